//! Pseudo-locales: translations that nobody made, which show before there are real ones what longer words, other letters and the
//! other direction do to a page. Markup, addresses, variables, numbers and entities stay as they are.

use super::exchange::{Piece, Role, pieces};
use super::judge::entry;
use super::plan::{Plan, UnitKind};
use super::state::{Record, State, States, fingerprint};
use super::suggest::source_content;
use crate::catalog::{Catalog, Content, Part, Value, Variants, fold};
use crate::language::Language;
use crate::project::Project;
use crate::source::SourceId;

/// The catalogues of a pseudo-locale with their sidecars, by name, in the order of the plan.
#[must_use]
pub fn pseudo_catalogs(project: &Project, plan: &Plan, language: &Language) -> Vec<(String, String, String)> {
    let mut made = Vec::new();
    for unit in plan.units.iter().filter(|unit| unit.kind != UnitKind::Gone && !unit.messages.is_empty()) {
        let is_page = matches!(unit.kind, UnitKind::Page(_));
        let contents = unit.messages.iter().filter_map(|message| source_content(project, message, &unit.id));
        let text: String = contents.map(|content| format!("{}\n\n", content_in(content, language, is_page).to_fluent("\n"))).collect();
        let catalog = Catalog::parse(SourceId(0), &text, language);
        let mut states = States::default();
        for message in &unit.messages {
            let Some(target) = catalog.message(&message.key) else { continue };
            let record = Record {
                source: fingerprint(&message.text),
                target: fingerprint(entry(&text, target)),
                state: State::Translated,
                who: "leaflint".into(),
                when: "-".into(),
                was: None,
                waivers: Vec::new(),
            };
            states.records.insert(message.key.clone(), record);
        }
        made.push((unit.id.clone(), text, states.write()));
    }
    made
}

fn content_in(content: Content, language: &Language, is_page: bool) -> Content {
    let is_address = |name: &str| name == "href" || name == "src" || name.starts_with("href-");
    let attribute = |(name, value): (String, Value)| {
        let value = if is_address(&name) { value } else { value_in(&value, language, is_page) };
        (name, value)
    };
    Content {
        comment: None,
        value: content.value.map(|value| value_in(&value, language, is_page)),
        attributes: content.attributes.into_iter().map(attribute).collect(),
        ..content
    }
}

fn value_in(value: &Value, language: &Language, is_page: bool) -> Value {
    let opened = Variants::of(value);
    fold(&opened.axes(), &|choices| {
        let mut parts = Vec::new();
        let mut code_ends = None;
        for piece in pieces(&opened.at(choices), is_page) {
            parts.push(match piece {
                Piece::Text(text) if code_ends.is_none() => Part::Text(text_in(&text, language)),
                Piece::Text(text) => Part::Text(text),
                Piece::Code(code) => {
                    let is_code = matches!(&code.part, Part::Text(sign) if sign.starts_with('`'));
                    match code.role {
                        Role::Open if is_code && code_ends.is_none() => code_ends = Some(code.id),
                        Role::Close if code_ends == Some(code.id) => code_ends = None,
                        _ => {}
                    }
                    code.part
                }
            });
        }
        Value::new(parts)
    })
}

/// Words, one by one; what stands between them stays.
fn text_in(text: &str, language: &Language) -> String {
    let word = |word: &str| if is_address(word) { word.to_owned() } else { letters_in(word, language) };
    let mut made = String::with_capacity(text.len() * 2);
    for piece in text.split_inclusive(char::is_whitespace) {
        let end = piece.trim_end_matches(char::is_whitespace).len();
        made.push_str(&word(&piece[..end]));
        made.push_str(&piece[end..]);
    }
    made
}

/// Whether a word is an address or part of one: a site, a mailbox, or what stands in brackets of Markdown that no pair was found for.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.contains("](") || word.starts_with("www.") || word.contains("[^")
}

/// The runs of letters of a word; entities such as `&nbsp;` are none.
fn letters_in(word: &str, language: &Language) -> String {
    let mut made = String::new();
    let mut rest = word;
    while let Some(sign) = rest.chars().next() {
        let entity = rest.strip_prefix('&').and_then(|name| name.find(';')).map(|end| end + 2);
        let is_entity = |end: &usize| rest[1..end - 1].chars().all(|c| c.is_ascii_alphanumeric() || c == '#') && *end > 2;
        let (run, is_word) = match entity.filter(is_entity) {
            Some(end) => (&rest[..end], false),
            None if sign.is_alphabetic() => (&rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())], true),
            None => (&rest[..sign.len_utf8()], false),
        };
        match is_word {
            true if language.is_pseudo_mirrored() => made.extend(["\u{202e}", run, "\u{202c}"]),
            true => run.chars().for_each(|letter| accented(letter, &mut made)),
            false => made.push_str(run),
        }
        rest = &rest[run.len()..];
    }
    made
}

/// A letter with an accent; vowels stand twice, which makes English about as long as German.
fn accented(letter: char, made: &mut String) {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.find(letter);
    let sign = place.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter);
    made.push(sign);
    if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
        made.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_pseudo(tag: &str, text: &str) -> String {
        let value = Value::prose(text, |name| name == "clinic-phone");
        value_in(&value, &Language::parse(tag).expect("a tag"), true).to_prose()
    }

    #[test]
    fn accents_touch_words_alone() {
        assert_eq!(in_pseudo("en-XA", "Take 500 mg **now**."), "Ţååķéé 500 ɱĝ **ñööŵ**.");
        let kept = "{ $clinic-phone } `code` <https://example.org> www.example.org clinic@example.org &nbsp; 12 ![][1] <br>";
        assert_eq!(in_pseudo("en-XA", kept), kept);
        assert_eq!(in_pseudo("en-XA", "See [the ward][1] at https://example.org/a."), "Šéééé [ţĥéé ŵååŕđ][1] ååţ https://example.org/a.");
    }

    #[test]
    fn words_run_the_other_way() {
        assert_eq!(in_pseudo("ar-XB", "*Rest* 2 days"), "*\u{202e}Rest\u{202c}* 2 \u{202e}days\u{202c}");
    }

    #[test]
    fn choices_stay_choices() {
        let content = Content { key: "k".into(), ..Content::default() };
        let text = "k = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n";
        let catalog = Catalog::parse(SourceId(0), text, &Language::english());
        let value = catalog.content(text, catalog.message("k").expect("there")).and_then(|content| content.value).expect("a value");
        let made = Content { value: Some(value_in(&value, &Language::parse("en-XA").expect("a tag"), false)), ..content }.to_fluent("\n");
        assert!(made.contains("[one] åå đååý\n") && made.contains("*[other] { $n } đååýš\n"), "{made}");
    }
}
