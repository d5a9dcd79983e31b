<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a member to a vacant post?</source>
        <translation>Ввести члена на вакантную должность?</translation>
    </message>
    <message>
        <source>Vacant posts: %1. The member votes from the next ballot on once they are here; the number of posts and the quorum needed stay.</source>
        <translation>Вакантных должностей: %1. Член комиссии голосует со следующего голосования после отметки о прибытии; число должностей и нужный кворум не меняются.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ввести члена</translation>
    </message>
    <message>
        <source>Yes, add: %1</source>
        <translation>Да, ввести: %1</translation>
    </message>
</context>
<context>
    <name>AdjournSheet</name>
    <message>
        <source>Adjourn case %1?</source>
        <translation>Отложить дело %1?</translation>
    </message>
    <message>
        <source>%1: the case is not heard further today and goes to a later sitting. The reason is printed in the protocol.</source>
        <translation>%1: сегодня дело дальше не рассматривается и переходит на одно из следующих заседаний. Причина указывается в протоколе.</translation>
    </message>
    <message>
        <source>Yes, adjourn case %1</source>
        <translation>Да, отложить дело %1</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала укажите причину</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Waiting · absent before: %1</source>
        <translation>Ожидает · неявок ранее: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Вызван</translation>
    </message>
    <message>
        <source>Interview · since %1</source>
        <translation>Собеседование · начато %1</translation>
    </message>
    <message>
        <source>Recording is being verified</source>
        <translation>Запись проверяется</translation>
    </message>
    <message>
        <source>Motion under point 17</source>
        <translation>Предложение по пункту 17</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Ballot · voted: %1 of %2</source>
        <translation>Голосование · голосов: %1 из %2</translation>
    </message>
    <message>
        <source>Counted, not declared yet</source>
        <translation>Подсчитано, еще не объявлено</translation>
    </message>
    <message>
        <source>Declared: point 17 · %1</source>
        <translation>Объявлено: пункт 17 · %1</translation>
    </message>
    <message>
        <source>Declared: decision %1</source>
        <translation>Объявлено: решение %1</translation>
    </message>
    <message>
        <source>Adjourned · %1</source>
        <translation>Отложено · %1</translation>
    </message>
    <message>
        <source>Absent, valid reason</source>
        <translation>Неявка, причина уважительная</translation>
    </message>
    <message>
        <source>Absent, no valid reason</source>
        <translation>Неявка без уважительной причины</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>дело %1 из %2</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>дел: %1</translation>
    </message>
    <message>
        <source>No case yet: import a docket</source>
        <translation>Дел пока нет: импортируйте повестку дня</translation>
    </message>
    <message>
        <source>Import a docket</source>
        <translation>Импорт повестки дня</translation>
    </message>
    <message>
        <source>Case data...</source>
        <translation>Данные дела...</translation>
    </message>
</context>
<context>
    <name>BallotFacts</name>
    <message>
        <source>Ballot</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>opened at %1, open %2</source>
        <translation>открыто в %1, идет %2</translation>
    </message>
    <message>
        <source>opened at %1, closed</source>
        <translation>открыто в %1, закрыто</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Проголосовали</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>На голосовании</translation>
    </message>
    <message>
        <source>only some are open</source>
        <translation>открыта лишь часть</translation>
    </message>
    <message>
        <source>Nobody is shown who voted how before the ballot is closed</source>
        <translation>Кто как проголосовал, до закрытия голосования не видит никто</translation>
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
        <translation>Вне записи…</translation>
    </message>
    <message>
        <source>Back on record</source>
        <translation>Вернуться к записи</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Проверка записи</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Собеседование</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>regional, category %1</source>
        <translation>региональная, категория %1</translation>
    </message>
    <message>
        <source>central, category %1</source>
        <translation>центральная, категория %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
    </message>
    <message>
        <source>Point 17: no interview</source>
        <translation>Пункт 17: собеседование не проводится</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>Сейчас дело не рассматривается</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Adjourn...</source>
        <translation>Отложить...</translation>
    </message>
    <message>
        <source>Presence...</source>
        <translation>Явка...</translation>
    </message>
    <message>
        <source>Who spoke...</source>
        <translation>Выступления...</translation>
    </message>
