//! The templates of a bundle's pages: those that come with leaflint, each of which a publisher can replace.

use super::Error;
use super::escape::escaped;
use super::typst::escape::{literal, markup};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};
use std::collections::BTreeMap;

/// The templates that come with leaflint.
const EMBEDDED: [(&str, &str); 19] = [
    ("base.html", include_str!("templates/base.html")),
    ("page.html", include_str!("templates/page.html")),
    ("index.html", include_str!("templates/index.html")),
    ("glossary.html", include_str!("templates/glossary.html")),
    ("about.html", include_str!("templates/about.html")),
    ("languages.html", include_str!("templates/languages.html")),
    ("style.css", include_str!("templates/style.css")),
    ("epub/base.xhtml", include_str!("templates/epub/base.xhtml")),
    ("epub/title.xhtml", include_str!("templates/epub/title.xhtml")),
    ("epub/nav.xhtml", include_str!("templates/epub/nav.xhtml")),
    ("epub/page.xhtml", include_str!("templates/epub/page.xhtml")),
    ("epub/glossary.xhtml", include_str!("templates/epub/glossary.xhtml")),
    ("epub/about.xhtml", include_str!("templates/epub/about.xhtml")),
    ("epub/package.opf", include_str!("templates/epub/package.opf")),
    ("epub/style.css", include_str!("templates/epub/style.css")),
    ("design.typ", include_str!("templates/design.typ")),
    ("leaflet.typ", include_str!("templates/leaflet.typ")),
    ("page.typ", include_str!("templates/page.typ")),
    ("index.typ", include_str!("templates/index.typ")),
];

/// All templates by name, a publisher's in place of our own.
///
/// # Errors
/// A publisher's template that cannot be read as one.
pub(super) fn templates(own: &BTreeMap<String, String>) -> Result<Environment<'_>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_auto_escape_callback(|name| match name.rsplit_once('.') {
        Some((_, "html" | "xhtml" | "opf")) => AutoEscape::Html,
        Some((_, "typ")) => AutoEscape::Custom("typst".into()),
        _ => AutoEscape::None,
    });
    // Text for Typst code, where a template has no content block.
    environment.add_filter("literal", |text: &str| Value::from_safe_string(literal(text)));
    environment.set_formatter(|out, state, value| match value.as_str() {
        // Our own escaping, which also leaves out characters that HTML does not allow.
        Some(text) if matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe() => {
            out.write_str(&escaped(text)).map_err(minijinja::Error::from)
        }
        Some(text) if matches!(state.auto_escape(), AutoEscape::Custom(_)) && !value.is_safe() => {
            out.write_str(&markup(text)).map_err(minijinja::Error::from)
        }
        _ if matches!(state.auto_escape(), AutoEscape::Custom(_)) => match value.is_none() || value.is_undefined() {
            true => Ok(()),
            false => write!(out, "{value}").map_err(minijinja::Error::from),
        },
        _ => minijinja::escape_formatter(out, state, value),
    });
    for (name, text) in EMBEDDED {
        let text = own.get(name).map_or(text, String::as_str);
        environment.add_template(name, text).map_err(|error| Error::Template(name.to_owned(), error))?;
    }
    // A publisher's templates may include others of their own.
    for (name, text) in own.iter().filter(|(name, _)| EMBEDDED.iter().all(|(known, _)| known != name)) {
        environment.add_template(name, text).map_err(|error| Error::Template(name.clone(), error))?;
    }
    Ok(environment)
}

/// A template with its context.
pub(super) fn render(templates: &Environment<'_>, name: &str, context: Value) -> Result<String, Error> {
    let failed = |error| Error::Template(name.to_owned(), error);
    templates.get_template(name).map_err(failed)?.render(context).map_err(failed)
}
