//! How bundles are made: pages are taken from the shelf lot by lot, judged and written; what has not changed is taken over.

use super::build::{Arguments, Bundle};
use super::terminal::Progress;
use super::{Failure, Global, cache};
use crate::diagnostic::Diagnostic;
use crate::lint::{self, Options as LintOptions};
use crate::project::{self, Fingerprint, NewTree, Project, Shelf, read_shown};
use crate::publish::{self, Files, Lot, Manifest, Memory, Options, Output, Press};
use crate::translate::{Plan, plan, pseudo_catalogs};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// One bundle to make, and how.
pub(super) struct Order<'a> {
    pub(super) options: &'a Options,
    pub(super) bundle: &'a Bundle,
}

/// What all bundles of a run are made of.
pub(super) struct Making<'a> {
    pub(super) shelf: &'a Shelf,
    pub(super) orders: Vec<Order<'a>>,
}

/// One bundle in the making.
struct Work<'a> {
    press: Press<'a>,
    tree: Option<NewTree>,
    kind: Fingerprint,
    cache: Option<PathBuf>,
}

/// Where the files of a bundle go; a run that is only to say what would be done has no tree.
fn output_of(tree: &Option<NewTree>) -> &dyn Output {
    tree.as_ref().map_or(&nowhere, |tree| tree)
}

fn nowhere(_: &str, _: &[u8]) -> Result<(), project::Error> {
    Ok(())
}

/// Some pages as they are looked at.
struct Looked {
    pages: Vec<(usize, Fingerprint)>,
    plan: Plan,
    findings: Vec<Diagnostic>,
    files: Files,
}

