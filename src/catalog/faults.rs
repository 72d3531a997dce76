//! What is wrong with a stretch that is no Fluent, in words a translator can act on.

use super::Fault;
use super::nesting::key_at_start;
use crate::source::Span;
use fluent_syntax::parser::ErrorKind;

/// A stretch whose brackets are nested too deep to be read.
pub(super) fn nested_too_deep(text: &str, span: Span) -> Fault {
    Fault {
        span,
        at: Span { start: span.start, end: span.start },
        key: key_at_start(&text[span.range()]).map(str::to_owned),
        message: "this message nests brackets too deep to be read".to_owned(),
        help: "write it with fewer brackets inside each other, or split it in several messages".to_owned(),
        mend: None,
    }
}

/// A stretch at which the parser stopped, at byte `at` of the file.
pub(super) fn broken(text: &str, span: Span, at: usize, kind: &ErrorKind) -> Fault {
    let at = text.floor_char_boundary(at);
    let next = text[at..].chars().next().map_or(0, char::len_utf8);
    let stretch = &text[span.range()];
    let written = stretch.lines().next().unwrap_or_default();
    let key = key_at_start(written).map(str::to_owned);
    let (message, help) = match key.as_deref() {
        Some(key) => in_message(key, kind),
        None => outside(written),
    };
    let mend = match &key {
        Some(_) => mend_message(text, span, at, kind),
        None => mend_line(text, span),
    };
    Fault { span, at: Span::new(at..at + next), key, message, help, mend }
}

/// An edit for a stretch outside of messages.
fn mend_line(text: &str, span: Span) -> Option<(Span, String)> {
    let stretch = &text[span.range()];
    let start = span.range().start + stretch.len() - stretch.trim_start_matches([' ', '\n', '\r']).len();
    let line = text[start..span.range().end].lines().next()?;
    let sign = line.chars().next()?;
    match sign {
        '[' | '*' | '}' => Some((Span::new(start..start + 1), format!("{{ \"{sign}\" }}"))),
        '#' => {
            let end = start + line.len() - line.trim_start_matches('#').len();
            Some((Span::new(end..end), " ".to_owned()))
        }
        _ if !line.contains('=') && !sign.is_whitespace() && sign != '.' && start == span.range().start => {
            Some((Span::new(start..start), "    ".to_owned()))
        }
        _ => None,
    }
}

/// An edit for a message that stops to be one at byte `at`.
fn mend_message(text: &str, span: Span, at: usize, kind: &ErrorKind) -> Option<(Span, String)> {
    match kind {
        ErrorKind::UnbalancedClosingBrace => {
            let at = at - usize::from(!text[at..].starts_with('}') && text[..at].ends_with('}'));
            text[at..].starts_with('}').then(|| (Span::new(at..at + 1), "{ \"}\" }".to_owned()))
        }
        ErrorKind::ExpectedToken('}') => {
            let end = text[..at].trim_end_matches([' ', '\n', '\r']).len().max(span.range().start);
            Some((Span::new(end..end), " }".to_owned()))
        }
        ErrorKind::MissingDefaultVariant => {
            let stretch = &text[span.range()];
            let variant = stretch.find("[other]").or_else(|| stretch.rfind("\n").and_then(|_| stretch.rfind('[')))?;
            let at = span.range().start + variant;
            Some((Span::new(at..at), "*".to_owned()))
        }
        _ => None,
    }
}

/// What stands between messages and is none.
fn outside(written: &str) -> (String, String) {
    let trimmed = written.trim_start();
    let is_indented = trimmed.len() < written.len();
    match trimmed.chars().next() {
        Some('.') => (
            "this attribute cannot be read".to_owned(),
            "write it as “.name = text”, indented, directly below its message; if the point begins a line of text, write it as { \".\" }"
                .to_owned(),
        ),
        Some(sign @ ('[' | '*' | '}')) => (
            format!("a line that starts with “{sign}” does not continue the message above it"),
            format!("write the sign as {{ \"{sign}\" }}, or put the text on the line before"),
        ),
        Some('#') => ("this comment cannot be read".to_owned(), "put a space between “#” and the text".to_owned()),
        _ if is_indented => (
            "this indented text belongs to no message".to_owned(),
            "write “key = text” at the start of the line, or join it to the message above without a comment between them".to_owned(),
        ),
        _ if trimmed.contains('=') => (
            "this line does not start with the key of a message".to_owned(),
            "a key has only the letters a to z, digits, “-” and “_”, and starts with a letter".to_owned(),
        ),
        _ => (
            "this line is no message".to_owned(),
            "write “key = text”; if it continues the message above, indent it by four spaces".to_owned(),
        ),
    }
}

