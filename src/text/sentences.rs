//! Where sentences end: end marks of every script, judged by what stands around them.
//!
//! Unicode's rules alone end a sentence after “Dr.”, “z. B.” and “28. September”; the base here is Unicode's set of end
//! marks, and [`super::full_stop`] judges the one mark that has many uses.

use super::follow::Follow;
use super::full_stop::FullStop;
use super::{TextRange, is_letter};
use crate::language::{Abbreviations, Language};
use icu_properties::CodePointSetData;
use icu_properties::props::SentenceTerminal;

/// The sentences of one block's clean text, without the spaces around them; a block without an end mark is one sentence.
///
/// A line end that is still in the text was meant by its author and ends a sentence, and so does a bullet between spaces, which
/// itself belongs to no sentence.
#[must_use]
pub fn sentences(text: &str, language: &Language) -> Vec<TextRange> {
    let base = language.base();
    let rules = Rules {
        text,
        abbreviations: Abbreviations::of(language),
        greek: base == "el",
        by_spaces: matches!(base, "th" | "lo"),
        chinese_marks: language.is_unspaced(),
        capital_nouns: matches!(base, "de" | "lb" | "nds" | "gsw"),
        dotted_ordinals: matches!(
            base,
            "de" | "lb"
                | "da"
                | "nb"
                | "nn"
                | "no"
                | "fi"
                | "is"
                | "cs"
                | "sk"
                | "sl"
                | "hr"
                | "sr"
                | "bs"
                | "hu"
                | "tr"
                | "et"
                | "lv"
                | "pl"
                | "eu"
        ),
    };
    let may_end = if rules.by_spaces { &MAY_END_OR_SPACE } else { &MAY_END };
    let set = CodePointSetData::new::<SentenceTerminal>();
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        // Most bytes are letters, spaces, or the inside of a character.
        at += bytes[at..].iter().take_while(|byte| !may_end[usize::from(**byte)]).count();
        if at == bytes.len() {
            break;
        }
        let mark = text[at..].chars().next().expect("a character starts here");
        let after = at + mark.len_utf8();
        match mark {
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => {
                push(&mut found, text, start, at);
                start = after;
                at = after;
            }
            '•' | '◦' | '▪' | '‣' | '●' | '■' | '∙' | '○' => {
                if text[..at].chars().next_back().is_none_or(char::is_whitespace) && text[after..].starts_with(char::is_whitespace) {
                    push(&mut found, text, start, at);
                    start = after;
                }
                at = after;
            }
            ' ' => {
                if rules.is_end_at_space(start, at) {
                    push(&mut found, text, start, at);
                    start = after;
                }
                at = after;
            }
            '.' | '…' | '．' | '!' | '?' | '\u{37E}' => at = rules.judge(mark, at, &mut start, &mut found),
            ';' if rules.greek => at = rules.judge(mark, at, &mut start, &mut found),
            // U+104A is a comma in Burmese.
            _ if !mark.is_ascii() && mark != '\u{104A}' && !is_letter(mark) && set.contains(mark) => {
                at = rules.judge(mark, at, &mut start, &mut found)
            }
            _ => at = after,
        }
    }
    push(&mut found, text, start, text.len());
    found
}

/// The bytes at which a sentence may end: end marks, line ends, and the first bytes of what is beyond ASCII.
static MAY_END: [bool; 256] = may_end(b".!?\n;");
/// The same where spaces part sentences.
static MAY_END_OR_SPACE: [bool; 256] = may_end(b".!?\n; ");

const fn may_end(marks: &[u8]) -> [bool; 256] {
    let mut bytes = [false; 256];
    let mut at = 0;
    while at < marks.len() {
        bytes[marks[at] as usize] = true;
        at += 1;
    }
    let mut first = 0xC0;
    while first < 256 {
        bytes[first] = true;
        first += 1;
    }
    bytes
}

