//! Bytes of a file to text: UTF-8 is read, anything else is said to be what it most likely is.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Why a file is not read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Undecodable {
    /// The first byte that is not UTF-8.
    pub(super) at: usize,
    /// What is wrong, as a finding's message.
    pub(super) message: String,
    /// What to do.
    pub(super) help: String,
}

/// The text of a file, or as much of it as can be shown together with what is wrong.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, (String, Undecodable)> {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes).filter(|(encoding, _)| *encoding == UTF_16LE || *encoding == UTF_16BE) {
        let (text, _, _) = encoding.decode(&bytes);
        let message = format!("this file is {}, and leaflint reads UTF-8", encoding.name());
        return Err((text.into_owned(), Undecodable { at: 0, message, help: convert(encoding.name()) }));
    }
    // A file with NULs is no text, whatever else its bytes could be.
    let nul = if bytes.contains(&0) { bytes.iter().position(|byte| *byte == 0) } else { None };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if nul.is_none() => return Err(not_utf8(&error)),
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    };
    match nul {
        None => Ok(text),
        Some(at) => {
            let help = "save the page as plain text in UTF-8; if it is a document of a word processor, export it as text first".into();
            let message = format!("byte {at} is a NUL character: this is not a text file, or it is damaged");
            Err((text.replace('\0', "\u{fffd}"), Undecodable { at, message, help }))
        }
    }
}

/// A text from elsewhere in whatever encoding it seems to be in, and the name of that encoding unless it is UTF-8; none for what is no text.
#[must_use]
pub fn guessed_text(bytes: &[u8]) -> Option<(String, Option<&'static str>)> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        let name = (encoding != UTF_8).then_some(encoding.name());
        return Some((encoding.decode(bytes).0.into_owned(), name));
    }
    if bytes.contains(&0) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some((text.to_owned(), None));
    }
    let encoding = named_in_head(bytes).unwrap_or_else(|| guess(bytes));
    Some((encoding.decode_without_bom_handling(bytes).0.into_owned(), Some(encoding.name())))
}

/// The encoding that a page of HTML names: `<meta charset="windows-1252">`. One that names UTF-8 and is not is guessed.
fn named_in_head(bytes: &[u8]) -> Option<&'static Encoding> {
    const HEAD: usize = 1024; // Bytes in which the HTML standard looks for it.
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let value = head.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let label = &value[..value.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))).unwrap_or(value.len())];
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

fn not_utf8(error: &std::string::FromUtf8Error) -> (String, Undecodable) {
    let bytes = error.as_bytes();
    let at = error.utf8_error().valid_up_to();
    let likely = guess(bytes).name();
    let message = format!("byte {at} (0x{:02X}) is not UTF-8; the file looks like {likely}", bytes[at]);
    (String::from_utf8_lossy(bytes).into_owned(), Undecodable { at, message, help: convert(likely) })
}

fn convert(encoding: &str) -> String {
    format!("save the file as UTF-8 in your editor, or run: iconv -f {encoding} -t UTF-8 FILE > NEW")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8]) -> Undecodable {
        decode(bytes.to_vec()).expect_err("not UTF-8").1
    }

    #[test]
    fn a_windows_file_is_named_with_its_byte() {
        let fault = fault(
            "Café crème et douleur dorsale".chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<_>>().as_slice(),
        );
        assert_eq!(fault.at, 3);
        assert!(fault.message.contains("0xE9") && fault.message.contains("windows-1252"), "{}", fault.message);
    }

    #[test]
    fn utf_16_and_nul_are_named() {
        assert!(fault(b"\xff\xfeH\0i\0").message.contains("UTF-16LE"));
        assert!(fault(b"ab\0c").message.contains("NUL"));
        assert!(fault(b"\x7fELF\xd0\0").message.contains("NUL"));
    }

    #[test]
    fn a_byte_order_mark_is_part_of_the_text() {
        assert_eq!(decode(b"\xef\xbb\xbfa".to_vec()), Ok("\u{feff}a".to_owned()));
    }
}
