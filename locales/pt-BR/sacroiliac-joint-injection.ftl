# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = Esta página explica como uma injeção na articulação entre a coluna e o osso do quadril pode aliviar a dor, e quais são os riscos dela.

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = Injeção na articulação sacroilíaca

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = Esta injeção coloca medicamento na articulação entre a coluna e o osso do quadril. Ela pode mostrar se a sua dor vem dessa articulação. Ela também pode aliviar a dor por um tempo.

# en: What it is
what-it-is-2jjc = O que é

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = Você tem 2 articulações sacroilíacas. Cada uma liga a base da coluna ao osso do quadril. Elas ficam na parte de baixo das costas, perto do alto das nádegas.

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = Neste procedimento, um médico injeta medicamento na articulação. É um medicamento que causa dormência (anestésico local), misturado com um corticoide. Um corticoide é um medicamento que reduz o inchaço.

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = Depois de uma cirurgia nas costas, estas articulações podem receber mais carga. Isso é mais provável se a cirurgia uniu ossos da parte de baixo da coluna. A dor pode ser na parte de baixo das costas, na nádega, na virilha ou na perna.

# en: The injection has 2 aims:
why-it-is-done-lp4p = A injeção tem 2 objetivos:

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = testar se a dor vem desta articulação

# en: to ease the pain
why-it-is-done-90mb = aliviar a dor

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: Tell your team if you:
before-the-procedure-z2wg = Avise a sua equipe de saúde se você:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma um medicamento que afina o sangue

# en: have diabetes
before-the-procedure-pk8h = tem diabetes

# en: have an infection, or feel ill
before-the-procedure-f124 = tem uma infecção ou se sente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = já teve uma reação alérgica a qualquer medicamento

# en: are or may be pregnant
before-the-procedure-87hv = está ou pode estar grávida

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria. Peça a alguém para levar você para casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = Você se deita de barriga para baixo. O médico anestesia a sua pele e coloca uma agulha fina na articulação. Ele usa raios X ou outro exame de imagem para guiar a agulha.

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = Você pode sentir pressão ou a sua dor de costume por pouco tempo. Diga ao médico o que você sente.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = Você descansa por pouco tempo e depois vai para casa. A sua perna pode parecer fraca ou dormente no começo, por isso não dirija nesse dia.

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = Anote a sua dor nas próximas horas e nos próximos dias. O efeito do medicamento que causa dormência passa primeiro, e a dor pode voltar. O corticoide pode levar dias para fazer efeito.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = Se a dor aliviar imediatamente, ela pode vir desta articulação. Se a dor não mudar, ela pode vir de outro lugar. O teste pode estar errado, por isso a sua equipe de saúde olha também os seus outros exames.

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = Você pode ter menos dor por semanas, o que pode ajudar você a fazer exercício. [Uma revisão dos tratamentos para esta articulação][1] não encontrou nenhum tratamento que funcione melhor do que os outros.

# en: Risks
risks-1b54 = Riscos

# en: You may have these problems:
risks-rlqb = Você pode ter estes problemas:

# en: soreness or bruising
risks-g509 = dor local ou manchas roxas

# en: more pain for a day or 2
risks-57xt = mais dor por um dia ou 2

# en: a warm, flushed face
risks-bb9l = rosto quente e corado

# en: higher blood sugar, if you have diabetes
risks-myl3 = açúcar no sangue mais alto, se você tem diabetes

# en: a weak or numb leg for a short time
risks-57n2 = uma perna fraca ou dormente por pouco tempo

# en: infection or bleeding
risks-t8m4 = infecção ou sangramento

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = Problemas graves não são prováveis. A injeção também pode não ajudar você.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Você não tem a obrigação de tomar esta injeção. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }tratamento com calor de nervos pequenos][1], que pode parar os sinais de dor da articulação

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }cirurgia para unir os ossos][1], se outros tratamentos não ajudaram

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = por que vocês acham que a minha dor vem desta articulação

# en: how long the benefit may last
questions-to-ask-your-team-vktk = quanto tempo o benefício pode durar

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quais riscos são maiores para mim

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = o que faremos depois se não ajudar

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = É normal sentir dor local por um dia ou 2. Outras mudanças precisam de atendimento rápido.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = tiver fraqueza nas pernas que é nova ou que não passa

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiver inchaço no rosto ou dificuldade para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: pain that gets much worse
get-help-the-same-day-y33m = dor que piora muito

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = pele quente, inchada ou com secreção no lugar onde a agulha entrou

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Entre em contato com o seu médico ou com a equipe de dor se você tiver:

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = açúcar no sangue que continua alto

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = dor que não melhora depois de semanas

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = dor que volta

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
