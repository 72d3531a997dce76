//! `leaflint build`: one complete, checked, accessible bundle per language, all languages at once.

use super::check::language;
use super::making::{Making, Order};
use super::printed::Kept;
use super::sync::languages;
use super::terminal::{print, today};
use super::typesetter::{font_folders, typesetter};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome, cache};
use crate::config::suggestion;
use crate::language::Language;
use crate::project::{Project, Request, Shelf, Typefaces, holds_other_things, read_bytes, read_file, read_shown, read_texts, write_stream};
use crate::publish::{self, Format, Manifest, Options, Outcome as Fate, Packing, Values};
use clap::Args;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use unicode_width::UnicodeWidthStr;

/// Build one complete, checked, accessible bundle per language.
#[derive(Args)]
pub(super) struct Arguments {
    /// The languages to build; the language of the pages and all of the project if left out.
    #[arg(value_name = "LANG", value_parser = language)]
    languages: Vec<Language>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = format, default_value = "html,json", help = formats_in_words())]
    format: Vec<&'static Format>,
    /// The folder to write; `dist`, or what leaflint.toml names.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The values of variables such as { $clinic-phone }: TOML, one `name = value` a line. Without it samples stand in, and
    /// every page that uses one says so. Given several times, each file gives a bundle in a folder of its own.
    #[arg(long, value_name = "FILE")]
    values: Vec<PathBuf>,
    /// Pack each bundle in a file beside its folder too.
    #[arg(long, value_enum, value_name = "KIND")]
    archive: Option<Archive>,
    /// The day that counts as today.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Say what would be published and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Make everything anew, and keep nothing for the next build.
    #[arg(long)]
    pub(super) no_cache: bool,
    /// Print the manifest as JSON in place of a table.
    #[arg(long)]
    json: bool,
}

/// How a bundle is packed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Archive {
    /// A zip archive; the same bundle gives the same bytes.
    Zip,
    /// A tar archive packed with Zstandard; the same bundle gives the same bytes.
    #[value(name = "tar.zst")]
    TarZst,
}

impl Archive {
    fn packing(self) -> Packing {
        match self {
            Self::Zip => Packing::Zip,
            Self::TarZst => Packing::TarZst,
        }
    }
}

/// What `--format` takes, for the help.
fn formats_in_words() -> String {
    let each: Vec<String> = Format::all().iter().map(|format| format!("{} ({})", format.name, format.about)).collect();
    format!("What bundles hold, with commas between: {}", each.join(", "))
}

fn format(name: &str) -> Result<&'static Format, String> {
    Format::named(name).ok_or_else(|| {
        let names: Vec<&str> = Format::all().iter().map(|format| format.name).collect();
        let near = suggestion(name, names.iter().copied()).map_or_else(String::new, |near| format!(", did you mean “{near}”?"));
        format!("there is no such format{near}; known are {}", names.join(", "))
    })
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let (mut project, shelf) = Shelf::open(&Request { config: global.config.clone(), ..Request::default() })?;
    if shelf.ids().len() == 0 {
        return Err(Failure(format!("there is no page to publish in “{}”", project.content_folder().display())));
    }
    let out = arguments.out.clone().unwrap_or_else(|| project.below_root(&project.config.written.out));
    // All values and all folders are looked at before anything is written.
    let bundles = bundles(&project, arguments, &out)?;
    let mut options = options(&project, arguments)?;
    let values: Vec<&Values> = bundles.iter().map(|bundle| &bundle.values).collect();
    let Printing { missing_tool, kept } = prepare_printing((&mut project, &shelf), &mut options, &values, arguments)?;
    if let Some(reason) = missing_tool.as_ref().filter(|_| options.formats.is_empty()) {
        return Err(Failure(reason.clone()));
    }
    let options_of = |bundle: &Bundle| Options { values: bundle.values.clone(), ..options.clone() };
    let each: Vec<Options> = bundles.iter().map(options_of).collect();
    let orders = bundles.iter().zip(&each).map(|(bundle, options)| Order { options, bundle }).collect();
    let manifests = Making { shelf: &shelf, orders }.make(&mut project, arguments, global)?;
    for (bundle, manifest) in bundles.iter().zip(&manifests) {
        if let Some(packing) = arguments.archive.filter(|_| !arguments.dry_run).map(Archive::packing) {
            let read = |path: &str| read_bytes(&bundle.folder.join(path));
            write_stream(&bundle.archive(packing), |file| publish::pack(packing, manifest, read, file))?;
        }
        if !arguments.json {
            print(|stdout| report(stdout, manifest, &bundle.folder, arguments.dry_run))?;
        }
    }
    kept.iter().for_each(|kept| kept.tidy());
    if arguments.json {
        print(|stdout| stdout.write_all(in_json(&manifests).as_bytes()))?;
    }
    // What could be built is there; that something could not is an error all the same.
    if let Some(reason) = missing_tool {
        return Err(Failure(reason));
    }
    let is_whole = |manifest: &Manifest| manifest.held_back().next().is_none() && manifest.refused().next().is_none();
    Ok(if manifests.iter().all(is_whole) { CLEAN } else { FINDINGS })
}

