/** The look of the curve: told apart by dashes as by colour, 3 to 1 at least against light and dark paper (WCAG 2.2, 1.4.11). */
export const SELFTEST_STYLE = `:root { --exact: #1a7f37; --latin: #0969da; --cross: #8250df; --near: #bc4c00; --ordinary: #cf222e; }
@media screen and (prefers-color-scheme: dark) {
  :root { --exact: #3fb950; --latin: #58a6ff; --cross: #bc8cff; --near: #f0883e; --ordinary: #ff7b72; }
}
svg.curve { display: block; width: 100%; min-width: 640px; height: auto; margin: .75rem 0; }
svg .series { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
svg .exact { stroke: var(--exact); }
svg .latin { stroke: var(--latin); stroke-dasharray: 9 3; }
svg .cross { stroke: var(--cross); stroke-dasharray: 9 3 2 3; }
svg .near { stroke: var(--near); stroke-dasharray: 4 3; }
svg .ordinary { stroke: var(--ordinary); stroke-dasharray: 2 3; }
svg .chosen { stroke: var(--ink); stroke-width: 1.5; }
svg .leader { stroke: var(--line); fill: none; }
.failures { table-layout: fixed; min-width: 40rem; }
.failures thead th:nth-child(1) { width: 30%; }
.failures thead th:nth-child(2) { width: 34%; }
.failures thead th:nth-child(3) { width: 8%; }
.failures tbody th { font-weight: 400; }
@media print { svg.curve { min-width: 0; break-inside: avoid; } .failures { min-width: 0; } }
`
