<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>votes, the chair&apos;s among them</source>
        <translation><numerusform>vote, the chair&apos;s own</numerusform><numerusform>votes, the chair&apos;s among them</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation><numerusform>vote</numerusform><numerusform>votes</numerusform></translation>
    </message>
</context>
</TS>
