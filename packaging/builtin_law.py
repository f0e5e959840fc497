"""Laws and definitions of the built-in pack in three languages; the research has them in English.

A reference such as "Criminal Code 159-1; EC 5.2" is made of the names below and of numbers,
which are the same everywhere.
"""

from __future__ import annotations

LANGUAGES = ("az", "en", "ru")

NAMES = (
    # As the research writes it; az, en, ru. The longer ones come first.
    (
        "act on receipt of ballots, EC 106.7",
        "bülletenlərin alınması aktı, Seçki Məcəlləsi 106.7",
        "act on receipt of ballots, Election Code 106.7",
        "акт о получении бюллетеней, Избирательный кодекс 106.7",
    ),
    ("act on receipt", "bülletenlərin alınması aktı", "act on receipt", "акт о получении"),
    (
        "Criminal Code (ch. on election rights)",
        "Cinayət Məcəlləsi (seçki hüquqları fəsli)",
        "Criminal Code (chapter on election rights)",
        "Уголовный кодекс (глава об избирательных правах)",
    ),
    (
        "(Criminal Code, general)",
        "Cinayət Məcəlləsi, ümumi",
        "Criminal Code, general",
        "Уголовный кодекс, общие нормы",
    ),
    ("Criminal Code", "Cinayət Məcəlləsi", "Criminal Code", "Уголовный кодекс"),
    (
        "(posting duty: verify article)",
        "asılma vəzifəsi: maddəni yoxlayın",
        "posting duty: verify the article",
        "обязанность вывесить: проверьте статью",
    ),
    (
        "(sub-article not readable)",
        "yarımbənd oxunmur",
        "sub-article not readable",
        "подпункт не читается",
    ),
    (
        "only lawful transport",
        "yalnız qanuni daşınma",
        "only lawful transport",
        "только законный подвоз",
    ),
    (
        "CEC rules on ink",
        "MSK-nın mürəkkəb qaydaları",
        "CEC rules on ink",
        "правила ЦИК о чернилах",
    ),
    ("CEC rules", "MSK-nın qaydaları", "CEC rules", "правила ЦИК"),
    ("CEC instructions", "MSK-nın təlimatları", "CEC instructions", "инструкции ЦИК"),
    (
        "CEC practice (1,000 stations)",
        "MSK-nın təcrübəsi (1 000 məntəqə)",
        "CEC practice (1,000 stations)",
        "практика ЦИК (1 000 участков)",
    ),
    (
        "CEC practice (no legal force)",
        "MSK-nın təcrübəsi (hüquqi qüvvəsi yoxdur)",
        "CEC practice (no legal force)",
        "практика ЦИК (без юридической силы)",
    ),
    ("CEC 11/53-1", "MSK-nın 11/53-1 qərarı", "CEC decision 11/53-1", "решение ЦИК 11/53-1"),
    (
        "comment 2008 item ",
        "2008-ci il şərhi, bənd ",
        "comment 2008, item ",
        "комментарий 2008, строка ",
    ),
    ("Comment item ", "şərh, bənd ", "comment, item ", "комментарий, строка "),
    ("Comment 2009", "2009-cu il şərhi", "comment 2009", "комментарий 2009"),
    ("older text", "əvvəlki mətn", "older text", "прежняя редакция"),
    ("separate row", "ayrıca sətir", "separate row", "отдельная строка"),
    ("verify", "yoxlayın", "verify", "проверьте"),
    ("media", "media", "media", "СМИ"),
    ("general", "ümumi", "general", "общие нормы"),
    ("item ", "bənd ", "item ", "строка "),
    ("EC ", "Seçki Məcəlləsi ", "Election Code ", "Избирательный кодекс "),
)

