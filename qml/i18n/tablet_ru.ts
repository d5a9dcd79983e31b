<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbsenceReviewSheet</name>
    <message>
        <source>Case %1: was the reason of the absence valid?</source>
        <translation>Дело %1: причина неявки уважительная?</translation>
    </message>
    <message>
        <source>Case %1: was the absence without a valid reason?</source>
        <translation>Дело %1: неявка без уважительной причины?</translation>
    </message>
    <message>
        <source>The absence counts no longer, and the case waits until the officer is back on service. What was said before stays in the journal.</source>
        <translation>Неявка больше не засчитывается, дело ждет выхода сотрудника на службу. Прежняя запись остается в журнале.</translation>
    </message>
    <message>
        <source>The absence counts, and the last that the rules allow puts dismissal to the vote. What was said before stays in the journal.</source>
        <translation>Неявка засчитывается, и последняя из допускаемых правилами ставит на голосование увольнение. Прежняя запись остается в журнале.</translation>
    </message>
    <message>
        <source>A medical document was handed in</source>
        <translation>Представлен медицинский документ</translation>
    </message>
    <message>
        <source>A document of the service was handed in</source>
        <translation>Представлен служебный документ</translation>
    </message>
    <message>
        <source>The document was not confirmed</source>
        <translation>Документ не подтвердился</translation>
    </message>
    <message>
        <source>No document was handed in</source>
        <translation>Документ не представлен</translation>
    </message>
    <message>
        <source>Yes, with a valid reason</source>
        <translation>Да, по уважительной причине</translation>
    </message>
    <message>
        <source>Yes, without a valid reason</source>
        <translation>Да, без уважительной причины</translation>
    </message>
