//! The rules of the group “project”: the files themselves.

mod reading;

rules! {
    reading::CONFIGURATION,
    faulty_glossary,
    reading::FRONT_MATTER,
    reading::MISSING_LOCALE,
    reading::UNKNOWN_LANGUAGE,
    reading::UNREADABLE_TEXT,
    reading::UNUSED_ALLOW,
}
