//! House styles: settings for what published standards disagree on.

use crate::config::{RuleSetting, Style};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static STYLES: LazyLock<BTreeMap<Style, BTreeMap<String, RuleSetting>>> =
    LazyLock::new(|| toml::from_str(include_str!("styles.toml")).expect("the embedded house styles are valid"));

/// The rule settings of a house style.
pub(super) fn style_settings(style: Style) -> impl Iterator<Item = (&'static str, RuleSetting)> {
    STYLES.get(&style).into_iter().flatten().map(|(name, setting)| (name.as_str(), setting.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::rule::rule;

    #[test]
    fn styles_name_rules_and_settings_that_exist() {
        for (style, rules) in STYLES.iter() {
            for (name, setting) in rules {
                let known = rule(name).unwrap_or_else(|| panic!("{style:?} names no rule “{name}”"));
                let RuleSetting::Table(table) = setting else { continue };
                for key in table.settings.keys() {
                    assert!(known.settings.iter().any(|setting| setting.name == key), "{style:?}: “{name}” has no setting “{key}”");
                }
            }
        }
    }
}
