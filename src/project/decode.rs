//! Bytes of a file to text: UTF-8 is read, anything else is said to be what it most likely is.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

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
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_utf8(&error)),
    };
    match text.find('\0') {
        None => Ok(text),
        Some(at) => {
            let help = "save the page as plain text in UTF-8; if it is a document of a word processor, export it as text first".into();
            let message = format!("byte {at} is a NUL character: this is not a text file, or it is damaged");
            Err((text.replace('\0', "\u{fffd}"), Undecodable { at, message, help }))
        }
    }
}

fn not_utf8(error: &std::string::FromUtf8Error) -> (String, Undecodable) {
    let bytes = error.as_bytes();
    let at = error.utf8_error().valid_up_to();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let likely = detector.guess(None, Utf8Detection::Deny).name();
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
    }

    #[test]
    fn a_byte_order_mark_is_part_of_the_text() {
        assert_eq!(decode(b"\xef\xbb\xbfa".to_vec()), Ok("\u{feff}a".to_owned()));
    }
}
