//! A value with its select expressions opened: which choices there are, what it says for each, and how choices are put together
//! again.

use super::located::Located;
use super::value::{Content, Part, Value, read_value};
use fluent_syntax::ast::{self, Expression, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use std::fmt::Write as _;

/// Something that a value chooses by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// What is compared, as it stands in the file: `$count`, `NUMBER($count)`.
    pub selector: String,
    /// The names of the choices, the default one last.
    pub keys: Vec<String>,
    /// Whether it chooses by a number, so that the choices differ between languages.
    pub is_number: bool,
}

/// A choice for each selector: selector and key.
pub type Choices = [(String, String)];

/// A value with its select expressions opened.
#[derive(Clone, Debug)]
pub struct Variants {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Part(Part),
    Select(String, Vec<(String, bool, Vec<Node>)>),
}

impl Variants {
    /// Opens a value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        let node = |part: &Part| match part {
            Part::Expression(inside) => select(inside).unwrap_or_else(|| Node::Part(part.clone())),
            _ => Node::Part(part.clone()),
        };
        Self { nodes: value.parts().iter().map(node).collect() }
    }

    /// What it chooses by, outer ones first; one selector that stands twice is one axis.
    #[must_use]
    pub fn axes(&self) -> Vec<Axis> {
        let mut axes = Vec::new();
        collect(&self.nodes, &mut axes);
        axes
    }

    /// What it says for a choice; the default where a choice is not named or not there.
    #[must_use]
    pub fn at(&self, choices: &Choices) -> Value {
        let mut parts = Vec::new();
        choose(&self.nodes, choices, &mut parts);
        Value::new(parts)
    }
}

/// A value that says for each choice what `says` gives. An axis with a single key is none.
#[must_use]
pub fn fold(axes: &[Axis], says: &dyn Fn(&Choices) -> Value) -> Value {
    fold_from(axes, &mut Vec::new(), says)
}

fn fold_from(axes: &[Axis], made: &mut Vec<(String, String)>, says: &dyn Fn(&Choices) -> Value) -> Value {
    let Some((axis, rest)) = axes.split_first() else { return says(made) };
    let mut inside = format!("{} ->", axis.selector);
    for (place, key) in axis.keys.iter().enumerate() {
        made.push((axis.selector.clone(), key.clone()));
        let value = fold_from(rest, made, says);
        made.pop();
        if axis.keys.len() == 1 {
            return value;
        }
        let star = if place + 1 == axis.keys.len() { '*' } else { ' ' };
        write!(inside, "\n       {star}[{key}] {}", value.to_fluent()).expect("a string takes all");
    }
    Value::new(vec![Part::Expression(inside)])
}

fn collect(nodes: &[Node], axes: &mut Vec<Axis>) {
    for node in nodes {
        let Node::Select(selector, variants) = node else { continue };
        let known = axes.iter().position(|axis| axis.selector == *selector);
        let at = known.unwrap_or(axes.len());
        if known.is_none() {
            axes.push(Axis { selector: selector.clone(), keys: Vec::new(), is_number: selector.starts_with("NUMBER") });
        }
        // The default of the first select stays last.
        let mut place = if known.is_some() { axes[at].keys.len() - 1 } else { 0 };
        let (defaults, others): (Vec<_>, Vec<_>) = variants.iter().partition(|(_, is_default, _)| *is_default);
        for (key, _, _) in others.into_iter().chain(defaults) {
            if !axes[at].keys.contains(key) {
                axes[at].keys.insert(place, key.clone());
                place += 1;
            }
        }
        let is_of_number = |key: &String| matches!(key.as_str(), "zero" | "one" | "two" | "few" | "many") || key.parse::<f64>().is_ok();
        axes[at].is_number |= axes[at].keys.iter().any(is_of_number) || axes[at].keys == ["other"];
        for (_, _, inner) in variants {
            collect(inner, axes);
        }
    }
}

