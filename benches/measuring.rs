//! How fast text is cut and measured on one core: `cargo bench --bench measuring`. The aim for all of measuring is 20 MB/s.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use leaflint::language::Language;
use leaflint::reading;
use leaflint::text::{Frequencies, Passage, SyllableCounter, sentences, words};

fn main() {
    divan::main();
}

const ENGLISH: &str = "Asthma is a common lung problem that makes it hard to breathe. It can’t be cured, but most people keep it under control \
with an inhaler. Dr. Patel may ask you to take 2 puffs (e.g. of salbutamol, 100 micrograms) at 8 a.m. and before sport. If your \
lips turn blue, call 999 at once. Exacerbations are treated with corticosteroids such as prednisolone. ";
const GERMAN: &str = "Asthma ist eine häufige Krankheit der Lunge, die das Atmen erschwert. Sie lässt sich nicht heilen, aber gut \
behandeln, z. B. mit einem Spray. Am 3. Mai hat Dr. Weber Sprechstunde. Bei Atemnot rufen Sie bitte den Rettungsdienst. ";
const ARABIC: &str = "الربو مرض شائع يصيب الرئتين ويجعل التنفس صعبا. لا يمكن الشفاء منه، لكن يمكن السيطرة عليه بالبخاخ. هل تشعر بضيق؟ ";
const HINDI: &str = "दमा फेफड़ों की एक आम बीमारी है जिससे साँस लेना मुश्किल हो जाता है। इसे ठीक नहीं किया जा सकता, पर काबू में रखा जा सकता है। ";
const CHINESE: &str =
    "哮喘是一种常见的肺部疾病，会使呼吸变得困难。它不能治愈，但大多数人可以用吸入器控制。如果嘴唇发紫，请立即打急救电话。";

const TEXTS: [&str; 5] = ["en", "de", "ar", "hi", "zh"];

/// A quarter of a megabyte of paragraphs.
fn paragraphs(tag: &str) -> (Language, Vec<String>, usize) {
    let text = match tag {
        "en" => ENGLISH,
        "de" => GERMAN,
        "ar" => ARABIC,
        "hi" => HINDI,
        _ => CHINESE,
    };
    let language = Language::parse(tag).expect("a tag");
    let all = vec![text.repeat(3); 250_000 / text.len() / 3];
    let bytes = all.iter().map(String::len).sum();
    (language, all, bytes)
}

#[divan::bench(args = TEXTS)]
fn sentence_ends(bencher: Bencher, tag: &str) {
    let (language, texts, bytes) = paragraphs(tag);
    bencher.counter(BytesCount::new(bytes)).bench(|| texts.iter().map(|text| sentences(text, &language).len()).sum::<usize>());
}

#[divan::bench(args = TEXTS)]
fn word_ends(bencher: Bencher, tag: &str) {
    let (language, texts, bytes) = paragraphs(tag);
    bencher.counter(BytesCount::new(bytes)).bench(|| texts.iter().map(|text| words(text, &language).len()).sum::<usize>());
}

#[divan::bench(args = TEXTS)]
fn syllables(bencher: Bencher, tag: &str) {
    let (language, texts, bytes) = paragraphs(tag);
    let counter = SyllableCounter::of(&language);
    let cut: Vec<&str> = texts.iter().flat_map(|text| words(text, &language).into_iter().map(|word| &text[word.range()])).collect();
    bencher.counter(BytesCount::new(bytes)).bench(|| cut.iter().map(|word| counter.count(black_box(word))).sum::<u32>());
}

#[divan::bench(args = TEXTS)]
fn frequencies(bencher: Bencher, tag: &str) {
    let (language, texts, bytes) = paragraphs(tag);
    let table = Frequencies::of(&language).expect("a table");
    let cut: Vec<&str> = texts.iter().flat_map(|text| words(text, &language).into_iter().map(|word| &text[word.range()])).collect();
    bencher.counter(BytesCount::new(bytes)).bench(|| cut.iter().filter_map(|word| table.zipf(black_box(word))).sum::<f64>());
}

/// From clean text to figures: sentences, words, counts, formulas, difficulty.
#[divan::bench(args = TEXTS)]
fn measuring(bencher: Bencher, tag: &str) {
    let (language, texts, bytes) = paragraphs(tag);
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let passages: Vec<Passage> = texts.iter().map(|text| Passage::verbatim(text, 0, &language)).collect();
        reading::measure(&language, passages.iter().flat_map(|passage| passage.sentences().iter().map(move |sentence| (passage, sentence))))
    });
}
