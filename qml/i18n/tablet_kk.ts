<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AbsenceReviewSheet</name>
    <message>
        <source>Case %1: was the reason of the absence valid?</source>
        <translation>%1‑іс: келмеу себебі дәлелді ме?</translation>
    </message>
    <message>
        <source>Case %1: was the absence without a valid reason?</source>
        <translation>%1‑іс: келмеу дәлелсіз бе?</translation>
    </message>
    <message>
        <source>The absence counts no longer, and the case waits until the officer is back on service. What was said before stays in the journal.</source>
        <translation>Келмеу енді есептелмейді, іс қызметкер қызметке шыққанша күтеді. Бұрын айтылғаны журналда қалады.</translation>
    </message>
    <message>
        <source>The absence counts, and the last that the rules allow puts dismissal to the vote. What was said before stays in the journal.</source>
        <translation>Келмеу есептеледі, ал қағидалар жол беретін соңғысы жұмыстан шығаруды дауысқа қояды. Бұрын айтылғаны журналда қалады.</translation>
    </message>
    <message>
        <source>A medical document was handed in</source>
        <translation>Медициналық құжат тапсырылды</translation>
    </message>
    <message>
        <source>A document of the service was handed in</source>
        <translation>Қызметтік құжат тапсырылды</translation>
    </message>
    <message>
        <source>The document was not confirmed</source>
        <translation>Құжат расталмады</translation>
    </message>
    <message>
        <source>No document was handed in</source>
        <translation>Құжат тапсырылмады</translation>
    </message>
    <message>
        <source>Yes, with a valid reason</source>
        <translation>Иә, дәлелді себеппен</translation>
    </message>
    <message>
        <source>Yes, without a valid reason</source>
        <translation>Иә, дәлелсіз</translation>
    </message>