fn choose(nodes: &[Node], choices: &Choices, parts: &mut Vec<Part>) {
    for node in nodes {
        match node {
            Node::Part(part) => parts.push(part.clone()),
            Node::Select(selector, variants) => {
                let wanted = choices.iter().find(|(named, _)| named == selector).map(|(_, key)| key);
                let found = variants.iter().find(|(key, _, _)| Some(key) == wanted);
                let chosen = found.or_else(|| variants.iter().find(|(_, is_default, _)| *is_default));
                if let Some((_, _, inner)) = chosen {
                    choose(inner, choices, parts);
                }
            }
        }
    }
}

/// Reads a select expression as it stands in a file, without its outer brackets; none if it is something else.
fn select(inside: &str) -> Option<Node> {
    let entry = format!("k = {{ {inside}\n }}");
    let resource = parse(Located { text: &entry, start: 0 }).ok()?;
    let [ast::Entry::Message(message)] = &resource.body[..] else { return None };
    let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = &message.value.as_ref()?.elements[..] else {
        return None;
    };
    let key_of = |key: &VariantKey<Located<'_>>| match key {
        VariantKey::Identifier { name } => (name.text.to_owned(), name.start, name.end()),
        VariantKey::NumberLiteral { value } => (value.text.to_owned(), value.start, value.end()),
    };
    let (_, first, _) = key_of(&variants.first()?.key);
    let open = entry.find('{')? + 1;
    let selector = entry[open..entry[..first].rfind("->")?].trim().to_owned();
    let mut read = Vec::new();
    for variant in variants {
        let (key, _, end) = key_of(&variant.key);
        let value = read_value(&entry, &variant.value, end + entry[end..].find(']')? + 1);
        read.push((key, variant.default, Variants::of(&value).nodes));
    }
    Some(Node::Select(selector, read))
}

impl Content {
    /// One of its values: the attribute of that name, or what it says itself if the name is empty.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Value> {
        if name.is_empty() {
            return self.value.as_ref();
        }
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Value {
        Content::read(&format!("k = {text}")).and_then(|content| content.value).expect("a value")
    }

    const DAYS: &str = "Rest { $n ->\n    [one] one day\n    [0] { \"[\" }no] day\n   *[other] { $n } days\n } at { $where ->\n   *[home] home\n    [ward] the ward of { -clinic }\n }.";

    fn choices<'a>(pairs: &'a [(&'a str, &'a str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(selector, key)| ((*selector).to_owned(), (*key).to_owned())).collect()
    }

    #[test]
    fn a_value_is_opened_and_put_together_again() {
        let days = Variants::of(&value(DAYS));
        let axes = days.axes();
        assert_eq!(axes.iter().map(|axis| axis.selector.as_str()).collect::<Vec<_>>(), ["$n", "$where"]);
        assert_eq!(axes[0].keys, ["one", "0", "other"]);
        assert_eq!(axes[1].keys, ["ward", "home"]);
        assert!(axes[0].is_number && !axes[1].is_number);
        assert_eq!(days.at(&choices(&[("$n", "0"), ("$where", "ward")])).to_plain(), "Rest [no] day at the ward of { -clinic }.");
        assert_eq!(days.at(&choices(&[("$n", "few")])).to_plain(), "Rest { $n } days at home.");
        let folded = fold(&axes, &|choices| days.at(choices));
        let again = Variants::of(&value(&folded.to_fluent()));
        assert_eq!(again.axes(), axes);
        for n in ["one", "0", "other"] {
            for place in ["ward", "home"] {
                let choices = choices(&[("$n", n), ("$where", place)]);
                assert_eq!(again.at(&choices), days.at(&choices));
            }
        }
    }

    #[test]
    fn a_single_choice_needs_no_select() {
        let axis = Axis { selector: "$n".into(), keys: vec!["other".into()], is_number: true };
        assert_eq!(fold(&[axis], &|_| Value::text("天")), Value::text("天"));
    }

    #[test]
    fn what_chooses_nothing_has_no_axes() {
        assert_eq!(Variants::of(&value("A { NUMBER($n) } { \"x\" }")).axes(), []);
    }
}
