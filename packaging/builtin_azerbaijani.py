"""Azerbaijani of the built-in pack where the research's proposal misleads or is not Azerbaijani.

What the research proposes stands on the left; it stays the source of everything else.
"""

from __future__ import annotations

MENDED = {
    # checks
    "Daşınan qutudakı bülletenlər müraciətlərin sayından çoxdur": "Daşınan qutudakı bülletenlər"
    " otaqdan kənarda səs verənlərə verilənlərdən çoxdur",
    "Namizədlərin səsləri etibarlı səslərə bərabər deyil": "Namizədlərin səslərinin cəmi"
    " etibarlı səslərə bərabər deyil",
    "Səs verən siyahıdakından çoxdur": "Bülleten alanlar siyahılardakı seçicilərdən çoxdur",
    "Daşınan qutu ilə müraciət+3-dən çox bülleten çıxarılıb": "Daşınan qutu üçün götürülən"
    " bülletenlər müraciətlərin sayı + 3-dən çoxdur",
    "Fəallıq göstəricisi azalıb": "Elan olunan fəallıq əvvəlkindən azdır",
    "Protokolun vaxtı bağlanışdan əvvəldir": "Protokolun vaxtı bağlanışdan və ya hesablamanın"
    " başlanmasından əvvəldir",
    "Protokol və müşahidə sayı fərqlidir": "Protokoldakı fəallıq müşahidəçinin sayından"
    " çox fərqlənir",
    "Verilmə sürəti inandırıcı deyil": "Bülletenlərin verilmə sürəti inandırıcı deyil",
    "Rəsmi rəqəm surətdən fərqlidir": "Rəsmi rəqəm müşahidəçinin surətindən fərqlidir",
    "Dairə cəmi məntəqələrin cəminə bərabər deyil": "Dairə üzrə cəm məntəqələrin cəminə"
    " bərabər deyil",
    "Dairənin nəticəsinin ləğvi həddi": "Dairə üzrə seçkinin etibarsız sayılması həddi",
    # checklists
    "İcazəsiz şəxs və ya polis otaqda?": "Otaqda icazəsiz şəxs və ya polis var idi?",
    "15 dəq.": "15 dəqiqəyədək",
    "Gəldiyiniz vaxta səs verənlər (MnSK rəqəmi)": "Gəldiyiniz vaxta qədər səs verənlər"
    " (MnSK-nın rəqəmi)",
    "Son açıqlanan MnSK fəallığı (10,12,15,17,19)": "MnSK-nın son elan etdiyi fəallıq"
    " (10, 12, 15, 17, 19)",
    "30 dəqiqədən çox seçici olmadı?": "30 dəqiqədən çox müddətdə heç bir seçici gəlmədi?",
    "Seçicilər siyahıda imzalayırdı?": "Seçicilər siyahıda imza atırdı?",
    "Vəsiqə ilə səs verənlər qeyd olunur? (prezident/referendum)": "Vəsiqə ilə səs verənlər"
    " qeydə alınırdı? (prezident seçkisi, referendum)",
    "Mütəşəkkil nəqliyyat?": "Seçicilərin mütəşəkkil daşınması?",
    "Seçicilərə təzyiq və ya kimə səs verməli göstərişi?": "Seçicilərə və ya rəsmi şəxslərə"
    " təzyiq, kimə səs verməyə dair göstəriş oldu?",
    "Polis və ya kənar şəxs içəridə, göstəriş verir?": "İçəridə polis və ya kənar şəxs"
    " var idi, göstəriş verirdi?",
    "Daşınan qutu: götürülən": "Daşınan qutu: götürülən bülleten",
    "Hüquqlu seçicilər geri qaytarıldı?": "Səsvermə hüququ olan seçicilər geri qaytarıldı?",
    "Bülletenin şəkli çəkildi, çıxarıldı?": "Bülletenin şəkli çəkildi və ya bülleten çıxarıldı?",
    "Qapılar bağlandı": "Qapıların bağlandığı vaxt",
    "İstifadə edilməmiş bülletenlər sayıldı, elan olundu, ləğv edildi?": "İstifadə edilməmiş"
    " bülletenlər qutular açılmazdan əvvəl sayıldı, elan olundu, ləğv edildi?",
    "1-6-cı bəndlər qutulardan əvvəl yazıldı, oxundu?": "1–6-cı bəndlər qutular açılmazdan"
    " əvvəl yazıldı, oxundu?",
    "Etibarlılıq birgə və əsaslandırılmış həll olundu?": "Etibarlılıq birgə və əsaslandırılmış"
    " şəkildə həll olundu?",
    "Müşahidəçilər həmişə qalıb görə bildi?": "Müşahidəçilər bütün müddət qalıb görə bildi?",
    "Səsvermə otağında, mürəkkəblə, söz və rəqəmlə?": "Səsvermə otağında, mürəkkəblə, söz və"
    " rəqəmlə tərtib edildi?",
    "İmtina": "İmtina edildi",
    "Hə": "Bəli",
    "Yox": "Xeyr",
    "Protokolun vaxtı": "Protokolun tərtib vaxtı",
    "Sədr, 2 müxtəlif partiya üzvü, müşahidəçilər, dayanmadan?": "Sədr, müxtəlif partiyalardan"
    " 2 üzv və müşahidəçilər dayanmadan müşayiət etdi?",
    # incidents
    "İmzasız bülleten; eyni imzalar": "İmzasız verilən bülleten; eyni imzalar",
    "Gizlilik pozulub, kabinədə birdən çox şəxs": "Səsvermənin gizliliyi pozulub, kabinədə"
    " birdən çox şəxs",
    "Hüququ olan seçici geri qaytarılıb": "Səsvermə hüququ olan seçici geri qaytarılıb",
    "Elan olunan fəallıq müşahidədən çoxdur": "Elan olunan fəallıq müşahidə olunandan xeyli çoxdur",
    "Veb-kamera bağlanıb, səssiz, istiqaməti dəyişib": "Veb-kamera örtülüb, səsi kəsilib"
    " və ya istiqaməti dəyişdirilib",
    "Bağlanış pozuntusu": "Bağlanış pozuntusu (19:00-dan sonra səsvermə və ya tez bağlanma)",
    "Hesablama dərhal başlamayıb, kəsilib": "Hesablama dərhal başlamayıb və ya kəsilib",
    "Balans pozulub": "Protokolun rəqəmləri düz gəlmir",
    "Hesablama və ya protokol otaqdan kənarda": "Hesablama və ya protokol səsvermə otağından"
    " kənarda",
    # procedure
    "Qeydiyyatdançıxma (səsvermə) vəsiqəsi yalnız prezident seçkisi və referendumda": (
        "Qeydiyyatdan çıxma (səsvermə) vəsiqəsi yalnız prezident seçkisində və referendumda"
    ),
    "Protokol müşahidə altında: karandaş və düzəliş olmaz, qaralama, söz və rəqəm, 2/3 imza,"
    " xüsusi rəy": "Protokol müşahidə altında tərtib olunur: karandaş və düzəliş olmaz, əvvəlcə"
    " qaralama, söz və rəqəmlə, azı 2/3 imza, xüsusi rəy mümkündür",
    "3 karbonlaşdırılmış nüsxə (fərqli rəng) + 30 surət; təsdiqlənmiş surət pulsuz": (
        "3 karbonlaşdırılmış nüsxə (fərqli rəng) və 30-dək surət; təsdiqlənmiş surət pulsuz"
    ),
    "1-ci nüsxə şikayət və aktlarla 24 saatdan gec olmayaraq DSK-ya": "1-ci nüsxə şikayət"
    " və aktlarla birlikdə 24 saatdan gec olmayaraq DSK-ya aparılır",
    "MnSK məlumatları 5 gün, DSK 10 gün, hamısı 45 gün": "MnSK məlumatları 5 gün, DSK məlumatları"
    " 10 gün, hamısı 45 gün ərzində dərc olunur",
    "Bülletenlər 6 ay, protokollar 1 il, siyahılar 5 il saxlanılır": "Bülletenlər azı 6 ay,"
    " protokollar azı 1 il, siyahılar 5 il saxlanılır",
}