</context>
<context>
    <name>AbsenceRow</name>
    <message>
        <source>valid reason</source>
        <translation>дәлелді себеп</translation>
    </message>
    <message>
        <source>no valid reason</source>
        <translation>дәлелсіз</translation>
    </message>
    <message>
        <source>Case %1, %2: %3</source>
        <translation>%1‑іс, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Is the officer absent in case %1?</source>
        <translation>%1‑іс бойынша қызметкер келмеді ме?</translation>
    </message>
    <message>
        <source>%1: with a valid reason the case waits until the officer is back on service; without one the absence counts, and the last that the rules allow puts dismissal to the vote. Absences without a valid reason before: %2.</source>
        <translation>%1: дәлелді себеп болса, іс қызметкер қызметке шыққанға дейін қалдырылады; дәлелді себепсіз келмеу есепке алынады, ал тәртіп бойынша соңғысынан кейін жұмыстан шығару туралы мәселе дауысқа қойылады. Бұған дейін дәлелді себепсіз келмегені: %2.</translation>
    </message>
    <message>
        <source>Yes, absent without valid reason</source>
        <translation>Иә, дәлелді себепсіз келмеді</translation>
    </message>
    <message>
        <source>Yes, absent with a valid reason</source>
        <translation>Иә, дәлелді себеппен келмеді</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Алдымен себебін таңдаңыз</translation>
    </message>
    <message>
        <source>With a valid reason</source>
        <translation>Дәлелді себеппен</translation>
    </message>
    <message>
        <source>Without a valid reason</source>
        <translation>Дәлелді себепсіз</translation>
    </message>
    <message>
        <source>Reason, if it is known</source>
        <translation>Себебі, белгілі болса</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Go back</source>
        <translation>Кері қайту</translation>
    </message>
    <message>
        <source>My private notes</source>
        <translation>Жеке ескертпелерім</translation>
    </message>
    <message>
        <source>only on this tablet</source>
        <translation>тек осы планшетте</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Осы сәтті белгілеу</translation>
    </message>
    <message>
        <source>the last one %1 is in the journal</source>
        <translation>соңғысы %1, журналда тұр</translation>
    </message>
    <message>
        <source>The secretary starts the interview</source>
        <translation>Әңгімелесуді хатшы бастайды</translation>
    </message>
    <message>
        <source>The recording is being sealed and verified</source>
        <translation>Жазба мөрленіп, тексерілуде</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot</source>
        <translation>Дауыс беруді төрағалық етуші ашады</translation>
    </message>
    <message>
        <source>The secretary calls the case</source>
        <translation>Істі хатшы шақырады</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>Қазір сізден ештеңе күтілмейді</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Сіз осы істен бас тарттыңыз</translation>
    </message>
    <message>
        <source>My private notes, case %1</source>
        <translation>Жеке ескертпелерім, %1‑іс</translation>
    </message>
    <message>
        <source>Adjourn case %1?</source>
        <translation>%1‑істі кейінге қалдырасыз ба?</translation>
    </message>
    <message>
        <source>The case ends in this sitting without a decision and is heard at another one. The reason is printed in the protocol.</source>
        <translation>Іс осы отырыста шешімсіз аяқталып, басқа отырыста қаралады. Себебі хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>Further materials are needed</source>
        <translation>Қосымша материалдар керек</translation>
    </message>
    <message>
        <source>The officer is unwell</source>
        <translation>Қызметкер науқастанып қалды</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворум жоқ</translation>
    </message>
    <message>
        <source>Yes, adjourn the case</source>
        <translation>Иә, істі кейінге қалдырамын</translation>
    </message>
    <message>
        <source>Officer absent…</source>
        <translation>Қызметкер келмеді…</translation>
    </message>
    <message>
        <source>Adjourn the case…</source>
        <translation>Істі кейінге қалдыру…</translation>
    </message>
    <message>
        <source>Recuse from this case…</source>
        <translation>Осы істен бас тарту…</translation>
    </message>
    <message>
        <source>I have seen the warnings: %1</source>
        <translation>Ескертулермен таныстым: %1</translation>
    </message>
    <message>
        <source>They bar nothing; who saw them and when is printed in the protocol</source>
        <translation>Олар кедергі емес; кім және қашан танысқаны хаттамаға басылады</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Өзге әрекеттер…</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>Presiding: further acts</source>
        <translation>Төрағалық етуші: өзге әрекеттер</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Each of these acts is printed in the protocol with its reason</source>
        <translation>Бұл әрекеттердің әрқайсысы себебімен хаттамаға басылады</translation>
    </message>
    <message>
        <source>Reasons of absences</source>
        <translation>Келмеу себептері</translation>
    </message>
    <message>
        <source>No absence of an officer is entered in this sitting</source>
        <translation>Бұл отырыста қызметкердің келмеуі енгізілген жоқ</translation>
    </message>
    <message>
        <source>Nobody outside the composition has an enrolled key</source>
        <translation>Құрамнан тыс ешкімнің тіркелген кілті жоқ</translation>
    </message>
    <message>
        <source>Secretary: %1</source>
        <translation>Хатшы: %1</translation>
    </message>
    <message>
        <source>Replace the secretary…</source>
        <translation>Хатшыны ауыстыру…</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Журналға жазылуда…</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close %1?</source>
        <translation>%1ді жабасыз ба?</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not voted yet: %1.&lt;/b&gt; They stay in the base of the count.</source>
        <translation>&lt;b&gt;Әлі дауыс бермегені: %1.&lt;/b&gt; Олар дауыс санау негізінде қалады.</translation>
    </message>
    <message>
        <source>After closing no vote can be given or changed; the roll call is shown to everybody.</source>
        <translation>Жабылғаннан кейін дауыс беруге де, өзгертуге де болмайды; кімнің қалай дауыс бергені бәріне көрсетіледі.</translation>
    </message>
    <message>
        <source>Yes, close the ballot</source>
        <translation>Иә, дауыс беруді жабамын</translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>No sitting is prepared yet</source>
        <translation>Отырыс әлі дайындалған жоқ</translation>
    </message>
    <message>
        <source>Connecting to the appliance</source>
        <translation>Кешенге қосылуда</translation>
    </message>
    <message>
        <source>The secretary prepares the sitting</source>
        <translation>Отырысты хатшы дайындайды</translation>
    </message>
    <message>
        <source>Looking for the appliance of this room</source>
        <translation>Осы бөлменің кешені ізделуде</translation>
    </message>
    <message>
        <source>It will appear here by itself</source>
        <translation>Отырыс мұнда өзі шығады</translation>
    </message>
    <message>
        <source>Nothing has to be done here</source>
        <translation>Мұнда ештеңе істеудің қажеті жоқ</translation>
    </message>
    <message>
        <source>This tablet belongs to</source>
        <translation>Планшет иесі</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әлі белгісіз</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>votes, the chair&apos;s among them</source>
        <translation>
            <numerusform>дауыс, төрағаның өзі</numerusform>
            <numerusform>дауыс, оның бірі&#xa0;– төраға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation>
            <numerusform>дауыс</numerusform>
            <numerusform>дауыс</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclarePage</name>
    <message>
        <source>Declare decision %1</source>
        <translation>%1‑шешімді жариялау</translation>
    </message>
    <message>
        <source>Declare: adopted</source>
        <translation>Жариялау: қабылданды</translation>
    </message>
    <message>
        <source>Declare: rejected</source>
        <translation>Жариялау: қабылданбай тасталды</translation>
    </message>
    <message>
        <source>Declare: not adopted</source>
        <translation>Жариялау: қабылданған жоқ</translation>
    </message>
    <message>
        <source>Declare decision %1?</source>
        <translation>%1‑шешімді жариялайсыз ба?</translation>
    </message>
    <message>
        <source>Declare the motion adopted?</source>
        <translation>Ұсыныс қабылданды деп жариялайсыз ба?</translation>
    </message>
    <message>
        <source>Declare the motion rejected?</source>
        <translation>Ұсыныс қабылданбай тасталды деп жариялайсыз ба?</translation>
    </message>
    <message>
        <source>Declare that nothing is adopted?</source>
        <translation>Шешім қабылданған жоқ деп жариялайсыз ба?</translation>
    </message>
    <message>
        <source>The ballot is closed · %1</source>
        <translation>Дауыс беру жабылды · %1</translation>
    </message>
    <message>
        <source>Annul the result…</source>
        <translation>Нәтиженің күшін жою…</translation>
    </message>
    <message>
        <source>You will be asked once more</source>
        <translation>Қосымша растау сұралады</translation>
    </message>
    <message>
        <source>The result is written to the journal with your confirmation and cannot be erased.</source>
        <translation>Нәтиже құрылғыңыздың растауымен журналға жазылады, оны өшіруге болмайды.</translation>
    </message>
    <message>
        <source>Protocol due: %1.</source>
        <translation>Хаттама мерзімі: %1.</translation>
    </message>
    <message>
        <source>Yes, I declare it</source>
        <translation>Иә, жариялаймын</translation>
    </message>
    <message>
        <source>Show the result in the hall</source>
        <translation>Нәтижені залда көрсету</translation>
    </message>
    <message>
        <source>Annul the result of %1?</source>
        <translation>%1 нәтижесінің күшін жоясыз ба?</translation>
    </message>
    <message>
        <source>Nothing is erased: the ballot and its votes stay in the journal, and a new one is held. The reason is printed in the protocol.</source>
        <translation>Ештеңе өшірілмейді: дауыс беру мен дауыстар журналда қалады, дауыс беру жаңадан өткізіледі. Себебі хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>I dispute the count</source>
        <translation>Дауыс санауымен келіспеймін</translation>
    </message>
    <message>
        <source>The order of the vote was broken</source>
        <translation>Дауыс беру тәртібі бұзылды</translation>
    </message>
    <message>
        <source>Yes, annul the result</source>
        <translation>Иә, нәтиженің күшін жоямын</translation>
    </message>
    <message>
        <source>Base of the count</source>
        <translation>Дауыс санау негізі</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Көпшілік</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Дауыс бермеді</translation>
    </message>
    <message>
        <source>When declared:</source>
        <translation>Жарияланғанда:</translation>
    </message>
    <message>
        <source>the result is written to the journal with the confirmation of your device.</source>
        <translation>нәтиже журналға құрылғыңыздың растауымен жазылады.</translation>
    </message>
