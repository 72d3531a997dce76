//! Archives: one file that a translator gets, and sends back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// More than this is no translation.
const LARGEST: u64 = 200_000_000;

/// Packs files by path. The same files give the same bytes.
///
/// # Errors
/// The archive would be larger than archives can be.
pub fn pack(files: &BTreeMap<String, String>) -> Result<Vec<u8>, String> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut write = || -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        for (path, text) in files {
            writer.start_file(path.as_str(), options)?;
            writer.write_all(text.as_bytes())?;
        }
        Ok(std::mem::replace(&mut writer, ZipWriter::new(Cursor::new(Vec::new()))).finish()?.into_inner())
    };
    write().map_err(|error| error.to_string())
}

/// Unpacks an archive: the files by path. Nothing is written anywhere, so paths that lead out of it harm nobody.
///
/// # Errors
/// It is no archive, or holds more than a translation can.
pub fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let mut files = BTreeMap::new();
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| error.to_string())?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|error| error.to_string())?.into_owned();
        let mut content = Vec::new();
        // What an archive says of its sizes is not believed.
        file.take(left + 1).read_to_end(&mut content).map_err(|error| format!("“{name}” is damaged: {error}"))?;
        left = left.checked_sub(content.len() as u64).ok_or("it holds more than 200 MB")?;
        files.insert(name, content);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_and_the_same_files_give_the_same_bytes() {
        let files = BTreeMap::from([("es/a.xlf".to_owned(), "ñ".repeat(1000)), ("es/b.po".to_owned(), String::new())]);
        let packed = pack(&files).expect("packed");
        assert_eq!(packed, pack(&files).expect("packed"));
        let unpacked = unpack(&packed).expect("unpacked");
        assert_eq!(unpacked["es/a.xlf"], files["es/a.xlf"].as_bytes());
        assert_eq!(unpacked.len(), 2);
        assert!(unpack(&packed[..packed.len() / 2]).is_err());
    }
}