</context>
<context>
    <name>ConsoleHeader</name>
    <message>
        <source>no sitting is prepared</source>
        <translation>заседание не подготовлено</translation>
    </message>
    <message>
        <source>sitting No. %1</source>
        <translation>заседание № %1</translation>
    </message>
    <message>
        <source>Attestation commission</source>
        <translation>Аттестационная комиссия</translation>
    </message>
    <message>
        <source>Otyrys</source>
        <translation>Otyrys</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>репетиция</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>New tablet: %1</source>
        <translation>Новый планшет: %1</translation>
    </message>
    <message>
        <source>New tablet</source>
        <translation>Новый планшет</translation>
    </message>
    <message>
        <source>Your key is locked: enter the PIN</source>
        <translation>Ваш ключ закрыт: введите PIN</translation>
    </message>
    <message>
        <source>Lock your key with a PIN</source>
        <translation>Закрыть ваш ключ PIN-кодом</translation>
    </message>
    <message>
        <source>Your key is open: lock it, or change the PIN</source>
        <translation>Ваш ключ открыт: закрыть его или сменить PIN</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>This value is not allowed here</source>
        <translation>Такое значение здесь недопустимо</translation>
    </message>
    <message>
        <source>This is not a date: day.month.year is needed</source>
        <translation>Это не дата: нужно день.месяц.год</translation>
    </message>
    <message>
        <source>There is no such IIN</source>
        <translation>Такого ИИН нет</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Значение слишком длинное</translation>
    </message>
    <message>
        <source>This value cannot be missing</source>
        <translation>Это значение обязательно</translation>
    </message>
    <message>
        <source>The regulation lists no such category</source>
        <translation>В правилах нет такой категории</translation>
    </message>
    <message>
        <source>PDF file names are needed, with “;” between them and no folder</source>
        <translation>Нужны имена файлов PDF через «;», без папки</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала напишите причину</translation>
    </message>
    <message>
        <source>Correct in case %1: %2</source>
        <translation>Дело %1, исправить: %2</translation>
    </message>
    <message>
        <source>Stands now: &lt;b&gt;%1&lt;/b&gt;. It is kept in the journal beside the new value, and the protocol prints both with the reason.</source>
        <translation>Сейчас: &lt;b&gt;%1&lt;/b&gt;. Прежнее значение сохраняется в журнале рядом с новым, протокол печатает оба с причиной.</translation>
    </message>
    <message>
        <source>Yes, correct it</source>
        <translation>Да, исправить</translation>
    </message>
    <message>
        <source>New value: day.month.year, empty when there is none</source>
        <translation>Новое значение: день.месяц.год, пусто, если даты нет</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>connected</source>
        <translation>подключено</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>нет сигнала</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускается</translation>
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
        <translation>Устройства</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No device is reported by the appliance</source>
        <translation>Сведений об устройствах нет</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Не участвовал</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>день решения</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>term: 3 working days</source>
        <translation>срок – 3 рабочих дня</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Ответили: %1 из %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Пакет доказательств</translation>
    </message>
    <message>
        <source>is being made, with the films of the recordings</source>
        <translation>готовится, вместе с фильмами записей</translation>
    </message>
    <message>
        <source>Protocol · text fixed at %1</source>
        <translation>Протокол · текст зафиксирован в %1</translation>
    </message>
    <message>
        <source>Protocol of sitting No. %1</source>
        <translation>Протокол заседания № %1</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Заседание не подготовлено</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>подтверждение не требуется</translation>
    </message>
    <message>
        <source>A confirmation by device is not a signature: the protocol itself is signed with a certificate or in ink. A refusal with its reason is a finished state.</source>
        <translation>Подтверждение с устройства не является подписью: сам протокол подписывают сертификатом или на бумаге. Отказ с причиной – завершенное состояние.</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Открыть протокол</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Файла еще нет</translation>
    </message>
    <message>
        <source>Confirm the protocol</source>
        <translation>Подтвердить протокол</translation>
    </message>
    <message>
        <source>With this console&apos;s key, as the secretary</source>
        <translation>Ключом этого пульта, как секретарь</translation>
    </message>
    <message>
        <source>The protocol is complete</source>
        <translation>Протокол завершен</translation>
    </message>
    <message>
        <source>Waiting for confirmations: %1</source>
        <translation>Ожидаются подтверждения: %1</translation>
    </message>
    <message>
        <source>The protocol is being rendered</source>
        <translation>Протокол готовится</translation>
    </message>
    <message>
        <source>The protocol follows the sitting</source>
        <translation>Протокол готовится после заседания</translation>
    </message>
    <message>
        <source>Its text is fixed when the sitting has ended</source>
        <translation>Его текст фиксируется по окончании заседания</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Case %1 · %2</source>
        <translation>Дело %1 · %2</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Дело не выбрано</translation>
    </message>
    <message>
        <source>Choose what is to be corrected</source>
        <translation>Выберите, что исправить</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2. Reason: %3</source>
        <translation>Прежде: %1. Теперь: %2. Причина: %3</translation>
    </message>
    <message>
        <source>Nothing was corrected. What was before stays in the journal and is printed in the protocol.</source>
        <translation>Исправлений нет. Прежнее значение остается в журнале и печатается в протоколе.</translation>
    </message>
    <message>
        <source>Back to the sitting</source>
        <translation>Назад к заседанию</translation>
    </message>
    <message>
        <source>Moved to: %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>Move to another commission...</source>
        <translation>Передать в другую комиссию...</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>passed</source>
        <translation>сдал</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не сдал</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не сдавал</translation>
    </message>
    <message>
        <source>regional, %1</source>
        <translation>региональная, %1</translation>
    </message>
    <message>
        <source>central, %1</source>
        <translation>центральная, %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Файл не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The quotes do not match.</source>
        <translation>Кавычки не согласованы.</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>Не хватает столбца.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Такого столбца нет.</translation>
    </message>
    <message>
        <source>The regulation lists no such category.</source>
        <translation>В применяемом порядке такой категории нет.</translation>
    </message>
    <message>
        <source>There is no sitting to import into.</source>
        <translation>Нет заседания, в которое можно импортировать.</translation>
    </message>
    <message>
        <source>This officer is on the agenda already.</source>
        <translation>Этот сотрудник уже есть в повестке дня.</translation>
    </message>
    <message>
        <source>PDF file names are needed, with “;” between them and no folder.</source>
        <translation>Нужны имена файлов PDF через «;», без папок.</translation>
    </message>
    <message>
        <source>This is not a workbook, or it is damaged.</source>
        <translation>Это не книга с таблицами, или она повреждена.</translation>
    </message>
    <message>
        <source>The workbook is damaged inside.</source>
        <translation>Содержимое книги повреждено.</translation>
    </message>
    <message>
        <source>The workbook is encrypted or in the format before 2007: save it as .xlsx without a password.</source>
        <translation>Книга зашифрована или в формате до 2007 года: сохраните ее как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>The workbook names files outside itself.</source>
        <translation>Книга называет файлы вне себя.</translation>
    </message>
    <message>
        <source>The workbook holds a document type.</source>
        <translation>В книге есть объявление типа документа (DOCTYPE).</translation>
    </message>
    <message>
        <source>More than one sheet has cells: leave the docket alone in the file.</source>
        <translation>Заполнено больше одного листа: оставьте в файле только список дел.</translation>
    </message>
    <message>
        <source>A formula stands here: put its value.</source>
        <translation>Здесь формула: поставьте ее значение.</translation>
    </message>
    <message>
        <source>The cell holds an error.</source>
        <translation>В ячейке ошибка.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Здесь такое значение недопустимо.</translation>
    </message>
    <message>
        <source>This is not a date: year-month-day is needed.</source>
        <translation>Это не дата: нужно год-месяц-день.</translation>
    </message>
    <message>
        <source>There is no such IIN.</source>
        <translation>Такого ИИН нет.</translation>
    </message>
    <message>
        <source>The same officer stands in the file twice.</source>
        <translation>Один и тот же сотрудник указан в файле дважды.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Значение слишком длинное.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Значение не указано.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>There is no case in the file.</source>
        <translation>В файле нет ни одного дела.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл не открывается.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Import of a docket</source>
        <translation>Импорт повестки дня</translation>
    </message>
    <message>
        <source>%1 · sent</source>
        <translation>%1 · отправлено</translation>
    </message>
    <message>
        <source>%1 · nothing is added yet</source>
        <translation>%1 · пока ничего не добавлено</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Нормативы</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and read it again.</source>
        <translation>Ничего не импортировано. Исправьте файл и прочитайте его снова.</translation>
    </message>
    <message>
        <source>A table in XLSX, or CSV in UTF-8, one officer a line. Choose the file: Ctrl+O</source>
        <translation>Таблица XLSX или CSV в UTF-8, один сотрудник в строке. Выбор файла: Ctrl+O</translation>
    </message>
    <message>
        <source>Faults: %1. The file is not imported</source>
        <translation>Ошибок: %1. Файл не импортируется</translation>
    </message>
    <message>
        <source>Entered as not admitted: %1</source>
        <translation>Вносится как не принятое: %1</translation>
    </message>
    <message>
        <source>Sent to the appliance: %1</source>
        <translation>Отправлено в комплекс: %1</translation>
    </message>
    <message>
        <source>Ready to import: %1</source>
        <translation>Готово к импорту: %1</translation>
    </message>
    <message>
        <source>The appliance refused the docket</source>
        <translation>Комплекс не принял повестку дня</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Выбрать файл...</translation>
    </message>
    <message>
        <source>Choose another file...</source>
        <translation>Выбрать другой файл...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Faults in the file: %1</source>
        <translation>Ошибок в файле: %1</translation>
    </message>
    <message>
        <source>Read the corrected file again</source>
        <translation>Прочитать исправленный файл</translation>
    </message>
    <message>
        <source>Import the docket</source>
        <translation>Импортировать повестку дня</translation>
    </message>
    <message>
        <source>This file is checked again, the agenda is unchanged</source>
        <translation>Этот файл проверяется снова, повестка не меняется</translation>
    </message>
    <message>
        <source>Every case is entered in the journal, in the order of the file</source>
        <translation>Каждое дело заносится в журнал в порядке файла</translation>
    </message>
    <message>
        <source>The docket is imported; another one may follow</source>
        <translation>Повестка импортирована; можно добавить еще одну</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Your key is open on this console</source>
        <translation>Ваш ключ открыт на этом пульте</translation>
    </message>
    <message>
        <source>Locked, it signs nothing from here until its PIN is entered. It locks by itself when the sitting closes.</source>
        <translation>Закрытый ключ ничего отсюда не подпишет, пока не введен PIN. Когда заседание закрывается, он закрывается сам.</translation>
    </message>
    <message>
        <source>Lock my key now</source>
        <translation>Закрыть мой ключ сейчас</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Сменить PIN</translation>
    </message>
