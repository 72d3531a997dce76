//! Plural forms that the language of a translation needs, and those that it does not have.

use super::of_message;
use crate::catalog::Pattern;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, PartPair, Rule};

pub(super) static RULE: Rule = of_message("plural-categories", Level::Warning, include_str!("plural_categories.md"), check);

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for pair in message.pairs() {
        check_selects(message, pair.target.pattern, findings);
        check_lost(message, &pair, findings);
    }
}

fn check_selects(message: &MessageCheck<'_>, pattern: &Pattern, findings: &mut Findings<'_>) {
    for select in pattern.selects.iter().filter(|select| select.is_number() && !select.is_ordinal) {
        let has = |category: &str| select.keys.iter().any(|key| key.name == category);
        if !CATEGORIES.iter().any(|category| has(category)) || !CATEGORIES[..5].iter().any(|category| has(category)) {
            continue;
        }
        let (file, place) = message.whole_source();
        let needed = &message.plurals.needed;
        // A default under any name takes what no other variant takes.
        let missing: Vec<&str> = needed.iter().copied().filter(|category| *category != "other" && !has(category)).collect();
        if !missing.is_empty() {
            findings.add(
                message
                    .finding(
                        select.span,
                        format!("“{}” needs the plural {} too: {}", message.language(), forms(&missing), listed(&missing)),
                    )
                    .label_in(file, place, "the source says this")
                    .help(format!(
                        "add the {}: {}",
                        forms(&missing),
                        missing.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(" ")
                    )),
            );
        }
        let known = &message.plurals.known;
        for key in &select.keys {
            let name = key.name.as_str();
            if CATEGORIES.contains(&name) && !known.contains(&name) && !key.is_default {
                findings.add(
                    message
                        .finding(key.span, format!("“{}” has no plural form “{name}”, so this is never shown", message.language()))
                        .label_in(file, place, "the source says this")
                        .help(format!("its plural forms are {}", listed(known))),
                );
            }
        }
    }
}

/// A language that has plural forms must choose where the source chooses and shows the number.
fn check_lost(message: &MessageCheck<'_>, pair: &PartPair<'_>, findings: &mut Findings<'_>) {
    if message.plurals.needed.len() < 2 {
        return;
    }
    for select in pair.source.pattern.selects.iter().filter(|select| select.is_number() && !select.is_ordinal) {
        let Some(variable) = select.variable.as_deref() else { continue };
        let chooses = select.keys.iter().any(|key| CATEGORIES[..5].contains(&key.name.as_str()));
        let still = pair.target.pattern.selects.iter().any(|other| other.variable.as_deref() == Some(variable));
        let shows = pair.target.texts.iter().any(|text| text.form.variables().contains(&variable));
        if chooses && !still && shows {
            let (file, place) = message.whole_source();
            findings.add(
                message
                    .finding(pair.target.pattern.span, format!("the translation does not choose its plural form by ${variable}"))
                    .label_in(file, place, "the source does")
                    .help(format!("write the forms {} with {{ ${variable} -> … }}", listed(&message.plurals.needed))),
            );
        }
    }
}

fn forms(names: &[&str]) -> &'static str {
    if names.len() == 1 { "form" } else { "forms" }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}
