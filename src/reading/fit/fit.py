#!/usr/bin/env python3
"""Fits the weights of src/reading/difficulty.rs on ratings.tsv beside this file, and on nothing else. Needs no package.

usage, from the project's root:
    cargo run --example difficulty_features < src/reading/fit/ratings.tsv | python3 src/reading/fit/fit.py

Three sets of weights: English; Arabic, whose script leaves vowels out; all others together, with a base of its own for each language, so that the same
matter scores alike in each; a language without ratings gets the mean. Ridge regression over standardised features; the penalty is the one that predicts left-out ratings best,
a twentieth of the matters left out at a time, each with all its translations. A feature whose weight is negative is dropped and the rest fitted again: that longer
words make a sentence easier is chance, and nothing that a person could be told. Prints the weights, rounded to two digits, and how
well left-out ratings are predicted: Pearson's r and the mean error, all of them together and by language.
"""
import math
import sys
from collections import Counter

NAMES = ["five_rarest", "ten_rarest", "deficit", "length", "longest", "letters", "breaks"]
GROUPS = {"english": ["en"], "arabic": ["ar"], "others": ["de", "es", "fr", "hi", "id", "it", "nl", "pl", "pt", "ru", "sv", "tr"]}
# Without a table of frequencies, or with words of one or two characters, the same difference of difficulty shows in smaller figures: these
# get the weights of the others, stretched.
OWN_LINE = ["sw", "vi", "zh"]
PENALTIES = [0.3, 1, 3, 10, 30]
FOLDS = 20
# Languages with 70 sentences say the same in the same order; the twelve sentences of the others are these of the 70.
SHORT = [4, 8, 14, 20, 28, 35, 42, 49, 51, 57, 59, 69]


def solve(a, b):
    """The solution of a linear system, by elimination with pivots."""
    n = len(b)
    rows = [line[:] + [value] for line, value in zip(a, b)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda row: abs(rows[row][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for j in range(i + 1, n):
            factor = rows[j][i] / rows[i][i]
            for k in range(i, n + 1):
                rows[j][k] -= factor * rows[i][k]
    found = [0.0] * n
    for i in reversed(range(n)):
        found[i] = (rows[i][n] - sum(rows[i][k] * found[k] for k in range(i + 1, n))) / rows[i][i]
    return found


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def ridge(rows, used, penalty):
    """Weights of the used features and a base for each language; every language is centred by itself."""
    languages = sorted({row[0] for row in rows})
    centre = {tag: [mean(row[2][k] for row in rows if row[0] == tag) for k in used] for tag in languages}
    level = {tag: mean(row[1] for row in rows if row[0] == tag) for tag in languages}
    x = [[row[2][k] - c for k, c in zip(used, centre[row[0]])] for row in rows]
    y = [row[1] - level[row[0]] for row in rows]
    spread = [math.sqrt(mean(line[i] ** 2 for line in x)) or 1.0 for i in range(len(used))]
    x = [[value / s for value, s in zip(line, spread)] for line in x]
    n = len(used)
    a = [[sum(line[i] * line[j] for line in x) + (penalty if i == j else 0.0) for j in range(n)] for i in range(n)]
    b = [sum(line[i] * value for line, value in zip(x, y)) for i in range(n)]
    weights = [value / s for value, s in zip(solve(a, b), spread)]
    bases = {tag: level[tag] - sum(w * c for w, c in zip(weights, centre[tag])) for tag in languages}
    return weights, bases


def fit(rows, penalty):
    """Weights without negative ones; the most negative in units of its spread goes first."""
    used = list(range(len(NAMES)))
    while True:
        weights, bases = ridge(rows, used, penalty)
        worst = min(range(len(used)), key=lambda i: weights[i])
        if weights[worst] >= 0:
            return used, weights, bases
        del used[worst]


def predict(model, row):
    used, weights, bases = model
    return bases[row[0]] + sum(w * row[2][k] for k, w in zip(used, weights))


def left_out(rows, penalty):
    """Every sentence as predicted from sentences that say other things: a twentieth of the matters, spread over all ratings, is left out at
    once, with all its translations."""
    found = [0.0] * len(rows)
    for fold in range(FOLDS):
        model = fit([row for row in rows if row[3] % FOLDS != fold], penalty)
        for i, row in enumerate(rows):
            if row[3] % FOLDS == fold:
                found[i] = predict(model, row)
    return found


def pearson(x, y):
    mx, my = mean(x), mean(y)
    top = sum((a - mx) * (b - my) for a, b in zip(x, y))
    return top / math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def main():
    rows = []
    for line in sys.stdin:
        tag, rating, *values = line.rstrip("\n").split("\t")
        rows.append((tag, float(rating), [float(value) for value in values]))
    many = Counter(row[0] for row in rows)
    seen = Counter()
    for at, (tag, *rest) in enumerate(rows):
        rows[at] = (tag, *rest, SHORT[seen[tag]] if many[tag] == len(SHORT) else seen[tag])
        seen[tag] += 1
    for name, languages in GROUPS.items():
        group = [row for row in rows if row[0] in languages]
        ratings = [row[1] for row in group]
        error = lambda found: mean(abs(a - b) for a, b in zip(found, ratings))
        penalty, found = min(((p, left_out(group, p)) for p in PENALTIES), key=lambda pair: error(pair[1]))
        used, weights, bases = fit(group, penalty)
        shown = {NAMES[k]: round(w, 2) for k, w in zip(used, weights)}
        print(f"{name}: base {mean(bases.values()):.2f} {shown} penalty {penalty}")
        print(f"  left out: r {pearson(found, ratings):.3f}, mean error {error(found):.2f} (n = {len(group)})", {tag: round(base, 2) for tag, base in bases.items()})
        for tag in languages if len(languages) > 1 else []:
            own = [i for i, row in enumerate(group) if row[0] == tag]
            print(f"  {tag} r {pearson([found[i] for i in own], [ratings[i] for i in own]):.3f}")
        length = [row[2][NAMES.index("length")] for row in group]
        print(f"  length alone r {pearson(length, ratings):.3f}")
    for tag in OWN_LINE:
        own = [row for row in rows if row[0] == tag]
        ratings = [row[1] for row in own]
        parts = [sum(w * row[2][k] for k, w in zip(used, weights)) for row in own]
        centre, level = mean(parts), mean(ratings)
        stretch = sum((p - centre) * (r - level) for p, r in zip(parts, ratings)) / sum((p - centre) ** 2 for p in parts)
        print(f"{tag}: base {level - stretch * centre:.2f}, stretch {stretch:.2f}, r {pearson(parts, ratings):.3f} (n = {len(own)})")


main()
