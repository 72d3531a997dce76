//! Comments to leaflint: `<!-- leaflint allow: hard-sentence, because this is the legal wording -->`.

use crate::source::Span;

/// How far an [`Allow`] reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The next block.
    Block(Span),
    /// The whole page.
    Page,
    /// Nothing: no block follows the comment.
    Nothing,
}

/// A person's decision that findings of some rules are right here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The whole comment.
    pub span: Span,
    /// The rules it names, with their places.
    pub codes: Vec<(String, Span)>,
    /// Why; a decision without a reason is itself a finding.
    pub reason: Option<String>,
    /// How far it reaches.
    pub scope: Scope,
}

/// What a comment asks leaflint.
pub(super) enum Request {
    /// Allow findings; the scope is settled once the next block is known.
    Allow { allow: Allow, whole_page: bool },
    /// Pin the next block's key.
    Key(String),
}

/// Reads the text of a file between `<!--` and `-->`, both included, starting at byte `at`.
pub(super) fn request(comment: &str, at: usize) -> Option<Request> {
    let inner = comment.strip_prefix("<!--")?.strip_suffix("-->")?;
    let trimmed = inner.trim_start();
    let rest = trimmed.strip_prefix("leaflint")?.trim_start();
    let (verb, list) = rest.split_once(':')?;
    let list_at = at + (list.as_ptr() as usize - comment.as_ptr() as usize);
    match verb.trim() {
        "key" => Some(Request::Key(list.trim().to_owned())),
        verb @ ("allow" | "allow-page") => {
            let (codes, reason) = codes_and_reason(list, list_at);
            let allow = Allow { span: Span::new(at..at + comment.len()), codes, reason, scope: Scope::Nothing };
            Some(Request::Allow { allow, whole_page: verb == "allow-page" })
        }
        _ => None,
    }
}

/// Codes come first, separated by commas; the first part that is no code starts the reason.
fn codes_and_reason(list: &str, at: usize) -> (Vec<(String, Span)>, Option<String>) {
    let mut codes = Vec::new();
    let mut offset = 0;
    for part in list.split(',') {
        let code = part.trim();
        let is_code = !code.is_empty() && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !is_code || (!codes.is_empty() && !code.contains('-') && code.len() < 4) {
            break;
        }
        let lead = part.len() - part.trim_start().len();
        codes.push((code.to_owned(), Span::new(at + offset + lead..at + offset + lead + code.len())));
        offset += part.len() + 1;
    }
    let reason = list.get(offset..).unwrap_or_default().trim().trim_start_matches("because").trim();
    (codes, (!reason.is_empty()).then(|| reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_the_reason_are_told_apart() {
        let comment = "<!-- leaflint allow: hard-sentence, idiom, because this is the legal wording, as agreed -->";
        let Some(Request::Allow { allow, whole_page }) = request(comment, 10) else { panic!("a request") };
        assert!(!whole_page);
        assert_eq!(allow.codes.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["hard-sentence", "idiom"]);
        assert_eq!(&comment[allow.codes[1].1.start as usize - 10..allow.codes[1].1.end as usize - 10], "idiom");
        assert_eq!(allow.reason.as_deref(), Some("this is the legal wording, as agreed"));
    }

    #[test]
    fn a_missing_reason_is_missing() {
        let Some(Request::Allow { allow, whole_page }) = request("<!--leaflint allow-page:idiom-->", 0) else { panic!("a request") };
        assert!(whole_page);
        assert_eq!(allow.reason, None);
    }

    #[test]
    fn other_comments_ask_nothing() {
        assert!(request("<!-- a note -->", 0).is_none());
        assert!(request("<!-- leaflint -->", 0).is_none());
    }
}
