#!/usr/bin/env python3
"""Derives the English syllable data from the CMU Pronouncing Dictionary (BSD licence; LICENSE-CMUDICT beside this file).

usage: fit.py cmudict.dict OUT.tsv        (the file in the crate `cmudict` 0.3.2, resources/); needs numpy, scipy, scikit-learn
writes: english.ngrams.txt        n-gram and weight, for words outside the dictionary
        OUT.tsv                   word and syllables of the first pronunciation; then, from the project's root:
                                  cargo run --example derive_table -- OUT.tsv src/text/syllables/english.bin

The model: syllables = groups of vowel letters + the sum of the weights of the word's n-grams (2 to 6 letters, ^ and $ at its
ends, each counted once), rounded. Ridge regression, medical-shaped words weighing six times; the 6,000 n-grams that carry most.
The script first prints the share right on words whose first five letters it has not seen, then fits on all words.
"""
import collections, hashlib, os, re, sys

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import Ridge

HERE = os.path.dirname(os.path.abspath(__file__))
MEDICAL = re.compile(
    r"(itis|osis|oses|ectomy|otomy|ostomy|a?emia|ology|ologist|opathy|algia|oma|omas|scopy|plasty|plegia|uria|rrhea|genic|lysis"
    r"|ectomies|iatric|iatry|azole|cillin|mycin|statin|pril|olol|phobia|trophy|cyte|cytes|gram|graphy|penia)$"
    r"|^(cardio|neuro|gastr|hepat|nephr|dermat|hemat|osteo|arthr|pneum|bronch|enceph|ophthalm|hyper|hypo|endo|immuno|onco|psych"
    r"|thromb|angi|cyto|chemo|radio|electro|ortho|gyne)")
MOST, SCALE = 6000, 100


def read(path):
    every, first = collections.defaultdict(set), {}
    for line in open(path, encoding="utf8"):
        parts = line.split("#")[0].split()
        word = re.sub(r"\(\d+\)$", "", parts[0]).lower() if parts else ""
        if re.fullmatch(r"[a-z]+('[a-z]+)?", word):
            count = sum(sound[-1].isdigit() for sound in parts[1:])
            every[word].add(count)
            first.setdefault(word, count)
    return every, first


def groups(word):
    return len(re.findall("[aeiouy]+", word))


def ngrams(word):
    shape = "^" + word + "$"
    return {shape[i:i + n] for n in range(2, 7) for i in range(len(shape) - n + 1)}


def matrix(words, index):
    rows, columns = [], []
    for row, word in enumerate(words):
        for gram in ngrams(word):
            if gram in index:
                rows.append(row)
                columns.append(index[gram])
    return sp.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(words), len(index)))


def by_hand(name):
    text = [line for line in open(os.path.join(HERE, name), encoding="utf8") if not line.startswith("#")]
    return {word: int(count) for word, count in (case.split("=") for case in " ".join(text).split())}


MEDICAL_BY_HAND = by_hand("medical.fit.txt")


def fit(words, first):
    counts = collections.Counter(gram for word in words for gram in ngrams(word) if re.search("[aeiouym]", gram))
    kept = sorted(gram for gram, count in counts.items() if count >= 5)
    x = matrix(words, {gram: i for i, gram in enumerate(kept)})
    y = np.array([first[word] - groups(word) for word in words], np.float32)
    weight = np.array([6 if MEDICAL.search(word) or word in MEDICAL_BY_HAND else 1 for word in words])
    solve = lambda x: Ridge(alpha=8.0, solver="sparse_cg", max_iter=300, tol=1e-5).fit(x, y, sample_weight=weight)
    model = solve(x)
    carries = np.abs(model.coef_) * np.sqrt(np.asarray(x.sum(0)).ravel())
    chosen = np.sort(np.argsort(-carries, kind="stable")[:MOST])
    model = solve(x[:, chosen])
    table = {kept[i]: int(round(float(w) * SCALE)) for i, w in zip(chosen, model.coef_)}
    return int(round(float(model.intercept_) * SCALE)), {gram: w for gram, w in table.items() if w}


def count(word, model):
    bias, table = model
    total = groups(word) * SCALE + bias + sum(table.get(gram, 0) for gram in ngrams(word))
    return max(1, (total + SCALE // 2) // SCALE)


def main():
    every, first = read(sys.argv[1])
    words = sorted(word for word in first if "'" not in word)
    fold = lambda word: int(hashlib.md5(word[:5].encode()).hexdigest(), 16) % 5
    known, held_out = by_hand("medical.fit.txt"), by_hand("medical.txt")
    first = {**first, **known}
    seen, unseen = [w for w in words if fold(w)], [w for w in words if not fold(w)]
    model = fit(sorted({*seen, *known}), first)
    medical = [w for w in unseen if MEDICAL.search(w)]
    for name, some in (("unseen words", unseen), ("unseen medical-shaped words", medical)):
        right = sum(count(w, model) in every[w] for w in some) / len(some)
        print(f"{name}: {right:.4f} right (n = {len(some)})")
    bias, table = model = fit(sorted({*words, *known}), first)
    wrong = [word for word, right in held_out.items() if count(word, model) != right]
    print(f"medical words outside the dictionary, held out: {1 - len(wrong) / len(held_out):.4f} right (n = {len(held_out)}); wrong: {wrong}")
    with open(os.path.join(HERE, "english.ngrams.txt"), "w", encoding="utf8") as out:
        out.write(f"# Derived by fit.py from the CMU Pronouncing Dictionary. Hundredths of a syllable.\n* {bias}\n")
        out.writelines(f"{gram} {table[gram]}\n" for gram in sorted(table))
    with open(sys.argv[2], "w", encoding="utf8") as out:
        out.writelines(f"{word}\t{min(15, first[word])}\n" for word in sorted(first) if first[word] and (word in every))


main()
