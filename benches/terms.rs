//! How fast terms are found and judged on one core: `cargo bench --bench terms`. The aim for the whole stage is 20 MB/s.

use divan::Bencher;
use divan::counter::BytesCount;
use leaflint::language::Language;
use leaflint::terms::{Inventory, Role, Unit};
use leaflint::text::Passage;

fn main() {
    divan::main();
}

const HARD: &str = "Spinal stenosis is a narrowing of the space around the nerves of the spine. It may follow a laminectomy, and an MRI scan \
or nerve conduction studies (NCS) can show it. Doctors may offer epidural steroid injections, radiofrequency ablation (RFA), or \
decompression surgery; people with osteoporosis need bisphosphonates such as alendronate. ";
const PLAIN: &str = "Most people feel better within a few weeks. Try to keep moving, and go back to work as soon as you can. You can take \
a simple painkiller if you need one. Ask your pharmacist which one is right for you, and read the leaflet in the box. ";

/// Real pages: patient leaflets full of medical terms.
const PAGES: [&str; 5] = [
    include_str!("../content/adhesiolysis.md"),
    include_str!("../content/medicines-for-nerve-pain.md"),
    include_str!("../content/persistent-pain-after-back-surgery.md"),
    include_str!("../content/revision-surgery.md"),
    include_str!("../content/spinal-cord-stimulation.md"),
];

/// Those pages, block by block.
#[divan::bench]
fn leaflets(bencher: Bencher) {
    let language = Language::english();
    let blocks = |page: &&str| -> Vec<(Passage, Role)> {
        let texts = page.split("\n\n").filter(|text| !text.trim().is_empty());
        let block = |text: &str| (Passage::verbatim(text, 0, &language), if text.starts_with('#') { Role::Heading } else { Role::Prose });
        texts.map(block).collect()
    };
    let pages: Vec<Vec<(Passage, Role)>> = PAGES.iter().map(blocks).collect();
    let units: Vec<Vec<Unit<'_>>> =
        pages.iter().map(|page| page.iter().map(|(passage, role)| Unit { passage, role: *role }).collect()).collect();
    let all = || units.iter().map(|units| Inventory::of(units, &language, None).terms.len()).sum::<usize>();
    bencher.counter(BytesCount::new(PAGES.iter().map(|page| page.len()).sum::<usize>())).bench(all);
}

/// A page of 12 paragraphs and many such pages, a quarter of a megabyte in all.
#[divan::bench(args = ["hard", "plain", "mixed"])]
fn inventory(bencher: Bencher, kind: &str) {
    let language = Language::english();
    let text = match kind {
        "hard" => HARD.repeat(2),
        "plain" => PLAIN.repeat(2),
        _ => format!("{PLAIN}{PLAIN}{HARD}{PLAIN}"),
    };
    let passages: Vec<Passage> = (0..12).map(|_| Passage::verbatim(&text, 0, &language)).collect();
    let units: Vec<Unit<'_>> = passages.iter().map(|passage| Unit { passage, role: Role::Prose }).collect();
    let pages = 250_000 / (text.len() * units.len()) + 1;
    let all = || (0..pages).map(|_| Inventory::of(&units, &language, None).terms.len()).sum::<usize>();
    bencher.counter(BytesCount::new(pages * units.len() * text.len())).bench(all);
}
