<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AuthorityPart</name>
    <message>
        <source>Write a recovery key onto a stick (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs the election pack and each observer&apos;s key, and it opens the bundles that observers write. Both keys are made here and kept in this notebook.
The recovery key opens bundles too, should this laptop be lost. It goes onto a stick that is kept somewhere else; this laptop does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your authority&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers see the same characters when they load your pack or approval. Read them out in person, or by a phone call with a voice they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles are sealed to {n} keys: yours and the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles are sealed to one key, the one in this notebook. Without a copy of it on a stick (see For others) a lost laptop means lost bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a recovery key, bundles can be opened with this notebook alone. Make the authority all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key, on a stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklists</source>
        <translation>Анкеты</translation>
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
        <translation>Следующий без ответа</translation>
    </message>
    <message>
        <source>Every question of this form has an answer.</source>
        <translation>На все вопросы этой формы есть ответ.</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the forms open.</source>
        <translation>Сначала укажите, на каком вы участке; затем откроются формы.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>Такой ответ не подходит.</translation>
    </message>
    <message>
        <source>Note an incident: {code} {name}</source>
        <translation>Записать происшествие: {code} {name}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Отвечено {answered} из {asked}</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Нужно целое число.</translation>
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
        <translation>например obs-17; не своё имя</translation>
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
        <source>Draw six words</source>
        <translation>Вытянуть шесть слов</translation>
    </message>
    <message>
        <source>Create the notebook</source>
        <translation>Создать тетрадь</translation>
    </message>
    <message>
        <source>Built-in: all codes and forms, no list of stations. Drop a pack file here.</source>
        <translation>Встроенный: все коды и формы, без списка участков. Перетащите сюда файл пакета.</translation>
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
        <source>Stands beside every entry. Letters, digits, dot, dash.</source>
        <translation>Стоит рядом с каждой записью. Латинские буквы, цифры, точка, дефис.</translation>
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
        <translation>Без неё никто не откроет тетрадь и никто её не восстановит. Пока тетрадь открыта, всё в ней можно прочитать.</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Новая тетрадь</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>Открыть имеющуюся…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаётся…</translation>
    </message>
    <message>
        <source>Compare this with your coordinator: the pack was signed by {print}</source>
        <translation>Сверьте с координатором: пакет подписал {print}</translation>
    </message>
    <message>
        <source>{title}, {count} stations</source>
        <translation>{title}, участков: {count}</translation>
    </message>
    <message>
        <source>Where the notebook goes</source>
        <translation>Где будет тетрадь</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the day: {count} counted, {figures} announced figures</source>
        <translation>Кривая дня: сосчитано {count}, объявленных цифр {figures}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>Fingerprint of this notebook</source>
        <translation>Отпечаток этой тетради</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <translation>Записать запрос…</translation>
    </message>
    <message>
        <source>Drop the approval that the coordinator gave you here</source>
        <translation>Перетащите сюда подтверждение от координатора</translation>
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
        <translation>Ваш отпечаток. Прочитайте его координатору лично:</translation>
    </message>
    <message>
        <source>{name} was written. Bring it to the coordinator and read out the fingerprint below.</source>
        <translation>{name} записан. Отнесите его координатору и прочитайте отпечаток ниже.</translation>
    </message>
    <message>
        <source>Enrolled: bundles can be handed over from now on.</source>
        <translation>Вы зарегистрированы: теперь можно передавать связки.</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet.</source>
        <translation>Эту тетрадь ещё не знает ни один координатор.</translation>
    </message>
    <message>
        <source>Enrolled as {alias}, until {day}.</source>
        <translation>Зарегистрировано как {alias}, до {day}.</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Куда записать запрос</translation>
    </message>
</context>
<context>
    <name>EnrolmentPart</name>
    <message>
        <source>Drop enrolment requests here: observers write them on their hand-over page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared it, in person: every character is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alias} is enrolled. Give them the file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alias} is revoked: new bundles of that key are rejected. What came before stays. Write the list of signers anew for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt written: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the observer show the fingerprint on their own screen, and compare all of it. A file alone proves nothing about who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias (a pseudonym)</source>
        <translation>Псевдоним</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” asks to be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {alias}? This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Time it happened</source>
        <translation>Когда произошло</translation>
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
        <source>№ {seq} · {station} · happened {happened} · written down {recorded}</source>
        <translation>№ {seq} · {station} · произошло {happened} · записано {recorded}</translation>
    </message>
    <message>
        <source>Corrected at {at} ({reason}). Before: {was} {before}</source>
        <translation>Исправлено в {at} ({reason}). Было: {was} {before}</translation>
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
        <translation>Скажите почему, в двух словах: это останется в записи.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Files are copied in unchanged, encrypted, and named by their fingerprint.</source>
        <translation>Файлы копируются без изменений, шифруются и называются по отпечатку.</translation>
    </message>
    <message>
        <source>Drop photos, videos or papers here, or paste them (Ctrl+V)</source>
        <translation>Перетащите сюда фото, видео или документы или вставьте их (Ctrl+V)</translation>
    </message>
    <message>
        <source>They belong to</source>
        <translation>К чему относятся</translation>
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
        <translation>Перетащите относящиеся файлы или выберите снимки ниже и приложите.</translation>
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
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>%n файл сохранён.</numerusform>
            <numerusform>%n файла сохранены.</numerusform>
            <numerusform>%n файлов сохранено.</numerusform>
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
        <translation>Вне тетради это может прочитать любой</translation>
    </message>
    <message>
        <source>{name} was written. Outside the notebook anyone can read it.</source>
        <translation>{name} записан. Вне тетради его может прочитать любой.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Записывается {name}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Before the first bundle can come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished"></translation>
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
        <translation>Связка запечатана: откроет только координатор, и заметен каждый изменённый бит.</translation>
    </message>
    <message>
        <source>Light: the record without files</source>
        <translation>Лёгкая: записи без файлов</translation>
    </message>
    <message>
        <source>Full: with photos and videos</source>
        <translation>Полная: с фото и видео</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что войдёт</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>один файл</translation>
    </message>
    <message>
        <source>In parts of</source>
        <translation>Частями по</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>папка не выбрана</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Выбрать флешку или папку…</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Записать связку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
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
        <translation>Записанные связки</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>свободно {size}</translation>
    </message>
    <message>
        <source>This folder cannot be reached.</source>
        <translation>Эта папка недоступна.</translation>
    </message>
    <message>
        <source>This folder cannot be reached: is the stick still there? Nothing was written.</source>
        <translation>Эта папка недоступна: флешка на месте? Ничего не записано.</translation>
    </message>
    <message>
        <source>In parts of (for messengers)</source>
        <translation>Частями по (для мессенджеров)</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Записано до сих пор</translation>
    </message>
    <message>
        <source>{count} entries are only on this laptop.</source>
        <translation>Записей только на этом ноутбуке: {count}.</translation>
    </message>
    <message>
        <source>Everything was handed over in a bundle.</source>
        <translation>Всё передано в связке.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>лёгкая</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полная</translation>
    </message>
    <message numerus="yes">
        <source>About {size}, sealed to %n key(s) of the coordinator.</source>
        <translation>
            <numerusform>Около {size}, запечатывается на %n ключ координатора.</numerusform>
            <numerusform>Около {size}, запечатывается на %n ключа координатора.</numerusform>
            <numerusform>Около {size}, запечатывается на %n ключей координатора.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Куда записать связку</translation>
    </message>
    <message>
        <source>Written, read back and compared: {names}, {size}, {entries} entries, {media} files. SHA-256 {sha256}</source>
        <translation>Записано, прочитано обратно и сверено: {names}, {size}, записей {entries}, файлов {media}. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>No coordinator has enrolled this notebook yet, so there is nobody to seal a bundle to. Write a request below and bring it to your coordinator. Everything recorded is kept.</source>
        <translation>Эту тетрадь ещё не зарегистрировал ни один координатор, и связку некому запечатать. Запишите ниже запрос и отнесите координатору. Всё записанное сохранено.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop bundles here, or a folder or stick that has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bundles are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles and their verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals that are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle yet. Observers write them on their hand-over page, onto a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt tells an observer what arrived and may be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle to read why it was judged so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {print}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {place} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundles there. Their names end in .tar.age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} New entries: {entries}, new files: {media}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bad ones changed nothing; the table says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished before that: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens bundles is not on this laptop. Put in the stick that has it (coordinator.agekey). It is read from there and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts written: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentDetail</name>
    <message>
        <source>Your conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why (kept in the record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conclusion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an incident to read it and to write down what you conclude.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Taken back by the observer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected at {at} ({reason}). Before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted alike at other stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, not yet the same people: compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The observer&apos;s entry stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Code of the incident</source>
        <translation>Код происшествия</translation>
    </message>
    <message>
        <source>a code or words: A07, group, bulletin…</source>
        <translation>код или слова: A07, группа, бюллетень…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда произошло</translation>
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
        <source>clothes, age, badge; never names</source>
        <translation>одежда, возраст, бейдж; без имён</translation>
    </message>
    <message>
        <source>make, colour, number plate</source>
        <translation>марка, цвет, номер</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>from where, to where</source>
        <translation>откуда и куда</translation>
    </message>
    <message>
        <source>as descriptions</source>
        <translation>описанием</translation>
    </message>
    <message>
        <source>what officials answered</source>
        <translation>что ответили должностные лица</translation>
    </message>
    <message>
        <source>Drop photos and videos here, or paste them (Ctrl+V)</source>
        <translation>Перетащите сюда фото и видео или вставьте их (Ctrl+V)</translation>
    </message>
    <message>
        <source>Save the incident</source>
        <translation>Сохранить происшествие</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Choose a code first: a word of it is enough.</source>
        <translation>Сначала выберите код: достаточно одного слова.</translation>
    </message>
    <message>
        <source>The time reads like 14:05; empty means now.</source>
        <translation>Время пишется так: 14:05; пусто — сейчас.</translation>
    </message>
    <message>
        <source>Files are still being taken in; a moment.</source>
        <translation>Файлы ещё принимаются; минуту.</translation>
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
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
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
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Draft kept inside the notebook</source>
        <translation>Черновик сохранён в тетради</translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation>Прежний черновик</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Your conclusion stands beside an entry; it never changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, code or observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken back) {text}</source>
        <translation type="unfinished"></translation>
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
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you saw. Describe people by clothes, vehicle and group; never by name.</source>
        <translation>Пишите, что видели. Описывайте людей по одежде, машине и группе; никогда по имени.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Incidents at this station</source>
        <translation>Происшествия на этом участке</translation>
    </message>
    <message>
        <source>Nothing noted yet. F2 starts one from any page.</source>
        <translation>Пока ничего не записано. F2 начинает с любой страницы.</translation>
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
        <source>New incident</source>
        <translation>Новое происшествие</translation>
    </message>
    <message>
        <source>Kept. The incident is in the journal.</source>
        <translation>Сохранено. Происшествие в журнале.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <translation>слова для поиска</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Слова для поиска</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Произошло</translation>
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
        <translation>Показать, исправить или отозвать…</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>записей: {n}</translation>
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
        <translation>Закрыть на замок</translation>
    </message>
    <message>
        <source>Lock ({key}). {panic} ends the program at once.</source>
        <translation>Запереть ({key}). {panic} сразу завершает программу.</translation>
    </message>
    <message>
        <source>{key}: end at once</source>
        <translation>{key}: завершить сразу</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>{station}  ·  {count} counted</source>
        <translation>{station}  ·  сосчитано {count}</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Участок ещё не выбран</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program ({kind}). What was recorded before is safe. If it happens again, lock and unlock the notebook.</source>
        <translation>В программе случилась непредвиденная ошибка ({kind}). Записанное раньше сохранено. Если повторится, закройте и снова откройте тетрадь.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Убрать это сообщение</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Остановлено. Ничего не осталось наполовину.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Стойкость парольной фразы</translation>
    </message>
    <message>
        <source>At least ten characters. Six drawn words are easy to keep in mind.</source>
        <translation>Не меньше десяти знаков. Шесть вытянутых слов легко запомнить.</translation>
    </message>
    <message>
        <source>Too weak: a rack of machines guesses it in {time}.</source>
        <translation>Слишком слабо: стойка машин подберёт за {time}.</translation>
    </message>
    <message>
        <source>Acceptable: a rack of machines needs {time} to guess it.</source>
        <translation>Приемлемо: стойке машин нужно {time}.</translation>
    </message>
    <message>
        <source>Good: a rack of machines needs {time} to guess it.</source>
        <translation>Хорошо: стойке машин нужно {time}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>больше тысячи лет</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{title}, {count} stations</source>
        <translation>{title}, участков: {count}</translation>
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
        <translation>Сверьте с координатором: пакет подписал {print}</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>Совпадает: использовать</translation>
    </message>
