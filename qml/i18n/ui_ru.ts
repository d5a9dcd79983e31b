<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbstainCard</name>
    <message>
        <source>I abstain</source>
        <translation>Воздержаться</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>No alarm</source>
        <translation>Тревог нет</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Тревог: %1</translation>
    </message>
</context>
<context>
    <name>CameraTile</name>
    <message>
        <source>Camera %1</source>
        <translation>Камера %1</translation>
    </message>
    <message>
        <source>No picture %1</source>
        <translation>Нет изображения %1</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Choose a decision first</source>
        <translation>Сначала выберите решение</translation>
    </message>
    <message>
        <source>Confirm my vote: %1</source>
        <translation>Подтверждаю свой голос: %1</translation>
    </message>
    <message>
        <source>Writing to the journal… %1 s</source>
        <translation>Записывается в журнал… %1 с</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Записывается в журнал…</translation>
    </message>
    <message>
        <source>Written to the journal: № %1</source>
        <translation>Записано в журнал: № %1</translation>
    </message>
    <message>
        <source>Your choice is kept: %1</source>
        <translation>Ваш выбор сохранен: %1</translation>
    </message>
    <message>
        <source>Whether your vote (%1) was written is not known yet, checking: %2 s</source>
        <translation>Записан ли ваш голос (%1), пока неизвестно, проверяется: %2 с</translation>
    </message>
    <message>
        <source>It can be changed until the ballot closes</source>
        <translation>Можно изменить до закрытия голосования</translation>
    </message>
    <message>
        <source>The vote was not written; the choice is kept</source>
        <translation>Голос не записан, выбор сохранен</translation>
    </message>
    <message>
        <source>You can confirm when the link is back</source>
        <translation>Подтвердить можно, когда связь вернется</translation>
    </message>
    <message>
        <source>The choice is kept, do not tap again: the answer will appear by itself</source>
        <translation>Выбор сохранен, не нажимайте снова: ответ появится сам</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message>
        <source>Done %1</source>
        <translation>Готово %1</translation>
    </message>
    <message>
        <source>%1 · late, working days: %2</source>
        <translation>%1 · просрочено, рабочих дней: %2</translation>
    </message>
    <message>
        <source>%1 · last day is today</source>
        <translation>%1 · последний день: сегодня</translation>
    </message>
    <message>
        <source>Due %1 · working days left: %2</source>
        <translation>Срок %1 · осталось рабочих дней: %2</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>normal</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>перегрузка</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>нет звука</translation>
    </message>
</context>
<context>
    <name>MotionCard</name>
    <message>
        <source>I am for</source>
        <translation>За</translation>
    </message>
    <message>
        <source>I am against</source>
        <translation>Против</translation>
    </message>
</context>
<context>
    <name>NewcomerForm</name>
    <message>
        <source>Choose a person first</source>
        <translation>Сначала выберите человека</translation>
    </message>
    <message>
        <source>Write the post in both languages</source>
        <translation>Напишите должность на обоих языках</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>ключ: %1</translation>
    </message>
    <message>
        <source>Name in Russian, if it is written otherwise</source>
        <translation>Имя на русском языке, если пишется иначе</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Должность на казахском языке</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность на русском языке</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>An earlier try is not entered yet. Enter the PIN again.</source>
        <translation>Предыдущая попытка еще не учтена. Введите PIN снова.</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>Осталось попыток: %1</translation>
    </message>
    <message>
        <source>Until then you can look, but not act.</source>
        <translation>До этого можно только смотреть.</translation>
    </message>
    <message>
        <source>The PIN is entered at the beginning of each sitting. Write it down nowhere.</source>
        <translation>PIN вводится в начале каждого заседания. Нигде его не записывайте.</translation>
    </message>
    <message>
        <source>Asking the appliance</source>
        <translation>Запрос к комплексу</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN неверен.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Они не совпали. Придумайте заново.</translation>
    </message>
    <message>
        <source>The PIN needs the appliance. Wait until the link is back.</source>
        <translation>Для PIN нужен комплекс. Дождитесь связи.</translation>
    </message>
    <message>
        <source>The link broke before the answer came.</source>
        <translation>Связь прервалась до ответа.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN</translation>
    </message>
    <message>
        <source>Enter the same PIN once more</source>
        <translation>Введите тот же PIN еще раз</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits</source>
        <translation>Придумайте PIN из шести цифр</translation>
    </message>
    <message>
        <source>Look only, without acting</source>
        <translation>Только смотреть</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Digits entered: %1 of 6</source>
        <translation>Введено цифр: %1 из 6</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Whoever takes this device can act in your name until your key has a PIN.</source>
        <translation>Пока у вашего ключа нет PIN, любой, кто возьмет это устройство, может действовать от вашего имени.</translation>
    </message>
    <message>
        <source>The page closes by itself once a PIN is chosen</source>
        <translation>Страница закроется сама, когда PIN будет задан</translation>
    </message>
    <message>
        <source>This device cannot do it. Tell whoever looks after the appliance.</source>
        <translation>На этом устройстве это невозможно. Сообщите тому, кто обслуживает комплекс.</translation>
    </message>
    <message>
        <source>A PIN has six digits; entered: %1</source>
        <translation>В PIN шесть цифр; введено: %1</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>recused</source>
        <translation>самоотвод</translation>
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
        <source>left %1</source>
        <translation>ушел(а) %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>QuorumChip</name>
    <message>
        <source>Sitting not open</source>
        <translation>Заседание не открыто</translation>
    </message>
    <message>
        <source>No secretary</source>
        <translation>Нет секретаря</translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
