<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BallotPage</name>
    <message>
        <source>Whoever presides closes the ballot; the result is shown then</source>
        <translation>Результат – после закрытия председательствующим</translation>
    </message>
    <message>
        <source>Run-off is under way</source>
        <translation>Идет повторное голосование</translation>
    </message>
    <message>
        <source>Open vote on a motion</source>
        <translation>Открытое голосование по предложению</translation>
    </message>
    <message>
        <source>An open vote is under way</source>
        <translation>Идет открытое голосование</translation>
    </message>
    <message>
        <source>voted: %1 of %2</source>
        <translation>подано: %1 из %2</translation>
    </message>
</context>
<context>
    <name>CalledRow</name>
    <message>
        <source>recused</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>нет голоса</translation>
    </message>
</context>
<context>
    <name>CaseHallPage</name>
    <message>
        <source>The recording has failed</source>
        <translation>Запись прервалась</translation>
    </message>
    <message>
        <source>Off record: nothing of the room is kept</source>
        <translation>Вне записи: из зала ничего не записывается</translation>
    </message>
    <message>
        <source>The interview is recorded in sound and picture</source>
        <translation>Ведется аудио- и видеозапись собеседования</translation>
    </message>
    <message>
        <source>Whoever presides declares the result</source>
        <translation>Результат объявит председательствующий</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot</source>
        <translation>Голосование открывает председательствующий</translation>
    </message>
    <message>
        <source>The interview is being prepared</source>
        <translation>Собеседование готовится</translation>
    </message>
    <message>
        <source>The interview is interrupted: no quorum</source>
        <translation>Собеседование прервано: нет кворума</translation>
    </message>
    <message>
        <source>The interview is under way</source>
        <translation>Идет собеседование</translation>
    </message>
    <message>
        <source>The open vote is closed</source>
        <translation>Открытое голосование закрыто</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>The recording is being verified</source>
        <translation>Запись проверяется</translation>
    </message>
    <message>
        <source>The officer is called in</source>
        <translation>Сотрудник приглашен</translation>
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
        <source>members: %1</source>
        <translation>членов: %1</translation>
    </message>
    <message>
        <source>The secretary of the commission is present</source>
        <translation>Секретарь комиссии присутствует</translation>
    </message>
    <message>
        <source>The secretary of the commission is not present</source>
        <translation>Секретарь комиссии не присутствует</translation>
    </message>
    <message>
        <source>Presides: %1, since %2</source>
        <translation>Председательствует: %1, с %2</translation>
    </message>
</context>
<context>
    <name>HallFrame</name>
    <message>
        <source>What is shown may be out of date</source>
        <translation>Сведения могли устареть</translation>
    </message>
    <message>
        <source>New key of %1, %2, witness: %3</source>
        <translation>Новый ключ: %1, %2, подтверждает %3</translation>
    </message>
    <message>
        <source>Key of %1 revoked, %2, witness: %3</source>
        <translation>Ключ признан недействительным: %1, %2, подтверждает %3</translation>
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
        <translation>Сейчас запись не ведется</translation>
    </message>
    <message>
        <source>The sitting is over</source>
        <translation>Заседание окончено</translation>
    </message>
    <message>
        <source>Between cases</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>The sitting is not open yet</source>
        <translation>Заседание еще не открыто</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>далее: %1</translation>
    </message>
</context>
<context>
    <name>NotQuoratePage</name>
    <message>
        <source>Until there is a quorum no case is heard and no vote is held</source>
        <translation>Без кворума нет ни дел, ни голосований</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Кворума нет</translation>
    </message>
    <message>
        <source>Members missing: %1</source>
        <translation>Не хватает членов: %1</translation>
    </message>
    <message>
        <source>The secretary is missing</source>
        <translation>Нет секретаря</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>здесь: %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>ушел(а): %1</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>не прибыл(а)</translation>
    </message>
</context>
<context>
    <name>ResultHallPage</name>
    <message>
        <source>Decision %1 is adopted</source>
        <translation>Принято решение %1</translation>
    </message>
    <message>
        <source>The motion is adopted</source>
        <translation>Предложение принято</translation>
    </message>
    <message>
        <source>The motion is rejected</source>
        <translation>Предложение отклонено</translation>
    </message>
    <message>
        <source>Nothing is adopted</source>
        <translation>Решение не принято</translation>
    </message>
    <message>
        <source>Equal votes (%1), the chair voted for it</source>
        <translation>Голоса поровну (%1), председатель голосовал за это решение</translation>
    </message>
    <message>
        <source>Adopted by majority: %1 of %2 votes</source>
        <translation>Принято большинством голосов: %1 из %2</translation>
    </message>
    <message>
        <source>Equal votes (%1), the chair voted against</source>
        <translation>Голоса поровну (%1), председатель голосовал против</translation>
    </message>
    <message>
        <source>The majority voted against: %1 of %2</source>
        <translation>Большинство голосовало против: %1 из %2</translation>
    </message>
    <message>
        <source>Neither side has a majority of the votes: %1 for, %2 against</source>
        <translation>Ни «за», ни «против» не составили большинства: за – %1, против – %2</translation>
    </message>
    <message>
        <source>No decision has a majority of the votes; the highest has %1 of %2</source>
        <translation>Ни одно решение не получило большинства голосов; наибольшее – %1 из %2</translation>
    </message>
    <message>
        <source>Base: %1, majority: %2</source>
        <translation>Основа: %1, большинство: %2</translation>
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
        <translation>подан</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
</context>
</TS>