</context>
<context>
    <name>DistrustPage</name>
    <message>
        <source>The appliance named other keys for a new tablet than that tablet has. Do not witness anything.</source>
        <translation>Кешен жаңа планшеттің кілттері деп басқа кілттерді көрсетті. Ештеңені куәландырмаңыз.</translation>
    </message>
    <message>
        <source>The appliance has lost entries that this tablet has seen.</source>
        <translation>Осы планшет көрген жазбалар кешенде жоқ.</translation>
    </message>
    <message>
        <source>The appliance shows another history than this tablet has seen.</source>
        <translation>Кешен осы планшет көргеннен басқа тарихты көрсетіп тұр.</translation>
    </message>
    <message>
        <source>Another journal answers than the one this tablet was paired with.</source>
        <translation>Осы планшет жұпталған журнал емес, басқа журнал жауап беріп тұр.</translation>
    </message>
    <message>
        <source>Another device answers than the appliance this tablet was paired with.</source>
        <translation>Осы планшет жұпталған кешен емес, басқасы жауап беріп тұр.</translation>
    </message>
    <message>
        <source>A key was entered that no voting member has witnessed.</source>
        <translation>Дауыс беретін бірде-бір мүше куәландырмаған кілт енгізілген.</translation>
    </message>
    <message>
        <source>The appliance does not know the key of this tablet.</source>
        <translation>Кешен осы планшеттің кілтін танымайды.</translation>
    </message>
    <message>
        <source>The appliance could not verify that this tablet holds its key.</source>
        <translation>Кешен осы планшетте оның кілті бар екенін тексере алмады.</translation>
    </message>
    <message>
        <source>The key of this tablet was revoked.</source>
        <translation>Осы планшеттің кілті жарамсыз деп танылды.</translation>
    </message>
    <message>
        <source>What the appliance sent does not verify.</source>
        <translation>Кешен жіберген деректер тексеруден өтпеді.</translation>
    </message>
    <message>
        <source>This tablet is not let in</source>
        <translation>Бұл планшет қосылмайды</translation>
    </message>
    <message>
        <source>ALARM: the appliance cannot be believed</source>
        <translation>ДАБЫЛ: кешенге сенуге болмайды</translation>
    </message>
    <message>
        <source>Ask the secretary for a new ticket</source>
        <translation>Хатшыдан жаңа жұптау кодын сұраңыз</translation>
    </message>
    <message>
        <source>Tell whoever presides and everybody in the room</source>
        <translation>Төрағалық етушіге және залдағылардың бәріне айтыңыз</translation>
    </message>
    <message>
        <source>Then pair this tablet anew</source>
        <translation>Содан кейін бұл планшетті қайта жұптаңыз</translation>
    </message>
    <message>
        <source>Nothing can be done on this tablet until the appliance was examined</source>
        <translation>Кешен тексерілгенше бұл планшетте ештеңе істеуге болмайды</translation>
    </message>
    <message>
        <source>Name for the record: %1</source>
        <translation>Жазбаға арналған атауы: %1</translation>
    </message>
    <message>
        <source>Your key here is behind a PIN, and the tablet has no key of its own to ask the appliance with.</source>
        <translation>Мұндағы кілтіңіз PIN арқылы құлыпталған, ал планшеттің кешеннен сұрайтын өз кілті жоқ.</translation>
    </message>
    <message>
        <source>What this tablet keeps of the journal cannot be read, so it has nothing to compare the appliance with.</source>
        <translation>Планшетте сақталған журнал дерегі оқылмайды, сондықтан кешенді салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This tablet is not ready for a sitting</source>
        <translation>Бұл планшет отырысқа дайын емес</translation>
    </message>
    <message>
        <source>Tell the secretary: this tablet has to be set up anew</source>
        <translation>Хатшыға айтыңыз: планшетті қайта баптау керек</translation>
    </message>
    <message>
        <source>Nothing was found against the appliance</source>
        <translation>Кешенге қатысты күмән жоқ</translation>
    </message>
</context>
<context>
    <name>ElectionSheet</name>
    <message>
        <source>Who is to preside while the chair is away?</source>
        <translation>Төраға жоқ кезде кім төрағалық етеді?</translation>
    </message>
    <message>
        <source>Supports needed: &lt;b&gt;%1&lt;/b&gt;. Whoever has them performs the chair&apos;s acts until the chair is back, and breaks no tie. You can move your support.</source>
        <translation>Қажетті қолдау саны: &lt;b&gt;%1&lt;/b&gt;. Осынша қолдау алған мүше төраға келгенше оның әрекеттерін орындайды, бірақ дауыстар тең болғанда шешпейді. Қолдауыңызды басқа мүшеге ауыстыра аласыз.</translation>
    </message>
    <message>
        <source>Support a member</source>
        <translation>Мүшені қолдау</translation>
    </message>
    <message>
        <source>Yes, I support: %1</source>
        <translation>Иә, қолдаймын: %1</translation>
    </message>
    <message>
        <source>Choose a member first</source>
        <translation>Алдымен мүшені таңдаңыз</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (сіз)</translation>
    </message>
    <message>
        <source>supports: %1, yours among them</source>
        <translation>қолдаулар: %1, оның ішінде сіздікі</translation>
    </message>
    <message>
        <source>supports: %1</source>
        <translation>қолдаулар: %1</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End sitting %1</source>
        <translation>№ %1 отырысты аяқтау</translation>
    </message>
    <message>
        <source>The secretary ends it as well</source>
        <translation>Хатшы да аяқтайды</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End sitting %1?</source>
        <translation>№ %1 отырысты аяқтайсыз ба?</translation>
    </message>
    <message>
        <source>After that no case can be heard and no ballot opened in it. It ends when the secretary confirms it too.</source>
        <translation>Содан кейін бұл отырыста іс қаралмайды, дауыс берілмейді. Хатшы да растағанда отырыс аяқталады.</translation>
    </message>
    <message>
        <source>Yes, end the sitting</source>
        <translation>Иә, отырысты аяқтаймын</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message>
        <source>The sitting is over</source>
        <translation>Отырыс аяқталды</translation>
    </message>
    <message>
        <source>The secretary prepares the protocol</source>
        <translation>Хаттаманы хатшы дайындайды</translation>
    </message>
    <message>
        <source>It will appear here for reading and confirmation</source>
        <translation>Хаттама оқу және растау үшін мұнда шығады</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Менің дауыстарым</translation>
    </message>
