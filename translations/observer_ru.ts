<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AuthorityPart</name>
    <message>
        <source>Write a recovery key onto a stick (recommended)</source>
        <translation>Записать ключ восстановления на флешку (рекомендуется)</translation>
    </message>
    <message>
        <source>Make the authority</source>
        <translation>Создать центр подписи</translation>
    </message>
    <message>
        <source>It signs the election pack and each observer&apos;s key, and it opens the bundles that observers write. Both keys are made here and kept in this notebook.
The recovery key opens bundles too, should this laptop be lost. It goes onto a stick that is kept somewhere else; this laptop does not keep it.</source>
        <translation>Он подписывает пакет выборов и ключ каждого наблюдателя и открывает конверты наблюдателей. Оба ключа создаются здесь и хранятся в этом блокноте.
Ключ восстановления тоже открывает конверты, если этот ноутбук потерян. Он записывается на флешку, которая хранится в другом месте; на этом ноутбуке он не остаётся.</translation>
    </message>
    <message>
        <source>Your authority&apos;s fingerprint</source>
        <translation>Отпечаток вашего центра подписи</translation>
    </message>
    <message>
        <source>Observers see the same characters when they load your pack or approval. Read them out in person, or by a phone call with a voice they know.</source>
        <translation>Наблюдатели видят те же знаки, когда загружают ваш пакет или подтверждение. Прочтите их вслух при встрече или по телефону, если ваш голос знают.</translation>
    </message>
    <message numerus="yes">
        <source>Bundles are sealed to %Ln keys: yours and the recovery key.</source>
        <translation>
            <numerusform>Конверты запечатаны для %Ln ключа: вашего и ключа восстановления.</numerusform>
            <numerusform>Конверты запечатаны для %Ln ключей: вашего и ключа восстановления.</numerusform>
            <numerusform>Конверты запечатаны для %Ln ключей: вашего и ключа восстановления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles are sealed to one key, the one in this notebook. Without a copy of it on a stick (see For others) a lost laptop means lost bundles.</source>
        <translation>Конверты запечатаны для одного ключа — того, что в этом блокноте. Без его копии на флешке (см. «Для других») потерянный ноутбук означает потерянные конверты.</translation>
    </message>
    <message>
        <source>Without a recovery key, bundles can be opened with this notebook alone. Make the authority all the same?</source>
        <translation>Без ключа восстановления конверты откроет только этот блокнот. Всё равно создать центр подписи?</translation>
    </message>
    <message>
        <source>Make it without</source>
        <translation>Создать без него</translation>
    </message>
    <message>
        <source>The recovery key, on a stick</source>
        <translation>Ключ восстановления — на флешку</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>Away since {time}</source>
        <translation>Вас нет с {time}</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я на месте</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Скрыть (Esc)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать короче</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Each answer is kept at once. “Not observed” is not “no”.</source>
        <translation>Каждый ответ сохраняется сразу. «Не наблюдалось» — это не «нет».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>К следующему без ответа</translation>
    </message>
    <message>
        <source>Every question of this form has an answer.</source>
        <translation>На все вопросы этой формы есть ответы.</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the forms open.</source>
        <translation>Сначала укажите свой участок; после этого формы откроются.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>Typed, not saved yet: click into the field and press Tab.</source>
        <translation>Введено, но ещё не сохранено: щёлкните по полю и нажмите Tab.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>Такой ответ сюда не подходит.</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>отвечено {answered} из {asked}</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Нужно целое число.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as {time}.</source>
        <translation>Это не время. Напишите так: {time}.</translation>
    </message>
    <message>
        <source>This is no date with a time. Write it as {example}.</source>
        <translation>Это не дата со временем. Напишите так: {example}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept with the question.</source>
        <translation>
            <numerusform>С вопросом сохранено %Ln фото.</numerusform>
            <numerusform>С вопросом сохранено %Ln фото.</numerusform>
            <numerusform>С вопросом сохранено %Ln фото.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checked as you type.</source>
        <translation>Проверяется по мере ввода.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) add up</source>
        <translation>
            <numerusform>%Ln проверка пройдена</numerusform>
            <numerusform>%Ln проверки пройдены</numerusform>
            <numerusform>%Ln проверок пройдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked fields are not counted.</source>
        <translation>Отмеченные поля не учтены.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code of the incident</source>
        <translation>Код инцидента</translation>
    </message>
    <message>
        <source>a code or words: A07, group, bulletin…</source>
        <translation>код или слова: A07, группа, бюллетень…</translation>
    </message>
    <message>
        <source>The list opens as you type: ↓ and Enter choose, Esc closes it.</source>
        <translation>Список открывается при вводе: ↓ и Enter выбирают, Esc закрывает.</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Какие столбцы показаны</translation>
    </message>
    <message>
        <source>Back to what there is room for</source>
        <translation>Вернуть столько, сколько помещается</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Figure</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Числа, которые расходятся</translation>
    </message>
    <message numerus="yes">
        <source>What both have is the same: %Ln figure(s).</source>
        <translation>
            <numerusform>То, что есть в обоих, совпадает: %Ln число.</numerusform>
            <numerusform>То, что есть в обоих, совпадает: %Ln числа.</numerusform>
            <numerusform>То, что есть в обоих, совпадает: %Ln чисел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are not the same.</source>
        <translation>
            <numerusform>%Ln число не совпадает.</numerusform>
            <numerusform>%Ln числа не совпадают.</numerusform>
            <numerusform>%Ln чисел не совпадают.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: {alike}. Which sheet is right is for others to find out.</source>
        <translation>Совпадают: {alike}. Какой лист верен, выяснят другие.</translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message>
        <source>The count, step by step</source>
        <translation>Подсчёт по шагам</translation>
    </message>
    <message>
        <source>started {time} after closing</source>
        <translation>начат через {time} после закрытия</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>занял {time}</translation>
    </message>
    <message>
        <source>going on for {time}</source>
        <translation>идёт {time}</translation>
    </message>
    <message>
        <source>break {start}–{end}</source>
        <translation>перерыв {start}–{end}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>pressed by mistake</source>
        <translation>нажато по ошибке</translation>
    </message>
    <message>
        <source>Taken back: −{n}. Counted: {before} → {now}.</source>
        <translation>Отменено: −{n}. Насчитано: {before} → {now}.</translation>
    </message>
    <message>
        <source>Nothing was taken back: nobody was counted since you came to this page. Tally and Today take back the last count.</source>
        <translation>Ничего не отменено: с тех пор как вы на этой странице, никто не посчитан. Последний счёт отменяется на страницах «Счётчик» и «Сегодня».</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>насчитано: {n}</translation>
    </message>
    <message>
        <source>{key} counts one voter on every page, the space bar on all but Hand-over and Settings; once voting has ended, on Tally alone.</source>
        <translation>{key} считает одного избирателя на любой странице, пробел — на всех, кроме «Передачи» и «Настроек»; после окончания голосования пробел считает только на странице «Счётчик».</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Drop a receipt here</source>
        <translation>Квитанцию — сюда</translation>
    </message>
    <message>
        <source>Choose the receipt…</source>
        <translation>Выбрать квитанцию…</translation>
    </message>
    <message>
        <source>What has arrived</source>
        <translation>Что дошло</translation>
    </message>
    <message>
        <source>The receipt is good: it speaks of this journal, and it is kept.</source>
        <translation>Квитанция верна: она об этом журнале и сохранена.</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is known to have arrived.</source>
        <translation>Квитанции ещё нет: неизвестно, дошло ли что-нибудь.</translation>
    </message>
    <message>
        <source>Keep everything. The coordinator writes a receipt after the import.</source>
        <translation>Храните всё. Координатор выдаёт квитанцию после импорта.</translation>
    </message>
    <message numerus="yes">
        <source>Arrived: entries up to #{seq} and {files} of %Ln files.</source>
        <translation>
            <numerusform>Дошло: записи по № {seq} включительно и {files} из %Ln файла.</numerusform>
            <numerusform>Дошло: записи по № {seq} включительно и {files} из %Ln файлов.</numerusform>
            <numerusform>Дошло: записи по № {seq} включительно и {files} из %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of {by}, {when}.</source>
        <translation>Квитанция: {by}, {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after #{seq}</source>
        <translation>
            <numerusform>%Ln запись после № {seq}</numerusform>
            <numerusform>%Ln записи после № {seq}</numerusform>
            <numerusform>%Ln записей после № {seq}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not covered: {what}.</source>
        <translation>Не покрыто квитанцией: {what}.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Observer at a station</source>
        <translation>Наблюдатель на участке</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>for example obs-17; not your name</source>
        <translation>например, obs-17; не ваше имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Create the notebook</source>
        <translation>Создать блокнот</translation>
    </message>
    <message>
        <source>Built-in: all codes and forms, no list of stations. Drop a pack file here.</source>
        <translation>Встроенный: все коды и формы, без списка участков. Файл пакета можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>Кто вы сегодня?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Stands beside every entry. Latin letters, digits, dot, dash.</source>
        <translation>Стоит у каждой записи. Латинские буквы, цифры, точка, дефис.</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Пакет выборов</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Nobody can open the notebook without it, and nobody can reset it. While the notebook is open, everything in it can be read.</source>
        <translation>Без неё блокнот никто не откроет, и сбросить её нельзя. Пока блокнот открыт, всё в нём можно прочесть.</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln участок</numerusform>
            <numerusform>{title}, %Ln участка</numerusform>
            <numerusform>{title}, %Ln участков</numerusform>
        </translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Новый блокнот</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Случайные слова</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>Открыть существующий…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаём…</translation>
    </message>
    <message>
        <source>Compare this with your coordinator: the pack was signed by {print}</source>
        <translation>Сверьте это с координатором: пакет подписан ключом {print}</translation>
    </message>
    <message>
        <source>The two differ: show them, or type this one again.</source>
        <translation>Они различаются: покажите их или введите эту ещё раз.</translation>
    </message>
    <message>
        <source>An alias is missing.</source>
        <translation>Не указан псевдоним.</translation>
    </message>
    <message>
        <source>This passphrase is too weak: see above.</source>
        <translation>Эта парольная фраза слишком слабая: см. выше.</translation>
    </message>
    <message>
        <source>Where the notebook goes</source>
        <translation>Где будет блокнот</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message numerus="yes">
        <source>Curve of the day: {count} counted, %Ln announced figures</source>
        <translation>
            <numerusform>График дня: насчитано {count}, %Ln объявленное число</numerusform>
            <numerusform>График дня: насчитано {count}, %Ln объявленных числа</numerusform>
            <numerusform>График дня: насчитано {count}, %Ln объявленных чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>вас не было</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>никто не приходил</translation>
    </message>
    <message>
        <source>quiet, not answered</source>
        <translation>тишина, нет ответа</translation>
    </message>
    <message>
        <source>Counted so far: {figures}.</source>
        <translation>Насчитано нарастающим итогом: {figures}.</translation>
    </message>
    <message>
        <source>Announced: {figures}.</source>
        <translation>Объявлено: {figures}.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>What was copied is neither a file nor a picture.</source>
        <translation>Скопирован не файл и не изображение.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>That is no file on this laptop. Save it first, then drop the file.</source>
        <translation>Это не файл на этом ноутбуке. Сначала сохраните его, затем перетащите файл.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>Fingerprint of this notebook</source>
        <translation>Отпечаток этого блокнота</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <translation>Записать запрос…</translation>
    </message>
    <message>
        <source>Choose the approval…</source>
        <translation>Выбрать подтверждение…</translation>
    </message>
    <message>
        <source>Another approval…</source>
        <translation>Другое подтверждение…</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Your fingerprint. Read it out to the coordinator, in person:</source>
        <translation>Ваш отпечаток. Прочитайте его координатору вслух при личной встрече:</translation>
    </message>
    <message>
        <source>Show the request as a QR code</source>
        <translation>Показать запрос как QR-код</translation>
    </message>
    <message>
        <source>Drop the approval here: the file, or photos of its QR codes</source>
        <translation>Перетащите сюда подтверждение: файл или фото его QR-кодов</translation>
    </message>
    <message>
        <source>{name} was written. Bring it to the coordinator and read out the fingerprint below.</source>
        <translation>Записан файл {name}. Отнесите его координатору и прочитайте вслух отпечаток ниже.</translation>
    </message>
    <message>
        <source>The coordinator photographs this, and compares the fingerprint that you read out. Turn the screen&apos;s brightness up.</source>
        <translation>Координатор фотографирует это и сверяет с отпечатком, который вы читаете вслух. Сделайте экран ярче.</translation>
    </message>
    <message>
        <source>That is no approval, but another code of this program.</source>
        <translation>Это не подтверждение, а другой код этой программы.</translation>
    </message>
    <message>
        <source>Enrolled: bundles can be handed over from now on.</source>
        <translation>Блокнот зарегистрирован: теперь можно передавать конверты.</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet.</source>
        <translation>Ни один координатор ещё не знает этот блокнот.</translation>
    </message>
    <message>
        <source>Enrolled as {alias}, until {day}.</source>
        <translation>Зарегистрирован как {alias}, до {day}.</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Куда записать запрос</translation>
    </message>
</context>
<context>
    <name>EnrolmentPart</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>{name} is no enrolment request. Ask the observer for that file.</source>
        <translation>{name} — не запрос на регистрацию. Попросите у наблюдателя файл запроса.</translation>
    </message>
    <message>
        <source>Enrolled observers</source>
        <translation>Зарегистрированные наблюдатели</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Квитанция…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>почему, в двух словах</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Отозвать сейчас</translation>
    </message>
    <message>
        <source>{alias} is revoked: new bundles of that key are rejected. What came before stays. Write the list of signers anew for others.</source>
        <translation>{alias} отозван: новые конверты этого ключа отклоняются. Что пришло раньше, остаётся. Запишите список подписантов для других заново.</translation>
    </message>
    <message>
        <source>Receipt written: {name}.</source>
        <translation>Квитанция записана: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for codes in %Ln photo(s)…</source>
        <translation>
            <numerusform>Ищем коды на %Ln фото…</numerusform>
            <numerusform>Ищем коды на %Ln фото…</numerusform>
            <numerusform>Ищем коды на %Ln фото…</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop enrolment requests here: files, or photos of the codes on the observer&apos;s screen</source>
        <translation>Перетащите сюда запросы на регистрацию: файлы или фото кодов с экрана наблюдателя</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Revoke {alias}? This cannot be taken back.</source>
        <translation>Отозвать ключ {alias}? Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Throw away what you typed? Nothing of it is kept.</source>
        <translation>Отбросить набранное? Оно нигде не сохранится.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it stays in the record. Enter then takes the entry back.</source>
        <translation>Напишите в нескольких словах почему: это останется в записях. Затем Enter отзывает запись.</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>Время события</translation>
    </message>
    <message>
        <source>for example: mistyped, wrong minute</source>
        <translation>например: опечатка, не та минута</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Отозвано: {reason}</translation>
    </message>
    <message>
        <source>Show that entry</source>
        <translation>Показать ту запись</translation>
    </message>
    <message>
        <source>▲  Written down anew in № {seq}: those figures count, not these.</source>
        <translation>▲  Записано заново под № {seq}: учитываются те числа, а не эти.</translation>
    </message>
    <message>
        <source>pressed by mistake</source>
        <translation>нажато по ошибке</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>№ {seq} · {station} · happened {happened} · written down {recorded}</source>
        <translation>№ {seq} · {station} · событие {happened} · записано {recorded}</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Причина (обязательно)</translation>
    </message>
    <message>
        <source>The time reads like 14:05.</source>
        <translation>Время пишется так: 14:05.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it stays in the record.</source>
        <translation>Напишите в нескольких словах почему: это останется в записях.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Отозвать: {what}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Files are copied in unchanged, encrypted, and named by their fingerprint.</source>
        <translation>Файлы копируются без изменений, шифруются и получают имя по отпечатку SHA-256.</translation>
    </message>
    <message>
        <source>Drop photos, videos or papers here, or paste them (Ctrl+V)</source>
        <translation>Перетащите сюда фото, видео или документы либо вставьте их (Ctrl+V)</translation>
    </message>
    <message>
        <source>They belong to</source>
        <translation>Относятся к</translation>
    </message>
    <message>
        <source>Attach to this</source>
        <translation>Приложить сюда</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Сохранить оригинал…</translation>
    </message>
    <message>
        <source>Drop the files that belong to it, or choose pictures below and attach.</source>
        <translation>Перетащите файлы, которые сюда относятся, или выберите снимки ниже и приложите.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>the station as a whole</source>
        <translation>участок в целом</translation>
    </message>
    <message>
        <source>taken in {time}</source>
        <translation>принято {time}</translation>
    </message>
    <message>
        <source>belongs to: {what}</source>
        <translation>относится к: {what}</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <translation>Та запись отозвана.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) kept.</source>
        <translation>
            <numerusform>Сохранён %Ln файл.</numerusform>
            <numerusform>Сохранено %Ln файла.</numerusform>
            <numerusform>Сохранено %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above what it belongs to.</source>
        <translation>Выберите выше, к чему это относится.</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>приложено</translation>
    </message>
    <message>
        <source>Attached.</source>
        <translation>Приложено.</translation>
    </message>
    <message>
        <source>Outside the notebook anyone can read it</source>
        <translation>Вне блокнота его сможет прочесть кто угодно</translation>
    </message>
    <message>
        <source>{name} was written. Outside the notebook anyone can read it.</source>
        <translation>Записан файл {name}. Вне блокнота его может прочесть кто угодно.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Записываем {name}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Type the votes a second time</source>
        <translation>Ввести голоса второй раз</translation>
    </message>
    <message>
        <source>two typings came out alike</source>
        <translation>два ввода совпали</translation>
    </message>
    <message>
        <source>Type the votes once; then they are asked again.</source>
        <translation>Введите голоса один раз; затем программа попросит ввести их снова.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Сумма: {sum}</translation>
    </message>
    <message>
        <source>Sum without the marked: {sum}</source>
        <translation>Сумма без отмеченных: {sum}</translation>
    </message>
    <message>
        <source>checked twice: {n} of {all}</source>
        <translation>проверено дважды: {n} из {all}</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Скопировать отпечаток</translation>
    </message>
    <message>
        <source>As ssh-keygen prints it: {print}</source>
        <translation>Так его показывает ssh-keygen: {print}</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>Отпечаток в буфере обмена.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Before the first bundle can come</source>
        <translation>Прежде чем придёт первый конверт</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Сделать сейчас</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Блокировать, если никто не трогает</translation>
    </message>
    <message>
        <source>Panic key</source>
        <translation>Клавиша тревоги</translation>
    </message>
    <message>
        <source>A notes program</source>
        <translation>Программа заметок</translation>
    </message>
    <message>
        <source>The same, and no words in the margin</source>
        <translation>То же, без слов сбоку</translation>
    </message>
    <message>
        <source>Observer, by its name</source>
        <translation>Observer, под своим именем</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Что видят другие</translation>
    </message>
    <message>
        <source>Leave the window out of screenshots</source>
        <translation>Не показывать окно на снимках экрана</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Locking ends the program; a fresh one asks for the passphrase. {lock} locks, and so do sleep, a closed lid and the desktop&apos;s own lock where the system tells of them. {panic} ends it at once without waiting for anything. What shows as kept is on disk by then. While it is open, everything in it can be read.</source>
        <translation>Блокировка закрывает программу; она запустится заново и спросит парольную фразу. {lock} блокирует; так же действуют сон, закрытая крышка и блокировка самого рабочего стола, если система о них сообщает. {panic} закрывает программу сразу, ничего не ожидая. Всё, что показано сохранённым, уже на диске. Пока программа открыта, всё в ней можно прочесть.</translation>
    </message>
    <message>
        <source>In the title, in the taskbar and beside the pages. Before it is unlocked it always looks like a notes program, and listens to F12.</source>
        <translation>В заголовке, на панели задач и рядом со страницами. До разблокировки всегда выглядит как программа заметок и слушается F12.</translation>
    </message>
    <message>
        <source>This system has no way to keep a window out of screenshots.</source>
        <translation>В этой системе окно нельзя скрыть от снимков экрана.</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>A bundle is sealed: only the coordinator opens it, and a changed bit shows.</source>
        <translation>Конверт запечатан: открыть его может только координатор, и любое изменение заметно.</translation>
    </message>
    <message>
        <source>Light: the record without files</source>
        <translation>Лёгкий: записи без файлов</translation>
    </message>
    <message>
        <source>Full: with photos and videos</source>
        <translation>Полный: с фото и видео</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что вложить</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>одним файлом</translation>
    </message>
    <message>
        <source>In parts of</source>
        <translation>Частями по</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Записать конверт</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Bundles written</source>
        <translation>Записанные конверты</translation>
    </message>
    <message>
        <source>So are files: {count} ({size}).</source>
        <translation>И файлы тоже: {count} ({size}).</translation>
    </message>
    <message>
        <source>The record was handed over. Files only on this laptop: {count} ({size}); write a full bundle.</source>
        <translation>Записи переданы. Файлы только на этом ноутбуке: {count} ({size}); запишите полный конверт.</translation>
    </message>
    <message numerus="yes">
        <source>About {size}. Goes to the coordinator with {print}; %Ln key(s) can open it.</source>
        <translation>
            <numerusform>Около {size}. Для координатора с отпечатком {print}; открыть может %Ln ключ.</numerusform>
            <numerusform>Около {size}. Для координатора с отпечатком {print}; открыть могут %Ln ключа.</numerusform>
            <numerusform>Около {size}. Для координатора с отпечатком {print}; открыть могут %Ln ключей.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be reached: is the stick still there? Nothing that was recorded is lost. Plug it in again, or choose another folder.</source>
        <translation>Папка недоступна: флешка на месте? Ничего из записанного не потеряно. Вставьте её снова или выберите другую папку.</translation>
    </message>
    <message>
        <source>This stick takes no file over 4 GB: choose smaller parts.</source>
        <translation>Эта флешка не принимает файлы больше 4 ГБ: выберите части поменьше.</translation>
    </message>
    <message>
        <source>In parts of (for messengers)</source>
        <translation>Частями по (для мессенджеров)</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Уже записано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in no bundle yet, only on this laptop.</source>
        <translation>
            <numerusform>%Ln запись ещё ни в одном конверте, только на этом ноутбуке.</numerusform>
            <numerusform>%Ln записи ещё ни в одном конверте, только на этом ноутбуке.</numerusform>
            <numerusform>%Ln записей ещё ни в одном конверте, только на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was handed over in a bundle.</source>
        <translation>Всё уже передано в конверте.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>Written and compared: {size}, entries: {entries}, files: {media}, to {where}.</source>
        <translation>Записано и сверено: {size}, записей: {entries}, файлов: {media}, в {where}.</translation>
    </message>
    <message>
        <source>Parts: {count}.</source>
        <translation>Частей: {count}.</translation>
    </message>
    <message>
        <source>Now with the files</source>
        <translation>Теперь с файлами</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of an earlier export that was cut off were removed.</source>
        <translation>
            <numerusform>Удалён %Ln файл прежнего недописанного конверта.</numerusform>
            <numerusform>Удалены %Ln файла прежнего недописанного конверта.</numerusform>
            <numerusform>Удалено %Ln файлов прежнего недописанного конверта.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coordinator has enrolled this notebook yet, so there is nobody to seal a bundle to. Write a request below and bring it to your coordinator. Everything recorded is kept.</source>
        <translation>Ни один координатор ещё не зарегистрировал этот блокнот, поэтому запечатать конверт пока не для кого. Запишите запрос ниже и отнесите его координатору. Всё записанное сохраняется.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Every bundle is checked before anything of it is taken in. Importing one twice changes nothing.</source>
        <translation>Каждый конверт проверяется до того, как что-либо из него будет принято. Повторный импорт ничего не меняет.</translation>
    </message>
    <message>
        <source>Drop bundles here, or a folder or stick that has them; a summary&apos;s photos or text, too</source>
        <translation>Перетащите сюда конверты, папку или флешку с ними; а также фото или текст сводки</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>{name} is no bundle: those end in .tar.age. Ask the observer.</source>
        <translation>{name} — не конверт: имена конвертов кончаются на .tar.age. Спросите наблюдателя.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Этот импорт</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>Все полученные</translation>
    </message>
    <message>
        <source>Which bundles are shown</source>
        <translation>Какие конверты показаны</translation>
    </message>
    <message>
        <source>Bundles and their verdicts</source>
        <translation>Конверты и решения по ним</translation>
    </message>
    <message>
        <source>Journals that are here</source>
        <translation>Журналы, которые здесь есть</translation>
    </message>
    <message>
        <source>Bundles are being checked. Drop these again once that is done.</source>
        <translation>Конверты проверяются. Перетащите эти ещё раз, когда проверка закончится.</translation>
    </message>
    <message>
        <source>Looking for bundles…</source>
        <translation>Ищем конверты…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>No bundle yet. Observers write them on their hand-over page, onto a stick.</source>
        <translation>Конвертов пока нет. Наблюдатели записывают их на флешку на странице «Передача».</translation>
    </message>
    <message>
        <source>Journals here</source>
        <translation>Журналы здесь</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Записать квитанции…</translation>
    </message>
    <message>
        <source>A receipt tells an observer what arrived and may be erased.</source>
        <translation>Квитанция сообщает наблюдателю, что дошло и что можно стереть.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for codes in %Ln file(s)…</source>
        <translation>
            <numerusform>Ищем коды в %Ln файле…</numerusform>
            <numerusform>Ищем коды в %Ln файлах…</numerusform>
            <numerusform>Ищем коды в %Ln файлах…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in; the list below says what each is.</source>
        <translation>
            <numerusform>Не принят %Ln файл; в списке ниже сказано, что это.</numerusform>
            <numerusform>Не приняты %Ln файла; в списке ниже сказано, что это такое.</numerusform>
            <numerusform>Не принято %Ln файлов; в списке ниже сказано, что это такое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a bundle to read why it was judged so.</source>
        <translation>Выберите конверт, чтобы прочесть, почему принято такое решение.</translation>
    </message>
    <message>
        <source>Bundle {kind}, made {when}.</source>
        <translation>Конверт {kind}, сделан {when}.</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Подпись: {who}.</translation>
    </message>
    <message>
        <source>Fingerprint {print}.</source>
        <translation>Отпечаток {print}.</translation>
    </message>
    <message>
        <source>Checking {place} of {total}: {name}</source>
        <translation>Проверяем {place} из {total}: {name}</translation>
    </message>
    <message>
        <source>No bundles there. Their names end in .tar.age.</source>
        <translation>Конвертов там нет. Их имена оканчиваются на .tar.age.</translation>
    </message>
    <message>
        <source>{summary} New entries: {entries}, new files: {media}.</source>
        <translation>{summary} Новых записей: {entries}, новых файлов: {media}.</translation>
    </message>
    <message>
        <source>The bad ones changed nothing; the table says why.</source>
        <translation>Непринятые конверты ничего не изменили; причина — в таблице.</translation>
    </message>
    <message>
        <source>Finished before that: {summary}</source>
        <translation>До этого сделано: {summary}</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} принято</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} уже было</translation>
    </message>
    <message>
        <source>{n} set aside</source>
        <translation>{n} отложено</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} отклонено</translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation>Ключ, открывающий конверты</translation>
    </message>
    <message>
        <source>The key that opens bundles is not on this laptop. Put in the stick that has it (coordinator.agekey). It is read from there and not kept.</source>
        <translation>Ключа, открывающего конверты, на этом ноутбуке нет. Вставьте флешку, на которой он лежит (coordinator.agekey). Ключ читается оттуда и здесь не сохраняется.</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Выбрать ключ…</translation>
    </message>
    <message>
        <source>A folder with bundles</source>
        <translation>Папка с конвертами</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Куда записать квитанции</translation>
    </message>
    <message>
        <source>Receipts written: {n}.</source>
        <translation>Записано квитанций: {n}.</translation>
    </message>
