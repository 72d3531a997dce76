#!/usr/bin/env python3
"""Fits the weights by which a rare word is told to be medical by its letters.

usage, from the project's root: src/terms/fit/shape.py        (pip install wordfreq==3.1.1 numpy)
writes src/terms/shape.bin: a bias and 2^13 weights, one signed byte each in steps of 1/16.

What is medical: the rare single words of our own lexicon's technical terms. What is not: the rare words of wordfreq's English list
(Robyn Speer; data CC BY-SA 4.0, see src/text/frequency/LICENSE) that are no form of the lexicon and hold no medical part that
src/terms/shape.rs lists. Logistic regression on hashed character n-grams of 2 to 5 letters; one word in five is kept back, and
its figures are printed. Deterministic.
"""
import glob, random, re, struct

import numpy
import wordfreq

BITS, STEP, RARE = 13, 16, 3.0


def stem_parts():
    source = open("src/terms/shape.rs", encoding="utf8").read()
    lists = re.findall(r"const (ENDINGS|BEGINNINGS)[^=]*= \[(.*?)\];", source, re.S)
    return {name: tuple(re.findall(r'"([a-z]+)"', body)) for name, body in lists}


def features(word):
    word = f"<{word}>"
    slots = set()
    for size in range(2, 6):
        for at in range(len(word) - size + 1):
            number = 2166136261
            for letter in word[at : at + size].encode():
                number = (number ^ letter) * 16777619 & 0xFFFFFFFF
            slots.add((number ^ number >> 16) & (1 << BITS) - 1)
    return sorted(slots)


def words():
    zipf = {word: wordfreq.freq_to_zipf(f) for word, f in wordfreq.get_frequency_dict("en", wordlist="large").items()}
    medical, known = set(), set()
    for path in sorted(glob.glob("src/terms/lexicon/en/*.tsv")):
        if path.endswith("acronyms.tsv"):
            continue
        for line in open(path, encoding="utf8").read().splitlines()[1:]:
            term, forms, level, *_ = line.split("\t")
            for word in re.findall(r"[a-z]{6,}", f"{term} {forms}"):
                known.add(word)
                if level == "technical" and zipf.get(word, 0) < RARE:
                    medical.add(word)
    parts = stem_parts()
    usual = {w for w, z in zipf.items() if 1.0 < z < RARE + 0.5 and re.fullmatch(r"[a-z]{6,}", w)}
    usual = {w for w in usual - known if not w.endswith(parts["ENDINGS"]) and not w.startswith(parts["BEGINNINGS"])}
    chance = random.Random(1)
    return sorted(medical), chance.sample(sorted(usual), min(len(usual), 40000))


def main():
    medical, usual = words()
    rows = [(features(w), 1.0, w) for w in medical] + [(features(w), 0.0, w) for w in usual]
    random.Random(2).shuffle(rows)
    back, fit = rows[: len(rows) // 5], rows[len(rows) // 5 :]
    weights, bias = numpy.zeros(1 << BITS), -2.0
    share = len(usual) / len(medical) / 4
    rate = 0.08
    for turn in range(8):
        for slots, gold, _ in fit:
            score = bias + weights[slots].sum()
            slope = (gold - 1 / (1 + numpy.exp(-score))) * (share if gold else 1.0)
            weights[slots] += rate * slope - rate * 0.0005 * weights[slots]
            bias += rate * slope * 0.1
        rate *= 0.8
    bytes_ = numpy.clip(numpy.round(weights * STEP), -127, 127).astype(numpy.int8)
    score = lambda slots: bias + bytes_[slots].astype(float).sum() / STEP
    for least in (0, 1, 2, 3, 4):
        true = [score(s) >= least for s, gold, _ in back if gold]
        false = [score(s) >= least for s, gold, _ in back if not gold]
        print(f"from {least}: {sum(true)/len(true):.3f} of {len(true)} medical, {sum(false)/len(false):.4f} of {len(false)} others")
    print("taken for medical:", [w for s, gold, w in back if not gold and score(s) >= 3][:60])
    print("missed:", [w for s, gold, w in back if gold and score(s) < 3][:60])
    open("src/terms/shape.bin", "wb").write(struct.pack("<b", max(-127, min(127, round(bias * STEP)))) + bytes_.tobytes())


main()
