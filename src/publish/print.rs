//! What printing needs from outside: which signs typefaces have, and a command that makes PDFs.

use super::values::Values;
use super::words;
use crate::project::Project;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What printing needs from outside.
#[derive(Clone, Debug, Default)]
pub struct Print {
    /// Signs that no typeface has; none if nobody has looked.
    pub lacking: Option<BTreeSet<char>>,
    /// What makes PDFs; none where there is no such command.
    pub typesetter: Option<Typesetter>,
}

/// Makes a PDF of a Typst document, or says why it cannot. Images have paths from the content folder on.
#[derive(Clone)]
pub struct Typesetter(Arc<Typeset>);

type Typeset = dyn Fn(&str) -> Result<Vec<u8>, String> + Send + Sync;

impl Typesetter {
    /// A typesetter that does its work with this function.
    #[must_use]
    pub fn new(typeset: impl Fn(&str) -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(typeset))
    }

    /// The PDF of a document.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn typeset(&self, document: &str) -> Result<Vec<u8>, String> {
        (self.0)(document)
    }
}

impl std::fmt::Debug for Typesetter {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Typesetter")
    }
}

/// Every sign that bundles may print: of pages, translations, values and leaflint's own words.
#[must_use]
pub fn signs_printed(project: &Project, values: &Values) -> BTreeSet<char> {
    let pages = project.pages.iter().map(|page| page.document.source);
    let catalogs = project.locales.iter().flat_map(|locale| locale.catalogs.values().map(|catalog| catalog.source));
    let files = pages.chain(catalogs).flat_map(|source| project.sources.file(source).text.chars());
    let values = values.iter().flat_map(|(_, value)| value.text.chars());
    let publisher = project.config.written.publisher.iter().flat_map(|publisher| publisher.chars());
    files.chain(values).chain(publisher).chain(words::signs()).collect()
}
