//! Makes the large tables ready when the program is built, so that a run reads them as they stand in its file.
//!
//! The modules named here are those of the program itself: what is written with them is read with them. Tests hold what they
//! write to what a run would make of the same tables.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "of a module the build uses what writes, a run what reads")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the shared modules ask of a language. The program's own type knows far more, and needs ICU for it.
mod language {
    mod by_language;
    pub(crate) use by_language::ByLanguage;

    pub(crate) struct Language(String);

    impl Language {
        pub(crate) fn parse(tag: &str) -> Option<Self> {
            Some(Self(tag.to_owned()))
        }

        pub(crate) fn english() -> Self {
            Self("en".into())
        }

        pub(crate) fn base(&self) -> &str {
            &self.0
        }

        pub(crate) fn is_unspaced(&self) -> bool {
            self.0 == "zh"
        }
    }
}

mod text {
    mod byte_set;
    mod embedded;
    mod fast_hash;
    mod frequency;
    mod letter_case;
    mod memo;
    mod range;
    mod runs;
    mod table;

    pub(crate) use byte_set::ByteSet;
    pub(crate) use embedded::{Bounds, Numbers};
    pub(crate) use fast_hash::{fast_hash, short_hash};
    pub(crate) use frequency::Frequencies;
    pub(crate) use letter_case::{is_uncased, small_letter};
    pub(crate) use range::TextRange;
    pub(crate) use runs::{first_bytes, word_length, word_runs};

    pub(crate) fn is_letter_or_digit(sign: char) -> bool {
        sign.is_alphanumeric()
    }

    pub(crate) fn words(text: &str, _language: &crate::language::Language) -> Vec<TextRange> {
        unreachable!("only texts of ASCII letters are counted: {text}")
    }
}

mod terms {
    mod compared;
    mod content;
    mod cues;
    mod edges;
    mod fold;
    mod inflect;
    mod lexicon_rows;
    mod phrase_table;
    mod ready_lexicon;

    /// The lexicon of a language from its tables: its entries, its phrases, their numbers.
    pub(crate) fn ready_lexicon(tables: &[(&str, String)], tag: &str) -> (String, String, Vec<u8>) {
        let language = crate::language::Language::parse(tag).expect("a tag");
        let ready = ready_lexicon::ReadyLexicon::of(tables, &language);
        (ready.entries, ready.phrases, ready.numbers)
    }
}

mod lint {
    mod phrases {
        mod folded;
        mod ready;
        mod starts;
        mod table;
        mod tail;

        /// The phrases of tables of one language: their text, their numbers, what belongs to them.
        pub(crate) fn ready_phrases(tables: &[&str], tag: &str) -> (String, Vec<u8>, Vec<u8>) {
            let ready = ready::ReadyPhrases::of(tables.iter().copied(), tag);
            (ready.text, ready.numbers, ready.entries)
        }

        /// What each table is known by.
        pub(crate) fn prints_of(tables: &[&str]) -> Vec<u64> {
            tables.iter().map(|table| ready::print_of(table)).collect()
        }
    }

    pub(crate) use phrases::{prints_of, ready_phrases};
}

/// The table that is alike in these languages.
const ALIKE: (&str, [&str; 11]) = ("placeholder", ["ar", "de", "en", "es", "fr", "hi", "it", "nl", "pt", "ru", "zh"]);

/// In the order of their tags.
const LEXICONS: [&str; 8] = ["ar", "de", "en", "es", "fr", "hi", "pt", "zh"];

/// The English tables, each with the kind of its terms; in other languages one table holds all kinds.
const ENGLISH: [(&str, &str); 8] = [
    ("jargon", "jargon"),
    ("anatomy", "anatomy"),
    ("condition", "conditions"),
    ("symptom", "symptoms"),
    ("procedure", "procedures"),
    ("test", "tests"),
    ("medicine", "medicines"),
    ("profession", "professions"),
];

