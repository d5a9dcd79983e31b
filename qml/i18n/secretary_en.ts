<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QuorumPanel</name>
    <message numerus="yes">
        <source>%n member(s) may leave</source>
        <translation><numerusform>Still quorate if %n leaves</numerusform><numerusform>Still quorate if %n leave</numerusform></translation>
    </message>
</context>
</TS>
