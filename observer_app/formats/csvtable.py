"""Tables that people write in a spreadsheet and save as CSV, read with bounds.

UTF-8 with or without BOM; comma, semicolon or tab, as the header has it. Errors name the
file, the row as a spreadsheet numbers it (the header is row 1), and the column.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from observer_app.core.errors import InputError

MAX_BYTES = 32 * 1024 * 1024
MAX_ROWS = 50_000
MAX_COLUMNS = 2_200
MAX_CELL = 4_000
MAX_COUNT = 100_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row; cells without surrounding spaces, by column. number: 2 is the first."""

    file: str
    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return a cell, "" if it is empty or there is no such column."""
        return self.cells.get(column, "")

    def need(self, column: str) -> str:
        """Return a cell. Raises: InputError("csv.empty_cell")."""
        value = self.get(column)
        if not value:
            raise self.error("csv.empty_cell", column)
        return value

    def count(self, column: str) -> int | None:
        """Return a cell as a count, None if it is empty. Raises: InputError("csv.not_a_count")."""
        value = self.get(column)
        if not value:
            return None
        if not value.isascii() or not value.isdigit() or len(value) > 9 or int(value) > MAX_COUNT:
            raise self.error("csv.not_a_count", column)
        return int(value)

    def error(self, code: str, column: str, **params: object) -> InputError:
        """Return an error that names this row and a column."""
        return InputError(code, file=self.file, row=self.number, column=column[:64], **params)

    def duplicate(self, column: str) -> InputError:
        """Return the error about a name in `column` that an earlier row has already."""
        where = f"{self.file}, row {self.number}, {column}"
        return self.error("pack.duplicate", column, where=where, name=self.get(column)[:64])


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: its columns in order, and its rows without the empty ones."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def need(self, *columns: str) -> None:
        """Accept a table that has these columns. Raises: InputError("csv.missing_column")."""
        for column in columns:
            if column not in self.columns:
                raise InputError("csv.missing_column", file=self.file, row=1, column=column)


def read_table(data: bytes, *, file: str) -> Table:
    """Return the table in a CSV file. file: its name, for errors.

    Raises: InputError("csv.too_large" | "csv.not_utf8" | "csv.no_header"
    | "csv.duplicate_column" | "csv.wrong_width" | "csv.unreadable").
    """
    if len(data) > MAX_BYTES:
        raise InputError("csv.too_large", file=file, limit_bytes=MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise InputError("csv.not_utf8", file=file) from exc
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                columns = _columns(cells, file=file)
            elif any(cell.strip() for cell in cells):
                rows.append(_row(columns, cells, file=file, number=number))
            if number > MAX_ROWS:
                raise InputError("csv.too_large", file=file, limit_rows=MAX_ROWS)
    except csv.Error as exc:
        raise InputError("csv.unreadable", file=file, row=reader.line_num) from exc
    if not columns:
        raise InputError("csv.no_header", file=file)
    return Table(file=file, columns=columns, rows=tuple(rows))


def _columns(cells: list[str], *, file: str) -> tuple[str, ...]:
    names = [cell.strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    if not names or len(names) > MAX_COLUMNS or not all(names):
        raise InputError("csv.no_header", file=file, row=1)
    for name in names:
        if names.count(name) > 1:
            raise InputError("csv.duplicate_column", file=file, row=1, column=name[:64])
    return tuple(names)


def _row(columns: tuple[str, ...], cells: list[str], *, file: str, number: int) -> Row:
    values = [cell.strip() for cell in cells]
    if any(values[len(columns) :]):
        raise InputError("csv.wrong_width", file=file, row=number, columns=len(columns))
    row = Row(file, number, dict(zip(columns, values, strict=False)))
    for column, value in row.cells.items():
        if len(value) > MAX_CELL:
            raise row.error("csv.too_large", column, limit_characters=MAX_CELL)
    return row
