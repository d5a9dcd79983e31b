<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AbstainCard</name>
    <message>
        <source>I abstain</source>
        <translation>Қалыс қаламын</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>No alarm</source>
        <translation>Дабыл жоқ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көрдім</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Дабыл саны: %1</translation>
    </message>
</context>
<context>
    <name>CameraTile</name>
    <message>
        <source>Camera %1</source>
        <translation>%1‑камера</translation>
    </message>
    <message>
        <source>No picture %1</source>
        <translation>Бейне жоқ %1</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Choose a decision first</source>
        <translation>Алдымен шешімді таңдаңыз</translation>
    </message>
    <message>
        <source>Confirm my vote: %1</source>
        <translation>Даусымды растаймын: %1</translation>
    </message>
    <message>
        <source>Writing to the journal… %1 s</source>
        <translation>Журналға жазылуда… %1 с</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Журналға жазылуда…</translation>
    </message>
    <message>
        <source>Written to the journal: № %1</source>
        <translation>Журналға жазылды: № %1</translation>
    </message>
    <message>
        <source>Your choice is kept: %1</source>
        <translation>Таңдауыңыз сақталды: %1</translation>
    </message>
    <message>
        <source>Whether your vote (%1) was written is not known yet, checking: %2 s</source>
        <translation>Дауысыңыз (%1) жазылғаны әлі белгісіз, тексерілуде: %2 с</translation>
    </message>
    <message>
        <source>It can be changed until the ballot closes</source>
        <translation>Дауыс беру жабылғанша өзгертуге болады</translation>
    </message>
    <message>
        <source>The vote was not written; the choice is kept</source>
        <translation>Дауыс жазылмады, таңдау сақталды</translation>
    </message>
    <message>
        <source>You can confirm when the link is back</source>
        <translation>Байланыс орнағанда растай аласыз</translation>
    </message>
    <message>
        <source>The choice is kept, do not tap again: the answer will appear by itself</source>
        <translation>Таңдау сақталды, қайта баспаңыз: байланыс орнаса, жауап өзі шығады</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message>
        <source>Done %1</source>
        <translation>Аяқталды %1</translation>
    </message>
    <message>
        <source>%1 · late, working days: %2</source>
        <translation>%1 · мерзімі өтті, жұмыс күні: %2</translation>
    </message>
    <message>
        <source>%1 · last day is today</source>
        <translation>%1 · соңғы күн: бүгін</translation>
    </message>
    <message>
        <source>Due %1 · working days left: %2</source>
        <translation>Мерзімі %1 · қалған жұмыс күні: %2</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>normal</source>
        <translation>қалыпты</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>үнсіз</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>асқын</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>дыбыс жоқ</translation>
    </message>
</context>
<context>
    <name>MotionCard</name>
    <message>
        <source>I am for</source>
        <translation>Жақтаймын</translation>
    </message>
    <message>
        <source>I am against</source>
        <translation>Қарсымын</translation>
    </message>