</context>
<context>
    <name>PackPart</name>
    <message>
        <source>Build from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and written: {name}. Observers load this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{title}” in this notebook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stations} stations, {contests} contests. Its signature holds; it was made by whoever has this fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · {when} · polls {opens}–{closes} · languages {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in pack: codes, checklists and protocol lines, but no stations and no candidates. Build your own from a folder with election.toml, stations.csv and candidates.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with election.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An election pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Constituencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Incident codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera says {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by an entry; the full bundle has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓  {n} relations between the figures hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Three separate questions, then the figures as they stand there.</source>
        <translation>Три отдельных вопроса, затем цифры, как они там стоят.</translation>
    </message>
    <message>
        <source>Was a protocol compiled?</source>
        <translation>Протокол составлен?</translation>
    </message>
    <message>
        <source>Was it posted at the station?</source>
        <translation>Его вывесили на участке?</translation>
    </message>
    <message>
        <source>Were you given a copy?</source>
        <translation>Вам дали копию?</translation>
    </message>
    <message>
        <source>by role: chair, secretary…</source>
        <translation>по должности: председатель, секретарь…</translation>
    </message>
    <message>
        <source>with what words</source>
        <translation>какими словами</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
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
        <source>the posted sheet</source>
        <translation>вывешенный лист</translation>
    </message>
    <message>
        <source>my copy</source>
        <translation>моя копия</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>зачитан вслух</translation>
    </message>
    <message>
        <source>seen on the table</source>
        <translation>видел на столе</translation>
    </message>
    <message>
        <source>Where did you read them?</source>
        <translation>Где вы их прочитали?</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Завершён в</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить цифры</translation>
    </message>
    <message>
        <source>The marked fields are not whole numbers.</source>
        <translation>В отмеченных полях не целые числа.</translation>
    </message>
    <message>
        <source>No figure was typed yet.</source>
        <translation>Ещё не введено ни одной цифры.</translation>
    </message>
    <message>
        <source>Kept: the figures are in the journal.</source>
        <translation>Сохранено: цифры в журнале.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What adds up, and what does not</source>
        <translation>Что сходится, а что нет</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the protocol opens.</source>
        <translation>Сначала укажите, на каком вы участке; затем откроется протокол.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Сумма: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) add up</source>
        <translation>
            <numerusform>%n проверка сходится</numerusform>
            <numerusform>%n проверки сходятся</numerusform>
            <numerusform>%n проверок сходится</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked as you type.</source>
        <translation>Проверяется по мере ввода.</translation>
    </message>
    <message>
        <source>{left} against {right}, difference {difference}</source>
        <translation>{left} против {right}, разница {difference}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
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
        <source>The station closed {minutes} minutes ago and the count has not started. Log its start, or note it as an incident.</source>
        <translation>Участок закрылся {minutes} мин назад, а подсчёт не начат. Отметьте его начало или запишите происшествие.</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Записать происшествие</translation>
    </message>
    <message>
        <source>Was the protocol compiled? Posted? Were you given a copy?</source>
        <translation>Протокол составлен? Вывешен? Вам дали копию?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet. Records are kept all the same.</source>
        <translation>Эту тетрадь ещё не знает ни один координатор. Записи всё равно сохраняются.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>{count} entries are only on this laptop.</source>
        <translation>Записей только на этом ноутбуке: {count}.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>{start}–{end}, {minutes} minutes: nobody came, or were you away?</source>
        <translation>{start}–{end}, {minutes} мин: никто не приходил или вас не было?</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file of official results here; earlier figures stay on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows read: {changed} new or changed, {same} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>No figure differs where both are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of a protocol has arrived yet. Observers type its figures on their protocol page; they come with the bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official figures without an observer&apos;s copy: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy to see it beside the official figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  {votes} votes that the observer&apos;s copy gives to {giver} stand at {taker} in the official result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others changed by as many: the pair is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  {n} other figures differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official figures are loaded for this contest yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓  All figures that both give are the same.</source>
        <translation type="unfinished"></translation>
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
        <translation>Хранится внутри тетради; рядом ничего не пишется.</translation>
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
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
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
        <translation>Запереть, если не трогают</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
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
        <translation>Проверить записи сейчас</translation>
    </message>
    <message>
        <source>Changed. From now on only the new passphrase opens this notebook.</source>
        <translation>Сменено. Теперь эту тетрадь открывает только новая фраза.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n entries, each linked to the one before.</source>
        <translation>
            <numerusform>Цело: %n запись, связана с предыдущей.</numerusform>
            <numerusform>Цело: %n записи, каждая связана с предыдущей.</numerusform>
            <numerusform>Цело: %n записей, каждая связана с предыдущей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Замок</translation>
    </message>
    <message>
        <source>Locking ends the program; a fresh one asks for the passphrase. {lock} locks. {panic} ends it at once without waiting for anything. What shows as kept is on disk by then. While it is open, everything in it can be read.</source>
        <translation>Замок завершает программу; новая спросит фразу. {lock} запирает. {panic} завершает сразу, ничего не дожидаясь. Что показано сохранённым, уже на диске. Пока открыто, всё внутри можно прочитать.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Is the record whole?</source>
        <translation>Записи целы?</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Done once, before the day. Each part can be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Election pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Next: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One incident on paper, for a complaint or an archive. A PDF lies outside the notebook: whoever finds it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents to put on sheets</source>
        <translation>Происшествия для листов</translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typesetting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick an incident on the list: its sheet shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} sheets are shown; the PDF has all {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {n} PDF, {name}. It lies outside the notebook; delete it when it has been handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{key} ends the program at once, at any time.</source>
        <translation>{key} завершает программу сразу, в любой момент.</translation>
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
        <translation>Название, если нет в списке</translation>
    </message>
    <message>
        <source>No list knows this station; it is noted as typed in, and that is fine.</source>
        <translation>Этого участка нет в списках; он записывается как введён, и это нормально.</translation>
    </message>
</context>
<context>
    <name>StationDetail</name>
    <message>
        <source>← All stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout at this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos or videos from this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Line: voters counted. Dots: what the commission announced. Shaded: nobody came, the observer was away, or nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody observed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>сосчитано {n}</translation>
    </message>
    <message>
        <source>watched {share} % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (corrected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a station. A dash means that nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name or observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stations are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>Участок {key}</translation>
    </message>
    <message>
        <source>No station fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stations yet. Load an election pack in the set-up, or take in bundles: stations that observers typed in show here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} stations, {seen} observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickPart</name>
    <message>
        <source>Also the key that opens all bundles (coordinator.agekey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bundle key from this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever checks your bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed_signers and revoked_keys: whom your authority signed, in the form that ssh-keygen reads. recipients.txt and authority.pub: to whom bundles are sealed, and your public key. None of these is secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in this notebook: whoever has this laptop and its passphrase can open every bundle. Safer: write it onto a stick, then remove it here. The inbox asks for the stick when bundles come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this laptop any more. The inbox asks for the stick that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the authority first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, best on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you hold coordinator.agekey on a stick, and have you seen that it is there? Without it and without the recovery key no bundle can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hold it: remove it here</source>
        <translation type="unfinished"></translation>
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
        <translation>Пробел — один избиратель. 2–9 — группа. Ctrl+Z отменяет.</translation>
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
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Hour of the announcement</source>
        <translation>Час объявления</translation>
    </message>
    <message>
        <source>announced figure</source>
        <translation>объявленная цифра</translation>
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
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Сосчитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Под наблюдением</translation>
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
        <source>pressed by mistake</source>
        <translation>нажато по ошибке</translation>
    </message>
    <message>
        <source>The announced figure is a whole number.</source>
        <translation>Объявленная цифра — целое число.</translation>
    </message>
    <message>
        <source>Count {count} voters</source>
        <translation>Сосчитать избирателей: {count}</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>День до сих пор</translation>
    </message>
    <message>
        <source>What the commission announces</source>
        <translation>Что объявляет комиссия</translation>
    </message>
    <message>
        <source>at</source>
        <translation>в</translation>
    </message>
    <message>
        <source>A difference is a question, not an accusation: voters may come while nobody watches. A minute: voters announced / counted a minute.</source>
        <translation>Разница — это вопрос, а не обвинение: избиратели могли прийти, когда никто не смотрел. В минуту: объявлено / сосчитано.</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the key counts.</source>
        <translation>Сначала укажите, на каком вы участке; затем клавиша считает.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>сосчитано {n}</translation>
    </message>
    <message>
        <source>writing {n}…</source>
        <translation>записывается {n}…</translation>
    </message>
    <message>
        <source>all kept on disk · last at {time}</source>
        <translation>всё на диске · последний в {time}</translation>
    </message>
    <message>
        <source>voters counted</source>
        <translation>избирателей сосчитано</translation>
    </message>
    <message>
        <source>Watched {share} % of the time since opening</source>
        <translation>Под наблюдением {share} % времени с открытия</translation>
    </message>
    <message>
        <source>nobody came: {m} min</source>
        <translation>никто не приходил: {m} мин</translation>
    </message>
    <message>
        <source>away: {m} min</source>
        <translation>отсутствовал: {m} мин</translation>
    </message>
    <message>
        <source>quiet, not answered: {m} min</source>
        <translation>тишина без ответа: {m} мин</translation>
    </message>
    <message>
        <source>{start}–{end}: nobody came, or were you away?</source>
        <translation>{start}–{end}: никто не приходил или вас не было?</translation>
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
        <source>What just happened? One key, with the time</source>
        <translation>Что сейчас случилось? Одна клавиша, со временем</translation>
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
        <translation>в списке {count}</translation>
    </message>
    <message>
        <source>{count} counted</source>
        <translation>сосчитано {count}</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Участок ещё не выбран</translation>
    </message>
    <message>
        <source>All turnout hours have passed</source>
        <translation>Все часы явки прошли</translation>
    </message>
    <message>
        <source>Next announced turnout
{hour}, in {hours}:{minutes}</source>
        <translation>Следующая объявляемая явка
{hour}, через {hours}:{minutes}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Logged: {event}, {time}.</source>
        <translation>Записано: {event}, {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Correct the time…</source>
        <translation>Исправить время…</translation>
    </message>
    <message>
        <source>pressed by mistake</source>
        <translation>нажато по ошибке</translation>
    </message>
    <message>
        <source>Taken back; both stay in the journal.</source>
        <translation>Отозвано; обе записи остаются в журнале.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station or observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search turnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hours are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout by station and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announced or official figure yet. Observers write down what the commission announces; official figures are loaded on the page Results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to read what it says.</source>
        <translation type="unfinished"></translation>
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
        <translation>Новая тетрадь…</translation>
    </message>
    <message>
        <source>The notebook in {folder}</source>
        <translation>Тетрадь в {folder}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook. Nothing was changed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Эта фраза не открывает тетрадь. Ничего не изменилось. Проверьте раскладку и Caps Lock и попробуйте снова.</translation>
    </message>
    <message>
        <source>Folder of the notebook</source>
        <translation>Папка тетради</translation>
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
        <translation>Дана</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не просили</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Seen</source>
        <translation>Видел</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сказали</translation>
    </message>
    <message>
        <source>From a photo or video</source>
        <translation>С фото или видео</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>Two journals under one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter journal came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced files are not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signer nobody enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bundles of this device disagree about the past: the notebook was copied or put back. What was known first stays. Ask the observer which laptops there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer bundle holds fewer entries than an older one: an old copy of the notebook may be in use. What was known stays. Ask the observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that entries name and that have not arrived: {count}. A light bundle came first; ask for the full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles signed by a key that you did not enrol: {count}. Nothing of them was taken in. If you know the sender, enrol the key in person and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was moved or stood still, {count} times. Times around it need a second look; the order of entries holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The archive inside this bundle is not built as a bundle is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook&apos;s journal does not fit together for an export ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election&apos;s name cannot stand in a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the pack&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in this bundle is not the one that was signed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for a new export, and ask how it travelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s own description is not right ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in this bundle does not fit together ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in this bundle has a name that no bundle may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it with other tools; ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of this bundle&apos;s parts is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all parts and their list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this bundle: it was altered, or never right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts must have at least {least_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the observer ask to be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed on its way, or damaged by a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or video in this notebook is damaged, so it cannot be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run doctor. A light bundle still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in this bundle are not the ones that were signed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle holds a link instead of a file; no bundle of ours does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this bundle is missing ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all parts into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is sealed for somebody else: our key does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key, or ask for an export to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older bundle: all of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s key was revoked: it is not believed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with the observer in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very bundle was taken in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is larger than may be believed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make more than {limit} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added behind the end of this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again: the stick may have been pulled out too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle holds a file that its journal does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody we enrolled signed this bundle. It waits aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the observer in person before you enrol the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where this file came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a part must be a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --split 700M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to seal the bundle to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an enrolment first: it brings the coordinator&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is not the one that the chain commits to (entry {seq}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bundle again; in your own notebook run doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the journal is not written as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s salt has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s chain does not hold at entry {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal tells another story than one received before from the same laptop. Both are not true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both files and ask the observer: an old copy of the notebook may have been used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing before entry {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a whole bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of another device cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is newer by its number and shorter than one received before: entries were lost or an old copy was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and ask the observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has no place in the chain (entry {seq}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt cannot be made of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a receipt as it should be ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is about another notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt names an entry that this notebook does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator: this notebook may be an old copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {alias} was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `inbox` for whose journals are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else than our coordinator signed this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint {fingerprint} in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a native age recipient (age1…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to seal to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not built as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds a name that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the file came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds something that is no plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is larger than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added behind the end of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;{column}&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the first row must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: nobody knows a column &quot;{column}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: this is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the quotes and commas there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more or fewer cells than columns ({columns}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the commas and quotes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition cannot be read (at {at}: {why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold a JSON object with at least one name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;name&quot;: value, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON names the same thing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds what is not allowed: fractions, numbers that are too large, or names with letters outside ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole numbers and plain names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: this station and contest stand in an earlier row already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: there are no figures in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: this contest has no candidate as in &quot;{column}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the column&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use line:ID, votes:ID or turnout:HH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the election pack has no such contest there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the contest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: no list of the pack knows this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check constituency and station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the condition cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this must be {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{hour}&quot; is not an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write HH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this election pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &quot;{name}&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack does not hold the files that it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made this election pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date with the hour: 2025-01-29T08:03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an election pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack is larger than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody knows this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack names another authority than the one that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; ask the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say what an election needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the example in the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no election.toml or election.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there are more than {limit} of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has both election.toml and election.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no contest of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the election file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sheets in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use en, az or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one; see incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an incident can be printed as a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {limit} sheets at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them in several runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet named &quot;survey&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is an XLSForm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the language of &quot;{column}&quot; has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &quot;label::English (en)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no list of choices of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sheet &quot;choices&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: a group begins or ends without its other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of the form cannot be read (at {at}: {why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it more simply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: questions of this type are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not built as a workbook should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it elsewhere; ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder holds something that no demo made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second import gave another record than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it: this must never happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to keep the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot hold a file this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the bundle into parts under 4 GB, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and do the last step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before is safe; this last step was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while it was read or written ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notebook&apos;s folder to another disk, then run doctor on the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before is kept as far as the disk still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from the disk is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this disk or stick; write to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of this evidence is missing in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the notebook is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is damaged in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that this notebook took in is not in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR, and put the folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is content that no entry names, left by an interrupted intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the notebook clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file, is still there, and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook does not know its own device any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the journal&apos;s chain is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of the journal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened as a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest part of the journal seems to be cut short: the last entries before a crash may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the head with the newest bundle or receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key settings are weaker than this program allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two key files is damaged; the other one is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notebook once: the good one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two key files is older than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notebook once: the newer one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of the notebook&apos;s key files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put keys.json back from a copy of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record itself was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook&apos;s key files are gone (keys.json and its copy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back from a copy of the folder. Without them nobody can open the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little free memory to open the notebook ({needed_mib} MiB are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook could not be made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} is damaged, or is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder first. Then run doctor: it says what is readable and saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new, or open the notebook that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook is open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the notebook is missing ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back from a copy, or run doctor to save what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack that this notebook works with is not in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has lost its signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run doctor, save what is readable, and start a new notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notebook in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, or create a notebook with init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read the notebook&apos;s files. They see sizes, no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the folder be yours alone (chmod -R go-rwx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook lies on a disk that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder to a disk that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a byte was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key that belongs to the recovery slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put only the passphrase into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file could not be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path and that it is UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with --passphrase-file or OBSERVER_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed by somebody who has the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {min_length} characters that are hard to guess, or let the program draw six words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawn passphrase has {low} to {high} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a number in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the screens show differs from the journal. The journal is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notebook again; if it stays, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo does not know how to draw {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last passphrase: without it nobody could open the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way into this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: passphrase list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook takes {limit} ways in at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on a desktop, or give a command: observer-app --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs system libraries that are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the README for the packages, or use the command line: observer-app --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias has 1 to 32 letters A-Z, digits, dots, dashes or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one; never a real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is written FIELD=VALUE, each field once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --set count=6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value of {field} is not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as `journal --json` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field says what the bytes of the evidence are; it cannot be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract the entry and attach the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the kind &quot;{kind}&quot; cannot be corrected or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the program&apos;s own bookkeeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a field to set or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was written on another laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its author can correct it. Note a conclusion about it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the kind &quot;{kind}&quot; has no field &quot;{field}&quot;. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to &quot;{question}&quot; is neither a text, a whole number, nor a list of options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form, and which answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give FORM and --answers FILE; checklist --list shows the forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no form &quot;{form}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See checklist --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no question &quot;{question}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See checklist FORM --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved, or stood wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the observer about it; the order of the entries is certain, their hours are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one entry begins with &quot;{ref}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more digits of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry does not have the form that the journal needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it came from outside, ask for the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the entries is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; does not fit an entry of the kind &quot;{kind}&quot; ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry &quot;{ref}&quot; in this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `journal`; give #NUMBER or at least six digits of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry says that it comes from another device than the one that signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bundle again, and how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text shorter, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a kind; event --list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no event &quot;{event}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See event --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be made of this file. The original is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the original and open it elsewhere, with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such evidence in this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See evidence list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence was announced, and its content has not arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a full bundle of its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the recording and attach the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a code; incident --list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no incident code &quot;{incident}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See incident --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos or videos were announced and are not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a full bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that reads pictures could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence can be taken in all the same; previews follow later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader understands this file ({media_type}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it opens on the phone that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure for &quot;{name}&quot; is not a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said about the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one answer or figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contest has no candidate &quot;{candidate}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See protocol --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no contest &quot;{contest}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no protocol line &quot;{line}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for candidates need the contest that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --contest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conclusion is about an incident; this entry is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has another role; this needs the {needs}&apos;s notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in that notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{station}&quot; is not a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CONSTITUENCY/STATION, for example 9/12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station was chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first: station CONSTITUENCY/STATION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} voters cannot be counted at once; 1 to 1000 can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no count at this station to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `journal`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election pack has no stream &quot;{stream}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --stream out, or use one of the pack&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--undo takes the newest count back, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the other options out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is more than a year away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has not come yet ({at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hour. For another day give the date too: 2025-01-29T23:50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write HH:MM, for example 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is not written as the journal needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time has no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write HH:MM for today, or 2025-01-29T08:03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowed signers file names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that the coordinator exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the signers&apos; list says something that this program cannot honour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the list that the coordinator exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has its authority already; it is made once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See authority show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can only be removed after it was written to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --with-identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens bundles is not in this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the key file on the stick: --identity FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has no authority yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first: authority init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate must begin before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of days and this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for a new approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator to enrol this notebook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was revoked: it is not believed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with each other in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another authority made this certificate ({fingerprint}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is of a kind that this program does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another notebook is enrolled as {alias}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another alias: --alias NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate holds for {low} to {high} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook is not enrolled yet, so it can sign for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator: enrol request, then enrol accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record meanwhile is kept and can be exported later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook of {alias} was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new notebook and enrol that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled as {alias}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See enrol list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack named in this enrolment is not written as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, and ask how it travelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an enrolment as it should be ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval comes from another authority than yours ({fingerprint}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with your coordinator in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval is for another notebook&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this request is one that anybody could forge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enrol it; ask where the file came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an age key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file that authority export or authority init wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a public key as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Ed25519 keys are used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is one that anybody could forge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, and ask how it travelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is of a kind that this program does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken in; other bundles are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook was not changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the evidence cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>light</source>
        <translation>лёгкая</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полная</translation>
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
        <translation>Заметка</translation>
    </message>
    <message>
        <source>People (as descriptions)</source>
        <translation>Люди (описанием)</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>What officials answered</source>
        <translation>Что ответили должностные лица</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Их слова</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Кто отказал</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Newest link {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation>лёгкая</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полная</translation>
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
        <source>Tally: one voter</source>
        <translation>Счётчик: один избиратель</translation>
    </message>
    <message>
        <source>Tally: that many voters at once</source>
        <translation>Счётчик: столько избирателей сразу</translation>
    </message>
    <message>
        <source>Tally: take back the last one</source>
        <translation>Счётчик: отменить последний</translation>
    </message>
    <message>
        <source>New incident, from any page</source>
        <translation>Новое происшествие, с любой страницы</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Today: log the event with that letter</source>
        <translation>Сегодня: записать событие с этой буквой</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Сохранить форму</translation>
    </message>
    <message>
        <source>Attach the files that were copied</source>
        <translation>Приложить скопированные файлы</translation>
    </message>
    <message>
        <source>Lock: close everything, ask for the passphrase</source>
        <translation>Запереть: закрыть всё, спросить фразу</translation>
    </message>
    <message>
        <source>Panic: end the program at once, wait for nothing</source>
        <translation>Паника: завершить программу сразу, ничего не ждать</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Этот листок</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Notebook created</source>
        <translation>Тетрадь создана</translation>
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
        <translation>Счётчик</translation>
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
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Анкета</translation>
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
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Скачок часов</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Связка записана</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
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
        <translation>Связка принята</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Официальные данные</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
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
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
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
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Анкеты</translation>
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
        <source>{count} figures</source>
        <translation>цифр: {count}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a citizen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Make the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature on packs and observers, and the key for bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the election pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations, candidates, protocol lines, checklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each brings a request; you compare fingerprints in person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>posted protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>зачитан вслух</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said where</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>announced for {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>turnout</name>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slip apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer announced than counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more announced; watch had gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} announced, {counted} counted by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} official, {counted} counted by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {counted} counted by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announced or official figure for this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are {difference} apart: a slip of one of the counts explains as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} fewer announced than counted. Gaps in watching cannot explain this; ask how the figure came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} more than were counted, and the observer was watching all the time ({total} minutes). This does not add up; ask how the figure came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} more than were counted. Nobody was watching for {gap} of {total} minutes, so some may have voted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Сосчитано</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>{w} of {t} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
