//! Text to HTML: nothing that a page says can become markup.

/// Text for the inside of an element or of a quoted attribute. Characters that HTML does not allow are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    push_escaped(text, &mut written);
    written
}

/// The same, behind what is written already.
pub(super) fn push_escaped(text: &str, written: &mut String) {
    replace(text, may_be_special, written, |sign, written| match sign {
        '&' => written.push_str("&amp;"),
        '<' => written.push_str("&lt;"),
        '>' => written.push_str("&gt;"),
        '"' => written.push_str("&quot;"),
        '\'' => written.push_str("&#39;"),
        _ if is_forbidden(sign) => {}
        _ => written.push(sign),
    });
}

/// Writes a text, and in place of signs that may begin with some bytes what is to be written for them.
fn replace(text: &str, may_begin: fn(u8) -> bool, written: &mut String, write: impl Fn(char, &mut String)) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_begin) {
        let (plain, from) = rest.split_at(at);
        written.push_str(plain);
        let sign = from.chars().next().expect("a character begins here");
        write(sign, written);
        rest = &from[sign.len_utf8()..];
    }
    written.push_str(rest);
}

/// Whether a character that is not written as it is may begin with this byte; a character goes on with others.
fn may_be_special(byte: u8) -> bool {
    matches!(byte, 0..b' ' | b'&' | b'<' | b'>' | b'"' | b'\'' | 0x7F | 0xC2 | 0xEF..)
}

/// Control characters and noncharacters, which no HTML or XML file may hold.
pub(super) fn is_forbidden(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && !matches!(c, '\n' | '\t')) || (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// JSON for the inside of a script element: no sign in it can end the element or open a comment.
pub(super) fn script_json(value: &serde_json::Value) -> String {
    let json = value.to_string();
    let mut safe = String::with_capacity(json.len() + json.len() / 16);
    replace(
        &json,
        |byte| matches!(byte, b'<' | b'>' | b'&' | 0xE2),
        &mut safe,
        |sign, safe| match sign {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(sign))),
            _ => safe.push(sign),
        },
    );
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn each_sign_is_written_by_itself(text in "([&<>\"'a é\n\t\u{7f}\u{85}\u{a0}أ你]|\u{fdd0}|\u{fffd}|\u{ffff}|\u{1f600}|\u{1fffe}|\\PC){0,12}") {
            let signs: String = text.chars().map(|sign| escaped(&sign.to_string())).collect();
            proptest::prop_assert_eq!(escaped(&text), signs);
            proptest::prop_assert!(!escaped(&text).contains(|sign: char| is_forbidden(sign) || matches!(sign, '<' | '>' | '"' | '\'')));
        }
    }

    #[test]
    fn nothing_leaves_its_element() {
        assert_eq!(escaped("<script>\"'&\u{0}\u{7}"), "&lt;script&gt;&quot;&#39;&amp;");
        assert_eq!(script_json(&serde_json::json!("</script><!--")), "\"\\u003c/script\\u003e\\u003c!--\"");
        assert_eq!(script_json(&serde_json::json!("é &\u{2028}\u{2029}")), "\"é \\u0026\\u2028\\u2029\"");
    }
}
