<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>BallotPage</name>
    <message>
        <source>Whoever presides closes the ballot; the result is shown then</source>
        <translation>Дауыс беруді төрағалық етуші жабады, нәтиже сонда көрсетіледі</translation>
    </message>
    <message>
        <source>Run-off is under way</source>
        <translation>Қайта дауыс беру жүруде</translation>
    </message>
    <message>
        <source>Open vote on a motion</source>
        <translation>Ұсыныс бойынша ашық дауыс беру</translation>
    </message>
    <message>
        <source>An open vote is under way</source>
        <translation>Ашық дауыс беру жүруде</translation>
    </message>
    <message>
        <source>voted: %1 of %2</source>
        <translation>берді: %1 / %2</translation>
    </message>
</context>
<context>
    <name>CalledRow</name>
    <message>
        <source>recused</source>
        <translation>өздігінен бас тартты</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>дауыс жоқ</translation>
    </message>
</context>
<context>
    <name>CaseHallPage</name>
    <message>
        <source>The recording has failed</source>
        <translation>Жазба істен шықты</translation>
    </message>
    <message>
        <source>Off record: nothing of the room is kept</source>
        <translation>Жазбадан тыс: залдан ештеңе жазылмайды</translation>
    </message>
    <message>
        <source>The interview is recorded in sound and picture</source>
        <translation>Әңгімелесу аудио- және бейнежазбаға түсіріліп жатыр</translation>
    </message>
    <message>
        <source>Whoever presides declares the result</source>
        <translation>Нәтижені төрағалық етуші жариялайды</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot</source>
        <translation>Дауыс беруді төрағалық етуші ашады</translation>
    </message>
    <message>
        <source>The interview is being prepared</source>
        <translation>Әңгімелесу дайындалуда</translation>
    </message>
    <message>
        <source>The interview is interrupted: no quorum</source>
        <translation>Әңгімелесу үзілді: кворум жоқ</translation>
    </message>
    <message>
        <source>The interview is under way</source>
        <translation>Әңгімелесу жүріп жатыр</translation>
    </message>
    <message>
        <source>The open vote is closed</source>
        <translation>Ашық дауыс беру жабылды</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Талқылау</translation>
    </message>
    <message>
        <source>The recording is being verified</source>
        <translation>Жазба тексерілуде</translation>
    </message>
    <message>
        <source>The officer is called in</source>
        <translation>Қызметкер шақырылды</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>Кворум бар</translation>
    </message>
    <message>
        <source>Not quorate</source>
        <translation>Кворум жоқ</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>мүше: %1</translation>
    </message>
    <message>
        <source>The secretary of the commission is present</source>
        <translation>Комиссия хатшысы отырысқа қатысып отыр</translation>
    </message>
    <message>
        <source>The secretary of the commission is not present</source>
        <translation>Комиссия хатшысы отырысқа қатысып отырған жоқ</translation>
    </message>
    <message>
        <source>Presides: %1, since %2</source>
        <translation>Төрағалық етуші: %1, басталуы – %2</translation>
    </message>
</context>
<context>
    <name>HallFrame</name>
    <message>
        <source>What is shown may be out of date</source>
        <translation>Көрсетілген мәлімет ескіруі мүмкін</translation>
    </message>
    <message>
        <source>New key of %1, %2, witness: %3</source>
        <translation>Жаңа кілт: %1, %2, куәландырған – %3</translation>
    </message>
    <message>
        <source>Key of %1 revoked, %2, witness: %3</source>
        <translation>Кілт жарамсыз деп танылды: %1, %2, куәландырған – %3</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Otyrys · hall</source>
        <translation>Otyrys · зал</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Nothing is being recorded now</source>
        <translation>Қазір жазба жүргізілмейді</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Отырыс аяқталды</translation>
    </message>
    <message>
        <source>Between cases</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>The sitting is not open yet</source>
        <translation>Отырыс әлі ашылған жоқ</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>келесі: %1</translation>
    </message>
</context>
<context>
    <name>NotQuoratePage</name>
    <message>
        <source>Until there is a quorum no case is heard and no vote is held</source>
        <translation>Кворум болғанша іс қаралмайды, дауыс берілмейді</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Кворум жоқ</translation>
    </message>
    <message>
        <source>Members missing: %1</source>
        <translation>Жетпейтін мүше: %1</translation>
    </message>
    <message>
        <source>The secretary is missing</source>
        <translation>Хатшы жоқ</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>осында: %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>шығып кетті: %1</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>келген жоқ</translation>
    </message>
</context>
<context>
    <name>ResultHallPage</name>
    <message>
        <source>Decision %1 is adopted</source>
        <translation>%1‑шешім қабылданды</translation>
    </message>
    <message>
        <source>The motion is adopted</source>
        <translation>Ұсыныс қабылданды</translation>
    </message>
    <message>
        <source>The motion is rejected</source>
        <translation>Ұсыныс қабылданбай тасталды</translation>
    </message>
    <message>
        <source>Nothing is adopted</source>
        <translation>Шешім қабылданған жоқ</translation>
    </message>
    <message>
        <source>Equal votes (%1), the chair voted for it</source>
        <translation>Дауыстар тең (%1), төраға осы шешімді жақтап дауыс берді</translation>
    </message>
    <message>
        <source>Adopted by majority: %1 of %2 votes</source>
        <translation>Көпшілік дауыспен қабылданды: %1 / %2</translation>
    </message>
    <message>
        <source>Equal votes (%1), the chair voted against</source>
        <translation>Дауыстар тең (%1), төраға қарсы дауыс берді</translation>
    </message>
    <message>
        <source>The majority voted against: %1 of %2</source>
        <translation>Көпшілік қарсы дауыс берді: %1 / %2</translation>
    </message>
    <message>
        <source>Neither side has a majority of the votes: %1 for, %2 against</source>
        <translation>Жақтаған да, қарсы дауыс та көпшілік болған жоқ: жақтағаны – %1, қарсысы – %2</translation>
    </message>
    <message>
        <source>No decision has a majority of the votes; the highest has %1 of %2</source>
        <translation>Ешбір шешім көпшілік дауыс жинаған жоқ; ең көбі – %1 / %2</translation>
    </message>
    <message>
        <source>Base: %1, majority: %2</source>
        <translation>Негіз: %1, көпшілік: %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Журнал: %1</translation>
    </message>
</context>
<context>
    <name>VotedRow</name>
    <message>
        <source>voted</source>
        <translation>берді</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>өздігінен бас тартты</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
</context>
</TS>
