//! Messages with their variables filled in. Anything short of the whole text is an error: a patient must never read `{$dose}`.

use super::{Catalog, Entry, Message, Pattern, Place, Reference, ReferenceKind};
use crate::language::Language;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind as Lost};
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// Text. It never matches a plural category: a number must be given as one.
    Text(String),
    /// A number in digits with a decimal point, such as `2.50`; printed as the language writes it, its zeros kept.
    Number(String),
}

/// Whether U+2068 and U+2069 are put around what is filled in, so that it keeps its own direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// For text that readers see in a page.
    Marks,
    /// For addresses, attributes and plain text.
    None,
}

/// Formats the messages of one language. Not `Sync`: each task makes its own.
pub struct Formatter {
    bundle: FluentBundle<FluentResource>,
    /// What functions complained of: they cannot return an error.
    complaints: Arc<Mutex<Vec<String>>>,
    /// For every message and term, what it refers to.
    references: BTreeMap<String, Vec<Reference>>,
}

impl Formatter {
    /// A formatter that knows no message yet. Plural categories are chosen by fluent-rs (CLDR of 2022, see
    /// [`super::needed_categories`]); numbers are written by ICU4X.
    #[must_use]
    pub fn new(language: &Language, isolation: Isolation) -> Self {
        let complaints = Arc::new(Mutex::new(Vec::new()));
        // fluent-rs knows plural rules by language; tags with extensions do not reach here.
        let id = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(isolation == Isolation::Marks);
        bundle.set_formatter(Some(format_number));
        bundle.add_function("NUMBER", number_function(Arc::clone(&complaints))).expect("the bundle is new");
        Self { bundle, complaints, references: BTreeMap::new() }
    }

    /// Adds the messages of a file; `text` is what `catalog` was parsed from. A key that is known already keeps its first meaning.
    pub fn add(&mut self, catalog: &Catalog, text: &str) {
        // fluent-bundle parses again, and its parser must not meet what ours left out.
        let mut clean = String::with_capacity(text.len());
        for message in catalog.entries.iter().filter_map(message_of) {
            if self.references.contains_key(&message.key) {
                continue;
            }
            self.references.insert(message.key.clone(), references_of(message));
            clean.push_str(&text[message.span.range()]);
            clean.push('\n');
        }
        let resource = FluentResource::try_new(clean).unwrap_or_else(|(resource, _)| resource);
        // Overriding is impossible: known keys were left out.
        let _ = self.bundle.add_resource(resource);
    }

