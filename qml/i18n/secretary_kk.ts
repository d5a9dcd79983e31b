<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a member to a vacant post?</source>
        <translation>Бос лауазымға мүше қосу керек пе?</translation>
    </message>
    <message>
        <source>Vacant posts: %1. The member votes from the next ballot on once they are here; the number of posts and the quorum needed stay.</source>
        <translation>Бос лауазымдар: %1. Мүше келгеннен кейін келесі дауыс беруден бастап дауыс береді; лауазымдар саны мен қажетті кворум өзгермейді.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Мүшені қосу</translation>
    </message>
    <message>
        <source>Yes, add: %1</source>
        <translation>Иә, қосу: %1</translation>
    </message>
</context>
<context>
    <name>AdjournSheet</name>
    <message>
        <source>Adjourn case %1?</source>
        <translation>%1-іс кейінге қалдырылсын ба?</translation>
    </message>
    <message>
        <source>%1: the case is not heard further today and goes to a later sitting. The reason is printed in the protocol.</source>
        <translation>%1: іс бүгін одан әрі қаралмайды, кейінгі отырысқа қалдырылады. Себебі хаттамаға жазылады.</translation>
    </message>
    <message>
        <source>Yes, adjourn case %1</source>
        <translation>Иә, %1-іс кейінге қалдырылсын</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Waiting · absent before: %1</source>
        <translation>Күтілуде · бұрын келмегені: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтілуде</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>Interview · since %1</source>
        <translation>Әңгімелесу · басталуы %1</translation>
    </message>
    <message>
        <source>Recording is being verified</source>
        <translation>Жазба тексерілуде</translation>
    </message>
    <message>
        <source>Motion under point 17</source>
        <translation>17-тармақ бойынша ұсыныс</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Талқылау</translation>
    </message>
    <message>
        <source>Ballot · voted: %1 of %2</source>
        <translation>Дауыс беру · бергені: %1 / %2</translation>
    </message>
    <message>
        <source>Counted, not declared yet</source>
        <translation>Саналды, әлі жарияланған жоқ</translation>
    </message>
    <message>
        <source>Declared: point 17 · %1</source>
        <translation>Жарияланды: 17-тармақ · %1</translation>
    </message>
    <message>
        <source>Declared: decision %1</source>
        <translation>Жарияланды: %1-шешім</translation>
    </message>
    <message>
        <source>Adjourned · %1</source>
        <translation>Кейінге қалдырылды · %1</translation>
    </message>
    <message>
        <source>Absent, valid reason</source>
        <translation>Келмеді, себебі дәлелді</translation>
    </message>
    <message>
        <source>Absent, no valid reason</source>
        <translation>Дәлелді себепсіз келмеді</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>%1-іс, барлығы %2</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>іс саны: %1</translation>
    </message>
    <message>
        <source>No case yet: import a docket</source>
        <translation>Әзірге іс жоқ: күн тәртібін импорттаңыз</translation>
    </message>
    <message>
        <source>Import a docket</source>
        <translation>Күн тәртібін импорттау</translation>
    </message>
    <message>
        <source>Case data...</source>
        <translation>Іс деректері...</translation>
    </message>
</context>
<context>
    <name>BallotFacts</name>
    <message>
        <source>Ballot</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>opened at %1, open %2</source>
        <translation>ашылуы %1, өткен уақыты %2</translation>
    </message>
    <message>
        <source>opened at %1, closed</source>
        <translation>ашылуы %1, жабық</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Дауыс бергендер</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>Дауысқа қойылды</translation>
    </message>
    <message>
        <source>only some are open</source>
        <translation>бір бөлігі ғана ашық</translation>
    </message>
    <message>
        <source>Nobody is shown who voted how before the ballot is closed</source>
        <translation>Кім қалай дауыс бергені дауыс беру жабылғанша ешкімге көрсетілмейді</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <translation>№ %1, %2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Off record...</source>
        <translation>Жазбадан тыс…</translation>
    </message>
    <message>
        <source>Back on record</source>
        <translation>Жазбаға оралу</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Алдын ала тексеру</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Әңгімелесу</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Келесі іс</translation>
    </message>
    <message>
        <source>regional, category %1</source>
        <translation>өңірлік, %1-санат</translation>
    </message>
    <message>
        <source>central, category %1</source>
        <translation>орталық, %1-санат</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>%1-іс</translation>
    </message>
    <message>
        <source>Point 17: no interview</source>
        <translation>17-тармақ: әңгімелесу өткізілмейді</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>Қаралып жатқан іс жоқ</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>Adjourn...</source>
        <translation>Кейінге қалдыру...</translation>
    </message>
    <message>
        <source>Presence...</source>
        <translation>Қатысу...</translation>
    </message>
    <message>
        <source>Who spoke...</source>
        <translation>Сөйлегендер...</translation>
    </message>
