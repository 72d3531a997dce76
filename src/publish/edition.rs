//! A page in one language: its bytes with the translations put in, read again.

use super::values::Values;
use crate::catalog::{Argument, Catalog, Content, Formatter, Isolation, Message, Part};
use crate::config::VariableKind;
use crate::document::{BlockKind, Document, Format, Origin};
use crate::language::Language;
use crate::project::{Page, Project};
use crate::translate::{Replacement, Unit, splice};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A page in one language.
pub(super) struct Edition<'a> {
    pub(super) document: Cow<'a, Document>,
    /// Blocks that are in the source language because they have no translation.
    pub(super) untranslated: BTreeSet<usize>,
    /// Whether title and summary of the front matter are in the source language, because they have no translation.
    pub(super) untranslated_fields: BTreeSet<String>,
}

/// A page in the language it was written in.
pub(super) fn original(page: &Page) -> Edition<'_> {
    Edition { document: Cow::Borrowed(&page.document), untranslated: BTreeSet::new(), untranslated_fields: BTreeSet::new() }
}

/// A page in another language. What has no translation stays as it is and is named.
///
/// # Errors
/// Says why the translations cannot be used: a message that does not format, a page that changes its shape.
pub(super) fn translated<'a>(
    project: &'a Project,
    page: &'a Page,
    unit: &Unit,
    language: &Language,
    values: &Values,
) -> Result<Edition<'a>, Vec<String>> {
    let source = &project.sources.file(page.document.source).text;
    let texts = said(project, unit, language, values)?;
    let mut untranslated = BTreeSet::new();
    let mut untranslated_fields = BTreeSet::new();
    let has_text: BTreeSet<usize> = texts.iter().map(|(at, _)| *at).collect();
    for (at, message) in unit.messages.iter().enumerate().filter(|(at, _)| !has_text.contains(at)) {
        match message.segment.as_ref().map(|segment| segment.block) {
            Some(Some(block)) => drop(untranslated.insert(block)),
            Some(None) => drop(untranslated_fields.insert(unit.messages[at].key.clone())),
            None => {}
        }
    }
    let replacements: Vec<Replacement<'_>> = texts
        .iter()
        .filter_map(|(at, (text, addresses))| {
            let segment = unit.messages[*at].segment.as_ref()?;
            Some(Replacement { segment, text, addresses: addresses.clone() })
        })
        .collect();
    let (text, _) = splice(source, &replacements);
    let format = page.document.format;
    let document = Document::parse(&text, Origin { source: page.document.source, format, language });
    // A page may name its own language in its front matter: its translation is in another.
    let mut document = document;
    document.language = language.clone();
    if let Some(fault) = changed_shape(&page.document, &document, format) {
        return Err(vec![fault]);
    }
    Ok(Edition { document: Cow::Owned(document), untranslated, untranslated_fields })
}

/// What a message says as text of a page, and the addresses that it gives, by label.
pub(super) type Said = (String, Vec<(String, String)>);

