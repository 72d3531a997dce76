//! From the syntax tree of a value to its forms: every combination of its variants, with the bytes they stand in.

use super::located::Located;
use super::nesting::placeable_end;
use super::pattern::{Choice, Form, MOST_FORMS, Pattern, Place, Reference, ReferenceKind, Select, VariantKey};
use crate::language::Language;
use crate::source::Span;
use crate::text::{MarkKind, PassageBuilder};
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::ops::Range;

/// Reads the value that stands in `range` of the file.
pub(super) fn read_pattern(text: &str, pattern: &ast::Pattern<Located<'_>>, range: Range<usize>, language: &Language) -> Pattern {
    let mut flattener = Flattener { text, selects: Vec::new(), is_partial: false };
    let drafts = flattener.pattern(pattern, range.start);
    Pattern {
        span: Span::new(range),
        placeables: drafts.iter().map(|draft| draft.placeables).max().unwrap_or(0),
        forms: drafts.into_iter().map(|draft| draft.finish(language)).collect(),
        selects: flattener.selects,
        is_partial: flattener.is_partial,
    }
}

/// A piece of a form's text.
#[derive(Clone)]
enum Piece<'s> {
    /// Stands in the file as it is.
    Text(Located<'s>),
    /// Stands for other bytes.
    Resolved(String, Span),
    /// Stands for what is known only when the message is formatted.
    Placeable(String, Span),
    /// A line end.
    LineEnd(Span),
}

impl Piece<'_> {
    /// How many bytes of text it makes at most.
    fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.text.len(),
            Self::Resolved(text, _) | Self::Placeable(text, _) => text.len(),
            Self::LineEnd(_) => 1,
        }
    }
}

/// A form as it is being put together.
#[derive(Clone, Default)]
struct Draft<'s> {
    choices: Vec<Choice>,
    pieces: Vec<Piece<'s>>,
    references: Vec<Reference>,
    placeables: usize,
}

impl<'s> Draft<'s> {
    fn extend(&mut self, other: Self) {
        self.choices.extend(other.choices);
        self.pieces.extend(other.pieces);
        self.references.extend(other.references);
        self.placeables += other.placeables;
    }

    fn finish(self, language: &Language) -> Form {
        let mut builder = PassageBuilder::with_capacity(self.pieces.iter().map(Piece::len).sum());
        for (place, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) => builder.push_verbatim(text.text, text.start),
                Piece::Resolved(text, span) => builder.push_resolved(text, *span),
                Piece::Placeable(text, span) => {
                    let start = builder.len();
                    builder.push_resolved(text, *span);
                    builder.mark(start, MarkKind::Variable);
                }
                Piece::LineEnd(span) => {
                    // A lone line end only wraps the text; a blank line parts paragraphs.
                    let is_end = |other: Option<&Piece<'s>>| matches!(other, Some(Piece::LineEnd(_)));
                    let is_blank = is_end(self.pieces.get(place + 1)) || place.checked_sub(1).is_some_and(|at| is_end(self.pieces.get(at)));
                    builder.push_resolved(if is_blank { "\n" } else { " " }, *span);
                }
            }
        }
        Form { choices: self.choices, passage: builder.finish(language), references: self.references }
    }
}

struct Flattener<'s> {
    text: &'s str,
    selects: Vec<Select>,
    is_partial: bool,
}