DEFINITIONS = {
    "O01": ("Səsvermə saat 08:00-da başlamayıb", "Голосование началось не в 08:00"),
    "O02": (
        "Qutular boş olduğu göstərilmədən bağlanıb",
        "Ящики закрыты без показа того, что они пусты",
    ),
    "O03": (
        "Nömrəli plastik möhür yoxdur, möhür qırılıb və ya nömrəsi səhərkindən fərqlidir",
        "Нет нумерованной пломбы, пломба сорвана или её номер не тот, что утром",
    ),
    "O04": (
        "Səsvermədən əvvəl bülletenlərin sayı məlum deyil",
        "Число бюллетеней до голосования неизвестно",
    ),
    "O05": (
        "Ləvazimat yoxdur, mürəkkəb və ya lampa sınaqdan keçirilməyib",
        "Нет материалов либо чернила или лампа не проверены",
    ),
    "A01": (
        "Akkreditə olunmuş müşahidəçi içəri buraxılmayıb",
        "Аккредитованного наблюдателя не пустили",
    ),
    "A02": (
        "Müşahidəçi səsvermə və ya hesablama zamanı çıxarılıb",
        "Наблюдателя удалили во время голосования или подсчёта",
    ),
    "A03": (
        "Oturacaq yerdən və ya məsafədən siyahı, qutu və ya bülletenlər görünmür",
        "С отведённого места не видно списка, ящика или бюллетеней",
    ),
    "A04": (
        "Çəkiliş aparan müşahidəçiyə və ya jurnalistə təzyiq",
        "Давление на наблюдателя или журналиста, который снимает",
    ),
    "S01": (
        "Əvvəlcə koordinatora bildirin; adları ötürməyin",
        "Сначала сообщите координатору; имён не передавайте",
    ),
    "S04": (
        "İşəgötürənin və ya polisin göstərişi də daxildir",
        "В том числе указание работодателя или полиции",
    ),
    "V01": (
        "Bir dəfəyə birdən çox bülletenin atılması və ya kimsə tərəfindən əlavə edilməsi; "
        "qutuda topa görünür",
        "Сразу опущено несколько бюллетеней либо кто-то их добавил; в ящике видна пачка",
    ),
    "V03": (
        "Əlamətlər: eyni üzlər, dəyişdirilmiş geyim, siyahılı təşkilatçı, eyni "
        "maşınlar, əlavə siyahı, fasilələrlə gələn dəstələr",
        "Признаки: те же лица, сменённая одежда, организатор со списком, "
        "те же машины, дополнительный список, волны через промежутки",
    ),
    "V04": (
        "Nömrə nişanını, vaxtı və şəxslərin sayını qeyd edin",
        "Запишите номер машины, время и число людей",
    ),
    "V11": (
        "Nömrəli künc bülleten verilən zaman kəsilməlidir",
        "Нумерованный угол отрезают при выдаче бюллетеня",
    ),
    "V15": (
        "Müraciət yoxdur, bülleten həddindən çoxdur, yalnız bir üzv gedib, "
        "müşahidəçi buraxılmayıb, akt yoxdur",
        "Нет заявки, слишком много бюллетеней, только один член комиссии, "
        "наблюдателя не взяли, нет акта",
    ),
    "V18": ("məsələn, 62 sayılıb, 180 elan olunub", "например, насчитано 62, объявлено 180"),
    "V19": (
        "Müşahidəçi yerində olduğunu təsdiqləyəndə sayğacın avtomatik qeydi",
        "Автоматическая отметка счётчика, когда наблюдатель подтверждает, что был на месте",
    ),
    "C02": ("Hər fasiləni vaxtı ilə qeyd edin", "Отметьте каждый перерыв и его время"),
}


def law_names(text: str) -> dict[str, str]:
    """Return a reference in each language; {} for one that says nothing."""
    if text in ("", "-"):
        return {}
    named = {}
    for column, language in enumerate(LANGUAGES, start=1):
        said = text
        for place, row in enumerate(NAMES):
            said = said.replace(row[0], f"\0{place:02}")
        for place, row in enumerate(NAMES):
            said = said.replace(f"\0{place:02}", row[column])
        named[language] = said
    return named


def definition(code: str, english: str) -> dict[str, str]:
    """Return what a code means, in each language."""
    az, ru = DEFINITIONS[code]
    return {"az": az, "en": english, "ru": ru}
