# missing: summary
# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.

# missing: pain-that-lasts-after-back-surge-3g76
# en: Pain that lasts after back surgery

# missing: pain-that-lasts-after-back-surge-gdqp
# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-7y3m
# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.

# missing: what-it-is-dw1r
# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:

# missing: what-it-is-yxbd
# en: takes out part of a disc (discectomy)

# missing: what-it-is-63k8
# en: takes away a piece of bone from the back of your spine (laminectomy)

# missing: what-it-is-lbck
# en: makes more room for your nerves (decompression)

# missing: what-it-is-91bn
# en: joins bones of your spine together (fusion)

# missing: what-it-is-120f
# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.

# missing: names-you-may-hear-c2gl
# en: Names you may hear

# missing: names-you-may-hear-rggr
# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.

# missing: names-you-may-hear-nk5j
# en: You may also hear these older names for the same condition:

# missing: names-you-may-hear-8mfq
# en: failed back surgery syndrome (FBSS)

# missing: names-you-may-hear-g18p
# en: failed back syndrome

# missing: names-you-may-hear-2kty
# en: post-laminectomy syndrome

# missing: names-you-may-hear-j734
# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.

# missing: symptoms-r546
# en: Symptoms

# missing: symptoms-41v6
# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:

# missing: symptoms-v2ks
# en: dull or aching

# missing: symptoms-1zjt
# en: sharp or stabbing

# missing: symptoms-3vsm
# en: burning, or like an electric shock

# missing: symptoms-w6bm
# en: You may also have:

# missing: symptoms-l0pd
# en: pain that spreads to your buttocks, legs or feet

# missing: symptoms-l66m
# en: numb skin, or a feeling of pins and needles

# missing: symptoms-4cgg
# en: weak or stiff muscles

# missing: symptoms-yxl1
# en: poor sleep and tiredness

# missing: symptoms-b446
# en: low mood or worry

# missing: symptoms-bxtk
# en: Symptoms are not the same for everyone. They can also change from day to day.

# missing: causes-xv4l
# en: Causes

# missing: causes-0l59
# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.

# missing: causes-in-your-spine-and-nerves-1gh8
# en: Causes in your spine and nerves

# missing: causes-in-your-spine-and-nerves-d46n
# en: The pain may come from:

# missing: causes-in-your-spine-and-nerves-vfpp
# en: scar tissue around a nerve (epidural fibrosis)

# missing: causes-in-your-spine-and-nerves-01q4
# en: a disc that bulges, again or for the first time (disc herniation)

# missing: causes-in-your-spine-and-nerves-fb72
# en: a small piece of disc that stayed behind

# missing: causes-in-your-spine-and-nerves-mr24
# en: bone or disc that still presses on a nerve after surgery

# missing: causes-in-your-spine-and-nerves-kqk1
# en: harm to a nerve, before or during surgery

# missing: causes-in-your-spine-and-nerves-ngjc
# en: bones of the spine that move too much (instability)

# missing: causes-in-your-spine-and-nerves-jxfw
# en: Your body makes scar tissue as it heals. This tissue can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.

# missing: causes-in-joints-and-muscles-pg2d
# en: Causes in joints and muscles

# missing: causes-in-joints-and-muscles-4h3x
# en: Back pain does not always start in a disc or a nerve. It may come from:

# missing: causes-in-joints-and-muscles-qtfb
# en: the small joints at the back of your spine (facet joints)

# missing: causes-in-joints-and-muscles-95ks
# en: the joint between your spine and your hip bone (sacroiliac joint)

# missing: causes-in-joints-and-muscles-lx78
# en: weak or tight muscles

# missing: things-that-can-make-pain-feel-w-cpn8
# en: Things that can make pain feel worse

# missing: things-that-can-make-pain-feel-w-x546
# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.

# missing: how-it-is-diagnosed-8fhz
# en: How it is diagnosed

# missing: how-it-is-diagnosed-s1ln
# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your feeling and how you move. This helps them find where the pain starts.

# missing: how-it-is-diagnosed-mt7l
# en: You may have tests such as:

# missing: how-it-is-diagnosed-mvcq
# en: an X-ray, which shows your bones

# missing: how-it-is-diagnosed-mh8h
# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue

# missing: how-it-is-diagnosed-fbdy
# en: a CT scan, which uses X-rays to make detailed pictures

# missing: how-it-is-diagnosed-n57y
# en: nerve tests, which show how well your nerves and muscles work

# missing: how-it-is-diagnosed-x2n2
# en: an injection that numbs a nerve or a joint for a short time (nerve block)

# missing: how-it-is-diagnosed-h20j
# en: blood tests, which can show signs of infection

# missing: how-it-is-diagnosed-8ps1
# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.

# missing: treatments-hmns
# en: Treatments

# missing: treatments-sryw
# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.

# missing: treatments-hyrj
# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.

# missing: exercise-and-talking-therapies-r03t
# en: Exercise and talking therapies

# missing: exercise-and-talking-therapies-fhx9
# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.

# missing: exercise-and-talking-therapies-3nl1
# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.

# missing: medicines-9yy9
# en: Medicines

# missing: medicines-yyw1
# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.

# missing: medicines-41v3
# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.

# missing: medicines-b9rm
# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.

# missing: injections-devices-and-surgery-lzyw
# en: Injections, devices and surgery

# missing: injections-devices-and-surgery-hv17
# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:

# missing: injections-devices-and-surgery-6vnp
# en: Treatment

