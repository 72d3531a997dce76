//! Claims about numbers in texts.

use super::*;
use proptest::prelude::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// The numbers in digits, as `value unit`.
fn read(tag: &str, text: &str) -> Vec<String> {
    let in_digits = |quantity: &Quantity| quantity.kind != QuantityKind::Words;
    let shown = |quantity: Quantity| format!("{} {}", quantity.values[0], quantity.unit.unwrap_or_default()).trim_end().to_owned();
    quantities(text, &language(tag)).into_iter().filter(in_digits).map(shown).collect()
}

/// Whether a translation of an English text passes.
fn holds(source: &str, tag: &str, target: &str) -> bool {
    compare(&quantities(source, &Language::english()), &quantities(target, &language(tag))).is_empty()
}

#[test]
fn numbers_in_words_are_found_in_many_languages() {
    let english = "Wait ten minutes, take 2 puffs 3 times a day, 20 in all, in 11 or 15 days. Half of 100 people had it.";
    for (tag, target) in [
        ("th", "รอสิบนาที สูดสองครั้งวันละสามครั้ง รวมยี่สิบครั้ง ในสิบเอ็ดหรือสิบห้าวัน ครึ่งหนึ่งของหนึ่งร้อยคนเป็น"),
        ("ko", "십 분을 기다리고 두번씩 하루 세 번, 모두 스무 번, 십일 일이나 십오 일 동안. 백 명 중 절반이 그랬습니다."),
        ("el", "Περιμένετε δέκα λεπτά, δύο εισπνοές τρεις φορές, είκοσι συνολικά, σε έντεκα ή δεκαπέντε μέρες. Οι μισοί από τους εκατό."),
        ("he", "המתינו עשר דקות, שתי שאיפות, שלוש פעמים, בסך הכול עשרים, באחד עשר או בחמישה עשר ימים. מחצית ממאה האנשים."),
        ("sv", "Vänta tio minuter, två puffar tre gånger, totalt tjugo, om elva eller femton dagar. Hälften av hundra personer."),
        ("da", "Vent ti minutter, to pust tre gange, i alt tyve, om elleve eller femten dage. Halvdelen af hundrede personer."),
        ("nb", "Vent ti minutter, to drag tre ganger, til sammen tjue, om elleve eller femten dager. Halvparten av hundre personer."),
        ("no", "Vent ti minutter, to drag tre ganger, til sammen tjue, om elleve eller femten dager. Halvparten av hundre personer."),
        (
            "fi",
            "Odota kymmenen minuuttia, kaksi suihketta kolme kertaa, kaksikymmentä, yhdentoista tai viidentoista päivän. Puolet sadasta, sata.",
        ),
        ("cs", "Počkejte deset minut, dva vdechy třikrát, dvacet, za jedenáct nebo patnáct dní. Polovina ze sta lidí."),
        ("hu", "Várjon tíz percet, két befújás háromszor, húsz, tizenegy vagy tizenöt nap. Száz ember fele."),
        ("ro", "Așteptați zece minute, două pufuri de trei ori, douăzeci, în unsprezece sau cincisprezece zile. Jumătate din o sută."),
        ("bg", "Изчакайте десет минути, две впръсквания три пъти, двадесет, след единадесет или петнайсет дни. Половината от сто."),
        ("mr", "दहा मिनिटे थांबा, दोन फवारे तीन वेळा, एकूण वीस, अकरा किंवा पंधरा दिवस. शंभर लोकांपैकी निम्मे."),
        ("ne", "दश मिनेट पर्खनुहोस्, दुई पटक तीन चोटि, जम्मा बीस, एघार वा पन्ध्र दिन. सय जनामा आधा."),
        ("ta", "பத்து நிமிடம், இரண்டு முறை, மூன்று வேளை, இருபது, பதினொன்று அல்லது பதினைந்து நாள். நூறு பேரில் பாதி."),
        ("te", "పది నిమిషాలు, రెండు సార్లు, మూడు పూటలు, ఇరవై, పదకొండు లేదా పదిహేను రోజులు. వంద మందిలో సగం."),
        ("gu", "દસ મિનિટ, બે વાર, ત્રણ વખત, વીસ, અગિયાર કે પંદર દિવસ. સો માંથી અડધા."),
        ("pa", "ਦਸ ਮਿੰਟ, ਦੋ ਵਾਰ, ਤਿੰਨ ਵੇਲੇ, ਵੀਹ, ਗਿਆਰਾਂ ਜਾਂ ਪੰਦਰਾਂ ਦਿਨ. ਸੌ ਵਿੱਚੋਂ ਅੱਧੇ."),
    ] {
        let wrong = compare(&quantities(english, &Language::english()), &quantities(target, &language(tag)));
        assert!(wrong.is_empty(), "{tag}: {wrong:?}");
        let other = english.replace("11 or", "17 or");
        assert!(!compare(&quantities(&other, &Language::english()), &quantities(target, &language(tag))).is_empty(), "{tag}");
    }
}

