//! What a page answers when asked: its title, what stands in a block, what a section is about.

use super::{Block, BlockKind, Document, Image, Link, Section};
use crate::language::Aspect;
use crate::source::Span;

impl Document {
    /// The page's title: its front matter's, or its first heading of level 1.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.front_matter.text("title").or_else(|| self.title_block().map(|block| block.passage.text().trim()))
    }

    /// The heading of level 1.
    #[must_use]
    pub fn title_block(&self) -> Option<&Block> {
        self.blocks.iter().find(|block| block.kind == BlockKind::Heading { level: 1 })
    }

    /// Where a finding about the whole page points: its title, else its first text.
    #[must_use]
    pub fn title_span(&self) -> Span {
        let heading = self.title_block().map(|block| block.content);
        let field = || self.front_matter.field("title").map(|field| field.value_span);
        let first = || self.blocks.iter().find(|block| !block.passage.text().trim().is_empty()).map(|block| block.content);
        heading.or_else(field).or_else(first).unwrap_or_default()
    }

    /// The kind of page that the front matter names, such as `condition`.
    #[must_use]
    pub fn page_type(&self) -> Option<&str> {
        self.front_matter.text("type")
    }

    /// The blocks of prose with their places among the blocks.
    pub fn prose(&self) -> impl Iterator<Item = (usize, &Block)> + Clone {
        self.blocks.iter().enumerate().filter(|(_, block)| block.is_prose())
    }

    /// The containers that hold a block, outer before inner.
    #[must_use]
    pub fn containers_of(&self, block: usize) -> Vec<usize> {
        let mut path: Vec<usize> = std::iter::successors(self.blocks[block].container, |place| self.containers[*place].parent).collect();
        path.reverse();
        path
    }

    /// The links of a block, in order.
    #[must_use]
    pub fn links_of(&self, block: usize) -> &[Link] {
        of_block(&self.links, block, |link| link.block)
    }

    /// The images of a block, in order.
    #[must_use]
    pub fn images_of(&self, block: usize) -> &[Image] {
        of_block(&self.images, block, |image| image.block)
    }

    /// The code of a block of code.
    #[must_use]
    pub fn code_of(&self, block: usize) -> Option<&str> {
        of_block(&self.code, block, |code| code.block).first().map(|code| code.text.as_str())
    }

    /// The key that the author pinned to a block.
    #[must_use]
    pub fn pinned_key_of(&self, block: usize) -> Option<&str> {
        of_block(&self.pinned_keys, block, |(place, _)| *place).first().map(|(_, key)| key.as_str())
    }

    /// The heading of a section.
    #[must_use]
    pub fn heading_of(&self, section: &Section) -> Option<&Block> {
        section.heading.map(|at| &self.blocks[at])
    }

    /// Whether a section is about an aspect, or part of one that is.
    #[must_use]
    pub fn is_within(&self, section: usize, aspect: Aspect) -> bool {
        let mut at = Some(section);
        while let Some(index) = at {
            if self.sections[index].aspects.contains(&aspect) {
                return true;
            }
            at = self.sections[index].parent;
        }
        false
    }

    /// The section that is about an aspect.
    #[must_use]
    pub fn section_about(&self, aspect: Aspect) -> Option<&Section> {
        self.sections.iter().find(|section| section.aspects.contains(&aspect))
    }
}

/// Those of things in the order of their blocks that stand in one block.
fn of_block<T>(things: &[T], block: usize, block_of: impl Fn(&T) -> usize) -> &[T] {
    let start = things.partition_point(|thing| block_of(thing) < block);
    let len = things[start..].partition_point(|thing| block_of(thing) == block);
    &things[start..start + len]
}
