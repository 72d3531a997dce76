//! Reads PO, with the places of everything.

use super::po::{BASE, LABEL, PAGE};
use super::{Entry, Label, Loose, LoosePiece, Mark, Parsed, ReadFault, Word};
use crate::source::Span;

/// What the last field was, so that the lines below it go on with it.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    None,
    Context,
    Source,
    Target,
    /// A line of the previous source, or of an entry that is retired: read by nobody.
    Ignored,
}

#[derive(Default)]
struct Block {
    label: Option<Label>,
    base: Option<String>,
    is_fuzzy: bool,
    context: Option<Word>,
    source: Option<Word>,
    target: Option<Word>,
}

pub(super) fn read(text: &str) -> Parsed {
    let mut reader = Reader { parsed: Parsed::default(), block: Block::default(), field: Field::None, page: None, language: None };
    let mut start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    for line in text[start..].split_inclusive('\n') {
        let shown = line.trim_end_matches(['\n', '\r']);
        reader.line(shown, start);
        start += line.len();
    }
    reader.end();
    if reader.parsed.entries.is_empty() && reader.parsed.faults.is_empty() {
        let span = Span::new(0..text.len().min(1));
        reader.parsed.faults.push(ReadFault { span, message: "this file holds no PO entries".into(), help: String::new() });
    }
    reader.parsed
}

struct Reader {
    parsed: Parsed,
    block: Block,
    field: Field,
    page: Option<Word>,
    language: Option<Word>,
}

impl Reader {
    fn line(&mut self, line: &str, start: usize) {
        let trimmed = line.trim();
        let at = start + (line.len() - line.trim_start().len());
        let span = Span::new(at..at + trimmed.len());
        if trimmed.is_empty() {
            return self.end();
        }
        if let Some(comment) = trimmed.strip_prefix('#') {
            if comment.starts_with('~') || comment.starts_with('|') {
                self.field = Field::Ignored;
                return;
            }
            // A comment after a translation belongs to the next entry, blank line or not.
            if self.block.target.is_some() {
                self.end();
            }
            self.comment(comment);
            return;
        }
        let (name, rest) = match trimmed.find('"') {
            Some(quote) => (trimmed[..quote].trim(), &trimmed[quote..]),
            None => (trimmed, ""),
        };
        let at_text = at + trimmed.len() - rest.len();
        let Some(content) = unquoted(rest) else {
            return self.fault(span, "this line is no PO: a text stands between quotation marks, with \\\" inside".to_owned());
        };
        let word = Word { text: content, span: Span::new(at_text..at_text + rest.len()) };
        match name {
            "msgctxt" => {
                if self.block.target.is_some() {
                    self.end();
                }
                self.start(Field::Context, word, span);
            }
            "msgid" => {
                if self.block.target.is_some() {
                    self.end();
                }
                self.start(Field::Source, word, span);
            }
            "msgstr" => self.start(Field::Target, word, span),
            "" => self.go_on(&word, span),
            "msgid_plural" => self.fault(span, "plural forms are entries of their own here: “key[one]”, “key[other]”".to_owned()),
            _ if name.starts_with("msgstr[") => {
                self.field = Field::Ignored;
                self.fault(span, "plural forms are entries of their own here: “key[one]”, “key[other]”".to_owned());
            }
            _ => self.fault(span, format!("“{name}” is nothing that PO knows")),
        }
    }

    fn comment(&mut self, comment: &str) {
        if let Some(flags) = comment.strip_prefix(',') {
            self.block.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(note) = comment.strip_prefix('.') {
            let note = note.trim();
            if let Some(name) = note.strip_prefix(LABEL) {
                self.block.label = Label::named(name);
            } else if let Some(base) = note.strip_prefix(BASE) {
                self.block.base = Some(base.to_owned());
            }
        }
    }

    fn start(&mut self, field: Field, word: Word, span: Span) {
        let place = match field {
            Field::Context => &mut self.block.context,
            Field::Source => &mut self.block.source,
            _ => &mut self.block.target,
        };
        if place.is_some() {
            return self.fault(span, "this stands twice in one entry".to_owned());
        }
        *place = Some(word);
        self.field = field;
    }

    fn go_on(&mut self, word: &Word, span: Span) {
        let place = match self.field {
            Field::Context => &mut self.block.context,
            Field::Source => &mut self.block.source,
            Field::Target => &mut self.block.target,
            Field::Ignored => return,
            Field::None => return self.fault(span, "this text belongs to nothing".to_owned()),
        };
        if let Some(before) = place {
            before.text.push_str(&word.text);
            before.span = before.span.join(word.span);
        }
    }

    fn end(&mut self) {
        self.field = Field::None;
        let block = std::mem::take(&mut self.block);
        let Some(source) = block.source else {
            if let Some(word) = block.target.or(block.context) {
                self.fault(word.span, "this entry has no msgid".to_owned());
            }
            return;
        };
        let Some(target) = block.target else {
            return self.fault(source.span, "this entry has no msgstr: the file may have been cut short".to_owned());
        };
        let Some(context) = block.context else {
            if source.text.is_empty() {
                return self.header(&target);
            }
            return self.fault(source.span, "this entry has no msgctxt, so nobody knows which message it is".to_owned());
        };
        let plain = |word: &Word| Loose { pieces: vec![LoosePiece::Text(word.text.clone())], is_plain: true, span: word.span };
        let is_fuzzy = |label: &Label| label.state.is_some() && label.is_unfinished();
        let word = |fuzzy: bool| if fuzzy { "needs-review" } else { "translated" };
        let expected = block.label.map(|label| word(is_fuzzy(&label)).to_owned());
        self.parsed.entries.push(Entry {
            language: self.language.clone(),
            page: self.page.clone(),
            name: context,
            source: Some(plain(&source)),
            target: (!target.text.is_empty()).then(|| plain(&target)),
            mark: Mark { label: block.label, standard: Some(word(block.is_fuzzy).to_owned()), expected },
            base: block.base,
        });
    }

    fn header(&mut self, header: &Word) {
        for line in header.text.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let word = Word { text: value.trim().to_owned(), span: header.span };
            match name.trim() {
                "Language" if !word.text.is_empty() => self.language = Some(word),
                PAGE if !word.text.is_empty() => self.page = Some(word),
                _ => {}
            }
        }
    }

    fn fault(&mut self, span: Span, message: String) {
        let help = "mend the line, or have the tool write the file again".to_owned();
        self.parsed.faults.push(ReadFault { span, message, help });
    }
}

/// The text between quotation marks; none if they do not pair or an escape is unknown.
fn unquoted(quoted: &str) -> Option<String> {
    let inside = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut plain = String::with_capacity(inside.len());
    let mut signs = inside.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => return None,
            '\\' => plain.push(match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'v' => '\u{b}',
                '"' => '"',
                '\\' => '\\',
                _ => return None,
            }),
            sign => plain.push(sign),
        }
    }
    // A lone quotation mark is both the first and the last.
    (quoted.len() >= 2).then_some(plain)
}
