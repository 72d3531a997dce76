//! The rest of a phrase with many choices, which is read off the text: written out, one line would stand for ten thousand phrases.

use super::table::fold;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What follows the first words of a phrase; nothing for most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::lint) struct Tail {
    /// Choice after choice, in small letters.
    steps: Arc<[Vec<String>]>,
    /// Whether a space stands before it, if anything follows.
    is_apart: bool,
}

impl Tail {
    /// The beginnings of a written phrase, each with what follows it: all of the phrase where it stands for at most `most` phrases.
    pub(super) fn beginnings(written: &str, most: usize) -> Vec<(String, Self)> {
        let steps = steps(written);
        let mut begun = vec![String::new()];
        let mut taken = 0;
        let is_whole = steps.iter().map(Vec::len).product::<usize>() <= most;
        for step in &steps {
            let is_begun = begun.iter().all(|start| !start.trim().is_empty());
            if !is_whole && is_begun && begun.len() * step.len() > most {
                break;
            }
            begun = begun.iter().flat_map(|start| step.iter().map(move |choice| format!("{start}{choice}"))).collect();
            taken += 1;
        }
        let rest: Arc<[Vec<String>]> = steps[taken..].iter().map(|step| step.iter().map(|choice| fold(choice)).collect()).collect();
        let tail = |start: &String| Self { steps: rest.clone(), is_apart: start.ends_with(char::is_whitespace) && !rest.is_empty() };
        begun.iter().map(|start| (start.split_whitespace().collect::<Vec<_>>().join(" "), tail(start))).collect()
    }

    /// Where the phrase can end in a folded text, if it has come as far as byte `at`.
    pub(super) fn ends(&self, text: &str, at: usize) -> Vec<usize> {
        let mut ends = Vec::new();
        read(&self.steps, text, at, self.is_apart, &mut ends);
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    /// Whether nothing follows.
    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

fn read(steps: &[Vec<String>], text: &str, at: usize, is_apart: bool, ends: &mut Vec<usize>) {
    let Some((step, rest)) = steps.split_first() else { return ends.push(at) };
    for choice in step {
        if let Some((at, is_apart)) = read_choice(choice, text, at, is_apart) {
            read(rest, text, at, is_apart, ends);
        }
    }
}

/// Where a choice ends, and whether a space is due if more follows: a choice may be empty, and two spaces are one.
fn read_choice(choice: &str, text: &str, mut at: usize, mut is_apart: bool) -> Option<(usize, bool)> {
    for sign in choice.chars() {
        if sign.is_whitespace() {
            is_apart = true;
            continue;
        }
        at += usize::from(is_apart);
        if is_apart && text.as_bytes().get(at - 1) != Some(&b' ') || !text.get(at..)?.starts_with(sign) {
            return None;
        }
        is_apart = false;
        at += sign.len_utf8();
    }
    Some((at, is_apart))
}

/// “[our|] clinic[s|]” is read in three steps: two choices, then “ clinic”, then two choices.
fn steps(written: &str) -> Vec<Vec<String>> {
    let mut steps = Vec::new();
    let mut rest = written;
    while let Some(open) = rest.find('[') {
        let close = rest[open..].find(']').map_or(rest.len(), |at| open + at);
        steps.push(vec![rest[..open].to_owned()]);
        steps.push(rest[open + 1..close].split('|').map(str::to_owned).collect());
        rest = rest.get(close + 1..).unwrap_or_default();
    }
    steps.push(vec![rest.to_owned()]);
    steps.retain(|step| step.iter().any(|choice| !choice.is_empty()));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// However much of it is written out, a phrase is found in the same places.
        #[test]
        fn choices_that_are_read_mean_what_they_mean_written_out(
            written in "[ab]( ?[ab]{0,2}\\[(a|b|ab| |a b|)\\|(a|b|)\\] ?){0,3}[ab]?", text in "[ab ]{0,12}"
        ) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = |most: usize| {
                let of = |(start, tail): &(String, Tail)| if text.starts_with(start.as_str()) { tail.ends(&text, start.len()) } else { Vec::new() };
                let mut ends: Vec<usize> = Tail::beginnings(&written, most).iter().flat_map(of).collect();
                ends.sort_unstable();
                ends.dedup();
                ends
            };
            proptest::prop_assert_eq!(found(1), found(100_000));
        }
    }

    #[test]
    fn a_line_with_thousands_of_choices_stays_small() {
        let written = "[most|many|few] [people|women|men] [find|see|feel|get] [more|less|no|better] [relief|rest|sleep|help]";
        let begun = Tail::beginnings(written, 40);
        assert_eq!(begun.len(), 36);
        let (start, tail) = begun.iter().find(|(start, _)| start == "many men find").expect("a beginning");
        assert_eq!(tail.ends("many men find no sleep", start.len()), [22]);
        assert!(tail.ends("many men find nothing", start.len()).is_empty());
        assert!(Tail::beginnings(written, 1000).iter().all(|(_, tail)| tail.is_empty()));
    }
}