</context>
<context>
    <name>ConsoleHeader</name>
    <message>
        <source>no sitting is prepared</source>
        <translation>отырыс дайындалған жоқ</translation>
    </message>
    <message>
        <source>sitting No. %1</source>
        <translation>№ %1 отырыс</translation>
    </message>
    <message>
        <source>Attestation commission</source>
        <translation>Аттестаттау комиссиясы</translation>
    </message>
    <message>
        <source>Otyrys</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Отырыс барысы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>жаттығу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>New tablet: %1</source>
        <translation>Жаңа планшет: %1</translation>
    </message>
    <message>
        <source>New tablet</source>
        <translation>Жаңа планшет</translation>
    </message>
    <message>
        <source>Your key is locked: enter the PIN</source>
        <translation>Кілтіңіз құлыптаулы: PIN теріңіз</translation>
    </message>
    <message>
        <source>Lock your key with a PIN</source>
        <translation>Кілтіңізді PIN арқылы құлыптау</translation>
    </message>
    <message>
        <source>Your key is open: lock it, or change the PIN</source>
        <translation>Кілтіңіз ашық: құлыптау немесе PIN ауыстыру</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>This value is not allowed here</source>
        <translation>Мұнда мұндай мәнге жол берілмейді</translation>
    </message>
    <message>
        <source>This is not a date: day.month.year is needed</source>
        <translation>Бұл күн емес: күн.ай.жыл қажет</translation>
    </message>
    <message>
        <source>There is no such IIN</source>
        <translation>Мұндай ЖСН жоқ</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Мәні тым ұзын</translation>
    </message>
    <message>
        <source>This value cannot be missing</source>
        <translation>Бұл мән міндетті</translation>
    </message>
    <message>
        <source>The regulation lists no such category</source>
        <translation>Қағидаларда мұндай санат жоқ</translation>
    </message>
    <message>
        <source>PDF file names are needed, with “;” between them and no folder</source>
        <translation>PDF файлдарының атаулары қажет, араларында «;», қалтасыз</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Correct in case %1: %2</source>
        <translation>%1‑іс, түзету: %2</translation>
    </message>
    <message>
        <source>Stands now: &lt;b&gt;%1&lt;/b&gt;. It is kept in the journal beside the new value, and the protocol prints both with the reason.</source>
        <translation>Қазір: &lt;b&gt;%1&lt;/b&gt;. Ол журналда жаңа мәнмен қатар сақталады, хаттамаға екеуі де себебімен басылады.</translation>
    </message>
    <message>
        <source>Yes, correct it</source>
        <translation>Иә, түзету</translation>
    </message>
    <message>
        <source>New value: day.month.year, empty when there is none</source>
        <translation>Жаңа мәні: күн.ай.жыл, болмаса бос</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мәні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>connected</source>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>сигнал жоқ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>үнсіз</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>іске қосылуда</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>имитация</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Devices</source>
        <translation>Құрылғылар</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No device is reported by the appliance</source>
        <translation>Құрылғылар туралы мәлімет жоқ</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Растады</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Қатысқан жоқ</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Күтілуде</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1-күн</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>шешім күні</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>соңғы күн</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>term: 3 working days</source>
        <translation>мерзімі – 3 жұмыс күні</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Жауап бергені: %1 / %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Дәлелдемелер бумасы</translation>
    </message>
    <message>
        <source>is being made, with the films of the recordings</source>
        <translation>жазбалардың фильмдерімен бірге дайындалып жатыр</translation>
    </message>
    <message>
        <source>Protocol · text fixed at %1</source>
        <translation>Хаттама · мәтіні бекітілді, уақыты %1</translation>
    </message>
    <message>
        <source>Protocol of sitting No. %1</source>
        <translation>№ %1 отырыстың хаттамасы</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Отырыс дайындалған жоқ</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>растауы талап етілмейді</translation>
    </message>
    <message>
        <source>A confirmation by device is not a signature: the protocol itself is signed with a certificate or in ink. A refusal with its reason is a finished state.</source>
        <translation>Құрылғымен растау қол қою болып табылмайды: хаттаманың өзіне сертификатпен немесе қағазда қол қойылады. Себебі жазылған бас тарту – аяқталған күй.</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Хаттаманы ашу</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Файл әлі жоқ</translation>
    </message>
    <message>
        <source>Confirm the protocol</source>
        <translation>Хаттаманы растау</translation>
    </message>
    <message>
        <source>With this console&apos;s key, as the secretary</source>
        <translation>Осы пульттің кілтімен, хатшы ретінде</translation>
    </message>
    <message>
        <source>The protocol is complete</source>
        <translation>Хаттама аяқталды</translation>
    </message>
    <message>
        <source>Waiting for confirmations: %1</source>
        <translation>Растау күтілуде: %1</translation>
    </message>
    <message>
        <source>The protocol is being rendered</source>
        <translation>Хаттама әзірленуде</translation>
    </message>
    <message>
        <source>The protocol follows the sitting</source>
        <translation>Хаттама отырыстан кейін жасалады</translation>
    </message>
    <message>
        <source>Its text is fixed when the sitting has ended</source>
        <translation>Мәтіні отырыс аяқталған соң бекітіледі</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Case %1 · %2</source>
        <translation>%1‑іс · %2</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Іс таңдалмаған</translation>
    </message>
    <message>
        <source>Choose what is to be corrected</source>
        <translation>Түзетілетін деректі таңдаңыз</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2. Reason: %3</source>
        <translation>Бұрын: %1. Енді: %2. Себебі: %3</translation>
    </message>
    <message>
        <source>Nothing was corrected. What was before stays in the journal and is printed in the protocol.</source>
        <translation>Түзету болған жоқ. Бұрынғы мән журналда қалады және хаттамаға басылады.</translation>
    </message>
    <message>
        <source>Back to the sitting</source>
        <translation>Отырысқа оралу</translation>
    </message>
    <message>
        <source>Moved to: %1</source>
        <translation>Берілді: %1</translation>
    </message>
    <message>
        <source>Move to another commission...</source>
        <translation>Басқа комиссияға беру...</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>өтпеді</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>тапсырған жоқ</translation>
    </message>
    <message>
        <source>regional, %1</source>
        <translation>өңірлік, %1</translation>
    </message>
    <message>
        <source>central, %1</source>
        <translation>орталық, %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Файл UTF-8 кодтауында емес.</translation>
    </message>
    <message>
        <source>The quotes do not match.</source>
        <translation>Тырнақшалар сәйкес келмейді.</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>Баған жетіспейді.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Мұндай баған жоқ.</translation>
    </message>
    <message>
        <source>The regulation lists no such category.</source>
        <translation>Қолданылатын тәртіпте мұндай санат жоқ.</translation>
    </message>
    <message>
        <source>There is no sitting to import into.</source>
        <translation>Импорттайтын отырыс жоқ.</translation>
    </message>
    <message>
        <source>This officer is on the agenda already.</source>
        <translation>Бұл қызметкер күн тәртібінде бар.</translation>
    </message>
    <message>
        <source>PDF file names are needed, with “;” between them and no folder.</source>
        <translation>PDF файлдарының атаулары керек, араларына «;» қойылады, қалтасыз.</translation>
    </message>
    <message>
        <source>This is not a workbook, or it is damaged.</source>
        <translation>Бұл кесте кітабы емес немесе ол бүлінген.</translation>
    </message>
    <message>
        <source>The workbook is damaged inside.</source>
        <translation>Кітаптың іші бүлінген.</translation>
    </message>
    <message>
        <source>The workbook is encrypted or in the format before 2007: save it as .xlsx without a password.</source>
        <translation>Кітап шифрланған немесе 2007 жылға дейінгі форматта: құпиясөзсіз .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The workbook names files outside itself.</source>
        <translation>Кітап өзінен тыс файлдарды атайды.</translation>
    </message>
    <message>
        <source>The workbook holds a document type.</source>
        <translation>Кітапта құжат түрінің сипаттамасы (DOCTYPE) бар.</translation>
    </message>
    <message>
        <source>More than one sheet has cells: leave the docket alone in the file.</source>
        <translation>Бірнеше парақта мән бар: файлда тек істер тізімін қалдырыңыз.</translation>
    </message>
    <message>
        <source>A formula stands here: put its value.</source>
        <translation>Мұнда формула тұр: оның мәнін қойыңыз.</translation>
    </message>
    <message>
        <source>The cell holds an error.</source>
        <translation>Ұяшықта қате тұр.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Мұнда мұндай мән болмайды.</translation>
    </message>
    <message>
        <source>This is not a date: year-month-day is needed.</source>
        <translation>Бұл күн емес: жыл-ай-күн түрінде жазылады.</translation>
    </message>
    <message>
        <source>There is no such IIN.</source>
        <translation>Мұндай ЖСН жоқ.</translation>
    </message>
    <message>
        <source>The same officer stands in the file twice.</source>
        <translation>Бір қызметкер файлда екі рет жазылған.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Мәні тым ұзын.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Мәні жазылмаған.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл тым үлкен.</translation>
    </message>
    <message>
        <source>There is no case in the file.</source>
        <translation>Файлда бірде-бір іс жоқ.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл ашылмайды.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1-жол, %2-баған</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Import of a docket</source>
        <translation>Күн тәртібін импорттау</translation>
    </message>
    <message>
        <source>%1 · sent</source>
        <translation>%1 · жіберілді</translation>
    </message>
    <message>
        <source>%1 · nothing is added yet</source>
        <translation>%1 · әлі ештеңе қосылған жоқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Норматив</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and read it again.</source>
        <translation>Ештеңе импортталған жоқ. Файлды түзетіп, қайта оқытыңыз.</translation>
    </message>
    <message>
        <source>A table in XLSX, or CSV in UTF-8, one officer a line. Choose the file: Ctrl+O</source>
        <translation>XLSX кестесі немесе UTF-8 CSV, әр жолда бір қызметкер. Файлды таңдау: Ctrl+O</translation>
    </message>
    <message>
        <source>Faults: %1. The file is not imported</source>
        <translation>Ақау саны: %1. Файл импортталмайды</translation>
    </message>
    <message>
        <source>Entered as not admitted: %1</source>
        <translation>Қабылданбаған болып жазылады: %1</translation>
    </message>
    <message>
        <source>Sent to the appliance: %1</source>
        <translation>Кешенге жіберілді: %1</translation>
    </message>
    <message>
        <source>Ready to import: %1</source>
        <translation>Импорттауға дайын: %1</translation>
    </message>
    <message>
        <source>The appliance refused the docket</source>
        <translation>Кешен күн тәртібін қабылдаған жоқ</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Файл таңдау...</translation>
    </message>
    <message>
        <source>Choose another file...</source>
        <translation>Басқа файл таңдау...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Faults in the file: %1</source>
        <translation>Файлдағы ақау саны: %1</translation>
    </message>
    <message>
        <source>Read the corrected file again</source>
        <translation>Түзетілген файлды қайта оқу</translation>
    </message>
    <message>
        <source>Import the docket</source>
        <translation>Күн тәртібін импорттау</translation>
    </message>
    <message>
        <source>This file is checked again, the agenda is unchanged</source>
        <translation>Осы файл қайта тексеріледі, күн тәртібі өзгермейді</translation>
    </message>
    <message>
        <source>Every case is entered in the journal, in the order of the file</source>
        <translation>Әр іс журналға файлдағы ретімен енгізіледі</translation>
    </message>
    <message>
        <source>The docket is imported; another one may follow</source>
        <translation>Күн тәртібі импортталды; тағы бірін қосуға болады</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Your key is open on this console</source>
        <translation>Кілтіңіз осы пультте ашық</translation>
    </message>
    <message>
        <source>Locked, it signs nothing from here until its PIN is entered. It locks by itself when the sitting closes.</source>
        <translation>Құлыпталған кілт PIN терілгенше осы жерден ештеңеге қол қоймайды. Отырыс жабылғанда ол өзі құлыпталады.</translation>
    </message>
    <message>
        <source>Lock my key now</source>
        <translation>Кілтімді қазір құлыптау</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ауыстыру</translation>
    </message>