/// One manifest as it stands in its bundle; of several a list.
fn in_json(manifests: &[Manifest]) -> String {
    match manifests {
        [manifest] => manifest.to_json(),
        several => format!("[\n{}]\n", several.iter().map(Manifest::to_json).collect::<Vec<_>>().join(",\n")),
    }
}

/// One bundle to build: its values and its folder.
pub(super) struct Bundle {
    values: Values,
    pub(super) folder: PathBuf,
}

impl Bundle {
    /// The file beside the folder that holds it packed.
    fn archive(&self, packing: Packing) -> PathBuf {
        let mut name = self.folder.clone().into_os_string();
        name.push(format!(".{}", packing.ending()));
        PathBuf::from(name)
    }
}

/// The bundles: one in the folder itself, or one in a folder of its own for each of several files of values, named like the file.
fn bundles(project: &Project, arguments: &Arguments, out: &Path) -> Result<Vec<Bundle>, Failure> {
    let mut bundles = Vec::new();
    let mut faults = Vec::new();
    let mut put = |values: Result<Values, Vec<String>>, folder: PathBuf| match values {
        Ok(values) => bundles.push(Bundle { values, folder }),
        Err(found) => faults.extend(found),
    };
    let read = |path: &PathBuf| -> Result<_, Failure> { Ok(Values::read(&path.display().to_string(), &read_file(path)?, &project.config)) };
    match &arguments.values[..] {
        [] => put(Values::samples(&project.config), out.to_owned()),
        [path] => put(read(path)?, out.to_owned()),
        several => {
            let mut known: BTreeSet<String> = BTreeSet::new();
            for path in several {
                let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                if !known.insert(name.to_lowercase()) {
                    return Err(Failure(format!("two files of values are called “{name}”: each names the folder of its bundle")));
                }
                put(read(path)?, out.join(name));
            }
        }
    }
    if !faults.is_empty() {
        return Err(Failure(format!("nothing was written: {}", faults.join("\nleaflint: "))));
    }
    if bundles.len() > 1 && out.join(publish::MANIFEST).is_file() {
        let out = out.display();
        return Err(Failure(format!("“{out}” is a bundle, and several would stand in it: remove it, or name another folder with --out")));
    }
    for bundle in &bundles {
        refuse_dangerous(project, &bundle.folder)?;
        let archive = arguments.archive.map(|archive| bundle.archive(archive.packing()));
        if let Some(archive) = archive.filter(|archive| archive.is_dir()) {
            return Err(Failure(format!("“{}” is a folder: the archive cannot take its place", archive.display())));
        }
    }
    Ok(bundles)
}

/// What was found of what printing needs.
struct Printing {
    /// Why there are no PDFs.
    missing_tool: Option<String>,
    /// PDFs that builds before have made.
    kept: Option<Arc<Kept>>,
}

/// Looks for what printing needs. Without the command `typst` there are no PDFs, all other formats are built, and the reason is given
/// back.
fn prepare_printing(
    (project, shelf): (&mut Project, &Shelf),
    options: &mut Options,
    values: &[&Values],
    arguments: &Arguments,
) -> Result<Printing, Failure> {
    let wants = |options: &Options, name: &str| options.formats.iter().any(|format| format.name == name);
    let folders = font_folders(project);
    let wants_pdf = wants(options, "pdf");
    // A document is printed on another machine: its typefaces are known only if the project brings them.
    let asks = wants_pdf || (wants(options, "typst") && !folders.is_empty());
    let typefaces = asks.then(|| Typefaces::open(&folders)).transpose()?;
    if let Some(typefaces) = &typefaces {
        shelf.take(project, &(0..shelf.ids().len()).collect::<Vec<usize>>())?;
        let signs = values.iter().flat_map(|values| publish::signs_printed(project, values)).collect();
        options.print.lacking = Some(typefaces.unprintable(&signs));
    }
    let Some(typefaces) = typefaces.filter(|_| wants_pdf) else { return Ok(Printing { missing_tool: None, kept: None }) };
    let kept = (!arguments.no_cache && !arguments.dry_run).then(|| {
        let shown = read_shown(&project.content_folder(), &publish::files_shown(project));
        Arc::new(Kept::new(cache::folder(project).join("pdf"), &shown, typefaces.fingerprint()))
    });
    match typesetter(project, kept.clone()) {
        Ok(typesetter) => {
            options.print.typesetter = Some(typesetter);
            Ok(Printing { missing_tool: None, kept })
        }
        Err(reason) => {
            options.formats.retain(|format| format.name != "pdf");
            Ok(Printing { missing_tool: Some(reason), kept: None })
        }
    }
}

