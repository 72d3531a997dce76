### पैकेज के अपने पन्नों के शब्द, हिन्दी में। मसौदा: अभी किसी ने इसकी जाँच नहीं की है।

site-title = मरीज़ों के लिए जानकारी
skip = मुख्य सामग्री पर जाएँ
home = सभी पन्ने
languages = भाषा चुनें
contents = इस पन्ने पर
glossary = शब्दों के अर्थ
glossary-intro = इन पन्नों के चिकित्सा शब्द और उनके अर्थ।
about = इन पन्नों के बारे में
bundle-menu = मेन्यू

type-condition = बीमारियाँ
type-procedure = चिकित्सा प्रक्रियाएँ
type-medicine = दवाइयाँ
type-test = जाँचें
type-self-care = अपनी देखभाल
type-faq = सवाल और जवाब
type-other = और पन्ने

not-available = इस भाषा में अभी उपलब्ध नहीं
not-available-intro = आप ये पन्ने उस भाषा में पढ़ सकते हैं जिसमें वे लिखे गए थे।

emergency = आपात स्थिति
urgent = तुरंत ज़रूरी
routine = सलाह

alert-note = ध्यान दें
alert-tip = सुझाव
alert-important = महत्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधानी

task-done = हो गया
task-open = करना बाकी है
table = तालिका
notes = टिप्पणियाँ
note = टिप्पणी { $number }
back-to-text = पाठ पर वापस जाएँ
image-missing = चित्र
in-language = ({ $language } में)

words-on-page = इस पन्ने के शब्दों के अर्थ
all-words = सभी शब्दों के अर्थ

page-information = समीक्षा और स्रोत
publisher = प्रकाशक
author = लेखक
reviewer = समीक्षक
reviewed = पिछली समीक्षा
checked = पिछला बदलाव
next-review = अगली समीक्षा
audience = किसके लिए लिखा गया
sources = स्रोत
not-reviewed = किसी चिकित्सक ने अभी इस पन्ने की समीक्षा नहीं की है।
translation = अनुवाद
translation-reviewer = अनुवाद की जाँच की
state-draft = मसौदा
state-translated = अनुवादित
state-reviewed = दूसरे अनुवादक ने जाँचा
state-approved = चिकित्सक ने स्वीकृत किया

draft-title = मसौदा अनुवाद
draft-notice = इस अनुवाद की जाँच अभी किसी ने नहीं की है और इसमें गलतियाँ हो सकती हैं। केवल इसी पर भरोसा न करें। कोई शंका हो तो अपनी देखभाल टीम से पूछें।
read-original = यह पन्ना { $language } में पढ़ें
earlier-title = पहले का रूप
earlier-notice = इस अनुवाद को मंज़ूरी मिलने के बाद { $source } पाठ के शब्द बदले गए हैं। कोई शंका हो तो अपनी देखभाल टीम से पूछें।
source-title = अभी अनुवाद नहीं हुआ
source-notice = यह पन्ना अभी { $language } में उपलब्ध नहीं है। यह { $source } में दिखाया गया है।
parts-notice = इस पन्ने के कुछ हिस्सों का अनुवाद अभी नहीं हुआ है। वे { $source } में हैं और उनके पास एक रेखा है।
sample-title = नमूना
sample-notice = इस पन्ने के फ़ोन नंबर और अन्य विवरण केवल उदाहरण हैं। यह प्रति मरीज़ों को न दें।

general-information = ये पन्ने सामान्य जानकारी देते हैं। ये आपके डॉक्टर, नर्स या फ़ार्मासिस्ट की सलाह की जगह नहीं लेते।
about-languages = भाषाएँ
about-language-states = हर अनुवाद की जाँच कहाँ तक हुई है
made-with = leaflint { $version } से { $date } को बनाया गया।
pages-in-language = { $total } में से { $count } पन्ने

accessibility = सुगम्यता
accessibility-summary = टेक्स्ट को बड़ा किया जा सकता है, उसके रंग बदले जा सकते हैं और उसे ज़ोर से पढ़वाया जा सकता है। शीर्षक, सूचियाँ और तालिकाएँ इसी रूप में चिह्नित हैं, और एक विषय-सूची है।
accessibility-images = हर चित्र का शब्दों में वर्णन किया गया है।
accessibility-images-bare = कुछ चित्रों का शब्दों में वर्णन नहीं किया गया है।
