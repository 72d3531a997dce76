//! What is claimed of the translation rules together.

use crate::lint::find;
use crate::lint::rule::rule;
use crate::lint::testing::{Example, check_translation, translations};
use std::collections::BTreeSet;

/// The codes that are found in one message and its translation.
fn codes(language: &str, source: &str, target: &str) -> BTreeSet<&'static str> {
    let found = translations(&format!("m = {source}\n"), &format!("m = {target}\n"), language);
    found.into_iter().map(|finding| finding.code).collect()
}

/// Faults as they are seeded into good translations of a leaflet: (language, source, translation with the fault).
const SEEDED: [(&str, &str, &str); 35] = [
    ("es", "Take 500 mg twice a day.", "Tome 50 mg dos veces al día."),
    ("es", "Take 2.5 mg at night.", "Tome 25 mg por la noche."),
    ("es", "Take 5 mg with food.", "Tome 5 g con comida."),
    ("es", "Call 555 0100 for advice.", "Llame al 555 0110 para recibir consejo."),
    ("es", "Do not drive after the test.", "Conduzca después de la prueba."),
    ("es", "Never take two tablets.", "Tome dos pastillas."),
    ("es", "Call { $clinic-phone } now.", "Llame a la clínica ahora."),
    ("es", "Call { $clinic-phone } now.", "Llame al { $clinic-fone } ahora."),
    ("es", "See [NHS 111][1] for advice.", "Vea NHS 111 para recibir consejo."),
    ("es", "See [NHS 111][1] for advice.", "Vea [NHS 111][2] para recibir consejo."),
    ("es", "See https://www.nhs.uk/pain for advice.", "Vea https://www.nhs.uk/pian para recibir consejo."),
    ("es", "Write to help@example.org for advice.", "Escriba a help@example.com para recibir consejo."),
    ("es", "Take **one** tablet.", "Tome una pastilla."),
    ("es", "Take one tablet every morning.", "Take one tablet every morning."),
    ("es", "Take one tablet every morning with water.", "Prenez un comprimé chaque matin avec de l’eau."),
    ("ru", "Take one tablet every morning with water.", "Prenez un comprimé chaque matin avec de l’eau."),
    ("es", "Take one tablet every morning.", "{ \"\" }"),
    ("es", "Take one tablet with a glass of water every morning, and lie down if you feel dizzy afterwards.", "Tome una pastilla"),
    ("es", "Take one tablet. Do not drive. Do not drink alcohol. Call us if you feel dizzy.", "Tome una pastilla. No conduzca."),
    ("es", "Take it with some food.", "Tómelo con con algo de comida."),
    ("ar", "Call 111 now.", "اتصل \u{202e}بالرقم 111 الآن."),
    ("ru", "Drink water.", "Пейте вoду."),
    ("ru", "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }", "{ $n ->\n    [one] { $n } день\n   *[other] { $n } дней\n }"),
    ("es", "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }", "{ $n ->\n    [one] { $n } día\n   *[other] días\n }"),
    ("es", "Rest for { NUMBER($n) } days.", "Descanse el { DATETIME($n) }."),
    ("es", "Rest for 3 days.", "Descanse 3 días { $n"),
    ("es", "Children under 12 must not take this.", "Los niños menores de 21 no deben tomar esto."),
    ("es", "About 1 in 100 people have this.", "Unas personas de cada 10 tienen esto."),
    ("hi", "Take 500 mg.", "५० मि.ग्रा. लें।"),
    ("ar", "Wait 48 hours.", "انتظر ٨٤ ساعة."),
    ("zh", "Take 10 mg.", "服用100毫克。"),
    ("de", "Keep it below 25 °C.", "Unter 52 °C lagern."),
    ("fr", "Stop 7 days before surgery.", "Arrêtez avant l’opération."),
    ("es", "See <a>the page</a>.", "Vea <a>la página."),
    ("fr", "Avoid “close contacts” now.", "Évitez les «\u{a0}contacts proches\u{a0}»\u{a0}» maintenant."),
];

