#!/usr/bin/env python3
"""Runs `examples/spark/check_corpus.py` with Apache Spark on this machine: its findings must be those of one leaflint over the same pages,
line for line, and a run that cannot be whole must fail and say why.

usage: spark.py LEAFLINT [MASTER]      (needs: pip install pyspark, Java; MASTER is local[2], or local-cluster[2,1,1024] for processes apart)

Ends with 77 and says so where pyspark is not there.
"""
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples/spark/check_corpus.py"
OPTIONS = ["--as-of", "2026-11-21"]
COPIES = 8
# What could be lost between a line, a JVM, a pipe and a file: signs that some take for the end of a line, wide signs, nothing at all.
ODD = {
    "ends.md": "# Ends\r\n\r\nHypertension\u2028and\u2029dyspnoea\x85and\x0bmore\x0chere.\r\nSee [here](x.md).\r",
    "wide.md": "# 😀 Kopfschmerzen\n\nSee [here](x.md) 👩‍⚕️ or [here](y.md).\n",
    "arabic.md": "---\nlanguage: ar\n---\n# ألم الظهر\n\nانظر [هنا](x.md). يُنصح بالراحة، ثم بالراحة ، ثم بالحركة.\n",
    "tab\tand “quotes”.md": "# Sleep\n\nSee [here](x.md) and [here](y.md) . \"Good\" 'sleep' \\n is \\\\ good.\n",
    "empty.md": "",
}


def without(text, every):
    """A page that has lost paragraphs, among them such as explain a term."""
    return "\n\n".join(paragraph for at, paragraph in enumerate(text.split("\n\n")) if at == 0 or every == 0 or at % (every + 1))


def lines():
    """Every page of content/ whole and with holes, and the odd ones."""
    leaflets = sorted((ROOT / "content").glob("*.md"))
    pages = {f"{copy}/{page.name}": without(page.read_text(), copy) for copy in range(COPIES) for page in leaflets}
    for at, (path, text) in enumerate((pages | ODD).items()):
        # Both ways in which a page can stand in a line: every sign as it is, or as an escape.
        yield json.dumps({"path": path, "language": "en", "text": text}, ensure_ascii=at % 2 == 0)


def write_parts(folder, pages):
    """Parts of different sizes, one with line ends of Windows, one without an end, and an empty one."""
    folder.mkdir()
    edges = [0, 1, 40, 40, 90, len(pages)]
    for number, (start, end) in enumerate(zip(edges, edges[1:])):
        ending = "\r\n" if number == 1 else "\n"
        part = ending.join(pages[start:end])
        (folder / f"part-{number}.jsonl").write_bytes((part + (ending if part and number != 3 else "")).encode())


def spark(place, master, pages, out, path):
    """Ends with its exit code and the last line that it says."""
    submit = f"--master {master} --conf spark.ui.enabled=false --conf spark.hadoopRDD.ignoreEmptySplits=false pyspark-shell"
    environment = {**os.environ, "PATH": path, "PYSPARK_SUBMIT_ARGS": submit, "PYSPARK_PYTHON": sys.executable}
    if master.startswith("local-cluster"):
        environment["SPARK_HOME"] = importlib.util.find_spec("pyspark").submodule_search_locations[0]
    command = [sys.executable, EXAMPLE, pages, out, *OPTIONS]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, (done.stderr.strip().splitlines() or [""])[-1], done.stderr


def main(leaflint, master):
    if importlib.util.find_spec("pyspark") is None:
        print("SKIPPED: pyspark is not there")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "bin").mkdir()
        shutil.copy(leaflint, place / "bin/leaflint")
        path = f"{place / 'bin'}:{os.environ['PATH']}"
        pages = list(lines())
        command = [place / "bin/leaflint", "check", "--stdin-format", "json-lines", "--output-format", "json-lines", *OPTIONS]
        alone = subprocess.run(command, cwd=place, input="\n".join(pages).encode(), capture_output=True, check=False)
        assert alone.returncode == 1, alone.stderr
        wanted = sorted(alone.stdout.splitlines())

        write_parts(place / "pages", pages)
        code, _, said = spark(place, master, place / "pages", place / "found", path)
        assert code == 0, said
        parts = sorted((place / "found").glob("part-*"))
        found = sorted(line for part in parts for line in part.read_bytes().split(b"\n") if line)
        assert found == wanted, f"{len(found)} findings of {len(wanted)}, other ones: {set(found) ^ set(wanted)}"
        print(f"{len(pages)} pages in {len(parts)} parts: {len(found)} findings, the same as of one leaflint")

        (place / "pages/part-9.jsonl").write_text('{"path": "broken.md", "text": "# A page that\n')
        code, last, said = spark(place, master, place / "pages", place / "broken", path)
        assert code == 1 and "exit code 2 on a worker: a line that is no page" in last, said
        assert "line 1 of standard input is no page" in said or master.startswith("local-cluster"), said
        assert not (place / "broken/_SUCCESS").exists()
        print(f"a broken line: {last}")

        elsewhere = ":".join(folder for folder in os.environ["PATH"].split(":") if not (pathlib.Path(folder) / "leaflint").exists())
        code, last, said = spark(place, master, place / "pages", place / "missing", elsewhere)
        assert code == 1 and "exit code 127 on a worker: there is no leaflint there" in last, said
        print(f"no leaflint: {last}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else "local[2]")
