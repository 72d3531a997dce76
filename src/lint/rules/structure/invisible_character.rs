//! Characters that nobody sees and that do harm.

use crate::config::Level;
use crate::document::BlockKind;
use crate::language::Writing;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "invisible-character",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("invisible_character.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let body = page.document.body;
    let mut runs = runs(&page.text[body..], page.document.language.writing() == Writing::RightToLeft, page.language());
    for run in &mut runs {
        run.span = Span::new(run.span.start as usize + body..run.span.end as usize + body);
    }
    // Code is shown as it is.
    let code: Vec<Span> = page.document.blocks.iter().filter(|block| block.kind == BlockKind::Code).map(|block| block.span).collect();
    runs.retain(|run| !code.iter().any(|span| span.overlaps(run.span)));
    for kind in Kind::ALL {
        let mut own = runs.iter().filter(|run| run.kind == kind);
        let Some(first) = own.next() else { continue };
        let others: Vec<&Run> = own.collect();
        let message = match others.len() {
            0 => format!("there is {} here", kind.name()),
            more => format!("there is {} here and in {more} more places", kind.name()),
        };
        let mut finding = Finding::new(first.span, message).help(kind.help()).fix(first.span, first.replacement);
        for other in others {
            finding = finding.label(other.span, "").fix(other.span, other.replacement);
        }
        findings.add(finding);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Spaces,
    ZeroWidth,
    SoftHyphen,
    Direction,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Spaces, Self::ZeroWidth, Self::SoftHyphen, Self::Direction];

    fn name(self) -> &'static str {
        match self {
            Self::Spaces => "a run of no-break spaces",
            Self::ZeroWidth => "a character without width",
            Self::SoftHyphen => "a soft hyphen",
            Self::Direction => "a sign that turns the direction of writing",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Spaces => "write one space",
            _ => "delete it",
        }
    }
}

struct Run {
    kind: Kind,
    span: Span,
    replacement: &'static str,
}

fn runs(text: &str, right_to_left: bool, language: &str) -> Vec<Run> {
    let mut found = Vec::new();
    let mut add = |kind, range: std::ops::Range<usize>, replacement| found.push(Run { kind, span: Span::new(range), replacement });
    // Joiners shape letters in these languages, and hold emoji together in all.
    let joins_letters = right_to_left
        || matches!(
            language,
            "hi" | "mr" | "ne" | "bn" | "ta" | "te" | "ml" | "kn" | "gu" | "pa" | "or" | "si" | "my" | "km" | "th" | "lo" | "ja" | "fa"
        );
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c: char| !c.is_ascii() && is_suspect(c)) {
        let place = at + offset;
        let sign = text[place..].chars().next().expect("a character was found");
        at = place + sign.len_utf8();
        match sign {
            '\u{a0}' => {
                let start = place - (text[..place].len() - text[..place].trim_end_matches(is_space).len());
                let end = place + (text[place..].len() - text[place..].trim_start_matches(is_space).len());
                at = end;
                // One no-break space holds two words together, which is what it is for.
                if text[start..end].chars().count() >= 2 {
                    let at_line_end = text[end..].starts_with(['\n', '\r']) || end == text.len();
                    let at_line_start = start == 0 || text[..start].ends_with(['\n', '\r']);
                    add(Kind::Spaces, start..end, if at_line_end || at_line_start { "" } else { " " });
                }
            }
            '\u{ad}' => add(Kind::SoftHyphen, place..at, ""),
            '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{180e}' => add(Kind::ZeroWidth, place..at, ""),
            '\u{200c}' | '\u{200d}' => {
                let in_emoji =
                    text[..place].chars().next_back().is_some_and(|c| !c.is_alphanumeric() && !c.is_ascii() && !c.is_whitespace());
                if !joins_letters && !in_emoji {
                    add(Kind::ZeroWidth, place..at, "");
                }
            }
            // Marks and isolates are how mixed directions are kept right; the old embeddings and overrides hide text.
            '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' if right_to_left => {}
            '\u{2066}'..='\u{2069}' if has_right_to_left(text) => {}
            _ => add(Kind::Direction, place..at, ""),
        }
    }
    found
}

fn is_suspect(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn has_right_to_left(text: &str) -> bool {
    text.contains(|c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn letters_that_need_joiners_keep_them() {
        let language = |tag: &str| Example { language: tag.into(), ..Example::default() };
        check_as(&RULE, "می\u{200c}خواهم\n", &language("fa"));
        check_as(&RULE, "क्\u{200d}ष\n", &language("hi"));
        check_as(&RULE, "wo«\u{200c}»rd\n", &language("en"));
        check_as(&RULE, "family 👨\u{200d}👩\u{200d}👧\n", &language("en"));
        check_as(&RULE, "\u{2067}نص\u{2069} in English\n", &language("en"));
    }

    #[test]
    fn the_fix_leaves_one_space_and_none_at_the_end_of_a_line() {
        let found = check_as(&RULE, "closed«\u{a0} \u{a0}»now\u{a0}\u{a0}\n10\u{a0}mg\n", &Example::default());
        let edits = &found[0].fix.as_ref().expect("a fix").edits;
        assert_eq!(edits.iter().map(|edit| edit.replacement.as_str()).collect::<Vec<_>>(), [" ", ""]);
    }
}
