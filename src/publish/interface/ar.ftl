### نصوص صفحات الحزمة نفسها بالعربية. مسودة لم يراجعها أحد بعد.

site-title = معلومات للمرضى
skip = انتقل إلى المحتوى الرئيسي
home = كل الصفحات
languages = اختر لغة
contents = في هذه الصفحة
glossary = شرح الكلمات
glossary-intro = الكلمات الطبية في هذه الصفحات ومعانيها.
about = عن هذه الصفحات
bundle-menu = القائمة

type-condition = الأمراض
type-procedure = الإجراءات الطبية
type-medicine = الأدوية
type-test = الفحوص
type-self-care = العناية بنفسك
type-faq = أسئلة وأجوبة
type-other = صفحات أخرى

not-available = صفحات غير متوفرة بعد بهذه اللغة
not-available-intro = يمكنك قراءة هذه الصفحات باللغة التي كُتبت بها.

emergency = حالة طارئة
urgent = عاجل
routine = نصيحة

alert-note = ملاحظة
alert-tip = فكرة مفيدة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه

task-done = تم
task-open = لم يتم بعد
table = جدول
notes = الحواشي
note = الحاشية { $number }
back-to-text = العودة إلى النص
image-missing = صورة
in-language = (باللغة { $language })

words-on-page = شرح كلمات هذه الصفحة
all-words = شرح كل الكلمات

page-information = المراجعة والمصادر
publisher = الناشر
author = الكاتب
reviewer = المراجع
reviewed = آخر مراجعة
checked = آخر تحديث
next-review = المراجعة القادمة
audience = كُتبت من أجل
sources = المصادر
not-reviewed = لم يراجع أي مختص صحي هذه الصفحة بعد.
translation = الترجمة
translation-reviewer = راجع الترجمة
state-draft = مسودة
state-translated = مترجمة
state-reviewed = راجعها مترجم ثانٍ
state-approved = وافق عليها مختص صحي

draft-title = ترجمة أولية
draft-notice = لم يراجع أحد هذه الترجمة بعد، وقد تكون فيها أخطاء. لا تعتمد عليها وحدها. إذا لم تكن متأكدًا، فاسأل فريق الرعاية الصحية.
read-original = اقرأ هذه الصفحة باللغة { $language }
earlier-title = نسخة سابقة
earlier-notice = أُعيدت صياغة النص باللغة { $source } بعد اعتماد هذه الترجمة. إذا لم تكن متأكدًا، فاسأل فريق الرعاية الصحية.
source-title = لم تُترجم بعد
source-notice = هذه الصفحة غير متوفرة بعد باللغة { $language }. وهي معروضة باللغة { $source }.
parts-notice = لم تُترجم بعض أجزاء هذه الصفحة بعد. وهي معروضة باللغة { $source } وبجانبها خط.
sample-title = نموذج
sample-notice = أرقام الهاتف والبيانات الأخرى في هذه الصفحة أمثلة فقط. لا تعطِ هذه النسخة للمرضى.

general-information = تقدم هذه الصفحات معلومات عامة. وهي لا تحل محل نصيحة الطبيب أو الممرض أو الصيدلي.
about-languages = اللغات
about-language-states = مدى مراجعة كل ترجمة
made-with = أُنشئت باستخدام leaflint { $version } في { $date }.
pages-in-language = عدد الصفحات: { $count } من { $total }

accessibility = إتاحة الوصول
accessibility-summary = يمكن تكبير النص وتغيير ألوانه والاستماع إليه بصوت عالٍ. العناوين والقوائم والجداول محددة بوصفها كذلك، وهناك فهرس للمحتويات.
accessibility-images = كل صورة موصوفة بالكلمات.
accessibility-images-bare = بعض الصور غير موصوفة بالكلمات.
