//! The files of a book and their package: pages in the order of the list of pages, glossary, credits.

use super::access::Images;
use super::links::{image, image_path, link, media_type, path_of, way_up};
use crate::publish::body::filled;
use crate::publish::chrome::language_context;
use crate::publish::content::{Ways, content, notice};
use crate::publish::format::Work;
use crate::publish::gate::Outcome;
use crate::publish::page::Place;
use crate::publish::templates::render;
use crate::publish::words::Words;
use crate::publish::{Error, address, own_pages};
use minijinja::value::merge_maps;
use minijinja::{Value as Shown, context};
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"#;
const XHTML: &str = "application/xhtml+xml";

/// The book of a language; none if no page stands in it.
pub(super) fn book(work: &Work<'_>, language: usize, words: &Words) -> Result<Option<Vec<u8>>, Error> {
    let site = work.site;
    let edited = &site.languages[language];
    let source_language = &site.project.config.source_language;
    let shared = |root: &str| {
        context! {
            source_language => source_language.tag(),
            source_dir => source_language.writing().dir(),
            ..language_context(site, language, words, root)
        }
    };
    let mut written = Written::default();
    let mut groups = Vec::new();
    let mut first = None;
    for (kind, pages) in own_pages::groups(site, language) {
        let mut entries = Vec::new();
        for page in pages {
            let Some(entry) = written.page(work, Place { language, page }, words, &shared)? else { continue };
            first.get_or_insert_with(|| entry.clone());
            entries.push(entry);
        }
        if !entries.is_empty() {
            groups.push(context! { title => Shown::from_safe_string(words.say(&format!("type-{kind}")).html()), pages => entries });
        }
    }
    if first.is_none() {
        return Ok(None);
    }
    let images = std::mem::take(&mut written.images);
    let accessibility = images.summary(words, &edited.language);
    let terms = own_pages::terms(edited);
    let own = context! {
        groups => groups,
        first => first,
        terms => &terms,
        notices => written.notices(words),
        accessibility => accessibility,
        ..merge_maps([shared(""), own_pages::credits(site, language, words)])
    };
    let mut front: Vec<File> = Vec::new();
    for (name, is_there, properties) in [("title", true, None), ("nav", true, Some("nav"))] {
        front.extend(own_page(work, (name, is_there, properties), &own)?);
    }
    for (name, is_there) in [("glossary", !terms.is_empty()), ("about", true)] {
        written.files.extend(own_page(work, (name, is_there, None), &own)?);
    }
    let style = render(work.templates, "epub/style.css", context! {})?;
    written.files.push(File::new("style", "style.css", "text/css", style.into_bytes()));
    for (number, path) in images.paths.iter().enumerate() {
        if let (Some(media), Some(Ok(bytes))) = (media_type(path), site.files.get(path)) {
            written.files.push(File::new(&format!("image-{number}"), &image_path(path), media, bytes.clone()));
        }
    }
    let files: Vec<File> = front.into_iter().chain(written.files).collect();
    let item = |file: &File| context! { id => &file.id, address => &file.path, media => file.media, properties => file.properties, is_read => file.media == XHTML };
    let package = context! {
        identifier => identifier(work, language),
        date => site.options.today.to_string(),
        authors => written.authors,
        other_languages => written.has_source_parts.then(|| source_language.tag().to_owned()).into_iter().collect::<Vec<_>>(),
        images => !images.paths.is_empty(),
        images_are_described => images.are_described(),
        features => images.features(),
        hazard => images.hazard(),
        items => files.iter().map(item).collect::<Vec<_>>(),
        ..own
    };
    let package = render(work.templates, "epub/package.opf", package)?;
    Ok(Some(zipped(&package, &files)))
}

/// A file of a book.
struct File {
    id: String,
    path: String,
    media: &'static str,
    properties: Option<&'static str>,
    bytes: Vec<u8>,
}

impl File {
    fn new(id: &str, path: &str, media: &'static str, bytes: Vec<u8>) -> Self {
        Self { id: id.to_owned(), path: path.to_owned(), media, properties: None, bytes }
    }
}