</context>
<context>
    <name>MainAct</name>
    <message>
        <source>Open the sitting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>The chair confirms on their tablet</source>
        <translation>Төраға өз планшетінде растайды</translation>
    </message>
    <message>
        <source>Import a docket</source>
        <translation>Күн тәртібін импорттау</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Күн тәртібі бос</translation>
    </message>
    <message>
        <source>Call in case %1</source>
        <translation>%1-іс бойынша шақыру</translation>
    </message>
    <message>
        <source>%1: identity document seen, told of the recording</source>
        <translation>%1: құжаты тексерілді, жазба туралы айтылды</translation>
    </message>
    <message>
        <source>Check the recording again, 5 seconds</source>
        <translation>Қайта тексеру, 5 секунд</translation>
    </message>
    <message>
        <source>Check the recording, 5 seconds</source>
        <translation>Жазбаны тексеру, 5 секунд</translation>
    </message>
    <message>
        <source>The check was not passed, the interview cannot start</source>
        <translation>Тексеру өтпеді, сондықтан әңгімелесу басталмайды</translation>
    </message>
    <message>
        <source>Recorded, read back from the disk and verified</source>
        <translation>Жазылады, дискіден оқылады, тексеріледі</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Әңгімелесуді бастау</translation>
    </message>
    <message>
        <source>The recording starts; the room is told</source>
        <translation>Жазба басталады, бұл бөлмеде хабарланады</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Әңгімелесуді аяқтау</translation>
    </message>
    <message>
        <source>The recording stops and is sealed; video: %1, sound: %2</source>
        <translation>Жазба тоқтап, мөрленеді; бейне: %1, дыбыс: %2</translation>
    </message>
    <message>
        <source>End the sitting</source>
        <translation>Отырысты аяқтау</translation>
    </message>
    <message>
        <source>All cases are done; whoever presides confirms on their tablet</source>
        <translation>Барлық іс қаралды; төрағалық етуші өз планшетінде растайды</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Отырыс дайындалған жоқ</translation>
    </message>
    <message>
        <source>The appliance prepares it from the composition</source>
        <translation>Оны кешен комиссия құрамы бойынша дайындайды</translation>
    </message>
    <message>
        <source>Waiting for the chair to open the sitting</source>
        <translation>Төраға отырысты ашады, күтіңіз</translation>
    </message>
    <message>
        <source>The secretary&apos;s confirmation is recorded</source>
        <translation>Хатшының растауы журналға жазылды</translation>
    </message>
    <message>
        <source>The recording is being checked</source>
        <translation>Жазба тексеріліп жатыр</translation>
    </message>
    <message>
        <source>%1 of 5 seconds</source>
        <translation>%1 / 5 секунд</translation>
    </message>
    <message>
        <source>The recording is being sealed and verified</source>
        <translation>Жазба мөрленіп, тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Then whoever presides opens the ballot</source>
        <translation>Содан кейін дауыс беруді төрағалық етуші ашады</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot, please wait</source>
        <translation>Төрағалық етуші дауыс беруді ашады, күтіңіз</translation>
    </message>
    <message>
        <source>The secretary does not perform this step</source>
        <translation>Бұл қадамды хатшы орындамайды</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait</source>
        <translation>Төрағалық етуші дауыс беруді жабады, күтіңіз</translation>
    </message>
    <message>
        <source>Then whoever presides declares the outcome. The secretary does not perform these steps</source>
        <translation>Содан кейін нәтижені төрағалық етуші жариялайды. Бұл қадамдарды хатшы орындамайды</translation>
    </message>
    <message>
        <source>Whoever presides declares the outcome, please wait</source>
        <translation>Төрағалық етуші нәтижені жариялайды, күтіңіз</translation>
    </message>
    <message>
        <source>Waiting for whoever presides to end the sitting</source>
        <translation>Төрағалық етуші отырысты аяқтайды, күтіңіз</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Отырыс аяқталды</translation>
    </message>
    <message>
        <source>Documents: F8</source>
        <translation>Құжаттар: F8</translation>
    </message>
    <message>
        <source>On its way: %1 s</source>
        <translation>Жіберілуде: %1 с</translation>
    </message>
    <message>
        <source>End the sitting?</source>
        <translation>Отырыс аяқталсын ба?</translation>
    </message>
    <message>
        <source>Nothing can be added to the sitting afterwards. It ends when whoever presides confirms too.</source>
        <translation>Содан кейін отырысқа ештеңе қосылмайды. Отырыс төрағалық етуші де растағанда аяқталады.</translation>
    </message>
    <message>
        <source>Yes, end the sitting</source>
        <translation>Иә, отырыс аяқталсын</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN теріңіз</translation>
    </message>
    <message>
        <source>Your key is locked: nothing can be done from this console before. Next: %1</source>
        <translation>Кілтіңіз құлыптаулы: оған дейін осы пульттен ештеңе жасалмайды. Келесі әрекет: %1</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Off the record: %1</source>
        <translation>Жазбадан тыс: %1</translation>
    </message>
    <message>
        <source>On the record again</source>
        <translation>Жазбаға оралды</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Әңгімелесу басталды</translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation>Әңгімелесу аяқталды</translation>
    </message>
    <message>
        <source>Interrupted: no quorum; the recording goes on</source>
        <translation>Үзілді: кворум жоқ; жазба жүріп жатыр</translation>
    </message>
    <message>
        <source>Resumed: quorum is back</source>
        <translation>Жалғасты: кворум қайта жиналды</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Белгі: %1</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Белгілер мен ескертпелер</translation>
    </message>
    <message>
        <source>Nothing is marked in this case yet</source>
        <translation>Бұл іс бойынша әзірге белгі жоқ</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Choose the commission first</source>
        <translation>Алдымен комиссияны таңдаңыз</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Move case %1 to another commission?</source>
        <translation>%1‑іс: басқа комиссияға беру керек пе?</translation>
    </message>
    <message>
        <source>%1: the case is not heard here any more and waits for a sitting of the commission chosen. The reason is printed in the protocol.</source>
        <translation>%1: іс мұнда енді қаралмайды, таңдалған комиссияның отырысын күтеді. Себебі хаттамаға басылады.</translation>
    </message>
    <message>
        <source>Move the case</source>
        <translation>Істі беру</translation>
    </message>
    <message>
        <source>Yes, move the case: %1</source>
        <translation>Иә, істі беру: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Type a note here, its time is set by itself</source>
        <translation>Ескертпені осында жазыңыз, уақыты өзі қойылады</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>OffRecordSheet</name>
    <message>
        <source>Go off the record?</source>
        <translation>Жазбадан тыс белгісі қойылсын ба?</translation>
    </message>
    <message>
        <source>Until you go back on record nothing of the room is kept: a black picture and silence, or a gap. The time and the reason are printed in the protocol.</source>
        <translation>Жазбаға оралғанға дейін залдан ештеңе сақталмайды: қара кадр мен үнсіздік немесе үзіліс жазылады. Уақыты мен себебі хаттамаға жазылады.</translation>
    </message>
    <message>
        <source>Yes, off the record</source>
        <translation>Иә, жазбадан тыс</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>PairingChoice</name>
    <message>
        <source>Witness: %1</source>
        <translation>Куәландырады: %1</translation>
    </message>
    <message>
        <source>Choose first whose tablet it is to be</source>
        <translation>Алдымен планшет кімдікі болатынын таңдаңыз</translation>
    </message>
    <message>
        <source>No other member&apos;s tablet is linked: nobody can witness</source>
        <translation>Басқа бірде-бір мүшенің планшеті байланыста емес: куәландыратын адам жоқ</translation>
    </message>
    <message>
        <source>The new tablet makes a key of its own. It becomes the person&apos;s when you and one more member have compared a number; the old tablet is then cut off, and the protocol says so.</source>
        <translation>Жаңа планшет өз кілтін жасайды. Сіз және тағы бір мүше санды салыстырғаннан кейін ол таңдалған адамның планшеті болады; ескі планшет сол кезде ажыратылады, бұл хаттамаға жазылады.</translation>
    </message>
    <message>
        <source>1. Whose tablet is it to be?</source>
        <translation>1. Бұл кімнің планшеті болады?</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>2. Who witnesses it on the own tablet?</source>
        <translation>2. Оны өз планшетінде кім куәландырады?</translation>
    </message>
    <message>
        <source>the tablet is not linked</source>
        <translation>планшеті байланыста емес</translation>
    </message>
