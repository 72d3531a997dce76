//! How one bundle is made: pages are taken from the shelf lot by lot, judged and written; what has not changed is taken over.

use super::build::{Arguments, Bundle};
use super::terminal::Progress;
use super::{Failure, Global};
use crate::diagnostic::Diagnostic;
use crate::lint::{self, Options as LintOptions};
use crate::project::{Fingerprint, NewTree, Project, Shelf, read_bytes, read_shown, write_file};
use crate::publish::{self, Files, Lot, Manifest, Memory, Options, Output, Press};
use crate::translate::{Plan, plan, pseudo_catalogs};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The folder in which builds leave what the next can use; safe to delete.
const CACHE: &str = ".leaflint-cache";

/// One bundle to make.
pub(super) struct Making<'a> {
    pub(super) shelf: &'a Shelf,
    pub(super) options: &'a Options,
    pub(super) bundle: &'a Bundle,
}

/// Some pages as they are looked at.
struct Looked {
    pages: Vec<(usize, Fingerprint)>,
    plan: Plan,
    findings: Vec<Diagnostic>,
    files: Files,
}

impl Making<'_> {
    pub(super) fn make(&self, project: &mut Project, arguments: &Arguments, global: &Global) -> Result<Manifest, Failure> {
        // Warnings keep no page back: what cannot be an error is left to `check`.
        let select = lint::blocking(&project.config);
        let is_wide = lint::looks_wide(&select);
        let rules = LintOptions { select, ignore: Vec::new(), today: self.options.today };
        let ids = self.shelf.ids().map(str::to_owned).collect();
        let mut press = Press::new(&project.config, ids, self.options, is_wide)?;
        let progress = Progress::new(global, "pages");
        let tell = |done: usize, all: usize| progress.set(done, all);
        let tree = if arguments.dry_run { None } else { Some(NewTree::beside(&self.bundle.folder)?) };
        let nowhere = |_: &str, _: &[u8]| Ok(());
        let output: &dyn Output = tree.as_ref().map_or(&nowhere, |tree| tree);
        let kind = self.kind(project);
        let cache = self.cache(project).filter(|_| !arguments.no_cache && !arguments.dry_run && !press.needs_all());
        if let Some(memory) = cache.as_ref().and_then(|path| read_bytes(path).ok()).map(|bytes| Memory::read(&bytes, &kind))
            && !memory.is_empty()
        {
            let content = project.content_folder();
            press.adopt(memory, &self.shelf.fingerprints()?, |paths| read_shown(&content, paths), output);
        }
        let mut twin = self.shelf.twin(project);
        let (mut ahead, mut here) = (project, &mut twin);
        let mut last = Looked { pages: Vec::new(), plan: plan(here, &BTreeMap::new()), findings: Vec::new(), files: Files::new() };
        loop {
            let lots = press.due();
            let Some((first, rest)) = lots.split_first() else { break };
            let mut next = Some(self.looked(ahead, first, &rules)?);
            let mut rest = rest.iter();
            while let Some(looked) = next.take() {
                std::mem::swap(&mut ahead, &mut here);
                last = looked;
                // The next pages are looked at while these are written.
                let (printed, found) = rayon::join(
                    || press.print(&lot_of(here, &last), (output, &tell)),
                    || rest.next().map(|lot| self.looked(ahead, lot, &rules)).transpose(),
                );
                printed?;
                next = found?;
            }
        }
        let (manifest, memory) = press.finish(&lot_of(here, &last), output)?;
        if let Some(tree) = tree {
            tree.replace()?;
        }
        if let Some(path) = cache {
            // A build that can leave nothing for the next is a build all the same.
            let _ = write_file(&path, &memory.write(&kind));
            let _ = path.parent().map(|folder| write_file(&folder.join(".gitignore"), b"*\n"));
        }
        progress.finish();
        Ok(manifest)
    }

    /// Takes pages from the shelf and looks at them.
    fn looked(&self, project: &mut Project, pages: &[usize], rules: &LintOptions) -> Result<Looked, Failure> {
        let pages = self.shelf.take(project, pages)?;
        let findings = lint::lint(project, rules);
        let plan = plan(project, &BTreeMap::new());
        for language in self.options.languages.iter().filter(|language| language.is_pseudo()) {
            for (id, catalog, states) in pseudo_catalogs(project, &plan, language) {
                project.put_catalog(language, &id, &catalog);
                project.put_states(language, &id, &states);
            }
        }
        let files = read_shown(&project.content_folder(), &publish::files_shown(project));
        Ok(Looked { pages, plan, findings, files })
    }

    /// All that bundles depend on beside their pages: another kind of build can use nothing of this one.
    fn kind(&self, project: &Project) -> Fingerprint {
        // Another build of the same version is another tool.
        let tool = std::env::current_exe().and_then(|path| path.metadata()).and_then(|found| Ok((found.len(), found.modified()?))).ok();
        let Options { languages, formats, values, today, templates, .. } = self.options;
        let told = format!("{:?}", (publish::VERSION, tool, languages, formats, values, today, templates, &project.words));
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.shelf.shared()).update(told.as_bytes());
        *hasher.finalize().as_bytes()
    }

    /// The file that says what the bundle in this folder was made of.
    fn cache(&self, project: &Project) -> Option<PathBuf> {
        let folder = std::path::absolute(&self.bundle.folder).ok()?;
        let name = blake3::hash(folder.to_string_lossy().as_bytes()).to_hex();
        Some(project.root.join(CACHE).join(format!("bundle-{}", &name[..16])))
    }
}

fn lot_of<'a>(project: &'a Project, looked: &'a Looked) -> Lot<'a> {
    Lot { project, plan: &looked.plan, findings: &looked.findings, pages: &looked.pages, files: &looked.files }
}
