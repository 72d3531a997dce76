//! The formulas. “Seen” in a docstring means that the coefficients were checked in the paper or in a package that cites it; “from memory” that
//! they were not. ASL is words a sentence, ASW syllables a word, letters a word include digits.

use super::Counts;

/// The ratios that most formulas use. Only made for texts with words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ratios {
    /// Words a sentence.
    pub(super) asl: f64,
    /// Syllables a word.
    pub(super) asw: f64,
    /// Letters a word.
    pub(super) letters: f64,
    /// Sentences a word.
    pub(super) sentences: f64,
    words: f64,
    counts: Counts,
}

impl Ratios {
    pub(super) fn of(counts: &Counts) -> Option<Self> {
        if counts.words == 0 || counts.sentences == 0 {
            return None;
        }
        let words = f64::from(counts.words);
        Some(Self {
            asl: words / f64::from(counts.sentences),
            asw: f64::from(counts.syllables) / words,
            letters: f64::from(counts.characters) / words,
            sentences: f64::from(counts.sentences) / words,
            words,
            counts: *counts,
        })
    }

    /// Words of more than five letters, out of a hundred.
    pub(super) fn six_letters(&self) -> f64 {
        self.percent(self.counts.six_letters)
    }

    /// Words of more than six letters, out of a hundred.
    pub(super) fn seven_letters(&self) -> f64 {
        self.percent(self.counts.long_words)
    }

    /// LIX with rare words in the place of long ones, for scripts in which a word has no length to speak of.
    pub(super) fn lix_rare(&self) -> f64 {
        self.asl + self.percent(self.counts.rare_words)
    }

    /// In words out of a hundred.
    fn percent(&self, count: u32) -> f64 {
        100.0 * f64::from(count) / self.words
    }

    /// Flesch 1948. Seen.
    pub(super) fn flesch_ease(&self) -> f64 {
        206.835 - 1.015 * self.asl - 84.6 * self.asw
    }

    /// Kincaid, Fishburne, Rogers, Chissom 1975: United States grade. Seen.
    pub(super) fn flesch_kincaid(&self) -> f64 {
        0.39 * self.asl + 11.8 * self.asw - 15.59
    }

    /// McLaughlin 1969: grade for full understanding, one to three above Flesch-Kincaid; made for 30 sentences. Seen.
    pub(super) fn smog(&self) -> f64 {
        1.0430 * (30.0 * f64::from(self.counts.polysyllables) / f64::from(self.counts.sentences)).sqrt() + 3.1291
    }

    /// Gunning 1952: grade. Seen.
    pub(super) fn gunning_fog(&self) -> f64 {
        0.4 * (self.asl + self.percent(self.counts.fog_words))
    }

    /// Coleman and Liau 1975: grade, from letters and sentences per 100 words. Seen.
    pub(super) fn coleman_liau(&self) -> f64 {
        0.0588 * (100.0 * self.letters) - 0.296 * (100.0 * self.sentences) - 15.8
    }

    /// Automated Readability Index, Smith and Senter 1967: grade. Seen.
    pub(super) fn ari(&self) -> f64 {
        4.71 * self.letters + 0.5 * self.asl - 21.43
    }

    /// Dale and Chall 1948 with the word list of 1995; 4.9 and below is grade 4, 9 and above college. Seen.
    pub(super) fn dale_chall(&self) -> f64 {
        let unfamiliar = self.percent(self.counts.unfamiliar);
        0.1579 * unfamiliar + 0.0496 * self.asl + if unfamiliar > 5.0 { 3.6365 } else { 0.0 }
    }

    /// FORCAST, Caylor and others 1973: grade without sentences, for forms and lists. From memory.
    pub(super) fn forcast(&self) -> f64 {
        20.0 - 150.0 * f64::from(self.counts.monosyllables) / self.words / 10.0
    }

    /// Linsear Write, United States Air Force: words of three syllables count three. Seen.
    pub(super) fn linsear_write(&self) -> f64 {
        let score = (self.words + 2.0 * f64::from(self.counts.polysyllables)) / f64::from(self.counts.sentences);
        if score > 20.0 { score / 2.0 } else { (score - 2.0) / 2.0 }
    }

    /// LIX, Björnsson 1968: words a sentence and words of more than six letters out of a hundred. Seen.
    pub(super) fn lix(&self) -> f64 {
        self.asl + self.percent(self.counts.long_words)
    }

    /// RIX, Anderson 1983: long words a sentence. Seen.
    pub(super) fn rix(&self) -> f64 {
        f64::from(self.counts.long_words) / f64::from(self.counts.sentences)
    }

    /// Fernández Huerta 1959, with words a sentence (Law 2011), not the sentences per 100 words that copies print. Seen.
    pub(super) fn fernandez_huerta(&self) -> f64 {
        206.84 - 60.0 * self.asw - 1.02 * self.asl
    }

    /// Szigriszt Pazos 1993, on the INFLESZ scale of Barrio-Cantalejo and others 2008: the Spanish standard for health. Seen.
    pub(super) fn inflesz(&self) -> f64 {
        206.835 - 62.3 * self.asw - self.asl
    }

    /// Gutiérrez de Polini 1972: higher is easier; made for school grade 6. Seen.
    pub(super) fn gutierrez_polini(&self) -> f64 {
        95.2 - 9.7 * self.letters - 0.35 * self.asl
    }

    /// Crawford 1984: years of primary school, grades 1 to 6. Seen.
    pub(super) fn crawford(&self) -> f64 {
        -0.205 * (100.0 * self.sentences) + 0.049 * (100.0 * self.asw) - 3.407
    }

