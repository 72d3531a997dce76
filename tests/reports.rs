//! The committed summary of the repository's own content is what `leaflint report` gives.

use leaflint::emit::digest;
use leaflint::lint::{Options, lint};
use leaflint::project::{Request, load};
use leaflint::translate::{glossary_terms, plan};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn the_summary_of_the_content_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let committed = |name: &str| fs::read_to_string(root.join("reports").join(name)).expect("a committed report");
    let json: serde_json::Value = serde_json::from_str(&committed("summary.json")).expect("JSON");
    let today = json["as-of"].as_str().and_then(|date| date.parse().ok()).expect("the day of the report");
    let project = load(&Request { config: Some(root.join("leaflint.toml")), ..Request::default() }).expect("the content");
    let found = lint(&project, &Options { select: Vec::new(), ignore: Vec::new(), today });
    let now = digest(&project, &plan(&project, &BTreeMap::new()), &found, &glossary_terms(&project), today);
    let hint = format!("run `cargo run --release -- report --as-of {today}` and commit reports/");
    assert!(committed("summary.json") == now.to_json(), "{hint}");
    assert!(committed("summary.md") == now.to_markdown(), "{hint}");
}
