"""Write resources/packs/builtin/pack.json from the domain research in ../shared/domain.

Run from the project's root, with the package importable:
    python packaging/build_builtin_pack.py [DOMAIN_DIR]
The program never needs the source folder: the result is committed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import builtin_azerbaijani
import builtin_russian
from builtin_forms import build_forms
from builtin_law import definition, law_names
from builtin_mending import mended
from builtin_words import CHECKS, EVENTS, EXTRA_CHECKS, MOBILE_REQUESTS, NOTICE, TITLE, VOTERS

MENDED = {"az": builtin_azerbaijani.MENDED, "ru": builtin_russian.MENDED}
ROOT = Path(__file__).resolve().parent.parent
PHASES = {"before_box_opening": "before-box-opening", "after_box_opening": "after-box-opening"}
FIGURES_OF_FORM = ("signatures", "members_total")

Item = dict[str, Any]


def origin(item: Item) -> Item:
    names = ("law_ref", "note", "source", "evidence")
    kept = {name: item[name] for name in names if item.get(name)}
    kept |= {"law_ref": law_names(kept.pop("law_ref", ""))}
    if not kept["law_ref"]:
        del kept["law_ref"]
    if item.get("label_source"):
        words = ", ".join(f"{k}: {v}" for k, v in sorted(item["label_source"].items()))
        kept["note"] = "; ".join(filter(None, [kept.get("note"), f"label from {words}"]))
    return kept


def build_lines(protocol: Item) -> list[Item]:
    lines = []
    for item in protocol["lines"]:
        if item["type"] != "integer":
            continue  # votes belong to the contest; completed_at is a time of its own
        line = {"id": item["key"], "label": {k: v.strip() for k, v in item["label"].items()}}
        line["phase"] = PHASES[item["fill_when"]]
        # A number that the research is not sure of is not shown.
        if item.get("item_no") and "?" not in item["item_no"]:
            line["item"] = item["item_no"]
        if item.get("applies_to"):
            line["applies_to"] = item["applies_to"]
            line["required"] = False
        lines.append(line | origin(item))
    for item in protocol["form_checks"]:
        if item["key"] in FIGURES_OF_FORM:
            row = {"id": item["key"], "label": item["label"], "phase": "end", "required": False}
            lines.append(row | origin(item))
    lines.append(MOBILE_REQUESTS)
    return lines


def build_checks(arithmetic: Item) -> list[Item]:
    checks = []
    for item in arithmetic["checks"]:
        check = {"id": item["id"], "level": item["level"], "message": item["message"]}
        checks.append(check | CHECKS[item["id"]] | origin(item))
        checks.extend(EXTRA_CHECKS.get(item["id"], []))
    for check in checks:
        check.pop("law_ref", None)
    return checks


def build_incidents(codes: Item) -> list[Item]:
    found = []
    for item in codes["incidents"]:
        incident = {name: item[name] for name in ("code", "category", "severity", "label")}
        incident["media"] = item["media_typical"]
        if item["definition_en"]:
            incident["definition"] = definition(item["code"], item["definition_en"])
        if item["aligned_with"]:
            incident["aligned_with"] = item["aligned_with"]
        found.append(incident | origin(item))
    return found


def build_legal(procedure: Item) -> list[Item]:
    notes = []
    for item in procedure["steps"]:
        step = {"id": item["id"], "kind": "step", "text": item["label"], "when": item["time"]}
        notes.append(step | origin(item))
    for n, item in enumerate(procedure["observer_rights"], start=1):
        notes.append({"id": f"R{n:02}", "kind": "right", "text": item["label"]} | origin(item))
    for item in procedure["deadlines"]:
        limit = {"id": item["id"], "kind": "deadline", "text": item["what"], "when": item["limit"]}
        notes.append(limit | origin(item))
    return notes


def build_sources(documents: list[Item]) -> list[Item]:
    sources: dict[str, Item] = {}
    for document in documents:
        for key, item in document["sources"].items():
            sources[key] = {"id": key, "title": item["title"], "address": item["address"]}
    return [sources[key] for key in sorted(sources)]


def build(domain: Path) -> Item:
    names = ("arithmetic", "forms", "incidents", "procedure", "protocol_lines")
    read = {n: json.loads((domain / f"{n}.json").read_text("utf-8")) for n in names}
    codes = read["incidents"]
    made: Item = {
        "format": "observer-pack-v1",
        "id": "builtin",
        "title": TITLE,
        "jurisdiction": "AZ",
        "utc_offset_min": 240,
        "languages": ["az", "ru", "en"],
        "opens": "08:00",
        "closes": "19:00",
        "notice": NOTICE,
        "lines": build_lines(read["protocol_lines"]),
        "checks": build_checks(read["arithmetic"]),
        "forms": build_forms(read["forms"]["forms"], read["protocol_lines"]["form_checks"]),
        "categories": [{"id": k, "label": v} for k, v in codes["categories"].items()],
        "severities": [{"level": int(k), "label": v} for k, v in codes["severity"].items()],
        "incidents": build_incidents(codes),
        "events": EVENTS,
        "streams": [{"id": "voters", "label": VOTERS}],
        "turnout_hours": read["procedure"]["turnout_schedule"]["checkpoints"],
        "legal": build_legal(read["procedure"]),
        "sources": build_sources(list(read.values())),
        "count_start_minutes": 30,
        "quiet_minutes": 30,
    }
    for language, words in MENDED.items():
        made = mended(made, language=language, words=words)
    return made


def main() -> None:
    domain = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "domain"
    sys.path.insert(0, str(ROOT))
    from observer_app.core.packjson import read_pack_value, write_pack_value

    value = write_pack_value(read_pack_value(build(domain)))
    path = ROOT / "resources" / "packs" / "builtin" / "pack.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(text)} characters")


if __name__ == "__main__":
    main()