</context>
<context>
    <name>NewcomerForm</name>
    <message>
        <source>Choose a person first</source>
        <translation>Алдымен адамды таңдаңыз</translation>
    </message>
    <message>
        <source>Write the post in both languages</source>
        <translation>Лауазымын екі тілде жазыңыз</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>кілті: %1</translation>
    </message>
    <message>
        <source>Name in Russian, if it is written otherwise</source>
        <translation>Аты-жөні орыс тілінде, басқаша жазылса</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Лауазымы қазақ тілінде</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Лауазымы орыс тілінде</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>An earlier try is not entered yet. Enter the PIN again.</source>
        <translation>Алдыңғы талпыныс әлі тіркелген жоқ. PIN-ді қайта теріңіз.</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>Қалған талпыныс: %1</translation>
    </message>
    <message>
        <source>Until then you can look, but not act.</source>
        <translation>Оған дейін тек қарай аласыз.</translation>
    </message>
    <message>
        <source>The PIN is entered at the beginning of each sitting. Write it down nowhere.</source>
        <translation>PIN әр отырыстың басында теріледі. Еш жерге жазбаңыз.</translation>
    </message>
    <message>
        <source>Asking the appliance</source>
        <translation>Кешеннен сұралуда</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Бір сәт күтіңіз</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN қате.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Екеуі бірдей емес. Қайтадан ойлап табыңыз.</translation>
    </message>
    <message>
        <source>The PIN needs the appliance. Wait until the link is back.</source>
        <translation>PIN үшін кешен керек. Байланыс қалпына келгенше күтіңіз.</translation>
    </message>
    <message>
        <source>The link broke before the answer came.</source>
        <translation>Жауап келгенше байланыс үзілді.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN теріңіз</translation>
    </message>
    <message>
        <source>Enter the same PIN once more</source>
        <translation>Сол PIN тағы бір рет теріңіз</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits</source>
        <translation>Алты цифрдан тұратын PIN ойлап табыңыз</translation>
    </message>
    <message>
        <source>Look only, without acting</source>
        <translation>Тек қарау</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Кері қайту</translation>
    </message>
    <message>
        <source>Digits entered: %1 of 6</source>
        <translation>Терілген цифр: %1 / 6</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
    <message>
        <source>Whoever takes this device can act in your name until your key has a PIN.</source>
        <translation>Кілтіңізге PIN қойылмайынша, осы құрылғыны алған адам сіздің атыңыздан әрекет ете алады.</translation>
    </message>
    <message>
        <source>The page closes by itself once a PIN is chosen</source>
        <translation>PIN қойылған соң бет өзі жабылады</translation>
    </message>
    <message>
        <source>This device cannot do it. Tell whoever looks after the appliance.</source>
        <translation>Бұл құрылғыда мүмкін емес. Кешенге қарайтын адамға айтыңыз.</translation>
    </message>
    <message>
        <source>A PIN has six digits; entered: %1</source>
        <translation>PIN алты цифрдан тұрады; терілгені: %1</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>recused</source>
        <translation>өздігінен бас тартты</translation>
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
        <source>left %1</source>
        <translation>%1 кетті</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Go back</source>
        <translation>Кері қайту</translation>
    </message>
</context>
<context>
    <name>QuorumChip</name>
    <message>
        <source>Sitting not open</source>
        <translation>Отырыс ашылмаған</translation>
    </message>
    <message>
        <source>No secretary</source>
        <translation>Хатшы жоқ</translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
