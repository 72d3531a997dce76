//! Claims about changing `.ftl` files.

use super::*;
use crate::catalog::{Part, Value};
use proptest::prelude::*;

fn message(key: &str, text: &str) -> Insertion {
    Insertion::Message(Content { key: key.to_owned(), value: Some(Value::text(text)), ..Content::default() })
}

fn after(key: &str, insertion: Insertion) -> Change {
    Change::Insert(Position::After(key.to_owned()), insertion)
}

#[test]
fn untouched_entries_keep_their_bytes() {
    let text = "### File\n\n\n# Note\na   =   odd\n    spacing\nb=x\n    .title = t\n\n  [junk\nc = { $n ->\n *[other] y\n}\n";
    let changes = [
        Change::Value("b".to_owned(), Value::new(vec![Part::Text("[new] ".to_owned()), Part::Variable("v".to_owned())])),
        Change::Attribute("b".to_owned(), "title".to_owned(), Value::text("u")),
        Change::Attribute("b".to_owned(), "href".to_owned(), Value::text("v")),
        Change::Comment("c".to_owned(), Some("en: y\nwas: z".to_owned())),
        after("a", message("n", " edge")),
        after("n", message("o", "next")),
        Change::Insert(Position::End, Insertion::Comment(CommentLevel::Group, "Last".to_owned())),
    ];
    let expected = "### File\n\n\n# Note\na   =   odd\n    spacing\n\nn = { \" \" }edge\n\no = next\n\nb={ \"[\" }new] { $v }\n    .title = u\n    .href = v\n\n  [junk\n# en: y\n# was: z\nc = { $n ->\n *[other] y\n}\n\n## Last\n";
    assert_eq!(patch(text, &changes).as_deref(), Ok(expected));
}

#[test]
fn line_ends_of_the_file_are_kept() {
    let text = "\u{feff}a = x\r\nb = y\r\n";
    let changes = [after("a", message("n", "new")), Change::Comment("b".to_owned(), Some("c".to_owned()))];
    assert_eq!(patch(text, &changes).as_deref(), Ok("\u{feff}a = x\r\n\r\nn = new\r\n\r\n# c\r\nb = y\r\n"));
}

#[test]
fn an_empty_file_and_one_without_a_last_line_end_take_messages() {
    let append =
        |text: &str| patch(text, &[Change::Insert(Position::End, message("n", "new")), Change::Insert(Position::End, message("o", "x"))]);
    assert_eq!(append("").as_deref(), Ok("n = new\n\no = x\n"));
    assert_eq!(append("a = b").as_deref(), Ok("a = b\n\nn = new\n\no = x\n"));
    let first = [Change::Insert(Position::Start, Insertion::Comment(CommentLevel::Single, "free".to_owned()))];
    assert_eq!(patch("a = b\n", &first).as_deref(), Ok("# free\n\na = b\n"));
}

#[test]
fn a_removed_message_leaves_no_hole() {
    let remove = |text: &str| patch(text, &[Change::Remove("b".to_owned())]);
    assert_eq!(remove("a = x\n\n# c\nb = y\n\nc = z\n").as_deref(), Ok("a = x\n\nc = z\n"));
    assert_eq!(remove("a = x\nb = y\nc = z\n").as_deref(), Ok("a = x\nc = z\n"));
    assert_eq!(remove("b = y\n").as_deref(), Ok(""));
    assert_eq!(remove("# free\n\nb = y\nc = z\n").as_deref(), Ok("# free\n\nc = z\n"));
}

#[test]
fn a_message_is_moved_by_taking_it_away_first() {
    let changes = [Change::Remove("a".to_owned()), after("b", message("a", "x"))];
    assert_eq!(patch("a = x\nb = y\n", &changes).as_deref(), Ok("b = y\n\na = x\n"));
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let value = |key: &str| Change::Value(key.to_owned(), Value::text("x"));
    assert_eq!(patch("a = b\n", &[value("z")]), Err(PatchError::NoSuchMessage("z".to_owned())));
    assert_eq!(patch("a = b\n", &[value("a"), Change::Remove("a".to_owned())]), Err(PatchError::Conflict("a".to_owned())));
    assert_eq!(patch("a = b\n", &[value("a"), value("a")]), Err(PatchError::Conflict("a".to_owned())));
    assert_eq!(patch("a = b\n", &[after("a", message("a", "x"))]), Err(PatchError::AlreadyThere("a".to_owned())));
    let bad = Insertion::Message(Content { key: "not a key".to_owned(), value: Some(Value::text("x")), ..Content::default() });
    assert!(matches!(patch("a = b\n", &[after("a", bad)]), Err(PatchError::WouldLose(_))));
    let open = Change::Value("a".to_owned(), Value::new(vec![Part::Expression("$x }\nb = {".to_owned())]));
    assert!(matches!(patch("a = b\n", &[open]), Err(PatchError::WouldLose(_))));
}

fn change() -> impl Strategy<Value = Change> {
    let key = || prop::sample::select(vec!["a", "b", "c", "-d", "n"]).prop_map(str::to_owned);
    let value =
        || prop::sample::select(vec!["", " x", "[x]", "{", "a\nb", "{ $v }", "plain"]).prop_map(|text| Value::prose(text, |_| true));
    let content = (key(), value())
        .prop_map(|(key, value)| Insertion::Message(Content { key: key.replace('-', "t"), value: Some(value), ..Content::default() }));
    let insertion = prop_oneof![content, Just(Insertion::Comment(CommentLevel::Single, "free".to_owned()))];
    let position =
        prop_oneof![Just(Position::Start), Just(Position::End), key().prop_map(Position::After), key().prop_map(Position::Before)];
    prop_oneof![
        3 => (position, insertion).prop_map(|(position, insertion)| Change::Insert(position, insertion)),
        2 => (key(), value()).prop_map(|(key, value)| Change::Value(key, value)),
        1 => (key(), value()).prop_map(|(key, value)| Change::Attribute(key, "t".to_owned(), value)),
        1 => key().prop_map(|key| Change::RemoveAttribute(key, "t".to_owned())),
        1 => (key(), prop::option::of("[a-z\n]{0,4}")).prop_map(|(key, comment)| Change::Comment(key, comment)),
        1 => key().prop_map(Change::Remove),
    ]
}

proptest! {
    /// The guard must hardly ever be needed: what is refused is reported, so here no refusal for loss is allowed at all,
    /// save where a file has stretches that cannot be read.
    #[test]
    fn changes_do_what_they_mean(
        entries in prop::collection::vec(prop::sample::select(vec![
            "a = x\n", "b =\n    one\n    two\n    .t = u\n", "# c\nc = { $n ->\n    [one] 1\n   *[other] 2\n}\n", "-d = term\n", "\n", "## G\n", "# free\n\n",
        ]), 0..8),
        changes in prop::collection::vec(change(), 0..4),
    ) {
        let text = entries.concat();
        let result = patch(&text, &changes);
        prop_assert!(!matches!(result, Err(PatchError::WouldLose(_))), "{text:?} {result:?}");
    }
}