impl<'s> Flattener<'s> {
    /// The forms of a pattern that starts at byte `at`; one form at least.
    fn pattern(&mut self, pattern: &ast::Pattern<Located<'s>>, mut at: usize) -> Vec<Draft<'s>> {
        let mut drafts = vec![Draft::default()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    at = value.end();
                    for draft in &mut drafts {
                        draft.pieces.extend(split_lines(*value));
                    }
                }
                PatternElement::Placeable { expression } => {
                    // Only blanks can stand between the last element and the bracket.
                    let open = self.text[at..].find('{').map_or(at, |found| at + found);
                    at = placeable_end(self.text, open);
                    let parts = self.expression(expression, open..at);
                    drafts = self.combine(drafts, parts);
                }
            }
        }
        drafts
    }

    /// Every draft with every part, or, where that is too many, every draft and every part once.
    fn combine(&mut self, mut drafts: Vec<Draft<'s>>, mut parts: Vec<Draft<'s>>) -> Vec<Draft<'s>> {
        let joined = |draft: &Draft<'s>, part: &Draft<'s>| {
            let mut joined = draft.clone();
            joined.extend(part.clone());
            joined
        };
        if parts.len() == 1
            && let (Some(part), Some((last, others))) = (parts.pop(), drafts.split_last_mut())
        {
            others.iter_mut().for_each(|draft| draft.extend(part.clone()));
            last.extend(part);
            return drafts;
        }
        if drafts.len() * parts.len() <= MOST_FORMS {
            return drafts.iter().flat_map(|draft| parts.iter().map(move |part| joined(draft, part))).collect();
        }
        self.is_partial = true;
        // The last part is the one most likely to be the default.
        let last = &parts[parts.len() - 1];
        let with_last = drafts.iter().map(|draft| joined(draft, last));
        let with_first = parts[..parts.len() - 1].iter().map(|part| joined(&drafts[0], part));
        with_last.chain(with_first).take(2 * MOST_FORMS).collect()
    }

    fn expression(&mut self, expression: &Expression<Located<'s>>, range: Range<usize>) -> Vec<Draft<'s>> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                let open = self.text[range.start + 1..].find('{').map_or(range.start, |found| range.start + 1 + found);
                self.expression(expression, open..placeable_end(self.text, open))
            }
            Expression::Inline(inline) => vec![self.inline(inline, range)],
            Expression::Select { selector, variants } => self.select(selector, variants, range),
        }
    }

    fn inline(&self, inline: &InlineExpression<Located<'s>>, range: Range<usize>) -> Draft<'s> {
        let mut draft = Draft { placeables: 1, ..Draft::default() };
        let piece = match inline {
            InlineExpression::StringLiteral { value } if value.text.is_empty() => return draft,
            InlineExpression::StringLiteral { value } => {
                Piece::Resolved(unescape_unicode_to_string(value.text).into_owned(), Span::new(value.start..value.end()))
            }
            InlineExpression::NumberLiteral { value } => Piece::Text(*value),
            _ => {
                collect(inline, Place::Text, &mut draft.references);
                let mut shown = String::with_capacity(range.len() + 2);
                shown.push('{');
                for word in self.text[range.start + 1..range.end - 1].split_whitespace() {
                    shown.push(' ');
                    shown.push_str(word);
                }
                shown.push_str(" }");
                Piece::Placeable(shown, Span::new(range))
            }
        };
        draft.pieces.push(piece);
        draft
    }

    fn select(
        &mut self,
        selector: &InlineExpression<Located<'s>>,
        variants: &[ast::Variant<Located<'s>>],
        range: Range<usize>,
    ) -> Vec<Draft<'s>> {
        let mut chosen_by = Vec::new();
        collect(selector, Place::Selector, &mut chosen_by);
        let keys: Vec<VariantKey> = variants.iter().map(variant_key).collect();
        let before_variants = &self.text[range.start + 1..keys.first().map_or(range.end, |key| key.span.range().start)];
        // Quoted text in the selector may hold an arrow too.
        let selector_text = before_variants.rsplit_once("->").map_or("", |(before, _)| before).trim();
        let select = self.selects.len();
        self.selects.push(Select {
            span: Span::new(range),
            selector: selector_text.to_owned(),
            variable: chosen_by.iter().find(|found| found.kind == ReferenceKind::Variable).map(|found| found.name.clone()),
            is_ordinal: is_ordinal(selector),
            keys,
        });
        let mut forms = Vec::new();
        for (variant, written) in variants.iter().enumerate() {
            let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = written.key;
            let after_key = self.text[key.end()..].find(']').map_or(key.end(), |found| key.end() + found + 1);
            for inner in self.pattern(&written.value, after_key) {
                let mut draft = Draft { references: chosen_by.clone(), placeables: 1, ..Draft::default() };
                draft.choices.push(Choice { select, variant });
                draft.extend(inner);
                forms.push(draft);
            }
        }
        if forms.len() > MOST_FORMS {
            self.is_partial = true;
            // The default variant, usually the last, must stay.
            let last = forms.len() - 1;
            forms.swap(MOST_FORMS - 1, last);
            forms.truncate(MOST_FORMS);
        }
        forms
    }
}

