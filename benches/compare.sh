#!/usr/bin/env bash
# leaflint side by side with its peers, whole commands in one run, one after the other in each round: building beside Hugo, linting beside
# lucid-lint and rumdl, Fluent beside compare-locales and moz.l10n; then how it grows with its input, what a second core saves, and how
# fast it starts. A peer that is not there is left out with a word.
#
# usage: benches/compare.sh [build|lint|fluent|growth|threads|start]…     (all if none is named)
#
# LEAFLINT  the command (target/release/leaflint)
# PAGES     how many pages are built in eight languages (1000)
# CORPUS    a folder of Markdown to lint; else LINTED pages (5500, 22 MB) are made out of the repository's leaflets, no two alike
# FLUENT    a folder of Fluent locales with the reference in en; else 9,000 files are made
# RUNS      how many rounds (5), after one that warms up
# WORK      where files go (target/compare)
#
# Each line: median wall and processor time, both as multiples of the first line's; the most memory; exit code and lines of output. Below the
# table stands the last that each command said, so that one sees that it has looked at everything. All output goes to /dev/null when
# time is taken. Absolute times hold for one machine at one hour: compare the multiples, and the processor's where others work beside.
#
# Needs hyperfine and GNU time. Peers: apt-get install hugo; cargo install lucid-lint; pip install rumdl compare-locales moz.l10n.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
leaflint=$(realpath "${LEAFLINT:-$root/target/release/leaflint}")
pages=${PAGES:-1000}
linted=${LINTED:-5500}
work=${WORK:-$root/target/compare}
rounds=${RUNS:-5}
options=(--runs 1)
mkdir -p "$work"
work=$(realpath "$work")
# What is looked at must depend neither on the folders above nor on the dictionaries of the machine.
echo 'system-dictionaries = false' >"$work/leaflint.toml"

has() { command -v "$1" >/dev/null || { printf 'left out: %s is not there\n' "$1"; return 1; }; }
has hyperfine || exit 77

