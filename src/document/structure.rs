//! What the blocks of a page stand in: lists and their items, quotations, tables, footnotes, lists of definitions.

use crate::source::Span;

/// Something that holds blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Container {
    /// What it is.
    pub kind: ContainerKind,
    /// What it stands in itself: its place among the document's containers, always before its own.
    pub parent: Option<usize>,
}

/// What holds blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainerKind {
    /// A list; its place among the document's lists.
    List(usize),
    /// An item of the list that it stands in.
    Item {
        /// From 0.
        number: usize,
        /// Whether a task is done; none for an item that is no task.
        task: Option<bool>,
    },
    /// A quotation, or a box such as a warning.
    Quotation(Option<Alert>),
    /// A table; its place among the document's tables.
    Table(usize),
    /// What a footnote says; its label.
    Footnote(String),
    /// A list of definitions.
    Definitions,
    /// What a list of definitions says of a term.
    Definition,
}

/// What kind of box a quotation is that starts with a line such as `[!WARNING]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alert {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
}

/// On which side the text of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// Where lines start.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// The text of a block of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The block.
    pub block: usize,
    /// Its lines, without what they stand in.
    pub text: String,
}

/// A sign in a text that leads to a footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteReference {
    /// Where it stands in the file.
    pub span: Span,
    /// The block it stands in.
    pub block: usize,
    /// Where it stands in the block's clean text.
    pub at: usize,
    /// The footnote's label.
    pub label: String,
}
