//! Puts a parsed page together: sections from headings, comments bound to the blocks that they speak of.

use super::allow::Request;
use super::{
    Allow, Block, BlockKind, Code, Container, ContainerKind, Document, Fault, FrontMatter, Image, LanguageMark, Link, List, NoteReference,
    Origin, Scope, Section, Table,
};
use crate::language::{Aspect, aspects_of};
use crate::source::Span;

/// What a parser found, before blocks know their sections.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<Link>,
    pub(super) images: Vec<Image>,
    pub(super) lists: Vec<List>,
    pub(super) tables: Vec<Table>,
    pub(super) containers: Vec<Container>,
    pub(super) code: Vec<Code>,
    pub(super) note_references: Vec<NoteReference>,
    /// Comments to leaflint, each with the number of blocks that stand before it.
    pub(super) requests: Vec<(usize, Request)>,
    pub(super) raw_html: Vec<Span>,
    pub(super) media: Vec<Span>,
    pub(super) languages: Vec<LanguageMark>,
    pub(super) left_out: Vec<Span>,
    pub(super) main: Option<Span>,
    pub(super) faults: Vec<Fault>,
}

/// The finished page.
pub(super) fn assemble(mut draft: Draft, front_matter: FrontMatter, origin: Origin<'_>, body: usize) -> Document {
    if draft.containers.is_empty() {
        contain_inferred_lists(&mut draft);
    }
    for (at, block) in draft.blocks.iter().enumerate() {
        if let BlockKind::Item { list, first: true } = block.kind
            && let Some(list) = draft.lists.get_mut(list)
        {
            list.first_blocks.push(at);
        }
    }
    let sections = sections(&draft.blocks, origin);
    for (at, section) in sections.iter().enumerate() {
        for block in &mut draft.blocks[section.blocks.clone()] {
            block.section = at;
        }
    }
    let (allows, pinned_keys) = bind(draft.requests, &draft.blocks);
    // `Document::links_of` and its like search for a block.
    debug_assert!(draft.links.is_sorted_by_key(|link| link.block), "links are found block by block");
    debug_assert!(draft.images.is_sorted_by_key(|image| image.block), "images are found block by block");
    debug_assert!(draft.code.is_sorted_by_key(|code| code.block), "code is found block by block");
    debug_assert!(pinned_keys.is_sorted_by_key(|(block, _)| *block), "comments are found block by block");
    let mut faults = draft.faults;
    faults.extend(front_matter.fault.clone());
    Document {
        source: origin.source,
        format: origin.format,
        language: origin.language.clone(),
        front_matter,
        blocks: draft.blocks,
        sections,
        links: draft.links,
        images: draft.images,
        lists: draft.lists,
        tables: draft.tables,
        containers: draft.containers,
        code: draft.code,
        note_references: draft.note_references,
        allows,
        pinned_keys,
        raw_html: draft.raw_html,
        media: draft.media,
        languages: draft.languages,
        left_out: draft.left_out,
        main: draft.main,
        faults,
        body,
    }
}

/// Lists that plain text only suggests hold their items like any others.
fn contain_inferred_lists(draft: &mut Draft) {
    // The list that is open: its number, its place among the containers, its items so far.
    let mut open: Option<(usize, usize, usize)> = None;
    for block in &mut draft.blocks {
        let BlockKind::Item { list, .. } = block.kind else { continue };
        let (place, number) = match open {
            Some((known, place, items)) if known == list => (place, items),
            _ => {
                draft.containers.push(Container { kind: ContainerKind::List(list), parent: None });
                (draft.containers.len() - 1, 0)
            }
        };
        open = Some((list, place, number + 1));
        draft.containers.push(Container { kind: ContainerKind::Item { number, task: None }, parent: Some(place) });
        block.container = Some(draft.containers.len() - 1);
    }
}

fn sections(blocks: &[Block], origin: Origin<'_>) -> Vec<Section> {
    let mut sections = vec![new_section(0, None, 0, Vec::new())];
    for (at, block) in blocks.iter().enumerate() {
        if let BlockKind::Heading { level } = block.kind {
            let aspects = aspects_of(block.passage.text(), origin.language);
            sections.push(new_section(level, Some(at), at, aspects));
        }
    }
    let starts: Vec<usize> = sections.iter().map(|section| section.blocks.start).collect();
    let levels: Vec<u8> = sections.iter().map(|section| section.level).collect();
    let mut open: Vec<usize> = Vec::new();
    for at in 0..sections.len() {
        let end = starts.get(at + 1).copied().unwrap_or(blocks.len());
        sections[at].blocks.end = end;
        while let Some(&last) = open.last()
            && levels[last] >= levels[at]
        {
            sections[last].extent.end = starts[at];
            open.pop();
        }
        sections[at].parent = open.last().copied();
        if levels[at] > 0 {
            open.push(at);
        } else {
            // What stands before the first heading holds nothing but itself.
            sections[at].extent.end = end;
        }
    }
    for at in open {
        sections[at].extent.end = blocks.len();
    }
    // What stands before the first heading is no section of its own if it is empty.
    if sections.len() > 1 && sections[0].blocks.is_empty() {
        sections.remove(0);
        for section in &mut sections {
            section.parent = section.parent.map(|parent| parent - 1);
        }
    }
    sections
}

fn new_section(level: u8, heading: Option<usize>, start: usize, aspects: Vec<Aspect>) -> Section {
    Section { level, heading, blocks: start..start, extent: start..start, parent: None, aspects }
}

fn bind(requests: Vec<(usize, Request)>, blocks: &[Block]) -> (Vec<Allow>, Vec<(usize, String)>) {
    let mut allows = Vec::new();
    let mut keys = Vec::new();
    for (before, request) in requests {
        match request {
            Request::Key(key) if before < blocks.len() => keys.push((before, key)),
            Request::Key(_) => {}
            Request::Allow { mut allow, whole_page } => {
                allow.scope = match blocks.get(before) {
                    _ if whole_page => Scope::Page,
                    Some(block) => Scope::Block(covered(blocks, before, block)),
                    None => Scope::Nothing,
                };
                allows.push(allow);
            }
        }
    }
    (allows, keys)
}

/// A comment before a list or a table covers all of it, since no comment can stand between its items.
fn covered(blocks: &[Block], at: usize, block: &Block) -> Span {
    let group = |other: &Block| match (block.kind, other.kind) {
        (BlockKind::Item { list: a, .. }, BlockKind::Item { list: b, .. }) => a == b,
        (BlockKind::Cell { table: a, .. }, BlockKind::Cell { table: b, .. }) => a == b,
        _ => false,
    };
    blocks[at..].iter().take_while(|other| group(other)).fold(block.span, |span, other| span.join(other.span))
}
