"""The style sheet of the HTML report: the window's colours, light and dark, and a page that prints well.

Each look of entities has a colour and a style of underline of its own, so that nothing is told by colour alone. CSS has
no dash-dot underline: acronyms have theirs from a gradient.
"""

CSS = """
:root { color-scheme: light dark;
  --paper: #fbfaf7; --ink: #23211d; --muted: #6b665b; --line: #e2ddd2; --chrome: #f2efe8; --accent: #2f6f8f;
  --hatch: #ddd7ca; --reviewed: #2e7d32; --work: #a34e00;
  --error: #c62828; --warning: #946200; --hint: #5c6670;
  --name: #00717a; --name-fill: #d6e7e2; --value: #0f62d6; --value-fill: #d9e4ef;
  --date: #23843a; --date-fill: #dde8d9; --code: #b95000; --code-fill: #f1e3d2;
  --acronym: #6a35a4; --acronym-fill: #e8deea; --contact: #54222f; --contact-fill: #ece0e0; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #1d1f21; --ink: #e6e2d8; --muted: #9aa1a8; --line: #35393d; --chrome: #26292c; --accent: #6db3d1;
  --hatch: #3b4044; --reviewed: #6fbf73; --work: #f0a050;
  --error: #ff7b72; --warning: #e3b341; --hint: #9aa4ad;
  --name: #4fb0a0; --name-fill: #243536; --value: #68a0fc; --value-fill: #283541;
  --date: #9be38a; --date-fill: #2b382a; --code: #ffb04d; --code-fill: #3f352b;
  --acronym: #d3a0d8; --acronym-fill: #392f3c; --contact: #d6e4ea; --contact-fill: #363a3d; } }
* { box-sizing: border-box; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
header, .summary, .open, footer { max-width: 1200px; margin: 0 auto; padding: 0 28px; }
h1 { font-size: 26px; font-weight: 650; margin: 36px 0 10px; letter-spacing: -.01em; }
h2 { font-size: 15px; font-weight: 650; margin: 0; }
.versions { list-style: none; margin: 0; padding: 0; }
.versions span { color: var(--muted); margin-inline-start: .6em; }
.summary dl { display: flex; flex-wrap: wrap; gap: 10px; margin: 24px 0 14px; }
.summary dl div { min-width: 104px; padding: 9px 14px 8px; background: var(--chrome); border-radius: 8px;
  border-inline-start: 3px solid transparent; }
.summary dt { color: var(--muted); font-size: 13px; }
.summary dd { margin: 0; font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums; }
.summary .error { border-color: var(--error); } .summary .error dd { color: var(--error); }
.summary .warning { border-color: var(--warning); } .summary .warning dd { color: var(--warning); }
.summary .hint { border-color: var(--hint); }
.progress { margin: 0 0 14px; color: var(--muted); }
.progress i { display: flex; gap: 2px; height: 6px; margin-top: 5px; border-radius: 3px; overflow: hidden;
  background: var(--line); }
.progress .reviewed { background: var(--reviewed); } .progress .needs-work { background: var(--work); }
.key { color: var(--muted); font-size: 13px; margin: 0; } .key .m { color: var(--ink); margin-inline-end: .5em;
  white-space: nowrap; }
.open { margin-top: 26px; }
.open ol { margin: 8px 0 0; padding: 0; list-style: none; }
.open li { padding: 6px 12px; border-inline-start: 3px solid var(--line); margin-bottom: 4px; }
.open a { font-weight: 600; }
.open li.error { border-color: var(--error); } .open li.warning { border-color: var(--warning); }
.rows { max-width: 1200px; margin: 30px auto 0; padding: 0 28px; }
.heads, article { display: grid; column-gap: 26px;
  grid-template-columns: 44px repeat(var(--versions), minmax(0, 1fr)); }
.heads { padding-bottom: 8px; }
article { border-top: 1px solid var(--line); padding: 14px 0; scroll-margin-top: 12px; }
article:target { box-shadow: -4px 0 0 var(--accent); }
aside { text-align: center; font-size: 13px; font-variant-numeric: tabular-nums; }
aside a { color: var(--muted); } aside span { display: block; font-weight: 700; font-size: 15px; }
.reviewed aside span { color: var(--reviewed); } .needs-work aside span { color: var(--work); }
.cell { min-width: 0; font: 20px/1.75 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere; }
.cell p { margin: 0 0 .35em; text-align: start; }
.cell [lang|="ar"], .cell [lang|="fa"], .cell [lang|="ur"], .cell [lang|="ps"], .cell [lang|="ckb"],
.cell [lang|="ug"], .cell [lang|="sd"] { font-family: Amiri, "Scheherazade New", "Noto Naskh Arabic",
  "Traditional Arabic", "Geeza Pro", Georgia, serif; }
.cell [lang|="he"], .cell [lang|="yi"] { font-family: "Frank Ruehl CLM", "Noto Serif Hebrew", "David", serif; }
.gap { border-radius: 6px; color: var(--muted); font: italic 14px/1.5 system-ui, sans-serif; min-height: 44px;
  display: grid; place-items: center;
  background: repeating-linear-gradient(-45deg, transparent 0 6px, var(--hatch) 6px 7px); }
.gap span { background: var(--paper); padding: 0 8px; border-radius: 4px; }
bdi.whole { white-space: nowrap; }
.m { border-radius: 3px; text-decoration-line: underline; text-decoration-thickness: 2px;
  text-underline-offset: .28em; text-decoration-skip-ink: none; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; }
.m a { color: inherit; text-decoration: inherit; }
.name { background-color: var(--name-fill); text-decoration-color: var(--name); }
.value { background-color: var(--value-fill); text-decoration-color: var(--value); text-decoration-style: dotted; }
.date { background-color: var(--date-fill); text-decoration-color: var(--date); text-decoration-style: double;
  text-decoration-thickness: 1px; }
.code { background-color: var(--code-fill); text-decoration-color: var(--code); text-decoration-style: dashed; }
.contact { background-color: var(--contact-fill); text-decoration-color: var(--contact);
  text-decoration-style: wavy; text-decoration-thickness: 1px; }
.acronym { text-decoration-line: none; background: repeating-linear-gradient(90deg, var(--acronym) 0 8px,
  transparent 8px 11px, var(--acronym) 11px 13px, transparent 13px 16px) 0 100% / 100% 2px no-repeat,
  var(--acronym-fill); }
.m.lone { background-color: transparent; }
.m.acronym.lone { background: none; }
.m.only { outline: 1.5px dashed var(--error); outline-offset: 1px; }
.m.differs { outline: 1.5px solid var(--error); outline-offset: 1px; }
.control { font: 600 11px/1 system-ui, sans-serif; color: var(--error); border: 1px solid; border-radius: 3px;
  padding: 0 3px; margin: 0 1px; unicode-bidi: isolate; }
.said { grid-column: 2 / -1; margin-top: 10px; font-size: 14px; }
.said p { margin: 3px 0; }
.finding { padding-inline-start: 20px; text-indent: -20px; } .finding b { display: inline-block; width: 16px;
  text-indent: 0; font-size: 11px; text-align: center; }
.finding.error b { color: var(--error); } .finding.warning b { color: var(--warning); }
.finding.hint, .finding.hint b { color: var(--hint); }
.finding.dismissed { color: var(--muted); } .finding.dismissed strong { text-decoration: line-through; }
.finding em { margin-inline-start: .3em; } [dir="rtl"] em, [dir="rtl"] .gap { font-style: normal; }
small { color: var(--muted); margin-inline-start: .3em; }
.changed { color: var(--work); font-weight: 600; }
.note { margin: 8px 0 2px; padding: 7px 12px; background: var(--chrome); border-radius: 8px; }
.note p { margin: 0 0 2px; white-space: pre-wrap; }
.quote p { color: var(--muted); border-inline-start: 2px solid var(--line); padding-inline-start: 8px; }
.note cite { color: var(--muted); font-style: normal; font-size: 12px; } .note.resolved { opacity: .65; }
footer { color: var(--muted); font-size: 12px; padding-top: 20px; padding-bottom: 40px; }
@media screen { article { content-visibility: auto; contain-intrinsic-size: auto 160px; } }
@media screen and (max-width: 760px) { .heads { display: none; }
  article { grid-template-columns: 34px minmax(0, 1fr); column-gap: 12px; }
  .cell { grid-column: 2; } .cell + .cell { margin-top: 10px; padding-top: 10px; border-top: 1px dotted var(--line); } }
@page { margin: 16mm 14mm; }
@media print { :root { --paper: #fff; } body { font-size: 10pt; } .cell { font-size: 13pt; line-height: 1.6; }
  header, .summary, .open, .rows, footer { max-width: none; padding: 0; }
  .note, .finding, .open li, .summary { break-inside: avoid; } .cell p { orphans: 2; widows: 2; }
  h1, h2, .heads { break-after: avoid; } }
"""
