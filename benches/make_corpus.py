#!/usr/bin/env python3
"""Makes a corpus of pages that differ from each other out of a few, for `benches/compare.sh`.

usage: make_corpus.py PAGES OUT COUNT

Each page has the front matter of one page of the folder PAGES, and sections, paragraphs and lists of all of them, in another order and with
other numbers, the same each time. No two pages are alike, so that nobody gains by remembering one; words and sentences come again, as they do
in what people write. COUNT pages of 4 KB: 5500 of them are 22 MB.
"""
import pathlib
import random
import re
import sys

SIZE = 4000
BLOCKS = 5


def parts(text):
    """Front matter with the title, and the sections as heading and blocks."""
    head, *sections = re.split(r"^(?=## )", text, flags=re.M)
    front, title, *lead = re.split(r"\n\n+", head.strip())
    found = [section.strip().split("\n\n") for section in sections]
    return f"{front}\n\n{title}", [(section[0], section[1:]) for section in found] + [("", lead)]


def main(pages, out, count):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    leaflets = [parts(page.read_text(encoding="utf-8")) for page in sorted(pathlib.Path(pages).glob("*.md"))]
    headings = sorted({heading for _, sections in leaflets for heading, _ in sections if heading})
    blocks = sorted({block for _, sections in leaflets for _, section in sections for block in section if not block.startswith("#")})
    total = 0
    for number in range(count):
        rng = random.Random(number)
        front = rng.choice(leaflets)[0]
        text = [front.replace("\ntitle: ", f"\ntitle: {number} "), rng.choice(blocks)]
        unused = rng.sample(headings, len(headings))
        while unused and sum(map(len, text)) < SIZE:
            text.append(unused.pop())
            text += rng.sample(blocks, rng.randint(1, BLOCKS))
        # Other numbers of as many digits, not within links and dates.
        other = lambda match: str(rng.randrange(10 ** (len(match[0]) - 1), 10 ** len(match[0])))
        body = [re.sub(r"(?<=[ ])[1-9]\d{0,3}(?= [a-z])", other, block) for block in text[1:]]
        page = "\n\n".join([text[0], *body]) + "\n"
        (out / f"page-{number:05}.md").write_text(page, encoding="utf-8")
        total += len(page.encode())
    print(f"{count} pages, {total / 1e6:.1f} MB in {out}")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
