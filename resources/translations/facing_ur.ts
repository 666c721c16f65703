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
   <translation>آزاد سافٹ ویئر، جی این یو جنرل پبلک لائسنس نسخہ 3 یا بعد کے تحت۔</translation>
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
   <source>&amp;Close the gap</source>
   <translation>خلا &amp;بند کریں</translation>
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
   <source>&amp;Invisible characters</source>
   <translation>&amp;غیر مرئی حروف</translation>
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
   <translation>&amp;اگلا نتیجہ</translation>
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
   <source>&amp;Preferences…</source>
   <translation>تر&amp;جیحات…</translation>
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
   <source>&amp;Report…</source>
   <translation>&amp;رپورٹ…</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;نظرثانی</translation>
  </message>
  <message>
   <source>&amp;Rows</source>
   <translation>&amp;قطاریں</translation>
  </message>
  <message>
   <source>&amp;Split the row here</source>
   <translation>قطار یہاں &amp;تقسیم کریں</translation>
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
   <translation>&amp;نوٹ لگائیں…</translation>
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
   <source>Ca&amp;ret browsing</source>
   <translation>متن میں &amp;کرسر سے چلنا</translation>
  </message>
  <message>
   <source>Copy &amp;row</source>
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
   <source>Keep the review in another file from now on</source>
   <translation>اب سے نظرثانی دوسری فائل میں رکھیں</translation>
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
   <translation>پیراگراف &amp;نیچے کی قطار میں لے جائیں</translation>
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
   <source>Previous</source>
   <translation>پچھلا</translation>
  </message>
  <message>
   <source>Previous row that is wante&amp;d</source>
   <translation>پچھلی مطلوب &amp;قطار</translation>
  </message>
  <message>
   <source>Previous uncertain row</source>
   <translation>پچھلی مشکوک قطار</translation>
  </message>
  <message>
   <source>Save the &amp;rows as…</source>
   <translation>&amp;قطاریں بطور محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the re&amp;view as…</source>
   <translation>نظر&amp;ثانی بطور محفوظ کریں…</translation>
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
   <source>&amp;Redo</source>
   <translation>&amp;دوبارہ کریں</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واپس لیں</translation>
  </message>
  <message>
   <source>Dismiss with a reason</source>
   <translation>وجہ کے ساتھ نظرانداز کریں</translation>
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
   <source>Read-only</source>
   <translation>صرف پڑھنے کے لیے</translation>
  </message>
  <message>
   <source>Reviews (*{})</source>
   <translation>نظرثانیاں (*{})</translation>
  </message>
  <message>
   <source>Row {}</source>
   <translation>قطار {}</translation>
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
   <source>{} % reviewed</source>
   <translation>{}٪ پر نظرثانی ہو چکی</translation>
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
   <source>Where a review is kept that cannot lie beside its documents. Reviews that exist are not moved.</source>
   <translation>وہ نظرثانی کہاں رکھی جائے جو اپنی دستاویزوں کے ساتھ نہیں رہ سکتی۔ موجود نظرثانیاں منتقل نہیں کی جاتیں۔</translation>
  </message>
  <message>
   <source>Where reviews are kept</source>
   <translation>نظرثانیاں کہاں رکھی جائیں</translation>
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
   <translation>لفظ</translation>
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
   <source>Errors and warnings are counted and walked through with F8; hints are only listed.</source>
   <translation>غلطیاں اور انتباہ گنے جاتے ہیں اور F8 سے ان پر جایا جاتا ہے؛ اشارے صرف فہرست میں آتے ہیں۔</translation>
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
   <translation>رواں</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>زیادہ تضاد</translation>
  </message>
  <message>
   <source>High contrast draws white on black, with every edge shown.</source>
   <translation>زیادہ تضاد میں سیاہ پر سفید لکھا جاتا ہے اور ہر کنارہ دکھتا ہے۔</translation>
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
   <translation>مطالعہ کھلے</translation>
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
  <name>NoteField</name>
  <message>
   <source>Note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Write a note; Ctrl+Enter saves it</source>
   <translation>نوٹ لکھیں؛ Ctrl+Enter سے محفوظ ہوتا ہے</translation>
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
   <source>Cancel</source>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>یہ نوٹ بدلیں</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>بدلیں</translation>
  </message>
  <message>
   <source>No notes yet: N writes one.</source>
   <translation>ابھی کوئی نوٹ نہیں: N سے لکھیں۔</translation>
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
 </context>
 <context>
  <name>ReadingView</name>
  <message>
   <source>Row {}</source>
   <translation>قطار {}</translation>
  </message>
  <message>
   <source>Why these mentions match</source>
   <translation>ان کے ایک سمجھے جانے کی وجہ</translation>
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
   <source>In the text</source>
   <translation>متن میں</translation>
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
   <source>What is chosen for a language goes before what is chosen for its script.</source>
   <translation>زبان کے لیے جو چنا جائے وہ اس کے رسم الخط کے انتخاب پر مقدم ہے۔</translation>
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
   <translation>زیادہ تضاد</translation>
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
   <source>Or drop the files anywhere on this window.</source>
   <translation>یا فائلیں اس ونڈو پر کہیں بھی چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>Read before</source>
   <translation>پہلے پڑھے گئے</translation>
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
   <source>{} is not there any more</source>
   <translation>{} اب موجود نہیں</translation>
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
   <source>Hide this version</source>
   <translation>یہ نسخہ چھپائیں</translation>
  </message>
  <message>
   <source>Pairing was stopped: rows further on may not belong together.</source>
   <translation>پیراگراف ملانے کا کام روک دیا گیا: آگے کی سطریں ایک دوسرے کے مقابل نہ ہوں، یہ ممکن ہے۔</translation>
  </message>
  <message>
   <source>Row {} of {}</source>
   <translation>{1} میں سے قطار {0}</translation>
  </message>
  <message>
   <source>Show {}</source>
   <translation>{} دکھائیں</translation>
  </message>
  <message>
   <source>The analysis ended unexpectedly. What is open can be read on.</source>
   <translation>تجزیہ غیر متوقع طور پر رک گیا۔ جو کھلا ہے اسے پڑھا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>The rows were saved as {}.</source>
   <translation>قطاریں {} کے نام سے محفوظ ہو گئیں۔</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>اوزار</translation>
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
   <source>A plain viewer shows “{text}” as “{shown}”.</source>
   <translation>سادہ پروگرام ”{text}“ کو ”{shown}“ دکھاتا ہے۔</translation>
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
   <source>An invisible control ({label}) closes what was never opened.</source>
   <translation>غیر مرئی کنٹرول ({label}) وہ بند کرتا ہے جو کبھی کھولا نہیں گیا۔</translation>
  </message>
  <message>
   <source>An invisible control ({label}) is opened and never closed.</source>
   <translation>غیر مرئی کنٹرول ({label}) کھولا گیا اور بند نہیں کیا گیا۔</translation>
  </message>
  <message>
   <source>An invisible control ({label}) turns the order of the letters around.</source>
   <translation>غیر مرئی کنٹرول ({label}) حروف کی ترتیب الٹ دیتا ہے۔</translation>
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
   <source>The glossary does not allow “{text}”.</source>
   <translation>فرہنگ ”{text}“ کی اجازت نہیں دیتی۔</translation>
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
   <source>This has no counterpart in version {version}.</source>
   <translation>نسخہ {version} میں اس کا کوئی مقابل نہیں۔</translation>
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
   <source>Version {version} is {times} times shorter here than it usually is.</source>
   <translation>نسخہ {version} یہاں معمول سے {times} گنا چھوٹا ہے۔</translation>
  </message>
  <message>
   <source>Versions {one} and {other} have the same text here.</source>
   <translation>نسخہ {one} اور {other} کا متن یہاں ایک ہی ہے۔</translation>
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
   <source>address</source>
   <translation>ویب پتا</translation>
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
   <source>{path}: {percent} % of the characters cannot be read: the PDF does not say what they are.</source>
   <translation>{path}: {percent} % حروف پڑھے نہیں جا سکے: PDF میں درج نہیں کہ وہ کیا ہیں۔</translation>
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
   <source>{text1} and {text2} are equal after converting the unit</source>
   <translation>اکائی بدلنے کے بعد {text1} اور {text2} برابر ہیں</translation>
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
   <source>“Plan 334” stands in row 7 here and in row 8 there. Check where the paragraphs were divided.</source>
   <translation>”منصوبہ 334“ یہاں قطار 7 میں ہے اور وہاں قطار 8 میں۔ دیکھیں کہ پیراگراف کہاں تقسیم ہوئے۔</translation>
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
   <source>“{text1}” stands in one version only.</source>
   <translation>”{text1}“ صرف ایک نسخے میں ہے۔</translation>
  </message>
  <message>
   <source>“{text1}” stands more often in one version than in the other.</source>
   <translation>”{text1}“ ایک نسخے میں دوسرے سے زیادہ بار آیا ہے۔</translation>
  </message>
  <message>
   <source>“{text}” should be “{form}” in version {version}, as the glossary has it.</source>
   <translation>فرہنگ کے مطابق نسخہ {version} میں ”{text}“ کے لیے ”{form}“ ہونا چاہیے۔</translation>
  </message>
  <message>
   <source>“{word}” stands twice in a row.</source>
   <translation>”{word}“ لگاتار دو بار آیا ہے۔</translation>
  </message>
 </context>
</TS>
