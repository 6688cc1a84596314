import { type Html, html } from '../escape.ts'
import { percent, scoreText } from './figures.ts'
import type { CurvePointView, SelftestView } from './view.ts'

/** A line of the drawing. Each is told apart by its dashes and its label before its colour. */
interface Series {
  readonly key: Exclude<keyof CurvePointView, 'line'>
  readonly label: string
  readonly name: string
}

const SERIES: readonly Series[] = [
  { key: 'exact', label: 'the very name, found', name: 'exact' },
  { key: 'latin', label: 'the name changed, found', name: 'latin' },
  { key: 'crossScript', label: 'across scripts, found', name: 'cross' },
  { key: 'nearMiss', label: 'near-misses that alert', name: 'near' },
  { key: 'ordinary', label: 'ordinary names that alert', name: 'ordinary' },
]

const WIDTH = 960
const HEIGHT = 400
const LEFT = 52
const RIGHT = 220
const TOP = 16
const BOTTOM = 44

/** Labels at the right end stand at least so far from one another. */
const LABEL_HEIGHT = 18

/** The curve over the alert line as a drawing, and as the table that it is drawn from. */
export function curve({ curve: points, policy }: SelftestView): Html {
  return html`<section aria-labelledby="curve">
<h2 id="curve">What another alert line would give</h2>
<p>The lower the line, the more is found, and the more alerts for nothing. All figures are of this one run: the questions were asked once with the line at its lowest, and their scores judged by each line. No score but a weak alias’s depends on the line, and that one stays under it, so these are what a run at each line would have given.</p>
<div class="scroll" role="region" aria-label="Curve over the alert line" tabindex="0">${drawing(points, policy.alert)}</div>
<div class="scroll" role="region" aria-label="Table of the curve" tabindex="0"><table>
<caption>The same in figures.</caption>
<thead><tr><th scope="col" class="number">Alert line</th>${SERIES.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>
${points.map(
  (point) =>
    html`<tr${point.line === policy.alert ? html` class="group"` : null}><th scope="row" class="number">${scoreText(point.line)}${point.line === policy.alert ? html`<small>this policy</small>` : null}</th>${SERIES.map(({ key }) => html`<td class="number">${percent(point[key])}</td>`)}</tr>
`,
)}</tbody></table></div>
</section>`
}

function drawing(points: readonly CurvePointView[], alert: number): Html {
  const [least, most] = [points[0]?.line ?? 0.5, points.at(-1)?.line ?? 0.95]
  const x = (line: number): number =>
    rounded(LEFT + ((line - least) / (most - least)) * (WIDTH - LEFT - RIGHT))
  const y = (share: number): number => rounded(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM))
  const drawn = SERIES.filter(({ key }) => points.some((point) => point[key] !== null))
  const labels = apart(drawn.map(({ key }) => y(points.at(-1)?.[key] ?? 0)))
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="curve-title curve-words">
<title id="curve-title">Shares found and alerting over the alert line</title>
<desc id="curve-words">${description(points, drawn)}</desc>
${[0, 0.25, 0.5, 0.75, 1].map(
  (share) =>
    html`<path class="grid" d="M${LEFT} ${y(share)}H${WIDTH - RIGHT}"/><text class="tick" x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${Math.round(100 * share)} %</text>
`,
)}${points
  .filter((_, at) => at % 2 === 0)
  .map(
    ({ line }) =>
      html`<text class="tick" x="${x(line)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${line.toFixed(2)}</text>
`,
  )}<text class="tick" x="${x((least + most) / 2)}" y="${HEIGHT - 6}" text-anchor="middle">alert line</text>
${
  alert < least || alert > most
    ? null
    : html`<path class="chosen" d="M${x(alert)} ${TOP}V${HEIGHT - BOTTOM}"/><text class="tick" x="${x(alert) + 6}" y="${y(0.53)}">this policy: ${scoreText(alert)}</text>
`
}${drawn.map(
  ({ key, name, label }, at) =>
    html`<path class="series ${name}" d="${pathOf(points, key, x, y)}"/><path class="leader" d="M${WIDTH - RIGHT + 2} ${y(points.at(-1)?.[key] ?? 0)}L${WIDTH - RIGHT + 14} ${labels[at] ?? 0}"/><path class="series ${name}" d="M${WIDTH - RIGHT + 16} ${labels[at] ?? 0}h24"/><text x="${WIDTH - RIGHT + 46}" y="${(labels[at] ?? 0) + 4}">${label}</text>
`,
)}</svg>`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function pathOf(
  points: readonly CurvePointView[],
  key: Series['key'],
  x: (line: number) => number,
  y: (share: number) => number,
): string {
  return points
    .flatMap((point) => {
      const share = point[key]
      return share === null ? [] : [`${x(point.line)} ${y(share)}`]
    })
    .map((place, at) => (at === 0 ? `M${place}` : `L${place}`))
    .join('')
}

/** The same heights, moved until none is too near to another. */
function apart(heights: readonly number[]): readonly number[] {
  const order = [...heights.keys()].toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = heights.map(() => 0)
  let lowest = HEIGHT - BOTTOM
  for (const [at, index] of order.toReversed().entries()) {
    const height = Math.min(heights[index] ?? 0, at === 0 ? lowest : lowest - LABEL_HEIGHT)
    placed[index] = height
    lowest = height
  }
  return placed
}

function description(points: readonly CurvePointView[], drawn: readonly Series[]): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  return drawn
    .map(
      ({ key, label }) =>
        `${label}: ${percent(first[key])} at a line of ${scoreText(first.line)}, ${percent(last[key])} at ${scoreText(last.line)}`,
    )
    .join('; ')
}
