#!/usr/bin/env python3
"""Derives the word frequency tables from wordfreq 3.1.1 (Robyn Speer; data CC BY-SA 4.0, see LICENSE beside this file).

usage, from the project's root: derive.py OUT       (pip install wordfreq==3.1.1)
writes OUT/<language>.tsv: word and frequency in half steps of the Zipf scale (13 = Zipf 6.5), the commonest words only; then for each
   cargo run --example derive_table -- OUT/<language>.tsv src/text/frequency/<language>.bin        (with `turkic` at the end for tr)
"""
import os, re, sys

import wordfreq

MOST = {"en": 50000}
LANGUAGES = "ar bn da de en es fa fil fi fr he hi id it nb nl pl pt ro ru sv tr uk ur vi zh el".split()

out = sys.argv[1]
os.makedirs(out, exist_ok=True)
for language in LANGUAGES:
    lines = []
    for word, frequency in wordfreq.get_frequency_dict(language, wordlist="best").items():
        zipf = wordfreq.freq_to_zipf(frequency)
        # wordfreq writes 0 for every digit; numbers are not judged by frequency.
        if re.search(r"[^\W\d_]", word) and not re.search(r"\d", word):
            lines.append((zipf, word))
    lines.sort(key=lambda line: (-line[0], line[1]))
    lines = lines[:MOST.get(language, 40000)]
    with open(os.path.join(out, language + ".tsv"), "w", encoding="utf8") as file:
        file.writelines(f"{word}\t{max(1, min(15, round(zipf * 2)))}\n" for zipf, word in lines)
    print(language, len(lines), "rarest", lines[-1])
