"""The four forms of the built-in pack: real options, split figures, skip logic, flags."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from builtin_law import law_names

Item = dict[str, Any]
LANGUAGES = ("en", "az", "ru")

NOT_OBSERVED = ("not-observed", "Not observed", "Müşahidə olunmayıb", "Не наблюдалось")
YES_NO = [("yes", "Yes", "Bəli", "Да"), ("no", "No", "Xeyr", "Нет"), NOT_OBSERVED]
FREQUENCY = [
    ("always", "Always", "Həmişə", "Всегда"),
    ("almost-always", "Almost always", "Demək olar həmişə", "Почти всегда"),
    ("sometimes", "Sometimes", "Bəzən", "Иногда"),
    ("hardly-ever", "Hardly ever or never", "Demək olar heç vaxt", "Почти никогда или никогда"),
    NOT_OBSERVED,
]
SCALE = [
    ("very-good", "Very good", "Çox yaxşı", "Очень хорошо"),
    ("good", "Good", "Yaxşı", "Хорошо"),
    ("bad", "Bad", "Pis", "Плохо"),
    ("very-bad", "Very bad", "Çox pis", "Очень плохо"),
    NOT_OBSERVED,
]
CHOICES = {
    # id of the question -> ids of the options that its label lists, in their order
    "O5": ["party", "candidate", "ngo", "international", "media"],
    "O7": ["ink", "uv-lamp", "booths", "lists", "protocols", "seals", "mobile-box"],
    "O20": ["up-to-15", "15-30", "30-60", "over-60"],
    "C29": ["given", "refused", "not-asked"],
    "C31": ["yes", "no", "not-observed"],
    "carbon_copy_colour": ["first", "second", "third"],
}
NONE_OF = {
    "O5": ("none", "Nobody", "Heç kim", "Никого"),
    "O7": ("none", "Nothing is missing", "Hər şey var", "Всё есть"),
}
PARTS = {
    # id -> suffixes of the questions that a label with "a / b" stands for
    "O3": ["a", "b"],
    "O18": ["a", "b"],
    "V30": ["a", "b", "c"],
    "C3": ["a", "b"],
    "C13": ["a", "b"],
    "C30": ["a", "b"],
    "C32": ["a", "b"],
}
OF_WHICH = {"C19": ["a", "b"]}
FOLLOW_UP = {
    "O20": ("text", "Reason of the delay", "Gecikmənin səbəbi", "Причина опоздания"),
    "V18": ("text", "Plates, persons", "Nömrə nişanları, adamların sayı", "Номера, число людей"),
    "V32": ("integer", "How many were turned away", "Neçə nəfər qaytarıldı", "Скольким отказали"),
    "V35": ("integer", "Number of complaints", "Şikayətlərin sayı", "Число жалоб"),
}
_PROTOCOL = 'C23 == "yes"'
_CASES = " or ".join(f'V{n} == "yes"' for n in (16, 17, 18, 19, 20, 21, 22))
RELEVANT = {
    "O14": 'O13 != "no"',
    "O20": "minutes(O19) > minutes(opens)",
    "O20n": "answered(O20)",
    "V15": 'kind in ("", "presidential", "referendum")',
    "V18n": 'V18 == "yes"',
    "V23": _CASES,
    "V31": "not (V30a == 0)",
    "V32n": 'V32 == "yes"',
    "V35n": 'V35 == "yes"',
    "C7": 'C6 != "no"',
    "C9": 'C8 != "no"',
    **{f"C{n}": _PROTOCOL for n in (24, 25, 26, 27, 28, 29, 31)},
    **dict.fromkeys(("C30a", "C30b", "C32a"), _PROTOCOL),
}
_INVALID = (
    "More than all invalid ones",
    "Bütün etibarsız bülletenlərdən çoxdur",
    "Больше, чем всего недействительных",
)
CONSTRAINTS = {
    "O3a": (
        "O3a <= O3b",
        "More women than members",
        "Qadınlar üzvlərdən çoxdur",
        "Женщин больше, чем членов комиссии",
    ),
    "V30c": (
        "V30c <= V30b",
        "More voted than ballots taken",
        "Səs verənlər götürülən bülletenlərdən çoxdur",
        "Больше, чем взято",
    ),
    "C30b": (
        "C30b <= C30a",
        "More copies than requests",
        "Surət alanlar istəyənlərdən çoxdur",
        "Больше, чем просили",
    ),
    "C19a": ("C19a <= C19", *_INVALID),
    "C19b": ("C19b <= C19", *_INVALID),
}
FLAGS = {
    "no": 'value == "no"',
    "yes": 'value == "yes"',
    "any": 'answered(value) and not selected(value, "none")',
    "not_empty": "answered(value)",
    "<always": 'value in ("almost-always", "sometimes", "hardly-ever")',
    "<=2": 'value in ("bad", "very-bad")',
    "refused": 'value == "refused"',
    "box>requests": "C13a > C13b",
    ">close+30": "elapsed(C1, value) > count_start_minutes and elapsed(C1, value) < 720",
}
TYPES = {"yes_no": "yes-no", "scale4": "scale"}
FROM_PROTOCOL = {
    # key in form_checks -> (flag, incident)
    "series_number": ("", ""),
    "carbon_copy_colour": ("", ""),
    "figures_and_words_match": ('value == "no"', "C11"),
    "pencil_or_corrections": ('value == "yes"', "C07"),
    "draft_made": ("", ""),
    "stamp": ("", ""),
    "copy_certified": ("", ""),
}
WORDS = {
    # labels that read badly once they are split
    "O18a": ("Number of voting booths", "Kabinələrin sayı", "Число кабин"),
    "O18b": ("Number of issuing desks", "Bülleten verilən masaların sayı", "Число столов выдачи"),
    "O20": ("How late did it open?", "Nə qədər gecikdi?", "На сколько опоздали с открытием?"),
    # numbers: of what, in whole words
    "C3a": (
        "Number of commission members present",
        "İştirak edən komissiya üzvlərinin sayı",
        "Число присутствующих членов комиссии",
    ),
    "C3b": (
        "Number of members needed for 2/3",
        "2/3 səs çoxluğu üçün lazım olan üzvlərin sayı",
        "Число членов, необходимое для 2/3",
    ),
    "C7": (
        "Number of unused ballots",
        "İstifadə edilməmiş bülletenlərin sayı",
        "Число неиспользованных бюллетеней",
    ),
    "C9": (
        "Number of signatures (voters who received ballots)",
        "İmzaların sayı (bülleten alanlar)",
        "Число подписей (получивших бюллетень)",
    ),
    "C13a": (
        "Number of ballots in the mobile box",
        "Daşınan qutudakı bülletenlərin sayı",
        "Число бюллетеней в переносном ящике",
    ),
    "C13b": (
        "Number of requests to vote with the mobile box",
        "Daşınan qutu üçün müraciətlərin sayı",
        "Число заявок на переносной ящик",
    ),
    "C14": (
        "Number of ballots in the stationary boxes",
        "Daşınmaz qutulardakı bülletenlərin sayı",
        "Число бюллетеней в стационарных ящиках",
    ),
    "C19": (
        "Number of invalid ballots",
        "Etibarsız bülletenlərin sayı",
        "Число недействительных бюллетеней",
    ),
    "C19a": (
        "Of these, number of ballots without a mark",
        "Onlardan heç bir qeyd edilməmiş bülletenlərin sayı",
        "Из них без отметки: число бюллетеней",
    ),
    "C19b": (
        "Of these, number of ballots of indeterminate form",
        "Onlardan müəyyənləşdirilmiş formada olmayan bülletenlərin sayı",
        "Из них неустановленной формы: число бюллетеней",
    ),
    "C30a": (
        "Number of candidates and agents who asked for a copy",
        "Surət istəyən namizəd və vəkillərin sayı",
        "Число кандидатов и представителей, просивших копию",
    ),
    "C30b": (
        "Number of candidates and agents who got a copy",
        "Surət alan namizəd və vəkillərin sayı",
        "Число кандидатов и представителей, получивших копию",
    ),
    "C31": ("Was a copy posted?", "Surət asıldı?", "Копия вывешена?"),
    "C32a": ("Protocol completed at", "Protokolun vaxtı", "Время составления протокола"),
}
_ORIGIN = ("law_ref", "note", "source", "evidence")


def label(row: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(LANGUAGES, row, strict=True))


def options(rows: Sequence[tuple[str, ...]]) -> list[Item]:
    return [{"id": row[0], "label": label(row[1:])} for row in rows]


def listed(text: str) -> tuple[str, list[str]]:
    """Return the words before a list, and its items: "Words (a, b)" or "Words: a / b"."""
    bare = re.sub(r" ?\((?:photo|şəkil|фото)\)$", "", text)
    bracket = re.fullmatch(r"(.*?) ?\((.*)\)", bare)
    if bracket:
        head, tail = bracket[1], bracket[2]
    elif ":" in bare:
        head, tail = (part.strip() for part in bare.split(":", 1))
    else:
        head, tail = "", bare
    tail = re.sub(r",[^,/]*$", "", tail) if " / " in tail and head.startswith(LATE) else tail
    parts = tail.split(" / ") if " / " in tail else tail.split(",")
    return head, [part.strip() for part in parts]


LATE = ("If late", "Gecikmə", "Опоздание")


def split_label(texts: dict[str, str]) -> tuple[dict[str, str], list[dict[str, str]]]:
    found = {language: listed(texts[language]) for language in LANGUAGES}
    count = len(found["en"][1])
    assert all(len(items) == count for _, items in found.values()), texts
    heads = {language: head for language, (head, _) in found.items()}
    return heads, [{k: items[n] for k, (_, items) in found.items()} for n in range(count)]


def joined(head: dict[str, str], part: dict[str, str]) -> dict[str, str]:
    whole = capital(part)
    return {k: f"{head[k]}: {part[k]}" if head[k] else whole[k] for k in LANGUAGES}


def capital(text: dict[str, str]) -> dict[str, str]:
    def upper(language: str, letter: str) -> str:
        return "İ" if (language, letter) == ("az", "i") else letter.upper()

    return {k: upper(k, v[:1]) + v[1:] for k, v in text.items()}


def choice_options(key: str, parts: list[dict[str, str]]) -> list[Item]:
    ids = CHOICES[key]
    if key == "carbon_copy_colour":
        words = [("1st", "1-ci", "1-й"), ("2nd", "2-ci", "2-й"), ("3rd", "3-cü", "3-й")]
        parts = [label(row) for row in words]
    assert len(ids) == len(parts), key
    named = zip(ids, parts, strict=True)
    made: list[Item] = [{"id": name, "label": capital(part)} for name, part in named]
    if key in NONE_OF:
        made += [{**item, "alone": True} for item in options([NONE_OF[key]])]
    if "not-observed" not in ids:
        made += options([NOT_OBSERVED])
    return made


def question(item: Item, *, key: str, kind: str, words: dict[str, str]) -> Item:
    made: Item = {
        "id": key,
        "type": TYPES.get(kind, kind),
        "label": label(WORDS[key]) if key in WORDS else words,
    }
    fixed = {"yes_no": YES_NO, "frequency": FREQUENCY, "scale4": SCALE}
    if kind in fixed:
        made["options"] = options(fixed[kind])
    if item.get("critical"):
        made["critical"] = True
    if key in RELEVANT:
        made["relevant"] = RELEVANT[key]
    if key in CONSTRAINTS:
        made["constraint"] = CONSTRAINTS[key][0]
        made["constraint_message"] = label(CONSTRAINTS[key][1:])
    kept = {name: item[name] for name in _ORIGIN if item.get(name)}
    if "law_ref" in kept:
        kept["law_ref"] = law_names(kept["law_ref"])
    return made | kept


def flagged(made: Item, item: Item) -> Item:
    if item["flag_if"]:
        made["flag"] = FLAGS[item["flag_if"]]
        if item["incident"]:
            made["incident"] = item["incident"]
    return made


def expand(item: Item) -> list[Item]:
    """Return the questions that one item of the research stands for."""
    key, kind, words = item["id"], item["type"], item["label"]
    if key in PARTS:
        head, parts = split_label(words)
        rows = [
            question(item, key=key + suffix, kind=kind, words=joined(head, part))
            for suffix, part in zip(PARTS[key], parts, strict=True)
        ]
        return [flagged(rows[0], item), *rows[1:]]
    if key in OF_WHICH:
        head, parts = split_label(words)
        whole = flagged(question(item, key=key, kind=kind, words=head), item)
        return [whole] + [
            question(item, key=key + suffix, kind=kind, words=joined(head, part))
            for suffix, part in zip(OF_WHICH[key], parts, strict=True)
        ]
    if key in CHOICES:
        head, parts = split_label(words)
        made = flagged(question(item, key=key, kind=kind, words=head), item)
        made["options"] = choice_options(key, parts)
        return [made, *follow_up(key)]
    if kind in ("scale4",) or key in FOLLOW_UP:
        words = {k: re.sub(r" \([^()]*\)(\??)$", r"\1", v) for k, v in words.items()}
    return [flagged(question(item, key=key, kind=kind, words=words), item), *follow_up(key)]


def follow_up(key: str) -> list[Item]:
    if key not in FOLLOW_UP:
        return []
    kind, *words = FOLLOW_UP[key]
    return [question({}, key=key + "n", kind=kind, words=label(tuple(words)))]


def of_protocol(checks: list[Item]) -> list[Item]:
    """Return the questions about the paper itself, asked once a protocol was compiled."""
    made = []
    for item in checks:
        if item["key"] not in FROM_PROTOCOL:
            continue
        key, kind = item["key"], item["type"]
        words = {k: re.sub(r" \([^()]*\)$", "", v) for k, v in item["label"].items()}
        row = question(item, key=key, kind=kind, words=words)
        if key in CHOICES:
            row["options"] = choice_options(key, [])
        row["relevant"] = 'C29 == "given"' if key == "copy_certified" else _PROTOCOL
        flag, incident = FROM_PROTOCOL[key]
        if flag:
            row |= {"flag": flag, "incident": incident}
        made.append(row)
    return made


def build_forms(forms: list[Item], form_checks: list[Item]) -> list[Item]:
    built = []
    for form in forms:
        rows = [row for item in form["questions"] for row in expand(item)]
        if form["id"] == "COUNT":
            at = next(n for n, row in enumerate(rows) if row["id"] == "C32a")
            rows[at:at] = of_protocol(form_checks)
        made: Item = {"id": form["id"], "title": form["title"], "questions": rows}
        if form["id"] == "VOTE":
            made["repeatable"] = True
        built.append(made)
    return built