# compare NAME (LABEL COMMAND)…: a round to warm up, which also takes the memory, then all others. Findings are no failure.
compare() {
  local name=$1 labels=() commands=() at round code
  local results=$work/results/$name
  shift
  rm -rf "$results"
  mkdir -p "$results"
  while [ $# -gt 0 ]; do
    labels+=("$1")
    commands+=("$2")
    shift 2
  done
  printf '\n== %s (load %s on %s cores)\n' "$name" "$(cut -d' ' -f1 /proc/loadavg)" "$(nproc)"
  for at in "${!commands[@]}"; do
    code=0
    /usr/bin/time -f %M -o "$results/$at.memory" bash -c "${commands[at]}" >"$results/$at.out" 2>"$results/$at.err" || code=$?
    echo "$code" >"$results/$at.code"
  done
  for round in $(seq "$rounds"); do
    hyperfine --ignore-failure "${options[@]}" --export-json "$results/$round.json" "${commands[@]}" >"$results/log" 2>&1 ||
      { cat "$results/log"; exit 1; }
  done
  python3 - "$results" "${labels[@]}" <<'PYTHON'
import json, pathlib, re, statistics, sys
folder, labels = pathlib.Path(sys.argv[1]), sys.argv[2:]
rounds = [json.loads(path.read_text())["results"] for path in folder.glob("*.json")]
print(f"{'wall s':>10} {'×':>7} {'processor s':>12} {'×':>7} {'MB':>6} {'exit':>4} {'lines':>8}")
first, said = None, []
for at, label in enumerate(labels):
    wall = statistics.median(time for each in rounds for time in each[at]["times"])
    processor = statistics.median(each[at]["user"] + each[at]["system"] for each in rounds)
    first = first or (wall, processor)
    memory = int((folder / f"{at}.memory").read_text().split()[-1]) / 1000
    out, err = ([line.strip() for line in (folder / f"{at}.{end}").read_text(errors="replace").splitlines() if line.strip()] for end in ("out", "err"))
    code = (folder / f"{at}.code").read_text().strip()
    print(f"{wall:10.4f} {wall / first[0]:7.2f} {processor:12.4f} {processor / first[1]:7.2f} {memory:6.0f} {code:>4} {len(out) + len(err):8}  {label}")
    counted = [line for line in out + err if re.search(r"\b(files|summary|total|entries)\b", line, re.I)]
    said.append(f"  {label}: {(counted or out or err or ['nothing'])[-1][:130]}")
print("last said by", *said, sep="\n")
PYTHON
}

site() { # $1 pages in eight languages, for leaflint and for Hugo
  local site=$work/site-$1
  [ -d "$site/hugo" ] || python3 "$root/benches/make_site.py" "$root" "$site" "$1" >&2
  printf '%s' "$site"
}

corpus() { # $1 pages to lint
  local corpus=$work/corpus-$1
  [ -d "$corpus" ] || python3 "$root/benches/make_corpus.py" "$root/content" "$corpus" "$1" >&2
  printf '%s' "$corpus"
}

lines() { # the pages of $1, a page a line
  [ -f "$1.jsonl" ] || python3 - "$1" >"$1.jsonl" <<'PYTHON'
import json, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    print(json.dumps({"path": path.name, "language": "en", "text": path.read_text(encoding="utf-8")}))
PYTHON
  printf '%s' "$1.jsonl"
}

anew() { printf 'cd %s/leaflint && rm -rf dist .leaflint-cache && %s build --format html --no-progress --no-cache' "$1" "$leaflint"; }
check() { printf '%s check --no-cache --no-progress --config %s/leaflint.toml' "$leaflint" "$work"; }

build() {
  local site page
  site=$(site "$pages")
  local pairs=("leaflint build" "$(anew "$site")")
  # With --quiet Hugo would not say how many pages it made.
  has hugo && pairs+=(hugo "cd $site/hugo && rm -rf public && hugo")
  compare build "${pairs[@]}"
  printf 'pages of HTML: %s by leaflint' "$(find "$site/leaflint/dist" -name '*.html' | wc -l)"
  has hugo >/dev/null && printf ', %s by hugo' "$(find "$site/hugo/public" -name '*.html' | wc -l)"
  printf '\n'
  # What a second build costs when one page has changed: in a copy, where nothing clears the cache.
  local again=$work/site-$pages-again
  [ -d "$again" ] || { mkdir "$again" && cp -r "$site/leaflint" "$again"; }
  page=$(find "$again/leaflint/content" -name '*.md' | sort | head -1)
  (cd "$again/leaflint" && "$leaflint" build --format html --no-progress >/dev/null) || true
  compare again "everything" "$(anew "$site")" "one page of $pages" "cd $again/leaflint && date +%N >>$page && $leaflint build --format html --no-progress"
}

lint() {
  local corpus=${CORPUS:-$(corpus "$linted")} again="$leaflint check --no-progress --config $work/leaflint.toml"
  local pairs=("leaflint check" "$(check) $corpus" "leaflint check, one thread" "$(check) --threads 1 $corpus")
  # Both would otherwise heed what the folders above say: that target/ is not for git, or settings.
  has rumdl && pairs+=(rumdl "rumdl check --no-config --no-cache --respect-gitignore=false $corpus")
  has lucid-lint && pairs+=(lucid-lint "cd $corpus && lucid-lint check $corpus")
  # What the round to warm up has found is taken over: in a copy, so that a page can be changed.
  local kept=$work/corpus-kept page
  rm -rf "$kept" "$work/.leaflint-cache" && cp -r "$corpus" "$kept"
  page=$(find "$kept" -name '*.md' | sort | head -1)
  pairs+=("leaflint check, nothing changed" "$again $kept" "leaflint check, one page changed" "date +%N >>$page && $again $kept")
  compare lint "${pairs[@]}"
  printf 'pages of Markdown: %s\n' "$(find "$corpus" -name '*.md' | wc -l)"
}

fluent() {
  local tree=${FLUENT:-$work/fluent}
  [ -d "$tree" ] || python3 "$root/benches/make_fluent_tree.py" "$tree"
  tree=$(realpath "$tree")
  local looks="--locales $tree --reference en"
  local pairs=("leaflint check" "$(check) $looks" "leaflint check, one thread" "$(check) --threads 1 $looks")
  if has compare-locales; then
    # It wants to be told what is where: one file of configuration for all languages.
    printf 'basepath = "%s"\nlocales = [%s]\n[[paths]]\n  reference = "en/**"\n  l10n = "{l10n_base}/{locale}/**"\n' "$tree" \
      "$(find "$tree" -mindepth 1 -maxdepth 1 -type d ! -name en -printf '"%f"\n' | sort | paste -sd,)" >"$work/l10n.toml"
    pairs+=(compare-locales "compare-locales --quiet $work/l10n.toml $tree")
  fi
  # It looks at nothing when it is given a folder without a configuration of its own; a pattern it reads itself.
  has moz-l10n && pairs+=("moz-l10n lint, parses only" "moz-l10n lint -v '$tree/**/*.ftl'")
  compare fluent "${pairs[@]}"
  printf 'files of Fluent: %s\n' "$(find "$tree" -name '*.ftl' | wc -l)"
}

growth() {
  local times pairs=() size
  for times in 1 4 16; do
    size=$((linted * times / 16))
    pairs+=("check $size pages, $times×" "$(check) $(corpus "$size")")
  done
  compare growth-of-check "${pairs[@]}"
  pairs=()
  for times in 1 4 16; do
    size=$((linted * times / 16))
    pairs+=("stream $size pages, $times×" "$(check) --stdin-format json-lines --output-format json-lines <$(lines "$(corpus "$size")")")
  done
  compare growth-of-stream "${pairs[@]}"
  pairs=()
  for times in 1 4 16; do
    size=$((pages * times / 16))
    pairs+=("build $size pages, $times×" "$(anew "$(site "$size")")")
  done
  compare growth-of-build "${pairs[@]}"
}

# shared COMMAND…: how evenly two threads share the work, by the processor's clock, which others on the machine do not slow down.
shared() {
  python3 - "$@" <<'PYTHON'
import os, pathlib, subprocess, sys, time
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
spent = {}
while process.poll() is None:
    for task in pathlib.Path(f"/proc/{process.pid}/task").glob("*/stat"):
        try:
            fields = task.read_text().rsplit(")", 1)[1].split()
            spent[task.parent.name] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            pass  # It has just ended.
    time.sleep(0.01)
alone = spent.pop(str(process.pid), 0)
workers = sorted(spent.values(), reverse=True) or [0]
most = (alone + sum(workers)) / max(alone + workers[0], 0.01)
print(f"processor s: {alone:.2f} of the first thread, which others wait for, {' and '.join(f'{each:.2f}' for each in workers)}: speed-up at most {most:.2f}")
PYTHON
}

threads() { # the multiple of the second line is the speed-up, on a machine where nobody else works
  local corpus site
  corpus=${CORPUS:-$(corpus "$linted")}
  site=$(site "$pages")
  compare threads-of-check "check, two threads" "$(check) --threads 2 $corpus" "check, one thread" "$(check) --threads 1 $corpus"
  shared "$leaflint" check --no-progress --config "$work/leaflint.toml" --threads 2 "$corpus"
  compare threads-of-build "build, two threads" "$(anew "$site") --threads 2" "build, one thread" "$(anew "$site") --threads 1"
  (cd "$site/leaflint" && rm -rf dist && shared "$leaflint" build --format html --no-progress --no-cache --threads 2)
}

start() {
  local page=$root/content/adhesiolysis.md
  local pairs=("leaflint --version" "$leaflint --version" "leaflint check, one page" "$(check) $page")
  has rumdl && pairs+=("rumdl check, one page" "rumdl check --no-config --no-cache $page")
  has lucid-lint && pairs+=("lucid-lint check, one page" "lucid-lint check $page")
  # Without a shell, whose own start would count.
  local rounds=1 options=(--shell=none --warmup 3 --runs 20)
  compare start "${pairs[@]}"
}

[ $# -gt 0 ] || set -- build lint fluent growth threads start
for part in "$@"; do "$part"; done
