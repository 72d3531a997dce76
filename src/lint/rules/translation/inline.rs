//! Markup inside messages: strong and other emphasis, code, tags, link labels and addresses.

use std::ops::Range;

/// The labels of reference links, `1` in `[words][1]`, with the places of their brackets.
pub(super) fn labels(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    if !text.contains(']') {
        return found;
    }
    for (at, _) in text.match_indices("][") {
        let Some(end) = text[at + 2..].find(']').map(|length| at + 2 + length) else { continue };
        found.push((&text[at + 2..end], at + 1..end + 1));
    }
    found
}

/// Web and mail addresses, without the punctuation behind them.
pub(super) fn addresses(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    if !text.contains("://") && !text.contains("www.") && !text.contains('@') {
        return found;
    }
    let is_end =
        |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '`' | '{' | '}') || !sign.is_ascii();
    let mut at = 0;
    for piece in text.split_inclusive(is_end) {
        let start = at;
        at += piece.len();
        let word = piece.trim_end_matches(is_end);
        let from = ["http://", "https://", "mailto:", "tel:", "www."].iter().filter_map(|head| word.find(head)).min();
        let from = from.or_else(|| is_mail(word).then(|| word.find(|sign: char| sign.is_alphanumeric()).unwrap_or(0)));
        let Some(from) = from else { continue };
        let mut address = &word[from..];
        if let Some(close) = address.find(')').filter(|_| !address.contains('(')) {
            address = &address[..close];
        }
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_', '\'']).trim_end_matches('/');
        found.push((address, start + from..start + from + address.len()));
    }
    found
}

fn is_mail(word: &str) -> bool {
    let plain = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    plain.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// How often a kind of markup stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Markup {
    /// How it is written.
    pub(super) sign: &'static str,
    /// How many stretches are marked so.
    pub(super) count: usize,
}

/// Strong emphasis, emphasis and code.
pub(super) fn markup(text: &str) -> [Markup; 3] {
    if !text.contains(['*', '_', '`']) {
        return [Markup { sign: "**", count: 0 }, Markup { sign: "*", count: 0 }, Markup { sign: "`", count: 0 }];
    }
    let plain = text.replace("\\*", "  ").replace("\\_", "  ");
    let code = plain.matches('`').count() / 2;
    let strong = pairs(&plain, "**") + pairs(&plain, "__");
    let rest = plain.replace("**", "\u{1}\u{1}").replace("__", "\u{1}\u{1}");
    let emphasis = pairs(&rest, "*") + pairs(&rest, "_");
    [Markup { sign: "**", count: strong }, Markup { sign: "*", count: emphasis }, Markup { sign: "`", count: code }]
}

/// Pairs of a sign with text right inside them: `**now**`, not `2 ** 3` or `a_b_c`.
fn pairs(text: &str, sign: &str) -> usize {
    let mut count = 0;
    let mut open = false;
    for (at, _) in text.match_indices(sign) {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len()..].chars().next();
        let is_word = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        // An underscore inside a word is a sign of the word.
        if sign.starts_with('_') && is_word(before) && is_word(after) {
            continue;
        }
        if open && before.is_some_and(|sign| !sign.is_whitespace()) {
            count += 1;
            open = false;
        } else if after.is_some_and(|sign| !sign.is_whitespace()) {
            open = true;
        }
    }
    count
}

/// The names of HTML tags, sorted; opening and closing ones by themselves.
pub(super) fn tags(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let Some(close) = rest.find('>') else { continue };
        let inside = &rest[..close];
        let name: String = inside.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '/').collect();
        if name.trim_matches('/').starts_with(|sign: char| sign.is_ascii_alphabetic()) && !inside.contains('@') && !inside.contains(':') {
            let named = inside.split_once("data-l10n-name=").map_or("", |(_, rest)| rest.trim_matches(['"', '\'', ' ', '/']));
            found.push(format!("{} {named}", name.trim_end_matches('/')).trim_end().to_lowercase());
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_counted_where_it_marks_something() {
        let counts = |text: &str| markup(text).map(|markup| markup.count);
        assert_eq!(counts("Take **one** or *two* `x`"), [1, 1, 1]);
        assert_eq!(counts("__a__ _b_ 2 * 3 * 4 snake_case_name \\*x\\*"), [1, 1, 0]);
        assert_eq!(counts("***both***"), [1, 1, 0]);
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let found = |text: &str| addresses(text).into_iter().map(|(address, _)| address.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("See [NHS](https://www.nhs.uk/a/). Or www.x.org, or mail a.b@c.org."),
            ["https://www.nhs.uk/a", "www.x.org", "a.b@c.org"]
        );
        assert_eq!(found("看https://a.org/b。"), ["https://a.org/b"]);
        assert!(found("no address").is_empty());
    }

    #[test]
    fn tags_are_known_by_name() {
        assert_eq!(tags("<a data-l10n-name=\"x\">b</a> <br/> 2 < 3 > 1 <https://a.org>"), ["/a", "a x", "br"]);
    }
}
