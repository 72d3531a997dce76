//! Writes the embedded form of a table of words: `derive_table WORDS.tsv TABLE.bin [turkic]`, where a line of the first file is a
//! word, a tab and a number from 1 to 15. The scripts that make such files stand beside the tables.

use leaflint::text::{Folding, WordTable};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [words, table, rest @ ..] = arguments.as_slice() else {
        return Err(std::io::Error::other("usage: derive_table WORDS.tsv TABLE.bin [turkic]"));
    };
    let folding = if rest.is_empty() { Folding::Common } else { Folding::Turkic };
    let entries: Vec<(String, u8)> = std::fs::read_to_string(words)?
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(word, value)| Some((word.to_owned(), value.parse().ok()?)))
        .collect();
    std::fs::write(table, WordTable::bytes_of(&entries, folding))
}
