#!/usr/bin/env python3
"""Runs W3C's test cases for accessibility rules (ACT) that leaflint's rules on HTML stand for, where they are present.

    act.py LEAFLINT FOLDER [-v]

FOLDER holds what W3C publishes, either form: `testcases.json` with the pages that it names, or the rules' own pages
(`…/<id>/proposed.md`, `<id>.md`) with the cases in them. A failed case must be reported, a passed or inapplicable one must not.
Cases that no reader of static HTML can settle are counted apart, each with its reason in UNDECIDED.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

# ACT rule: the rules of leaflint that stand for it.
RULES = {
    "23a2a8": ("image has a name", ["missing-alt"]),
    "9eb3f6": ("image is not named by its file", ["poor-alt"]),
    "c487ae": ("link has a name", ["empty-link"]),
    "5effbb": ("link in its context says where it leads", ["vague-link"]),
    "aizyf1": ("link alone says where it leads", ["vague-link"]),
    "ffd0e9": ("heading has a name", ["empty-heading"]),
    "b5c3f8": ("page has a language", ["missing-language"]),
    "bf051a": ("language of the page is known", ["missing-language"]),
    "ucwvc8": ("language of the page is the one declared", ["language-mismatch"]),
    "off6ek": ("language of a part is the one declared", ["language-mismatch"]),
    "d0f69e": ("header of a table heads cells", ["missing-table-header"]),
}
# A finding of the same rule that stands for another ACT rule: words of its message.
OTHER = {"d0f69e": ["no header row"]}
# Cases that ask for more than a reader of static HTML can know.
UNDECIDED = {
    "5effbb": {
        "Failed Example 4": "whether “Workshop” says enough is a matter of meaning",
        "Failed Example 5": "whether “HTML” and “EPUB” say enough is a matter of meaning",
    },
    "aizyf1": {
        "Failed Example 4": "leaflint holds links to 2.4.4, which counts the sentence: the same page passes 5effbb",
        "Failed Example 5": "leaflint holds links to 2.4.4, which counts the list: the same page passes 5effbb",
    },
    "9eb3f6": {
        "Failed Example 1": "“Paris” is wrong only for who sees the picture",
        "Failed Example 5": "“Nyhavn” is wrong only for who sees the pictures",
    },
    "off6ek": {
        "Failed Example 3": "two and three words show no language",
        "Failed Example 4": "three words show no language",
    },
    "ucwvc8": {
        "Failed Example 4": "three words show no language",
        "Failed Example 5": "three words show no language",
    },
}


def cases(folder):
    """(rule, outcome, title, html) of each case."""
    index = next(iter(sorted(folder.rglob("testcases.json"))), None)
    if index:
        for case in json.loads(index.read_text())["testcases"]:
            path = index.parent / case["relativePath"]
            if case["ruleId"] in RULES and path.suffix in (".html", ".htm") and path.exists():
                yield case["ruleId"], case["expected"], case["testcaseTitle"], path.read_text()
        return
    for path in sorted(folder.rglob("*.md")):
        rule = next((rule for rule in RULES if rule in (path.parent.name, path.stem) or path.stem.endswith("-" + rule)), None)
        if rule:
            pattern = r"^#### ((Passed|Failed|Inapplicable) Example \d+)\n(.*?)^```html\n(.*?)^```"
            text = re.sub(r"^## Glossary.*", "", path.read_text(), flags=re.S | re.M)
            for title, outcome, between, html in re.findall(pattern, text, flags=re.S | re.M):
                if "#### " not in between:
                    yield rule, outcome.lower(), title, html


def main():
    binary, folder, verbose = sys.argv[1], Path(sys.argv[2]), "-v" in sys.argv
    found = list(cases(folder))
    if not found:
        sys.exit(f"no test cases in {folder}")
    codes = sorted({code for _, codes in RULES.values() for code in codes})
    lines = "".join(json.dumps({"path": f"{at}.html", "text": html}) + "\n" for at, (_, _, _, html) in enumerate(found))
    command = [binary, "check", "--stdin-format", "json-lines", "--select", ",".join(codes)]
    said = subprocess.run(command, input=lines, capture_output=True, text=True)
    if said.returncode not in (0, 1):
        sys.exit(said.stderr)
    reported = {}
    for line in said.stdout.splitlines():
        finding = json.loads(line)
        reported.setdefault(int(finding["file"].removesuffix(".html")), []).append(finding)
    wrong = 0
    rows = {}
    for at, (rule, outcome, title, html) in enumerate(found):
        name, codes = RULES[rule]
        own = [f for f in reported.get(at, []) if f["code"] in codes and not any(w in f["message"] for w in OTHER.get(rule, []))]
        row = rows.setdefault(rule, {"failed": [0, 0], "other": [0, 0], "undecided": 0})
        if title in UNDECIDED.get(rule, {}):
            row["undecided"] += 1
            continue
        kind = "failed" if outcome == "failed" else "other"
        right = bool(own) == (outcome == "failed")
        row[kind][0] += right
        row[kind][1] += 1
        wrong += not right
        if verbose and not right:
            print(f"{rule} {title}: {[f['message'] for f in own]}\n{html}")
    print(f"{'rule':8} {'failed, reported':>17} {'passed, silent':>15} {'undecided':>10}")
    for rule, row in rows.items():
        (a, b), (c, d) = row["failed"], row["other"]
        print(f"{rule:8} {f'{a} of {b}':>17} {f'{c} of {d}':>15} {row['undecided']:>10}  {RULES[rule][0]}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
