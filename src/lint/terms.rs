//! Hands pages to the module of terms, and a project's glossary with them.

use crate::document::{Block, BlockKind, Document};
use crate::language::{Aspect, Language};
use crate::project::Project;
use crate::source::Span;
use crate::terms::{GlossaryTerm, Inventory, Lexicon, Place, Role, Unit};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The terms of a page, with the way back to its bytes.
#[derive(Debug)]
pub struct PageTerms<'a> {
    document: &'a Document,
    /// The block of each unit.
    blocks: Vec<usize>,
    /// The terms and acronyms.
    pub inventory: Inventory<'a>,
}

impl<'a> PageTerms<'a> {
    /// Finds the terms of a page.
    #[must_use]
    pub fn of(document: &'a Document, glossary: Option<&'a Lexicon>) -> Self {
        let blocks: Vec<usize> = (0..document.blocks.len()).filter(|&at| role(document, &document.blocks[at]).is_some()).collect();
        let unit = |&at: &usize| {
            let block = &document.blocks[at];
            Unit { passage: &block.passage, role: role(document, block).unwrap_or(Role::Prose) }
        };
        let units: Vec<Unit<'_>> = blocks.iter().map(unit).collect();
        let inventory = Inventory::of(&units, &document.language, glossary);
        Self { document, blocks, inventory }
    }

    /// The bytes of a place.
    #[must_use]
    pub fn span(&self, place: Place) -> Span {
        self.block(place).passage.span(place.range)
    }

    /// The words of a place.
    #[must_use]
    pub fn words(&self, place: Place) -> &'a str {
        self.block(place).passage.slice(place.range)
    }

    /// Which of the document's blocks a place stands in.
    #[must_use]
    pub fn block_index(&self, place: Place) -> usize {
        self.blocks[place.unit]
    }

    /// The block of a place.
    #[must_use]
    pub fn block(&self, place: Place) -> &'a Block {
        &self.document.blocks[self.blocks[place.unit]]
    }
}

/// What a block is to the judge of terms; none for what is not read, and for lists of other pages and sources.
fn role(document: &Document, block: &Block) -> Option<Role> {
    if block.passage.text().trim().is_empty() || document.is_within(block.section, Aspect::FurtherReading) {
        return None;
    }
    Some(match block.kind {
        BlockKind::Heading { level: 1 } => Role::Title,
        BlockKind::Heading { .. } => Role::Heading,
        BlockKind::Item { .. } => Role::Item,
        BlockKind::Cell { table, row, column } => Role::Cell { table, row, column },
        BlockKind::DefinitionTerm => Role::DefinitionTerm,
        BlockKind::Definition => Role::Definition,
        BlockKind::Paragraph | BlockKind::Quotation | BlockKind::Footnote => Role::Prose,
        BlockKind::Image | BlockKind::Code | BlockKind::Html => return None,
    })
}

/// The glossaries of a project, by language.
#[derive(Debug, Default)]
pub struct Glossaries {
    by_language: BTreeMap<Language, Glossary>,
}

/// The terms of one language, and what they are looked for with once a page of it has come.
#[derive(Debug)]
struct Glossary {
    terms: Vec<GlossaryTerm>,
    lexicon: OnceLock<Lexicon>,
}

impl Glossaries {
    /// The terms of every `glossary.ftl`.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        let mut by_language = BTreeMap::new();
        for locale in &project.locales {
            let terms = glossary_terms(project, locale);
            if !terms.is_empty() {
                by_language.insert(locale.language.clone(), Glossary { terms, lexicon: OnceLock::new() });
            }
        }
        Self { by_language }
    }

    /// The glossary of a language.
    #[must_use]
    pub fn of_language(&self, language: &Language) -> Option<&Lexicon> {
        let Glossary { terms, lexicon } = self.by_language.get(language)?;
        Some(lexicon.get_or_init(|| Lexicon::of_glossary(terms, language)))
    }
}

/// The terms of a locale's glossary, in the order of the file.
#[must_use]
pub fn glossary_terms(project: &Project, locale: &crate::project::Locale) -> Vec<GlossaryTerm> {
    let Some(catalog) = locale.catalogs.get("glossary") else { return Vec::new() };
    let text = &project.sources.file(catalog.source).text;
    let mut terms = Vec::new();
    for message in catalog.messages().filter(|message| message.is_term()) {
        let Some(content) = catalog.content(text, message) else { continue };
        let attribute =
            |name: &str| content.attributes.iter().find(|(of, _)| of == name).map(|(_, value)| value.to_prose()).unwrap_or_default();
        let list =
            |name: &str| attribute(name).split([';', '\n']).map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect();
        terms.push(GlossaryTerm {
            key: message.key.trim_start_matches('-').to_owned(),
            name: content.value.as_ref().map(crate::catalog::Value::to_prose).unwrap_or_default(),
            definition: attribute("definition"),
            plain: attribute("plain"),
            forms: list("forms"),
            avoid: list("avoid"),
            span: message.span,
            definition_span: message.attribute("definition").map(|attribute| attribute.span),
        });
    }
    terms
}
