# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = Diese Seite gibt kurze Antworten auf Fragen zu Schmerzen, die nach einer Rückenoperation anhalten.

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = Fragen und Antworten zu Schmerzen nach einer Rückenoperation

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = Schmerzen können nach einer Rückenoperation anhalten oder wiederkommen. Diese Seite beantwortet Fragen, die Sie vielleicht haben. Jede Antwort ist kurz, und die Links sagen Ihnen mehr.

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = Warum habe ich nach der Operation noch Schmerzen?

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = Es gibt verschiedene Ursachen. Ein Nerv kann noch unter Druck sein, oder um ihn herum kann Narbengewebe gewachsen sein. Die Schmerzen können auch von einem Gelenk oder einem Muskel kommen.

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = Lesen Sie mehr über die Ursachen von [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: What is this pain called?
what-is-this-pain-called-wh4d = Wie heißen diese Schmerzen?

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = Fachleute nennen sie heute persistierendes spinales Schmerzsyndrom Typ 2. „Persistierend“ bedeutet, dass es anhält. „Typ 2“ bedeutet, dass Sie vorher eine Operation an der Wirbelsäule hatten.

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = Ein älterer Name ist Failed-Back-Surgery-Syndrom (Syndrom der fehlgeschlagenen Rückenoperation). Der Name bedeutet nicht, dass Sie oder Ihre Chirurgin oder Ihr Chirurg versagt haben.

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = Habe ich etwas falsch gemacht?

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = Nein. Schmerzen können nach einer Operation anhalten, die gut verlaufen ist. Sie können auch anhalten, wenn Sie alles getan haben, worum Ihr Behandlungsteam gebeten hat.

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = Sind die Schmerzen nur in meinem Kopf?

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = Nein, Ihre Schmerzen sind echt. Alle Schmerzen nutzen Ihre Nerven und Ihr Gehirn. Sorgen, gedrückte Stimmung und schlechter Schlaf können sie stärker machen.

# en: Will the pain go away?
will-the-pain-go-away-fckh = Werden die Schmerzen weggehen?

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = Sie können mit der Zeit oder mit Behandlung nachlassen. Sie können auch bleiben, und dann ist das Ziel, gut damit zu leben. Ihr Behandlungsteam kann nicht sicher wissen, wie sie sich ändern werden.

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = Darf ich mich bewegen, wenn es wehtut?

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = Ja, sanfte Bewegung hilft. Schmerzen bei Bewegung bedeuten nicht immer Schaden. Fangen Sie mit wenig an, und machen Sie jede Woche mehr.

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = Fragen Sie zuerst Ihr Behandlungsteam, wenn Ihre Operation erst kurze Zeit her ist. Lesen Sie mehr über [Physiotherapie und Bewegung][1].

# en: Do I need another scan?
do-i-need-another-scan-9h2m = Brauche ich noch eine Aufnahme?

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = Vielleicht brauchen Sie eine Aufnahme, wenn Ihre Beschwerden neu oder anders sind oder wenn Sie vielleicht wieder operiert werden. Eine Aufnahme hilft vielleicht nicht, wenn Ihre Beschwerden dieselben sind wie vorher.

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = Bandscheiben sind die weichen Polster zwischen den Knochen Ihrer Wirbelsäule. Eine Aufnahme kann bei Menschen ohne Schmerzen eine vorgewölbte Bandscheibe zeigen.

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = In [einer Übersichtsarbeit zu Aufnahmen][1] war das bei etwa 30 von 100 Menschen im Alter von 20 Jahren so. Bei etwa 84 von 100 Menschen im Alter von 80 Jahren war es so.

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = Lesen Sie mehr über [MRT und Nervenuntersuchungen][1].

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = Brauche ich noch eine Operation?

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = Vielleicht, wenn Untersuchungen ein klares Problem zeigen, das eine Operation ändern kann. Wenn nicht, hilft eine weitere Operation weniger wahrscheinlich. Jede Operation hat Risiken, etwa Infektion und mehr Narbengewebe.

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = Lesen Sie mehr über die [Revisionsoperation][1], das ist eine weitere Operation am selben Teil des Rückens.

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = Welche Behandlungen kann ich ausprobieren?

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = Sie können Bewegung, psychologische Schmerztherapie, Medikamente, Spritzen oder ein Gerät ausprobieren. Jede Möglichkeit hat Nutzen und Risiken. Mehrere zusammen können mehr helfen als 1 Behandlung allein.

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = Sie können auch wählen, jetzt keine Behandlung zu haben. Fragen Sie Ihr Behandlungsteam, was passieren kann, wenn Sie warten.

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = Was hilft gegen Nervenschmerzen?

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = { "[" }Medikamente gegen Nervenschmerzen][1] können helfen. Sie können Sie auch schläfrig oder schwindlig machen. Sie können auch nach [Rückenmarkstimulation][2] fragen, einem Gerät, das schwache Stromimpulse an Ihre Wirbelsäule sendet.

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = Kann ich meine Medikamente absetzen?

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = Setzen Sie sie nicht plötzlich ab. Sie können sich sonst krank fühlen (Entzugserscheinungen). Fragen Sie Ihre Ärztin oder Ihren Arzt, wie Sie die Dosis langsam senken.

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = Warum wurde mir eine psychologische Schmerztherapie angeboten?

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = Schmerzen können ändern, wie Sie denken, fühlen und handeln. In der [psychologischen Schmerztherapie][1] lernen Sie Wege, damit umzugehen. Ihre Ärztin oder Ihr Arzt glaubt nicht, dass Sie Ihre Schmerzen erfunden haben.