</context>
<context>
    <name>MainAct</name>
    <message>
        <source>Open the sitting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>The chair confirms on their tablet</source>
        <translation>Председатель подтверждает на своем планшете</translation>
    </message>
    <message>
        <source>Import a docket</source>
        <translation>Импорт повестки дня</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Повестка дня пуста</translation>
    </message>
    <message>
        <source>Call in case %1</source>
        <translation>Вызвать по делу %1</translation>
    </message>
    <message>
        <source>%1: identity document seen, told of the recording</source>
        <translation>%1: документ проверен, о записи сообщено</translation>
    </message>
    <message>
        <source>Check the recording again, 5 seconds</source>
        <translation>Проверить снова, 5 секунд</translation>
    </message>
    <message>
        <source>Check the recording, 5 seconds</source>
        <translation>Проверить запись, 5 секунд</translation>
    </message>
    <message>
        <source>The check was not passed, the interview cannot start</source>
        <translation>Проверка не пройдена, собеседование начать нельзя</translation>
    </message>
    <message>
        <source>Recorded, read back from the disk and verified</source>
        <translation>Запись, чтение с диска, проверка</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Начать собеседование</translation>
    </message>
    <message>
        <source>The recording starts; the room is told</source>
        <translation>Запись начинается, об этом сообщается в зале</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Завершить собеседование</translation>
    </message>
    <message>
        <source>The recording stops and is sealed; video: %1, sound: %2</source>
        <translation>Запись остановится и будет опечатана; видео: %1, звук: %2</translation>
    </message>
    <message>
        <source>End the sitting</source>
        <translation>Завершить заседание</translation>
    </message>
    <message>
        <source>All cases are done; whoever presides confirms on their tablet</source>
        <translation>Все дела рассмотрены; председательствующий подтверждает на планшете</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Заседание не подготовлено</translation>
    </message>
    <message>
        <source>The appliance prepares it from the composition</source>
        <translation>Его готовит комплекс по составу комиссии</translation>
    </message>
    <message>
        <source>Waiting for the chair to open the sitting</source>
        <translation>Председатель открывает заседание, ожидайте</translation>
    </message>
    <message>
        <source>The secretary&apos;s confirmation is recorded</source>
        <translation>Подтверждение секретаря записано</translation>
    </message>
    <message>
        <source>The recording is being checked</source>
        <translation>Запись проверяется</translation>
    </message>
    <message>
        <source>%1 of 5 seconds</source>
        <translation>%1 из 5 секунд</translation>
    </message>
    <message>
        <source>The recording is being sealed and verified</source>
        <translation>Запись опечатывается и проверяется</translation>
    </message>
    <message>
        <source>Then whoever presides opens the ballot</source>
        <translation>Затем голосование открывает председательствующий</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot, please wait</source>
        <translation>Председательствующий открывает голосование, ожидайте</translation>
    </message>
    <message>
        <source>The secretary does not perform this step</source>
        <translation>Этот шаг секретарь не выполняет</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait</source>
        <translation>Председательствующий закрывает голосование, ожидайте</translation>
    </message>
    <message>
        <source>Then whoever presides declares the outcome. The secretary does not perform these steps</source>
        <translation>Затем председательствующий объявляет результат. Эти шаги секретарь не выполняет</translation>
    </message>
    <message>
        <source>Whoever presides declares the outcome, please wait</source>
        <translation>Председательствующий объявляет результат, ожидайте</translation>
    </message>
    <message>
        <source>Waiting for whoever presides to end the sitting</source>
        <translation>Председательствующий завершает заседание, ожидайте</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Заседание окончено</translation>
    </message>
    <message>
        <source>Documents: F8</source>
        <translation>Документы: F8</translation>
    </message>
    <message>
        <source>On its way: %1 s</source>
        <translation>Отправляется: %1 с</translation>
    </message>
    <message>
        <source>End the sitting?</source>
        <translation>Завершить заседание?</translation>
    </message>
    <message>
        <source>Nothing can be added to the sitting afterwards. It ends when whoever presides confirms too.</source>
        <translation>После этого в заседание ничего не добавить. Оно завершится, когда подтвердит и председательствующий.</translation>
    </message>
    <message>
        <source>Yes, end the sitting</source>
        <translation>Да, завершить заседание</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN</translation>
    </message>
    <message>
        <source>Your key is locked: nothing can be done from this console before. Next: %1</source>
        <translation>Ваш ключ закрыт: до этого с пульта ничего сделать нельзя. Следующее действие: %1</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Off the record: %1</source>
        <translation>Вне записи: %1</translation>
    </message>
    <message>
        <source>On the record again</source>
        <translation>Запись возобновлена</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Собеседование начато</translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation>Собеседование завершено</translation>
    </message>
    <message>
        <source>Interrupted: no quorum; the recording goes on</source>
        <translation>Прервано: кворума нет; запись продолжается</translation>
    </message>
    <message>
        <source>Resumed: quorum is back</source>
        <translation>Возобновлено: кворум восстановлен</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Отметка: %1</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Отметки и заметки</translation>
    </message>
    <message>
        <source>Nothing is marked in this case yet</source>
        <translation>По этому делу отметок пока нет</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Choose the commission first</source>
        <translation>Сначала выберите комиссию</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала напишите причину</translation>
    </message>
    <message>
        <source>Move case %1 to another commission?</source>
        <translation>Передать дело %1 в другую комиссию?</translation>
    </message>
    <message>
        <source>%1: the case is not heard here any more and waits for a sitting of the commission chosen. The reason is printed in the protocol.</source>
        <translation>%1: дело здесь больше не рассматривается и ждет заседания выбранной комиссии. Причина печатается в протоколе.</translation>
    </message>
    <message>
        <source>Move the case</source>
        <translation>Передать дело</translation>
    </message>
    <message>
        <source>Yes, move the case: %1</source>
        <translation>Да, передать дело: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Type a note here, its time is set by itself</source>
        <translation>Введите заметку, время ставится само</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>OffRecordSheet</name>
    <message>
        <source>Go off the record?</source>
        <translation>Поставить отметку «вне записи»?</translation>
    </message>
    <message>
        <source>Until you go back on record nothing of the room is kept: a black picture and silence, or a gap. The time and the reason are printed in the protocol.</source>
        <translation>До возврата к записи из зала ничего не сохраняется: пишутся черный кадр и тишина либо перерыв. Время и причина печатаются в протоколе.</translation>
    </message>
    <message>
        <source>Yes, off the record</source>
        <translation>Да, вне записи</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала укажите причину</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>PairingChoice</name>
    <message>
        <source>Witness: %1</source>
        <translation>Подтверждает: %1</translation>
    </message>
    <message>
        <source>Choose first whose tablet it is to be</source>
        <translation>Сначала выберите, чей это будет планшет</translation>
    </message>
    <message>
        <source>No other member&apos;s tablet is linked: nobody can witness</source>
        <translation>Планшет ни одного другого члена не на связи: подтвердить некому</translation>
    </message>
    <message>
        <source>The new tablet makes a key of its own. It becomes the person&apos;s when you and one more member have compared a number; the old tablet is then cut off, and the protocol says so.</source>
        <translation>Новый планшет создает собственный ключ. Он станет планшетом выбранного лица, когда вы и еще один член Комиссии сверите число; прежний планшет тогда отключается, и это указывается в протоколе.</translation>
    </message>
    <message>
        <source>1. Whose tablet is it to be?</source>
        <translation>1. Чей это будет планшет?</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>2. Who witnesses it on the own tablet?</source>
        <translation>2. Кто подтвердит его на своем планшете?</translation>
    </message>
    <message>
        <source>the tablet is not linked</source>
        <translation>планшет не на связи</translation>
    </message>
