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