# en: Can I work?
can-i-work-b7dk = Kann ich arbeiten?

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = Arbeit kann gut für Ihre Gesundheit und Stimmung sein. Vielleicht brauchen Sie kürzere Arbeitszeiten, andere Aufgaben oder mehr Pausen. Sprechen Sie mit Ihrem Arbeitgeber und Ihrem Behandlungsteam über einen Plan.

# en: Can I have sex?
can-i-have-sex-mjm6 = Kann ich Sex haben?

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = Ja, wenn Sie sich bereit fühlen. Probieren Sie Stellungen aus, die Ihren Rücken weniger belasten. Sprechen Sie mit Ihrer Partnerin oder Ihrem Partner, und fragen Sie Ihr Behandlungsteam, wenn Schmerzen oder Medikamente Sex schwierig machen.

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = Was kann ich an einem schlechten Tag tun?

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = Machen Sie einen Plan, bevor ein schlechter Tag kommt. Ihr Plan kann sagen:

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = welche Aufgaben warten können

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = welche sanften Bewegungen Ihnen helfen

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = wer Ihnen helfen kann

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = welche Schmerzmittel Sie nehmen können und wie viel davon

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = wann Sie Ihre Ärztin oder Ihren Arzt anrufen

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = Steigern Sie Ihre Aktivität nach einem Tag oder 2 wieder.

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = Wann sollte ich Nothilfe holen?

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = nicht Wasser lassen können oder dabei nichts mehr spüren

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = neue Schwäche in den Beinen haben

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = Fieber mit neuen oder schlimmeren Rückenschmerzen haben

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = Schmerzen in der Brust oder Schwierigkeiten beim Atmen haben

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = Wann sollte ich mich an meine Ärztin oder meinen Arzt wenden?

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = Schmerzen, die neu sind oder langsam schlimmer werden

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = Schmerzen, die Sie am Schlafen oder Arbeiten hindern

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = Nebenwirkungen von einem Medikament

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = gedrückte Stimmung oder Sorgen, die nicht weggehen

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = Wenn Sie daran denken, Ihr Leben zu beenden, holen Sie jetzt Hilfe. Rufen Sie Ihre örtliche Notrufnummer oder ein Krisentelefon an.

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