</context>
<context>
    <name>PairingNumber</name>
    <message>
        <source>The numbers on the new tablet and on the tablet of %1 must be this one</source>
        <translation>Жаңа планшетте және куәландыратын мүшенің (%1) планшетінде осы сан тұруға тиіс</translation>
    </message>
    <message>
        <source>Look at the new tablet yourself. Does it show this number?</source>
        <translation>Жаңа планшетке өзіңіз қараңыз. Ол осы санды көрсетіп тұр ма?</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Қалған уақыт: %1</translation>
    </message>
    <message>
        <source>Then %1 compares it with the number on the own tablet.</source>
        <translation>Одан кейін оны өз планшетіндегі санмен мына мүше салыстырады: %1</translation>
    </message>
</context>
<context>
    <name>PairingSheet</name>
    <message>
        <source>Done: the new tablet belongs to %1. It links by itself; the old one is cut off.</source>
        <translation>Дайын. Жаңа планшеттің иесі – %1; жаңа планшет өзі қосылады, ескісі ажыратылды.</translation>
    </message>
    <message>
        <source>Two minutes are over. Nothing has changed. Start again when the tablet is at hand.</source>
        <translation>Екі минут өтті. Ештеңе өзгерген жоқ. Планшет қолға тигенде қайта бастаңыз.</translation>
    </message>
    <message>
        <source>Three tries failed. Nothing has changed. Look who else uses the ticket, then start again.</source>
        <translation>Үш әрекет те сәтсіз болды. Ештеңе өзгерген жоқ. Жұптау кодын тағы кім пайдаланып жатқанын анықтап, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>Pairing was stopped. Nothing has changed.</source>
        <translation>Жұптау тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>New tablet for %1</source>
        <translation>Жаңа планшет: %1</translation>
    </message>
    <message>
        <source>New tablet</source>
        <translation>Жаңа планшет</translation>
    </message>
    <message>
        <source>Stop pairing</source>
        <translation>Жұптауды тоқтату</translation>
    </message>
    <message>
        <source>Hide; pairing goes on</source>
        <translation>Жасыру; жұптау жалғаса береді</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>No, the numbers are different</source>
        <translation>Жоқ, сандар әртүрлі</translation>
    </message>
    <message>
        <source>Yes, the numbers are the same</source>
        <translation>Иә, сандар бірдей</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Жұптау кодын көрсету</translation>
    </message>
    <message>
        <source>Waiting for the new tablet</source>
        <translation>Жаңа планшет күтілуде</translation>
    </message>
    <message>
        <source>Now it is %1&apos;s turn</source>
        <translation>Енді кезек мына мүшеде: %1</translation>
    </message>
    <message>
        <source>It reads the ticket; then both show a number</source>
        <translation>Ол жұптау кодын қабылдайды; сонда екеуінде де сан шығады</translation>
    </message>
    <message>
        <source>%1 looks at the new tablet, compares the number with that on the own tablet, and confirms there</source>
        <translation>%1 жаңа планшетке қарап, санды өз планшетіндегі санмен салыстырады және сонда растайды</translation>
    </message>
