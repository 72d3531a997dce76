### Die Texte der Seiten, die das Paket selbst hat, auf Deutsch. Entwurf: noch von niemandem geprüft.

site-title = Informationen für Patientinnen und Patienten
skip = Zum Hauptinhalt springen
home = Alle Seiten
languages = Sprache wählen
contents = Auf dieser Seite
glossary = Wörter erklärt
glossary-intro = Medizinische Wörter auf diesen Seiten und was sie bedeuten.
about = Über diese Seiten
bundle-menu = Menü

type-condition = Krankheiten
type-procedure = Eingriffe
type-medicine = Medikamente
type-test = Untersuchungen
type-self-care = Was Sie selbst tun können
type-faq = Fragen und Antworten
type-other = Weitere Seiten

not-available = Noch nicht in dieser Sprache
not-available-intro = Sie können diese Seiten in der Sprache lesen, in der sie geschrieben wurden.

emergency = Notfall
urgent = Dringend
routine = Rat

alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

task-done = Erledigt
task-open = Noch zu tun
table = Tabelle
notes = Anmerkungen
note = Anmerkung { $number }
back-to-text = Zurück zum Text
image-missing = Bild
in-language = (auf { $language })

words-on-page = Erklärte Wörter auf dieser Seite
all-words = Alle erklärten Wörter

page-information = Prüfung und Quellen
publisher = Herausgegeben von
author = Geschrieben von
reviewer = Geprüft von
reviewed = Zuletzt geprüft
checked = Zuletzt geändert
next-review = Nächste Prüfung
audience = Geschrieben für
sources = Quellen
not-reviewed = Diese Seite wurde noch von keiner medizinischen Fachperson geprüft.
translation = Übersetzung
translation-reviewer = Übersetzung geprüft von
state-draft = Entwurf
state-translated = Übersetzt
state-reviewed = Von einer zweiten Person geprüft
state-approved = Von einer medizinischen Fachperson freigegeben

draft-title = Vorläufige Übersetzung
draft-notice = Diese Übersetzung hat noch niemand geprüft, und sie kann Fehler haben. Verlassen Sie sich nicht allein auf sie. Fragen Sie Ihr Behandlungsteam, wenn Sie unsicher sind.
read-original = Diese Seite auf { $language } lesen
earlier-title = Frühere Fassung
earlier-notice = Der Text auf { $source } wurde umformuliert, nachdem diese Übersetzung freigegeben wurde. Fragen Sie Ihr Behandlungsteam, wenn Sie unsicher sind.
source-title = Noch nicht übersetzt
source-notice = Diese Seite gibt es noch nicht auf { $language }. Sie wird auf { $source } gezeigt.
parts-notice = Einige Teile dieser Seite sind noch nicht übersetzt. Sie werden auf { $source } gezeigt und haben einen Strich am Rand.
sample-title = Muster
sample-notice = Telefonnummern und andere Angaben auf dieser Seite sind Beispiele. Geben Sie dieses Exemplar nicht an Patienten weiter.

general-information = Diese Seiten geben allgemeine Informationen. Sie ersetzen nicht den Rat Ihrer Ärztin oder Ihres Arztes, Ihrer Pflegekraft oder Apotheke.
about-languages = Sprachen
about-language-states = Wie weit jede Übersetzung geprüft ist
made-with = Erstellt mit leaflint { $version } am { $date }.
pages-in-language = { $count } von { $total } Seiten

accessibility = Barrierefreiheit
accessibility-summary = Der Text lässt sich vergrößern, in anderen Farben anzeigen und vorlesen. Überschriften, Listen und Tabellen sind als solche gekennzeichnet, und es gibt ein Inhaltsverzeichnis.
accessibility-images = Jedes Bild ist in Worten beschrieben.
accessibility-images-bare = Einige Bilder sind nicht in Worten beschrieben.