/// One of the book's own pages, if it is there.
fn own_page(
    work: &Work<'_>,
    (name, is_there, properties): (&str, bool, Option<&'static str>),
    context: &Shown,
) -> Result<Option<File>, Error> {
    if !is_there {
        return Ok(None);
    }
    let text = xhtml(&render(work.templates, &format!("epub/{name}.xhtml"), context.clone())?);
    Ok(Some(File { properties, ..File::new(name, &format!("{name}.xhtml"), XHTML, text.into_bytes()) }))
}

/// What has been written of a book.
#[derive(Default)]
struct Written {
    files: Vec<File>,
    images: Images,
    authors: BTreeSet<String>,
    /// Whether some of it is in the language that the pages were written in.
    has_source_parts: bool,
    is_draft: bool,
    is_sample: bool,
}

impl Written {
    /// Writes a page and gives its entry in the table of contents; none for a page that is withheld.
    fn page(&mut self, work: &Work<'_>, place: Place, words: &Words, shared: &dyn Fn(&str) -> Shown) -> Result<Option<Shown>, Error> {
        let site = work.site;
        let Some(edition) = site.edition(place) else { return Ok(None) };
        let page = site.page(place.page);
        let known = site.known(place);
        let source_language = &site.project.config.source_language;
        let ways = Ways { link: &|address| link(site, place, address), image: &|address| image(site, &page.id, address) };
        let content = content(site, place, &edition, words, ways);
        let contents = content.get_attr("contents").ok();
        let text = render(work.templates, "epub/page.xhtml", merge_maps([shared(&way_up(&page.id)), content]))?;
        let path = path_of(&page.id);
        self.files.push(File::new(&format!("page-{}", place.page), &path, XHTML, xhtml(&text).into_bytes()));
        self.images.paths.extend(
            address::files_of(page).into_iter().filter(|path| media_type(path).is_some() && matches!(site.files.get(path), Some(Ok(_)))),
        );
        self.images.is_one_bare |= edition.document.images.iter().any(|image| image.alt.trim().is_empty());
        self.authors.extend(edition.document.front_matter.text("author").map(|author| filled(author, site.values())));
        let is_source = known.verdict.outcome == Outcome::Source;
        self.has_source_parts |= place.language != 0 && (is_source || !edition.untranslated.is_empty());
        self.is_draft |= !is_source && known.verdict.is_draft();
        self.is_sample |= site.values().are_samples() && crate::publish::facts::uses_values(&edition.document);
        Ok(Some(context! {
            address => path,
            title => &known.title,
            language => known.is_title_untranslated.then(|| source_language.tag()),
            dir => source_language.writing().dir(),
            is_source => is_source,
            contents => contents,
        }))
    }

    /// What a reader must know before reading any page.
    fn notices(&self, words: &Words) -> Vec<Shown> {
        let mut notices = Vec::new();
        for (kind, is_due) in [("sample", self.is_sample), ("draft", self.is_draft)] {
            if is_due {
                notices.push(notice(words, kind, &format!("{kind}-title"), words.say(&format!("{kind}-notice")).html()));
            }
        }
        notices
    }
}

/// HTML as XML: our own HTML escapes every `<` and `>` of texts, so these are the only elements that XML wants closed.
fn xhtml(html: &str) -> String {
    let mut written = String::with_capacity(html.len());
    let mut rest = html.replace("<br>", "<br/>");
    while let Some(at) = rest.find("<img ") {
        let Some(end) = rest[at..].find('>').map(|end| at + end) else { break };
        written.push_str(rest[..end].trim_end_matches('/'));
        written.push_str("/>");
        rest.drain(..=end);
    }
    written.push_str(&rest);
    written
}

/// The name of the book, the same for every edition of it: made from what it is, not from what it says.
fn identifier(work: &Work<'_>, language: usize) -> String {
    let site = work.site;
    let config = &site.project.config;
    let mut hasher = blake3::Hasher::new();
    let clinic = match &site.values().origin {
        crate::publish::ValuesOrigin::Samples => "",
        crate::publish::ValuesOrigin::File(file) => file.as_str(),
    };
    let publisher = config.written.publisher.as_deref().unwrap_or_default();
    let address = config.written.address.as_deref().unwrap_or_default();
    for part in [publisher, address, config.source_language.tag(), site.languages[language].language.tag(), clinic] {
        hasher.update(part.as_bytes()).update(&[0]);
    }
    let mut bytes = [0; 16];
    hasher.finalize_xof().fill(&mut bytes);
    // RFC 9562: version 8, for identifiers made in one's own way.
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// The book as one file: the same files give the same bytes.
fn zipped(package: &str, files: &[File]) -> Vec<u8> {
    const REASON: &str = "memory takes every file of a book";
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |path: &str, bytes: &[u8], method: CompressionMethod| {
        zip.start_file(path, options.compression_method(method)).expect(REASON);
        zip.write_all(bytes).expect(REASON);
    };
    // Reading systems know a book by this file: it comes first and is not compressed.
    add("mimetype", b"application/epub+zip", CompressionMethod::Stored);
    add("META-INF/container.xml", CONTAINER.as_bytes(), CompressionMethod::Deflated);
    add("EPUB/package.opf", package.as_bytes(), CompressionMethod::Deflated);
    for file in files {
        add(&format!("EPUB/{}", file.path), &file.bytes, CompressionMethod::Deflated);
    }
    zip.finish().expect(REASON).into_inner()
}
