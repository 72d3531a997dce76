#!/usr/bin/env python3
"""Makes a Fluent tree as large as a big public project: 108 locales, 8,960 files, 32 MB.

usage: make_fluent_tree.py DIR
then:  leaflint check --locales DIR --reference en

The words are invented, the same each time; each locale writes them in its own script, with plural forms, variables, terms
and links, and with few faults (where invented words meet by chance), so that the time is that of looking, not of printing.
"""
import pathlib
import random
import sys

LOCALES = """en ach af an ar ast az be bg bn br bs ca cak cs cy da de dsb el en-CA en-GB eo es-AR es-CL es-ES es-MX et eu fa ff fi fr fur
fy-NL ga-IE gd gl gn gu-IN he hi-IN hr hsb hu hy-AM ia id is it ja ka kab kk km kn ko lij lo lt ltg lv mk mr ms my nb-NO ne-NP nl nn-NO oc
pa-IN pl pt-BR pt-PT rm ro ru sat sc sco si sk skr sl son sq sr sv-SE szl ta te tg th tl tr trs uk ur uz vi wo xh zh-CN zh-TW sw so ht am
mn""".split()
ALPHABETS = {
    "ar fa ur skr": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "ru uk be bg mk sr kk tg mn": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "el": "αβγδεζηθικλμνξοπρστυφχψω",
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "hi-IN mr ne-NP sat": "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    "bn": "কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশসহ",
    "th": "กขคงจชซดตถทนบปผพฟมยรลวสหอ",
    "ja": "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ日月火水木",
    "zh-CN zh-TW": "日月火水木金土山川田人口手足目耳心力男女子生大小中上下左右本文字学校年時分",
    "ko": "가나다라마바사아자차카타파하고노도로모보소오조",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშ",
    "hy-AM": "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "gu-IN": "કખગઘચછજઝટઠડઢતથદધનપફબભમયરલવશસહ",
    "pa-IN": "ਕਖਗਘਚਛਜਝਟਠਡਢਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ",
    "ta": "கஙசஞடணதநபமயரலவழளறன",
    "te": "కఖగఘచఛజఝటఠడఢతథదధనపఫబభమయరలవశసహ",
    "kn": "ಕಖಗಘಚಛಜಝಟಠಡಢತಥದಧನಪಫಬಭಮಯರಲವಶಸಹ",
    "si": "කඛගඝචඡජඣටඨඩඪතථදධනපඵබභමයරලවශසහ",
    "am": "ሀለመሰረሸቀበተነአከወዘየደገጠፈፐ",
    "km": "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហ",
    "lo": "ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮ",
    "my": "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟ",
}
# The plural forms that each language needs, by CLDR; all others “one” and “other”.
PLURALS = {
    "ach an cak ff fur gn ht id ja kab km ko lo ltg ms my oc sco skr son szl th trs wo zh-CN zh-TW": "",
    "ar cy": "zero one two few many",
    "be cs lt pl ru sk uk": "one few many",
    "br dsb gd hsb sl": "one two few",
    "bs hr ro sr": "one few",
    "ga-IE": "one two few many",
    "he sat": "one two",
    "lv": "zero one",
}
FULL_STOPS = {"hi-IN mr ne-NP bn": "।", "ja zh-CN zh-TW": "。"}
# Written without spaces, and each sign is a word; where invented words without spaces would be no words they have spaces here.
UNSPACED = ("ja", "zh-CN", "zh-TW")
FILES = 83
MESSAGES = 25


def of_language(table, tag, otherwise):
    return next((value for tags, value in table.items() if tag in tags.split()), otherwise)


def words(tag, rng):
    alphabet = of_language(ALPHABETS, tag, "aeioubcdfghklmnprstvz")
    longest = 2 if tag in ("ja", "zh-CN", "zh-TW", "ko") else 9
    return ["".join(rng.choice(alphabet) for _ in range(rng.randint(1 if longest == 2 else 2, longest))) for _ in range(3000)]


def message(kind, key, tag, sentence):
    stop = of_language(FULL_STOPS, tag, ".")
    if kind == 0:
        # All languages take as many words, so that what follows says the same in each.
        some, other = sentence(2), sentence(3)
        forms = "".join(f"        [{form}] {{ $count }} {some}\n" for form in of_language(PLURALS, tag, "one").split())
        return f"{key} =\n    {{ $count ->\n{forms}       *[other] {{ $count }} {other}\n    }}\n"
    if kind == 1:
        return f"{key} = {sentence(4)} {{ -brand }} {sentence(3)}\n"
    if kind == 2:
        return f"{key} = {sentence(5)} 250 mg {sentence(4)}\n    .title = {sentence(3)}\n"
    if kind == 3:
        return f"{key} = {sentence(3)} <a data-l10n-name=\"link\">{sentence(2)}</a> {{ $name }}{stop}\n"
    between = "" if stop == "。" else " "
    return f"{key} = {sentence(11)}{stop}{between}{sentence(7)}{stop}\n"


def main(folder):
    total = files = 0
    for tag in LOCALES[:108]:
        rng = random.Random(tag)
        vocabulary = words(tag, rng)
        for file in range(FILES):
            # The same places of the vocabulary in each language, so that words go together.
            order = random.Random(file)
            join = "" if tag in UNSPACED else " "
            sentence = lambda count: join.join(vocabulary[min(order.randrange(3000), order.randrange(3000))] for _ in range(count))
            out = ["-brand = Brand\n"] if file == 0 else []
            for at in range(MESSAGES):
                out.append(f"# Note.\n" + message(at % 6, f"message-{file}-{at}", tag, sentence))
            path = pathlib.Path(folder) / tag / f"part{file % 7}" / f"file{file}.ftl"
            path.parent.mkdir(parents=True, exist_ok=True)
            text = "\n".join(out)
            path.write_text(text, encoding="utf8")
            total += len(text.encode())
            files += 1
    print(f"{files} files, {total / 1e6:.1f} MB, {len(LOCALES[:108])} locales")


main(sys.argv[1])