</context>
<context>
    <name>PairingTicket</name>
    <message>
        <source>The last try failed: the tablet has broken off. This is a new ticket.</source>
        <translation>Соңғы әрекет сәтсіз болды: планшет байланысты үзді. Бұл – жаңа код.</translation>
    </message>
    <message>
        <source>The last try failed: that device did not keep to the order. This is a new ticket; show it to the new tablet alone.</source>
        <translation>Соңғы әрекет сәтсіз болды: ол құрылғы тәртіпті сақтамады. Бұл – жаңа код; оны тек жаңа планшетке енгізіңіз.</translation>
    </message>
    <message>
        <source>The last try failed: the numbers were different. Somebody else may have read the ticket: show this new one to the new tablet alone.</source>
        <translation>Соңғы әрекет сәтсіз болды: сандар әртүрлі болды. Кодты басқа біреу оқыған болуы мүмкін: бұл жаңа кодты тек жаңа планшетке енгізіңіз.</translation>
    </message>
    <message>
        <source>The last try failed: the tablet of %1 is not linked. Wait until it is, or stop and choose another member.</source>
        <translation>Соңғы әрекет сәтсіз болды: куәландыратын мүшенің (%1) планшеті байланыста емес. Қосылғанын күтіңіз немесе тоқтатып, басқа мүшені таңдаңыз.</translation>
    </message>
    <message>
        <source>The last try failed: the tablet of %1 did not answer. Stop and choose another member, or try again.</source>
        <translation>Соңғы әрекет сәтсіз болды: куәландыратын мүшенің (%1) планшеті жауап бермеді. Тоқтатып, басқа мүшені таңдаңыз немесе қайталаңыз.</translation>
    </message>
    <message>
        <source>The ticket as a picture for a camera</source>
        <translation>Камераға арналған сурет түріндегі жұптау коды</translation>
    </message>
    <message>
        <source>A tablet is using the ticket</source>
        <translation>Планшет кодты пайдаланып жатыр</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Қалған уақыт: %1</translation>
    </message>
    <message>
        <source>Witness: %1, the tablet is linked</source>
        <translation>Куәландырады: %1, планшеті байланыста</translation>
    </message>
    <message>
        <source>Witness: %1, the tablet is NOT linked</source>
        <translation>Куәландырады: %1, планшеті байланыста ЕМЕС</translation>
    </message>
    <message>
        <source>The ticket as text</source>
        <translation>Мәтін түріндегі жұптау коды</translation>
    </message>
    <message>
        <source>The new tablet asks for the ticket: type these lines there, or paste what a camera has read from the picture.</source>
        <translation>Жаңа планшет жұптау кодын сұрайды: осы жолдарды сонда теріңіз немесе камера суреттен оқыған мәтінді қойыңыз.</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Recorded, 5 s</source>
        <translation>5 с жазылды</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>көз саны: %1</translation>
    </message>
    <message>
        <source>Read back from the disk</source>
        <translation>Дискіден оқылды</translation>
    </message>
    <message>
        <source>every clip of the check</source>
        <translation>тексерудің әр жазбасы</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Тексеру өтпеді</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>picture and sound alive</source>
        <translation>сурет пен дыбыс бар</translation>
    </message>
    <message>
        <source>The check was not passed</source>
        <translation>Тексеру өтпеді</translation>
    </message>
    <message>
        <source>Every source was recorded and verified. The interview may start.</source>
        <translation>Барлық көз жазылып, тексерілді. Әңгімелесуді бастауға болады.</translation>
    </message>
    <message>
        <source>Five seconds are recorded, read back and verified.</source>
        <translation>Бес секунд жазылып, оқылып, тексеріліп жатыр.</translation>
    </message>
    <message>
        <source>An interview starts only after five seconds were recorded, read back from the disk and verified.</source>
        <translation>Әңгімелесу бес секунд жазылып, дискіден оқылып, тексерілгеннен кейін ғана басталады.</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>төменде көрсетілген</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Composition</source>
        <translation>Құрам</translation>
    </message>
    <message>
        <source>order No. %1 of %2</source>
        <translation>№ %1 бұйрық, %2</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>кілті жоқ</translation>
    </message>
    <message>
        <source>Console online</source>
        <translation>Пульт желіде</translation>
    </message>
    <message>
        <source>Tablet online</source>
        <translation>Планшет желіде</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Қосылмаған</translation>
    </message>
    <message>
        <source>does not vote, point 11</source>
        <translation>дауыс бермейді, 11-тармақ</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>осында, келген уақыты %1</translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation>әлі келген жоқ</translation>
    </message>
    <message>
        <source>Composition: %1</source>
        <translation>Құрам: %1</translation>
    </message>
    <message>
        <source>Devices: %1 / %2</source>
        <translation>Құрылғылар: %1 / %2</translation>
    </message>
    <message>
        <source>Disk: not reported</source>
        <translation>Диск: мәлімет жоқ</translation>
    </message>
    <message>
        <source>Disk: %1 h</source>
        <translation>Диск: %1 сағат</translation>
    </message>
    <message>
        <source>Keys: %1 / %2</source>
        <translation>Кілттер: %1 / %2</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Іс саны: %1</translation>
    </message>
    <message>
        <source>Here: %1, needed: %2</source>
        <translation>Осында: %1, керегі %2</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>The chair confirms on their tablet. Keys for the quorum: %1</source>
        <translation>Төраға планшетінде растайды. Кворумға керек кілт саны: %1</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Отырыс дайындалған жоқ</translation>
    </message>
    <message>
        <source>The sitting is open</source>
        <translation>Отырыс ашық</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Отырыс аяқталды</translation>
    </message>
    <message>
        <source>Waiting for the chair to open the sitting</source>
        <translation>Төраға отырысты ашады, күтіңіз</translation>
    </message>
    <message>
        <source>Its course: F7</source>
        <translation>Отырыс барысы: F7</translation>
    </message>
    <message>
        <source>Documents: F8</source>
        <translation>Құжаттар: F8</translation>
    </message>
    <message>
        <source>The appliance prepares it from the composition</source>
        <translation>Оны кешен комиссия құрамы бойынша дайындайды</translation>
    </message>
    <message>
        <source>The secretary&apos;s confirmation is recorded</source>
        <translation>Хатшының растауы журналға жазылды</translation>
    </message>
    <message>
        <source>Nobody outside the composition has an enrolled key</source>
        <translation>Құрамнан тыс ешкімнің тіркелген кілті жоқ</translation>
    </message>
    <message>
        <source>Add a member to a vacant post...</source>
        <translation>Бос лауазымға мүше қосу...</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>The tablet does not work</source>
        <translation>Планшет істемейді</translation>
    </message>
    <message>
        <source>Left or came without a tap</source>
        <translation>Өзі белгілемей кетті немесе келді</translation>
    </message>
    <message>
        <source>Note why the person is absent</source>
        <translation>Келмеу себебін жазу</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>Алдымен адамды таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Алдымен себебін таңдаңыз</translation>
    </message>
    <message>
        <source>Write the reason in both languages</source>
        <translation>Себебін екі тілде жазыңыз</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Presence by the secretary&apos;s entry</source>
        <translation>Хатшының қатысу туралы жазбасы</translation>
    </message>
    <message>
        <source>The entry names you and the reason, and is printed in the protocol. It changes the quorum at once.</source>
        <translation>Жазбада сіз және себебі көрсетіледі, ол хаттамаға түседі. Кворум бірден өзгереді.</translation>
    </message>
    <message>
        <source>Enter presence</source>
        <translation>Қатысуды жазу</translation>
    </message>
    <message>
        <source>Yes, note the reason: %1</source>
        <translation>Иә, себебін жазу: %1</translation>
    </message>
    <message>
        <source>Yes, enter as left: %1</source>
        <translation>Иә, кетті деп жазу: %1</translation>
    </message>
    <message>
        <source>Yes, enter as here: %1</source>
        <translation>Иә, осында деп жазу: %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>осында</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Себебі қазақша</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Себебі орысша</translation>
    </message>
    <message>
        <source>No presence of this person is entered</source>
        <translation>Бұл адамның қатысуы енгізілмеген</translation>
    </message>
    <message>
        <source>The last entry was a mistake</source>
        <translation>Соңғы белгі қате</translation>
    </message>
    <message>
        <source>Yes, the entry of %2 was a mistake: %1</source>
        <translation>Иә, %2 белгісі қате: %1</translation>
    </message>
