//! Attributes that only a translation has: the address of a link in its language, the gender of a term.

use super::label::Label;
use super::resolve::{known_to_file, value_of};
use super::{Entry, Row, Sheet};
use crate::catalog::{Content, Value};
use crate::translate::{Plan, SourceMessage};

/// Names and values of the attributes that only the translation has, each with what stands for it in the source: the address of the
/// page, or the same words. Both as they stand in a file.
pub(super) fn own_attributes<'a>(
    message: &'a SourceMessage,
    source: &'a Content,
    target: Option<&'a Content>,
) -> impl Iterator<Item = (&'a str, Value, Value)> {
    let attributes = target.into_iter().flat_map(|target| &target.attributes).filter(|(name, _)| source.part(name).is_none());
    attributes.map(|(name, value)| {
        let written = Value::text(&value.to_fluent());
        (name.as_str(), address(message, name).map_or_else(|| written.clone(), Value::text), written)
    })
}

/// The address of the page that an attribute such as `.href-1` takes the place of.
fn address<'a>(message: &'a SourceMessage, attribute: &str) -> Option<&'a str> {
    let label = attribute.strip_prefix("href-")?;
    let links = message.segment.iter().flat_map(|segment| &segment.links);
    links.into_iter().find(|link| link.label == label).map(|link| link.address.as_str())
}

/// Makes room for attributes that a file brings and that neither the source nor the project's translation has. Only addresses and the
/// attributes of terms may come so: any other is a name that means nothing.
pub(super) fn expect_own<'a>(sheets: &mut [Sheet], entries: impl Iterator<Item = &'a Entry>, plan: &Plan) {
    for entry in entries {
        let name = &entry.name.text;
        let Some((key, attribute)) = name.rsplit_once('.').filter(|(_, attribute)| is_name(attribute)) else { continue };
        let is_named = |sheet: &&mut Sheet| entry.page.as_ref().is_none_or(|page| sheet.page == page.text);
        for sheet in sheets.iter_mut().filter(is_named) {
            let Some(unit) = plan.units.iter().find(|unit| unit.id == sheet.page) else { continue };
            let Some(message) = unit.messages.iter().find(|message| message.key == key) else { continue };
            let place = sheet.rows.iter().rposition(|row| row.key == key);
            let is_known = sheet.rows.iter().any(|row| row.key == key && row.attribute == attribute);
            let (Some(place), false) = (place, is_known) else { continue };
            let said = || entry.source.as_ref().and_then(|source| value_of(source, &known_to_file(source)).ok());
            let source = match address(message, attribute) {
                Some(address) => Some(Value::text(address)),
                None if key.starts_with('-') => said(),
                None => None,
            };
            let Some(source) = source else { continue };
            let like = &sheet.rows[place];
            let row = Row {
                name: name.clone(),
                attribute: attribute.to_owned(),
                choices: Vec::new(),
                axes: Vec::new(),
                is_raw: true,
                source,
                target: None,
                label: Label { state: None, stale: None },
                was: None,
                notes: Vec::new(),
                ..like.clone()
            };
            sheet.rows.insert(place + 1, row);
        }
    }
}

fn is_name(attribute: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    attribute.starts_with(|sign: char| sign.is_ascii_alphabetic()) && attribute.chars().all(is_sign)
}
