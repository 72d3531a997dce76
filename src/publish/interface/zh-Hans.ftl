### 本资料包自带页面的文字，简体中文。草稿：尚未有人审核。

site-title = 患者须知
skip = 跳到主要内容
home = 所有页面
languages = 选择语言
contents = 本页内容
glossary = 词语解释
glossary-intro = 这些页面中的医学词语及其含义。
about = 关于这些页面
bundle-menu = 菜单

type-condition = 疾病
type-procedure = 医疗操作
type-medicine = 药物
type-test = 检查
type-self-care = 自我照护
type-faq = 常见问题
type-other = 更多页面

not-available = 尚无此语言版本
not-available-intro = 您可以阅读这些页面的原文。

emergency = 紧急情况
urgent = 尽快就医
routine = 建议

alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

task-done = 已完成
task-open = 待完成
table = 表格
notes = 注释
note = 注释 { $number }
back-to-text = 返回正文
image-missing = 图片
in-language = （{ $language }）

words-on-page = 本页词语解释
all-words = 所有词语解释

page-information = 审核与资料来源
publisher = 发布者
author = 作者
reviewer = 审核者
reviewed = 最近审核日期
checked = 最近更新日期
next-review = 下次审核日期
audience = 适用读者
sources = 资料来源
not-reviewed = 本页尚未经过医务人员审核。
translation = 翻译
translation-reviewer = 译文审核者
state-draft = 草稿
state-translated = 已翻译
state-reviewed = 已由另一位译者审核
state-approved = 已由医务人员批准

draft-title = 译文草稿
draft-notice = 本译文尚未有人审核，可能有错误。请不要只依靠本译文。如有疑问，请询问您的医护人员。
read-original = 阅读本页的{ $language }版本
earlier-title = 较早的版本
earlier-notice = 本译文获批准后，{ $source }原文的措辞有改动。如有疑问，请询问您的医护人员。
source-title = 尚未翻译
source-notice = 本页尚无{ $language }版本，现以{ $source }显示。
parts-notice = 本页部分内容尚未翻译，现以{ $source }显示，并在旁边标有竖线。
sample-title = 样本
sample-notice = 本页的电话号码和其他信息只是示例。请勿将此副本交给患者。

general-information = 这些页面提供一般性信息，不能代替医生、护士或药剂师的建议。
about-languages = 语言
about-language-states = 各语言译文的审核情况
made-with = 由 leaflint { $version } 于 { $date } 制作。
pages-in-language = { $total } 页中的 { $count } 页

accessibility = 无障碍
accessibility-summary = 文字可以放大、更换颜色和朗读。标题、列表和表格都有相应标记，并有目录。
accessibility-images = 每张图片都有文字说明。
accessibility-images-bare = 有些图片没有文字说明。
