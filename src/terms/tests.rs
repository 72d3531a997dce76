//! What counts as an explanation and what only looks like one.

use super::*;
use crate::language::Language;
use crate::text::Passage;

/// The terms of a paragraph that are not explained, joined by “, ”.
fn unexplained(text: &str) -> String {
    let language = Language::english();
    let passage = Passage::verbatim(text, 0, &language);
    let units = [Unit { passage: &passage, role: Role::Prose }];
    let inventory = Inventory::of(&units, &language, None);
    let open = inventory.terms.iter().filter(|term| !matches!(term.status, Status::Explained(..)));
    open.map(|term| passage.slice(term.first.range)).collect::<Vec<_>>().join(", ")
}

#[test]
fn these_shapes_explain() {
    for text in [
        "After surgery, scar tissue under your skin (keloid) may form.",
        "Edema (swelling) is common.",
        "Some people who smoke have dyspnea --- a feeling of being short of breath --- when they walk fast.",
        "Some people who smoke have dyspnea – short breath – at night.",
        "Edema, or swelling, is common.",
        "Edema, also called swelling, is common.",
        "Hypertension is high pressure in your blood vessels.",
        "Dyspnea means feeling short of breath.",
        "In leukemia, a cancer of the blood, you may feel tired.",
        "Urine flows to the bladder through tubes called ureters.",
        "The walls of the vessels grow narrow. This is called stenosis.",
        "Doctors call this lining the peritoneum.",
        "Lipoproteins are particles that carry fat.",
        "You may get glaucoma, high pressure in the eyes, or weak sight.",
        "- tiredness - jaundice, yellow skin and eyes - itching - fever",
        "Your pancreasan organ behind the stomach that helps with digestion may swell.",
        "It is gastroenteritisinflammation of the lining of the stomach and gut.",
        "She had thrombosis-a blood clot inside a vessel that blocks the flow.",
        "The shins get thick and red. This is called pretibial myxedema or Graves dermopathy.",
        "The body makes a protein called thyroid-stimulating immunoglobulin.",
        "In glaucoma, there's too much pressure in the eye.",
        "Carotid artery disease. These arteries supply blood to your brain and get narrow.",
        "You may have an endoscopic ultrasound (EUS). EUS uses sound waves from a thin tube to take pictures of the gut.",
        "The head louse, Pediculus humanus capitis, lives on people.",
        "When a person has only one kidney, this one is called a solitary kidney.",
        "You get hospital care, vitamin B12 and, after weight-loss surgery, a sleep study.",
        "Germs can spread through the whole body (“disseminated” spread).",
        "- loss of appetite - fatigue, or feeling tired - fever",
        "You may have thrush, or a yeast in the mouth",
        "Your kidneys make the hormone erythropoietin, which tells the body to make red blood cells.",
        "Some growths stay harmless. Benign tumors aren't cancer.",
        "The doctor may give you one of these antibiotics: cefalexin, tetracycline or metronidazole.",
        "You may need beta blockers, calcium channel blockers and other blood pressure medicines.",
        "He had a cancer, most often a lymphoma.",
        "It is a change in the hemojuvelin or hepcidin gene.",
        "You may take a phosphate binder with meals to lower a mineral in the blood.",
        "You may take prednisolone, a corticosteroid used to reduce swelling.",
        "See a doctor who treats problems of the bladder, such as a urologist.",
        "Weak bones are called osteoporosis or osteomalacia.",
        "Ménétrier disease is also called stomach disease or hypertrophic gastropathy.",
        "You may have weak bonescalled osteoporosis or osteomalacia.",
        "Hemochromatosis causes the body to store too much iron.",
        "Cutaneous forms affect the skin.",
        "The tick carries bacteria that make people ill. This pathogen lives in the blood.",
        "Angiostrongylus cantonensis is a worm of rats.",
        "Ask the Special Pathogens Branch.",
        "You may be fed by parenteral nutritiona method of giving liquid food through a tube.",
        "Get help for a transient ischemic attack (TIA). A TIA, sometimes called a mini-stroke, needs help.",
        "The gut can burst and spread germs in the belly. This causes a condition called peritonitis.",
        "It can be treated with the heart drug amiodarone.",
        "It is not the same as polycystic kidney disease (PKD), another illness that makes many sacs grow.",
        "Health care providers use the term nonadherence to describe not taking medicines as told.",
        "It can lead to peripheral vascular diseaseblockage of the vessels of the legs.",
        "- conjunctival redness - conjunctival injection (red eyes) - fever",
        "You may need interferon gammaa substance made by the body.",
        "A diuretic usually helps the body to get rid of salt and water.",
    ] {
        assert_eq!(unexplained(text), "", "{text}");
    }
}