</context>
<context>
    <name>PairingNumber</name>
    <message>
        <source>The numbers on the new tablet and on the tablet of %1 must be this one</source>
        <translation>На новом планшете и на планшете подтверждающего (%1) должно быть это число</translation>
    </message>
    <message>
        <source>Look at the new tablet yourself. Does it show this number?</source>
        <translation>Посмотрите на новый планшет сами. Показывает ли он это число?</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Then %1 compares it with the number on the own tablet.</source>
        <translation>Затем его сверит с числом на своем планшете: %1</translation>
    </message>
</context>
<context>
    <name>PairingSheet</name>
    <message>
        <source>Done: the new tablet belongs to %1. It links by itself; the old one is cut off.</source>
        <translation>Готово. Владелец нового планшета – %1; новый планшет подключится сам, прежний отключен.</translation>
    </message>
    <message>
        <source>Two minutes are over. Nothing has changed. Start again when the tablet is at hand.</source>
        <translation>Две минуты истекли. Ничего не изменилось. Начните снова, когда планшет будет под рукой.</translation>
    </message>
    <message>
        <source>Three tries failed. Nothing has changed. Look who else uses the ticket, then start again.</source>
        <translation>Три попытки не удались. Ничего не изменилось. Выясните, кто еще использует код привязки, и начните снова.</translation>
    </message>
    <message>
        <source>Pairing was stopped. Nothing has changed.</source>
        <translation>Привязка остановлена. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>New tablet for %1</source>
        <translation>Новый планшет: %1</translation>
    </message>
    <message>
        <source>New tablet</source>
        <translation>Новый планшет</translation>
    </message>
    <message>
        <source>Stop pairing</source>
        <translation>Остановить привязку</translation>
    </message>
    <message>
        <source>Hide; pairing goes on</source>
        <translation>Скрыть; привязка продолжится</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No, the numbers are different</source>
        <translation>Нет, числа разные</translation>
    </message>
    <message>
        <source>Yes, the numbers are the same</source>
        <translation>Да, числа совпадают</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Показать код привязки</translation>
    </message>
    <message>
        <source>Waiting for the new tablet</source>
        <translation>Ожидается новый планшет</translation>
    </message>
    <message>
        <source>Now it is %1&apos;s turn</source>
        <translation>Теперь очередь подтверждающего: %1</translation>
    </message>
    <message>
        <source>It reads the ticket; then both show a number</source>
        <translation>Он принимает код привязки; затем на обоих появится число</translation>
    </message>
    <message>
        <source>%1 looks at the new tablet, compares the number with that on the own tablet, and confirms there</source>
        <translation>%1 смотрит на новый планшет, сверяет число с числом на своем планшете и подтверждает там</translation>
    </message>
