### Os textos das páginas próprias do pacote, em português do Brasil. Rascunho: ainda não revisado por uma pessoa.

site-title = Informações para pacientes
skip = Ir para o conteúdo principal
home = Todas as páginas
languages = Escolha um idioma
contents = Nesta página
glossary = Palavras explicadas
glossary-intro = Palavras médicas destas páginas e o que elas significam.
about = Sobre estas páginas
bundle-menu = Menu

type-condition = Doenças
type-procedure = Procedimentos
type-medicine = Medicamentos
type-test = Exames
type-self-care = Como se cuidar
type-faq = Perguntas e respostas
type-other = Mais páginas

not-available = Ainda não disponíveis neste idioma
not-available-intro = Você pode ler estas páginas no idioma em que foram escritas.

emergency = Emergência
urgent = Urgente
routine = Orientação

alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado

task-done = Feito
task-open = A fazer
table = Tabela
notes = Notas
note = Nota { $number }
back-to-text = Voltar ao texto
image-missing = Imagem
in-language = (em { $language })

words-on-page = Palavras explicadas desta página
all-words = Todas as palavras explicadas

page-information = Revisão e fontes
publisher = Publicado por
author = Escrito por
reviewer = Revisado por
reviewed = Última revisão
checked = Última atualização
next-review = Próxima revisão
audience = Escrito para
sources = Fontes
not-reviewed = Nenhum profissional de saúde revisou esta página ainda.
translation = Tradução
translation-reviewer = Tradução revisada por
state-draft = Rascunho
state-translated = Traduzida
state-reviewed = Revisada por uma segunda pessoa
state-approved = Aprovada por um profissional de saúde

draft-title = Tradução provisória
draft-notice = Ninguém conferiu esta tradução ainda, e ela pode ter erros. Não confie somente nela. Se tiver dúvidas, pergunte à sua equipe de saúde.
read-original = Ler esta página em { $language }
earlier-title = Versão anterior
earlier-notice = O texto em { $source } foi reescrito depois que esta tradução foi aprovada. Se tiver dúvidas, pergunte à sua equipe de saúde.
source-title = Ainda não traduzida
source-notice = Esta página ainda não está disponível em { $language }. Ela é mostrada em { $source }.
parts-notice = Algumas partes desta página ainda não foram traduzidas. Elas são mostradas em { $source } e têm uma linha ao lado.
sample-title = Amostra
sample-notice = Os números de telefone e outros dados desta página são exemplos. Não entregue esta cópia a pacientes.

general-information = Estas páginas dão informações gerais. Elas não substituem a orientação do seu médico, enfermeiro ou farmacêutico.
about-languages = Idiomas
about-language-states = Até onde cada tradução foi conferida
made-with = Feito com leaflint { $version } em { $date }.
pages-in-language = { $count } de { $total } páginas

accessibility = Acessibilidade
accessibility-summary = O texto pode ser ampliado, mudar de cor e ser lido em voz alta. Os títulos, as listas e as tabelas estão marcados como tais, e há um sumário.
accessibility-images = Todas as imagens são descritas em palavras.
accessibility-images-bare = Algumas imagens não são descritas em palavras.
