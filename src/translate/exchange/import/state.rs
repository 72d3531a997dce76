//! How far an imported translation has come.

use super::{ImportOptions, Incoming};
use crate::translate::State;
use crate::translate::exchange::Label;
use crate::translate::exchange::label::said;

/// The state that a text gives its message: none if it changes nothing.
pub(super) fn state_of(incoming: &Incoming<'_>, options: &ImportOptions) -> Option<State> {
    let Incoming { row, mark, is_changed, .. } = incoming;
    let current = row.label;
    if let Some(state) = options.state {
        return (*is_changed || current != Label { state: Some(state), stale: None }).then_some(state);
    }
    let is_untouched = mark.standard.is_none() || mark.standard == mark.expected;
    let said = mark.standard.as_deref().and_then(said);
    match mark.label {
        // A translation that the project lost comes back as it was.
        Some(label) if is_untouched && row.target.is_none() && label.state.is_some() => label.state,
        // A table has our own word alone: what stands in its cell is meant.
        Some(label) if mark.standard.is_none() => match (is_changed, label == current) {
            (true, true) => Some(label.state.unwrap_or(State::Translated).min(State::Translated)),
            (true, false) => Some(label.state.unwrap_or(State::Translated)),
            (false, _) => label.state.filter(|state| label.stale.is_none() && (Some(*state) > current.state || current.stale.is_some())),
        },
        Some(_) if is_untouched => is_changed.then(|| said.unwrap_or(State::Translated).min(State::Translated)),
        _ if *is_changed => Some(said.unwrap_or(State::Translated)),
        // Somebody has looked at it and says that it holds, or that it does not.
        Some(_) if said == Some(State::Draft) => said.filter(|_| current.state > Some(State::Draft)),
        _ => said.filter(|state| *state >= State::Translated && (Some(*state) > current.state || current.stale.is_some())),
    }
}