#[test]
fn numbers_are_values_in_every_script_and_style() {
    let cases = [
        ("en", "1,234,567.5 mg", "1234567.5 mg"),
        ("de", "1.234.567,5 mg", "1234567.5 mg"),
        ("fr", "1\u{202f}234\u{202f}567,5 mg", "1234567.5 mg"),
        ("ru", "1 234 567,5 мг", "1234567.5 mg"),
        ("de", "1’234’567.5 mg", "1234567.5 mg"),
        ("hi", "12,34,567.5 मिग्रा", "1234567.5 mg"),
        ("hi", "२.५ मि.ग्रा.", "2.5 mg"),
        ("ar", "٢٫٥ ملغ", "2.5 mg"),
        ("ar", "١٬٢٣٤ مجم", "1234 mg"),
        ("fa", "۲٫۵ میلی‌گرم", "2.5 mg"),
        ("zh", "每次服用500毫克", "500 mg"),
        ("zh", "体温38.5℃", "38.5 °C"),
        ("ja", "５００ミリグラム", "500 mg"),
        ("th", "๕๐๐ มก.", "500 mg"),
        ("th", "500 มิลลิกรัม", "500 mg"),
        ("en", "2.5mL", "2.5 ml"),
        ("en", "500-mg tablet", "500 mg"),
        ("en", "120 mmHg", "120 mmHg"),
        ("en", "5 µg", "5 µg"),
        ("fr", "5 μg", "5 µg"),
        ("en", "38 °C", "38 °C"),
        ("fr", "30 pour cent", "30 %"),
        ("zh", "3.7亿", "370000000"),
        ("en", "370 million", "370000000"),
        ("hi", "5 लाख", "500000"),
        ("en", ".5 mg", "0.5 mg"),
        ("en", "7 days", "7 day"),
        ("en", "**500** mg", "500 mg"),
    ];
    let wrong: Vec<_> = cases.into_iter().filter(|(tag, text, expected)| read(tag, text) != [*expected]).collect();
    assert_eq!(wrong, []);
}

#[test]
fn dates_times_and_versions_are_numbers_of_their_own() {
    assert_eq!(read("de", "12.03.2020"), ["12", "3", "2020"]);
    assert_eq!(read("en", "at 10:30 on 2020-03-12"), ["10", "30", "2020", "3", "12"]);
    assert_eq!(read("en", "10:00"), ["10"]);
}

#[test]
fn what_says_the_same_passes() {
    let cases = [
        ("Take 2 tablets 3 times a day", "fr", "Prenez deux comprimés trois fois par jour"),
        ("Take 2 tablets", "ar", "تناول قرصين"),
        ("1 or 2 puffs", "ar", "بخة أو بختان"),
        ("Take two tablets", "es", "Tome 2 comprimidos"),
        ("Take half a tablet", "es", "Tome ½ comprimido"),
        ("March 8, 2020", "zh", "2020年3月8日"),
        ("8 March 2020", "ja", "2020年3月8日"),
        ("3/8/2020", "ru", "8 марта 2020 г."),
        ("In 2020", "th", "ในปี 2563"),
        ("at 2 pm", "fr", "à 14 h"),
        ("at 2:30 p.m.", "de", "um 14:30 Uhr"),
        ("at 14:00", "en", "at 2 p.m."),
        ("24 tablets", "de", "vierundzwanzig Tabletten"),
        ("85 %", "fr", "quatre-vingt-cinq pour cent"),
        ("23 people", "ar", "ثلاثة وعشرون شخصًا"),
        ("15 days", "zh", "十五天"),
        ("25,000 people", "zh", "两万五千人"),
        ("1 to 2 days", "zh", "一两天"),
        ("2–3 weeks", "zh", "两三个星期"),
        ("17 or 18 people", "zh", "十七八个人"),
        ("20 to 30 minutes", "zh", "二三十分钟"),
        ("In 2012", "zh", "二〇一二年"),
        ("early in the 21st century", "fr", "au début du XXIe siècle"),
        ("in the 19th century", "fr", "au XIXᵉ siècle"),
        ("1.5 million people", "hi", "15 लाख लोग"),
        ("10 million people", "hi", "1 करोड़ लोग"),
        ("call 0800 123 4567", "fr", "appelez le 08 00 12 34 567"),
        ("in the 1960s", "fr", "dans les années 60"),
        ("2010–11", "ru", "2010–2011"),
        ("type 2 diabetes", "ru", "диабет II типа"),
        ("for 2 weeks", "sw", "kwa wiki mbili"),
        ("for 14 days", "id", "selama empat belas hari"),
        ("1,500 mg", "fr", "1 500 mg"),
        ("a dose of 0.5 mg", "pt-BR", "uma dose de 0,5 mg"),
        ("COVID-19", "ar", "كوفيد-19"),
        ("65 years", "ar", "و65 سنة"),
        ("first 48 hours", "ur", "پہلے ۴۸ گھنٹے"),
    ];
    let wrong: Vec<_> = cases.into_iter().filter(|(source, tag, target)| !holds(source, tag, target)).collect();
    assert_eq!(wrong, []);
}