</context>
<context>
    <name>AbsenceRow</name>
    <message>
        <source>valid reason</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>no valid reason</source>
        <translation>без уважительной причины</translation>
    </message>
    <message>
        <source>Case %1, %2: %3</source>
        <translation>Дело %1, %2: %3</translation>
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
        <translation>Сотрудник по делу %1 не явился?</translation>
    </message>
    <message>
        <source>%1: with a valid reason the case waits until the officer is back on service; without one the absence counts, and the last that the rules allow puts dismissal to the vote. Absences without a valid reason before: %2.</source>
        <translation>%1: при уважительной причине дело ждет выхода сотрудника на службу; неявка без уважительной причины засчитывается, и последняя из допускаемых правилами ставит на голосование увольнение. Неявок без уважительной причины ранее: %2.</translation>
    </message>
    <message>
        <source>Yes, absent without valid reason</source>
        <translation>Да, без уважительной причины</translation>
    </message>
    <message>
        <source>Yes, absent with a valid reason</source>
        <translation>Да, по уважительной причине</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Сначала выберите причину</translation>
    </message>
    <message>
        <source>With a valid reason</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Without a valid reason</source>
        <translation>Без уважительной причины</translation>
    </message>
    <message>
        <source>Reason, if it is known</source>
        <translation>Причина, если известна</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>My private notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>only on this tablet</source>
        <translation>только на этом планшете</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Отметить этот момент</translation>
    </message>
    <message>
        <source>the last one %1 is in the journal</source>
        <translation>последняя %1 в журнале</translation>
    </message>
    <message>
        <source>The secretary starts the interview</source>
        <translation>Собеседование начинает секретарь</translation>
    </message>
    <message>
        <source>The recording is being sealed and verified</source>
        <translation>Запись опечатывается и проверяется</translation>
    </message>
    <message>
        <source>Whoever presides opens the ballot</source>
        <translation>Голосование открывает председательствующий</translation>
    </message>
    <message>
        <source>The secretary calls the case</source>
        <translation>Дело вызывает секретарь</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>От вас сейчас ничего не требуется</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Вы взяли самоотвод по этому делу</translation>
    </message>
    <message>
        <source>My private notes, case %1</source>
        <translation>Мои личные заметки, дело %1</translation>
    </message>
    <message>
        <source>Adjourn case %1?</source>
        <translation>Отложить дело %1?</translation>
    </message>
    <message>
        <source>The case ends in this sitting without a decision and is heard at another one. The reason is printed in the protocol.</source>
        <translation>Дело завершается на этом заседании без решения и рассматривается на другом. Причина указывается в протоколе.</translation>
    </message>
    <message>
        <source>Further materials are needed</source>
        <translation>Нужны дополнительные материалы</translation>
    </message>
    <message>
        <source>The officer is unwell</source>
        <translation>Сотруднику нездоровится</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворума нет</translation>
    </message>
    <message>
        <source>Yes, adjourn the case</source>
        <translation>Да, отложить дело</translation>
    </message>
    <message>
        <source>Officer absent…</source>
        <translation>Сотрудник не явился…</translation>
    </message>
    <message>
        <source>Adjourn the case…</source>
        <translation>Отложить дело…</translation>
    </message>
    <message>
        <source>Recuse from this case…</source>
        <translation>Самоотвод по этому делу…</translation>
    </message>
    <message>
        <source>I have seen the warnings: %1</source>
        <translation>С предупреждениями ознакомлен: %1</translation>
    </message>
    <message>
        <source>They bar nothing; who saw them and when is printed in the protocol</source>
        <translation>Они не препятствуют; кто и когда ознакомлен, печатается в протоколе</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Другие действия…</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>Presiding: further acts</source>
        <translation>Председательствующий: другие действия</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Each of these acts is printed in the protocol with its reason</source>
        <translation>Каждое из этих действий печатается в протоколе с причиной</translation>
    </message>
    <message>
        <source>Reasons of absences</source>
        <translation>Причины неявки</translation>
    </message>
    <message>
        <source>No absence of an officer is entered in this sitting</source>
        <translation>В этом заседании неявка сотрудника не вносилась</translation>
    </message>
    <message>
        <source>Nobody outside the composition has an enrolled key</source>
        <translation>Вне состава ни у кого нет зарегистрированного ключа</translation>
    </message>
    <message>
        <source>Secretary: %1</source>
        <translation>Секретарь: %1</translation>
    </message>
    <message>
        <source>Replace the secretary…</source>
        <translation>Заменить секретаря…</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Запись в журнал…</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close %1?</source>
        <translation>Закрыть %1?</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not voted yet: %1.&lt;/b&gt; They stay in the base of the count.</source>
        <translation>&lt;b&gt;Еще не голосовали: %1.&lt;/b&gt; Они остаются в основе подсчета.</translation>
    </message>
    <message>
        <source>After closing no vote can be given or changed; the roll call is shown to everybody.</source>
        <translation>После закрытия нельзя подать или изменить голос; поименные голоса показываются всем.</translation>
    </message>
    <message>
        <source>Yes, close the ballot</source>
        <translation>Да, закрыть голосование</translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>No sitting is prepared yet</source>
        <translation>Заседание еще не подготовлено</translation>
    </message>
    <message>
        <source>Connecting to the appliance</source>
        <translation>Подключение к комплексу</translation>
    </message>
    <message>
        <source>The secretary prepares the sitting</source>
        <translation>Заседание готовит секретарь</translation>
    </message>
    <message>
        <source>Looking for the appliance of this room</source>
        <translation>Идет поиск комплекса этого зала</translation>
    </message>
    <message>
        <source>It will appear here by itself</source>
        <translation>Оно появится здесь само</translation>
    </message>
    <message>
        <source>Nothing has to be done here</source>
        <translation>Здесь ничего делать не нужно</translation>
    </message>
    <message>
        <source>This tablet belongs to</source>
        <translation>Владелец планшета</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>votes, the chair&apos;s among them</source>
        <translation>
            <numerusform>голос, самого председателя</numerusform>
            <numerusform>голоса, с председателем</numerusform>
            <numerusform>голосов, с председателем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation>
            <numerusform>голос</numerusform>
            <numerusform>голоса</numerusform>
            <numerusform>голосов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclarePage</name>
    <message>
        <source>Declare decision %1</source>
        <translation>Объявить решение %1</translation>
    </message>
    <message>
        <source>Declare: adopted</source>
        <translation>Объявить: принято</translation>
    </message>
    <message>
        <source>Declare: rejected</source>
        <translation>Объявить: отклонено</translation>
    </message>
    <message>
        <source>Declare: not adopted</source>
        <translation>Объявить: не принято</translation>
    </message>
    <message>
        <source>Declare decision %1?</source>
        <translation>Объявить решение %1?</translation>
    </message>
    <message>
        <source>Declare the motion adopted?</source>
        <translation>Объявить предложение принятым?</translation>
    </message>
    <message>
        <source>Declare the motion rejected?</source>
        <translation>Объявить предложение отклоненным?</translation>
    </message>
    <message>
        <source>Declare that nothing is adopted?</source>
        <translation>Объявить, что решение не принято?</translation>
    </message>
    <message>
        <source>The ballot is closed · %1</source>
        <translation>Голосование закрыто · %1</translation>
    </message>
    <message>
        <source>Annul the result…</source>
        <translation>Отменить результат…</translation>
    </message>
    <message>
        <source>You will be asked once more</source>
        <translation>Потребуется подтверждение</translation>
    </message>
    <message>
        <source>The result is written to the journal with your confirmation and cannot be erased.</source>
        <translation>Результат записывается в журнал с подтверждением вашего устройства, стереть его нельзя.</translation>
    </message>
    <message>
        <source>Protocol due: %1.</source>
        <translation>Срок протокола: %1.</translation>
    </message>
    <message>
        <source>Yes, I declare it</source>
        <translation>Да, объявляю</translation>
    </message>
    <message>
        <source>Show the result in the hall</source>
        <translation>Показать результат в зале</translation>
    </message>
    <message>
        <source>Annul the result of %1?</source>
        <translation>Отменить результат (%1)?</translation>
    </message>
    <message>
        <source>Nothing is erased: the ballot and its votes stay in the journal, and a new one is held. The reason is printed in the protocol.</source>
        <translation>Ничего не стирается: голосование и голоса остаются в журнале, голосование проводится вновь. Причина указывается в протоколе.</translation>
    </message>
    <message>
        <source>I dispute the count</source>
        <translation>Не согласен с подсчетом</translation>
    </message>
    <message>
        <source>The order of the vote was broken</source>
        <translation>Нарушен порядок голосования</translation>
    </message>
    <message>
        <source>Yes, annul the result</source>
        <translation>Да, отменить результат</translation>
    </message>
    <message>
        <source>Base of the count</source>
        <translation>Основа подсчета</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержалось</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Не голосовало</translation>
    </message>
    <message>
        <source>When declared:</source>
        <translation>После объявления:</translation>
    </message>
    <message>
        <source>the result is written to the journal with the confirmation of your device.</source>
        <translation>результат записывается в журнал с подтверждением вашего устройства.</translation>
    </message>
