//! Keys of messages: minted once, never recomputed, never used again.

use std::collections::BTreeSet;

/// Digits of keys: no vowels, so that no word arises, and no two that look alike.
const DIGITS: &[u8; 32] = b"0123456789bcdfghjklmnpqrstvwxyz-";
const LONGEST_SLUG: usize = 32;

/// A new key: the heading's words and a few digits that its text settles, so that two branches that add different
/// paragraphs mint different keys.
pub(super) fn mint(group: &str, text: &str, taken: &BTreeSet<String>) -> String {
    let slug = slug(group);
    for length in 4..=12 {
        let key = format!("{slug}-{}", digits(text, length));
        if !taken.contains(&key) {
            return key;
        }
    }
    // The same text under the same heading again and again: count.
    let unused = (2_u32..).map(|count| format!("{slug}-{}-{count}", digits(text, 6))).find(|key| !taken.contains(key));
    unused.expect("there are more numbers than messages")
}

/// The letters and digits of a heading in ASCII, joined by `-`; `text` where there is none, such as in Chinese.
fn slug(heading: &str) -> String {
    let mut slug = String::new();
    for c in heading.chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'A'..='Z' => slug.push(c.to_ascii_lowercase()),
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
        if slug.len() >= LONGEST_SLUG {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    // A Fluent identifier starts with a letter.
    match slug.chars().next() {
        Some(c) if c.is_ascii_alphabetic() => slug.to_owned(),
        Some(_) => format!("text-{slug}"),
        None => "text".to_owned(),
    }
}

fn digits(text: &str, length: usize) -> String {
    let hash = blake3::hash(text.as_bytes());
    hash.as_bytes().iter().take(length).map(|byte| char::from(DIGITS[usize::from(byte % 31)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_settled_by_heading_and_text_and_never_taken_twice() {
        let mut taken = BTreeSet::new();
        let first = mint("When to get help", "Call now.", &taken);
        assert!(first.starts_with("when-to-get-help-"), "{first}");
        assert_eq!(first, mint("When to get help", "Call now.", &BTreeSet::new()));
        taken.insert(first.clone());
        assert_ne!(mint("When to get help", "Call now.", &taken), first);
        assert!(mint("症状", "a", &taken).starts_with("text-"));
        assert!(mint("3 steps", "a", &taken).starts_with("text-3-steps-"));
    }
}
