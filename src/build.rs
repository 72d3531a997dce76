//! Makes the large tables ready when the program is built, so that a run reads them as they stand in its file.
//!
//! The modules named here are those of the program itself: what is written with them is read with them. Tests hold what they
//! write to what a run would make of the same tables.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "of a module the build uses what writes, a run what reads")]

use std::fs;
use std::path::{Path, PathBuf};

/// What the shared modules ask of a language. The program's own type knows far more, and needs ICU for it.
mod language {
    mod by_language;
    pub(crate) use by_language::ByLanguage;

    pub(crate) struct Language(pub(crate) &'static str);

    impl Language {
        pub(crate) fn english() -> Self {
            Self("en")
        }

        pub(crate) fn base(&self) -> &str {
            self.0
        }

        pub(crate) fn is_unspaced(&self) -> bool {
            self.0 == "zh"
        }
    }
}

mod text {
    mod embedded;
    mod frequency;
    mod range;
    mod runs;
    mod table;
    mod uncased;

    pub(crate) use embedded::Numbers;
    pub(crate) use frequency::Frequencies;
    pub(crate) use range::TextRange;
    pub(crate) use runs::{first_bytes, word_length, word_runs};
    pub(crate) use uncased::is_uncased;

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

    /// The lexicon of a language from its tables.
    pub(crate) fn ready_lexicon(tables: &[(&str, String)], language: &crate::language::Language) -> (String, String, Vec<u8>) {
        let ready = ready_lexicon::ReadyLexicon::of(tables, language);
        (ready.entries, ready.phrases, ready.numbers)
    }
}

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
    write_lexicons(&out);
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
        let (entries, phrases, numbers) = terms::ready_lexicon(&tables, &language::Language(tag));
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