#[test]
fn these_only_look_like_it() {
    for (text, term) in [
        ("A laminectomy is used to treat back pain.", "laminectomy"),
        ("Laminectomy (when needed) can help.", "Laminectomy"),
        ("You may need a discectomy, laminectomy, or other surgery.", "discectomy, laminectomy"),
        ("Stenosis is not rare.", "Stenosis"),
        ("Other diseases, such as lymphoma, can spread into the bones.", "lymphoma"),
        ("Other diseases, such as lymphoma, can spread into the bone and affect blood cells.", "lymphoma"),
        ("It was rarely seen in patients with a cold.", ""),
        ("Growth hormone (pituitary extract) helps.", "pituitary"),
        ("In glaucoma, treatment should start soon.", "glaucoma"),
        ("You have protoporphyria or microcephaly.", "protoporphyria, microcephaly"),
        ("You may take diuretics or calcimimetics.", "diuretics, calcimimetics"),
        ("You had varicella, pertussis and otalgia.", "varicella, pertussis, otalgia"),
        ("Infections such as encephalitis can follow.", "encephalitis"),
        ("Talk about other drugs such as warfarin.", "warfarin"),
        ("Take care with a laminectomy, a discectomy and a splenectomy.", "laminectomy, discectomy, splenectomy"),
    ] {
        assert_eq!(unexplained(text), term, "{text}");
    }
}

