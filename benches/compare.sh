#!/usr/bin/env bash
# leaflint side by side with its peers, whole commands in one run, each in turn: building beside Hugo, linting beside lucid-lint and
# rumdl, Fluent beside compare-locales and moz.l10n. A peer that is not there is left out with a word.
#
# usage: benches/compare.sh [build|lint|fluent]…     (all three if none is named)
#
# LEAFLINT names the command (target/release/leaflint), PAGES how many pages are built in eight languages (1000), CORPUS a folder of
# Markdown to lint (the repository's own leaflets, again and again), RUNS how often (5), WORK where files go (target/compare).
#
# Needs hyperfine. Peers: apt-get install hugo; cargo install lucid-lint; pip install rumdl compare-locales moz.l10n.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
leaflint=$(realpath "${LEAFLINT:-$root/target/release/leaflint}")
pages=${PAGES:-1000}
runs=${RUNS:-5}
work=${WORK:-$root/target/compare}
mkdir -p "$work"

has() { command -v "$1" >/dev/null || { printf 'left out: %s is not there\n' "$1"; return 1; }; }
has hyperfine || exit 77

# compare NAME COMMAND…: runs the commands in turn and prints how many times as long as the first each takes. Findings are no failure.
compare() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  hyperfine --ignore-failure --warmup 1 --runs "$runs" --export-json "$work/$name.json" "$@" >"$work/$name.log" 2>&1 || cat "$work/$name.log"
  python3 - "$work/$name.json" <<'PYTHON'
import json, sys
results = json.load(open(sys.argv[1]))["results"]
first = results[0]
for each in results:
    processor = each["user"] + each["system"]
    print(f"{each['median']:9.3f} s wall, {processor:9.3f} s processor: {each['median'] / first['median']:6.2f} × wall, "
          f"{processor / (first['user'] + first['system']):6.2f} × processor  {each['command'][:70]}")
PYTHON
}

site() { # the pages in eight languages, for leaflint and for Hugo
  local site=$work/site-$pages
  [ -d "$site/hugo" ] || python3 "$root/benches/make_site.py" "$root" "$site" "$pages" >&2
  printf '%s' "$site"
}

build() {
  local site
  site=$(site)
  local commands=("cd $site/leaflint && rm -rf dist .leaflint-cache && $leaflint build --format html --no-progress --no-cache")
  has hugo && commands+=("cd $site/hugo && rm -rf public && hugo --quiet")
  compare build "${commands[@]}"
  # What a second build costs when one page has changed.
  local edit="date +%N >>content/$(ls "$site/leaflint/content" | head -1)"
  compare again "cd $site/leaflint && rm -rf dist .leaflint-cache && $leaflint build --format html --no-progress" \
    "cd $site/leaflint && $edit && $leaflint build --format html --no-progress"
  local memory
  memory=$(cd "$site/leaflint" && rm -rf dist .leaflint-cache && /usr/bin/time -f '%M' "$leaflint" build --format html --no-progress 2>&1 >/dev/null | tail -1)
  printf '%s pages in eight languages: %s MB at most\n' "$pages" "$((memory / 1000))"
}

lint() {
  local corpus=${CORPUS:-$(site)/leaflint/content}
  local commands=("$leaflint check --no-progress $corpus")
  has rumdl && commands+=("rumdl check --no-cache $corpus")
  has lucid-lint && commands+=("lucid-lint check $corpus")
  compare lint "${commands[@]}"
}

fluent() {
  local tree=$work/fluent
  [ -d "$tree" ] || python3 "$root/benches/make_fluent_tree.py" "$tree"
  local commands=("$leaflint check --no-progress --locales $tree --reference en")
  if has compare-locales; then
    # It wants to be told what is where: one file of configuration for all languages.
    printf 'basepath = "."\nlocales = [%s]\n[[paths]]\n  reference = "en/**"\n  l10n = "{l10n_base}/{locale}/**"\n' \
      "$(ls "$tree" | grep -v -x en | grep -v toml | sed 's/.*/"&"/' | paste -sd,)" >"$tree/l10n.toml"
    commands+=("compare-locales --quiet $tree/l10n.toml $tree")
  fi
  has moz-l10n && commands+=("moz-l10n lint -q $tree")
  compare fluent "${commands[@]}"
}

[ $# -gt 0 ] || set -- build lint fluent
for part in "$@"; do "$part"; done
