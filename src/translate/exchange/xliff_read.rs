//! Reads XLIFF 1.2 and 2.x, as leaflint writes it and as translation tools leave it.

use super::xml::{Attribute, Element, Node, parse};
use super::{Entry, Label, Loose, LoosePiece, Mark, Parsed, ReadFault, Role, Word};
use crate::source::Span;
use std::collections::BTreeMap;

pub(super) fn read(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let root = match parse(text) {
        Ok(root) => root,
        Err(fault) => {
            parsed.faults.push(fault);
            return parsed;
        }
    };
    let version = root.value("version").unwrap_or_default();
    if root.name != "xliff" || !version.starts_with(['1', '2']) {
        let message = if root.name == "xliff" { format!("XLIFF {version} is not known") } else { format!("<{}> is no XLIFF", root.name) };
        parsed.faults.push(ReadFault { span: root.span, message, help: "leaflint reads XLIFF 1.2, 2.0 and 2.1".into() });
        return parsed;
    }
    for file in root.elements().filter(|element| element.name == "file") {
        let page = file.attribute("original").map(word);
        let mut found = Vec::new();
        if version.starts_with('1') {
            let language = file.attribute("target-language").map(word);
            file.all("trans-unit", &mut found);
            parsed.entries.extend(found.into_iter().map(|unit| unit1(unit, page.clone(), language.clone())));
        } else {
            let language = root.attribute("trgLang").map(word);
            file.all("unit", &mut found);
            parsed.entries.extend(found.into_iter().map(|unit| unit2(unit, page.clone(), language.clone())));
        }
    }
    parsed
}

fn word(attribute: &Attribute) -> Word {
    Word { text: attribute.value.clone(), span: attribute.span }
}

fn unit1(unit: &Element, page: Option<Word>, language: Option<Word>) -> Entry {
    let name = unit.attribute("resname").or_else(|| unit.attribute("id")).map_or(Word { text: String::new(), span: unit.span }, word);
    let target = unit.child("target");
    let qualifier = target.and_then(|target| target.value("state-qualifier")).and_then(|name| name.strip_prefix("x-leaflint-"));
    let label = qualifier.and_then(Label::named);
    let said = target.and_then(|target| target.value("state")).map(str::to_owned);
    let said = said.or_else(|| (unit.value("approved") == Some("yes")).then(|| "translated".to_owned()));
    let mut contexts = Vec::new();
    unit.all("context", &mut contexts);
    let base = contexts.iter().find(|context| context.value("context-type") == Some("x-leaflint-base")).map(|context| context.text());
    let none = BTreeMap::new();
    Entry {
        language,
        page,
        name,
        source: unit.child("source").map(|source| loose(source, &none)),
        target: target.map(|target| loose(target, &none)),
        mark: Mark { expected: label.map(|label| label.xliff1().to_owned()), label, standard: said },
        base,
    }
}

fn unit2(unit: &Element, page: Option<Word>, language: Option<Word>) -> Entry {
    let name = unit.attribute("name").or_else(|| unit.attribute("id")).map_or(Word { text: String::new(), span: unit.span }, word);
    let data: BTreeMap<String, String> = unit
        .child("originalData")
        .into_iter()
        .flat_map(Element::elements)
        .filter_map(|data| Some((data.value("id")?.to_owned(), data.text())))
        .collect();
    // A tool may cut a unit into segments, with what stands between them in ignorables.
    let parts: Vec<&Element> = unit.elements().filter(|element| matches!(element.name.as_str(), "segment" | "ignorable")).collect();
    let segments: Vec<&Element> = parts.iter().copied().filter(|part| part.name == "segment").collect();
    let has_target = !segments.is_empty() && segments.iter().all(|segment| segment.child("target").is_some());
    let joined = |side: &str| {
        let mut all: Option<Loose> = None;
        for part in &parts {
            let Some(found) = part.child(side).or_else(|| part.child("source").filter(|_| part.name == "ignorable")) else { continue };
            let found = loose(found, &data);
            match &mut all {
                None => all = Some(found),
                Some(all) => {
                    all.pieces.extend(found.pieces);
                    all.span = all.span.join(found.span);
                }
            }
        }
        all
    };
    let labels: Vec<Option<Label>> =
        segments.iter().map(|segment| segment.value("subState").and_then(|name| Label::named(name.strip_prefix("leaflint:")?))).collect();
    let label = labels.first().copied().flatten().filter(|first| labels.iter().all(|label| *label == Some(*first)));
    // The state that is furthest behind counts for all.
    let order = ["initial", "translated", "reviewed", "final"];
    let said =
        segments.iter().filter_map(|segment| segment.value("state")).min_by_key(|state| order.iter().position(|known| known == state));
    Entry {
        language,
        page,
        name,
        source: joined("source"),
        target: if has_target { joined("target") } else { None },
        mark: Mark { expected: label.map(|label| label.xliff2().to_owned()), label, standard: said.map(str::to_owned) },
        base: unit.value("leaflint:base").map(str::to_owned),
    }
}

fn loose(element: &Element, data: &BTreeMap<String, String>) -> Loose {
    let mut pieces = Vec::new();
    collect(element, data, &mut pieces);
    Loose { pieces, is_plain: false, span: element.span }
}

fn collect(element: &Element, data: &BTreeMap<String, String>, pieces: &mut Vec<LoosePiece>) {
    for node in &element.children {
        match node {
            Node::Text(text) => add_text(text, pieces),
            Node::Element(inner) => collect_code(inner, data, pieces),
        }
    }
}

fn add_text(text: &str, pieces: &mut Vec<LoosePiece>) {
    match pieces.last_mut() {
        Some(LoosePiece::Text(before)) => before.push_str(text),
        _ => pieces.push(LoosePiece::Text(text.to_owned())),
    }
}

fn collect_code(element: &Element, data: &BTreeMap<String, String>, pieces: &mut Vec<LoosePiece>) {
    let value = |name: &str| element.value(name).unwrap_or_default().to_owned();
    let named = |name: &str| element.value(name).and_then(|id| data.get(id)).cloned().unwrap_or_default();
    let id = element.value("copyOf").map_or_else(|| value("id"), str::to_owned);
    let code = |id: String, role: Role, native: String| LoosePiece::Code { id, role, native, span: element.span };
    match element.name.as_str() {
        "ph" | "x" => {
            let inside = element.text();
            let native = if inside.is_empty() { named("dataRef") } else { inside };
            pieces.push(code(id, Role::Lone, native));
        }
        "bpt" | "bx" => pieces.push(code(id, Role::Open, element.text())),
        "ept" | "ex" => pieces.push(code(id, Role::Close, element.text())),
        "it" => pieces.push(code(id, if element.value("pos") == Some("close") { Role::Close } else { Role::Open }, element.text())),
        "sc" => pieces.push(code(id, Role::Open, named("dataRef"))),
        "ec" => {
            let start = element.value("startRef").map_or(id, str::to_owned);
            pieces.push(code(start, Role::Close, named("dataRef")));
        }
        "g" | "pc" => {
            pieces.push(code(id.clone(), Role::Open, named("dataRefStart")));
            collect(element, data, pieces);
            let end = Span { start: element.span.end, end: element.span.end };
            pieces.push(LoosePiece::Code { id, role: Role::Close, native: named("dataRefEnd"), span: end });
        }
        "cp" => {
            let sign = element.value("hex").and_then(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
            add_text(&sign.map_or(String::new(), String::from), pieces);
        }
        "sm" | "em" => {}
        // Marks of a tool, such as the borders of a term, say nothing about the text.
        _ => collect(element, data, pieces),
    }
}