</context>
<context>
    <name>FreshPage</name>
    <message>
        <source>This is no ticket: a letter or a digit is missing or wrong. Compare it with the console.</source>
        <translation>Бұл жұптау коды емес: әріп не цифр жетпейді немесе қате. Оны пультпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Another appliance answers there than the ticket names. Nothing was sent to it. Ask the secretary for a new ticket.</source>
        <translation>Ол жерде код көрсеткен кешен емес, басқасы жауап беріп тұр. Оған ештеңе жіберілген жоқ. Хатшыдан жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>The appliance does not answer, or broke off. Check the network, then ask the secretary for a new ticket.</source>
        <translation>Кешен жауап бермейді немесе байланысты үзді. Желіні тексеріп, хатшыдан жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>The ticket is used up, out of date, or the numbers were different. Ask the secretary for a new one.</source>
        <translation>Код пайдаланылып қойған, мерзімі өткен немесе сандар әртүрлі болды. Хатшыдан жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The tablet of the member who witnesses is not linked. Ask the secretary for a new ticket.</source>
        <translation>Куәландыратын мүшенің планшеті байланыста емес. Хатшыдан жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>Two minutes are over and nobody has confirmed. Ask the secretary for a new ticket.</source>
        <translation>Екі минут өтті, ешкім растамады. Хатшыдан жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>This tablet cannot write its key: the disk is full or its folder is not its own.</source>
        <translation>Бұл планшет өз кілтін жаза алмайды: диск толған немесе қалта оныкі емес.</translation>
    </message>
    <message>
        <source>The key of this tablet is not valid any more. Ask the secretary for a ticket.</source>
        <translation>Бұл планшеттің кілті енді жарамсыз. Хатшыдан жұптау кодын сұраңыз.</translation>
    </message>
    <message>
        <source>It came to nothing (%1). Ask the secretary for a new ticket.</source>
        <translation>Нәтиже болмады (%1). Хатшыдан жаңа код сұраңыз.</translation>
    </message>
    <message>
        <source>Compare this number</source>
        <translation>Осы санды салыстырыңыз</translation>
    </message>
    <message>
        <source>This tablet is not paired yet</source>
        <translation>Бұл планшет әлі жұпталмаған</translation>
    </message>
    <message>
        <source>Talking to the appliance</source>
        <translation>Кешенмен байланыс орнатылуда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>The secretary opens “New tablet” on the console (F1) and reads out or sends the ticket. Write it here; gaps and line ends do not matter. This tablet does not read the picture with its camera.</source>
        <translation>Хатшы пультте «Жаңа планшет» бөлімін ашып (F1), жұптау кодын оқып береді немесе жібереді. Оны осында жазыңыз; бос орындар мен жол аяқтары маңызды емес. Бұл планшет суретті камерасымен оқымайды.</translation>
    </message>
    <message>
        <source>Ticket: otyrys-pair/v1 …</source>
        <translation>Жұптау коды: otyrys-pair/v1 …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Show it to the secretary, then to the member who witnesses. It must be the same on the console and on that member&apos;s tablet. If it is another, they answer “different”.</source>
        <translation>Оны хатшыға, содан кейін куәландыратын мүшеге көрсетіңіз. Пультте де, сол мүшенің планшетінде де сан бірдей болуға тиіс. Басқа болса, олар «әртүрлі» деп жауап береді.</translation>
    </message>
    <message>
        <source>Pair this tablet</source>
        <translation>Осы планшетті жұптау</translation>
    </message>
    <message>
        <source>Write the ticket first</source>
        <translation>Алдымен жұптау кодын жазыңыз</translation>
    </message>
    <message>
        <source>Waiting for the secretary and the witness</source>
        <translation>Хатшы мен куәландыратын мүше күтілуде</translation>
    </message>
    <message>
        <source>Looking for the appliance of the ticket</source>
        <translation>Код көрсеткен кешен ізделуде</translation>
    </message>
    <message>
        <source>It goes on by itself, two minutes at most</source>
        <translation>Өзі жалғасады, ең көбі екі минут</translation>
    </message>
    <message>
        <source>Nothing has to be done here</source>
        <translation>Мұнда ештеңе істеудің қажеті жоқ</translation>
    </message>
</context>
<context>
    <name>FreshWindow</name>
    <message>
        <source>Otyrys · tablet</source>
        <translation>Otyrys · планшет</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Lock my key with a PIN</source>
        <translation>Кілтімді PIN арқылы құлыптау</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ауыстыру</translation>
    </message>
    <message>
        <source>Lock my key now</source>
        <translation>Кілтімді қазір құлыптау</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>Your key is locked. Tap here to enter the PIN</source>
        <translation>Кілтіңіз құлыптаулы. PIN теру үшін осында басыңыз</translation>
    </message>
</context>
<context>
    <name>LockedOutBar</name>
    <message>
        <source>%1: five wrong PINs, the key stays locked. The secretary pairs a tablet anew, another voting member witnesses it.</source>
        <translation>%1: PIN бес рет қате терілді, кілті құлыптаулы. Хатшы планшетті қайта жұптайды, оны дауыс беретін басқа мүше куәландырады.</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>My marks</source>
        <translation>Менің белгілерім</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>Белгі қойылды</translation>
    </message>
    <message>
        <source>No marks yet. The time of a mark goes into the journal and everybody sees it.</source>
        <translation>Белгі әлі жоқ. Белгінің уақыты журналға түседі, оны бәрі көреді.</translation>
    </message>
    <message>
        <source>The time of a mark goes into the journal and everybody sees it.</source>
        <translation>Белгінің уақыты журналға түседі, оны бәрі көреді.</translation>
    </message>
