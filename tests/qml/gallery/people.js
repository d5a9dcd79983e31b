.pragma library
// Invented persons and the words of point 15 for pictures and tests.

const decisions = {
    kk: ["атқаратын лауазымына сәйкес келеді және кадр резервіне қабылдауға немесе жоғары тұрған лауазымға жылжытуға ұсынылады",
        "атқаратын лауазымына сәйкес келеді",
        "атқаратын лауазымына сәйкес келмейді және лауазымын төмендету ұсынылады",
        "атқаратын лауазымына сәйкес келмейді және басқа қызметке (лауазымға) ауыстыру ұсынылады",
        "атқаратын лауазымына сәйкес келмейді және ішкі істер органдарынан жұмыстан шығару ұсынылады"],
    ru: ["соответствует занимаемой должности и рекомендуется для зачисления в кадровый резерв или выдвижения на вышестоящую должность",
        "соответствует занимаемой должности",
        "не соответствует занимаемой должности и рекомендуется к понижению в должности",
        "не соответствует занимаемой должности и рекомендуется к переводу в другую службу (должность)",
        "не соответствует занимаемой должности и рекомендуется к увольнению из органов внутренних дел"],
    en: ["suitable for the position held and recommended for the personnel reserve or for promotion to a higher position",
        "suitable for the position held",
        "not suitable for the position held and recommended for demotion",
        "not suitable for the position held and recommended for transfer to another service (position)",
        "not suitable for the position held and recommended for dismissal from the internal affairs bodies"]
};

const commission = {kk: "Орталық аттестаттау комиссиясы", ru: "Центральная аттестационная комиссия", en: "Central attestation commission"};

const officer = {
    kk: {officerName: "Тестов Ержан Мысалұлы", officerRank: "полиция подполковнигі",
        officerPost: "«Үлгі» облысының полиция департаменті «Мысал» аудандық полиция бөлімінің бастығы",
        officerEducation: "жоғары, «Үлгі» академиясы, 2004", officerSpeciality: "құқықтану"},
    ru: {officerName: "Тестов Ержан Мысалович", officerRank: "подполковник полиции",
        officerPost: "начальник отдела полиции района «Мысал» департамента полиции области «Улги»",
        officerEducation: "высшее, академия «Улги», 2004", officerSpeciality: "юриспруденция"}
};

// Of case 3, whose ballot every screen shows: the same person as on the console.
const balloted = {
    kk: {officerName: "Қиялов Санжар Өрнекұлы", officerRank: "әділет полковнигі"},
    ru: {officerName: "Киялов Санжар Орнекович", officerRank: "полковник юстиции"}
};

const sentence = {
    kk: "Дауыстар тең болды: 3) тармақша – 3, 4) тармақша – 3. Төраға 3) тармақшада көзделген шешімді жақтап дауыс берді. Дауыстар тең болған жағдайда Комиссия төрағасы жақтап дауыс берген шешім қабылданды деп есептеледі (Қағидалардың 19-тармағы). Осыған сәйкес 3) тармақшада көзделген шешім қабылданды.",
    ru: "Голоса разделились поровну: подпункт 3) – 3, подпункт 4) – 3. Председатель проголосовал за решение, предусмотренное подпунктом 3). В случае равенства голосов принятым считается решение, за которое проголосовал председатель Комиссии (пункт 19 Правил). Принято решение, предусмотренное подпунктом 3).",
    en: "Equal votes: decisions 3) and 4) have 3 each. The chair voted for decision 3), which is therefore adopted (point 19)."
};

const none = {
    kk: "Бірде-бір шешім көпшілік дауыс жинаған жоқ. Шешім қабылданған жоқ.",
    ru: "Ни одно из решений не получило большинства голосов. Решение не принято.",
    en: "Not adopted: no decision has a majority; the highest has 3 of 6, 4 needed."
};

const warnings = {
    kk: ["Ескерту: жазбаша хабарлама берілген күн көрсетілмеген.",
        "Ескерту: қызметтік мінездеме кешіктіріліп берілген. Соңғы мерзім – 12 сәуір, берілген күні – 16 сәуір, кешіктірілген күнтізбелік күн саны – 4.",
        "Ескерту: белгіленген нормативтер тапсырылған, тестілеу бағасы шекті мәннен төмен. Барлық шешімдер дауысқа қойылуы мүмкін."],
    ru: ["Предупреждение: не указана дата письменного уведомления сотрудника.",
        "Предупреждение: служебная характеристика представлена с опозданием. Срок – 12 апреля, представлена 16 апреля, просрочка в календарных днях – 4.",
        "Предупреждение: установленные нормативы сданы, оценка при тестировании ниже порогового значения. На голосование могут быть поставлены все решения."]
};

const absence = {kk: "еңбекке уақытша жарамсыздық парағы", ru: "листок временной нетрудоспособности"};

const names = [["m1", "Сынақов Талғат", "Сынақов Т.Ү.", "chair", "3"], ["m2", "Болжамов Нұрлан", "Болжамов Н.Т.", "member", "4"],
    ["m3", "Жалғанов Бекзат", "Жалғанов Б.Е.", "member", "3"], ["m4", "Мысалов Дәурен", "Мысалов Д.К.", "member", "4"],
    ["m5", "Үлгіев Марат", "Үлгіев М.Н.", "member", "4"], ["m6", "Шартова Гүлнәр", "Шартова Г.И.", "member", "3"],
    ["m7", "Ойданов Асқар", "Ойданов А.С.", "member", ""], ["secretary", "Жазбаева Айгүл", "Жазбаева А.Қ.", "secretary", ""]];
const times = ["08:52", "09:11", "08:57", "09:04", "09:08", "09:10", "", "08:40"];

const turn = [0, 1, 4, 2, 3, 5];  // m3 votes fifth

// `gone`: who has left, with the time; `voted`: how many of the roll have; `shown`: may the votes be seen.
function roster(gone, voted, shown) {
    return names.map((row, at) => ({
        person: row[0], name: row[1], brief: row[2], role: row[3], state: gone[row[0]] ? "left" : row[0] === "m7" ? "never" : "here",
        time: gone[row[0]] || times[at], recused: false, tablet: row[0] === "m7" ? "none" : "online",
        onRoll: row[0] !== "m7" && row[3] !== "secretary" && voted >= 0, voted: row[0] !== "m7" && row[3] !== "secretary" && turn[at] < voted,
        vote: shown ? row[4] : ""
    }));
}

function cards(language, put, why) {
    return decisions[language].map((text, at) => ({number: at + 1, text: text, put: put.includes(at + 1), why: put.includes(at + 1) ? "" : why}));
}
