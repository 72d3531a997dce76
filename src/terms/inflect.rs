//! The ways to write a term beside its listed forms: plurals, spellings, the endings that follow a rule.

use super::fold::fold;
use crate::language::Language;

/// The folded ways to write a form; the first is the form itself.
pub(super) fn variants(form: &str, language: &Language) -> Vec<String> {
    match language.base() {
        "en" => english(form),
        "es" => by_word(form, &["de", "del", "la", "el", "los", "las", "en", "por", "con", "al", "a", "y", "sin"], spanish),
        "pt" => by_word(form, &["de", "do", "da", "dos", "das", "no", "na", "em", "por", "com", "ao", "a", "e", "sem"], portuguese),
        "fr" => by_word(form, &["de", "du", "des", "la", "le", "les", "en", "par", "à", "au", "aux", "et", "sans", "d'un"], french),
        "de" => german(form),
        "ar" => arabic(form),
        "hi" => hindi(form),
        _ => vec![fold(form)],
    }
}

/// The form, and the form with every word but the small ones in the plural; of a name such as “pie de atleta” only its head.
fn by_word(form: &str, small: &[&str], plural: fn(&str) -> String) -> Vec<String> {
    let folded = fold(form).replace('’', "'");
    let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
    let head = words.iter().position(|word| small.contains(&word.as_str())).unwrap_or(words.len());
    for word in &mut words[..head] {
        *word = plural(word);
    }
    let mut variants = vec![folded, words.join(" ")];
    variants.dedup();
    with_curly_apostrophes(&mut variants);
    variants
}

fn with_curly_apostrophes(variants: &mut Vec<String>) {
    let curly: Vec<String> = variants.iter().filter(|variant| variant.contains('\'')).map(|variant| variant.replace('\'', "’")).collect();
    variants.extend(curly);
}

fn ending(word: &str, old: &str, new: &str) -> Option<String> {
    word.strip_suffix(old).map(|stem| format!("{stem}{new}"))
}

fn spanish(word: &str) -> String {
    let accented = [("ión", "iones"), ("án", "anes"), ("ón", "ones"), ("és", "eses"), ("z", "ces")];
    if let Some(plural) = accented.into_iter().find_map(|(old, new)| ending(word, old, new)) {
        return plural;
    }
    match word.chars().next_back() {
        Some('a' | 'e' | 'i' | 'o' | 'u' | 'é' | 'á' | 'ó') => format!("{word}s"),
        Some('s' | 'x') | None => word.to_owned(),
        Some(_) => format!("{word}es"),
    }
}

fn portuguese(word: &str) -> String {
    let changed = [("ão", "ões"), ("al", "ais"), ("el", "eis"), ("ol", "ois"), ("il", "is"), ("m", "ns"), ("r", "res"), ("z", "zes")];
    if let Some(plural) = changed.into_iter().find_map(|(old, new)| ending(word, old, new)) {
        return plural;
    }
    if word.ends_with(['s', 'x']) { word.to_owned() } else { format!("{word}s") }
}

fn french(word: &str) -> String {
    if word.ends_with(['s', 'x', 'z']) {
        return word.to_owned();
    }
    let changed = [("al", "aux"), ("eau", "eaux"), ("eu", "eux")];
    changed.into_iter().find_map(|(old, new)| ending(word, old, new)).unwrap_or_else(|| format!("{word}s"))
}

/// The form in its cases: adjectives change their ending, the noun at the end takes one.
fn german(form: &str) -> Vec<String> {
    let folded = fold(form);
    let (before, noun) = folded.rsplit_once(' ').unwrap_or(("", &folded));
    let nouns: Vec<String> = match noun {
        _ if noun.ends_with(['e']) => ["", "n"].map(|end| format!("{noun}{end}")).to_vec(),
        _ if noun.ends_with("in") && !noun.ends_with("ein") => ["", "nen", "s"].map(|end| format!("{noun}{end}")).to_vec(),
        _ if noun.ends_with(['s', 'ß', 'x', 'z']) => ["", "e", "en", "es"].map(|end| format!("{noun}{end}")).to_vec(),
        _ => ["", "e", "en", "n", "s", "es", "er"].map(|end| format!("{noun}{end}")).to_vec(),
    };
    if before.is_empty() {
        return nouns;
    }
    let inflects = |word: &str| word.len() > 4 && word.ends_with('e') || word.ends_with("er") || word.ends_with("es");
    let stem = |word: &str| word.trim_end_matches('r').trim_end_matches('s').trim_end_matches('e').to_owned();
    let mut starts = vec![String::new()];
    for ends in ["", "e", "en", "er", "em", "es"] {
        let words = before
            .split(' ')
            .map(|word| if inflects(word) && !ends.is_empty() { format!("{}{ends}", stem(word)) } else { word.to_owned() });
        starts.push(words.collect::<Vec<_>>().join(" "));
    }
    starts.remove(0);
    starts.dedup();
    starts.iter().flat_map(|start| nouns.iter().map(move |noun| format!("{start} {noun}"))).collect()
}

