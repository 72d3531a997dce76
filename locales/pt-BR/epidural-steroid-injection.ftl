# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = Esta página explica o que é uma injeção epidural de corticoide, como ela pode aliviar a dor na perna e quais são os riscos dela.

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = Injeção epidural de corticoide

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = Uma injeção epidural de corticoide coloca medicamento perto de um nervo da sua coluna. Ela pode aliviar a dor na perna por um tempo. O benefício é pequeno, e a injeção não ajuda todas as pessoas.

# en: What it is
what-it-is-2jjc = O que é

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = A sua medula espinhal, o feixe de nervos dentro da sua coluna, fica dentro de uma membrana. O espaço epidural é o espaço fino em volta dessa membrana. Neste procedimento, um médico injeta um corticoide nesse espaço.

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = Um corticoide é um medicamento que reduz o inchaço. O médico pode misturar o corticoide com um medicamento que deixa a área dormente (anestésico local).

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = Um disco (uma almofada macia na sua coluna) ou o tecido cicatricial podem apertar um nervo. O nervo pode inchar e causar dor na perna (ciática). A injeção pode reduzir o inchaço e aliviar a dor.

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }A diretriz do Reino Unido sobre dor nas costas e ciática][1] a inclui como opção para dor na perna forte e recente. Ela não recomenda injeções na coluna para a dor lombar. A dor de longa duração após uma cirurgia é diferente, por isso pergunte ao seu médico se a injeção pode ajudar você.

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = tem uma doença dos olhos chamada glaucoma

# en: are or may be pregnant
before-the-procedure-87hv = está ou pode estar grávida

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria. Peça a alguém para levar você para casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = Você se deita de barriga para baixo ou de lado. O médico anestesia a sua pele com uma injeção pequena. Depois ele coloca uma agulha fina nas suas costas e injeta o corticoide.

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = O médico pode usar raios X para guiar a agulha. Você pode sentir pressão ou uma dor curta na perna. Avise o médico se sentir dor forte.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = Você descansa por pouco tempo e depois vai para casa. As suas pernas podem ficar dormentes ou fracas até passar o efeito do medicamento que causa dormência. Não dirija nesse dia.

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = O corticoide pode levar dias para fazer efeito. Anote como está a sua dor, para que você e a sua equipe de saúde possam ver se ele ajudou.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = Você pode ter menos dor na perna por semanas. Isso pode tornar mais fácil fazer exercício.

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }Uma revisão de 25 estudos][1] comparou a injeção com uma injeção simulada. A dor na perna foi um pouco menor por pouco tempo. A diferença foi pequena.

# en: Risks
risks-1b54 = Riscos

# en: You may have these effects for a short time:
risks-r3r6 = Você pode ter estes efeitos por pouco tempo:

# en: soreness or bruising in your back
risks-hyh1 = dor local ou manchas roxas nas costas

# en: more pain for a day or 2
risks-57xt = mais dor por um dia ou 2

# en: a warm, flushed face
risks-bb9l = rosto quente e corado

# en: higher blood sugar, if you have diabetes
risks-myl3 = açúcar no sangue mais alto, se você tem diabetes

# en: a headache, if the needle goes through the lining
risks-y65t = uma dor de cabeça, se a agulha atravessar a membrana

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = Problemas graves não são prováveis. Eles incluem infecção, sangramento e dano a um nervo.

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }O órgão que regula os medicamentos nos Estados Unidos][1] alerta para perda da visão, derrame (AVC), perda de movimento e morte. Esses problemas não são prováveis. Na época do alerta, o órgão não tinha aprovado os corticoides para este uso.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Você não tem a obrigação de tomar esta injeção. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }mais cirurgia nas costas][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = qual é a chance de ajudar o meu tipo de dor

# en: how long the benefit may last
questions-to-ask-your-team-vktk = quanto tempo o benefício pode durar

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quais riscos são maiores para mim

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = o número de injeções que posso tomar em um ano

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = É normal ter as costas doloridas depois de uma injeção. Outras mudanças precisam de atendimento rápido.

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

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiver febre e o pescoço rígido

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = perder a visão de repente ou tiver dificuldade para falar

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiver inchaço no rosto ou dificuldade para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = uma dor de cabeça que piora quando você se senta ou fica em pé

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = dor nas costas que piora muito

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
