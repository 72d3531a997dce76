//! The frequency bands of medicines in the EU, with their words in each language.

/// One band: “common” is up to 1 in 10 and at least 1 in 100.
#[derive(Debug)]
pub struct Band {
    /// What the word means, in words.
    pub meaning: &'static str,
    /// The largest share: 1 in this many.
    from: u64,
    /// The smallest share: 1 in this many.
    to: u64,
    /// Language and words; the first is the usual one.
    words: &'static [(&'static str, &'static [&'static str])],
}

impl Band {
    /// Whether “1 in `many`” lies in the band. “Up to 1 in 10” names a band by its upper end, so both ends belong to it.
    #[must_use]
    pub fn holds(&self, many: u64) -> bool {
        (self.from..=self.to).contains(&many)
    }

    /// Its words in a language; none where they are not known.
    #[must_use]
    pub fn words(&self, language: &str) -> &'static [&'static str] {
        self.words.iter().find(|(tag, _)| *tag == language).map_or(&[], |(_, words)| words)
    }
}

/// From the EU's QRD template and the guideline on summaries of product characteristics.
pub static BANDS: [Band; 5] = [
    Band {
        meaning: "more than 1 in 10",
        from: 1,
        to: 10,
        words: &[
            ("en", &["very common"]),
            ("es", &["muy frecuente", "muy frecuentes"]),
            ("fr", &["très fréquent", "très fréquents", "très fréquente", "très fréquentes"]),
            ("de", &["sehr häufig"]),
            ("pt", &["muito frequente", "muito frequentes", "muito comum", "muito comuns"]),
        ],
    },
    Band {
        meaning: "up to 1 in 10, and at least 1 in 100",
        from: 10,
        to: 100,
        words: &[
            ("en", &["common"]),
            ("es", &["frecuente", "frecuentes"]),
            ("fr", &["fréquent", "fréquents", "fréquente", "fréquentes"]),
            ("de", &["häufig"]),
            ("pt", &["frequente", "frequentes", "comum", "comuns"]),
        ],
    },
    Band {
        meaning: "up to 1 in 100, and at least 1 in 1,000",
        from: 100,
        to: 1_000,
        words: &[
            ("en", &["uncommon"]),
            ("es", &["poco frecuente", "poco frecuentes"]),
            ("fr", &["peu fréquent", "peu fréquents", "peu fréquente", "peu fréquentes"]),
            ("de", &["gelegentlich"]),
            ("pt", &["pouco frequente", "pouco frequentes", "pouco comum", "incomum", "incomuns"]),
        ],
    },
    Band {
        meaning: "up to 1 in 1,000, and at least 1 in 10,000",
        from: 1_000,
        to: 10_000,
        words: &[
            ("en", &["rare"]),
            ("es", &["raro", "raros", "rara", "raras"]),
            ("fr", &["rare", "rares"]),
            ("de", &["selten"]),
            ("pt", &["raro", "raros", "rara", "raras"]),
        ],
    },
    Band {
        meaning: "up to 1 in 10,000",
        from: 10_000,
        to: u64::MAX,
        words: &[
            ("en", &["very rare"]),
            ("es", &["muy raro", "muy raros", "muy rara", "muy raras"]),
            ("fr", &["très rare", "très rares"]),
            ("de", &["sehr selten"]),
            ("pt", &["muito raro", "muito raros", "muito rara", "muito raras"]),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_share_lies_in_a_band_and_the_ends_in_two() {
        for (many, names) in
            [(5, vec!["very common"]), (10, vec!["very common", "common"]), (250, vec!["uncommon"]), (50_000, vec!["very rare"])]
        {
            let found: Vec<_> = BANDS.iter().filter(|band| band.holds(many)).map(|band| band.words("en")[0]).collect();
            assert_eq!(found, names);
        }
    }
}
