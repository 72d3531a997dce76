#!/usr/bin/env python3
"""Makes a project of many pages out of a small one, and the same pages as a site for Hugo, for `benches/compare.sh`.

usage: make_site.py PROJECT OUT COUNT

Each page of PROJECT stands again and again under other names until there are COUNT, with its translations, states and links; the
glossary stays one. OUT/leaflint is the project, OUT/hugo holds the pages of every language as Markdown, with templates that ask
of Hugo what ours ask of leaflint: menu, language switcher, hreflang, contents, who reviewed it, JSON-LD, a list of pages.
"""
import json
import pathlib
import re
import shutil
import sys
import tomllib

PAGE = """<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}" dir="{{ with .Site.Language.LanguageDirection }}{{ . }}{{ else }}ltr{{ end }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="stylesheet" href="/style.css">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Lang }}" href="{{ .Permalink }}">
{{ end }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "MedicalWebPage" "name" .Title "inLanguage" .Lang "lastReviewed" .Params.reviewed "citation" .Params.sources | jsonify | safeJS }}</script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav aria-label="Language"><ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" lang="{{ .Lang }}" hreflang="{{ .Lang }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul></nav></header>
<main id="main">
{{ if .IsPage }}<nav aria-label="Contents">{{ .TableOfContents }}</nav>
{{ .Content }}
<dl><dt>Reviewed</dt><dd>{{ .Params.reviewed }}</dd><dt>Reviewer</dt><dd>{{ .Params.reviewer }}</dd><dt>Next review</dt><dd>{{ index .Params "next-review" }}</dd></dl>
<ul>{{ range .Params.sources }}<li>{{ . }}</li>{{ end }}</ul>
{{ else }}<ul>{{ range .Site.RegularPages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}
</main>
</body>
</html>
"""


def messages(path):
    """Key and text of each message of a catalogue, as far as a line or a block of lines without choices says it."""
    found, key = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([a-z][\w-]*) =\s?(.*)", line):
            key = match[1]
            found[key] = match[2].strip()
        elif key and line.startswith("    ") and not line.lstrip().startswith((".", "[", "*[", "}")):
            found[key] = (found[key] + " " + line.strip()).strip()
        elif not line.startswith(" "):
            key = None
    return {key: text for key, text in found.items() if text}


def translated(page, source, target):
    """A page with each text that has a translation replaced by it; what cannot be told apart stays."""
    for key in sorted(source.keys() & target.keys(), key=lambda key: -len(source[key])):
        page = page.replace(source[key], target[key], 1)
    return page


def main(project, out, count):
    project, out = pathlib.Path(project), pathlib.Path(out)
    config = tomllib.loads((project / "leaflint.toml").read_text(encoding="utf-8"))
    source, targets = config["source-language"], config["languages"]
    leaflint, hugo = out / "leaflint", out / "hugo"
    for folder in (leaflint, hugo):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    shutil.copy(project / "leaflint.toml", leaflint)
    pages = sorted((project / "content").glob("*.md"))
    names = [page.stem for page in pages]
    link = re.compile(r"\((" + "|".join(map(re.escape, names)) + r")\.md")
    for language in [source, *targets]:
        (leaflint / "locales" / language).mkdir(parents=True)
        (hugo / "content" / language).mkdir(parents=True)
        for file in (project / "locales" / language).iterdir():
            if file.stem not in names:
                shutil.copy(file, leaflint / "locales" / language)
    (leaflint / "content").mkdir()
    texts = {page.stem: page.read_text(encoding="utf-8") for page in pages}
    catalogs = {language: {name: messages(project / "locales" / language / f"{name}.ftl") for name in names} for language in [source, *targets]}
    files = {}
    for language in [source, *targets]:
        for name in names:
            for ending in ("ftl", "state"):
                path = project / "locales" / language / f"{name}.{ending}"
                if path.exists():
                    files[language, name, ending] = path.read_bytes()
    spoken = {
        language: {name: translated(texts[name], catalogs[source][name], catalogs[language][name]) if language != source else texts[name] for name in names}
        for language in [source, *targets]
    }
    for at in range(count):
        name, number = names[at % len(names)], at // len(names)
        copy = f"{name}-{number}"
        linked = lambda text: link.sub(lambda match: f"({match[1]}-{number}.md", text)
        (leaflint / "content" / f"{copy}.md").write_text(linked(texts[name]), encoding="utf-8")
        for language in [source, *targets]:
            for ending in ("ftl", "state"):
                if (language, name, ending) in files:
                    (leaflint / "locales" / language / f"{copy}.{ending}").write_bytes(files[language, name, ending])
            # In Hugo a page is linked by where it will stand.
            text = link.sub(lambda match: f"(../{match[1]}-{number}/", spoken[language][name])
            (hugo / "content" / language / f"{copy}.md").write_text(text, encoding="utf-8")
    layouts = hugo / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name in ("single.html", "list.html"):
        (layouts / name).write_text(PAGE, encoding="utf-8")
    languages = {
        language: {"contentDir": f"content/{language}", "languageName": language, "languageDirection": "rtl" if language in ("ar", "he", "fa", "ur") else "ltr", "title": "Leaflets", "weight": weight + 1}
        for weight, language in enumerate([source, *targets])
    }
    settings = {
        "baseURL": "https://example.org/",
        "defaultContentLanguage": source,
        "defaultContentLanguageInSubdir": True,
        "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "404"],
        "languages": languages,
    }
    (hugo / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    print(f"{count} pages in {1 + len(targets)} languages in {out}")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
