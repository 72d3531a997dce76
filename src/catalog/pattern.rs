//! What a message says: each combination of its variants as one text, with the way back to the bytes of the file.

use crate::source::Span;
use crate::text::Passage;

/// A message with more combinations of variants than this is shown in part: every variant once, not every combination.
pub const MOST_FORMS: usize = 64;

/// The value of a message or an attribute.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Its bytes, from the first sign that is no blank to the last.
    pub span: Span,
    /// Its texts, one for each combination of variants; never empty.
    pub forms: Vec<Form>,
    /// Its select expressions, outer ones before those inside them.
    pub selects: Vec<Select>,
    /// The most placeables that formatting one of the forms meets, references to other messages not followed.
    pub placeables: usize,
    /// Whether there are more combinations than [`MOST_FORMS`], so that `forms` holds some of them only.
    pub is_partial: bool,
}

/// One combination of variants.
#[derive(Clone, Debug)]
pub struct Form {
    /// The variants that lead here, outer ones first; empty where the message has none.
    pub choices: Vec<Choice>,
    /// Its text: literals resolved, a line end in the file a space, placeables as `{ $name }` and marked [`crate::text::MarkKind::Variable`].
    pub passage: Passage,
    /// What it refers to, the selectors that lead here included, in order.
    pub references: Vec<Reference>,
}

/// A variant of a select expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which of [`Pattern::selects`].
    pub select: usize,
    /// Which of its keys.
    pub variant: usize,
}

/// `{ $count -> … }`.
#[derive(Clone, Debug)]
pub struct Select {
    /// The whole placeable.
    pub span: Span,
    /// What is compared: `$count`, `NUMBER($count)`, `-term.attribute`, as it stands in the file.
    pub selector: String,
    /// The variable that is compared, directly or as the first argument of a function.
    pub variable: Option<String>,
    /// Whether the keys are ordinals: `NUMBER($place, type: "ordinal")`.
    pub is_ordinal: bool,
    /// The keys of its variants.
    pub keys: Vec<VariantKey>,
}

/// The `[one]` of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantKey {
    /// What stands in the brackets.
    pub name: String,
    /// Where, without the brackets.
    pub span: Span,
    /// Whether it is a number, not a word.
    pub is_number: bool,
    /// Whether it is the default, marked `*`.
    pub is_default: bool,
}

/// Something that a text refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it is.
    pub kind: ReferenceKind,
    /// Its name, without `$`; a term's without `-`.
    pub name: String,
    /// The attribute, as in `message.title`.
    pub attribute: Option<String>,
    /// The names of the arguments that it is given, as in `-term(case: "genitive")`.
    pub arguments: Vec<String>,
    /// Where it stands.
    pub place: Place,
    /// The name, with its `$` or `-`.
    pub span: Span,
}

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// `$name`.
    Variable,
    /// `-name`.
    Term,
    /// `name`.
    Message,
    /// `NAME(…)`.
    Function,
}

/// Where a reference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the text: a reader sees it.
    Text,
    /// Before an arrow: it only chooses.
    Selector,
    /// Among the arguments of a function or a term.
    Argument,
}

impl Select {
    /// Whether it chooses by a number: a plural category, a number, or `NUMBER` says so. A lone `[other]` counts.
    #[must_use]
    pub fn is_number(&self) -> bool {
        let is_category = |name: &str| matches!(name, "zero" | "one" | "two" | "few" | "many");
        self.selector.starts_with("NUMBER")
            || self.keys.iter().any(|key| key.is_number || is_category(&key.name))
            || (self.variable.is_some() && self.keys.iter().all(|key| key.name == "other"))
    }
}

impl Form {
    /// The names of the variables it uses, sorted, each once.
    #[must_use]
    pub fn variables(&self) -> Vec<&str> {
        let of_kind = |reference: &&Reference| reference.kind == ReferenceKind::Variable;
        let mut names: Vec<&str> = self.references.iter().filter(of_kind).map(|reference| reference.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

impl Pattern {
    /// The form of the default variants: the one that is always there.
    #[must_use]
    pub fn default_form(&self) -> &Form {
        let is_default = |choice: &Choice| self.selects[choice.select].keys[choice.variant].is_default;
        self.forms.iter().find(|form| form.choices.iter().all(is_default)).unwrap_or(&self.forms[0])
    }

    /// Its text, where that stands in the file as it is: on one line, and nothing in it is computed. `file` is what it was read from.
    #[must_use]
    pub fn verbatim<'t>(&self, file: &'t str) -> Option<&'t str> {
        let [form] = self.forms.as_slice() else { return None };
        // A placeable reads as it may be written.
        file.get(self.span.range()).filter(|written| form.passage.marks().is_empty() && *written == form.passage.text())
    }
}