impl Making<'_> {
    /// Makes all bundles at once: pages are read and judged once for all of them.
    pub(super) fn make(&self, project: &mut Project, arguments: &Arguments, global: &Global) -> Result<Vec<Manifest>, Failure> {
        // Warnings keep no page back: what cannot be an error is left to `check`.
        let select = lint::blocking(&project.config);
        let is_wide = lint::looks_wide(&select);
        let Some(Order { options, .. }) = self.orders.first() else { return Ok(Vec::new()) };
        let rules = LintOptions { select, ignore: Vec::new(), today: options.today };
        let mut works: Vec<Work<'_>> =
            self.orders.iter().map(|order| self.work(project, order, is_wide, arguments)).collect::<Result<_, Failure>>()?;
        let progress = Progress::new(global, "pages");
        let told: Vec<Mutex<(usize, usize)>> = works.iter().map(|_| Mutex::default()).collect();
        let tell = |work: usize, done: usize, all: usize| {
            *told[work].lock().unwrap_or_else(PoisonError::into_inner) = (done, all);
            let sums = told.iter().map(|told| *told.lock().unwrap_or_else(PoisonError::into_inner));
            let (done, all) = sums.fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
            progress.set(done, all);
        };
        let mut twin = self.shelf.twin(project);
        let (mut ahead, mut here) = (project, &mut twin);
        let mut last = Looked { pages: Vec::new(), plan: plan(here, &BTreeMap::new()), findings: Vec::new(), files: Files::new() };
        loop {
            let lots = due(&mut works);
            let Some(((first, whose), rest)) = lots.split_first() else { break };
            let mut whose = whose;
            let mut next = Some(self.looked(ahead, first, &rules)?);
            let mut rest = rest.iter();
            while let Some(looked) = next.take() {
                std::mem::swap(&mut ahead, &mut here);
                last = looked;
                let lot = lot_of(here, &last);
                let print = |(at, work): (usize, &mut Work<'_>)| {
                    let Work { press, tree, .. } = work;
                    press.print(&lot, (output_of(tree), &|done, all| tell(at, done, all)))
                };
                let following = rest.next();
                // The next pages are looked at while these are written.
                let (printed, found) = rayon::join(
                    || works.iter_mut().enumerate().filter(|(at, _)| whose.contains(at)).try_for_each(print),
                    || following.map(|(lot, _)| self.looked(ahead, lot, &rules)).transpose(),
                );
                printed?;
                next = found?;
                whose = following.map_or(whose, |(_, whose)| whose);
            }
        }
        let lot = lot_of(here, &last);
        let manifests = works.into_iter().map(|work| finished(work, &lot)).collect::<Result<_, Failure>>()?;
        progress.finish();
        Ok(manifests)
    }

    /// A bundle in the making, with what can be taken over from the one before.
    fn work<'b>(&self, project: &Project, order: &'b Order<'_>, is_wide: bool, arguments: &Arguments) -> Result<Work<'b>, Failure> {
        let ids = self.shelf.ids().map(str::to_owned).collect();
        let press = Press::new(&project.config, ids, order.options, is_wide)?;
        let tree = if arguments.dry_run { None } else { Some(NewTree::beside(&order.bundle.folder)?) };
        let kind = self.kind(project, order.options);
        let cache =
            order.cache(project).filter(|_| cache::tool().is_some() && !arguments.no_cache && !arguments.dry_run && !press.needs_all());
        let mut work = Work { press, tree, kind, cache };
        if let Some(memory) = work.cache.as_ref().and_then(|path| cache::read(path)).map(|bytes| Memory::read(&bytes, &kind))
            && !memory.is_empty()
        {
            let content = project.content_folder();
            let Work { press, tree, .. } = &mut work;
            press.adopt(memory, &self.shelf.fingerprints()?, |paths| read_shown(&content, paths), output_of(tree));
        }
        Ok(work)
    }

    /// Takes pages from the shelf and looks at them.
    fn looked(&self, project: &mut Project, pages: &[usize], rules: &LintOptions) -> Result<Looked, Failure> {
        let pages = self.shelf.take(project, pages)?;
        self.narrow(project);
        let plan = plan(project, &BTreeMap::new());
        let findings = lint::lint_planned(project, rules, &plan);
        let languages = self.orders.first().map_or(&[][..], |order| &order.options.languages);
        for language in languages.iter().filter(|language| language.is_pseudo()) {
            for (id, catalog, states) in pseudo_catalogs(project, &plan, language) {
                project.put_catalog(language, &id, &catalog);
                project.put_states(language, &id, &states);
            }
        }
        let files = read_shown(&project.content_folder(), &publish::files_shown(project));
        Ok(Looked { pages, plan, findings, files })
    }

    /// The gate asks for findings in pages and in their translations into the languages that are built, and for no others.
    fn narrow(&self, project: &mut Project) {
        let languages = self.orders.first().map_or(&[][..], |order| &order.options.languages);
        let ids: Vec<String> = project.pages.iter().map(|page| page.id.clone()).collect();
        for locale in &mut project.locales {
            locale.is_selected = locale.language != project.config.source_language && languages.contains(&locale.language);
            // Where all pages are in memory, what belongs to no page is looked at once, which costs little.
            if ids.len() < self.shelf.ids().len() {
                locale.named.clone_from(&ids);
            }
        }
    }

    /// All that bundles depend on beside their pages: another kind of build can use nothing of this one.
    fn kind(&self, project: &Project, options: &Options) -> Fingerprint {
        let Options { languages, formats, values, today, templates, .. } = options;
        let told = format!("{:?}", (cache::tool(), languages, formats, values, today, templates, &project.words));
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.shelf.shared()).update(told.as_bytes());
        *hasher.finalize().as_bytes()
    }
}

impl Order<'_> {
    /// The file that says what the bundle in this folder was made of.
    fn cache(&self, project: &Project) -> Option<PathBuf> {
        let folder = std::path::absolute(&self.bundle.folder).ok()?;
        let name = blake3::hash(folder.to_string_lossy().as_bytes()).to_hex();
        Some(cache::folder(project).join(format!("bundle-{}", &name[..16])))
    }
}

/// The lots that are due, each with the bundles it is due for.
fn due(works: &mut [Work<'_>]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut lots: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for (at, work) in works.iter_mut().enumerate() {
        for lot in work.press.due() {
            match lots.iter_mut().find(|(known, _)| *known == lot) {
                Some((_, whose)) => whose.push(at),
                None => lots.push((lot, vec![at])),
            }
        }
    }
    lots
}

/// Writes what is made of languages and of the whole, and puts the bundle in its place.
fn finished(work: Work<'_>, lot: &Lot<'_>) -> Result<Manifest, Failure> {
    let Work { press, tree, kind, cache } = work;
    let (manifest, memory) = press.finish(lot, output_of(&tree))?;
    if let Some(tree) = tree {
        tree.replace()?;
    }
    if let Some(path) = cache {
        cache::keep(&path, &memory.write(&kind));
        path.parent().into_iter().for_each(cache::hide);
    }
    Ok(manifest)
}

fn lot_of<'a>(project: &'a Project, looked: &'a Looked) -> Lot<'a> {
    Lot { project, plan: &looked.plan, findings: &looked.findings, pages: &looked.pages, files: &looked.files }
}
