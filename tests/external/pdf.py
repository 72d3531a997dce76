"""Makes PDFs of the repository's own Typst documents with PyPI's `typst` and reads what a screen reader would: PDF/UA-1, title,
language, the tree of tags (headings without gaps, tables with headers, figures with words), text. A PDF without tags must fail.

Usage: pdf.py LEAFLINT [PROJECT [LANGUAGE…]]      (needs: pip install typst pikepdf; says so and ends with 77 where they are missing)
"""

import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import pikepdf
    import typst
except ImportError as missing:
    print(f"SKIPPED: no PDF was looked at, because {missing.name} is missing: pip install typst pikepdf", file=sys.stderr)
    sys.exit(77)


def tags(node):
    """The tags below a node, in reading order: name, node, names of those above."""
    stack = [(node, ())]
    while stack:
        element, above = stack.pop()
        children = element.get("/K", [])
        children = list(children) if isinstance(children, pikepdf.Array) else [children]
        name = str(element.get("/S", ""))
        if name:
            yield name, element, above
        inner = [child for child in children if isinstance(child, pikepdf.Dictionary)]
        stack.extend((child, (*above, name)) for child in reversed(inner))


def faults(data, language):
    """What is wrong with a PDF, and how many tags of each kind it has."""
    found, counts = [], {}
    with pikepdf.open(data) as pdf:
        root = pdf.Root
        if not root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in root:
            return ["it has no tags"], counts
        said = str(root.get("/Lang", ""))
        if said.split("-")[0] != language.split("-")[0]:
            found.append(f"its language is “{said}”")
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            found.append("viewers show the name of the file in place of the title")
        meta = str(pdf.open_metadata())
        if not re.search(r"pdfuaid:part(>|=\")1", meta):
            found.append("it does not say that it is PDF/UA-1")
        if not re.search(r"<dc:title>.*?<rdf:li[^>]*>\s*\S", meta, re.S):
            found.append("it has no title")
        level = 0
        for name, element, above in tags(root.StructTreeRoot):
            counts[name] = counts.get(name, 0) + 1
            if heading := re.fullmatch(r"/H([1-6])", name):
                if int(heading[1]) > level + 1:
                    found.append(f"a heading of level {heading[1]} follows one of level {level}")
                level = int(heading[1])
            if name == "/Figure" and not str(element.get("/Alt", "")).strip():
                found.append("a figure has no words")
            if name in ("/TH", "/TD") and "/TR" not in above:
                found.append("a cell stands outside of a row")
        if counts.get("/Table", 0) > 0 and counts.get("/TH", 0) == 0:
            found.append("a table has no headers")
        if counts.get("/H1", 0) == 0:
            found.append("it has no main heading")
        if any("/StructParents" not in page for page in pdf.pages):
            found.append("a page has content outside of the tree of tags")
    return found, counts


def main(leaflint, project, *languages):
    failed = looked = 0
    with tempfile.TemporaryDirectory() as place:
        dist = pathlib.Path(place) / "dist"
        command = [leaflint, "build", *languages, "--format", "typst", "--out", str(dist), "--config", str(pathlib.Path(project) / "leaflint.toml")]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr)
        made = pathlib.Path(place) / "made.pdf"
        for folder in sorted(path for path in dist.iterdir() if path.is_dir()):
            totals, bad, pages = {}, 0, 0
            documents = sorted(folder.rglob("*.typ"))
            for document in documents:
                made.write_bytes(typst.compile(str(document), root=str(folder), format="pdf", pdf_standards=["ua-1"]))
                found, counts = faults(made, folder.name)
                with pikepdf.open(made) as pdf:
                    pages += len(pdf.pages)
                bad += bool(found)
                for name, count in counts.items():
                    totals[name] = totals.get(name, 0) + count
                for fault in found:
                    print(f"{document.relative_to(dist)}: {fault}")
            looked += len(documents)
            failed += bad
            kinds = " ".join(f"{name[1:]} {totals.get(name, 0)}" for name in ("/H1", "/H2", "/H3", "/L", "/Table", "/TH", "/TD", "/Figure", "/Link"))
            print(f"{folder.name:8} {len(documents)} documents, {pages} pages, {bad} with faults; {kinds}")
        document = next(dist.rglob("*.typ"))
        made.write_bytes(typst.compile(str(document), root=str(document.parent), format="pdf", pdf_tags=False))
        if not faults(made, "en")[0]:
            print("a PDF without tags was not found")
            failed += 1
    print(f"{looked - failed} passed, {failed} failed")
    sys.exit(bool(failed) or not looked)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *(sys.argv[2:] or [pathlib.Path(__file__).parent.parent.parent]))
