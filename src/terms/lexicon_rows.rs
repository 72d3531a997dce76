//! The tables of the lexicons as they are written: a term a line; `lexicon/README.md` says what its cells hold.

/// One term.
#[allow(dead_code, reason = "the build reads them, a run only what it wrote")]
pub(super) struct Row<'t, F> {
    pub(super) term: &'t str,
    /// Its other forms.
    pub(super) forms: F,
    /// The name of its level.
    pub(super) level: &'t str,
    pub(super) plain: &'t str,
    pub(super) definition: &'t str,
    /// The name of its kind, where one table holds all kinds.
    pub(super) kind: &'t str,
}

/// The lines of a table that are not empty and no notes to its readers.
pub(super) fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// The terms of a table.
#[allow(dead_code, reason = "the build reads them, a run only what it wrote")]
pub(super) fn rows(table: &str) -> impl Iterator<Item = Row<'_, impl Iterator<Item = &str> + Clone>> {
    lines(table).skip(1).map(|line| {
        let mut cells = line.split('\t').map(str::trim);
        let mut cell = || cells.next().unwrap_or_default();
        let (term, forms, level) = (cell(), cell(), cell());
        let forms = forms.split(';').map(str::trim).filter(|form| !form.is_empty());
        Row { term, forms, level, plain: cell(), definition: cell(), kind: cell() }
    })
}