/// The form with and without the article before its later words, and with the ending that a pronoun asks for.
fn arabic(form: &str) -> Vec<String> {
    let written = fold(form);
    let words: Vec<&str> = written.split(' ').collect();
    let bare = |word: &str| word.strip_prefix("ال").unwrap_or(word).to_owned();
    let mut variants = vec![written.clone()];
    variants.push(words.iter().map(|word| bare(word)).collect::<Vec<_>>().join(" "));
    let defined = |(at, word): (usize, &&str)| if at == 0 { bare(word) } else { format!("ال{}", bare(word)) };
    variants.push(words.iter().enumerate().map(defined).collect::<Vec<_>>().join(" "));
    let last = variants.clone();
    variants.extend(
        last.iter()
            .filter_map(|variant| variant.strip_suffix('ة'))
            .flat_map(|stem| ["ات", "ته", "تها", "تك", "تكم", "تي", "تنا"].map(|end| format!("{stem}{end}"))),
    );
    variants
}

/// The form in the plural and before a postposition.
fn hindi(form: &str) -> Vec<String> {
    let written = fold(form);
    let mut variants = vec![written.clone()];
    let changes: [(&str, &[&str]); 2] = [("ा", &["े", "ों"]), ("ी", &["ियों", "ियां", "ियाँ"])];
    for (old, ends) in changes {
        if let Some(stem) = written.strip_suffix(old) {
            variants.extend(ends.iter().map(|end| format!("{stem}{end}")));
        }
    }
    variants
}

/// The folded ways to write a form in English: its plural, and American spelling where the form is British.
fn english(form: &str) -> Vec<String> {
    let folded = fold(form).replace('’', "'");
    let mut variants = vec![folded.clone()];
    // “decompression surgery” and “decompression procedures” are one thing.
    if let Some(stem) = folded.strip_suffix(" surgery") {
        variants.extend(["procedure", "operation"].map(|noun| format!("{stem} {noun}")));
    }
    for variant in variants.clone() {
        variants.extend(plural(&variant));
    }
    for variant in variants.clone() {
        let american = [("ae", "e"), ("oe", "e"), ("our", "or"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized")]
            .into_iter()
            .filter(|(british, _)| variant.contains(british))
            .fold(variant.clone(), |word, (british, american)| word.replace(british, american));
        if american != variant {
            variants.push(american);
        }
    }
    for variant in variants.clone() {
        if variant.contains('\'') {
            variants.push(variant.replace('\'', "’"));
        }
    }
    variants
}

fn plural(form: &str) -> Option<String> {
    let last = form.rsplit(' ').next()?;
    if last.len() < 3 || !last.chars().all(char::is_alphabetic) {
        return None;
    }
    let stem = |ending: &str, new: &str| form.strip_suffix(ending).map(|stem| format!("{stem}{new}"));
    let consonant_y = last.ends_with('y') && !["ay", "ey", "oy", "uy"].iter().any(|ending| last.ends_with(ending));
    if consonant_y {
        return stem("y", "ies");
    }
    if last.ends_with("sis") || last.ends_with("xis") {
        return stem("is", "es");
    }
    if last.ends_with("ss") || last.ends_with('x') || last.ends_with("ch") || last.ends_with("sh") {
        return Some(format!("{form}es"));
    }
    if last.ends_with('s') || last.ends_with("ed") || last.ends_with("ing") && !form.contains(' ') {
        return None;
    }
    Some(format!("{form}s"))
}