    /// The text of a message.
    ///
    /// # Errors
    /// Says all that kept it from being whole, in words.
    pub fn format(&self, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, Vec<String>> {
        let message = self.bundle.get_message(key).ok_or_else(|| vec![format!("there is no message “{key}”")])?;
        let value = message.value().ok_or_else(|| vec![format!("the message “{key}” has no text, only attributes")])?;
        self.format_pattern(key, value, arguments)
    }

    /// The text of a message's attribute.
    ///
    /// # Errors
    /// Says all that kept it from being whole, in words.
    pub fn format_attribute(&self, key: &str, name: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, Vec<String>> {
        let message = self.bundle.get_message(key).ok_or_else(|| vec![format!("there is no message “{key}”")])?;
        let attribute = message.get_attribute(name).ok_or_else(|| vec![format!("the message “{key}” has no attribute “{name}”")])?;
        self.format_pattern(key, attribute.value(), arguments)
    }

    fn format_pattern(
        &self,
        key: &str,
        pattern: &fluent_syntax::ast::Pattern<&str>,
        arguments: &BTreeMap<String, Argument>,
    ) -> Result<String, Vec<String>> {
        let mut problems = Vec::new();
        self.check_references(key, &mut BTreeSet::new(), &mut problems);
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => filled.set(name.as_str(), text.as_str()),
                Argument::Number(digits) => match digits.parse::<FluentNumber>() {
                    Ok(number) if number.value.is_finite() => filled.set(name.as_str(), number),
                    _ => problems.push(format!("the value of ${name}, “{digits}”, is no number")),
                },
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        problems.extend(errors.iter().map(|error| in_words(key, error)));
        let complaints = std::mem::take(&mut *self.complaints.lock().expect("no thread panics while it complains"));
        problems.extend(complaints.into_iter().map(|complaint| format!("the message “{key}” {complaint}")));
        problems.dedup();
        if problems.is_empty() { Ok(text) } else { Err(problems) }
    }

    /// fluent-rs is silent about a term that prints a variable it was not given, and about unknown functions that choose.
    fn check_references(&self, key: &str, seen: &mut BTreeSet<String>, problems: &mut Vec<String>) {
        if !seen.insert(key.to_owned()) {
            return;
        }
        for reference in self.references.get(key).into_iter().flatten() {
            match reference.kind {
                ReferenceKind::Function if reference.name == "DATETIME" => problems
                    .push(format!("the message “{key}” calls DATETIME, which is not supported: write the date into the variable's value")),
                ReferenceKind::Function if reference.name != "NUMBER" => {
                    problems.push(format!("the message “{key}” calls {}(), which is not known: only NUMBER() is", reference.name));
                }
                ReferenceKind::Term => {
                    let term = format!("-{}", reference.name);
                    let shown = self.references.get(&term).into_iter().flatten().filter(|inner| {
                        inner.kind == ReferenceKind::Variable
                            && inner.place != Place::Selector
                            && !reference.arguments.contains(&inner.name)
                    });
                    problems.extend(shown.map(|inner| format!("the term “{term}” shows ${}, which “{key}” does not give it", inner.name)));
                    self.check_references(&term, seen, problems);
                }
                ReferenceKind::Message => self.check_references(&reference.name, seen, problems),
                ReferenceKind::Function | ReferenceKind::Variable => {}
            }
        }
    }
}

fn message_of(entry: &Entry) -> Option<&Message> {
    match entry {
        Entry::Message(message) => Some(message),
        Entry::Comment(_) => None,
    }
}

fn references_of(message: &Message) -> Vec<Reference> {
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    let of_pattern = |pattern: &Pattern| pattern.forms.iter().flat_map(|form| form.references.clone()).collect::<Vec<_>>();
    let mut found: Vec<Reference> = patterns.flat_map(of_pattern).collect();
    found.sort_by_key(|reference| reference.span);
    found.dedup();
    found
}

/// [`number`] in the shape that fluent-bundle takes.
fn number_function(
    complaints: Arc<Mutex<Vec<String>>>,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    move |positional, named| number(positional, named, &complaints).unwrap_or(FluentValue::Error)
}

/// `NUMBER(…)`, which only adds options: printing is [`format_number`]'s.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>, complaints: &Mutex<Vec<String>>) -> Option<FluentValue<'a>> {
    let complain = |complaint: &str| complaints.lock().expect("no thread panics while it complains").push(complaint.to_owned());
    let Some(FluentValue::Number(number)) = positional.first() else {
        // A variable without a value was complained of already.
        if !matches!(positional.first(), Some(FluentValue::Error)) {
            complain("gives NUMBER() something that is no number");
        }
        return None;
    };
    let mut number = number.clone();
    number.options.merge(named);
    if number.options.style != FluentNumberStyle::Decimal {
        complain("asks NUMBER() for a style that is not supported: write the sign in the text");
        return None;
    }
    Some(FluentValue::Number(number))
}

/// Writes a number as its language does; fluent-rs calls it for every value it prints.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let mut decimal = Decimal::try_from_str(&number.as_string()).ok()?;
    let digits = |count: usize| i16::try_from(count).unwrap_or(i16::MAX);
    if let Some(most) = options.maximum_fraction_digits {
        decimal.round(-digits(most));
        decimal.trim_end();
        decimal.pad_end(-digits(options.minimum_fraction_digits.unwrap_or(0).min(most)));
    }
    if let Some(least) = options.minimum_integer_digits {
        decimal.pad_start(digits(least.min(100)));
    }
    let formatted = memoizer.with_try_get::<Decimals, _, _>((options.use_grouping,), |decimals| decimals.0.format(&decimal).to_string());
    formatted.ok()
}

/// A number formatter that is made once per language.
struct Decimals(DecimalFormatter);

impl Memoizable for Decimals {
    type Args = (bool,);
    type Error = ();

    fn construct(lang: unic_langid::LanguageIdentifier, (is_grouped,): Self::Args) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&lang.to_string()).map_err(drop)?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if is_grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        DecimalFormatter::try_new(locale.into(), options).map(Self).map_err(drop)
    }
}

