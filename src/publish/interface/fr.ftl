### Les textes des pages propres au recueil, en français. Brouillon : pas encore relu par une personne.

site-title = Informations pour les patients
skip = Aller au contenu principal
home = Toutes les pages
languages = Choisissez une langue
contents = Sur cette page
glossary = Mots expliqués
glossary-intro = Les mots médicaux de ces pages et leur sens.
about = À propos de ces pages
bundle-menu = Menu

type-condition = Maladies
type-procedure = Interventions
type-medicine = Médicaments
type-test = Examens
type-self-care = Prendre soin de soi
type-faq = Questions et réponses
type-other = Autres pages

not-available = Pas encore disponibles dans cette langue
not-available-intro = Vous pouvez lire ces pages dans la langue où elles ont été écrites.

emergency = Urgence vitale
urgent = Urgent
routine = Conseil

alert-note = Remarque
alert-tip = Astuce
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

task-done = Fait
task-open = À faire
table = Tableau
notes = Notes
note = Note { $number }
back-to-text = Retour au texte
image-missing = Image
in-language = (en { $language })

words-on-page = Mots expliqués de cette page
all-words = Tous les mots expliqués

page-information = Relecture et sources
publisher = Publié par
author = Écrit par
reviewer = Relu par
reviewed = Dernière relecture
checked = Dernière mise à jour
next-review = Prochaine relecture
audience = Écrit pour
sources = Sources
not-reviewed = Aucun professionnel de santé n’a encore relu cette page.
translation = Traduction
translation-reviewer = Traduction relue par
state-draft = Brouillon
state-translated = Traduite
state-reviewed = Relue par une deuxième personne
state-approved = Approuvée par un professionnel de santé

draft-title = Traduction provisoire
draft-notice = Personne n’a encore vérifié cette traduction, et elle peut contenir des erreurs. Ne vous y fiez pas sans autre avis. En cas de doute, demandez à votre équipe soignante.
read-original = Lire cette page en { $language }
earlier-title = Version antérieure
earlier-notice = Le texte en { $source } a été reformulé depuis que cette traduction a été approuvée. En cas de doute, demandez à votre équipe soignante.
source-title = Pas encore traduite
source-notice = Cette page n’est pas encore disponible en { $language }. Elle est affichée en { $source }.
parts-notice = Certaines parties de cette page ne sont pas encore traduites. Elles sont affichées en { $source } et marquées d’un trait.
sample-title = Exemple
sample-notice = Les numéros de téléphone et autres coordonnées de cette page sont des exemples. Ne donnez pas cette copie à des patients.

general-information = Ces pages donnent des informations générales. Elles ne remplacent pas les conseils de votre médecin, de votre infirmier ou de votre pharmacien.
about-languages = Langues
about-language-states = État de vérification de chaque traduction
made-with = Créé avec leaflint { $version } le { $date }.
pages-in-language = { $count } pages sur { $total }

accessibility = Accessibilité
accessibility-summary = Le texte peut être agrandi, affiché dans d’autres couleurs et lu à voix haute. Les titres, les listes et les tableaux sont signalés comme tels, et il y a une table des matières.
accessibility-images = Chaque image est décrite par des mots.
accessibility-images-bare = Certaines images ne sont pas décrites par des mots.
