//! PDFs that builds before have made: one whose document, images and typefaces are as they were is not made again.

use super::cache;
use crate::project::{Fingerprint, add_parts, read_tree, remove_file};
use crate::publish::Files;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// PDFs that builds before have made.
pub(super) struct Kept {
    folder: PathBuf,
    /// What PDFs depend on beside their documents.
    inputs: Fingerprint,
    used: Mutex<BTreeSet<String>>,
}

impl Kept {
    /// Those in a folder, for documents that show these files in these typefaces.
    pub(super) fn new(folder: PathBuf, shown: &Files, typefaces: Fingerprint) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&typefaces);
        for (path, bytes) in shown {
            let held = bytes.as_ref().map(|bytes| blake3::hash(bytes));
            hasher.update(format!("{path:?} {held:?}\n").as_bytes());
        }
        Self { folder, inputs: *hasher.finalize().as_bytes(), used: Mutex::default() }
    }

    /// The name of the PDF of a document; `how` says what makes it.
    pub(super) fn name(&self, how: &str, document: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.inputs);
        add_parts(&mut hasher, [how, document]);
        hasher.finalize().to_hex().to_string()
    }

    /// The PDF of that name, if it is there and whole.
    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        let pdf = cache::read(&self.folder.join(name))?;
        self.use_again(name);
        Some(pdf)
    }

    /// Keeps a PDF for the next build.
    pub(super) fn keep(&self, name: &str, pdf: &[u8]) {
        cache::keep(&self.folder.join(name), pdf);
        self.use_again(name);
    }

    /// Removes what this build has not used.
    pub(super) fn tidy(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let there = read_tree(&self.folder, |_| ()).unwrap_or_default();
        self.folder.parent().into_iter().for_each(cache::hide);
        for name in there.keys().filter(|name| !used.contains(*name)) {
            let _ = remove_file(&self.folder.join(name));
        }
    }

    fn use_again(&self, name: &str) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_is_kept_for_what_it_was_made_of_and_no_longer_than_it_is_used() {
        let place = tempfile::tempdir().expect("a folder");
        let kept = |image: &str, typefaces: u8| {
            let shown = Files::from([("x.png".to_owned(), Ok(image.as_bytes().to_vec()))]);
            Kept::new(place.path().join("pdf"), &shown, [typefaces; 32])
        };
        let first = kept("image", 1);
        let name = first.name("typst 1", "document");
        assert_eq!(first.read(&name), None);
        first.keep(&name, b"%PDF");
        let second = kept("image", 1);
        assert_eq!(second.read(&second.name("typst 1", "document")).as_deref(), Some(&b"%PDF"[..]));
        let others = [kept("other", 1).name("typst 1", "document"), kept("image", 2).name("typst 1", "document")];
        let names = [second.name("typst 2", "document"), second.name("typst 1", "another")];
        assert!(others.iter().chain(&names).all(|other| *other != name));
        second.tidy();
        assert!(second.read(&name).is_some(), "it was used");
        std::fs::write(place.path().join("pdf").join(&name), "cut short").expect("written");
        assert_eq!(second.read(&name), None);
        kept("image", 1).tidy();
        assert!(!place.path().join("pdf").join(&name).exists(), "it was not used");
    }
}