/// What the translations of a page say, each with the place of its message; what has no translation is left out.
///
/// # Errors
/// Says why messages do not format.
pub(super) fn said(project: &Project, unit: &Unit, language: &Language, values: &Values) -> Result<Vec<(usize, Said)>, Vec<String>> {
    let Some(catalog) = project.locale(language).and_then(|locale| locale.catalogs.get(&unit.id)) else { return Ok(Vec::new()) };
    let text = project.sources.file(catalog.source).text.as_str();
    let mut texts: Vec<(usize, Said)> = Vec::new();
    let mut faults = Vec::new();
    let mut formatter: Option<Formatter> = None;
    for (at, message) in unit.messages.iter().enumerate().filter(|(_, message)| message.segment.is_some()) {
        let Some(target) = catalog.message(&message.key).filter(|target| target.value.is_some()) else { continue };
        let mut format = |key: &str, attribute: Option<&str>| {
            let formatter = formatter.get_or_insert_with(|| whole_formatter(project, language, catalog, text));
            let arguments = arguments(values);
            attribute.map_or_else(|| formatter.format(key, &arguments), |name| formatter.format_attribute(key, name, &arguments))
        };
        match texts_of(catalog, text, target, &mut format) {
            Ok(found) => texts.push((at, found)),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

fn texts_of(
    catalog: &Catalog,
    text: &str,
    message: &Message,
    format: &mut impl FnMut(&str, Option<&str>) -> Result<String, Vec<String>>,
) -> Result<Said, Vec<String>> {
    if let Some(said) = message.value.as_ref().filter(|_| message.attributes.is_empty()).and_then(|value| value.verbatim(text)) {
        return Ok((said.to_owned(), Vec::new()));
    }
    let Some(Content { value: Some(value), attributes, .. }) = catalog.content(text, message) else {
        return Err(vec![format!("the message “{}” could not be read", message.key)]);
    };
    let is_plain = |parts: &[Part]| parts.iter().all(|part| !matches!(part, Part::Expression(_)));
    let prose = if is_plain(value.parts()) { value.to_prose() } else { format(&message.key, None)? };
    let mut addresses = Vec::new();
    for (name, value) in &attributes {
        let Some(label) = name.strip_prefix("href-") else { continue };
        let address = if is_plain(value.parts()) { value.to_prose() } else { format(&message.key, Some(name))? };
        addresses.push((label.to_owned(), address));
    }
    Ok((prose, addresses))
}

/// A formatter that knows the messages of a page and the terms of the glossary.
fn whole_formatter(project: &Project, language: &Language, catalog: &Catalog, text: &str) -> Formatter {
    let mut formatter = Formatter::new(language, Isolation::None);
    formatter.add(catalog, text);
    let glossary = project.locale(language).and_then(|locale| locale.catalogs.get("glossary"));
    if let Some(glossary) = glossary {
        formatter.add(glossary, &project.sources.file(glossary.source).text);
    }
    formatter
}

/// Numbers choose plural forms and are written out; everything else stays a variable of the page and is put in when it is shown.
fn arguments(values: &Values) -> BTreeMap<String, Argument> {
    let argument = |(name, value): (&str, &super::values::Value)| {
        let argument = match value.kind {
            VariableKind::Number => Argument::Number(value.text.clone()),
            _ => Argument::Text(format!("{{ ${name} }}")),
        };
        (name.to_owned(), argument)
    };
    values.iter().map(argument).collect()
}

/// Why a translated page is not built like the page it was made from; none if it is.
fn changed_shape(source: &Document, target: &Document, format: Format) -> Option<String> {
    let same_kind = |a: BlockKind, b: BlockKind| match (a, b) {
        // What plain text only suggests may be read otherwise in another language.
        (BlockKind::Paragraph | BlockKind::Heading { .. }, BlockKind::Paragraph | BlockKind::Heading { .. }) if format == Format::Plain => {
            true
        }
        (a, b) => a == b,
    };
    if source.blocks.len() != target.blocks.len() {
        let (blocks, others) = (source.blocks.len(), target.blocks.len());
        return Some(format!(
            "with its translations the page has {others} parts in place of {blocks}: a translation opens or swallows a paragraph, list or heading"
        ));
    }
    let at = source.blocks.iter().zip(&target.blocks).position(|(a, b)| !same_kind(a.kind, b.kind))?;
    let block = &source.blocks[at];
    if block.kind == BlockKind::Image {
        let alt = source.images_of(at).first().map_or("", |image| image.alt.trim());
        return Some(format!("the translation of the image “{}” has text beside the image", shortened(alt)));
    }
    Some(format!("with its translations the page is built in another way, from “{}” on", shortened(block.passage.text())))
}

fn shortened(text: &str) -> String {
    let cut: String = text.chars().take(40).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}
