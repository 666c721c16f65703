<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Facing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close the reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Invisible characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock scroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Normal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What is this finding?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ca&amp;ret browsing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the current row of all versions, tabs between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the text with the marks that keep its codes whole in other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with &amp;isolates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding ›</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next row whose pairing is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le&amp;vel rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock &amp;as they stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock scroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the panes at their present distance in rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a caret through the text by keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;uncertain row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open two or more versions of one document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous uncertain row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the &amp;rows as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll all panes together; hold Alt to unlock for as long as it is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in all versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show invisible characters as small marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the cells of a row on one line; otherwise each pane flows at its own pace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule behind the chosen finding, with an example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the rows as a translation memory, XLIFF, a table or a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>¶ marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>‹ Finding</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Announcement</name>
  <message>
   <source>Row {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no counterpart</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Open two or more versions of one document, or one bilingual file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table (*.tsv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Translation memory (*.tmx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>XLIFF 2.1 (*.xlf)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntitiesModel</name>
  <message>
   <source>Acronym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>In some versions (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percentage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntitiesPanel</name>
  <message numerus="yes">
   <source>%Ln in all</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in both</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing that the versions share has been found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared entities</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesPage</name>
  <message>
   <source>Add glossaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside the documents, or in the program's own folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Glossaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Termbases (TBX) or tables (TSV, CSV, XLSX) with a column for each language. What breaks their terms is a finding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder in which what you decide is kept. Reviews that are there already are not moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where reviews are kept</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>All versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in all versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match whole words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell apart case, marks, digits of different scripts and variants of letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{current} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindingsModel</name>
  <message numerus="yes">
   <source>Dismissed (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Hints (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>In another row (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Invisible controls (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Length (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>No counterpart (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Repeated words (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Scrambled in plain viewers (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Terms (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Untranslated (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Values differ (%Ln)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>As Facing rates it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Errors and warnings are counted and walked through with F8; hints are only listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message numerus="yes">
   <source>%Ln dismissed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>By kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Dismiss all %Ln</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How findings are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order of the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to look at has been found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Restore all %Ln</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message>
   <source>Row numbers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Header</name>
  <message numerus="yes">
   <source>%Ln paragraph(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) ahead</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right to left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>As long as it is held, one pane scrolls alone. Choose another where the system takes Alt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flowing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast draws white on black, with every edge shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key that unlocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level rows start on one line in all panes; flowing panes run on, joined by ribbons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readings open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Super (Meta)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of menus and messages, and how numbers are written in them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Overview of the document</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pane</name>
  <message>
   <source>{} (Ctrl+click opens it)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Panes</name>
  <message>
   <source>Position in the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sideways</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Parts</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadingView</name>
  <message>
   <source>Row {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why these mentions match</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>no counterpart</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Script</name>
  <message>
   <source>All texts in {} script</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning from the document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for entities…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairing paragraphs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TextPage</name>
  <message>
   <source>As wide as the pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Font</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In parts of what the font itself asks for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In pixels, at normal zoom. Other fonts are fitted so that all versions look equally large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only fonts that show this script soundly are offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The longest line in pixels. Short lines are easier to follow in a wide window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is chosen for a language goes before what is chosen for its script.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionMenu</name>
  <message>
   <source>Another language…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As found: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the file seems to have them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the language has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the language (BCP 47), such as ur or pt-BR:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parted by empty lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right to left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewMenu</name>
  <message>
   <source>&amp;Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As wide as the pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column &amp;width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line &amp;spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} pixels</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Or drop the files anywhere on this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read two or more versions of one document side by side.
Rows stand level, codes and numbers stay whole in right-to-left text,
and what one version lacks or changes is outlined.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%Ln finding(s) open</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Hide this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The analysis ended unexpectedly. What is open can be read on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows were saved as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>12 hectares here, 21 hectares there. One of them is a slip; the original tells which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>334-KH/TU would be shown as KH/TU-334. “Copy with isolates” gives text that holds everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cell is far shorter or longer than these two versions usually are to each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A code, address or date would be shown with its parts swapped by a program that applies the Unicode bidirectional algorithm and nothing more. Facing shows it right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A heading was left in English in the Arabic version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number, date, code or name stands in one version of the row and in no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A paragraph of one version has no counterpart in another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A plain viewer shows “{text}” as “{shown}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A right-to-left override before “txt.exe” shows “exe.txt”. Remove the character in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row has the same wording in versions of different languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A term of the glossary is missing in a version, or a forbidden form of it is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A word stands twice in a row in one version and not in the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invisible character turns the order of letters around, or was opened and never closed: text can be made to read as what it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invisible control ({label}) closes what was never opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invisible control ({label}) is opened and never closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invisible control ({label}) turns the order of the letters around.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed since review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dangerous invisible character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismissed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explanation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a neighbouring row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one version only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with Facing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked in the text:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No counterpart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file was named. Name two or more versions of one document, or use --sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No font on this computer shows {script} letters, so they appear as boxes: install one, such as {family}, and open the files again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes to resolve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One version alone cannot be aligned. Name the files of two or more versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One version says “on 6 March 2025”, the other only “in March”. Look whether something was left out; if it is meant so, dismiss the finding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviewed: {reviewed} · needs work: {work}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · dangerous invisible character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · missing in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · not translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · scrambled elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · unusual length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · word twice in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · {kind} differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · {kind} in a neighbouring row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} · {kind} only in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scrambled in plain viewers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Severity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six sentences against one. Often the end of a paragraph is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts of up to {limit} characters can be looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The glossary does not allow “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The glossary wants “People's Committee” and the text says “Popular Board”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows beside this one have no paragraph to close the gap with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text changed after this row was reviewed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The versions differ here: “{text1}” and “{text2}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The versions name the same thing with different values, after digits, calendars and units have been made alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no display to show a window on. Use the snapshot command for a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs, or split the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These rows belong to other documents. Open the documents again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has no counterpart in version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the first row: there is none above it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the last row: there is none below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paragraph is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row cannot be split here: one of its halves would be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row cannot have a gap here: it already has one, or nothing would be left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row has no gap in this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three paragraphs here, two there: one was left out, or two were joined into one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unusual length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version} is {times} times shorter here than it usually is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions {one} and {other} have the same text here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is missing in this row stands in the row above or below: the pairing of the rows may be off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acronym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add note to row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>amount of money</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {count} more, each with its row below</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>both write {text1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>dismiss findings ({count})</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>dismissed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>forget the decision on “{one}” and “{other}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ignore “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in one version only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look for mentions of kind “{kind}” again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look for “{value}” again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark as needing work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark as not reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark as reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no counterpart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>organisation</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>paragraphs: {count}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>percentage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reopen note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>resolve note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>resolved</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>restore findings ({count})</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right to left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stop looking for mentions of kind “{kind}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>telephone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>warning</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} cells are longer than the {most} characters that a workbook holds, and were cut.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files are too many. Facing shows up to {most} versions side by side.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged: what comes after the damage is missing ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is opened more than once: it is compared with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is very long and is shown as plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: PDF keeps no paragraphs. They were pieced together from the page and may be wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: RTF is not read. Save it as DOCX or ODT and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: XML of the kind “{root}” is not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: no encoding is called “{encoding}”. Name another one, such as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: no such file. Check the name and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: no terms in two languages are found in this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: one version alone cannot be compared. Name the files of two or more versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: reports are written as .html, .xlsx, .pdf or .tmx. Choose one of these names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: some bytes make no sense in {encoding} and are shown as �.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: the disk is full. What you decide is kept in memory until there is room: make room, or save the review somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: the encoding of this text cannot be told. Save it as UTF-8 and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: the review could not be written ({reason}). What you decide is kept in memory: save it somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: there is no text in this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this PDF holds no text, only pictures of it. Use a file made from the text itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this archive is no document that Facing reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file cannot be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file cannot be written ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file declares XML entities, as attacks do, and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file holds several versions by itself. Open it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file holds the text of one language only, so there is nothing to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file is damaged and cannot be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file is protected by a password. Save it without one and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this file would unpack to far more than a document can need, and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is a folder. Name the files in it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is a termbase. Open it as a glossary, beside the documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is an old or encrypted Office file. Save it as DOCX or XLSX and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is not a regular file. Name a file that is stored on disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is not a review file of Facing. It is left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this is not a text document. Name a text file or another document that Facing reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review cannot be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review cannot be written here. What you decide is kept in memory only: save it somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review file is too large to be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review is about other documents ({names}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review is damaged. What could be read is shown, the file is left as it is: save the review under another name to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review is open in another window. It can be read here, but not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this review was written by a newer version of Facing (version {version} of the file, {known} is known here). Install the newer one to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: this table has fewer than two columns with text, so there is nothing to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: zero bytes were left out.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{path}: {count} chapters cannot be read and are missing.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{text1} = {text2}: both {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text1} and {text2} are equal after converting the unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text1} and {text2} are the same day in two calendars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Plan 334” stands in row 7 here and in row 8 there. Check where the paragraphs were divided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“the the plan”. One of the two is to be removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{one}” and “{other}” are not the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{one}” and “{other}” are the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{pattern}” is no regular expression: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{pattern}” is too complex a pattern. Look for something shorter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{pattern}” took longer than {seconds} s in one paragraph. Look for something simpler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text1}” and “{text2}” are equal only after conversion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text1}” has its counterpart in a row beside this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text1}” stands in one version only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text1}” stands more often in one version than in the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” should be “{form}” in version {version}, as the glossary has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}” stands twice in a row.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