/// The terms of several paragraphs that are not explained.
fn unexplained_in(texts: &[(&str, Role)]) -> String {
    let language = Language::english();
    let passages: Vec<Passage> = texts.iter().map(|(text, _)| Passage::verbatim(text, 0, &language)).collect();
    let units: Vec<Unit<'_>> = passages.iter().zip(texts).map(|(passage, (_, role))| Unit { passage, role: *role }).collect();
    let inventory = Inventory::of(&units, &language, None);
    let open = inventory.terms.iter().filter(|term| !matches!(term.status, Status::Explained(..)));
    open.map(|term| passages[term.first.unit].slice(term.first.range)).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_heading_that_asks_of_something_else_is_no_definition() {
    let page = |heading| {
        unexplained_in(&[(heading, Role::Heading), ("People in rain forests where deerflies bite may be infected.", Role::Prose)])
    };
    assert_eq!(page("Who is at risk for loiasis?"), "loiasis");
}

#[test]
fn a_list_may_name_what_is_explained_below_it() {
    let below = [
        ("You may have one of these tests:", Role::Prose),
        ("scintigraphy", Role::Item),
        ("anoscopy", Role::Item),
        ("Anoscopy. A doctor looks into your back passage with a short tube.", Role::Prose),
        ("Scintigraphy. This is a scan in which a camera follows a weak radioactive liquid.", Role::Prose),
    ];
    assert_eq!(unexplained_in(&below), "");
}

#[test]
fn names_of_other_pages_run_together_hold_no_terms() {
    assert_eq!(unexplained("Your Guide to Vascular Access - Eating Right on Hemodialysis - Living With Kidney Failure"), "");
}

/// The terms that something near them hints at.
fn hinted(text: &str) -> String {
    let language = Language::english();
    let passage = Passage::verbatim(text, 0, &language);
    let inventory = Inventory::of(&[Unit { passage: &passage, role: Role::Prose }], &language, None);
    let open = inventory.terms.iter().filter(|term| !matches!(term.status, Status::Explained(..)) && term.is_hinted);
    open.map(|term| passage.slice(term.first.range)).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_text_can_hint_at_what_a_term_means() {
    for (text, term) in [
        ("Other drugs such as phenytoin can lower it.", "phenytoin"),
        ("A renal dietitian helps people with kidney failure.", "renal"),
        ("Read Your Guide to Eating on Hemodialysis.", "Hemodialysis"),
        ("Your doctor may suggest scintigraphy. The test takes an hour.", "scintigraphy"),
        ("See an ophthalmologist for eye care.", "ophthalmologist"),
        (
            "Tests tell it from other liver diseases with such signs, such as viral hepatitis, too much fat, or Wilson disease.",
            "Wilson disease",
        ),
        ("The hormone aldosterone may be low.", "hormone aldosterone"),
        ("It includes veins and capillaries. Veins are wide. Capillaries connect them to the rest.", "capillaries"),
        ("It comes with erythema nodosum, which causes much trouble.", "erythema nodosum"),
        ("A few older drugssuch as acetazolamide can bring it on.", "acetazolamide"),
        ("You may see many people, including internists.", "internists"),
        ("The children had coxsackievirus.", "coxsackievirus"),
        ("The illness can follow Epstein-Barr virus.", "Epstein-Barr virus"),
        ("It is replaced with a mineralocorticoid hormone.", "mineralocorticoid hormone"),
        ("The two forms of dialysis are hemodialysis and another.", "hemodialysis"),
        ("Many start dialysis early. Hemodialysis takes hours.", "Hemodialysis"),
        ("The bile ducts include the hepatic ducts.", "hepatic ducts"),
        ("The intestines are part of the gastrointestinal tract.", "gastrointestinal tract"),
        ("The surgeon takes out part of the hypothalamus.", ""),
        (
            "Some forms of lupus and acute streptococcal glomerulonephritis are kidney diseases that can harm children.",
            "acute streptococcal glomerulonephritis",
        ),
        ("Many take drugs to control their blood pressure. A diuretic may be useful.", "diuretic"),
        ("Many take walks to control their blood pressure. A diuretic may be useful.", ""),
        ("Quick polymerase chain reaction tests can be used to detect it.", "polymerase chain reaction tests"),
        ("Germs can sit in white blood cells that fight infections. They are often found in granulocytes.", "granulocytes"),
        ("Some types are old and some hepatic. Old ones go away. - In hepatic forms, they get worse, mainly in the liver.", "hepatic"),
        ("It has a filter and a tubule. Water goes through the tubule, which sends minerals back.", "tubule"),
        ("Hematuria blood in the urineis a sign.", "Hematuria"),
        ("It is a sore of the stomach or the bowel that comes from too much gastric acid.", "gastric acid"),
        ("Most need help from a breathing machine for weeks or months after respiratory failure.", "respiratory failure"),
        ("The test shows the anal canal after they open the anus.", "anal canal"),
        ("It comes from too much gastric acid.", ""),
        ("Some need a triglyceride oil. The oil is easier to eat than other types of fats.", "triglyceride"),
        ("Nonsteroidal anti-inflammatory drugs,1 antibiotics,1 and smoke may make it worse.", "Nonsteroidal anti-inflammatory drugs"),
        ("Some take alpha-lipoic acid, an antioxidant, and oils.", "alpha-lipoic acid"),
        ("Some need a laminectomy, a discectomy, and care.", ""),
        ("These muscles are controlled by the vagus nerve.", "vagus nerve"),
        ("They look at the vagus nerve.", ""),
        ("It is creatinine, a waste product of normal muscle breakdown excreted by them.", "excreted"),
        ("You can help the retina by this. If retinopathy stays, see a doctor.", "retinopathy"),
        ("Some take anti-secretin agents to reduce it.", "secretin"),
        ("It is made by the pituitary gland in the brain.", "pituitary gland"),
        ("They test the pituitary gland in the morning.", ""),
        ("Crohn's disease and microscopic colitis are the other forms.", "microscopic colitis"),
        ("Laboratory tests that are used for it include a look at the cells and polymerase chain reaction.", "polymerase chain reaction"),
        ("Arms are made up of muscles, tendons and other connective tissue.", "connective tissue"),
        ("Most have come from nematode parasites.", "nematode"),
        ("Polymerase chain reaction (PCR) analysis can be used to look for it.", "Polymerase chain reaction"),
        ("Rarer types of growths of this sort are thymomas and sarcomas.", "thymomas, sarcomas"),
        ("Some inherited disorders change how the body uses nutrients. Examples include scars and Wilson disease.", "Wilson disease"),
        ("It can lead to esophagitis irritation of the esophagus.", "esophagitis"),
        ("You may excrete it in urine.", "excrete"),
        ("You may excrete it in time.", ""),
        ("If hormone levels stay high after this, an endocrinologist should help.", "endocrinologist"),
        ("Of all bones, 3 are in your arm; the humerus, radius and ulna.", "humerus, radius, ulna"),
        ("It can come from tumors including pheochromocytomas.", "pheochromocytomas"),
        (
            "Many buy proton pump inhibitors (PPIs). Some cost more. Then PPIs, which are strong, also cut the acid in the stomach.",
            "proton pump inhibitors",
        ),
        ("It is quick, but a point-of-care testis not reliable.", "testis"),
        ("An undescended testis needs care.", ""),
        ("In one there is too much of it, while with Addison's disease, there is too little.", "Addison's disease"),
        ("Some harm how the liver stores sugar. These diseases include glycogen storage disease.", "glycogen storage disease"),
        ("It was found in many cases long ago. The incidence fell in this time.", ""),
        ("A laminectomy may be needed.", ""),
        ("Blood cells from asymptomatic or ill donors may carry it.", ""),
    ] {
        assert_eq!(hinted(text), term, "{text}");
    }
}

#[test]
fn what_was_explained_is_known_in_its_parts() {
    let told = "Parathyroid glands are small organs in the neck that keep calcium in the blood steady.";
    assert_eq!(unexplained_in(&[(told, Role::Prose), ("Some lose all parathyroid tissue. Such a gland may grow.", Role::Prose)]), "");
}

#[test]
fn a_known_term_at_its_end_tells_a_part_of_another() {
    let page = "Dialysis is a treatment that cleans the blood. Some have little of it. Others go on with it. They have hemodialysis.";
    assert_eq!(hinted(page), "hemodialysis");
    assert_eq!(hinted("Fatigue is when you are very tired. Some get well. Others do not. They have idiopathic fatigue."), "");
}

#[test]
fn sources_hold_no_terms() {
    assert_eq!(unexplained("1Yeung SJ, Habra MA. Ophthalmopathy in practice. Journal. 2014;3:12."), "");
}

#[test]
fn names_of_organisations_hold_no_terms() {
    assert_eq!(unexplained("Ask the National Stroke and Hypertension Association for help."), "");
    assert_eq!(unexplained("This is the U.S. Food and Drug Administration's guide."), "");
}

#[test]
fn an_explanation_in_the_glossary_is_shown_at_the_term() {
    let language = Language::english();
    let term = GlossaryTerm { key: "keloid".into(), name: "keloid".into(), definition: "A thick scar.".into(), ..GlossaryTerm::default() };
    let glossary = Lexicon::of_glossary(&[term], &language);
    let passage = Passage::verbatim("A keloid may form.", 0, &language);
    let inventory = Inventory::of(&[Unit { passage: &passage, role: Role::Prose }], &language, Some(&glossary));
    assert!(matches!(inventory.terms[0].status, Status::Explained(How::Glossary, _)));
}

proptest::proptest! {
    #[test]
    fn any_text_in_any_language_is_read_without_fault(
        text in "(stenosis|edema|MRI|病|（|，|。|called|is a|or|such as|المرض|या| |\\(|\\)|,|-|–|é|’s|:|\\.|İ){0,14}",
        tag in "en|es|fr|de|pt|ar|hi|zh|th|sw",
    ) {
        let language = Language::parse(&tag).expect("a tag");
        let term = GlossaryTerm { name: "病".into(), forms: vec!["المرض".into(), "edema".into()], ..GlossaryTerm::default() };
        let glossary = Lexicon::of_glossary(&[term], &language);
        let passage = Passage::verbatim(&text, 0, &language);
        for role in [Role::Prose, Role::Heading, Role::DefinitionTerm] {
            let units = [Unit { passage: &passage, role }, Unit { passage: &passage, role: Role::Prose }];
            for term in Inventory::of(&units, &language, Some(&glossary)).terms {
                proptest::prop_assert!(text.get(term.first.range.range()).is_some());
            }
        }
    }
}

#[test]
fn terms_of_other_languages_are_found_and_seen_to_be_explained() {
    for (tag, text, open) in [
        ("es", "La estenosis espinal puede doler.", "estenosis espinal"),
        ("es", "Puede haber una hinchazón (edema).", ""),
        ("fr", "Une neuropathie peut gêner.", "neuropathie"),
        ("fr", "Une biopsie est un petit morceau du corps regardé au laboratoire.", ""),
        ("de", "Eine Spinalkanalstenose kann wehtun.", "Spinalkanalstenose"),
        ("pt", "A neuropatia, também chamada de dano nos nervos, dói.", ""),
        ("ar", "قد تحتاج إلى خزعة اليوم.", "خزعة"),
        ("ar", "المال مع الشريك والسلك والسادة", ""),
        ("hi", "आपको बायोप्सी करानी होगी।", "बायोप्सी"),
        ("hi", "लंबा जीने के लिए", ""),
        ("es", "Puede tener una embolia pulmonar.", "embolia pulmonar"),
        ("de", "Es gibt Metastasen in der Leber.", "Metastasen"),
        ("pt", "O exame mostrou hematúria.", "hematúria"),
        ("zh", "您可能有椎管狭窄。", "椎管狭窄"),
        ("zh", "脚可能会肿（水肿）。", ""),
    ] {
        let language = Language::parse(tag).expect("a tag");
        let passage = Passage::verbatim(text, 0, &language);
        let inventory = Inventory::of(&[Unit { passage: &passage, role: Role::Prose }], &language, None);
        let found = inventory.terms.iter().filter(|term| !matches!(term.status, Status::Explained(..)));
        let found: Vec<&str> = found.map(|term| passage.slice(term.first.range)).collect();
        assert_eq!(found.join(", "), open, "{tag}: {text}");
    }
}
