//! From a text of a file to a value: protected pieces looked up, what was lost or invented found.

use super::codes::{codes, pieces, pieces_like};
use super::{Code, Loose, LoosePiece, Role, Row};
use crate::catalog::{Part, Value};
use crate::source::Span;
use std::collections::BTreeSet;

/// Why a text of a file is no value.
pub(super) struct TextFault {
    pub(super) span: Span,
    pub(super) message: String,
}

/// The value of a text. `known` are the pieces that its names stand for.
pub(super) fn value_of(loose: &Loose, known: &[Code]) -> Result<Value, TextFault> {
    if loose.is_plain {
        let plain: String = loose.pieces.iter().map(|piece| if let LoosePiece::Text(text) = piece { text.as_str() } else { "" }).collect();
        return Value::from_plain(&plain)
            .map_err(|fault| TextFault { span: loose.span, message: format!("{}: “{}”", fault.message, around(&plain, fault.at)) });
    }
    let mut parts = Vec::new();
    let mut open: Vec<(&str, Span)> = Vec::new();
    for piece in &loose.pieces {
        match piece {
            LoosePiece::Text(text) => parts.push(Part::Text(text.clone())),
            LoosePiece::Code { id, role, native, span } => {
                match role {
                    Role::Open => open.push((id, *span)),
                    Role::Close => match open.iter().rposition(|(opened, _)| opened == id) {
                        Some(at) => drop(open.remove(at)),
                        None => return Err(TextFault { span: *span, message: format!("the pair “{id}” closes and was never opened") }),
                    },
                    Role::Lone => {}
                }
                let by_name = known.iter().find(|code| code.id.to_string() == *id && code.role == *role);
                let found = by_name.or_else(|| known.iter().find(|code| code.role == *role && code.native() == *native));
                let Some(code) = found else {
                    let shown = if native.is_empty() { id } else { native };
                    return Err(TextFault { span: *span, message: format!("the source has no protected piece “{shown}”") });
                };
                parts.push(code.part.clone());
            }
        }
    }
    match open.first() {
        Some((id, span)) => Err(TextFault { span: *span, message: format!("the pair “{id}” opens and does not close") }),
        None => Ok(Value::new(parts)),
    }
}

/// The words around a fault.
fn around(text: &str, at: std::ops::Range<usize>) -> String {
    const MOST: usize = 30;
    text[at.start..].chars().take(MOST).collect()
}

/// The protected pieces that a text of this row may name: those of its source, and those that its translation has of its own.
pub(super) fn known(row: &Row, is_page: bool) -> Vec<Code> {
    let source = pieces(&row.source, is_page);
    let target = row.target.as_ref().map(|target| pieces_like(target, is_page, &source)).unwrap_or_default();
    let mut known: Vec<Code> = codes(&source).cloned().collect();
    let own: Vec<Code> = codes(&target).filter(|code| !known.contains(code)).cloned().collect();
    known.extend(own);
    known
}

/// The protected pieces of a text that is no longer what the source says: they stand for what the file says they do.
pub(super) fn known_to_file(loose: &Loose) -> Vec<Code> {
    let code = |piece: &LoosePiece| {
        let LoosePiece::Code { id, role, native, .. } = piece else { return None };
        let value = Value::from_plain(native).ok()?;
        let [part] = value.parts() else { return None };
        Some(Code { id: id.parse().ok()?, role: *role, kind: super::CodeKind::Sign, part: part.clone() })
    };
    loose.pieces.iter().filter_map(code).collect()
}

/// What a translation must have if its source has it: variables, terms, labels of links.
pub(super) fn anchors(value: &Value, is_page: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for code in codes(&pieces(value, is_page)) {
        match &code.part {
            Part::Variable(name) => drop(found.insert(format!("${name}"))),
            Part::Expression(inside) => found.extend(names(inside)),
            Part::Text(text) if code.kind == super::CodeKind::Link && code.role == Role::Close => drop(found.insert(text.clone())),
            Part::Text(_) => {}
        }
    }
    found
}

/// `$name` and `-term` in an expression.
fn names(inside: &str) -> Vec<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let mut found = Vec::new();
    for (at, _) in inside.match_indices('$') {
        let rest = &inside[at + 1..];
        found.push(format!("${}", &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]));
    }
    if let Some(term) = inside.strip_prefix('-') {
        found.push(format!("-{}", &term[..term.find(|c| !is_name(c)).unwrap_or(term.len())]));
    }
    found
}

/// Whether a text for this choice may leave a variable out: “one day”, “two days” need no digits.
pub(super) fn may_leave_out(choices: &[(String, String)], anchor: &str) -> bool {
    let is_few = |key: &str| matches!(key, "zero" | "one" | "two") || key.parse::<f64>().is_ok();
    let is_category = |key: &str| is_few(key) || matches!(key, "few" | "many" | "other");
    let chooses_by = |selector: &str| names(selector).iter().any(|name| name == anchor);
    choices.iter().any(|(selector, key)| chooses_by(selector) && (is_few(key) || !is_category(key)))
}
