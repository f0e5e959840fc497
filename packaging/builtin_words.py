"""What the built-in pack says that ../shared/domain does not: expressions, events, words."""

from __future__ import annotations

from typing import Any

TITLE = {
    "en": "Built-in pack: general form, no station list",
    "az": "Daxili paket: ümumi forma, məntəqə siyahısı yoxdur",
    "ru": "Встроенный пакет: общая форма, без списка участков",
}
NOTICE = {
    "en": "Not verified by a lawyer. Article references and translations are proposals;"
    " check them against the law in force before relying on them.",
    "az": "Hüquqşünas tərəfindən yoxlanılmayıb. Maddələrə istinadlar və tərcümələr təklifdir;"
    " istifadədən əvvəl qüvvədə olan qanunla müqayisə edin.",
    "ru": "Не проверено юристом. Ссылки на статьи и переводы предварительные;"
    " сверьте их с действующим законом.",
}
VOTERS = {"en": "Voters", "az": "Seçicilər", "ru": "Избиратели"}

MOBILE_REQUESTS: dict[str, Any] = {
    "id": "mobile_requests",
    "label": {
        "en": "Requests to vote outside the station (as observed)",
        "az": "Məntəqədən kənar səsvermə müraciətləri (müşahidəyə görə)",
        "ru": "Заявки на голосование вне помещения (по наблюдению)",
    },
    "phase": "before-box-opening",
    "required": False,
    "note": "no line of the protocol: asked for check E08 only",
    "evidence": "inferred",
}

_BOXES = "(box_mobile + box_stationary)"
CHECKS: dict[str, dict[str, Any]] = {
    "E01": {
        "expr": "voters_total == voters_main + voters_supplementary"
        " + optional(dereg_voted) - optional(dereg_issued)"
    },
    "E02": {"expr": "box_mobile + box_stationary <= voters_issued"},
    "E03": {"expr": "box_mobile <= ballots_issued_mobile"},
    "E04": {"expr": "sum(votes) == votes_valid", "when": "choices_per_ballot == 1"},
    "E05": {"expr": f"votes_valid + votes_invalid - invalid_form == {_BOXES}"},
    "E06": {"expr": "ballots_received == voters_issued + ballots_unused + ballots_spoilt"},
    "E07": {"expr": "voters_issued <= voters_total"},
    "E08": {"expr": "ballots_issued_mobile <= mobile_requests + 3"},
    "E09": {"expr": "signatures >= ceil(2 / 3 * members_total)"},
    "E10": {"expr": 'figures_and_words_match == "yes"'},
    "E11": {"expr": "turnout >= turnout_before", "scope": "turnout"},
    "E12": {"expr": "completed_at >= closed_at and completed_at >= count_started_at"},
    "E13": {"expr": "count_started_at - closed_at <= count_start_minutes"},
    "E14": {
        "expr": "abs(voters_issued - counted) <= max(5, voters_issued * 5 / 100)",
        "when": "covered_whole_day",
    },
    "E15": {"expr": "(turnout - turnout_before) / minutes / desks <= 1", "scope": "turnout"},
    "E16": {"detector": "line-differs", "scope": "official"},
    "E17": {"detector": "votes-moved", "scope": "official"},
    "E18": {"detector": "constituency-sum", "scope": "constituency"},
    "E19": {
        "expr": "not (stations_invalid / stations > 2 / 5"
        " and registered_invalid / registered > 1 / 4)",
        "scope": "constituency",
    },
    "W01": {"expr": f"votes_invalid / {_BOXES} < 3 / 100"},
    "W02": {"expr": f"abs(voters_issued - {_BOXES}) < max(15, voters_issued * 2 / 100)"},
    "W03": {"expr": "voters_supplementary / voters_main <= 5 / 100"},
    "W04": {"expr": "complete and votes_valid > 0"},
    "W05": {"detector": "identical-figures", "scope": "stations"},
}
"""Every relation as something that should hold; the sources word some as the alarm."""

EXTRA_CHECKS: dict[str, list[dict[str, Any]]] = {
    "E04": [
        {
            "id": "E04M",
            "level": "error",
            "expr": "sum(votes) <= choices_per_ballot * votes_valid",
            "when": "choices_per_ballot > 1",
            "message": {
                "en": "More candidate votes than the valid ballots can hold",
                "az": "Namizədlərin səsləri etibarlı bülletenlərdə ola biləcəkdən çoxdur",
                "ru": "Голосов за кандидатов больше, чем допускают действительные бюллетени",
            },
            "note": "for ballots with several choices; the limit is choices_per_ballot",
            "evidence": "general_knowledge",
        }
    ]
}


def _event(code: str, key: str, phase: str, *, en: str, az: str, ru: str) -> dict[str, Any]:
    label = {"en": en, "az": az, "ru": ru}
    return {"code": code, "key": key, "phase": phase, "label": label}


EVENTS = [
    _event("arrived", "A", "opening", en="Arrived", az="Gəldim", ru="Прибытие"),
    _event(
        "box-shown",
        "B",
        "opening",
        en="Empty box shown",
        az="Boş qutu göstərildi",
        ru="Пустой ящик показан",
    ),
    _event("opened", "O", "opening", en="Opened", az="Açıldı", ru="Открыт"),
    _event("away", "W", "voting", en="I leave the room", az="Otaqdan çıxıram", ru="Отлучка"),
    _event("back", "R", "voting", en="I am back", az="Qayıtdım", ru="Возвращение"),
    _event("closed", "C", "closing", en="Closed", az="Bağlandı", ru="Закрыт"),
    _event(
        "count-started",
        "S",
        "counting",
        en="Count started",
        az="Hesablama başladı",
        ru="Подсчёт начат",
    ),
    _event(
        "count-paused",
        "P",
        "counting",
        en="Count paused",
        az="Hesablama dayandırıldı",
        ru="Подсчёт прерван",
    ),
    _event(
        "count-resumed",
        "U",
        "counting",
        en="Count resumed",
        az="Hesablama davam etdi",
        ru="Подсчёт продолжен",
    ),
    _event(
        "count-ended", "E", "counting", en="Count ended", az="Hesablama bitdi", ru="Подсчёт окончен"
    ),
    _event(
        "protocol-compiled",
        "K",
        "counting",
        en="Protocol compiled",
        az="Protokol tərtib edildi",
        ru="Протокол составлен",
    ),
    _event(
        "protocol-posted",
        "T",
        "counting",
        en="Protocol posted",
        az="Protokol asıldı",
        ru="Протокол вывешен",
    ),
    _event(
        "left", "L", "transfer", en="Left the station", az="Məntəqədən getdim", ru="Уход с участка"
    ),
]
