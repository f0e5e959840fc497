"""Sheets of an .xlsx file as rows of text, with bounds on what a hostile file can cost.

openpyxl reads; before it does, the zip's sizes, counts and XML entities are checked.
"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from observer_app.core.errors import InputError

MAX_FILE_BYTES = 8 * 1024 * 1024
MAX_MEMBERS = 200
MAX_UNPACKED_BYTES = 32 * 1024 * 1024
MAX_ROWS = 2_000
MAX_COLUMNS = 64
MAX_CELL = 4_000
_ENTITIES = tuple("<!ENTITY".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: column name in the header -> text. number: as the spreadsheet counts."""

    file: str
    sheet: str
    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return a cell, "" if it is empty or there is no such column."""
        return self.cells.get(column, "")

    def need(self, column: str) -> str:
        """Return a cell. Raises: InputError("xlsform.empty_cell")."""
        if not self.get(column):
            raise self.error("xlsform.empty_cell", column)
        return self.get(column)

    def error(self, code: str, column: str, **params: object) -> InputError:
        """Return an error that names this row and a column."""
        place = {"file": self.file, "sheet": self.sheet, "row": self.number}
        return InputError(code, **place, column=column[:64], **params)


def read_workbook(data: bytes, *, file: str, sheets: Sequence[str]) -> dict[str, list[SheetRow]]:
    """Return the rows under the header of each named sheet; a missing sheet has none.

    Raises: InputError("xlsx.too_large" | "xlsx.unreadable" | "xlsx.hostile").
    """
    _check_zip(data, file=file)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions that say nothing about the cells.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                names = {name.lower(): name for name in book.sheetnames}
                return {
                    sheet: _read_sheet(book[names[sheet]], file=file, sheet=sheet)
                    if sheet in names
                    else []
                    for sheet in sheets
                }
            finally:
                book.close()
    except InputError:
        raise
    except Exception as exc:  # openpyxl has no error class of its own
        raise InputError("xlsx.unreadable", file=file) from exc


def _check_zip(data: bytes, *, file: str) -> None:
    if len(data) > MAX_FILE_BYTES:
        raise InputError("xlsx.too_large", file=file, limit_bytes=MAX_FILE_BYTES)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED_BYTES:
                raise InputError("xlsx.too_large", file=file, limit_bytes=MAX_UNPACKED_BYTES)
            for member in members:
                if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise InputError("xlsx.hostile", file=file)
                content = archive.read(member)
                if any(mark in content for mark in _ENTITIES):
                    raise InputError("xlsx.hostile", file=file)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError) as exc:
        raise InputError("xlsx.unreadable", file=file) from exc


def _read_sheet(worksheet: Any, *, file: str, sheet: str) -> list[SheetRow]:
    # The size that a sheet states of itself is not to be trusted.
    worksheet.reset_dimensions()
    header: list[str] = []
    rows: list[SheetRow] = []
    cells = worksheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True)
    for number, values in enumerate(cells, start=1):
        if number > MAX_ROWS:
            raise InputError("xlsx.too_large", file=file, sheet=sheet, limit_rows=MAX_ROWS)
        texts = [_text(value) for value in values]
        if number == 1:
            header = texts
            continue
        named = {name: text for name, text in zip(header, texts, strict=False) if name and text}
        if any(len(text) > MAX_CELL for text in named.values()):
            raise InputError("xlsx.too_large", file=file, sheet=sheet, row=number)
        if named:
            rows.append(SheetRow(file=file, sheet=sheet, number=number, cells=named))
    return rows


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