</context>
<context>
    <name>DistrustPage</name>
    <message>
        <source>The appliance named other keys for a new tablet than that tablet has. Do not witness anything.</source>
        <translation>Комплекс назвал не те ключи, что у нового планшета. Ничего не подтверждайте.</translation>
    </message>
    <message>
        <source>The appliance has lost entries that this tablet has seen.</source>
        <translation>На комплексе нет записей, которые этот планшет уже видел.</translation>
    </message>
    <message>
        <source>The appliance shows another history than this tablet has seen.</source>
        <translation>Комплекс показывает не ту историю, которую видел этот планшет.</translation>
    </message>
    <message>
        <source>Another journal answers than the one this tablet was paired with.</source>
        <translation>Отвечает не тот журнал, к которому привязан этот планшет.</translation>
    </message>
    <message>
        <source>Another device answers than the appliance this tablet was paired with.</source>
        <translation>Отвечает не тот комплекс, к которому привязан этот планшет.</translation>
    </message>
    <message>
        <source>A key was entered that no voting member has witnessed.</source>
        <translation>Внесен ключ, который не подтвердил ни один голосующий член.</translation>
    </message>
    <message>
        <source>The appliance does not know the key of this tablet.</source>
        <translation>Комплекс не знает ключа этого планшета.</translation>
    </message>
    <message>
        <source>The appliance could not verify that this tablet holds its key.</source>
        <translation>Комплекс не смог убедиться, что этот планшет владеет своим ключом.</translation>
    </message>
    <message>
        <source>The key of this tablet was revoked.</source>
        <translation>Ключ этого планшета признан недействительным.</translation>
    </message>
    <message>
        <source>What the appliance sent does not verify.</source>
        <translation>То, что прислал комплекс, не прошло проверку.</translation>
    </message>
    <message>
        <source>This tablet is not let in</source>
        <translation>Этот планшет не допущен</translation>
    </message>
    <message>
        <source>ALARM: the appliance cannot be believed</source>
        <translation>ТРЕВОГА: комплексу нельзя верить</translation>
    </message>
    <message>
        <source>Ask the secretary for a new ticket</source>
        <translation>Попросите у секретаря новый код привязки</translation>
    </message>
    <message>
        <source>Tell whoever presides and everybody in the room</source>
        <translation>Сообщите председательствующему и всем в зале</translation>
    </message>
    <message>
        <source>Then pair this tablet anew</source>
        <translation>Затем привяжите этот планшет заново</translation>
    </message>
    <message>
        <source>Nothing can be done on this tablet until the appliance was examined</source>
        <translation>Пока комплекс не проверен, на этом планшете ничего делать нельзя</translation>
    </message>
    <message>
        <source>Name for the record: %1</source>
        <translation>Название для записи: %1</translation>
    </message>
    <message>
        <source>Your key here is behind a PIN, and the tablet has no key of its own to ask the appliance with.</source>
        <translation>Ваш ключ здесь закрыт с помощью PIN, а собственного ключа для запроса к комплексу у планшета нет.</translation>
    </message>
    <message>
        <source>What this tablet keeps of the journal cannot be read, so it has nothing to compare the appliance with.</source>
        <translation>Сохраненные на планшете сведения о журнале не читаются, поэтому сравнить с ними комплекс нельзя.</translation>
    </message>
    <message>
        <source>This tablet is not ready for a sitting</source>
        <translation>Этот планшет не готов к заседанию</translation>
    </message>
    <message>
        <source>Tell the secretary: this tablet has to be set up anew</source>
        <translation>Сообщите секретарю: планшет нужно настроить заново</translation>
    </message>
    <message>
        <source>Nothing was found against the appliance</source>
        <translation>К комплексу замечаний нет</translation>
    </message>
</context>
<context>
    <name>ElectionSheet</name>
    <message>
        <source>Who is to preside while the chair is away?</source>
        <translation>Кому председательствовать, пока нет председателя?</translation>
    </message>
    <message>
        <source>Supports needed: &lt;b&gt;%1&lt;/b&gt;. Whoever has them performs the chair&apos;s acts until the chair is back, and breaks no tie. You can move your support.</source>
        <translation>Требуется голосов в поддержку: &lt;b&gt;%1&lt;/b&gt;. Набравший их член выполняет действия председателя до его возвращения, но при равенстве голосов не решает. Свою поддержку можно передать другому.</translation>
    </message>
    <message>
        <source>Support a member</source>
        <translation>Поддержать члена комиссии</translation>
    </message>
    <message>
        <source>Yes, I support: %1</source>
        <translation>Да, поддерживаю: %1</translation>
    </message>
    <message>
        <source>Choose a member first</source>
        <translation>Сначала выберите члена комиссии</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>supports: %1, yours among them</source>
        <translation>поддержали: %1, в том числе вы</translation>
    </message>
    <message>
        <source>supports: %1</source>
        <translation>поддержали: %1</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End sitting %1</source>
        <translation>Завершить заседание %1</translation>
    </message>
    <message>
        <source>The secretary ends it as well</source>
        <translation>Секретарь также завершает</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End sitting %1?</source>
        <translation>Завершить заседание %1?</translation>
    </message>
    <message>
        <source>After that no case can be heard and no ballot opened in it. It ends when the secretary confirms it too.</source>
        <translation>После этого в нем нельзя рассматривать дела и голосовать. Заседание завершится, когда подтвердит и секретарь.</translation>
    </message>
    <message>
        <source>Yes, end the sitting</source>
        <translation>Да, завершить заседание</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message>
        <source>The sitting is over</source>
        <translation>Заседание окончено</translation>
    </message>
    <message>
        <source>The secretary prepares the protocol</source>
        <translation>Протокол готовит секретарь</translation>
    </message>
    <message>
        <source>It will appear here for reading and confirmation</source>
        <translation>Он появится здесь для чтения и подтверждения</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Мои голоса</translation>
    </message>
