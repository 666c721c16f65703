<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Facing</source>
   <translation>‏Facing کے بارے میں</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later.</source>
   <translation>آزاد سافٹ ویئر، جی این یو جنرل پبلک لائسنس ورژن 3 یا اس کے بعد کے تحت۔</translation>
  </message>
  <message>
   <source>Reads versions of one document side by side, for editors who review translations.</source>
   <translation>تراجم پر نظرثانی کرنے والے مدیروں کے لیے ایک دستاویز کے نسخے پہلو بہ پہلو دکھاتا ہے۔</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Facing</source>
   <translation>Facing کے &amp;بارے میں</translation>
  </message>
  <message>
   <source>&amp;Close the reading</source>
   <translation>مطالعہ &amp;بند کریں</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نقل کریں</translation>
  </message>
  <message>
   <source>&amp;Dismiss finding</source>
   <translation>نتیجہ ن&amp;ظرانداز کریں</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;ترمیم</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;فائل</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;تلاش…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;جائیں</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;رہنما</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>م&amp;دد</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>کی بورڈ کے &amp;شارٹ کٹ</translation>
  </message>
  <message>
   <source>&amp;Lock scroll</source>
   <translation>&amp;اسکرول مقفل کریں</translation>
  </message>
  <message>
   <source>&amp;Merge with the next row</source>
   <translation>&amp;اگلی قطار سے ملائیں</translation>
  </message>
  <message>
   <source>&amp;Next finding</source>
   <translation>اگلا &amp;نتیجہ</translation>
  </message>
  <message>
   <source>&amp;Normal size</source>
   <translation>معمول کا &amp;سائز</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;کھولیں…</translation>
  </message>
  <message>
   <source>&amp;Previous finding</source>
   <translation>&amp;پچھلا نتیجہ</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>با&amp;ہر نکلیں</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;دوبارہ کریں</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;نظرثانی</translation>
  </message>
  <message>
   <source>&amp;Split the row here</source>
   <translation>قطار یہاں &amp;تقسیم کریں</translation>
  </message>
  <message>
   <source>&amp;This version…</source>
   <translation>&amp;یہ نسخہ…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واپس لیں</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;منظر</translation>
  </message>
  <message>
   <source>&amp;What is this finding?</source>
   <translation>یہ نتیجہ &amp;کیا ہے؟</translation>
  </message>
  <message>
   <source>Add &amp;note…</source>
   <translation>نو&amp;ٹ لگائیں…</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>تمام شارٹ کٹ ایک نظر میں</translation>
  </message>
  <message>
   <source>Begin another row at the paragraph with the caret</source>
   <translation>کرسر والے پیراگراف سے نئی قطار شروع کریں</translation>
  </message>
  <message>
   <source>C&amp;lose the gap</source>
   <translation>خلا &amp;بند کریں</translation>
  </message>
  <message>
   <source>Ca&amp;ret browsing</source>
   <translation>متن میں &amp;کرسر سے چلنا</translation>
  </message>
  <message>
   <source>Cop&amp;y row</source>
   <translation>&amp;قطار نقل کریں</translation>
  </message>
  <message>
   <source>Copy the current row of all versions, tabs between</source>
   <translation>تمام نسخوں کی موجودہ قطار نقل کریں، درمیان میں ٹیب</translation>
  </message>
  <message>
   <source>Copy the text with the marks that keep its codes whole in other programs</source>
   <translation>متن ان علامتوں سمیت نقل کریں جو دوسرے پروگراموں میں اس کے کوڈ درست رکھتی ہیں</translation>
  </message>
  <message>
   <source>Copy with &amp;isolates</source>
   <translation>&amp;علیحدگی کی علامتوں سمیت نقل کریں</translation>
  </message>
  <message>
   <source>Dismiss with a rea&amp;son…</source>
   <translation>&amp;وجہ کے ساتھ نظرانداز کریں…</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>&amp;پوری اسکرین</translation>
  </message>
  <message>
   <source>Fill the gap with the paragraphs of the row below, or else above</source>
   <translation>خلا کو نیچے کی، ورنہ اوپر کی قطار کے پیراگراف سے بھریں</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>&amp;اگلا تلاش کریں</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>&amp;پچھلا تلاش کریں</translation>
  </message>
  <message>
   <source>Go to the next row of the filter, or that is left to review</source>
   <translation>فلٹر کی، یا نظرثانی طلب، اگلی قطار پر جائیں</translation>
  </message>
  <message>
   <source>Go to the next row whose pairing is in doubt</source>
   <translation>اس اگلی قطار پر جائیں جس کی مطابقت مشکوک ہے</translation>
  </message>
  <message>
   <source>Invisible c&amp;haracters</source>
   <translation>&amp;غیر مرئی حروف</translation>
  </message>
  <message>
   <source>Keep the review in another file from now on</source>
   <translation>اب سے نظرثانی دوسری فائل میں رکھیں</translation>
  </message>
  <message>
   <source>Language, direction and reading of the version that has the focus</source>
   <translation>فعال نسخے کی زبان، سمت اور پڑھنے کا طریقہ</translation>
  </message>
  <message>
   <source>Le&amp;vel rows</source>
   <translation>&amp;ہم سطح قطاریں</translation>
  </message>
  <message>
   <source>Leave this version out of the row; its paragraphs follow in a row of their own</source>
   <translation>اس نسخے کو قطار سے نکالیں؛ اس کے پیراگراف اپنی الگ قطار میں آئیں گے</translation>
  </message>
  <message>
   <source>Level rows</source>
   <translation>ہم سطح قطاریں</translation>
  </message>
  <message>
   <source>Lock &amp;as they stand</source>
   <translation>&amp;موجودہ حالت پر مقفل کریں</translation>
  </message>
  <message>
   <source>Lock scroll</source>
   <translation>اسکرول مقفل</translation>
  </message>
  <message>
   <source>Lock the panes at their present distance in rows</source>
   <translation>خانوں کو قطاروں کے موجودہ فرق کے ساتھ مقفل کریں</translation>
  </message>
  <message>
   <source>Make a &amp;gap</source>
   <translation>&amp;خلا بنائیں</translation>
  </message>
  <message>
   <source>Make one row of this and the next, or of all that are selected</source>
   <translation>اس اور اگلی قطار، یا تمام منتخب قطاروں کو ایک بنائیں</translation>
  </message>
  <message>
   <source>Mark as &amp;reviewed</source>
   <translation>نظرثانی &amp;شدہ کا نشان لگائیں</translation>
  </message>
  <message>
   <source>Mark as n&amp;ot reviewed</source>
   <translation>&amp;غیر نظرثانی شدہ کا نشان لگائیں</translation>
  </message>
  <message>
   <source>Mark as needing &amp;work</source>
   <translation>&amp;کام باقی کا نشان لگائیں</translation>
  </message>
  <message>
   <source>Mark the row as reviewed and go on to the next that is not</source>
   <translation>قطار کو نظرثانی شدہ کریں اور اگلی غیر نظرثانی شدہ پر جائیں</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>علامتیں</translation>
  </message>
  <message>
   <source>Merge with the &amp;previous row</source>
   <translation>&amp;پچھلی قطار سے ملائیں</translation>
  </message>
  <message>
   <source>Move a caret through the text by keys</source>
   <translation>کلیدوں سے متن میں کرسر چلائیں</translation>
  </message>
  <message>
   <source>Move paragraph to the row &amp;above</source>
   <translation>پیراگراف ا&amp;وپر کی قطار میں لے جائیں</translation>
  </message>
  <message>
   <source>Move paragraph to the row &amp;below</source>
   <translation>پیراگراف نیچے کی قطار میں &amp;لے جائیں</translation>
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation>اگلا &amp;خانہ</translation>
  </message>
  <message>
   <source>Next &amp;uncertain row</source>
   <translation>اگلی &amp;مشکوک قطار</translation>
  </message>
  <message>
   <source>Next finding</source>
   <translation>اگلا نتیجہ</translation>
  </message>
  <message>
   <source>Next row that is &amp;wanted</source>
   <translation>اگلی م&amp;طلوب قطار</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>&amp;نمونہ کھولیں</translation>
  </message>
  <message>
   <source>Open two or more versions of one document</source>
   <translation>ایک دستاویز کے دو یا زیادہ نسخے کھولیں</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>کھولیں…</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>تر&amp;جیحات…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>پچھلا</translation>
  </message>
  <message>
   <source>Previous row that is wante&amp;d</source>
   <translation>پچھلی مطلوب &amp;قطار</translation>
  </message>
  <message>
   <source>Previous un&amp;certain row</source>
   <translation>پچھلی مش&amp;کوک قطار</translation>
  </message>
  <message>
   <source>Repor&amp;t…</source>
   <translation>&amp;رپورٹ…</translation>
  </message>
  <message>
   <source>Ro&amp;ws</source>
   <translation>&amp;قطاریں</translation>
  </message>
  <message>
   <source>Save the re&amp;view as…</source>
   <translation>نظر&amp;ثانی بطور محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the ro&amp;ws as…</source>
   <translation>&amp;قطاریں بطور محفوظ کریں…</translation>
  </message>
  <message>
   <source>Scroll all panes together; hold Alt to unlock for as long as it is held</source>
   <translation>تمام خانے ایک ساتھ اسکرول کریں؛ جب تک Alt دبا رہے قفل کھلا رہتا ہے</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>تلاش</translation>
  </message>
  <message>
   <source>Search in all versions</source>
   <translation>تمام نسخوں میں تلاش کریں</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;سب منتخب کریں</translation>
  </message>
  <message>
   <source>Show invisible characters as small marks</source>
   <translation>غیر مرئی حروف چھوٹی علامتوں کی شکل میں دکھائیں</translation>
  </message>
  <message>
   <source>Show or hide findings, entities and notes beside the text</source>
   <translation>متن کے پہلو میں نتائج، عناصر اور نوٹ دکھائیں یا چھپائیں</translation>
  </message>
  <message>
   <source>Side pan&amp;el</source>
   <translation>سائی&amp;ڈ پینل</translation>
  </message>
  <message>
   <source>Start the cells of a row on one line; otherwise each pane flows at its own pace</source>
   <translation>قطار کے سیل ایک ہی سطر سے شروع کریں؛ ورنہ ہر خانہ اپنی رفتار سے چلتا ہے</translation>
  </message>
  <message>
   <source>The rule behind the chosen finding, with an example</source>
   <translation>منتخب نتیجے کے پیچھے کا قاعدہ، مثال کے ساتھ</translation>
  </message>
  <message>
   <source>Wave the row's finding through as a false alarm</source>
   <translation>قطار کا نتیجہ غلط انتباہ سمجھ کر نظرانداز کریں</translation>
  </message>
  <message>
   <source>Write a note on the selected passage, or on the row</source>
   <translation>منتخب عبارت پر، یا قطار پر نوٹ لکھیں</translation>
  </message>
  <message>
   <source>Write rows, findings, notes and statuses for others</source>
   <translation>قطاریں، نتائج، نوٹ اور حیثیتیں دوسروں کے لیے لکھیں</translation>
  </message>
  <message>
   <source>Write the rows as a translation memory, XLIFF, a table or a workbook</source>
   <translation>قطاریں ترجمے کی یادداشت، XLIFF، جدول یا ورک بک کی صورت میں لکھیں</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>&amp;بڑا کریں</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>&amp;چھوٹا کریں</translation>
  </message>
 </context>
 <context>
  <name>Announcement</name>
  <message>
   <source>no counterpart</source>
   <translation>کوئی مقابل نہیں</translation>
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>Dismiss</source>
   <translation>نظرانداز کریں</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>جائیں</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>بحال کریں</translation>
  </message>
 </context>
 <context>
  <name>Deciding</name>
  <message>
   <source>&amp;Redo {}</source>
   <translation>&amp;دوبارہ کریں: {}</translation>
  </message>
  <message>
   <source>&amp;Undo {}</source>
   <translation>&amp;واپس لیں: {}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>نظرانداز کریں</translation>
  </message>
  <message>
   <source>Dismiss with a reason</source>
   <translation>وجہ کے ساتھ نظرانداز کریں</translation>
  </message>
  <message>
   <source>Why is this a false alarm?</source>
   <translation>یہ غلط انتباہ کیوں ہے؟</translation>
  </message>
  <message>
   <source>{} of {} rows reviewed</source>
   <translation>نظرثانی: {1} میں سے {0}</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Open &amp;recent</source>
   <translation>&amp;حالیہ کھولیں</translation>
  </message>
  <message>
   <source>Used as a glossary from now on: {}. Preferences lists the glossaries.</source>
   <translation>اب سے بطور فرہنگ استعمال ہوگی: {}۔ فرہنگیں ترجیحات میں درج ہیں۔</translation>
  </message>
  <message>
   <source>{} reviewed</source>
   <translation>{} پر نظرثانی ہو چکی</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Close</source>
   <translation>بند کریں</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>رپورٹ نقل کریں</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Choose the other versions of {}</source>
   <translation>{} کے دوسرے نسخے چنیں</translation>
  </message>
  <message>
   <source>Choose the other version…</source>
   <translation>دوسرا نسخہ چنیں…</translation>
  </message>
  <message>
   <source>Open two or more versions of one document, or one bilingual file</source>
   <translation>ایک دستاویز کے دو یا زیادہ نسخے، یا ایک دو لسانی فائل کھولیں</translation>
  </message>
  <message>
   <source>Save the rows</source>
   <translation>قطاریں محفوظ کریں</translation>
  </message>
  <message>
   <source>Table (*.tsv)</source>
   <translation>جدول (*.tsv)</translation>
  </message>
  <message>
   <source>Translation memory (*.tmx)</source>
   <translation>ترجمے کی یادداشت (*.tmx)</translation>
  </message>
  <message>
   <source>Use as a glossary</source>
   <translation>بطور فرہنگ استعمال کریں</translation>
  </message>
  <message>
   <source>Where is {} now?</source>
   <translation>{} اب کہاں ہے؟</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>ورک بک (*.xlsx)</translation>
  </message>
  <message>
   <source>XLIFF 2.1 (*.xlf)</source>
   <translation>XLIFF 2.1 (*.xlf)</translation>
  </message>
  <message>
   <source>{} rows</source>
   <translation>{} قطاریں</translation>
  </message>
 </context>
 <context>
  <name>Drops</name>
  <message numerus="yes">
   <source>Open %Ln file(s) side by side</source>
   <translation>
    <numerusform>%Ln فائل کھولیں</numerusform>
    <numerusform>%Ln فائلیں ساتھ ساتھ کھولیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Open {new} in the place of {old}</source>
   <translation>{old} کی جگہ {new} کھولیں</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>{} کھولیں</translation>
  </message>
  <message>
   <source>This is no file. Drop the files of two to four versions, or one bilingual file.</source>
   <translation>یہ فائل نہیں ہے۔ دو سے چار نسخوں کی فائلیں، یا ایک دو لسانی فائل یہاں چھوڑیں۔</translation>
  </message>
  <message>
   <source>This is not on this computer. Save it as a file first, then drop the file.</source>
   <translation>یہ اس کمپیوٹر پر نہیں ہے۔ پہلے اسے فائل کے طور پر محفوظ کریں، پھر فائل یہاں چھوڑیں۔</translation>
  </message>
 </context>
 <context>
  <name>EntitiesModel</name>
  <message>
   <source>Acronym</source>
   <translation>مخفف</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>کوڈ</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>ای میل</translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>صرف ایک نسخے میں (%Ln)</numerusform>
    <numerusform>صرف ایک نسخے میں (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In some versions (%Ln)</source>
   <translation>
    <numerusform>بعض نسخوں میں (%Ln)</numerusform>
    <numerusform>بعض نسخوں میں (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Link</source>
   <translation>لنک</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>پیمائش</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>رقم</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>ادارہ</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>فیصد</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>مقام</translation>
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
    <numerusform>سب میں %Ln</numerusform>
    <numerusform>سب میں %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in both</source>
   <translation>
    <numerusform>دونوں میں %Ln</numerusform>
    <numerusform>دونوں میں %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing has been found so far.</source>
   <translation>ابھی تک کچھ نہیں ملا۔</translation>
  </message>
  <message>
   <source>Nothing that the versions share has been found.</source>
   <translation>نسخوں میں کوئی مشترک چیز نہیں ملی۔</translation>
  </message>
  <message>
   <source>Shared entities</source>
   <translation>مشترک عناصر</translation>
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
   <translation>نتائج کی اقسام</translation>
  </message>
  <message>
   <source>What is this finding?</source>
   <translation>یہ نتیجہ کیا ہے؟</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Facing cannot start, because of a mistake in it. Your documents were not touched.</source>
   <translation>‏Facing اپنی ایک خرابی کے باعث شروع نہیں ہو سکتا۔ آپ کی دستاویزوں کو چھیڑا نہیں گیا۔</translation>
  </message>
  <message>
   <source>Facing has made a mistake.</source>
   <translation>‏Facing میں ایک خرابی ہوئی۔</translation>
  </message>
  <message>
   <source>If you report this, the lines below help. They hold nothing of your documents.</source>
   <translation>اگر آپ اس کی اطلاع دیں تو نیچے کی سطریں مدد دیں گی۔ ان میں آپ کی دستاویزوں کا کچھ نہیں۔</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>رپورٹ</translation>
  </message>
  <message>
   <source>Something went wrong in Facing</source>
   <translation>‏Facing میں کچھ غلط ہو گیا</translation>
  </message>
  <message>
   <source>What is open stays open, and your documents were not touched. You can go on.</source>
   <translation>جو کھلا ہے کھلا رہے گا، اور آپ کی دستاویزوں کو چھیڑا نہیں گیا۔ آپ جاری رکھ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>“{}” could not be finished, because of a mistake in Facing.</source>
   <translation>‏Facing کی ایک خرابی کے باعث ”{}“ مکمل نہ ہو سکا۔</translation>
  </message>
 </context>
 <context>
  <name>FiguresPage</name>
  <message>
   <source>03/04/2025 may be in April or in March. By language, the other order is tried too before a difference is told; the order that is chosen here is the only one.</source>
   <translation>⁦03/04/2025⁩ اپریل میں بھی ہو سکتا ہے اور مارچ میں بھی۔ زبان کے مطابق ہو تو فرق بتانے سے پہلے دوسری ترتیب بھی آزمائی جاتی ہے؛ یہاں جو ترتیب چنی جائے صرف وہی مانی جاتی ہے۔</translation>
  </message>
  <message>
   <source>1,250 is one and a quarter with a comma and over a thousand with a point. Here, too, what is chosen is the only reading.</source>
   <translation>اعشاریہ کاما سے ہو تو ⁦1,250⁩ سوا ایک ہے، نقطے سے ہو تو ہزار سے اوپر۔ یہاں بھی صرف وہی مانا جاتا ہے جو چنا جائے۔</translation>
  </message>
  <message>
   <source>All texts</source>
   <translation>تمام متن</translation>
  </message>
  <message>
   <source>Automatic ({})</source>
   <translation>خودکار ({})</translation>
  </message>
  <message>
   <source>By the language of each text</source>
   <translation>ہر متن کی زبان کے مطابق</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>کاما</translation>
  </message>
  <message>
   <source>Dates in figures</source>
   <translation>ہندسوں میں تاریخیں</translation>
  </message>
  <message>
   <source>Day first</source>
   <translation>پہلے دن</translation>
  </message>
  <message>
   <source>Decimal mark</source>
   <translation>علامتِ اعشاریہ</translation>
  </message>
  <message>
   <source>Figures in</source>
   <translation>کس متن کے ہندسے</translation>
  </message>
  <message>
   <source>Month first</source>
   <translation>پہلے مہینہ</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>نقطہ</translation>
  </message>
  <message>
   <source>What is chosen for a version or a language goes before what is chosen for all texts.</source>
   <translation>جو کسی نسخے یا زبان کے لیے چنا جائے وہ تمام متن کے لیے چنے ہوئے پر مقدم ہے۔</translation>
  </message>
  <message>
   <source>Year first</source>
   <translation>پہلے سال</translation>
  </message>
 </context>
 <context>
  <name>FilesPage</name>
  <message>
   <source>Add glossaries</source>
   <translation>فرہنگیں شامل کریں</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>شامل کریں…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>تمام فائلیں</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>چنیں…</translation>
  </message>
  <message>
   <source>Glossaries</source>
   <translation>فرہنگیں</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>ہٹائیں</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>نظرثانیاں</translation>
  </message>
  <message>
   <source>Termbases (TBX) or tables (TSV, CSV, XLSX) with a column for each language. What breaks their terms is a finding.</source>
   <translation>اصطلاحات کے ذخیرے (TBX) یا جدول (TSV، CSV، XLSX) جن میں ہر زبان کا ایک کالم ہو۔ جو ان کی اصطلاحات کے خلاف ہو وہ نتائج میں آتا ہے۔</translation>
  </message>
  <message>
   <source>The program's own folder</source>
   <translation>پروگرام کا اپنا فولڈر</translation>
  </message>
  <message>
   <source>Where a review is kept that cannot lie beside its documents. Reviews that exist stay where they are and are still found there.</source>
   <translation>وہ نظرثانی کہاں رکھی جائے جو اپنی دستاویزوں کے ساتھ نہیں رہ سکتی۔ پہلے کی نظرثانیاں اپنی جگہ رہتی ہیں اور وہیں مل جاتی ہیں۔</translation>
  </message>
  <message>
   <source>Where reviews are kept</source>
   <translation>نظرثانیاں کہاں رکھی جائیں</translation>
  </message>
  <message>
   <source>{} is not there any more</source>
   <translation>{} اب موجود نہیں</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>All versions</source>
   <translation>تمام نسخے</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>بند کریں (Esc)</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>عین مطابق</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>تلاش</translation>
  </message>
  <message>
   <source>Find in all versions</source>
   <translation>تمام نسخوں میں تلاش</translation>
  </message>
  <message>
   <source>Match whole words only</source>
   <translation>صرف پورے الفاظ سے ملائیں</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>اگلا مقام (Enter)</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>کچھ نہیں ملا</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>پچھلا مقام (Shift+Enter)</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>ریگولر ایکسپریشن</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>تلاش جاری ہے…</translation>
  </message>
  <message>
   <source>Tell apart case, marks, digits of different scripts and variants of letters</source>
   <translation>بڑے چھوٹے حروف، اعراب، مختلف رسم الخط کے ہندسوں اور حروف کی شکلوں میں فرق کریں</translation>
  </message>
  <message>
   <source>Versions to search</source>
   <translation>کن نسخوں میں تلاش ہو</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>پورا لفظ</translation>
  </message>
  <message>
   <source>{current} of {total}</source>
   <translation>{total} میں سے {current}</translation>
  </message>
  <message>
   <source>{total} found</source>
   <translation>{total} ملے</translation>
  </message>
 </context>
 <context>
  <name>FindingsModel</name>
  <message numerus="yes">
   <source>Dismissed (%Ln)</source>
   <translation>
    <numerusform>نظرانداز شدہ (%Ln)</numerusform>
    <numerusform>نظرانداز شدہ (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>غلطی</translation>
  </message>
  <message numerus="yes">
   <source>Errors (%Ln)</source>
   <translation>
    <numerusform>غلطیاں (%Ln)</numerusform>
    <numerusform>غلطیاں (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>اشارہ</translation>
  </message>
  <message numerus="yes">
   <source>Hints (%Ln)</source>
   <translation>
    <numerusform>اشارے (%Ln)</numerusform>
    <numerusform>اشارے (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In another row (%Ln)</source>
   <translation>
    <numerusform>کسی اور قطار میں (%Ln)</numerusform>
    <numerusform>کسی اور قطار میں (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>صرف ایک نسخے میں (%Ln)</numerusform>
    <numerusform>صرف ایک نسخے میں (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invisible controls (%Ln)</source>
   <translation>
    <numerusform>غیر مرئی کنٹرول (%Ln)</numerusform>
    <numerusform>غیر مرئی کنٹرول (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Length (%Ln)</source>
   <translation>
    <numerusform>لمبائی (%Ln)</numerusform>
    <numerusform>لمبائی (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No counterpart (%Ln)</source>
   <translation>
    <numerusform>کوئی مقابل نہیں (%Ln)</numerusform>
    <numerusform>کوئی مقابل نہیں (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Repeated words (%Ln)</source>
   <translation>
    <numerusform>دہرائے گئے الفاظ (%Ln)</numerusform>
    <numerusform>دہرائے گئے الفاظ (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Scrambled in plain viewers (%Ln)</source>
   <translation>
    <numerusform>سادہ پروگراموں میں بے ترتیب (%Ln)</numerusform>
    <numerusform>سادہ پروگراموں میں بے ترتیب (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Terms (%Ln)</source>
   <translation>
    <numerusform>اصطلاحات (%Ln)</numerusform>
    <numerusform>اصطلاحات (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Untranslated (%Ln)</source>
   <translation>
    <numerusform>غیر ترجمہ شدہ (%Ln)</numerusform>
    <numerusform>غیر ترجمہ شدہ (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Values differ (%Ln)</source>
   <translation>
    <numerusform>قدریں مختلف (%Ln)</numerusform>
    <numerusform>قدریں مختلف (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>انتباہ</translation>
  </message>
  <message numerus="yes">
   <source>Warnings (%Ln)</source>
   <translation>
    <numerusform>انتباہات (%Ln)</numerusform>
    <numerusform>انتباہات (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>folded</source>
   <translation>سمٹا ہوا</translation>
  </message>
  <message>
   <source>open</source>
   <translation>پھیلا ہوا</translation>
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>As Facing rates it</source>
   <translation>جیسے Facing طے کرے</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>غلطی</translation>
  </message>
  <message>
   <source>Errors and warnings are counted and walked through with F8; hints are only listed. By itself, Facing rates a finding by what it is about: a number more gravely than a name.</source>
   <translation>غلطیاں اور انتباہات گنے جاتے ہیں اور F8 سے ان پر جایا جاتا ہے؛ اشارے صرف فہرست میں ہوتے ہیں۔ Facing خود ہر نتیجے کو اس کے موضوع سے پرکھتا ہے: عدد نام سے زیادہ سنگین ہے۔</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>اشارہ</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>نہ دکھائیں</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>انتباہ</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message numerus="yes">
   <source>%Ln dismissed</source>
   <translation>
    <numerusform>%Ln نظرانداز</numerusform>
    <numerusform>%Ln نظرانداز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>%Ln باقی</numerusform>
    <numerusform>%Ln باقی</numerusform>
   </translation>
  </message>
  <message>
   <source>By kind</source>
   <translation>قسم کے لحاظ سے</translation>
  </message>
  <message>
   <source>By severity</source>
   <translation>شدت کے لحاظ سے</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>نظرانداز کریں</translation>
  </message>
  <message numerus="yes">
   <source>Dismiss all %Ln</source>
   <translation>
    <numerusform>تمام %Ln نظرانداز کریں</numerusform>
    <numerusform>تمام %Ln نظرانداز کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>نتائج</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>قطار پر جائیں</translation>
  </message>
  <message>
   <source>How findings are listed</source>
   <translation>نتائج کی ترتیب</translation>
  </message>
  <message>
   <source>In the order of the rows</source>
   <translation>قطاروں کی ترتیب سے</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>نوٹ…</translation>
  </message>
  <message>
   <source>Nothing has been found so far.</source>
   <translation>ابھی تک کچھ نہیں ملا۔</translation>
  </message>
  <message>
   <source>Nothing to look at has been found.</source>
   <translation>کوئی قابلِ توجہ بات نہیں ملی۔</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>بحال کریں</translation>
  </message>
  <message numerus="yes">
   <source>Restore all %Ln</source>
   <translation>
    <numerusform>تمام %Ln بحال کریں</numerusform>
    <numerusform>تمام %Ln بحال کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Show dismissed findings</source>
   <translation>نظرانداز شدہ نتائج دکھائیں</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source>Guide</source>
   <translation>رہنما</translation>
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message numerus="yes">
   <source>%Ln finding(s)</source>
   <translation>
    <numerusform>%Ln نتیجہ</numerusform>
    <numerusform>%Ln نتائج</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln note(s)</source>
   <translation>
    <numerusform>%Ln نوٹ</numerusform>
    <numerusform>%Ln نوٹ</numerusform>
   </translation>
  </message>
  <message>
   <source>Changed since it was decided on</source>
   <translation>فیصلے کے بعد بدل گیا</translation>
  </message>
  <message>
   <source>Needs work</source>
   <translation>کام باقی</translation>
  </message>
  <message>
   <source>Paired by hand</source>
   <translation>دستی مطابقت</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>نظرثانی شدہ</translation>
  </message>
  <message>
   <source>Row numbers</source>
   <translation>قطاروں کے نمبر</translation>
  </message>
  <message>
   <source>Row {}</source>
   <translation>قطار {}</translation>
  </message>
  <message>
   <source>The pairing is in doubt</source>
   <translation>مطابقت مشکوک ہے</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message numerus="yes">
   <source>%Ln paragraph(s)</source>
   <translation>
    <numerusform>%Ln پیراگراف</numerusform>
    <numerusform>%Ln پیراگراف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) ahead</source>
   <translation>
    <numerusform>%Ln قطار آگے</numerusform>
    <numerusform>%Ln قطاریں آگے</numerusform>
   </translation>
  </message>
  <message>
   <source>left to right</source>
   <translation>بائیں سے دائیں</translation>
  </message>
  <message>
   <source>right to left</source>
   <translation>دائیں سے بائیں</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>Go on without it</source>
   <translation>اس کے بغیر آگے بڑھیں</translation>
  </message>
  <message>
   <source>If you go on, it is lost.</source>
   <translation>آگے بڑھنے پر یہ ضائع ہو جائے گا۔</translation>
  </message>
  <message>
   <source>In memory only</source>
   <translation>صرف میموری میں</translation>
  </message>
  <message>
   <source>Keeping…</source>
   <translation>محفوظ ہو رہا ہے…</translation>
  </message>
  <message>
   <source>Kept ✓</source>
   <translation>محفوظ ✓</translation>
  </message>
  <message>
   <source>Not kept</source>
   <translation>محفوظ نہیں</translation>
  </message>
  <message>
   <source>Read-only</source>
   <translation>صرف پڑھنے کے لیے</translation>
  </message>
  <message>
   <source>Reviews (*{})</source>
   <translation>نظرثانیاں (*{})</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>کہیں اور محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the review as</source>
   <translation>نظرثانی بطور محفوظ کریں</translation>
  </message>
  <message>
   <source>The folder of the documents cannot be written. The review is kept in {}.</source>
   <translation>دستاویزوں کے فولڈر میں لکھا نہیں جا سکتا۔ نظرثانی {} میں محفوظ ہے۔</translation>
  </message>
  <message>
   <source>The note that you are writing cannot be kept in this review.</source>
   <translation>جو نوٹ آپ لکھ رہے ہیں وہ اس نظرثانی میں محفوظ نہیں ہو سکتا۔</translation>
  </message>
  <message>
   <source>What was decided is kept as {}.</source>
   <translation>فیصلے {} کے نام سے محفوظ ہیں۔</translation>
  </message>
  <message>
   <source>What you decided last is in memory only.</source>
   <translation>آپ کے آخری فیصلے صرف میموری میں ہیں۔</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>As long as it is held, one pane scrolls alone. Choose another where the system takes Alt.</source>
   <translation>جب تک دبی رہے ایک خانہ اکیلا اسکرول ہوتا ہے۔ جہاں سسٹم Alt لے لے وہاں کوئی اور چنیں۔</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>سسٹم کے مطابق</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>رنگ</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>گہرا</translation>
  </message>
  <message>
   <source>Flowing</source>
   <translation>رواں متن</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>زیادہ کنٹراسٹ</translation>
  </message>
  <message>
   <source>High contrast draws white on black, with every edge shown.</source>
   <translation>زیادہ کنٹراسٹ میں سیاہ پر سفید لکھا جاتا ہے اور ہر کنارہ دکھتا ہے۔</translation>
  </message>
  <message>
   <source>Key that unlocks</source>
   <translation>قفل کھولنے کی کلید</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>Level rows</source>
   <translation>ہم سطح قطاریں</translation>
  </message>
  <message>
   <source>Level rows start on one line in all panes; flowing panes run on, joined by ribbons.</source>
   <translation>ہم سطح قطاریں تمام خانوں میں ایک سطر سے شروع ہوتی ہیں؛ رواں خانے اپنی رفتار سے چلتے ہیں اور پٹیوں سے جڑے رہتے ہیں۔</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ہلکا</translation>
  </message>
  <message>
   <source>Readings open</source>
   <translation>کھلنے پر منظر</translation>
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
   <translation>مینو اور پیغامات کی زبان، اور ان میں اعداد لکھنے کا طریقہ۔</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>Row {}</source>
   <translation>قطار {}</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>نوٹ لکھیں</translation>
  </message>
 </context>
 <context>
  <name>NotesPanel</name>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>%Ln کھلا</numerusform>
    <numerusform>%Ln کھلے</numerusform>
   </translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>یہ نوٹ بدلیں</translation>
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
   <translation>چھوڑ دیں</translation>
  </message>
  <message>
   <source>Drop what is written here</source>
   <translation>یہاں لکھا ہوا متن چھوڑ دیں</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>بدلیں</translation>
  </message>
  <message>
   <source>Esc saves it as well</source>
   <translation>Esc سے بھی محفوظ ہو جاتا ہے</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>ہٹائیں</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>حل کریں</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>نوٹ محفوظ کریں</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>یہ پیغام بند کریں</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>No longer in the text</source>
   <translation>اب متن میں نہیں</translation>
  </message>
  <message>
   <source>On row {}</source>
   <translation>قطار {} پر</translation>
  </message>
  <message>
   <source>On “{}” in row {}</source>
   <translation>قطار {1} میں ”{0}“ پر</translation>
  </message>
  <message>
   <source>Row {}</source>
   <translation>قطار {}</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Overview of the document</source>
   <translation>دستاویز کا مجموعی جائزہ</translation>
  </message>
 </context>
 <context>
  <name>Pane</name>
  <message>
   <source>{} (Ctrl+click opens it)</source>
   <translation>{} (Ctrl کے ساتھ کلک سے کھلتا ہے)</translation>
  </message>
 </context>
 <context>
  <name>PaneGroup</name>
  <message>
   <source>Position in the document</source>
   <translation>دستاویز میں مقام</translation>
  </message>
  <message>
   <source>Sideways</source>
   <translation>افقی</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Files</source>
   <translation>فائلیں</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>نتائج</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>ظاہری شکل</translation>
  </message>
  <message>
   <source>Numbers and dates</source>
   <translation>اعداد اور تاریخیں</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>ترجیحات</translation>
  </message>
  <message>
   <source>Reset everything</source>
   <translation>سب کچھ پہلے جیسا کریں</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>متن</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>پہلے جیسا کرنا واپس لیں</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Alias</source>
   <translation>عرف</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>ڈرائیو</translation>
  </message>
  <message>
   <source>File</source>
   <translation>فائل</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>فائلوں کا فولڈر</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>فولڈر</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>شارٹ کٹ</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>نامعلوم</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>&amp;سب منتخب کریں</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;بڑھائیں</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;گھٹائیں</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>گھٹائیں</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>قدر گھٹاتا ہے</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>ایک صفحہ پیچھے جاتا ہے</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>اگلے صفحے پر جاتا ہے</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>بڑھائیں</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>قدر بڑھاتا ہے</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>اگلا صفحہ</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>دبائیں</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>پچھلا صفحہ</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>نیچے اسکرول</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>بائیں اسکرول</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>دائیں اسکرول</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>اوپر اسکرول</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>نیچے اسکرول کرتا ہے</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>بائیں اسکرول کرتا ہے</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>دائیں اسکرول کرتا ہے</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>اوپر اسکرول کرتا ہے</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>توجہ یہاں لائیں</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>توجہ یہاں لاتا ہے</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>مینو دکھائیں</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>مینو دکھاتا ہے</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>بدلیں</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>حالت بدلتا ہے</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>کام انجام دیتا ہے</translation>
  </message>
 </context>
 <context>
  <name>QComboBox</name>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>انتخاب کی فہرست کھولیں</translation>
  </message>
 </context>
 <context>
  <name>QDialog</name>
  <message>
   <source>What's This?</source>
   <translation>یہ کیا ہے؟</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>ٹھیک ہے</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
فولڈر نہیں ملا۔
دیکھ لیں کہ فولڈر کا نام درست ہے۔</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
فائل نہیں ملی۔
دیکھ لیں کہ فائل کا نام درست ہے۔</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>‏%1 پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;چنیں</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;حذف کریں</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;مقام:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;نیا فولڈر</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;کھولیں</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>نام &amp;بدلیں</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;محفوظ کریں</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>‏”%1“ میں لکھنا ممنوع ہے۔
کیا پھر بھی اسے حذف کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>تمام فائلیں (*)</translation>
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
   <translation>کیا آپ واقعی ”%1“ کو حذف کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>پیچھے</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>تفصیل کے ساتھ دکھائیں</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>فہرست کی صورت میں دکھائیں</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>فولڈر حذف نہ ہو سکا۔</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>نیا فولڈر بنائیں</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>نیا فولڈر بنائیں</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف کریں</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>تفصیل کی صورت</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>فولڈر</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>فولڈر:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>فائل کا &amp;نام:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>فائلیں</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>فائلوں کی &amp;قسم:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>فولڈر تلاش کریں</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>آگے</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>پیچھے جائیں</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>آگے جائیں</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>اوپر کے فولڈر میں جائیں</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>فہرست کی صورت</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>مقامات اور نشانیوں کی فہرست</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>نیا فولڈر</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>کھولیں</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>اوپر کا فولڈر</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>حالیہ مقامات</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>ہٹائیں</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>بطور محفوظ کریں</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>دکھائیں </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>&amp;پوشیدہ فائلیں دکھائیں</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>پہلو کی پٹی</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>&lt;b&gt;نام ”%1“ استعمال نہیں ہو سکتا۔&lt;/b&gt;&lt;p&gt;کوئی اور نام آزمائیں، مختصر یا رموزِ اوقاف کے بغیر۔</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>کمپیوٹر</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>ترمیم کی تاریخ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>قسم</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>کمپیوٹر</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>حجم</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>قسم</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>من&amp;سوخ کریں</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;بند کریں</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;ٹھیک ہے</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;محفوظ کریں</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>محفوظ کیے بغیر بند کریں</translation>
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
   <translation>قدر لکھیں:</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نقل کریں</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;چسپاں کریں</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;دوبارہ کریں</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واپس لیں</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;کاٹیں</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف کریں</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>سب منتخب کریں</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Hide Details...</source>
   <translation>تفصیل چھپائیں…</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>تفصیل دکھائیں…</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>جدول (CSV)</translation>
  </message>
  <message>
   <source>HTML document</source>
   <translation>ایچ ٹی ایم ایل صفحہ</translation>
  </message>
  <message>
   <source>Markdown document</source>
   <translation>مارک ڈاؤن دستاویز</translation>
  </message>
  <message>
   <source>Microsoft Excel Worksheet</source>
   <translation>ایکسل ورک بک</translation>
  </message>
  <message>
   <source>Microsoft Word Document</source>
   <translation>ورڈ کی دستاویز</translation>
  </message>
  <message>
   <source>OpenDocument Text</source>
   <translation>اوپن ڈاکیومنٹ متن</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>پی ڈی ایف دستاویز</translation>
  </message>
  <message>
   <source>SQLite3 database</source>
   <translation>ڈیٹا بیس (SQLite3)</translation>
  </message>
  <message>
   <source>SubRip subtitles</source>
   <translation>سب ٹائٹل (SubRip)</translation>
  </message>
  <message>
   <source>TSV document</source>
   <translation>جدول (TSV)</translation>
  </message>
  <message>
   <source>WebVTT subtitles</source>
   <translation>سب ٹائٹل (WebVTT)</translation>
  </message>
  <message>
   <source>XHTML page</source>
   <translation>ایکس ایچ ٹی ایم ایل صفحہ</translation>
  </message>
  <message>
   <source>XLIFF translation file</source>
   <translation>ترجمے کی فائل (XLIFF)</translation>
  </message>
  <message>
   <source>XML document</source>
   <translation>ایکس ایم ایل دستاویز</translation>
  </message>
  <message>
   <source>electronic book document</source>
   <translation>برقی کتاب</translation>
  </message>
  <message>
   <source>empty document</source>
   <translation>خالی دستاویز</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>فولڈر</translation>
  </message>
  <message>
   <source>plain text document</source>
   <translation>سادہ متن</translation>
  </message>
  <message>
   <source>translation file</source>
   <translation>ترجمے کی فائل</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>نامعلوم</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;نہیں</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;ہاں</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>ترک کریں</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>لاگو کریں</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>بند کریں</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تبدیلیاں چھوڑ دیں</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مدد</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>نظرانداز کریں</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>سب کے لیے ن&amp;ہیں</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ٹھیک ہے</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>کھولیں</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>پہلے جیسا کریں</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>طے شدہ ترتیبات بحال کریں</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>پھر کوشش کریں</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>محفوظ کریں</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>سب محفوظ کریں</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>سب کے لیے ہ&amp;اں</translation>
  </message>
 </context>
 <context>
  <name>QProgressBar</name>
  <message>
   <source>%p%</source>
   <translation>%p%</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>سب سے نیچے</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>بایاں کنارہ</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>ایک صفحہ نیچے</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>ایک صفحہ بائیں</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>ایک صفحہ دائیں</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>ایک صفحہ اوپر</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>دایاں کنارہ</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>نیچے اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>یہاں تک اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>بائیں اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>دائیں اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>اوپر اسکرول کریں</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>سب سے اوپر</translation>
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
   <translation>بائیں اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>دائیں اسکرول کریں</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>‏FSI: پہلے قوی حرف کے مطابق علیحدگی</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>یونیکوڈ کنٹرول حرف داخل کریں</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>‏LRE: بائیں سے دائیں شمولیت کا آغاز</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>‏LRI: بائیں سے دائیں علیحدگی</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>‏LRM: بائیں سے دائیں کا نشان</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>‏LRO: بائیں سے دائیں غلبے کا آغاز</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>‏PDF: سمت کی ترتیب کا اختتام</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>‏PDI: علیحدگی کا اختتام</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>‏RLE: دائیں سے بائیں شمولیت کا آغاز</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>‏RLI: دائیں سے بائیں علیحدگی</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>‏RLM: دائیں سے بائیں کا نشان</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>‏RLO: دائیں سے بائیں غلبے کا آغاز</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>‏ZWJ: صفر چوڑائی کا جوڑ</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>‏ZWNJ: صفر چوڑائی کا فصل</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>‏ZWSP: صفر چوڑائی کا خلا</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نقل کریں</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;چسپاں کریں</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;دوبارہ کریں</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واپس لیں</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>&amp;لنک کا پتا نقل کریں</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;کاٹیں</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف کریں</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>سب منتخب کریں</translation>
  </message>
 </context>
 <context>
  <name>ReadingsTable</name>
  <message>
   <source>Read as</source>
   <translation>یوں پڑھا جاتا ہے</translation>
  </message>
  <message>
   <source>or {}</source>
   <translation>یا {}</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Why these mentions match</source>
   <translation>ان کے ایک سمجھے جانے کی وجہ</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>In the file</source>
   <translation>فائل میں</translation>
  </message>
 </context>
 <context>
  <name>Repairing</name>
  <message>
   <source>No pairing is in doubt.</source>
   <translation>کوئی مطابقت مشکوک نہیں۔</translation>
  </message>
  <message>
   <source>There is nothing to move: this version has a gap here.</source>
   <translation>لے جانے کو کچھ نہیں: اس نسخے میں یہاں خلا ہے۔</translation>
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
   <translation>رپورٹ</translation>
  </message>
  <message>
   <source>The report was saved as {}.</source>
   <translation>رپورٹ {} کے نام سے محفوظ ہو گئی۔</translation>
  </message>
  <message>
   <source>Translation memory of the reviewed rows (*.tmx)</source>
   <translation>نظرثانی شدہ قطاروں کی ترجمے کی یادداشت (*.tmx)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>ویب صفحہ (*.html)</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>ورک بک (*.xlsx)</translation>
  </message>
  <message>
   <source>{} report</source>
   <translation>{} رپورٹ</translation>
  </message>
 </context>
 <context>
  <name>ReviewTools</name>
  <message>
   <source>Reload</source>
   <translation>دوبارہ لوڈ کریں</translation>
  </message>
  <message>
   <source>{} was changed by another program. What was decided is kept.</source>
   <translation>{} کو کسی اور پروگرام نے بدلا ہے۔ فیصلے محفوظ ہیں۔</translation>
  </message>
 </context>
 <context>
  <name>RowMenu</name>
  <message>
   <source>“{}” and “{}” are not the same thing</source>
   <translation>”{}“ اور ”{}“ ایک ہی چیز نہیں</translation>
  </message>
  <message>
   <source>“{}” is the same thing as</source>
   <translation>”{}“ وہی ہے جو</translation>
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>no counterpart</source>
   <translation>کوئی مقابل نہیں</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Show in folder</source>
   <translation>فولڈر میں دکھائیں</translation>
  </message>
 </context>
 <context>
  <name>Scope</name>
  <message>
   <source>{language}, version {number}</source>
   <translation>{language}، نسخہ {number}</translation>
  </message>
 </context>
 <context>
  <name>Script</name>
  <message>
   <source>All texts in {} script</source>
   <translation>{} رسم الخط کے تمام متن</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>A screen up, down</source>
   <translation>ایک اسکرین اوپر، نیچے</translation>
  </message>
  <message>
   <source>Beginning, end</source>
   <translation>آغاز، اختتام</translation>
  </message>
  <message>
   <source>Change the note</source>
   <translation>نوٹ بدلیں</translation>
  </message>
  <message>
   <source>Ctrl + wheel</source>
   <translation>Ctrl + پہیہ</translation>
  </message>
  <message>
   <source>Dismiss or restore</source>
   <translation>نظرانداز یا بحال کریں</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>قطار پر جائیں</translation>
  </message>
  <message>
   <source>In the list of findings</source>
   <translation>نتائج کی فہرست میں</translation>
  </message>
  <message>
   <source>In the notes</source>
   <translation>نوٹوں میں</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>متن میں</translation>
  </message>
  <message>
   <source>Keep what is written</source>
   <translation>لکھا ہوا محفوظ کریں</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>شارٹ کٹ</translation>
  </message>
  <message>
   <source>Larger, smaller text</source>
   <translation>بڑا، چھوٹا متن</translation>
  </message>
  <message>
   <source>Previous, next row</source>
   <translation>پچھلی، اگلی قطار</translation>
  </message>
  <message>
   <source>Remove the note</source>
   <translation>نوٹ ہٹائیں</translation>
  </message>
  <message>
   <source>Resolve or reopen</source>
   <translation>حل کریں یا دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>کام</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>نوٹ لکھیں</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Cancel</source>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Learning from the document…</source>
   <translation>دستاویز سے سیکھا جا رہا ہے…</translation>
  </message>
  <message>
   <source>Looking for entities…</source>
   <translation>عناصر تلاش کیے جا رہے ہیں…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>کھولا جا رہا ہے…</translation>
  </message>
  <message>
   <source>Pairing paragraphs…</source>
   <translation>پیراگراف ملائے جا رہے ہیں…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>پیش رفت</translation>
  </message>
 </context>
 <context>
  <name>TextPage</name>
  <message>
   <source>As wide as the pane</source>
   <translation>خانے جتنا چوڑا</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>Automatic ({})</source>
   <translation>خودکار ({})</translation>
  </message>
  <message>
   <source>Column width</source>
   <translation>کالم کی چوڑائی</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>فونٹ</translation>
  </message>
  <message>
   <source>In parts of what the font itself asks for.</source>
   <translation>فونٹ کے اپنے فاصلے کے تناسب سے۔</translation>
  </message>
  <message>
   <source>In pixels, at normal zoom. Other fonts are fitted so that all versions look equally large.</source>
   <translation>پکسل میں، معمول کے سائز پر۔ دوسرے فونٹ یوں بٹھائے جاتے ہیں کہ تمام نسخے برابر دکھیں۔</translation>
  </message>
  <message>
   <source>Line spacing</source>
   <translation>سطروں کا فاصلہ</translation>
  </message>
  <message>
   <source>Only fonts that show this script soundly are offered.</source>
   <translation>صرف وہ فونٹ پیش کیے جاتے ہیں جو یہ رسم الخط درست دکھاتے ہیں۔</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>سائز</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>متن کی زبان</translation>
  </message>
  <message>
   <source>The longest line in pixels. Short lines are easier to follow in a wide window.</source>
   <translation>سب سے لمبی سطر، پکسل میں۔ چوڑی ونڈو میں چھوٹی سطریں پڑھنا آسان ہے۔</translation>
  </message>
  <message>
   <source>What is chosen for a version goes before its language, and that before its script.</source>
   <translation>جو نسخے کے لیے چنا جائے وہ اس کی زبان پر مقدم ہے، اور زبان رسم الخط پر۔</translation>
  </message>
 </context>
 <context>
  <name>ToolBar</name>
  <message>
   <source>More tools</source>
   <translation>مزید اوزار</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>اوزار</translation>
  </message>
 </context>
 <context>
  <name>VersionMenu</name>
  <message>
   <source>Another language…</source>
   <translation>کوئی اور زبان…</translation>
  </message>
  <message>
   <source>As found</source>
   <translation>شناخت کے مطابق</translation>
  </message>
  <message>
   <source>As found: {}</source>
   <translation>شناخت کے مطابق: {}</translation>
  </message>
  <message>
   <source>As the file seems to have them</source>
   <translation>جیسے فائل میں لگتے ہیں</translation>
  </message>
  <message>
   <source>As the language has it</source>
   <translation>زبان کے مطابق</translation>
  </message>
  <message>
   <source>Code of the language (BCP 47), such as ur or pt-BR:</source>
   <translation>زبان کا کوڈ (BCP 47)، جیسے ur یا pt-BR:</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>سمت</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>انکوڈنگ</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>پہلی قطار</translation>
  </message>
  <message>
   <source>Hide this version</source>
   <translation>یہ نسخہ چھپائیں</translation>
  </message>
  <message>
   <source>It is a header</source>
   <translation>یہ عنوانات ہیں</translation>
  </message>
  <message>
   <source>It is text</source>
   <translation>یہ متن ہے</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>Left to right</source>
   <translation>بائیں سے دائیں</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>ہر سطر ایک پیراگراف</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>پیراگراف</translation>
  </message>
  <message>
   <source>Parted by empty lines</source>
   <translation>خالی سطروں سے الگ</translation>
  </message>
  <message>
   <source>Right to left</source>
   <translation>دائیں سے بائیں</translation>
  </message>
  <message>
   <source>Show {}</source>
   <translation>{} دکھائیں</translation>
  </message>
  <message>
   <source>The whole page, with menus and footers</source>
   <translation>پورا صفحہ، مینو اور فوٹر سمیت</translation>
  </message>
  <message>
   <source>Told from what it holds</source>
   <translation>اس کے مواد سے معلوم</translation>
  </message>
 </context>
 <context>
  <name>ViewMenu</name>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;رنگ</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>سسٹم کے مطابق</translation>
  </message>
  <message>
   <source>As wide as the pane</source>
   <translation>خانے جتنا چوڑا</translation>
  </message>
  <message>
   <source>Column &amp;width</source>
   <translation>کا&amp;لم کی چوڑائی</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>گہرا</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>زیادہ کنٹراسٹ</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ہلکا</translation>
  </message>
  <message>
   <source>Line &amp;spacing</source>
   <translation>سطروں کا &amp;فاصلہ</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} پکسل</translation>
  </message>
 </context>
 <context>
  <name>Wayfinding</name>
  <message>
   <source>All rows</source>
   <translation>تمام قطاریں</translation>
  </message>
  <message>
   <source>Changed since decided on</source>
   <translation>فیصلے کے بعد بدلا</translation>
  </message>
  <message>
   <source>Changed since it was decided on</source>
   <translation>فیصلے کے بعد بدل گیا</translation>
  </message>
  <message>
   <source>Needs work</source>
   <translation>کام باقی</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>نظرثانی نہیں ہوئی</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>نظرثانی شدہ</translation>
  </message>
  <message>
   <source>Rows: all</source>
   <translation>قطاریں: تمام</translation>
  </message>
  <message>
   <source>Rows: {} of {}</source>
   <translation>قطاریں: {1} میں سے {0}</translation>
  </message>
  <message>
   <source>What changed in this row</source>
   <translation>اس قطار میں کیا بدلا</translation>
  </message>
  <message>
   <source>Which rows “next” and “previous” stop at</source>
   <translation>”اگلی“ اور ”پچھلی“ کن قطاروں پر رکیں</translation>
  </message>
  <message>
   <source>With errors</source>
   <translation>غلطیوں والی</translation>
  </message>
  <message>
   <source>With findings of a kind</source>
   <translation>کسی خاص قسم کے نتائج والی</translation>
  </message>
  <message>
   <source>With hints</source>
   <translation>اشاروں والی</translation>
  </message>
  <message>
   <source>With notes</source>
   <translation>نوٹ والی</translation>
  </message>
  <message>
   <source>With open notes</source>
   <translation>کھلے نوٹ والی</translation>
  </message>
  <message>
   <source>With warnings</source>
   <translation>انتباہ والی</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>No longer there: {}</source>
   <translation>اب موجود نہیں: {}</translation>
  </message>
  <message>
   <source>Or drop the files anywhere on this window.</source>
   <translation>یا فائلیں اس ونڈو پر کہیں بھی چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>Read two or more versions of one document side by side.
Rows stand level, codes and numbers stay whole in right-to-left text,
and what one version lacks or changes is outlined.</source>
   <translation>ایک دستاویز کے دو یا زیادہ نسخے پہلو بہ پہلو پڑھیں۔
قطاریں ہم سطح رہتی ہیں، دائیں سے بائیں متن میں کوڈ اور اعداد سالم رہتے ہیں،
اور کسی نسخے میں جو کم یا مختلف ہو اس کے گرد خط کھنچ جاتا ہے۔</translation>
  </message>
  <message>
   <source>Recent readings</source>
   <translation>حالیہ مطالعے</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%Ln finding(s) open</source>
   <translation>
    <numerusform>%Ln نتیجہ باقی</numerusform>
    <numerusform>%Ln نتائج باقی</numerusform>
   </translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>دوبارہ تجزیہ کریں</translation>
  </message>
  <message>
   <source>Pairing was stopped: rows further on may not belong together.</source>
   <translation>پیراگراف ملانے کا کام روک دیا گیا: ممکن ہے آگے کی قطاریں ایک دوسرے کے مقابل نہ ہوں۔</translation>
  </message>
  <message>
   <source>Row {} of {}</source>
   <translation>{1} میں سے قطار {0}</translation>
  </message>
  <message>
   <source>The analysis ended unexpectedly. What is open can be read on.</source>
   <translation>تجزیہ غیر متوقع طور پر رک گیا۔ جو کھلا ہے اسے پڑھا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>The rows were saved as {}.</source>
   <translation>قطاریں {} کے نام سے محفوظ ہو گئیں۔</translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>12 hectares here, 21 hectares there. One of them is a slip; the original tells which.</source>
   <translation>یہاں 12 ہیکٹر، وہاں 21 ہیکٹر۔ ان میں سے ایک سہو ہے؛ اصل متن بتائے گا کہ کون سا۔</translation>
  </message>
  <message>
   <source>334-KH/TU would be shown as KH/TU-334. “Copy with isolates” gives text that holds everywhere.</source>
   <translation>‏334-KH/TU یوں دکھے گا: KH/TU-334۔ ”علیحدگی کی علامتوں سمیت نقل کریں“ سے وہ متن ملتا ہے جو ہر جگہ درست رہے۔</translation>
  </message>
  <message>
   <source>A cell is far shorter or longer than these two versions usually are to each other.</source>
   <translation>ایک سیل اس سے کہیں چھوٹا یا بڑا ہے جتنے یہ دونوں نسخے عموماً ایک دوسرے کے مقابلے میں ہوتے ہیں۔</translation>
  </message>
  <message>
   <source>A code, address or date would be shown with its parts swapped by a program that applies the Unicode bidirectional algorithm and nothing more. Facing shows it right.</source>
   <translation>جو پروگرام صرف یونیکوڈ کا دو سمتی الگورتھم لاگو کرے، وہ کوڈ، پتے یا تاریخ کے حصے آپس میں بدل کر دکھائے گا۔ Facing انھیں درست دکھاتا ہے۔</translation>
  </message>
  <message>
   <source>A heading was left in English in the Arabic version.</source>
   <translation>عربی نسخے میں ایک عنوان انگریزی میں رہ گیا۔</translation>
  </message>
  <message>
   <source>A number, date, code or name stands in one version of the row and in no other.</source>
   <translation>کوئی عدد، تاریخ، کوڈ یا نام قطار کے ایک نسخے میں ہے اور کسی دوسرے میں نہیں۔</translation>
  </message>
  <message>
   <source>A paragraph of one version has no counterpart in another.</source>
   <translation>ایک نسخے کے پیراگراف کا دوسرے میں کوئی مقابل نہیں۔</translation>
  </message>
  <message>
   <source>A right-to-left override before “txt.exe” shows “exe.txt”. Remove the character in the file.</source>
   <translation>‏”txt.exe“ سے پہلے دائیں سے بائیں کا غالب کنٹرول ”exe.txt“ دکھاتا ہے۔ فائل سے وہ حرف نکال دیں۔</translation>
  </message>
  <message>
   <source>A row has the same wording in versions of different languages.</source>
   <translation>مختلف زبانوں کے نسخوں میں قطار کی عبارت ایک ہی ہے۔</translation>
  </message>
  <message>
   <source>A term of the glossary is missing in a version, or a forbidden form of it is used.</source>
   <translation>فرہنگ کی کوئی اصطلاح کسی نسخے میں نہیں، یا اس کی ممنوع صورت استعمال ہوئی ہے۔</translation>
  </message>
  <message>
   <source>A word stands twice in a row in one version and not in the others.</source>
   <translation>ایک نسخے میں کوئی لفظ لگاتار دو بار آیا ہے، دوسروں میں نہیں۔</translation>
  </message>
  <message>
   <source>An invisible character turns the order of letters around, or was opened and never closed: text can be made to read as what it is not.</source>
   <translation>کوئی غیر مرئی حرف حروف کی ترتیب الٹ دیتا ہے، یا کھولا گیا اور بند نہ ہوا: یوں متن وہ دکھ سکتا ہے جو وہ نہیں۔</translation>
  </message>
  <message>
   <source>Changed since review</source>
   <translation>نظرثانی کے بعد بدلا</translation>
  </message>
  <message>
   <source>Dangerous invisible character</source>
   <translation>خطرناک غیر مرئی حرف</translation>
  </message>
  <message>
   <source>Dismissed</source>
   <translation>نظرانداز شدہ</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>غلطیاں</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>وضاحت</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>نتائج</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>اشارے</translation>
  </message>
  <message>
   <source>In a neighbouring row</source>
   <translation>پڑوسی قطار میں</translation>
  </message>
  <message>
   <source>In one version only</source>
   <translation>صرف ایک نسخے میں</translation>
  </message>
  <message>
   <source>In {stands}, a plain viewer shows “{text}” as “{shown}”.</source>
   <translation>{stands} میں سادہ پروگرام ”{text}“ کو ”{shown}“ دکھاتا ہے۔</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) closes what was never opened.</source>
   <translation>{stands} میں غیر مرئی کنٹرول ({label}) وہ بند کرتا ہے جو کبھی کھولا نہیں گیا۔</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) is opened and never closed.</source>
   <translation>{stands} میں غیر مرئی کنٹرول ({label}) کھولا گیا اور بند نہیں کیا گیا۔</translation>
  </message>
  <message>
   <source>In {stands}, an invisible control ({label}) turns the order of the letters around.</source>
   <translation>{stands} میں غیر مرئی کنٹرول ({label}) حروف کی ترتیب الٹ دیتا ہے۔</translation>
  </message>
  <message>
   <source>Made with Facing.</source>
   <translation>‏Facing سے تیار کیا گیا۔</translation>
  </message>
  <message>
   <source>Marked in the text:</source>
   <translation>متن میں نشان زد:</translation>
  </message>
  <message>
   <source>No counterpart</source>
   <translation>کوئی مقابل نہیں</translation>
  </message>
  <message>
   <source>No file was named. Name two or more versions of one document, or use --sample.</source>
   <translation>کسی فائل کا نام نہیں دیا گیا۔ ایک دستاویز کے دو یا زیادہ نسخوں کے نام دیں، یا ‎--sample استعمال کریں۔</translation>
  </message>
  <message>
   <source>No font on this computer shows {script} letters, so they appear as boxes: install one, such as {family}, and open the files again.</source>
   <translation>اس کمپیوٹر پر کوئی فونٹ {script} حروف نہیں دکھاتا، اس لیے وہ ڈبوں کی شکل میں دکھتے ہیں: کوئی فونٹ جیسے {family} نصب کریں اور فائلیں دوبارہ کھولیں۔</translation>
  </message>
  <message>
   <source>Not translated</source>
   <translation>ترجمہ نہیں ہوا</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Notes to resolve</source>
   <translation>حل طلب نوٹ</translation>
  </message>
  <message>
   <source>One version alone cannot be aligned. Name the files of two or more versions.</source>
   <translation>اکیلے نسخے کی مطابقت نہیں ہو سکتی۔ دو یا زیادہ نسخوں کی فائلوں کے نام دیں۔</translation>
  </message>
  <message>
   <source>One version says “on 6 March 2025”, the other only “in March”. Look whether something was left out; if it is meant so, dismiss the finding.</source>
   <translation>ایک نسخے میں ”6 مارچ 2025 کو“ ہے، دوسرے میں صرف ”مارچ میں“۔ دیکھیں کہ کچھ رہ تو نہیں گیا؛ اگر ایسا ہی مقصود ہے تو نتیجہ نظرانداز کر دیں۔</translation>
  </message>
  <message>
   <source>Open findings</source>
   <translation>باقی نتائج</translation>
  </message>
  <message>
   <source>Qt cannot be loaded: {reason}.</source>
   <translation>‏Qt لوڈ نہیں ہو سکتا: {reason}۔</translation>
  </message>
  <message>
   <source>Qt cannot show a window here: {reason}.</source>
   <translation>‏Qt یہاں ونڈو نہیں دکھا سکتا: {reason}۔</translation>
  </message>
  <message>
   <source>Qt needs libraries that this system lacks: {libraries}. On Debian and Ubuntu: apt install {packages}</source>
   <translation>‏Qt کو وہ لائبریریاں درکار ہیں جو اس نظام میں نہیں ہیں: {libraries}۔ Debian اور Ubuntu پر: apt install {packages}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>Review report</source>
   <translation>نظرثانی کی رپورٹ</translation>
  </message>
  <message>
   <source>Reviewed: {reviewed} · needs work: {work}</source>
   <translation>نظرثانی شدہ: {reviewed} · کام باقی: {work}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>قطار</translation>
  </message>
  <message>
   <source>Row {row} · dangerous invisible character</source>
   <translation>قطار {row} · خطرناک غیر مرئی حرف</translation>
  </message>
  <message>
   <source>Row {row} · missing in {language}</source>
   <translation>قطار {row} · {language} میں نہیں</translation>
  </message>
  <message>
   <source>Row {row} · not translated</source>
   <translation>قطار {row} · ترجمہ نہیں ہوا</translation>
  </message>
  <message>
   <source>Row {row} · scrambled elsewhere</source>
   <translation>قطار {row} · دوسری جگہ بے ترتیب</translation>
  </message>
  <message>
   <source>Row {row} · term</source>
   <translation>قطار {row} · اصطلاح</translation>
  </message>
  <message>
   <source>Row {row} · unusual length</source>
   <translation>قطار {row} · غیر معمولی لمبائی</translation>
  </message>
  <message>
   <source>Row {row} · word twice in {language}</source>
   <translation>قطار {row} · {language} میں لفظ دو بار</translation>
  </message>
  <message>
   <source>Row {row} · {kind} differs</source>
   <translation>قطار {row} · {kind} مختلف</translation>
  </message>
  <message>
   <source>Row {row} · {kind} in a neighbouring row</source>
   <translation>قطار {row} · {kind} پڑوسی قطار میں</translation>
  </message>
  <message>
   <source>Row {row} · {kind} only in {language}</source>
   <translation>قطار {row} · {kind} صرف {language} میں</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>قطاریں</translation>
  </message>
  <message>
   <source>Scrambled in plain viewers</source>
   <translation>سادہ پروگراموں میں بے ترتیب</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>شدت</translation>
  </message>
  <message>
   <source>Six sentences against one. Often the end of a paragraph is missing.</source>
   <translation>ایک جملے کے مقابل چھ جملے۔ اکثر پیراگراف کا آخری حصہ رہ جاتا ہے۔</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>حیثیت</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>خلاصہ</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>اصطلاح</translation>
  </message>
  <message>
   <source>Texts of up to {limit} characters can be looked for.</source>
   <translation>زیادہ سے زیادہ {limit} حروف کا متن تلاش کیا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>The glossary does not allow “{text}” in {stands}.</source>
   <translation>فرہنگ {stands} میں ”{text}“ کی اجازت نہیں دیتی۔</translation>
  </message>
  <message>
   <source>The glossary wants “People's Committee” and the text says “Popular Board”.</source>
   <translation>فرہنگ میں ”عوامی کمیٹی“ ہے اور متن میں ”عوامی بورڈ“۔</translation>
  </message>
  <message>
   <source>The rows beside this one have no paragraph to close the gap with.</source>
   <translation>ساتھ کی قطاروں میں خلا بھرنے کو کوئی پیراگراف نہیں۔</translation>
  </message>
  <message>
   <source>The text changed after this row was reviewed.</source>
   <translation>اس قطار پر نظرثانی کے بعد متن بدل گیا۔</translation>
  </message>
  <message>
   <source>The versions differ here: “{text1}” and “{text2}”.</source>
   <translation>یہاں نسخے مختلف ہیں: ”{text1}“ اور ”{text2}“۔</translation>
  </message>
  <message>
   <source>The versions name the same thing with different values, after digits, calendars and units have been made alike.</source>
   <translation>ہندسے، تقویمیں اور اکائیاں یکساں کرنے کے بعد بھی نسخے ایک ہی چیز کی مختلف قدریں بتاتے ہیں۔</translation>
  </message>
  <message>
   <source>There is no display to show a window on. Use the snapshot command for a picture.</source>
   <translation>ونڈو دکھانے کے لیے کوئی ڈسپلے نہیں۔ تصویر کے لیے snapshot کمانڈ استعمال کریں۔</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs, or split the file.</source>
   <translation>اس کے لیے میموری کافی نہیں۔ دوسرے پروگرام بند کریں، یا فائل تقسیم کریں۔</translation>
  </message>
  <message>
   <source>These rows belong to other documents. Open the documents again.</source>
   <translation>یہ قطاریں دوسری دستاویزوں کی ہیں۔ دستاویزیں دوبارہ کھولیں۔</translation>
  </message>
  <message>
   <source>This has no counterpart in {named}.</source>
   <translation>{named} میں اس کا کوئی مقابل نہیں۔</translation>
  </message>
  <message>
   <source>This is the first row: there is none above it.</source>
   <translation>یہ پہلی قطار ہے: اس کے اوپر کوئی نہیں۔</translation>
  </message>
  <message>
   <source>This is the last row: there is none below it.</source>
   <translation>یہ آخری قطار ہے: اس کے نیچے کوئی نہیں۔</translation>
  </message>
  <message>
   <source>This paragraph is not there any more.</source>
   <translation>یہ پیراگراف اب موجود نہیں۔</translation>
  </message>
  <message>
   <source>This row cannot be split here: one of its halves would be empty.</source>
   <translation>یہ قطار یہاں تقسیم نہیں ہو سکتی: اس کا ایک حصہ خالی رہ جائے گا۔</translation>
  </message>
  <message>
   <source>This row cannot have a gap here: it already has one, or nothing would be left of it.</source>
   <translation>اس قطار میں یہاں خلا نہیں ہو سکتا: پہلے سے ہے، یا اس میں کچھ نہیں بچے گا۔</translation>
  </message>
  <message>
   <source>This row has no gap in this version.</source>
   <translation>اس نسخے میں اس قطار کا کوئی خلا نہیں۔</translation>
  </message>
  <message>
   <source>This row is not there any more.</source>
   <translation>یہ قطار اب موجود نہیں۔</translation>
  </message>
  <message>
   <source>Three paragraphs here, two there: one was left out, or two were joined into one.</source>
   <translation>یہاں تین پیراگراف، وہاں دو: ایک رہ گیا، یا دو ملا کر ایک کر دیے گئے۔</translation>
  </message>
  <message>
   <source>Unusual length</source>
   <translation>غیر معمولی لمبائی</translation>
  </message>
  <message>
   <source>Values differ</source>
   <translation>قدریں مختلف</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>انتباہات</translation>
  </message>
  <message>
   <source>What is missing in this row stands in the row above or below: the pairing of the rows may be off.</source>
   <translation>جو اس قطار میں نہیں وہ اوپر یا نیچے کی قطار میں ہے: شاید قطاروں کی مطابقت درست نہیں۔</translation>
  </message>
  <message>
   <source>Word twice</source>
   <translation>لفظ دو بار</translation>
  </message>
  <message>
   <source>XLIFF holds two versions. It was written with {written}, without {left}.</source>
   <translation>XLIFF میں دو نسخے سماتے ہیں۔ یہ {written} کے ساتھ اور {left} کے بغیر لکھی گئی۔</translation>
  </message>
  <message>
   <source>acronym</source>
   <translation>مخفف</translation>
  </message>
  <message>
   <source>add note to row {row}</source>
   <translation>قطار {row} پر نوٹ لگانا</translation>
  </message>
  <message>
   <source>amount of money</source>
   <translation>رقم</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more, each with its row below</source>
   <translation>
    <numerusform>اور {count} مزید، نیچے اپنی قطار کے ساتھ</numerusform>
    <numerusform>اور {count} مزید، نیچے اپنی قطار کے ساتھ</numerusform>
   </translation>
  </message>
  <message>
   <source>both write {text1}</source>
   <translation>دونوں میں {text1} لکھا ہے</translation>
  </message>
  <message>
   <source>change note</source>
   <translation>نوٹ بدلنا</translation>
  </message>
  <message>
   <source>closing of the gap in row {row}</source>
   <translation>قطار {row} کا خلا بند کرنا</translation>
  </message>
  <message>
   <source>code</source>
   <translation>کوڈ</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>رابطہ</translation>
  </message>
  <message>
   <source>date</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>مختلف</translation>
  </message>
  <message numerus="yes">
   <source>dismiss findings ({count})</source>
   <translation>
    <numerusform>نتائج نظرانداز کرنا ({count})</numerusform>
    <numerusform>نتائج نظرانداز کرنا ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>dismissed</source>
   <translation>نظرانداز</translation>
  </message>
  <message>
   <source>dismissed: {reason}</source>
   <translation>نظرانداز: {reason}</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>ای میل پتا</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>عنصر</translation>
  </message>
  <message>
   <source>error</source>
   <translation>غلطی</translation>
  </message>
  <message>
   <source>forget the decision on “{one}” and “{other}”</source>
   <translation>”{one}“ اور ”{other}“ کا فیصلہ ختم کرنا</translation>
  </message>
  <message>
   <source>gap in row {row}</source>
   <translation>قطار {row} میں خلا</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>اشارہ</translation>
  </message>
  <message>
   <source>ignore “{value}”</source>
   <translation>”{value}“ کو شمار نہ کرنا</translation>
  </message>
  <message>
   <source>in one version only</source>
   <translation>صرف ایک نسخے میں</translation>
  </message>
  <message>
   <source>left to right</source>
   <translation>بائیں سے دائیں</translation>
  </message>
  <message>
   <source>look for mentions of kind “{kind}” again</source>
   <translation>قسم ”{kind}“ کے ذکر پھر تلاش کرنا</translation>
  </message>
  <message>
   <source>look for “{value}” again</source>
   <translation>”{value}“ پھر تلاش کرنا</translation>
  </message>
  <message>
   <source>mark as needing work</source>
   <translation>کام باقی کا نشان لگانا</translation>
  </message>
  <message>
   <source>mark as not reviewed</source>
   <translation>غیر نظرثانی شدہ کا نشان لگانا</translation>
  </message>
  <message>
   <source>mark as reviewed</source>
   <translation>نظرثانی شدہ کا نشان لگانا</translation>
  </message>
  <message>
   <source>measure</source>
   <translation>پیمائش</translation>
  </message>
  <message>
   <source>merge of rows {row} to {last}</source>
   <translation>قطار {row} سے {last} تک ملانا</translation>
  </message>
  <message>
   <source>move of a paragraph of row {row} down</source>
   <translation>قطار {row} کا پیراگراف نیچے لے جانا</translation>
  </message>
  <message>
   <source>move of a paragraph of row {row} up</source>
   <translation>قطار {row} کا پیراگراف اوپر لے جانا</translation>
  </message>
  <message>
   <source>name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>needs work</source>
   <translation>کام باقی</translation>
  </message>
  <message>
   <source>no counterpart</source>
   <translation>کوئی مقابل نہیں</translation>
  </message>
  <message>
   <source>not reviewed</source>
   <translation>نظرثانی نہیں ہوئی</translation>
  </message>
  <message>
   <source>number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>open</source>
   <translation>باقی</translation>
  </message>
  <message>
   <source>organisation</source>
   <translation>ادارہ</translation>
  </message>
  <message numerus="yes">
   <source>paragraphs: {count}</source>
   <translation>
    <numerusform>پیراگراف: {count}</numerusform>
    <numerusform>پیراگراف: {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>percentage</source>
   <translation>فیصد</translation>
  </message>
  <message>
   <source>person</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>place</source>
   <translation>مقام</translation>
  </message>
  <message>
   <source>remove note</source>
   <translation>نوٹ ہٹانا</translation>
  </message>
  <message>
   <source>reopen note</source>
   <translation>نوٹ دوبارہ کھولنا</translation>
  </message>
  <message>
   <source>resolve note</source>
   <translation>نوٹ حل کرنا</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>حل شدہ</translation>
  </message>
  <message numerus="yes">
   <source>restore findings ({count})</source>
   <translation>
    <numerusform>نتائج بحال کرنا ({count})</numerusform>
    <numerusform>نتائج بحال کرنا ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>نظرثانی شدہ</translation>
  </message>
  <message>
   <source>right to left</source>
   <translation>دائیں سے بائیں</translation>
  </message>
  <message>
   <source>split of row {row}</source>
   <translation>قطار {row} کی تقسیم</translation>
  </message>
  <message>
   <source>stop looking for mentions of kind “{kind}”</source>
   <translation>قسم ”{kind}“ کے ذکر تلاش نہ کرنا</translation>
  </message>
  <message>
   <source>telephone number</source>
   <translation>ٹیلی فون نمبر</translation>
  </message>
  <message>
   <source>time</source>
   <translation>وقت</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>انتباہ</translation>
  </message>
  <message>
   <source>web address</source>
   <translation>ویب پتا</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells are longer than the {most} characters that a workbook holds, and were cut.</source>
   <translation>
    <numerusform>{count} سیل ان {most} حروف سے لمبا تھا جو ورک بک میں سما سکتے ہیں، اسے کاٹ دیا گیا۔</numerusform>
    <numerusform>{count} سیل ان {most} حروف سے لمبے تھے جو ورک بک میں سما سکتے ہیں، انھیں کاٹ دیا گیا۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files are too many. Facing shows up to {most} versions side by side.</source>
   <translation>
    <numerusform>{count} فائل بہت زیادہ ہے۔ Facing زیادہ سے زیادہ {most} نسخے پہلو بہ پہلو دکھاتا ہے۔</numerusform>
    <numerusform>{count} فائلیں بہت زیادہ ہیں۔ Facing زیادہ سے زیادہ {most} نسخے پہلو بہ پہلو دکھاتا ہے۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pairings made by hand no longer fit the text and were aligned anew.</source>
   <translation>
    <numerusform>ہاتھ سے کی گئی {count} مطابقت متن سے نہیں ملتی تھی، دوبارہ کی گئی۔</numerusform>
    <numerusform>ہاتھ سے کی گئی {count} مطابقتیں متن سے نہیں ملتی تھیں، دوبارہ کی گئیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version.</source>
   <translation>‏{first} میں پیراگراف {first_count} اور {second} میں {second_count} ہیں: دی ہوئی قطاروں کے لیے دونوں میں برابر ہونے چاہییں۔</translation>
  </message>
  <message>
   <source>{language}: no version is in this language. They are in: {languages}.</source>
   <translation>{language}: کوئی نسخہ اس زبان میں نہیں۔ نسخوں کی زبانیں: {languages}۔</translation>
  </message>
  <message>
   <source>{one} and {other} have the same text here.</source>
   <translation>{one} اور {other} کا متن یہاں ایک ہی ہے۔</translation>
  </message>
  <message>
   <source>{path} is damaged: what comes after the damage is missing ({reason}).</source>
   <translation>{path} خراب ہے: خرابی کے بعد کا حصہ موجود نہیں ({reason})۔</translation>
  </message>
  <message>
   <source>{path} is opened more than once: it is compared with itself.</source>
   <translation>{path} ایک سے زیادہ بار کھولی گئی: اس کا موازنہ اسی سے ہو رہا ہے۔</translation>
  </message>
  <message>
   <source>{path} is too long or too full of marks for Markdown and is shown as plain text.</source>
   <translation>{path} مارک ڈاؤن کے لیے بہت لمبی یا علامتوں سے بہت بھری ہے، اسے سادہ متن کے طور پر دکھایا گیا ہے۔</translation>
  </message>
  <message>
   <source>{path}: PDF keeps no paragraphs. They were pieced together from the page and may be wrong.</source>
   <translation>{path}: پی ڈی ایف میں پیراگراف محفوظ نہیں ہوتے۔ انھیں صفحے سے جوڑا گیا ہے اور ان میں غلطی ہو سکتی ہے۔</translation>
  </message>
  <message>
   <source>{path}: RTF is not read. Save it as DOCX or ODT and try again.</source>
   <translation>{path}: ‏RTF نہیں پڑھی جاتی۔ اسے DOCX یا ODT میں محفوظ کر کے پھر کوشش کریں۔</translation>
  </message>
  <message>
   <source>{path}: XML of the kind “{root}” is not read.</source>
   <translation>{path}: ”{root}“ قسم کی XML نہیں پڑھی جاتی۔</translation>
  </message>
  <message>
   <source>{path}: no encoding is called “{encoding}”. Name another one, such as UTF-8.</source>
   <translation>{path}: ”{encoding}“ نام کی کوئی انکوڈنگ نہیں۔ کوئی اور بتائیں، جیسے UTF-8۔</translation>
  </message>
  <message>
   <source>{path}: no such file. Check the name and try again.</source>
   <translation>{path}: ایسی کوئی فائل نہیں۔ نام جانچ کر پھر کوشش کریں۔</translation>
  </message>
  <message>
   <source>{path}: no terms in two languages are found in this file.</source>
   <translation>{path}: اس فائل میں دو زبانوں کی اصطلاحات نہیں ملیں۔</translation>
  </message>
  <message>
   <source>{path}: one version alone cannot be compared. Name the files of two or more versions.</source>
   <translation>{path}: اکیلے نسخے کا موازنہ نہیں ہو سکتا۔ دو یا زیادہ نسخوں کی فائلوں کے نام دیں۔</translation>
  </message>
  <message>
   <source>{path}: paragraphs longer than {most} characters were divided.</source>
   <translation>{path}: {most} سے زیادہ حروف والے پیراگراف تقسیم کر دیے گئے۔</translation>
  </message>
  <message>
   <source>{path}: reports are written as .html, .xlsx, .pdf or .tmx. Choose one of these names.</source>
   <translation>{path}: رپورٹیں ‎.html، ‎.xlsx، ‎.pdf یا ‎.tmx میں لکھی جاتی ہیں۔ ان میں سے کوئی چنیں۔</translation>
  </message>
  <message>
   <source>{path}: some bytes make no sense in {encoding} and are shown as �.</source>
   <translation>{path}: کچھ بائٹ {encoding} میں بے معنی ہیں اور � کی شکل میں دکھائے گئے ہیں۔</translation>
  </message>
  <message>
   <source>{path}: some lines are no PO and were left out ({reason}).</source>
   <translation>{path}: کچھ سطریں PO نہیں تھیں اور چھوڑ دی گئیں ({reason})۔</translation>
  </message>
  <message>
   <source>{path}: the disk is full. What you decide is kept in memory until there is room: make room, or save the review somewhere else.</source>
   <translation>{path}: ڈسک بھر گئی ہے۔ جگہ بننے تک آپ کے فیصلے میموری میں رہیں گے: جگہ بنائیں، یا نظرثانی کہیں اور محفوظ کریں۔</translation>
  </message>
  <message>
   <source>{path}: the encoding of this text cannot be told. Save it as UTF-8 and try again.</source>
   <translation>{path}: اس متن کی انکوڈنگ معلوم نہیں ہو سکی۔ اسے UTF-8 میں محفوظ کر کے پھر کوشش کریں۔</translation>
  </message>
  <message>
   <source>{path}: the first {most} versions are shown, {more} were left out.</source>
   <translation>{path}: پہلے {most} نسخے دکھائے گئے ہیں، {more} چھوڑ دیے گئے۔</translation>
  </message>
  <message>
   <source>{path}: the review could not be written ({reason}). What you decide is kept in memory: save it somewhere else.</source>
   <translation>{path}: نظرثانی لکھی نہ جا سکی ({reason})۔ آپ کے فیصلے میموری میں ہیں: اسے کہیں اور محفوظ کریں۔</translation>
  </message>
  <message>
   <source>{path}: the sheet {sheet} was read. These hold texts too and were left out: {left}.</source>
   <translation>{path}: شیٹ {sheet} پڑھی گئی۔ ان میں بھی متن ہے مگر یہ چھوڑ دی گئیں: {left}۔</translation>
  </message>
  <message>
   <source>{path}: there is no text in this file.</source>
   <translation>{path}: اس فائل میں کوئی متن نہیں۔</translation>
  </message>
  <message>
   <source>{path}: this PDF holds no text, only pictures of it. Use a file made from the text itself.</source>
   <translation>{path}: اس پی ڈی ایف میں متن نہیں، صرف اس کی تصویریں ہیں۔ خود متن سے بنی فائل استعمال کریں۔</translation>
  </message>
  <message>
   <source>{path}: this archive is no document that Facing reads.</source>
   <translation>{path}: یہ آرکائیو ایسی دستاویز نہیں جسے Facing پڑھتا ہو۔</translation>
  </message>
  <message>
   <source>{path}: this document is open. Choose another name, so that it stays as it is.</source>
   <translation>{path}: یہ دستاویز کھلی ہوئی ہے۔ کوئی اور نام چنیں تاکہ یہ جوں کی توں رہے۔</translation>
  </message>
  <message>
   <source>{path}: this file cannot be read ({reason}).</source>
   <translation>{path}: یہ فائل پڑھی نہیں جا سکتی ({reason})۔</translation>
  </message>
  <message>
   <source>{path}: this file cannot be written ({reason}).</source>
   <translation>{path}: یہ فائل لکھی نہیں جا سکتی ({reason})۔</translation>
  </message>
  <message>
   <source>{path}: this file declares XML entities, as attacks do, and was not opened.</source>
   <translation>{path}: یہ فائل XML entities کا اعلان کرتی ہے، جیسا حملوں میں ہوتا ہے، اس لیے نہیں کھولی گئی۔</translation>
  </message>
  <message>
   <source>{path}: this file holds several versions by itself. Open it alone.</source>
   <translation>{path}: اس فائل میں خود کئی نسخے ہیں۔ اسے اکیلے کھولیں۔</translation>
  </message>
  <message>
   <source>{path}: this file holds the text of one language only, so there is nothing to compare.</source>
   <translation>{path}: اس فائل میں صرف ایک زبان کا متن ہے، اس لیے موازنے کو کچھ نہیں۔</translation>
  </message>
  <message>
   <source>{path}: this file is damaged and cannot be read ({reason}).</source>
   <translation>{path}: یہ فائل خراب ہے اور پڑھی نہیں جا سکتی ({reason})۔</translation>
  </message>
  <message>
   <source>{path}: this file is protected by a password. Save it without one and try again.</source>
   <translation>{path}: یہ فائل پاس ورڈ سے محفوظ ہے۔ اسے پاس ورڈ کے بغیر محفوظ کر کے پھر کوشش کریں۔</translation>
  </message>
  <message>
   <source>{path}: this file would unpack to far more than a document can need, and was not opened.</source>
   <translation>{path}: یہ فائل کھلنے پر کسی بھی دستاویز کی ضرورت سے کہیں بڑی ہو جاتی، اس لیے نہیں کھولی گئی۔</translation>
  </message>
  <message>
   <source>{path}: this is a folder. Name the files in it instead.</source>
   <translation>{path}: یہ فولڈر ہے۔ اس کے بجائے اس کی فائلوں کے نام دیں۔</translation>
  </message>
  <message>
   <source>{path}: this is a termbase. Open it as a glossary, beside the documents.</source>
   <translation>{path}: یہ اصطلاحات کا ذخیرہ ہے۔ اسے دستاویزوں کے ساتھ فرہنگ کے طور پر کھولیں۔</translation>
  </message>
  <message>
   <source>{path}: this is an old or encrypted Office file. Save it as DOCX or XLSX and try again.</source>
   <translation>{path}: یہ پرانی یا خفیہ کردہ آفس فائل ہے۔ اسے DOCX یا XLSX میں محفوظ کر کے پھر کوشش کریں۔</translation>
  </message>
  <message>
   <source>{path}: this is not a regular file. Name a file that is stored on disk.</source>
   <translation>{path}: یہ عام فائل نہیں۔ ڈسک پر محفوظ کسی فائل کا نام دیں۔</translation>
  </message>
  <message>
   <source>{path}: this is not a review file of Facing. It is left as it is.</source>
   <translation>{path}: یہ Facing کی نظرثانی فائل نہیں۔ اسے جوں کا توں چھوڑ دیا گیا ہے۔</translation>
  </message>
  <message>
   <source>{path}: this is not a text document. Name a text file or another document that Facing reads.</source>
   <translation>{path}: یہ متنی دستاویز نہیں۔ کوئی متنی فائل یا ایسی دستاویز بتائیں جسے Facing پڑھتا ہو۔</translation>
  </message>
  <message>
   <source>{path}: this review cannot be read ({reason}).</source>
   <translation>{path}: یہ نظرثانی پڑھی نہیں جا سکتی ({reason})۔</translation>
  </message>
  <message>
   <source>{path}: this review cannot be written here. What you decide is kept in memory only: save it somewhere else.</source>
   <translation>{path}: یہ نظرثانی یہاں نہیں لکھی جا سکتی۔ آپ کے فیصلے صرف میموری میں ہیں: اسے کہیں اور محفوظ کریں۔</translation>
  </message>
  <message>
   <source>{path}: this review file is too large to be read.</source>
   <translation>{path}: نظرثانی کی یہ فائل پڑھنے کے لیے بہت بڑی ہے۔</translation>
  </message>
  <message>
   <source>{path}: this review is about files that are not there any more ({names}). Put them beside it and open it again.</source>
   <translation>{path}: یہ نظرثانی ان فائلوں کی ہے جو اب موجود نہیں ({names})۔ انھیں اس کے ساتھ رکھ کر پھر کھولیں۔</translation>
  </message>
  <message>
   <source>{path}: this review is about other documents ({names}).</source>
   <translation>{path}: یہ نظرثانی دوسری دستاویزوں کی ہے ({names})۔</translation>
  </message>
  <message>
   <source>{path}: this review is damaged. What could be read is shown, the file is left as it is: save the review under another name to go on.</source>
   <translation>{path}: یہ نظرثانی خراب ہے۔ جو پڑھا جا سکا دکھایا گیا ہے، فائل جوں کی توں ہے: جاری رکھنے کے لیے نظرثانی دوسرے نام سے محفوظ کریں۔</translation>
  </message>
  <message>
   <source>{path}: this review is open in another window. It can be read here, but not changed.</source>
   <translation>{path}: یہ نظرثانی کسی اور ونڈو میں کھلی ہے۔ یہاں پڑھی جا سکتی ہے، بدلی نہیں جا سکتی۔</translation>
  </message>
  <message>
   <source>{path}: this review was written by a newer version of Facing (version {version} of the file, {known} is known here). Install the newer one to open it.</source>
   <translation>{path}: یہ نظرثانی Facing کے نئے ورژن نے لکھی ہے (فائل کا ورژن {version}، یہاں {known} معلوم ہے)۔ کھولنے کے لیے نیا ورژن نصب کریں۔</translation>
  </message>
  <message>
   <source>{path}: this table has fewer than two columns with text, so there is nothing to compare.</source>
   <translation>{path}: اس جدول میں متن کے دو سے کم کالم ہیں، اس لیے موازنے کو کچھ نہیں۔</translation>
  </message>
  <message>
   <source>{path}: zero bytes were left out.</source>
   <translation>{path}: صفر قدر والے بائٹ (NUL) چھوڑ دیے گئے۔</translation>
  </message>
  <message numerus="yes">
   <source>{path}: {count} chapters cannot be read and are missing.</source>
   <translation>
    <numerusform>{path}: {count} باب پڑھا نہ جا سکا اور موجود نہیں۔</numerusform>
    <numerusform>{path}: {count} ابواب پڑھے نہ جا سکے اور موجود نہیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>{path}: {percent}% of the characters cannot be read: the PDF does not say what they are.</source>
   <translation>{path}: {percent}% حروف پڑھے نہیں جا سکے: PDF میں درج نہیں کہ وہ کیا ہیں۔</translation>
  </message>
  <message>
   <source>{text1} = {text2}: both {value}</source>
   <translation>{text1} = {text2}: دونوں {value}</translation>
  </message>
  <message>
   <source>{text1} = {text2}: sounds alike, {score}</source>
   <translation>{text1} = {text2}: ہم آواز، {score}</translation>
  </message>
  <message>
   <source>{text1} = {text2}: translated word by word</source>
   <translation>{text1} = {text2}: لفظ بہ لفظ ترجمہ</translation>
  </message>
  <message>
   <source>{text1} and {text2} are equal after converting the unit</source>
   <translation>اکائی بدلنے کے بعد {text1} اور {text2} برابر ہیں</translation>
  </message>
  <message>
   <source>{text1} and {text2} are one term of the glossary</source>
   <translation>{text1} اور {text2} فرہنگ میں ایک ہی اصطلاح ہیں</translation>
  </message>
  <message>
   <source>{text1} and {text2} are the same day in two calendars</source>
   <translation>{text1} اور {text2} دو تقویموں میں ایک ہی دن ہیں</translation>
  </message>
  <message>
   <source>{text1} and {text2} keep standing in the same rows</source>
   <translation>{text1} اور {text2} بار بار ایک ہی قطاروں میں آتے ہیں</translation>
  </message>
  <message>
   <source>{text1} and {text2}: gazetteer, {name}</source>
   <translation>{text1} اور {text2}: ناموں کی فہرست، {name}</translation>
  </message>
  <message>
   <source>{version} is {times} times shorter here than it usually is.</source>
   <translation>{version} متن یہاں معمول سے {times} گنا چھوٹا ہے۔</translation>
  </message>
  <message>
   <source>“Plan 334” stands in this row here and in the next one there. Check where paragraphs were divided.</source>
   <translation>”منصوبہ 334“ یہاں اس قطار میں ہے اور وہاں اگلی قطار میں۔ دیکھیں کہ پیراگراف کہاں تقسیم ہوئے۔</translation>
  </message>
  <message>
   <source>“the the plan”. One of the two is to be removed.</source>
   <translation>”میں میں منصوبے“۔ دو میں سے ایک نکال دیں۔</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” are not the same</source>
   <translation>”{one}“ اور ”{other}“ ایک ہی نہیں</translation>
  </message>
  <message>
   <source>“{one}” and “{other}” are the same</source>
   <translation>”{one}“ اور ”{other}“ ایک ہی ہیں</translation>
  </message>
  <message>
   <source>“{pattern}” is no regular expression: {reason}.</source>
   <translation>”{pattern}“ درست ریگولر ایکسپریشن نہیں: {reason}۔</translation>
  </message>
  <message>
   <source>“{pattern}” is too complex a pattern. Look for something shorter.</source>
   <translation>”{pattern}“ بہت پیچیدہ نمونہ ہے۔ کچھ مختصر تلاش کریں۔</translation>
  </message>
  <message>
   <source>“{pattern}” took longer than {seconds} s in one paragraph. Look for something simpler.</source>
   <translation>”{pattern}“ نے ایک پیراگراف میں {seconds} سیکنڈ سے زیادہ لیے۔ کچھ آسان تلاش کریں۔</translation>
  </message>
  <message>
   <source>“{text1}” and “{text2}” are equal only after conversion.</source>
   <translation>”{text1}“ اور ”{text2}“ صرف تبدیلی کے بعد برابر ہیں۔</translation>
  </message>
  <message>
   <source>“{text1}” has its counterpart in a row beside this one.</source>
   <translation>”{text1}“ کا مقابل ساتھ والی قطار میں ہے۔</translation>
  </message>
  <message>
   <source>“{text1}” stands in {stands} only.</source>
   <translation>”{text1}“ صرف {stands} میں ہے۔</translation>
  </message>
  <message>
   <source>“{text1}” stands more often in {stands}.</source>
   <translation>”{text1}“ {stands} میں زیادہ بار آیا ہے۔</translation>
  </message>
  <message>
   <source>“{text}” is read as {value1} in one version and as {value2} in the other.</source>
   <translation>”{text}“ ایک نسخے میں {value1} اور دوسرے میں {value2} پڑھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>“{text}” should be “{form}” in {version}, as the glossary has it.</source>
   <translation>فرہنگ کے مطابق {version} میں ”{text}“ کے لیے ”{form}“ ہونا چاہیے۔</translation>
  </message>
  <message>
   <source>“{word}” stands twice in a row in {stands}.</source>
   <translation>{stands} میں ”{word}“ لگاتار دو بار آیا ہے۔</translation>
  </message>
 </context>
</TS>