</context>
<context>
    <name>MotionText</name>
    <message>
        <source>motion of whoever presides, %1</source>
        <translation>төрағалық етушінің ұсынысы, %1</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>They stay on this tablet and go nowhere: not to the journal, not to other people.</source>
        <translation>Олар тек осы планшетте қалады: журналға да, басқа адамдарға да жіберілмейді.</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Ескертпелерді сақтау</translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>passed</source>
        <translation>тапсырды</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>тапсырмады</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>өткізілмеді</translation>
    </message>
    <message>
        <source>not below the threshold</source>
        <translation>шекті мәннен төмен емес</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>шекті мәннен төмен</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Атағы</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Тағайындалған күні</translation>
    </message>
    <message>
        <source>Standards: %1</source>
        <translation>Норматив: %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Тест: %1</translation>
    </message>
    <message>
        <source>Point 17: dismissal is put to the vote</source>
        <translation>17‑тармақ: жұмыстан шығару дауысқа қойылады</translation>
    </message>
    <message>
        <source>Only some of the decisions can be put to the vote</source>
        <translation>Шешімдердің бір бөлігі ғана дауысқа қойылады</translation>
    </message>
    <message>
        <source>All decisions can be put to the vote all the same</source>
        <translation>Сонда да барлық шешім дауысқа қойыла алады</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Choose the decision to put</source>
        <translation>Дауысқа қойылатын шешімді таңдаңыз</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>жақтаймын, қарсымын</translation>
    </message>
    <message>
        <source>Opening a ballot · %1</source>
        <translation>Дауыс беруді ашу · %1</translation>
    </message>
    <message>
        <source>Adjourn the case…</source>
        <translation>Істі кейінге қалдыру…</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Дауыс беруді ашу</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1ді ашасыз ба?</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;. Put to the vote: &lt;b&gt;%3&lt;/b&gt;. Voting members on the roll: %4. Only you close it.</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;. Дауысқа қойылатыны: &lt;b&gt;%3&lt;/b&gt;. Дауыс беретін мүшелер: %4. Дауыс беруді тек сіз жабасыз.</translation>
    </message>
    <message>
        <source>Yes, open the ballot</source>
        <translation>Иә, дауыс беруді ашамын</translation>
    </message>
    <message>
        <source>Adjourn case %1?</source>
        <translation>%1‑істі кейінге қалдырасыз ба?</translation>
    </message>
    <message>
        <source>The case ends in this sitting without a decision and is heard at another one. The reason is printed in the protocol.</source>
        <translation>Іс осы отырыста шешімсіз аяқталып, басқа отырыста қаралады. Себебі хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>Further materials are needed</source>
        <translation>Қосымша материалдар керек</translation>
    </message>
    <message>
        <source>The officer is unwell</source>
        <translation>Қызметкер науқастанып қалды</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворум жоқ</translation>
    </message>
    <message>
        <source>Yes, adjourn the case</source>
        <translation>Иә, істі кейінге қалдырамын</translation>
    </message>
    <message>
        <source>Form of the ballot</source>
        <translation>Дауыс беру түрі</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Бірін таңдау</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Бір шешім</translation>
    </message>
    <message>
        <source>for or against one decision</source>
        <translation>жақтап не қарсы</translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Қайта дауыс беру</translation>
    </message>
    <message>
        <source>The decision to put</source>
        <translation>Дауысқа қойылатын шешім</translation>
    </message>
    <message>
        <source>Decisions put to the vote</source>
        <translation>Дауысқа қойылатын шешімдер</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>қалыс қалу</translation>
    </message>
    <message>
        <source>Point 18: standards not passed, test below the threshold</source>
        <translation>18‑тармақ: норматив тапсырылмаған, тест бағасы шекті мәннен төмен</translation>
    </message>
    <message>
        <source>Recording sealed</source>
        <translation>Жазба мөрленді</translation>
    </message>
    <message>
        <source>Recording not verified</source>
        <translation>Жазба тексерілген жоқ</translation>
    </message>
    <message>
        <source>Tablets online: %1</source>
        <translation>Желідегі планшеттер: %1</translation>
    </message>
    <message>
        <source>When opened:</source>
        <translation>Ашылғанда:</translation>
    </message>
    <message>
        <source>members on the roll: %1; their tablets show the cards: %2. Only you close the ballot.</source>
        <translation>дауыс беретін мүшелер: %1; олардың планшетіне мына карталар шығады: %2. Дауыс беруді тек сіз жабасыз.</translation>
    </message>
    <message>
        <source>not offered now</source>
        <translation>қазір көзделмеген</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Өзге әрекеттер…</translation>
    </message>
</context>
<context>
    <name>PresidingBar</name>
    <message>
        <source>The chair is not in the room. Presides: %1, since %2</source>
        <translation>Төраға залда жоқ. Төрағалық етуші: %1, басталуы – %2</translation>
    </message>
    <message>
        <source>The chair is not in the room, nobody presides</source>
        <translation>Төраға залда жоқ, ешкім төрағалық етпейді</translation>
    </message>
    <message>
        <source>Support…</source>
        <translation>Қолдау…</translation>
    </message>
