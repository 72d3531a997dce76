//! What the comments offer that `sync` leaves for missing messages.

use super::tests::{PAGE, World};

/// A page with one more item than was translated.
fn with_a_new_item(item: &str) -> World {
    let mut world = World::translated(PAGE);
    world.page = PAGE.replace("- Wear loose clothes.\n", &format!("- Wear loose clothes.\n- {item}\n"));
    world
}

/// The comment for the only missing message.
fn stub(world: &World) -> &str {
    let text = &world.files["es/page.ftl"];
    let start = text.find("# missing: ").expect("one is missing");
    text[start..].split("\n\n").next().expect("it has lines").split_once('\n').expect("it has a text").1
}

#[test]
fn a_stub_offers_translations_of_texts_like_it() {
    let mut world = with_a_new_item("Bring a list of your old medicines.");
    world.sync();
    let offered = "# en: Bring a list of your old medicines.
# suggestion: 93 %: “Bring a list of your medicines.” is “ES Bring a list of your medicines.”";
    assert_eq!(stub(&world), offered);
}

#[test]
fn a_stub_offers_what_was_translated_once() {
    let mut world = World::translated(PAGE);
    world.page = PAGE.replace("- Wear loose clothes.\n", "");
    world.sync();
    world.page = PAGE.replace("- Wear loose clothes.\n", "- Wear loose clothes today.\n");
    world.sync();
    assert_eq!(stub(&world), "# en: Wear loose clothes today.\n# suggestion: 88 %: “Wear loose clothes.” is “ES Wear loose clothes.”");
}

#[test]
fn a_stub_offers_the_agreed_terms() {
    let mut world = with_a_new_item("Ask about the nerve block.");
    world.files.insert("en/glossary.ftl".into(), "-nerve-block = nerve block\n-scan = scan\n".into());
    world.files.insert("es/glossary.ftl".into(), "-nerve-block = bloqueo nervioso\n-scan = exploración\n".into());
    world.sync();
    assert_eq!(stub(&world), "# en: Ask about the nerve block.\n# glossary: “nerve block” is “bloqueo nervioso”");
}

#[test]
fn what_is_offered_does_not_change_from_one_run_to_the_next() {
    let mut world = World::translated(PAGE);
    // One item goes to the memory in the same run in which another is offered it.
    world.page = PAGE
        .replace("- Wear loose clothes.\n", "")
        .replace("help\n", "help\n\nThen you should wear loose clothes.\n\nWear loose clothes and shoes.\n");
    world.sync();
    let once = world.files.clone();
    world.sync();
    assert_eq!(world.files, once);
}

#[test]
fn a_translation_written_below_its_stub_leaves_nothing_of_it() {
    let mut world = with_a_new_item("Bring a list of your old medicines.");
    world.sync();
    let stub = stub(&world).to_owned();
    let text = world.files["es/page.ftl"].clone();
    let key = text.split("# missing: ").nth(1).and_then(|rest| rest.lines().next()).expect("it names its key");
    world.files.insert("es/page.ftl".into(), text.replace(&stub, &format!("{stub}\n# mine\n{key} = Traiga la lista.")));
    world.sync();
    let text = &world.files["es/page.ftl"];
    assert!(text.contains(&format!("# mine\n# en: Bring a list of your old medicines.\n{key} = Traiga la lista.\n")), "{text}");
    assert!(!text.contains("missing: ") && !text.contains("suggestion: "), "{text}");
}