</context>
<context>
    <name>RosterCell</name>
    <message>
        <source>Not in this case</source>
        <translation>Бұл іске қатыспайды</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Осында</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1 кетті</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Желіде</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Үзілді %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Қосылмаған</translation>
    </message>
    <message>
        <source>Does not vote, point 11</source>
        <translation>Дауыс бермейді, 11‑тармақ</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>Дауыс берді</translation>
    </message>
    <message>
        <source>Vote awaited</source>
        <translation>Дауысы күтілуде</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Дауыс жоқ</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>majority: %1</source>
        <translation>көпшілік: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>The sitting is not open</source>
        <translation>Отырыс ашылмаған</translation>
    </message>
    <message>
        <source>The sitting is open already</source>
        <translation>Отырыс ашылып қойған</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Отырыс аяқталды</translation>
    </message>
    <message>
        <source>Another sitting was prepared in its place</source>
        <translation>Бұл отырыстың орнына басқасы дайындалды</translation>
    </message>
    <message>
        <source>This sitting is not known here</source>
        <translation>Бұл отырыс мұнда белгісіз</translation>
    </message>
    <message>
        <source>This person is not in the composition</source>
        <translation>Бұл адам комиссия құрамында жоқ</translation>
    </message>
    <message>
        <source>Only whoever presides may do this</source>
        <translation>Мұны тек төрағалық етуші жасай алады</translation>
    </message>
    <message>
        <source>Only the secretary may do this</source>
        <translation>Мұны тек хатшы жасай алады</translation>
    </message>
    <message>
        <source>Only a voting member may do this</source>
        <translation>Мұны тек дауыс беру құқығы бар мүше жасай алады</translation>
    </message>
    <message>
        <source>The secretary is not present</source>
        <translation>Хатшы қатысып отырған жоқ</translation>
    </message>
    <message>
        <source>The chair is not present</source>
        <translation>Төраға қатысып отырған жоқ</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворум жоқ</translation>
    </message>
    <message>
        <source>A present member&apos;s tablet is unreachable</source>
        <translation>Қатысып отырған мүшенің планшетімен байланыс жоқ</translation>
    </message>
    <message>
        <source>A counted result is not declared yet</source>
        <translation>Саналған нәтиже әлі жарияланған жоқ</translation>
    </message>
    <message>
        <source>No election of a presiding member is offered</source>
        <translation>Төрағалық етушіні сайлау көзделмеген</translation>
    </message>
    <message>
        <source>The chair is in the room</source>
        <translation>Төраға залда</translation>
    </message>
    <message>
        <source>This person is not in the room</source>
        <translation>Бұл адам залда емес</translation>
    </message>
    <message>
        <source>This person or key is in the composition already</source>
        <translation>Бұл адам немесе кілт құрамда бар</translation>
    </message>
    <message>
        <source>There is no vacant post</source>
        <translation>Бос орын жоқ</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Мұндай іс жоқ</translation>
    </message>
    <message>
        <source>Another case is not finished</source>
        <translation>Басқа іс аяқталған жоқ</translation>
    </message>
    <message>
        <source>The case is not called yet</source>
        <translation>Іс әлі шақырылған жоқ</translation>
    </message>
    <message>
        <source>The case is adjourned</source>
        <translation>Істі қарау кейінге қалдырылды</translation>
    </message>
    <message>
        <source>The case is decided</source>
        <translation>Іс бойынша шешім қабылданған</translation>
    </message>
    <message>
        <source>The case is deferred</source>
        <translation>Іс қызметкер қызметке шыққанға дейін кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Not subject to attestation: pregnancy (point 2)</source>
        <translation>Аттестаттауға жатпайды: жүктілік (2‑тармақ)</translation>
    </message>
    <message>
        <source>Not subject to attestation: leave (point 2)</source>
        <translation>Аттестаттауға жатпайды: демалыс (2‑тармақ)</translation>
    </message>
    <message>
        <source>The case is for another commission</source>
        <translation>Іс басқа комиссияға жатады</translation>
    </message>
    <message>
        <source>The docket has faults, nothing was imported</source>
        <translation>Күн тәртібінің файлында ақау бар, ештеңе импортталған жоқ</translation>
    </message>
    <message>
        <source>This docket is imported already</source>
        <translation>Бұл күн тәртібі импортталып қойған</translation>
    </message>
    <message>
        <source>These are not the present warnings</source>
        <translation>Ескертулер тізімі бұл емес</translation>
    </message>
    <message>
        <source>This officer is in the agenda already</source>
        <translation>Бұл қызметкер күн тәртібінде бар</translation>
    </message>
    <message>
        <source>What is to be corrected stands differently now</source>
        <translation>Түзетілетін мәлімет қазір басқаша</translation>
    </message>
    <message>
        <source>This would change nothing</source>
        <translation>Бұл ештеңе өзгертпейді</translation>
    </message>
    <message>
        <source>No absence of this officer is entered</source>
        <translation>Қызметкердің келмегені белгіленбеген</translation>
    </message>
    <message>
        <source>This person stands on the roll of a ballot held since</source>
        <translation>Бұл адам содан бергі дауыс беру тізімінде тұр</translation>
    </message>
    <message>
        <source>The case was moved to another commission</source>
        <translation>Іс басқа комиссияға берілген</translation>
    </message>
    <message>
        <source>This case was taken over already</source>
        <translation>Бұл іс келесі отырысқа енгізілген</translation>
    </message>
    <message>
        <source>The interview is running</source>
        <translation>Әңгімелесу жүріп жатыр</translation>
    </message>
    <message>
        <source>The interview is not running</source>
        <translation>Әңгімелесу жүріп жатқан жоқ</translation>
    </message>
    <message>
        <source>The room is off the record already</source>
        <translation>«Жазбадан тыс» белгісі қойылған</translation>
    </message>
    <message>
        <source>The room is on record already</source>
        <translation>«Жазбадан тыс» белгісі қойылмаған</translation>
    </message>
    <message>
        <source>The interview has been held</source>
        <translation>Әңгімелесу өткізілген</translation>
    </message>
    <message>
        <source>The interview has not been held</source>
        <translation>Әңгімелесу өткізілген жоқ</translation>
    </message>
    <message>
        <source>The recording has not been checked</source>
        <translation>Жазба алдын ала тексерілген жоқ</translation>
    </message>
    <message>
        <source>The recording of the interview is not verified</source>
        <translation>Әңгімелесу жазбасы тексерілген жоқ</translation>
    </message>
    <message>
        <source>There is no space for the recording</source>
        <translation>Жазбаға орын жоқ</translation>
    </message>
    <message>
        <source>A ballot is open</source>
        <translation>Дауыс беру ашық тұр</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>Дауыс беру жабылған</translation>
    </message>
    <message>
        <source>This ballot is closed, another one is open</source>
        <translation>Бұл дауыс беру жабылған, басқасы ашық</translation>
    </message>
    <message>
        <source>There is no count to declare</source>
        <translation>Жарияланатын нәтиже жоқ</translation>
    </message>
    <message>
        <source>You do not vote in this ballot</source>
        <translation>Сіз бұл дауыс беруге қатыспайсыз</translation>
    </message>
    <message>
        <source>This decision cannot be put to the vote (point 18)</source>
        <translation>Бұл шешім дауысқа қойылмайды (18‑тармақ)</translation>
    </message>
    <message>
        <source>Abstaining is not offered</source>
        <translation>Қалыс қалу көзделмеген</translation>
    </message>
    <message>
        <source>This choice is not in the ballot</source>
        <translation>Бұл таңдау дауысқа қойылмаған</translation>
    </message>
    <message>
        <source>The regulation has no such form of ballot</source>
        <translation>Тәртіпте дауыс берудің мұндай түрі жоқ</translation>
    </message>
    <message>
        <source>No run-off is offered</source>
        <translation>Қайта дауыс беру көзделмеген</translation>
    </message>
    <message>
        <source>Only the motion of point 17 can be put to the vote</source>
        <translation>Дауысқа тек 17‑тармақ бойынша ұсыныс қойылады</translation>
    </message>
    <message>
        <source>Point 17 does not apply to this case</source>
        <translation>Бұл іске 17‑тармақ қолданылмайды</translation>
    </message>
    <message>
        <source>The protocol is not ready for confirmation</source>
        <translation>Хаттама растауға дайын емес</translation>
    </message>
    <message>
        <source>The protocol is fixed already</source>
        <translation>Хаттама мәтіні бекітіліп қойған</translation>
    </message>
    <message>
        <source>This is not the fixed text of the protocol</source>
        <translation>Бұл хаттаманың бекітілген мәтіні емес</translation>
    </message>
    <message>
        <source>You did not attend the sitting</source>
        <translation>Сіз отырысқа қатысқан жоқсыз</translation>
    </message>
    <message>
        <source>The sitting is not over</source>
        <translation>Отырыс аяқталған жоқ</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Хабарламаны оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Хабарлама тым ұзын</translation>
    </message>
    <message>
        <source>The act is not known here</source>
        <translation>Бұл әрекет мұнда белгісіз</translation>
    </message>
    <message>
        <source>The act is for another appliance</source>
        <translation>Бұл әрекет басқа құрылғыға арналған</translation>
    </message>
    <message>
        <source>The key of this tablet is not enrolled</source>
        <translation>Планшеттің кілті тіркелмеген</translation>
    </message>
    <message>
        <source>The signature did not verify</source>
        <translation>Қолтаңба тексеруден өтпеді</translation>
    </message>
    <message>
        <source>The tablet was behind, try again</source>
        <translation>Планшет артта қалды, қайталап көріңіз</translation>
    </message>
    <message>
        <source>The journal seen by this tablet is not known</source>
        <translation>Планшет көрген журнал белгісіз</translation>
    </message>
    <message>
        <source>This act belongs to another person</source>
        <translation>Бұл әрекет басқа адамға тиесілі</translation>
    </message>
    <message>
        <source>This tablet is not paired</source>
        <translation>Планшет жұптастырылмаған</translation>
    </message>
    <message>
        <source>Too many messages, wait a little</source>
        <translation>Хабарлама тым көп, сәл күтіңіз</translation>
    </message>
    <message>
        <source>The journal is damaged, nothing can be written</source>
        <translation>Журнал бүлінген, ештеңе жазылмайды</translation>
    </message>
    <message>
        <source>The key of this tablet was revoked</source>
        <translation>Осы планшеттің кілті жарамсыз деп танылған</translation>
    </message>
    <message>
        <source>A voting member must witness the key</source>
        <translation>Кілтті дауыс беретін мүше куәландыруға тиіс</translation>
    </message>
    <message>
        <source>Nobody witnesses their own key</source>
        <translation>Өз кілтін ешкім өзі куәландырмайды</translation>
    </message>
    <message>
        <source>Only a voting member witnesses a key</source>
        <translation>Кілтті тек дауыс беретін мүше куәландырады</translation>
    </message>
    <message>
        <source>This person has a live key already</source>
        <translation>Бұл адамның әрекет етіп тұрған кілті бар</translation>
    </message>
    <message>
        <source>This key was enrolled before</source>
        <translation>Бұл кілт бұрын тіркелген</translation>
    </message>
    <message>
        <source>There is no such live key</source>
        <translation>Мұндай әрекет етіп тұрған кілт жоқ</translation>
    </message>
    <message>
        <source>The key is not valid</source>
        <translation>Кілт жарамсыз</translation>
    </message>
    <message>
        <source>The number of this device was not compared</source>
        <translation>Бұл құрылғының саны салыстырылмаған</translation>
    </message>
    <message>
        <source>Pairing is closed</source>
        <translation>Жұптау жабық</translation>
    </message>
    <message>
        <source>Only a tablet of the sitting witnesses the journal</source>
        <translation>Журналды отырыс планшеті ғана растайды</translation>
    </message>
    <message>
        <source>The tablet sees another journal</source>
        <translation>Планшет басқа журналды көріп тұр</translation>
    </message>
    <message>
        <source>This tablet has witnessed this place of the journal before</source>
        <translation>Бұл планшет журналдың осы жерін бұрын растаған</translation>
    </message>
    <message>
        <source>Enter your PIN first: it opens your key</source>
        <translation>Кілтіңіз құлыптаулы: алдымен PIN теріңіз</translation>
    </message>
    <message>
        <source>This device is paired to another person</source>
        <translation>Бұл құрылғы басқа адамға тіркелген</translation>
    </message>
    <message>
        <source>No PIN was tried on this device</source>
        <translation>Бұл құрылғыда PIN терілген жоқ</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Қабылданбады. %1</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, керегі %2</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Кворум: %1</translation>
    </message>
    <message>
        <source>Quorate: %1</source>
        <translation>Кворум бар: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <translation>№ %1 отырыс</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>%1‑іс</translation>
    </message>
    <message>
        <source>ballot %1</source>
        <translation>№ %1 дауыс беру</translation>
    </message>
    <message>
        <source>Checking: %1 of 5 s</source>
        <translation>Тексеру: %1 / 5 с</translation>
    </message>
    <message>
        <source>RECORDING %1</source>
        <translation>ЖАЗЫЛУДА %1</translation>
    </message>
    <message>
        <source>OFF RECORD %1</source>
        <translation>ЖАЗБАДАН ТЫС %1</translation>
    </message>
    <message>
        <source>RECORDING FAILED %1</source>
        <translation>ЖАЗБА ІСТЕН ШЫҚТЫ %1</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Жазба аяқталды</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Жазба жоқ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Желіде</translation>
    </message>
    <message>
        <source>Link is back</source>
        <translation>Байланыс қайта орнады</translation>
    </message>
    <message>
        <source>Link lost %1</source>
        <translation>Желі жоқ %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Қосылуда</translation>
    </message>
    <message>
        <source>for</source>
        <translation>жақтаймын</translation>
    </message>
    <message>
        <source>against</source>
        <translation>қарсымын</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>қалыс қаламын</translation>
    </message>
    <message>
        <source>point 17</source>
        <translation>17‑тармақ</translation>
    </message>
    <message>
        <source>run-off</source>
        <translation>қайта дауыс беру</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>бөлек ұсыныс</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>бірін таңдау</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>The witness&apos;s tablet is not linked</source>
        <translation>Куәландыратын мүшенің планшеті байланыста емес</translation>
    </message>
    <message>
        <source>Five wrong PINs: this device must be paired anew, another voting member witnesses it</source>
        <translation>PIN бес рет қате терілді: құрылғы қайта жұпталады, оны дауыс беретін басқа мүше куәландырады</translation>
    </message>
</context>
</TS>
