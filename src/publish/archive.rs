//! A bundle as one file to send: the same bundle gives the same bytes.

use super::{Error, MANIFEST, Manifest};
use crate::project;
use std::io::{Seek, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Endings of files that are packed already.
const PACKED: [&str; 8] = ["png", "jpg", "jpeg", "gif", "webp", "epub", "pdf", "zip"];

/// Writes a bundle as a zip archive, file by file in the order of their paths, the manifest last. `read` gives the bytes of a file by
/// its path.
///
/// # Errors
/// A file cannot be read, or is no longer what the manifest says; the archive cannot be written.
pub fn zip(manifest: &Manifest, read: impl Fn(&str) -> Result<Vec<u8>, project::Error>, out: impl Write + Seek) -> Result<(), Error> {
    let failed = |error: ZipError| Error::Archive(error.to_string());
    let mut writer = ZipWriter::new(out);
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    for path in manifest.files.keys().map(String::as_str).chain([MANIFEST]) {
        let bytes = read(path).map_err(Error::Write)?;
        if manifest.files.get(path).is_some_and(|entry| *entry != super::FileEntry::of(&bytes)) {
            return Err(Error::Archive(format!("“{path}” was changed while it was packed")));
        }
        let is_packed = path.rsplit_once('.').is_some_and(|(_, ending)| PACKED.contains(&ending.to_ascii_lowercase().as_str()));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(path, options.compression_method(method)).map_err(failed)?;
        writer.write_all(&bytes).map_err(|error| Error::Archive(error.to_string()))?;
    }
    writer.finish().map_err(failed)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::tests::{CONFIG, Sample};
    use std::io::{Cursor, Read};

    #[test]
    fn an_archive_holds_the_bundle_and_is_the_same_on_every_run() {
        let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n")]);
        let (mut files, manifest) = sample.build_as(&["html", "json"], None);
        let packed = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
            let mut out = Cursor::new(Vec::new());
            zip(&manifest, |path| Ok(files[path].clone()), &mut out).map(|()| out.into_inner())
        };
        let bytes = packed(&files).expect("packed");
        assert_eq!(bytes, packed(&files).expect("packed"));
        let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        assert_eq!(archive.len(), files.len());
        for (path, bytes) in &files {
            let mut found = Vec::new();
            archive.by_name(path).expect("there").read_to_end(&mut found).expect("read");
            assert!(found == *bytes, "{path}");
        }
        files.insert("en/pain.html".into(), b"other".to_vec());
        assert!(packed(&files).is_err(), "what is not as it was built is not packed");
    }
}
