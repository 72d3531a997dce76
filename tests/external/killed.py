#!/usr/bin/env python3
"""Kills `leaflint sync` and `leaflint import` at random points and looks at what they leave: every file must be the old one or the new
one, whole, and the same run must then come to the same end as one that nobody killed.

usage: killed.py BINARY [KILLS]
"""
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PAGES = 40


def page(number, dose, more):
    return (f"---\ntitle: Page {number}\n---\n# Page {number}\n\nTake {dose} mg of tablet {number} twice a day.\n\n{more}\n\n"
            f"## When to get help\n\nCall the ward about tablet {number} at once.\n")


def write_pages(folder, dose, more):
    for number in range(PAGES):
        (folder / f"content/page-{number}.md").write_text(page(number, dose, more.format(number)))


def files(folder):
    """What is there, apart from what a killed run may leave behind for the next one."""
    found = {}
    for path in sorted((folder / "locales").rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_file() and "/.leaflint-" not in name:
            found[name] = path.read_bytes()
    return found


def restore(folder, wanted):
    shutil.rmtree(folder / "locales")
    for name, content in wanted.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def kill_often(binary, folder, arguments, kills):
    run = lambda: subprocess.run([binary, *arguments], cwd=folder, check=True, capture_output=True)
    before = files(folder)
    start = time.monotonic()
    run()
    whole = time.monotonic() - start
    after = files(folder)
    assert before != after
    rng, met, torn, other_end = random.Random(20261121), 0, 0, 0
    for _ in range(kills):
        restore(folder, before)
        child = subprocess.Popen([binary, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(whole * rng.uniform(0.05, 1.1))
        child.send_signal(signal.SIGKILL)
        child.wait()
        left = files(folder)
        met += left not in (before, after)
        torn += any(content not in (before.get(name), after.get(name)) for name, content in left.items())
        torn += any(name not in left for name in before if name in after)
        run()
        other_end += files(folder) != after
    print(f"{arguments[0]}: {kills} kills, {met} of them between two files; {torn} torn or lost files, {other_end} other ends")
    return torn + other_end


def main(binary, kills):
    binary = str(pathlib.Path(binary).resolve())
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        run = lambda *arguments: subprocess.run([binary, *arguments], cwd=folder, check=True, capture_output=True)
        (folder / "content").mkdir()
        (folder / "leaflint.toml").write_text('languages = ["es"]\n')
        write_pages(folder, 5, "Text {} that will go away.")
        run("sync")
        run("export", "es", "--format", "po", "--out", "out")
        for path in (folder / "out/es").glob("*.po"):
            entries = path.read_text().split("\n\n")
            source = lambda entry: entry.split('msgid "')[1].split('"\n')[0]
            translated = [entries[0]] + [entry.replace('msgstr ""', f'msgstr "ES {source(entry)}"') for entry in entries[1:]]
            text = "\n\n".join(translated)
            path.write_text(text)
        names = sorted(str(path.relative_to(folder)) for path in (folder / "out/es").glob("*.po"))
        faults = kill_often(binary, folder, ["import", *names], kills)
        write_pages(folder, 50, "Another text {}, with other words in it.")
        faults += kill_often(binary, folder, ["sync", "--assume", "best"], kills)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200)
