# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = Esta página explica como a fisioterapia e o exercício podem ajudar com a dor que persiste depois de uma cirurgia nas costas.

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = Fisioterapia e exercício

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = A fisioterapia e o exercício podem ajudar você a ficar mais forte e a se mover com mais facilidade. Eles também podem ajudar o seu humor e o seu sono. Você pode começar com passos muito pequenos.

# en: What it is
what-it-is-2jjc = O que é

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = A fisioterapia é um tratamento que ajuda o seu corpo a se mover e a funcionar. Ela também é chamada de terapia física. Um fisioterapeuta é um profissional de saúde treinado em movimento.

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = O seu fisioterapeuta pode mostrar exercícios que servem para você. Ele também pode usar as mãos para mover ou apertar partes rígidas do seu corpo (terapia manual).

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = Depois de uma cirurgia ou de uma dor longa, os seus músculos podem ficar fracos e rígidos. Você também pode ter medo de se mover. O exercício pode ajudar você a:

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = fortalecer os músculos que sustentam a coluna

# en: bend and move with more ease
why-it-is-done-zkvn = dobrar-se e mover-se com mais facilidade

# en: stand and sit in more ways
why-it-is-done-wyhq = ficar em pé e sentar-se de mais maneiras

# en: walk further and do more each day
why-it-is-done-r6wr = caminhar mais longe e fazer mais a cada dia

# en: feel less low and sleep better
why-it-is-done-60s6 = sentir menos desânimo e dormir melhor

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = As diretrizes da [Organização Mundial da Saúde][1] incluem o exercício como uma opção para a dor lombar de longa duração.

# en: Before you start
before-you-start-rrpw = Antes de começar

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = Se a sua cirurgia foi há pouco tempo, pergunte ao seu cirurgião quando você pode começar. Conte ao seu fisioterapeuta sobre:

# en: the surgery that you had, and when
before-you-start-vtry = a cirurgia que você fez, e quando

# en: the movements that hurt
before-you-start-59nr = os movimentos que doem

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = outros problemas de saúde, como doença do coração ou ossos fracos

# en: the things that you want to do again
before-you-start-gf2k = as coisas que você quer voltar a fazer

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = Depois combinem 1 ou 2 metas que sejam importantes para você. Uma meta pode ser caminhar até a loja, ou brincar com uma criança.

# en: What happens in a session
what-happens-in-a-session-w954 = O que acontece em uma sessão

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = O seu fisioterapeuta pergunta sobre a sua dor e observa como você se move. Ele verifica a sua força e o seu equilíbrio. Depois vocês experimentam os exercícios juntos.

# en: Your plan may have:
what-happens-in-a-session-wqtj = O seu plano pode ter:

# en: walking, swimming or cycling
what-happens-in-a-session-957w = caminhada, natação ou bicicleta

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = exercícios para fortalecer a barriga, as costas e as pernas

# en: gentle stretches
what-happens-in-a-session-znhm = alongamentos leves

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = ioga ou tai chi, que unem movimento lento com respiração calma

# en: exercise in a group
what-happens-in-a-session-d1wb = exercício em grupo

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = Nenhum tipo de exercício serve para todas as pessoas. Escolha um de que você goste, para que continue a fazê-lo.

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = Como aumentar aos poucos

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = Você pode sentir o corpo dolorido depois de um exercício novo. Para que isso seja pouco, você pode:

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = começar com menos do que acha que consegue fazer

# en: add a little each week
how-to-build-up-slowly-4388 = acrescentar um pouco a cada semana

# en: rest between exercises
how-to-build-up-slowly-vzzg = descansar entre os exercícios

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = mover-se também nos dias ruins, mas fazer menos

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = anotar o que você faz, para ver o seu progresso

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = Pare e peça orientação se um exercício causar uma dor nova que desce pela perna.

# en: After the sessions
after-the-sessions-8dwb = Depois das sessões

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = Você pode ter um número pequeno de sessões e depois continuar em casa. O exercício só ajuda enquanto você continua a fazê-lo. Pergunte à sua equipe de saúde para quem ligar se precisar de ajuda.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }Uma revisão de estudos sobre exercício][1] analisou a dor lombar de longa duração. Em uma escala de 0 a 100, a dor foi cerca de 15 pontos menor com exercício do que sem ele. As pessoas nesses estudos podem não ter feito cirurgia.

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = O exercício pode não tirar a sua dor. Mesmo assim, ele pode ajudar você a fazer mais.

# en: Risks
risks-1b54 = Riscos

# en: Exercise has small risks. They include:
risks-r2xl = O exercício tem riscos pequenos. Eles incluem:

# en: sore or stiff muscles for a day or 2
risks-qcfh = músculos doloridos ou rígidos por um dia ou 2

# en: more pain for a short time
risks-r9fj = mais dor por pouco tempo

# en: a fall or a strain
risks-7nwr = uma queda ou uma distensão muscular

# en: Serious harm is not likely if you build up slowly.
risks-261k = Um dano grave não é provável se você aumentar aos poucos.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = Você pode fazer exercício por conta própria, em grupo ou com um fisioterapeuta. Você também pode escolher não fazer nada, mas então os seus músculos podem ficar mais fracos. Outras opções são:

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = outros tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1]

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = A sua equipe de saúde pode ajudar você a escolher. Você pode perguntar quais exercícios servem para você, que riscos eles têm e por quanto tempo experimentá-los.

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = O exercício não deveria causar novos problemas nos nervos. Pare se isso acontecer, e procure ajuda.

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

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = tiver dor no peito ou desmaiar

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = Entre em contato com o seu médico ou fisioterapeuta

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = Entre em contato com o seu médico ou fisioterapeuta se você tiver:

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = dor que continua pior por dias

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = dormência ou formigamento novos

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = uma queda que machuca as suas costas

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = um medo de se mover que faz você parar

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