</context>
<context>
    <name>IncidentDetail</name>
    <message>
        <source>Your conclusion</source>
        <translation>Ваше заключение</translation>
    </message>
    <message>
        <source>why (kept in the record)</source>
        <translation>почему (останется в записях)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save the conclusion</source>
        <translation>Сохранить заключение</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Лист…</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(без текста)</translation>
    </message>
    <message>
        <source>Choose a conclusion first.</source>
        <translation>Сначала выберите заключение.</translation>
    </message>
    <message>
        <source>Choose an incident to read it and to write down what you conclude.</source>
        <translation>Выберите инцидент, чтобы прочесть его и записать своё заключение.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Station {station}
Happened {happened} · written down {recorded} · {who}</source>
        <translation>Участок {station}
Событие {happened} · записано {recorded} · {who}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Численность группы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Taken back by the observer: {reason}</source>
        <translation>Отозвано наблюдателем: {reason}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Noted alike at other stations</source>
        <translation>Похожее на других участках</translation>
    </message>
    <message>
        <source>The same words, not yet the same people: compare them.</source>
        <translation>Слова совпадают, но это ещё не те же люди: сравните.</translation>
    </message>
    <message>
        <source>Saved. The observer&apos;s entry stays as it was.</source>
        <translation>Сохранено. Запись наблюдателя осталась прежней.</translation>
    </message>
</context>
<context>
    <name>IncidentDetails</name>
    <message>
        <source>age, badge, role; never names</source>
        <translation>возраст, бейдж, роль; без имён</translation>
    </message>
    <message>
        <source>as descriptions</source>
        <translation>в виде описания</translation>
    </message>
    <message>
        <source>what officials answered</source>
        <translation>ответ должностных лиц</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>colours, what stands out</source>
        <translation>цвета, что бросается в глаза</translation>
    </message>
    <message>
        <source>make, colour, number plate</source>
        <translation>марка, цвет, номер</translation>
    </message>
    <message>
        <source>from where, to where</source>
        <translation>откуда, куда</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>A group that may turn up elsewhere, so that others can recognize it</source>
        <translation>Группа, которая может появиться в другом месте: чтобы её узнали</translation>
    </message>
</context>
<context>
    <name>IncidentFields</name>
    <message>
        <source>When it happened</source>
        <translation>Когда это произошло</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда вы знаете?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>by role or description; never names</source>
        <translation>роль или описание; без имён</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кем сообщено</translation>
    </message>
</context>
<context>
    <name>IncidentFiles</name>
    <message>
        <source>Drop photos and videos here, or paste them (Ctrl+V)</source>
        <translation>Фото и видео — сюда или Ctrl+V</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Save the incident</source>
        <translation>Сохранить инцидент</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>This one was begun at {time} and is not saved yet.</source>
        <translation>Этот инцидент начат в {time} и ещё не сохранён.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Clear it, begin another</source>
        <translation>Очистить и начать другой</translation>
    </message>
    <message>
        <source>What happened is not described yet.</source>
        <translation>Ещё не описано, что произошло.</translation>
    </message>
    <message>
        <source>Save it without</source>
        <translation>Сохранить без описания</translation>
    </message>
    <message>
        <source>Choose a code first: press one of the list.</source>
        <translation>Сначала выберите код: нажмите на один из списка.</translation>
    </message>
    <message>
        <source>The time reads like 14:05.</source>
        <translation>Время пишется так: 14:05.</translation>
    </message>
    <message>
        <source>Files are still being taken in. When they are, save it again.</source>
        <translation>Файлы ещё принимаются. Когда закончится, сохраните снова.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation>Прежний черновик</translation>
    </message>
