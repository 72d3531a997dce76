//! The committed schema of `leaflint.toml` is the one that the types give.

use std::fs;
use std::path::Path;

#[test]
fn the_schema_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/config/leaflint.schema.json");
    let now = format!("{}\n", serde_json::to_string_pretty(&leaflint::config::schema()).expect("a schema is JSON"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &now).expect("written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == now, "the schema changed: run `UPDATE=1 cargo test --test schema` and commit it");
}
