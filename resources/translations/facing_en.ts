<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Drops</name>
  <message numerus="yes">
   <source>Open %Ln file(s) side by side</source>
   <translation>
    <numerusform>Open %Ln file</numerusform>
    <numerusform>Open %Ln files side by side</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EntitiesModel</name>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>In one version only (%Ln)</numerusform>
    <numerusform>In one version only (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In some versions (%Ln)</source>
   <translation>
    <numerusform>In some versions (%Ln)</numerusform>
    <numerusform>In some versions (%Ln)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EntitiesPanel</name>
  <message numerus="yes">
   <source>%Ln in all</source>
   <translation>
    <numerusform>%Ln in all</numerusform>
    <numerusform>%Ln in all</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in both</source>
   <translation>
    <numerusform>%Ln in both</numerusform>
    <numerusform>%Ln in both</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindingsModel</name>
  <message numerus="yes">
   <source>Dismissed (%Ln)</source>
   <translation>
    <numerusform>Dismissed (%Ln)</numerusform>
    <numerusform>Dismissed (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Errors (%Ln)</source>
   <translation>
    <numerusform>Errors (%Ln)</numerusform>
    <numerusform>Errors (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hints (%Ln)</source>
   <translation>
    <numerusform>Hints (%Ln)</numerusform>
    <numerusform>Hints (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In another row (%Ln)</source>
   <translation>
    <numerusform>In another row (%Ln)</numerusform>
    <numerusform>In another row (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In one version only (%Ln)</source>
   <translation>
    <numerusform>In one version only (%Ln)</numerusform>
    <numerusform>In one version only (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invisible controls (%Ln)</source>
   <translation>
    <numerusform>Invisible controls (%Ln)</numerusform>
    <numerusform>Invisible controls (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Length (%Ln)</source>
   <translation>
    <numerusform>Length (%Ln)</numerusform>
    <numerusform>Length (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No counterpart (%Ln)</source>
   <translation>
    <numerusform>No counterpart (%Ln)</numerusform>
    <numerusform>No counterpart (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Repeated words (%Ln)</source>
   <translation>
    <numerusform>Repeated words (%Ln)</numerusform>
    <numerusform>Repeated words (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Scrambled in plain viewers (%Ln)</source>
   <translation>
    <numerusform>Scrambled in plain viewers (%Ln)</numerusform>
    <numerusform>Scrambled in plain viewers (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Terms (%Ln)</source>
   <translation>
    <numerusform>Terms (%Ln)</numerusform>
    <numerusform>Terms (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Untranslated (%Ln)</source>
   <translation>
    <numerusform>Untranslated (%Ln)</numerusform>
    <numerusform>Untranslated (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Values differ (%Ln)</source>
   <translation>
    <numerusform>Values differ (%Ln)</numerusform>
    <numerusform>Values differ (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Warnings (%Ln)</source>
   <translation>
    <numerusform>Warnings (%Ln)</numerusform>
    <numerusform>Warnings (%Ln)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message numerus="yes">
   <source>%Ln dismissed</source>
   <translation>
    <numerusform>%Ln dismissed</numerusform>
    <numerusform>%Ln dismissed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>%Ln open</numerusform>
    <numerusform>%Ln open</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Dismiss all %Ln</source>
   <translation>
    <numerusform>Dismiss all %Ln</numerusform>
    <numerusform>Dismiss all %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore all %Ln</source>
   <translation>
    <numerusform>Restore all %Ln</numerusform>
    <numerusform>Restore all %Ln</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message numerus="yes">
   <source>%Ln finding(s)</source>
   <translation>
    <numerusform>%Ln finding</numerusform>
    <numerusform>%Ln findings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln note(s)</source>
   <translation>
    <numerusform>%Ln note</numerusform>
    <numerusform>%Ln notes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message numerus="yes">
   <source>%Ln paragraph(s)</source>
   <translation>
    <numerusform>%Ln paragraph</numerusform>
    <numerusform>%Ln paragraphs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) ahead</source>
   <translation>
    <numerusform>%Ln row ahead</numerusform>
    <numerusform>%Ln rows ahead</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NotesPanel</name>
  <message numerus="yes">
   <source>%Ln open</source>
   <translation>
    <numerusform>%Ln open</numerusform>
    <numerusform>%Ln open</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%Ln finding(s) open</source>
   <translation>
    <numerusform>%Ln finding open</numerusform>
    <numerusform>%Ln findings open</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message numerus="yes">
   <source>and {count} more, each with its row below</source>
   <translation>
    <numerusform>and {count} more, each with its row below</numerusform>
    <numerusform>and {count} more, each with its row below</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>dismiss findings ({count})</source>
   <translation>
    <numerusform>dismiss findings ({count})</numerusform>
    <numerusform>dismiss findings ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>paragraphs: {count}</source>
   <translation>
    <numerusform>paragraphs: {count}</numerusform>
    <numerusform>paragraphs: {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>restore findings ({count})</source>
   <translation>
    <numerusform>restore findings ({count})</numerusform>
    <numerusform>restore findings ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells are longer than the {most} characters that a workbook holds, and were cut.</source>
   <translation>
    <numerusform>{count} cell is longer than the {most} characters that a workbook holds, and was cut.</numerusform>
    <numerusform>{count} cells are longer than the {most} characters that a workbook holds, and were cut.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files are too many. Facing shows up to {most} versions side by side.</source>
   <translation>
    <numerusform>{count} files are too many. Facing shows up to {most} versions side by side.</numerusform>
    <numerusform>{count} files are too many. Facing shows up to {most} versions side by side.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pairings made by hand no longer fit the text and were aligned anew.</source>
   <translation>
    <numerusform>{count} pairing made by hand no longer fits the text and was aligned anew.</numerusform>
    <numerusform>{count} pairings made by hand no longer fit the text and were aligned anew.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{path}: {count} chapters cannot be read and are missing.</source>
   <translation>
    <numerusform>{path}: {count} chapter cannot be read and is missing.</numerusform>
    <numerusform>{path}: {count} chapters cannot be read and are missing.</numerusform>
   </translation>
  </message>
 </context>
</TS>
