# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = Esta página explica como as terapias psicológicas podem ajudar você a viver com a dor, o que acontece nelas e quais são os limites delas.

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = Terapias psicológicas para a dor

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = As terapias psicológicas ensinam formas de lidar com a dor que persiste. Elas também podem ajudar com a preocupação, o desânimo e o sono. Elas não significam que a sua dor está na sua mente.

# en: What it is
what-it-is-2jjc = O que é

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = Em uma terapia psicológica, você se encontra com um terapeuta treinado. Você fala da sua dor e de como ela afeta a sua vida. Depois você aprende e experimenta novas habilidades.

# en: There are different kinds:
what-it-is-jktk = Há diferentes tipos:

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = terapia cognitivo-comportamental, que ajuda você a mudar pensamentos e hábitos que tornam a dor mais difícil

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = terapia de aceitação e compromisso, que ajuda você a fazer o que é importante para você, mesmo com dor

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = programas de manejo da dor, em que um grupo aprende sobre dor, exercício e habilidades para lidar com a dor

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = A dor que persiste pode causar preocupação, desânimo ou raiva. Esses sentimentos podem fazer a dor parecer mais forte. Uma terapia psicológica pode ajudar você a:

# en: cope with bad days
why-it-is-done-jd7l = lidar com os dias ruins

# en: sleep better
why-it-is-done-g2jk = dormir melhor

# en: plan your day and rest in time
why-it-is-done-t8h1 = planejar o seu dia e descansar a tempo

# en: feel less afraid to move
why-it-is-done-w7bz = ter menos medo de se mover

# en: do more of what matters to you
why-it-is-done-n86w = fazer mais do que é importante para você

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }A diretriz do Reino Unido sobre dor de longa duração][1] inclui 2 dessas terapias como opções. Elas são a terapia cognitivo-comportamental e a terapia de aceitação e compromisso. Este conselho é para a dor de longa duração que não tem outra causa clara.

# en: Before the first session
before-the-first-session-h8my = Antes da primeira sessão

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = Você não precisa se preparar muito. Pode ajudar pensar sobre:

# en: what pain stops you doing
before-the-first-session-p04m = o que a dor impede você de fazer

# en: what you want to do again
before-the-first-session-rhq8 = o que você quer voltar a fazer

# en: what has helped before
before-the-first-session-0pnm = o que já ajudou antes

# en: who you want to tell about the therapy
before-the-first-session-2zsn = a quem você quer contar sobre a terapia

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = Avise o seu terapeuta se você precisa de um intérprete, de uma sala tranquila ou de pausas para se mover.

# en: What happens during a session
what-happens-during-a-session-s9x1 = O que acontece durante uma sessão

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = Você pode se encontrar com o seu terapeuta a sós ou em grupo. Vocês podem se encontrar pessoalmente, por telefone ou por vídeo. Pergunte quanto tempo dura uma sessão, e se você pode ficar em pé ou se mover.

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = Você fala do que acontece na sua vida e de como reage. Você pratica habilidades, como a respiração lenta. Você pode receber pequenas tarefas para experimentar em casa.

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = O que você diz fica em sigilo. O seu terapeuta só deve contar a outras pessoas se você ou outra pessoa puder sofrer danos.

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = Depois das sessões e recuperação

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = Você pode sentir cansaço depois de uma sessão. Você também pode pensar em coisas difíceis do seu passado. Planeje uma hora tranquila depois dela, se puder.

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = Use as suas novas habilidades a cada dia, mesmo depois da última sessão. Elas funcionam melhor com a prática.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }Uma revisão de 75 estudos][1] examinou as terapias psicológicas para a dor de longa duração. A terapia cognitivo-comportamental teve benefícios pequenos para a dor, a vida diária e o humor. Para a terapia de aceitação e compromisso, os resultados não foram claros.

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = A sua dor pode não mudar muito. Mas você pode lidar melhor com ela.

# en: Risks
risks-1b54 = Riscos

# en: Talking therapies can be hard work. They can:
risks-lt0y = As terapias psicológicas podem exigir muito esforço. Elas podem:

# en: bring up sad or upsetting feelings
risks-zc82 = trazer sentimentos tristes ou incômodos

# en: make you feel worse for a short time
risks-qyf5 = fazer você se sentir pior por pouco tempo

# en: take time and effort
risks-1lcm = exigir tempo e esforço

# en: not help you
risks-x4rn = não ajudar você

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = Avise o seu terapeuta se você se sentir pior. Você pode parar a qualquer momento.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = Você não tem a obrigação de fazer uma terapia psicológica. Se você não fizer nada, a sua dor e o seu humor podem melhorar, continuar iguais ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: a support group with other people who have pain
other-choices-zlx3 = um grupo de apoio com outras pessoas que têm dor

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = tratamento do seu médico para o desânimo ou a preocupação

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = Você pode usar mais de 1 opção ao mesmo tempo. Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = que tipo de terapia pode me ajudar

# en: how long it takes
questions-to-ask-your-team-069v = quanto tempo ela leva

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = quem é o meu terapeuta, e que formação ele tem

# en: what else I can try
questions-to-ask-your-team-k6zh = o que mais posso experimentar

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = A dor pode fazer você sentir muito desânimo. Você não precisa esperar pela próxima sessão para pedir ajuda.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: think about ending your life
get-emergency-help-now-pm69 = pensar em acabar com a própria vida

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = achar que pode se machucar ou machucar outra pessoa

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiver fraqueza nova nas pernas

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = Entre em contato com o seu médico ou terapeuta

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = Entre em contato com o seu médico ou terapeuta se você:

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = sentir desânimo ou preocupação na maioria dos dias

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = se sentir pior depois das suas sessões

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = usar mais álcool ou medicamentos para lidar com a dor

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = não conseguir dormir

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
