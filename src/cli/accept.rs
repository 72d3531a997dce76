//! `leaflint accept`: a translator's or clinician's word that translations hold for today's source.

use super::check::{language, rule_name};
use super::terminal::{print, today};
use super::{CLEAN, Failure, Global, Outcome};
use crate::language::Language;
use crate::project::{Request, load_to_change, write_together};
use crate::translate::{Selection, State, Verdict, accept, plan};
use clap::Args;
use std::collections::BTreeMap;

/// Say that translations hold for today's source, or that a finding is meant to be so.
#[derive(Args)]
pub(super) struct Arguments {
    /// The language of the translations.
    #[arg(value_name = "LANG", value_parser = language)]
    language: Language,
    /// The keys of the messages.
    #[arg(value_name = "KEY", required_unless_present = "all")]
    keys: Vec<String>,
    /// Every message of the page, or of all pages.
    #[arg(long, conflicts_with = "keys")]
    all: bool,
    /// The page, where several have such a key.
    #[arg(long, value_name = "ID")]
    page: Option<String>,
    /// How far the translations have come: draft, translated, reviewed (by a linguist) or approved (by a clinician).
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<State>,
    /// Who says so.
    #[arg(long, value_name = "NAME", env = "LEAFLINT_WHO", default_value = "a person")]
    who: String,
    /// Allow this rule's findings at these messages.
    #[arg(long, value_name = "RULE", requires = "because", value_parser = rule_name)]
    waive: Option<String>,
    /// Why the finding is allowed.
    #[arg(long, value_name = "REASON", requires = "waive")]
    because: Option<String>,
}

pub(super) fn state(name: &str) -> Result<State, String> {
    State::named(name).ok_or_else(|| "write draft, translated, reviewed or approved".into())
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let (project, _lock) = load_to_change(&Request { config: global.config.clone(), ..Request::default() })?;
    let plan = plan(&project, &BTreeMap::new());
    if let Some(page) = arguments.page.as_ref().filter(|page| !plan.units.iter().any(|unit| unit.id == **page)) {
        return Err(Failure(format!("there is no page “{page}”")));
    }
    let selection = Selection { keys: arguments.keys.clone(), page: arguments.page.clone() };
    let waiver = arguments.waive.clone().zip(arguments.because.clone());
    let verdict = Verdict { state: arguments.state, who: arguments.who.clone(), waiver };
    let result = accept(&project, &plan, &arguments.language, &selection, &verdict, today());
    if let Some(key) = result.unknown.first() {
        return Err(Failure(format!("there is no translation of “{key}” into “{}”; nothing was accepted", arguments.language)));
    }
    if let Some((key, pages)) = result.ambiguous.first() {
        return Err(Failure(format!("several pages have “{key}”: name one with --page ({}); nothing was accepted", pages.join(", "))));
    }
    let changes = result.files.iter().map(|(path, text)| (path.clone(), Some(text.clone()))).collect();
    write_together(&project.locales_folder(), &changes)?;
    print(|out| match result.accepted {
        1 => writeln!(out, "1 translation accepted"),
        count => writeln!(out, "{count} translations accepted"),
    })?;
    Ok(CLEAN)
}