</context>
<context>
    <name>PreviousRound</name>
    <message>
        <source>decision %1 – %2</source>
        <translation>%1‑шешім – %2</translation>
    </message>
    <message>
        <source>In %1 no decision had a majority: %2 (needed: %3).</source>
        <translation>%1де ешқайсысы көпшілік алмады: %2 (керегі: %3).</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>to the next sitting</source>
        <translation>келесі отырысқа</translation>
    </message>
    <message>
        <source>Protocol No. %1: read it and confirm it</source>
        <translation>№ %1 хаттаманы оқып, растаңыз</translation>
    </message>
    <message>
        <source>You have confirmed the protocol</source>
        <translation>Сіз хаттаманы растадыңыз</translation>
    </message>
    <message>
        <source>You have refused to confirm the protocol</source>
        <translation>Сіз хаттаманы растаудан бас тарттыңыз</translation>
    </message>
    <message>
        <source>Read the protocol and confirm it</source>
        <translation>Хаттаманы оқып, растаңыз</translation>
    </message>
    <message>
        <source>Refuse to confirm…</source>
        <translation>Растаудан бас тарту…</translation>
    </message>
    <message>
        <source>with the reason written</source>
        <translation>себебі жазылады</translation>
    </message>
    <message>
        <source>I confirm the protocol</source>
        <translation>Хаттаманы растаймын</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Журналға жазылуда…</translation>
    </message>
    <message>
        <source>protocol № %1, pages: %2</source>
        <translation>№ %1 хаттама, бет саны: %2</translation>
    </message>
    <message>
        <source>Read it to its end first: pages seen %1 of %2</source>
        <translation>Алдымен соңына дейін оқыңыз: %1 / %2</translation>
    </message>
    <message>
        <source>Your confirmation is in the journal</source>
        <translation>Растауыңыз журналға жазылды</translation>
    </message>
    <message>
        <source>Your refusal is in the journal with its reason</source>
        <translation>Бас тартуыңыз себебімен журналға жазылды</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>Қазір сізден ештеңе күтілмейді</translation>
    </message>
    <message>
        <source>Confirm protocol № %1?</source>
        <translation>№ %1 хаттаманы растайсыз ба?</translation>
    </message>
    <message>
        <source>Your device confirms this text, as it is, in the journal. &lt;b&gt;A confirmation is not a signature&lt;/b&gt;: the protocol is signed on paper or with a certificate.</source>
        <translation>Құрылғыңыз осы мәтінді сол қалпында журналда растайды. &lt;b&gt;Растау қолтаңбаның орнына жүрмейді&lt;/b&gt;: хаттамаға қағазда немесе сертификатпен қол қойылады.</translation>
    </message>
    <message>
        <source>Yes, I confirm the protocol</source>
        <translation>Иә, хаттаманы растаймын</translation>
    </message>
    <message>
        <source>Refuse to confirm the protocol?</source>
        <translation>Хаттаманы растаудан бас тартасыз ба?</translation>
    </message>
    <message>
        <source>Your refusal is written to the journal with its reason and stands on the signing sheet.</source>
        <translation>Бас тартуыңыз себебімен журналға жазылады және қол қою парағында көрсетіледі.</translation>
    </message>
    <message>
        <source>The text does not agree with what was said</source>
        <translation>Мәтін айтылғанға сәйкес келмейді</translation>
    </message>
    <message>
        <source>The votes are stated wrongly</source>
        <translation>Дауыстар қате көрсетілген</translation>
    </message>
    <message>
        <source>Yes, I refuse</source>
        <translation>Иә, бас тартамын</translation>
    </message>
    <message>
        <source>Page %1 of %2, seen: %3</source>
        <translation>%1‑бет, барлығы %2, оқылғаны %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>The text was fixed at %1.</source>
        <translation>Мәтін бекітілді: %1.</translation>
    </message>
    <message>
        <source>Due: %1. Working days left: %2.</source>
        <translation>Мерзімі: %1. Қалған жұмыс күні: %2.</translation>
    </message>
    <message>
        <source>A confirmation does not replace the signature.</source>
        <translation>Растау қолтаңбаның орнына жүрмейді.</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Менің дауыстарым</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>1. Performance of duties</source>
        <translation>1. Лауазымдық міндеттерін орындауы</translation>
    </message>
    <message>
        <source>2. Knowledge and its use</source>
        <translation>2. Білімі және оны қолдануы</translation>
    </message>
    <message>
        <source>3. Law, ethics, discipline</source>
        <translation>3. Заңдылықты, әдепті, тәртіпті сақтауы</translation>
    </message>
    <message>
        <source>4. Personal qualities</source>
        <translation>4. Жеке қасиеттері</translation>
    </message>
    <message>
        <source>5. Results of the unit</source>
        <translation>5. Бөлімше жұмысының нәтижесі</translation>
    </message>
    <message>
        <source>6. Overall assessment</source>
        <translation>6. Қорытынды бағасы</translation>
    </message>
    <message>
        <source>Service and dates</source>
        <translation>Қызметі және күндер</translation>
    </message>
    <message>
        <source>My marks: %1</source>
        <translation>Белгілерім: %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Another reason, I will write it…</source>
        <translation>Өзге себеп, жазамын…</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Алдымен себебін таңдаңыз</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your vote is in the journal</source>
        <translation>Дауысыңыз журналға жазылды</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Сіздің дауысыңыз</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Түбіртек нөмірі</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Тексеру коды</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>Дауыс бергендер</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My votes: %1</source>
        <translation>Менің дауыстарым: %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Кері қайту</translation>
    </message>
    <message>
        <source>Verify everything again</source>
        <translation>Барлығын қайта тексеру</translation>
    </message>
    <message>
        <source>verified %1, no difference</source>
        <translation>соңғы тексеру %1, айырма жоқ</translation>
    </message>
    <message>
        <source>verified %1, there is a difference</source>
        <translation>соңғы тексеру %1, айырма бар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>My vote</source>
        <translation>Дауысым</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Сіз әлі дауыс берген жоқсыз.</translation>
    </message>
    <message>
        <source>The journal was verified on this tablet</source>
        <translation>Журнал осы планшетте тексерілді</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеді</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>жазба саны: %1</translation>
    </message>
    <message>
        <source>Witnessed by tablets: %1 of %2, head %3</source>
        <translation>Растаған планшеттер: %1 / %2, журнал басы %3</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>annulled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>recused, no vote</source>
        <translation>өздігінен бас тарту, дауыс жоқ</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеді</translation>
    </message>
