//! Words that a language says twice on purpose.

use super::Language;

/// Languages that double words as part of their grammar (“slowly slowly” for “bit by bit”), with the words that do so most; and
/// words whose two uses may meet in any sentence (“vous vous lavez”).
const DOUBLED: &[(&str, &str)] = &[
    ("af", "nou gou stadig plek"),
    ("bn", "ধীরে বার মাঝে সাথে সঙ্গে ছোট বড় নতুন অনেক কখনও কখনো কোন কোনো ঘন একটু একে আলাদা বিভিন্ন নানা যার তার যে যা কে কী দিন ঘরে জনে ভাল ভালো গরম"),
    ("de", "die der das sie den dem"),
    ("en", "that had very"),
    ("fa", "کم تک جدا آرام خیلی بسیار یک"),
    ("fr", "nous vous très"),
    (
        "hi",
        "धीरे बार कभी अलग साथ जल्दी छोटे छोटी छोटा बड़े बड़ी कुछ किसी दो एक अपने अपनी अपना कौन क्या क्या-क्या जहाँ जहां जैसे तरह घर रोज़ रोज नए नई नये कम थोड़ा थोड़ी थोड़े आगे पीछे बीच भिन्न कहीं कहाँ गरम गर्म अच्छे अच्छी सही दिन पल क्षण समय तीन चार पाँच पांच बहुत जो जिन जिस कोई बूंद देर हल्का हल्की हल्के मोटे ऊपर नीचे पास लंबे लम्बे सच बात करते चलते होते रहते लगभग",
    ),
    ("id", "masing sama benar kadang rata"),
    ("mr", "हळू वेगवेगळ्या वेळो वेळोवेळी कधी वारंवार छोटे छोट्या मोठ्या काही दोन एक"),
    ("ms", "masing sama benar kadang"),
    ("nl", "die dat je"),
    ("pa", "ਹੌਲੀ ਵਾਰ ਕਦੇ ਵੱਖ ਨਾਲ ਛੋਟੇ ਛੋਟੀ ਕੁਝ ਦੋ ਇੱਕ ਆਪਣੇ ਆਪਣੀ"),
    (
        "sw",
        "sana pole polepole haraka kidogo mbali mbalimbali mara moja mmoja tofauti sawa hivi vile taratibu chini juu wawili hapa pale kila siku",
    ),
    ("tl", "araw unti iba isa"),
    ("fil", "araw unti iba isa"),
    ("tr", "yavaş zaman sık ayrı tek çabuk ağır bol teker adım sıcak küçük büyük"),
    (
        "ur",
        "آہستہ بار کبھی الگ ساتھ جلدی چھوٹے چھوٹی چھوٹا بڑے بڑی کچھ کسی دو ایک اپنے اپنی اپنا کون کیا جہاں جیسے طرح گھر روز نئے نئی کم تھوڑا تھوڑی تھوڑے آگے پیچھے بیچ مختلف کہیں کہاں گرم اچھے اچھی دن وقت تین چار پانچ بہت جو جن جس کوئی قطرہ ہلکا ہلکی اوپر نیچے پاس لمبے سچ مرحلہ رفتہ وقتا وقتاً",
    ),
    ("vi", "dần từ thường ngày luôn xa đôi hằng lâu nhanh"),
];

/// Whether a language often says this word twice in a row.
#[must_use]
pub fn is_doubled_on_purpose(word: &str, language: &Language) -> bool {
    let lower = word.to_lowercase();
    DOUBLED.iter().any(|(base, words)| *base == language.base() && words.split(' ').any(|known| known == lower))
}
