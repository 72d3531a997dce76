//! What stands after an end mark: the first word of what may be the next sentence.

/// The first character and word after an end mark, beyond spaces and opening marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Follow<'a> {
    /// The first character that is no space, quotation mark, opening bracket or dash.
    pub(super) first: char,
    /// The letters (and inner apostrophes) that it begins.
    pub(super) word: &'a str,
    /// What stands directly after those letters.
    pub(super) after: Option<char>,
    direct: char,
}

impl<'a> Follow<'a> {
    /// Reads what follows; none at the end of the text.
    pub(super) fn read(rest: &'a str) -> Option<Self> {
        let rest = rest.trim_start();
        let direct = rest.chars().next()?;
        let opens = |mark: char| {
            mark.is_whitespace()
                || matches!(
                    mark,
                    '"' | '\''
                        | '“'
                        | '”'
                        | '„'
                        | '‚'
                        | '‘'
                        | '’'
                        | '«'
                        | '»'
                        | '‹'
                        | '›'
                        | '('
                        | '['
                        | '{'
                        | '¿'
                        | '¡'
                        | '-'
                        | '–'
                        | '—'
                        | '*'
                        | '「'
                        | '『'
                        | '（'
                        | '《'
                        | '【'
                )
        };
        let inner = rest.trim_start_matches(opens);
        let Some(first) = inner.chars().next() else { return Some(Self { first: direct, word: "", after: None, direct }) };
        let end = inner.find(|letter: char| !letter.is_alphabetic() && !matches!(letter, '\'' | '’')).unwrap_or(inner.len());
        Some(Self { first, word: &inner[..end], after: inner[end..].chars().next(), direct })
    }

    /// Whether the next word begins with a small letter. “pH”, “mRNA” and “iPhone” are written so at a sentence's start too.
    pub(super) fn is_lower(&self) -> bool {
        self.first.is_lowercase() && !self.word.chars().skip(1).take(3).any(char::is_uppercase)
    }

    /// Whether the sentence goes on with a mark that never begins one.
    pub(super) fn continues(&self) -> bool {
        matches!(
            self.direct,
            ',' | ';' | ':' | ')' | ']' | '}' | '/' | '=' | '<' | '>' | '%' | '.' | '،' | '，' | '、' | '；' | '：' | '）'
        )
    }

    /// Whether a quotation mark stands before the next word: after a space, as French closes.
    pub(super) fn is_quoted(&self) -> bool {
        matches!(self.direct, '»' | '«' | '”' | '“' | '"' | '\'' | '’')
    }

    /// Whether the next word is a number, in digits or Roman.
    pub(super) fn is_number(&self) -> bool {
        self.first.is_numeric()
            || !self.word.is_empty()
                && self.word.len() <= 6
                && self.word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C'))
                && (self.word.len() > 1 || self.after != Some(' '))
    }
}
