### The words of a bundle's own pages, in English.

site-title = Patient information
skip = Skip to main content
home = All pages
languages = Choose a language
contents = On this page
glossary = Words explained
glossary-intro = Medical words on these pages, and what they mean.
about = About these pages
bundle-menu = Menu

type-condition = Conditions
type-procedure = Procedures
type-medicine = Medicines
type-test = Tests
type-self-care = Looking after yourself
type-faq = Questions and answers
type-other = More pages

not-available = Not yet available in this language
not-available-intro = You can read these pages in the language they were written in.

emergency = Emergency
urgent = Urgent
routine = Advice

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

task-done = Done
task-open = To do
table = Table
notes = Notes
note = Note { $number }
back-to-text = Back to the text
image-missing = Image
in-language = (in { $language })

words-on-page = Words explained on this page
all-words = All words explained

page-information = Review and sources
publisher = Published by
author = Written by
reviewer = Reviewed by
reviewed = Last reviewed
checked = Last updated
next-review = Next review due
audience = Written for
sources = Sources
not-reviewed = A clinician has not yet reviewed this page.
translation = Translation
translation-reviewer = Translation checked by
state-draft = Draft
state-translated = Translated
state-reviewed = Checked by a second translator
state-approved = Approved by a clinician

draft-title = Draft translation
draft-notice = Nobody has checked this translation yet, and it may have mistakes. Do not rely on it alone. If you are unsure, ask your care team.
read-original = Read this page in { $language }
earlier-title = Earlier version
earlier-notice = The text in { $source } has been reworded since this translation was approved. If you are unsure, ask your care team.
source-title = Not yet translated
source-notice = This page is not yet available in { $language }. It is shown in { $source }.
parts-notice = Some parts of this page are not yet translated. They are shown in { $source } and have a line beside them.
sample-title = Sample
sample-notice = Telephone numbers and other details on this page are samples. Do not give this copy to patients.

general-information = These pages give general information. They do not replace advice from your own doctor, nurse or pharmacist.
about-languages = Languages
about-language-states = How far each translation has been checked
made-with = Made with leaflint { $version } on { $date }.
pages-in-language = { $count } of { $total } pages

accessibility = Accessibility
accessibility-summary = Text can be enlarged, recoloured and read aloud. Headings, lists and tables are marked as such, and there is a table of contents.
accessibility-images = Every image is described in words.
accessibility-images-bare = Some images are not described in words.