fn main() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("letters.bin"), first_plane(char::is_alphabetic)).expect("the folder can be written");
    fs::write(out.join("letters-and-digits.bin"), first_plane(char::is_alphanumeric)).expect("the folder can be written");
    fs::write(out.join("capitals.bin"), first_plane(char::is_uppercase)).expect("the folder can be written");
    fs::write(out.join("with-small-form.bin"), first_plane(|sign| sign.to_lowercase().ne([sign]))).expect("the folder can be written");
    write_lexicons(&out);
    write_phrases(&out);
    println!("cargo::rerun-if-changed=src/build.rs");
}

/// A bit for each sign of the first plane.
fn first_plane(is_one: fn(char) -> bool) -> Vec<u8> {
    let bit = |code: u32| u8::from(char::from_u32(code).is_some_and(is_one)) << (code % 8);
    (0..0x1_0000 / 8).map(|group| (group * 8..(group + 1) * 8).map(bit).sum()).collect()
}

fn write_lexicons(out: &Path) {
    let folder = Path::new("src/terms/lexicon");
    println!("cargo::rerun-if-changed={}", folder.display());
    let read = |name: String| fs::read_to_string(folder.join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let write = |name: String, bytes: &[u8]| fs::write(out.join(name), bytes).expect("the folder can be written");
    let mut list = String::from("[\n");
    for tag in LEXICONS {
        let (tables, acronyms) = match tag {
            "en" => (ENGLISH.map(|(kind, name)| (kind, read(format!("en/{name}.tsv")))).to_vec(), read("en/acronyms.tsv".into())),
            _ => (vec![("jargon", read(format!("{tag}.tsv")))], read(format!("{tag}.acronyms.tsv"))),
        };
        let (entries, phrases, numbers) = terms::ready_lexicon(&tables, tag);
        write(format!("lexicon.{tag}.entries"), entries.as_bytes());
        write(format!("lexicon.{tag}.phrases"), phrases.as_bytes());
        write(format!("lexicon.{tag}.numbers"), &numbers);
        write(format!("lexicon.{tag}.acronyms"), acronyms.as_bytes());
        let text = |part: &str| format!("{part}: include_str!(\"lexicon.{tag}.{part}\")");
        let numbers = format!("numbers: include_bytes!(\"lexicon.{tag}.numbers\")");
        list += &format!("(\"{tag}\", Files {{ {}, {}, {numbers}, {} }}),\n", text("entries"), text("phrases"), text("acronyms"));
    }
    write("lexicons.rs".into(), (list + "]\n").as_bytes());
}

/// The tables of all rules, by language.
fn write_phrases(out: &Path) {
    let folder = Path::new("src/lint/rules");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut by_language: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in tables_below(folder) {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        let table = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if name == ALIKE.0 {
            ALIKE.1.iter().for_each(|tag| by_language.entry((*tag).to_owned()).or_default().push(table.clone()));
        } else if let Some((_, tag)) = name.split_once('.') {
            by_language.entry(tag.to_owned()).or_default().push(table);
        }
    }
    let mut list = String::from("[\n");
    for (tag, tables) in &by_language {
        let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
        let (text, numbers, entries) = lint::ready_phrases(&tables, tag);
        for (part, bytes) in [("text", text.as_bytes()), ("numbers", &numbers), ("entries", &entries)] {
            fs::write(out.join(format!("phrases.{tag}.{part}")), bytes).expect("the folder can be written");
        }
        let bytes = |part: &str| format!("{part}: include_bytes!(\"phrases.{tag}.{part}\")");
        let text = format!("text: include_str!(\"phrases.{tag}.text\")");
        let prints = format!("prints: &{:?}", lint::prints_of(&tables));
        list += &format!("(\"{tag}\", Files {{ {prints}, {text}, {}, {} }}),\n", bytes("numbers"), bytes("entries"));
    }
    fs::write(out.join("phrases.rs"), list + "]\n").expect("the folder can be written");
}

/// The `.tsv` files of the groups of rules, in order.
fn tables_below(folder: &Path) -> Vec<PathBuf> {
    let within = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        entries.map(|entry| entry.expect("an entry of the folder").path()).collect()
    };
    let groups = within(folder).into_iter().filter(|path| path.is_dir());
    let mut found: Vec<PathBuf> =
        groups.flat_map(|group| within(&group)).filter(|path| path.extension().is_some_and(|end| end == "tsv")).collect();
    found.sort();
    found
}