/// A text element holds at most one line end, its last sign.
fn split_lines(text: Located<'_>) -> impl Iterator<Item = Piece<'_>> {
    let line = text.text.strip_suffix('\n').unwrap_or(text.text);
    let end = (line.len() < text.text.len()).then(|| Piece::LineEnd(Span::new(text.start + line.len()..text.end())));
    let words = (!line.is_empty() || end.is_none()).then_some(Piece::Text(Located { text: line, start: text.start }));
    words.into_iter().chain(end)
}

fn variant_key(variant: &ast::Variant<Located<'_>>) -> VariantKey {
    let (key, is_number) = match variant.key {
        ast::VariantKey::Identifier { name } => (name, false),
        ast::VariantKey::NumberLiteral { value } => (value, true),
    };
    VariantKey { name: key.text.to_owned(), span: Span::new(key.start..key.end()), is_number, is_default: variant.default }
}

fn is_ordinal(selector: &InlineExpression<Located<'_>>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    let says_so =
        |value: &InlineExpression<Located<'_>>| matches!(value, InlineExpression::StringLiteral { value } if value.text == "ordinal");
    arguments.named.iter().any(|argument| argument.name.name.text == "type" && says_so(&argument.value))
}

/// Adds what an expression refers to.
fn collect(inline: &InlineExpression<Located<'_>>, place: Place, found: &mut Vec<Reference>) {
    let mut add =
        |kind: ReferenceKind, name: Located<'_>, attribute: Option<Located<'_>>, arguments: Option<&ast::CallArguments<Located<'_>>>| {
            let sign = usize::from(matches!(kind, ReferenceKind::Variable | ReferenceKind::Term));
            found.push(Reference {
                kind,
                name: name.text.to_owned(),
                attribute: attribute.map(|attribute| attribute.text.to_owned()),
                arguments: arguments
                    .map_or_else(Vec::new, |given| given.named.iter().map(|argument| argument.name.name.text.to_owned()).collect()),
                place,
                span: Span::new(name.start - sign..name.end()),
            });
        };
    let attribute_name = |attribute: &Option<ast::Identifier<_>>| attribute.as_ref().map(|attribute| attribute.name);
    let arguments = match inline {
        InlineExpression::VariableReference { id } => {
            add(ReferenceKind::Variable, id.name, None, None);
            None
        }
        InlineExpression::MessageReference { id, attribute } => {
            add(ReferenceKind::Message, id.name, attribute_name(attribute), None);
            None
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            add(ReferenceKind::Term, id.name, attribute_name(attribute), arguments.as_ref());
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { id, arguments } => {
            add(ReferenceKind::Function, id.name, None, Some(arguments));
            Some(arguments)
        }
        InlineExpression::Placeable { expression } => {
            match expression.as_ref() {
                Expression::Inline(inner) => collect(inner, place, found),
                Expression::Select { selector, .. } => collect(selector, Place::Argument, found),
            }
            None
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
    };
    let Some(arguments) = arguments else { return };
    // What a selector's function is given still only chooses.
    let inner_place = if place == Place::Selector { place } else { Place::Argument };
    for argument in &arguments.positional {
        collect(argument, inner_place, found);
    }
    for argument in &arguments.named {
        collect(&argument.value, inner_place, found);
    }
}