</context>
<context>
    <name>ProtocolRow</name>
    <message>
        <source>complete</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>расталуда</translation>
    </message>
    <message>
        <source>being rendered</source>
        <translation>әзірленуде</translation>
    </message>
    <message>
        <source>fixed after the sitting ends</source>
        <translation>мәтіні отырыс аяқталған соң бекітіледі</translation>
    </message>
    <message>
        <source>Sitting No. %1</source>
        <translation>№ %1 отырыс</translation>
    </message>
</context>
<context>
    <name>QuorumPanel</name>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
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
        <source>Here: &lt;b&gt;%1 of %2&lt;/b&gt;, needed: &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>Осында: &lt;b&gt;%1 / %2&lt;/b&gt;, керегі &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Secretary is here</source>
        <translation>Хатшы осында</translation>
    </message>
    <message>
        <source>The secretary is not here</source>
        <translation>Хатшы жоқ</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Жетпейді: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) may leave</source>
        <translation>
            <numerusform>%n мүше кетсе де сақталады</numerusform>
            <numerusform>%n мүше кетсе де сақталады</numerusform>
        </translation>
    </message>
    <message>
        <source>On the limit: nobody may leave</source>
        <translation>Шегінде: ешкім кетпеуге тиіс</translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Seen</source>
        <translation>Көрдім</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>rehearsal</source>
        <translation>жаттығу</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 сағат</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>имитация</translation>
    </message>
    <message>
        <source>No camera is reported by the appliance</source>
        <translation>Камералар туралы мәлімет жоқ</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Микрофондар</translation>
    </message>
    <message>
        <source>working: %1 of %2</source>
        <translation>жұмыс істейді: %1 / %2</translation>
    </message>
    <message>
        <source>live, not recorded</source>
        <translation>тікелей, жазылмайды</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Планшеттер</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation>Растаған</translation>
    </message>
    <message>
        <source>%1 / %2, head %3</source>
        <translation>%1 / %2, журнал %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>±%1 ms</source>
        <translation>±%1 мс</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>up</source>
        <translation>бар</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Бөлме</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Жалпы көрініс</translation>
    </message>
    <message>
        <source>No link to the appliance. It goes on by itself; what is shown here may be old.</source>
        <translation>Кешенмен байланыс жоқ. Ол өз жұмысын жалғастырады; мұндағы мәлімет ескірген болуы мүмкін.</translation>
    </message>
    <message>
        <source>The recording has stopped. Nothing said now is recorded.</source>
        <translation>Жазба тоқтады. Қазір айтылғаны жазылмайды.</translation>
    </message>
    <message>
        <source>Camera “%1” gives a black picture. Check its cover and the light.</source>
        <translation>«%1» камерасының суреті қара. Қақпағы мен жарықты тексеріңіз.</translation>
    </message>
    <message>
        <source>Camera “%1”: the picture does not move. Check the camera.</source>
        <translation>«%1» камерасының суреті қозғалмайды. Камераны тексеріңіз.</translation>
    </message>
    <message>
        <source>Microphone “%1” is silent. Check its switch and cable.</source>
        <translation>«%1» микрофоны үнсіз. Түймесі мен кабелін тексеріңіз.</translation>
    </message>
    <message>
        <source>In this sitting nobody has shown yet that the recordings can be opened. Ask a holder of a key to open the trial recording.</source>
        <translation>Бұл отырыста жазбаларды ашуға болатыны әлі тексерілген жоқ. Кілт сақтаушыдан сынама жазбаны ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>%1: the tablet is not reachable. Presence is unchanged; a ballot needs the link or the decision of whoever presides.</source>
        <translation>%1: планшетпен байланыс жоқ. Қатысуы өзгермейді; дауыс беру үшін байланыс немесе төрағалық етушінің шешімі керек.</translation>
    </message>
    <message>
        <source>There is no quorum. No interview starts and no ballot opens or closes.</source>
        <translation>Кворум жоқ. Әңгімелесу басталмайды, дауыс беру ашылмайды және жабылмайды.</translation>
    </message>
    <message>
        <source>The protocol is late. Nothing is locked, it can still be completed.</source>
        <translation>Хаттаманың мерзімі өтті. Ештеңе бұғатталмайды, оны қазір де аяқтауға болады.</translation>
    </message>
    <message>
        <source>The journal is damaged: %1. Nothing can be written.</source>
        <translation>Журнал зақымдалған: %1. Ештеңе жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Camera “%1” gives no picture. %2 It is tried again by itself. A gap in a recording is entered in the journal.</source>
        <translation>«%1» камерасынан сурет жоқ. %2 Қосылу өздігінен қайталанады. Жазбадағы үзіліс журналға енгізіледі.</translation>
    </message>
    <message>
        <source>Microphone “%1” gives no sound. %2 It is tried again by itself. A gap in a recording is entered in the journal.</source>
        <translation>«%1» микрофонынан дыбыс жоқ. %2 Қосылу өздігінен қайталанады. Жазбадағы үзіліс журналға енгізіледі.</translation>
    </message>
    <message>
        <source>Microphone “%1” is switched off. Switch it on.</source>
        <translation>«%1» микрофоны өшірулі. Оны қосыңыз.</translation>
    </message>
    <message>
        <source>“%1” gives sound, but no picture. Switch it off and on.</source>
        <translation>«%1» дыбыс береді, бірақ бейне бермейді. Оны өшіріп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“%1” gives a picture, but no sound. Check its microphone.</source>
        <translation>«%1» бейне береді, бірақ дыбыс бермейді. Микрофонын тексеріңіз.</translation>
    </message>
    <message>
        <source>“%1”: its picture is in a form that is not recorded. Set it to H.264 or H.265 in the camera.</source>
        <translation>«%1»: бейнесі жазылмайтын форматта. Камерада H.264 немесе H.265 таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1”: its sound is in a form that is not recorded. Set it to AAC in the camera.</source>
        <translation>«%1»: дыбысы жазылмайтын форматта. Камерада AAC таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” sends too much: less than the seconds before a start are kept. Lower its bit rate or set its keyframes closer.</source>
        <translation>«%1» тым көп дерек береді: жазба басталғанға дейінгі секундтар толық сақталмайды. Битрейтін азайтыңыз немесе тірек кадрларын жиілетіңіз.</translation>
    </message>
    <message>
        <source>“%1” is not recorded: its clip failed. A new one is tried by itself.</source>
        <translation>«%1» жазылып жатқан жоқ: жазба файлы үзілді. Жаңасы өздігінен басталады.</translation>
    </message>
    <message>
        <source>Less than two hours of recording are left on the disk.</source>
        <translation>Дискіде екі сағаттан аз жазба орны қалды.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is recorded; export and remove old records.</source>
        <translation>Диск толды. Ештеңе жазылмайды; ескі жазбаларды көшіріп, дискіден өшіріңіз.</translation>
    </message>
    <message>
        <source>The disk is slow. The recording waits for it in memory.</source>
        <translation>Диск баяу. Жазба жадта күтіп тұр.</translation>
    </message>
    <message>
        <source>The disk failed at writing a recording. Replace it after the sitting.</source>
        <translation>Жазбаны дискіге жазу кезінде ақау болды. Отырыстан кейін дискіні ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock was set. Lengths stay right; the step is entered in the journal.</source>
        <translation>Кешеннің сағаты ауыстырылды. Ұзақтықтар дұрыс қалады; бұл журналға енгізілді.</translation>
    </message>
    <message>
        <source>The protocol could not be made. It is tried again by itself.</source>
        <translation>Хаттама жасалмады. Әрекет өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>The archive of the sitting could not be written. Look at the disk and ask for it again.</source>
        <translation>Отырыс мұрағаты жазылмады. Дискіні тексеріп, қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The next sitting is not prepared. Correct its file: %1</source>
        <translation>Келесі отырыс дайындалмады. Файлын түзетіңіз: %1</translation>
    </message>
    <message>
        <source>It is not there: check that it is plugged in and switched on.</source>
        <translation>Құрылғы жоқ: оның қосулы және жалғанған екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Another program has it: close that program.</source>
        <translation>Оны басқа бағдарлама пайдаланып тұр: сол бағдарламаны жабыңыз.</translation>
    </message>
    <message>
        <source>It refuses the user name or the password: check the room&apos;s configuration.</source>
        <translation>Ол атауды немесе құпиясөзді қабылдамайды: зал баптауын тексеріңіз.</translation>
    </message>
    <message>
        <source>It cannot be reached: check its cable, power and address.</source>
        <translation>Онымен байланыс жоқ: кабелін, қуатын және мекенжайын тексеріңіз.</translation>
    </message>
    <message>
        <source>It offers no picture or sound that can be recorded: check its settings.</source>
        <translation>Ол жазуға жарамды бейне немесе дыбыс ұсынбайды: баптауын тексеріңіз.</translation>
    </message>
    <message>
        <source>No data comes from it: check its cable and power.</source>
        <translation>Одан дерек келмейді: кабелі мен қуатын тексеріңіз.</translation>
    </message>
    <message>
        <source>It ended the stream: check that it is switched on.</source>
        <translation>Ол беруді тоқтатты: қосулы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Its picture stopped: it is started again.</source>
        <translation>Оның бейнесі тоқтады: ол қайта іске қосылады.</translation>
    </message>
    <message>
        <source>Check the device and its settings.</source>
        <translation>Құрылғыны және оның баптауын тексеріңіз.</translation>
    </message>
    <message>
        <source>Check its cable and power.</source>
        <translation>Кабелі мен қуатын тексеріңіз.</translation>
    </message>
    <message>
        <source>no signal; look at the cable and at the power</source>
        <translation>сигнал жоқ; кабелі мен қуатын қараңыз</translation>
    </message>
    <message>
        <source>less than five seconds came from it yet; check again</source>
        <translation>одан әлі бес секунд жиналған жоқ; қайта тексеріңіз</translation>
    </message>
    <message>
        <source>it was interrupted in the last five seconds; look at the cable and check again</source>
        <translation>соңғы бес секундта үзіліс болды; кабелін қарап, қайта тексеріңіз</translation>
    </message>
    <message>
        <source>no picture yet; check again in a few seconds</source>
        <translation>бейне әлі жоқ; бірнеше секундтан кейін қайта тексеріңіз</translation>
    </message>
    <message>
        <source>the picture is black; look at the cover and at the light</source>
        <translation>бейне қара; қақпағы мен жарықты қараңыз</translation>
    </message>
    <message>
        <source>the picture does not move; look at the camera</source>
        <translation>бейне қозғалмайды; камераны қараңыз</translation>
    </message>
    <message>
        <source>no sound yet; speak near it and check again</source>
        <translation>дыбыс әлі жоқ; жанында сөйлеп, қайта тексеріңіз</translation>
    </message>
    <message>
        <source>silence; look at the cable and at the switch</source>
        <translation>тыныштық; кабелі мен ажыратқышын қараңыз</translation>
    </message>
    <message>
        <source>it is switched off; look at its switch</source>
        <translation>ол өшірулі; ажыратқышын қараңыз</translation>
    </message>
    <message>
        <source>the disk did not write it, or did not give it back; replace the disk</source>
        <translation>диск жазбады немесе жазғанын қайтармады; дискіні ауыстырыңыз</translation>
    </message>
    <message>
        <source>the disk is full; export and remove old records</source>
        <translation>диск толды; ескі жазбаларды көшіріп, өшіріңіз</translation>
    </message>
    <message>
        <source>A camera and a microphone must work (point 14)</source>
        <translation>Камера мен микрофон жұмыс істеуі тиіс (14-тармақ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has a new tablet with a new key; witness: %2</source>
        <translation>Жаңа кілті бар жаңа планшет: %1; куәландырған – %2</translation>
    </message>
    <message>
        <source>The key of %1 was revoked; witness: %2</source>
        <translation>Кілт жарамсыз деп танылды: %1; куәландырған – %2</translation>
    </message>
    <message>
        <source>%1: the PIN was wrong five times, their key stays locked. Pair a tablet anew: F1; another voting member witnesses it.</source>
        <translation>%1: PIN бес рет қате терілді, кілті құлыптаулы қалады. Планшетті қайта жұптаңыз: F1; оны дауыс беретін басқа мүше куәландырады.</translation>
    </message>
    <message>
        <source>Your key is locked: nothing can be done from this console until you enter the PIN: Ctrl+L.</source>
        <translation>Кілтіңіз құлыптаулы: PIN тергенше осы пульттен ештеңе жасалмайды. PIN теру: Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>RosterStrip</name>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary (you)</source>
        <translation>хатшы (сіз)</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>The composition is not known yet</source>
        <translation>Құрам әлі белгісіз</translation>
    </message>
    <message>
        <source>presides since %1</source>
        <translation>төрағалық етеді: %1</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Base of the count</source>
        <translation>Дауыс санау негізі</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Дауыстар тең болса</translation>
    </message>
    <message>
        <source>Point 18</source>
        <translation>18-тармақ</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Қалыс қалу</translation>
    </message>
    <message>
        <source>Who voted how</source>
        <translation>Кім қалай дауыс берді</translation>
    </message>
    <message>
        <source>Without the chair</source>
        <translation>Төраға болмаса</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Хаттама тілі</translation>
    </message>
    <message>
        <source>%1 of %2 voting members, and the secretary</source>
        <translation>дауыс беретін мүшелер: %1 / %2, және хатшы</translation>
    </message>
    <message>
        <source>%1 of the whole composition&apos;s %2 members, and the secretary</source>
        <translation>бүкіл құрам: %1 / %2 мүше, және хатшы</translation>
    </message>
    <message>
        <source>those present when the ballot was opened</source>
        <translation>дауыс беру ашылғанда қатысып отырғандар</translation>
    </message>
    <message>
        <source>all who attended the sitting</source>
        <translation>отырысқа қатысқандардың бәрі</translation>
    </message>
    <message>
        <source>at exactly half each the chair&apos;s vote decides</source>
        <translation>дәл жартысы болса, төраға дауысы шешеді</translation>
    </message>
    <message>
        <source>among equal leaders the chair&apos;s vote decides</source>
        <translation>ең көп дауыс тең болса, төраға дауысы шешеді</translation>
    </message>
    <message>
        <source>only some decisions if standards and test both failed</source>
        <translation>норматив те, тест те өтпесе: шешімдердің бір бөлігі ғана</translation>
    </message>
    <message>
        <source>only some decisions if standards or test failed</source>
        <translation>норматив немесе тест өтпесе: шешімдердің бір бөлігі ғана</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>рұқсат етілген</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>көзделмеген</translation>
    </message>
    <message>
        <source>shown after the ballot is closed</source>
        <translation>дауыс беру жабылғаннан кейін көрінеді</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>бірден көрінеді</translation>
    </message>
    <message>
        <source>no ballot opens, the case is adjourned</source>
        <translation>дауыс беру ашылмайды, іс кейінге қалдырылады</translation>
    </message>
    <message>
        <source>the members elect one of themselves to preside</source>
        <translation>мүшелер өз арасынан төрағалық етушіні сайлайды</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh and Russian, one document</source>
        <translation>қазақша және орысша, бір құжат</translation>
    </message>
    <message>
        <source>Rules of the sitting</source>
        <translation>Отырыс тәртібі</translation>
    </message>
    <message>
        <source>Fixed in the journal; unchanged until the sitting ends.</source>
        <translation>Журналға бекітілген; отырыс аяқталғанша өзгертілмейді.</translation>
    </message>
</context>
<context>
    <name>SecretaryDesk</name>
    <message>
        <source>Docket</source>
        <translation>Күн тәртібі</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>Otyrys · secretary</source>
        <translation>Отырыс · хатшы</translation>
    </message>
</context>
<context>
    <name>SpokeSheet</name>
    <message>
        <source>Officer under attestation</source>
        <translation>Аттестатталатын қызметкер</translation>
    </message>
    <message>
        <source>Who spoke in case %1</source>
        <translation>%1-іс бойынша сөйлегендер</translation>
    </message>
    <message>
        <source>Printed in the protocol under the heading of those who spoke, one sentence each.</source>
        <translation>Хаттаманың «Сөз сөйлегендер» бөліміне жазылады, әрқайсысы бір сөйлеммен.</translation>
    </message>
    <message>
        <source>Enter in the protocol</source>
        <translation>Хаттамаға жазу</translation>
    </message>
    <message>
        <source>Choose who spoke</source>
        <translation>Кім сөйлегенін таңдаңыз</translation>
    </message>
    <message>
        <source>Write it in both languages</source>
        <translation>Екі тілде жазыңыз</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
</context>
<context>
    <name>WaitingCases</name>
    <message>
        <source>Take over all: %1</source>
        <translation>Барлығын қабылдау: %1</translation>
    </message>
    <message>
        <source>From sitting %1 of %2 · absences without valid reason: %3</source>
        <translation>№ %1 отырыс, %2 · дәлелсіз келмеулер: %3</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>From earlier sittings</source>
        <translation>Бұрынғы отырыстардан</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>күтуде: %1</translation>
    </message>
    <message>
        <source>Take over the first: %1 of %2</source>
        <translation>Алғашқыларын қабылдау: %1 / %2</translation>
    </message>
</context>
</TS>
