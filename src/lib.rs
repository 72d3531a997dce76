//! leaflint makes patient information that people can read, in every language they read.
//!
//! The map, each module using only what stands left of it (siblings in braces never use each other):
//! `source -> diagnostic -> language -> config -> text -> {reading, terms} -> {document, catalog} -> project -> translate
//! -> {lint, publish} -> emit -> cli`.
//!
//! - [`source`]: files held in memory, and spans (bytes of a whole file).
//! - [`diagnostic`]: what is found, where, why it matters and what to do.
//! - [`language`]: what is known of one language.
//! - [`config`]: `leaflint.toml`, as written and as understood; it names languages, so it stands after them.
//! - [`text`]: sentences, words, syllables, numbers with units: functions of a text and a language.
//! - [`reading`]: reading measures and grades.
//! - [`terms`]: medical terms and acronyms, and whether they are explained where they stand.
//! - [`document`]: a page as its readers meet it.
//! - [`catalog`]: the Fluent messages of one locale; the only module that composes `.ftl` text.
//! - [`project`]: everything of one run in memory; `load` alone reads the disk, `store` alone writes it.
//! - [`translate`]: keys, staleness, memory, exchange.
//! - [`lint`]: the rules.
//! - [`publish`]: pages, locales and findings to bundles.
//! - [`emit`]: diagnostics to words.
//! - [`cli`]: one file per command.
//!
//! Everything between reading and writing is a function of its arguments: no clock, no environment, no globals.
//! `ARCHITECTURE` invariants are held by `tests/tidy.rs`.

pub mod catalog;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod language;
pub mod lint;
pub mod project;
pub mod publish;
pub mod reading;
pub mod source;
pub mod terms;
pub mod text;
pub mod translate;