    /// SOL, Contreras and others 1999: SMOG for Spanish. From memory.
    pub(super) fn sol(&self) -> f64 {
        -2.51 + 0.74 * self.smog()
    }

    /// Kandel and Moles 1958: French. Seen.
    pub(super) fn kandel_moles(&self) -> f64 {
        207.0 - 1.015 * self.asl - 73.6 * self.asw
    }

    /// Amstad 1978: German. Seen.
    pub(super) fn amstad(&self) -> f64 {
        180.0 - self.asl - 58.5 * self.asw
    }

    /// Erste bis vierte Wiener Sachtextformel, Bamberger and Vanecek 1984: school grade, 4 to 15. MS: words of three syllables,
    /// IW: of more than six letters, ES: of one syllable, each out of a hundred. Seen.
    pub(super) fn wiener(&self, which: u8) -> f64 {
        let (ms, iw, es) =
            (self.percent(self.counts.polysyllables), self.percent(self.counts.long_words), self.percent(self.counts.monosyllables));
        match which {
            1 => 0.1935 * ms + 0.1672 * self.asl + 0.1297 * iw - 0.0327 * es - 0.875,
            2 => 0.2007 * ms + 0.1682 * self.asl + 0.1373 * iw - 2.779,
            3 => 0.2963 * ms + 0.1905 * self.asl - 1.1144,
            _ => 0.2744 * ms + 0.2656 * self.asl - 1.693,
        }
    }

    /// Gulpease, Lucisano and Piemontese 1988: Italian, higher is easier. Seen.
    pub(super) fn gulpease(&self) -> f64 {
        89.0 + 300.0 * self.sentences - 10.0 * self.letters
    }

    /// Flesch for Italian, Vacca 1972. Seen.
    pub(super) fn vacca(&self) -> f64 {
        217.0 - 1.3 * self.asl - 60.0 * self.asw
    }

    /// Douma 1960: Dutch. Seen.
    pub(super) fn douma(&self) -> f64 {
        206.835 - 0.93 * self.asl - 77.0 * self.asw
    }

    /// Brouwer 1963: Dutch. From memory.
    pub(super) fn brouwer(&self) -> f64 {
        195.0 - 2.0 * self.asl - 66.7 * self.asw
    }

    /// Martins and others, Universidade de São Paulo 1996: Portuguese. Seen.
    pub(super) fn martins(&self) -> f64 {
        248.835 - 1.015 * self.asl - 84.6 * self.asw
    }

    /// Moreno and others 2022: Flesch-Kincaid fitted anew for Portuguese. From memory.
    pub(super) fn alt_kincaid(&self) -> f64 {
        0.36 * self.asl + 10.4 * self.asw - 18.0
    }

    /// FOG-PL, plain-language group of Wrocław: years of school; hard words have four syllables. Seen.
    pub(super) fn fog_pl(&self) -> f64 {
        0.4 * (self.asl + self.percent(self.counts.four_syllables))
    }

    /// Pisarek 1969, linear form: years. From memory.
    pub(super) fn pisarek(&self) -> f64 {
        self.asl / 3.0 + self.percent(self.counts.four_syllables) / 3.0 + 1.0
    }

    /// Oborneva 2006: Flesch for Russian. Seen.
    pub(super) fn oborneva(&self) -> f64 {
        206.835 - 1.3 * self.asl - 60.1 * self.asw
    }

    /// Solovyev, Ivanov, Solnyshkina 2018, on 154 Russian school books: grade. Seen.
    pub(super) fn sis(&self) -> f64 {
        0.36 * self.asl + 5.76 * self.asw - 11.97
    }

    /// Matskovskii 1976: Russian; sources differ on three or four syllables, three are taken here. Seen.
    pub(super) fn matskovskii(&self) -> f64 {
        0.62 * self.asl + 0.123 * self.percent(self.counts.polysyllables) + 0.051
    }

    /// Ateşman 1997: Turkish. Coefficients from memory, bands seen.
    pub(super) fn atesman(&self) -> f64 {
        198.825 - 40.175 * self.asw - 2.610 * self.asl
    }

    /// Bezirci and Yılmaz 2010, YOD: Turkish grade. From memory.
    pub(super) fn bezirci_yilmaz(&self) -> f64 {
        let [three, four, five, six] = self.counts.by_syllables.map(|count| f64::from(count) / f64::from(self.counts.sentences));
        (self.asl * (0.84 * three + 1.5 * four + 3.5 * five + 26.25 * six)).sqrt()
    }

    /// OSMAN, El-Haj and Rayson 2016: Arabic, higher is easier. Coefficients seen; syllables are estimated here, since most texts
    /// are written without vowels.
    pub(super) fn osman(&self) -> f64 {
        let complex = self.counts.by_syllables[2] + self.counts.by_syllables[3];
        let rates =
            [self.counts.six_letters, self.counts.syllables, complex, self.counts.faseeh].map(|count| f64::from(count) / self.words);
        200.791 - 1.015 * self.asl - 24.181 * rates.iter().sum::<f64>()
    }

    /// Sinha and others, COLING 2012, model 1: Hindi, 1 to 10, on 16 texts; letters stand for its visual units. Coefficients seen.
    pub(super) fn sinha(&self) -> f64 {
        let polysyllables = 30.0 * f64::from(self.counts.polysyllables) / f64::from(self.counts.sentences);
        -2.34 + 2.14 * self.asw + 0.01 * polysyllables
    }

    /// Nguyen and Henkin 1982: Vietnamese grade from letters a word and words a sentence, on 20 texts. From memory.
    pub(super) fn nguyen_henkin(&self) -> f64 {
        2.0 * self.letters + 0.2 * self.asl - 6.0
    }
}