/// What is wrong inside a message.
fn in_message(key: &str, kind: &ErrorKind) -> (String, String) {
    let (what, help) = match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            ("has no text".to_owned(), "write its text after “=”, or { \"\" } if it is to be empty".to_owned())
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("has a “}” that closes nothing".to_owned(), "remove it, or write { \"}\" } if readers are to see it".to_owned())
        }
        ErrorKind::ExpectedToken('}') => {
            ("has a “{” that is not closed".to_owned(), "close it with “}”, or write { \"{\" } if readers are to see it".to_owned())
        }
        ErrorKind::ExpectedToken(sign) => (format!("lacks a “{sign}” here"), format!("add “{sign}”")),
        ErrorKind::ExpectedInlineExpression => (
            "has something between “{” and “}” that is no variable, term or quoted text".to_owned(),
            "write { $name } for a variable, or { \"{\" } if readers are to see the bracket".to_owned(),
        ),
        ErrorKind::MissingDefaultVariant => {
            ("chooses between variants but has no default".to_owned(), "put “*” before one of them, usually “*[other]”".to_owned())
        }
        ErrorKind::MultipleDefaultVariants => {
            ("chooses between variants and has two defaults".to_owned(), "leave “*” before one variant only".to_owned())
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "chooses by something that cannot be chosen by".to_owned(),
            "put a variable such as $count, or a term's attribute, before “->”".to_owned(),
        ),
        ErrorKind::TermAttributeAsPlaceable => {
            ("shows an attribute of a term, which is private".to_owned(), "use the term itself, or choose by the attribute".to_owned())
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("has a quotation mark that is not closed".to_owned(), "close it on the same line".to_owned())
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "has an escape in quoted text that means nothing".to_owned(),
            "write \\\\ for a backslash, \\\" for a quotation mark, \\u and four digits for a character".to_owned(),
        ),
        ErrorKind::ForbiddenCallee => {
            ("calls a function whose name is not in capitals".to_owned(), "write it in capitals, such as NUMBER($count)".to_owned())
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("gives a function an argument without a name after one with a name".to_owned(), "put arguments with names last".to_owned())
        }
        ErrorKind::DuplicatedNamedArgument(name) => (format!("gives the argument “{name}” twice"), "remove one of them".to_owned()),
        ErrorKind::ExpectedLiteral => (
            "gives an argument that is neither a number nor quoted text".to_owned(),
            "write a number, or text in quotation marks".to_owned(),
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            ("has text behind “->”".to_owned(), "start the first variant on a new line".to_owned())
        }
        ErrorKind::ExpectedCharRange { range } => {
            (format!("has something else where one of {range} is due"), "write a name or a number here".to_owned())
        }
    };
    (format!("the message “{key}” {what}"), help)
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;
    use crate::language::Language;
    use crate::source::SourceId;

    fn mended(text: &str) -> String {
        let parsed = |text: &str| Catalog::parse(SourceId(0), text, &Language::english());
        let catalog = parsed(text);
        let (span, written) = catalog.faults.first().and_then(|fault| fault.mend.clone()).expect("it can be mended");
        let mut mended = text.to_owned();
        mended.replace_range(span.range(), &written);
        assert_eq!(parsed(&mended).faults, [], "{mended}");
        mended
    }

    #[test]
    fn what_is_offered_makes_it_a_message_again() {
        assert_eq!(mended("a = One { $x\nb = Two\n"), "a = One { $x }\nb = Two\n");
        assert_eq!(mended("a = One }\nb = Two\n"), "a = One { \"}\" }\nb = Two\n");
        assert_eq!(mended("a = One\n#two\n"), "a = One\n# two\n");
        assert_eq!(mended("a = One\n    [two]\n"), "a = One\n    { \"[\" }two]\n");
        assert_eq!(mended("a = One\nand two\n"), "a = One\n    and two\n");
        let select = "a = { $n ->\n    [one] day\n    [other] days\n }\n";
        assert_eq!(mended(select), select.replace("[other]", "*[other]"));
    }
}
