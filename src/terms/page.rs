//! What is handed to this module of a page: its texts in order, and what each is to its reader.

use crate::text::Passage;

/// What a text is on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page's title.
    Title,
    /// A heading below the title.
    Heading,
    /// Prose.
    Prose,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell {
        /// Which table.
        table: usize,
        /// From 0; row 0 is the header row.
        row: usize,
        /// From 0.
        column: usize,
    },
    /// The term of a definition list.
    DefinitionTerm,
    /// What a definition list says of a term.
    Definition,
}

/// One text of a page.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// The text.
    pub passage: &'a Passage,
    /// What it is.
    pub role: Role,
}

impl Unit<'_> {
    pub(super) fn is_heading(&self) -> bool {
        matches!(self.role, Role::Title | Role::Heading)
    }
}