/// The output folder is replaced as a whole: it must not be one that holds anything else.
fn refuse_dangerous(project: &Project, out: &Path) -> Result<(), Failure> {
    let absolute = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path));
    let Ok(place) = absolute(out) else { return Err(Failure(format!("“{}” is no path to write to", out.display()))) };
    let holds = |kept: &Path| absolute(kept).is_ok_and(|kept| kept.starts_with(&place));
    let stands_in = |kept: &Path| absolute(kept).is_ok_and(|kept| place.starts_with(kept));
    let folders = [project.content_folder(), project.locales_folder(), project.root.join(TEMPLATES)];
    if holds(&project.root) || folders.iter().any(|folder| holds(folder) || stands_in(folder)) {
        let out = out.display();
        return Err(Failure(format!("“{out}” holds the project’s own files: bundles replace the whole folder, so name another one")));
    }
    if holds_other_things(&place, publish::MANIFEST) {
        return Err(Failure(format!(
            "“{}” is there already and is no bundle: bundles replace the whole folder, so name another one",
            out.display()
        )));
    }
    Ok(())
}

fn options(project: &Project, arguments: &Arguments) -> Result<Options, Failure> {
    let config = &project.config;
    let wanted = if arguments.languages.is_empty() {
        let mut all = vec![config.source_language.clone()];
        all.extend(languages(project, &[]));
        all.extend(config.languages.iter().filter(|language| language.is_pseudo()).cloned());
        all
    } else {
        arguments.languages.clone()
    };
    let mut known: BTreeSet<Language> = BTreeSet::new();
    Ok(Options {
        languages: wanted.into_iter().filter(|language| known.insert(language.clone())).collect(),
        formats: arguments.format.iter().copied().collect(),
        values: Values::none(),
        today: arguments.as_of.unwrap_or_else(today),
        templates: read_texts(&project.root.join(TEMPLATES))?,
        print: publish::Print::default(),
    })
}

/// A table with one line a language, and what was held back with the reasons.
fn report(out: &mut dyn Write, manifest: &Manifest, folder: &Path, is_dry: bool) -> io::Result<()> {
    let widest = manifest.languages.iter().map(|language| language.language.width()).max().unwrap_or(0).max("language".len());
    writeln!(out, "{:widest$}  {:>9}  {:>9}  {:>9}  lowest state", "language", "published", "in source", "withheld")?;
    for language in &manifest.languages {
        let count = |fate: Fate| language.pages.iter().filter(|page| page.outcome == fate).count();
        let state = language.pages.iter().filter(|page| page.outcome == Fate::Published).filter_map(|page| page.state).min();
        let state = state.map_or("–", crate::translate::State::name);
        let (published, source, withheld) = (count(Fate::Published), count(Fate::Source), count(Fate::Withheld));
        writeln!(out, "{:widest$}  {published:>9}  {source:>9}  {withheld:>9}  {state}", language.language)?;
    }
    let held_back = manifest.held_back().count();
    for (language, page) in manifest.held_back().take(MOST_PAGES) {
        let what = if page.outcome == Fate::Source { "shown in the source language" } else { "withheld" };
        writeln!(out, "\n{language}/{}: {what}", page.page)?;
        for reason in page.reasons.iter().take(MOST_REASONS) {
            writeln!(out, "  {reason}")?;
        }
        if page.reasons.len() > MOST_REASONS {
            writeln!(out, "  … and {} more, all in {}", page.reasons.len() - MOST_REASONS, publish::MANIFEST)?;
        }
    }
    if held_back > MOST_PAGES {
        writeln!(out, "\n… and {} more, all in {}", held_back - MOST_PAGES, publish::MANIFEST)?;
    }
    for (language, page, format, reasons) in manifest.refused().take(MOST_PAGES) {
        writeln!(out, "\n{language}/{}: no {format}", page.unwrap_or("index"))?;
        for reason in reasons.iter().take(MOST_REASONS) {
            writeln!(out, "  {reason}")?;
        }
    }
    let refused = manifest.refused().count();
    if refused > MOST_PAGES {
        writeln!(out, "\n… and {} more, all in {}", refused - MOST_PAGES, publish::MANIFEST)?;
    }
    let lost: Vec<&str> = manifest.lost_links().collect();
    if !lost.is_empty() {
        writeln!(out, "\nlinks that lead nowhere stand as text:")?;
        lost.iter().take(MOST_PAGES).try_for_each(|link| writeln!(out, "  {link}"))?;
    }
    if lost.len() > MOST_PAGES {
        writeln!(out, "  … and {} more, all in {}", lost.len() - MOST_PAGES, publish::MANIFEST)?;
    }
    for (language, page) in manifest.earlier().take(MOST_PAGES) {
        let what = if page.earlier == 1 { "1 text has" } else { "some texts have" };
        writeln!(out, "\n{language}/{}: shown in its last approved form, {what} been reworded since", page.page)?;
    }
    if manifest.is_sample {
        writeln!(out, "\nvariables stand for their samples: give the values of a clinic with --values FILE before patients read this")?;
    }
    let bytes: usize = manifest.files.values().map(|file| file.bytes).sum();
    let verb = if is_dry { "would be written" } else { "written" };
    writeln!(out, "\n{} files, {} KB {verb} to {}", manifest.files.len() + 1, bytes.div_ceil(1000), folder.display())
}

/// The folder with a publisher's own templates.
const TEMPLATES: &str = "templates";
const MOST_REASONS: usize = 5;
const MOST_PAGES: usize = 20;
