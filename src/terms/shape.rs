//! Words that no list holds and that look medical: rare words with Greek or Latin parts.

use super::content::Content;

/// Whether a word that stands in no lexicon is a medical term by its looks. `word` is folded.
pub(super) fn is_medical(word: &str, content: &Content) -> bool {
    let letters = word.chars().count();
    letters >= 7
        && word.is_ascii()
        && word.bytes().all(|byte| byte.is_ascii_lowercase())
        && content.knows_frequencies()
        && content.zipf(word).is_none()
        && has_medical_parts(word)
}

/// Endings of medical words and of hardly any others.
const ENDINGS: [&str; 58] = [
    "itis",
    "itides",
    "osis",
    "oses",
    "ectomy",
    "ectomies",
    "otomy",
    "otomies",
    "ostomy",
    "ostomies",
    "oscopy",
    "oscopies",
    "oscope",
    "ography",
    "ographies",
    "ogram",
    "ograms",
    "opathy",
    "opathies",
    "oplasty",
    "oplasties",
    "aemia",
    "emia",
    "uria",
    "algia",
    "oma",
    "omas",
    "omata",
    "plegia",
    "paresis",
    "trophy",
    "plasia",
    "plasm",
    "penia",
    "rrhea",
    "rrhoea",
    "rrhage",
    "rrhaphy",
    "megaly",
    "malacia",
    "sclerosis",
    "stenosis",
    "lysis",
    "genesis",
    "phagia",
    "phasia",
    "opia",
    "opsia",
    "emesis",
    "centesis",
    "desis",
    "metry",
    "mycin",
    "cillin",
    "azole",
    "statin",
    "mab",
    "tinib",
];

/// Beginnings of medical words and of hardly any others.
const BEGINNINGS: [&str; 60] = [
    "arthr",
    "osteo",
    "chondr",
    "myelo",
    "neuro",
    "cardio",
    "myocard",
    "pericard",
    "endocard",
    "nephr",
    "hepat",
    "gastr",
    "enter",
    "colono",
    "cholecyst",
    "pancreat",
    "pneumo",
    "pulmon",
    "bronch",
    "rhino",
    "laryng",
    "pharyng",
    "trache",
    "thorac",
    "angio",
    "phleb",
    "thromb",
    "haem",
    "hemat",
    "hemo",
    "leuk",
    "lymph",
    "splen",
    "adeno",
    "thyro",
    "dermat",
    "cutane",
    "kerat",
    "ophthalm",
    "retino",
    "otol",
    "encephal",
    "mening",
    "cerebr",
    "spondyl",
    "lamin",
    "radicul",
    "myo",
    "tendin",
    "fibro",
    "cyst",
    "ureter",
    "urethr",
    "prostat",
    "hyster",
    "oophor",
    "salping",
    "mast",
    "carcin",
    "onco",
];

fn has_medical_parts(word: &str) -> bool {
    let base = word.strip_suffix('s').filter(|base| !base.ends_with(['s', 'i', 'u'])).unwrap_or(word);
    ENDINGS.iter().any(|ending| word.ends_with(ending) || base.ends_with(ending))
        || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning) && word.len() >= beginning.len() + 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn medical_words_are_told_from_others_by_their_parts() {
        let content = Content::of(&Language::english());
        for word in ["duodenotomy", "sialadenitis", "spondyloptosis", "arthrokatadysis"] {
            assert!(is_medical(word, &content), "{word}");
        }
        for word in ["tomography", "emphasis", "paragraph", "unhappiness", "headmistress", "wheelbarrows"] {
            assert!(!is_medical(word, &content), "{word}");
        }
    }
}
