### Los textos de las páginas propias del paquete, en español. Borrador: aún sin revisar por una persona.

site-title = Información para pacientes
skip = Ir al contenido principal
home = Todas las páginas
languages = Elija un idioma
contents = En esta página
glossary = Palabras explicadas
glossary-intro = Palabras médicas de estas páginas y su significado.
about = Acerca de estas páginas
bundle-menu = Menú

type-condition = Enfermedades
type-procedure = Procedimientos
type-medicine = Medicinas
type-test = Pruebas
type-self-care = Cómo cuidarse
type-faq = Preguntas y respuestas
type-other = Más páginas

not-available = Aún no disponibles en este idioma
not-available-intro = Puede leer estas páginas en el idioma en que se escribieron.

emergency = Emergencia
urgent = Urgente
routine = Consejo

alert-note = Nota
alert-tip = Sugerencia
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

task-done = Hecho
task-open = Por hacer
table = Tabla
notes = Notas
note = Nota { $number }
back-to-text = Volver al texto
image-missing = Imagen
in-language = (en { $language })

words-on-page = Palabras explicadas de esta página
all-words = Todas las palabras explicadas

page-information = Revisión y fuentes
publisher = Publicado por
author = Escrito por
reviewer = Revisado por
reviewed = Última revisión
checked = Última actualización
next-review = Próxima revisión
audience = Escrito para
sources = Fuentes
not-reviewed = Ningún profesional clínico ha revisado todavía esta página.
translation = Traducción
translation-reviewer = Traducción revisada por
state-draft = Borrador
state-translated = Traducida
state-reviewed = Revisada por una segunda persona traductora
state-approved = Aprobada por un profesional clínico

draft-title = Traducción en borrador
draft-notice = Nadie ha revisado todavía esta traducción y puede tener errores. No se guíe solo por ella. Si tiene dudas, pregunte a su equipo de atención médica.
read-original = Leer esta página en { $language }
earlier-title = Versión anterior
earlier-notice = El texto en { $source } se ha redactado de nuevo después de que se aprobara esta traducción. Si tiene dudas, pregunte a su equipo de atención médica.
source-title = Aún sin traducir
source-notice = Esta página aún no está disponible en { $language }. Se muestra en { $source }.
parts-notice = Algunas partes de esta página aún no están traducidas. Se muestran en { $source } y llevan una línea al lado.
sample-title = Muestra
sample-notice = Los números de teléfono y otros datos de esta página son ejemplos. No entregue esta copia a pacientes.

general-information = Estas páginas dan información general. No sustituyen los consejos de su médico, enfermero o farmacéutico.
about-languages = Idiomas
about-language-states = Hasta dónde se ha revisado cada traducción
made-with = Hecho con leaflint { $version } el { $date }.
pages-in-language = { $count } de { $total } páginas

accessibility = Accesibilidad
accessibility-summary = El texto se puede ampliar, cambiar de color y escuchar en voz alta. Los títulos, las listas y las tablas están marcados como tales, y hay un índice.
accessibility-images = Todas las imágenes se describen con palabras.
accessibility-images-bare = Algunas imágenes no se describen con palabras.
