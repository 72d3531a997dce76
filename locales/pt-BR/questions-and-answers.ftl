# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = Esta página dá respostas curtas a perguntas que as pessoas fazem sobre a dor que persiste depois de uma cirurgia nas costas.

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = Perguntas e respostas sobre a dor depois de uma cirurgia nas costas

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = A dor pode persistir ou voltar depois de uma cirurgia nas costas. Esta página responde a perguntas que você pode ter. Cada resposta é curta, e os links explicam mais.

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = Por que ainda tenho dor depois da cirurgia?

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = Há diferentes causas. Um nervo pode ainda estar sob pressão, ou tecido cicatricial pode ter crescido em volta dele. A dor também pode vir de uma articulação ou de um músculo.

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = Leia mais sobre as causas da [dor que persiste depois de uma cirurgia nas costas][1].

# en: What is this pain called?
what-is-this-pain-called-wh4d = Como se chama esta dor?

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = Os médicos agora a chamam de síndrome da dor espinhal persistente tipo 2. “Persistente” significa que ela dura. “Tipo 2” significa que você já fez cirurgia na coluna antes.

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = Um nome mais antigo é síndrome da falha da cirurgia da coluna. O nome não significa que você ou o seu cirurgião falharam.

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = Eu fiz algo errado?

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = Não. A dor pode persistir depois de uma cirurgia que correu bem. Ela também pode persistir quando você fez tudo o que a sua equipe de saúde pediu.

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = A dor está na minha mente?

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = Não, a sua dor é real. Toda dor usa os seus nervos e o seu cérebro. A preocupação, o desânimo e o sono ruim podem fazer a dor parecer mais forte.

# en: Will the pain go away?
will-the-pain-go-away-fckh = A dor vai passar?

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = Ela pode aliviar com o tempo ou com tratamento. Ela também pode continuar, e então o objetivo é viver bem com ela. A sua equipe de saúde não tem como saber com certeza como ela vai mudar.

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = Tudo bem eu me mover quando dói?

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = Sim, o movimento leve ajuda. A dor ao se mover nem sempre significa dano. Comece com pouco e acrescente mais a cada semana.

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = Pergunte primeiro à sua equipe de saúde se a sua cirurgia foi há pouco tempo. Leia mais sobre [fisioterapia e exercício][1].

# en: Do I need another scan?
do-i-need-another-scan-9h2m = Preciso de outro exame de imagem?

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = Você pode precisar de um exame de imagem se seus sintomas são novos ou diferentes, ou se você talvez faça mais cirurgia. Um exame de imagem pode não ajudar se os seus sintomas são os mesmos de antes.

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = Os discos são as almofadas macias entre os ossos da sua coluna. Um exame de imagem pode mostrar um disco que se projeta para fora em pessoas que não têm dor.

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = Em [uma revisão de exames de imagem][1], foi assim em cerca de 30 em cada 100 pessoas de 20 anos. Foi assim em cerca de 84 em cada 100 pessoas de 80 anos.

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = Leia mais sobre [ressonância magnética e exames dos nervos][1].

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = Preciso de mais cirurgia?

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = Talvez, se os exames mostrarem um problema claro que a cirurgia pode mudar. Se eles não mostrarem, é menos provável que mais cirurgia ajude. Toda cirurgia tem riscos, como infecção e mais tecido cicatricial.

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = Leia mais sobre [cirurgia de revisão][1], que significa mais cirurgia na mesma parte das costas.

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = Quais tratamentos posso experimentar?

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = Você pode experimentar exercício, terapias psicológicas, medicamentos, injeções ou um dispositivo. Cada um tem benefícios e riscos. Uma mistura pode ajudar mais do que só 1 tratamento.

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = Você também pode escolher não fazer tratamento agora. Pergunte à sua equipe de saúde o que pode acontecer se você esperar.

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = O que ajuda com a dor nos nervos?

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = { "[" }Os medicamentos para a dor nos nervos][1] podem ajudar. Eles também podem dar sono ou tontura. Você também pode perguntar sobre a [estimulação da medula espinhal][2], um dispositivo que envia impulsos elétricos fracos para a coluna.

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = Posso parar os meus medicamentos?

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = Não pare de tomá-los de repente. Você pode se sentir mal se fizer isso (abstinência). Pergunte ao seu médico como diminuir a dose aos poucos.

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = Por que o meu médico me ofereceu uma terapia psicológica?

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = A dor pode mudar o seu jeito de pensar, sentir e agir. [As terapias psicológicas para a dor][1] ensinam formas de lidar com ela. O seu médico não acha que você inventou a dor.

# en: Can I work?
can-i-work-b7dk = Posso trabalhar?

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = O trabalho pode ser bom para a sua saúde e o seu humor. Você pode precisar de um horário mais curto, de outras tarefas ou de mais pausas. Converse com o seu empregador e com a sua equipe de saúde sobre um plano.

# en: Can I have sex?
can-i-have-sex-mjm6 = Posso ter relações sexuais?

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = Sim, quando você sentir que é a hora. Experimente posições que forcem menos as costas. Converse com seu parceiro ou parceira, e pergunte à sua equipe de saúde se a dor ou um medicamento dificulta o sexo.

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = O que posso fazer em um dia ruim?

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = Faça um plano antes que um dia ruim chegue. O seu plano pode dizer:

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = quais tarefas podem esperar

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = quais movimentos leves ajudam você

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = quem pode ajudar você

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = quais analgésicos você pode tomar, e quanto

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = quando ligar para o seu médico

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = Depois de um dia ou 2, volte a aumentar a sua atividade.

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = Quando devo procurar ajuda de emergência?

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = perder o controle da bexiga ou do intestino

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = não conseguir urinar, ou perder a sensação ao urinar

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = tiver fraqueza nova nas pernas

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = tiver febre com dor nas costas nova ou pior

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = tiver dor no peito ou dificuldade para respirar

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = Quando devo entrar em contato com o meu médico?

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = Entre em contato com o seu médico ou com a equipe de dor se você tiver:

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = dor que é nova ou que piora aos poucos

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = dor que impede você de dormir ou trabalhar

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = efeitos colaterais de um medicamento

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = desânimo ou preocupação que não passa

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = Se você pensar em acabar com a própria vida, procure ajuda agora. Ligue para o número de emergência local ou para uma linha de apoio em crises.

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