#[test]
fn what_says_something_else_does_not() {
    let cases = [
        ("12 days", "zh", "一两天"),
        ("3 to 4 days", "zh", "一两天"),
        ("500 mg", "fr", "50 mg"),
        ("500 mg", "fr", "500 g"),
        ("500 mg", "ru", "500 мкг"),
        ("500 mg", "zh", "500克"),
        ("2.5 mg", "fr", "25 mg"),
        ("2.5 ml", "ar", "٢٥ مل"),
        ("0.31 mg", "ru", "031 мг"),
        ("every 6 hours", "es", "cada 8 horas"),
        ("every 6 hours", "es", "cada horas"),
        ("for 7 days", "de", "für 7 Wochen"),
        ("38 °C", "es", "38 °F"),
        ("SARS-CoV-2", "ar", "سارس-كوف- للمرضى"),
        ("Take a tablet", "fr", "Prenez 3 comprimés"),
        ("call 111", "fr", "appelez le 112"),
        ("370 million", "ru", "370 миллиардов"),
        ("5 lakh", "hi", "5 करोड़"),
    ];
    let wrong: Vec<_> = cases.into_iter().filter(|(source, tag, target)| holds(source, tag, target)).collect();
    assert_eq!(wrong, []);
}

#[test]
fn numbers_are_exact() {
    let number = |text: &str| Number::parse(text).expect("digits");
    assert_eq!(number("2.50"), number("2.5"));
    assert_eq!(number("0.1").plus(number("0.2")), Some(number("0.3")));
    assert_eq!(number("3.7").times(number("100000000")).map(|value| value.to_string()).as_deref(), Some("370000000"));
    assert_eq!(["0.05", "10", "0", "12.5"].map(|text| number(text).to_string()), ["0.05", "10", "0", "12.5"]);
    assert_eq!(Number::parse("9".repeat(100).as_str()), None);
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "[0-9.,: ٠-٩²½一万千 a-zA-ZéХ°%'-]{0,30}|\\PC{0,20}", tag in prop::sample::select(vec!["en", "ar", "zh", "th", "fr", "hi"])) {
        let language = language(tag);
        let found = quantities(&text, &language);
        for quantity in &found {
            prop_assert!(text.get(quantity.range.range()).is_some() && quantity.kind == QuantityKind::Words || !quantity.values.is_empty());
        }
        prop_assert_eq!(compare(&found, &found), vec![]);
    }

    #[test]
    fn what_digits_alone_show_to_be_the_same_is_the_same(
        parts in prop::collection::vec(prop::sample::select(vec!["5 mg ", "5 ", "10 000 ", "5 million ", "1-2 ", "B12 ", "½ ", "B 5 g "]), 0..5),
        others in prop::collection::vec(prop::sample::select(vec!["5 mg ", "cinco ", "5 ", "10 000 ", "10.000 ", "cinco millones ", "1-2 ", "B12 ", "0,5 ", "5 g "]), 0..5),
    ) {
        let (english, spanish) = (language("en"), language("es"));
        let (source, target) = (parts.concat(), others.concat());
        if is_same(&figures(&source, &english), &figures(&target, &spanish)) {
            prop_assert_eq!(compare(&quantities(&source, &english), &quantities(&target, &spanish)), vec![]);
        }
    }
}