</context>
<context>
    <name>RosterCell</name>
    <message>
        <source>Not in this case</source>
        <translation>Не в этом деле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Ушел(а) %1</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Нет связи %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключен</translation>
    </message>
    <message>
        <source>Does not vote, point 11</source>
        <translation>Не голосует, пункт 11</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>Голос подан</translation>
    </message>
    <message>
        <source>Vote awaited</source>
        <translation>Голос ожидается</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Голоса нет</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>majority: %1</source>
        <translation>большинство: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>The sitting is not open</source>
        <translation>Заседание не открыто</translation>
    </message>
    <message>
        <source>The sitting is open already</source>
        <translation>Заседание уже открыто</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Заседание окончено</translation>
    </message>
    <message>
        <source>Another sitting was prepared in its place</source>
        <translation>Вместо этого заседания подготовлено другое</translation>
    </message>
    <message>
        <source>This sitting is not known here</source>
        <translation>Это заседание здесь неизвестно</translation>
    </message>
    <message>
        <source>This person is not in the composition</source>
        <translation>Этого лица нет в составе комиссии</translation>
    </message>
    <message>
        <source>Only whoever presides may do this</source>
        <translation>Это может сделать только председательствующий</translation>
    </message>
    <message>
        <source>Only the secretary may do this</source>
        <translation>Это может сделать только секретарь</translation>
    </message>
    <message>
        <source>Only a voting member may do this</source>
        <translation>Это может сделать только член с правом голоса</translation>
    </message>
    <message>
        <source>The secretary is not present</source>
        <translation>Секретарь не присутствует</translation>
    </message>
    <message>
        <source>The chair is not present</source>
        <translation>Председатель не присутствует</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворума нет</translation>
    </message>
    <message>
        <source>A present member&apos;s tablet is unreachable</source>
        <translation>Нет связи с планшетом присутствующего члена</translation>
    </message>
    <message>
        <source>A counted result is not declared yet</source>
        <translation>Подсчитанный результат еще не объявлен</translation>
    </message>
    <message>
        <source>No election of a presiding member is offered</source>
        <translation>Выборы вместо председателя не предусмотрены</translation>
    </message>
    <message>
        <source>The chair is in the room</source>
        <translation>Председатель в зале</translation>
    </message>
    <message>
        <source>This person is not in the room</source>
        <translation>Этого лица нет в зале</translation>
    </message>
    <message>
        <source>This person or key is in the composition already</source>
        <translation>Это лицо или ключ уже есть в составе</translation>
    </message>
    <message>
        <source>There is no vacant post</source>
        <translation>Вакантных мест нет</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Такого дела нет</translation>
    </message>
    <message>
        <source>Another case is not finished</source>
        <translation>Другое дело не завершено</translation>
    </message>
    <message>
        <source>The case is not called yet</source>
        <translation>Дело еще не вызвано</translation>
    </message>
    <message>
        <source>The case is adjourned</source>
        <translation>Рассмотрение дела отложено</translation>
    </message>
    <message>
        <source>The case is decided</source>
        <translation>По делу принято решение</translation>
    </message>
    <message>
        <source>The case is deferred</source>
        <translation>Дело отложено до выхода сотрудника на службу</translation>
    </message>
    <message>
        <source>Not subject to attestation: pregnancy (point 2)</source>
        <translation>Не подлежит аттестации: беременность (пункт 2)</translation>
    </message>
    <message>
        <source>Not subject to attestation: leave (point 2)</source>
        <translation>Не подлежит аттестации: отпуск (пункт 2)</translation>
    </message>
    <message>
        <source>The case is for another commission</source>
        <translation>Дело относится к другой комиссии</translation>
    </message>
    <message>
        <source>The docket has faults, nothing was imported</source>
        <translation>В файле повестки есть ошибки, ничего не импортировано</translation>
    </message>
    <message>
        <source>This docket is imported already</source>
        <translation>Эта повестка уже импортирована</translation>
    </message>
    <message>
        <source>These are not the present warnings</source>
        <translation>Перечень предупреждений уже другой</translation>
    </message>
    <message>
        <source>This officer is in the agenda already</source>
        <translation>Этот сотрудник уже есть в повестке дня</translation>
    </message>
    <message>
        <source>What is to be corrected stands differently now</source>
        <translation>Исправляемые сведения уже иные</translation>
    </message>
    <message>
        <source>This would change nothing</source>
        <translation>Это ничего не меняет</translation>
    </message>
    <message>
        <source>No absence of this officer is entered</source>
        <translation>Неявка сотрудника не отмечена</translation>
    </message>
    <message>
        <source>This person stands on the roll of a ballot held since</source>
        <translation>Это лицо стоит в списке проведенного голосования</translation>
    </message>
    <message>
        <source>The case was moved to another commission</source>
        <translation>Дело передано другой комиссии</translation>
    </message>
    <message>
        <source>This case was taken over already</source>
        <translation>Это дело уже внесено в другое заседание</translation>
    </message>
    <message>
        <source>The interview is running</source>
        <translation>Собеседование идет</translation>
    </message>
    <message>
        <source>The interview is not running</source>
        <translation>Собеседование не идет</translation>
    </message>
    <message>
        <source>The room is off the record already</source>
        <translation>Отметка «вне записи» уже стоит</translation>
    </message>
    <message>
        <source>The room is on record already</source>
        <translation>Отметки «вне записи» нет</translation>
    </message>
    <message>
        <source>The interview has been held</source>
        <translation>Собеседование уже проведено</translation>
    </message>
    <message>
        <source>The interview has not been held</source>
        <translation>Собеседование не проведено</translation>
    </message>
    <message>
        <source>The recording has not been checked</source>
        <translation>Запись предварительно не проверена</translation>
    </message>
    <message>
        <source>The recording of the interview is not verified</source>
        <translation>Запись собеседования не проверена</translation>
    </message>
    <message>
        <source>There is no space for the recording</source>
        <translation>Нет места для записи</translation>
    </message>
    <message>
        <source>A ballot is open</source>
        <translation>Голосование открыто</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>Голосование закрыто</translation>
    </message>
    <message>
        <source>This ballot is closed, another one is open</source>
        <translation>Это голосование закрыто, открыто другое</translation>
    </message>
    <message>
        <source>There is no count to declare</source>
        <translation>Нет результата для объявления</translation>
    </message>
    <message>
        <source>You do not vote in this ballot</source>
        <translation>Вы не участвуете в этом голосовании</translation>
    </message>
    <message>
        <source>This decision cannot be put to the vote (point 18)</source>
        <translation>Это решение нельзя поставить на голосование (пункт 18)</translation>
    </message>
    <message>
        <source>Abstaining is not offered</source>
        <translation>Воздержание не предусмотрено</translation>
    </message>
    <message>
        <source>This choice is not in the ballot</source>
        <translation>Этот выбор не поставлен на голосование</translation>
    </message>
    <message>
        <source>The regulation has no such form of ballot</source>
        <translation>Такой формы голосования порядок не предусматривает</translation>
    </message>
    <message>
        <source>No run-off is offered</source>
        <translation>Повторное голосование не предусмотрено</translation>
    </message>
    <message>
        <source>Only the motion of point 17 can be put to the vote</source>
        <translation>На голосование ставится только предложение по пункту 17</translation>
    </message>
    <message>
        <source>Point 17 does not apply to this case</source>
        <translation>Пункт 17 к этому делу не применяется</translation>
    </message>
    <message>
        <source>The protocol is not ready for confirmation</source>
        <translation>Протокол не готов к подтверждению</translation>
    </message>
    <message>
        <source>The protocol is fixed already</source>
        <translation>Текст протокола уже зафиксирован</translation>
    </message>
    <message>
        <source>This is not the fixed text of the protocol</source>
        <translation>Это не зафиксированный текст протокола</translation>
    </message>
    <message>
        <source>You did not attend the sitting</source>
        <translation>Вы не присутствовали на заседании</translation>
    </message>
    <message>
        <source>The sitting is not over</source>
        <translation>Заседание не окончено</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Сообщение не удалось прочитать</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Сообщение слишком длинное</translation>
    </message>
    <message>
        <source>The act is not known here</source>
        <translation>Это действие здесь неизвестно</translation>
    </message>
    <message>
        <source>The act is for another appliance</source>
        <translation>Это действие для другого устройства</translation>
    </message>
    <message>
        <source>The key of this tablet is not enrolled</source>
        <translation>Ключ планшета не зарегистрирован</translation>
    </message>
    <message>
        <source>The signature did not verify</source>
        <translation>Подпись не прошла проверку</translation>
    </message>
    <message>
        <source>The tablet was behind, try again</source>
        <translation>Планшет отстал, повторите</translation>
    </message>
    <message>
        <source>The journal seen by this tablet is not known</source>
        <translation>Журнал, который видел планшет, неизвестен</translation>
    </message>
    <message>
        <source>This act belongs to another person</source>
        <translation>Это действие принадлежит другому лицу</translation>
    </message>
    <message>
        <source>This tablet is not paired</source>
        <translation>Планшет не сопряжен</translation>
    </message>
    <message>
        <source>Too many messages, wait a little</source>
        <translation>Слишком много сообщений, подождите</translation>
    </message>
    <message>
        <source>The journal is damaged, nothing can be written</source>
        <translation>Журнал поврежден, запись невозможна</translation>
    </message>
    <message>
        <source>The key of this tablet was revoked</source>
        <translation>Ключ этого планшета признан недействительным</translation>
    </message>
    <message>
        <source>A voting member must witness the key</source>
        <translation>Ключ подтверждается голосующим членом Комиссии</translation>
    </message>
    <message>
        <source>Nobody witnesses their own key</source>
        <translation>Свой ключ не подтверждают</translation>
    </message>
    <message>
        <source>Only a voting member witnesses a key</source>
        <translation>Ключ подтверждает только голосующий член Комиссии</translation>
    </message>
    <message>
        <source>This person has a live key already</source>
        <translation>У этого лица уже есть действующий ключ</translation>
    </message>
    <message>
        <source>This key was enrolled before</source>
        <translation>Этот ключ уже регистрировался</translation>
    </message>
    <message>
        <source>There is no such live key</source>
        <translation>Такого действующего ключа нет</translation>
    </message>
    <message>
        <source>The key is not valid</source>
        <translation>Ключ непригоден</translation>
    </message>
    <message>
        <source>The number of this device was not compared</source>
        <translation>Число этого устройства не сверено</translation>
    </message>
    <message>
        <source>Pairing is closed</source>
        <translation>Привязка закрыта</translation>
    </message>
    <message>
        <source>Only a tablet of the sitting witnesses the journal</source>
        <translation>Журнал заверяет только планшет заседания</translation>
    </message>
    <message>
        <source>The tablet sees another journal</source>
        <translation>Планшет видит другой журнал</translation>
    </message>
    <message>
        <source>This tablet has witnessed this place of the journal before</source>
        <translation>Этот планшет уже заверил это место журнала</translation>
    </message>
    <message>
        <source>Enter your PIN first: it opens your key</source>
        <translation>Ваш ключ закрыт: сначала введите PIN</translation>
    </message>
    <message>
        <source>This device is paired to another person</source>
        <translation>Это устройство привязано к другому лицу</translation>
    </message>
    <message>
        <source>No PIN was tried on this device</source>
        <translation>На этом устройстве PIN не вводили</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано. %1</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, нужно %2</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Кворум: %1</translation>
    </message>
    <message>
        <source>Quorate: %1</source>
        <translation>Кворум есть: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>дело %1</translation>
    </message>
    <message>
        <source>ballot %1</source>
        <translation>голосование № %1</translation>
    </message>
    <message>
        <source>Checking: %1 of 5 s</source>
        <translation>Проверка: %1 из 5 с</translation>
    </message>
    <message>
        <source>RECORDING %1</source>
        <translation>ЗАПИСЬ %1</translation>
    </message>
    <message>
        <source>OFF RECORD %1</source>
        <translation>ВНЕ ЗАПИСИ %1</translation>
    </message>
    <message>
        <source>RECORDING FAILED %1</source>
        <translation>СБОЙ ЗАПИСИ %1</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Запись окончена</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Записи нет</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Link is back</source>
        <translation>Связь восстановлена</translation>
    </message>
    <message>
        <source>Link lost %1</source>
        <translation>Нет связи %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>воздержаться</translation>
    </message>
    <message>
        <source>point 17</source>
        <translation>пункт 17</translation>
    </message>
    <message>
        <source>run-off</source>
        <translation>повторное голосование</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>отдельное предложение</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>выбор одного</translation>
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
        <translation>Планшет подтверждающего члена Комиссии не на связи</translation>
    </message>
    <message>
        <source>Five wrong PINs: this device must be paired anew, another voting member witnesses it</source>
        <translation>PIN пять раз введен неверно: устройство привязывают заново, подтверждает другой голосующий член</translation>
    </message>
</context>
</TS>
