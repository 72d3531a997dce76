//! Prints what the difficulty of rated sentences is worked out from, for src/reading/fit/fit.py, which fits the weights.
//!
//! usage: difficulty_features < src/reading/fit/ratings.tsv

use leaflint::language::Language;
use leaflint::reading::features;
use leaflint::text::Passage;

fn main() -> std::io::Result<()> {
    for line in std::io::stdin().lines() {
        let line = line?;
        let mut fields = line.split('\t');
        let (Some(tag), Some(rating), Some(text)) = (fields.next(), fields.next(), fields.next()) else { continue };
        let language = Language::parse(tag).expect("a language tag");
        let passage = Passage::verbatim(text, 0, &language);
        let [sentence] = passage.sentences() else { panic!("one sentence a line: {text}") };
        let found = features(&language, &passage, sentence).expect("a sentence has words");
        let values = [found.five_rarest, found.ten_rarest, found.deficit, found.length, found.longest, found.letters, found.breaks];
        println!("{tag}\t{rating}\t{}", values.map(|value| value.to_string()).join("\t"));
    }
    Ok(())
}
