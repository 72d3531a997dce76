//! Text that no reader reads as words: web and mail addresses, shortcodes of site generators.

use super::{TextRange, just_after};

/// Where it stands, in order and apart from each other.
pub(super) fn machine_text(text: &str) -> Vec<TextRange> {
    let bytes = text.as_bytes();
    let mut found: Vec<TextRange> = Vec::new();
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(|byte| matches!(byte, b':' | b'@' | b'.' | b'{')) {
        let place = at + next;
        let after = found.last().map_or(0, |last| last.end as usize);
        let range = match bytes[place] {
            b'{' => shortcode_end(text, place).map(|end| place..end),
            b':' if bytes[place..].starts_with(b"://") => Some(start_of(bytes, place, after)..end_of(text, place)),
            b'@' if is_sign(bytes, place.wrapping_sub(1)) && is_sign(bytes, place + 1) => {
                Some(start_of(bytes, place, after)..end_of(text, place)).filter(|range| text[place..range.end].contains('.'))
            }
            b'.' if is_domain(text, place) => Some(start_of(bytes, place, after)..end_of(text, place)),
            _ => None,
        };
        at = range.as_ref().map_or(place + 1, |range| range.end);
        found.extend(range.filter(|range| !range.is_empty()).map(TextRange::new));
    }
    found
}

/// `{{< youtube abc >}}`, `{{ page.title }}`, `{% include a.html %}`; never `{ $variable }`, whose value is read.
fn shortcode_end(text: &str, start: usize) -> Option<usize> {
    let close = match text.as_bytes().get(start + 1)? {
        b'{' => "}}",
        b'%' => "%}",
        _ => return None,
    };
    // Such signs end with their line. An opening without its end is looked at once for each sign in it, so it is not looked at far.
    const LONGEST: usize = 500; // Bytes; the longest that site generators take are addresses with settings.
    let line = just_after(text, start, LONGEST).split('\n').next()?;
    line.find(close).map(|end| start + end + close.len())
}

fn is_sign(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_alphanumeric)
}

/// An address goes back over letters, digits and the signs of names.
fn start_of(bytes: &[u8], place: usize, after: usize) -> usize {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+' | b'%');
    place - bytes[after..place].iter().rev().take_while(is_part).count()
}

/// It goes on to the next white space or sign that closes what it stands in, without the full stop of its sentence.
fn end_of(text: &str, place: usize) -> usize {
    // No address is longer; in “a@a@a@…” every sign would look to the end.
    const LONGEST: usize = 2_000;
    let rest = just_after(text, place, LONGEST);
    let closes = |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '”' | '»' | ')' | ']');
    let token = rest.find(closes).map_or(rest, |end| &rest[..end]);
    place + token.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '。', '，', '、', '؟', '،']).len()
}

/// `www.…`, or a name that ends as only addresses do: `example.org/help`.
fn is_domain(text: &str, dot: usize) -> bool {
    const ENDINGS: [&str; 16] = ["org", "com", "net", "gov", "edu", "info", "int", "uk", "de", "fr", "es", "ch", "eu", "ca", "au", "nz"];
    let bytes = text.as_bytes();
    if !is_sign(bytes, dot.wrapping_sub(1)) || !is_sign(bytes, dot + 1) {
        return false;
    }
    if dot >= 3 && bytes[dot - 3..dot].eq_ignore_ascii_case(b"www") && !is_sign(bytes, dot.wrapping_sub(4)) {
        return true;
    }
    let last = bytes[dot + 1..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let end = dot + 1 + last;
    ENDINGS.contains(&&text[dot + 1..end]) && !matches!(bytes.get(end), Some(b'-' | b'_' | b'\'' | 0x80..))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        machine_text(text).into_iter().map(|range| &text[range.range()]).collect()
    }

    #[test]
    fn addresses_and_shortcodes_are_found_without_the_signs_around_them() {
        let text =
            "See https://www.example.org/a.html?b=c. Write to help.desk@example.org, or read (www.example.org/x) and example.org/leaflets!";
        let addresses = ["https://www.example.org/a.html?b=c", "help.desk@example.org", "www.example.org/x", "example.org/leaflets"];
        assert_eq!(found(text), addresses);
        let text = "Rest {{< ref \"a.b\" >}} now {% include c.html %} and {{ page.title }}.";
        assert_eq!(found(text), ["{{< ref \"a.b\" >}}", "{% include c.html %}", "{{ page.title }}"]);
    }

    #[test]
    fn words_with_dots_and_colons_are_words() {
        for text in [
            "Take 2.5 mg at 9 a.m. daily.",
            "e.g. rest: walk",
            "It hurts.Then it stops.",
            "{ $clinic-phone }",
            "{{ open",
            "@ home",
            "",
            "12:30",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn ranges_are_in_order_and_on_character_boundaries(text in "[a-cé中.:/@{}%w <>)]{0,40}") {
            let ranges = machine_text(&text);
            proptest::prop_assert!(ranges.windows(2).all(|two| two[0].end <= two[1].start));
            proptest::prop_assert!(ranges.iter().all(|range| text.get(range.range()).is_some_and(|part| !part.is_empty())));
        }
    }
}
