//! What the elements of HTML are to a reader.

use crate::source::Span;
use crate::text::MarkKind;
use std::collections::BTreeMap;

/// The attributes of a tag: name to value and the place of the two.
pub(super) struct Attributes(pub(super) BTreeMap<String, (String, Span)>);

impl Attributes {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|(value, _)| value.as_str())
    }

    pub(super) fn get_with_span(&self, name: &str) -> Option<(&str, Span)> {
        self.0.get(name).map(|(value, span)| (value.as_str(), *span))
    }
}

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Heading(u8),
    /// A paragraph, or something else that stands on lines of its own.
    Block,
    List {
        ordered: bool,
    },
    Item,
    Table,
    Row,
    Cell {
        is_header: bool,
    },
    Link,
    Mark(MarkKind),
    Image,
    Break,
    /// A film or a recording.
    Media,
    /// What belongs to the site and not to the page; a header or footer only outside of an article.
    Chrome {
        even_inside: bool,
    },
    Other,
}

/// An element that is open.
pub(super) struct Element {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) start: usize,
    pub(super) is_skipped: bool,
    /// Whether it is skipped itself, and not only stands in something that is.
    pub(super) is_left_out: bool,
    /// Its number among the document's lists, tables or links; for an item, that of its list.
    pub(super) number: Option<usize>,
    /// Whether an item has its first paragraph.
    pub(super) has_block: bool,
    /// A mark that it makes, with the block and the place in it where it started.
    pub(super) mark: Option<(MarkKind, (usize, usize))>,
    /// The name that attributes give it.
    pub(super) label: Option<(String, Span)>,
    pub(super) name_so_far: String,
    pub(super) name_end: usize,
    /// The language it is marked as.
    pub(super) language: Option<String>,
}

impl Element {
    pub(super) fn new(name: &str, role: Role, start: usize) -> Self {
        Self {
            name: name.to_owned(),
            role,
            start,
            is_skipped: false,
            is_left_out: false,
            number: None,
            has_block: false,
            mark: None,
            label: None,
            name_so_far: String::new(),
            name_end: 0,
            language: None,
        }
    }

    pub(super) fn skipped(name: &str, start: usize) -> Self {
        Self { is_skipped: true, ..Self::new(name, Role::Other, start) }
    }
}

pub(super) fn role_of(name: &str, attributes: &Attributes) -> Role {
    match attributes.get("role") {
        Some("heading") => {
            let level = attributes.get("aria-level").and_then(|level| level.trim().parse().ok()).unwrap_or(2);
            return Role::Heading(std::cmp::Ord::clamp(level, 1, 6));
        }
        Some("link") => return Role::Link,
        Some("img" | "image") => return Role::Image,
        Some("table" | "grid" | "treegrid") => return Role::Table,
        Some("row") => return Role::Row,
        Some("columnheader" | "rowheader") => return Role::Cell { is_header: true },
        Some("cell" | "gridcell") if !matches!(name, "td" | "th") => return Role::Cell { is_header: false },
        // A name for those who listen keeps an element what it is by its own nature.
        Some("presentation" | "none") if !matches!(name, "img" | "a") && attributes.get("aria-label").is_none() => return Role::Block,
        Some("navigation" | "search" | "contentinfo" | "banner") => return Role::Chrome { even_inside: true },
        _ => {}
    }
    match name {
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" => Role::Heading(5),
        "h6" => Role::Heading(6),
        "ul" | "menu" => Role::List { ordered: false },
        "ol" => Role::List { ordered: true },
        "li" => Role::Item,
        "table" => Role::Table,
        "tr" => Role::Row,
        "th" => Role::Cell { is_header: true },
        "td" => Role::Cell { is_header: false },
        "a" if attributes.get("href").is_some() => Role::Link,
        "b" | "strong" => Role::Mark(MarkKind::Strong),
        "i" | "em" | "cite" => Role::Mark(MarkKind::Emphasis),
        "code" | "kbd" | "samp" | "var" => Role::Mark(MarkKind::Code),
        "dfn" => Role::Mark(MarkKind::Definition),
        "abbr" | "acronym" if attributes.get("title").is_some() => Role::Mark(MarkKind::Definition),
        "area" if attributes.get("href").is_some() => Role::Link,
        "input" if attributes.get("type").is_some_and(|kind| kind.eq_ignore_ascii_case("image")) => Role::Image,
        "img" => Role::Image,
        "br" => Role::Break,
        "video" | "audio" => Role::Media,
        "nav" => Role::Chrome { even_inside: true },
        "header" | "footer" => Role::Chrome { even_inside: false },
        "p" | "div" | "section" | "article" | "main" | "aside" | "body" | "html" | "blockquote" | "pre" | "dl" | "dt" | "dd" | "figure"
        | "figcaption" | "caption" | "address" | "hr" | "form" | "fieldset" | "legend" | "details" | "summary" | "thead" | "tbody"
        | "tfoot" | "center" | "hgroup" => Role::Block,
        _ => Role::Other,
    }
}

/// Elements whose text nobody reads as part of the page.
pub(super) fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "math"
            | "select"
            | "button"
            | "textarea"
            | "datalist"
            | "iframe"
            | "object"
            | "canvas"
    )
}

/// Elements whose content are no words for anybody.
pub(super) fn is_never_words(name: &str) -> bool {
    matches!(name, "script" | "style" | "template" | "noscript" | "svg" | "math" | "canvas")
}

pub(super) fn is_hidden(attributes: &Attributes) -> bool {
    let style = attributes.get("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
    attributes.get("hidden").is_some()
        || attributes.get("aria-hidden").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// Markup that concerns the rules on raw HTML: looks set by hand, and what moves or takes the keyboard by itself.
pub(super) fn sets_looks(name: &str, attributes: &Attributes) -> bool {
    let is_old = matches!(name, "font" | "center" | "marquee" | "blink" | "big" | "tt" | "u");
    let takes_keyboard = attributes.get("tabindex").and_then(|number| number.trim().parse::<i32>().ok()).is_some_and(|number| number > 0);
    is_old || takes_keyboard || attributes.get("autoplay").is_some()
}

pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "param" | "source" | "track" | "wbr"
    )
}

/// Whether the start of `next` ends an `open` element that was not closed.
pub(super) fn closes(next: &str, open: &str) -> bool {
    match open {
        "p" => matches!(
            next,
            "p" | "div"
                | "ul"
                | "ol"
                | "dl"
                | "table"
                | "blockquote"
                | "pre"
                | "section"
                | "article"
                | "aside"
                | "header"
                | "footer"
                | "nav"
                | "main"
                | "figure"
                | "form"
                | "hr"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "address"
                | "details"
                | "fieldset"
                | "menu"
        ),
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "td" | "th" => matches!(next, "td" | "th" | "tr" | "tbody" | "thead" | "tfoot"),
        "tr" => matches!(next, "tr" | "tbody" | "thead" | "tfoot"),
        "thead" | "tbody" | "tfoot" => matches!(next, "tbody" | "thead" | "tfoot"),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => matches!(next, "h1" | "h2" | "h3" | "h4" | "h5" | "h6"),
        "option" => matches!(next, "option" | "optgroup"),
        "head" => next == "body",
        _ => false,
    }
}