fn in_words(key: &str, error: &FluentError) -> String {
    let named = |name: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    };
    let FluentError::ResolverError(error) = error else { return format!("the message “{key}”: {error}") };
    match error {
        ResolverError::Reference(Lost::Variable { id }) => format!("the message “{key}” needs ${id}, which has no value"),
        ResolverError::Reference(Lost::Term { id, attribute }) => {
            format!("the message “{key}” refers to the term “-{}”, which does not exist", named(id, attribute))
        }
        ResolverError::Reference(Lost::Message { id, attribute }) => {
            format!("the message “{key}” refers to “{}”, which does not exist", named(id, attribute))
        }
        ResolverError::Reference(Lost::Function { id }) => format!("the message “{key}” calls {id}(), which is not known"),
        ResolverError::NoValue(id) => format!("the message “{key}” refers to “{id}”, which has no text"),
        ResolverError::MissingDefault => format!("the message “{key}” has no default variant"),
        ResolverError::Cyclic => format!("the message “{key}” refers to itself"),
        ResolverError::TooManyPlaceables => {
            format!("the message “{key}” has more than {} placeables with all it refers to", super::MOST_PLACEABLES)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn format(tag: &str, text: &str, key: &str, arguments: &[(&str, Argument)]) -> Result<String, Vec<String>> {
        let language = Language::parse(tag).expect("a tag");
        let mut formatter = Formatter::new(&language, Isolation::None);
        formatter.add(&Catalog::parse(SourceId(0), text, &language), text);
        formatter.format(key, &arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.clone())).collect())
    }

    fn number(digits: &str) -> Argument {
        Argument::Number(digits.to_owned())
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let written = |tag: &str, digits: &str| format(tag, "a = { $n }", "a", &[("n", number(digits))]).expect("it formats");
        assert_eq!(written("en", "1234567.50"), "1,234,567.50");
        assert_eq!(written("de", "1234567.5"), "1.234.567,5");
        assert_eq!(written("hi", "1234567"), "12,34,567");
        assert_eq!(written("fr", "2.5"), "2,5");
        let option = |options: &str| format("de", &format!("a = {{ NUMBER($n, {options}) }}"), "a", &[("n", number("1234.5"))]);
        assert_eq!(option("useGrouping: \"false\""), Ok("1234,5".to_owned()));
        assert_eq!(option("maximumFractionDigits: 0"), Ok("1.234".to_owned()));
        assert_eq!(option("minimumFractionDigits: 2"), Ok("1.234,50".to_owned()));
    }

    #[test]
    fn plural_variants_are_chosen_by_number() {
        let text = "a = { $n ->\n    [one] день\n    [few] дня\n   *[other] дней\n}";
        let chosen = |digits: &str| format("ru", text, "a", &[("n", number(digits))]).expect("it formats");
        assert_eq!([chosen("1"), chosen("3"), chosen("5")], ["день", "дня", "дней"]);
    }

    #[test]
    fn nothing_half_filled_is_ever_given_out() {
        let problem =
            |text: &str, arguments: &[(&str, Argument)]| format("en", text, "a", arguments).expect_err("it is not whole").join("; ");
        assert_eq!(problem("a = { $dose }", &[]), "the message “a” needs $dose, which has no value");
        assert_eq!(
            problem("a = { -b }\n-b = { $dose }", &[("dose", number("1"))]),
            "the term “-b” shows $dose, which “a” does not give it"
        );
        assert_eq!(problem("a = { -b }", &[]), "the message “a” refers to the term “-b”, which does not exist");
        assert!(problem("a = { DATETIME($d) }", &[("d", number("1"))]).contains("DATETIME, which is not supported"));
        assert!(problem("a = { NUMBER($d) }", &[("d", Argument::Text("x".to_owned()))]).contains("no number"));
        assert!(problem("a = { NUMBER($d) ->\n *[x] y\n}", &[("d", Argument::Text("x".to_owned()))]).contains("no number"));
        assert!(problem("a = { FOO() ->\n *[x] y\n}", &[]).contains("calls FOO()"));
        assert!(problem("a = { $n }", &[("n", number("two"))]).contains("is no number"));
        assert!(problem("a = { a }", &[]).contains("refers to itself"));
        assert!(problem(&format!("a = {}", "{ \"x\" }".repeat(101)), &[]).contains("more than 100 placeables"));
        assert!(problem("b = c", &[]).contains("there is no message “a”"));
    }

    #[test]
    fn a_term_may_choose_by_what_it_is_not_given() {
        let text = "a = { -b } { -b(case: \"of\") }\n-b = { $case ->\n    [of] of it\n   *[plain] it\n}";
        assert_eq!(format("en", text, "a", &[]), Ok("it of it".to_owned()));
    }

    #[test]
    fn broken_and_repeated_messages_do_not_reach_the_bundle() {
        let text = format!("a = one\nx = {}\na = two\n", "{".repeat(100_000));
        assert_eq!(format("en", &text, "a", &[]), Ok("one".to_owned()));
    }
}
