"""Sends the files of `leaflint export` through the tools of translators and back: what they only save again must change nothing, and of
what they translate exactly that must arrive.

Usage: exchange.py LEAFLINT PROJECT LANGUAGE      (needs: pip install polib translate-toolkit lxml; msgfmt is used where it is found)
"""

import csv
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile

import polib
from translate.storage import csvl10n, po, poxliff, pypo, xliff

EDIT = " (read again)"


def run(leaflint, folder, *arguments):
    done = subprocess.run([leaflint, *arguments], cwd=folder, capture_output=True, check=False, text=True)
    return done.returncode, done.stdout + done.stderr


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def first_plain(units, source_of, target_of):
    """The first text that is translated and has nothing in it that a tool could break."""
    plain = lambda text: text and not any(sign in text for sign in "{}[]*_`<>&\n")
    return next(unit for unit in units if plain(source_of(unit)) and plain(target_of(unit)))


def with_polib(path, edits):
    catalogue = polib.pofile(str(path))
    if edits:
        entry = first_plain(catalogue, lambda entry: entry.msgid, lambda entry: entry.msgstr)
        entry.msgstr += EDIT
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    catalogue.save(str(path))


def with_toolkit(storage):
    def change(path, edits):
        store = storage.parsefile(str(path))
        if edits:
            units = [unit for unit in store.units if not unit.isheader()]
            unit = first_plain(units, lambda unit: str(unit.source or ""), lambda unit: str(unit.target or ""))
            unit.target = str(unit.target) + EDIT
            unit.markfuzzy(False)
        store.savefile(str(path))

    return change


def with_msgfmt(path, edits):
    if shutil.which("msgfmt"):
        subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", str(path)], check=True, stderr=subprocess.DEVNULL)
    if edits:
        with_polib(path, edits)


def with_msgcat(width):
    def change(path, edits):
        if edits:
            with_polib(path, edits)
        if shutil.which("msgcat"):
            subprocess.run(["msgcat", f"--width={width}", f"--output-file={path}", str(path)], check=True)

    return change


def with_spreadsheet(delimiter, line_end):
    def change(path, edits):
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
        if edits:
            row = first_plain(rows, lambda row: row["source"], lambda row: row["target"])
            row["target"] += EDIT
            row["state"] = "translated"
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, rows[0].keys(), delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
        path.write_bytes(out.getvalue().encode("utf-8-sig"))

    return change


TOOLS = [
    ("po", "polib", with_polib),
    ("po", "msgfmt", with_msgfmt),
    ("po", "msgcat", with_msgcat(80)),
    ("po", "msgcat, narrow", with_msgcat(20)),
    ("po", "translate-toolkit", with_toolkit(pypo.pofile)),
    ("xliff", "translate-toolkit", with_toolkit(xliff.xlifffile)),
    ("xliff", "translate-toolkit, as Weblate and Pootle", with_toolkit(poxliff.PoXliffFile)),
    ("csv", "translate-toolkit", with_toolkit(csvl10n.csvfile)),
    ("csv", "a spreadsheet", with_spreadsheet(",", "\r\n")),
    ("csv", "a spreadsheet with semicolons", with_spreadsheet(";", "\n")),
]
try:
    from translate.storage import xliff2

    TOOLS.append(("xliff-2.0", "translate-toolkit", with_toolkit(xliff2.Xliff2File)))
    TOOLS.append(("xliff-2.1", "translate-toolkit", with_toolkit(xliff2.Xliff2File)))
except ImportError:
    pass


def judge(leaflint, project, language, form, change, edits):
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        for name in ("content", "locales"):
            shutil.copytree(project / name, place / name)
        shutil.copy(project / "leaflint.toml", place)
        before = files(place / "locales")
        code, said = run(leaflint, place, "export", language, "--format", form, "--out", "out")
        if code:
            return f"export failed: {said}"
        sent = sorted((place / "out").rglob("*.*"))
        for path in sent if not edits else sent[:1]:
            change(path, edits)
        code, said = run(leaflint, place, "import", *map(str, sent))
        after = files(place / "locales")
        if code:
            return f"import refused: {said[:1500]}"
        changed = sorted(name for name in after if after[name] != before.get(name))
        if not edits:
            return f"changed {changed}" if changed else ""
        page = sent[0].stem
        if changed != [f"{language}/{page}.ftl", f"{language}/{page}.state"]:
            return f"changed {changed}: {said}"
        old, new = (text[f"{language}/{page}.ftl"].decode().splitlines() for text in (before, after))
        lines = [(one, other) for one, other in zip(old, new) if one != other]
        if len(old) != len(new) or len(lines) != 1 or lines[0][1] != lines[0][0] + EDIT:
            return f"changed {lines}"
        old, new = (text[f"{language}/{page}.state"].decode().splitlines() for text in (before, after))
        states = [line.split("\t") for line in new if line not in old]
        return "" if len(states) == 1 and states[0][3] == "translated" else f"states {states}"


if __name__ == "__main__":
    leaflint, project, language = sys.argv[1:]
    leaflint, project = str(pathlib.Path(leaflint).resolve()), pathlib.Path(project).resolve()
    failed = 0
    for form, tool, change in TOOLS:
        for edits in (False, True):
            fault = judge(leaflint, project, language, form, change, edits)
            failed += bool(fault)
            print(f"{form}, {tool}, {'one text translated' if edits else 'saved'}: {fault or 'as it should be'}")
    print(f"{2 * len(TOOLS) - failed} passed, {failed} failed")
    sys.exit(bool(failed))
