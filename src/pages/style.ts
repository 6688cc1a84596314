import { JURISDICTION_STYLE } from './jurisdiction.ts'

/**
 * The look of a page: system fonts with those of other scripts after them, light and dark, and paper of any size. The text
 * is at least 4.5 to 1 against what it stands on, marks 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const STYLE: string = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --faint: #f3f5f7;
  --gap: #fff1e5; --gap-ink: #7a3300; --note: #fff8c5; --note-ink: #3d2e00; --link-line: #6e7781;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e6edf3; --soft: #a3adb8; --line: #3a424c; --faint: #1d232a;
    --gap: #3a2413; --gap-ink: #ffc9a0; --note: #4a3d05; --note-ink: #fff3c4; --link-line: #8b949e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial,
    "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans", "Malgun Gothic",
    "Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew", "Noto Sans Devanagari", "Nirmala UI", "Noto Sans Thai",
    "Noto Sans Myanmar", "Noto Sans Tibetan", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .35rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .4rem 0; max-width: 60rem; }
.kicker { color: var(--soft); margin: 0 0 .25rem; }
.finding { font-size: 1.15em; }
.findings { margin: .5rem 0 0; padding-left: 1.2rem; max-width: 60rem; font-size: 1.05em; }
.findings li { margin: .2rem 0; }
.soft, small, caption { color: var(--soft); }
small { font-size: .82em; }
blockquote small { font-size: .75em; }
.rests { font-size: .9em; background: var(--faint); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .9rem; margin: 1rem 0 0; }
.rests p { margin: .15rem 0; max-width: none; }
bdi { unicode-bidi: isolate; }
code { font: .85em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
td bdi, th bdi { overflow-wrap: anywhere; }
caption { text-align: left; padding: .2rem 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .55rem; border-bottom: 1px solid var(--line); }
thead th { white-space: normal; overflow-wrap: normal; border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; }
th small, td small { display: block; font-weight: 400; line-height: 1.35; }
.number { text-align: right; white-space: nowrap; }
.matrix { overflow-wrap: normal; }
.matrix tbody th[scope=row] { position: sticky; left: 0; background: var(--paper); }
.group { background: var(--faint); }
.matrix tbody th { min-width: 11rem; max-width: 18rem; overflow-wrap: anywhere; }
.matrix th small code { overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.matrix time { white-space: nowrap; font-weight: 600; }
.gap { background: var(--gap); color: var(--gap-ink); }
.gap small { color: inherit; }
.blank { color: var(--soft); }
mark { background: var(--note); color: var(--note-ink); padding: 0 .15em; border-radius: .15em; }
.verdict { font-weight: 600; }
.alike { text-decoration: underline dotted 2px; text-underline-offset: .2em; }
blockquote { margin: .3rem 0 .9rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); max-width: 60rem; white-space: pre-line; }
.legend { font-size: .875em; color: var(--soft); }
.legend svg { vertical-align: -4px; }
footer { margin-top: 2.5rem; border-top: 2px solid var(--ink); padding-top: .6rem; font-size: .875em; color: var(--soft); }
.lanes { list-style: none; margin: .6rem 0 0; padding: 0; }
.lane { display: grid; grid-template-columns: 15rem 1fr; gap: 0 .75rem; align-items: center; overflow: clip; border-bottom: 1px solid var(--line); break-inside: avoid; }
.lane > div { padding: .3rem 0; font-size: .9em; line-height: 1.3; }
.lane > svg { display: block; width: 100%; overflow: visible; }
.axis { border-bottom: 1px solid var(--soft); }
.chip { display: inline-block; vertical-align: -4px; }
svg text { font: 600 11px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
svg .when, svg .tick { font-weight: 400; fill: var(--soft); font-size: 11.5px; }
svg .dot { fill: var(--soft); }
svg .lag { fill: var(--ink); font-size: 12px; }
svg .grid { stroke: var(--line); }
svg .span { stroke: var(--link-line); stroke-width: 2; }
svg .joint { fill: var(--note); stroke: var(--link-line); stroke-width: 1; }
svg .halo { stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
svg .strike { stroke: var(--ink); stroke-width: 2; }
svg .bar { stroke-width: 1.5; }
svg .hollow text { stroke: #ffffff; stroke-width: 3px; paint-order: stroke; }
svg .shape { stroke: var(--paper); stroke-width: 1; }
svg .hollow .shape { fill: var(--paper); stroke-width: 2; stroke-dasharray: 3 2; }
${JURISDICTION_STYLE}
@media (max-width: 44rem) {
  body { padding: 1rem .8rem 2rem; }
  h1 { font-size: 1.4rem; }
  .lane { grid-template-columns: 1fr; padding-right: .4rem; }
  .lane > div { padding-bottom: 0; }
  .axis > div { display: none; }
  .lane:not(.axis) > svg { overflow: hidden; }
  .many { min-width: 660px; }
  .matrix tbody th { min-width: 8rem; }
}
@page { margin: 14mm 12mm; }
@page wide { size: landscape; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 16pt; }
  h2 { break-after: avoid; margin-top: 14pt; }
  h3, caption { break-after: avoid; }
  tr, blockquote, li { break-inside: avoid; }
  .whole { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8pt; }
  .wide { page: wide; }
  .wide table { font-size: 7.5pt; }
  .matrix tbody th[scope=row] { position: static; }
  .scroll { overflow: visible; }
  .matrix tbody th { min-width: 0; }
  .lane { grid-template-columns: 11rem 1fr; }
  svg, .gap, mark, .rests { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
