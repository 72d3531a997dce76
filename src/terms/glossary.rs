//! A project's own terms, as its glossary holds them.

use crate::source::Span;

/// A term of a project's glossary.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct GlossaryTerm {
    /// Its key in the glossary, without the leading `-`.
    pub key: String,
    /// The term as it is to be written.
    pub name: String,
    /// What it is, in plain words; may be empty.
    pub definition: String,
    /// A few plain words that can stand in its place; may be empty.
    pub plain: String,
    /// Other ways to write it.
    pub forms: Vec<String>,
    /// Names that are not to be used for it.
    pub avoid: Vec<String>,
    /// Where it stands in the glossary's file.
    pub span: Span,
    /// Where its definition stands.
    pub definition_span: Option<Span>,
}
