<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AuthorityPart</name>
    <message>
        <source>Write a recovery key onto a stick (recommended)</source>
        <translation>Bərpa açarını fləş karta yaz (tövsiyə olunur)</translation>
    </message>
    <message>
        <source>Make the authority</source>
        <translation>İmza mərkəzini yarat</translation>
    </message>
    <message>
        <source>It signs the election pack and each observer&apos;s key, and it opens the bundles that observers write. Both keys are made here and kept in this notebook.
The recovery key opens bundles too, should this laptop be lost. It goes onto a stick that is kept somewhere else; this laptop does not keep it.</source>
        <translation>Seçki paketini və hər müşahidəçinin açarını imzalayır, müşahidəçilərin yazdığı bağlamaları açır. Hər iki açar burada yaradılır və bu dəftərdə saxlanılır.
Noutbuk itərsə, bağlamaları bərpa açarı da açır. O, başqa yerdə saxlanılan fləş karta yazılır; bu noutbukda qalmır.</translation>
    </message>
    <message>
        <source>Your authority&apos;s fingerprint</source>
        <translation>İmza mərkəzinizin açar izi</translation>
    </message>
    <message>
        <source>Observers see the same characters when they load your pack or approval. Read them out in person, or by a phone call with a voice they know.</source>
        <translation>Müşahidəçilər paketinizi və ya təsdiqinizi yükləyəndə eyni simvolları görür. Onları şəxsən və ya tanıdıqları səslə telefonda oxuyun.</translation>
    </message>
    <message numerus="yes">
        <source>Bundles are sealed to %Ln keys: yours and the recovery key.</source>
        <translation>
            <numerusform>Bağlamalar %Ln açara möhürlənir: sizin açarınıza və bərpa açarına.</numerusform>
            <numerusform>Bağlamalar %Ln açara möhürlənir: sizin açarınıza və bərpa açarına.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles are sealed to one key, the one in this notebook. Without a copy of it on a stick (see For others) a lost laptop means lost bundles.</source>
        <translation>Bağlamalar bir açara, bu dəftərdəki açara möhürlənir. Fləş kartda surəti olmasa («Başqaları üçün» bölməsinə baxın), noutbuk itəndə bağlamalar da itir.</translation>
    </message>
    <message>
        <source>Without a recovery key, bundles can be opened with this notebook alone. Make the authority all the same?</source>
        <translation>Bərpa açarı olmasa, bağlamaları yalnız bu dəftər aça bilər. İmza mərkəzi yenə də yaradılsın?</translation>
    </message>
    <message>
        <source>Make it without</source>
        <translation>Bərpa açarı olmadan yarat</translation>
    </message>
    <message>
        <source>The recovery key, on a stick</source>
        <translation>Bərpa açarı, fləş kartda</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>Away since {time}</source>
        <translation>{time} vaxtından yerinizdə deyilsiniz</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Qayıtdım</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Bu bildirişi bağla</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Qısa göstər</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Hamısını göstər</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklists</source>
        <translation>Yoxlama siyahıları</translation>
    </message>
    <message>
        <source>Each answer is kept at once. “Not observed” is not “no”.</source>
        <translation>Hər cavab dərhal saxlanılır. «Müşahidə olunmayıb» «xeyr» demək deyil.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cavablanıb</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Növbəti cavabsız sual</translation>
    </message>
    <message>
        <source>Every question of this form has an answer.</source>
        <translation>Bu formanın bütün suallarına cavab verilib.</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the forms open.</source>
        <translation>Əvvəlcə hansı məntəqədə olduğunuzu göstərin; sonra formalar açılacaq.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Məntəqəni seç</translation>
    </message>
    <message>
        <source>Typed, not saved yet: click into the field and press Tab.</source>
        <translation>Yazılıb, hələ saxlanmayıb: xanaya klikləyin və Tab düyməsini basın.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>Bu cavab uyğun gəlmir.</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>cavablanıb: {answered} / {asked}</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Tam ədəd yazın.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as {time}.</source>
        <translation>Bu, vaxt deyil. Belə yazın: {time}.</translation>
    </message>
    <message>
        <source>This is no date with a time. Write it as {example}.</source>
        <translation>Bu, tarix və vaxt deyil. Belə yazın: {example}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept with the question.</source>
        <translation>
            <numerusform>Sualla birlikdə %Ln foto saxlanıldı.</numerusform>
            <numerusform>Sualla birlikdə %Ln foto saxlanıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checked as you type.</source>
        <translation>Yazdıqca yoxlanılır.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) add up</source>
        <translation>
            <numerusform>%Ln yoxlama düz gəlir</numerusform>
            <numerusform>%Ln yoxlama düz gəlir</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked fields are not counted.</source>
        <translation>İşarələnmiş xanalar sayılmır.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code of the incident</source>
        <translation>İnsident kodu</translation>
    </message>
    <message>
        <source>a code or words: A07, group, bulletin…</source>
        <translation>kod və ya söz: A07, qrup, bülleten…</translation>
    </message>
    <message>
        <source>The list opens as you type: ↓ and Enter choose, Esc closes it.</source>
        <translation>Yazdıqca siyahı açılır: ↓ və Enter seçir, Esc bağlayır.</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Hansı sütunlar göstərilir</translation>
    </message>
    <message>
        <source>Back to what there is room for</source>
        <translation>Sığan sütunlara qayıt</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Figure</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Fərqlənən rəqəmlər</translation>
    </message>
    <message numerus="yes">
        <source>What both have is the same: %Ln figure(s).</source>
        <translation>
            <numerusform>Hər ikisində olanlar eynidir: %Ln rəqəm.</numerusform>
            <numerusform>Hər ikisində olanlar eynidir: %Ln rəqəm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are not the same.</source>
        <translation>
            <numerusform>%Ln rəqəm eyni deyil.</numerusform>
            <numerusform>%Ln rəqəm eyni deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: {alike}. Which sheet is right is for others to find out.</source>
        <translation>Eyni olan: {alike}. Hansı vərəqənin düzgün olduğunu başqaları müəyyən edəcək.</translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message>
        <source>The count, step by step</source>
        <translation>Hesablama, addım-addım</translation>
    </message>
    <message>
        <source>started {time} after closing</source>
        <translation>bağlanandan {time} sonra başlayıb</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>{time} çəkib</translation>
    </message>
    <message>
        <source>going on for {time}</source>
        <translation>{time} davam edir</translation>
    </message>
    <message>
        <source>break {start}–{end}</source>
        <translation>fasilə {start}–{end}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>pressed by mistake</source>
        <translation>səhvən basılıb</translation>
    </message>
    <message>
        <source>Taken back: −{n}. Counted: {before} → {now}.</source>
        <translation>Geri götürüldü: −{n}. Sayılıb: {before} → {now}.</translation>
    </message>
    <message>
        <source>Nothing was taken back: nobody was counted since you came to this page. Tally and Today take back the last count.</source>
        <translation>Heç nə geri götürülmədi: bu səhifəyə keçəndən bəri heç kim sayılmayıb. Sonuncu sayı «Sayğac» və «Bu gün» səhifələrində geri götürmək olar.</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>{n} sayılıb</translation>
    </message>
    <message>
        <source>{key} counts one voter on every page, the space bar on all but Hand-over and Settings; once voting has ended, on Tally alone.</source>
        <translation>{key} hər səhifədə bir seçici sayır, boşluq düyməsi isə «Təhvil» və «Ayarlar»dan başqa hamısında; səsvermə bitəndən sonra boşluq yalnız «Sayğac» səhifəsində sayır.</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Drop a receipt here</source>
        <translation>Qəbzi bura atın</translation>
    </message>
    <message>
        <source>Choose the receipt…</source>
        <translation>Qəbzi seç…</translation>
    </message>
    <message>
        <source>What has arrived</source>
        <translation>Nə çatıb</translation>
    </message>
    <message>
        <source>The receipt is good: it speaks of this journal, and it is kept.</source>
        <translation>Qəbz düzgündür: bu jurnala aiddir və saxlanıldı.</translation>
    </message>
    <message>
        <source>No receipt yet: nothing is known to have arrived.</source>
        <translation>Hələ qəbz yoxdur: nəyinsə çatdığı məlum deyil.</translation>
    </message>
    <message>
        <source>Keep everything. The coordinator writes a receipt after the import.</source>
        <translation>Hər şeyi saxlayın. Koordinator qəbzi idxaldan sonra yazır.</translation>
    </message>
    <message numerus="yes">
        <source>Arrived: entries up to #{seq} and {files} of %Ln files.</source>
        <translation>
            <numerusform>Çatıb: #{seq} nömrəyədək qeydlər; fayllar: {files} / %Ln.</numerusform>
            <numerusform>Çatıb: #{seq} nömrəyədək qeydlər; fayllar: {files} / %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of {by}, {when}.</source>
        <translation>Qəbz: {by}, {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after #{seq}</source>
        <translation>
            <numerusform>#{seq} nömrədən sonra %Ln qeyd</numerusform>
            <numerusform>#{seq} nömrədən sonra %Ln qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Not covered: {what}.</source>
        <translation>Qəbzə düşməyib: {what}.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Observer at a station</source>
        <translation>Məntəqədə müşahidəçi</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>for example obs-17; not your name</source>
        <translation>məsələn, obs-17; öz adınız yox</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parol ifadəsi bir daha</translation>
    </message>
    <message>
        <source>Create the notebook</source>
        <translation>Dəftəri yarat</translation>
    </message>
    <message>
        <source>Built-in: all codes and forms, no list of stations. Drop a pack file here.</source>
        <translation>Daxili paket: bütün kodlar və formalar var, məntəqə siyahısı yoxdur. Paket faylını bura ata bilərsiniz.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>Bu gün kimsiniz?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>Stands beside every entry. Latin letters, digits, dot, dash.</source>
        <translation>Hər qeydin yanında görünür. Latın hərfləri, rəqəm, nöqtə, defis.</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Seçki paketi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Nobody can open the notebook without it, and nobody can reset it. While the notebook is open, everything in it can be read.</source>
        <translation>Onsuz dəftəri heç kim aça bilməz; parol ifadəsini sıfırlamaq mümkün deyil. Dəftər açıq olanda içindəki hər şey oxuna bilər.</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln məntəqə</numerusform>
            <numerusform>{title}, %Ln məntəqə</numerusform>
        </translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Yeni dəftər</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Təsadüfi sözlər</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sözlərin dili</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>Mövcud dəftəri aç…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Yaradılır…</translation>
    </message>
    <message>
        <source>Compare this with your coordinator: the pack was signed by {print}</source>
        <translation>Bunu koordinatorunuzla tutuşdurun: paketi imzalayan açarın izi {print}</translation>
    </message>
    <message>
        <source>The two differ: show them, or type this one again.</source>
        <translation>İkisi fərqlidir: göstərin və ya bunu yenidən yazın.</translation>
    </message>
    <message>
        <source>An alias is missing.</source>
        <translation>Təxəllüs yazılmayıb.</translation>
    </message>
    <message>
        <source>This passphrase is too weak: see above.</source>
        <translation>Bu parol ifadəsi çox zəifdir: yuxarıya baxın.</translation>
    </message>
    <message>
        <source>Where the notebook goes</source>
        <translation>Dəftərin saxlanacağı yer</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message numerus="yes">
        <source>Curve of the day: {count} counted, %Ln announced figures</source>
        <translation>
            <numerusform>Günün əyrisi: sayılıb {count}, elan olunan rəqəmlər: %Ln</numerusform>
            <numerusform>Günün əyrisi: sayılıb {count}, elan olunan rəqəmlər: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>yerinizdə olmamısınız</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>heç kim gəlməyib</translation>
    </message>
    <message>
        <source>quiet, not answered</source>
        <translation>sakit, cavabsız</translation>
    </message>
    <message>
        <source>Counted so far: {figures}.</source>
        <translation>İndiyədək sayılıb: {figures}.</translation>
    </message>
    <message>
        <source>Announced: {figures}.</source>
        <translation>Elan olunub: {figures}.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>What was copied is neither a file nor a picture.</source>
        <translation>Mübadilə buferində nə fayl var, nə də şəkil.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Fayl seç</translation>
    </message>
    <message>
        <source>That is no file on this laptop. Save it first, then drop the file.</source>
        <translation>Bu, noutbukdakı fayl deyil. Əvvəlcə yaddaşa yazın, sonra faylı atın.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>Fingerprint of this notebook</source>
        <translation>Bu dəftərin açar izi</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <translation>Sorğu yaz…</translation>
    </message>
    <message>
        <source>Choose the approval…</source>
        <translation>Təsdiqi seç…</translation>
    </message>
    <message>
        <source>Another approval…</source>
        <translation>Başqa təsdiq…</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Your fingerprint. Read it out to the coordinator, in person:</source>
        <translation>Sizin açar iziniz. Onu koordinatora üzbəüz oxuyun:</translation>
    </message>
    <message>
        <source>Show the request as a QR code</source>
        <translation>Sorğunu QR kod kimi göstər</translation>
    </message>
    <message>
        <source>Drop the approval here: the file, or photos of its QR codes</source>
        <translation>Təsdiqi bura atın: faylı və ya QR kodlarının fotolarını</translation>
    </message>
    <message>
        <source>{name} was written. Bring it to the coordinator and read out the fingerprint below.</source>
        <translation>{name} yazıldı. Onu koordinatora aparın və aşağıdakı açar izini oxuyun.</translation>
    </message>
    <message>
        <source>The coordinator photographs this, and compares the fingerprint that you read out. Turn the screen&apos;s brightness up.</source>
        <translation>Koordinator bunun fotosunu çəkir və oxuduğunuz açar izi ilə tutuşdurur. Ekranın parlaqlığını artırın.</translation>
    </message>
    <message>
        <source>That is no approval, but another code of this program.</source>
        <translation>Bu, təsdiq deyil, proqramın başqa kodudur.</translation>
    </message>
    <message>
        <source>Enrolled: bundles can be handed over from now on.</source>
        <translation>Qeydiyyat hazırdır: bundan sonra bağlamaları təhvil verə bilərsiniz.</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet.</source>
        <translation>Bu dəftəri hələ heç bir koordinator tanımır.</translation>
    </message>
    <message>
        <source>Enrolled as {alias}, until {day}.</source>
        <translation>{alias} kimi qeydiyyatdadır, son gün: {day}.</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Sorğunun saxlanacağı yer</translation>
    </message>
</context>
<context>
    <name>EnrolmentPart</name>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>{name} is no enrolment request. Ask the observer for that file.</source>
        <translation>{name} qeydiyyat sorğusu deyil. Sorğu faylını müşahidəçidən istəyin.</translation>
    </message>
    <message>
        <source>Enrolled observers</source>
        <translation>Qeydiyyatdakı müşahidəçilər</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Hələ heç kim qeydiyyatda deyil.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Qəbz…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Qeydiyyatı ləğv et…</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>səbəbi, bir neçə sözlə</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Qeydiyyatı indi ləğv et</translation>
    </message>
    <message>
        <source>{alias} is revoked: new bundles of that key are rejected. What came before stays. Write the list of signers anew for others.</source>
        <translation>{alias}: qeydiyyat ləğv edildi, bu açarın yeni bağlamaları rədd edilir. Əvvəl gələnlər qalır. Başqaları üçün imzalayanlar siyahısını yenidən yazın.</translation>
    </message>
    <message>
        <source>Receipt written: {name}.</source>
        <translation>Qəbz yazıldı: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for codes in %Ln photo(s)…</source>
        <translation>
            <numerusform>%Ln fotoda kod axtarılır…</numerusform>
            <numerusform>%Ln fotoda kod axtarılır…</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop enrolment requests here: files, or photos of the codes on the observer&apos;s screen</source>
        <translation>Qeydiyyat sorğularını bura atın: faylları və ya müşahidəçinin ekranındakı kodların fotolarını</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Açar izi</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>etibarlı</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>müddəti bitib</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Qəbzi saxla</translation>
    </message>
    <message>
        <source>Revoke {alias}? This cannot be taken back.</source>
        <translation>{alias}: qeydiyyat ləğv edilsin? Bundan qayıtmaq olmaz.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Throw away what you typed? Nothing of it is kept.</source>
        <translation>Yazdıqlarınız atılsın? Heç biri saxlanmayacaq.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it stays in the record. Enter then takes the entry back.</source>
        <translation>Səbəbi bir neçə sözlə yazın: qeydlərdə qalır. Sonra Enter qeydi geri götürür.</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>Baş verdiyi vaxt</translation>
    </message>
    <message>
        <source>for example: mistyped, wrong minute</source>
        <translation>məsələn: səhv yazılıb, dəqiqə düz deyil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Düzəlişi saxla</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Geri götürülüb: {reason}</translation>
    </message>
    <message>
        <source>Show that entry</source>
        <translation>Həmin qeydi göstər</translation>
    </message>
    <message>
        <source>▲  Written down anew in № {seq}: those figures count, not these.</source>
        <translation>▲  № {seq} qeydində yenidən yazılıb: bu rəqəmlər yox, oradakılar əsas götürülür.</translation>
    </message>
    <message>
        <source>pressed by mistake</source>
        <translation>səhvən basılıb</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Yazmağa davam et</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Yazılanı at</translation>
    </message>
    <message>
        <source>№ {seq} · {station} · happened {happened} · written down {recorded}</source>
        <translation>№ {seq} · {station} · baş verib {happened} · qeydə alınıb {recorded}</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Səbəb (mütləqdir)</translation>
    </message>
    <message>
        <source>The time reads like 14:05.</source>
        <translation>Vaxt belə yazılır: 14:05.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it stays in the record.</source>
        <translation>Səbəbi bir neçə sözlə yazın: qeydlərdə qalır.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>taken back</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzəldilib</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Geri götür: {what}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Sübutlar</translation>
    </message>
    <message>
        <source>Files are copied in unchanged, encrypted, and named by their fingerprint.</source>
        <translation>Fayllar olduğu kimi köçürülür, şifrələnir və SHA-256 izi ilə adlandırılır.</translation>
    </message>
    <message>
        <source>Drop photos, videos or papers here, or paste them (Ctrl+V)</source>
        <translation>Foto, video və ya sənədləri bura atın və ya yapışdırın (Ctrl+V)</translation>
    </message>
    <message>
        <source>They belong to</source>
        <translation>Aid olduğu qeyd</translation>
    </message>
    <message>
        <source>Attach to this</source>
        <translation>Buna əlavə et</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Əslini saxla…</translation>
    </message>
    <message>
        <source>Drop the files that belong to it, or choose pictures below and attach.</source>
        <translation>Ona aid faylları bura atın, ya da aşağıdan şəkilləri seçib əlavə edin.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>the station as a whole</source>
        <translation>bütövlükdə məntəqə</translation>
    </message>
    <message>
        <source>taken in {time}</source>
        <translation>götürülüb: {time}</translation>
    </message>
    <message>
        <source>belongs to: {what}</source>
        <translation>aiddir: {what}</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <translation>Həmin qeyd geri götürülüb.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) kept.</source>
        <translation>
            <numerusform>%Ln fayl saxlanıldı.</numerusform>
            <numerusform>%Ln fayl saxlanıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above what it belongs to.</source>
        <translation>Nəyə aid olduğunu yuxarıda seçin.</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>əlavə edilib</translation>
    </message>
    <message>
        <source>Attached.</source>
        <translation>Əlavə edildi.</translation>
    </message>
    <message>
        <source>Outside the notebook anyone can read it</source>
        <translation>Dəftərdən kənarda onu hər kəs oxuya bilər</translation>
    </message>
    <message>
        <source>{name} was written. Outside the notebook anyone can read it.</source>
        <translation>{name} yazıldı. Dəftərdən kənarda onu hər kəs oxuya bilər.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} yazılır…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Type the votes a second time</source>
        <translation>Səsləri ikinci dəfə yaz</translation>
    </message>
    <message>
        <source>two typings came out alike</source>
        <translation>iki yazılış eyni çıxıb</translation>
    </message>
    <message>
        <source>Type the votes once; then they are asked again.</source>
        <translation>Səsləri bir dəfə yazın; sonra yenidən soruşulacaq.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Bəndlər</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Cəmi: {sum}</translation>
    </message>
    <message>
        <source>Sum without the marked: {sum}</source>
        <translation>İşarələnənlərsiz cəm: {sum}</translation>
    </message>
    <message>
        <source>checked twice: {n} of {all}</source>
        <translation>iki dəfə yoxlanıb: {n}/{all}</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Açar izini köçür</translation>
    </message>
    <message>
        <source>As ssh-keygen prints it: {print}</source>
        <translation>ssh-keygen belə göstərir: {print}</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>Açar izi mübadilə buferindədir.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Before the first bundle can come</source>
        <translation>İlk bağlama gələnə qədər</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>İndi et</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dəq</numerusform>
            <numerusform>%n dəq</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Toxunulmayanda kilidlənmə müddəti</translation>
    </message>
    <message>
        <source>Panic key</source>
        <translation>Təcili bağlama düyməsi</translation>
    </message>
    <message>
        <source>A notes program</source>
        <translation>Qeyd proqramı</translation>
    </message>
    <message>
        <source>The same, and no words in the margin</source>
        <translation>Eynisi, kənarda sözlər olmadan</translation>
    </message>
    <message>
        <source>Observer, by its name</source>
        <translation>Observer, öz adı ilə</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Başqaları nə görür</translation>
    </message>
    <message>
        <source>Leave the window out of screenshots</source>
        <translation>Pəncərə ekran şəkillərinə düşməsin</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Kilidləmə</translation>
    </message>
    <message>
        <source>Locking ends the program; a fresh one asks for the passphrase. {lock} locks, and so do sleep, a closed lid and the desktop&apos;s own lock where the system tells of them. {panic} ends it at once without waiting for anything. What shows as kept is on disk by then. While it is open, everything in it can be read.</source>
        <translation>Kilidləmə proqramı bağlayır; yenisi parol ifadəsini soruşur. {lock} kilidləyir; sistem xəbər verirsə, yuxu rejimi, bağlanan qapaq və iş masasının öz kilidi də kilidləyir. {panic} heç nə gözləmədən dərhal bağlayır. Saxlanılmış kimi görünən hər şey o vaxt artıq diskdədir. Açıq olanda içindəki hər şey oxuna bilər.</translation>
    </message>
    <message>
        <source>In the title, in the taskbar and beside the pages. Before it is unlocked it always looks like a notes program, and listens to F12.</source>
        <translation>Başlıqda, tapşırıqlar panelində və səhifələrin yanında. Kilid açılana qədər həmişə qeyd proqramına bənzəyir və F12 düyməsinə tabe olur.</translation>
    </message>
    <message>
        <source>This system has no way to keep a window out of screenshots.</source>
        <translation>Bu sistemdə pəncərəni ekran şəkillərindən gizlətmək mümkün deyil.</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Təhvil</translation>
    </message>
    <message>
        <source>A bundle is sealed: only the coordinator opens it, and a changed bit shows.</source>
        <translation>Bağlama möhürlənir: onu yalnız koordinator aça bilər, bir bit dəyişsə də bilinir.</translation>
    </message>
    <message>
        <source>Light: the record without files</source>
        <translation>Yüngül: fayllarsız qeydlər</translation>
    </message>
    <message>
        <source>Full: with photos and videos</source>
        <translation>Tam: foto və videolarla</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Nə daxildir</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>bir fayl</translation>
    </message>
    <message>
        <source>In parts of</source>
        <translation>Hissələrin ölçüsü</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Bağlamanı yaz</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Bundles written</source>
        <translation>Yazılmış bağlamalar</translation>
    </message>
    <message>
        <source>So are files: {count} ({size}).</source>
        <translation>Fayllar da: {count} ({size}).</translation>
    </message>
    <message>
        <source>The record was handed over. Files only on this laptop: {count} ({size}); write a full bundle.</source>
        <translation>Qeydlər təhvil verilib. Yalnız bu noutbukda olan fayllar: {count} ({size}); tam bağlama yazın.</translation>
    </message>
    <message numerus="yes">
        <source>About {size}. Goes to the coordinator with {print}; %Ln key(s) can open it.</source>
        <translation>
            <numerusform>Təxminən {size}. {print} açar izi olan koordinatora gedir; onu %Ln açar aça bilər.</numerusform>
            <numerusform>Təxminən {size}. {print} açar izi olan koordinatora gedir; onu %Ln açar aça bilər.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be reached: is the stick still there? Nothing that was recorded is lost. Plug it in again, or choose another folder.</source>
        <translation>Bu qovluğa çatmaq olmur: fləş kart yerindədirmi? Qeydə alınanların heç biri itməyib. Onu yenidən taxın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>This stick takes no file over 4 GB: choose smaller parts.</source>
        <translation>Bu fləş kart 4 GB-dan böyük fayl götürmür: daha kiçik hissələr seçin.</translation>
    </message>
    <message>
        <source>In parts of (for messengers)</source>
        <translation>Hissələrin ölçüsü (messencerlər üçün)</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>İndiyədək yazılanlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in no bundle yet, only on this laptop.</source>
        <translation>
            <numerusform>%Ln qeyd hələ heç bir bağlamada deyil, yalnız bu noutbukdadır.</numerusform>
            <numerusform>%Ln qeyd hələ heç bir bağlamada deyil, yalnız bu noutbukdadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was handed over in a bundle.</source>
        <translation>Hər şey bağlama ilə təhvil verilib.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>yüngül</translation>
    </message>
    <message>
        <source>full</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>Written and compared: {size}, entries: {entries}, files: {media}, to {where}.</source>
        <translation>Yazıldı və tutuşduruldu: {size}, qeydlər: {entries}, fayllar: {media}, yer: {where}.</translation>
    </message>
    <message>
        <source>Parts: {count}.</source>
        <translation>Hissələr: {count}.</translation>
    </message>
    <message>
        <source>Now with the files</source>
        <translation>İndi fayllarla birlikdə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of an earlier export that was cut off were removed.</source>
        <translation>
            <numerusform>Əvvəlki yarımçıq ixracdan qalan %Ln fayl silindi.</numerusform>
            <numerusform>Əvvəlki yarımçıq ixracdan qalan %Ln fayl silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coordinator has enrolled this notebook yet, so there is nobody to seal a bundle to. Write a request below and bring it to your coordinator. Everything recorded is kept.</source>
        <translation>Bu dəftəri hələ heç bir koordinator qeydiyyata almayıb, ona görə bağlamanı kimin üçün möhürləmək məlum deyil. Aşağıda sorğu yazın və koordinatorunuza aparın. Qeyd etdiyiniz hər şey saxlanılır.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Every bundle is checked before anything of it is taken in. Importing one twice changes nothing.</source>
        <translation>Hər bağlama içindən nəsə götürülməzdən əvvəl yoxlanılır. Eyni bağlamanı iki dəfə idxal etmək heç nəyi dəyişmir.</translation>
    </message>
    <message>
        <source>Drop bundles here, or a folder or stick that has them; a summary&apos;s photos or text, too</source>
        <translation>Bağlamaları, onlar olan qovluğu və ya fləş kartı bura atın; xülasənin fotolarını və ya mətnini də</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seç…</translation>
    </message>
    <message>
        <source>{name} is no bundle: those end in .tar.age. Ask the observer.</source>
        <translation>{name} bağlama deyil: bağlamaların adı .tar.age ilə bitir. Müşahidəçidən soruşun.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Bu idxal</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>Bütün alınanlar</translation>
    </message>
    <message>
        <source>Which bundles are shown</source>
        <translation>Hansı bağlamalar göstərilir</translation>
    </message>
    <message>
        <source>Bundles and their verdicts</source>
        <translation>Bağlamalar və onlara dair qərarlar</translation>
    </message>
    <message>
        <source>Journals that are here</source>
        <translation>Burada olan jurnallar</translation>
    </message>
    <message>
        <source>Bundles are being checked. Drop these again once that is done.</source>
        <translation>Bağlamalar yoxlanılır. Yoxlama bitəndən sonra bunları yenidən atın.</translation>
    </message>
    <message>
        <source>Looking for bundles…</source>
        <translation>Bağlamalar axtarılır…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>İdxalın gedişatı</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bağlamalar</translation>
    </message>
    <message>
        <source>No bundle yet. Observers write them on their hand-over page, onto a stick.</source>
        <translation>Hələ bağlama yoxdur. Müşahidəçilər onları «Təhvil» səhifəsində fləş karta yazırlar.</translation>
    </message>
    <message>
        <source>Journals here</source>
        <translation>Buradakı jurnallar</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Qəbz yaz…</translation>
    </message>
    <message>
        <source>A receipt tells an observer what arrived and may be erased.</source>
        <translation>Qəbz müşahidəçiyə nəyin çatdığını və nəyin silinə biləcəyini bildirir.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for codes in %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln faylda kod axtarılır…</numerusform>
            <numerusform>%Ln faylda kod axtarılır…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in; the list below says what each is.</source>
        <translation>
            <numerusform>%Ln fayl qəbul edilmədi; aşağıdakı siyahı hər birinin nə olduğunu deyir.</numerusform>
            <numerusform>%Ln fayl qəbul edilmədi; aşağıdakı siyahı hər birinin nə olduğunu deyir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a bundle to read why it was judged so.</source>
        <translation>Bağlamanı seçin: qərarın səbəbi göstəriləcək.</translation>
    </message>
    <message>
        <source>Bundle {kind}, made {when}.</source>
        <translation>Bağlama ({kind}), hazırlanıb: {when}.</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>İmzalayan: {who}.</translation>
    </message>
    <message>
        <source>Fingerprint {print}.</source>
        <translation>Açar izi: {print}.</translation>
    </message>
    <message>
        <source>Checking {place} of {total}: {name}</source>
        <translation>Yoxlanılır ({place} / {total}): {name}</translation>
    </message>
    <message>
        <source>No bundles there. Their names end in .tar.age.</source>
        <translation>Orada bağlama yoxdur. Onların adı .tar.age ilə bitir.</translation>
    </message>
    <message>
        <source>{summary} New entries: {entries}, new files: {media}.</source>
        <translation>{summary} Yeni qeydlər: {entries}, yeni fayllar: {media}.</translation>
    </message>
    <message>
        <source>The bad ones changed nothing; the table says why.</source>
        <translation>Yararsız bağlamalar heç nəyi dəyişmədi; səbəbi cədvəldədir.</translation>
    </message>
    <message>
        <source>Finished before that: {summary}</source>
        <translation>Bundan əvvəl tamamlanıb: {summary}</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} qəbul edilib</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} artıq məlumdur</translation>
    </message>
    <message>
        <source>{n} set aside</source>
        <translation>{n} kənara qoyulub</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} rədd edilib</translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation>Bağlamaları açan açar</translation>
    </message>
    <message>
        <source>The key that opens bundles is not on this laptop. Put in the stick that has it (coordinator.agekey). It is read from there and not kept.</source>
        <translation>Bağlamaları açan açar bu noutbukda deyil. Açar olan fləş kartı taxın (coordinator.agekey). Açar oradan oxunur və burada saxlanılmır.</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Açarı seç…</translation>
    </message>
    <message>
        <source>A folder with bundles</source>
        <translation>Bağlamalar olan qovluq</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Qəbzlərin yazılacağı yer</translation>
    </message>
    <message>
        <source>Receipts written: {n}.</source>
        <translation>Yazılmış qəbzlər: {n}.</translation>
    </message>
