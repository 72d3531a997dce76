# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = Esta página explica o que é a cirurgia de revisão nas costas, quando ela pode ajudar e quais são os riscos dela.

# en: Revision surgery
revision-surgery-c6p4 = Cirurgia de revisão

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = A cirurgia de revisão é mais cirurgia em uma parte das costas que já foi operada antes. Ela pode ajudar se os exames mostrarem um problema claro. É menos provável que ela ajude se eles não mostrarem.

# en: What it is
what-it-is-2jjc = O que é

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = A sua coluna é uma fileira de ossos com almofadas macias, chamadas discos, entre eles. Na cirurgia de revisão, um cirurgião volta à mesma parte da coluna. O cirurgião pode:

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = retirar um pedaço de disco que aperta um nervo

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = retirar osso ou tecido cicatricial para abrir espaço para um nervo

# en: join bones that move too much (fusion)
what-it-is-hpwn = unir ossos que se movem demais (fusão)

# en: change or take out screws or rods
what-it-is-c823 = trocar ou retirar parafusos ou hastes

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = A sua equipe de saúde pode falar de cirurgia de revisão se seus sintomas combinam com um problema claro em uma imagem. Exemplos são:

# en: a disc that bulges again
why-it-is-done-rcb4 = um disco que se projeta para fora de novo

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = osso que ainda aperta um nervo

# en: bones that move too much
why-it-is-done-qlst = ossos que se movem demais

# en: bones that did not join after a fusion
why-it-is-done-s01q = ossos que não se uniram depois de uma fusão

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = parafusos que estão soltos ou no lugar errado

# en: an infection
why-it-is-done-0b3j = uma infecção

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = Você pode precisar de cirurgia com rapidez se perder o controle da bexiga ou do intestino, ou se suas pernas ficarem fracas.

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = Se a causa não está clara, a cirurgia pode fazer pouco pela dor. Quando há somente dor lombar, [a diretriz do Reino Unido sobre dor lombar][1] recomenda a fusão só como parte de um estudo.

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = Você faz exames como radiografias e uma ressonância magnética. A ressonância magnética usa ímãs fortes para mostrar os nervos e os discos. A equipe verifica a sua saúde e os seus medicamentos.

# en: It may help to:
before-the-procedure-btb3 = Pode ajudar:

# en: stop smoking
before-the-procedure-tvp6 = parar de fumar

# en: keep active and eat well
before-the-procedure-cd59 = manter-se em atividade e comer bem

# en: get help with low mood or worry
before-the-procedure-h8h5 = procurar ajuda para o desânimo ou a preocupação

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = manter estável o açúcar no sangue, se você tem diabetes

# en: plan for help at home
before-the-procedure-0snz = planejar a ajuda em casa

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = Fale à equipe sobre todos os seus medicamentos, e avise se você pode estar grávida. Pergunte quais medicamentos deve parar de tomar e quando. Você pode pedir uma segunda opinião a outro cirurgião.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = Você recebe medicamento para dormir (anestesia geral), por isso não sente dor. O cirurgião abre a cicatriz antiga ou faz um corte novo. Ele trabalha em volta do tecido cicatricial para chegar ao problema.

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = Ela pode demorar mais do que a sua primeira cirurgia. Pergunte ao seu cirurgião quanto tempo ela pode demorar.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = Você acorda em uma sala de recuperação. Você recebe medicamento para a dor. A equipe ajuda você a ficar em pé e a andar assim que puder.

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = Você pode ficar no hospital por dias. A recuperação completa pode levar meses, e mais tempo depois de uma fusão. Pergunte à sua equipe de saúde:

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = como cuidar da ferida

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = quais movimentos evitar

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = quando começar os exercícios

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = quando você pode dirigir e trabalhar

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = para quem ligar se tiver uma pergunta

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = Você pode ter menos dor, mais força ou ambas as coisas. O resultado é melhor se há uma causa clara que a cirurgia pode mudar. Mais cirurgia pode ter menos chance de ajudar do que a primeira cirurgia.

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }Um estudo][1] comparou mais cirurgia com a [estimulação da medula espinhal][2], um dispositivo que envia impulsos elétricos para a coluna. Depois de mais cirurgia, a dor diminuiu em metade ou mais em 12 em cada 100 pessoas. Com o dispositivo, isso aconteceu em 39 em cada 100 pessoas.

# en: Risks
risks-1b54 = Riscos

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = A cirurgia de revisão pode ter riscos maiores do que uma primeira cirurgia. O tecido cicatricial torna o trabalho mais difícil. Os problemas incluem:

# en: infection
risks-9ct7 = infecção

# en: bleeding
risks-3pqp = sangramento

# en: blood clots in your legs or lungs
risks-9pvt = coágulos de sangue nas pernas ou nos pulmões

# en: harm to a nerve, with weak or numb legs
risks-vhjf = dano a um nervo, com pernas fracas ou dormentes

# en: pain that stays or gets worse
risks-jsz5 = dor que continua ou piora

# en: problems from the medicine that makes you sleep
risks-919t = problemas causados pelo medicamento que faz você dormir

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = A membrana que reveste os nervos pode se rasgar e vazar líquido. Em [uma revisão de cirurgias na coluna][1], isso aconteceu com cerca de 6 em cada 100 pessoas. A chance é maior na cirurgia de revisão.

# en: Other choices
other-choices-rz2j = Outras opções

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = Em uma emergência, você pode precisar de cirurgia com rapidez. Em outros momentos, você pode escolher.

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }uma injeção perto de um nervo da coluna][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = o que os exames mostram, e se isso explica a minha dor

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = qual é a chance de a cirurgia me ajudar

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = o que pode dar errado, e qual é a chance disso

# en: how long recovery may take
questions-to-ask-your-team-1v0v = quanto tempo a recuperação pode levar

# en: what else I can try first
questions-to-ask-your-team-6247 = o que mais posso experimentar primeiro

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = Problemas graves podem surgir dias ou semanas depois da cirurgia. Estas listas ajudam você a decidir aonde ir.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiver dor no peito ou dificuldade para respirar

# en: cough up blood
get-emergency-help-now-p66m = tossir sangue

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = tiver febre e se sentir muito mal

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = Ligue hoje para o seu médico ou cirurgião se você tiver:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = uma ferida quente, inchada, com secreção ou mais dolorida

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = uma dor de cabeça que piora quando você se senta ou fica em pé

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = dor ou inchaço em 1 panturrilha

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = Entre em contato com o seu médico ou cirurgião

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = Entre em contato com o seu médico ou cirurgião se você tiver:

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = dor que o seu medicamento não alivia

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = dormência ou formigamento novos

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = fezes duras (prisão de ventre) por causa dos analgésicos

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = preocupações com a sua recuperação

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