</context>
<context>
    <name>PairingTicket</name>
    <message>
        <source>The last try failed: the tablet has broken off. This is a new ticket.</source>
        <translation>Последняя попытка не удалась: планшет прервал связь. Это новый код.</translation>
    </message>
    <message>
        <source>The last try failed: that device did not keep to the order. This is a new ticket; show it to the new tablet alone.</source>
        <translation>Последняя попытка не удалась: то устройство нарушило порядок. Это новый код; введите его только на новом планшете.</translation>
    </message>
    <message>
        <source>The last try failed: the numbers were different. Somebody else may have read the ticket: show this new one to the new tablet alone.</source>
        <translation>Последняя попытка не удалась: числа были разные. Возможно, код прочитал кто-то другой: этот новый код введите только на новом планшете.</translation>
    </message>
    <message>
        <source>The last try failed: the tablet of %1 is not linked. Wait until it is, or stop and choose another member.</source>
        <translation>Последняя попытка не удалась: планшет подтверждающего (%1) не на связи. Дождитесь связи или остановите и выберите другого члена.</translation>
    </message>
    <message>
        <source>The last try failed: the tablet of %1 did not answer. Stop and choose another member, or try again.</source>
        <translation>Последняя попытка не удалась: планшет подтверждающего (%1) не ответил. Остановите и выберите другого члена или повторите.</translation>
    </message>
    <message>
        <source>The ticket as a picture for a camera</source>
        <translation>Код привязки в виде картинки для камеры</translation>
    </message>
    <message>
        <source>A tablet is using the ticket</source>
        <translation>Планшет использует код</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Witness: %1, the tablet is linked</source>
        <translation>Подтверждает: %1, планшет на связи</translation>
    </message>
    <message>
        <source>Witness: %1, the tablet is NOT linked</source>
        <translation>Подтверждает: %1, планшет НЕ на связи</translation>
    </message>
    <message>
        <source>The ticket as text</source>
        <translation>Код привязки в виде текста</translation>
    </message>
    <message>
        <source>The new tablet asks for the ticket: type these lines there, or paste what a camera has read from the picture.</source>
        <translation>Новый планшет просит код привязки: наберите эти строки на нем или вставьте текст, прочитанный камерой с картинки.</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Recorded, 5 s</source>
        <translation>Записано 5 с</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>источников: %1</translation>
    </message>
    <message>
        <source>Read back from the disk</source>
        <translation>Прочитано с диска</translation>
    </message>
    <message>
        <source>every clip of the check</source>
        <translation>каждая запись проверки</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Проверка не пройдена</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>picture and sound alive</source>
        <translation>изображение и звук есть</translation>
    </message>
    <message>
        <source>The check was not passed</source>
        <translation>Проверка не пройдена</translation>
    </message>
    <message>
        <source>Every source was recorded and verified. The interview may start.</source>
        <translation>Все источники записаны и проверены. Собеседование можно начинать.</translation>
    </message>
    <message>
        <source>Five seconds are recorded, read back and verified.</source>
        <translation>Пять секунд записываются, читаются с диска и проверяются.</translation>
    </message>
    <message>
        <source>An interview starts only after five seconds were recorded, read back from the disk and verified.</source>
        <translation>Собеседование начинается только после того, как пять секунд записаны, прочитаны с диска и проверены.</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>см. ниже</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>order No. %1 of %2</source>
        <translation>приказ № %1 от %2</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет ключа</translation>
    </message>
    <message>
        <source>Console online</source>
        <translation>Пульт на связи</translation>
    </message>
    <message>
        <source>Tablet online</source>
        <translation>Планшет на связи</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключен</translation>
    </message>
    <message>
        <source>does not vote, point 11</source>
        <translation>не голосует, пункт 11</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>присутствует с %1</translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation>еще не прибыл</translation>
    </message>
    <message>
        <source>Composition: %1</source>
        <translation>Состав: %1</translation>
    </message>
    <message>
        <source>Devices: %1 / %2</source>
        <translation>Устройства: %1 / %2</translation>
    </message>
    <message>
        <source>Disk: not reported</source>
        <translation>Диск: нет сведений</translation>
    </message>
    <message>
        <source>Disk: %1 h</source>
        <translation>Диск: %1 ч</translation>
    </message>
    <message>
        <source>Keys: %1 / %2</source>
        <translation>Ключи: %1 / %2</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Дел: %1</translation>
    </message>
    <message>
        <source>Here: %1, needed: %2</source>
        <translation>Присутствуют: %1, нужно %2</translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>The chair confirms on their tablet. Keys for the quorum: %1</source>
        <translation>Председатель подтверждает на планшете. Ключей для кворума: %1</translation>
    </message>
    <message>
        <source>No sitting is prepared</source>
        <translation>Заседание не подготовлено</translation>
    </message>
    <message>
        <source>The sitting is open</source>
        <translation>Заседание открыто</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Заседание окончено</translation>
    </message>
    <message>
        <source>Waiting for the chair to open the sitting</source>
        <translation>Председатель открывает заседание, ожидайте</translation>
    </message>
    <message>
        <source>Its course: F7</source>
        <translation>Ход заседания: F7</translation>
    </message>
    <message>
        <source>Documents: F8</source>
        <translation>Документы: F8</translation>
    </message>
    <message>
        <source>The appliance prepares it from the composition</source>
        <translation>Его готовит комплекс по составу комиссии</translation>
    </message>
    <message>
        <source>The secretary&apos;s confirmation is recorded</source>
        <translation>Подтверждение секретаря записано</translation>
    </message>
    <message>
        <source>Nobody outside the composition has an enrolled key</source>
        <translation>Вне состава ни у кого нет зарегистрированного ключа</translation>
    </message>
    <message>
        <source>Add a member to a vacant post...</source>
        <translation>Ввести члена на вакантную должность...</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>The tablet does not work</source>
        <translation>Планшет не работает</translation>
    </message>
    <message>
        <source>Left or came without a tap</source>
        <translation>Ушел или пришел без отметки</translation>
    </message>
    <message>
        <source>Note why the person is absent</source>
        <translation>Указать причину отсутствия</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>Сначала выберите лицо</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Сначала выберите причину</translation>
    </message>
    <message>
        <source>Write the reason in both languages</source>
        <translation>Укажите причину на двух языках</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала укажите причину</translation>
    </message>
    <message>
        <source>Presence by the secretary&apos;s entry</source>
        <translation>Запись секретаря о присутствии</translation>
    </message>
    <message>
        <source>The entry names you and the reason, and is printed in the protocol. It changes the quorum at once.</source>
        <translation>В записи указываются вы и причина, она попадает в протокол. Кворум меняется сразу.</translation>
    </message>
    <message>
        <source>Enter presence</source>
        <translation>Записать присутствие</translation>
    </message>
    <message>
        <source>Yes, note the reason: %1</source>
        <translation>Да, указать причину: %1</translation>
    </message>
    <message>
        <source>Yes, enter as left: %1</source>
        <translation>Да, записать ушедшим: %1</translation>
    </message>
    <message>
        <source>Yes, enter as here: %1</source>
        <translation>Да, записать присутствующим: %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушел</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Причина на казахском</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Причина на русском</translation>
    </message>
    <message>
        <source>No presence of this person is entered</source>
        <translation>Отметок о присутствии этого лица нет</translation>
    </message>
    <message>
        <source>The last entry was a mistake</source>
        <translation>Последняя отметка ошибочна</translation>
    </message>
    <message>
        <source>Yes, the entry of %2 was a mistake: %1</source>
        <translation>Да, отметка %2 ошибочна: %1</translation>
    </message>