</context>
<context>
    <name>RecusalSheet</name>
    <message>
        <source>Recuse from case %1?</source>
        <translation>%1‑іс бойынша өздігінен бас тартасыз ба?</translation>
    </message>
    <message>
        <source>You will not vote in the case of %1. Present members: &lt;b&gt;%2&lt;/b&gt;, after that &lt;b&gt;%3&lt;/b&gt;, needed %4: %5. The reason is printed in the protocol; it lasts until the end of the case.</source>
        <translation>Қызметкер %1 бойынша сіз дауыс бермейсіз. Қатысып отырғаны: &lt;b&gt;%2&lt;/b&gt;, содан кейін &lt;b&gt;%3&lt;/b&gt;, керегі %4: %5. Себебі хаттамада көрсетіледі, іс аяқталғанша қайтарып алынбайды.</translation>
    </message>
    <message>
        <source>the quorum is lost</source>
        <translation>кворум жоғалады</translation>
    </message>
    <message>
        <source>the quorum stays</source>
        <translation>кворум сақталады</translation>
    </message>
    <message>
        <source>Yes, I recuse myself from case %1</source>
        <translation>Иә, %1‑іс бойынша бас тартамын</translation>
    </message>
    <message>
        <source>A close relative or in-law</source>
        <translation>Жақын туысым не жекжатым</translation>
    </message>
    <message>
        <source>Has served under me</source>
        <translation>Қарамағымда қызмет еткен</translation>
    </message>
    <message>
        <source>I led an internal inquiry</source>
        <translation>Қызметтік тексеруін жүргіздім</translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Refused: %1</source>
        <translation>Қабылданбады. %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSecretarySheet</name>
    <message>
        <source>Write the reason first</source>
        <translation>Алдымен себебін жазыңыз</translation>
    </message>
    <message>
        <source>Replace the secretary, %1?</source>
        <translation>Хатшыны ауыстыру керек пе (%1)?</translation>
    </message>
    <message>
        <source>The secretary before acts no more and counts as gone. The new one counts as here from their own tap on. The reason is printed in the protocol.</source>
        <translation>Бұрынғы хатшы енді әрекет етпейді және кеткен болып есептеледі. Жаңа хатшы өзі белгі қойған сәттен бастап қатысады. Себебі хаттамаға басылады.</translation>
    </message>
    <message>
        <source>Replace the secretary</source>
        <translation>Хатшыны ауыстыру</translation>
    </message>
    <message>
        <source>Yes, the secretary is: %1</source>
        <translation>Иә, хатшы: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Your part is done, the secretary&apos;s is awaited</source>
        <translation>Сіз растадыңыз, хатшының растауы күтілуде</translation>
    </message>
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
        <source>Result of the open vote: %1</source>
        <translation>Ашық дауыс беру нәтижесі: %1</translation>
    </message>
    <message>
        <source>Count of the open vote: %1</source>
        <translation>Ашық дауыс санауы: %1</translation>
    </message>
    <message>
        <source>Declared by whoever presides, %1.</source>
        <translation>Төрағалық етуші жариялады, %1.</translation>
    </message>
    <message>
        <source>Whoever presides declares the result, please wait.</source>
        <translation>Нәтижені төрағалық етуші жариялайды, күтіңіз.</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <translation>келесі: %1, %2</translation>
    </message>
    <message>
        <source>Check my receipt</source>
        <translation>Түбіртегімді тексеру</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>өздігінен бас тартты</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>дауыс бермеді</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>қатысқан жоқ</translation>
    </message>
    <message>
        <source>Base of the count, members: %1</source>
        <translation>Дауыс санау негізі, мүше: %1</translation>
    </message>
    <message>
        <source>Abstained: %1, did not vote: %2</source>
        <translation>Қалыс қалғаны: %1, дауыс бермегені: %2</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>%1 · key changed %2</source>
        <translation>%1 · кілті ауысты, %2</translation>
    </message>
    <message>
        <source>%1 · presides since %2</source>
        <translation>%1 · төрағалық етеді, басталуы – %2</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>%1: an open vote is under way</source>
        <translation>%1: ашық дауыс беру жүруде</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait.</source>
        <translation>Төрағалық етуші дауыс беруді жабады, күтіңіз.</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Сіз осы істен бас тарттыңыз</translation>
    </message>
    <message>
        <source>You do not vote in this ballot</source>
        <translation>Сіз бұл дауыс беруге қатыспайсыз</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Дауыс беруді жабу</translation>
    </message>
    <message>
        <source>votes given: %1 of %2</source>
        <translation>дауыс берді: %1 / %2</translation>
    </message>
    <message>
        <source>Votes given: %1 of %2</source>
        <translation>Дауыс берді: %1 / %2</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>дауыс берді</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Written notice (point 5)</source>
        <translation>Жазбаша хабарлама (5‑тармақ)</translation>
    </message>
    <message>
        <source>Service reference received (point 6)</source>
        <translation>Қызметтік мінездеме түсті (6‑тармақ)</translation>
    </message>
    <message>
        <source>Officer acquainted with it (point 6)</source>
        <translation>Қызметкер онымен танысты (6‑тармақ)</translation>
    </message>
    <message>
        <source>Materials handed over (point 7)</source>
        <translation>Материалдар берілді (7‑тармақ)</translation>
    </message>
    <message>
        <source>Schedule approved (point 8)</source>
        <translation>Кесте бекітілді (8‑тармақ)</translation>
    </message>
    <message>
        <source>central commission, item %1</source>
        <translation>орталық комиссия, %1‑тармақ</translation>
    </message>
    <message>
        <source>regional commission, item %1</source>
        <translation>өңірлік комиссия, %1‑тармақ</translation>
    </message>
    <message>
        <source>Service and dates</source>
        <translation>Қызметі және күндер</translation>
    </message>
    <message>
        <source>Category (annex 1)</source>
        <translation>Санаты (1‑қосымша)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Мамандығы</translation>
    </message>
    <message>
        <source>Earlier absences without valid reason</source>
        <translation>Бұрын дәлелді себепсіз келмегені</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>%1, late by days: %2</source>
        <translation>%1, кешіккен күн: %2</translation>
    </message>
</context>
<context>
    <name>TabletWindow</name>
    <message>
        <source>Otyrys · tablet</source>
        <translation>Otyrys · планшет</translation>
    </message>
