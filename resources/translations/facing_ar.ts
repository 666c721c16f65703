<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Facing</source>
   <translation>حول Facing</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later.</source>
   <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار الثالث أو ما بعده.</translation>
  </message>
  <message>
   <source>Reads versions of one document side by side, for editors who review translations.</source>
   <translation>يعرض نسخ المستند الواحد جنبًا إلى جنب للمحررين الذين يراجعون الترجمات.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Facing</source>
   <translation>&amp;حول Facing</translation>
  </message>
  <message>
   <source>&amp;Close the reading</source>
   <translation>إ&amp;غلاق القراءة</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نسخ</translation>
  </message>
  <message>
   <source>&amp;Dismiss finding</source>
   <translation>ا&amp;ستبعاد النتيجة</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;تحرير</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;ملف</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;بحث…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>ا&amp;نتقال</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;دليل الاستخدام</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>م&amp;ساعدة</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>&amp;Lock scroll</source>
   <translation>&amp;قفل التمرير</translation>
  </message>
  <message>
   <source>&amp;Merge with the next row</source>
   <translation>&amp;دمج مع الصف التالي</translation>
  </message>
  <message>
   <source>&amp;Next finding</source>
   <translation>النتيجة التال&amp;ية</translation>
  </message>
  <message>
   <source>&amp;Normal size</source>
   <translation>الحجم ال&amp;عادي</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;فتح…</translation>
  </message>
  <message>
   <source>&amp;Previous finding</source>
   <translation>النتيجة ال&amp;سابقة</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>إن&amp;هاء</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>إ&amp;عادة</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>م&amp;راجعة</translation>
  </message>
  <message>
   <source>&amp;Split the row here</source>
   <translation>&amp;تقسيم الصف هنا</translation>
  </message>
  <message>
   <source>&amp;This version…</source>
   <translation>&amp;هذه النسخة…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;عرض</translation>
  </message>
  <message>
   <source>&amp;What is this finding?</source>
   <translation>&amp;ما معنى هذه النتيجة؟</translation>
  </message>
  <message>
   <source>Add &amp;note…</source>
   <translation>إضافة &amp;ملاحظة…</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>كل الاختصارات في نظرة واحدة</translation>
  </message>
  <message>
   <source>Begin another row at the paragraph with the caret</source>
   <translation>بدء صف آخر عند الفقرة التي فيها المؤشر</translation>
  </message>
  <message>
   <source>C&amp;lose the gap</source>
   <translation>سد الفج&amp;وة</translation>
  </message>
  <message>
   <source>Ca&amp;ret browsing</source>
   <translation>التنقل ب&amp;مؤشر النص</translation>
  </message>
  <message>
   <source>Cop&amp;y row</source>
   <translation>نسخ ال&amp;صف</translation>
  </message>
  <message>
   <source>Copy the current row of all versions, tabs between</source>
   <translation>نسخ الصف الحالي من كل النُّسخ مع فصلها بعلامات الجدولة</translation>
  </message>
  <message>
   <source>Copy the text with the marks that keep its codes whole in other programs</source>
   <translation>نسخ النص مع العلامات التي تحفظ رموزه سليمة في البرامج الأخرى</translation>
  </message>
  <message>
   <source>Copy with &amp;isolates</source>
   <translation>نسخ مع علامات الع&amp;زل</translation>
  </message>
  <message>
   <source>Dismiss with a rea&amp;son…</source>
   <translation>استبعاد مع &amp;ذكر السبب…</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>م&amp;لء الشاشة</translation>
  </message>
  <message>
   <source>Fill the gap with the paragraphs of the row below, or else above</source>
   <translation>سد الفجوة بفقرات الصف التالي وإلا فالسابق</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>بحث عن التا&amp;لي</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>بحث عن ال&amp;سابق</translation>
  </message>
  <message>
   <source>Go to the next row of the filter, or that is left to review</source>
   <translation>الانتقال إلى الصف التالي في المرشح أو الذي لم يُراجَع بعد</translation>
  </message>
  <message>
   <source>Go to the next row whose pairing is in doubt</source>
   <translation>الانتقال إلى الصف التالي المشكوك في محاذاته</translation>
  </message>
  <message>
   <source>Invisible c&amp;haracters</source>
   <translation>المحارف &amp;غير المرئية</translation>
  </message>
  <message>
   <source>Keep the review in another file from now on</source>
   <translation>حفظ المراجعة في ملف آخر من الآن</translation>
  </message>
  <message>
   <source>Language, direction and reading of the version that has the focus</source>
   <translation>لغة النسخة النشطة واتجاهها وطريقة قراءتها</translation>
  </message>
  <message>
   <source>Le&amp;vel rows</source>
   <translation>&amp;صفوف متقابلة</translation>
  </message>
  <message>
   <source>Leave this version out of the row; its paragraphs follow in a row of their own</source>
   <translation>إخراج هذه النسخة من الصف؛ وتتبعه فقراتها في صف مستقل</translation>
  </message>
  <message>
   <source>Level rows</source>
   <translation>صفوف متقابلة</translation>
  </message>
  <message>
   <source>Lock &amp;as they stand</source>
   <translation>القفل على الوضع ال&amp;حالي</translation>
  </message>
  <message>
   <source>Lock scroll</source>
   <translation>قفل التمرير</translation>
  </message>
  <message>
   <source>Lock the panes at their present distance in rows</source>
   <translation>قفل الأجزاء على تباعدها الحالي بالصفوف</translation>
  </message>
  <message>
   <source>Make a &amp;gap</source>
   <translation>إحداث &amp;فجوة</translation>
  </message>
  <message>
   <source>Make one row of this and the next, or of all that are selected</source>
   <translation>جعل هذا الصف وما يليه صفًا واحدًا، أو كل الصفوف المحددة</translation>
  </message>
  <message>
   <source>Mark as &amp;reviewed</source>
   <translation>وسم بأنه رُو&amp;جع</translation>
  </message>
  <message>
   <source>Mark as n&amp;ot reviewed</source>
   <translation>وسم بأنه &amp;لم يُراجَع</translation>
  </message>
  <message>
   <source>Mark as needing &amp;work</source>
   <translation>وسم بأنه يحتاج إلى &amp;عمل</translation>
  </message>
  <message>
   <source>Mark the row as reviewed and go on to the next that is not</source>
   <translation>وسم الصف بأنه رُوجع والانتقال إلى التالي الذي لم يُراجَع</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>العلامات</translation>
  </message>
  <message>
   <source>Merge with the &amp;previous row</source>
   <translation>دمج مع الصف ال&amp;سابق</translation>
  </message>
  <message>
   <source>Move a caret through the text by keys</source>
   <translation>تحريك مؤشر داخل النص بالمفاتيح</translation>
  </message>
  <message>
   <source>Move paragraph to the row &amp;above</source>
   <translation>نقل الفق&amp;رة إلى الصف الأعلى</translation>
  </message>
  <message>
   <source>Move paragraph to the row &amp;below</source>
   <translation>نقل الف&amp;قرة إلى الصف الأسفل</translation>
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation>ال&amp;جزء التالي</translation>
  </message>
  <message>
   <source>Next &amp;uncertain row</source>
   <translation>الصف ال&amp;مشكوك فيه التالي</translation>
  </message>
  <message>
   <source>Next finding</source>
   <translation>النتيجة التالية</translation>
  </message>
  <message>
   <source>Next row that is &amp;wanted</source>
   <translation>الصف الم&amp;طلوب التالي</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>فتح ال&amp;نموذج</translation>
  </message>
  <message>
   <source>Open two or more versions of one document</source>
   <translation>فتح نسختين أو أكثر من مستند واحد</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>فتح…</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>الت&amp;فضيلات…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>السابقة</translation>
  </message>
  <message>
   <source>Previous row that is wante&amp;d</source>
   <translation>الصف المطلوب السا&amp;بق</translation>
  </message>
  <message>
   <source>Previous un&amp;certain row</source>
   <translation>الصف المشكوك &amp;فيه السابق</translation>
  </message>
  <message>
   <source>Repor&amp;t…</source>
   <translation>&amp;تقرير…</translation>
  </message>
  <message>
   <source>Ro&amp;ws</source>
   <translation>ال&amp;صفوف</translation>
  </message>
  <message>
   <source>Save the re&amp;view as…</source>
   <translation>حفظ ال&amp;مراجعة باسم…</translation>
  </message>
  <message>
   <source>Save the ro&amp;ws as…</source>
   <translation>حفظ ال&amp;صفوف باسم…</translation>
  </message>
  <message>
   <source>Scroll all panes together; hold Alt to unlock for as long as it is held</source>
   <translation>تمرير كل الأجزاء معًا؛ اضغط Alt مطوّلًا لفك القفل ما دام مضغوطًا</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Search in all versions</source>
   <translation>البحث في كل النسخ</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>تحديد ال&amp;كل</translation>
  </message>
  <message>
   <source>Show invisible characters as small marks</source>
   <translation>إظهار المحارف غير المرئية بعلامات صغيرة</translation>
  </message>
  <message>
   <source>Show or hide findings, entities and notes beside the text</source>
   <translation>إظهار النتائج والكيانات والملاحظات بجانب النص أو إخفاؤها</translation>
  </message>
  <message>
   <source>Side pan&amp;el</source>
   <translation>اللوحة &amp;الجانبية</translation>
  </message>
  <message>
   <source>Start the cells of a row on one line; otherwise each pane flows at its own pace</source>
   <translation>بدء خلايا الصف على سطر واحد؛ وإلا انساب كل جزء على حدة</translation>
  </message>
  <message>
   <source>The rule behind the chosen finding, with an example</source>
   <translation>القاعدة وراء النتيجة المحددة مع مثال</translation>
  </message>
  <message>
   <source>Wave the row's finding through as a false alarm</source>
   <translation>استبعاد نتيجة الصف بوصفها إنذارًا كاذبًا</translation>
  </message>
  <message>
   <source>Write a note on the selected passage, or on the row</source>
   <translation>كتابة ملاحظة على المقطع المحدد أو على الصف</translation>
  </message>
  <message>
   <source>Write rows, findings, notes and statuses for others</source>
   <translation>كتابة الصفوف والنتائج والملاحظات والحالات للآخرين</translation>
  </message>
  <message>
   <source>Write the rows as a translation memory, XLIFF, a table or a workbook</source>
   <translation>كتابة الصفوف بصيغة ذاكرة ترجمة أو XLIFF أو جدول أو مصنف</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>ت&amp;كبير</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>تصغي&amp;ر</translation>
  </message>
 </context>
 <context>
  <name>Announcement</name>
  <message>
   <source>no counterpart</source>
   <translation>لا مقابل</translation>
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>Dismiss</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>انتقال</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
 </context>
 <context>
  <name>Deciding</name>
  <message>
   <source>&amp;Redo {}</source>
   <translation>إ&amp;عادة: {}</translation>
  </message>
  <message>
   <source>&amp;Undo {}</source>
   <translation>&amp;تراجع عن: {}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>Dismiss with a reason</source>
   <translation>استبعاد مع ذكر السبب</translation>
  </message>
  <message>
   <source>Why is this a false alarm?</source>
   <translation>لماذا هذا إنذار كاذب؟</translation>
  </message>
  <message>
   <source>{} of {} rows reviewed</source>
   <translation>الصفوف المُراجَعة: {} من {}</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Open &amp;recent</source>
   <translation>فتح الأ&amp;خيرة</translation>
  </message>
  <message>
   <source>Used as a glossary from now on: {}. Preferences lists the glossaries.</source>
   <translation>يُستخدم مسردًا من الآن فصاعدًا: {}. تجد المسارد في التفضيلات.</translation>
  </message>
  <message>
   <source>{} reviewed</source>
   <translation>رُوجع {}</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>نسخ التقرير</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Choose the other versions of {}</source>
   <translation>اختيار النسخ الأخرى من {}</translation>
  </message>
  <message>
   <source>Choose the other version…</source>
   <translation>اختيار النسخة الأخرى…</translation>
  </message>
  <message>
   <source>Open two or more versions of one document, or one bilingual file</source>
   <translation>فتح نسختين أو أكثر من مستند واحد، أو ملف ثنائي اللغة</translation>
  </message>
  <message>
   <source>Save the rows</source>
   <translation>حفظ الصفوف</translation>
  </message>
  <message>
   <source>Table (*.tsv)</source>
   <translation>جدول (*.tsv)</translation>
  </message>
  <message>
   <source>Translation memory (*.tmx)</source>
   <translation>ذاكرة ترجمة (*.tmx)</translation>
  </message>
  <message>
   <source>Use as a glossary</source>
   <translation>استخدامه مسردًا</translation>
  </message>
  <message>
   <source>Where is {} now?</source>
   <translation>أين يوجد {} الآن؟</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>مصنف (*.xlsx)</translation>
  </message>
  <message>
   <source>XLIFF 2.1 (*.xlf)</source>
   <translation>XLIFF 2.1 (*.xlf)</translation>
  </message>
  <message>
   <source>{} rows</source>
   <translation>صفوف {}</translation>
  </message>
 </context>
 <context>
  <name>Drops</name>
  <message numerus="yes">
   <source>Open %Ln file(s) side by side</source>
   <translation>
    <numerusform>لا ملفات لفتحها</numerusform>
    <numerusform>فتح ملف واحد</numerusform>
    <numerusform>فتح ملفين جنبًا إلى جنب</numerusform>
    <numerusform>فتح %Ln ملفات جنبًا إلى جنب</numerusform>
    <numerusform>فتح %Ln ملفًا جنبًا إلى جنب</numerusform>
    <numerusform>فتح %Ln ملف جنبًا إلى جنب</numerusform>
   </translation>
  </message>
  <message>
   <source>Open {new} in the place of {old}</source>
   <translation>فتح {new} مكان {old}</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>فتح {}</translation>
  </message>
  <message>
   <source>This is no file. Drop the files of two to four versions, or one bilingual file.</source>
   <translation>هذا ليس ملفًا. أفلِت ملفات نسختين إلى أربع نسخ، أو ملفًا واحدًا ثنائي اللغة.</translation>
  </message>
  <message>
   <source>This is not on this computer. Save it as a file first, then drop the file.</source>
   <translation>هذا ليس على هذا الحاسوب. احفظه ملفًا أولًا، ثم أفلِت الملف.</translation>
  </message>
 </context>
 <context>
  <name>EntitiesModel</name>
  <message>
   <source>Acronym</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>رمز</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>بريد إلكتروني</translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In some versions (%Ln)</source>
   <translation>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
    <numerusform>في بعض النسخ (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Link</source>
   <translation>رابط</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>قياس</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>مبلغ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>اسم</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>مؤسسة</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>نسبة مئوية</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>هاتف</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>مكان</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>وقت</translation>
  </message>
 </context>
 <context>
  <name>EntitiesPanel</name>
  <message numerus="yes">
   <source>%Ln in all</source>
   <translation>
    <numerusform>%Ln في الكل</numerusform>
    <numerusform>%Ln في الكل</numerusform>
    <numerusform>%Ln في الكل</numerusform>
    <numerusform>%Ln في الكل</numerusform>
    <numerusform>%Ln في الكل</numerusform>
    <numerusform>%Ln في الكل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in both</source>
   <translation>
    <numerusform>%Ln في كلتيهما</numerusform>
    <numerusform>%Ln في كلتيهما</numerusform>
    <numerusform>%Ln في كلتيهما</numerusform>
    <numerusform>%Ln في كلتيهما</numerusform>
    <numerusform>%Ln في كلتيهما</numerusform>
    <numerusform>%Ln في كلتيهما</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing has been found so far.</source>
   <translation>لم يُعثر على شيء حتى الآن.</translation>
  </message>
  <message>
   <source>Nothing that the versions share has been found.</source>
   <translation>لم يُعثر على شيء مشترك بين النسخ.</translation>
  </message>
  <message>
   <source>Shared entities</source>
   <translation>الكيانات المشتركة</translation>
  </message>
 </context>
 <context>
  <name>ExplainDialog</name>
  <message>
   <source>For example: {}</source>
   <translation>مثال: {}</translation>
  </message>
  <message>
   <source>Kinds of findings</source>
   <translation>أنواع النتائج</translation>
  </message>
  <message>
   <source>What is this finding?</source>
   <translation>ما معنى هذه النتيجة؟</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Facing cannot start, because of a mistake in it. Your documents were not touched.</source>
   <translation>تعذر بدء تشغيل Facing بسبب خلل فيه. ولم تُمسّ مستنداتك.</translation>
  </message>
  <message>
   <source>Facing has made a mistake.</source>
   <translation>وقع خلل في Facing.</translation>
  </message>
  <message>
   <source>If you report this, the lines below help. They hold nothing of your documents.</source>
   <translation>إذا أبلغت عن هذا فستفيد الأسطر أدناه، وليس فيها شيء من مستنداتك.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Something went wrong in Facing</source>
   <translation>حدث خلل في Facing</translation>
  </message>
  <message>
   <source>What is open stays open, and your documents were not touched. You can go on.</source>
   <translation>ما هو مفتوح يبقى مفتوحًا، ولم تُمسّ مستنداتك. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>“{}” could not be finished, because of a mistake in Facing.</source>
   <translation>تعذر إتمام «{}» بسبب خلل في Facing.</translation>
  </message>
 </context>
 <context>
  <name>FiguresPage</name>
  <message>
   <source>03/04/2025 may be in April or in March. By language, the other order is tried too before a difference is told; the order that is chosen here is the only one.</source>
   <translation>قد يكون ⁦03/04/2025⁩ في أبريل أو في مارس. وحسب اللغة يُجرَّب الترتيب الآخر أيضًا قبل الإبلاغ عن اختلاف؛ أما الترتيب المختار هنا فهو الوحيد.</translation>
  </message>
  <message>
   <source>1,250 is one and a quarter with a comma and over a thousand with a point. Here, too, what is chosen is the only reading.</source>
   <translation>⁦1,250⁩ واحد وربع إذا كانت الفاصلة علامة عشرية، وأكثر من ألف إذا كانت النقطة هي العلامة. والمختار هنا أيضًا هو القراءة الوحيدة.</translation>
  </message>
  <message>
   <source>All texts</source>
   <translation>كل النصوص</translation>
  </message>
  <message>
   <source>Automatic ({})</source>
   <translation>تلقائي ({})</translation>
  </message>
  <message>
   <source>By the language of each text</source>
   <translation>حسب لغة كل نص</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>فاصلة</translation>
  </message>
  <message>
   <source>Dates in figures</source>
   <translation>التواريخ بالأرقام</translation>
  </message>
  <message>
   <source>Day first</source>
   <translation>اليوم أولًا</translation>
  </message>
  <message>
   <source>Decimal mark</source>
   <translation>العلامة العشرية</translation>
  </message>
  <message>
   <source>Figures in</source>
   <translation>الأرقام في</translation>
  </message>
  <message>
   <source>Month first</source>
   <translation>الشهر أولًا</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>نقطة</translation>
  </message>
  <message>
   <source>What is chosen for a version or a language goes before what is chosen for all texts.</source>
   <translation>ما يُختار لنسخة أو للغة مقدَّم على ما يُختار لكل النصوص.</translation>
  </message>
  <message>
   <source>Year first</source>
   <translation>السنة أولًا</translation>
  </message>
 </context>
 <context>
  <name>FilesPage</name>
  <message>
   <source>Add glossaries</source>
   <translation>إضافة مسارد</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Glossaries</source>
   <translation>المسارد</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>المراجعات</translation>
  </message>
  <message>
   <source>Termbases (TBX) or tables (TSV, CSV, XLSX) with a column for each language. What breaks their terms is a finding.</source>
   <translation>قواعد مصطلحات (TBX) أو جداول (TSV وCSV وXLSX) لكل لغة فيها عمود. وما يخالف مصطلحاتها يظهر بين النتائج.</translation>
  </message>
  <message>
   <source>The program's own folder</source>
   <translation>مجلد البرنامج</translation>
  </message>
  <message>
   <source>Where a review is kept that cannot lie beside its documents. Reviews that exist stay where they are and are still found there.</source>
   <translation>مكان حفظ مراجعة لا يمكن أن تكون بجانب مستنداتها. تبقى المراجعات الموجودة في مكانها ويُعثر عليها هناك.</translation>
  </message>
  <message>
   <source>Where reviews are kept</source>
   <translation>مكان حفظ المراجعات</translation>
  </message>
  <message>
   <source>{} is not there any more</source>
   <translation>لم يعد {} موجودًا</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>All versions</source>
   <translation>كل النسخ</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>مطابقة تامة</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Find in all versions</source>
   <translation>البحث في كل النسخ</translation>
  </message>
  <message>
   <source>Match whole words only</source>
   <translation>مطابقة الكلمات الكاملة فقط</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>المطابقة التالية (Enter)</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>لا مطابقة</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>المطابقة السابقة (Shift+Enter)</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>تعبير نمطي</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>جارٍ البحث…</translation>
  </message>
  <message>
   <source>Tell apart case, marks, digits of different scripts and variants of letters</source>
   <translation>مراعاة حالة الأحرف والحركات وأرقام الكتابات المختلفة وصور الحروف</translation>
  </message>
  <message>
   <source>Versions to search</source>
   <translation>النسخ المبحوث فيها</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>كلمة كاملة</translation>
  </message>
  <message>
   <source>{current} of {total}</source>
   <translation>{current} من {total}</translation>
  </message>
  <message>
   <source>{total} found</source>
   <translation>عُثر على {total}</translation>
  </message>
 </context>
 <context>
  <name>FindingsModel</name>
  <message numerus="yes">
   <source>Dismissed (%Ln)</source>
   <translation>
    <numerusform>مستبعدة (%Ln)</numerusform>
    <numerusform>مستبعدة (%Ln)</numerusform>
    <numerusform>مستبعدة (%Ln)</numerusform>
    <numerusform>مستبعدة (%Ln)</numerusform>
    <numerusform>مستبعدة (%Ln)</numerusform>
    <numerusform>مستبعدة (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطأ</translation>
  </message>
  <message numerus="yes">
   <source>Errors (%Ln)</source>
   <translation>
    <numerusform>أخطاء (%Ln)</numerusform>
    <numerusform>أخطاء (%Ln)</numerusform>
    <numerusform>أخطاء (%Ln)</numerusform>
    <numerusform>أخطاء (%Ln)</numerusform>
    <numerusform>أخطاء (%Ln)</numerusform>
    <numerusform>أخطاء (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>تلميح</translation>
  </message>
  <message numerus="yes">
   <source>Hints (%Ln)</source>
   <translation>
    <numerusform>تلميحات (%Ln)</numerusform>
    <numerusform>تلميحات (%Ln)</numerusform>
    <numerusform>تلميحات (%Ln)</numerusform>
    <numerusform>تلميحات (%Ln)</numerusform>
    <numerusform>تلميحات (%Ln)</numerusform>
    <numerusform>تلميحات (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In another row (%Ln)</source>
   <translation>
    <numerusform>في صف آخر (%Ln)</numerusform>
    <numerusform>في صف آخر (%Ln)</numerusform>
    <numerusform>في صف آخر (%Ln)</numerusform>
    <numerusform>في صف آخر (%Ln)</numerusform>
    <numerusform>في صف آخر (%Ln)</numerusform>
    <numerusform>في صف آخر (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
    <numerusform>في نسخة واحدة فقط (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invisible controls (%Ln)</source>
   <translation>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
    <numerusform>محارف تحكم غير مرئية (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Length (%Ln)</source>
   <translation>
    <numerusform>الطول (%Ln)</numerusform>
    <numerusform>الطول (%Ln)</numerusform>
    <numerusform>الطول (%Ln)</numerusform>
    <numerusform>الطول (%Ln)</numerusform>
    <numerusform>الطول (%Ln)</numerusform>
    <numerusform>الطول (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No counterpart (%Ln)</source>
   <translation>
    <numerusform>لا مقابل (%Ln)</numerusform>
    <numerusform>لا مقابل (%Ln)</numerusform>
    <numerusform>لا مقابل (%Ln)</numerusform>
    <numerusform>لا مقابل (%Ln)</numerusform>
    <numerusform>لا مقابل (%Ln)</numerusform>
    <numerusform>لا مقابل (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Repeated words (%Ln)</source>
   <translation>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
    <numerusform>كلمات مكررة (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Scrambled in plain viewers (%Ln)</source>
   <translation>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
    <numerusform>اختلال الترتيب في البرامج البسيطة (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Terms (%Ln)</source>
   <translation>
    <numerusform>مصطلحات (%Ln)</numerusform>
    <numerusform>مصطلحات (%Ln)</numerusform>
    <numerusform>مصطلحات (%Ln)</numerusform>
    <numerusform>مصطلحات (%Ln)</numerusform>
    <numerusform>مصطلحات (%Ln)</numerusform>
    <numerusform>مصطلحات (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Untranslated (%Ln)</source>
   <translation>
    <numerusform>غير مترجم (%Ln)</numerusform>
    <numerusform>غير مترجم (%Ln)</numerusform>
    <numerusform>غير مترجم (%Ln)</numerusform>
    <numerusform>غير مترجم (%Ln)</numerusform>
    <numerusform>غير مترجم (%Ln)</numerusform>
    <numerusform>غير مترجم (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Values differ (%Ln)</source>
   <translation>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
    <numerusform>اختلاف القيم (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>تحذير</translation>
  </message>
  <message numerus="yes">
   <source>Warnings (%Ln)</source>
   <translation>
    <numerusform>تحذيرات (%Ln)</numerusform>
    <numerusform>تحذيرات (%Ln)</numerusform>
    <numerusform>تحذيرات (%Ln)</numerusform>
    <numerusform>تحذيرات (%Ln)</numerusform>
    <numerusform>تحذيرات (%Ln)</numerusform>
    <numerusform>تحذيرات (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>folded</source>
   <translation>مطوية</translation>
  </message>
  <message>
   <source>open</source>
   <translation>موسّعة</translation>
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>As Facing rates it</source>
   <translation>كما يقدّرها Facing</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <source>Errors and warnings are counted and walked through with F8; hints are only listed. By itself, Facing rates a finding by what it is about: a number more gravely than a name.</source>
   <translation>الأخطاء والتحذيرات تُعدّ ويُنتقل بينها بالمفتاح F8؛ أما التلميحات فتُسرد فقط. ويقدّر Facing كل نتيجة بحسب موضوعها: فالعدد أخطر من الاسم.</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>تلميح</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>لا تُعرض</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>تحذير</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message numerus="yes">
   <source>%Ln dismissed</source>
   <translation>
    <numerusform>المستبعدة: %Ln</numerusform>
    <numerusform>المستبعدة: %Ln</numerusform>
    <numerusform>المستبعدة: %Ln</numerusform>
    <numerusform>المستبعدة: %Ln</numerusform>
    <numerusform>المستبعدة: %Ln</numerusform>
    <numerusform>المستبعدة: %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>By kind</source>
   <translation>حسب النوع</translation>
  </message>
  <message>
   <source>By severity</source>
   <translation>حسب الخطورة</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>استبعاد</translation>
  </message>
  <message numerus="yes">
   <source>Dismiss all %Ln</source>
   <translation>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
    <numerusform>استبعاد الكل (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>الانتقال إلى الصف</translation>
  </message>
  <message>
   <source>How findings are listed</source>
   <translation>طريقة سرد النتائج</translation>
  </message>
  <message>
   <source>In the order of the rows</source>
   <translation>بترتيب الصفوف</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>ملاحظة…</translation>
  </message>
  <message>
   <source>Nothing has been found so far.</source>
   <translation>لم يُعثر على شيء حتى الآن.</translation>
  </message>
  <message>
   <source>Nothing to look at has been found.</source>
   <translation>لم يُعثر على ما يستدعي النظر.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message numerus="yes">
   <source>Restore all %Ln</source>
   <translation>
    <numerusform>استعادة الكل (%Ln)</numerusform>
    <numerusform>استعادة الكل (%Ln)</numerusform>
    <numerusform>استعادة الكل (%Ln)</numerusform>
    <numerusform>استعادة الكل (%Ln)</numerusform>
    <numerusform>استعادة الكل (%Ln)</numerusform>
    <numerusform>استعادة الكل (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Show dismissed findings</source>
   <translation>إظهار النتائج المستبعدة</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source>Guide</source>
   <translation>دليل الاستخدام</translation>
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message numerus="yes">
   <source>%Ln finding(s)</source>
   <translation>
    <numerusform>لا نتائج</numerusform>
    <numerusform>نتيجة واحدة</numerusform>
    <numerusform>نتيجتان</numerusform>
    <numerusform>%Ln نتائج</numerusform>
    <numerusform>%Ln نتيجة</numerusform>
    <numerusform>%Ln نتيجة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln note(s)</source>
   <translation>
    <numerusform>لا ملاحظات</numerusform>
    <numerusform>ملاحظة واحدة</numerusform>
    <numerusform>ملاحظتان</numerusform>
    <numerusform>%Ln ملاحظات</numerusform>
    <numerusform>%Ln ملاحظة</numerusform>
    <numerusform>%Ln ملاحظة</numerusform>
   </translation>
  </message>
  <message>
   <source>Changed since it was decided on</source>
   <translation>تغيّر بعد البتّ فيه</translation>
  </message>
  <message>
   <source>Needs work</source>
   <translation>يحتاج إلى عمل</translation>
  </message>
  <message>
   <source>Paired by hand</source>
   <translation>محاذاة يدوية</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>رُوجع</translation>
  </message>
  <message>
   <source>Row numbers</source>
   <translation>أرقام الصفوف</translation>
  </message>
  <message>
   <source>Row {}</source>
   <translation>الصف {}</translation>
  </message>
  <message>
   <source>The pairing is in doubt</source>
   <translation>المحاذاة مشكوك فيها</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message numerus="yes">
   <source>%Ln paragraph(s)</source>
   <translation>
    <numerusform>لا فقرات</numerusform>
    <numerusform>فقرة واحدة</numerusform>
    <numerusform>فقرتان</numerusform>
    <numerusform>%Ln فقرات</numerusform>
    <numerusform>%Ln فقرة</numerusform>
    <numerusform>%Ln فقرة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) ahead</source>
   <translation>
    <numerusform>متقدم بـ%Ln صف</numerusform>
    <numerusform>متقدم بصف واحد</numerusform>
    <numerusform>متقدم بصفين</numerusform>
    <numerusform>متقدم بـ%Ln صفوف</numerusform>
    <numerusform>متقدم بـ%Ln صفًا</numerusform>
    <numerusform>متقدم بـ%Ln صف</numerusform>
   </translation>
  </message>
  <message>
   <source>left to right</source>
   <translation>من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>right to left</source>
   <translation>من اليمين إلى اليسار</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>Go on without it</source>
   <translation>المتابعة من دونه</translation>
  </message>
  <message>
   <source>If you go on, it is lost.</source>
   <translation>إذا تابعت فسيضيع.</translation>
  </message>
  <message>
   <source>In memory only</source>
   <translation>في الذاكرة فقط</translation>
  </message>
  <message>
   <source>Keeping…</source>
   <translation>جارٍ الحفظ…</translation>
  </message>
  <message>
   <source>Kept ✓</source>
   <translation>حُفظ ✓</translation>
  </message>
  <message>
   <source>Not kept</source>
   <translation>غير محفوظ</translation>
  </message>
  <message>
   <source>Read-only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>Reviews (*{})</source>
   <translation>مراجعات (*{})</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>حفظ في موضع آخر…</translation>
  </message>
  <message>
   <source>Save the review as</source>
   <translation>حفظ المراجعة باسم</translation>
  </message>
  <message>
   <source>The folder of the documents cannot be written. The review is kept in {}.</source>
   <translation>لا يمكن الكتابة في مجلد المستندات. المراجعة محفوظة في {}.</translation>
  </message>
  <message>
   <source>The note that you are writing cannot be kept in this review.</source>
   <translation>لا يمكن حفظ الملاحظة التي تكتبها في هذه المراجعة.</translation>
  </message>
  <message>
   <source>What was decided is kept as {}.</source>
   <translation>حُفظت القرارات باسم {}.</translation>
  </message>
  <message>
   <source>What you decided last is in memory only.</source>
   <translation>آخر قراراتك في الذاكرة فقط.</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>As long as it is held, one pane scrolls alone. Choose another where the system takes Alt.</source>
   <translation>ما دام مضغوطًا يُمرَّر جزء واحد وحده. اختر غيره حيث يستأثر النظام بالمفتاح Alt.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>حسب النظام</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Flowing</source>
   <translation>نص منساب</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>High contrast draws white on black, with every edge shown.</source>
   <translation>التباين العالي يرسم الأبيض على الأسود مع إظهار كل الحواف.</translation>
  </message>
  <message>
   <source>Key that unlocks</source>
   <translation>مفتاح فك القفل</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Level rows</source>
   <translation>صفوف متقابلة</translation>
  </message>
  <message>
   <source>Level rows start on one line in all panes; flowing panes run on, joined by ribbons.</source>
   <translation>الصفوف المتقابلة تبدأ على سطر واحد في كل الأجزاء؛ والمنسابة يتابع كل جزء منها وحده وتصلها أشرطة.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Readings open</source>
   <translation>العرض عند الفتح</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Super (Meta)</source>
   <translation>Super (Meta)</translation>
  </message>
  <message>
   <source>The language of menus and messages, and how numbers are written in them.</source>
   <translation>لغة القوائم والرسائل وطريقة كتابة الأعداد فيها.</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>Row {}</source>
   <translation>الصف {}</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>كتابة ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>NotesPanel</name>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
    <numerusform>المفتوحة: %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>تعديل هذه الملاحظة</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Drop what is written here</source>
   <translation>تجاهل ما كُتب هنا</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <source>Esc saves it as well</source>
   <translation>يحفظها Esc أيضًا</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>إعادة فتح</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>حل</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>حفظ الملاحظة</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>إغلاق هذه الرسالة</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>No longer in the text</source>
   <translation>لم يعد في النص</translation>
  </message>
  <message>
   <source>On row {}</source>
   <translation>على الصف {}</translation>
  </message>
  <message>
   <source>On “{}” in row {}</source>
   <translation>على «{}» في الصف {}</translation>
  </message>
  <message>
   <source>Row {}</source>
   <translation>الصف {}</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Overview of the document</source>
   <translation>نظرة عامة على المستند</translation>
  </message>
 </context>
 <context>
  <name>Pane</name>
  <message>
   <source>{} (Ctrl+click opens it)</source>
   <translation>{} (Ctrl مع النقر لفتحه)</translation>
  </message>
 </context>
 <context>
  <name>PaneGroup</name>
  <message>
   <source>Position in the document</source>
   <translation>الموضع في المستند</translation>
  </message>
  <message>
   <source>Sideways</source>
   <translation>أفقيًا</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Numbers and dates</source>
   <translation>الأعداد والتواريخ</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>التفضيلات</translation>
  </message>
  <message>
   <source>Reset everything</source>
   <translation>إعادة ضبط الكل</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>التراجع عن إعادة الضبط</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Alias</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>محرك أقراص</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>مجلد ملفات</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>ت&amp;حديد الكل</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;زيادة</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>إن&amp;قاص</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>إنقاص</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>ينقص القيمة</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>يرجع صفحة</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>ينتقل إلى الصفحة التالية</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>زيادة</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>يزيد القيمة</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>الصفحة التالية</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>ضغط</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>تمرير إلى أسفل</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>تمرير إلى اليسار</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>تمرير إلى اليمين</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>تمرير إلى أعلى</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>يمرّر إلى أسفل</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>يمرّر إلى اليسار</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>يمرّر إلى اليمين</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>يمرّر إلى أعلى</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>نقل التركيز</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>ينقل التركيز إلى هنا</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>إظهار القائمة</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>يُظهر القائمة</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>تبديل</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>يبدّل الحالة</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>ينفّذ الإجراء</translation>
  </message>
 </context>
 <context>
  <name>QComboBox</name>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>فتح قائمة الاختيارات</translation>
  </message>
 </context>
 <context>
  <name>QDialog</name>
  <message>
   <source>What's This?</source>
   <translation>ما هذا؟</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
لم يُعثر على المجلد.
تحقق من صحة اسم المجلد.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
لم يُعثر على الملف.
تحقق من صحة اسم الملف.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>‏%1 موجود من قبل.
هل تريد استبداله؟</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>ا&amp;ختيار</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;حذف</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;البحث في:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>مجلد &amp;جديد</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;فتح</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>إ&amp;عادة التسمية</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;حفظ</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>‏«%1» محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Left</translation>
  </message>
  <message>
   <source>Alt+Right</source>
   <translation>Alt+Right</translation>
  </message>
  <message>
   <source>Alt+Up</source>
   <translation>Alt+Up</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>هل تريد حقًا حذف «%1»؟</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>التبديل إلى عرض التفاصيل</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>التبديل إلى عرض القائمة</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>تعذر حذف المجلد.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>إنشاء مجلد جديد</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>إنشاء مجلد جديد</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>عرض التفاصيل</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>المجلد:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>ا&amp;سم الملف:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;نوع الملفات:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>البحث عن مجلد</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>تقدم</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>الرجوع إلى الخلف</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>الانتقال إلى الأمام</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>الانتقال إلى المجلد الأعلى</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>عرض القائمة</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>قائمة الأماكن والعلامات المرجعية</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>المجلد الأعلى</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>الأماكن الأخيرة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>إظهار </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>إظهار الملفات ال&amp;مخفية</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>الشريط الجانبي</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>&lt;b&gt;لا يمكن استخدام الاسم «%1».&lt;/b&gt;&lt;p&gt;جرّب اسمًا آخر أقصر أو بلا علامات ترقيم.</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>تاريخ التعديل</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>النوع</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>إ&amp;لغاء</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>إ&amp;غلاق</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;موافق</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;حفظ</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>إغلاق بلا حفظ</translation>
  </message>
 </context>
 <context>
  <name>QGuiApplication</name>
  <message>
   <source>QT_LAYOUT_DIRECTION</source>
   <translation>RTL</translation>
  </message>
 </context>
 <context>
  <name>QInputDialog</name>
  <message>
   <source>Enter a value:</source>
   <translation>أدخل قيمة:</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نسخ</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;لصق</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>إ&amp;عادة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;قص</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>تحديد الكل</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Hide Details...</source>
   <translation>إخفاء التفاصيل…</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>إظهار التفاصيل…</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>جدول CSV</translation>
  </message>
  <message>
   <source>HTML document</source>
   <translation>صفحة HTML</translation>
  </message>
  <message>
   <source>Markdown document</source>
   <translation>مستند Markdown</translation>
  </message>
  <message>
   <source>Microsoft Excel Worksheet</source>
   <translation>مصنف Excel</translation>
  </message>
  <message>
   <source>Microsoft Word Document</source>
   <translation>مستند Word</translation>
  </message>
  <message>
   <source>OpenDocument Text</source>
   <translation>مستند OpenDocument</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>مستند PDF</translation>
  </message>
  <message>
   <source>SQLite3 database</source>
   <translation>قاعدة بيانات SQLite3</translation>
  </message>
  <message>
   <source>SubRip subtitles</source>
   <translation>ترجمة مرئية SubRip</translation>
  </message>
  <message>
   <source>TSV document</source>
   <translation>جدول TSV</translation>
  </message>
  <message>
   <source>WebVTT subtitles</source>
   <translation>ترجمة مرئية WebVTT</translation>
  </message>
  <message>
   <source>XHTML page</source>
   <translation>صفحة XHTML</translation>
  </message>
  <message>
   <source>XLIFF translation file</source>
   <translation>ملف ترجمة XLIFF</translation>
  </message>
  <message>
   <source>XML document</source>
   <translation>مستند XML</translation>
  </message>
  <message>
   <source>electronic book document</source>
   <translation>كتاب إلكتروني</translation>
  </message>
  <message>
   <source>empty document</source>
   <translation>مستند فارغ</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>plain text document</source>
   <translation>مستند نصي</translation>
  </message>
  <message>
   <source>translation file</source>
   <translation>ملف ترجمة</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;نعم</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>إحباط</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل التغييرات</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>لا للك&amp;ل</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة الضبط</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>استعادة الافتراضيات</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>حفظ الكل</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>نعم لل&amp;كل</translation>
  </message>
 </context>
 <context>
  <name>QProgressBar</name>
  <message>
   <source>%p%</source>
   <translation>‎%p٪</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>الأسفل</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>الحافة اليسرى</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>صفحة إلى أسفل</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>صفحة إلى اليسار</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>صفحة إلى اليمين</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>صفحة إلى أعلى</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>الحافة اليمنى</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>التمرير إلى أسفل</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>التمرير إلى هنا</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>التمرير إلى اليسار</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>التمرير إلى اليمين</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>التمرير إلى أعلى</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>الأعلى</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>+</source>
   <translation>+</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Backtab</source>
   <translation>Backtab</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>F%1</source>
   <translation>F%1</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>←</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Num</source>
   <translation>Num</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDown</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Return</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>→</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>SysReq</source>
   <translation>SysReq</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>التمرير إلى اليسار</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>التمرير إلى اليمين</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>‏FSI: عزل حسب أول محرف قوي</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>إدراج محرف تحكم يونيكود</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>‏LRE: بدء تضمين من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>‏LRI: عزل من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>‏LRM: علامة من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>‏LRO: بدء تجاوز من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>‏PDF: إنهاء تنسيق الاتجاه</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>‏PDI: إنهاء العزل</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>‏RLE: بدء تضمين من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>‏RLI: عزل من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>‏RLM: علامة من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>‏RLO: بدء تجاوز من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>‏ZWJ: واصل صفري العرض</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>‏ZWNJ: فاصل صفري العرض</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>‏ZWSP: مسافة صفرية العرض</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نسخ</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;لصق</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>إ&amp;عادة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>نسخ عنوان ال&amp;رابط</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;قص</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>تحديد الكل</translation>
  </message>
 </context>
 <context>
  <name>ReadingsTable</name>
  <message>
   <source>Read as</source>
   <translation>تُقرأ</translation>
  </message>
  <message>
   <source>or {}</source>
   <translation>أو {}</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Why these mentions match</source>
   <translation>سبب تطابق هذه المواضع</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>In the file</source>
   <translation>في الملف</translation>
  </message>
 </context>
 <context>
  <name>Repairing</name>
  <message>
   <source>No pairing is in doubt.</source>
   <translation>لا محاذاة مشكوك فيها.</translation>
  </message>
  <message>
   <source>There is nothing to move: this version has a gap here.</source>
   <translation>لا شيء يُنقل: لهذه النسخة فجوة هنا.</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>The report was saved as {}.</source>
   <translation>حُفظ التقرير باسم {}.</translation>
  </message>
  <message>
   <source>Translation memory of the reviewed rows (*.tmx)</source>
   <translation>ذاكرة ترجمة بالصفوف المُراجَعة (*.tmx)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>صفحة ويب (*.html)</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>مصنف (*.xlsx)</translation>
  </message>
  <message>
   <source>{} report</source>
   <translation>تقرير {}</translation>
  </message>
 </context>
 <context>
  <name>ReviewTools</name>
  <message>
   <source>Reload</source>
   <translation>إعادة تحميل</translation>
  </message>
  <message>
   <source>{} was changed by another program. What was decided is kept.</source>
   <translation>عدّل برنامج آخر الملف {}. القرارات محفوظة.</translation>
  </message>
 </context>
 <context>
  <name>RowMenu</name>
  <message>
   <source>“{}” and “{}” are not the same thing</source>
   <translation>«{}» و«{}» ليسا شيئًا واحدًا</translation>
  </message>
  <message>
   <source>“{}” is the same thing as</source>
   <translation>«{}» هو نفسه</translation>
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>no counterpart</source>
   <translation>لا مقابل</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
 </context>
 <context>
  <name>Scope</name>
  <message>
   <source>{language}, version {number}</source>
   <translation>{language}، النسخة {number}</translation>
  </message>
 </context>
 <context>
  <name>Script</name>
  <message>
   <source>All texts in {} script</source>
   <translation>كل النصوص بالكتابة {}</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>A screen up, down</source>
   <translation>شاشة إلى أعلى، إلى أسفل</translation>
  </message>
  <message>
   <source>Beginning, end</source>
   <translation>البداية، النهاية</translation>
  </message>
  <message>
   <source>Change the note</source>
   <translation>تعديل الملاحظة</translation>
  </message>
  <message>
   <source>Ctrl + wheel</source>
   <translation>Ctrl + العجلة</translation>
  </message>
  <message>
   <source>Dismiss or restore</source>
   <translation>استبعاد أو استعادة</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>الانتقال إلى الصف</translation>
  </message>
  <message>
   <source>In the list of findings</source>
   <translation>في قائمة النتائج</translation>
  </message>
  <message>
   <source>In the notes</source>
   <translation>في الملاحظات</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>في النص</translation>
  </message>
  <message>
   <source>Keep what is written</source>
   <translation>حفظ ما كُتب</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>الاختصارات</translation>
  </message>
  <message>
   <source>Larger, smaller text</source>
   <translation>نص أكبر، أصغر</translation>
  </message>
  <message>
   <source>Previous, next row</source>
   <translation>الصف السابق، التالي</translation>
  </message>
  <message>
   <source>Remove the note</source>
   <translation>إزالة الملاحظة</translation>
  </message>
  <message>
   <source>Resolve or reopen</source>
   <translation>حل الملاحظة أو إعادة فتحها</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>الوظيفة</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>كتابة ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Learning from the document…</source>
   <translation>جارٍ التعلم من المستند…</translation>
  </message>
  <message>
   <source>Looking for entities…</source>
   <translation>جارٍ البحث عن الكيانات…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Pairing paragraphs…</source>
   <translation>جارٍ محاذاة الفقرات…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
 </context>
 <context>
  <name>TextPage</name>
  <message>
   <source>As wide as the pane</source>
   <translation>بعرض الجزء</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Automatic ({})</source>
   <translation>تلقائي ({})</translation>
  </message>
  <message>
   <source>Column width</source>
   <translation>عرض العمود</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>الخط</translation>
  </message>
  <message>
   <source>In parts of what the font itself asks for.</source>
   <translation>نسبةً إلى ما يطلبه الخط نفسه.</translation>
  </message>
  <message>
   <source>In pixels, at normal zoom. Other fonts are fitted so that all versions look equally large.</source>
   <translation>بالبكسل عند التكبير العادي. تُضبط الخطوط الأخرى لتبدو كل النسخ بحجم واحد.</translation>
  </message>
  <message>
   <source>Line spacing</source>
   <translation>تباعد الأسطر</translation>
  </message>
  <message>
   <source>Only fonts that show this script soundly are offered.</source>
   <translation>لا تُعرض إلا الخطوط التي تُظهر هذه الكتابة سليمة.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>لغة النص</translation>
  </message>
  <message>
   <source>The longest line in pixels. Short lines are easier to follow in a wide window.</source>
   <translation>أطول سطر بالبكسل. الأسطر القصيرة أيسر متابعةً في نافذة عريضة.</translation>
  </message>
  <message>
   <source>What is chosen for a version goes before its language, and that before its script.</source>
   <translation>ما يُختار لنسخة مقدَّم على لغتها، وما يُختار للغة مقدَّم على كتابتها.</translation>
  </message>
 </context>
 <context>
  <name>ToolBar</name>
  <message>
   <source>More tools</source>
   <translation>أدوات أخرى</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>الأدوات</translation>
  </message>
 </context>
 <context>
  <name>VersionMenu</name>
  <message>
   <source>Another language…</source>
   <translation>لغة أخرى…</translation>
  </message>
  <message>
   <source>As found</source>
   <translation>كما اكتُشف</translation>
  </message>
  <message>
   <source>As found: {}</source>
   <translation>كما اكتُشفت: {}</translation>
  </message>
  <message>
   <source>As the file seems to have them</source>
   <translation>كما تبدو في الملف</translation>
  </message>
  <message>
   <source>As the language has it</source>
   <translation>حسب اللغة</translation>
  </message>
  <message>
   <source>Code of the language (BCP 47), such as ur or pt-BR:</source>
   <translation>رمز اللغة (BCP 47)، مثل ur أو pt-BR:</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>الترميز</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>الصف الأول</translation>
  </message>
  <message>
   <source>Hide this version</source>
   <translation>إخفاء هذه النسخة</translation>
  </message>
  <message>
   <source>It is a header</source>
   <translation>هو صف عناوين</translation>
  </message>
  <message>
   <source>It is text</source>
   <translation>هو نص</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Left to right</source>
   <translation>من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>فقرة في كل سطر</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>الفقرات</translation>
  </message>
  <message>
   <source>Parted by empty lines</source>
   <translation>تفصلها أسطر فارغة</translation>
  </message>
  <message>
   <source>Right to left</source>
   <translation>من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>Show {}</source>
   <translation>إظهار {}</translation>
  </message>
  <message>
   <source>The whole page, with menus and footers</source>
   <translation>الصفحة كلها بقوائمها وتذييلاتها</translation>
  </message>
  <message>
   <source>Told from what it holds</source>
   <translation>يُعرف من محتواه</translation>
  </message>
 </context>
 <context>
  <name>ViewMenu</name>
  <message>
   <source>&amp;Colours</source>
   <translation>الأل&amp;وان</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>حسب النظام</translation>
  </message>
  <message>
   <source>As wide as the pane</source>
   <translation>بعرض الجزء</translation>
  </message>
  <message>
   <source>Column &amp;width</source>
   <translation>عر&amp;ض العمود</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Line &amp;spacing</source>
   <translation>ت&amp;باعد الأسطر</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} بكسل</translation>
  </message>
 </context>
 <context>
  <name>Wayfinding</name>
  <message>
   <source>All rows</source>
   <translation>كل الصفوف</translation>
  </message>
  <message>
   <source>Changed since decided on</source>
   <translation>تغيّر بعد البتّ فيه</translation>
  </message>
  <message>
   <source>Changed since it was decided on</source>
   <translation>تغيّر بعد البتّ فيه</translation>
  </message>
  <message>
   <source>Needs work</source>
   <translation>يحتاج إلى عمل</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>لم يُراجَع</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>رُوجع</translation>
  </message>
  <message>
   <source>Rows: all</source>
   <translation>الصفوف: الكل</translation>
  </message>
  <message>
   <source>Rows: {} of {}</source>
   <translation>الصفوف: {} من {}</translation>
  </message>
  <message>
   <source>What changed in this row</source>
   <translation>ما تغيّر في هذا الصف</translation>
  </message>
  <message>
   <source>Which rows “next” and “previous” stop at</source>
   <translation>الصفوف التي يقف عندها «التالي» و«السابق»</translation>
  </message>
  <message>
   <source>With errors</source>
   <translation>فيها أخطاء</translation>
  </message>
  <message>
   <source>With findings of a kind</source>
   <translation>فيها نتائج من نوع معيّن</translation>
  </message>
  <message>
   <source>With hints</source>
   <translation>فيها تلميحات</translation>
  </message>
  <message>
   <source>With notes</source>
   <translation>فيها ملاحظات</translation>
  </message>
  <message>
   <source>With open notes</source>
   <translation>فيها ملاحظات مفتوحة</translation>
  </message>
  <message>
   <source>With warnings</source>
   <translation>فيها تحذيرات</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>No longer there: {}</source>
   <translation>لم تعد موجودة: {}</translation>
  </message>
  <message>
   <source>Or drop the files anywhere on this window.</source>
   <translation>أو أفلت الملفات في أي مكان من هذه النافذة.</translation>
  </message>
  <message>
   <source>Read two or more versions of one document side by side.
Rows stand level, codes and numbers stay whole in right-to-left text,
and what one version lacks or changes is outlined.</source>
   <translation>اقرأ نسختين أو أكثر من مستند واحد جنبًا إلى جنب.
الصفوف متقابلة، والرموز والأعداد سليمة في النص من اليمين إلى اليسار،
وما تنقصه نسخة أو تغيّره يُحاط بإطار.</translation>
  </message>
  <message>
   <source>Recent readings</source>
   <translation>القراءات الأخيرة</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%Ln finding(s) open</source>
   <translation>
    <numerusform>لا نتائج مفتوحة</numerusform>
    <numerusform>نتيجة واحدة مفتوحة</numerusform>
    <numerusform>نتيجتان مفتوحتان</numerusform>
    <numerusform>%Ln نتائج مفتوحة</numerusform>
    <numerusform>%Ln نتيجة مفتوحة</numerusform>
    <numerusform>%Ln نتيجة مفتوحة</numerusform>
   </translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>إعادة التحليل</translation>
  </message>
  <message>
   <source>Pairing was stopped: rows further on may not belong together.</source>
   <translation>أُوقفت محاذاة الفقرات: قد لا تتقابل الصفوف التالية.</translation>
  </message>
  <message>
   <source>Row {} of {}</source>
   <translation>الصف {} من {}</translation>
  </message>
  <message>
   <source>The analysis ended unexpectedly. What is open can be read on.</source>
   <translation>انتهى التحليل على نحو غير متوقع. يمكن متابعة قراءة ما هو مفتوح.</translation>
  </message>
  <message>
   <source>The rows were saved as {}.</source>
   <translation>حُفظت الصفوف باسم {}.</translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>12 hectares here, 21 hectares there. One of them is a slip; the original tells which.</source>
   <translation>هنا 12 هكتارًا وهناك 21 هكتارًا. أحدهما سهو، والأصل يبيّن أيهما.</translation>
  </message>
  <message>
   <source>334-KH/TU would be shown as KH/TU-334. “Copy with isolates” gives text that holds everywhere.</source>
   <translation>يظهر 334-KH/TU هكذا: KH/TU-334. «نسخ مع علامات العزل» يعطي نصًا يصح في كل مكان.</translation>
  </message>
  <message>
   <source>A cell is far shorter or longer than these two versions usually are to each other.</source>
   <translation>الخلية أقصر أو أطول بكثير مما تكون عليه هاتان النسختان عادةً.</translation>
  </message>
  <message>
   <source>A code, address or date would be shown with its parts swapped by a program that applies the Unicode bidirectional algorithm and nothing more. Facing shows it right.</source>
   <translation>رمز أو عنوان أو تاريخ تتبادل أجزاؤه أماكنها في برنامج لا يطبّق إلا خوارزمية يونيكود ثنائية الاتجاه. ويعرضه Facing سليمًا.</translation>
  </message>
  <message>
   <source>A heading was left in English in the Arabic version.</source>
   <translation>عنوان تُرك بالإنجليزية في النسخة العربية.</translation>
  </message>
  <message>
   <source>A number, date, code or name stands in one version of the row and in no other.</source>
   <translation>عدد أو تاريخ أو رمز أو اسم يرد في نسخة واحدة من الصف دون غيرها.</translation>
  </message>
  <message>
   <source>A paragraph of one version has no counterpart in another.</source>
   <translation>فقرة في نسخة لا مقابل لها في أخرى.</translation>
  </message>
  <message>
   <source>A right-to-left override before “txt.exe” shows “exe.txt”. Remove the character in the file.</source>
   <translation>محرف تجاوز من اليمين إلى اليسار قبل «txt.exe» يُظهر «exe.txt». احذف المحرف من الملف.</translation>
  </message>
  <message>
   <source>A row has the same wording in versions of different languages.</source>
   <translation>للصف النص نفسه في نسختين بلغتين مختلفتين.</translation>
  </message>
  <message>
   <source>A term of the glossary is missing in a version, or a forbidden form of it is used.</source>
   <translation>مصطلح من المسرد غير وارد في نسخة، أو استُعملت صيغة ممنوعة منه.</translation>
  </message>
  <message>
   <source>A word stands twice in a row in one version and not in the others.</source>
   <translation>كلمة تكررت مرتين متتاليتين في نسخة دون غيرها.</translation>
  </message>
  <message>
   <source>An invisible character turns the order of letters around, or was opened and never closed: text can be made to read as what it is not.</source>
   <translation>محرف غير مرئي يعكس ترتيب الحروف، أو فُتح ولم يُغلق: وبه يمكن أن يُقرأ النص على غير حقيقته.</translation>
  </message>
  <message>
   <source>Changed since review</source>
   <translation>تغيّر بعد المراجعة</translation>
  </message>
  <message>
   <source>Dangerous invisible character</source>
   <translation>محرف خطر غير مرئي</translation>
  </message>
  <message>
   <source>Dismissed</source>
   <translation>المستبعدة</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>الأخطاء</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>الشرح</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>التلميحات</translation>
  </message>
  <message>
   <source>In a neighbouring row</source>
   <translation>في صف مجاور</translation>
  </message>
  <message>
   <source>In one version only</source>
   <translation>في نسخة واحدة فقط</translation>
  </message>
  <message>
   <source>In {stands}, a plain viewer shows “{text}” as “{shown}”.</source>
   <translation>في {stands} تُظهر برامج العرض البسيطة «{text}» هكذا: «{shown}».</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) closes what was never opened.</source>
   <translation>في {stands} محرف تحكم غير مرئي ({label}) يغلق ما لم يُفتح.</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) is opened and never closed.</source>
   <translation>في {stands} محرف تحكم غير مرئي ({label}) فُتح ولم يُغلق.</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) turns the order of the letters around.</source>
   <translation>في {stands} محرف تحكم غير مرئي ({label}) يعكس ترتيب الحروف.</translation>
  </message>
  <message>
   <source>Made with Facing.</source>
   <translation>أُنشئ بواسطة Facing.</translation>
  </message>
  <message>
   <source>Marked in the text:</source>
   <translation>المُعلَّم في النص:</translation>
  </message>
  <message>
   <source>No counterpart</source>
   <translation>لا مقابل</translation>
  </message>
  <message>
   <source>No file was named. Name two or more versions of one document, or use --sample.</source>
   <translation>لم يُذكر ملف. اذكر نسختين أو أكثر من مستند واحد، أو استخدم ‎--sample.</translation>
  </message>
  <message>
   <source>No font on this computer shows {script} letters, so they appear as boxes: install one, such as {family}, and open the files again.</source>
   <translation>لا خط على هذا الحاسوب يُظهر حروف الكتابة {script}، فتظهر مربعات: ثبّت خطًا مثل {family} وافتح الملفات من جديد.</translation>
  </message>
  <message>
   <source>Not translated</source>
   <translation>غير مترجم</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>Notes to resolve</source>
   <translation>ملاحظات تنتظر الحل</translation>
  </message>
  <message>
   <source>One version alone cannot be aligned. Name the files of two or more versions.</source>
   <translation>لا تمكن محاذاة نسخة وحدها. اذكر ملفات نسختين أو أكثر.</translation>
  </message>
  <message>
   <source>One version says “on 6 March 2025”, the other only “in March”. Look whether something was left out; if it is meant so, dismiss the finding.</source>
   <translation>تقول نسخة «في 6 مارس 2025» وتكتفي الأخرى بـ«في مارس». تحقق هل سقط شيء؛ فإن كان ذلك مقصودًا فاستبعد النتيجة.</translation>
  </message>
  <message>
   <source>Open findings</source>
   <translation>النتائج المفتوحة</translation>
  </message>
  <message>
   <source>Qt cannot be loaded: {reason}.</source>
   <translation>تعذر تحميل Qt: {reason}.</translation>
  </message>
  <message>
   <source>Qt cannot show a window here: {reason}.</source>
   <translation>لا يستطيع Qt عرض نافذة هنا: {reason}.</translation>
  </message>
  <message>
   <source>Qt needs libraries that this system lacks: {libraries}. On Debian and Ubuntu: apt install {packages}</source>
   <translation>يحتاج Qt إلى مكتبات غير موجودة في هذا النظام: {libraries}. في Debian وUbuntu:‏ apt install {packages}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Review report</source>
   <translation>تقرير المراجعة</translation>
  </message>
  <message>
   <source>Reviewed: {reviewed} · needs work: {work}</source>
   <translation>رُوجع: {reviewed} · يحتاج إلى عمل: {work}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>الصف</translation>
  </message>
  <message>
   <source>Row {row} · dangerous invisible character</source>
   <translation>الصف {row} · محرف خطر غير مرئي</translation>
  </message>
  <message>
   <source>Row {row} · missing in {language}</source>
   <translation>الصف {row} · مفقود في {language}</translation>
  </message>
  <message>
   <source>Row {row} · not translated</source>
   <translation>الصف {row} · غير مترجم</translation>
  </message>
  <message>
   <source>Row {row} · scrambled elsewhere</source>
   <translation>الصف {row} · اختلال الترتيب في برامج أخرى</translation>
  </message>
  <message>
   <source>Row {row} · term</source>
   <translation>الصف {row} · مصطلح</translation>
  </message>
  <message>
   <source>Row {row} · unusual length</source>
   <translation>الصف {row} · طول غير معتاد</translation>
  </message>
  <message>
   <source>Row {row} · word twice in {language}</source>
   <translation>الصف {row} · كلمة مكررة في {language}</translation>
  </message>
  <message>
   <source>Row {row} · {kind} differs</source>
   <translation>الصف {row} · اختلاف: {kind}</translation>
  </message>
  <message>
   <source>Row {row} · {kind} in a neighbouring row</source>
   <translation>الصف {row} · {kind} في صف مجاور</translation>
  </message>
  <message>
   <source>Row {row} · {kind} only in {language}</source>
   <translation>الصف {row} · {kind} في {language} فقط</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>الصفوف</translation>
  </message>
  <message>
   <source>Scrambled in plain viewers</source>
   <translation>اختلال الترتيب في البرامج البسيطة</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>الخطورة</translation>
  </message>
  <message>
   <source>Six sentences against one. Often the end of a paragraph is missing.</source>
   <translation>ست جمل في مقابل جملة واحدة. كثيرًا ما تسقط نهاية الفقرة.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>الملخص</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>مصطلح</translation>
  </message>
  <message>
   <source>Texts of up to {limit} characters can be looked for.</source>
   <translation>أقصى طول لنص البحث بالمحارف: {limit}.</translation>
  </message>
  <message>
   <source>The glossary does not allow “{text}” in {stands}.</source>
   <translation>المسرد لا يجيز «{text}» في {stands}.</translation>
  </message>
  <message>
   <source>The glossary wants “People's Committee” and the text says “Popular Board”.</source>
   <translation>يطلب المسرد «لجنة الشعب» ويقول النص «المجلس الشعبي».</translation>
  </message>
  <message>
   <source>The rows beside this one have no paragraph to close the gap with.</source>
   <translation>ليس في الصفين المجاورين فقرة تُسدّ بها الفجوة.</translation>
  </message>
  <message>
   <source>The text changed after this row was reviewed.</source>
   <translation>تغيّر النص بعد مراجعة هذا الصف.</translation>
  </message>
  <message>
   <source>The versions differ here: “{text1}” and “{text2}”.</source>
   <translation>تختلف النسختان هنا: «{text1}» و«{text2}».</translation>
  </message>
  <message>
   <source>The versions name the same thing with different values, after digits, calendars and units have been made alike.</source>
   <translation>تذكر النسختان الشيء نفسه بقيمتين مختلفتين بعد توحيد الأرقام والتقاويم والوحدات.</translation>
  </message>
  <message>
   <source>There is no display to show a window on. Use the snapshot command for a picture.</source>
   <translation>لا شاشة تُعرض عليها النافذة. استخدم الأمر snapshot للحصول على صورة.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs, or split the file.</source>
   <translation>الذاكرة لا تكفي لهذا. أغلق برامج أخرى أو قسّم الملف.</translation>
  </message>
  <message>
   <source>These rows belong to other documents. Open the documents again.</source>
   <translation>هذه الصفوف لمستندات أخرى. افتح المستندات من جديد.</translation>
  </message>
  <message>
   <source>This has no counterpart in {named}.</source>
   <translation>لا مقابل لهذا في {named}.</translation>
  </message>
  <message>
   <source>This is the first row: there is none above it.</source>
   <translation>هذا هو الصف الأول: لا صف فوقه.</translation>
  </message>
  <message>
   <source>This is the last row: there is none below it.</source>
   <translation>هذا هو الصف الأخير: لا صف تحته.</translation>
  </message>
  <message>
   <source>This paragraph is not there any more.</source>
   <translation>لم تعد هذه الفقرة موجودة.</translation>
  </message>
  <message>
   <source>This row cannot be split here: one of its halves would be empty.</source>
   <translation>لا يمكن تقسيم هذا الصف هنا: سيكون أحد نصفيه فارغًا.</translation>
  </message>
  <message>
   <source>This row cannot have a gap here: it already has one, or nothing would be left of it.</source>
   <translation>لا يمكن أن تكون في هذا الصف فجوة هنا: فيه واحدة من قبل، أو لن يبقى منه شيء.</translation>
  </message>
  <message>
   <source>This row has no gap in this version.</source>
   <translation>لا فجوة لهذا الصف في هذه النسخة.</translation>
  </message>
  <message>
   <source>This row is not there any more.</source>
   <translation>لم يعد هذا الصف موجودًا.</translation>
  </message>
  <message>
   <source>Three paragraphs here, two there: one was left out, or two were joined into one.</source>
   <translation>ثلاث فقرات هنا واثنتان هناك: سقطت واحدة، أو جُمعت اثنتان في واحدة.</translation>
  </message>
  <message>
   <source>Unusual length</source>
   <translation>طول غير معتاد</translation>
  </message>
  <message>
   <source>Values differ</source>
   <translation>اختلاف القيم</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>التحذيرات</translation>
  </message>
  <message>
   <source>What is missing in this row stands in the row above or below: the pairing of the rows may be off.</source>
   <translation>ما ينقص هذا الصف موجود في الصف الذي فوقه أو تحته: ربما اختلت محاذاة الصفوف.</translation>
  </message>
  <message>
   <source>Word twice</source>
   <translation>كلمة مكررة</translation>
  </message>
  <message>
   <source>XLIFF holds two versions. It was written with {written}, without {left}.</source>
   <translation>يتسع XLIFF لنسختين. كُتب بـ {written}، ودون {left}.</translation>
  </message>
  <message>
   <source>acronym</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>add note to row {row}</source>
   <translation>إضافة ملاحظة إلى الصف {row}</translation>
  </message>
  <message>
   <source>amount of money</source>
   <translation>مبلغ مالي</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more, each with its row below</source>
   <translation>
    <numerusform>ولا غيرها</numerusform>
    <numerusform>وواحدة أخرى مع صفها أدناه</numerusform>
    <numerusform>واثنتان أخريان مع صفيهما أدناه</numerusform>
    <numerusform>و{count} أخرى مع صفوفها أدناه</numerusform>
    <numerusform>و{count} أخرى مع صفوفها أدناه</numerusform>
    <numerusform>و{count} أخرى مع صفوفها أدناه</numerusform>
   </translation>
  </message>
  <message>
   <source>both write {text1}</source>
   <translation>كلتاهما تكتب {text1}</translation>
  </message>
  <message>
   <source>change note</source>
   <translation>تعديل ملاحظة</translation>
  </message>
  <message>
   <source>closing of the gap in row {row}</source>
   <translation>سد الفجوة في الصف {row}</translation>
  </message>
  <message>
   <source>code</source>
   <translation>رمز</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>بيانات اتصال</translation>
  </message>
  <message>
   <source>date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>مختلف</translation>
  </message>
  <message numerus="yes">
   <source>dismiss findings ({count})</source>
   <translation>
    <numerusform>استبعاد نتائج ({count})</numerusform>
    <numerusform>استبعاد نتائج ({count})</numerusform>
    <numerusform>استبعاد نتائج ({count})</numerusform>
    <numerusform>استبعاد نتائج ({count})</numerusform>
    <numerusform>استبعاد نتائج ({count})</numerusform>
    <numerusform>استبعاد نتائج ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>dismissed</source>
   <translation>مستبعدة</translation>
  </message>
  <message>
   <source>dismissed: {reason}</source>
   <translation>مستبعدة: {reason}</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>عنوان بريد إلكتروني</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>كيان</translation>
  </message>
  <message>
   <source>error</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <source>forget the decision on “{one}” and “{other}”</source>
   <translation>نسيان القرار في «{one}» و«{other}»</translation>
  </message>
  <message>
   <source>gap in row {row}</source>
   <translation>فجوة في الصف {row}</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>تلميح</translation>
  </message>
  <message>
   <source>ignore “{value}”</source>
   <translation>تجاهل «{value}»</translation>
  </message>
  <message>
   <source>in one version only</source>
   <translation>في نسخة واحدة فقط</translation>
  </message>
  <message>
   <source>left to right</source>
   <translation>من اليسار إلى اليمين</translation>
  </message>
  <message>
   <source>look for mentions of kind “{kind}” again</source>
   <translation>البحث من جديد عن مواضع النوع «{kind}»</translation>
  </message>
  <message>
   <source>look for “{value}” again</source>
   <translation>البحث من جديد عن «{value}»</translation>
  </message>
  <message>
   <source>mark as needing work</source>
   <translation>وسم بأنه يحتاج إلى عمل</translation>
  </message>
  <message>
   <source>mark as not reviewed</source>
   <translation>وسم بأنه لم يُراجَع</translation>
  </message>
  <message>
   <source>mark as reviewed</source>
   <translation>وسم بأنه رُوجع</translation>
  </message>
  <message>
   <source>measure</source>
   <translation>قياس</translation>
  </message>
  <message>
   <source>merge of rows {row} to {last}</source>
   <translation>دمج الصفوف من {row} إلى {last}</translation>
  </message>
  <message>
   <source>move of a paragraph of row {row} down</source>
   <translation>نقل فقرة من الصف {row} إلى أسفل</translation>
  </message>
  <message>
   <source>move of a paragraph of row {row} up</source>
   <translation>نقل فقرة من الصف {row} إلى أعلى</translation>
  </message>
  <message>
   <source>name</source>
   <translation>اسم</translation>
  </message>
  <message>
   <source>needs work</source>
   <translation>يحتاج إلى عمل</translation>
  </message>
  <message>
   <source>no counterpart</source>
   <translation>لا مقابل</translation>
  </message>
  <message>
   <source>not reviewed</source>
   <translation>لم يُراجَع</translation>
  </message>
  <message>
   <source>number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <source>organisation</source>
   <translation>مؤسسة</translation>
  </message>
  <message numerus="yes">
   <source>paragraphs: {count}</source>
   <translation>
    <numerusform>الفقرات: {count}</numerusform>
    <numerusform>الفقرات: {count}</numerusform>
    <numerusform>الفقرات: {count}</numerusform>
    <numerusform>الفقرات: {count}</numerusform>
    <numerusform>الفقرات: {count}</numerusform>
    <numerusform>الفقرات: {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>percentage</source>
   <translation>نسبة مئوية</translation>
  </message>
  <message>
   <source>person</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>place</source>
   <translation>مكان</translation>
  </message>
  <message>
   <source>remove note</source>
   <translation>إزالة ملاحظة</translation>
  </message>
  <message>
   <source>reopen note</source>
   <translation>إعادة فتح ملاحظة</translation>
  </message>
  <message>
   <source>resolve note</source>
   <translation>حل ملاحظة</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>حُلّت</translation>
  </message>
  <message numerus="yes">
   <source>restore findings ({count})</source>
   <translation>
    <numerusform>استعادة نتائج ({count})</numerusform>
    <numerusform>استعادة نتائج ({count})</numerusform>
    <numerusform>استعادة نتائج ({count})</numerusform>
    <numerusform>استعادة نتائج ({count})</numerusform>
    <numerusform>استعادة نتائج ({count})</numerusform>
    <numerusform>استعادة نتائج ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>رُوجع</translation>
  </message>
  <message>
   <source>right to left</source>
   <translation>من اليمين إلى اليسار</translation>
  </message>
  <message>
   <source>split of row {row}</source>
   <translation>تقسيم الصف {row}</translation>
  </message>
  <message>
   <source>stop looking for mentions of kind “{kind}”</source>
   <translation>الكف عن البحث عن مواضع النوع «{kind}»</translation>
  </message>
  <message>
   <source>telephone number</source>
   <translation>رقم هاتف</translation>
  </message>
  <message>
   <source>time</source>
   <translation>وقت</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>تحذير</translation>
  </message>
  <message>
   <source>web address</source>
   <translation>عنوان ويب</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells are longer than the {most} characters that a workbook holds, and were cut.</source>
   <translation>
    <numerusform>لا خلايا مقطوعة.</numerusform>
    <numerusform>خلية واحدة أطول من {most} محرفًا يسعها المصنف، فقُطعت.</numerusform>
    <numerusform>خليتان أطول من {most} محرفًا يسعها المصنف، فقُطعتا.</numerusform>
    <numerusform>{count} خلايا أطول من {most} محرفًا يسعها المصنف، فقُطعت.</numerusform>
    <numerusform>{count} خلية أطول من {most} محرفًا يسعها المصنف، فقُطعت.</numerusform>
    <numerusform>{count} خلية أطول من {most} محرفًا يسعها المصنف، فقُطعت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files are too many. Facing shows up to {most} versions side by side.</source>
   <translation>
    <numerusform>الملفات كثيرة. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
    <numerusform>ملف واحد أكثر من اللازم. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
    <numerusform>ملفان أكثر من اللازم. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
    <numerusform>{count} ملفات أكثر من اللازم. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
    <numerusform>{count} ملفًا أكثر من اللازم. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
    <numerusform>{count} ملف أكثر من اللازم. يعرض Facing حتى {most} نسخ جنبًا إلى جنب.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pairings made by hand no longer fit the text and were aligned anew.</source>
   <translation>
    <numerusform>لا محاذاة يدوية تخالف النص.</numerusform>
    <numerusform>محاذاة يدوية واحدة لم تعد توافق النص فأُعيدت.</numerusform>
    <numerusform>محاذاتان يدويتان لم تعودا توافقان النص فأُعيدتا.</numerusform>
    <numerusform>{count} محاذيات يدوية لم تعد توافق النص فأُعيدت.</numerusform>
    <numerusform>{count} محاذاة يدوية لم تعد توافق النص فأُعيدت.</numerusform>
    <numerusform>{count} محاذاة يدوية لم تعد توافق النص فأُعيدت.</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version.</source>
   <translation>عدد الفقرات في {first} هو {first_count} وفي {second} هو {second_count}: الصفوف المعطاة تقتضي تساويهما.</translation>
  </message>
  <message>
   <source>{language}: no version is in this language. They are in: {languages}.</source>
   <translation>{language}: لا نسخة بهذه اللغة. لغات النسخ: {languages}.</translation>
  </message>
  <message>
   <source>{one} and {other} have the same text here.</source>
   <translation>لنسختي {one} و{other} النص نفسه هنا.</translation>
  </message>
  <message>
   <source>{path} is damaged: what comes after the damage is missing ({reason}).</source>
   <translation>{path} تالف: ما بعد موضع التلف مفقود ({reason}).</translation>
  </message>
  <message>
   <source>{path} is opened more than once: it is compared with itself.</source>
   <translation>{path} مفتوح أكثر من مرة: يُقارَن بنفسه.</translation>
  </message>
  <message>
   <source>{path} is too long or too full of marks for Markdown and is shown as plain text.</source>
   <translation>{path} أطول أو أكثر علاماتٍ من أن يُقرأ بصيغة Markdown، فيُعرض نصًا عاديًا.</translation>
  </message>
  <message>
   <source>{path}: PDF keeps no paragraphs. They were pieced together from the page and may be wrong.</source>
   <translation>{path}: ملفات PDF لا تحفظ الفقرات، فجُمعت من الصفحة وقد تكون خاطئة.</translation>
  </message>
  <message>
   <source>{path}: RTF is not read. Save it as DOCX or ODT and try again.</source>
   <translation>{path}: صيغة RTF لا تُقرأ. احفظه بصيغة DOCX أو ODT وحاول ثانيةً.</translation>
  </message>
  <message>
   <source>{path}: XML of the kind “{root}” is not read.</source>
   <translation>{path}: ملفات XML من النوع «{root}» لا تُقرأ.</translation>
  </message>
  <message>
   <source>{path}: no encoding is called “{encoding}”. Name another one, such as UTF-8.</source>
   <translation>{path}: لا ترميز باسم «{encoding}». اذكر غيره، مثل UTF-8.</translation>
  </message>
  <message>
   <source>{path}: no such file. Check the name and try again.</source>
   <translation>{path}: لا ملف بهذا الاسم. تحقق من الاسم وحاول ثانيةً.</translation>
  </message>
  <message>
   <source>{path}: no terms in two languages are found in this file.</source>
   <translation>{path}: لا مصطلحات بلغتين في هذا الملف.</translation>
  </message>
  <message>
   <source>{path}: one version alone cannot be compared. Name the files of two or more versions.</source>
   <translation>{path}: لا تمكن مقارنة نسخة وحدها. اذكر ملفات نسختين أو أكثر.</translation>
  </message>
  <message>
   <source>{path}: paragraphs longer than {most} characters were divided.</source>
   <translation>{path}: قُسّمت الفقرات التي تزيد على {most} محرف.</translation>
  </message>
  <message>
   <source>{path}: reports are written as .html, .xlsx, .pdf or .tmx. Choose one of these names.</source>
   <translation>{path}: تُكتب التقارير بالامتداد ‎.html أو ‎.xlsx أو ‎.pdf أو ‎.tmx. اختر واحدًا منها.</translation>
  </message>
  <message>
   <source>{path}: some bytes make no sense in {encoding} and are shown as �.</source>
   <translation>{path}: بعض البايتات لا معنى لها في {encoding} وتظهر هكذا: �.</translation>
  </message>
  <message>
   <source>{path}: some lines are no PO and were left out ({reason}).</source>
   <translation>{path}: بعض الأسطر ليست بصيغة PO فأُهملت ({reason}).</translation>
  </message>
  <message>
   <source>{path}: the disk is full. What you decide is kept in memory until there is room: make room, or save the review somewhere else.</source>
   <translation>{path}: القرص ممتلئ. تبقى قراراتك في الذاكرة حتى يتوفر مكان: أفرغ مكانًا، أو احفظ المراجعة في موضع آخر.</translation>
  </message>
  <message>
   <source>{path}: the encoding of this text cannot be told. Save it as UTF-8 and try again.</source>
   <translation>{path}: تعذرت معرفة ترميز هذا النص. احفظه بترميز UTF-8 وحاول ثانيةً.</translation>
  </message>
  <message>
   <source>{path}: the first {most} versions are shown, {more} were left out.</source>
   <translation>{path}: تُعرض النسخ الـ {most} الأولى، وتُركت {more}.</translation>
  </message>
  <message>
   <source>{path}: the review could not be written ({reason}). What you decide is kept in memory: save it somewhere else.</source>
   <translation>{path}: تعذرت كتابة المراجعة ({reason}). تبقى قراراتك في الذاكرة: احفظها في موضع آخر.</translation>
  </message>
  <message>
   <source>{path}: the sheet {sheet} was read. These hold texts too and were left out: {left}.</source>
   <translation>{path}: قُرئت الورقة {sheet}. وفي هذه نصوص أيضًا وقد تُركت: {left}.</translation>
  </message>
  <message>
   <source>{path}: there is no text in this file.</source>
   <translation>{path}: لا نص في هذا الملف.</translation>
  </message>
  <message>
   <source>{path}: this PDF holds no text, only pictures of it. Use a file made from the text itself.</source>
   <translation>{path}: ملف PDF هذا لا نص فيه بل صور للنص. استخدم ملفًا مصنوعًا من النص نفسه.</translation>
  </message>
  <message>
   <source>{path}: this archive is no document that Facing reads.</source>
   <translation>{path}: هذا الأرشيف ليس مستندًا يقرؤه Facing.</translation>
  </message>
  <message>
   <source>{path}: this document is open. Choose another name, so that it stays as it is.</source>
   <translation>{path}: هذا المستند مفتوح. اختر اسمًا آخر ليبقى كما هو.</translation>
  </message>
  <message>
   <source>{path}: this file cannot be read ({reason}).</source>
   <translation>{path}: تعذرت قراءة هذا الملف ({reason}).</translation>
  </message>
  <message>
   <source>{path}: this file cannot be written ({reason}).</source>
   <translation>{path}: تعذرت كتابة هذا الملف ({reason}).</translation>
  </message>
  <message>
   <source>{path}: this file declares XML entities, as attacks do, and was not opened.</source>
   <translation>{path}: يعرّف هذا الملف كيانات XML كما تفعل الهجمات، فلم يُفتح.</translation>
  </message>
  <message>
   <source>{path}: this file holds several versions by itself. Open it alone.</source>
   <translation>{path}: في هذا الملف عدة نسخ. افتحه وحده.</translation>
  </message>
  <message>
   <source>{path}: this file holds the text of one language only, so there is nothing to compare.</source>
   <translation>{path}: في هذا الملف نص بلغة واحدة، فلا شيء يُقارَن.</translation>
  </message>
  <message>
   <source>{path}: this file is damaged and cannot be read ({reason}).</source>
   <translation>{path}: هذا الملف تالف ولا يمكن قراءته ({reason}).</translation>
  </message>
  <message>
   <source>{path}: this file is protected by a password. Save it without one and try again.</source>
   <translation>{path}: هذا الملف محمي بكلمة مرور. احفظه بلا كلمة مرور وحاول ثانيةً.</translation>
  </message>
  <message>
   <source>{path}: this file would unpack to far more than a document can need, and was not opened.</source>
   <translation>{path}: يتضخم هذا الملف عند فك ضغطه فوق حاجة أي مستند، فلم يُفتح.</translation>
  </message>
  <message>
   <source>{path}: this is a folder. Name the files in it instead.</source>
   <translation>{path}: هذا مجلد. اذكر الملفات التي فيه.</translation>
  </message>
  <message>
   <source>{path}: this is a termbase. Open it as a glossary, beside the documents.</source>
   <translation>{path}: هذه قاعدة مصطلحات. افتحها مسردًا مع المستندات.</translation>
  </message>
  <message>
   <source>{path}: this is an old or encrypted Office file. Save it as DOCX or XLSX and try again.</source>
   <translation>{path}: هذا ملف Office قديم أو مشفّر. احفظه بصيغة DOCX أو XLSX وحاول ثانيةً.</translation>
  </message>
  <message>
   <source>{path}: this is not a regular file. Name a file that is stored on disk.</source>
   <translation>{path}: ليس هذا ملفًا عاديًا. اذكر ملفًا مخزنًا على القرص.</translation>
  </message>
  <message>
   <source>{path}: this is not a review file of Facing. It is left as it is.</source>
   <translation>{path}: ليس هذا ملف مراجعة من Facing، فتُرك كما هو.</translation>
  </message>
  <message>
   <source>{path}: this is not a text document. Name a text file or another document that Facing reads.</source>
   <translation>{path}: ليس هذا مستندًا نصيًا. اذكر ملفًا نصيًا أو مستندًا آخر يقرؤه Facing.</translation>
  </message>
  <message>
   <source>{path}: this review cannot be read ({reason}).</source>
   <translation>{path}: تعذرت قراءة هذه المراجعة ({reason}).</translation>
  </message>
  <message>
   <source>{path}: this review cannot be written here. What you decide is kept in memory only: save it somewhere else.</source>
   <translation>{path}: لا تمكن كتابة هذه المراجعة هنا. تبقى قراراتك في الذاكرة فقط: احفظها في موضع آخر.</translation>
  </message>
  <message>
   <source>{path}: this review file is too large to be read.</source>
   <translation>{path}: ملف المراجعة هذا أكبر من أن يُقرأ.</translation>
  </message>
  <message>
   <source>{path}: this review is about files that are not there any more ({names}). Put them beside it and open it again.</source>
   <translation>{path}: هذه مراجعة ملفات لم تعد موجودة ({names}). ضعها بجانبها وافتحها من جديد.</translation>
  </message>
  <message>
   <source>{path}: this review is about other documents ({names}).</source>
   <translation>{path}: هذه مراجعة مستندات أخرى ({names}).</translation>
  </message>
  <message>
   <source>{path}: this review is damaged. What could be read is shown, the file is left as it is: save the review under another name to go on.</source>
   <translation>{path}: هذه المراجعة تالفة. عُرض ما أمكنت قراءته وتُرك الملف كما هو: احفظ المراجعة باسم آخر للمتابعة.</translation>
  </message>
  <message>
   <source>{path}: this review is open in another window. It can be read here, but not changed.</source>
   <translation>{path}: هذه المراجعة مفتوحة في نافذة أخرى. يمكن قراءتها هنا لا تغييرها.</translation>
  </message>
  <message>
   <source>{path}: this review was written by a newer version of Facing (version {version} of the file, {known} is known here). Install the newer one to open it.</source>
   <translation>{path}: كُتبت هذه المراجعة بإصدار أحدث من Facing (إصدار الملف {version}، والمعروف هنا {known}). ثبّت الأحدث لفتحها.</translation>
  </message>
  <message>
   <source>{path}: this table has fewer than two columns with text, so there is nothing to compare.</source>
   <translation>{path}: في هذا الجدول أقل من عمودين فيهما نص، فلا شيء يُقارَن.</translation>
  </message>
  <message>
   <source>{path}: zero bytes were left out.</source>
   <translation>{path}: أُهملت البايتات الصفرية (NUL).</translation>
  </message>
  <message numerus="yes">
   <source>{path}: {count} chapters cannot be read and are missing.</source>
   <translation>
    <numerusform>{path}: لا فصول مفقودة.</numerusform>
    <numerusform>{path}: فصل واحد تعذرت قراءته وهو مفقود.</numerusform>
    <numerusform>{path}: فصلان تعذرت قراءتهما وهما مفقودان.</numerusform>
    <numerusform>{path}: {count} فصول تعذرت قراءتها وهي مفقودة.</numerusform>
    <numerusform>{path}: {count} فصلًا تعذرت قراءتها وهي مفقودة.</numerusform>
    <numerusform>{path}: {count} فصل تعذرت قراءتها وهي مفقودة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path}: {percent}% of the characters cannot be read: the PDF does not say what they are.</source>
   <translation>{path}: تعذّرت قراءة {percent}٪ من المحارف: لا يذكر ملف PDF ما هي.</translation>
  </message>
  <message>
   <source>{text1} = {text2}: both {value}</source>
   <translation>{text1} = {text2}: كلتاهما {value}</translation>
  </message>
  <message>
   <source>{text1} = {text2}: sounds alike, {score}</source>
   <translation>{text1} = {text2}: تشابه في اللفظ، {score}</translation>
  </message>
  <message>
   <source>{text1} = {text2}: translated word by word</source>
   <translation>{text1} = {text2}: مترجم كلمة بكلمة</translation>
  </message>
  <message>
   <source>{text1} and {text2} are equal after converting the unit</source>
   <translation>{text1} و{text2} متساويتان بعد تحويل الوحدة</translation>
  </message>
  <message>
   <source>{text1} and {text2} are one term of the glossary</source>
   <translation>{text1} و{text2} مصطلح واحد في المسرد</translation>
  </message>
  <message>
   <source>{text1} and {text2} are the same day in two calendars</source>
   <translation>{text1} و{text2} يوم واحد في تقويمين</translation>
  </message>
  <message>
   <source>{text1} and {text2} keep standing in the same rows</source>
   <translation>{text1} و{text2} يردان دائمًا في الصفوف نفسها</translation>
  </message>
  <message>
   <source>{text1} and {text2}: gazetteer, {name}</source>
   <translation>{text1} و{text2}: معجم الأعلام، {name}</translation>
  </message>
  <message>
   <source>{version} is {times} times shorter here than it usually is.</source>
   <translation>نص {version} هنا أقصر من المعتاد بمعامل {times}.</translation>
  </message>
  <message>
   <source>“Plan 334” stands in this row here and in the next one there. Check where paragraphs were divided.</source>
   <translation>«الخطة 334» في هذا الصف هنا وفي الصف التالي هناك. تحقق من مواضع تقسيم الفقرات.</translation>
  </message>
  <message>
   <source>“the the plan”. One of the two is to be removed.</source>
   <translation>«في في الخطة». تُحذف إحداهما.</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” are not the same</source>
   <translation>«{one}» و«{other}» ليسا شيئًا واحدًا</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” are the same</source>
   <translation>«{one}» و«{other}» شيء واحد</translation>
  </message>
  <message>
   <source>“{pattern}” is no regular expression: {reason}.</source>
   <translation>«{pattern}» ليس تعبيرًا نمطيًا: {reason}.</translation>
  </message>
  <message>
   <source>“{pattern}” is too complex a pattern. Look for something shorter.</source>
   <translation>«{pattern}» نمط شديد التعقيد. ابحث عن شيء أقصر.</translation>
  </message>
  <message>
   <source>“{pattern}” took longer than {seconds} s in one paragraph. Look for something simpler.</source>
   <translation>استغرق «{pattern}» أكثر من {seconds} ث في فقرة واحدة. ابحث عن شيء أبسط.</translation>
  </message>
  <message>
   <source>“{text1}” and “{text2}” are equal only after conversion.</source>
   <translation>«{text1}» و«{text2}» متساويتان بعد التحويل فقط.</translation>
  </message>
  <message>
   <source>“{text1}” has its counterpart in a row beside this one.</source>
   <translation>مقابل «{text1}» في صف مجاور لهذا.</translation>
  </message>
  <message>
   <source>“{text1}” stands in {stands} only.</source>
   <translation>«{text1}» في {stands} فقط.</translation>
  </message>
  <message>
   <source>“{text1}” stands more often in {stands}.</source>
   <translation>«{text1}» أكثر ورودًا في {stands}.</translation>
  </message>
  <message>
   <source>“{text}” is read as {value1} in one version and as {value2} in the other.</source>
   <translation>تُقرأ «{text}» على أنها {value1} في نسخة و{value2} في الأخرى.</translation>
  </message>
  <message>
   <source>“{text}” should be “{form}” in {version}, as the glossary has it.</source>
   <translation>مقابل «{text}» في {version} ينبغي أن يكون «{form}» بحسب المسرد.</translation>
  </message>
  <message>
   <source>“{word}” stands twice in a row in {stands}.</source>
   <translation>تكررت «{word}» مرتين متتاليتين في {stands}.</translation>
  </message>
 </context>
</TS>