</context>
<context>
    <name>ProtocolRow</name>
    <message>
        <source>complete</source>
        <translation>завершен</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>подтверждается</translation>
    </message>
    <message>
        <source>being rendered</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>fixed after the sitting ends</source>
        <translation>текст фиксируется после заседания</translation>
    </message>
    <message>
        <source>Sitting No. %1</source>
        <translation>Заседание № %1</translation>
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
        <translation>Кворум есть</translation>
    </message>
    <message>
        <source>Not quorate</source>
        <translation>Кворума нет</translation>
    </message>
    <message>
        <source>Here: &lt;b&gt;%1 of %2&lt;/b&gt;, needed: &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>Здесь: &lt;b&gt;%1 из %2&lt;/b&gt;, нужно &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Secretary is here</source>
        <translation>Секретарь присутствует</translation>
    </message>
    <message>
        <source>The secretary is not here</source>
        <translation>Секретарь отсутствует</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) may leave</source>
        <translation>
            <numerusform>Если уйдет %n, кворум сохранится</numerusform>
            <numerusform>Если уйдет %n, кворум сохранится</numerusform>
            <numerusform>Если уйдет %n, кворум сохранится</numerusform>
        </translation>
    </message>
    <message>
        <source>On the limit: nobody may leave</source>
        <translation>На пределе: уходить нельзя никому</translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Seen</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>rehearsal</source>
        <translation>репетиция</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>имитация</translation>
    </message>
    <message>
        <source>No camera is reported by the appliance</source>
        <translation>Сведений о камерах нет</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Микрофоны</translation>
    </message>
    <message>
        <source>working: %1 of %2</source>
        <translation>работают: %1 из %2</translation>
    </message>
    <message>
        <source>live, not recorded</source>
        <translation>прямой эфир, без записи</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Планшеты</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation>Заверили</translation>
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
        <translation>Часы</translation>
    </message>
    <message>
        <source>±%1 ms</source>
        <translation>±%1 мс</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>up</source>
        <translation>есть</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Общий вид</translation>
    </message>
    <message>
        <source>No link to the appliance. It goes on by itself; what is shown here may be old.</source>
        <translation>Нет связи с комплексом. Он продолжает работу сам; показанное здесь могло устареть.</translation>
    </message>
    <message>
        <source>The recording has stopped. Nothing said now is recorded.</source>
        <translation>Запись остановилась. Сказанное сейчас не записывается.</translation>
    </message>
    <message>
        <source>Camera “%1” gives a black picture. Check its cover and the light.</source>
        <translation>Камера «%1» дает черное изображение. Проверьте крышку и освещение.</translation>
    </message>
    <message>
        <source>Camera “%1”: the picture does not move. Check the camera.</source>
        <translation>Камера «%1»: изображение не движется. Проверьте камеру.</translation>
    </message>
    <message>
        <source>Microphone “%1” is silent. Check its switch and cable.</source>
        <translation>Микрофон «%1» молчит. Проверьте его кнопку и кабель.</translation>
    </message>
    <message>
        <source>In this sitting nobody has shown yet that the recordings can be opened. Ask a holder of a key to open the trial recording.</source>
        <translation>В этом заседании еще не проверено, что записи можно открыть. Попросите хранителя ключа открыть пробную запись.</translation>
    </message>
    <message>
        <source>%1: the tablet is not reachable. Presence is unchanged; a ballot needs the link or the decision of whoever presides.</source>
        <translation>%1: нет связи с планшетом. Присутствие не меняется; для голосования нужна связь или решение председательствующего.</translation>
    </message>
    <message>
        <source>There is no quorum. No interview starts and no ballot opens or closes.</source>
        <translation>Кворума нет. Собеседование не начинается, голосование не открывается и не закрывается.</translation>
    </message>
    <message>
        <source>The protocol is late. Nothing is locked, it can still be completed.</source>
        <translation>Срок протокола прошел. Ничего не заблокировано, его можно завершить и сейчас.</translation>
    </message>
    <message>
        <source>The journal is damaged: %1. Nothing can be written.</source>
        <translation>Журнал поврежден: %1. Записать ничего нельзя.</translation>
    </message>
    <message>
        <source>Camera “%1” gives no picture. %2 It is tried again by itself. A gap in a recording is entered in the journal.</source>
        <translation>Камера «%1» не дает изображения. %2 Подключение повторяется само. Перерыв в записи заносится в журнал.</translation>
    </message>
    <message>
        <source>Microphone “%1” gives no sound. %2 It is tried again by itself. A gap in a recording is entered in the journal.</source>
        <translation>Микрофон «%1» не дает звука. %2 Подключение повторяется само. Перерыв в записи заносится в журнал.</translation>
    </message>
    <message>
        <source>Microphone “%1” is switched off. Switch it on.</source>
        <translation>Микрофон «%1» выключен. Включите его.</translation>
    </message>
    <message>
        <source>“%1” gives sound, but no picture. Switch it off and on.</source>
        <translation>«%1» дает звук, но не дает изображения. Выключите и включите устройство.</translation>
    </message>
    <message>
        <source>“%1” gives a picture, but no sound. Check its microphone.</source>
        <translation>«%1» дает изображение, но не дает звука. Проверьте его микрофон.</translation>
    </message>
    <message>
        <source>“%1”: its picture is in a form that is not recorded. Set it to H.264 or H.265 in the camera.</source>
        <translation>«%1»: изображение в формате, который не записывается. Выберите в камере H.264 или H.265.</translation>
    </message>
    <message>
        <source>“%1”: its sound is in a form that is not recorded. Set it to AAC in the camera.</source>
        <translation>«%1»: звук в формате, который не записывается. Выберите в камере AAC.</translation>
    </message>
    <message>
        <source>“%1” sends too much: less than the seconds before a start are kept. Lower its bit rate or set its keyframes closer.</source>
        <translation>«%1» передает слишком много данных: секунды до начала записи сохраняются не полностью. Уменьшите битрейт или чаще ставьте опорные кадры.</translation>
    </message>
    <message>
        <source>“%1” is not recorded: its clip failed. A new one is tried by itself.</source>
        <translation>«%1» не записывается: файл записи прервался. Новый начинается сам.</translation>
    </message>
    <message>
        <source>Less than two hours of recording are left on the disk.</source>
        <translation>На диске осталось менее двух часов записи.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is recorded; export and remove old records.</source>
        <translation>Диск заполнен. Ничего не записывается; скопируйте и удалите старые записи.</translation>
    </message>
    <message>
        <source>The disk is slow. The recording waits for it in memory.</source>
        <translation>Диск работает медленно. Запись ждет его в памяти.</translation>
    </message>
    <message>
        <source>The disk failed at writing a recording. Replace it after the sitting.</source>
        <translation>Диск не смог записать файл записи. Замените его после заседания.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock was set. Lengths stay right; the step is entered in the journal.</source>
        <translation>Часы комплекса были переведены. Длительности остаются верными; перевод занесен в журнал.</translation>
    </message>
    <message>
        <source>The protocol could not be made. It is tried again by itself.</source>
        <translation>Протокол не удалось составить. Попытка повторяется сама.</translation>
    </message>
    <message>
        <source>The archive of the sitting could not be written. Look at the disk and ask for it again.</source>
        <translation>Архив заседания не удалось записать. Проверьте диск и запросите его снова.</translation>
    </message>
    <message>
        <source>The next sitting is not prepared. Correct its file: %1</source>
        <translation>Следующее заседание не подготовлено. Исправьте его файл: %1</translation>
    </message>
    <message>
        <source>It is not there: check that it is plugged in and switched on.</source>
        <translation>Его нет: проверьте, что устройство подключено и включено.</translation>
    </message>
    <message>
        <source>Another program has it: close that program.</source>
        <translation>Его занимает другая программа: закройте ее.</translation>
    </message>
    <message>
        <source>It refuses the user name or the password: check the room&apos;s configuration.</source>
        <translation>Оно не принимает имя или пароль: проверьте настройки зала.</translation>
    </message>
    <message>
        <source>It cannot be reached: check its cable, power and address.</source>
        <translation>С ним нет связи: проверьте кабель, питание и адрес.</translation>
    </message>
    <message>
        <source>It offers no picture or sound that can be recorded: check its settings.</source>
        <translation>Оно не предлагает изображения или звука, пригодных для записи: проверьте его настройки.</translation>
    </message>
    <message>
        <source>No data comes from it: check its cable and power.</source>
        <translation>От него нет данных: проверьте кабель и питание.</translation>
    </message>
    <message>
        <source>It ended the stream: check that it is switched on.</source>
        <translation>Оно прекратило передачу: проверьте, что оно включено.</translation>
    </message>
    <message>
        <source>Its picture stopped: it is started again.</source>
        <translation>Его изображение остановилось: оно запускается снова.</translation>
    </message>
    <message>
        <source>Check the device and its settings.</source>
        <translation>Проверьте устройство и его настройки.</translation>
    </message>
    <message>
        <source>Check its cable and power.</source>
        <translation>Проверьте кабель и питание.</translation>
    </message>
    <message>
        <source>no signal; look at the cable and at the power</source>
        <translation>нет сигнала; посмотрите на кабель и питание</translation>
    </message>
    <message>
        <source>less than five seconds came from it yet; check again</source>
        <translation>от него еще не пришло пяти секунд; проверьте снова</translation>
    </message>
    <message>
        <source>it was interrupted in the last five seconds; look at the cable and check again</source>
        <translation>в последние пять секунд был перерыв; посмотрите на кабель и проверьте снова</translation>
    </message>
    <message>
        <source>no picture yet; check again in a few seconds</source>
        <translation>изображения еще нет; проверьте снова через несколько секунд</translation>
    </message>
    <message>
        <source>the picture is black; look at the cover and at the light</source>
        <translation>изображение черное; посмотрите на крышку и освещение</translation>
    </message>
    <message>
        <source>the picture does not move; look at the camera</source>
        <translation>изображение не движется; посмотрите на камеру</translation>
    </message>
    <message>
        <source>no sound yet; speak near it and check again</source>
        <translation>звука еще нет; поговорите рядом и проверьте снова</translation>
    </message>
    <message>
        <source>silence; look at the cable and at the switch</source>
        <translation>тишина; посмотрите на кабель и выключатель</translation>
    </message>
    <message>
        <source>it is switched off; look at its switch</source>
        <translation>он выключен; посмотрите на выключатель</translation>
    </message>
    <message>
        <source>the disk did not write it, or did not give it back; replace the disk</source>
        <translation>диск не записал или не вернул записанное; замените диск</translation>
    </message>
    <message>
        <source>the disk is full; export and remove old records</source>
        <translation>диск заполнен; скопируйте и удалите старые записи</translation>
    </message>
    <message>
        <source>A camera and a microphone must work (point 14)</source>
        <translation>Должны работать камера и микрофон (пункт 14)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has a new tablet with a new key; witness: %2</source>
        <translation>Новый планшет с новым ключом: %1; подтверждает %2</translation>
    </message>
    <message>
        <source>The key of %1 was revoked; witness: %2</source>
        <translation>Ключ признан недействительным: %1; подтверждает %2</translation>
    </message>
    <message>
        <source>%1: the PIN was wrong five times, their key stays locked. Pair a tablet anew: F1; another voting member witnesses it.</source>
        <translation>%1: PIN пять раз введен неверно, ключ остается закрытым. Привяжите планшет заново: F1; это подтверждает другой голосующий член.</translation>
    </message>
    <message>
        <source>Your key is locked: nothing can be done from this console until you enter the PIN: Ctrl+L.</source>
        <translation>Ваш ключ закрыт: пока не введен PIN, с этого пульта ничего сделать нельзя. Ввести PIN: Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>RosterStrip</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary (you)</source>
        <translation>секретарь (вы)</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>The composition is not known yet</source>
        <translation>Состав еще не известен</translation>
    </message>
    <message>
        <source>presides since %1</source>
        <translation>председательствует с %1</translation>
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
        <translation>Основа подсчета голосов</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>При равенстве голосов</translation>
    </message>
    <message>
        <source>Point 18</source>
        <translation>Пункт 18</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздержание</translation>
    </message>
    <message>
        <source>Who voted how</source>
        <translation>Кто как проголосовал</translation>
    </message>
    <message>
        <source>Without the chair</source>
        <translation>Без председателя</translation>
    </message>
    <message>
        <source>Language of the protocol</source>
        <translation>Язык протокола</translation>
    </message>
    <message>
        <source>%1 of %2 voting members, and the secretary</source>
        <translation>голосующих членов: %1 из %2, и секретарь</translation>
    </message>
    <message>
        <source>%1 of the whole composition&apos;s %2 members, and the secretary</source>
        <translation>членов всего состава: %1 из %2, и секретарь</translation>
    </message>
    <message>
        <source>those present when the ballot was opened</source>
        <translation>присутствующие при открытии голосования</translation>
    </message>
    <message>
        <source>all who attended the sitting</source>
        <translation>все участвовавшие в заседании</translation>
    </message>
    <message>
        <source>at exactly half each the chair&apos;s vote decides</source>
        <translation>если ровно половина, решает голос председателя</translation>
    </message>
    <message>
        <source>among equal leaders the chair&apos;s vote decides</source>
        <translation>при равенстве лидеров решает голос председателя</translation>
    </message>
    <message>
        <source>only some decisions if standards and test both failed</source>
        <translation>лишь часть решений, если не сданы и нормативы, и тест</translation>
    </message>
    <message>
        <source>only some decisions if standards or test failed</source>
        <translation>лишь часть решений, если не сданы нормативы или тест</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предусмотрено</translation>
    </message>
    <message>
        <source>shown after the ballot is closed</source>
        <translation>видно после закрытия голосования</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>видно сразу</translation>
    </message>
    <message>
        <source>no ballot opens, the case is adjourned</source>
        <translation>голосование не открывается, дело откладывается</translation>
    </message>
    <message>
        <source>the members elect one of themselves to preside</source>
        <translation>члены избирают председательствующего из своего состава</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh and Russian, one document</source>
        <translation>казахский и русский, один документ</translation>
    </message>
    <message>
        <source>Rules of the sitting</source>
        <translation>Правила заседания</translation>
    </message>
    <message>
        <source>Fixed in the journal; unchanged until the sitting ends.</source>
        <translation>Закреплены в журнале; до конца заседания не меняются.</translation>
    </message>