fn push(found: &mut Vec<TextRange>, text: &str, start: usize, end: usize) {
    let piece = &text[start..end];
    let trimmed = piece.trim();
    if !trimmed.is_empty() {
        let lead = piece.len() - piece.trim_start().len();
        found.push(TextRange::new(start + lead..start + lead + trimmed.len()));
    }
}

/// What is asked at an end mark: the text and the ways of its language.
pub(super) struct Rules<'a> {
    pub(super) text: &'a str,
    pub(super) abbreviations: &'static Abbreviations,
    greek: bool,
    by_spaces: bool,
    chinese_marks: bool,
    pub(super) capital_nouns: bool,
    pub(super) dotted_ordinals: bool,
}

impl Rules<'_> {
    /// Judges the end marks that begin at `at`; closes the sentence if they end one; says where to read on.
    fn judge(&self, mark: char, at: usize, start: &mut usize, found: &mut Vec<TextRange>) -> usize {
        let run = self.run_end(at);
        let closed = self.closed_end(run, mark);
        if self.is_end(mark, *start, at..run, closed) {
            push(found, self.text, *start, closed);
            *start = closed;
            return closed;
        }
        run
    }

    /// The end of a run of end marks such as “?!” or “...”.
    fn run_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let more = rest[first..].find(|mark| !matches!(mark, '.' | '!' | '?' | '…' | '！' | '？' | '。')).unwrap_or(rest.len() - first);
        at + first + more
    }

    /// The end of the quotation marks, brackets and reference numbers that close after the end marks.
    fn closed_end(&self, run: usize, mark: char) -> usize {
        let mut end = run;
        loop {
            let rest = &self.text[end..];
            let Some(next) = rest.chars().next() else { return end };
            let closes = match next {
                '"' | '\'' | '’' | '”' | '»' | '›' | ')' | ']' | '}' | '」' | '』' | '】' | '〉' | '》' | '）' | '］' | '＂' => {
                    true
                }
                // « Ça va ? » has a space before the mark that closes.
                ' ' | '\u{A0}' | '\u{202F}' => {
                    let mut behind = rest[next.len_utf8()..].chars();
                    let closes = behind.next() == Some('»') && behind.next().is_none_or(char::is_whitespace);
                    end += if closes { next.len_utf8() } else { 0 };
                    closes
                }
                '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' => true,
                // The marks that open in one language close in another; they close where they stand close and a space follows.
                '“' | '«' | '‘' | '‹' => {
                    mark.is_ascii()
                        && rest[next.len_utf8()..].chars().next().is_none_or(|after| after.is_whitespace() || after.is_ascii_punctuation())
                }
                '[' => {
                    let digits = rest[1..].bytes().take_while(u8::is_ascii_digit).count();
                    if (1..=3).contains(&digits) && rest[1 + digits..].starts_with(']') {
                        end += digits + 1;
                        true
                    } else {
                        false
                    }
                }
                _ => false,
            };
            if !closes {
                return end;
            }
            end += self.text[end..].chars().next().map_or(1, char::len_utf8);
        }
    }

    fn is_end(&self, mark: char, start: usize, run: std::ops::Range<usize>, closed: usize) -> bool {
        let marks = &self.text[run.clone()];
        let rest = &self.text[closed..];
        let Some(after) = rest.chars().next() else { return true };
        let strong = marks.chars().any(|mark| !matches!(mark, '.' | '…' | '．'));
        if strong {
            let needs_space = mark.is_ascii() && (!self.chinese_marks || after.is_ascii_alphanumeric());
            if needs_space && !after.is_whitespace() && !matches!(after, '¿' | '¡') {
                return false;
            }
            // 「痛いですか？」と聞きました: the quotation is part of the sentence.
            if closed > run.end && (after == 'と' || rest.starts_with("って") || rest.starts_with("という")) {
                return false;
            }
            return match Follow::read(rest) {
                None => true,
                // “Stop! call 112” ends; “‘Will it hurt?’ is a question” does not.
                Some(next) => !next.continues() && !(next.is_lower() && (closed > run.end || next.is_quoted())),
            };
        }
        if !after.is_whitespace() {
            return false;
        }
        let Some(next) = Follow::read(rest) else { return true };
        if next.is_lower() || next.continues() {
            return false;
        }
        // “...” and “…” leave a thought open; a capital begins the next.
        if marks.contains('…') || marks.len() > 1 {
            return true;
        }
        let bracket = self.text[run.end..closed].contains([')', ']', '）']);
        FullStop { rules: self, start, at: run.start, bracket, next }.is_end()
    }

    /// Thai and Lao write no end marks: a space between two longer stretches of their letters ends a sentence, unless a
    /// connecting word follows.
    fn is_end_at_space(&self, start: usize, at: usize) -> bool {
        const SHORTEST: usize = 12; // Letters; shorter stretches are mostly items of a list, names or titles.
        const CONNECT: [&str; 22] = [
            "และ",
            "หรือ",
            "แต่",
            "เพราะ",
            "เช่น",
            "ซึ่ง",
            "โดย",
            "ที่",
            "จึง",
            "แล้ว",
            "ก็",
            "รวมถึง",
            "ได้แก่",
            "เพื่อ",
            "ๆ",
            "ฯ",
            "คือ",
            "ແລະ",
            "ຫຼື",
            "ແຕ່",
            "ເຊັ່ນ",
            "ເພື່ອ",
        ];
        let south_east = |letter: char| matches!(letter, '\u{E00}'..='\u{EFF}');
        let before = self.text[start..at].trim();
        let rest = self.text[at..].trim_start();
        let stretch = rest.split(' ').next().unwrap_or_default();
        before.chars().next_back().is_some_and(|letter| south_east(letter) && !matches!(letter, 'ๆ' | 'ฯ'))
            && rest.chars().next().is_some_and(south_east)
            && before.chars().nth(SHORTEST).is_some()
            && stretch.chars().nth(SHORTEST).is_some()
            && !CONNECT.iter().any(|word| rest.starts_with(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, tag: &str) -> String {
        let language = Language::parse(tag).expect("a tag");
        sentences(text, &language).iter().map(|range| &text[range.range()]).collect::<Vec<_>>().join("¦")
    }

    #[test]
    fn sentences_end_where_readers_of_the_language_end_them() {
        let mut wrong = Vec::new();
        for line in include_str!("sentence_cases.txt").lines().filter(|line| !line.starts_with('#')) {
            let (tag, case) = line.split_once(' ').expect("a language and a text");
            let spaced = case.replace('¦', if matches!(tag, "zh" | "ja") { "" } else { " " });
            let wanted = case.replace(" • ", "¦");
            let found = marked(&spaced, tag);
            if found != wanted {
                wrong.push(format!("{tag} {found}\n   should be {wanted}"));
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn a_line_end_in_clean_text_ends_a_sentence() {
        assert_eq!(marked("12 High Street\nOmsk", "en"), "12 High Street¦Omsk");
    }

    #[test]
    fn text_without_letters_is_no_trouble() {
        assert_eq!(marked("", "en"), "");
        assert_eq!(marked(" \n ", "en"), "");
        assert_eq!(marked("...", "en"), "...");
        assert_eq!(marked(". . .", "de"), ". . .");
        assert_eq!(marked("12 34", "ar"), "12 34");
    }

    proptest::proptest! {
        #[test]
        fn sentences_are_in_order_trimmed_and_hold_every_letter(text in "[a-zA-Z.!? \n\"()0-9…“”。？é\u{301}ไทย•;डॉ।]{0,60}", tag in "en|de|th|el|ja|ru|xx") {
            let language = Language::parse(&tag).expect("a tag");
            let mut at = 0;
            for range in sentences(&text, &language) {
                let between = &text[at..range.range().start];
                proptest::prop_assert!(!between.contains(char::is_alphanumeric));
                let sentence = &text[range.range()];
                proptest::prop_assert!(!sentence.is_empty() && sentence == sentence.trim());
                at = range.range().end;
            }
            proptest::prop_assert!(!text[at..].contains(char::is_alphanumeric));
        }
    }
}
