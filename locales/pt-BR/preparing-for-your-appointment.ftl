# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = Esta página ajuda você a se preparar para falar com o seu médico ou com a equipe de dor sobre a dor depois de uma cirurgia nas costas.

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = Como se preparar para a sua consulta

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = Um pouco de preparo pode ajudar você a aproveitar mais a sua consulta. Você pode anotar os seus sintomas, as suas perguntas e o que é importante para você. Leve as suas anotações.

# en: Why it helps
why-it-helps-nnn4 = Por que ajuda

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = Pode ser difícil lembrar das coisas quando se tem dor. As anotações ajudam você a contar a sua história de forma clara. Elas também ajudam a sua equipe de saúde a descobrir o que pode ajudar você.

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }A diretriz sobre decisões compartilhadas][1] diz que você e a sua equipe de saúde deveriam fazer escolhas juntos. A sua equipe de saúde conhece os tratamentos. Você conhece a sua vida.

# en: In the days before
in-the-week-before-hczr = Nos dias anteriores

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [one] Faça um diário curto da dor por { $diary-days } dia antes de vir. A cada dia, você pode anotar:
   *[other] Faça um diário curto da dor por { $diary-days } dias antes de vir. A cada dia, você pode anotar:
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = onde está a dor, e como ela é

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = como ela é forte, de 0 a 10

# en: what makes it better or worse
in-the-week-before-y7pj = o que melhora ou piora a dor

# en: how you slept
in-the-week-before-m6l7 = como você dormiu

# en: what you did, and what you could not do
in-the-week-before-yxsq = o que você fez, e o que não conseguiu fazer

# en: which medicines you took
in-the-week-before-qjps = quais medicamentos você tomou

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = O diário não precisa ser perfeito. Se ele fizer você pensar demais na dor, faça um diário curto.

# en: What to bring
what-to-bring-lhrc = O que levar

# en: Put these things in a bag the day before:
what-to-bring-01h9 = Coloque estas coisas em uma bolsa no dia anterior:

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = uma lista de todos os seus medicamentos, também os que você mesmo compra

# en: letters and scan results from your surgery
what-to-bring-0x01 = cartas e resultados de exames de imagem da sua cirurgia

# en: your pain diary
what-to-bring-ttnz = o seu diário da dor

# en: a list of allergies and other health problems
what-to-bring-dn11 = uma lista de alergias e de outros problemas de saúde

# en: your questions
what-to-bring-g5kj = as suas perguntas

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = óculos, aparelhos auditivos ou um apoio para andar

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = Você pode levar um familiar ou um amigo. Essa pessoa pode ouvir, tomar notas e fazer perguntas.

# en: If you need support
if-you-need-support-7dr6 = Se você precisar de apoio

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = Avise a clínica antes do dia se você precisar de:

# en: an interpreter
if-you-need-support-frzq = um intérprete

# en: large print, easy words or another format
if-you-need-support-jsch = letras grandes, palavras fáceis ou outro formato

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = uma rampa, um elevador ou um lugar tranquilo para esperar

# en: a place to lie down or stand
if-you-need-support-fpq1 = um lugar para se deitar ou ficar em pé

# en: a longer appointment
if-you-need-support-2735 = uma consulta mais longa

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = Para pedir isso, ou para mudar o horário, ligue para a clínica no { $clinic-phone }.

# en: What to tell your team
what-to-tell-your-team-h299 = O que contar à sua equipe de saúde

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = Tente dizer primeiro o mais importante. Você pode contar à sua equipe de saúde:

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = quando a dor começou, antes ou depois da cirurgia

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = se é a mesma dor de antes da cirurgia, ou uma dor nova

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = como a dor afeta o seu sono, trabalho, humor e família

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = quais tratamentos você já experimentou, e o que aconteceu

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = o que você quer voltar a conseguir fazer

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = Conte também se você sente desânimo, bebe mais álcool ou acha difícil lidar com a dor. Eles não vão julgar você.

# en: Questions to ask
questions-to-ask-40nv = Perguntas a fazer

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = Escolha as perguntas que são importantes para você. Você pode perguntar:

# en: what may cause my pain
questions-to-ask-xsj6 = o que pode causar a minha dor

# en: which choices I have
questions-to-ask-3p6t = quais opções eu tenho

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = quais são os benefícios e os riscos de cada opção

# en: what may happen if I do nothing
questions-to-ask-wd1d = o que pode acontecer se eu não fizer nada

# en: how and when we will check if it works
questions-to-ask-vt2f = como e quando vamos verificar se funciona

# en: who I can call if things get worse
questions-to-ask-3dl3 = para quem posso ligar se as coisas piorarem

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = Você pode ler primeiro sobre os tratamentos. Um bom lugar para começar é [dor que persiste depois de uma cirurgia nas costas][1]. Você também pode gostar das nossas [perguntas e respostas][2].

# en: During the appointment
during-the-appointment-gnq2 = Durante a consulta

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = Peça à sua equipe de saúde para explicar qualquer palavra que você não conheça. Repita o que você ouviu, para verificar se entendeu bem. Você pode tomar notas, ou perguntar se pode gravar.

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = Você não precisa decidir no mesmo dia. Peça tempo, e algo para ler em casa.

# en: After the appointment
after-the-appointment-7bpk = Depois da consulta

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = Leia as suas anotações no prazo de um dia, e compartilhe-as com alguém em quem você confia. Anote:

# en: what you and your team agreed
after-the-appointment-7y83 = o que você e a sua equipe de saúde combinaram

# en: what you will do, and by when
after-the-appointment-tq19 = o que você vai fazer, e até quando

# en: what the team will do
after-the-appointment-z1s5 = o que a equipe vai fazer

# en: the date of the next visit
after-the-appointment-t83f = a data da próxima consulta

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = Ligue para a clínica se algo não estiver claro. A sua escolha pode mudar, por isso avise a sua equipe de saúde se ela mudar.

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = Não espere pela sua consulta se você tiver sintomas graves. Procure ajuda imediatamente.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiver fraqueza nova nas pernas

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = tiver febre com dor nas costas nova ou pior

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiver dor no peito ou dificuldade para respirar

# en: think about ending your life
get-emergency-help-now-pm69 = pensar em acabar com a própria vida

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = Entre em contato com o seu médico ou com a equipe de dor antes da consulta se você tiver:

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = dor que piora muito

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = dormência ou formigamento novos

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = efeitos colaterais de um medicamento

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = desânimo ou preocupação que não passa

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
