//! What holds for books.

use crate::publish::tests::{CONFIG, Sample, arabic};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

const PAGE: &str = "---\ntitle: Back pain\nreviewed: 2026-06-01\nauthor: A & B\n---\n# Back pain\n\nTake 500 mg.  \nThen <b>rest</b> & see [more](other.md#part), [less](gone.md).\n\n![A spine](back%20view.png)\n\n## Risks\n\nFew.\n";
const OTHER: &str = "# Other\n\n## Part\n\nText.\n";

/// The bytes of a book, and its files by path.
fn book(sample: &Sample, language: &str) -> (Vec<u8>, BTreeMap<String, String>) {
    let (files, _) = sample.build_as(&["epub"], None);
    let bytes = files[&format!("{language}/leaflets-{language}.epub")].clone();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).expect("a book");
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("read");
        files.insert(file.name().expect("a name").into_owned(), String::from_utf8_lossy(&bytes).into_owned());
    }
    (bytes, files)
}

fn sample(page: &str) -> Sample {
    Sample::new(&[
        ("leaflint.toml", CONFIG),
        ("content/pain.md", page),
        ("content/other.md", OTHER),
        ("content/back view.png", "\u{89}PNG"),
    ])
}

#[test]
fn a_book_starts_with_its_type_and_is_the_same_on_every_run() {
    let (bytes, files) = book(&sample(PAGE), "en");
    assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip");
    assert_eq!(book(&sample(PAGE), "en").0, bytes);
    let page = &files["EPUB/pages/pain.xhtml"];
    assert!(page.contains("500 mg.<br/>Then rest &amp; see <a href=\"../pages/other.xhtml#part\">more</a>, less."), "{page}");
    assert!(page.contains("<img src=\"../images/back_20view.png\" alt=\"A spine\" loading=\"lazy\"/>"), "{page}");
    assert!(files.contains_key("EPUB/images/back_20view.png"));
    assert!(files["EPUB/nav.xhtml"].contains("<a href=\"pages/pain.xhtml\">Back pain</a>"));
    assert!(files["EPUB/package.opf"].contains("<dc:creator xml:lang=\"en\" dir=\"ltr\">A &amp; B</dc:creator>"));
}

#[test]
fn a_book_claims_only_what_holds() {
    let claims = |page: &str| book(&sample(page), "en").1["EPUB/package.opf"].clone();
    let described = claims(PAGE);
    assert!(described.contains(">alternativeText<") && described.contains("Every image is described in words."));
    assert!(!described.contains("conformsTo"), "nobody has judged the book");
    let bare = claims(&PAGE.replace("![A spine]", "![]"));
    assert!(!bare.contains(">alternativeText<") && bare.contains("Some images are not described in words."));
    assert!(bare.contains(">textual,visual<") && described.contains("accessModeSufficient\">textual<"));
    assert!(!claims("# Pain\n\nRest.\n").contains(">alternativeText<"), "a book without images has none to describe");
    assert!(claims(&PAGE.replace(".png", ".gif")).contains("accessModeSufficient"), "an image that is not there is told in words");
}

#[test]
fn a_book_from_right_to_left_turns_its_pages_so() {
    let sample = sample(PAGE);
    arabic(&sample, |text| {
        Some(if text.starts_with("![") { text.replace("A spine", "عمود فقري") } else { format!("ترجمة {text}") })
    });
    let (_, files) = book(&sample, "ar");
    assert!(files["EPUB/package.opf"].contains("<spine page-progression-direction=\"rtl\">"));
    let page = &files["EPUB/pages/pain.xhtml"];
    assert!(page.contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"") && page.contains("<bdi dir=\"ltr\">500 mg</bdi>"));
    assert!(
        page.contains("<img src=\"../images/back_20view.png\" alt=\"عمود فقري\"")
            && page.contains("<a href=\"../pages/other.xhtml#part\">more</a>, less."),
        "{page}"
    );
    assert!(files["EPUB/title.xhtml"].contains("class=\"notice draft\""), "a book of drafts says so before anything else");
}