/// Good translations that simple checks cry wolf at.
const GOOD: [(&str, &str, &str); 20] = [
    ("fr", "It may cause your pain, or it may not.", "Cela peut causer votre douleur, ou non."),
    ("es", "Take 2.5 mg twice a day.", "Tome 2,5 mg dos veces al día."),
    ("fr", "Ask “what does ‘dull’ mean?”", "Demandez «\u{a0}que veut dire «\u{a0}sourd\u{a0}»\u{a0}»"),
    ("fr", "About 10,000 people have this.", "Environ 10\u{a0}000 persones en sont atteintes."),
    ("de", "About 10,000 people have this.", "Etwa 10.000 Menschen haben das."),
    ("ar", "Take 500 mg at 8 am.", "خذ ٥٠٠ ملغ في الساعة ٨ صباحًا."),
    ("hi", "Wait 48 hours.", "४८ घंटे रुकें।"),
    ("es", "Do not drive.", "No conduzca."),
    ("ar", "If you are sick, do not work.", "إذا كنت مريضًا، فلا تعمل."),
    ("ru", "It may not be safe.", "Это может быть небезопасно."),
    ("hi", "Take it slowly.", "इसे धीरे धीरे लें।"),
    ("fr", "We meet.", "Nous nous voyons."),
    ("fr", "Fatigue", "Fatigue"),
    ("es", "Royal London Hospital", "Royal London Hospital"),
    (
        "ru",
        "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }",
        "{ $n ->\n    [one] { $n } день\n    [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n }",
    ),
    ("es", "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }", "{ $n ->\n    [one] un día\n   *[other] { $n } días\n }"),
    ("zh", "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }", "{ $n } 天"),
    ("es", "See [the page](https://www.example.org/en/pain).", "Vea [la página](https://www.example.org/es/pain)."),
    ("ar", "Call 111.", "اتصل بالرقم \u{2066}111\u{2069}."),
    ("ru", "Ask about COVID-19 and MRI.", "Спросите о COVID-19 и МРТ."),
];

#[test]
fn seeded_faults_are_found() {
    let lost: Vec<_> = SEEDED.iter().filter(|(language, source, target)| codes(language, source, target).is_empty()).collect();
    assert!(lost.len() <= 1, "{lost:#?}");
}

#[test]
fn good_translations_are_left_alone() {
    for (language, source, target) in GOOD {
        assert_eq!(codes(language, source, target), BTreeSet::new(), "{source} -> {target}");
    }
}

#[test]
fn every_translation_rule_can_be_switched_off_with_its_group() {
    assert!(find("translation").count() >= 30);
}

#[test]
fn a_translation_in_the_wrong_row_is_found() {
    // An invented language with a word for each word.
    let number = |at: usize, place: usize| (at * 7919 + place * place * 104_729 + at * at * (31 + place)) % 61;
    let letters = |number: usize| "bdfghklm".chars().flat_map(|one| "aeiouyrs".chars().map(move |two| format!("{one}{two}"))).nth(number);
    let word = |at: usize, place: usize| letters(number(at, place)).expect("64 words");
    let sentence = |at: usize, letter: char| (0..9).map(|place| format!("{letter}{}", word(at, place))).collect::<Vec<_>>().join(" ");
    let mut source = String::new();
    let mut target = String::new();
    for at in 0..400 {
        // Two rows have changed places.
        let from = match at {
            20 => 55,
            55 => 20,
            // Other words, and the numbers of its source.
            90 => 210,
            at => at,
        };
        let numbers = if at == 90 { " 31 aba 100" } else { "" };
        source.push_str(&format!("m{at} = {}{numbers}\n", sentence(at, 'a')));
        let translated = sentence(from, 'b');
        let marked = if from == at || at == 90 { format!("{translated}{numbers}") } else { format!("«{translated}»") };
        target.push_str(&format!("m{at} = {marked}\n"));
    }
    let example = Example { language: "es".into(), ..Example::default() };
    check_translation(rule("unrelated-translation").expect("it is listed"), &source, &target, &example);
}
