//! Which signs the typefaces have that the command `typst` will find: those of the system and those in the project's folders.

use super::find::shown;
use super::{Error, Fingerprint};
use fontdb::Database;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// What the typefaces inside the command `typst` have (Libertinus Serif, New Computer Modern): Latin, Greek and Cyrillic letters and
/// the marks of prose. They are there where a system has none.
const INSIDE: [RangeInclusive<char>; 5] = [' '..='~', '\u{a0}'..='\u{17f}', 'Α'..='ω', 'А'..='я', '\u{2013}'..='\u{2026}'];

/// The typefaces of the system and of some folders.
#[derive(Debug)]
pub struct Typefaces {
    database: Database,
}

impl Typefaces {
    /// Those of the system, and those in these folders.
    ///
    /// # Errors
    /// A folder that is not there.
    pub fn open(folders: &[PathBuf]) -> Result<Self, Error> {
        let mut database = Database::new();
        database.load_system_fonts();
        for folder in folders {
            if !folder.is_dir() {
                return Err(Error::NoSuchPath(shown(folder)));
            }
            database.load_fonts_dir(folder);
        }
        Ok(Self { database })
    }

    /// The signs that no typeface has. Spaces, line ends and signs that are not seen need none.
    #[must_use]
    pub fn unprintable(&self, signs: &BTreeSet<char>) -> BTreeSet<char> {
        let is_inside = |sign: char| INSIDE.iter().any(|range| range.contains(&sign));
        let mut lacking: BTreeSet<char> = signs.iter().copied().filter(|sign| is_seen(*sign) && !is_inside(*sign)).collect();
        for face in self.database.faces() {
            if lacking.is_empty() {
                break;
            }
            self.database.with_face_data(face.id, |data, index| {
                if let Ok(face) = ttf_parser::Face::parse(data, index) {
                    lacking.retain(|sign| face.glyph_index(*sign).is_none());
                }
            });
        }
        lacking
    }

    /// What tells these typefaces from others: their files, how long they are and when they were written.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let files: BTreeSet<&Path> = self
            .database
            .faces()
            .filter_map(|face| match &face.source {
                fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => Some(path.as_path()),
                fontdb::Source::Binary(_) => None,
            })
            .collect();
        let mut hasher = blake3::Hasher::new();
        for path in files {
            let found = path.metadata().ok();
            let written = found.as_ref().and_then(|found| found.modified().ok());
            hasher.update(format!("{path:?} {:?} {written:?}\n", found.map(|found| found.len())).as_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}

/// Whether a sign leaves ink: no space, control, joiner or sign that only chooses a form.
fn is_seen(sign: char) -> bool {
    let is_chooser = matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{180b}'..='\u{180e}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}');
    !(sign.is_whitespace() || sign.is_control() || is_chooser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_of_no_script_is_in_no_typeface() {
        // U+1FFFE is no character and will never be one.
        let signs: BTreeSet<char> = ['a', 'é', ' ', '\u{200d}', '\u{1fffe}'].into();
        assert_eq!(Typefaces::open(&[]).expect("no folder to read").unprintable(&signs), ['\u{1fffe}'].into());
        assert!(Typefaces::open(&["no-such-folder".into()]).is_err());
    }
}