</context>
<context>
    <name>IncidentOffer</name>
    <message>
        <source>Another…</source>
        <translation>Ещё один…</translation>
    </message>
    <message>
        <source>Note an incident: {code} {name}</source>
        <translation>Записать инцидент: {code} {name}</translation>
    </message>
    <message>
        <source>Noted at {time}: {code} {name}</source>
        <translation>Записан в {time}: {code} {name}</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Your conclusion stands beside an entry; it never changes it.</source>
        <translation>Ваше заключение стоит рядом с записью и никогда её не меняет.</translation>
    </message>
    <message>
        <source>Words, code or observer</source>
        <translation>Слово или код</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Поиск инцидентов</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Sheets of the selected…</source>
        <translation>Листы выбранных…</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Открыть входящие</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Любая тяжесть</translation>
    </message>
    <message>
        <source>Any conclusion</source>
        <translation>Любое заключение</translation>
    </message>
    <message>
        <source>(taken back) {text}</source>
        <translation>(отозвано) {text}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Под фильтр не подходит ни один инцидент.</translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation>Инцидентов пока нет. Они приходят в конвертах наблюдателей: см. «Входящие».</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>выбрано: {n}</translation>
    </message>
    <message>
        <source>Write what you saw. Describe people by clothes, vehicle and group; never by name.</source>
        <translation>Пишите, что видели. Людей описывайте по одежде, транспорту и группе, без имён.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Incidents at this station</source>
        <translation>Инциденты на этом участке</translation>
    </message>
    <message>
        <source>Nothing noted yet. F2 starts one from any page.</source>
        <translation>Пока ничего не записано. F2 начинает новый инцидент с любой страницы.</translation>
    </message>
    <message>
        <source>Show, correct…</source>
        <translation>Показать, исправить…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Noted here</source>
        <translation>Записанные</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Новый инцидент</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отозвано: {what}</translation>
    </message>
    <message>
        <source>Kept. The incident is in the journal.</source>
        <translation>Сохранено. Инцидент в журнале.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>С телефона…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Keep it as evidence all the same</source>
        <translation>Всё равно сохранить как материал</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Принимается: {name}…</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: a correction is a new entry with a reason.</source>
        <translation>Ничто не переписывается: исправление — это новая запись с причиной.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>искомые слова</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Show, correct or take back…</source>
        <translation>Показать, исправить, отозвать…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>of the newest {n}; {all} in all</source>
        <translation>из последних {n}; всего {all}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Все клавиши (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock ({key}). {panic} ends the program at once.</source>
        <translation>Заблокировать ({key}). {panic} закрывает программу сразу.</translation>
    </message>
    <message>
        <source>{key}: end at once</source>
        <translation>{key}: закрыть сразу</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>Участок {key}</translation>
    </message>
    <message>
        <source>Noted as away since {time}, and counted all the same.</source>
        <translation>По записи вас нет с {time}; избиратель всё равно посчитан.</translation>
    </message>
    <message>
        <source>Noted as gone since {time}, and counted all the same.</source>
        <translation>По записи вы ушли в {time}; избиратель всё равно посчитан.</translation>
    </message>
    <message>
        <source>Voting was closed at {time}. Counted all the same.</source>
        <translation>Голосование закрыто в {time}. Избиратель всё равно посчитан.</translation>
    </message>
    <message>
        <source>Take back the last one</source>
        <translation>Отменить последний</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я на месте</translation>
    </message>
    <message>
        <source>The disk with the notebook is gone. What shows as kept is on it; nothing more can be kept until it is back. Plug it in again: this message will change.</source>
        <translation>Диск с блокнотом пропал. Всё, что показано сохранённым, на нём; пока он не вернётся, ничего больше не сохранить. Подключите его снова: это сообщение изменится.</translation>
    </message>
    <message>
        <source>The disk is back. Lock and unlock before you go on, to be sure of it.</source>
        <translation>Диск вернулся. Для надёжности заблокируйте и разблокируйте, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Участок не выбран</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the key counts.</source>
        <translation>Сначала укажите свой участок; после этого клавиша считает.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program ({kind}). What was recorded before is safe. If it happens again, lock and unlock the notebook.</source>
        <translation>В программе произошло что-то непредвиденное ({kind}). Всё записанное раньше в сохранности. Если это повторится, заблокируйте и снова откройте блокнот.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Остановлено. Ничего не осталось сделанным наполовину.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Надёжность парольной фразы</translation>
    </message>
    <message>
        <source>At least ten characters. Drawn words are easy to keep in mind.</source>
        <translation>Не меньше десяти знаков. Случайные слова легко запомнить.</translation>
    </message>
    <message>
        <source>Too weak: a rack of machines guesses it in {time}.</source>
        <translation>Слишком слабая: стойка серверов подберёт её за {time}.</translation>
    </message>
    <message>
        <source>Acceptable: a rack of machines needs {time} to guess it.</source>
        <translation>Приемлемая: стойка серверов подберёт её за {time}.</translation>
    </message>
    <message>
        <source>Good: a rack of machines needs {time} to guess it.</source>
        <translation>Хорошая: стойка серверов подберёт её за {time}.</translation>
    </message>
    <message>
        <source>It has letters that only some keyboard layouts have.</source>
        <translation>В ней есть буквы, которых нет в некоторых раскладках.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менее чем минуту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>тысячу с лишним лет</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Load it…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Регистрация…</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Election pack with the list of stations</source>
        <translation>Пакет выборов со списком участков</translation>
    </message>
    <message>
        <source>Enrolled with a coordinator</source>
        <translation>Регистрация у координатора</translation>
    </message>
    <message>
        <source>Station by its number</source>
        <translation>Участок по номеру</translation>
    </message>
    <message>
        <source>First entry: log what happens, one key each</source>
        <translation>Первая запись: отмечайте события одной клавишей</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>осталось</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Was a protocol compiled?</source>
        <translation>Протокол составлен?</translation>
    </message>
    <message>
        <source>Was it posted at the station?</source>
        <translation>Вывешен на участке?</translation>
    </message>
    <message>
        <source>Were you given a copy?</source>
        <translation>Вам выдали копию?</translation>
    </message>
    <message>
        <source>me; a party&apos;s observer; everybody who asked</source>
        <translation>мне; наблюдателю партии; всем, кто просил</translation>
    </message>
    <message>
        <source>by role: chair, secretary…</source>
        <translation>должность: председатель, секретарь…</translation>
    </message>
    <message>
        <source>as they said it</source>
        <translation>как было сказано</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write down who was given the copy</source>
        <translation>Записать, кому выдана копия</translation>
    </message>
    <message>
        <source>Write down the refusal</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому выдана</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Кто отказал</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Их слова</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>составлен</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>вывешен</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln участок</numerusform>
            <numerusform>{title}, %Ln участка</numerusform>
            <numerusform>{title}, %Ln участков</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop another pack file here</source>
        <translation>Перетащите сюда другой файл пакета</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Пакет выборов</translation>
    </message>
    <message>
        <source>Compare this with your coordinator: the pack was signed by {print}</source>
        <translation>Сверьте это с координатором: пакет подписан ключом {print}</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>Совпадает: использовать</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Всё равно использовать</translation>
    </message>
</context>
<context>
    <name>PackPart</name>
    <message>
        <source>Build from a folder…</source>
        <translation>Собрать из папки…</translation>
    </message>
    <message>
        <source>Load a pack…</source>
        <translation>Загрузить пакет…</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Использовать этот пакет</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Signed and written: {name}. Observers load this file.</source>
        <translation>Подписан и записан: {name}. Этот файл загружают наблюдатели.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Всё равно использовать</translation>
    </message>
    <message>
        <source>Use “{title}” in this notebook?</source>
        <translation>Использовать «{title}» в этом блокноте?</translation>
    </message>
    <message>
        <source>Stations: {stations}, contests: {contests}. Its signature holds; it was made by whoever has this fingerprint:</source>
        <translation>Участков: {stations}, видов выборов: {contests}. Подпись верна; пакет сделал владелец этого отпечатка:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>{id} · {when} · polls {opens}–{closes} · languages {languages}</source>
        <translation>{id} · {when} · голосование {opens}–{closes} · языки {languages}</translation>
    </message>
    <message>
        <source>The built-in pack: codes, checklists and protocol lines, but no stations and no candidates. Build your own from a folder with election.toml, stations.csv and candidates.csv.</source>
        <translation>Встроенный пакет: коды, чек-листы и строки протокола, но без участков и кандидатов. Соберите свой из папки с election.toml, stations.csv и candidates.csv.</translation>
    </message>
    <message>
        <source>The folder with election.toml</source>
        <translation>Папка с election.toml</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>Куда записать пакет</translation>
    </message>
    <message>
        <source>An election pack</source>
        <translation>Пакет выборов</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Constituencies</source>
        <translation>Округа</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Protocol lines</source>
        <translation>Строки протокола</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Incident codes</source>
        <translation>Коды инцидентов</translation>
    </message>
    <message>
        <source>Turnout hours</source>
        <translation>Часы объявления явки</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Вид выборов</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Что в пакете</translation>
    </message>
</context>
<context>
    <name>PhonePictures</name>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Pictures, newest first</source>
        <translation>Снимки, сначала новые</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Pictures of the phone or card, newest first</source>
        <translation>Снимки с телефона или карты, сначала новые</translation>
    </message>
    <message>
        <source>No phone or camera card was found. Connect the phone, allow it to share files on its screen, or choose the folder yourself.</source>
        <translation>Телефон или карта камеры не найдены. Подключите телефон, разрешите на его экране доступ к файлам или выберите папку сами.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>В этой папке нет снимков.</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>Папка со снимками</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Выберите фото…</translation>
    </message>
    <message>
        <source>Photo to read from</source>
        <translation>Фото для чтения</translation>
    </message>
    <message>
        <source>Drop the photo of the protocol here, or paste it (Ctrl+V)</source>
        <translation>Перетащите сюда фото протокола или вставьте его (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>С телефона…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Всё фото</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Повернуть на четверть</translation>
    </message>
    <message>
        <source>Straighten by the corners</source>
        <translation>Выпрямить по углам</translation>
    </message>
    <message>
        <source>As it was taken</source>
        <translation>Как снято</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Drag the corners to those of the sheet (keys: 1–4, arrows). Enter straightens, Esc leaves it. The original is not changed.</source>
        <translation>Перетащите углы к углам листа (клавиши: 1–4, стрелки). Enter выпрямляет, Esc оставляет как есть. Оригинал не меняется.</translation>
    </message>
    <message>
        <source>Choose a photo above or add one. F6 goes to the figures.</source>
        <translation>Выберите фото выше или добавьте новое. F6 переводит к числам.</translation>
    </message>
    <message>
        <source>Keys: + − 0 zoom, arrows move, R turns, S straightens, Page Down: older, F6: back to the figures</source>
        <translation>Клавиши: + − 0 — масштаб, стрелки двигают, R поворачивает, S выпрямляет, Page Down — предыдущее, F6 — назад к числам</translation>
    </message>
    <message>
        <source>Wheel or Alt with + and − zooms, dragging moves. F6 brings the keys to the photo.</source>
        <translation>Колесо или Alt с + и − меняет масштаб, перетаскивание двигает. F6 передаёт клавиши фотографии.</translation>
    </message>
    <message>
        <source>None of the photos is known to be of the protocol. Choose or add one.</source>
        <translation>Ни одно фото не отмечено как фото протокола. Выберите или добавьте его.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Фото открывается…</translation>
    </message>
    <message>
        <source>This photo cannot be shown; it is kept all the same.</source>
        <translation>Это фото не показать; оно всё равно сохранено.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Plus and minus zoom, arrows move, 0 shows all, R turns, S straightens, Backspace shows it as it was taken, Page Up and Page Down show another photo.</source>
        <translation>Плюс и минус меняют масштаб, стрелки двигают, 0 показывает целиком, R поворачивает, S выпрямляет, Backspace возвращает исходный вид, Page Up и Page Down показывают другое фото.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Taken in by {who} at station {station}, {at}</source>
        <translation>Принято: {who}, участок {station}, {at}</translation>
    </message>
    <message>
        <source>The camera says {at}</source>
        <translation>По часам камеры {at}</translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation>Этот файл не удаётся показать; он хранится таким, каким пришёл.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>not here yet</source>
        <translation>ещё не пришёл</translation>
    </message>
    <message>
        <source>Named by an entry; the full bundle has not come.</source>
        <translation>Назван в записи; полный конверт ещё не пришёл.</translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation>Этот файл не удаётся показать; он хранится таким, каким пришёл.</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Nothing was written down about the protocol here yet.</source>
        <translation>О протоколе здесь пока ничего не записано.</translation>
    </message>
    <message>
        <source>◇  Signed summary</source>
        <translation>◇  Подписанная сводка</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Вывешен</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message numerus="yes">
        <source>✓  %Ln relations between the figures hold</source>
        <translation>
            <numerusform>✓  %Ln контрольное соотношение выполнено</numerusform>
            <numerusform>✓  %Ln контрольных соотношения выполнены</numerusform>
            <numerusform>✓  %Ln контрольных соотношений выполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures from: {sources}</source>
        <translation>Откуда числа: {sources}</translation>
    </message>
</context>
<context>
    <name>ProtocolFoot</name>
    <message>
        <source>What adds up, and what does not</source>
        <translation>Что сходится и что нет</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>The count, three separate questions, then the figures as they are.</source>
        <translation>Подсчёт, три отдельных вопроса, затем числа как есть.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Записано: {what}.</translation>
    </message>
    <message>
        <source>The second typing is not compared yet: compare it first, or leave it.</source>
        <translation>Второй ввод ещё не сверен: сначала сверьте его или выйдите из него.</translation>
    </message>
    <message>
        <source>The marked fields are not whole numbers.</source>
        <translation>В отмеченных полях не целые числа.</translation>
    </message>
    <message>
        <source>No figure was typed yet.</source>
        <translation>Пока не введено ни одного числа.</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что стало с протоколом</translation>
    </message>
    <message>
        <source>Posted sheet and copy</source>
        <translation>Вывешенный лист и копия</translation>
    </message>
    <message>
        <source>Kept: {n} of {all} votes.</source>
        <translation>Сохранено: голоса за кандидатов — {n} из {all}.</translation>
    </message>
    <message>
        <source>Lines: {n} of {all}.</source>
        <translation>Строки: {n} из {all}.</translation>
    </message>
    <message>
        <source>Typed twice: {n} of {all}.</source>
        <translation>Введено дважды: {n} из {all}.</translation>
    </message>
    <message>
        <source>Not typed twice: {names}.</source>
        <translation>Не введено дважды: {names}.</translation>
    </message>
    <message>
        <source>Figures that were not saved yet are back.</source>
        <translation>Ещё не сохранённые числа восстановлены.</translation>
    </message>
    <message>
        <source>Figures typed at {station} are not saved yet. They are there again when you choose that station.</source>
        <translation>Числа, набранные на участке {station}, ещё не сохранены. Они снова появятся, когда вы выберете этот участок.</translation>
    </message>
    <message>
        <source>They are from the photo shown</source>
        <translation>Они с показанного фото</translation>
    </message>
    <message>
        <source>Kept: the figures are in the journal.</source>
        <translation>Сохранено: числа в журнале.</translation>
    </message>
    <message>
        <source>figures read from it</source>
        <translation>с него считаны числа</translation>
    </message>
    <message>
        <source>Attached.</source>
        <translation>Приложено.</translation>
    </message>
    <message>
        <source>Hide the photo</source>
        <translation>Скрыть фото</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Показать фото</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the protocol opens.</source>
        <translation>Сначала укажите свой участок; после этого протокол откроется.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Вид выборов</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Часть {n} из {total}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалось</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>{hour}: what turnout did the commission announce?</source>
        <translation>{hour}: какую явку объявила комиссия?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The station closed {time} ago and the count has not started. Log its start, or note it as an incident.</source>
        <translation>Участок закрылся {time} назад, а подсчёт не начат. Отметьте его начало или запишите инцидент.</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Записать инцидент</translation>
    </message>
    <message>
        <source>Was the protocol compiled? Posted? Were you given a copy?</source>
        <translation>Протокол составлен? Вывешен? Вам выдали копию?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>An incident that was begun at {hour} is not saved yet.</source>
        <translation>Инцидент, который начали записывать в {hour}, ещё не сохранён.</translation>
    </message>
    <message>
        <source>An incident that was begun is not saved yet.</source>
        <translation>Инцидент, который начали записывать, ещё не сохранён.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The figure typed for {hour} is not written down yet.</source>
        <translation>Число, набранное на {hour}, ещё не записано.</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet. Records are kept all the same.</source>
        <translation>Ни один координатор ещё не знает этот блокнот. Записи всё равно сохраняются.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Регистрация</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only on this laptop.</source>
        <translation>
            <numerusform>%Ln запись есть только на этом ноутбуке.</numerusform>
            <numerusform>%Ln записи есть только на этом ноутбуке.</numerusform>
            <numerusform>%Ln записей есть только на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Figures of the protocol that were typed are not saved yet.</source>
        <translation>Введённые числа протокола ещё не сохранены.</translation>
    </message>
    <message>
        <source>{start}–{end}, {time}: nobody came, or were you away?</source>
        <translation>{start}–{end}, {time}: никто не приходил или вас не было?</translation>
    </message>
</context>
<context>
    <name>QuestionPhotos</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>С телефона…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Put the keyboard on a question first.</source>
        <translation>Сначала перейдите клавишами к вопросу.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>pseudonym</source>
        <translation>псевдоним</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln неделя</numerusform>
            <numerusform>%Ln недели</numerusform>
            <numerusform>%Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>We compared it, in person: every character is the same</source>
        <translation>Мы сверили лично: все знаки совпадают</translation>
    </message>
    <message>
        <source>Approve and save…</source>
        <translation>Подтвердить и сохранить…</translation>
    </message>
    <message>
        <source>Approve and show as a QR code</source>
        <translation>Подтвердить и показать как QR-код</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>“{alias}” asks to be enrolled</source>
        <translation>«{alias}» запрашивает регистрацию</translation>
    </message>
    <message>
        <source>{alias} is enrolled. Give them the file {name}.</source>
        <translation>{alias} зарегистрирован. Передайте наблюдателю файл {name}.</translation>
    </message>
    <message>
        <source>{alias} is enrolled. Their photo of the code is the approval.</source>
        <translation>{alias} зарегистрирован. Фото кода, снятое наблюдателем, и есть подтверждение.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>The observer photographs this, and drops the photo on the hand-over page. Turn the screen&apos;s brightness up.</source>
        <translation>Наблюдатель фотографирует это и перетаскивает фото на страницу «Передача». Сделайте экран ярче.</translation>
    </message>
    <message>
        <source>Have the observer show the fingerprint on their own screen, and compare all of it. A file alone proves nothing about who sent it.</source>
        <translation>Пусть наблюдатель покажет отпечаток на своём экране; сверьте его целиком. Сам файл не доказывает, кто его прислал.</translation>
    </message>
    <message>
        <source>Alias (a pseudonym)</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>Показать как QR-код</translation>
    </message>
    <message>
        <source>Save the approval</source>
        <translation>Сохранить подтверждение</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The observer&apos;s copy beside the official figures. What differs is shown, never why.</source>
        <translation>Копия наблюдателя рядом с официальными данными. Показано, что расходится, но не почему.</translation>
    </message>
    <message>
        <source>Drop a CSV file of official results here; earlier figures stay on record</source>
        <translation>Перетащите сюда CSV-файл с официальными результатами; прежние данные сохраняются</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>{name} is no table: official figures come as a CSV file.</source>
        <translation>{name} — не таблица: официальные данные приходят файлом CSV.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation>С расхождениями</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Какие результаты показаны</translation>
    </message>
    <message>
        <source>Copies of protocols</source>
        <translation>Копии протоколов</translation>
    </message>
    <message>
        <source>Figures beside each other</source>
        <translation>Числа рядом</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>По округам</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Открыть участок</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Station {key}: a protocol of {day} is of another day and not compared.</source>
        <translation>Участок {key}: протокол от {day} относится к другому дню и не сравнивается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protocols with figures are of no contest that the loaded pack “{pack}” has at their station. They are kept; load the pack of that election in the set-up.</source>
        <translation>
            <numerusform>%Ln протокол с числами не относится ни к одному виду выборов, который есть в загруженном пакете «{pack}» для его участка. Он сохранён; загрузите пакет тех выборов на странице «Подготовка».</numerusform>
            <numerusform>%Ln протокола с числами не относятся ни к одному виду выборов, который есть в загруженном пакете «{pack}» для их участков. Они сохранены; загрузите пакет тех выборов на странице «Подготовка».</numerusform>
            <numerusform>%Ln протоколов с числами не относятся ни к одному виду выборов, который есть в загруженном пакете «{pack}» для их участков. Они сохранены; загрузите пакет тех выборов на странице «Подготовка».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln votes that the observer&apos;s copy gives to {giver} stand at {taker} in the official result.</source>
        <translation>
            <numerusform>▲  %Ln голос, который в копии наблюдателя у {giver}, в официальном результате записан за {taker}.</numerusform>
            <numerusform>▲  %Ln голоса, которые в копии наблюдателя у {giver}, в официальном результате записаны за {taker}.</numerusform>
            <numerusform>▲  %Ln голосов, которые в копии наблюдателя у {giver}, в официальном результате записаны за {taker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln other figures differ.</source>
        <translation>
            <numerusform>▲  Расходится ещё %Ln число.</numerusform>
            <numerusform>▲  Расходятся ещё %Ln числа.</numerusform>
            <numerusform>▲  Расходятся ещё %Ln чисел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln figures differ.</source>
        <translation>
            <numerusform>▲  Расходится %Ln число.</numerusform>
            <numerusform>▲  Расходятся %Ln числа.</numerusform>
            <numerusform>▲  Расходятся %Ln чисел.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare: no figure stands in both.</source>
        <translation>Сравнивать нечего: нет ни одного числа, которое есть в обоих.</translation>
    </message>
    <message>
        <source>≠  Another copy of this station gives other figures: compare them.</source>
        <translation>≠  Другая копия этого участка даёт другие числа: сравните их.</translation>
    </message>
    <message>
        <source>◇  From a signed summary alone; the bundle is not here yet.</source>
        <translation>◇  Только из подписанной сводки; конверт ещё не пришёл.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: {changed} new or changed, {same} as before.</source>
        <translation>
            <numerusform>Прочитана %Ln строка: новых или изменённых {changed}, прежних {same}.</numerusform>
            <numerusform>Прочитаны %Ln строки: новых или изменённых {changed}, прежних {same}.</numerusform>
            <numerusform>Прочитано %Ln строк: новых или изменённых {changed}, прежних {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure differs where both are known.</source>
        <translation>Там, где известны оба числа, расхождений нет.</translation>
    </message>
    <message>
        <source>No copy of a protocol has arrived yet. Observers type its figures on their protocol page; they come with the bundles.</source>
        <translation>Копий протоколов пока нет. Наблюдатели вводят числа на странице «Протокол»; они приходят в конвертах.</translation>
    </message>
    <message>
        <source>Official figures without an observer&apos;s copy: {n}.</source>
        <translation>Официальных данных без копии наблюдателя: {n}.</translation>
    </message>
    <message>
        <source>Choose a copy to see it beside the official figures.</source>
        <translation>Выберите копию, чтобы увидеть её рядом с официальными данными.</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>How many figures differ</source>
        <translation>Сколько чисел расходится</translation>
    </message>
    <message>
        <source>Others changed by as many: the pair is a guess.</source>
        <translation>На столько же изменились и другие: эта пара — лишь предположение.</translation>
    </message>
    <message>
        <source>No official figures are loaded for this contest yet.</source>
        <translation>Официальные данные для этого вида выборов ещё не загружены.</translation>
    </message>
    <message>
        <source>✓  All figures that both give are the same.</source>
        <translation>✓  Все числа, которые есть в обоих источниках, совпадают.</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing fits: fewer letters, or another word.</source>
        <translation>Ничего не подходит: меньше букв или другое слово.</translation>
    </message>
    <message>
        <source>{words}, {place} of {all}</source>
        <translation>{words}, {place} из {all}</translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Read the sheet once more and type each figure. The first ones are hidden.</source>
        <translation>Прочтите лист ещё раз и введите каждое число. Первые скрыты.</translation>
    </message>
    <message>
        <source>The marked fields are not whole numbers.</source>
        <translation>В отмеченных полях не целые числа.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) came out differently.</source>
        <translation>
            <numerusform>%Ln число не совпало.</numerusform>
            <numerusform>%Ln числа не совпали.</numerusform>
            <numerusform>%Ln чисел не совпали.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet and type the right one. Alike: {same}.</source>
        <translation>Посмотрите на лист и введите верное. Совпало: {same}.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>second</source>
        <translation>второе</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верное</translation>
    </message>
    <message>
        <source>Type each of these once more, as the sheet has it.</source>
        <translation>Введите каждое из них ещё раз, как на листе.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Kept inside the notebook; nothing is written beside it.</source>
        <translation>Хранятся внутри блокнота; рядом с ним ничего не записывается.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Текущая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Check the record now</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Changed. From now on only the new passphrase opens this notebook.</source>
        <translation>Изменено. Теперь этот блокнот открывает только новая парольная фраза.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entries, each linked to the one before.</source>
        <translation>
            <numerusform>Цел: %Ln запись, каждая связана с предыдущей.</numerusform>
            <numerusform>Цел: %Ln записи, каждая связана с предыдущей.</numerusform>
            <numerusform>Цел: %Ln записей, каждая связана с предыдущей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it on every page; Ctrl 0 is the usual size.</source>
        <translation>Ctrl + и Ctrl − меняют его на любой странице; Ctrl 0 — обычный размер.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Is the record whole?</source>
        <translation>Цел ли журнал?</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Done once, before the day. Each part can be looked at again.</source>
        <translation>Делается один раз, до дня голосования. К каждой части можно вернуться.</translation>
    </message>
    <message>
        <source>1  Authority</source>
        <translation>1  Центр подписи</translation>
    </message>
    <message>
        <source>2  Election pack</source>
        <translation>2  Пакет выборов</translation>
    </message>
    <message>
        <source>3  Observers</source>
        <translation>3  Наблюдатели</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Для других</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Части подготовки</translation>
    </message>
    <message>
        <source>Done. Next: {step}.</source>
        <translation>Готово. Дальше: {step}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Where did you read them?</source>
        <translation>Откуда вы их списали?</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Время составления</translation>
    </message>
    <message>
        <source>figures are kept</source>
        <translation>числа записаны</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>чисел ещё нет</translation>
    </message>
    <message>
        <source>Say first where you read them: each place has figures of its own.</source>
        <translation>Сначала укажите, откуда они: у каждого источника свои числа.</translation>
    </message>
    <message>
        <source>This is no time of day: write it as 21:40 or 2140, or leave it empty.</source>
        <translation>Это не время суток: напишите 21:40 или 2140 либо оставьте поле пустым.</translation>
    </message>
    <message>
        <source>{hour} has not come yet. Does the paper say so?</source>
        <translation>{hour} ещё не наступило. Так написано на бумаге?</translation>
    </message>
    <message>
        <source>Save it as written</source>
        <translation>Сохранить, как написано</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>One incident on paper, for a complaint or an archive. A PDF lies outside the notebook: whoever finds it can read it.</source>
        <translation>Один инцидент на бумаге — для жалобы или архива. PDF лежит вне блокнота: кто найдёт, тот прочтёт.</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>Incidents to put on sheets</source>
        <translation>Инциденты для листов</translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation>Инцидентов пока нет. Они приходят в конвертах наблюдателей: см. «Входящие».</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Открыть входящие</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Tick the confirmed ones</source>
        <translation>Отметить подтверждённые</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>По одному PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Typesetting…</source>
        <translation>Вёрстка…</translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation>Какие инциденты?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>{n} of {total} chosen</source>
        <translation>выбрано {n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick an incident on the list: its sheet shows here.</source>
        <translation>Отметьте инцидент в списке: здесь появится его лист.</translation>
    </message>
    <message>
        <source>The first {n} sheets are shown; the PDF has all {total}.</source>
        <translation>Показаны первые листы: {n}; в PDF есть все: {total}.</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Страница {n}</translation>
    </message>
    <message>
        <source>Saved: {n} PDF, {name}. It lies outside the notebook; delete it when it has been handed over.</source>
        <translation>Сохранено: {n} PDF, {name}. Сохранённое лежит вне блокнота; удалите его после передачи.</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Сохранить листы</translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на печать.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>Signer&apos;s fingerprint. Compare it with your coordinator, in person:</source>
        <translation>Отпечаток ключа подписи. Сверьте его с координатором лично:</translation>
    </message>
</context>
<context>
    <name>SpaceKey</name>
    <message>
        <source>Not counted: on this page {key} counts a voter.</source>
        <translation>Не засчитано: на этой странице избирателя считает {key}.</translation>
    </message>
    <message>
        <source>Not counted: voting ended at {time}. On Tally the space bar still counts.</source>
        <translation>Не засчитано: голосование закончилось в {time}. На странице «Счётчик» пробел по-прежнему считает.</translation>
    </message>
    <message>
        <source>That was typed beside every field: nothing of it is written down, and nobody was counted. Click into the field first.</source>
        <translation>Набрано мимо всех полей: ничего не записано и никто не посчитан. Сначала щёлкните в поле.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl -)</source>
        <translation>Текст мельче (Ctrl -)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl +)</source>
        <translation>Текст крупнее (Ctrl +)</translation>
    </message>
    <message>
        <source>{key} ends the program at once. In an open notebook the key chosen in its settings does.</source>
        <translation>{key} сразу закрывает программу. В открытом блокноте это делает клавиша, выбранная в его настройках.</translation>
    </message>
    <message>
        <source>Let go: what it is and where it belongs is said. The file stays as it is.</source>
        <translation>Отпустите: будет сказано, что это и куда относится. Сам файл не изменится.</translation>
    </message>
    <message>
        <source>{name} was not taken: the notebook is locked. Unlock it first, then drop the file again.</source>
        <translation>{name} — не принято: блокнот закрыт. Сначала откройте его, затем перетащите файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>StationChooser</name>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>constituency/station, for example 23/7, or a word of its name</source>
        <translation>округ/участок, например 23/7, или слово из названия</translation>
    </message>
    <message>
        <source>as written on the door</source>
        <translation>как написано на двери</translation>
    </message>
    <message>
        <source>I am at this station</source>
        <translation>Я на этом участке</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Name, if no list has it</source>
        <translation>Название, если участка нет в списке</translation>
    </message>
    <message>
        <source>Add station {key}: no list has it</source>
        <translation>Добавить участок {key}: в списке его нет</translation>
    </message>
    <message>
        <source>I am at station {key}</source>
        <translation>Я на участке {key}</translation>
    </message>
    <message>
        <source>No list knows this station; it is noted as typed in, and that is fine.</source>
        <translation>Этого участка нет в списке; он будет записан так, как введён, и это нормально.</translation>
    </message>
</context>
<context>
    <name>StationDetail</name>
    <message>
        <source>← All stations</source>
        <translation>← Все участки</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Turnout at this station</source>
        <translation>Явка на этом участке</translation>
    </message>
    <message>
        <source>No photos or videos from this station.</source>
        <translation>С этого участка нет фото и видео.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Что и когда происходило</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Line: voters counted. Dots: what the commission announced. Shaded: nobody came, the observer was away, or nobody knows.</source>
        <translation>Линия: насчитано избирателей. Точки: объявлено комиссией. Затенено: никто не приходил, наблюдателя не было или неизвестно.</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>{n} registered</source>
        <translation>в списках: {n}</translation>
    </message>
    <message>
        <source>observed by {who}</source>
        <translation>наблюдение: {who}</translation>
    </message>
    <message>
        <source>nobody observed here</source>
        <translation>здесь никто не наблюдал</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>насчитано: {n}</translation>
    </message>
    <message>
        <source>watched {share} % of the time</source>
        <translation>под наблюдением {share} % времени</translation>
    </message>
    <message>
        <source>◇  Summary only: these figures are from a page that {who} signed at {when}. The bundle with the entries is not here yet; it counts as soon as it comes.</source>
        <translation>◇  Только сводка: эти числа — со страницы, которую подписал наблюдатель {who} ({when}). Конверта с записями ещё нет; как только он придёт, учитываться будет он.</translation>
    </message>
    <message>
        <source>◇  A page that {who} signed at {when} is newer than the bundle here. What only it has is marked; ask for the newest bundle.</source>
        <translation>◇  Страница, которую подписал наблюдатель {who} ({when}), новее конверта. То, что есть только в ней, отмечено; попросите самый новый конверт.</translation>
    </message>
    <message>
        <source>Nothing has arrived from here yet.</source>
        <translation>Отсюда пока ничего не пришло.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Событий пока нет.</translation>
    </message>
    <message>
        <source>{text} (corrected)</source>
        <translation>{text} (исправлено)</translation>
    </message>
    <message>
        <source>None noted here.</source>
        <translation>Здесь ничего не записано.</translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation>{text} (отозвано)</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Enter opens a station. A dash means that nothing is known yet.</source>
        <translation>Enter открывает участок. Тире — пока ничего не известно.</translation>
    </message>
    <message>
        <source>Number, name or observer</source>
        <translation>Номер, название</translation>
    </message>
    <message>
        <source>Search stations</source>
        <translation>Поиск участков</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>С наблюдением</translation>
    </message>
    <message>
        <source>Something open</source>
        <translation>Есть вопросы</translation>
    </message>
    <message>
        <source>Which stations are shown</source>
        <translation>Какие участки показаны</translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Открыть подготовку</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Открыть участок</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>Участок {key}</translation>
    </message>
    <message>
        <source>No station fits the filter.</source>
        <translation>Под фильтр не подходит ни один участок.</translation>
    </message>
    <message>
        <source>No stations yet. Load an election pack in the set-up, or take in bundles: stations that observers typed in show here too.</source>
        <translation>Участков пока нет. Загрузите пакет выборов на странице «Подготовка» или примите конверты: участки, введённые наблюдателями, тоже появятся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln stations, {seen} observed</source>
        <translation>
            <numerusform>{shown} из %Ln участка, с наблюдением: {seen}</numerusform>
            <numerusform>{shown} из %Ln участков, с наблюдением: {seen}</numerusform>
            <numerusform>{shown} из %Ln участков, с наблюдением: {seen}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickPart</name>
    <message>
        <source>Also the key that opens all bundles (coordinator.agekey)</source>
        <translation>И ключ, который открывает все конверты (coordinator.agekey)</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>Записать в папку…</translation>
    </message>
    <message>
        <source>Remove the bundle key from this laptop…</source>
        <translation>Удалить ключ конвертов с ноутбука…</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Записано: {names}.</translation>
    </message>
    <message>
        <source>For whoever checks your bundles</source>
        <translation>Для тех, кто проверяет ваши конверты</translation>
    </message>
    <message>
        <source>allowed_signers and revoked_keys: whom your authority signed, in the form that ssh-keygen reads. recipients.txt and authority.pub: to whom bundles are sealed, and your public key. None of these is secret.</source>
        <translation>allowed_signers и revoked_keys: чьи ключи подписал ваш центр, в формате ssh-keygen. recipients.txt и authority.pub: для кого запечатаны конверты, и ваш открытый ключ. Ничего из этого не секретно.</translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation>Ключ, открывающий конверты</translation>
    </message>
    <message>
        <source>It is in this notebook: whoever has this laptop and its passphrase can open every bundle. Safer: write it onto a stick, then remove it here. The inbox asks for the stick when bundles come.</source>
        <translation>Он в этом блокноте: у кого ноутбук и парольная фраза, тот откроет любой конверт. Надёжнее записать его на флешку и удалить здесь. Когда придут конверты, страница «Входящие» попросит флешку.</translation>
    </message>
    <message>
        <source>It is not on this laptop any more. The inbox asks for the stick that has it.</source>
        <translation>На этом ноутбуке его больше нет. Страница «Входящие» попросит флешку, на которой он лежит.</translation>
    </message>
    <message>
        <source>Make the authority first.</source>
        <translation>Сначала создайте центр подписи.</translation>
    </message>
    <message>
        <source>A folder, best on a stick</source>
        <translation>Папка, лучше всего на флешке</translation>
    </message>
    <message>
        <source>Do you hold coordinator.agekey on a stick, and have you seen that it is there? Without it and without the recovery key no bundle can be opened again.</source>
        <translation>coordinator.agekey у вас на флешке, и вы видели, что он там? Без него и без ключа восстановления ни один конверт больше не открыть.</translation>
    </message>
    <message>
        <source>I hold it: remove it here</source>
        <translation>Он у меня: удалить отсюда</translation>
    </message>
</context>
<context>
    <name>Strays</name>
    <message>
        <source>Let go: photos, videos and papers are kept as evidence, other files are told where they belong. The file itself stays where it is.</source>
        <translation>Отпустите: фото, видео и документы сохраняются как материалы, о других файлах будет сказано, куда они относятся. Сам файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Let go: each file is told where it belongs. The file itself stays where it is.</source>
        <translation>Отпустите: о каждом файле будет сказано, куда он относится. Сам файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Keep as evidence all the same</source>
        <translation>Всё равно сохранить как материал</translation>
    </message>
    <message>
        <source>A picture was copied. Keep it as evidence?</source>
        <translation>Скопирован снимок. Сохранить его как материал?</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Сохранить как материал</translation>
    </message>
    <message>
        <source>A picture was copied. If it shows codes, the inbox reads them.</source>
        <translation>Скопирован снимок. Если на нём есть коды, их прочтёт страница «Входящие».</translation>
    </message>
    <message>
        <source>Look in the inbox</source>
        <translation>Проверить во входящих</translation>
    </message>
    <message>
        <source>{name} is a folder. The inbox takes in the bundles that are in it.</source>
        <translation>{name} — папка. Конверты из неё принимает страница «Входящие».</translation>
    </message>
    <message>
        <source>{name} is a photo or a video. If it shows a summary&apos;s codes, the inbox reads them; evidence comes inside an observer&apos;s bundle.</source>
        <translation>{name} — фото или видео. Если на нём коды сводки, их читает страница «Входящие»; материалы приходят в конверте наблюдателя.</translation>
    </message>
    <message>
        <source>{name} is of a kind that this program does not know. Nothing was taken in.</source>
        <translation>{name}: программа не знает файлов этого вида. Ничего не принято.</translation>
    </message>
    <message>
        <source>Keeping as evidence: {name}…</source>
        <translation>Сохраняется как материал: {name}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Kept as evidence: {name}.</source>
        <translation>Сохранено как материал: {name}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>dropped by mistake</source>
        <translation>перетащено по ошибке</translation>
    </message>
    <message>
        <source>Taken back; both stay in the journal.</source>
        <translation>Отозвано; обе записи остаются в журнале.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Show as a QR code</source>
        <translation>Показать как QR-код</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Сохранить страницей…</translation>
    </message>
    <message>
        <source>No stick possible?</source>
        <translation>Нет флешки?</translation>
    </message>
    <message>
        <source>The station&apos;s figures, turnout, protocol and the head of your journal, signed: another phone photographs them. Signed and not encrypted: whoever sees it can read it.</source>
        <translation>Числа участка, явка, протокол и конец цепочки вашего журнала, с подписью: их фотографируют другим телефоном. Подписано, но не зашифровано: кто увидит, тот прочтёт.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Записан файл {name}.</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>Участок {key}</translation>
    </message>
    <message>
        <source>{time}, {count} counted, entry #{seq}. Photograph each code so that it fills the picture; turn the screen&apos;s brightness up. The coordinator&apos;s laptop reads the photos.</source>
        <translation>{time}, насчитано: {count}, запись № {seq}. Снимайте каждый код так, чтобы он занимал весь кадр; сделайте экран ярче. Фото прочтёт ноутбук координатора.</translation>
    </message>
    <message>
        <source>Where the page goes</source>
        <translation>Куда записать страницу</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Summary of {alias}, station {key}</source>
        <translation>Сводка: {alias}, участок {key}</translation>
    </message>
    <message>
        <source>✓ Signed by {alias}, whom you enrolled. Fingerprint {print}.</source>
        <translation>✓ Подпись: {alias}; этот ключ зарегистрировали вы. Отпечаток {print}.</translation>
    </message>
    <message>
        <source>Keep all {n}</source>
        <translation>Сохранить все: {n}</translation>
    </message>
    <message>
        <source>Its journal is not here as far as that yet.</source>
        <translation>Журнала до этого места здесь ещё нет.</translation>
    </message>
    <message>
        <source>Its journal is here as far as that.</source>
        <translation>Журнал до этого места здесь есть.</translation>
    </message>
    <message>
        <source>It contradicts the journal that is here. Keep it: the two together are the evidence. Ask the observer.</source>
        <translation>Она противоречит журналу, который здесь есть. Сохраните её: доказательство — то и другое вместе. Спросите наблюдателя.</translation>
    </message>
    <message>
        <source>This very summary was kept before.</source>
        <translation>Именно эта сводка уже сохранена.</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Tally</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Space counts one voter. 2 to 9 count a group. Ctrl+Z takes back.</source>
        <translation>Пробел — один избиратель. 2–9 — сразу группа. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>+1  voter</source>
        <translation>+1  избиратель</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Take back the last one</source>
        <translation>Отменить последний</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считаем</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln voters</source>
        <translation>
            <numerusform>Посчитать %Ln избирателя</numerusform>
            <numerusform>Посчитать %Ln избирателей</numerusform>
            <numerusform>Посчитать %Ln избирателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched {time}, {share} % of the time since opening</source>
        <translation>Под наблюдением {time}: {share} % времени с открытия</translation>
    </message>
    <message>
        <source>Voting begins at {time}</source>
        <translation>Голосование начинается в {time}</translation>
    </message>
    <message>
        <source>nobody came: {time}</source>
        <translation>никто не приходил: {time}</translation>
    </message>
    <message>
        <source>away: {time}</source>
        <translation>отсутствие: {time}</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Ход дня</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the key counts.</source>
        <translation>Сначала укажите свой участок; после этого клавиша считает.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>насчитано: {n}</translation>
    </message>
    <message>
        <source>writing {n}…</source>
        <translation>записываем: {n}…</translation>
    </message>
    <message>
        <source>all kept on disk · last at {time}</source>
        <translation>всё сохранено на диске · последний в {time}</translation>
    </message>
    <message>
        <source>voters counted</source>
        <translation>избирателей насчитано</translation>
    </message>
    <message>
        <source>quiet, not known why: {time}</source>
        <translation>тихо, причина неизвестна: {time}</translation>
    </message>
    <message>
        <source>{start}–{end}: nobody came, or were you away?</source>
        <translation>{start}–{end}: никто не приходил или вас не было?</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>no folder chosen</source>
        <translation>папка не выбрана</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Выбрать флешку или папку…</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Куда записать конверт</translation>
    </message>
    <message>
        <source>This folder cannot be reached.</source>
        <translation>Папка недоступна.</translation>
    </message>
    <message>
        <source>{free} free: too little for {need}.</source>
        <translation>Свободно {free}: мало для {need}.</translation>
    </message>
    <message>
        <source>{free} free, {left} after this bundle.</source>
        <translation>Свободно {free}, после этого конверта останется {left}.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Another station…</source>
        <translation>Другой участок…</translation>
    </message>
    <message>
        <source>Which station are you at?</source>
        <translation>На каком вы участке?</translation>
    </message>
    <message>
        <source>Stay at this station</source>
        <translation>Остаться на этом участке</translation>
    </message>
    <message>
        <source>What just happened? One key, with the time</source>
        <translation>Что сейчас произошло? Одна клавиша — и время записано</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Last entries</source>
        <translation>Последние записи</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>Участок {key}</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>в списках: {count}</translation>
    </message>
    <message>
        <source>{count} counted</source>
        <translation>насчитано: {count}</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Участок не выбран</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Not written down: {hours}</source>
        <translation>Не записано: {hours}</translation>
    </message>
    <message>
        <source>Next announced turnout
{hour}, in {time}</source>
        <translation>Следующее объявление явки
{hour}, через {time}</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>Constituencies</source>
        <translation>Округа</translation>
    </message>
    <message>
        <source>Sum of copies</source>
        <translation>Сумма копий</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Official, same stations</source>
        <translation>Официально, те же участки</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>Sums beside each other</source>
        <translation>Суммы рядом</translation>
    </message>
    <message>
        <source>No copy and no official figure yet: there is nothing to add up.</source>
        <translation>Пока нет ни копий, ни официальных данных: складывать нечего.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Вид выборов</translation>
    </message>
    <message>
        <source>Copies from</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Stations of which there is a copy, of all in the constituency</source>
        <translation>Участки, с которых есть копия / все участки округа</translation>
    </message>
    <message>
        <source>Official from</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>Stations with official figures, of all in the constituency</source>
        <translation>Участки с официальными данными / все участки округа</translation>
    </message>
    <message>
        <source>✓  There is a copy of every station: {observed} of {all}.</source>
        <translation>✓  Есть копии со всех участков: {observed} из {all}.</translation>
    </message>
    <message numerus="yes">
        <source>▲  Copies of {observed} of %Ln stations. This is not the result of the election; still missing: {missing}.</source>
        <translation>
            <numerusform>▲  Копии с {observed} из %Ln участка. Это не результат выборов; ещё нет: {missing}.</numerusform>
            <numerusform>▲  Копии с {observed} из %Ln участков. Это не результат выборов; ещё нет: {missing}.</numerusform>
            <numerusform>▲  Копии с {observed} из %Ln участков. Это не результат выборов; ещё нет: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations added up by: {sources}.</source>
        <translation>Сложено участков по источникам: {sources}.</translation>
    </message>
    <message>
        <source>▲  Copies of station {station} differ; the one that counts here: {source} ({observer}).</source>
        <translation>▲  Копии участка {station} расходятся; здесь учитывается: {source} ({observer}).</translation>
    </message>
    <message>
        <source>For none of them are there official figures to compare.</source>
        <translation>Ни по одному из них нет официальных данных для сравнения.</translation>
    </message>
    <message>
        <source>Only stations with both figures are added up: {both}.</source>
        <translation>Сложены только участки, по которым есть оба числа: {both}.</translation>
    </message>
</context>
<context>
    <name>TurnoutCard</name>
    <message>
        <source>Hour of the announcement</source>
        <translation>Час объявления</translation>
    </message>
    <message>
        <source>announced figure</source>
        <translation>объявленное число</translation>
    </message>
    <message>
        <source>Announced turnout</source>
        <translation>Объявленная явка</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The announced figure is a whole number.</source>
        <translation>Объявленное число должно быть целым.</translation>
    </message>
    <message>
        <source>What the commission announces</source>
        <translation>Что объявляет комиссия</translation>
    </message>
    <message>
        <source>at</source>
        <translation>на</translation>
    </message>
    <message>
        <source>A difference is a question, not an accusation: voters may come while nobody watches.</source>
        <translation>Разница — это вопрос, а не обвинение: избиратели могли прийти, когда никто не смотрел.</translation>
    </message>
    <message>
        <source>A minute: voters announced / counted a minute.</source>
        <translation>В минуту: объявлено / насчитано.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Насчитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>В минуту</translation>
    </message>
    <message>
        <source>Announced turnout beside the tally</source>
        <translation>Объявленная явка рядом со счётчиком</translation>
    </message>
    <message>
        <source>Press Enter once more to record it as announced.</source>
        <translation>Нажмите Enter ещё раз, чтобы записать, как объявлено.</translation>
    </message>
    <message>
        <source>Record {figure} as announced</source>
        <translation>Записать {figure}, как объявлено</translation>
    </message>
    <message>
        <source>voters on the list: —</source>
        <translation>избирателей в списке: —</translation>
    </message>
    <message>
        <source>of {count} on the list</source>
        <translation>из {count} в списке</translation>
    </message>
</context>
<context>
    <name>TurnoutPage</name>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>A difference is a question, not an accusation: voters may have come while nobody watched.</source>
        <translation>Разница — это вопрос, а не обвинение: избиратели могли прийти, пока никто не смотрел.</translation>
    </message>
    <message>
        <source>Station or observer</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search turnout</source>
        <translation>Поиск по явке</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Все часы</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation>С расхождениями</translation>
    </message>
    <message>
        <source>Which hours are shown</source>
        <translation>Какие часы показаны</translation>
    </message>
    <message>
        <source>Turnout by station and hour</source>
        <translation>Явка по участкам и часам</translation>
    </message>
    <message>
        <source>No announced or official figure yet. Observers write down what the commission announces; official figures are loaded on the page Results.</source>
        <translation>Пока нет ни объявленных, ни официальных чисел. Наблюдатели записывают, что объявляет комиссия; официальные данные загружаются на странице «Результаты».</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Открыть входящие</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Открыть участок</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln figures</source>
        <translation>
            <numerusform>{shown} из %Ln числа</numerusform>
            <numerusform>{shown} из %Ln чисел</numerusform>
            <numerusform>{shown} из %Ln чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read what it says.</source>
        <translation>Выберите строку, чтобы прочесть, что она означает.</translation>
    </message>
</context>
<context>
    <name>TypedDigits</name>
    <message>
        <source>Counted by digits: {n}. Was a figure meant, typed beside its field?</source>
        <translation>Насчитано цифрами: {n}. Может быть, это число, набранное мимо поля?</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Отменить их</translation>
    </message>
    <message>
        <source>a figure typed beside its field</source>
        <translation>число набрано мимо поля</translation>
    </message>
</context>
<context>
    <name>TypingHint</name>
    <message>
        <source>The keyboard types another alphabet than Latin: look at its layout.</source>
        <translation>Клавиатура печатает не латиницей: проверьте раскладку.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>New notebook…</source>
        <translation>Новый блокнот…</translation>
    </message>
    <message>
        <source>The notebook in {folder}</source>
        <translation>Блокнот в папке {folder}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook. Nothing was changed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Эта парольная фраза не открывает блокнот. Ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Folder of the notebook</source>
        <translation>Папка блокнота</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новое посещение</translation>
    </message>
    <message>
        <source>{number}, begun {time}</source>
        <translation>{number}, начато в {time}</translation>
    </message>
    <message>
        <source>{number}, no answer yet</source>
        <translation>{number}, ответов ещё нет</translation>
    </message>
</context>
<context>
    <name>WrongFile</name>
    <message>
        <source>{name} is an observer&apos;s bundle. Bundles go into the inbox.</source>
        <translation>{name} — конверт наблюдателя. Конверты кладут во «Входящие».</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Открыть входящие</translation>
    </message>
    <message>
        <source>{name} is an election pack. Packs are loaded in the set-up, part 2.</source>
        <translation>{name} — пакет выборов. Пакеты загружают на странице «Подготовка», часть 2.</translation>
    </message>
    <message>
        <source>To the election pack</source>
        <translation>К пакету выборов</translation>
    </message>
    <message>
        <source>{name} is an enrolment request. It is approved in the set-up, part 3.</source>
        <translation>{name} — запрос на регистрацию. Его подтверждают на странице «Подготовка», часть 3.</translation>
    </message>
    <message>
        <source>To the observers</source>
        <translation>К наблюдателям</translation>
    </message>
    <message>
        <source>{name} is an approval. It goes back to the observer, who takes it in on the hand-over page.</source>
        <translation>{name} — подтверждение. Его возвращают наблюдателю, он принимает его на странице «Передача».</translation>
    </message>
    <message>
        <source>{name} is a receipt. It goes back to the observer whose it is.</source>
        <translation>{name} — квитанция. Её возвращают тому наблюдателю, для которого она выдана.</translation>
    </message>
    <message>
        <source>{name} is a signed summary. The inbox reads it.</source>
        <translation>{name} — подписанная сводка. Её читает страница «Входящие».</translation>
    </message>
    <message>
        <source>{name} is what codes hold: of a summary, for the inbox, or of a request.</source>
        <translation>{name} — содержимое кодов: сводки (для «Входящих») или запроса.</translation>
    </message>
    <message>
        <source>{name} is a secret key. It stays on its stick; nothing was read from it.</source>
        <translation>{name} — секретный ключ. Он остаётся на своей флешке; из него ничего не взято.</translation>
    </message>
    <message>
        <source>{name} is a table. Official figures are loaded on the page Results.</source>
        <translation>{name} — таблица. Официальные данные загружают на странице «Результаты».</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>Открыть результаты</translation>
    </message>
    <message>
        <source>{name} is a PDF. Nothing here reads papers; choose another file.</source>
        <translation>{name} — PDF. Документы программа здесь не читает; выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is a photo or a video. Evidence comes inside an observer&apos;s bundle; ask for that.</source>
        <translation>{name} — фото или видео. Материалы приходят в конверте наблюдателя; попросите конверт.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it and choose the file in it.</source>
        <translation>{name} — папка. Откройте её и выберите файл в ней.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалось</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не запрошена</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(нет ответа)</translation>
    </message>
</context>
<context>
    <name>arrival</name>
    <message>
        <source>summary only</source>
        <translation>только сводка</translation>
    </message>
    <message>
        <source>summary is newer</source>
        <translation>сводка новее</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Seen</source>
        <translation>Увидено</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>From a video or a post</source>
        <translation>Видео или публикация</translation>
    </message>
</context>
<context>
    <name>beginning</name>
    <message>
        <source>The time at which you began to write; type another over it.</source>
        <translation>Время, когда вы начали писать; можно ввести другое.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>начато: {time}</translation>
    </message>
    <message>
        <source>An incident that was begun at station {station} is not saved yet. It waits there: choose that station again to save it.</source>
        <translation>Инцидент, который начали записывать на участке {station}, ещё не сохранён. Он ждёт там: чтобы сохранить его, снова выберите этот участок.</translation>
    </message>
    <message>
        <source>An incident that was begun at {time} at station {station} is not saved yet. It waits there: choose that station again to save it.</source>
        <translation>Инцидент, который начали записывать на участке {station} в {time}, ещё не сохранён. Он ждёт там: чтобы сохранить его, снова выберите этот участок.</translation>
    </message>
</context>
<context>
    <name>carrying</name>
    <message>
        <source>The pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>{files}: of {parts} codes that belong together, still missing: {missing}. Add photos of those; what was read is kept.</source>
        <translation>{files}: из {parts} связанных кодов ещё не хватает: {missing}. Добавьте их фото; прочитанное сохранено.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Комментарий: «{comment}»</translation>
    </message>
    <message>
        <source>Comment taken out</source>
        <translation>Комментарий убран</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Bundles</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Bundles, summaries, photos of codes</source>
        <translation>Конверты, сводки, фото кодов</translation>
    </message>
    <message>
        <source>Election packs</source>
        <translation>Пакеты выборов</translation>
    </message>
    <message>
        <source>Requests, photos of codes</source>
        <translation>Запросы, фото кодов</translation>
    </message>
    <message>
        <source>Approvals, photos of codes</source>
        <translation>Подтверждения, фото кодов</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Photos, videos, sound</source>
        <translation>Фото, видео, звук</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>{time} forward</source>
        <translation>на {time} вперёд</translation>
    </message>
    <message>
        <source>{time} back</source>
        <translation>на {time} назад</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>Two journals under one key</source>
        <translation>Два журнала с одним ключом</translation>
    </message>
    <message>
        <source>A shorter journal came later</source>
        <translation>Позже пришёл журнал короче</translation>
    </message>
    <message>
        <source>Announced files are not here yet</source>
        <translation>Заявленные файлы ещё не пришли</translation>
    </message>
    <message>
        <source>A signer nobody enrolled</source>
        <translation>Подписавшего никто не регистрировал</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Часы перескочили</translation>
    </message>
    <message>
        <source>A summary and a bundle disagree</source>
        <translation>Сводка и конверт расходятся</translation>
    </message>
    <message>
        <source>Two bundles of this device disagree about the past: the notebook was copied or put back. What was known first stays. Ask the observer which laptops there are.</source>
        <translation>Два конверта с этого устройства расходятся в том, что было раньше: блокнот скопировали или вернули к старой копии. Остаётся то, что стало известно первым. Спросите наблюдателя, какие есть ноутбуки.</translation>
    </message>
    <message>
        <source>A newer bundle holds fewer entries than an older one: an old copy of the notebook may be in use. What was known stays. Ask the observer.</source>
        <translation>В более новом конверте меньше записей, чем в более старом: возможно, используется старая копия блокнота. Известное остаётся. Спросите наблюдателя.</translation>
    </message>
    <message>
        <source>Files that entries name and that have not arrived: {count}. A light bundle came first; ask for the full one.</source>
        <translation>Файлы, которые названы в записях и ещё не пришли: {count}. Сначала пришёл лёгкий конверт; попросите полный.</translation>
    </message>
    <message>
        <source>Bundles signed by a key that you did not enrol: {count}. Nothing of them was taken in. If you know the sender, enrol the key in person and import again.</source>
        <translation>Конверты с подписью незарегистрированного ключа: {count}. Из них ничего не взято. Если вы знаете отправителя, зарегистрируйте ключ лично и импортируйте снова.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was moved or stood still. Cases: {count}. Times around them need a second look; the order of entries holds.</source>
        <translation>Часы ноутбука переводили или они стояли. Случаев: {count}. Время записей рядом с ними надо проверить; порядок записей не нарушен.</translation>
    </message>
    <message>
        <source>Signed summaries that give other figures than the same journal gave at that time: {count}. The bundle&apos;s figures are shown. Keep both and ask the observer.</source>
        <translation>Подписанных сводок, где числа не те, что были тогда в журнале: {count}. Показаны числа конверта. Сохраните и то и другое и спросите наблюдателя.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The archive inside this bundle is not built as a bundle is.</source>
        <translation>Архив внутри этого конверта устроен не так, как положено.</translation>
    </message>
    <message>
        <source>Ask its author for a new export.</source>
        <translation>Попросите автора сделать новый конверт.</translation>
    </message>
    <message>
        <source>This notebook&apos;s journal does not fit together for an export ({why}).</source>
        <translation>Журнал этого блокнота не сходится, выгрузить его нельзя ({why}).</translation>
    </message>
    <message>
        <source>Run doctor.</source>
        <translation>Запустите doctor.</translation>
    </message>
    <message>
        <source>The election&apos;s name cannot stand in a bundle.</source>
        <translation>Название выборов нельзя использовать в конверте.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s id.</source>
        <translation>Исправьте id пакета.</translation>
    </message>
    <message>
        <source>A file in this bundle is not the one that was signed ({why}).</source>
        <translation>Файл в этом конверте не тот, что был подписан ({why}).</translation>
    </message>
    <message>
        <source>Ask its author for a new export, and ask how it travelled.</source>
        <translation>Попросите автора сделать новый конверт и спросите, каким путём он шёл.</translation>
    </message>
    <message>
        <source>The bundle&apos;s own description is not right ({why}).</source>
        <translation>Описание самого конверта неверно ({why}).</translation>
    </message>
    <message>
        <source>The journal in this bundle does not fit together ({why}).</source>
        <translation>Журнал в этом конверте не сходится ({why}).</translation>
    </message>
    <message>
        <source>A file in this bundle has a name that no bundle may hold.</source>
        <translation>У файла в этом конверте имя, которого в конвертах не бывает.</translation>
    </message>
    <message>
        <source>Do not open it with other tools; ask where it came from.</source>
        <translation>Не открывайте его другими программами; спросите, откуда он.</translation>
    </message>
    <message>
        <source>The list of this bundle&apos;s parts is not right.</source>
        <translation>Список частей этого конверта неверен.</translation>
    </message>
    <message>
        <source>Copy all parts and their list again.</source>
        <translation>Скопируйте заново все части и их список.</translation>
    </message>
    <message>
        <source>The signature does not fit this bundle: it was altered, or never right.</source>
        <translation>Подпись не подходит к этому конверту: его изменили или она была неверной с самого начала.</translation>
    </message>
    <message>
        <source>Parts must have at least {least_bytes} bytes.</source>
        <translation>Размер части — не меньше {least_bytes} байт.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Выберите размер побольше.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate has run out.</source>
        <translation>Срок сертификата подписавшего истёк.</translation>
    </message>
    <message>
        <source>Let the observer ask to be enrolled again.</source>
        <translation>Пусть наблюдатель запросит регистрацию заново.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid yet.</source>
        <translation>Сертификат подписавшего ещё не действует.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and date.</source>
        <translation>Проверьте часы и дату на этом компьютере.</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, or damaged by a disk.</source>
        <translation>Конверт изменился в пути или повреждён диском.</translation>
    </message>
    <message>
        <source>Copy it again from the source.</source>
        <translation>Скопируйте его заново с источника.</translation>
    </message>
    <message>
        <source>A photo or video in this notebook is damaged, so it cannot be exported.</source>
        <translation>Фото или видео в этом блокноте повреждено, поэтому его нельзя выгрузить.</translation>
    </message>
    <message>
        <source>Run doctor. A light bundle still works.</source>
        <translation>Запустите doctor. Лёгкий конверт по-прежнему можно сделать.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The files in this bundle are not the ones that were signed ({why}).</source>
        <translation>Файлы в этом конверте не те, что были подписаны ({why}).</translation>
    </message>
    <message>
        <source>This bundle holds a link instead of a file; no bundle of ours does.</source>
        <translation>В этом конверте вместо файла ссылка; в наших конвертах их не бывает.</translation>
    </message>
    <message>
        <source>A part of this bundle is missing ({part}).</source>
        <translation>Не хватает части этого конверта ({part}).</translation>
    </message>
    <message>
        <source>Copy all parts into one folder.</source>
        <translation>Скопируйте все части в одну папку.</translation>
    </message>
    <message>
        <source>A newer version of the program made this bundle.</source>
        <translation>Этот конверт сделан более новой версией программы.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Установите эту версию или более новую.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Этот файл — не конверт.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>This bundle is sealed for somebody else: our key does not open it.</source>
        <translation>Этот конверт запечатан для кого-то другого: наш ключ его не открывает.</translation>
    </message>
    <message>
        <source>Check the key, or ask for an export to us.</source>
        <translation>Проверьте ключ или попросите сделать конверт для нас.</translation>
    </message>
    <message>
        <source>There is no bundle there.</source>
        <translation>Конверта там нет.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>В этом конверте нет ничего нового.</translation>
    </message>
    <message>
        <source>An older bundle: all of it is here already.</source>
        <translation>Старый конверт: всё из него здесь уже есть.</translation>
    </message>
    <message>
        <source>The signer&apos;s key was revoked: it is not believed any more.</source>
        <translation>Ключ подписавшего отозван: ему больше не доверяют.</translation>
    </message>
    <message>
        <source>Speak with the observer in person.</source>
        <translation>Поговорите с наблюдателем лично.</translation>
    </message>
    <message>
        <source>This very bundle was taken in before.</source>
        <translation>Этот самый конверт уже принят раньше.</translation>
    </message>
    <message>
        <source>This bundle is larger than may be believed ({why}).</source>
        <translation>Этот конверт больше, чем может быть на самом деле ({why}).</translation>
    </message>
    <message>
        <source>Ask where it came from.</source>
        <translation>Спросите, откуда он.</translation>
    </message>
    <message>
        <source>That would make more than {limit} parts.</source>
        <translation>Получилось бы больше {limit} частей.</translation>
    </message>
    <message>
        <source>Something was added behind the end of this bundle.</source>
        <translation>К концу этого конверта что-то приписано.</translation>
    </message>
    <message>
        <source>The bundle is cut short.</source>
        <translation>Конверт обрывается.</translation>
    </message>
    <message>
        <source>Copy it again: the stick may have been pulled out too early.</source>
        <translation>Скопируйте его заново: возможно, флешку вынули слишком рано.</translation>
    </message>
    <message>
        <source>This bundle holds a file that its journal does not name.</source>
        <translation>В этом конверте есть файл, которого нет в его журнале.</translation>
    </message>
    <message>
        <source>Nobody we enrolled signed this bundle. It waits aside.</source>
        <translation>Этот конверт подписал тот, кого мы не регистрировали. Он отложен.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the observer in person before you enrol the key.</source>
        <translation>Прежде чем регистрировать ключ, сверьте отпечаток с наблюдателем лично.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>Подпись сделана для другой цели.</translation>
    </message>
    <message>
        <source>Ask where this file came from.</source>
        <translation>Спросите, откуда этот файл.</translation>
    </message>
    <message>
        <source>The size of a part must be a number from 1.</source>
        <translation>Размер части — число от 1.</translation>
    </message>
    <message>
        <source>For example: --split 700M.</source>
        <translation>Например: --split 700M.</translation>
    </message>
    <message>
        <source>There is nobody to seal the bundle to.</source>
        <translation>Запечатать конверт не для кого.</translation>
    </message>
    <message>
        <source>Accept an enrolment first: it brings the coordinator&apos;s keys.</source>
        <translation>Сначала примите регистрацию: вместе с ней приходят ключи координатора.</translation>
    </message>
    <message>
        <source>An entry is not the one that the chain commits to (entry {seq}).</source>
        <translation>Запись не та, что закреплена в цепочке (запись {seq}).</translation>
    </message>
    <message>
        <source>Ask for the bundle again; in your own notebook run doctor.</source>
        <translation>Попросите конверт ещё раз; в своём блокноте запустите doctor.</translation>
    </message>
    <message>
        <source>A line of the journal is not written as it should be.</source>
        <translation>Строка журнала записана не так, как положено.</translation>
    </message>
    <message>
        <source>Ask for the bundle again.</source>
        <translation>Попросите конверт ещё раз.</translation>
    </message>
    <message>
        <source>An entry&apos;s salt has the wrong length.</source>
        <translation>У соли записи неверная длина.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain does not hold at entry {seq}.</source>
        <translation>Цепочка журнала не сходится на записи {seq}.</translation>
    </message>
    <message>
        <source>This journal tells another story than one received before from the same laptop. Both are not true.</source>
        <translation>Этот журнал говорит не то, что полученный раньше с того же ноутбука. Верными оба быть не могут.</translation>
    </message>
    <message>
        <source>Keep both files and ask the observer: an old copy of the notebook may have been used.</source>
        <translation>Сохраните оба файла и спросите наблюдателя: возможно, работали в старой копии блокнота.</translation>
    </message>
    <message>
        <source>Entries are missing before entry {seq}.</source>
        <translation>Перед записью {seq} не хватает записей.</translation>
    </message>
    <message>
        <source>Ask for a whole bundle.</source>
        <translation>Попросите полный конверт.</translation>
    </message>
    <message>
        <source>An entry of another device cannot be written here.</source>
        <translation>Запись другого устройства нельзя внести здесь.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>This journal is newer by its number and shorter than one received before: entries were lost or an old copy was put back.</source>
        <translation>По номеру этот журнал новее, но он короче полученного раньше: записи утеряны или вернули старую копию.</translation>
    </message>
    <message>
        <source>Keep the file and ask the observer.</source>
        <translation>Сохраните файл и спросите наблюдателя.</translation>
    </message>
    <message>
        <source>An entry has no place in the chain (entry {seq}).</source>
        <translation>У записи нет места в цепочке (запись {seq}).</translation>
    </message>
    <message>
        <source>The signature does not fit this receipt.</source>
        <translation>Подпись не подходит к этой квитанции.</translation>
    </message>
    <message>
        <source>Ask the coordinator for it again.</source>
        <translation>Попросите её у координатора ещё раз.</translation>
    </message>
    <message>
        <source>A receipt cannot be made of this.</source>
        <translation>Сделать из этого квитанцию нельзя.</translation>
    </message>
    <message>
        <source>This file is not a receipt as it should be ({why}).</source>
        <translation>Этот файл — не квитанция положенного вида ({why}).</translation>
    </message>
    <message>
        <source>This file is no receipt.</source>
        <translation>Этот файл — не квитанция.</translation>
    </message>
    <message>
        <source>Choose the receipt that the coordinator gave you.</source>
        <translation>Выберите квитанцию, которую дал координатор.</translation>
    </message>
    <message>
        <source>This receipt is about another notebook.</source>
        <translation>Эта квитанция — для другого блокнота.</translation>
    </message>
    <message>
        <source>Ask the coordinator for yours.</source>
        <translation>Попросите у координатора свою.</translation>
    </message>
    <message>
        <source>This receipt names an entry that this notebook does not have.</source>
        <translation>В этой квитанции названа запись, которой в этом блокноте нет.</translation>
    </message>
    <message>
        <source>Ask the coordinator: this notebook may be an old copy.</source>
        <translation>Спросите координатора: возможно, этот блокнот — старая копия.</translation>
    </message>
    <message>
        <source>Nothing of {alias} was received.</source>
        <translation>От {alias} ничего не получено.</translation>
    </message>
    <message>
        <source>See `inbox` for whose journals are here.</source>
        <translation>Чьи журналы здесь есть, покажет `inbox`.</translation>
    </message>
    <message>
        <source>Somebody else than our coordinator signed this receipt.</source>
        <translation>Эту квитанцию подписал не наш координатор.</translation>
    </message>
    <message>
        <source>Compare the fingerprint {fingerprint} in person.</source>
        <translation>Сверьте отпечаток {fingerprint} лично.</translation>
    </message>
    <message>
        <source>This is not a native age recipient (age1…).</source>
        <translation>Это не получатель вида age1….</translation>
    </message>
    <message>
        <source>Check the line.</source>
        <translation>Проверьте строку.</translation>
    </message>
    <message>
        <source>There is nobody to seal to.</source>
        <translation>Запечатать не для кого.</translation>
    </message>
    <message>
        <source>Name at least one recipient.</source>
        <translation>Укажите хотя бы одного получателя.</translation>
    </message>
    <message>
        <source>The sealed file was changed or damaged.</source>
        <translation>Запечатанный файл изменён или повреждён.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Это не запечатанный файл.</translation>
    </message>
    <message>
        <source>This file is sealed for somebody else.</source>
        <translation>Этот файл запечатан для кого-то другого.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Проверьте ключ.</translation>
    </message>
    <message>
        <source>The sealed file is cut short.</source>
        <translation>Запечатанный файл обрывается.</translation>
    </message>
    <message>
        <source>The archive is not built as it should be.</source>
        <translation>Архив устроен не так, как положено.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Попросите файл ещё раз.</translation>
    </message>
    <message>
        <source>The archive holds a name that is not allowed.</source>
        <translation>В архиве есть недопустимое имя.</translation>
    </message>
    <message>
        <source>Ask where the file came from.</source>
        <translation>Спросите, откуда этот файл.</translation>
    </message>
    <message>
        <source>The archive holds something that is no plain file.</source>
        <translation>В архиве есть то, что не является обычным файлом.</translation>
    </message>
    <message>
        <source>The archive is larger than is allowed.</source>
        <translation>Архив больше, чем разрешено.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the archive.</source>
        <translation>К концу архива что-то приписано.</translation>
    </message>
    <message>
        <source>The archive is cut short.</source>
        <translation>Архив обрывается.</translation>
    </message>
    <message>
        <source>A file changed while it was written.</source>
        <translation>Файл изменился, пока его записывали.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no notebook here. Without one, a bundle is judged with --identity, the key that opens it, and --allowed-signers, the list of whose signature counts.</source>
        <translation>Блокнота здесь нет. Без него конверт проверяют по --identity, ключу, который его открывает, и --allowed-signers, списку тех, чья подпись признаётся.</translation>
    </message>
    <message>
        <source>Name both; `authority export --with-identity` wrote them. Or name the coordinator&apos;s notebook with --notebook.</source>
        <translation>Укажите оба; их записала команда `authority export --with-identity`. Или укажите блокнот координатора через --notebook.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;{column}&quot; stands twice.</source>
        <translation>{file}, строка {row}: столбец «{column}» указан дважды.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Уберите один.</translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is empty.</source>
        <translation>{file}, строка {row}: «{column}» не заполнен.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Заполните его.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is missing.</source>
        <translation>{file}: нет столбца «{column}».</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Добавьте его.</translation>
    </message>
    <message>
        <source>{file}: the first row must name the columns.</source>
        <translation>{file}: в первой строке должны быть названия столбцов.</translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is not a whole number.</source>
        <translation>{file}, строка {row}: в «{column}» не целое число.</translation>
    </message>
    <message>
        <source>Write plain digits.</source>
        <translation>Пишите просто цифрами.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} — не текст UTF-8.</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Сохраните его как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file} is larger than is allowed.</source>
        <translation>{file} больше, чем разрешено.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Разделите его.</translation>
    </message>
    <message>
        <source>{file}, row {row}: nobody knows a column &quot;{column}&quot;.</source>
        <translation>{file}, строка {row}: столбец «{column}» никому не известен.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Проверьте его название.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this is not a table.</source>
        <translation>{file}, строка {row}: это не таблица.</translation>
    </message>
    <message>
        <source>Check the quotes and commas there.</source>
        <translation>Проверьте там кавычки и запятые.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more or fewer cells than columns ({columns}).</source>
        <translation>{file}, строка {row}: ячеек больше или меньше, чем столбцов ({columns}).</translation>
    </message>
    <message>
        <source>Check the commas and quotes there.</source>
        <translation>Проверьте там запятые и кавычки.</translation>
    </message>
    <message>
        <source>A condition cannot be read (at {at}: {why}).</source>
        <translation>Условие не читается (место {at}: {why}).</translation>
    </message>
    <message>
        <source>Correct it in the pack.</source>
        <translation>Исправьте его в пакете.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} там уже есть.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is ever overwritten.</source>
        <translation>Выберите другое имя: ничто не перезаписывается.</translation>
    </message>
    <message>
        <source>{name} does not hold a JSON object with at least one name in it.</source>
        <translation>В {name} нет объекта JSON хотя бы с одним именем.</translation>
    </message>
    <message>
        <source>Write {&quot;name&quot;: value, …}.</source>
        <translation>Пишите {&quot;name&quot;: value, …}.</translation>
    </message>
    <message>
        <source>{name} is no file: a folder, a pipe or a device.</source>
        <translation>{name} — не файл, а папка, канал или устройство.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Укажите файл.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>{name} — не текст.</translation>
    </message>
    <message>
        <source>Check that it is the right file, saved as UTF-8.</source>
        <translation>Проверьте, тот ли это файл и сохранён ли он в UTF-8.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_bytes} bytes.</source>
        <translation>{name} больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} не удалось прочесть.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read it.</source>
        <translation>Проверьте путь и есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>The JSON names the same thing twice.</source>
        <translation>В JSON одно и то же названо дважды.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Уберите одно из них.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Это не JSON.</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets.</source>
        <translation>Проверьте запятые, кавычки и скобки.</translation>
    </message>
    <message>
        <source>The JSON holds what is not allowed: fractions, numbers that are too large, or names with letters outside ASCII.</source>
        <translation>В JSON есть недопустимое: дроби, слишком большие числа или имена с буквами вне ASCII.</translation>
    </message>
    <message>
        <source>Write whole numbers and plain names.</source>
        <translation>Пишите целые числа и простые имена.</translation>
    </message>
    <message>
        <source>The JSON is larger than {limit_bytes} bytes.</source>
        <translation>JSON больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this station and contest stand in an earlier row already.</source>
        <translation>{file}, строка {row}: этот участок и вид выборов уже есть в строке выше.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are no figures in this row.</source>
        <translation>{file}, строка {row}: в этой строке нет чисел.</translation>
    </message>
    <message>
        <source>Fill it in or remove it.</source>
        <translation>Заполните или уберите её.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this contest has no candidate as in &quot;{column}&quot;.</source>
        <translation>{file}, строка {row}: в этом виде выборов нет кандидата из «{column}».</translation>
    </message>
    <message>
        <source>Check the column&apos;s name.</source>
        <translation>Проверьте название столбца.</translation>
    </message>
    <message>
        <source>Use line:ID, votes:ID or turnout:HH:MM.</source>
        <translation>Пишите line:ID, votes:ID или turnout:HH:MM.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the election pack has no such contest there.</source>
        <translation>{file}, строка {row}: в пакете выборов там нет такого вида выборов.</translation>
    </message>
    <message>
        <source>Check the contest.</source>
        <translation>Проверьте вид выборов.</translation>
    </message>
    <message>
        <source>{file}, row {row}: no list of the pack knows this station.</source>
        <translation>{file}, строка {row}: этого участка нет ни в одном списке пакета.</translation>
    </message>
    <message>
        <source>Check constituency and station.</source>
        <translation>Проверьте округ и участок.</translation>
    </message>
    <message>
        <source>{where}: the condition cannot be read.</source>
        <translation>{where}: условие не читается.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Исправьте его.</translation>
    </message>
    <message>
        <source>{where} does not fit: {why} is needed.</source>
        <translation>{where} не подходит, нужно: {why}.</translation>
    </message>
    <message>
        <source>Choose the file of the pack, for example election.pack.</source>
        <translation>Выберите файл пакета, например election.pack.</translation>
    </message>
    <message>
        <source>Do not use it; ask who made it.</source>
        <translation>Не пользуйтесь им; спросите того, кто его сделал.</translation>
    </message>
    <message>
        <source>{file} cannot be read (line {line}, column {column}).</source>
        <translation>{file} не читается (строка {line}, столбец {column}).</translation>
    </message>
    <message>
        <source>&quot;{hour}&quot; is not an hour.</source>
        <translation>«{hour}» — не время.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the turnout of station {station} at {hour} is another number elsewhere ({other}).</source>
        <translation>{file}, строка {row}: явка на участке {station} на {hour} в другом месте указана иначе ({other}).</translation>
    </message>
    <message>
        <source>Turnout is of the station, whatever the contest: give one number, in one file.</source>
        <translation>Явка — одна на участок, каков бы ни был вид выборов: укажите одно число в одном файле.</translation>
    </message>
    <message>
        <source>Write HH:MM.</source>
        <translation>Пишите HH:MM.</translation>
    </message>
    <message>
        <source>The signature does not fit this election pack.</source>
        <translation>Подпись не подходит к этому пакету выборов.</translation>
    </message>
    <message>
        <source>Do not use it: get a fresh copy of it.</source>
        <translation>Не пользуйтесь им: возьмите его свежую копию.</translation>
    </message>
    <message>
        <source>{name} is not an election pack.</source>
        <translation>{name} — не пакет выборов.</translation>
    </message>
    <message>
        <source>{where}: &quot;{name}&quot; stands twice.</source>
        <translation>{where}: «{name}» указано дважды.</translation>
    </message>
    <message>
        <source>The election pack does not hold the files that it should.</source>
        <translation>В пакете выборов не те файлы, что должны быть.</translation>
    </message>
    <message>
        <source>{where} is missing.</source>
        <translation>Не хватает: {where}.</translation>
    </message>
    <message>
        <source>A newer version of the program made this election pack.</source>
        <translation>Этот пакет выборов сделан более новой версией программы.</translation>
    </message>
    <message>
        <source>The election pack has no date.</source>
        <translation>У пакета выборов нет даты.</translation>
    </message>
    <message>
        <source>Give the date with the hour: 2025-01-29T08:03.</source>
        <translation>Укажите дату и час: 2025-01-29T08:03.</translation>
    </message>
    <message>
        <source>This is not an election pack.</source>
        <translation>Это не пакет выборов.</translation>
    </message>
    <message>
        <source>Another authority signed this election pack than the one that this notebook knows: {fingerprint}.</source>
        <translation>Этот пакет выборов подписал не тот центр подписи, который знает блокнот: {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask in person who signed it before you use it.</source>
        <translation>Прежде чем им пользоваться, лично узнайте, кто его подписал.</translation>
    </message>
    <message>
        <source>The election pack is larger than is allowed.</source>
        <translation>Пакет выборов больше, чем разрешено.</translation>
    </message>
    <message>
        <source>{where}: nobody knows this field.</source>
        <translation>{where}: это поле никому не известно.</translation>
    </message>
    <message>
        <source>{where}: there is no &quot;{name}&quot;.</source>
        <translation>{where}: «{name}» нет.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте название.</translation>
    </message>
    <message>
        <source>The election pack names another authority than the one that signed it.</source>
        <translation>В пакете выборов назван не тот центр подписи, который его подписал.</translation>
    </message>
    <message>
        <source>{file} does not say what an election needs.</source>
        <translation>В {file} нет того, что нужно для выборов.</translation>
    </message>
    <message>
        <source>Compare it with the example in the documentation.</source>
        <translation>Сравните с примером в документации.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Исправьте там.</translation>
    </message>
    <message>
        <source>The folder has no election.toml or election.json.</source>
        <translation>В папке нет ни election.toml, ни election.json.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Добавьте один.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit_bytes} bytes.</source>
        <translation>{file} больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>{file}: there are more than {limit} of these.</source>
        <translation>{file}: их больше {limit}.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Уберите лишние.</translation>
    </message>
    <message>
        <source>The folder has both election.toml and election.json.</source>
        <translation>В папке есть и election.toml, и election.json.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Оставьте один из них.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no contest of that name.</source>
        <translation>{file}, строка {row}: вида выборов с таким названием нет.</translation>
    </message>
    <message>
        <source>Check it against the election file.</source>
        <translation>Сверьте с файлом выборов.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} не удалось прочесть.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Проверьте, есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>There are no sheets in that language.</source>
        <translation>Листов на этом языке нет.</translation>
    </message>
    <message>
        <source>Use en, az or ru.</source>
        <translation>Укажите en, az или ru.</translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation>Какие инциденты?</translation>
    </message>
    <message>
        <source>Name at least one; see incidents.</source>
        <translation>Назовите хотя бы один; см. incidents.</translation>
    </message>
    <message>
        <source>Only an incident can be printed as a sheet.</source>
        <translation>Листом можно напечатать только инцидент.</translation>
    </message>
    <message>
        <source>See incidents.</source>
        <translation>См. incidents.</translation>
    </message>
    <message>
        <source>That is more than {limit} sheets at once.</source>
        <translation>За один раз — не больше {limit} листов.</translation>
    </message>
    <message>
        <source>Print them in several runs.</source>
        <translation>Напечатайте их в несколько приёмов.</translation>
    </message>
    <message>
        <source>{file} has no sheet named &quot;survey&quot;.</source>
        <translation>В {file} нет листа «survey».</translation>
    </message>
    <message>
        <source>Check that it is an XLSForm.</source>
        <translation>Проверьте, XLSForm ли это.</translation>
    </message>
    <message>
        <source>{file}: the language of &quot;{column}&quot; has no code.</source>
        <translation>{file}: у языка в «{column}» нет кода.</translation>
    </message>
    <message>
        <source>Write it as &quot;label::English (en)&quot;.</source>
        <translation>Пишите «label::English (en)».</translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no list of choices of that name.</source>
        <translation>{file}, строка {row}: списка вариантов с таким названием нет.</translation>
    </message>
    <message>
        <source>Check the sheet &quot;choices&quot;.</source>
        <translation>Проверьте лист «choices».</translation>
    </message>
    <message>
        <source>{file}, row {row}: a group begins or ends without its other half.</source>
        <translation>{file}, строка {row}: у группы есть начало без конца или конец без начала.</translation>
    </message>
    <message>
        <source>A condition of the form cannot be read (at {at}: {why}).</source>
        <translation>Условие формы не читается (место {at}: {why}).</translation>
    </message>
    <message>
        <source>Write it more simply.</source>
        <translation>Запишите его проще.</translation>
    </message>
    <message>
        <source>{file}, row {row}: questions of this type are not supported.</source>
        <translation>{file}, строка {row}: вопросы такого типа не поддерживаются.</translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation>Возьмите другой тип.</translation>
    </message>
    <message>
        <source>{file} is not built as a workbook should be.</source>
        <translation>{file} устроен не так, как положено таблице.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere; ask where it came from.</source>
        <translation>Не открывайте его в другом месте; спросите, откуда он.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} не читается как таблица.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx.</source>
        <translation>Сохраните его заново как .xlsx.</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Вы остановили это действие.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Запустите снова, когда захотите.</translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation>Ничего не сделано наполовину.</translation>
    </message>
    <message>
        <source>That folder holds something that no demo made.</source>
        <translation>В этой папке есть что-то, созданное не демонстрацией.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Выберите новую или пустую папку.</translation>
    </message>
    <message>
        <source>The second import gave another record than the first.</source>
        <translation>Второй импорт дал не те записи, что первый.</translation>
    </message>
    <message>
        <source>Please report it: this must never happen.</source>
        <translation>Пожалуйста, сообщите об этом: такого быть не должно.</translation>
    </message>
    <message>
        <source>The disk refused to keep the file.</source>
        <translation>Диск не принял файл.</translation>
    </message>
    <message>
        <source>Try another disk or stick.</source>
        <translation>Попробуйте другой диск или флешку.</translation>
    </message>
    <message>
        <source>The notebook is as it was.</source>
        <translation>Блокнот остался прежним.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file this large.</source>
        <translation>Диск не вмещает такой большой файл.</translation>
    </message>
    <message>
        <source>Split the bundle into parts under 4 GB, or use another disk.</source>
        <translation>Разделите конверт на части меньше 4 ГБ или возьмите другой диск.</translation>
    </message>
    <message>
        <source>What was recorded before is safe; this last step was not kept.</source>
        <translation>Всё записанное раньше в сохранности; это последнее действие не сохранено.</translation>
    </message>
    <message>
        <source>The disk reported an error while it was read or written ({part}).</source>
        <translation>Диск сообщил об ошибке чтения или записи ({part}).</translation>
    </message>
    <message>
        <source>Copy the notebook&apos;s folder to another disk, then run doctor on the copy.</source>
        <translation>Скопируйте папку блокнота на другой диск, затем запустите doctor для копии.</translation>
    </message>
    <message>
        <source>What was recorded before is kept as far as the disk still works.</source>
        <translation>Записанное раньше сохранено, насколько диск ещё работает.</translation>
    </message>
    <message>
        <source>This place cannot be written or read.</source>
        <translation>Сюда нельзя записать или отсюда нельзя прочесть.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected and that you may write there.</source>
        <translation>Проверьте, подключён ли диск или флешка и есть ли у вас право записи туда.</translation>
    </message>
    <message>
        <source>What was recorded before is safe.</source>
        <translation>Всё записанное раньше в сохранности.</translation>
    </message>
    <message>
        <source>What was read back from the disk is not what was written.</source>
        <translation>С диска прочитано не то, что было записано.</translation>
    </message>
    <message>
        <source>Do not trust this disk or stick; write to another one.</source>
        <translation>Не доверяйте этому диску или флешке; пишите на другой носитель.</translation>
    </message>
    <message>
        <source>A piece of this evidence is missing in the notebook.</source>
        <translation>В блокноте не хватает части этого материала.</translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR.</source>
        <translation>Сохраните, что осталось: doctor --salvage DIR.</translation>
    </message>
    <message>
        <source>The rest of the notebook is not touched by this.</source>
        <translation>Остального в блокноте это не касается.</translation>
    </message>
    <message>
        <source>This evidence is damaged in the notebook.</source>
        <translation>Этот материал в блокноте повреждён.</translation>
    </message>
    <message>
        <source>Evidence that this notebook took in is not in it any more.</source>
        <translation>Материала, который этот блокнот принял, в нём больше нет.</translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR, and put the folder back from a copy.</source>
        <translation>Сохраните, что осталось: doctor --salvage DIR, и верните папку из копии.</translation>
    </message>
    <message>
        <source>There is content that no entry names, left by an interrupted intake.</source>
        <translation>Есть содержимое, не названное ни в одной записи: приём прервался.</translation>
    </message>
    <message>
        <source>Opening the notebook clears it.</source>
        <translation>При открытии блокнота оно уберётся.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Этот файл не удалось прочесть.</translation>
    </message>
    <message>
        <source>Check that it is a file, is still there, and may be read.</source>
        <translation>Проверьте, что это файл, что он на месте и его можно прочесть.</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read.</source>
        <translation>Одна из записей журнала не читается.</translation>
    </message>
    <message>
        <source>A page of the journal is damaged.</source>
        <translation>Страница журнала повреждена.</translation>
    </message>
    <message>
        <source>The notebook does not know its own device any more.</source>
        <translation>Блокнот больше не знает своё устройство.</translation>
    </message>
    <message>
        <source>A link of the journal&apos;s chain is lost.</source>
        <translation>Звено цепочки журнала утеряно.</translation>
    </message>
    <message>
        <source>The disk that the notebook is on is full.</source>
        <translation>Диск, на котором лежит блокнот, заполнен.</translation>
    </message>
    <message>
        <source>Free some space on it and do the last step again.</source>
        <translation>Освободите на нём место и повторите последнее действие.</translation>
    </message>
    <message>
        <source>There is no room left on “{place}”.</source>
        <translation>На «{place}» не осталось места.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Освободите там место или выберите другое место.</translation>
    </message>
    <message>
        <source>Nothing half written was left there; the notebook is whole.</source>
        <translation>Ничего недописанного там не осталось; блокнот цел.</translation>
    </message>
    <message>
        <source>Rows of the journal that could not be read: {rows}.</source>
        <translation>Непрочитанных строк журнала: {rows}.</translation>
    </message>
    <message>
        <source>The journal cannot be opened as a database.</source>
        <translation>Журнал не открывается как база данных.</translation>
    </message>
    <message>
        <source>The newest part of the journal seems to be cut short: the last entries before a crash may be missing.</source>
        <translation>Самая новая часть журнала, похоже, обрывается: могли пропасть последние записи перед сбоем.</translation>
    </message>
    <message>
        <source>Compare the head with the newest bundle or receipt.</source>
        <translation>Сравните конец цепочки с самым новым конвертом или квитанцией.</translation>
    </message>
    <message>
        <source>The key settings are weaker than this program allows.</source>
        <translation>Параметры ключа слабее, чем допускает программа.</translation>
    </message>
    <message>
        <source>Use the usual settings.</source>
        <translation>Возьмите обычные параметры.</translation>
    </message>
    <message>
        <source>One of the two key files is damaged; the other one is good.</source>
        <translation>Один из двух файлов ключей повреждён; второй в порядке.</translation>
    </message>
    <message>
        <source>Open the notebook once: the good one replaces it.</source>
        <translation>Откройте блокнот один раз: исправный файл заменит повреждённый.</translation>
    </message>
    <message>
        <source>One of the two key files is older than the other.</source>
        <translation>Один из двух файлов ключей старее другого.</translation>
    </message>
    <message>
        <source>Open the notebook once: the newer one replaces it.</source>
        <translation>Откройте блокнот один раз: новый файл заменит старый.</translation>
    </message>
    <message>
        <source>Both of the notebook&apos;s key files are damaged.</source>
        <translation>Оба файла ключей блокнота повреждены.</translation>
    </message>
    <message>
        <source>Put keys.json back from a copy of the folder.</source>
        <translation>Верните keys.json из копии папки.</translation>
    </message>
    <message>
        <source>The record itself was not touched.</source>
        <translation>Сами записи не затронуты.</translation>
    </message>
    <message>
        <source>The notebook&apos;s key files are gone (keys.json and its copy).</source>
        <translation>Файлов ключей блокнота нет (keys.json и его копии).</translation>
    </message>
    <message>
        <source>Put them back from a copy of the folder. Without them nobody can open the notebook.</source>
        <translation>Верните их из копии папки. Без них блокнот никто не откроет.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the notebook ({needed_mib} MiB are needed).</source>
        <translation>Слишком мало свободной памяти, чтобы открыть блокнот (нужно {needed_mib} МиБ).</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The notebook could not be made there.</source>
        <translation>Создать там блокнот не удалось.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with space.</source>
        <translation>Выберите папку, куда вы можете писать, на диске, где есть место.</translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} could not be opened.</source>
        <translation>Не удалось открыть часть блокнота: {part}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there.</source>
        <translation>Проверьте, подключён ли диск и есть ли у вас право записи туда.</translation>
    </message>
    <message>
        <source>The notebook is closed already.</source>
        <translation>Блокнот уже закрыт.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Откройте его снова.</translation>
    </message>
    <message>
        <source>The notebook was not closed properly, and lies on a disk that cannot be written.</source>
        <translation>Блокнот не был закрыт как следует и лежит на диске, куда нельзя писать.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a disk that can, and open that.</source>
        <translation>Скопируйте всю папку на диск, куда писать можно, и откройте её там.</translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} is damaged, or is not what it should be.</source>
        <translation>Часть блокнота повреждена или не та, что должна быть: {part}.</translation>
    </message>
    <message>
        <source>Copy the folder first. Then run doctor: it says what is readable and saves it.</source>
        <translation>Сначала скопируйте папку. Затем запустите doctor: он покажет, что читается, и сохранит это.</translation>
    </message>
    <message>
        <source>Nothing was changed or repaired.</source>
        <translation>Ничего не изменено и не исправлено.</translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translation>В этой папке уже что-то есть.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new, or open the notebook that is there.</source>
        <translation>Выберите пустую или новую папку либо откройте блокнот, который там лежит.</translation>
    </message>
    <message>
        <source>This notebook is open in another window or program.</source>
        <translation>Этот блокнот открыт в другом окне или программе.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file of the notebook is missing ({part}).</source>
        <translation>Не хватает файла блокнота ({part}).</translation>
    </message>
    <message>
        <source>Put the folder back from a copy, or run doctor to save what is left.</source>
        <translation>Верните папку из копии или запустите doctor, чтобы сохранить, что осталось.</translation>
    </message>
    <message>
        <source>A newer version of the program made this notebook.</source>
        <translation>Этот блокнот создан более новой версией программы.</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>В нём не изменено ни одного байта.</translation>
    </message>
    <message>
        <source>The election pack that this notebook works with is not in it any more.</source>
        <translation>Пакета выборов, с которым работает этот блокнот, в нём больше нет.</translation>
    </message>
    <message>
        <source>Load the pack again.</source>
        <translation>Загрузите пакет заново.</translation>
    </message>
    <message>
        <source>This notebook has lost its signing key.</source>
        <translation>Этот блокнот утратил ключ подписи.</translation>
    </message>
    <message>
        <source>Run doctor, save what is readable, and start a new notebook.</source>
        <translation>Запустите doctor, сохраните, что читается, и начните новый блокнот.</translation>
    </message>
    <message>
        <source>There is no notebook in that folder.</source>
        <translation>В этой папке нет блокнота.</translation>
    </message>
    <message>
        <source>Check the folder, or create a notebook with init.</source>
        <translation>Проверьте папку или создайте блокнот командой init.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the notebook&apos;s files. They see sizes, no content.</source>
        <translation>Другие пользователи этого компьютера могут читать файлы блокнота. Им видны размеры, но не содержимое.</translation>
    </message>
    <message>
        <source>Let the folder be yours alone (chmod -R go-rwx).</source>
        <translation>Сделайте папку доступной только вам (chmod -R go-rwx).</translation>
    </message>
    <message>
        <source>The notebook lies on a disk that cannot be written.</source>
        <translation>Блокнот лежит на диске, куда нельзя писать.</translation>
    </message>
    <message>
        <source>Copy the folder to a disk that can.</source>
        <translation>Скопируйте папку на диск, куда можно.</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook.</source>
        <translation>Эта парольная фраза не открывает блокнот.</translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Обратите внимание на заглавные буквы и язык клавиатуры и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Not a byte was changed.</source>
        <translation>Не изменено ни одного байта.</translation>
    </message>
    <message>
        <source>This recovery key does not open the notebook.</source>
        <translation>Этот ключ восстановления не открывает блокнот.</translation>
    </message>
    <message>
        <source>Use the key that belongs to the recovery slot.</source>
        <translation>Возьмите ключ, который относится к этому входу.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new.</source>
        <translation>Выберите пустую или новую папку.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than {limit_bytes} bytes.</source>
        <translation>Файл парольной фразы больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>Put only the passphrase into it.</source>
        <translation>Оставьте в нём только парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read as text.</source>
        <translation>Файл парольной фразы не удалось прочесть как текст.</translation>
    </message>
    <message>
        <source>Check its path and that it is UTF-8 text.</source>
        <translation>Проверьте путь к нему и что это текст UTF-8.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Две парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Type it again, twice.</source>
        <translation>Введите её заново, дважды.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask on.</source>
        <translation>Нужна парольная фраза, а терминала, где её спросить, нет.</translation>
    </message>
    <message>
        <source>Name a file with --passphrase-file or OBSERVER_PASSPHRASE_FILE.</source>
        <translation>Укажите файл через --passphrase-file или OBSERVER_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed by somebody who has the laptop.</source>
        <translation>Эту парольную фразу может подобрать тот, у кого окажется ноутбук.</translation>
    </message>
    <message>
        <source>Use at least {min_length} characters that are hard to guess, or let the program draw words.</source>
        <translation>Возьмите не меньше {min_length} знаков, которые трудно угадать, или пусть слова выберет программа.</translation>
    </message>
    <message>
        <source>A drawn passphrase has {low} to {high} words.</source>
        <translation>В парольной фразе из случайных слов от {low} до {high} слов.</translation>
    </message>
    <message>
        <source>Ask for a number in between.</source>
        <translation>Укажите число в этих пределах.</translation>
    </message>
    <message>
        <source>What the screens show differs from the journal. The journal is right.</source>
        <translation>Экраны показывают не то, что в журнале. Верен журнал.</translation>
    </message>
    <message>
        <source>Open the notebook again; if it stays, report it.</source>
        <translation>Откройте блокнот снова; если это повторится, сообщите.</translation>
    </message>
    <message>
        <source>The demo does not know how to draw {kind}.</source>
        <translation>Демонстрация не умеет рисовать {kind}.</translation>
    </message>
    <message>
        <source>This is the last passphrase: without it nobody could open the notebook.</source>
        <translation>Это последняя парольная фраза: без неё блокнот никто не открыл бы.</translation>
    </message>
    <message>
        <source>Add another passphrase first.</source>
        <translation>Сначала добавьте другую парольную фразу.</translation>
    </message>
    <message>
        <source>There is no such way into this notebook.</source>
        <translation>Такого входа в этот блокнот нет.</translation>
    </message>
    <message>
        <source>List them with: passphrase list.</source>
        <translation>Их список: passphrase list.</translation>
    </message>
    <message>
        <source>A notebook takes {limit} ways in at most.</source>
        <translation>Входов в блокнот может быть не больше {limit}.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Сначала уберите один.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
    <message>
        <source>Run it on a desktop, or give a command: observer-app --help.</source>
        <translation>Запустите на рабочем столе или дайте команду: observer-app --help.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are not installed.</source>
        <translation>Окну нужны системные библиотеки, которые не установлены.</translation>
    </message>
    <message>
        <source>See the README for the packages, or use the command line: observer-app --help.</source>
        <translation>Какие пакеты нужны, см. README; или работайте из командной строки: observer-app --help.</translation>
    </message>
    <message>
        <source>An alias has 1 to 32 letters A-Z, digits, dots, dashes or underscores.</source>
        <translation>Псевдоним — от 1 до 32 знаков: буквы A-Z, цифры, точки, дефисы, подчёркивания.</translation>
    </message>
    <message>
        <source>Choose another one; never a real name.</source>
        <translation>Выберите другой; только не настоящее имя.</translation>
    </message>
    <message>
        <source>A correction is written FIELD=VALUE, each field once.</source>
        <translation>Исправление пишется FIELD=VALUE, каждое поле один раз.</translation>
    </message>
    <message>
        <source>For example: --set count=6.</source>
        <translation>Например: --set count=6.</translation>
    </message>
    <message>
        <source>If it was announced so, record it as announced: with --as-announced.</source>
        <translation>Если объявлено именно так, запишите, как объявлено: с --as-announced.</translation>
    </message>
    <message>
        <source>The new value of {field} does not fit: {shape} is needed.</source>
        <translation>Новое значение поля {field} не подходит, нужно: {shape}.</translation>
    </message>
    <message>
        <source>Write it as `journal --json` shows it.</source>
        <translation>Пишите так, как показывает `journal --json`.</translation>
    </message>
    <message>
        <source>This field says what the bytes of the evidence are; it cannot be corrected.</source>
        <translation>Это поле говорит, каковы байты материала; его нельзя исправить.</translation>
    </message>
    <message>
        <source>Retract the entry and attach the right file.</source>
        <translation>Отзовите запись и приложите верный файл.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Исправлению нужна причина.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Напишите в нескольких словах почему.</translation>
    </message>
    <message>
        <source>Entries of the kind &quot;{kind}&quot; cannot be corrected or taken back.</source>
        <translation>Записи вида «{kind}» нельзя исправить или отозвать.</translation>
    </message>
    <message>
        <source>They are the program&apos;s own bookkeeping.</source>
        <translation>Это собственный учёт программы.</translation>
    </message>
    <message>
        <source>The correction changes nothing.</source>
        <translation>Исправление ничего не меняет.</translation>
    </message>
    <message>
        <source>Name a field to set or another time.</source>
        <translation>Укажите поле или другое время.</translation>
    </message>
    <message>
        <source>This entry was written on another laptop.</source>
        <translation>Эта запись сделана на другом ноутбуке.</translation>
    </message>
    <message>
        <source>Only its author can correct it. Note a conclusion about it instead.</source>
        <translation>Исправить её может только автор. Вместо этого запишите о ней заключение.</translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation>Эта запись уже отозвана.</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>Сделайте новую.</translation>
    </message>
    <message>
        <source>An entry of the kind &quot;{kind}&quot; has no field &quot;{field}&quot;. It has: {known}.</source>
        <translation>У записи вида «{kind}» нет поля «{field}». Есть: {known}.</translation>
    </message>
    <message>
        <source>Use one of these.</source>
        <translation>Возьмите одно из них.</translation>
    </message>
    <message>
        <source>What was given for &quot;{question}&quot; is no answer that this question takes.</source>
        <translation>Указанное для «{question}» не подходит как ответ на этот вопрос.</translation>
    </message>
    <message>
        <source>See checklist FORM --list for the answers it takes.</source>
        <translation>Допустимые ответы: checklist FORM --list.</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>Нет ответа ни на один вопрос.</translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <translation>Ответьте хотя бы на один.</translation>
    </message>
    <message>
        <source>Which form, and which answers?</source>
        <translation>Какая форма и какие ответы?</translation>
    </message>
    <message>
        <source>Give FORM and --answers FILE; checklist --list shows the forms.</source>
        <translation>Укажите FORM и --answers FILE; формы покажет checklist --list.</translation>
    </message>
    <message>
        <source>{form} is filled in once: it has no visits.</source>
        <translation>{form} заполняется один раз: посещений у неё нет.</translation>
    </message>
    <message>
        <source>Leave --visit out.</source>
        <translation>Не указывайте --visit.</translation>
    </message>
    <message>
        <source>The election pack has no form &quot;{form}&quot;.</source>
        <translation>В пакете выборов нет формы «{form}».</translation>
    </message>
    <message>
        <source>See checklist --list.</source>
        <translation>См. checklist --list.</translation>
    </message>
    <message>
        <source>The form has no question &quot;{question}&quot;.</source>
        <translation>В форме нет вопроса «{question}».</translation>
    </message>
    <message>
        <source>See checklist FORM --list.</source>
        <translation>См. checklist FORM --list.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved, or stood wrong.</source>
        <translation>Часы устройства переводили или они шли неверно.</translation>
    </message>
    <message>
        <source>Ask the observer about it; the order of the entries is certain, their hours are not.</source>
        <translation>Спросите об этом наблюдателя; порядок записей точен, их время — нет.</translation>
    </message>
    <message>
        <source>More than one entry begins with &quot;{ref}&quot;.</source>
        <translation>С «{ref}» начинается больше одной записи.</translation>
    </message>
    <message>
        <source>Give more digits of its name.</source>
        <translation>Укажите больше знаков её имени.</translation>
    </message>
    <message>
        <source>An entry does not have the form that the journal needs.</source>
        <translation>У записи не тот вид, который нужен журналу.</translation>
    </message>
    <message>
        <source>If it came from outside, ask for the bundle again.</source>
        <translation>Если она пришла извне, попросите конверт ещё раз.</translation>
    </message>
    <message>
        <source>A line of the entries is not what it should be.</source>
        <translation>Строка с записью не такая, как должна быть.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; does not fit an entry of the kind &quot;{kind}&quot; ({why}).</source>
        <translation>Поле «{field}» не подходит к записи вида «{kind}» ({why}).</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Исправьте значение и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This entry was written by a newer version of the program.</source>
        <translation>Эта запись сделана более новой версией программы.</translation>
    </message>
    <message>
        <source>There is no entry &quot;{ref}&quot; in this notebook.</source>
        <translation>Записи «{ref}» в этом блокноте нет.</translation>
    </message>
    <message>
        <source>See `journal`; give #NUMBER or at least six digits of its name.</source>
        <translation>См. `journal`; укажите #NUMBER или не меньше шести знаков её имени.</translation>
    </message>
    <message>
        <source>An entry says that it comes from another device than the one that signed.</source>
        <translation>В записи указано не то устройство, которое её подписало.</translation>
    </message>
    <message>
        <source>Ask for the bundle again, and how it was made.</source>
        <translation>Попросите конверт ещё раз и спросите, как он был сделан.</translation>
    </message>
    <message>
        <source>The entry is larger than {limit_bytes} bytes.</source>
        <translation>Запись больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>Make the text shorter, or attach it as a file.</source>
        <translation>Сократите текст или приложите его файлом.</translation>
    </message>
    <message>
        <source>{event}: voting goes on until {at}.</source>
        <translation>{event}: голосование идёт до {at}.</translation>
    </message>
    <message>
        <source>Log first that voting was closed.</source>
        <translation>Сначала отметьте, что голосование закончилось.</translation>
    </message>
    <message>
        <source>{event} was noted already ({at}).</source>
        <translation>{event}: уже отмечено ({at}).</translation>
    </message>
    <message>
        <source>Correct its time with amend, or log it with --once-more.</source>
        <translation>Исправьте время командой amend или отметьте ещё раз с --once-more.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Какое событие?</translation>
    </message>
    <message>
        <source>Give a kind; event --list shows them.</source>
        <translation>Укажите вид; их покажет event --list.</translation>
    </message>
    <message>
        <source>The election pack has no event &quot;{event}&quot;.</source>
        <translation>В пакете выборов нет события «{event}».</translation>
    </message>
    <message>
        <source>See event --list.</source>
        <translation>См. event --list.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>Проверьте, что он скопирован целиком.</translation>
    </message>
    <message>
        <source>No picture can be made of this file. The original is kept as it is.</source>
        <translation>Сделать изображение из этого файла нельзя. Оригинал хранится как есть.</translation>
    </message>
    <message>
        <source>Export the original and open it elsewhere, with care.</source>
        <translation>Выгрузите оригинал и осторожно откройте его в другом месте.</translation>
    </message>
    <message>
        <source>This file is larger than the room that is left on the notebook&apos;s disk.</source>
        <translation>Этот файл больше, чем осталось места на диске с блокнотом.</translation>
    </message>
    <message>
        <source>Make room on the disk, or keep the file where it is until there is some.</source>
        <translation>Освободите место на диске или держите файл там, где он есть, пока места не будет.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Не указано ни одного файла.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Укажите хотя бы один.</translation>
    </message>
    <message>
        <source>There is no such evidence in this notebook.</source>
        <translation>Такого материала в этом блокноте нет.</translation>
    </message>
    <message>
        <source>See evidence list.</source>
        <translation>См. evidence list.</translation>
    </message>
    <message>
        <source>This evidence was announced, and its content has not arrived.</source>
        <translation>Этот материал заявлен, но его содержимое не пришло.</translation>
    </message>
    <message>
        <source>Ask for a full bundle of its author.</source>
        <translation>Попросите у автора полный конверт.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_bytes} bytes.</source>
        <translation>Файл больше {limit_bytes} байт.</translation>
    </message>
    <message>
        <source>Split the recording and attach the parts.</source>
        <translation>Разделите запись и приложите части.</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>Какой инцидент?</translation>
    </message>
    <message>
        <source>Give a code; incident --list shows them.</source>
        <translation>Укажите код; их покажет incident --list.</translation>
    </message>
    <message>
        <source>The election pack has no incident code &quot;{incident}&quot;.</source>
        <translation>В пакете выборов нет кода инцидента «{incident}».</translation>
    </message>
    <message>
        <source>See incident --list.</source>
        <translation>См. incident --list.</translation>
    </message>
    <message>
        <source>Photos or videos were announced and are not here yet.</source>
        <translation>Фото или видео заявлены, но ещё не пришли.</translation>
    </message>
    <message>
        <source>Ask for a full bundle.</source>
        <translation>Попросите полный конверт.</translation>
    </message>
    <message>
        <source>The program that reads pictures could not be started.</source>
        <translation>Программу, которая читает изображения, не удалось запустить.</translation>
    </message>
    <message>
        <source>Evidence can be taken in all the same; previews follow later.</source>
        <translation>Материалы всё равно можно принимать; уменьшенные копии появятся позже.</translation>
    </message>
    <message>
        <source>The original is kept as it is.</source>
        <translation>Оригинал хранится как есть.</translation>
    </message>
    <message>
        <source>No reader understands this file ({media_type}).</source>
        <translation>Этот файл нечем прочесть ({media_type}).</translation>
    </message>
    <message>
        <source>Check that it opens on the phone that made it.</source>
        <translation>Проверьте, открывается ли он на телефоне, где сделан.</translation>
    </message>
    <message>
        <source>The figure for &quot;{name}&quot; is not a whole number from 0.</source>
        <translation>Число для «{name}» — не целое от 0.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Исправьте в файле.</translation>
    </message>
    <message>
        <source>The protocol would be completed at a time to come ({at}).</source>
        <translation>По этому времени протокол ещё не составлен: {at} ещё не наступило.</translation>
    </message>
    <message>
        <source>Check the hour. If the paper says so, record it with --as-written.</source>
        <translation>Проверьте час. Если так написано на бумаге, запишите с ключом --as-written.</translation>
    </message>
    <message>
        <source>Nothing was said about the protocol.</source>
        <translation>О протоколе ничего не сказано.</translation>
    </message>
    <message>
        <source>Give at least one answer or figure.</source>
        <translation>Укажите хотя бы один ответ или число.</translation>
    </message>
    <message>
        <source>There are no votes to be compared with a second typing.</source>
        <translation>Нет голосов, с которыми сверять второй ввод.</translation>
    </message>
    <message>
        <source>Give the first with --votes.</source>
        <translation>Дайте первый ввод через --votes.</translation>
    </message>
    <message>
        <source>The two typings of the votes differ: {names}.</source>
        <translation>Два ввода голосов расходятся: {names}.</translation>
    </message>
    <message>
        <source>Look at the sheet, correct the one that is wrong.</source>
        <translation>Посмотрите на лист и исправьте неверный.</translation>
    </message>
    <message>
        <source>This contest has no candidate &quot;{candidate}&quot;.</source>
        <translation>В этом виде выборов нет кандидата «{candidate}».</translation>
    </message>
    <message>
        <source>See protocol --list.</source>
        <translation>См. protocol --list.</translation>
    </message>
    <message>
        <source>The election pack has no contest &quot;{contest}&quot;.</source>
        <translation>В пакете выборов нет вида выборов «{contest}».</translation>
    </message>
    <message>
        <source>The election pack has no protocol line &quot;{line}&quot;.</source>
        <translation>В пакете выборов нет строки протокола «{line}».</translation>
    </message>
    <message>
        <source>Votes for candidates need the contest that they belong to.</source>
        <translation>Для голосов за кандидатов нужно указать вид выборов.</translation>
    </message>
    <message>
        <source>Give --contest.</source>
        <translation>Укажите --contest.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Проверьте оба времени.</translation>
    </message>
    <message>
        <source>A conclusion is about an incident; this entry is none.</source>
        <translation>Заключение даётся по инциденту; эта запись — не инцидент.</translation>
    </message>
    <message>
        <source>This notebook has another role; {needs} is needed for this.</source>
        <translation>У этого блокнота другая роль; для этого нужен {needs}.</translation>
    </message>
    <message>
        <source>Choose one first: station CONSTITUENCY/STATION.</source>
        <translation>Сначала выберите его: station ОКРУГ/УЧАСТОК.</translation>
    </message>
    <message>
        <source>Check the hour, and the date if it was another day.</source>
        <translation>Проверьте час, а если это был другой день — и дату.</translation>
    </message>
    <message>
        <source>That is more than the {against} announced for {hour}.</source>
        <translation>Это больше числа, объявленного на {hour}: {against}.</translation>
    </message>
    <message>
        <source>That is less than the {against} announced for {hour}.</source>
        <translation>Это меньше числа, объявленного на {hour}: {against}.</translation>
    </message>
    <message>
        <source>{hour} has not come yet.</source>
        <translation>{hour} ещё не наступило.</translation>
    </message>
    <message>
        <source>{hour} has the figure {against} already; this one replaces it.</source>
        <translation>На {hour} уже записано число {against}; новое его заменит.</translation>
    </message>
    <message>
        <source>That is more than the {against} voters on the list.</source>
        <translation>Это больше числа избирателей в списке: {against}.</translation>
    </message>
    <message>
        <source>Do it in that notebook.</source>
        <translation>Сделайте это в том блокноте.</translation>
    </message>
    <message>
        <source>&quot;{station}&quot; is not a station.</source>
        <translation>«{station}» — не участок.</translation>
    </message>
    <message>
        <source>Write CONSTITUENCY/STATION, for example 9/12.</source>
        <translation>Пишите ОКРУГ/УЧАСТОК, например 9/12.</translation>
    </message>
    <message>
        <source>No station was chosen yet.</source>
        <translation>Участок ещё не выбран.</translation>
    </message>
    <message>
        <source>1 to 1000 voters can be counted at once, not {count}.</source>
        <translation>За один раз можно посчитать от 1 до 1000 избирателей, а не {count}.</translation>
    </message>
    <message>
        <source>Give a number in between.</source>
        <translation>Укажите число в этих пределах.</translation>
    </message>
    <message>
        <source>There is no count at this station to take back.</source>
        <translation>На этом участке нет отметки счётчика, которую можно отменить.</translation>
    </message>
    <message>
        <source>See `journal`.</source>
        <translation>См. `journal`.</translation>
    </message>
    <message>
        <source>The election pack has no stream &quot;{stream}&quot;.</source>
        <translation>В пакете выборов нет потока «{stream}».</translation>
    </message>
    <message>
        <source>Leave --stream out, or use one of the pack&apos;s.</source>
        <translation>Уберите --stream или возьмите один из потоков пакета.</translation>
    </message>
    <message>
        <source>--undo takes the newest count back, and nothing else.</source>
        <translation>--undo отменяет последнюю отметку счётчика, и больше ничего.</translation>
    </message>
    <message>
        <source>Leave the other options out.</source>
        <translation>Уберите остальные параметры.</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is more than a year away.</source>
        <translation>«{at}» отстоит от сегодняшнего дня больше чем на год.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Проверьте дату.</translation>
    </message>
    <message>
        <source>What was typed holds bytes that are no text.</source>
        <translation>Во введённом есть байты, которые не являются текстом.</translation>
    </message>
    <message>
        <source>Type it anew, in a terminal that is set to UTF-8.</source>
        <translation>Введите заново в терминале с кодировкой UTF-8.</translation>
    </message>
    <message>
        <source>That moment has not come yet ({at}).</source>
        <translation>Этот момент ещё не наступил ({at}).</translation>
    </message>
    <message>
        <source>Write HH:MM, for example 10:00.</source>
        <translation>Пишите HH:MM, например 10:00.</translation>
    </message>
    <message>
        <source>A time is not written as the journal needs it.</source>
        <translation>Время записано не так, как нужно журналу.</translation>
    </message>
    <message>
        <source>A time has no time zone.</source>
        <translation>У времени нет часового пояса.</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is not a time.</source>
        <translation>«{at}» — не время.</translation>
    </message>
    <message>
        <source>Write HH:MM for today, or 2025-01-29T08:03.</source>
        <translation>Пишите HH:MM для сегодняшнего дня или 2025-01-29T08:03.</translation>
    </message>
    <message>
        <source>The allowed signers file names nobody.</source>
        <translation>В файле подписантов никто не указан.</translation>
    </message>
    <message>
        <source>Use the one that the coordinator exported.</source>
        <translation>Возьмите файл, который выгрузил координатор.</translation>
    </message>
    <message>
        <source>Line {line} of the signers&apos; list says something that this program cannot honour.</source>
        <translation>В строке {line} списка подписантов есть условие, которое эта программа не умеет соблюдать.</translation>
    </message>
    <message>
        <source>Use the list that the coordinator exported.</source>
        <translation>Возьмите список, который выгрузил координатор.</translation>
    </message>
    <message>
        <source>This notebook has its authority already; it is made once.</source>
        <translation>В этом блокноте уже есть центр подписи; он создаётся один раз.</translation>
    </message>
    <message>
        <source>See authority show.</source>
        <translation>См. authority show.</translation>
    </message>
    <message>
        <source>The key can only be removed after it was written to a stick.</source>
        <translation>Убрать ключ можно только после записи на флешку.</translation>
    </message>
    <message>
        <source>Add --with-identity.</source>
        <translation>Добавьте --with-identity.</translation>
    </message>
    <message>
        <source>The key that opens bundles is not in this notebook.</source>
        <translation>Ключа, открывающего конверты, в этом блокноте нет.</translation>
    </message>
    <message>
        <source>Name the key file on the stick: --identity FILE.</source>
        <translation>Укажите файл ключа на флешке: --identity FILE.</translation>
    </message>
    <message>
        <source>This notebook has no authority yet.</source>
        <translation>В этом блокноте ещё нет центра подписи.</translation>
    </message>
    <message>
        <source>Make it first: authority init.</source>
        <translation>Сначала создайте его: authority init.</translation>
    </message>
    <message>
        <source>A certificate must begin before it ends.</source>
        <translation>Сертификат должен начинаться раньше, чем кончается.</translation>
    </message>
    <message>
        <source>Check the number of days and this computer&apos;s clock.</source>
        <translation>Проверьте число дней и часы этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate&apos;s number is out of range.</source>
        <translation>Номер сертификата вне допустимых пределов.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not fit.</source>
        <translation>Подпись сертификата не подходит.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new approval.</source>
        <translation>Попросите у координатора новое подтверждение.</translation>
    </message>
    <message>
        <source>The certificate has run out.</source>
        <translation>Срок сертификата истёк.</translation>
    </message>
    <message>
        <source>Ask the coordinator to enrol this notebook again.</source>
        <translation>Попросите координатора зарегистрировать этот блокнот заново.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Сертификат не читается.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Сертификат ещё не действует.</translation>
    </message>
    <message>
        <source>This key was revoked: it is not believed any more.</source>
        <translation>Этот ключ отозван: ему больше не доверяют.</translation>
    </message>
    <message>
        <source>Speak with each other in person.</source>
        <translation>Поговорите друг с другом лично.</translation>
    </message>
    <message>
        <source>Another authority made this certificate ({fingerprint}).</source>
        <translation>Этот сертификат выдал другой центр подписи ({fingerprint}).</translation>
    </message>
    <message>
        <source>Compare the fingerprint in person.</source>
        <translation>Сверьте отпечаток лично.</translation>
    </message>
    <message>
        <source>The certificate is of a kind that this program does not take.</source>
        <translation>Сертификаты такого вида эта программа не принимает.</translation>
    </message>
    <message>
        <source>Another notebook is enrolled as {alias}.</source>
        <translation>Под псевдонимом {alias} зарегистрирован другой блокнот.</translation>
    </message>
    <message>
        <source>Give another alias: --alias NAME.</source>
        <translation>Укажите другой псевдоним: --alias NAME.</translation>
    </message>
    <message>
        <source>A certificate holds for {low} to {high} days.</source>
        <translation>Сертификат действует от {low} до {high} дней.</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation>Выберите число в этих пределах.</translation>
    </message>
    <message>
        <source>{alias} is revoked already.</source>
        <translation>{alias}: регистрация уже отозвана.</translation>
    </message>
    <message>
        <source>New bundles of that key are rejected; see enrol list.</source>
        <translation>Новые конверты с этим ключом отклоняются; см. enrol list.</translation>
    </message>
    <message>
        <source>This notebook is not enrolled yet, so it can sign for nobody.</source>
        <translation>Этот блокнот ещё не зарегистрирован и пока не может подписывать.</translation>
    </message>
    <message>
        <source>Ask the coordinator: enrol request, then enrol accept.</source>
        <translation>Обратитесь к координатору: enrol request, затем enrol accept.</translation>
    </message>
    <message>
        <source>What you record meanwhile is kept and can be exported later.</source>
        <translation>Всё, что вы пока записываете, сохраняется, и его можно выгрузить позже.</translation>
    </message>
    <message>
        <source>The notebook of {alias} was revoked.</source>
        <translation>Блокнот {alias} отозван.</translation>
    </message>
    <message>
        <source>Start a new notebook and enrol that one.</source>
        <translation>Начните новый блокнот и зарегистрируйте его.</translation>
    </message>
    <message>
        <source>Nobody is enrolled as {alias}.</source>
        <translation>Под псевдонимом {alias} никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>See enrol list.</source>
        <translation>См. enrol list.</translation>
    </message>
    <message>
        <source>The pack named in this enrolment is not written as it should be.</source>
        <translation>Пакет, названный в этой регистрации, записан не так, как положено.</translation>
    </message>
    <message>
        <source>The signature does not fit this file.</source>
        <translation>Подпись не подходит к этому файлу.</translation>
    </message>
    <message>
        <source>Ask for it again, and ask how it travelled.</source>
        <translation>Попросите его ещё раз и спросите, каким путём он шёл.</translation>
    </message>
    <message>
        <source>This file is not an enrolment as it should be ({why}).</source>
        <translation>Этот файл — не регистрация положенного вида ({why}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Попросите его ещё раз.</translation>
    </message>
    <message>
        <source>This file is no enrolment request.</source>
        <translation>Этот файл — не запрос на регистрацию.</translation>
    </message>
    <message>
        <source>Choose the request that the observer&apos;s notebook wrote.</source>
        <translation>Выберите запрос, записанный блокнотом наблюдателя.</translation>
    </message>
    <message>
        <source>This file is no approval.</source>
        <translation>Этот файл — не подтверждение.</translation>
    </message>
    <message>
        <source>Choose the approval that the coordinator gave back.</source>
        <translation>Выберите подтверждение, которое вернул координатор.</translation>
    </message>
    <message>
        <source>This approval comes from another authority than yours ({fingerprint}).</source>
        <translation>Это подтверждение — не от вашего центра подписи, а от другого ({fingerprint}).</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your coordinator in person.</source>
        <translation>Сверьте отпечаток с координатором лично.</translation>
    </message>
    <message>
        <source>This approval is for another notebook&apos;s key.</source>
        <translation>Это подтверждение — для ключа другого блокнота.</translation>
    </message>
    <message>
        <source>The key in this request is one that anybody could forge.</source>
        <translation>Ключ в этом запросе мог бы подделать кто угодно.</translation>
    </message>
    <message>
        <source>Do not enrol it; ask where the file came from.</source>
        <translation>Не регистрируйте его; спросите, откуда файл.</translation>
    </message>
    <message>
        <source>This is not an age key file.</source>
        <translation>Это не файл ключа age.</translation>
    </message>
    <message>
        <source>Use the file that authority export or authority init wrote.</source>
        <translation>Возьмите файл, который записала команда authority export или authority init.</translation>
    </message>
    <message>
        <source>This key file has a passphrase of its own.</source>
        <translation>У этого файла ключа своя парольная фраза.</translation>
    </message>
    <message>
        <source>Take the passphrase off with `age -d`, onto a stick, and use that file.</source>
        <translation>Снимите фразу командой `age -d`, записав ключ на флешку, и возьмите тот файл.</translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation>У ключа подписи неверная длина.</translation>
    </message>
    <message>
        <source>The certificate belongs to another key.</source>
        <translation>Сертификат относится к другому ключу.</translation>
    </message>
    <message>
        <source>This is not a public key as it should be.</source>
        <translation>Это не открытый ключ положенного вида.</translation>
    </message>
    <message>
        <source>Only Ed25519 keys are used here.</source>
        <translation>Здесь используются только ключи Ed25519.</translation>
    </message>
    <message>
        <source>Ask for the right key.</source>
        <translation>Попросите верный ключ.</translation>
    </message>
    <message>
        <source>This key is one that anybody could forge.</source>
        <translation>Этот ключ мог бы подделать кто угодно.</translation>
    </message>
    <message>
        <source>Do not use it; ask where it came from.</source>
        <translation>Не пользуйтесь им; спросите, откуда он.</translation>
    </message>
    <message>
        <source>The signature does not fit.</source>
        <translation>Подпись не подходит.</translation>
    </message>
    <message>
        <source>Ask for the file again, and ask how it travelled.</source>
        <translation>Попросите файл ещё раз и спросите, каким путём он шёл.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Подпись не читается.</translation>
    </message>
    <message>
        <source>The signature is of a kind that this program does not take.</source>
        <translation>Подписи такого вида эта программа не принимает.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Сделать это не удалось.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in; other bundles are not affected.</source>
        <translation>Из этого ничего не принято; других конвертов это не касается.</translation>
    </message>
    <message>
        <source>The notebook was not changed by this.</source>
        <translation>Блокнот от этого не изменился.</translation>
    </message>
    <message>
        <source>The file that holds the evidence cannot be read.</source>
        <translation>Файл, в котором хранятся материалы, не читается.</translation>
    </message>
    <message>
        <source>The codes do not belong together, or one was changed.</source>
        <translation>Эти коды — не части одного документа, или один из них изменён.</translation>
    </message>
    <message>
        <source>Photograph all codes of one page again.</source>
        <translation>Сфотографируйте все коды одной страницы заново.</translation>
    </message>
    <message>
        <source>No QR code of this program was found there.</source>
        <translation>Там не найдено QR-кода этой программы.</translation>
    </message>
    <message>
        <source>Take the photo again: straight, sharp, the code filling the picture.</source>
        <translation>Снимите ещё раз: прямо, резко, код во весь кадр.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a text.</source>
        <translation>{name}: это не фото и не текст.</translation>
    </message>
    <message>
        <source>Choose a photo of the code (JPEG, PNG, HEIC), or the file.</source>
        <translation>Выберите фото кода (JPEG, PNG, HEIC) или сам файл.</translation>
    </message>
    <message>
        <source>Of {parts} codes that belong together, {missing} is missing.</source>
        <translation>Из связанных кодов (всего {parts}) не хватает: {missing}.</translation>
    </message>
    <message>
        <source>Photograph that one too, and give all photos at once.</source>
        <translation>Сфотографируйте и его и добавьте все фото сразу.</translation>
    </message>
    <message>
        <source>There is more than one document in these photos or files.</source>
        <translation>В этих фото или файлах больше одного документа.</translation>
    </message>
    <message>
        <source>Give those of one person at a time.</source>
        <translation>За один раз давайте только то, что пришло от одного человека.</translation>
    </message>
    <message>
        <source>This is too long for QR codes.</source>
        <translation>Это слишком длинно для QR-кодов.</translation>
    </message>
    <message>
        <source>Hand it over as a file.</source>
        <translation>Передайте это файлом.</translation>
    </message>
    <message>
        <source>The signature does not fit this summary.</source>
        <translation>Подпись не подходит к этой сводке.</translation>
    </message>
    <message>
        <source>Do not use its figures; ask how it reached you.</source>
        <translation>Не используйте её числа; выясните, как она к вам попала.</translation>
    </message>
    <message>
        <source>A summary says other figures than the bundle of that day.</source>
        <translation>В сводке не те числа, что в конверте за тот день.</translation>
    </message>
    <message>
        <source>The bundle&apos;s figures count. Ask the observer about both.</source>
        <translation>Учитываются числа конверта. Спросите наблюдателя о том и другом.</translation>
    </message>
    <message>
        <source>{name} does not say what to write.</source>
        <translation>По имени {name} не понять, что записать.</translation>
    </message>
    <message>
        <source>End the name in .png, .txt or .pdf.</source>
        <translation>Имя должно кончаться на .png, .txt или .pdf.</translation>
    </message>
    <message>
        <source>The summary is damaged ({why}).</source>
        <translation>Сводка повреждена ({why}).</translation>
    </message>
    <message>
        <source>Photograph it again, or ask for it as text.</source>
        <translation>Сфотографируйте ещё раз или попросите её текстом.</translation>
    </message>
    <message>
        <source>A summary is about one station, and none is chosen.</source>
        <translation>Сводка составляется об одном участке, а он не выбран.</translation>
    </message>
    <message>
        <source>Choose the station first.</source>
        <translation>Сначала выберите участок.</translation>
    </message>
    <message>
        <source>This is not a summary.</source>
        <translation>Это не сводка.</translation>
    </message>
    <message>
        <source>Check that it is the right photo or file.</source>
        <translation>Проверьте, то ли это фото или файл.</translation>
    </message>
    <message>
        <source>This entry is not a summary.</source>
        <translation>Эта запись не сводка.</translation>
    </message>
    <message>
        <source>Choose one from the inbox.</source>
        <translation>Выберите сводку во «Входящих».</translation>
    </message>
    <message>
        <source>The summary is about another device than the one that signs.</source>
        <translation>Сводка не о том устройстве, которое её подписывает.</translation>
    </message>
    <message>
        <source>There are more figures than a summary holds.</source>
        <translation>Чисел больше, чем вмещает сводка.</translation>
    </message>
    <message>
        <source>Hand over a light bundle instead.</source>
        <translation>Передайте вместо этого лёгкий конверт.</translation>
    </message>
    <message>
        <source>The summary is from a device that you did not enrol.</source>
        <translation>Сводка с устройства, которое вы не регистрировали.</translation>
    </message>
    <message>
        <source>Enrol it in person first, then read the summary again.</source>
        <translation>Сначала зарегистрируйте его лично, затем прочтите сводку снова.</translation>
    </message>
    <message>
        <source>a coordinator&apos;s notebook</source>
        <translation>блокнот координатора</translation>
    </message>
    <message>
        <source>an observer&apos;s notebook</source>
        <translation>блокнот наблюдателя</translation>
    </message>
    <message>
        <source>an hour after the opening</source>
        <translation>час после открытия</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>одно из: {choices}</translation>
    </message>
    <message>
        <source>options for choice questions, and only there</source>
        <translation>варианты — у вопросов с выбором и только у них</translation>
    </message>
    <message>
        <source>a code of letters, digits, dots, dashes</source>
        <translation>код из букв, цифр, точек, дефисов</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>текст без управляющих символов</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a date, YYYY-MM-DD</source>
        <translation>дата, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a condition over earlier questions only</source>
        <translation>условие только по предыдущим вопросам</translation>
    </message>
    <message>
        <source>either expr or detector</source>
        <translation>либо expr, либо detector</translation>
    </message>
    <message>
        <source>yes or no (true or false)</source>
        <translation>да или нет (true или false)</translation>
    </message>
    <message>
        <source>a name that has no other meaning in checks</source>
        <translation>имя, у которого нет другого смысла в проверках</translation>
    </message>
    <message>
        <source>an hour, HH:MM</source>
        <translation>час, HH:MM</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>целое число от {low} до {high}</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>значение JSON</translation>
    </message>
    <message>
        <source>a language tag, such as az</source>
        <translation>код языка, например az</translation>
    </message>
    <message>
        <source>a list of at most {limit}</source>
        <translation>список не длиннее {limit}</translation>
    </message>
    <message>
        <source>a name of letters, digits and _</source>
        <translation>имя из букв, цифр и _</translation>
    </message>
    <message>
        <source>a number or short code: letters, digits, -</source>
        <translation>номер или короткий код: буквы, цифры, -</translation>
    </message>
    <message>
        <source>an object, {…}</source>
        <translation>объект, {…}</translation>
    </message>
    <message>
        <source>the line of an ssh-ed25519 public key</source>
        <translation>строка открытого ключа ssh-ed25519</translation>
    </message>
    <message>
        <source>a native age1… recipient</source>
        <translation>получатель вида age1…</translation>
    </message>
    <message>
        <source>hours in rising order</source>
        <translation>часы по возрастанию</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a text of at most {limit} characters</source>
        <translation>текст не длиннее {limit} знаков</translation>
    </message>
    <message>
        <source>a text, or texts by language</source>
        <translation>текст или тексты по языкам</translation>
    </message>
    <message>
        <source>{function} takes {fewest} to {most} values</source>
        <translation>{function} принимает от {fewest} до {most} значений</translation>
    </message>
    <message>
        <source>{expected} is missing</source>
        <translation>не хватает {expected}</translation>
    </message>
    <message>
        <source>something is left over</source>
        <translation>осталось лишнее</translation>
    </message>
    <message>
        <source>mod is not supported</source>
        <translation>mod не поддерживается</translation>
    </message>
    <message>
        <source>{function} takes a name</source>
        <translation>{function} принимает имя</translation>
    </message>
    <message>
        <source>there is no function {function}</source>
        <translation>нет функции {function}</translation>
    </message>
    <message>
        <source>there is no name {name}</source>
        <translation>нет имени {name}</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>непонятно</translation>
    </message>
    <message>
        <source>a figure, a name or ( is missing</source>
        <translation>не хватает числа, имени или (</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>слишком много частей</translation>
    </message>
    <message>
        <source>a file that no entry names</source>
        <translation>файл, которого не называет ни одна запись</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>не распаковывается</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>число записей</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>есть лишний</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>его поля</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>слишком много файлов</translation>
    </message>
    <message>
        <source>its format</source>
        <translation>его формат</translation>
    </message>
    <message>
        <source>the head of the journal</source>
        <translation>конец цепочки журнала</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>другой ключ</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>его длина</translation>
    </message>
    <message>
        <source>a wrong letter</source>
        <translation>неверный знак</translation>
    </message>
    <message>
        <source>a line too long</source>
        <translation>слишком длинная строка</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>строка без конца</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>слишком много строк</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>список файлов</translation>
    </message>
    <message>
        <source>photos and videos</source>
        <translation>фото и видео</translation>
    </message>
    <message>
        <source>one is missing</source>
        <translation>одного не хватает</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>its parts</source>
        <translation>его части</translation>
    </message>
    <message>
        <source>the files in it</source>
        <translation>файлы внутри</translation>
    </message>
    <message>
        <source>too many receipts</source>
        <translation>слишком много квитанций</translation>
    </message>
    <message>
        <source>its kind or its size</source>
        <translation>его вид или размер</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>another signer</source>
        <translation>другой подписавший</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>его размер</translation>
    </message>
    <message>
        <source>the files about it</source>
        <translation>файлы о нём</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>его текст</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>a wrong value</source>
        <translation>неверное значение</translation>
    </message>
    <message>
        <source>its turnout</source>
        <translation>его явка</translation>
    </message>
    <message>
        <source>its answers</source>
        <translation>его ответы</translation>
    </message>
    <message>
        <source>its figures</source>
        <translation>его числа</translation>
    </message>
    <message>
        <source>its protocols</source>
        <translation>его протоколы</translation>
    </message>
    <message>
        <source>Lock the notebook, and have somebody save what is left: the command doctor --salvage does it, on the command line alone.</source>
        <translation>Заблокируйте блокнот и попросите кого-нибудь спасти то, что осталось: это делает команда doctor --salvage, только в командной строке.</translation>
    </message>
    <message>
        <source>Copy the notebook&apos;s folder to another disk, and have somebody look at the copy: the command doctor says what is readable, on the command line alone.</source>
        <translation>Скопируйте папку блокнота на другой диск и попросите кого-нибудь посмотреть копию: что читается, скажет команда doctor, только в командной строке.</translation>
    </message>
    <message>
        <source>Choose one of those listed.</source>
        <translation>Выберите из перечисленных.</translation>
    </message>
    <message>
        <source>Type it as it stood there before.</source>
        <translation>Введите это так, как было записано раньше.</translation>
    </message>
    <message>
        <source>It is shown on the Set-up page.</source>
        <translation>Он показан на странице «Подготовка».</translation>
    </message>
    <message>
        <source>Put in the stick that has it: coordinator.agekey.</source>
        <translation>Вставьте флешку, на которой он есть: coordinator.agekey.</translation>
    </message>
    <message>
        <source>Make it first, on the Set-up page.</source>
        <translation>Сначала создайте его на странице «Подготовка».</translation>
    </message>
    <message>
        <source>A light bundle still works: write that one.</source>
        <translation>Лёгкий конверт всё ещё получится: запишите его.</translation>
    </message>
    <message>
        <source>Answer it anew.</source>
        <translation>Ответьте заново.</translation>
    </message>
    <message>
        <source>Type another alias.</source>
        <translation>Введите другой псевдоним.</translation>
    </message>
    <message>
        <source>New bundles of that key are rejected.</source>
        <translation>Новые конверты этого ключа отклоняются.</translation>
    </message>
    <message>
        <source>Write a request on the Hand-over page, and give it to the coordinator.</source>
        <translation>На странице «Передача» запишите запрос и отдайте его координатору.</translation>
    </message>
    <message>
        <source>Who is enrolled is listed on the Set-up page.</source>
        <translation>Кто зарегистрирован, перечислено на странице «Подготовка».</translation>
    </message>
    <message>
        <source>Look for it on the Journal page.</source>
        <translation>Поищите её на странице «Журнал».</translation>
    </message>
    <message>
        <source>Correct its time, or log it once more.</source>
        <translation>Исправьте время или отметьте его ещё раз.</translation>
    </message>
    <message>
        <source>Look for it on the Evidence page.</source>
        <translation>Поищите его на странице «Материалы».</translation>
    </message>
    <message>
        <source>For example: 700M.</source>
        <translation>Например: 700M.</translation>
    </message>
    <message>
        <source>Choose the key file of the authority: its name ends in .agekey.</source>
        <translation>Выберите файл ключа центра подписи: его имя кончается на .agekey.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new notebook.</source>
        <translation>Проверьте папку или создайте новый блокнот.</translation>
    </message>
    <message>
        <source>Whose journals are here is listed in the inbox.</source>
        <translation>Чьи журналы здесь есть, перечислено на странице «Входящие».</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Write the constituency, a slash and the station, for example 9/12.</source>
        <translation>Напишите округ, косую черту и участок, например 9/12.</translation>
    </message>
    <message>
        <source>Choose one first, on the Today page.</source>
        <translation>Сначала выберите его на странице «Сегодня».</translation>
    </message>
    <message>
        <source>What was counted is on the Journal page.</source>
        <translation>Что посчитано, видно на странице «Журнал».</translation>
    </message>
</context>
<context>
    <name>eventlog</name>
    <message>
        <source>{event}: noted at {time} already. Esc leaves it so.</source>
        <translation>{event}: уже отмечено в {time}. Esc оставит как есть.</translation>
    </message>
    <message>
        <source>Correct the time…</source>
        <translation>Исправить время…</translation>
    </message>
    <message>
        <source>Note it once more</source>
        <translation>Отметить ещё раз</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>{event}, {time}? Voting goes on until {closes}, and nobody logged that it ended. Enter logs it all the same, Esc does not.</source>
        <translation>{event}, {time}? Голосование идёт до {closes}, его конец не отмечен. Enter всё равно отметит, Esc — нет.</translation>
    </message>
    <message>
        <source>Log it all the same</source>
        <translation>Всё равно отметить</translation>
    </message>
    <message>
        <source>Do not log it</source>
        <translation>Не отмечать</translation>
    </message>
    <message>
        <source>Logged: {what}.</source>
        <translation>Отмечено: {what}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Taken back: {what}. Both stay in the journal.</source>
        <translation>Отозвано: {what}. В журнале остаются обе записи.</translation>
    </message>
    <message>
        <source>pressed by mistake</source>
        <translation>нажато по ошибке</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>light</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>Bundle № {number}, {kind}</source>
        <translation>Конверт № {number}, {kind}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>People (as descriptions)</source>
        <translation>Описание людей</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>What officials answered</source>
        <translation>Ответ должностных лиц</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кем сообщено</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Источник сведений</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Их слова</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Кто отказал</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому выдана</translation>
    </message>
    <message>
        <source>Form begun at</source>
        <translation>Форма начата</translation>
    </message>
    <message>
        <source>In the list of the pack</source>
        <translation>В списке пакета</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Время составления</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Вывешен</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Вид выборов</translation>
    </message>
    <message>
        <source>Group of voters</source>
        <translation>Группа избирателей</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Filled in, time</source>
        <translation>Заполнение, номер</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>Избирателей в списке</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Made from the file</source>
        <translation>Сделан из файла</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Запечатан для</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Численность группы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>Набрано дважды</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Voters counted</source>
        <translation>Подсчитано избирателей</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Версия программы</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Пакет выборов</translation>
    </message>
    <message>
        <source>Up to entry №</source>
        <translation>До записи №</translation>
    </message>
    <message>
        <source>Fingerprint of that entry</source>
        <translation>Отпечаток этой записи</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Новые записи</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Новые файлы</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Belongs to the entry</source>
        <translation>Относится к записи</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Центр подписи</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>✓ typed twice</source>
        <translation>✓ введено дважды</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>введено один раз</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>Время события</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Было → стало</translation>
    </message>
    <message>
        <source>Corrected at {at} ({reason}). {changes}</source>
        <translation>Исправлено {at} ({reason}). {changes}</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figure</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Новые записи</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>New photos and videos</source>
        <translation>Новые фото и видео</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>New entries: {entries}, files: {files}</source>
        <translation>Новых записей: {entries}, файлов: {files}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ждём файлов</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Newest link {head}</source>
        <translation>Последнее звено {head}</translation>
    </message>
    <message>
        <source>Entries that a signed summary tells of: {told}; here: {here}.</source>
        <translation>Записей по подписанной сводке: {told}; здесь: {here}.</translation>
    </message>
    <message>
        <source>Photos and videos that were announced and are not here</source>
        <translation>Заявленные фото и видео, которых ещё нет</translation>
    </message>
    <message>
        <source>light</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>Kept in this journal</source>
        <translation>Сохранено в этом журнале</translation>
    </message>
    <message>
        <source>Station {key}; the signature holds.</source>
        <translation>Участок {key}; подпись верна.</translation>
    </message>
    <message>
        <source>It was kept before.</source>
        <translation>Сохранено раньше.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Tally: one voter, from any page, even while typing</source>
        <translation>Счётчик: один избиратель, с любой страницы, даже при вводе текста</translation>
    </message>
    <message>
        <source>Tally: that many voters at once</source>
        <translation>Счётчик: сразу столько избирателей</translation>
    </message>
    <message>
        <source>New incident, from any page</source>
        <translation>Новый инцидент с любой страницы</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Today and protocol: log the event with that letter</source>
        <translation>Сегодня и протокол: отметить событие с этой буквой</translation>
    </message>
    <message>
        <source>Tally: to the announced figure, and back. Protocol: to the photo, and back to the figures</source>
        <translation>Счётчик: к объявленному числу и назад. Протокол: к фото и назад к числам</translation>
    </message>
    <message>
        <source>Incidents and stations: search</source>
        <translation>Инциденты и участки: поиск</translation>
    </message>
    <message>
        <source>To the buttons of the newest message, then of others, and back</source>
        <translation>К кнопкам самого нового сообщения, затем других, и обратно</translation>
    </message>
    <message>
        <source>In the margin: to another page; Enter goes there</source>
        <translation>В боковом столбце: к другой странице; Enter открывает её</translation>
    </message>
    <message>
        <source>Tally: one voter; on other pages, too, until voting has ended</source>
        <translation>Счётчик: один избиратель; до конца голосования и на других страницах</translation>
    </message>
    <message>
        <source>Checklists: next question without an answer</source>
        <translation>Чек-листы: следующий вопрос без ответа</translation>
    </message>
    <message>
        <source>Protocol: zoom the photo while typing</source>
        <translation>Протокол: масштаб фото во время ввода</translation>
    </message>
    <message>
        <source>On the photo: turn, straighten by the corners, as it was taken</source>
        <translation>На фото: повернуть, выпрямить по углам, как снято</translation>
    </message>
    <message>
        <source>Attach the files or the picture that was copied</source>
        <translation>Приложить скопированные файлы или снимок</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Сохранить форму</translation>
    </message>
    <message>
        <source>Take back the last count; on pages that do not show it, only what was counted there</source>
        <translation>Отменить последний счёт; на страницах, где его не видно, — только посчитанное там</translation>
    </message>
    <message>
        <source>Larger or smaller text; back to the usual size</source>
        <translation>Текст крупнее или мельче; обычный размер</translation>
    </message>
    <message>
        <source>Lock: close everything, ask for the passphrase</source>
        <translation>Заблокировать: всё закрыть и спросить парольную фразу</translation>
    </message>
    <message>
        <source>Panic: end the program at once, wait for nothing</source>
        <translation>Тревога: закрыть программу сразу, ничего не дожидаясь</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Этот список</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Notebook created</source>
        <translation>Блокнот создан</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Пакет выборов</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Подсчёт избирателей</translation>
    </message>
    <message>
        <source>Quiet period</source>
        <translation>Тихий период</translation>
    </message>
    <message>
        <source>Announced turnout</source>
        <translation>Объявленная явка</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отзыв записи</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Скачок часов</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Конверт записан</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Enrolment withdrawn</source>
        <translation>Регистрация отозвана</translation>
    </message>
    <message>
        <source>Bundle imported</source>
        <translation>Конверт импортирован</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Официальные данные</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Summary kept</source>
        <translation>Сводка сохранена</translation>
    </message>
</context>
<context>
    <name>misplaced</name>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Open the hand-over</source>
        <translation>Открыть передачу</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and drop the files that are in it.</source>
        <translation>{name} — папка. Откройте её и перетащите сюда файлы из неё.</translation>
    </message>
    <message>
        <source>{name} is an election pack. Another pack is taken in the settings.</source>
        <translation>{name} — пакет выборов. Другой пакет принимают в настройках.</translation>
    </message>
    <message>
        <source>{name} is a sealed bundle. Only the coordinator opens it: bring it to them. Nothing of it can be read here.</source>
        <translation>{name} — запечатанный конверт. Его открывает только координатор: отнесите ему. Здесь прочесть из него ничего нельзя.</translation>
    </message>
    <message>
        <source>{name} is an enrolment request. The coordinator needs it: bring it there.</source>
        <translation>{name} — запрос на регистрацию. Он нужен координатору: отнесите ему.</translation>
    </message>
    <message>
        <source>{name} is the coordinator&apos;s approval. It is taken on the hand-over page.</source>
        <translation>{name} — подтверждение координатора. Его принимают на странице «Передача».</translation>
    </message>
    <message>
        <source>{name} is a receipt. It is taken on the hand-over page, under “What has arrived”.</source>
        <translation>{name} — квитанция. Её принимают на странице «Передача», в разделе «Что дошло».</translation>
    </message>
    <message>
        <source>{name} is a station&apos;s summary. The coordinator needs it: bring it there.</source>
        <translation>{name} — сводка участка. Она нужна координатору: отнесите ему.</translation>
    </message>
    <message>
        <source>{name} is a secret key. It stays on its stick; nothing was read from it.</source>
        <translation>{name} — секретный ключ. Он остаётся на своей флешке; из него ничего не взято.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>compiled</source>
        <translation>составлен</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>вывешен</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>чисел: {count}</translation>
    </message>
    <message>
        <source>to: {text}</source>
        <translation>кому: {text}</translation>
    </message>
    <message>
        <source>by: {text}</source>
        <translation>кто: {text}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nobody came</source>
        <translation>Никто не приходил</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Меня не было</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>Не могу сказать</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Отмечено: {what}.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>никто не приходил</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>To review</source>
        <translation>К проверке</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>From a citizen</source>
        <translation>Сообщение гражданина</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Make the authority</source>
        <translation>Создать центр подписи</translation>
    </message>
    <message>
        <source>Your signature on packs and observers, and the key for bundles.</source>
        <translation>Ваша подпись на пакетах и наблюдателях и ключ для конвертов.</translation>
    </message>
    <message>
        <source>Load the election pack</source>
        <translation>Загрузить пакет выборов</translation>
    </message>
    <message>
        <source>Stations, candidates, protocol lines, checklists.</source>
        <translation>Участки, кандидаты, строки протокола, чек-листы.</translation>
    </message>
    <message>
        <source>Enrol the observers</source>
        <translation>Зарегистрировать наблюдателей</translation>
    </message>
    <message>
        <source>Each brings a request; you compare fingerprints in person.</source>
        <translation>Каждый приносит запрос; отпечатки вы сверяете лично.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{count} B</source>
        <translation>{count} Б</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>posted protocol</source>
        <translation>вывешенный протокол</translation>
    </message>
    <message>
        <source>copy handed out</source>
        <translation>выданная копия</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>оглашено вслух</translation>
    </message>
    <message>
        <source>not said where</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <source>Votes were typed in once.</source>
        <translation>Голоса введены один раз.</translation>
    </message>
    <message>
        <source>Votes were typed in twice; differences, if any, were settled.</source>
        <translation>Голоса введены дважды; расхождения, если были, устранены.</translation>
    </message>
    <message>
        <source>Two typings came out alike on {twice} of {votes} votes lines.</source>
        <translation>Строк с голосами: {votes}; два ввода совпали: {twice}.</translation>
    </message>
    <message>
        <source>seen on the table</source>
        <translation>видно на столе</translation>
    </message>
</context>
<context>
    <name>stations</name>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Voters on the list</source>
        <translation>Избиратели в списке</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Насчитано</translation>
    </message>
    <message>
        <source>Voters that an observer counted</source>
        <translation>Избиратели, которых насчитал наблюдатель</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>announced for {hour}</source>
        <translation>объявлено на {hour}</translation>
    </message>
    <message>
        <source>Turnout that the commission announced, newest hour</source>
        <translation>Явка, объявленная комиссией, последний час</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>Turnout in the official figures</source>
        <translation>Явка в официальных данных</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Was a protocol compiled?</source>
        <translation>Протокол составлен?</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Вывешен</translation>
    </message>
    <message>
        <source>Was the protocol posted at the entrance?</source>
        <translation>Протокол вывешен у входа?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Was a copy of the protocol given out?</source>
        <translation>Копия протокола выдана?</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Посл.</translation>
    </message>
    <message>
        <source>Time of the newest entry from here</source>
        <translation>Время последней записи отсюда</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ждём файлов</translation>
    </message>
    <message>
        <source>Photos and videos that were announced and are not here</source>
        <translation>Заявленные фото и видео, которых ещё нет</translation>
    </message>
    <message>
        <source>Given to: {who}</source>
        <translation>Кому выдана: {who}</translation>
    </message>
    <message>
        <source>Refused by: {who}</source>
        <translation>Кто отказал: {who}</translation>
    </message>
    <message>
        <source>With the words: “{words}”</source>
        <translation>Слова при отказе: «{words}»</translation>
    </message>
    <message>
        <source>Figures from a signed summary of {who}; no bundle has them yet.</source>
        <translation>Числа из подписанной сводки ({who}); конверта с ними ещё нет.</translation>
    </message>
    <message>
        <source>+ {n} counted on {day}, not included</source>
        <translation>+ {n} насчитано {day}, сюда не входит</translation>
    </message>
    <message>
        <source>chosen by {who}, nothing recorded</source>
        <translation>участок выбран ({who}), записей нет</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{m} min</source>
        <translation>{m} мин</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} ч</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ч {m} мин</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>The election pack is for {pack}; this laptop says {laptop}. For a rehearsal that is fine; else check the date of the laptop, and whether it is the right pack.</source>
        <translation>Пакет выборов — на {pack}, а на ноутбуке {laptop}. Для репетиции это нормально; иначе проверьте дату ноутбука и тот ли это пакет.</translation>
    </message>
</context>
<context>
    <name>turnout</name>
    <message>
        <source>not known so far</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>сравнить не с чем</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>a slip apart</source>
        <translation>небольшая разница</translation>
    </message>
    <message>
        <source>fewer announced than counted</source>
        <translation>объявлено меньше, чем насчитано</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>не сходится</translation>
    </message>
    <message>
        <source>more announced than counted</source>
        <translation>объявлено больше, чем насчитано</translation>
    </message>
    <message>
        <source>more announced; watch had gaps</source>
        <translation>объявлено больше; с паузами</translation>
    </message>
    <message>
        <source>summary only</source>
        <translation>только сводка</translation>
    </message>
    <message>
        <source>{w} of {t}</source>
        <translation>{w} из {t}</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} announced, {counted} counted by {who}.</source>
        <translation>Участок {station}, {hour}: объявлено {figure}, насчитано {counted} ({who}).</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} official, {counted} counted by {who}.</source>
        <translation>Участок {station}, {hour}: официально {figure}, насчитано {counted} ({who}).</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {counted} counted by {who}.</source>
        <translation>Участок {station}, {hour}: насчитано {counted} ({who}).</translation>
    </message>
    <message>
        <source>From a signed summary; the bundle is not here yet.</source>
        <translation>Из подписанной сводки; конверта ещё нет.</translation>
    </message>
    <message>
        <source>The record that is here ends before this hour: nothing can be said of it yet.</source>
        <translation>Записи, которые здесь есть, кончаются раньше этого часа: сказать пока нечего.</translation>
    </message>
    <message>
        <source>No announced or official figure for this hour.</source>
        <translation>На этот час нет ни объявленного, ни официального числа.</translation>
    </message>
    <message>
        <source>The figures are the same.</source>
        <translation>Числа совпадают.</translation>
    </message>
    <message>
        <source>They are {difference} apart: a slip of one of the counts explains as much.</source>
        <translation>Разница {difference}: её объясняет обычная ошибка счёта.</translation>
    </message>
    <message>
        <source>{difference} fewer announced than counted. Gaps in watching cannot explain this; ask how the figure came about.</source>
        <translation>Объявлено на {difference} меньше, чем насчитано. Перерывы в наблюдении этого не объясняют; спросите, откуда число.</translation>
    </message>
    <message>
        <source>{difference} more than were counted, and the observer was watching all the time ({total}). This does not add up; ask how the figure came about.</source>
        <translation>На {difference} больше, чем насчитано, хотя наблюдатель смотрел всё время ({total}). Это не сходится; спросите, как получено число.</translation>
    </message>
    <message>
        <source>{difference} more than were counted. For {gap} of {total}, it is not certain that anybody watched: some may have voted then.</source>
        <translation>На {difference} больше, чем насчитано. За {gap} из {total} нельзя сказать, наблюдал ли кто-нибудь: в это время кто-то мог проголосовать.</translation>
    </message>
    <message>
        <source>{difference} more than were counted. How long somebody was watching is not known yet.</source>
        <translation>На {difference} больше, чем насчитано. Сколько времени велось наблюдение, пока неизвестно.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Насчитано</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Соотношение</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Codes missing</source>
        <translation>Не хватает кодов</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>Не сюда</translation>
    </message>
</context>
</TS>
