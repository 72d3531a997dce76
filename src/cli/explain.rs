//! `leaflint explain`: a rule's page, or the table of rules.

use super::check::rule_name;
use super::terminal::print;
use super::{CLEAN, Global, Outcome};
use crate::config::Level;
use crate::lint::rules::RULES;
use crate::lint::{Rule, find, rule};
use clap::Args;
use std::io::{self, Write};

/// Explain a rule, or list all rules.
#[derive(Args)]
pub(super) struct Arguments {
    /// A rule or a group; without one, the table of all rules.
    #[arg(value_name = "RULE", value_parser = rule_name)]
    rule: Option<String>,
}

pub(super) fn run(arguments: &Arguments, _: &Global) -> Outcome {
    print(|out| match arguments.rule.as_deref() {
        None => table(out, "all"),
        Some(name) => match rule(name) {
            Some(rule) => out.write_all(rule.docs.as_bytes()),
            None => table(out, name),
        },
    })?;
    Ok(CLEAN)
}

fn table(out: &mut dyn Write, name: &str) -> io::Result<()> {
    let rules: Vec<&Rule> = find(name).collect();
    let widest = rules.iter().map(|rule| rule.code.len()).max().unwrap_or(0);
    let mut group = None;
    for rule in rules {
        if group.replace(rule.group) != Some(rule.group) {
            writeln!(out, "{}{}", if group.is_some() && rule.code != RULES[0].code { "\n" } else { "" }, rule.group.name())?;
        }
        let level = match rule.severity {
            Level::Off => "off",
            Level::Advice => "advice",
            Level::Warning => "warning",
            Level::Error => "error",
        };
        writeln!(out, "  {:widest$}  {level:7}  {}", rule.code, rule.summary().replace('\n', " "))?;
    }
    Ok(())
}
