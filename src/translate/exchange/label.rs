//! What a translation is worth, in one word that travels in exchange files, and in the words that their formats have for it.

use crate::translate::{Grade, Judged, State, Status};

/// What a translation is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// How far it has come; none where there is none.
    pub state: Option<State>,
    /// How much the source changed since it was made.
    pub stale: Option<Grade>,
}

impl Label {
    /// What a judged translation is worth; a broken one counts as none.
    #[must_use]
    pub fn of(judged: &Judged) -> Self {
        let state = if let Status::Present(state) = judged.status { Some(state) } else { None };
        Self { state, stale: judged.stale.as_ref().map(|(grade, _)| *grade).filter(|_| state.is_some()) }
    }

    /// The word: `missing`, `draft`, `reviewed-stale`, `approved-critical`.
    #[must_use]
    pub fn name(self) -> String {
        let Some(state) = self.state else { return "missing".to_owned() };
        let suffix = match self.stale {
            None | Some(Grade::Cosmetic) => "",
            Some(Grade::Wording) => "-stale",
            Some(Grade::Critical) => "-critical",
        };
        format!("{}{suffix}", state.name())
    }

    /// The label of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == "missing" {
            return Some(Self { state: None, stale: None });
        }
        let (state, stale) = match name.split_once('-') {
            None => (name, None),
            Some((state, "stale")) => (state, Some(Grade::Wording)),
            Some((state, "critical")) => (state, Some(Grade::Critical)),
            Some(_) => return None,
        };
        Some(Self { state: Some(State::named(state)?), stale })
    }

    /// Whether somebody has to look at it.
    #[must_use]
    pub fn is_unfinished(self) -> bool {
        self.stale.is_some() || matches!(self.state, None | Some(State::Draft))
    }

    /// The state of XLIFF 1.2.
    #[must_use]
    pub fn xliff1(self) -> &'static str {
        match (self.stale, self.state) {
            (_, None) => "new",
            (Some(_), _) => "needs-translation",
            (None, Some(State::Draft)) => "needs-review-translation",
            (None, Some(State::Translated)) => "translated",
            (None, Some(State::Reviewed)) => "signed-off",
            (None, Some(State::Approved)) => "final",
        }
    }

    /// The state of XLIFF 2.
    #[must_use]
    pub fn xliff2(self) -> &'static str {
        match (self.stale, self.state) {
            (Some(_), _) | (_, None | Some(State::Draft)) => "initial",
            (None, Some(State::Translated)) => "translated",
            (None, Some(State::Reviewed)) => "reviewed",
            (None, Some(State::Approved)) => "final",
        }
    }
}

/// What a translation tool says of a translation in the words of its format. `final` counts as reviewed: only a clinician approves,
/// and a tool's default is no clinician.
#[must_use]
pub(super) fn said(state: &str) -> Option<State> {
    match state {
        "translated" => Some(State::Translated),
        "reviewed" | "signed-off" | "final" => Some(State::Reviewed),
        "initial" | "new" => Some(State::Draft),
        _ if state.starts_with("needs-") => Some(State::Draft),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_has_a_name_of_its_own() {
        let mut names = Vec::new();
        for state in [None, Some(State::Draft), Some(State::Translated), Some(State::Reviewed), Some(State::Approved)] {
            for stale in [None, Some(Grade::Wording), Some(Grade::Critical)] {
                let label = Label { state, stale };
                if state.is_some() || stale.is_none() {
                    assert_eq!(Label::named(&label.name()), Some(label));
                    names.push(label.name());
                }
            }
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 13);
        assert_eq!(Label::named("approved-by-me"), None);
    }
}
