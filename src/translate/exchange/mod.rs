//! Translations out to the files of translators and back: XLIFF, PO and CSV. Pure: from and to text.
//!
//! What goes out are [`Sheet`]s; what comes back is [`Parsed`] with the places of everything in the file, and [`import`] compares it
//! with what would go out today: only differences are taken, and what would lose something is refused.

mod archive;
mod codes;
mod import;
mod label;
mod notes;
mod own;
mod path;
mod po;
mod po_read;
mod resolve;
mod sheet;
mod table;
mod xliff1;
mod xliff2;
mod xliff_read;
mod xml;

pub use archive::{pack, unpack};
pub(in crate::translate) use codes::pieces;
pub use codes::{Code, CodeKind, Piece, Role};
pub use import::{Import, ImportOptions, Imported, import, is_target};
pub use label::Label;
pub use notes::Note;
pub use sheet::{Row, Sheet, sheets};

use crate::source::Span;

/// The kinds of exchange files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExchangeFormat {
    /// XLIFF 1.2.
    Xliff1,
    /// XLIFF 2.0.
    Xliff2,
    /// XLIFF 2.1.
    Xliff21,
    /// PO of GNU gettext.
    Po,
    /// A table.
    Csv,
}

impl ExchangeFormat {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Xliff1, Self::Xliff2, Self::Xliff21, Self::Po, Self::Csv];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Xliff1 => "xliff",
            Self::Xliff2 => "xliff-2.0",
            Self::Xliff21 => "xliff-2.1",
            Self::Po => "po",
            Self::Csv => "csv",
        }
    }

    /// The kind of that name; `xliff` is 1.2, which every tool reads.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "xliff-1.2" | "xliff1" | "xlf" => Some(Self::Xliff1),
            "xliff2" => Some(Self::Xliff2),
            _ => Self::ALL.into_iter().find(|format| format.name() == name),
        }
    }

    /// How its files end.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xliff1 | Self::Xliff2 | Self::Xliff21 => "xlf",
            Self::Po => "po",
            Self::Csv => "csv",
        }
    }

    /// Writes a sheet.
    #[must_use]
    pub fn write(self, sheet: &Sheet) -> String {
        match self {
            Self::Xliff1 => xliff1::write(sheet),
            Self::Xliff2 => xliff2::write(sheet, "2.0"),
            Self::Xliff21 => xliff2::write(sheet, "2.1"),
            Self::Po => po::write(sheet),
            Self::Csv => table::write(sheet),
        }
    }

    /// Reads a file; its ending says what it is. None for a file of another kind.
    #[must_use]
    pub fn read(path: &str, text: &str) -> Option<Parsed> {
        let (_, end) = path.rsplit_once('.')?;
        match end.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(xliff_read::read(text)),
            "po" | "pot" => Some(po_read::read(text)),
            "csv" | "tsv" => Some(table::read(text)),
            _ => None,
        }
    }
}

/// What a file of a translator says.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// Its texts.
    pub entries: Vec<Entry>,
    /// Why some of it cannot be read.
    pub faults: Vec<ReadFault>,
}

/// A place in a file that cannot be read.
#[derive(Clone, Debug)]
pub struct ReadFault {
    /// Where.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// A word of a file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// One text of a file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The language it is translated into, where the file says so.
    pub language: Option<Word>,
    /// The page it belongs to, where the file says so.
    pub page: Option<Word>,
    /// Its name.
    pub name: Word,
    /// What the source says, as the file has it.
    pub source: Option<Loose>,
    /// The translation.
    pub target: Option<Loose>,
    /// What its format says of the translation.
    pub mark: Mark,
    /// The fingerprint of the translation when it went out.
    pub base: Option<String>,
}

/// A text of a file before its protected pieces are looked up.
#[derive(Clone, Debug)]
pub struct Loose {
    /// Its pieces.
    pub pieces: Vec<LoosePiece>,
    /// Whether brackets in it are placeables: in formats that cannot protect anything.
    pub is_plain: bool,
    /// All of it.
    pub span: Span,
}

/// A piece of a text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoosePiece {
    /// Words.
    Text(String),
    /// A protected piece: its name, what the file says it stands for, and its place.
    Code {
        /// Its name.
        id: String,
        /// What it is.
        role: Role,
        /// What the file says it stands for.
        native: String,
        /// Where it stands.
        span: Span,
    },
}

impl Loose {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, LoosePiece::Text(text) if text.trim().is_empty()))
    }
}

/// What a format says of a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Our own word, as it went out.
    pub label: Option<Label>,
    /// The format's word.
    pub standard: Option<String>,
    /// What the format's word would be if nobody had changed it; with our own word alone.
    pub expected: Option<String>,
}

/// The name and version that exchange files carry.
const TOOL: (&str, &str) = ("leaflint", env!("CARGO_PKG_VERSION"));
