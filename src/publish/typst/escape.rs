//! Text to Typst: nothing that a page says can become markup or code.

use crate::publish::escape::is_forbidden;

/// Text for the inside of a content block. It starts where markup of lines could start, so that what opens a list or a heading there
/// is escaped too. Characters that no file may hold are left out.
pub(in crate::publish) fn markup(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    push_markup(text, &mut written);
    written
}

/// The same, behind what is written already.
pub(super) fn push_markup(text: &str, written: &mut String) {
    let mut previous = None;
    // Whether there was nothing but spaces and digits so far: `1.`, `=`, `+` and `/` mean something there only.
    let mut is_at_start = true;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if is_forbidden(c) {
            continue;
        }
        // All of these end a line for Typst, and two of them a paragraph.
        let c = if is_line_end(c) { ' ' } else { c };
        let next = characters.peek().copied();
        let is_between = |is: fn(char) -> bool| previous.is_some_and(is) && next.is_some_and(is);
        let is_special = match c {
            '\\' | '#' | '$' | '*' | '_' | '`' | '<' | '>' | '@' | '[' | ']' | '~' => true,
            // Dashes, a soft hyphen and a minus sign have short forms with a hyphen.
            '-' => !is_between(char::is_alphabetic),
            '/' => is_at_start || !is_between(char::is_alphanumeric),
            '=' | '+' => is_at_start,
            '.' => previous.is_some_and(|before| before == '.' || (is_at_start && before.is_ascii_digit())),
            _ => false,
        };
        if is_special {
            written.push('\\');
        }
        written.push(c);
        is_at_start &= c.is_whitespace() || c.is_ascii_digit();
        previous = Some(c);
    }
}

/// Text as a literal of Typst code, quotation marks included.
pub(in crate::publish) fn literal(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for c in text.chars().filter(|c| !is_forbidden(*c)) {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use typst_syntax::{SyntaxKind, SyntaxNode, parse};

    /// What a reader sees of markup that holds text alone; none if it holds anything else.
    fn read(markup: &str) -> Option<String> {
        let mut seen = String::new();
        for node in parse(markup).children() {
            match node.kind() {
                SyntaxKind::Text | SyntaxKind::SmartQuote => seen.push_str(node.leaf_text()),
                SyntaxKind::Escape => seen.push_str(&node.leaf_text()[1..]),
                SyntaxKind::Space => seen.push(' '),
                _ => return None,
            }
        }
        Some(seen)
    }

    fn words(text: &str) -> String {
        let clean: String = text.chars().filter(|c| !is_forbidden(*c)).map(|c| if is_line_end(c) { ' ' } else { c }).collect();
        clean.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn everyday_text_stays_as_it_is() {
        for text in ["Take 2.5 mg (half a tablet), self-care and/or rest; don’t stop.", "من 3 إلى 7 أيام", "每天 2 次。"] {
            assert_eq!(markup(text), text);
        }
        assert_eq!(markup("1. a"), "1\\. a");
        assert_eq!(markup("3-5 // x --"), "3\\-5 \\/\\/ x \\-\\-");
    }

    #[test]
    fn the_test_can_fail() {
        for code in ["#eval(\"1\")", "*a*", "= A", "- a", "1. a", "a // b", "https://a.org", "`a`", "$x$", "@a", "<a>", "~", "...", "a--b"]
        {
            assert_ne!(read(code).as_deref(), Some(code), "{code}");
        }
    }

    proptest! {
        #[test]
        fn text_stays_text(text in r#"([#$*_`<>@\[\]~\-/=+.:'"\\ \n1a;(){}éا]|//|/\*|\*/|https?://|\PC){0,40}"#) {
            prop_assert_eq!(read(&markup(&text)).as_deref().map(words), Some(words(&text)), "{:?}", markup(&text));
        }

        #[test]
        fn a_literal_is_one_literal(text in r#"(["\\#]|u\{41\}|\PC|\n){0,20}"#) {
            let code = format!("#{}", literal(&text));
            let root = parse(&code);
            let kinds: Vec<SyntaxKind> = root.children().map(SyntaxNode::kind).collect();
            prop_assert_eq!(kinds, [SyntaxKind::Hash, SyntaxKind::Str]);
            let clean: String = text.chars().filter(|c| !is_forbidden(*c)).collect();
            let read = root.cast::<typst_syntax::ast::Markup>().and_then(|markup| markup.exprs().next());
            let typst_syntax::ast::Expr::Str(read) = read.expect("an expression") else { panic!("a text") };
            let read = read.get();
            prop_assert_eq!(read.as_str(), clean);
        }
    }
}