</context>
<context>
    <name>UnreachableRow</name>
    <message>
        <source>No link with the tablet of %1</source>
        <translation>Планшетпен байланыс жоқ: %1</translation>
    </message>
    <message>
        <source>Go on without it, with a reason…</source>
        <translation>Онсыз жалғастыру, себебі жазылады…</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>%1: are you for dismissal under point 17?</source>
        <translation>%1: 17‑тармақ бойынша жұмыстан шығаруды жақтайсыз ба?</translation>
    </message>
    <message>
        <source>%1: are you for this decision?</source>
        <translation>%1: осы шешімді жақтайсыз ба?</translation>
    </message>
    <message>
        <source>%1: run-off</source>
        <translation>%1: қайта дауыс беру</translation>
    </message>
    <message>
        <source>%1: which decision do you vote for?</source>
        <translation>%1: қай шешімді жақтап дауыс бересіз?</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait.</source>
        <translation>Төрағалық етуші дауыс беруді жабады, күтіңіз.</translation>
    </message>
    <message>
        <source>Until then you can change your vote.</source>
        <translation>Оған дейін дауысыңызды өзгерте аласыз.</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>Дауысымды өзгерту</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Дауыс беруді жабу</translation>
    </message>
    <message>
        <source>votes given: %1 of %2</source>
        <translation>дауыс берді: %1 / %2</translation>
    </message>
    <message>
        <source>Point 18: standards not passed, test below the threshold</source>
        <translation>18‑тармақ: норматив тапсырылмаған, тест бағасы шекті мәннен төмен</translation>
    </message>
    <message>
        <source>%1: not put to the run-off</source>
        <translation>%1: қайта дауысқа қойылмайды</translation>
    </message>
    <message>
        <source>For adoption at least %1 of %2 present members must be for</source>
        <translation>Қабылдануы үшін қажетті дауыс: кемінде %1, мүше саны: %2</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Confirm that you have come to the sitting</source>
        <translation>Отырысқа келгеніңізді растаңыз</translation>
    </message>
    <message>
        <source>The secretary confirms the opening</source>
        <translation>Ашылуын хатшы растайды</translation>
    </message>
    <message>
        <source>Open the sitting together with the secretary</source>
        <translation>Отырысты хатшымен бірге ашыңыз</translation>
    </message>
    <message>
        <source>The chair and the secretary open the sitting</source>
        <translation>Отырысты төраға мен хатшы ашады</translation>
    </message>
    <message>
        <source>You can read the materials before case %1 is called</source>
        <translation>%1‑іс шақырылғанша материалдарын оқи аласыз</translation>
    </message>
    <message>
        <source>No case is waiting</source>
        <translation>Күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>You are not marked yet</source>
        <translation>Сіз әлі белгіленбедіңіз</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Мен кетемін</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Журналға жазылуда…</translation>
    </message>
    <message>
        <source>quorum after that: %1</source>
        <translation>кворум: %1 қалады</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Мен осындамын</translation>
    </message>
    <message>
        <source>then the quorum is %1</source>
        <translation>сонда кворум: %1</translation>
    </message>
    <message>
        <source>Open sitting %1</source>
        <translation>№ %1 отырысты ашу</translation>
    </message>
    <message>
        <source>The secretary opens it as well</source>
        <translation>Хатшы да ашады</translation>
    </message>
    <message>
        <source>Read case %1</source>
        <translation>%1‑істі оқу</translation>
    </message>
    <message>
        <source>service, dates, standards, test</source>
        <translation>қызметі, күндер, норматив, тест</translation>
    </message>
    <message>
        <source>The sitting is about to open</source>
        <translation>Отырыс ашылғалы тұр</translation>
    </message>
    <message>
        <source>Whoever presides and the secretary end the sitting</source>
        <translation>Отырысты төрағалық етуші мен хатшы аяқтайды</translation>
    </message>
    <message>
        <source>Your part is done, the secretary&apos;s is awaited</source>
        <translation>Сіз растадыңыз, хатшының растауы күтілуде</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>Қазір сізден ештеңе күтілмейді</translation>
    </message>
    <message>
        <source>Do you leave the sitting?</source>
        <translation>Отырыстан кетесіз бе?</translation>
    </message>
    <message>
        <source>There will be no quorum after that: %1. &lt;b&gt;No interview starts and no ballot opens&lt;/b&gt; until it is back.</source>
        <translation>Содан кейін кворум болмайды: %1. Кворум болғанша &lt;b&gt;әңгімелесу де, дауыс беру де басталмайды&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Иә, мен кетемін</translation>
    </message>
    <message>
        <source>Open sitting %1?</source>
        <translation>№ %1 отырысты ашасыз ба?</translation>
    </message>
    <message>
        <source>Composition, agenda and rules are fixed in the journal. The sitting is open when the secretary confirms it too.</source>
        <translation>Құрам, күн тәртібі және тәртіп журналда бекітілген. Хатшы да растағанда отырыс ашылады.</translation>
    </message>
    <message>
        <source>Yes, open the sitting</source>
        <translation>Иә, отырысты ашамын</translation>
    </message>
    <message>
        <source>Cases in the agenda: %1</source>
        <translation>Күн тәртібіндегі іс саны: %1</translation>
    </message>
    <message>
        <source>Your presence is written to the journal with your signature. If the link is lost, you still count as present.</source>
        <translation>Қатысу белгісі журналға сіздің қолтаңбаңызбен жазылады. Байланыс үзілсе де, сіз осында деп есептелесіз.</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Сіз осы істен бас тарттыңыз</translation>
    </message>
    <message>
        <source>If there is a conflict of interest, say so before the case begins</source>
        <translation>Мүдделер қақтығысы болса, іс басталғанша айтыңыз</translation>
    </message>
    <message>
        <source>Recuse from this case…</source>
        <translation>Осы істен бас тарту…</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Менің дауыстарым</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Өзге әрекеттер…</translation>
    </message>
</context>
<context>
    <name>WaiveSheet</name>
    <message>
        <source>Go on without the tablet of %1?</source>
        <translation>Планшетсіз жалғастырасыз ба: %1?</translation>
    </message>
    <message>
        <source>Ballots open and close without this tablet until its link is back. The member still counts as present. The reason is printed in the protocol.</source>
        <translation>Байланыс орнағанша дауыс беру осы планшетсіз ашылып, жабылады. Мүше қатысып отыр деп есептеледі. Себебі хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>The tablet is broken</source>
        <translation>Планшет істен шықты</translation>
    </message>
    <message>
        <source>The member agrees to go on</source>
        <translation>Мүше жалғастыруға келісті</translation>
    </message>
    <message>
        <source>Yes, go on without it</source>
        <translation>Иә, онсыз жалғастырамын</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Warnings: %1</source>
        <translation>Ескертулер: %1</translation>
    </message>
    <message>
        <source>Seen by: %1, %2</source>
        <translation>Танысты: %1, %2</translation>
    </message>
    <message>
        <source>Whoever presides has not said yet that they are seen. They bar nothing.</source>
        <translation>Төрағалық етуші танысқанын әлі растаған жоқ. Ескерту істі қарауға кедергі келтірмейді.</translation>
    </message>
    <message>
        <source>I have seen them</source>
        <translation>Мен таныстым</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Журналға жазылуда…</translation>
    </message>
</context>
<context>
    <name>WitnessSheet</name>
    <message>
        <source>No, it is another</source>
        <translation>Жоқ, сан басқа</translation>
    </message>
    <message>
        <source>New tablet for %1</source>
        <translation>Жаңа планшет: %1</translation>
    </message>
    <message>
        <source>Look at the new tablet. If it shows the same number, confirm: its key is signed by you, the old tablet is cut off, and the protocol says so.</source>
        <translation>Жаңа планшетке қараңыз. Сол санды көрсетіп тұрса, растаңыз: оның кілтіне сіздің қолыңыз қойылады, ескі планшет ажыратылады, бұл хаттамаға жазылады.</translation>
    </message>
    <message>
        <source>Yes, the number is the same</source>
        <translation>Иә, сан бірдей</translation>
    </message>
    <message>
        <source>The tablet is replaced</source>
        <translation>Планшет ауыстырылды</translation>
    </message>
</context>
</TS>