</context>
<context>
    <name>SecretaryDesk</name>
    <message>
        <source>Docket</source>
        <translation>Повестка дня</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>Otyrys · secretary</source>
        <translation>Otyrys · секретарь</translation>
    </message>
</context>
<context>
    <name>SpokeSheet</name>
    <message>
        <source>Officer under attestation</source>
        <translation>Аттестуемый сотрудник</translation>
    </message>
    <message>
        <source>Who spoke in case %1</source>
        <translation>Выступления по делу %1</translation>
    </message>
    <message>
        <source>Printed in the protocol under the heading of those who spoke, one sentence each.</source>
        <translation>Печатается в разделе протокола «Выступили», одним предложением.</translation>
    </message>
    <message>
        <source>Enter in the protocol</source>
        <translation>Внести в протокол</translation>
    </message>
    <message>
        <source>Choose who spoke</source>
        <translation>Выберите выступившего</translation>
    </message>
    <message>
        <source>Write it in both languages</source>
        <translation>Запишите на двух языках</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
</context>
<context>
    <name>WaitingCases</name>
    <message>
        <source>Take over all: %1</source>
        <translation>Принять все: %1</translation>
    </message>
    <message>
        <source>From sitting %1 of %2 · absences without valid reason: %3</source>
        <translation>Заседание № %1 от %2 · неявок без уважительной причины: %3</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>From earlier sittings</source>
        <translation>С прежних заседаний</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ожидают: %1</translation>
    </message>
    <message>
        <source>Take over the first: %1 of %2</source>
        <translation>Принять первые: %1 из %2</translation>
    </message>
</context>
</TS>