</context>
<context>
    <name>IncidentDetail</name>
    <message>
        <source>Your conclusion</source>
        <translation>Rəyiniz</translation>
    </message>
    <message>
        <source>why (kept in the record)</source>
        <translation>səbəb (qeydlərdə qalır)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Save the conclusion</source>
        <translation>Rəyi saxla</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Vərəqə…</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(mətn yoxdur)</translation>
    </message>
    <message>
        <source>Choose a conclusion first.</source>
        <translation>Əvvəlcə rəyi seçin.</translation>
    </message>
    <message>
        <source>Choose an incident to read it and to write down what you conclude.</source>
        <translation>Oxumaq və rəyinizi yazmaq üçün insident seçin.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzəldilib</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>Station {station}
Happened {happened} · written down {recorded} · {who}</source>
        <translation>Məntəqə {station}
Baş verib {happened} · qeydə alınıb {recorded} · {who}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Nəqliyyat vasitəsi</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Geyim</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Qrupda neçə nəfər</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Taken back by the observer: {reason}</source>
        <translation>Müşahidəçi geri götürüb: {reason}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Noted alike at other stations</source>
        <translation>Başqa məntəqələrdə oxşar qeydlər</translation>
    </message>
    <message>
        <source>The same words, not yet the same people: compare them.</source>
        <translation>Sözlər eynidir, bu hələ eyni adamlar demək deyil: tutuşdurun.</translation>
    </message>
    <message>
        <source>Saved. The observer&apos;s entry stays as it was.</source>
        <translation>Saxlanıldı. Müşahidəçinin qeydi olduğu kimi qaldı.</translation>
    </message>
</context>
<context>
    <name>IncidentDetails</name>
    <message>
        <source>age, badge, role; never names</source>
        <translation>yaş, nişan, vəzifə; heç vaxt ad yox</translation>
    </message>
    <message>
        <source>as descriptions</source>
        <translation>təsvir şəklində</translation>
    </message>
    <message>
        <source>what officials answered</source>
        <translation>rəsmi şəxslər nə cavab verib</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>neçə nəfər</translation>
    </message>
    <message>
        <source>colours, what stands out</source>
        <translation>rənglər, gözə çarpan cəhət</translation>
    </message>
    <message>
        <source>make, colour, number plate</source>
        <translation>marka, rəng, nömrə nişanı</translation>
    </message>
    <message>
        <source>from where, to where</source>
        <translation>haradan, haraya</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İnsanlar</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Şahidlər</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Neçə nəfər</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Geyim</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Nəqliyyat vasitəsi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>A group that may turn up elsewhere, so that others can recognize it</source>
        <translation>Başqa yerdə də görünə biləcək qrup: başqaları onu tanıya bilsin</translation>
    </message>
</context>
<context>
    <name>IncidentFields</name>
    <message>
        <source>When it happened</source>
        <translation>Nə vaxt baş verib</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Haradan bilirsiniz?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>by role or description; never names</source>
        <translation>vəzifəsi və ya təsviri; heç vaxt ad yox</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Nədir?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Kim deyib</translation>
    </message>