</context>
<context>
    <name>FreshPage</name>
    <message>
        <source>This is no ticket: a letter or a digit is missing or wrong. Compare it with the console.</source>
        <translation>Это не код привязки: буква или цифра пропущена или неверна. Сверьте с пультом.</translation>
    </message>
    <message>
        <source>Another appliance answers there than the ticket names. Nothing was sent to it. Ask the secretary for a new ticket.</source>
        <translation>Там отвечает не тот комплекс, который указан в коде. Ему ничего не отправлено. Попросите у секретаря новый код.</translation>
    </message>
    <message>
        <source>The appliance does not answer, or broke off. Check the network, then ask the secretary for a new ticket.</source>
        <translation>Комплекс не отвечает или прервал связь. Проверьте сеть и попросите у секретаря новый код.</translation>
    </message>
    <message>
        <source>The ticket is used up, out of date, or the numbers were different. Ask the secretary for a new one.</source>
        <translation>Код уже использован, истек, или числа были разные. Попросите у секретаря новый.</translation>
    </message>
    <message>
        <source>The tablet of the member who witnesses is not linked. Ask the secretary for a new ticket.</source>
        <translation>Планшет подтверждающего члена не на связи. Попросите у секретаря новый код.</translation>
    </message>
    <message>
        <source>Two minutes are over and nobody has confirmed. Ask the secretary for a new ticket.</source>
        <translation>Две минуты истекли, никто не подтвердил. Попросите у секретаря новый код.</translation>
    </message>
    <message>
        <source>This tablet cannot write its key: the disk is full or its folder is not its own.</source>
        <translation>Планшет не может записать свой ключ: диск заполнен или папка ему не принадлежит.</translation>
    </message>
    <message>
        <source>The key of this tablet is not valid any more. Ask the secretary for a ticket.</source>
        <translation>Ключ этого планшета больше не действует. Попросите у секретаря код привязки.</translation>
    </message>
    <message>
        <source>It came to nothing (%1). Ask the secretary for a new ticket.</source>
        <translation>Не получилось (%1). Попросите у секретаря новый код.</translation>
    </message>
    <message>
        <source>Compare this number</source>
        <translation>Сверьте это число</translation>
    </message>
    <message>
        <source>This tablet is not paired yet</source>
        <translation>Этот планшет еще не привязан</translation>
    </message>
    <message>
        <source>Talking to the appliance</source>
        <translation>Идет обмен с комплексом</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The secretary opens “New tablet” on the console (F1) and reads out or sends the ticket. Write it here; gaps and line ends do not matter. This tablet does not read the picture with its camera.</source>
        <translation>Секретарь открывает на пульте «Новый планшет» (F1) и диктует или пересылает код привязки. Введите его здесь; пробелы и концы строк не важны. Этот планшет не читает картинку своей камерой.</translation>
    </message>
    <message>
        <source>Ticket: otyrys-pair/v1 …</source>
        <translation>Код привязки: otyrys-pair/v1 …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Show it to the secretary, then to the member who witnesses. It must be the same on the console and on that member&apos;s tablet. If it is another, they answer “different”.</source>
        <translation>Покажите его секретарю, затем подтверждающему члену Комиссии. На пульте и на планшете этого члена должно быть то же число. Если оно другое, они ответят «разные».</translation>
    </message>
    <message>
        <source>Pair this tablet</source>
        <translation>Привязать этот планшет</translation>
    </message>
    <message>
        <source>Write the ticket first</source>
        <translation>Сначала введите код привязки</translation>
    </message>
    <message>
        <source>Waiting for the secretary and the witness</source>
        <translation>Ожидаются секретарь и подтверждающий член</translation>
    </message>
    <message>
        <source>Looking for the appliance of the ticket</source>
        <translation>Идет поиск комплекса, указанного в коде</translation>
    </message>
    <message>
        <source>It goes on by itself, two minutes at most</source>
        <translation>Продолжится само, не дольше двух минут</translation>
    </message>
    <message>
        <source>Nothing has to be done here</source>
        <translation>Здесь ничего делать не нужно</translation>
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
        <translation>Закрыть мой ключ с помощью PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Сменить PIN</translation>
    </message>
    <message>
        <source>Lock my key now</source>
        <translation>Закрыть мой ключ сейчас</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>Your key is locked. Tap here to enter the PIN</source>
        <translation>Ваш ключ закрыт. Нажмите здесь, чтобы ввести PIN</translation>
    </message>
</context>
<context>
    <name>LockedOutBar</name>
    <message>
        <source>%1: five wrong PINs, the key stays locked. The secretary pairs a tablet anew, another voting member witnesses it.</source>
        <translation>%1: PIN пять раз введен неверно, ключ закрыт. Секретарь заново привязывает планшет, это подтверждает другой голосующий член.</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>My marks</source>
        <translation>Мои отметки</translation>
    </message>
    <message>
        <source>Mark set</source>
        <translation>Отметка поставлена</translation>
    </message>
    <message>
        <source>No marks yet. The time of a mark goes into the journal and everybody sees it.</source>
        <translation>Отметок пока нет. Время отметки попадает в журнал, его видят все.</translation>
    </message>
    <message>
        <source>The time of a mark goes into the journal and everybody sees it.</source>
        <translation>Время отметки попадает в журнал, его видят все.</translation>
    </message>