# missing: injections-devices-and-surgery-p92l
# en: How it may help

# missing: injections-devices-and-surgery-mqk3
# en: Main risks

# missing: injections-devices-and-surgery-k1wl
# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine

# missing: injections-devices-and-surgery-8zjx
# en: may ease leg pain for a time

# missing: injections-devices-and-surgery-bn75
# en: headache, infection, bleeding, harm to a nerve

# missing: injections-devices-and-surgery-sh6b
# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them

# missing: injections-devices-and-surgery-nzgm
# en: may ease pain from the small joints of your spine

# missing: injections-devices-and-surgery-3mr3
# en: sore back, numb skin, pain that comes back

# missing: injections-devices-and-surgery-z3s5
# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone

# missing: injections-devices-and-surgery-4v54
# en: may ease pain low in your back for a time

# missing: injections-devices-and-surgery-m410
# en: soreness, infection, high blood sugar

# missing: injections-devices-and-surgery-k7n2
# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine

# missing: injections-devices-and-surgery-mv95
# en: may ease nerve pain in your legs

# missing: injections-devices-and-surgery-xdjd
# en: infection, wires that move, more surgery

# missing: injections-devices-and-surgery-jsw1
# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine

# missing: injections-devices-and-surgery-3nd2
# en: may ease pain in a small area

# missing: injections-devices-and-surgery-5prb
# en: infection, wires that move or break

# missing: injections-devices-and-surgery-60z7
# en: [Adhesiolysis][1]: freeing a nerve from scar tissue

# missing: injections-devices-and-surgery-r22q
# en: may ease back and leg pain

# missing: injections-devices-and-surgery-7pqb
# en: headache, harm to a nerve, change in sight

# missing: injections-devices-and-surgery-110b
# en: [Revision surgery][1]: more surgery on your back

# missing: injections-devices-and-surgery-3vmn
# en: may help if tests show a clear problem

# missing: injections-devices-and-surgery-z7b5
# en: infection, blood clots, harm to a nerve, pain that stays

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-1s67
# en: You and your team choose a treatment together. You can ask:

# missing: questions-to-ask-your-team-s686
# en: how this treatment may help me

# missing: questions-to-ask-your-team-f29x
# en: what risks it has for me

# missing: questions-to-ask-your-team-hqdb
# en: what other choices I have

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: questions-to-ask-your-team-sv92
# en: how we will know if it works

# missing: complications-1z6v
# en: Complications

# missing: complications-b6qv
# en: Pain that lasts can affect the rest of your life. It can lead to:

# missing: complications-k6zv
# en: weak muscles, because you move less

# missing: complications-v9qn
# en: poor sleep

# missing: complications-b446
# en: low mood or worry

# missing: complications-tchn
# en: trouble with work, money or family life

# missing: complications-y8m1
# en: side effects from medicines

# missing: outlook-tdbr
# en: Outlook

# missing: outlook-40w5
# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.

# missing: outlook-x2f4
# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.

# missing: living-with-pain-2194
# en: Living with pain

# missing: living-with-pain-yhbf
# en: Small steps each day can help you do more. You can try to:

# missing: living-with-pain-fnrq
# en: move a little, and do this more than once a day

# missing: living-with-pain-wwy1
# en: take short rests before the pain gets strong

# missing: living-with-pain-k031
# en: spread hard tasks over the week (pacing)

# missing: living-with-pain-m13l
# en: go to bed and get up at the same time each day

# missing: living-with-pain-546w
# en: keep in touch with family and friends

# missing: living-with-pain-z083
# en: ask for help to stop smoking

# missing: living-with-pain-gh34
# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.

# missing: living-with-pain-w50l
# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].

# missing: prevention-2jxf
# en: Prevention

# missing: prevention-k37f
# en: You cannot always prevent this pain. Before any back surgery, it may help to:

# missing: prevention-v8n2
# en: talk with your team about all the choices you have

# missing: prevention-tvp6
# en: stop smoking

# missing: prevention-h8h5
# en: get help with low mood or worry

# missing: prevention-t56f
# en: learn which movements to start after surgery

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-xmg2
# en: Serious changes need care fast. These lists help you decide where to go.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-1dtg
# en: cannot pee, or lose feeling when you pee

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-k9w1
# en: have new weakness in your legs

# missing: get-emergency-help-now-lr25
# en: have a high temperature with new or worse back pain

# missing: get-emergency-help-now-tdks
# en: have chest pain or trouble breathing

# missing: get-emergency-help-now-kv59
# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-8qsl
# en: Call your doctor or your local health advice line today if you have:

# missing: get-help-the-same-day-vzhv
# en: numbness or pins and needles that spread

# missing: get-help-the-same-day-rm5y
# en: a wound that is hot, swollen, leaking or more painful

# missing: get-help-the-same-day-tq7t
# en: back pain after a fall

# missing: get-help-the-same-day-60g7
# en: back pain and weight loss that you cannot explain

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-5ppm
# en: Contact your doctor or pain team if you have:

# missing: contact-your-doctor-or-pain-team-9f6g
# en: pain that slowly gets worse

# missing: contact-your-doctor-or-pain-team-wt18
# en: pain that stops you sleeping or working

# missing: contact-your-doctor-or-pain-team-dk5h
# en: side effects from a medicine

# missing: contact-your-doctor-or-pain-team-8jvs
# en: low mood or worry that does not go away

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