</context>
<context>
    <name>IncidentFiles</name>
    <message>
        <source>Drop photos and videos here, or paste them (Ctrl+V)</source>
        <translation>Foto və videoları bura atın və ya yapışdırın (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Save the incident</source>
        <translation>İnsidenti saxla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>This one was begun at {time} and is not saved yet.</source>
        <translation>Bu insident hələ saxlanmayıb (başlanıb: {time}).</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Clear it, begin another</source>
        <translation>Təmizlə, başqasına başla</translation>
    </message>
    <message>
        <source>What happened is not described yet.</source>
        <translation>Nə baş verdiyi hələ təsvir olunmayıb.</translation>
    </message>
    <message>
        <source>Save it without</source>
        <translation>Təsvirsiz saxla</translation>
    </message>
    <message>
        <source>Choose a code first: press one of the list.</source>
        <translation>Əvvəlcə kodu seçin: siyahıdakılardan birinə basın.</translation>
    </message>
    <message>
        <source>The time reads like 14:05.</source>
        <translation>Vaxt belə yazılır: 14:05.</translation>
    </message>
    <message>
        <source>Files are still being taken in. When they are, save it again.</source>
        <translation>Fayllar hələ götürülür. Qurtaranda yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Qaralama saxlanıb</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Draft from before</source>
        <translation>Əvvəlki qaralama</translation>
    </message>
</context>
<context>
    <name>IncidentOffer</name>
    <message>
        <source>Another…</source>
        <translation>Daha biri…</translation>
    </message>
    <message>
        <source>Note an incident: {code} {name}</source>
        <translation>İnsident qeyd et: {code} {name}</translation>
    </message>
    <message>
        <source>Noted at {time}: {code} {name}</source>
        <translation>Qeyd olunub, {time}: {code} {name}</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Your conclusion stands beside an entry; it never changes it.</source>
        <translation>Rəyiniz qeydin yanında durur; onu heç vaxt dəyişmir.</translation>
    </message>
    <message>
        <source>Words, code or observer</source>
        <translation>Söz və ya kod</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>İnsidentlərdə axtarış</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ağırlıq</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Sheets of the selected…</source>
        <translation>Seçilənlərin vərəqələri…</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gələnləri aç</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Bütün məntəqələr</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Bütün kateqoriyalar</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>İstənilən dərəcə</translation>
    </message>
    <message>
        <source>Any conclusion</source>
        <translation>İstənilən rəy</translation>
    </message>
    <message>
        <source>(taken back) {text}</source>
        <translation>(geri götürülüb) {text}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Foto və videolar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Süzgəcə uyğun insident yoxdur.</translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation>Hələ insident yoxdur. Onlar müşahidəçilərin bağlamaları ilə gəlir: «Gələnlər» səhifəsinə baxın.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} seçilib</translation>
    </message>
    <message>
        <source>Write what you saw. Describe people by clothes, vehicle and group; never by name.</source>
        <translation>Gördüyünüzü yazın. İnsanları geyiminə, nəqliyyat vasitəsinə və qrupuna görə təsvir edin; adla yox.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Incidents at this station</source>
        <translation>Bu məntəqədəki insidentlər</translation>
    </message>
    <message>
        <source>Nothing noted yet. F2 starts one from any page.</source>
        <translation>Hələ heç nə qeyd olunmayıb. F2 istənilən səhifədən yeni insident açır.</translation>
    </message>
    <message>
        <source>Show, correct…</source>
        <translation>Göstər, düzəlt…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Noted here</source>
        <translation>Qeyd edilənlər</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Yeni insident</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri götürülüb: {what}</translation>
    </message>
    <message>
        <source>Kept. The incident is in the journal.</source>
        <translation>Saxlanıldı. İnsident jurnaldadır.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>Telefondan…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Keep it as evidence all the same</source>
        <translation>Yenə də sübut kimi saxla</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Götürülür: {name}…</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Çıxar: {name}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: a correction is a new entry with a reason.</source>
        <translation>Heç nəyin üstünə yazılmır: düzəliş səbəbi göstərilən yeni qeyddir.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Qeydin növü</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>axtarılan sözlər</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Axtarılan sözlər</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Baş verib</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Qeydə alınıb</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Show, correct or take back…</source>
        <translation>Göstər, düzəlt və ya geri götür…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>of the newest {n}; {all} in all</source>
        <translation>ən yeni {n} qeyddən; cəmi {all}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>əvəz olunub</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzəldilib</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Bütün düymələr (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilidlə</translation>
    </message>
    <message>
        <source>Lock ({key}). {panic} ends the program at once.</source>
        <translation>Kilidlə ({key}). {panic} proqramı dərhal bağlayır.</translation>
    </message>
    <message>
        <source>{key}: end at once</source>
        <translation>{key}: dərhal bağla</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>{key} məntəqəsi</translation>
    </message>
    <message>
        <source>Noted as away since {time}, and counted all the same.</source>
        <translation>Qeydə görə {time} vaxtından yerinizdə deyilsiniz; seçici yenə də sayıldı.</translation>
    </message>
    <message>
        <source>Noted as gone since {time}, and counted all the same.</source>
        <translation>Qeydə görə {time} vaxtında getmisiniz; seçici yenə də sayıldı.</translation>
    </message>
    <message>
        <source>Voting was closed at {time}. Counted all the same.</source>
        <translation>Səsvermənin bağlanma vaxtı: {time}. Seçici yenə də sayıldı.</translation>
    </message>
    <message>
        <source>Take back the last one</source>
        <translation>Sonuncunu geri götür</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Qayıtdım</translation>
    </message>
    <message>
        <source>The disk with the notebook is gone. What shows as kept is on it; nothing more can be kept until it is back. Plug it in again: this message will change.</source>
        <translation>Dəftər olan disk yoxa çıxıb. Saxlanılmış kimi görünənlər ondadır; qayıdana qədər daha heç nə saxlanıla bilməz. Onu yenidən taxın: bu bildiriş dəyişəcək.</translation>
    </message>
    <message>
        <source>The disk is back. Lock and unlock before you go on, to be sure of it.</source>
        <translation>Disk qayıdıb. Əmin olmaq üçün davam etməzdən əvvəl kilidləyin və kilidi açın.</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Məntəqə seçilməyib</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the key counts.</source>
        <translation>Əvvəlcə hansı məntəqədə olduğunuzu göstərin; sonra düymə sayacaq.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Məntəqəni seç</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program ({kind}). What was recorded before is safe. If it happens again, lock and unlock the notebook.</source>
        <translation>Proqramda gözlənilməz nasazlıq oldu ({kind}). Əvvəl qeyd edilənlər salamatdır. Təkrarlansa, dəftəri kilidləyib yenidən açın.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Dayandırıldı. Yarımçıq heç nə qalmadı.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Parol ifadəsinin gücü</translation>
    </message>
    <message>
        <source>At least ten characters. Drawn words are easy to keep in mind.</source>
        <translation>Ən azı on işarə. Təsadüfi seçilmiş sözləri yadda saxlamaq asandır.</translation>
    </message>
    <message>
        <source>Too weak: a rack of machines guesses it in {time}.</source>
        <translation>Çox zəifdir: güclü kompüterlər onu {time} ərzində tapar.</translation>
    </message>
    <message>
        <source>Acceptable: a rack of machines needs {time} to guess it.</source>
        <translation>Yararlıdır: güclü kompüterlərə onu tapmaq üçün {time} lazımdır.</translation>
    </message>
    <message>
        <source>Good: a rack of machines needs {time} to guess it.</source>
        <translation>Yaxşıdır: güclü kompüterlərə onu tapmaq üçün {time} lazımdır.</translation>
    </message>
    <message>
        <source>It has letters that only some keyboard layouts have.</source>
        <translation>Burada hər klaviaturada olmayan hərflər var.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dəqiqədən az vaxt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dəqiqə</numerusform>
            <numerusform>%Ln dəqiqə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln il</numerusform>
            <numerusform>%Ln il</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>min ildən çox vaxt</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What next</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Load it…</source>
        <translation>Yüklə…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Qeydiyyat…</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Election pack with the list of stations</source>
        <translation>Məntəqə siyahısı olan seçki paketi</translation>
    </message>
    <message>
        <source>Enrolled with a coordinator</source>
        <translation>Koordinatorda qeydiyyat</translation>
    </message>
    <message>
        <source>Station by its number</source>
        <translation>Məntəqə nömrəsi ilə</translation>
    </message>
    <message>
        <source>First entry: log what happens, one key each</source>
        <translation>İlk qeyd: baş verəni bir düymə ilə qeyd edin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>edilib</translation>
    </message>
    <message>
        <source>open</source>
        <translation>qalıb</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Was a protocol compiled?</source>
        <translation>Protokol tərtib edildi?</translation>
    </message>
    <message>
        <source>Was it posted at the station?</source>
        <translation>Məntəqədə asıldı?</translation>
    </message>
    <message>
        <source>Were you given a copy?</source>
        <translation>Sizə surət verildi?</translation>
    </message>
    <message>
        <source>me; a party&apos;s observer; everybody who asked</source>
        <translation>mənə; partiya müşahidəçisinə; istəyən hər kəsə</translation>
    </message>
    <message>
        <source>by role: chair, secretary…</source>
        <translation>vəzifəsi: sədr, katib…</translation>
    </message>
    <message>
        <source>as they said it</source>
        <translation>dedikləri kimi</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Write down who was given the copy</source>
        <translation>Surətin kimə verildiyini qeyd et</translation>
    </message>
    <message>
        <source>Write down the refusal</source>
        <translation>İmtinanı qeyd et</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Kimə verilib</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Kim imtina edib</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Dediyi sözlər</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>tərtib edilib</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>asılıb</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>surət</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln məntəqə</numerusform>
            <numerusform>{title}, %Ln məntəqə</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop another pack file here</source>
        <translation>Başqa paket faylını bura atın</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Seçki paketi</translation>
    </message>
    <message>
        <source>Compare this with your coordinator: the pack was signed by {print}</source>
        <translation>Bunu koordinatorunuzla tutuşdurun: paketi imzalayan açarın izi {print}</translation>
    </message>
    <message>
        <source>It is the same: use it</source>
        <translation>Eynidir: istifadə et</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Yenə də istifadə et</translation>
    </message>
</context>
<context>
    <name>PackPart</name>
    <message>
        <source>Build from a folder…</source>
        <translation>Qovluqdan yarat…</translation>
    </message>
    <message>
        <source>Load a pack…</source>
        <translation>Paket yüklə…</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Bu paketi götür</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Götürmə</translation>
    </message>
    <message>
        <source>Signed and written: {name}. Observers load this file.</source>
        <translation>İmzalandı və yazıldı: {name}. Müşahidəçilər bu faylı yükləyir.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Yenə də istifadə et</translation>
    </message>
    <message>
        <source>Use “{title}” in this notebook?</source>
        <translation>Bu dəftərdə «{title}» istifadə edilsin?</translation>
    </message>
    <message>
        <source>Stations: {stations}, contests: {contests}. Its signature holds; it was made by whoever has this fingerprint:</source>
        <translation>Məntəqə: {stations}, seçki: {contests}. İmzası düzgündür; onu bu açar izinin sahibi hazırlayıb:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarix yoxdur</translation>
    </message>
    <message>
        <source>{id} · {when} · polls {opens}–{closes} · languages {languages}</source>
        <translation>{id} · {when} · səsvermə {opens}–{closes} · dillər {languages}</translation>
    </message>
    <message>
        <source>The built-in pack: codes, checklists and protocol lines, but no stations and no candidates. Build your own from a folder with election.toml, stations.csv and candidates.csv.</source>
        <translation>Daxili paket: kodlar, yoxlama siyahıları və protokol bəndləri var, məntəqə və namizəd yoxdur. Öz paketinizi election.toml, stations.csv və candidates.csv olan qovluqdan yaradın.</translation>
    </message>
    <message>
        <source>The folder with election.toml</source>
        <translation>election.toml olan qovluq</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>Paket hara yazılsın</translation>
    </message>
    <message>
        <source>An election pack</source>
        <translation>Seçki paketi</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Constituencies</source>
        <translation>Dairələr</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Namizədlər</translation>
    </message>
    <message>
        <source>Protocol lines</source>
        <translation>Protokol bəndləri</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Yoxlama siyahıları</translation>
    </message>
    <message>
        <source>Incident codes</source>
        <translation>İnsident kodları</translation>
    </message>
    <message>
        <source>Turnout hours</source>
        <translation>Fəallıq saatları</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Siyahıda</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ağırlıq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Paketdə nə var</translation>
    </message>
</context>
<context>
    <name>PhonePictures</name>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Pictures, newest first</source>
        <translation>Şəkillər, yenilər əvvəldə</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Bunları götür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Pictures of the phone or card, newest first</source>
        <translation>Telefonun və ya kartın şəkilləri, yenilər əvvəldə</translation>
    </message>
    <message>
        <source>No phone or camera card was found. Connect the phone, allow it to share files on its screen, or choose the folder yourself.</source>
        <translation>Telefon və ya kamera kartı tapılmadı. Telefonu qoşun, ekranında fayl paylaşımına icazə verin və ya qovluğu özünüz seçin.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>Bu qovluqda şəkil yoxdur.</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>Şəkillər olan qovluq</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto seçin…</translation>
    </message>
    <message>
        <source>Photo to read from</source>
        <translation>Oxunacaq foto</translation>
    </message>
    <message>
        <source>Drop the photo of the protocol here, or paste it (Ctrl+V)</source>
        <translation>Protokolun fotosunu bura atın və ya yapışdırın (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Foto əlavə et…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>Telefondan…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Bütün foto</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>90° döndər</translation>
    </message>
    <message>
        <source>Straighten by the corners</source>
        <translation>Künclərdən düzləndir</translation>
    </message>
    <message>
        <source>As it was taken</source>
        <translation>Çəkildiyi kimi</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Düzləndir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Drag the corners to those of the sheet (keys: 1–4, arrows). Enter straightens, Esc leaves it. The original is not changed.</source>
        <translation>Küncləri vərəqənin künclərinə çəkin (düymələr: 1–4, oxlar). Enter düzləndirir, Esc olduğu kimi saxlayır. Əsli dəyişmir.</translation>
    </message>
    <message>
        <source>Choose a photo above or add one. F6 goes to the figures.</source>
        <translation>Yuxarıda foto seçin və ya əlavə edin. F6 rəqəmlərə keçirir.</translation>
    </message>
    <message>
        <source>Keys: + − 0 zoom, arrows move, R turns, S straightens, Page Down: older, F6: back to the figures</source>
        <translation>Düymələr: + − 0 ölçü, oxlar sürüşdürür, R döndərir, S düzləndirir, Page Down: əvvəlki, F6: rəqəmlərə qayıt</translation>
    </message>
    <message>
        <source>Wheel or Alt with + and − zooms, dragging moves. F6 brings the keys to the photo.</source>
        <translation>Siçan çarxı, yaxud Alt ilə + və − ölçünü dəyişir; sürükləmək yerini dəyişir. F6 klaviaturanı fotoya keçirir.</translation>
    </message>
    <message>
        <source>None of the photos is known to be of the protocol. Choose or add one.</source>
        <translation>Hansı fotonun protokola aid olduğu bəlli deyil. Foto seçin və ya əlavə edin.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Foto açılır…</translation>
    </message>
    <message>
        <source>This photo cannot be shown; it is kept all the same.</source>
        <translation>Bu fotonu göstərmək olmur; buna baxmayaraq saxlanılıb.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Plus and minus zoom, arrows move, 0 shows all, R turns, S straightens, Backspace shows it as it was taken, Page Up and Page Down show another photo.</source>
        <translation>Artı və minus ölçünü dəyişir, oxlar sürüşdürür, 0 bütöv göstərir, R döndərir, S düzləndirir, Backspace çəkildiyi kimi göstərir, Page Up və Page Down başqa fotonu göstərir.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Taken in by {who} at station {station}, {at}</source>
        <translation>{who} götürüb, {station} məntəqəsi, {at}</translation>
    </message>
    <message>
        <source>The camera says {at}</source>
        <translation>Kameranın saatı: {at}</translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation>Bu faylı açan proqram yoxdur; gəldiyi kimi saxlanılır.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>not here yet</source>
        <translation>hələ gəlməyib</translation>
    </message>
    <message>
        <source>Named by an entry; the full bundle has not come.</source>
        <translation>Qeyddə adı çəkilir; tam bağlama hələ gəlməyib.</translation>
    </message>
    <message>
        <source>No decoder reads this file; it is kept as it came.</source>
        <translation>Bu faylı açan proqram yoxdur; gəldiyi kimi saxlanılır.</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Nothing was written down about the protocol here yet.</source>
        <translation>Burada protokol barədə hələ heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>◇  Signed summary</source>
        <translation>◇  İmzalı xülasə</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Tərtib edilib</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asılıb</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surət</translation>
    </message>
    <message numerus="yes">
        <source>✓  %Ln relations between the figures hold</source>
        <translation>
            <numerusform>✓  Rəqəmlər üzrə %Ln yoxlama düz gəlir</numerusform>
            <numerusform>✓  Rəqəmlər üzrə %Ln yoxlama düz gəlir</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures from: {sources}</source>
        <translation>Rəqəmlərin mənbəyi: {sources}</translation>
    </message>
</context>
<context>
    <name>ProtocolFoot</name>
    <message>
        <source>What adds up, and what does not</source>
        <translation>Nə düz gəlir, nə gəlmir</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>The count, three separate questions, then the figures as they are.</source>
        <translation>Hesablama, üç ayrı sual, sonra rəqəmlər olduğu kimi.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Rəqəmləri saxla</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Qeyd edildi: {what}.</translation>
    </message>
    <message>
        <source>The second typing is not compared yet: compare it first, or leave it.</source>
        <translation>İkinci yazılış hələ müqayisə edilməyib: əvvəlcə müqayisə edin və ya ondan çıxın.</translation>
    </message>
    <message>
        <source>The marked fields are not whole numbers.</source>
        <translation>İşarələnmiş xanalarda tam ədəd yoxdur.</translation>
    </message>
    <message>
        <source>No figure was typed yet.</source>
        <translation>Hələ heç bir rəqəm yazılmayıb.</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Hesablama</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Protokolla nə oldu</translation>
    </message>
    <message>
        <source>Posted sheet and copy</source>
        <translation>Asılmış vərəqə və surət</translation>
    </message>
    <message>
        <source>Kept: {n} of {all} votes.</source>
        <translation>Saxlanıldı: səslər {n}/{all}.</translation>
    </message>
    <message>
        <source>Lines: {n} of {all}.</source>
        <translation>Bəndlər: {n}/{all}.</translation>
    </message>
    <message>
        <source>Typed twice: {n} of {all}.</source>
        <translation>İki dəfə yazılıb: {n}/{all}.</translation>
    </message>
    <message>
        <source>Not typed twice: {names}.</source>
        <translation>İki dəfə yazılmayıb: {names}.</translation>
    </message>
    <message>
        <source>Figures that were not saved yet are back.</source>
        <translation>Hələ saxlanmamış rəqəmlər geri qayıtdı.</translation>
    </message>
    <message>
        <source>Figures typed at {station} are not saved yet. They are there again when you choose that station.</source>
        <translation>{station} məntəqəsində daxil edilmiş rəqəmlər hələ saxlanılmayıb. Həmin məntəqəni seçəndə yenə görünəcək.</translation>
    </message>
    <message>
        <source>They are from the photo shown</source>
        <translation>Göstərilən fotodandır</translation>
    </message>
    <message>
        <source>Kept: the figures are in the journal.</source>
        <translation>Saxlanıldı: rəqəmlər jurnaldadır.</translation>
    </message>
    <message>
        <source>figures read from it</source>
        <translation>rəqəmlər ondan oxunub</translation>
    </message>
    <message>
        <source>Attached.</source>
        <translation>Əlavə edildi.</translation>
    </message>
    <message>
        <source>Hide the photo</source>
        <translation>Fotonu gizlət</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Fotonu göstər</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the protocol opens.</source>
        <translation>Əvvəlcə hansı məntəqədə olduğunuzu göstərin; sonra protokol açılacaq.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Məntəqəni seç</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Seçki</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Hissə {n} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>şərh</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Şərh</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Müşahidə olunmayıb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>rəqəm</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>Açıq suallar</translation>
    </message>
    <message>
        <source>{hour}: what turnout did the commission announce?</source>
        <translation>{hour}: komissiya hansı fəallığı elan etdi?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>The station closed {time} ago and the count has not started. Log its start, or note it as an incident.</source>
        <translation>Məntəqə {time} əvvəl bağlanıb, hesablama hələ başlamayıb. Başlanğıcını yazın və ya insident kimi qeyd edin.</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>İnsident qeyd et</translation>
    </message>
    <message>
        <source>Was the protocol compiled? Posted? Were you given a copy?</source>
        <translation>Protokol tərtib edildi? Asıldı? Sizə surət verildi?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab ver</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Məntəqəni seç</translation>
    </message>
    <message>
        <source>An incident that was begun at {hour} is not saved yet.</source>
        <translation>Yazılmağa başlanmış insident hələ saxlanmayıb (başlanıb: {hour}).</translation>
    </message>
    <message>
        <source>An incident that was begun is not saved yet.</source>
        <translation>Yazılmağa başlanmış insident hələ saxlanmayıb.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>The figure typed for {hour} is not written down yet.</source>
        <translation>Saat {hour} üçün yazılan rəqəm hələ qeyd edilməyib.</translation>
    </message>
    <message>
        <source>No coordinator knows this notebook yet. Records are kept all the same.</source>
        <translation>Bu dəftəri hələ heç bir koordinator tanımır. Qeydlər yenə də saxlanılır.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only on this laptop.</source>
        <translation>
            <numerusform>%Ln qeyd yalnız bu noutbukdadır.</numerusform>
            <numerusform>%Ln qeyd yalnız bu noutbukdadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Təhvil ver</translation>
    </message>
    <message>
        <source>Figures of the protocol that were typed are not saved yet.</source>
        <translation>Protokolun yazılmış rəqəmləri hələ saxlanılmayıb.</translation>
    </message>
    <message>
        <source>{start}–{end}, {time}: nobody came, or were you away?</source>
        <translation>{start}–{end}, {time}: heç kim gəlmədi, yoxsa siz yerinizdə deyildiniz?</translation>
    </message>
</context>
<context>
    <name>QuestionPhotos</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>From the phone…</source>
        <translation>Telefondan…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Put the keyboard on a question first.</source>
        <translation>Əvvəlcə klaviatura ilə bir sualın üzərinə keçin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>pseudonym</source>
        <translation>təxəllüs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln həftə</numerusform>
            <numerusform>%Ln həftə</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Etibarlıdır</translation>
    </message>
    <message>
        <source>We compared it, in person: every character is the same</source>
        <translation>Şəxsən tutuşdurduq: bütün simvollar eynidir</translation>
    </message>
    <message>
        <source>Approve and save…</source>
        <translation>Təsdiqlə və saxla…</translation>
    </message>
    <message>
        <source>Approve and show as a QR code</source>
        <translation>Təsdiqlə və QR kod kimi göstər</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>“{alias}” asks to be enrolled</source>
        <translation>«{alias}» qeydiyyat istəyir</translation>
    </message>
    <message>
        <source>{alias} is enrolled. Give them the file {name}.</source>
        <translation>{alias} qeydiyyata alındı. {name} faylını ona verin.</translation>
    </message>
    <message>
        <source>{alias} is enrolled. Their photo of the code is the approval.</source>
        <translation>{alias} qeydiyyata alındı. Kodun fotosu müşahidəçi üçün təsdiqdir.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Təsdiq</translation>
    </message>
    <message>
        <source>The observer photographs this, and drops the photo on the hand-over page. Turn the screen&apos;s brightness up.</source>
        <translation>Müşahidəçi bunun fotosunu çəkir və fotonu «Təhvil» səhifəsinə atır. Ekranın parlaqlığını artırın.</translation>
    </message>
    <message>
        <source>Have the observer show the fingerprint on their own screen, and compare all of it. A file alone proves nothing about who sent it.</source>
        <translation>Müşahidəçi açar izini öz ekranında göstərsin, hamısını tutuşdurun. Faylın özü onu kimin göndərdiyini sübut etmir.</translation>
    </message>
    <message>
        <source>Alias (a pseudonym)</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>QR kod kimi göstər</translation>
    </message>
    <message>
        <source>Save the approval</source>
        <translation>Təsdiqi saxla</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>The observer&apos;s copy beside the official figures. What differs is shown, never why.</source>
        <translation>Müşahidəçinin surəti rəsmi rəqəmlərlə yan-yana. Nəyin fərqləndiyi göstərilir, səbəbi yox.</translation>
    </message>
    <message>
        <source>Drop a CSV file of official results here; earlier figures stay on record</source>
        <translation>Rəsmi nəticələrin CSV faylını bura atın; əvvəlki rəqəmlər qeydlərdə qalır</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>{name} is no table: official figures come as a CSV file.</source>
        <translation>{name} cədvəl deyil: rəsmi rəqəmlər CSV faylı kimi olur.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation>Fərqli rəqəmlər</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Hansı nəticələr göstərilir</translation>
    </message>
    <message>
        <source>Copies of protocols</source>
        <translation>Protokolların surətləri</translation>
    </message>
    <message>
        <source>Figures beside each other</source>
        <translation>Rəqəmlər yan-yana</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>Məntəqə üzrə</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>Dairələr</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Nə müqayisə olunur</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Surətlər</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Məntəqəni aç</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Station {key}: a protocol of {day} is of another day and not compared.</source>
        <translation>Məntəqə {key}: {day} tarixli protokol başqa günə aiddir və müqayisə edilmir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protocols with figures are of no contest that the loaded pack “{pack}” has at their station. They are kept; load the pack of that election in the set-up.</source>
        <translation>
            <numerusform>Rəqəmləri olan %Ln protokol yüklənmiş «{pack}» paketində həmin məntəqə üçün olan heç bir seçkiyə aid deyil. Saxlanılıb; «Hazırlıq» səhifəsində həmin seçkinin paketini yükləyin.</numerusform>
            <numerusform>Rəqəmləri olan %Ln protokol yüklənmiş «{pack}» paketində həmin məntəqə üçün olan heç bir seçkiyə aid deyil. Saxlanılıb; «Hazırlıq» səhifəsində həmin seçkinin paketini yükləyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln votes that the observer&apos;s copy gives to {giver} stand at {taker} in the official result.</source>
        <translation>
            <numerusform>▲  Müşahidəçinin surətində {giver} lehinə olan %Ln səs rəsmi nəticədə {taker} adına yazılıb.</numerusform>
            <numerusform>▲  Müşahidəçinin surətində {giver} lehinə olan %Ln səs rəsmi nəticədə {taker} adına yazılıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln other figures differ.</source>
        <translation>
            <numerusform>▲  Daha %Ln rəqəm fərqlidir.</numerusform>
            <numerusform>▲  Daha %Ln rəqəm fərqlidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln figures differ.</source>
        <translation>
            <numerusform>▲  %Ln rəqəm fərqlidir.</numerusform>
            <numerusform>▲  %Ln rəqəm fərqlidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare: no figure stands in both.</source>
        <translation>Müqayisə üçün heç nə yoxdur: hər iki tərəfdə olan göstərici yoxdur.</translation>
    </message>
    <message>
        <source>≠  Another copy of this station gives other figures: compare them.</source>
        <translation>≠  Bu məntəqənin başqa surətində rəqəmlər başqadır: onları müqayisə edin.</translation>
    </message>
    <message>
        <source>◇  From a signed summary alone; the bundle is not here yet.</source>
        <translation>◇  Yalnız imzalı xülasədən; bağlama hələ gəlməyib.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surət</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: {changed} new or changed, {same} as before.</source>
        <translation>
            <numerusform>%Ln sətir oxundu: yeni və ya dəyişmiş {changed}, əvvəlki kimi {same}.</numerusform>
            <numerusform>%Ln sətir oxundu: yeni və ya dəyişmiş {changed}, əvvəlki kimi {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure differs where both are known.</source>
        <translation>Hər iki tərəfdə məlum olan rəqəmlər fərqlənmir.</translation>
    </message>
    <message>
        <source>No copy of a protocol has arrived yet. Observers type its figures on their protocol page; they come with the bundles.</source>
        <translation>Hələ protokol surəti gəlməyib. Müşahidəçilər onun rəqəmlərini «Protokol» səhifəsində yazırlar; rəqəmlər bağlamalarla gəlir.</translation>
    </message>
    <message>
        <source>Official figures without an observer&apos;s copy: {n}.</source>
        <translation>Müşahidəçi surəti olmayan rəsmi rəqəmlər: {n}.</translation>
    </message>
    <message>
        <source>Choose a copy to see it beside the official figures.</source>
        <translation>Rəsmi rəqəmlərlə yan-yana görmək üçün surəti seçin.</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>How many figures differ</source>
        <translation>Neçə rəqəm fərqlənir</translation>
    </message>
    <message>
        <source>Others changed by as many: the pair is a guess.</source>
        <translation>Başqaları da eyni qədər dəyişib: bu cütlük təxminidir.</translation>
    </message>
    <message>
        <source>No official figures are loaded for this contest yet.</source>
        <translation>Bu seçki üzrə rəsmi rəqəmlər hələ yüklənməyib.</translation>
    </message>
    <message>
        <source>✓  All figures that both give are the same.</source>
        <translation>✓  Hər ikisində olan bütün rəqəmlər eynidir.</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing fits: fewer letters, or another word.</source>
        <translation>Uyğun gələn yoxdur: daha az hərf və ya başqa söz yazın.</translation>
    </message>
    <message>
        <source>{words}, {place} of {all}</source>
        <translation>{words}, {place}/{all}</translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Bunları götür</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>Read the sheet once more and type each figure. The first ones are hidden.</source>
        <translation>Vərəqəni yenidən oxuyun və hər rəqəmi yazın. Birincilər gizlədilib.</translation>
    </message>
    <message>
        <source>The marked fields are not whole numbers.</source>
        <translation>İşarələnmiş xanalarda tam ədəd yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) came out differently.</source>
        <translation>
            <numerusform>%Ln rəqəm fərqli alındı.</numerusform>
            <numerusform>%Ln rəqəm fərqli alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet and type the right one. Alike: {same}.</source>
        <translation>Vərəqəyə baxın və düzgün olanı yazın. Eyni: {same}.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>birinci</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ikinci</translation>
    </message>
    <message>
        <source>right</source>
        <translation>düzgün</translation>
    </message>
    <message>
        <source>Type each of these once more, as the sheet has it.</source>
        <translation>Bunların hər birini vərəqədə olduğu kimi bir də yazın.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Kept inside the notebook; nothing is written beside it.</source>
        <translation>Dəftərin içində saxlanılır; kənarda heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazının ölçüsü</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>İndiki parol ifadəsi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parol ifadəsi</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Yeni parol ifadəsi bir daha</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parol ifadəsini dəyiş</translation>
    </message>
    <message>
        <source>Check the record now</source>
        <translation>Qeydləri indi yoxla</translation>
    </message>
    <message>
        <source>Changed. From now on only the new passphrase opens this notebook.</source>
        <translation>Dəyişdirildi. Bundan sonra bu dəftəri yalnız yeni parol ifadəsi açır.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entries, each linked to the one before.</source>
        <translation>
            <numerusform>Bütövdür: %Ln qeyd, hər biri özündən əvvəlkinə bağlıdır.</numerusform>
            <numerusform>Bütövdür: %Ln qeyd, hər biri özündən əvvəlkinə bağlıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Dil və görünüş</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it on every page; Ctrl 0 is the usual size.</source>
        <translation>Ctrl + və Ctrl − onu hər səhifədə dəyişir; Ctrl 0 adi ölçüdür.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Is the record whole?</source>
        <translation>Qeydlər bütövdür?</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Hazırlıq</translation>
    </message>
    <message>
        <source>Done once, before the day. Each part can be looked at again.</source>
        <translation>Bir dəfə, seçki günündən əvvəl edilir. Hər hissəyə yenidən baxmaq olar.</translation>
    </message>
    <message>
        <source>1  Authority</source>
        <translation>1  İmza mərkəzi</translation>
    </message>
    <message>
        <source>2  Election pack</source>
        <translation>2  Seçki paketi</translation>
    </message>
    <message>
        <source>3  Observers</source>
        <translation>3  Müşahidəçilər</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Başqaları üçün</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Hazırlığın hissələri</translation>
    </message>
    <message>
        <source>Done. Next: {step}.</source>
        <translation>Hazırdır. Növbəti: {step}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Where did you read them?</source>
        <translation>Rəqəmləri haradan oxudunuz?</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Tərtib vaxtı</translation>
    </message>
    <message>
        <source>figures are kept</source>
        <translation>rəqəmlər yazılıb</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>hələ rəqəm yoxdur</translation>
    </message>
    <message>
        <source>Say first where you read them: each place has figures of its own.</source>
        <translation>Əvvəlcə haradan oxuduğunuzu göstərin: hər yerin öz rəqəmləri var.</translation>
    </message>
    <message>
        <source>This is no time of day: write it as 21:40 or 2140, or leave it empty.</source>
        <translation>Bu, saat deyil: 21:40 və ya 2140 kimi yazın, ya da boş saxlayın.</translation>
    </message>
    <message>
        <source>{hour} has not come yet. Does the paper say so?</source>
        <translation>Saat {hour} hələ olmayıb. Kağızda belə yazılıb?</translation>
    </message>
    <message>
        <source>Save it as written</source>
        <translation>Yazıldığı kimi saxla</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation>Vərəqələr</translation>
    </message>
    <message>
        <source>One incident on paper, for a complaint or an archive. A PDF lies outside the notebook: whoever finds it can read it.</source>
        <translation>Şikayət və ya arxiv üçün kağızda bir insident. PDF dəftərdən kənardadır: tapan oxuya bilər.</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Vərəqələrin dili</translation>
    </message>
    <message>
        <source>Incidents to put on sheets</source>
        <translation>Vərəqəyə çıxarılacaq insidentlər</translation>
    </message>
    <message>
        <source>No incidents yet. They come with the observers&apos; bundles: see the inbox.</source>
        <translation>Hələ insident yoxdur. Onlar müşahidəçilərin bağlamaları ilə gəlir: «Gələnlər» səhifəsinə baxın.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gələnləri aç</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>İşarələri götür</translation>
    </message>
    <message>
        <source>Tick the confirmed ones</source>
        <translation>Təsdiqlənənləri işarələ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi saxla…</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>Hər birinə bir PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Typesetting…</source>
        <translation>Səhifələr hazırlanır…</translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation>Hansı insidentlər?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>{n} of {total} chosen</source>
        <translation>seçilib: {n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln səhifə</numerusform>
            <numerusform>%Ln səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick an incident on the list: its sheet shows here.</source>
        <translation>Siyahıda insidenti işarələyin: vərəqəsi burada görünəcək.</translation>
    </message>
    <message>
        <source>The first {n} sheets are shown; the PDF has all {total}.</source>
        <translation>İlk {n} vərəqə göstərilir; PDF-də hamısı var: {total}.</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Səhifə {n}</translation>
    </message>
    <message>
        <source>Saved: {n} PDF, {name}. It lies outside the notebook; delete it when it has been handed over.</source>
        <translation>Saxlanıldı: {n} PDF, {name}. Dəftərdən kənardadır; təhvil verəndən sonra silin.</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Vərəqələri saxla</translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>Vərəqələr üçün qovluq</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Printerə göndərildi.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>Signer&apos;s fingerprint. Compare it with your coordinator, in person:</source>
        <translation>İmzalayan açarın izi. Koordinatorunuzla şəxsən tutuşdurun:</translation>
    </message>
</context>
<context>
    <name>SpaceKey</name>
    <message>
        <source>Not counted: on this page {key} counts a voter.</source>
        <translation>Sayılmadı: bu səhifədə seçicini {key} sayır.</translation>
    </message>
    <message>
        <source>Not counted: voting ended at {time}. On Tally the space bar still counts.</source>
        <translation>Sayılmadı: səsvermə bitib ({time}). «Sayğac» səhifəsində boşluq düyməsi yenə sayır.</translation>
    </message>
    <message>
        <source>That was typed beside every field: nothing of it is written down, and nobody was counted. Click into the field first.</source>
        <translation>Bu, heç bir xanaya düşmədi: heç nə yazılmadı və heç kim sayılmadı. Əvvəlcə xanaya klikləyin.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl -)</source>
        <translation>Daha kiçik yazı (Ctrl -)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl +)</source>
        <translation>Daha iri yazı (Ctrl +)</translation>
    </message>
    <message>
        <source>{key} ends the program at once. In an open notebook the key chosen in its settings does.</source>
        <translation>{key} proqramı dərhal bağlayır. Açıq dəftərdə bunu onun ayarlarında seçilmiş düymə edir.</translation>
    </message>
    <message>
        <source>Let go: what it is and where it belongs is said. The file stays as it is.</source>
        <translation>Buraxın: faylın nə olduğu və hara aid olduğu deyiləcək. Fayl olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>{name} was not taken: the notebook is locked. Unlock it first, then drop the file again.</source>
        <translation>{name} götürülmədi: dəftər kilidlidir. Əvvəlcə kilidi açın, sonra faylı yenidən atın.</translation>
    </message>
</context>
<context>
    <name>StationChooser</name>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>constituency/station, for example 23/7, or a word of its name</source>
        <translation>dairə/məntəqə, məsələn 23/7, yaxud adından bir söz</translation>
    </message>
    <message>
        <source>as written on the door</source>
        <translation>qapıda yazıldığı kimi</translation>
    </message>
    <message>
        <source>I am at this station</source>
        <translation>Mən bu məntəqədəyəm</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Dairə</translation>
    </message>
    <message>
        <source>Name, if no list has it</source>
        <translation>Adı, siyahıda yoxdursa</translation>
    </message>
    <message>
        <source>Add station {key}: no list has it</source>
        <translation>{key} məntəqəsini əlavə et: siyahıda yoxdur</translation>
    </message>
    <message>
        <source>I am at station {key}</source>
        <translation>Mən {key} məntəqəsindəyəm</translation>
    </message>
    <message>
        <source>No list knows this station; it is noted as typed in, and that is fine.</source>
        <translation>Bu məntəqə heç bir siyahıda yoxdur; yazdığınız kimi qeyd olunur, bunun eybi yoxdur.</translation>
    </message>
</context>
<context>
    <name>StationDetail</name>
    <message>
        <source>← All stations</source>
        <translation>← Bütün məntəqələr</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Bütün məntəqələr</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Turnout at this station</source>
        <translation>Bu məntəqədə fəallıq</translation>
    </message>
    <message>
        <source>No photos or videos from this station.</source>
        <translation>Bu məntəqədən foto və ya video yoxdur.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Nə vaxt nə baş verib</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Line: voters counted. Dots: what the commission announced. Shaded: nobody came, the observer was away, or nobody knows.</source>
        <translation>Xətt: sayılan seçicilər. Nöqtələr: komissiyanın elan etdikləri. Kölgəli yerlər: heç kim gəlməyib, müşahidəçi yerində olmayıb və ya məlum deyil.</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Foto və videolar</translation>
    </message>
    <message>
        <source>{n} registered</source>
        <translation>{n} nəfər siyahıda</translation>
    </message>
    <message>
        <source>observed by {who}</source>
        <translation>müşahidə edən: {who}</translation>
    </message>
    <message>
        <source>nobody observed here</source>
        <translation>burada müşahidəçi olmayıb</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>{n} sayılıb</translation>
    </message>
    <message>
        <source>watched {share} % of the time</source>
        <translation>vaxtın {share} %-i müşahidə olunub</translation>
    </message>
    <message>
        <source>◇  Summary only: these figures are from a page that {who} signed at {when}. The bundle with the entries is not here yet; it counts as soon as it comes.</source>
        <translation>◇  Yalnız xülasə: bu rəqəmlər {who} tərəfindən imzalanmış səhifədəndir ({when}). Qeydlərin olduğu bağlama hələ gəlməyib; gələn kimi o əsas götürüləcək.</translation>
    </message>
    <message>
        <source>◇  A page that {who} signed at {when} is newer than the bundle here. What only it has is marked; ask for the newest bundle.</source>
        <translation>◇  {who} tərəfindən imzalanmış səhifə ({when}) buradakı bağlamadan yenidir. Yalnız onda olanlar işarələnib; ən yeni bağlamanı istəyin.</translation>
    </message>
    <message>
        <source>Nothing has arrived from here yet.</source>
        <translation>Buradan hələ heç nə gəlməyib.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Hələ hadisə yoxdur.</translation>
    </message>
    <message>
        <source>{text} (corrected)</source>
        <translation>{text} (düzəldilib)</translation>
    </message>
    <message>
        <source>None noted here.</source>
        <translation>Burada qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation>{text} (geri götürülüb)</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>Enter opens a station. A dash means that nothing is known yet.</source>
        <translation>Enter məntəqəni açır. Tire hələ heç nə məlum olmadığını göstərir.</translation>
    </message>
    <message>
        <source>Number, name or observer</source>
        <translation>Nömrə, ad, müşahidəçi</translation>
    </message>
    <message>
        <source>Search stations</source>
        <translation>Məntəqələrdə axtarış</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Müşahidə olunan</translation>
    </message>
    <message>
        <source>Something open</source>
        <translation>Açıq məsələ var</translation>
    </message>
    <message>
        <source>Which stations are shown</source>
        <translation>Hansı məntəqələr göstərilir</translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Hazırlığı aç</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Məntəqəni aç</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>{key} məntəqəsi</translation>
    </message>
    <message>
        <source>No station fits the filter.</source>
        <translation>Süzgəcə uyğun məntəqə yoxdur.</translation>
    </message>
    <message>
        <source>No stations yet. Load an election pack in the set-up, or take in bundles: stations that observers typed in show here too.</source>
        <translation>Hələ məntəqə yoxdur. «Hazırlıq» səhifəsində seçki paketini yükləyin və ya bağlamaları götürün: müşahidəçilərin yazdığı məntəqələr də burada görünür.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln stations, {seen} observed</source>
        <translation>
            <numerusform>%Ln məntəqədən {shown}, müşahidə olunan: {seen}</numerusform>
            <numerusform>%Ln məntəqədən {shown}, müşahidə olunan: {seen}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickPart</name>
    <message>
        <source>Also the key that opens all bundles (coordinator.agekey)</source>
        <translation>Bütün bağlamaları açan açar da (coordinator.agekey)</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>Qovluğa yaz…</translation>
    </message>
    <message>
        <source>Remove the bundle key from this laptop…</source>
        <translation>Bağlama açarını bu noutbukdan sil…</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Yazıldı: {names}.</translation>
    </message>
    <message>
        <source>For whoever checks your bundles</source>
        <translation>Bağlamalarınızı yoxlayanlar üçün</translation>
    </message>
    <message>
        <source>allowed_signers and revoked_keys: whom your authority signed, in the form that ssh-keygen reads. recipients.txt and authority.pub: to whom bundles are sealed, and your public key. None of these is secret.</source>
        <translation>allowed_signers və revoked_keys: imza mərkəzinizin kimləri imzaladığı, ssh-keygen-in oxuduğu şəkildə. recipients.txt və authority.pub: bağlamaların kimə möhürləndiyi və açıq açarınız. Heç biri gizli deyil.</translation>
    </message>
    <message>
        <source>The key that opens bundles</source>
        <translation>Bağlamaları açan açar</translation>
    </message>
    <message>
        <source>It is in this notebook: whoever has this laptop and its passphrase can open every bundle. Safer: write it onto a stick, then remove it here. The inbox asks for the stick when bundles come.</source>
        <translation>Açar bu dəftərdədir: noutbuk və parol ifadəsi kimdədirsə, bütün bağlamaları aça bilər. Daha təhlükəsizi: fləş karta yazın, sonra buradan silin. Bağlama gələndə «Gələnlər» səhifəsi fləş kartı istəyəcək.</translation>
    </message>
    <message>
        <source>It is not on this laptop any more. The inbox asks for the stick that has it.</source>
        <translation>Açar artıq bu noutbukda deyil. «Gələnlər» səhifəsi onun olduğu fləş kartı istəyəcək.</translation>
    </message>
    <message>
        <source>Make the authority first.</source>
        <translation>Əvvəlcə imza mərkəzini yaradın.</translation>
    </message>
    <message>
        <source>A folder, best on a stick</source>
        <translation>Qovluq, ən yaxşısı fləş kartda</translation>
    </message>
    <message>
        <source>Do you hold coordinator.agekey on a stick, and have you seen that it is there? Without it and without the recovery key no bundle can be opened again.</source>
        <translation>coordinator.agekey fləş kartdadırmı və orada olduğunu görmüsünüzmü? O və bərpa açarı olmadan heç bir bağlama bir daha açılmaz.</translation>
    </message>
    <message>
        <source>I hold it: remove it here</source>
        <translation>Məndədir: buradan sil</translation>
    </message>
</context>
<context>
    <name>Strays</name>
    <message>
        <source>Let go: photos, videos and papers are kept as evidence, other files are told where they belong. The file itself stays where it is.</source>
        <translation>Buraxın: foto, video və sənədlər sübut kimi saxlanılır, başqa faylların hara aid olduğu deyilir. Faylın özü yerində qalır.</translation>
    </message>
    <message>
        <source>Let go: each file is told where it belongs. The file itself stays where it is.</source>
        <translation>Buraxın: hər faylın hara aid olduğu deyilir. Faylın özü yerində qalır.</translation>
    </message>
    <message>
        <source>Keep as evidence all the same</source>
        <translation>Yenə də sübut kimi saxla</translation>
    </message>
    <message>
        <source>A picture was copied. Keep it as evidence?</source>
        <translation>Mübadilə buferində şəkil var. Sübut kimi saxlanılsın?</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Sübut kimi saxla</translation>
    </message>
    <message>
        <source>A picture was copied. If it shows codes, the inbox reads them.</source>
        <translation>Mübadilə buferində şəkil var. Üzərində kodlar varsa, «Gələnlər» səhifəsi onları oxuyur.</translation>
    </message>
    <message>
        <source>Look in the inbox</source>
        <translation>Gələnlərdə yoxla</translation>
    </message>
    <message>
        <source>{name} is a folder. The inbox takes in the bundles that are in it.</source>
        <translation>{name} qovluqdur. İçindəki bağlamaları «Gələnlər» səhifəsi götürür.</translation>
    </message>
    <message>
        <source>{name} is a photo or a video. If it shows a summary&apos;s codes, the inbox reads them; evidence comes inside an observer&apos;s bundle.</source>
        <translation>{name} foto və ya videodur. Onda xülasənin kodları varsa, onları «Gələnlər» səhifəsi oxuyur; sübutlar isə müşahidəçinin bağlamasında gəlir.</translation>
    </message>
    <message>
        <source>{name} is of a kind that this program does not know. Nothing was taken in.</source>
        <translation>{name}: bu proqram belə fayl növünü tanımır. Heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>Keeping as evidence: {name}…</source>
        <translation>Sübut kimi saxlanılır: {name}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Kept as evidence: {name}.</source>
        <translation>Sübut kimi saxlanıldı: {name}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>dropped by mistake</source>
        <translation>səhvən atılıb</translation>
    </message>
    <message>
        <source>Taken back; both stay in the journal.</source>
        <translation>Geri götürüldü; hər ikisi jurnalda qalır.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Show as a QR code</source>
        <translation>QR kod kimi göstər</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Səhifə kimi saxla…</translation>
    </message>
    <message>
        <source>No stick possible?</source>
        <translation>Fləş kart işlətmək olmur?</translation>
    </message>
    <message>
        <source>The station&apos;s figures, turnout, protocol and the head of your journal, signed: another phone photographs them. Signed and not encrypted: whoever sees it can read it.</source>
        <translation>Məntəqənin rəqəmləri, fəallıq, protokol və jurnal zəncirinizin sonu, imzalı: başqa telefon onların fotosunu çəkir. İmzalanıb, şifrələnməyib: görən oxuya bilər.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>{key} məntəqəsi</translation>
    </message>
    <message>
        <source>{time}, {count} counted, entry #{seq}. Photograph each code so that it fills the picture; turn the screen&apos;s brightness up. The coordinator&apos;s laptop reads the photos.</source>
        <translation>{time}, sayılıb: {count}, qeyd #{seq}. Hər kodun fotosunu kadrı dolduracaq şəkildə çəkin; ekranın parlaqlığını artırın. Fotoları koordinatorun noutbuku oxuyur.</translation>
    </message>
    <message>
        <source>Where the page goes</source>
        <translation>Səhifə hara yazılsın</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>Summary of {alias}, station {key}</source>
        <translation>Xülasə: {alias}, {key} məntəqəsi</translation>
    </message>
    <message>
        <source>✓ Signed by {alias}, whom you enrolled. Fingerprint {print}.</source>
        <translation>✓ Qeydiyyata aldığınız {alias} imzalayıb. Açar izi: {print}.</translation>
    </message>
    <message>
        <source>Keep all {n}</source>
        <translation>Hamısını saxla: {n}</translation>
    </message>
    <message>
        <source>Its journal is not here as far as that yet.</source>
        <translation>Jurnalın ora qədərki hissəsi hələ burada deyil.</translation>
    </message>
    <message>
        <source>Its journal is here as far as that.</source>
        <translation>Jurnalın ora qədərki hissəsi buradadır.</translation>
    </message>
    <message>
        <source>It contradicts the journal that is here. Keep it: the two together are the evidence. Ask the observer.</source>
        <translation>Xülasə buradakı jurnala ziddir. Saxlayın: hər ikisi birlikdə sübutdur. Müşahidəçidən soruşun.</translation>
    </message>
    <message>
        <source>This very summary was kept before.</source>
        <translation>Elə bu xülasə artıq saxlanıb.</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Tally</source>
        <translation>Sayğac</translation>
    </message>
    <message>
        <source>Space counts one voter. 2 to 9 count a group. Ctrl+Z takes back.</source>
        <translation>Boşluq düyməsi bir seçici sayır. 2–9 düymələri qrup sayır. Ctrl+Z geri götürür.</translation>
    </message>
    <message>
        <source>+1  voter</source>
        <translation>+1  seçici</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Take back the last one</source>
        <translation>Sonuncunu geri götür</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nə sayılır</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln voters</source>
        <translation>
            <numerusform>%Ln seçici say</numerusform>
            <numerusform>%Ln seçici say</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched {time}, {share} % of the time since opening</source>
        <translation>Müşahidə {time}: açılışdan bəri vaxtın {share} %-i</translation>
    </message>
    <message>
        <source>Voting begins at {time}</source>
        <translation>Səsvermənin başlanğıcı: {time}</translation>
    </message>
    <message>
        <source>nobody came: {time}</source>
        <translation>heç kim gəlmədi: {time}</translation>
    </message>
    <message>
        <source>away: {time}</source>
        <translation>yerinizdə olmamısınız: {time}</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Günün gedişi</translation>
    </message>
    <message>
        <source>Say first which station you are at; then the key counts.</source>
        <translation>Əvvəlcə hansı məntəqədə olduğunuzu göstərin; sonra düymə sayacaq.</translation>
    </message>
    <message>
        <source>Choose the station</source>
        <translation>Məntəqəni seç</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <translation>{n} sayılıb</translation>
    </message>
    <message>
        <source>writing {n}…</source>
        <translation>{n} yazılır…</translation>
    </message>
    <message>
        <source>all kept on disk · last at {time}</source>
        <translation>hamısı diskdədir · sonuncu: {time}</translation>
    </message>
    <message>
        <source>voters counted</source>
        <translation>seçici sayılıb</translation>
    </message>
    <message>
        <source>quiet, not known why: {time}</source>
        <translation>sakit, səbəbi məlum deyil: {time}</translation>
    </message>
    <message>
        <source>{start}–{end}: nobody came, or were you away?</source>
        <translation>{start}–{end}: heç kim gəlmədi, yoxsa siz yerinizdə deyildiniz?</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>no folder chosen</source>
        <translation>qovluq seçilməyib</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Fləş kart və ya qovluq seç…</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Bağlama hara yazılsın</translation>
    </message>
    <message>
        <source>This folder cannot be reached.</source>
        <translation>Bu qovluğa çatmaq olmur.</translation>
    </message>
    <message>
        <source>{free} free: too little for {need}.</source>
        <translation>{free} boşdur: {need} üçün azdır.</translation>
    </message>
    <message>
        <source>{free} free, {left} after this bundle.</source>
        <translation>{free} boşdur, bu bağlamadan sonra {left} qalır.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Another station…</source>
        <translation>Başqa məntəqə…</translation>
    </message>
    <message>
        <source>Which station are you at?</source>
        <translation>Hansı məntəqədəsiniz?</translation>
    </message>
    <message>
        <source>Stay at this station</source>
        <translation>Bu məntəqədə qal</translation>
    </message>
    <message>
        <source>What just happened? One key, with the time</source>
        <translation>İndi nə oldu? Bir düymə, vaxtı ilə</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Bütün qeydlər</translation>
    </message>
    <message>
        <source>Last entries</source>
        <translation>Son qeydlər</translation>
    </message>
    <message>
        <source>Station {key}</source>
        <translation>{key} məntəqəsi</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} nəfər siyahıda</translation>
    </message>
    <message>
        <source>{count} counted</source>
        <translation>{count} sayılıb</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Məntəqə seçilməyib</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Hələ heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Not written down: {hours}</source>
        <translation>Yazılmayıb: {hours}</translation>
    </message>
    <message>
        <source>Next announced turnout
{hour}, in {time}</source>
        <translation>Növbəti elan olunacaq fəallıq
{hour}, {time} sonra</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>Constituencies</source>
        <translation>Dairələr</translation>
    </message>
    <message>
        <source>Sum of copies</source>
        <translation>Surətlərin cəmi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Surətlər</translation>
    </message>
    <message>
        <source>Official, same stations</source>
        <translation>Rəsmi, həmin məntəqələr</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Sums beside each other</source>
        <translation>Cəmlər yan-yana</translation>
    </message>
    <message>
        <source>No copy and no official figure yet: there is nothing to add up.</source>
        <translation>Hələ nə surət, nə rəsmi rəqəm var: toplanacaq bir şey yoxdur.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Dairə</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Copies from</source>
        <translation>Surətlər</translation>
    </message>
    <message>
        <source>Stations of which there is a copy, of all in the constituency</source>
        <translation>Surəti olan məntəqələr / dairədəki bütün məntəqələr</translation>
    </message>
    <message>
        <source>Official from</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Stations with official figures, of all in the constituency</source>
        <translation>Rəsmi rəqəmi olan məntəqələr / dairədəki bütün məntəqələr</translation>
    </message>
    <message>
        <source>✓  There is a copy of every station: {observed} of {all}.</source>
        <translation>✓  Bütün məntəqələrin surəti var: {observed} / {all}.</translation>
    </message>
    <message numerus="yes">
        <source>▲  Copies of {observed} of %Ln stations. This is not the result of the election; still missing: {missing}.</source>
        <translation>
            <numerusform>▲  %Ln məntəqədən {observed} məntəqənin surəti var. Bu, seçkinin nəticəsi deyil; hələ çatmır: {missing}.</numerusform>
            <numerusform>▲  %Ln məntəqədən {observed} məntəqənin surəti var. Bu, seçkinin nəticəsi deyil; hələ çatmır: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations added up by: {sources}.</source>
        <translation>Məntəqələr bu mənbələr üzrə toplanıb: {sources}.</translation>
    </message>
    <message>
        <source>▲  Copies of station {station} differ; the one that counts here: {source} ({observer}).</source>
        <translation>▲  {station} məntəqəsinin surətləri fərqlidir; burada əsas götürülən: {source} ({observer}).</translation>
    </message>
    <message>
        <source>For none of them are there official figures to compare.</source>
        <translation>Onların heç biri üzrə müqayisə üçün rəsmi rəqəm yoxdur.</translation>
    </message>
    <message>
        <source>Only stations with both figures are added up: {both}.</source>
        <translation>Yalnız hər iki rəqəmi olan məntəqələr toplanıb: {both}.</translation>
    </message>