</context>
<context>
    <name>MotionText</name>
    <message>
        <source>motion of whoever presides, %1</source>
        <translation>предложение председательствующего, %1</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>They stay on this tablet and go nowhere: not to the journal, not to other people.</source>
        <translation>Они остаются на этом планшете: ни в журнал, ни другим людям не передаются.</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Сохранить заметки</translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>passed</source>
        <translation>сданы</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не сданы</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не проводились</translation>
    </message>
    <message>
        <source>not below the threshold</source>
        <translation>не ниже порогового значения</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>ниже порогового значения</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Дата назначения</translation>
    </message>
    <message>
        <source>Standards: %1</source>
        <translation>Нормативы: %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Тест: %1</translation>
    </message>
    <message>
        <source>Point 17: dismissal is put to the vote</source>
        <translation>Пункт 17: на голосование ставится увольнение</translation>
    </message>
    <message>
        <source>Only some of the decisions can be put to the vote</source>
        <translation>На голосование ставится лишь часть решений</translation>
    </message>
    <message>
        <source>All decisions can be put to the vote all the same</source>
        <translation>На голосование все же могут быть поставлены все решения</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Choose the decision to put</source>
        <translation>Выберите решение для голосования</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>за и против</translation>
    </message>
    <message>
        <source>Opening a ballot · %1</source>
        <translation>Открытие голосования · %1</translation>
    </message>
    <message>
        <source>Adjourn the case…</source>
        <translation>Отложить дело…</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Открыть голосование</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Открыть %1?</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;. Put to the vote: &lt;b&gt;%3&lt;/b&gt;. Voting members on the roll: %4. Only you close it.</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;. На голосование ставится: &lt;b&gt;%3&lt;/b&gt;. Участвуют члены: %4. Закрываете его только вы.</translation>
    </message>
    <message>
        <source>Yes, open the ballot</source>
        <translation>Да, открыть голосование</translation>
    </message>
    <message>
        <source>Adjourn case %1?</source>
        <translation>Отложить дело %1?</translation>
    </message>
    <message>
        <source>The case ends in this sitting without a decision and is heard at another one. The reason is printed in the protocol.</source>
        <translation>Дело завершается на этом заседании без решения и рассматривается на другом. Причина указывается в протоколе.</translation>
    </message>
    <message>
        <source>Further materials are needed</source>
        <translation>Нужны дополнительные материалы</translation>
    </message>
    <message>
        <source>The officer is unwell</source>
        <translation>Сотруднику нездоровится</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Кворума нет</translation>
    </message>
    <message>
        <source>Yes, adjourn the case</source>
        <translation>Да, отложить дело</translation>
    </message>
    <message>
        <source>Form of the ballot</source>
        <translation>Форма голосования</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выбор одного</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Одно решение</translation>
    </message>
    <message>
        <source>for or against one decision</source>
        <translation>за или против</translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Повторное голосование</translation>
    </message>
    <message>
        <source>The decision to put</source>
        <translation>Решение для голосования</translation>
    </message>
    <message>
        <source>Decisions put to the vote</source>
        <translation>Решения для голосования</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>воздержание</translation>
    </message>
    <message>
        <source>Point 18: standards not passed, test below the threshold</source>
        <translation>Пункт 18: нормативы не сданы, оценка теста ниже порогового значения</translation>
    </message>
    <message>
        <source>Recording sealed</source>
        <translation>Запись опечатана</translation>
    </message>
    <message>
        <source>Recording not verified</source>
        <translation>Запись не проверена</translation>
    </message>
    <message>
        <source>Tablets online: %1</source>
        <translation>Планшетов на связи: %1</translation>
    </message>
    <message>
        <source>When opened:</source>
        <translation>После открытия:</translation>
    </message>
    <message>
        <source>members on the roll: %1; their tablets show the cards: %2. Only you close the ballot.</source>
        <translation>участвуют члены: %1; на их планшетах появятся карты: %2. Закрываете голосование только вы.</translation>
    </message>
    <message>
        <source>not offered now</source>
        <translation>сейчас не предусмотрено</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Другие действия…</translation>
    </message>
</context>
<context>
    <name>PresidingBar</name>
    <message>
        <source>The chair is not in the room. Presides: %1, since %2</source>
        <translation>Председателя в зале нет. Председательствует: %1, с %2</translation>
    </message>
    <message>
        <source>The chair is not in the room, nobody presides</source>
        <translation>Председателя в зале нет, никто не председательствует</translation>
    </message>
    <message>
        <source>Support…</source>
        <translation>Поддержать…</translation>
    </message>
