//! Markup that a translation loses or adds.

use super::inline::{markup, tags};
use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Text};

pub(super) static RULE: Rule = of_message("markup-mismatch", Level::Warning, include_str!("markup_mismatch.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    let may_be_marked = |text: &Text<'_>| text.has_any(b"*_`<");
    for (source, target) in message.texts().filter(|(source, target)| may_be_marked(source) || may_be_marked(target)) {
        let (file, place) = message.whole_source();
        for (wanted, there) in markup(source.text()).into_iter().zip(markup(target.text())) {
            if wanted.count != there.count {
                let what = if there.count < wanted.count { "less" } else { "more" };
                findings.add(
                    message
                        .finding(target.whole(), format!("the translation has {what} text marked with {} than the source", wanted.sign))
                        .label_in(file, place, format!("{} here, {} in the translation", wanted.count, there.count))
                        .help("mark the same words as the source"),
                );
            }
        }
        let (wanted, there) = (tags(source.text()), tags(target.text()));
        if wanted != there {
            let lost: Vec<_> =
                wanted.iter().filter(|tag| !there.contains(tag)).chain(there.iter().filter(|tag| !wanted.contains(tag))).collect();
            let named = lost.first().map_or(String::new(), |tag| format!(": <{tag}>"));
            findings.add(
                message
                    .finding(target.whole(), format!("the translation has other tags than the source{named}"))
                    .label_in(file, place, "the source says this")
                    .help("use the same tags as the source, each closed"),
            );
        }
    }
}
