# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = Cette page donne de courtes réponses aux questions que l’on pose sur la douleur qui persiste après une opération du dos.

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = Questions et réponses sur la douleur après une opération du dos

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = La douleur peut persister ou revenir après une opération du dos. Cette page répond aux questions que vous vous posez peut-être. Chaque réponse est courte, et les liens vous en disent plus.

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = Pourquoi ai-je encore mal après l’opération ?

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = Il y a différentes causes. Un nerf peut être encore sous pression, ou du tissu cicatriciel a pu se former autour. La douleur peut aussi venir d’une articulation ou d’un muscle.

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = Pour en savoir plus, lisez les causes de [la douleur qui persiste après une opération du dos][1].

# en: What is this pain called?
what-is-this-pain-called-wh4d = Comment s’appelle cette douleur ?

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = Les médecins l’appellent maintenant syndrome douloureux rachidien persistant de type 2. « Persistant » veut dire qu’il dure. « Type 2 » veut dire que vous avez déjà eu une opération de la colonne vertébrale.

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = Un nom plus ancien est syndrome d’échec de la chirurgie du dos. Ce nom ne veut pas dire que vous ou votre chirurgien avez échoué.

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = Ai-je fait quelque chose de mal ?

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = Non. La douleur peut persister après une opération qui s’est bien passée. Elle peut aussi persister quand vous avez fait tout ce que votre équipe soignante a demandé.

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = La douleur est-elle dans ma tête ?

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = Non, votre douleur est réelle. Toute douleur passe par vos nerfs et votre cerveau. L’inquiétude, un moral bas et un mauvais sommeil peuvent la rendre plus forte.

# en: Will the pain go away?
will-the-pain-go-away-fckh = La douleur va-t-elle disparaître ?

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = Elle peut diminuer avec le temps ou avec un traitement. Elle peut aussi rester, et le but est alors de bien vivre avec elle. Votre équipe soignante ne peut pas savoir avec certitude comment elle va changer.

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = Est-ce que je peux bouger quand cela fait mal ?

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = Oui, les mouvements doux aident. Avoir mal quand vous bougez ne veut pas toujours dire une lésion. Commencez par un peu, et ajoutez-en chaque semaine.

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = Demandez d’abord à votre équipe soignante si votre opération a eu lieu il y a peu de temps. Pour en savoir plus, lisez [kinésithérapie et exercice][1].

# en: Do I need another scan?
do-i-need-another-scan-9h2m = Ai-je besoin d’un autre examen d’imagerie ?

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = Vous aurez peut-être besoin d’une imagerie si vos symptômes sont nouveaux ou différents, ou si une nouvelle opération est possible. Une imagerie peut ne pas aider si vos symptômes sont les mêmes qu’avant.

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = Les disques sont les coussins souples entre les os de votre colonne vertébrale. Une image peut montrer un disque qui dépasse chez des personnes qui n’ont pas mal.

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = Dans [une analyse d’images][1], c’était le cas d’environ 30 personnes sur 100 âgées de 20 ans. C’était le cas d’environ 84 personnes sur 100 âgées de 80 ans.

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = Pour en savoir plus, lisez [IRM et examens des nerfs][1].

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = Ai-je besoin d’une nouvelle opération ?

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = Peut-être, si les examens montrent un problème clair que l’opération peut changer. S’ils n’en montrent pas, une nouvelle opération a moins de chances d’aider. Toute opération a des risques, comme une infection et plus de tissu cicatriciel.

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = Pour en savoir plus, lisez [chirurgie de reprise][1], c’est-à-dire une nouvelle opération sur la même partie du dos.

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = Quels traitements puis-je essayer ?

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = Vous pouvez essayer l’exercice, les thérapies par la parole, les médicaments, les injections ou un appareil. Chacun a des bénéfices et des risques. Plusieurs à la fois peuvent aider plus que 1 traitement seul.

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = Vous pouvez aussi choisir de n’avoir aucun traitement maintenant. Demandez à votre équipe soignante ce qui peut arriver si vous attendez.

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = Qu’est-ce qui aide contre la douleur des nerfs ?

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = { "[" }Les médicaments contre la douleur des nerfs][1] peuvent aider. Ils peuvent aussi donner envie de dormir ou des vertiges. Vous pouvez aussi vous renseigner sur [la stimulation de la moelle épinière][2], un appareil qui envoie de faibles impulsions électriques à votre colonne.

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = Puis-je arrêter mes médicaments ?

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = Ne les arrêtez pas brusquement. Vous pourriez vous sentir malade si vous le faites (symptômes de sevrage). Demandez à votre médecin comment baisser la dose lentement.

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = Pourquoi mon médecin m’a-t-il proposé une thérapie par la parole ?

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = La douleur peut changer votre façon de penser, de ressentir et d’agir. [Les thérapies par la parole contre la douleur][1] vous apprennent des façons de faire face. Votre médecin ne pense pas que vous avez inventé votre douleur.

# en: Can I work?
can-i-work-b7dk = Puis-je travailler ?

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = Le travail peut être bon pour votre santé et votre humeur. Vous aurez peut-être besoin d’heures réduites, d’autres tâches ou de plus de pauses. Parlez d’un plan avec votre employeur et votre équipe soignante.

# en: Can I have sex?
can-i-have-sex-mjm6 = Puis-je avoir des rapports sexuels ?

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = Oui, quand vous vous en sentez capable. Essayez des positions qui fatiguent moins votre dos. Parlez avec votre partenaire, et demandez conseil à votre équipe soignante si la douleur ou un médicament rend les rapports difficiles.

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = Que puis-je faire un mauvais jour ?

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = Faites un plan avant qu’un mauvais jour arrive. Votre plan peut dire :

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = quelles tâches peuvent attendre

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = quels mouvements doux vous aident

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = qui peut vous aider

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = quels antidouleurs vous pouvez prendre, et en quelle quantité

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = quand appeler votre médecin

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = Après un jour ou 2, reprenez peu à peu votre activité.

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = Quand dois-je demander une aide d’urgence ?

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = ne pouvez pas uriner, ou ne sentez plus quand vous urinez

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = avez une nouvelle faiblesse dans les jambes

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = avez de la fièvre avec un mal de dos nouveau ou plus fort

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = avez une douleur dans la poitrine ou du mal à respirer

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = Quand dois-je contacter mon médecin ?

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = Contactez votre médecin ou votre équipe de la douleur si vous avez :

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = une douleur qui est nouvelle ou qui s’aggrave lentement

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = une douleur qui vous empêche de dormir ou de travailler

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = des effets indésirables d’un médicament

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = un moral bas ou une inquiétude qui ne passe pas

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = Si vous pensez à mettre fin à vos jours, demandez de l’aide maintenant. Appelez votre numéro d’urgence local ou une ligne d’écoute de crise.

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