</context>
<context>
    <name>PreviousRound</name>
    <message>
        <source>decision %1 – %2</source>
        <translation>решение %1 – %2</translation>
    </message>
    <message>
        <source>In %1 no decision had a majority: %2 (needed: %3).</source>
        <translation>%1 не дало большинства: %2 (нужно: %3).</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>to the next sitting</source>
        <translation>к следующему заседанию</translation>
    </message>
    <message>
        <source>Protocol No. %1: read it and confirm it</source>
        <translation>Протокол № %1: прочитайте и подтвердите</translation>
    </message>
    <message>
        <source>You have confirmed the protocol</source>
        <translation>Вы подтвердили протокол</translation>
    </message>
    <message>
        <source>You have refused to confirm the protocol</source>
        <translation>Вы отказались подтвердить протокол</translation>
    </message>
    <message>
        <source>Read the protocol and confirm it</source>
        <translation>Прочитайте и подтвердите протокол</translation>
    </message>
    <message>
        <source>Refuse to confirm…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>with the reason written</source>
        <translation>с указанием причины</translation>
    </message>
    <message>
        <source>I confirm the protocol</source>
        <translation>Подтверждаю протокол</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Записывается в журнал…</translation>
    </message>
    <message>
        <source>protocol № %1, pages: %2</source>
        <translation>протокол № %1, страниц: %2</translation>
    </message>
    <message>
        <source>Read it to its end first: pages seen %1 of %2</source>
        <translation>Сначала прочитайте до конца: страниц %1 из %2</translation>
    </message>
    <message>
        <source>Your confirmation is in the journal</source>
        <translation>Ваше подтверждение в журнале</translation>
    </message>
    <message>
        <source>Your refusal is in the journal with its reason</source>
        <translation>Ваш отказ с причиной в журнале</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>От вас сейчас ничего не требуется</translation>
    </message>
    <message>
        <source>Confirm protocol № %1?</source>
        <translation>Подтвердить протокол № %1?</translation>
    </message>
    <message>
        <source>Your device confirms this text, as it is, in the journal. &lt;b&gt;A confirmation is not a signature&lt;/b&gt;: the protocol is signed on paper or with a certificate.</source>
        <translation>Ваше устройство подтверждает этот текст в журнале как есть. &lt;b&gt;Подтверждение не заменяет подписи&lt;/b&gt;: протокол подписывается на бумаге или сертификатом.</translation>
    </message>
    <message>
        <source>Yes, I confirm the protocol</source>
        <translation>Да, подтверждаю протокол</translation>
    </message>
    <message>
        <source>Refuse to confirm the protocol?</source>
        <translation>Отказаться подтвердить протокол?</translation>
    </message>
    <message>
        <source>Your refusal is written to the journal with its reason and stands on the signing sheet.</source>
        <translation>Ваш отказ с причиной записывается в журнал и указывается в листе подписания.</translation>
    </message>
    <message>
        <source>The text does not agree with what was said</source>
        <translation>Текст не соответствует сказанному</translation>
    </message>
    <message>
        <source>The votes are stated wrongly</source>
        <translation>Голоса указаны неверно</translation>
    </message>
    <message>
        <source>Yes, I refuse</source>
        <translation>Да, отказываюсь</translation>
    </message>
    <message>
        <source>Page %1 of %2, seen: %3</source>
        <translation>Страница %1 из %2, прочитано: %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>The text was fixed at %1.</source>
        <translation>Текст зафиксирован: %1.</translation>
    </message>
    <message>
        <source>Due: %1. Working days left: %2.</source>
        <translation>Срок: %1. Осталось рабочих дней: %2.</translation>
    </message>
    <message>
        <source>A confirmation does not replace the signature.</source>
        <translation>Подтверждение не заменяет подписи.</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Мои голоса</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>1. Performance of duties</source>
        <translation>1. Исполнение должностных обязанностей</translation>
    </message>
    <message>
        <source>2. Knowledge and its use</source>
        <translation>2. Знания и их применение</translation>
    </message>
    <message>
        <source>3. Law, ethics, discipline</source>
        <translation>3. Соблюдение законности, этики, дисциплины</translation>
    </message>
    <message>
        <source>4. Personal qualities</source>
        <translation>4. Личные качества</translation>
    </message>
    <message>
        <source>5. Results of the unit</source>
        <translation>5. Результаты работы подразделения</translation>
    </message>
    <message>
        <source>6. Overall assessment</source>
        <translation>6. Итоговая оценка</translation>
    </message>
    <message>
        <source>Service and dates</source>
        <translation>Служба и даты</translation>
    </message>
    <message>
        <source>My marks: %1</source>
        <translation>Мои отметки: %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Another reason, I will write it…</source>
        <translation>Другая причина, напишу…</translation>
    </message>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала напишите причину</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Сначала выберите причину</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your vote is in the journal</source>
        <translation>Ваш голос записан в журнал</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Ваш голос</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер квитанции</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Код проверки</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>Проголосовали</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My votes: %1</source>
        <translation>Мои голоса: %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Verify everything again</source>
        <translation>Проверить все заново</translation>
    </message>
    <message>
        <source>verified %1, no difference</source>
        <translation>последняя проверка %1, расхождений нет</translation>
    </message>
    <message>
        <source>verified %1, there is a difference</source>
        <translation>последняя проверка %1, есть расхождение</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>My vote</source>
        <translation>Мой голос</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Вы еще не голосовали.</translation>
    </message>
    <message>
        <source>The journal was verified on this tablet</source>
        <translation>Журнал проверен на этом планшете</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>Witnessed by tablets: %1 of %2, head %3</source>
        <translation>Заверено планшетами: %1 из %2, вершина журнала %3</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>annulled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>recused, no vote</source>
        <translation>самоотвод, голоса нет</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>RecusalSheet</name>
    <message>
        <source>Recuse from case %1?</source>
        <translation>Самоотвод по делу %1?</translation>
    </message>
    <message>
        <source>You will not vote in the case of %1. Present members: &lt;b&gt;%2&lt;/b&gt;, after that &lt;b&gt;%3&lt;/b&gt;, needed %4: %5. The reason is printed in the protocol; it lasts until the end of the case.</source>
        <translation>%1: по этому делу вы не голосуете. Присутствует: &lt;b&gt;%2&lt;/b&gt;, после этого &lt;b&gt;%3&lt;/b&gt;, нужно %4: %5. Причина указывается в протоколе; самоотвод действует до конца дела.</translation>
    </message>
    <message>
        <source>the quorum is lost</source>
        <translation>кворум теряется</translation>
    </message>
    <message>
        <source>the quorum stays</source>
        <translation>кворум сохраняется</translation>
    </message>
    <message>
        <source>Yes, I recuse myself from case %1</source>
        <translation>Да, беру самоотвод по делу %1</translation>
    </message>
    <message>
        <source>A close relative or in-law</source>
        <translation>Близкий родственник или свойственник</translation>
    </message>
    <message>
        <source>Has served under me</source>
        <translation>Служил в моем подчинении</translation>
    </message>
    <message>
        <source>I led an internal inquiry</source>
        <translation>Я вел служебное расследование</translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано. %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSecretarySheet</name>
    <message>
        <source>Write the reason first</source>
        <translation>Сначала напишите причину</translation>
    </message>
    <message>
        <source>Replace the secretary, %1?</source>
        <translation>Заменить секретаря (%1)?</translation>
    </message>
    <message>
        <source>The secretary before acts no more and counts as gone. The new one counts as here from their own tap on. The reason is printed in the protocol.</source>
        <translation>Прежний секретарь больше не действует и считается ушедшим. Новый считается присутствующим с собственной отметки. Причина печатается в протоколе.</translation>
    </message>
    <message>
        <source>Replace the secretary</source>
        <translation>Заменить секретаря</translation>
    </message>
    <message>
        <source>Yes, the secretary is: %1</source>
        <translation>Да, секретарь: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Your part is done, the secretary&apos;s is awaited</source>
        <translation>Вы подтвердили, ожидается секретарь</translation>
    </message>
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
        <source>Result of the open vote: %1</source>
        <translation>Результат открытого голосования: %1</translation>
    </message>
    <message>
        <source>Count of the open vote: %1</source>
        <translation>Подсчет открытого голосования: %1</translation>
    </message>
    <message>
        <source>Declared by whoever presides, %1.</source>
        <translation>Объявлено председательствующим, %1.</translation>
    </message>
    <message>
        <source>Whoever presides declares the result, please wait.</source>
        <translation>Результат объявит председательствующий, подождите.</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <translation>далее: %1, %2</translation>
    </message>
    <message>
        <source>Check my receipt</source>
        <translation>Проверить квитанцию</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>не голосовал(а)</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>не участвует</translation>
    </message>
    <message>
        <source>Base of the count, members: %1</source>
        <translation>Основа подсчета, членов: %1</translation>
    </message>
    <message>
        <source>Abstained: %1, did not vote: %2</source>
        <translation>Воздержалось: %1, не голосовало: %2</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>%1 · key changed %2</source>
        <translation>%1 · ключ сменен, %2</translation>
    </message>
    <message>
        <source>%1 · presides since %2</source>
        <translation>%1 · председательствует с %2</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>%1: an open vote is under way</source>
        <translation>%1: идет открытое голосование</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait.</source>
        <translation>Председательствующий закроет голосование, подождите.</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Вы взяли самоотвод по этому делу</translation>
    </message>
    <message>
        <source>You do not vote in this ballot</source>
        <translation>Вы не участвуете в этом голосовании</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Закрыть голосование</translation>
    </message>
    <message>
        <source>votes given: %1 of %2</source>
        <translation>голосов подано: %1 из %2</translation>
    </message>
    <message>
        <source>Votes given: %1 of %2</source>
        <translation>Голосов подано: %1 из %2</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>голос подан</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Written notice (point 5)</source>
        <translation>Письменное уведомление (пункт 5)</translation>
    </message>
    <message>
        <source>Service reference received (point 6)</source>
        <translation>Служебная характеристика поступила (пункт 6)</translation>
    </message>
    <message>
        <source>Officer acquainted with it (point 6)</source>
        <translation>Сотрудник с ней ознакомлен (пункт 6)</translation>
    </message>
    <message>
        <source>Materials handed over (point 7)</source>
        <translation>Материалы переданы (пункт 7)</translation>
    </message>
    <message>
        <source>Schedule approved (point 8)</source>
        <translation>График утвержден (пункт 8)</translation>
    </message>
    <message>
        <source>central commission, item %1</source>
        <translation>центральная комиссия, пункт %1</translation>
    </message>
    <message>
        <source>regional commission, item %1</source>
        <translation>региональная комиссия, пункт %1</translation>
    </message>
    <message>
        <source>Service and dates</source>
        <translation>Служба и даты</translation>
    </message>
    <message>
        <source>Category (annex 1)</source>
        <translation>Категория (приложение 1)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Earlier absences without valid reason</source>
        <translation>Прежние неявки без уважительной причины</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>%1, late by days: %2</source>
        <translation>%1, опоздание, дней: %2</translation>
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
        <translation>Нет связи с планшетом: %1</translation>
    </message>
    <message>
        <source>Go on without it, with a reason…</source>
        <translation>Продолжить без него, с причиной…</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>%1: are you for dismissal under point 17?</source>
        <translation>%1: вы за увольнение по пункту 17?</translation>
    </message>
    <message>
        <source>%1: are you for this decision?</source>
        <translation>%1: вы за это решение?</translation>
    </message>
    <message>
        <source>%1: run-off</source>
        <translation>%1: повторное голосование</translation>
    </message>
    <message>
        <source>%1: which decision do you vote for?</source>
        <translation>%1: за какое решение вы голосуете?</translation>
    </message>
    <message>
        <source>Whoever presides closes the ballot, please wait.</source>
        <translation>Председательствующий закроет голосование, подождите.</translation>
    </message>
    <message>
        <source>Until then you can change your vote.</source>
        <translation>До этого вы можете изменить свой голос.</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>Изменить голос</translation>
    </message>
    <message>
        <source>Close the ballot</source>
        <translation>Закрыть голосование</translation>
    </message>
    <message>
        <source>votes given: %1 of %2</source>
        <translation>голосов подано: %1 из %2</translation>
    </message>
    <message>
        <source>Point 18: standards not passed, test below the threshold</source>
        <translation>Пункт 18: нормативы не сданы, оценка теста ниже порогового значения</translation>
    </message>
    <message>
        <source>%1: not put to the run-off</source>
        <translation>%1: на повторное голосование не ставятся</translation>
    </message>
    <message>
        <source>For adoption at least %1 of %2 present members must be for</source>
        <translation>Для принятия нужно голосов «за»: не менее %1, членов: %2</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Confirm that you have come to the sitting</source>
        <translation>Подтвердите, что вы прибыли на заседание</translation>
    </message>
    <message>
        <source>The secretary confirms the opening</source>
        <translation>Открытие подтверждает секретарь</translation>
    </message>
    <message>
        <source>Open the sitting together with the secretary</source>
        <translation>Откройте заседание вместе с секретарем</translation>
    </message>
    <message>
        <source>The chair and the secretary open the sitting</source>
        <translation>Заседание открывают председатель и секретарь</translation>
    </message>
    <message>
        <source>You can read the materials before case %1 is called</source>
        <translation>До вызова дела %1 можно читать материалы</translation>
    </message>
    <message>
        <source>No case is waiting</source>
        <translation>Ожидающих дел нет</translation>
    </message>
    <message>
        <source>You are not marked yet</source>
        <translation>Вы еще не отмечены</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я ухожу</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Записывается в журнал…</translation>
    </message>
    <message>
        <source>quorum after that: %1</source>
        <translation>в кворуме останется: %1</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я здесь</translation>
    </message>
    <message>
        <source>then the quorum is %1</source>
        <translation>тогда кворум: %1</translation>
    </message>
    <message>
        <source>Open sitting %1</source>
        <translation>Открыть заседание %1</translation>
    </message>
    <message>
        <source>The secretary opens it as well</source>
        <translation>Секретарь также открывает</translation>
    </message>
    <message>
        <source>Read case %1</source>
        <translation>Читать дело %1</translation>
    </message>
    <message>
        <source>service, dates, standards, test</source>
        <translation>служба, даты, нормативы, тест</translation>
    </message>
    <message>
        <source>The sitting is about to open</source>
        <translation>Заседание скоро откроется</translation>
    </message>
    <message>
        <source>Whoever presides and the secretary end the sitting</source>
        <translation>Заседание завершают председательствующий и секретарь</translation>
    </message>
    <message>
        <source>Your part is done, the secretary&apos;s is awaited</source>
        <translation>Вы подтвердили, ожидается секретарь</translation>
    </message>
    <message>
        <source>Nothing is expected from you now</source>
        <translation>От вас сейчас ничего не требуется</translation>
    </message>
    <message>
        <source>Do you leave the sitting?</source>
        <translation>Вы уходите с заседания?</translation>
    </message>
    <message>
        <source>There will be no quorum after that: %1. &lt;b&gt;No interview starts and no ballot opens&lt;/b&gt; until it is back.</source>
        <translation>После этого кворума не будет: %1. До его восстановления &lt;b&gt;не начинаются ни собеседование, ни голосование&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Да, я ухожу</translation>
    </message>
    <message>
        <source>Open sitting %1?</source>
        <translation>Открыть заседание %1?</translation>
    </message>
    <message>
        <source>Composition, agenda and rules are fixed in the journal. The sitting is open when the secretary confirms it too.</source>
        <translation>Состав, повестка и порядок зафиксированы в журнале. Заседание открыто, когда подтвердит и секретарь.</translation>
    </message>
    <message>
        <source>Yes, open the sitting</source>
        <translation>Да, открыть заседание</translation>
    </message>
    <message>
        <source>Cases in the agenda: %1</source>
        <translation>Дел в повестке: %1</translation>
    </message>
    <message>
        <source>Your presence is written to the journal with your signature. If the link is lost, you still count as present.</source>
        <translation>Отметка о присутствии записывается в журнал с вашей подписью. При потере связи вы считаетесь присутствующим.</translation>
    </message>
    <message>
        <source>You are recused from this case</source>
        <translation>Вы взяли самоотвод по этому делу</translation>
    </message>
    <message>
        <source>If there is a conflict of interest, say so before the case begins</source>
        <translation>О конфликте интересов заявите до начала дела</translation>
    </message>
    <message>
        <source>Recuse from this case…</source>
        <translation>Самоотвод по этому делу…</translation>
    </message>
    <message>
        <source>My votes</source>
        <translation>Мои голоса</translation>
    </message>
    <message>
        <source>Further acts…</source>
        <translation>Другие действия…</translation>
    </message>