</context>
<context>
    <name>TurnoutCard</name>
    <message>
        <source>Hour of the announcement</source>
        <translation>Elan saatı</translation>
    </message>
    <message>
        <source>announced figure</source>
        <translation>elan olunan rəqəm</translation>
    </message>
    <message>
        <source>Announced turnout</source>
        <translation>Elan olunan fəallıq</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>The announced figure is a whole number.</source>
        <translation>Elan olunan rəqəm tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>What the commission announces</source>
        <translation>Komissiyanın elan etdikləri</translation>
    </message>
    <message>
        <source>at</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>A difference is a question, not an accusation: voters may come while nobody watches.</source>
        <translation>Fərq ittiham deyil, sualdır: heç kim baxmayanda da seçici gələ bilər.</translation>
    </message>
    <message>
        <source>A minute: voters announced / counted a minute.</source>
        <translation>Dəqiqədə: elan olunan / sayılan seçici.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Elan olunub</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılıb</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Müşahidə</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Dəqiqədə</translation>
    </message>
    <message>
        <source>Announced turnout beside the tally</source>
        <translation>Elan olunan fəallıq sayğacla yan-yana</translation>
    </message>
    <message>
        <source>Press Enter once more to record it as announced.</source>
        <translation>Elan olunduğu kimi yazmaq üçün Enter düyməsini bir daha basın.</translation>
    </message>
    <message>
        <source>Record {figure} as announced</source>
        <translation>{figure}: elan olunduğu kimi yaz</translation>
    </message>
    <message>
        <source>voters on the list: —</source>
        <translation>siyahıda seçici sayı: —</translation>
    </message>
    <message>
        <source>of {count} on the list</source>
        <translation>siyahıda {count} seçici</translation>
    </message>
