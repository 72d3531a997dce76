//! A bundle as one file to send: the same bundle gives the same bytes.

use super::{Error, MANIFEST, Manifest};
use crate::project;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use std::io::{self, Seek, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Endings of files that are packed already.
const PACKED: [&str; 8] = ["png", "jpg", "jpeg", "gif", "webp", "epub", "pdf", "zip"];

/// The kinds of archives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// A zip archive.
    Zip,
    /// A tar archive packed with Zstandard.
    TarZst,
}

impl Packing {
    /// How the names of such files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::TarZst => "tar.zst",
        }
    }
}

/// Packs a bundle, file by file in the order of their paths, the manifest last. `read` gives the bytes of a file by its path.
///
/// # Errors
/// A file cannot be read, or is no longer what the manifest says; the archive cannot be written.
pub fn pack(
    packing: Packing,
    manifest: &Manifest,
    read: impl Fn(&str) -> Result<Vec<u8>, project::Error>,
    out: impl Write + Seek,
) -> Result<(), Error> {
    let files = manifest.files.keys().map(String::as_str).chain([MANIFEST]).map(|path| {
        let bytes = read(path).map_err(Error::Write)?;
        match manifest.files.get(path).is_some_and(|entry| *entry != super::FileEntry::of(&bytes)) {
            true => Err(Error::Archive(format!("“{path}” was changed while it was packed"))),
            false => Ok((path, bytes)),
        }
    });
    match packing {
        Packing::Zip => zip(files, out),
        Packing::TarZst => tar_zst(files, out),
    }
}

fn zip<'a>(files: impl Iterator<Item = Result<(&'a str, Vec<u8>), Error>>, out: impl Write + Seek) -> Result<(), Error> {
    let failed = |error: ZipError| Error::Archive(error.to_string());
    let mut writer = ZipWriter::new(out);
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    for file in files {
        let (path, bytes) = file?;
        let is_packed = path.rsplit_once('.').is_some_and(|(_, ending)| PACKED.contains(&ending.to_ascii_lowercase().as_str()));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(path, options.compression_method(method)).map_err(failed)?;
        writer.write_all(&bytes).map_err(|error| Error::Archive(error.to_string()))?;
    }
    writer.finish().map_err(failed)?;
    Ok(())
}

fn tar_zst<'a>(files: impl Iterator<Item = Result<(&'a str, Vec<u8>), Error>>, out: impl Write) -> Result<(), Error> {
    let failed = |error: io::Error| Error::Archive(error.to_string());
    let mut builder = tar::Builder::new(Frames { out, waiting: Vec::new() });
    for file in files {
        let (path, bytes) = file?;
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        builder.append_data(&mut header, path, &bytes[..]).map_err(failed)?;
    }
    let mut frames = builder.into_inner().map_err(failed)?;
    frames.end().map_err(failed)
}

/// Packs what is written as one frame of Zstandard after another: whoever unpacks reads them as one, and neither an archive nor its
/// packed form has to be held in memory.
struct Frames<W> {
    out: W,
    waiting: Vec<u8>,
}

/// Bytes of a frame before it is packed.
const FRAME: usize = 4 << 20;

impl<W: Write> Frames<W> {
    fn end(&mut self) -> io::Result<()> {
        if !self.waiting.is_empty() {
            self.out.write_all(&compress_to_vec(&self.waiting[..], CompressionLevel::Fastest))?;
            self.waiting.clear();
        }
        Ok(())
    }
}

impl<W: Write> Write for Frames<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= FRAME {
            self.end()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::tests::{CONFIG, Sample};
    use std::collections::BTreeMap;
    use std::io::{Cursor, Read};

    type Files = BTreeMap<String, Vec<u8>>;

    fn unzipped(bytes: Vec<u8>) -> Files {
        let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut found = Files::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).expect("there");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("read");
            found.insert(file.name().expect("a name").into_owned(), bytes);
        }
        found
    }

    fn untarred(bytes: &[u8]) -> Files {
        let mut plain = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            ruzstd::decoding::StreamingDecoder::new(&mut rest).expect("a frame").read_to_end(&mut plain).expect("unpacked");
        }
        let mut archive = tar::Archive::new(&plain[..]);
        let read = |entry: io::Result<tar::Entry<'_, _>>| {
            let mut entry = entry.expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("read");
            (entry.path().expect("a path").to_string_lossy().into_owned(), bytes)
        };
        archive.entries().expect("entries").map(read).collect()
    }

    #[test]
    fn an_archive_holds_the_bundle_and_is_the_same_on_every_run() {
        let deep = format!("content/{}/{}.md", "a-folder-of-pages/".repeat(9), "long".repeat(40));
        let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n"), (&deep, "# Deep\n\nRest.\n")]);
        let (mut files, mut manifest) = sample.build_as(&["html", "json"], None);
        // More than one frame.
        let large = b"All work and no play. ".repeat(400_000);
        manifest.files.insert("large.txt".into(), crate::publish::FileEntry::of(&large));
        files.insert("large.txt".into(), large);
        let packed = |packing: Packing, files: &Files| {
            let mut out = Cursor::new(Vec::new());
            pack(packing, &manifest, |path| Ok(files[path].clone()), &mut out).map(|()| out.into_inner())
        };
        for packing in [Packing::Zip, Packing::TarZst] {
            let bytes = packed(packing, &files).expect("packed");
            assert!(bytes.len() < 4_000_000);
            assert_eq!(bytes, packed(packing, &files).expect("packed"));
            let found = if packing == Packing::Zip { unzipped(bytes) } else { untarred(&bytes) };
            assert!(found == files, "{packing:?}: {:?}", found.keys());
        }
        files.insert("en/pain.html".into(), b"other".to_vec());
        for packing in [Packing::Zip, Packing::TarZst] {
            assert!(packed(packing, &files).is_err(), "what is not as it was built is not packed");
        }
    }
}