</context>
<context>
    <name>WaiveSheet</name>
    <message>
        <source>Go on without the tablet of %1?</source>
        <translation>Продолжить без планшета: %1?</translation>
    </message>
    <message>
        <source>Ballots open and close without this tablet until its link is back. The member still counts as present. The reason is printed in the protocol.</source>
        <translation>До восстановления связи голосования открываются и закрываются без этого планшета. Член считается присутствующим. Причина указывается в протоколе.</translation>
    </message>
    <message>
        <source>The tablet is broken</source>
        <translation>Планшет неисправен</translation>
    </message>
    <message>
        <source>The member agrees to go on</source>
        <translation>Член согласен продолжать</translation>
    </message>
    <message>
        <source>Yes, go on without it</source>
        <translation>Да, продолжить без него</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Warnings: %1</source>
        <translation>Предупреждения: %1</translation>
    </message>
    <message>
        <source>Seen by: %1, %2</source>
        <translation>Ознакомлен: %1, %2</translation>
    </message>
    <message>
        <source>Whoever presides has not said yet that they are seen. They bar nothing.</source>
        <translation>Председательствующий еще не подтвердил ознакомление. Рассмотрению дела предупреждения не препятствуют.</translation>
    </message>
    <message>
        <source>I have seen them</source>
        <translation>Я ознакомлен</translation>
    </message>
    <message>
        <source>Writing to the journal…</source>
        <translation>Запись в журнал…</translation>
    </message>
</context>
<context>
    <name>WitnessSheet</name>
    <message>
        <source>No, it is another</source>
        <translation>Нет, число другое</translation>
    </message>
    <message>
        <source>New tablet for %1</source>
        <translation>Новый планшет: %1</translation>
    </message>
    <message>
        <source>Look at the new tablet. If it shows the same number, confirm: its key is signed by you, the old tablet is cut off, and the protocol says so.</source>
        <translation>Посмотрите на новый планшет. Если на нем то же число, подтвердите: его ключ заверяется вашей подписью, прежний планшет отключается, и это указывается в протоколе.</translation>
    </message>
    <message>
        <source>Yes, the number is the same</source>
        <translation>Да, число то же</translation>
    </message>
    <message>
        <source>The tablet is replaced</source>
        <translation>Замена планшета</translation>
    </message>
</context>
</TS>