</context>
<context>
    <name>TurnoutPage</name>
    <message>
        <source>Turnout</source>
        <translation>Fəallıq</translation>
    </message>
    <message>
        <source>A difference is a question, not an accusation: voters may have come while nobody watched.</source>
        <translation>Fərq ittiham deyil, sualdır: heç kim baxmayanda da seçici gəlmiş ola bilər.</translation>
    </message>
    <message>
        <source>Station or observer</source>
        <translation>Məntəqə, müşahidəçi</translation>
    </message>
    <message>
        <source>Search turnout</source>
        <translation>Fəallıqda axtarış</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Bütün saatlar</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Son saat</translation>
    </message>
    <message>
        <source>Where figures differ</source>
        <translation>Fərqli rəqəmlər</translation>
    </message>
    <message>
        <source>Which hours are shown</source>
        <translation>Hansı saatlar göstərilir</translation>
    </message>
    <message>
        <source>Turnout by station and hour</source>
        <translation>Məntəqə və saat üzrə fəallıq</translation>
    </message>
    <message>
        <source>No announced or official figure yet. Observers write down what the commission announces; official figures are loaded on the page Results.</source>
        <translation>Hələ elan olunan və ya rəsmi rəqəm yoxdur. Komissiyanın elan etdiyini müşahidəçilər yazır; rəsmi rəqəmlər «Nəticələr» səhifəsində yüklənir.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gələnləri aç</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Məntəqəni aç</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln figures</source>
        <translation>
            <numerusform>%Ln rəqəmdən {shown}</numerusform>
            <numerusform>%Ln rəqəmdən {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read what it says.</source>
        <translation>İzahını oxumaq üçün sətri seçin.</translation>
    </message>
</context>
<context>
    <name>TypedDigits</name>
    <message>
        <source>Counted by digits: {n}. Was a figure meant, typed beside its field?</source>
        <translation>Rəqəm düymələri ilə sayılıb: {n}. Bəlkə rəqəm öz xanasından kənarda yazılıb?</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Onları geri götür</translation>
    </message>
    <message>
        <source>a figure typed beside its field</source>
        <translation>xanasından kənarda yazılmış rəqəm</translation>
    </message>
</context>
<context>
    <name>TypingHint</name>
    <message>
        <source>The keyboard types another alphabet than Latin: look at its layout.</source>
        <translation>Klaviatura latın əlifbası ilə yazmır: dilinə baxın.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock açıqdır.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>New notebook…</source>
        <translation>Yeni dəftər…</translation>
    </message>
    <message>
        <source>The notebook in {folder}</source>
        <translation>Dəftər: {folder}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılır…</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook. Nothing was changed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Bu parol ifadəsi dəftəri açmır. Heç nə dəyişmədi. Klaviaturanın dilinə və Caps Lock düyməsinə baxıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Folder of the notebook</source>
        <translation>Dəftərin qovluğu</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Visit</source>
        <translation>Gəliş</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Yeni gəliş</translation>
    </message>
    <message>
        <source>{number}, begun {time}</source>
        <translation>{number}, başlanıb {time}</translation>
    </message>
    <message>
        <source>{number}, no answer yet</source>
        <translation>{number}, hələ cavab yoxdur</translation>
    </message>
</context>
<context>
    <name>WrongFile</name>
    <message>
        <source>{name} is an observer&apos;s bundle. Bundles go into the inbox.</source>
        <translation>{name} müşahidəçinin bağlamasıdır. Bağlamalar «Gələnlər» səhifəsinə atılır.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gələnləri aç</translation>
    </message>
    <message>
        <source>{name} is an election pack. Packs are loaded in the set-up, part 2.</source>
        <translation>{name} seçki paketidir. Paketlər «Hazırlıq» səhifəsinin 2-ci hissəsində yüklənir.</translation>
    </message>
    <message>
        <source>To the election pack</source>
        <translation>Seçki paketinə keç</translation>
    </message>
    <message>
        <source>{name} is an enrolment request. It is approved in the set-up, part 3.</source>
        <translation>{name} qeydiyyat sorğusudur. O, «Hazırlıq» səhifəsinin 3-cü hissəsində təsdiqlənir.</translation>
    </message>
    <message>
        <source>To the observers</source>
        <translation>Müşahidəçilərə keç</translation>
    </message>
    <message>
        <source>{name} is an approval. It goes back to the observer, who takes it in on the hand-over page.</source>
        <translation>{name} təsdiqdir. O, müşahidəçiyə qaytarılır; müşahidəçi onu «Təhvil» səhifəsində qəbul edir.</translation>
    </message>
    <message>
        <source>{name} is a receipt. It goes back to the observer whose it is.</source>
        <translation>{name} qəbzdir. O, aid olduğu müşahidəçiyə qaytarılır.</translation>
    </message>
    <message>
        <source>{name} is a signed summary. The inbox reads it.</source>
        <translation>{name} imzalı xülasədir. Onu «Gələnlər» səhifəsi oxuyur.</translation>
    </message>
    <message>
        <source>{name} is what codes hold: of a summary, for the inbox, or of a request.</source>
        <translation>{name} kodların məzmunudur: ya xülasənin («Gələnlər» üçün), ya da sorğunun.</translation>
    </message>
    <message>
        <source>{name} is a secret key. It stays on its stick; nothing was read from it.</source>
        <translation>{name} gizli açardır. O, öz fləş kartında qalır; ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>{name} is a table. Official figures are loaded on the page Results.</source>
        <translation>{name} cədvəldir. Rəsmi rəqəmlər «Nəticələr» səhifəsində yüklənir.</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>Nəticələri aç</translation>
    </message>
    <message>
        <source>{name} is a PDF. Nothing here reads papers; choose another file.</source>
        <translation>{name} PDF sənədidir. Burada sənədlər oxunmur; başqa fayl seçin.</translation>
    </message>
    <message>
        <source>{name} is a photo or a video. Evidence comes inside an observer&apos;s bundle; ask for that.</source>
        <translation>{name} foto və ya videodur. Sübutlar müşahidəçinin bağlamasında gəlir; bağlamanı istəyin.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it and choose the file in it.</source>
        <translation>{name} qovluqdur. Onu açıb içindəki faylı seçin.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Müşahidə olunmayıb</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>İmtina edilib</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>İstənilməyib</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(cavab yoxdur)</translation>
    </message>
</context>
<context>
    <name>arrival</name>
    <message>
        <source>summary only</source>
        <translation>yalnız xülasə</translation>
    </message>
    <message>
        <source>summary is newer</source>
        <translation>xülasə daha yenidir</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Seen</source>
        <translation>Görülüb</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>From a video or a post</source>
        <translation>Video və ya paylaşım</translation>
    </message>
</context>
<context>
    <name>beginning</name>
    <message>
        <source>The time at which you began to write; type another over it.</source>
        <translation>Yazmağa başladığınız vaxt; başqasını yaza bilərsiniz.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>başlanıb: {time}</translation>
    </message>
    <message>
        <source>An incident that was begun at station {station} is not saved yet. It waits there: choose that station again to save it.</source>
        <translation>{station} məntəqəsində yazılmağa başlanmış insident hələ saxlanmayıb. O, orada gözləyir: saxlamaq üçün həmin məntəqəni yenidən seçin.</translation>
    </message>
    <message>
        <source>An incident that was begun at {time} at station {station} is not saved yet. It waits there: choose that station again to save it.</source>
        <translation>{station} məntəqəsində yazılmağa başlanmış insident hələ saxlanmayıb (başlanıb: {time}). O, orada gözləyir: saxlamaq üçün həmin məntəqəni yenidən seçin.</translation>
    </message>
</context>
<context>
    <name>carrying</name>
    <message>
        <source>The pasted picture</source>
        <translation>Yapışdırılmış şəkil</translation>
    </message>
    <message>
        <source>{files}: of {parts} codes that belong together, still missing: {missing}. Add photos of those; what was read is kept.</source>
        <translation>{files}: bir-birinə aid {parts} koddan hələ çatmayan: {missing}. Onların fotolarını əlavə edin; oxunanlar saxlanılıb.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Comment: “{comment}”</source>
        <translation>Şərh: «{comment}»</translation>
    </message>
    <message>
        <source>Comment taken out</source>
        <translation>Şərh götürülüb</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Bundles</source>
        <translation>Bağlamalar</translation>
    </message>
    <message>
        <source>Bundles, summaries, photos of codes</source>
        <translation>Bağlamalar, xülasələr, kodların fotoları</translation>
    </message>
    <message>
        <source>Election packs</source>
        <translation>Seçki paketləri</translation>
    </message>
    <message>
        <source>Requests, photos of codes</source>
        <translation>Sorğular, kodların fotoları</translation>
    </message>
    <message>
        <source>Approvals, photos of codes</source>
        <translation>Təsdiqlər, kodların fotoları</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>Photos, videos, sound</source>
        <translation>Foto, video, səs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>{time} forward</source>
        <translation>{time} irəli</translation>
    </message>
    <message>
        <source>{time} back</source>
        <translation>{time} geri</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>Two journals under one key</source>
        <translation>Bir açarla iki jurnal</translation>
    </message>
    <message>
        <source>A shorter journal came later</source>
        <translation>Sonra daha qısa jurnal gəlib</translation>
    </message>
    <message>
        <source>Announced files are not here yet</source>
        <translation>Elan edilmiş fayllar hələ gəlməyib</translation>
    </message>
    <message>
        <source>A signer nobody enrolled</source>
        <translation>İmzalayan qeydiyyatda deyil</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Saat sıçrayıb</translation>
    </message>
    <message>
        <source>A summary and a bundle disagree</source>
        <translation>Xülasə ilə bağlama uyğun gəlmir</translation>
    </message>
    <message>
        <source>Two bundles of this device disagree about the past: the notebook was copied or put back. What was known first stays. Ask the observer which laptops there are.</source>
        <translation>Bu cihazın iki bağlaması keçmişi fərqli göstərir: dəftər köçürülüb və ya köhnə nüsxəsi qaytarılıb. Əvvəl məlum olan qalır. Müşahidəçidən hansı noutbukların olduğunu soruşun.</translation>
    </message>
    <message>
        <source>A newer bundle holds fewer entries than an older one: an old copy of the notebook may be in use. What was known stays. Ask the observer.</source>
        <translation>Yeni bağlamada köhnəsindən az qeyd var: dəftərin köhnə nüsxəsi işlədilə bilər. Məlum olan qalır. Müşahidəçidən soruşun.</translation>
    </message>
    <message>
        <source>Files that entries name and that have not arrived: {count}. A light bundle came first; ask for the full one.</source>
        <translation>Qeydlərdə adı çəkilən, amma gəlməmiş fayllar: {count}. Əvvəlcə yüngül bağlama gəlib; tam bağlamanı istəyin.</translation>
    </message>
    <message>
        <source>Bundles signed by a key that you did not enrol: {count}. Nothing of them was taken in. If you know the sender, enrol the key in person and import again.</source>
        <translation>Qeydiyyata almadığınız açarla imzalanmış bağlamalar: {count}. Onlardan heç nə götürülməyib. Göndərəni tanıyırsınızsa, açarı şəxsən qeydiyyata alın və yenidən idxal edin.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was moved or stood still. Cases: {count}. Times around them need a second look; the order of entries holds.</source>
        <translation>Noutbukun saatı dəyişdirilib və ya dayanıb. Belə hallar: {count}. O ətrafdakı vaxtlara yenidən baxmaq lazımdır; qeydlərin ardıcıllığı dəyişmir.</translation>
    </message>
    <message>
        <source>Signed summaries that give other figures than the same journal gave at that time: {count}. The bundle&apos;s figures are shown. Keep both and ask the observer.</source>
        <translation>Həmin vaxt jurnalda olandan başqa rəqəmlər verən imzalı xülasələr: {count}. Bağlamanın rəqəmləri göstərilir. Hər ikisini saxlayın və müşahidəçidən soruşun.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The archive inside this bundle is not built as a bundle is.</source>
        <translation>Bu bağlamanın içindəki arxiv bağlama kimi qurulmayıb.</translation>
    </message>
    <message>
        <source>Ask its author for a new export.</source>
        <translation>Müəllifdən yenidən ixrac etməsini xahiş edin.</translation>
    </message>
    <message>
        <source>This notebook&apos;s journal does not fit together for an export ({why}).</source>
        <translation>Bu dəftərin jurnalında qeydlər bir-birinə uyğun gəlmir, ona görə ixrac edilə bilmir ({why}).</translation>
    </message>
    <message>
        <source>Run doctor.</source>
        <translation>Yoxlama əmrini işə salın: doctor.</translation>
    </message>
    <message>
        <source>The election&apos;s name cannot stand in a bundle.</source>
        <translation>Seçkinin adı bağlamada yazıla bilməz.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s id.</source>
        <translation>Paketin id-sini düzəldin.</translation>
    </message>
    <message>
        <source>A file in this bundle is not the one that was signed ({why}).</source>
        <translation>Bu bağlamadakı bir fayl imzalanmış fayl deyil ({why}).</translation>
    </message>
    <message>
        <source>Ask its author for a new export, and ask how it travelled.</source>
        <translation>Müəllifdən yenidən ixrac etməsini xahiş edin və faylın hansı yolla gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The bundle&apos;s own description is not right ({why}).</source>
        <translation>Bağlamanın öz təsviri düzgün deyil ({why}).</translation>
    </message>
    <message>
        <source>The journal in this bundle does not fit together ({why}).</source>
        <translation>Bu bağlamadakı jurnalın qeydləri bir-birinə uyğun gəlmir ({why}).</translation>
    </message>
    <message>
        <source>A file in this bundle has a name that no bundle may hold.</source>
        <translation>Bu bağlamada adı bağlamaya uyğun olmayan fayl var.</translation>
    </message>
    <message>
        <source>Do not open it with other tools; ask where it came from.</source>
        <translation>Onu başqa proqramlarla açmayın; haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The list of this bundle&apos;s parts is not right.</source>
        <translation>Bu bağlamanın hissələrinin siyahısı düzgün deyil.</translation>
    </message>
    <message>
        <source>Copy all parts and their list again.</source>
        <translation>Bütün hissələri və onların siyahısını yenidən köçürün.</translation>
    </message>
    <message>
        <source>The signature does not fit this bundle: it was altered, or never right.</source>
        <translation>İmza bu bağlamaya uyğun gəlmir: bağlama dəyişdirilib, ya da əvvəldən düzgün olmayıb.</translation>
    </message>
    <message>
        <source>Parts must have at least {least_bytes} bytes.</source>
        <translation>Hissələr ən azı {least_bytes} bayt olmalıdır.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Daha böyük ölçü seçin.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate has run out.</source>
        <translation>İmzalayanın sertifikatının müddəti bitib.</translation>
    </message>
    <message>
        <source>Let the observer ask to be enrolled again.</source>
        <translation>Müşahidəçi yenidən qeydiyyat istəsin.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid yet.</source>
        <translation>İmzalayanın sertifikatı hələ qüvvədə deyil.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and date.</source>
        <translation>Bu kompüterin saatını və tarixini yoxlayın.</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, or damaged by a disk.</source>
        <translation>Bağlama yolda dəyişib və ya disk onu zədələyib.</translation>
    </message>
    <message>
        <source>Copy it again from the source.</source>
        <translation>Mənbədən yenidən köçürün.</translation>
    </message>
    <message>
        <source>A photo or video in this notebook is damaged, so it cannot be exported.</source>
        <translation>Bu dəftərdəki bir foto və ya video zədələnib, ona görə ixrac edilə bilmir.</translation>
    </message>
    <message>
        <source>Run doctor. A light bundle still works.</source>
        <translation>Yoxlama əmrini işə salın: doctor. Yüngül bağlama yenə də mümkündür.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Bu adda fayl artıq var.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başqa ad seçin.</translation>
    </message>
    <message>
        <source>The files in this bundle are not the ones that were signed ({why}).</source>
        <translation>Bu bağlamadakı fayllar imzalanmış fayllar deyil ({why}).</translation>
    </message>
    <message>
        <source>This bundle holds a link instead of a file; no bundle of ours does.</source>
        <translation>Bu bağlamada fayl əvəzinə keçid var; bizim bağlamalarda belə olmur.</translation>
    </message>
    <message>
        <source>A part of this bundle is missing ({part}).</source>
        <translation>Bu bağlamanın bir hissəsi çatmır ({part}).</translation>
    </message>
    <message>
        <source>Copy all parts into one folder.</source>
        <translation>Bütün hissələri bir qovluğa köçürün.</translation>
    </message>
    <message>
        <source>A newer version of the program made this bundle.</source>
        <translation>Bu bağlamanı proqramın daha yeni versiyası yaradıb.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Həmin və ya daha yeni versiyanı quraşdırın.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Bu fayl bağlama deyil.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Düzgün fayl olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>This bundle is sealed for somebody else: our key does not open it.</source>
        <translation>Bu bağlama başqası üçün möhürlənib: açarımız onu açmır.</translation>
    </message>
    <message>
        <source>Check the key, or ask for an export to us.</source>
        <translation>Açarı yoxlayın və ya bizim üçün ixrac etməsini xahiş edin.</translation>
    </message>
    <message>
        <source>There is no bundle there.</source>
        <translation>Orada bağlama yoxdur.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Yolu yoxlayın.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>Bu bağlamada yeni heç nə yoxdur.</translation>
    </message>
    <message>
        <source>An older bundle: all of it is here already.</source>
        <translation>Köhnə bağlamadır: içindəkilərin hamısı artıq buradadır.</translation>
    </message>
    <message>
        <source>The signer&apos;s key was revoked: it is not believed any more.</source>
        <translation>İmzalayanın açarı ləğv edilib: ona daha etibar edilmir.</translation>
    </message>
    <message>
        <source>Speak with the observer in person.</source>
        <translation>Müşahidəçi ilə üzbəüz danışın.</translation>
    </message>
    <message>
        <source>This very bundle was taken in before.</source>
        <translation>Məhz bu bağlama əvvəl də götürülüb.</translation>
    </message>
    <message>
        <source>This bundle is larger than may be believed ({why}).</source>
        <translation>Bu bağlama inandırıcı olmayacaq qədər böyükdür ({why}).</translation>
    </message>
    <message>
        <source>Ask where it came from.</source>
        <translation>Haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>That would make more than {limit} parts.</source>
        <translation>Onda {limit} hissədən çox alınar.</translation>
    </message>
    <message>
        <source>Something was added behind the end of this bundle.</source>
        <translation>Bu bağlamanın sonuna nəsə əlavə edilib.</translation>
    </message>
    <message>
        <source>The bundle is cut short.</source>
        <translation>Bağlama yarımçıqdır.</translation>
    </message>
    <message>
        <source>Copy it again: the stick may have been pulled out too early.</source>
        <translation>Yenidən köçürün: fləş kart vaxtından əvvəl çıxarılmış ola bilər.</translation>
    </message>
    <message>
        <source>This bundle holds a file that its journal does not name.</source>
        <translation>Bu bağlamada jurnalında adı olmayan fayl var.</translation>
    </message>
    <message>
        <source>Nobody we enrolled signed this bundle. It waits aside.</source>
        <translation>Bu bağlamanı qeydiyyata aldığımız heç kim imzalamayıb. O, kənarda gözləyir.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the observer in person before you enrol the key.</source>
        <translation>Açarı qeydiyyata almazdan əvvəl açar izini müşahidəçi ilə üzbəüz tutuşdurun.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>İmza başqa məqsəd üçün atılıb.</translation>
    </message>
    <message>
        <source>Ask where this file came from.</source>
        <translation>Bu faylın haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The size of a part must be a number from 1.</source>
        <translation>Hissənin ölçüsü 1-dən başlayan ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>For example: --split 700M.</source>
        <translation>Məsələn: --split 700M.</translation>
    </message>
    <message>
        <source>There is nobody to seal the bundle to.</source>
        <translation>Bağlamanı möhürləmək üçün heç kimin açarı yoxdur.</translation>
    </message>
    <message>
        <source>Accept an enrolment first: it brings the coordinator&apos;s keys.</source>
        <translation>Əvvəlcə qeydiyyat təsdiqini qəbul edin: koordinatorun açarları onunla gəlir.</translation>
    </message>
    <message>
        <source>An entry is not the one that the chain commits to (entry {seq}).</source>
        <translation>Qeyd zəncirin təsdiqlədiyi qeyd deyil ({seq} nömrəli qeyd).</translation>
    </message>
    <message>
        <source>Ask for the bundle again; in your own notebook run doctor.</source>
        <translation>Bağlamanı yenidən istəyin; öz dəftərinizdə doctor əmrini işə salın.</translation>
    </message>
    <message>
        <source>A line of the journal is not written as it should be.</source>
        <translation>Jurnalın bir sətri lazım olduğu kimi yazılmayıb.</translation>
    </message>
    <message>
        <source>Ask for the bundle again.</source>
        <translation>Bağlamanı yenidən istəyin.</translation>
    </message>
    <message>
        <source>An entry&apos;s salt has the wrong length.</source>
        <translation>Qeydin duzunun (salt) uzunluğu düzgün deyil.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain does not hold at entry {seq}.</source>
        <translation>Jurnalın zənciri {seq} nömrəli qeyddə qırılır.</translation>
    </message>
    <message>
        <source>This journal tells another story than one received before from the same laptop. Both are not true.</source>
        <translation>Bu jurnal eyni noutbukdan əvvəl alınmış jurnaldan fərqlənir. İkisi birlikdə doğru ola bilməz.</translation>
    </message>
    <message>
        <source>Keep both files and ask the observer: an old copy of the notebook may have been used.</source>
        <translation>Hər iki faylı saxlayın və müşahidəçidən soruşun: dəftərin köhnə nüsxəsi işlədilmiş ola bilər.</translation>
    </message>
    <message>
        <source>Entries are missing before entry {seq}.</source>
        <translation>{seq} nömrəli qeyddən əvvəl qeydlər çatmır.</translation>
    </message>
    <message>
        <source>Ask for a whole bundle.</source>
        <translation>Bütöv bağlama istəyin.</translation>
    </message>
    <message>
        <source>An entry of another device cannot be written here.</source>
        <translation>Başqa cihazın qeydi burada yazıla bilməz.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Zəhmət olmasa, bu barədə bildirin.</translation>
    </message>
    <message>
        <source>This journal is newer by its number and shorter than one received before: entries were lost or an old copy was put back.</source>
        <translation>Bu jurnal nömrəsinə görə daha yenidir, amma əvvəl alınmış jurnaldan qısadır: qeydlər itib və ya köhnə nüsxə qaytarılıb.</translation>
    </message>
    <message>
        <source>Keep the file and ask the observer.</source>
        <translation>Faylı saxlayın və müşahidəçidən soruşun.</translation>
    </message>
    <message>
        <source>An entry has no place in the chain (entry {seq}).</source>
        <translation>Qeydin zəncirdə yeri yoxdur ({seq} nömrəli qeyd).</translation>
    </message>
    <message>
        <source>The signature does not fit this receipt.</source>
        <translation>İmza bu qəbzə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Ask the coordinator for it again.</source>
        <translation>Onu koordinatordan yenidən istəyin.</translation>
    </message>
    <message>
        <source>A receipt cannot be made of this.</source>
        <translation>Bundan qəbz düzəltmək olmur.</translation>
    </message>
    <message>
        <source>This file is not a receipt as it should be ({why}).</source>
        <translation>Bu fayl lazım olduğu kimi qurulmuş qəbz deyil ({why}).</translation>
    </message>
    <message>
        <source>This file is no receipt.</source>
        <translation>Bu fayl qəbz deyil.</translation>
    </message>
    <message>
        <source>Choose the receipt that the coordinator gave you.</source>
        <translation>Koordinatorun sizə verdiyi qəbzi seçin.</translation>
    </message>
    <message>
        <source>This receipt is about another notebook.</source>
        <translation>Bu qəbz başqa dəftərə aiddir.</translation>
    </message>
    <message>
        <source>Ask the coordinator for yours.</source>
        <translation>Koordinatordan özünüzünkünü istəyin.</translation>
    </message>
    <message>
        <source>This receipt names an entry that this notebook does not have.</source>
        <translation>Bu qəbzdə adı çəkilən qeyd bu dəftərdə yoxdur.</translation>
    </message>
    <message>
        <source>Ask the coordinator: this notebook may be an old copy.</source>
        <translation>Koordinatordan soruşun: bu dəftər köhnə nüsxə ola bilər.</translation>
    </message>
    <message>
        <source>Nothing of {alias} was received.</source>
        <translation>{alias} adından heç nə alınmayıb.</translation>
    </message>
    <message>
        <source>See `inbox` for whose journals are here.</source>
        <translation>Burada kimin jurnalı olduğunu `inbox` göstərir.</translation>
    </message>
    <message>
        <source>Somebody else than our coordinator signed this receipt.</source>
        <translation>Bu qəbzi koordinatorumuz yox, başqası imzalayıb.</translation>
    </message>
    <message>
        <source>Compare the fingerprint {fingerprint} in person.</source>
        <translation>{fingerprint} açar izini üzbəüz tutuşdurun.</translation>
    </message>
    <message>
        <source>This is not a native age recipient (age1…).</source>
        <translation>Bu, age proqramının öz alıcı açarı deyil (age1…).</translation>
    </message>
    <message>
        <source>Check the line.</source>
        <translation>Sətri yoxlayın.</translation>
    </message>
    <message>
        <source>There is nobody to seal to.</source>
        <translation>Möhürləmək üçün alıcı yoxdur.</translation>
    </message>
    <message>
        <source>Name at least one recipient.</source>
        <translation>Ən azı bir alıcı göstərin.</translation>
    </message>
    <message>
        <source>The sealed file was changed or damaged.</source>
        <translation>Möhürlənmiş fayl dəyişdirilib və ya zədələnib.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Bu, möhürlənmiş fayl deyil.</translation>
    </message>
    <message>
        <source>This file is sealed for somebody else.</source>
        <translation>Bu fayl başqası üçün möhürlənib.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Açarı yoxlayın.</translation>
    </message>
    <message>
        <source>The sealed file is cut short.</source>
        <translation>Möhürlənmiş fayl yarımçıqdır.</translation>
    </message>
    <message>
        <source>The archive is not built as it should be.</source>
        <translation>Arxiv lazım olduğu kimi qurulmayıb.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Faylı yenidən istəyin.</translation>
    </message>
    <message>
        <source>The archive holds a name that is not allowed.</source>
        <translation>Arxivdə icazə verilməyən ad var.</translation>
    </message>
    <message>
        <source>Ask where the file came from.</source>
        <translation>Faylın haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The archive holds something that is no plain file.</source>
        <translation>Arxivdə adi fayl olmayan nəsə var.</translation>
    </message>
    <message>
        <source>The archive is larger than is allowed.</source>
        <translation>Arxiv icazə veriləndən böyükdür.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the archive.</source>
        <translation>Arxivin sonuna nəsə əlavə edilib.</translation>
    </message>
    <message>
        <source>The archive is cut short.</source>
        <translation>Arxiv yarımçıqdır.</translation>
    </message>
    <message>
        <source>A file changed while it was written.</source>
        <translation>Fayl yazılarkən dəyişdi.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>There is no notebook here. Without one, a bundle is judged with --identity, the key that opens it, and --allowed-signers, the list of whose signature counts.</source>
        <translation>Burada dəftər yoxdur. Dəftərsiz bağlama iki faylla yoxlanır: --identity, onu açan açar, və --allowed-signers, kimin imzasının sayıldığını göstərən siyahı.</translation>
    </message>
    <message>
        <source>Name both; `authority export --with-identity` wrote them. Or name the coordinator&apos;s notebook with --notebook.</source>
        <translation>Hər ikisini göstərin; onları `authority export --with-identity` yazıb. Və ya koordinatorun dəftərini --notebook ilə göstərin.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;{column}&quot; stands twice.</source>
        <translation>{file}, sətir {row}: «{column}» sütunu iki dəfə var.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Birini silin.</translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is empty.</source>
        <translation>{file}, sətir {row}: «{column}» boşdur.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Doldurun.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is missing.</source>
        <translation>{file}: «{column}» sütunu çatmır.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Əlavə edin.</translation>
    </message>
    <message>
        <source>{file}: the first row must name the columns.</source>
        <translation>{file}: birinci sətirdə sütunların adları olmalıdır.</translation>
    </message>
    <message>
        <source>{file}, row {row}: &quot;{column}&quot; is not a whole number.</source>
        <translation>{file}, sətir {row}: «{column}» tam ədəd deyil.</translation>
    </message>
    <message>
        <source>Write plain digits.</source>
        <translation>Yalnız rəqəmlərlə yazın.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} UTF-8 mətni deyil.</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>«CSV UTF-8» kimi saxlayın.</translation>
    </message>
    <message>
        <source>{file} is larger than is allowed.</source>
        <translation>{file} icazə veriləndən böyükdür.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Onu bölün.</translation>
    </message>
    <message>
        <source>{file}, row {row}: nobody knows a column &quot;{column}&quot;.</source>
        <translation>{file}, sətir {row}: «{column}» adlı sütun tanınmır.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Adını yoxlayın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this is not a table.</source>
        <translation>{file}, sətir {row}: bu, cədvəl deyil.</translation>
    </message>
    <message>
        <source>Check the quotes and commas there.</source>
        <translation>Oradakı dırnaq və vergülləri yoxlayın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more or fewer cells than columns ({columns}).</source>
        <translation>{file}, sətir {row}: xanaların sayı sütunların sayından ({columns}) fərqlidir.</translation>
    </message>
    <message>
        <source>Check the commas and quotes there.</source>
        <translation>Oradakı vergül və dırnaqları yoxlayın.</translation>
    </message>
    <message>
        <source>A condition cannot be read (at {at}: {why}).</source>
        <translation>Şərt oxunmur (yer {at}: {why}).</translation>
    </message>
    <message>
        <source>Correct it in the pack.</source>
        <translation>Onu paketdə düzəldin.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} artıq var.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is ever overwritten.</source>
        <translation>Başqa ad seçin: heç nəyin üstünə yazılmır.</translation>
    </message>
    <message>
        <source>{name} does not hold a JSON object with at least one name in it.</source>
        <translation>{name} içində ən azı bir ad olan JSON obyekti deyil.</translation>
    </message>
    <message>
        <source>Write {&quot;name&quot;: value, …}.</source>
        <translation>Belə yazın: {&quot;name&quot;: value, …}.</translation>
    </message>
    <message>
        <source>{name} is no file: a folder, a pipe or a device.</source>
        <translation>{name} fayl deyil: qovluq, kanal və ya qurğudur.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Fayl göstərin.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>{name} mətn deyil.</translation>
    </message>
    <message>
        <source>Check that it is the right file, saved as UTF-8.</source>
        <translation>Düzgün fayl olduğunu və UTF-8 kimi saxlandığını yoxlayın.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_bytes} bytes.</source>
        <translation>{name} {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} oxunmadı.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read it.</source>
        <translation>Yolu və oxumaq icazənizi yoxlayın.</translation>
    </message>
    <message>
        <source>The JSON names the same thing twice.</source>
        <translation>JSON-da eyni ad iki dəfə var.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Onlardan birini silin.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Bu, JSON deyil.</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets.</source>
        <translation>Vergül, dırnaq və mötərizələri yoxlayın.</translation>
    </message>
    <message>
        <source>The JSON holds what is not allowed: fractions, numbers that are too large, or names with letters outside ASCII.</source>
        <translation>JSON-da icazə verilməyənlər var: kəsrlər, çox böyük ədədlər və ya ASCII-dən kənar hərfli adlar.</translation>
    </message>
    <message>
        <source>Write whole numbers and plain names.</source>
        <translation>Tam ədədlər və sadə adlar yazın.</translation>
    </message>
    <message>
        <source>The JSON is larger than {limit_bytes} bytes.</source>
        <translation>JSON {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this station and contest stand in an earlier row already.</source>
        <translation>{file}, sətir {row}: bu məntəqə və seçki əvvəlki sətirdə artıq var.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are no figures in this row.</source>
        <translation>{file}, sətir {row}: bu sətirdə rəqəm yoxdur.</translation>
    </message>
    <message>
        <source>Fill it in or remove it.</source>
        <translation>Doldurun və ya silin.</translation>
    </message>
    <message>
        <source>{file}, row {row}: this contest has no candidate as in &quot;{column}&quot;.</source>
        <translation>{file}, sətir {row}: bu seçkidə «{column}» sütunundakı namizəd yoxdur.</translation>
    </message>
    <message>
        <source>Check the column&apos;s name.</source>
        <translation>Sütunun adını yoxlayın.</translation>
    </message>
    <message>
        <source>Use line:ID, votes:ID or turnout:HH:MM.</source>
        <translation>Bunları işlədin: line:ID, votes:ID və ya turnout:HH:MM.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the election pack has no such contest there.</source>
        <translation>{file}, sətir {row}: seçki paketində orada belə seçki yoxdur.</translation>
    </message>
    <message>
        <source>Check the contest.</source>
        <translation>Seçkini yoxlayın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: no list of the pack knows this station.</source>
        <translation>{file}, sətir {row}: bu məntəqə paketin heç bir siyahısında yoxdur.</translation>
    </message>
    <message>
        <source>Check constituency and station.</source>
        <translation>Dairəni və məntəqəni yoxlayın.</translation>
    </message>
    <message>
        <source>{where}: the condition cannot be read.</source>
        <translation>{where}: şərt oxunmur.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Düzəldin.</translation>
    </message>
    <message>
        <source>{where} does not fit: {why} is needed.</source>
        <translation>{where} uyğun gəlmir: {why} lazımdır.</translation>
    </message>
    <message>
        <source>Choose the file of the pack, for example election.pack.</source>
        <translation>Paketin faylını seçin, məsələn, election.pack.</translation>
    </message>
    <message>
        <source>Do not use it; ask who made it.</source>
        <translation>Ondan istifadə etməyin; onu hazırlayandan soruşun.</translation>
    </message>
    <message>
        <source>{file} cannot be read (line {line}, column {column}).</source>
        <translation>{file} oxunmur (sətir {line}, sütun {column}).</translation>
    </message>
    <message>
        <source>&quot;{hour}&quot; is not an hour.</source>
        <translation>«{hour}» saat deyil.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the turnout of station {station} at {hour} is another number elsewhere ({other}).</source>
        <translation>{file}, sətir {row}: {station} məntəqəsinin {hour} fəallığı başqa yerdə fərqli rəqəmdir ({other}).</translation>
    </message>
    <message>
        <source>Turnout is of the station, whatever the contest: give one number, in one file.</source>
        <translation>Fəallıq məntəqəyə aiddir, seçkinin növündən asılı deyil: bir faylda bir rəqəm verin.</translation>
    </message>
    <message>
        <source>Write HH:MM.</source>
        <translation>Saat:dəqiqə şəklində yazın, məsələn 10:00.</translation>
    </message>
    <message>
        <source>The signature does not fit this election pack.</source>
        <translation>İmza bu seçki paketinə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Do not use it: get a fresh copy of it.</source>
        <translation>Ondan istifadə etməyin: yeni nüsxəsini götürün.</translation>
    </message>
    <message>
        <source>{name} is not an election pack.</source>
        <translation>{name} seçki paketi deyil.</translation>
    </message>
    <message>
        <source>{where}: &quot;{name}&quot; stands twice.</source>
        <translation>{where}: «{name}» iki dəfə var.</translation>
    </message>
    <message>
        <source>The election pack does not hold the files that it should.</source>
        <translation>Seçki paketində lazım olan fayllar yoxdur.</translation>
    </message>
    <message>
        <source>{where} is missing.</source>
        <translation>{where} çatmır.</translation>
    </message>
    <message>
        <source>A newer version of the program made this election pack.</source>
        <translation>Bu seçki paketini proqramın daha yeni versiyası yaradıb.</translation>
    </message>
    <message>
        <source>The election pack has no date.</source>
        <translation>Seçki paketinin tarixi yoxdur.</translation>
    </message>
    <message>
        <source>Give the date with the hour: 2025-01-29T08:03.</source>
        <translation>Tarixi saatla yazın: 2025-01-29T08:03.</translation>
    </message>
    <message>
        <source>This is not an election pack.</source>
        <translation>Bu, seçki paketi deyil.</translation>
    </message>
    <message>
        <source>Another authority signed this election pack than the one that this notebook knows: {fingerprint}.</source>
        <translation>Bu seçki paketini dəftərin tanıdığı imza mərkəzi deyil, başqası imzalayıb: {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask in person who signed it before you use it.</source>
        <translation>İstifadə etməzdən əvvəl onu kimin imzaladığını şəxsən soruşun.</translation>
    </message>
    <message>
        <source>The election pack is larger than is allowed.</source>
        <translation>Seçki paketi icazə veriləndən böyükdür.</translation>
    </message>
    <message>
        <source>{where}: nobody knows this field.</source>
        <translation>{where}: bu sahə tanınmır.</translation>
    </message>
    <message>
        <source>{where}: there is no &quot;{name}&quot;.</source>
        <translation>{where}: «{name}» yoxdur.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Adı yoxlayın.</translation>
    </message>
    <message>
        <source>The election pack names another authority than the one that signed it.</source>
        <translation>Seçki paketində göstərilən imza mərkəzi onu imzalayan mərkəz deyil.</translation>
    </message>
    <message>
        <source>{file} does not say what an election needs.</source>
        <translation>{file} faylında seçki üçün lazım olanlar yoxdur.</translation>
    </message>
    <message>
        <source>Compare it with the example in the documentation.</source>
        <translation>Sənədlərdəki nümunə ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Orada düzəldin.</translation>
    </message>
    <message>
        <source>The folder has no election.toml or election.json.</source>
        <translation>Qovluqda election.toml və ya election.json yoxdur.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Birini əlavə edin.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Belə qovluq yoxdur.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit_bytes} bytes.</source>
        <translation>{file} {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>{file}: there are more than {limit} of these.</source>
        <translation>{file}: bunların sayı {limit} həddini aşır.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Bir qismini çıxarın.</translation>
    </message>
    <message>
        <source>The folder has both election.toml and election.json.</source>
        <translation>Qovluqda həm election.toml, həm də election.json var.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Onlardan birini saxlayın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no contest of that name.</source>
        <translation>{file}, sətir {row}: bu adda seçki yoxdur.</translation>
    </message>
    <message>
        <source>Check it against the election file.</source>
        <translation>Seçki faylı ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} oxunmadı.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Oxumaq icazəniz olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>There are no sheets in that language.</source>
        <translation>Bu dildə vərəqə yoxdur.</translation>
    </message>
    <message>
        <source>Use en, az or ru.</source>
        <translation>Bunlardan birini işlədin: en, az, ru.</translation>
    </message>
    <message>
        <source>Which incidents?</source>
        <translation>Hansı insidentlər?</translation>
    </message>
    <message>
        <source>Name at least one; see incidents.</source>
        <translation>Ən azı birini göstərin; siyahı: incidents.</translation>
    </message>
    <message>
        <source>Only an incident can be printed as a sheet.</source>
        <translation>Vərəqə kimi yalnız insident çap oluna bilər.</translation>
    </message>
    <message>
        <source>See incidents.</source>
        <translation>Siyahı: incidents.</translation>
    </message>
    <message>
        <source>That is more than {limit} sheets at once.</source>
        <translation>Bu, bir dəfəyə {limit} vərəqədən çoxdur.</translation>
    </message>
    <message>
        <source>Print them in several runs.</source>
        <translation>Onları bir neçə dəfəyə çap edin.</translation>
    </message>
    <message>
        <source>{file} has no sheet named &quot;survey&quot;.</source>
        <translation>{file} faylında «survey» adlı vərəq yoxdur.</translation>
    </message>
    <message>
        <source>Check that it is an XLSForm.</source>
        <translation>XLSForm olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>{file}: the language of &quot;{column}&quot; has no code.</source>
        <translation>{file}: «{column}» sütununun dilində kod yoxdur.</translation>
    </message>
    <message>
        <source>Write it as &quot;label::English (en)&quot;.</source>
        <translation>Belə yazın: &quot;label::English (en)&quot;.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no list of choices of that name.</source>
        <translation>{file}, sətir {row}: bu adda seçim siyahısı yoxdur.</translation>
    </message>
    <message>
        <source>Check the sheet &quot;choices&quot;.</source>
        <translation>«choices» vərəqini yoxlayın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a group begins or ends without its other half.</source>
        <translation>{file}, sətir {row}: qrupun başlanğıcı və ya sonu çatmır.</translation>
    </message>
    <message>
        <source>A condition of the form cannot be read (at {at}: {why}).</source>
        <translation>Formanın şərti oxunmur (yer {at}: {why}).</translation>
    </message>
    <message>
        <source>Write it more simply.</source>
        <translation>Onu daha sadə yazın.</translation>
    </message>
    <message>
        <source>{file}, row {row}: questions of this type are not supported.</source>
        <translation>{file}, sətir {row}: bu növ suallar dəstəklənmir.</translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation>Başqa növ işlədin.</translation>
    </message>
    <message>
        <source>{file} is not built as a workbook should be.</source>
        <translation>{file} iş kitabı kimi qurulmayıb.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere; ask where it came from.</source>
        <translation>Onu başqa yerdə açmayın; haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} iş kitabı kimi oxunmur.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx.</source>
        <translation>Yenidən .xlsx kimi saxlayın.</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Bunu siz dayandırdınız.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>İstədiyiniz vaxt yenidən başlayın.</translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation>Yarımçıq heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>That folder holds something that no demo made.</source>
        <translation>Bu qovluqda nümayiş rejiminin yaratmadığı nəsə var.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Yeni və ya boş qovluq seçin.</translation>
    </message>
    <message>
        <source>The second import gave another record than the first.</source>
        <translation>İkinci idxal birincidən fərqli qeydlər verdi.</translation>
    </message>
    <message>
        <source>Please report it: this must never happen.</source>
        <translation>Zəhmət olmasa, bildirin: belə şey heç vaxt olmamalıdır.</translation>
    </message>
    <message>
        <source>The disk refused to keep the file.</source>
        <translation>Disk faylı saxlamadı.</translation>
    </message>
    <message>
        <source>Try another disk or stick.</source>
        <translation>Başqa disk və ya fləş kartla cəhd edin.</translation>
    </message>
    <message>
        <source>The notebook is as it was.</source>
        <translation>Dəftər olduğu kimidir.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file this large.</source>
        <translation>Disk bu qədər böyük faylı saxlaya bilmir.</translation>
    </message>
    <message>
        <source>Split the bundle into parts under 4 GB, or use another disk.</source>
        <translation>Bağlamanı 4 GB-dan kiçik hissələrə bölün və ya başqa disk işlədin.</translation>
    </message>
    <message>
        <source>What was recorded before is safe; this last step was not kept.</source>
        <translation>Əvvəl qeyd edilənlər salamatdır; bu son addım saxlanılmadı.</translation>
    </message>
    <message>
        <source>The disk reported an error while it was read or written ({part}).</source>
        <translation>Oxuma və ya yazma zamanı disk xəta verdi ({part}).</translation>
    </message>
    <message>
        <source>Copy the notebook&apos;s folder to another disk, then run doctor on the copy.</source>
        <translation>Dəftərin qovluğunu başqa diskə köçürün, sonra nüsxədə doctor əmrini işə salın.</translation>
    </message>
    <message>
        <source>What was recorded before is kept as far as the disk still works.</source>
        <translation>Disk işlədiyi qədər əvvəlki qeydlər qorunur.</translation>
    </message>
    <message>
        <source>This place cannot be written or read.</source>
        <translation>Bu yerə yazmaq və ya oradan oxumaq olmur.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected and that you may write there.</source>
        <translation>Diskin və ya fləş kartın qoşulduğunu və ora yazmaq icazənizi yoxlayın.</translation>
    </message>
    <message>
        <source>What was recorded before is safe.</source>
        <translation>Əvvəl qeyd edilənlər salamatdır.</translation>
    </message>
    <message>
        <source>What was read back from the disk is not what was written.</source>
        <translation>Diskdən geri oxunan yazılanla eyni deyil.</translation>
    </message>
    <message>
        <source>Do not trust this disk or stick; write to another one.</source>
        <translation>Bu diskə və ya fləş karta etibar etməyin; başqasına yazın.</translation>
    </message>
    <message>
        <source>A piece of this evidence is missing in the notebook.</source>
        <translation>Bu sübutun bir parçası dəftərdə çatmır.</translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR.</source>
        <translation>Qalanı xilas edin: doctor --salvage QOVLUQ.</translation>
    </message>
    <message>
        <source>The rest of the notebook is not touched by this.</source>
        <translation>Dəftərin qalan hissəsinə bunun təsiri yoxdur.</translation>
    </message>
    <message>
        <source>This evidence is damaged in the notebook.</source>
        <translation>Bu sübut dəftərdə zədələnib.</translation>
    </message>
    <message>
        <source>Evidence that this notebook took in is not in it any more.</source>
        <translation>Bu dəftərə götürülmüş sübut daha orada yoxdur.</translation>
    </message>
    <message>
        <source>Save what is left: doctor --salvage DIR, and put the folder back from a copy.</source>
        <translation>Qalanı xilas edin: doctor --salvage QOVLUQ; sonra qovluğu nüsxədən bərpa edin.</translation>
    </message>
    <message>
        <source>There is content that no entry names, left by an interrupted intake.</source>
        <translation>Heç bir qeyddə adı çəkilməyən məzmun var: fayl götürülərkən iş yarımçıq qalıb.</translation>
    </message>
    <message>
        <source>Opening the notebook clears it.</source>
        <translation>Dəftəri açanda təmizlənir.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Bu fayl oxunmadı.</translation>
    </message>
    <message>
        <source>Check that it is a file, is still there, and may be read.</source>
        <translation>Onun fayl olduğunu, yerində olduğunu və oxunmasına icazə verildiyini yoxlayın.</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read.</source>
        <translation>Jurnalın bir qeydi oxunmur.</translation>
    </message>
    <message>
        <source>A page of the journal is damaged.</source>
        <translation>Jurnalın bir səhifəsi zədələnib.</translation>
    </message>
    <message>
        <source>The notebook does not know its own device any more.</source>
        <translation>Dəftər öz cihazını daha tanımır.</translation>
    </message>
    <message>
        <source>A link of the journal&apos;s chain is lost.</source>
        <translation>Jurnal zəncirinin bir halqası itib.</translation>
    </message>
    <message>
        <source>The disk that the notebook is on is full.</source>
        <translation>Dəftərin olduğu disk doludur.</translation>
    </message>
    <message>
        <source>Free some space on it and do the last step again.</source>
        <translation>Orada bir az yer boşaldın və son addımı təkrar edin.</translation>
    </message>
    <message>
        <source>There is no room left on “{place}”.</source>
        <translation>«{place}»: yer çatmır.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Orada yer boşaldın və ya başqa yer seçin.</translation>
    </message>
    <message>
        <source>Nothing half written was left there; the notebook is whole.</source>
        <translation>Orada yarımçıq heç nə qalmadı; dəftər bütövdür.</translation>
    </message>
    <message>
        <source>Rows of the journal that could not be read: {rows}.</source>
        <translation>Jurnalın oxunmayan sətirləri: {rows}.</translation>
    </message>
    <message>
        <source>The journal cannot be opened as a database.</source>
        <translation>Jurnal verilənlər bazası kimi açılmır.</translation>
    </message>
    <message>
        <source>The newest part of the journal seems to be cut short: the last entries before a crash may be missing.</source>
        <translation>Jurnalın ən yeni hissəsi yarımçıq görünür: nasazlıqdan əvvəlki son qeydlər çatmaya bilər.</translation>
    </message>
    <message>
        <source>Compare the head with the newest bundle or receipt.</source>
        <translation>Zəncirin sonunu ən yeni bağlama və ya qəbzlə tutuşdurun.</translation>
    </message>
    <message>
        <source>The key settings are weaker than this program allows.</source>
        <translation>Açarın ayarları bu proqramın icazə verdiyindən zəifdir.</translation>
    </message>
    <message>
        <source>Use the usual settings.</source>
        <translation>Adi ayarları işlədin.</translation>
    </message>
    <message>
        <source>One of the two key files is damaged; the other one is good.</source>
        <translation>İki açar faylından biri zədələnib; o biri yaxşıdır.</translation>
    </message>
    <message>
        <source>Open the notebook once: the good one replaces it.</source>
        <translation>Dəftəri bir dəfə açın: yaxşı fayl onu əvəz edəcək.</translation>
    </message>
    <message>
        <source>One of the two key files is older than the other.</source>
        <translation>İki açar faylından biri o birindən köhnədir.</translation>
    </message>
    <message>
        <source>Open the notebook once: the newer one replaces it.</source>
        <translation>Dəftəri bir dəfə açın: yenisi onu əvəz edəcək.</translation>
    </message>
    <message>
        <source>Both of the notebook&apos;s key files are damaged.</source>
        <translation>Dəftərin hər iki açar faylı zədələnib.</translation>
    </message>
    <message>
        <source>Put keys.json back from a copy of the folder.</source>
        <translation>Qovluğun nüsxəsindən keys.json faylını bərpa edin.</translation>
    </message>
    <message>
        <source>The record itself was not touched.</source>
        <translation>Qeydlərin özünə toxunulmayıb.</translation>
    </message>
    <message>
        <source>The notebook&apos;s key files are gone (keys.json and its copy).</source>
        <translation>Dəftərin açar faylları yoxdur (keys.json və onun nüsxəsi).</translation>
    </message>
    <message>
        <source>Put them back from a copy of the folder. Without them nobody can open the notebook.</source>
        <translation>Onları qovluğun nüsxəsindən bərpa edin. Onlarsız dəftəri heç kim aça bilməz.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the notebook ({needed_mib} MiB are needed).</source>
        <translation>Dəftəri açmaq üçün boş yaddaş azdır ({needed_mib} MiB lazımdır).</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Başqa proqramları bağlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The notebook could not be made there.</source>
        <translation>Dəftəri orada yaratmaq olmadı.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with space.</source>
        <translation>Boş yeri olan diskdə, yaza bildiyiniz qovluq seçin.</translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} could not be opened.</source>
        <translation>Dəftərin {part} hissəsi açılmadı.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there.</source>
        <translation>Diskin qoşulduğunu və ora yazmaq icazənizi yoxlayın.</translation>
    </message>
    <message>
        <source>The notebook is closed already.</source>
        <translation>Dəftər artıq bağlanıb.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Yenidən açın.</translation>
    </message>
    <message>
        <source>The notebook was not closed properly, and lies on a disk that cannot be written.</source>
        <translation>Dəftər düzgün bağlanmayıb və yazmaq mümkün olmayan diskdədir.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a disk that can, and open that.</source>
        <translation>Bütün qovluğu yazmaq mümkün olan diskə köçürün və onu açın.</translation>
    </message>
    <message>
        <source>The notebook&apos;s {part} is damaged, or is not what it should be.</source>
        <translation>Dəftərin {part} hissəsi zədələnib və ya lazım olduğu kimi deyil.</translation>
    </message>
    <message>
        <source>Copy the folder first. Then run doctor: it says what is readable and saves it.</source>
        <translation>Əvvəlcə qovluğun nüsxəsini çıxarın. Sonra doctor əmrini işə salın: nəyin oxunduğunu göstərir və onu saxlayır.</translation>
    </message>
    <message>
        <source>Nothing was changed or repaired.</source>
        <translation>Heç nə dəyişdirilmədi və bərpa edilmədi.</translation>
    </message>
    <message>
        <source>There is something in that folder already.</source>
        <translation>Bu qovluqda artıq nəsə var.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new, or open the notebook that is there.</source>
        <translation>Boş və ya yeni qovluq seçin, ya da oradakı dəftəri açın.</translation>
    </message>
    <message>
        <source>This notebook is open in another window or program.</source>
        <translation>Bu dəftər başqa pəncərədə və ya proqramda açıqdır.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Onu orada bağlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>A file of the notebook is missing ({part}).</source>
        <translation>Dəftərin bir faylı çatmır ({part}).</translation>
    </message>
    <message>
        <source>Put the folder back from a copy, or run doctor to save what is left.</source>
        <translation>Qovluğu nüsxədən bərpa edin və ya qalanı saxlamaq üçün doctor əmrini işə salın.</translation>
    </message>
    <message>
        <source>A newer version of the program made this notebook.</source>
        <translation>Bu dəftəri proqramın daha yeni versiyası yaradıb.</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Onun bir baytı da dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The election pack that this notebook works with is not in it any more.</source>
        <translation>Bu dəftərin işlədiyi seçki paketi daha onun içində deyil.</translation>
    </message>
    <message>
        <source>Load the pack again.</source>
        <translation>Paketi yenidən yükləyin.</translation>
    </message>
    <message>
        <source>This notebook has lost its signing key.</source>
        <translation>Bu dəftər imza açarını itirib.</translation>
    </message>
    <message>
        <source>Run doctor, save what is readable, and start a new notebook.</source>
        <translation>Yoxlama əmrini (doctor) işə salın, oxunanı saxlayın və yeni dəftər açın.</translation>
    </message>
    <message>
        <source>There is no notebook in that folder.</source>
        <translation>Bu qovluqda dəftər yoxdur.</translation>
    </message>
    <message>
        <source>Check the folder, or create a notebook with init.</source>
        <translation>Qovluğu yoxlayın və ya init əmri ilə dəftər yaradın.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the notebook&apos;s files. They see sizes, no content.</source>
        <translation>Bu kompüterin başqa istifadəçiləri dəftərin fayllarını oxuya bilər. Onlar ölçüləri görür, məzmunu yox.</translation>
    </message>
    <message>
        <source>Let the folder be yours alone (chmod -R go-rwx).</source>
        <translation>Qovluğa yalnız sizin icazəniz olsun (chmod -R go-rwx).</translation>
    </message>
    <message>
        <source>The notebook lies on a disk that cannot be written.</source>
        <translation>Dəftər yazmaq mümkün olmayan diskdədir.</translation>
    </message>
    <message>
        <source>Copy the folder to a disk that can.</source>
        <translation>Qovluğu yazıla bilən diskə köçürün.</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook.</source>
        <translation>Bu parol ifadəsi dəftəri açmır.</translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Böyük hərflərə və klaviaturanın dilinə baxıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Not a byte was changed.</source>
        <translation>Bir bayt da dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>This recovery key does not open the notebook.</source>
        <translation>Bu bərpa açarı dəftəri açmır.</translation>
    </message>
    <message>
        <source>Use the key that belongs to the recovery slot.</source>
        <translation>Bərpa üçün ayrılmış açarı işlədin.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or new.</source>
        <translation>Boş və ya yeni qovluq seçin.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Parol ifadəsi boşdur.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Parol ifadəsini yazın.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than {limit_bytes} bytes.</source>
        <translation>Parol ifadəsi faylı {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>Put only the passphrase into it.</source>
        <translation>Ora yalnız parol ifadəsini yazın.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read as text.</source>
        <translation>Parol ifadəsi faylı mətn kimi oxunmadı.</translation>
    </message>
    <message>
        <source>Check its path and that it is UTF-8 text.</source>
        <translation>Yolunu və UTF-8 mətni olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>İki parol ifadəsi eyni deyil.</translation>
    </message>
    <message>
        <source>Type it again, twice.</source>
        <translation>Yenidən, iki dəfə yazın.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask on.</source>
        <translation>Parol ifadəsi lazımdır, amma soruşmaq üçün terminal yoxdur.</translation>
    </message>
    <message>
        <source>Name a file with --passphrase-file or OBSERVER_PASSPHRASE_FILE.</source>
        <translation>--passphrase-file və ya OBSERVER_PASSPHRASE_FILE ilə fayl göstərin.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed by somebody who has the laptop.</source>
        <translation>Noutbuku ələ keçirən adam bu parol ifadəsini tapa bilər.</translation>
    </message>
    <message>
        <source>Use at least {min_length} characters that are hard to guess, or let the program draw words.</source>
        <translation>Tapılması çətin olan ən azı {min_length} işarə yazın və ya sözləri proqram seçsin.</translation>
    </message>
    <message>
        <source>A drawn passphrase has {low} to {high} words.</source>
        <translation>Təsadüfi parol ifadəsində {low}–{high} söz olur.</translation>
    </message>
    <message>
        <source>Ask for a number in between.</source>
        <translation>Bu aralıqda bir ədəd seçin.</translation>
    </message>
    <message>
        <source>What the screens show differs from the journal. The journal is right.</source>
        <translation>Ekranlarda görünən jurnaldan fərqlənir. Doğru olan jurnaldır.</translation>
    </message>
    <message>
        <source>Open the notebook again; if it stays, report it.</source>
        <translation>Dəftəri yenidən açın; qalsa, bildirin.</translation>
    </message>
    <message>
        <source>The demo does not know how to draw {kind}.</source>
        <translation>Nümayiş rejimi {kind} növünü çəkə bilmir.</translation>
    </message>
    <message>
        <source>This is the last passphrase: without it nobody could open the notebook.</source>
        <translation>Bu, sonuncu parol ifadəsidir: onsuz dəftəri heç kim aça bilməz.</translation>
    </message>
    <message>
        <source>Add another passphrase first.</source>
        <translation>Əvvəlcə başqa parol ifadəsi əlavə edin.</translation>
    </message>
    <message>
        <source>There is no such way into this notebook.</source>
        <translation>Bu dəftərə belə giriş yolu yoxdur.</translation>
    </message>
    <message>
        <source>List them with: passphrase list.</source>
        <translation>Siyahısı: passphrase list.</translation>
    </message>
    <message>
        <source>A notebook takes {limit} ways in at most.</source>
        <translation>Dəftərin ən çoxu {limit} giriş yolu ola bilər.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Əvvəlcə birini silin.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>Pəncərəni açmaq üçün ekran yoxdur.</translation>
    </message>
    <message>
        <source>Run it on a desktop, or give a command: observer-app --help.</source>
        <translation>İş masası olan kompüterdə işə salın və ya əmr verin: observer-app --help.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are not installed.</source>
        <translation>Pəncərə üçün lazım olan sistem kitabxanaları quraşdırılmayıb.</translation>
    </message>
    <message>
        <source>See the README for the packages, or use the command line: observer-app --help.</source>
        <translation>Paketlər README faylındadır; əmr sətrini də işlədə bilərsiniz: observer-app --help.</translation>
    </message>
    <message>
        <source>An alias has 1 to 32 letters A-Z, digits, dots, dashes or underscores.</source>
        <translation>Təxəllüs 1–32 işarədən ibarətdir: A-Z hərfləri, rəqəm, nöqtə, defis və ya alt xətt.</translation>
    </message>
    <message>
        <source>Choose another one; never a real name.</source>
        <translation>Başqasını seçin; əsl ad olmasın.</translation>
    </message>
    <message>
        <source>A correction is written FIELD=VALUE, each field once.</source>
        <translation>Düzəliş SAHƏ=DƏYƏR şəklində yazılır, hər sahə bir dəfə.</translation>
    </message>
    <message>
        <source>For example: --set count=6.</source>
        <translation>Məsələn: --set count=6.</translation>
    </message>
    <message>
        <source>If it was announced so, record it as announced: with --as-announced.</source>
        <translation>Belə elan edilibsə, elan edildiyi kimi yazın: --as-announced ilə.</translation>
    </message>
    <message>
        <source>The new value of {field} does not fit: {shape} is needed.</source>
        <translation>{field} üçün yeni dəyər uyğun gəlmir: {shape} lazımdır.</translation>
    </message>
    <message>
        <source>Write it as `journal --json` shows it.</source>
        <translation>`journal --json` göstərdiyi kimi yazın.</translation>
    </message>
    <message>
        <source>This field says what the bytes of the evidence are; it cannot be corrected.</source>
        <translation>Bu sahə sübutun baytlarının nə olduğunu göstərir; ona düzəliş edilə bilməz.</translation>
    </message>
    <message>
        <source>Retract the entry and attach the right file.</source>
        <translation>Qeydi geri götürün və düzgün faylı əlavə edin.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Düzəliş üçün səbəb lazımdır.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Səbəbi bir neçə sözlə yazın.</translation>
    </message>
    <message>
        <source>Entries of the kind &quot;{kind}&quot; cannot be corrected or taken back.</source>
        <translation>«{kind}» növündən olan qeydlər düzəldilə və ya geri götürülə bilməz.</translation>
    </message>
    <message>
        <source>They are the program&apos;s own bookkeeping.</source>
        <translation>Onlar proqramın öz uçot qeydləridir.</translation>
    </message>
    <message>
        <source>The correction changes nothing.</source>
        <translation>Düzəliş heç nəyi dəyişmir.</translation>
    </message>
    <message>
        <source>Name a field to set or another time.</source>
        <translation>Dəyişəcək sahəni və ya başqa vaxtı göstərin.</translation>
    </message>
    <message>
        <source>This entry was written on another laptop.</source>
        <translation>Bu qeyd başqa noutbukda yazılıb.</translation>
    </message>
    <message>
        <source>Only its author can correct it. Note a conclusion about it instead.</source>
        <translation>Onu yalnız müəllifi düzəldə bilər. Bunun əvəzinə onun barəsində rəy yazın.</translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation>Bu qeyd artıq geri götürülüb.</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>Yenisini yazın.</translation>
    </message>
    <message>
        <source>An entry of the kind &quot;{kind}&quot; has no field &quot;{field}&quot;. It has: {known}.</source>
        <translation>«{kind}» növündən olan qeyddə «{field}» sahəsi yoxdur. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>Use one of these.</source>
        <translation>Bunlardan birini işlədin.</translation>
    </message>
    <message>
        <source>What was given for &quot;{question}&quot; is no answer that this question takes.</source>
        <translation>«{question}» üçün verilən bu sualın qəbul etdiyi cavab deyil.</translation>
    </message>
    <message>
        <source>See checklist FORM --list for the answers it takes.</source>
        <translation>Qəbul olunan cavabların siyahısı: checklist FORMA --list.</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>Heç bir suala cavab verilməyib.</translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <translation>Ən azı birinə cavab verin.</translation>
    </message>
    <message>
        <source>Which form, and which answers?</source>
        <translation>Hansı forma və hansı cavablar?</translation>
    </message>
    <message>
        <source>Give FORM and --answers FILE; checklist --list shows the forms.</source>
        <translation>FORMA və --answers FAYL göstərin; formaların siyahısı: checklist --list.</translation>
    </message>
    <message>
        <source>{form} is filled in once: it has no visits.</source>
        <translation>{form} bir dəfə doldurulur: onun gəlişləri yoxdur.</translation>
    </message>
    <message>
        <source>Leave --visit out.</source>
        <translation>--visit yazmayın.</translation>
    </message>
    <message>
        <source>The election pack has no form &quot;{form}&quot;.</source>
        <translation>Seçki paketində «{form}» forması yoxdur.</translation>
    </message>
    <message>
        <source>See checklist --list.</source>
        <translation>Siyahı: checklist --list.</translation>
    </message>
    <message>
        <source>The form has no question &quot;{question}&quot;.</source>
        <translation>Formada «{question}» sualı yoxdur.</translation>
    </message>
    <message>
        <source>See checklist FORM --list.</source>
        <translation>Siyahı: checklist FORMA --list.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved, or stood wrong.</source>
        <translation>Cihazın saatı dəyişdirilib və ya səhv olub.</translation>
    </message>
    <message>
        <source>Ask the observer about it; the order of the entries is certain, their hours are not.</source>
        <translation>Bu barədə müşahidəçidən soruşun; qeydlərin ardıcıllığı dəqiqdir, saatları yox.</translation>
    </message>
    <message>
        <source>More than one entry begins with &quot;{ref}&quot;.</source>
        <translation>Birdən çox qeyd «{ref}» ilə başlayır.</translation>
    </message>
    <message>
        <source>Give more digits of its name.</source>
        <translation>Adından daha çox işarə yazın.</translation>
    </message>
    <message>
        <source>An entry does not have the form that the journal needs.</source>
        <translation>Qeyd jurnalın tələb etdiyi formada deyil.</translation>
    </message>
    <message>
        <source>If it came from outside, ask for the bundle again.</source>
        <translation>Kənardan gəlibsə, bağlamanı yenidən istəyin.</translation>
    </message>
    <message>
        <source>A line of the entries is not what it should be.</source>
        <translation>Qeydlərin bir sətri lazım olduğu kimi deyil.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; does not fit an entry of the kind &quot;{kind}&quot; ({why}).</source>
        <translation>«{field}» sahəsi «{kind}» növündən olan qeydə uyğun gəlmir ({why}).</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Dəyəri düzəldin və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This entry was written by a newer version of the program.</source>
        <translation>Bu qeydi proqramın daha yeni versiyası yazıb.</translation>
    </message>
    <message>
        <source>There is no entry &quot;{ref}&quot; in this notebook.</source>
        <translation>Bu dəftərdə «{ref}» qeydi yoxdur.</translation>
    </message>
    <message>
        <source>See `journal`; give #NUMBER or at least six digits of its name.</source>
        <translation>`journal` əmrinə baxın; #NÖMRƏ və ya adının ən azı altı işarəsini yazın.</translation>
    </message>
    <message>
        <source>An entry says that it comes from another device than the one that signed.</source>
        <translation>Qeyddə göstərilən cihaz onu imzalayan cihaz deyil.</translation>
    </message>
    <message>
        <source>Ask for the bundle again, and how it was made.</source>
        <translation>Bağlamanı yenidən istəyin və necə hazırlandığını soruşun.</translation>
    </message>
    <message>
        <source>The entry is larger than {limit_bytes} bytes.</source>
        <translation>Qeyd {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>Make the text shorter, or attach it as a file.</source>
        <translation>Mətni qısaldın və ya fayl kimi əlavə edin.</translation>
    </message>
    <message>
        <source>{event}: voting goes on until {at}.</source>
        <translation>{event}: səsvermə saat {at}-dək davam edir.</translation>
    </message>
    <message>
        <source>Log first that voting was closed.</source>
        <translation>Əvvəlcə səsvermənin bitdiyini qeyd edin.</translation>
    </message>
    <message>
        <source>{event} was noted already ({at}).</source>
        <translation>{event}: artıq qeyd edilib ({at}).</translation>
    </message>
    <message>
        <source>Correct its time with amend, or log it with --once-more.</source>
        <translation>Vaxtını amend ilə düzəldin və ya --once-more ilə yenidən qeyd edin.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Hansı hadisə?</translation>
    </message>
    <message>
        <source>Give a kind; event --list shows them.</source>
        <translation>Növünü yazın; siyahı: event --list.</translation>
    </message>
    <message>
        <source>The election pack has no event &quot;{event}&quot;.</source>
        <translation>Seçki paketində «{event}» hadisəsi yoxdur.</translation>
    </message>
    <message>
        <source>See event --list.</source>
        <translation>Siyahı: event --list.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Bu fayl boşdur.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>Bütöv köçürüldüyünü yoxlayın.</translation>
    </message>
    <message>
        <source>No picture can be made of this file. The original is kept as it is.</source>
        <translation>Bu fayldan şəkil alınmır. Əsli olduğu kimi saxlanılır.</translation>
    </message>
    <message>
        <source>Export the original and open it elsewhere, with care.</source>
        <translation>Əslini ixrac edin və ehtiyatla başqa yerdə açın.</translation>
    </message>
    <message>
        <source>This file is larger than the room that is left on the notebook&apos;s disk.</source>
        <translation>Bu fayl dəftərin diskində qalan yerdən böyükdür.</translation>
    </message>
    <message>
        <source>Make room on the disk, or keep the file where it is until there is some.</source>
        <translation>Diskdə yer boşaldın və ya yer olana qədər faylı olduğu yerdə saxlayın.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Fayl göstərilməyib.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Ən azı birini göstərin.</translation>
    </message>
    <message>
        <source>There is no such evidence in this notebook.</source>
        <translation>Bu dəftərdə belə sübut yoxdur.</translation>
    </message>
    <message>
        <source>See evidence list.</source>
        <translation>Siyahı: evidence list.</translation>
    </message>
    <message>
        <source>This evidence was announced, and its content has not arrived.</source>
        <translation>Bu sübut elan edilib, məzmunu hələ gəlməyib.</translation>
    </message>
    <message>
        <source>Ask for a full bundle of its author.</source>
        <translation>Müəllifindən tam bağlama istəyin.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_bytes} bytes.</source>
        <translation>Fayl {limit_bytes} baytdan böyükdür.</translation>
    </message>
    <message>
        <source>Split the recording and attach the parts.</source>
        <translation>Yazını bölün və hissələri əlavə edin.</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>Hansı insident?</translation>
    </message>
    <message>
        <source>Give a code; incident --list shows them.</source>
        <translation>Kodunu yazın; siyahı: incident --list.</translation>
    </message>
    <message>
        <source>The election pack has no incident code &quot;{incident}&quot;.</source>
        <translation>Seçki paketində «{incident}» insident kodu yoxdur.</translation>
    </message>
    <message>
        <source>See incident --list.</source>
        <translation>Siyahı: incident --list.</translation>
    </message>
    <message>
        <source>Photos or videos were announced and are not here yet.</source>
        <translation>Foto və ya videolar elan edilib, hələ burada yoxdur.</translation>
    </message>
    <message>
        <source>Ask for a full bundle.</source>
        <translation>Tam bağlama istəyin.</translation>
    </message>
    <message>
        <source>The program that reads pictures could not be started.</source>
        <translation>Şəkilləri oxuyan proqram işə düşmədi.</translation>
    </message>
    <message>
        <source>Evidence can be taken in all the same; previews follow later.</source>
        <translation>Sübutları yenə də götürmək olar; kiçik şəkillər sonra gələcək.</translation>
    </message>
    <message>
        <source>The original is kept as it is.</source>
        <translation>Əsli olduğu kimi saxlanılır.</translation>
    </message>
    <message>
        <source>No reader understands this file ({media_type}).</source>
        <translation>Bu faylı oxuyan proqram yoxdur ({media_type}).</translation>
    </message>
    <message>
        <source>Check that it opens on the phone that made it.</source>
        <translation>Faylın onu yaradan telefonda açıldığını yoxlayın.</translation>
    </message>
    <message>
        <source>The figure for &quot;{name}&quot; is not a whole number from 0.</source>
        <translation>«{name}» üçün yazılan rəqəm 0-dan başlayan tam ədəd deyil.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Faylda düzəldin.</translation>
    </message>
    <message>
        <source>The protocol would be completed at a time to come ({at}).</source>
        <translation>Protokol hələ gəlməmiş vaxtda ({at}) tərtib edilmiş olur.</translation>
    </message>
    <message>
        <source>Check the hour. If the paper says so, record it with --as-written.</source>
        <translation>Saatı yoxlayın. Kağızda belə yazılıbsa, --as-written ilə yazın.</translation>
    </message>
    <message>
        <source>Nothing was said about the protocol.</source>
        <translation>Protokol barədə heç nə deyilməyib.</translation>
    </message>
    <message>
        <source>Give at least one answer or figure.</source>
        <translation>Ən azı bir cavab və ya rəqəm yazın.</translation>
    </message>
    <message>
        <source>There are no votes to be compared with a second typing.</source>
        <translation>İkinci yazılışla tutuşdurmaq üçün səslər verilməyib.</translation>
    </message>
    <message>
        <source>Give the first with --votes.</source>
        <translation>Birincini --votes ilə verin.</translation>
    </message>
    <message>
        <source>The two typings of the votes differ: {names}.</source>
        <translation>Səslərin iki yazılışı fərqlənir: {names}.</translation>
    </message>
    <message>
        <source>Look at the sheet, correct the one that is wrong.</source>
        <translation>Vərəqəyə baxın, yanlış olanı düzəldin.</translation>
    </message>
    <message>
        <source>This contest has no candidate &quot;{candidate}&quot;.</source>
        <translation>Bu seçkidə «{candidate}» namizədi yoxdur.</translation>
    </message>
    <message>
        <source>See protocol --list.</source>
        <translation>Siyahı: protocol --list.</translation>
    </message>
    <message>
        <source>The election pack has no contest &quot;{contest}&quot;.</source>
        <translation>Seçki paketində «{contest}» seçkisi yoxdur.</translation>
    </message>
    <message>
        <source>The election pack has no protocol line &quot;{line}&quot;.</source>
        <translation>Seçki paketində «{line}» protokol bəndi yoxdur.</translation>
    </message>
    <message>
        <source>Votes for candidates need the contest that they belong to.</source>
        <translation>Namizədlərin səsləri üçün aid olduqları seçki göstərilməlidir.</translation>
    </message>
    <message>
        <source>Give --contest.</source>
        <translation>--contest göstərin.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Müddət başlamamış bitir.</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Hər iki vaxtı yoxlayın.</translation>
    </message>
    <message>
        <source>A conclusion is about an incident; this entry is none.</source>
        <translation>Rəy insident barədə olur; bu qeyd insident deyil.</translation>
    </message>
    <message>
        <source>This notebook has another role; {needs} is needed for this.</source>
        <translation>Bu dəftərin rolu başqadır; bunun üçün {needs} lazımdır.</translation>
    </message>
    <message>
        <source>Choose one first: station CONSTITUENCY/STATION.</source>
        <translation>Əvvəlcə birini seçin: station DAİRƏ/MƏNTƏQƏ.</translation>
    </message>
    <message>
        <source>Check the hour, and the date if it was another day.</source>
        <translation>Saatı, başqa gün olubsa, tarixi də yoxlayın.</translation>
    </message>
    <message>
        <source>That is more than the {against} announced for {hour}.</source>
        <translation>Bu, saat {hour} üçün elan olunan saydan ({against}) çoxdur.</translation>
    </message>
    <message>
        <source>That is less than the {against} announced for {hour}.</source>
        <translation>Bu, saat {hour} üçün elan olunan saydan ({against}) azdır.</translation>
    </message>
    <message>
        <source>{hour} has not come yet.</source>
        <translation>Saat {hour} hələ çatmayıb.</translation>
    </message>
    <message>
        <source>{hour} has the figure {against} already; this one replaces it.</source>
        <translation>Saat {hour} üçün artıq {against} yazılıb; bu rəqəm onu əvəz edəcək.</translation>
    </message>
    <message>
        <source>That is more than the {against} voters on the list.</source>
        <translation>Bu, siyahıdakı {against} seçicidən çoxdur.</translation>
    </message>
    <message>
        <source>Do it in that notebook.</source>
        <translation>Bunu həmin dəftərdə edin.</translation>
    </message>
    <message>
        <source>&quot;{station}&quot; is not a station.</source>
        <translation>«{station}» məntəqə deyil.</translation>
    </message>
    <message>
        <source>Write CONSTITUENCY/STATION, for example 9/12.</source>
        <translation>DAİRƏ/MƏNTƏQƏ şəklində yazın, məsələn 9/12.</translation>
    </message>
    <message>
        <source>No station was chosen yet.</source>
        <translation>Hələ məntəqə seçilməyib.</translation>
    </message>
    <message>
        <source>1 to 1000 voters can be counted at once, not {count}.</source>
        <translation>Bir dəfəyə 1–1000 seçici saymaq olar, {count} yox.</translation>
    </message>
    <message>
        <source>Give a number in between.</source>
        <translation>Bu aralıqda bir ədəd yazın.</translation>
    </message>
    <message>
        <source>There is no count at this station to take back.</source>
        <translation>Bu məntəqədə geri götürüləcək say yoxdur.</translation>
    </message>
    <message>
        <source>See `journal`.</source>
        <translation>`journal` əmrinə baxın.</translation>
    </message>
    <message>
        <source>The election pack has no stream &quot;{stream}&quot;.</source>
        <translation>Seçki paketində «{stream}» axını yoxdur.</translation>
    </message>
    <message>
        <source>Leave --stream out, or use one of the pack&apos;s.</source>
        <translation>--stream yazmayın və ya paketdəkilərdən birini işlədin.</translation>
    </message>
    <message>
        <source>--undo takes the newest count back, and nothing else.</source>
        <translation>--undo yalnız ən son sayı geri götürür.</translation>
    </message>
    <message>
        <source>Leave the other options out.</source>
        <translation>Qalan seçimləri yazmayın.</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is more than a year away.</source>
        <translation>«{at}» bir ildən çox uzaqdır.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Tarixi yoxlayın.</translation>
    </message>
    <message>
        <source>What was typed holds bytes that are no text.</source>
        <translation>Yazılanda mətn olmayan baytlar var.</translation>
    </message>
    <message>
        <source>Type it anew, in a terminal that is set to UTF-8.</source>
        <translation>Onu UTF-8-ə qurulmuş terminalda yenidən yazın.</translation>
    </message>
    <message>
        <source>That moment has not come yet ({at}).</source>
        <translation>Həmin an hələ gəlməyib ({at}).</translation>
    </message>
    <message>
        <source>Write HH:MM, for example 10:00.</source>
        <translation>Saat:dəqiqə şəklində yazın, məsələn 10:00.</translation>
    </message>
    <message>
        <source>A time is not written as the journal needs it.</source>
        <translation>Vaxt jurnalın tələb etdiyi kimi yazılmayıb.</translation>
    </message>
    <message>
        <source>A time has no time zone.</source>
        <translation>Vaxtın saat qurşağı yoxdur.</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is not a time.</source>
        <translation>«{at}» vaxt deyil.</translation>
    </message>
    <message>
        <source>Write HH:MM for today, or 2025-01-29T08:03.</source>
        <translation>Bu gün üçün saat:dəqiqə, yaxud 2025-01-29T08:03 yazın.</translation>
    </message>
    <message>
        <source>The allowed signers file names nobody.</source>
        <translation>İcazəli imzalayanlar faylında heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Use the one that the coordinator exported.</source>
        <translation>Koordinatorun ixrac etdiyi faylı işlədin.</translation>
    </message>
    <message>
        <source>Line {line} of the signers&apos; list says something that this program cannot honour.</source>
        <translation>İmzalayanlar siyahısının {line} nömrəli sətrində bu proqramın yerinə yetirə bilmədiyi tələb var.</translation>
    </message>
    <message>
        <source>Use the list that the coordinator exported.</source>
        <translation>Koordinatorun ixrac etdiyi siyahını işlədin.</translation>
    </message>
    <message>
        <source>This notebook has its authority already; it is made once.</source>
        <translation>Bu dəftərin imza mərkəzi artıq var; o, bir dəfə yaradılır.</translation>
    </message>
    <message>
        <source>See authority show.</source>
        <translation>Baxmaq üçün: authority show.</translation>
    </message>
    <message>
        <source>The key can only be removed after it was written to a stick.</source>
        <translation>Açar yalnız fləş karta yazıldıqdan sonra silinə bilər.</translation>
    </message>
    <message>
        <source>Add --with-identity.</source>
        <translation>--with-identity əlavə edin.</translation>
    </message>
    <message>
        <source>The key that opens bundles is not in this notebook.</source>
        <translation>Bağlamaları açan açar bu dəftərdə deyil.</translation>
    </message>
    <message>
        <source>Name the key file on the stick: --identity FILE.</source>
        <translation>Fləş kartdakı açar faylını göstərin: --identity FAYL.</translation>
    </message>
    <message>
        <source>This notebook has no authority yet.</source>
        <translation>Bu dəftərin imza mərkəzi hələ yoxdur.</translation>
    </message>
    <message>
        <source>Make it first: authority init.</source>
        <translation>Əvvəlcə yaradın: authority init.</translation>
    </message>
    <message>
        <source>A certificate must begin before it ends.</source>
        <translation>Sertifikatın başlanğıcı sonundan əvvəl olmalıdır.</translation>
    </message>
    <message>
        <source>Check the number of days and this computer&apos;s clock.</source>
        <translation>Günlərin sayını və bu kompüterin saatını yoxlayın.</translation>
    </message>
    <message>
        <source>The certificate&apos;s number is out of range.</source>
        <translation>Sertifikatın nömrəsi hədlərdən kənardır.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not fit.</source>
        <translation>Sertifikatın imzası uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new approval.</source>
        <translation>Koordinatordan yeni təsdiq istəyin.</translation>
    </message>
    <message>
        <source>The certificate has run out.</source>
        <translation>Sertifikatın müddəti bitib.</translation>
    </message>
    <message>
        <source>Ask the coordinator to enrol this notebook again.</source>
        <translation>Koordinatordan bu dəftəri yenidən qeydiyyata almasını xahiş edin.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Sertifikat oxunmur.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Sertifikat hələ qüvvədə deyil.</translation>
    </message>
    <message>
        <source>This key was revoked: it is not believed any more.</source>
        <translation>Bu açar ləğv edilib: ona daha etibar edilmir.</translation>
    </message>
    <message>
        <source>Speak with each other in person.</source>
        <translation>Bir-birinizlə üzbəüz danışın.</translation>
    </message>
    <message>
        <source>Another authority made this certificate ({fingerprint}).</source>
        <translation>Bu sertifikatı başqa imza mərkəzi verib ({fingerprint}).</translation>
    </message>
    <message>
        <source>Compare the fingerprint in person.</source>
        <translation>Açar izini üzbəüz tutuşdurun.</translation>
    </message>
    <message>
        <source>The certificate is of a kind that this program does not take.</source>
        <translation>Sertifikat bu proqramın qəbul etmədiyi növdəndir.</translation>
    </message>
    <message>
        <source>Another notebook is enrolled as {alias}.</source>
        <translation>{alias} təxəllüsü ilə başqa dəftər qeydiyyatdadır.</translation>
    </message>
    <message>
        <source>Give another alias: --alias NAME.</source>
        <translation>Başqa təxəllüs verin: --alias AD.</translation>
    </message>
    <message>
        <source>A certificate holds for {low} to {high} days.</source>
        <translation>Sertifikat {low}–{high} gün qüvvədə olur.</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation>Bu aralıqda bir ədəd seçin.</translation>
    </message>
    <message>
        <source>{alias} is revoked already.</source>
        <translation>{alias}: qeydiyyat artıq ləğv edilib.</translation>
    </message>
    <message>
        <source>New bundles of that key are rejected; see enrol list.</source>
        <translation>Bu açarın yeni bağlamaları rədd edilir; bax: enrol list.</translation>
    </message>
    <message>
        <source>This notebook is not enrolled yet, so it can sign for nobody.</source>
        <translation>Bu dəftər hələ qeydiyyatda deyil, ona görə heç kimin adından imzalaya bilmir.</translation>
    </message>
    <message>
        <source>Ask the coordinator: enrol request, then enrol accept.</source>
        <translation>Koordinatora müraciət edin: enrol request, sonra enrol accept.</translation>
    </message>
    <message>
        <source>What you record meanwhile is kept and can be exported later.</source>
        <translation>Bu müddətdə qeyd etdikləriniz saxlanılır, sonra ixrac edilə bilər.</translation>
    </message>
    <message>
        <source>The notebook of {alias} was revoked.</source>
        <translation>{alias} təxəllüslü dəftərin qeydiyyatı ləğv edilib.</translation>
    </message>
    <message>
        <source>Start a new notebook and enrol that one.</source>
        <translation>Yeni dəftər açın və onu qeydiyyata aldırın.</translation>
    </message>
    <message>
        <source>Nobody is enrolled as {alias}.</source>
        <translation>{alias} təxəllüsü ilə heç kim qeydiyyatda deyil.</translation>
    </message>
    <message>
        <source>See enrol list.</source>
        <translation>Siyahı: enrol list.</translation>
    </message>
    <message>
        <source>The pack named in this enrolment is not written as it should be.</source>
        <translation>Bu qeydiyyatda göstərilən paket lazım olduğu kimi yazılmayıb.</translation>
    </message>
    <message>
        <source>The signature does not fit this file.</source>
        <translation>İmza bu fayla uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Ask for it again, and ask how it travelled.</source>
        <translation>Yenidən istəyin və hansı yolla gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>This file is not an enrolment as it should be ({why}).</source>
        <translation>Bu fayl lazım olduğu kimi qurulmuş qeydiyyat faylı deyil ({why}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Yenidən istəyin.</translation>
    </message>
    <message>
        <source>This file is no enrolment request.</source>
        <translation>Bu fayl qeydiyyat sorğusu deyil.</translation>
    </message>
    <message>
        <source>Choose the request that the observer&apos;s notebook wrote.</source>
        <translation>Müşahidəçinin dəftərinin yazdığı sorğunu seçin.</translation>
    </message>
    <message>
        <source>This file is no approval.</source>
        <translation>Bu fayl təsdiq deyil.</translation>
    </message>
    <message>
        <source>Choose the approval that the coordinator gave back.</source>
        <translation>Koordinatorun qaytardığı təsdiqi seçin.</translation>
    </message>
    <message>
        <source>This approval comes from another authority than yours ({fingerprint}).</source>
        <translation>Bu təsdiq sizin imza mərkəzindən deyil, başqasındandır ({fingerprint}).</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your coordinator in person.</source>
        <translation>Açar izini koordinatorunuzla üzbəüz tutuşdurun.</translation>
    </message>
    <message>
        <source>This approval is for another notebook&apos;s key.</source>
        <translation>Bu təsdiq başqa dəftərin açarı üçündür.</translation>
    </message>
    <message>
        <source>The key in this request is one that anybody could forge.</source>
        <translation>Bu sorğudakı açarı hər kəs saxtalaşdıra bilər.</translation>
    </message>
    <message>
        <source>Do not enrol it; ask where the file came from.</source>
        <translation>Onu qeydiyyata almayın; faylın haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>This is not an age key file.</source>
        <translation>Bu, age açar faylı deyil.</translation>
    </message>
    <message>
        <source>Use the file that authority export or authority init wrote.</source>
        <translation>Bu əmrlərin yazdığı faylı işlədin: authority export və ya authority init.</translation>
    </message>
    <message>
        <source>This key file has a passphrase of its own.</source>
        <translation>Bu açar faylının öz parol ifadəsi var.</translation>
    </message>
    <message>
        <source>Take the passphrase off with `age -d`, onto a stick, and use that file.</source>
        <translation>Parol ifadəsini `age -d` ilə götürüb nəticəni fləş karta yazın və o fayldan istifadə edin.</translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation>İmza açarının uzunluğu düzgün deyil.</translation>
    </message>
    <message>
        <source>The certificate belongs to another key.</source>
        <translation>Sertifikat başqa açara aiddir.</translation>
    </message>
    <message>
        <source>This is not a public key as it should be.</source>
        <translation>Bu, lazım olduğu kimi qurulmuş açıq açar deyil.</translation>
    </message>
    <message>
        <source>Only Ed25519 keys are used here.</source>
        <translation>Burada yalnız Ed25519 açarları işlədilir.</translation>
    </message>
    <message>
        <source>Ask for the right key.</source>
        <translation>Düzgün açarı istəyin.</translation>
    </message>
    <message>
        <source>This key is one that anybody could forge.</source>
        <translation>Bu açarı hər kəs saxtalaşdıra bilər.</translation>
    </message>
    <message>
        <source>Do not use it; ask where it came from.</source>
        <translation>Onu işlətməyin; haradan gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The signature does not fit.</source>
        <translation>İmza uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Ask for the file again, and ask how it travelled.</source>
        <translation>Faylı yenidən istəyin və hansı yolla gəldiyini soruşun.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>İmza oxunmur.</translation>
    </message>
    <message>
        <source>The signature is of a kind that this program does not take.</source>
        <translation>İmza bu proqramın qəbul etmədiyi növdəndir.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Bunu etmək olmadı.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in; other bundles are not affected.</source>
        <translation>Bundan heç nə götürülmədi; başqa bağlamalara təsiri yoxdur.</translation>
    </message>
    <message>
        <source>The notebook was not changed by this.</source>
        <translation>Dəftər bundan dəyişmədi.</translation>
    </message>
    <message>
        <source>The file that holds the evidence cannot be read.</source>
        <translation>Sübutu saxlayan fayl oxunmur.</translation>
    </message>
    <message>
        <source>The codes do not belong together, or one was changed.</source>
        <translation>Kodlar bir-birinə aid deyil və ya biri dəyişdirilib.</translation>
    </message>
    <message>
        <source>Photograph all codes of one page again.</source>
        <translation>Bir səhifənin bütün kodlarının fotosunu yenidən çəkin.</translation>
    </message>
    <message>
        <source>No QR code of this program was found there.</source>
        <translation>Orada bu proqramın QR kodu tapılmadı.</translation>
    </message>
    <message>
        <source>Take the photo again: straight, sharp, the code filling the picture.</source>
        <translation>Fotonu yenidən çəkin: düz, aydın, kod kadrı doldursun.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a text.</source>
        <translation>{name} nə fotodur, nə də mətn.</translation>
    </message>
    <message>
        <source>Choose a photo of the code (JPEG, PNG, HEIC), or the file.</source>
        <translation>Kodun fotosunu (JPEG, PNG, HEIC) və ya faylın özünü seçin.</translation>
    </message>
    <message>
        <source>Of {parts} codes that belong together, {missing} is missing.</source>
        <translation>Bir-birinə aid {parts} koddan {missing} nömrəlisi çatmır.</translation>
    </message>
    <message>
        <source>Photograph that one too, and give all photos at once.</source>
        <translation>Onun da fotosunu çəkin və bütün fotoları birlikdə verin.</translation>
    </message>
    <message>
        <source>There is more than one document in these photos or files.</source>
        <translation>Bu foto və ya fayllarda birdən çox sənəd var.</translation>
    </message>
    <message>
        <source>Give those of one person at a time.</source>
        <translation>Hər dəfə bir nəfərinkini verin.</translation>
    </message>
    <message>
        <source>This is too long for QR codes.</source>
        <translation>Bu, QR kodlar üçün çox uzundur.</translation>
    </message>
    <message>
        <source>Hand it over as a file.</source>
        <translation>Onu fayl kimi təhvil verin.</translation>
    </message>
    <message>
        <source>The signature does not fit this summary.</source>
        <translation>İmza bu xülasəyə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Do not use its figures; ask how it reached you.</source>
        <translation>Onun rəqəmlərindən istifadə etməyin; sizə necə çatdığını soruşun.</translation>
    </message>
    <message>
        <source>A summary says other figures than the bundle of that day.</source>
        <translation>Xülasədəki rəqəmlər həmin günün bağlamasındakından fərqlidir.</translation>
    </message>
    <message>
        <source>The bundle&apos;s figures count. Ask the observer about both.</source>
        <translation>Bağlamanın rəqəmləri əsas götürülür. Müşahidəçidən hər ikisini soruşun.</translation>
    </message>
    <message>
        <source>{name} does not say what to write.</source>
        <translation>{name} adından nə yazılacağı bilinmir.</translation>
    </message>
    <message>
        <source>End the name in .png, .txt or .pdf.</source>
        <translation>Adın sonu .png, .txt və ya .pdf olsun.</translation>
    </message>
    <message>
        <source>The summary is damaged ({why}).</source>
        <translation>Xülasə zədələnib ({why}).</translation>
    </message>
    <message>
        <source>Photograph it again, or ask for it as text.</source>
        <translation>Fotosunu yenidən çəkin və ya mətn kimi istəyin.</translation>
    </message>
    <message>
        <source>A summary is about one station, and none is chosen.</source>
        <translation>Xülasə bir məntəqə haqqındadır, məntəqə isə seçilməyib.</translation>
    </message>
    <message>
        <source>Choose the station first.</source>
        <translation>Əvvəlcə məntəqəni seçin.</translation>
    </message>
    <message>
        <source>This is not a summary.</source>
        <translation>Bu, xülasə deyil.</translation>
    </message>
    <message>
        <source>Check that it is the right photo or file.</source>
        <translation>Foto və ya faylın doğru olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>This entry is not a summary.</source>
        <translation>Bu qeyd xülasə deyil.</translation>
    </message>
    <message>
        <source>Choose one from the inbox.</source>
        <translation>«Gələnlər» səhifəsindən birini seçin.</translation>
    </message>
    <message>
        <source>The summary is about another device than the one that signs.</source>
        <translation>Xülasə onu imzalayan cihaz haqqında deyil.</translation>
    </message>
    <message>
        <source>There are more figures than a summary holds.</source>
        <translation>Rəqəmlər xülasəyə sığmır.</translation>
    </message>
    <message>
        <source>Hand over a light bundle instead.</source>
        <translation>Əvəzinə yüngül bağlama təhvil verin.</translation>
    </message>
    <message>
        <source>The summary is from a device that you did not enrol.</source>
        <translation>Xülasə qeydiyyata almadığınız cihazdandır.</translation>
    </message>
    <message>
        <source>Enrol it in person first, then read the summary again.</source>
        <translation>Əvvəlcə onu üzbəüz qeydiyyata alın, sonra xülasəni yenidən oxuyun.</translation>
    </message>
    <message>
        <source>a coordinator&apos;s notebook</source>
        <translation>koordinatorun dəftəri</translation>
    </message>
    <message>
        <source>an observer&apos;s notebook</source>
        <translation>müşahidəçinin dəftəri</translation>
    </message>
    <message>
        <source>an hour after the opening</source>
        <translation>açılışdan sonrakı saat</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>siyahı</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>bunlardan biri: {choices}</translation>
    </message>
    <message>
        <source>options for choice questions, and only there</source>
        <translation>variantlar — yalnız seçimli suallarda</translation>
    </message>
    <message>
        <source>a code of letters, digits, dots, dashes</source>
        <translation>hərf, rəqəm, nöqtə və defisdən ibarət kod</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>idarəedici simvolları olmayan mətn</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam ədəd</translation>
    </message>
    <message>
        <source>a date, YYYY-MM-DD</source>
        <translation>tarix, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a condition over earlier questions only</source>
        <translation>yalnız əvvəlki suallara dair şərt</translation>
    </message>
    <message>
        <source>either expr or detector</source>
        <translation>ya expr, ya detector</translation>
    </message>
    <message>
        <source>yes or no (true or false)</source>
        <translation>bəli və ya xeyr (true və ya false)</translation>
    </message>
    <message>
        <source>a name that has no other meaning in checks</source>
        <translation>yoxlamalarda başqa mənası olmayan ad</translation>
    </message>
    <message>
        <source>an hour, HH:MM</source>
        <translation>saat, HH:MM</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}–{high} arasında tam ədəd</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>JSON dəyəri</translation>
    </message>
    <message>
        <source>a language tag, such as az</source>
        <translation>dil kodu, məsələn az</translation>
    </message>
    <message>
        <source>a list of at most {limit}</source>
        <translation>ən çoxu {limit} elementli siyahı</translation>
    </message>
    <message>
        <source>a name of letters, digits and _</source>
        <translation>hərf, rəqəm və _ işarəsindən ibarət ad</translation>
    </message>
    <message>
        <source>a number or short code: letters, digits, -</source>
        <translation>nömrə və ya qısa kod: hərf, rəqəm, -</translation>
    </message>
    <message>
        <source>an object, {…}</source>
        <translation>obyekt, {…}</translation>
    </message>
    <message>
        <source>the line of an ssh-ed25519 public key</source>
        <translation>ssh-ed25519 açıq açarının sətri</translation>
    </message>
    <message>
        <source>a native age1… recipient</source>
        <translation>age1… ilə başlayan alıcı</translation>
    </message>
    <message>
        <source>hours in rising order</source>
        <translation>artan sıra ilə saatlar</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>cədvəl</translation>
    </message>
    <message>
        <source>a text of at most {limit} characters</source>
        <translation>ən çoxu {limit} simvolluq mətn</translation>
    </message>
    <message>
        <source>a text, or texts by language</source>
        <translation>mətn və ya dillər üzrə mətnlər</translation>
    </message>
    <message>
        <source>{function} takes {fewest} to {most} values</source>
        <translation>{function} üçün {fewest}–{most} dəyər lazımdır</translation>
    </message>
    <message>
        <source>{expected} is missing</source>
        <translation>{expected} çatışmır</translation>
    </message>
    <message>
        <source>something is left over</source>
        <translation>artıq nə isə qalıb</translation>
    </message>
    <message>
        <source>mod is not supported</source>
        <translation>mod dəstəklənmir</translation>
    </message>
    <message>
        <source>{function} takes a name</source>
        <translation>{function} üçün ad lazımdır</translation>
    </message>
    <message>
        <source>there is no function {function}</source>
        <translation>{function} adlı funksiya yoxdur</translation>
    </message>
    <message>
        <source>there is no name {name}</source>
        <translation>{name} adı yoxdur</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>anlaşılmır</translation>
    </message>
    <message>
        <source>a figure, a name or ( is missing</source>
        <translation>rəqəm, ad və ya ( çatışmır</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>həddindən artıq iç-içədir</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>çox uzundur</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>hissələri həddindən çoxdur</translation>
    </message>
    <message>
        <source>a file that no entry names</source>
        <translation>heç bir qeyddə adı çəkilməyən fayl</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>açmaq mümkün deyil</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>qeydlərin sayı</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>biri artıqdır</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>sahələri</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>fayllar həddindən çoxdur</translation>
    </message>
    <message>
        <source>its format</source>
        <translation>formatı</translation>
    </message>
    <message>
        <source>the head of the journal</source>
        <translation>jurnal zəncirinin sonu</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>başqa açar</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>uzunluğu</translation>
    </message>
    <message>
        <source>a wrong letter</source>
        <translation>yanlış hərf</translation>
    </message>
    <message>
        <source>a line too long</source>
        <translation>çox uzun sətir</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>sonu olmayan sətir</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>sətirlər həddindən çoxdur</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>faylların siyahısı</translation>
    </message>
    <message>
        <source>photos and videos</source>
        <translation>foto və videolar</translation>
    </message>
    <message>
        <source>one is missing</source>
        <translation>biri çatışmır</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>başqa ad</translation>
    </message>
    <message>
        <source>its parts</source>
        <translation>hissələri</translation>
    </message>
    <message>
        <source>the files in it</source>
        <translation>içindəki fayllar</translation>
    </message>
    <message>
        <source>too many receipts</source>
        <translation>qəbzlər həddindən çoxdur</translation>
    </message>
    <message>
        <source>its kind or its size</source>
        <translation>növü və ya ölçüsü</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>another signer</source>
        <translation>başqa imzalayan</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>ölçüsü</translation>
    </message>
    <message>
        <source>the files about it</source>
        <translation>onun haqqında fayllar</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>mətni</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>a wrong value</source>
        <translation>yanlış dəyər</translation>
    </message>
    <message>
        <source>its turnout</source>
        <translation>fəallıq rəqəmləri</translation>
    </message>
    <message>
        <source>its answers</source>
        <translation>cavabları</translation>
    </message>
    <message>
        <source>its figures</source>
        <translation>rəqəmləri</translation>
    </message>
    <message>
        <source>its protocols</source>
        <translation>protokolları</translation>
    </message>
    <message>
        <source>Lock the notebook, and have somebody save what is left: the command doctor --salvage does it, on the command line alone.</source>
        <translation>Dəftəri kilidləyin və qalanı xilas etməyi birindən xahiş edin: bunu yalnız əmr sətrində doctor --salvage əmri edir.</translation>
    </message>
    <message>
        <source>Copy the notebook&apos;s folder to another disk, and have somebody look at the copy: the command doctor says what is readable, on the command line alone.</source>
        <translation>Dəftərin qovluğunu başqa diskə köçürün və nüsxəyə baxmağı birindən xahiş edin: nəyin oxunduğunu yalnız əmr sətrində doctor əmri deyir.</translation>
    </message>
    <message>
        <source>Choose one of those listed.</source>
        <translation>Siyahıdakılardan birini seçin.</translation>
    </message>
    <message>
        <source>Type it as it stood there before.</source>
        <translation>Əvvəl orada necə yazılmışdısa, elə də yazın.</translation>
    </message>
    <message>
        <source>It is shown on the Set-up page.</source>
        <translation>O, «Hazırlıq» səhifəsində göstərilir.</translation>
    </message>
    <message>
        <source>Put in the stick that has it: coordinator.agekey.</source>
        <translation>Açar olan fləş kartı taxın: coordinator.agekey.</translation>
    </message>
    <message>
        <source>Make it first, on the Set-up page.</source>
        <translation>Əvvəlcə onu «Hazırlıq» səhifəsində yaradın.</translation>
    </message>
    <message>
        <source>A light bundle still works: write that one.</source>
        <translation>Yüngül bağlama yenə də mümkündür: onu yazın.</translation>
    </message>
    <message>
        <source>Answer it anew.</source>
        <translation>Yenidən cavab verin.</translation>
    </message>
    <message>
        <source>Type another alias.</source>
        <translation>Başqa təxəllüs yazın.</translation>
    </message>
    <message>
        <source>New bundles of that key are rejected.</source>
        <translation>Həmin açarın yeni bağlamaları rədd edilir.</translation>
    </message>
    <message>
        <source>Write a request on the Hand-over page, and give it to the coordinator.</source>
        <translation>«Təhvil» səhifəsində sorğu yazın və onu koordinatora verin.</translation>
    </message>
    <message>
        <source>Who is enrolled is listed on the Set-up page.</source>
        <translation>Kimlərin qeydiyyatda olduğu «Hazırlıq» səhifəsində göstərilir.</translation>
    </message>
    <message>
        <source>Look for it on the Journal page.</source>
        <translation>Onu «Jurnal» səhifəsində axtarın.</translation>
    </message>
    <message>
        <source>Correct its time, or log it once more.</source>
        <translation>Vaxtını düzəldin və ya onu bir daha qeyd edin.</translation>
    </message>
    <message>
        <source>Look for it on the Evidence page.</source>
        <translation>Onu «Sübutlar» səhifəsində axtarın.</translation>
    </message>
    <message>
        <source>For example: 700M.</source>
        <translation>Məsələn: 700M.</translation>
    </message>
    <message>
        <source>Choose the key file of the authority: its name ends in .agekey.</source>
        <translation>İmza mərkəzinin açar faylını seçin: adı .agekey ilə bitir.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new notebook.</source>
        <translation>Qovluğu yoxlayın və ya yeni dəftər yaradın.</translation>
    </message>
    <message>
        <source>Whose journals are here is listed in the inbox.</source>
        <translation>Kimin jurnallarının burada olduğu «Gələnlər» səhifəsində göstərilir.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Ən azı birini seçin.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Siyahıya yenidən baxın.</translation>
    </message>
    <message>
        <source>Write the constituency, a slash and the station, for example 9/12.</source>
        <translation>Dairəni, çəp xətti və məntəqəni yazın, məsələn, 9/12.</translation>
    </message>
    <message>
        <source>Choose one first, on the Today page.</source>
        <translation>Əvvəlcə «Bu gün» səhifəsində birini seçin.</translation>
    </message>
    <message>
        <source>What was counted is on the Journal page.</source>
        <translation>Sayılanlar «Jurnal» səhifəsindədir.</translation>
    </message>
</context>
<context>
    <name>eventlog</name>
    <message>
        <source>{event}: noted at {time} already. Esc leaves it so.</source>
        <translation>{event}: artıq qeyd edilib, {time}. Esc olduğu kimi saxlayır.</translation>
    </message>
    <message>
        <source>Correct the time…</source>
        <translation>Vaxtı düzəlt…</translation>
    </message>
    <message>
        <source>Note it once more</source>
        <translation>Bir daha qeyd et</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>{event}, {time}? Voting goes on until {closes}, and nobody logged that it ended. Enter logs it all the same, Esc does not.</source>
        <translation>{event}, {time}? Səsvermə saat {closes}-dək davam edir, onun bitdiyi qeyd edilməyib. Enter yenə də qeyd edir, Esc qeyd etmir.</translation>
    </message>
    <message>
        <source>Log it all the same</source>
        <translation>Yenə də qeyd et</translation>
    </message>
    <message>
        <source>Do not log it</source>
        <translation>Qeyd etmə</translation>
    </message>
    <message>
        <source>Logged: {what}.</source>
        <translation>Qeyd edildi: {what}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>Taken back: {what}. Both stay in the journal.</source>
        <translation>Geri götürüldü: {what}. Hər ikisi jurnalda qalır.</translation>
    </message>
    <message>
        <source>pressed by mistake</source>
        <translation>səhvən basılıb</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>light</source>
        <translation>yüngül</translation>
    </message>
    <message>
        <source>full</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>Bundle № {number}, {kind}</source>
        <translation>Bağlama № {number}, {kind}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>People (as descriptions)</source>
        <translation>İnsanlar (təsvir şəklində)</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Şahidlər</translation>
    </message>
    <message>
        <source>What officials answered</source>
        <translation>Rəsmi şəxslərin cavabı</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Kim deyib</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Məlumatın mənbəyi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Dediyi sözlər</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Kim imtina edib</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Kimə verilib</translation>
    </message>
    <message>
        <source>Form begun at</source>
        <translation>Forma başlanıb</translation>
    </message>
    <message>
        <source>In the list of the pack</source>
        <translation>Paketin siyahısında</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Tərtib vaxtı</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Tərtib edilib</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asılıb</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surət</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Group of voters</source>
        <translation>Seçici qrupu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Filled in, time</source>
        <translation>Doldurulma, sıra</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Dairə</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>Siyahıdakı seçicilər</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Faylın növü</translation>
    </message>
    <message>
        <source>Made from the file</source>
        <translation>Bu fayldan düzəldilib</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bağlama</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Kim üçün möhürlənib</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Nəqliyyat vasitəsi</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Geyim</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Qrupda neçə nəfər</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Nə qədər keçib</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>İki dəfə yazılıb</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Seçici fəallığı</translation>
    </message>
    <message>
        <source>Voters counted</source>
        <translation>Sayılmış seçicilər</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>SHA-256 izi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Proqramın versiyası</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Seçki paketi</translation>
    </message>
    <message>
        <source>Up to entry №</source>
        <translation>Qeydə qədər, №</translation>
    </message>
    <message>
        <source>Fingerprint of that entry</source>
        <translation>Həmin qeydin izi</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Verən</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Açar izi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriya nömrəsi</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Qüvvəyə minir</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Qüvvədədir</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Açıq açar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Yeni qeydlər</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Yeni fayllar</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Belongs to the entry</source>
        <translation>Bu qeydə aiddir</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Bəndlər</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Səslər</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>İmza mərkəzi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>✓ typed twice</source>
        <translation>✓ iki dəfə yazılıb</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>bir dəfə yazılıb</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>Baş verdiyi vaxt</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Əvvəl → sonra</translation>
    </message>
    <message>
        <source>Corrected at {at} ({reason}). {changes}</source>
        <translation>Düzəldilib: {at} ({reason}). {changes}</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figure</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fərq</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Verdict</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bağlama</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimdən</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Yeni qeydlər</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>New photos and videos</source>
        <translation>Yeni foto və videolar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Gözlənir</translation>
    </message>
    <message>
        <source>New entries: {entries}, files: {files}</source>
        <translation>Yeni qeydlər: {entries}, fayllar: {files}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatmır</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Newest link {head}</source>
        <translation>Ən yeni halqa {head}</translation>
    </message>
    <message>
        <source>Entries that a signed summary tells of: {told}; here: {here}.</source>
        <translation>İmzalı xülasədəki qeydlər: {told}; burada olan: {here}.</translation>
    </message>
    <message>
        <source>Photos and videos that were announced and are not here</source>
        <translation>Elan edilmiş, hələ gəlməmiş foto və videolar</translation>
    </message>
    <message>
        <source>light</source>
        <translation>yüngül</translation>
    </message>
    <message>
        <source>full</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>Kept in this journal</source>
        <translation>Bu jurnalda saxlanıldı</translation>
    </message>
    <message>
        <source>Station {key}; the signature holds.</source>
        <translation>{key} məntəqəsi; imza düzgündür.</translation>
    </message>
    <message>
        <source>It was kept before.</source>
        <translation>Əvvəl saxlanılıb.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Go to a page</source>
        <translation>Səhifəyə keç</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Tally: one voter, from any page, even while typing</source>
        <translation>Sayğac: bir seçici, istənilən səhifədən, yazarkən də</translation>
    </message>
    <message>
        <source>Tally: that many voters at once</source>
        <translation>Sayğac: bir dəfəyə o qədər seçici</translation>
    </message>
    <message>
        <source>New incident, from any page</source>
        <translation>Yeni insident, istənilən səhifədən</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hərf</translation>
    </message>
    <message>
        <source>Today and protocol: log the event with that letter</source>
        <translation>Bu gün və protokol: həmin hərfli hadisəni qeyd et</translation>
    </message>
    <message>
        <source>Tally: to the announced figure, and back. Protocol: to the photo, and back to the figures</source>
        <translation>Sayğac: elan olunan rəqəmə keç və qayıt. Protokol: fotoya keç və rəqəmlərə qayıt</translation>
    </message>
    <message>
        <source>Incidents and stations: search</source>
        <translation>İnsidentlər və məntəqələr: axtarış</translation>
    </message>
    <message>
        <source>To the buttons of the newest message, then of others, and back</source>
        <translation>Ən yeni bildirişin düymələrinə, sonra o birilərinkinə keç və qayıt</translation>
    </message>
    <message>
        <source>In the margin: to another page; Enter goes there</source>
        <translation>Kənar sütunda: başqa səhifəyə; Enter ora keçir</translation>
    </message>
    <message>
        <source>Tally: one voter; on other pages, too, until voting has ended</source>
        <translation>Sayğac: bir seçici; səsvermə bitənə qədər başqa səhifələrdə də</translation>
    </message>
    <message>
        <source>Checklists: next question without an answer</source>
        <translation>Yoxlama siyahıları: növbəti cavabsız sual</translation>
    </message>
    <message>
        <source>Protocol: zoom the photo while typing</source>
        <translation>Protokol: yazarkən fotonu böyüt</translation>
    </message>
    <message>
        <source>On the photo: turn, straighten by the corners, as it was taken</source>
        <translation>Fotoda: döndər, künclərdən düzləndir, çəkildiyi kimi</translation>
    </message>
    <message>
        <source>Attach the files or the picture that was copied</source>
        <translation>Mübadilə buferindəki faylları və ya şəkli əlavə et</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formanı saxla</translation>
    </message>
    <message>
        <source>Take back the last count; on pages that do not show it, only what was counted there</source>
        <translation>Sonuncu sayı geri götür; say görünməyən səhifələrdə yalnız orada sayılanı</translation>
    </message>
    <message>
        <source>Larger or smaller text; back to the usual size</source>
        <translation>Daha iri və ya kiçik yazı; adi ölçüyə qayıt</translation>
    </message>
    <message>
        <source>Lock: close everything, ask for the passphrase</source>
        <translation>Kilid: hər şeyi bağla, parol ifadəsini soruş</translation>
    </message>
    <message>
        <source>Panic: end the program at once, wait for nothing</source>
        <translation>Təcili: proqramı dərhal bağla, heç nəyi gözləmə</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Bu siyahı</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Notebook created</source>
        <translation>Dəftər yaradılıb</translation>
    </message>
    <message>
        <source>Election pack</source>
        <translation>Seçki paketi</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Sayğac</translation>
    </message>
    <message>
        <source>Quiet period</source>
        <translation>Sakit vaxt</translation>
    </message>
    <message>
        <source>Announced turnout</source>
        <translation>Elan olunan fəallıq</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>İnsident</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sübut</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Yoxlama siyahısı</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Düzəliş</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri götürülüb</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Saat sıçrayışı</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Bağlama yazılıb</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qəbz</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Enrolment withdrawn</source>
        <translation>Qeydiyyat ləğv edilib</translation>
    </message>
    <message>
        <source>Bundle imported</source>
        <translation>Bağlama idxal edilib</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Rəsmi rəqəmlər</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Summary kept</source>
        <translation>Xülasə saxlanıldı</translation>
    </message>
</context>
<context>
    <name>misplaced</name>
    <message>
        <source>Open the settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>Open the hand-over</source>
        <translation>Təhvil səhifəsini aç</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and drop the files that are in it.</source>
        <translation>{name} qovluqdur. Onu açın və içindəki faylları bura atın.</translation>
    </message>
    <message>
        <source>{name} is an election pack. Another pack is taken in the settings.</source>
        <translation>{name} seçki paketidir. Başqa paket ayarlarda götürülür.</translation>
    </message>
    <message>
        <source>{name} is a sealed bundle. Only the coordinator opens it: bring it to them. Nothing of it can be read here.</source>
        <translation>{name} möhürlənmiş bağlamadır. Onu yalnız koordinator aça bilər: ona aparın. Burada onun heç nəyini oxumaq olmur.</translation>
    </message>
    <message>
        <source>{name} is an enrolment request. The coordinator needs it: bring it there.</source>
        <translation>{name} qeydiyyat sorğusudur. O, koordinatora lazımdır: ona aparın.</translation>
    </message>
    <message>
        <source>{name} is the coordinator&apos;s approval. It is taken on the hand-over page.</source>
        <translation>{name} koordinatorun təsdiqidir. O, «Təhvil» səhifəsində götürülür.</translation>
    </message>
    <message>
        <source>{name} is a receipt. It is taken on the hand-over page, under “What has arrived”.</source>
        <translation>{name} qəbzdir. O, «Təhvil» səhifəsində, «Nə çatıb» altında götürülür.</translation>
    </message>
    <message>
        <source>{name} is a station&apos;s summary. The coordinator needs it: bring it there.</source>
        <translation>{name} məntəqənin xülasəsidir. O, koordinatora lazımdır: ona aparın.</translation>
    </message>
    <message>
        <source>{name} is a secret key. It stays on its stick; nothing was read from it.</source>
        <translation>{name} gizli açardır. O, öz fləş kartında qalır; ondan heç nə götürülmədi.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Fəallıq</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Vərəqələr</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Hazırlıq</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Sayğac</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sübutlar</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Yoxlama siyahıları</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Təhvil</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>compiled</source>
        <translation>tərtib edilib</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>asılıb</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>surət</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>rəqəmlər: {count}</translation>
    </message>
    <message>
        <source>to: {text}</source>
        <translation>kimə: {text}</translation>
    </message>
    <message>
        <source>by: {text}</source>
        <translation>kim: {text}</translation>
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
        <translation>Heç kim gəlmədi</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Yerimdə deyildim</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>Deyə bilmərəm</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Qeyd edildi: {what}.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>heç kim gəlmədi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>To review</source>
        <translation>Baxılmayıb</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Təsdiqlənmiş</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rədd edilmiş</translation>
    </message>
    <message>
        <source>From a citizen</source>
        <translation>Vətəndaş məlumatı</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Make the authority</source>
        <translation>İmza mərkəzini yarat</translation>
    </message>
    <message>
        <source>Your signature on packs and observers, and the key for bundles.</source>
        <translation>Paketlərə və müşahidəçilərə imzanız, bağlamalar üçün açar.</translation>
    </message>
    <message>
        <source>Load the election pack</source>
        <translation>Seçki paketini yüklə</translation>
    </message>
    <message>
        <source>Stations, candidates, protocol lines, checklists.</source>
        <translation>Məntəqələr, namizədlər, protokol bəndləri, yoxlama siyahıları.</translation>
    </message>
    <message>
        <source>Enrol the observers</source>
        <translation>Müşahidəçiləri qeydiyyata al</translation>
    </message>
    <message>
        <source>Each brings a request; you compare fingerprints in person.</source>
        <translation>Hər biri sorğu gətirir; açar izlərini üzbəüz tutuşdurursunuz.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>posted protocol</source>
        <translation>asılmış protokol</translation>
    </message>
    <message>
        <source>copy handed out</source>
        <translation>verilmiş surət</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>ucadan oxunub</translation>
    </message>
    <message>
        <source>not said where</source>
        <translation>yeri deyilməyib</translation>
    </message>
    <message>
        <source>Votes were typed in once.</source>
        <translation>Səslər bir dəfə yazılıb.</translation>
    </message>
    <message>
        <source>Votes were typed in twice; differences, if any, were settled.</source>
        <translation>Səslər iki dəfə yazılıb; fərqlər olubsa, aradan qaldırılıb.</translation>
    </message>
    <message>
        <source>Two typings came out alike on {twice} of {votes} votes lines.</source>
        <translation>Səs sətirləri: {votes}; iki yazılışı eyni çıxanlar: {twice}.</translation>
    </message>
    <message>
        <source>seen on the table</source>
        <translation>stolun üstündə görülüb</translation>
    </message>
</context>
<context>
    <name>stations</name>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Siyahıda</translation>
    </message>
    <message>
        <source>Voters on the list</source>
        <translation>Siyahıdakı seçicilər</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Sayğac</translation>
    </message>
    <message>
        <source>Voters that an observer counted</source>
        <translation>Müşahidəçinin saydığı seçicilər</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Elan olunub</translation>
    </message>
    <message>
        <source>announced for {hour}</source>
        <translation>{hour} üçün elan olunub</translation>
    </message>
    <message>
        <source>Turnout that the commission announced, newest hour</source>
        <translation>Komissiyanın elan etdiyi fəallıq, ən son saat</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Turnout in the official figures</source>
        <translation>Rəsmi rəqəmlərdə fəallıq</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Tərtib</translation>
    </message>
    <message>
        <source>Was a protocol compiled?</source>
        <translation>Protokol tərtib edilib?</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asılıb</translation>
    </message>
    <message>
        <source>Was the protocol posted at the entrance?</source>
        <translation>Protokol girişdə asılıb?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surət</translation>
    </message>
    <message>
        <source>Was a copy of the protocol given out?</source>
        <translation>Protokolun surəti verilib?</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Time of the newest entry from here</source>
        <translation>Buradan ən son qeydin vaxtı</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatmır</translation>
    </message>
    <message>
        <source>Photos and videos that were announced and are not here</source>
        <translation>Elan edilmiş, hələ gəlməmiş foto və videolar</translation>
    </message>
    <message>
        <source>Given to: {who}</source>
        <translation>Kimə verilib: {who}</translation>
    </message>
    <message>
        <source>Refused by: {who}</source>
        <translation>Kim imtina edib: {who}</translation>
    </message>
    <message>
        <source>With the words: “{words}”</source>
        <translation>Dediyi sözlər: «{words}»</translation>
    </message>
    <message>
        <source>Figures from a signed summary of {who}; no bundle has them yet.</source>
        <translation>Rəqəmlər imzalı xülasədəndir ({who}); bağlama hələ gəlməyib.</translation>
    </message>
    <message>
        <source>+ {n} counted on {day}, not included</source>
        <translation>+ {n} nəfər {day} tarixində sayılıb, daxil edilməyib</translation>
    </message>
    <message>
        <source>chosen by {who}, nothing recorded</source>
        <translation>seçən: {who}, qeyd yoxdur</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{m} min</source>
        <translation>{m} dəq</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} saat</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} saat {m} dəq</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>The election pack is for {pack}; this laptop says {laptop}. For a rehearsal that is fine; else check the date of the laptop, and whether it is the right pack.</source>
        <translation>Seçki paketi {pack} üçündür, bu noutbukda isə tarix {laptop}. Məşq üçün eybi yoxdur; əks halda noutbukun tarixini və paketin düzgün olduğunu yoxlayın.</translation>
    </message>
</context>
<context>
    <name>turnout</name>
    <message>
        <source>not known so far</source>
        <translation>hələ məlum deyil</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>müqayisə üçün heç nə yoxdur</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>eynidir</translation>
    </message>
    <message>
        <source>a slip apart</source>
        <translation>kiçik fərq</translation>
    </message>
    <message>
        <source>fewer announced than counted</source>
        <translation>elan olunan sayılandan azdır</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>düz gəlmir</translation>
    </message>
    <message>
        <source>more announced than counted</source>
        <translation>elan olunan sayılandan çoxdur</translation>
    </message>
    <message>
        <source>more announced; watch had gaps</source>
        <translation>elan olunan çox; fasilə olub</translation>
    </message>
    <message>
        <source>summary only</source>
        <translation>yalnız xülasə</translation>
    </message>
    <message>
        <source>{w} of {t}</source>
        <translation>{w} / {t}</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} announced, {counted} counted by {who}.</source>
        <translation>{station} məntəqəsi, {hour}: elan olunan {figure}, sayılan {counted} ({who}).</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {figure} official, {counted} counted by {who}.</source>
        <translation>{station} məntəqəsi, {hour}: rəsmi {figure}, sayılan {counted} ({who}).</translation>
    </message>
    <message>
        <source>Station {station}, {hour}: {counted} counted by {who}.</source>
        <translation>{station} məntəqəsi, {hour}: sayılan {counted} ({who}).</translation>
    </message>
    <message>
        <source>From a signed summary; the bundle is not here yet.</source>
        <translation>İmzalı xülasədən; bağlama hələ gəlməyib.</translation>
    </message>
    <message>
        <source>The record that is here ends before this hour: nothing can be said of it yet.</source>
        <translation>Buradakı qeydlər bu saatdan əvvəl bitir: hələ heç nə demək olmaz.</translation>
    </message>
    <message>
        <source>No announced or official figure for this hour.</source>
        <translation>Bu saat üçün elan olunan və ya rəsmi rəqəm yoxdur.</translation>
    </message>
    <message>
        <source>The figures are the same.</source>
        <translation>Rəqəmlər eynidir.</translation>
    </message>
    <message>
        <source>They are {difference} apart: a slip of one of the counts explains as much.</source>
        <translation>Fərq {difference}: sayda kiçik yanlışlıq bunu izah edir.</translation>
    </message>
    <message>
        <source>{difference} fewer announced than counted. Gaps in watching cannot explain this; ask how the figure came about.</source>
        <translation>Elan olunan sayılandan {difference} azdır. Müşahidədəki fasilələr bunu izah etmir; rəqəmin necə alındığını soruşun.</translation>
    </message>
    <message>
        <source>{difference} more than were counted, and the observer was watching all the time ({total}). This does not add up; ask how the figure came about.</source>
        <translation>Sayılandan {difference} çoxdur, müşahidəçi isə bütün müddət ({total}) müşahidə aparıb. Bu, düz gəlmir; rəqəmin necə alındığını soruşun.</translation>
    </message>
    <message>
        <source>{difference} more than were counted. For {gap} of {total}, it is not certain that anybody watched: some may have voted then.</source>
        <translation>Sayılandan {difference} çoxdur. {total} müddətin {gap} hissəsində müşahidə aparıldığı dəqiq deyil: o vaxt səs verənlər olmuş ola bilər.</translation>
    </message>
    <message>
        <source>{difference} more than were counted. How long somebody was watching is not known yet.</source>
        <translation>Sayılandan {difference} çoxdur. Nə qədər müddət müşahidə aparıldığı hələ məlum deyil.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılıb</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Elan olunub</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Müşahidə</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Müqayisə</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Accepted</source>
        <translation>Qəbul edilib</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Artıq məlumdur</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoyulub</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rədd edilib</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Codes missing</source>
        <translation>Kodlar çatmır</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>Bura aid deyil</translation>
    </message>
</context>
</TS>
