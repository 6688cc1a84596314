import { type Html, html } from './escape.ts'

/** How a jurisdiction is called in a sentence, and how its mark looks. */
interface Look {
  /** "the US" */
  readonly place: string
  /** "US" in "the US list us-sdn" */
  readonly adjective: string
  /** White letters on it are 4.5 to 1 at least. */
  readonly colour: string
  readonly shape: Shape
}

type Shape =
  | 'box'
  | 'round'
  | 'hexagon'
  | 'octagon'
  | 'slant'
  | 'backslant'
  | 'roof'
  | 'flag'
  | 'tray'
  | 'lens'

/** Each is told apart by its letters first, then by its shape, then by its colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  UN: { place: 'the UN', adjective: 'UN', colour: '#02699a', shape: 'lens' },
  US: { place: 'the US', adjective: 'US', colour: '#1f4e9c', shape: 'box' },
  CA: { place: 'Canada', adjective: 'Canadian', colour: '#b3261e', shape: 'hexagon' },
  GB: { place: 'the UK', adjective: 'UK', colour: '#5b2a86', shape: 'octagon' },
  EU: { place: 'the EU', adjective: 'EU', colour: '#00695c', shape: 'round' },
  FR: { place: 'France', adjective: 'French', colour: '#6d4c41', shape: 'slant' },
  CH: { place: 'Switzerland', adjective: 'Swiss', colour: '#ad1457', shape: 'roof' },
  AU: { place: 'Australia', adjective: 'Australian', colour: '#4f6200', shape: 'tray' },
  JP: { place: 'Japan', adjective: 'Japanese', colour: '#37474f', shape: 'backslant' },
  CN: { place: 'China', adjective: 'Chinese', colour: '#7d4b00', shape: 'flag' },
}

const OTHER: Omit<Look, 'place' | 'adjective'> = { colour: '#4b5563', shape: 'box' }

/** The colours as classes, `j-US`; `j-other` for a user's own list. */
export const JURISDICTION_STYLE: string = [
  ...Object.entries(LOOKS).map(([code, { colour }]) => [`j-${code}`, colour] as const),
  ['j-other', OTHER.colour] as const,
]
  .map(
    ([name, colour]) =>
      `svg .${name} .shape { fill: ${colour}; } svg .${name} text { fill: #ffffff; } svg .hollow.${name} .shape { fill: #ffffff; stroke: ${colour}; } svg .hollow.${name} text { fill: ${colour}; }`,
  )
  .join('\n')

/** "the US"; a jurisdiction that is not known here names itself. */
export function place(jurisdiction: string): string {
  return LOOKS[jurisdiction]?.place ?? (jurisdiction === '' ? 'an own list' : jurisdiction)
}

/** "the US list us-sdn" */
export function listInWords(list: string, jurisdiction: string): string {
  const look = LOOKS[jurisdiction]
  return look === undefined ? `the list ${list}` : `the ${look.adjective} list ${list}`
}

/** The height of a mark in CSS pixels. */
export const CHIP_HEIGHT = 18

/** The width of a mark with that label. */
export function chipWidth(label: string): number {
  return Math.round(label.length * 7.2) + 13
}

/** Whether, and how, the designation that a mark stands for is out of the ordinary. */
export type ChipState = 'own' | 'transferred' | 'ended' | 'suspended'

/** The mark of a designation, its upper left corner at 0, 0: letters in a shape; hollow: taken over; struck through: lifted. */
export function chip(label: string, jurisdiction: string, state: ChipState): Html {
  const look = LOOKS[jurisdiction]
  const name = look === undefined ? 'j-other' : `j-${jurisdiction}`
  const width = chipWidth(label)
  const ended = state === 'ended' ? `M1 1L${width - 1} ${CHIP_HEIGHT - 1}` : ''
  const bar =
    state === 'ended' || state === 'suspended'
      ? html`<path class="strike bar" d="M1 ${CHIP_HEIGHT - 1}L${width - 1} 1${ended}"/>`
      : null
  return html`<g class="${state === 'own' ? name : `hollow ${name}`}"><path class="shape" d="${outline(look?.shape ?? OTHER.shape, width, CHIP_HEIGHT)}"/>${bar}<text x="${width / 2}" y="13" text-anchor="middle">${label}</text></g>`
}

/** A mark in a line of text. */
export function inlineChip(label: string, jurisdiction: string, state: ChipState = 'own'): Html {
  return html`<svg class="chip" width="${chipWidth(label)}" height="${CHIP_HEIGHT}" aria-hidden="true">${chip(label, jurisdiction, state)}</svg>`
}

function outline(shape: Shape, w: number, h: number): string {
  const middle = h / 2
  switch (shape) {
    case 'box':
      return `M0 0H${w}V${h}H0Z`
    case 'round':
      return `M${middle} 0H${w - middle}A${middle} ${middle} 0 0 1 ${w - middle} ${h}H${middle}A${middle} ${middle} 0 0 1 ${middle} 0Z`
    case 'hexagon':
      return `M5 0H${w - 5}L${w} ${middle}L${w - 5} ${h}H5L0 ${middle}Z`
    case 'octagon':
      return `M5 0H${w - 5}L${w} 5V${h - 5}L${w - 5} ${h}H5L0 ${h - 5}V5Z`
    case 'slant':
      return `M5 0H${w}L${w - 5} ${h}H0Z`
    case 'backslant':
      return `M0 0H${w - 5}L${w} ${h}H5Z`
    case 'roof':
      return `M0 5L${w / 2} 0L${w} 5V${h}H0Z`
    case 'flag':
      return `M0 0H${w + 2}L${w - 2} ${middle}L${w + 2} ${h}H0Z`
    case 'tray':
      return `M0 0H${w}L${w - 4} ${h}H4Z`
    case 'lens':
      return `M0 ${middle}Q0 0 ${w / 2} 0Q${w} 0 ${w} ${middle}Q${w} ${h} ${w / 2} ${h}Q0 ${h} 0 ${middle}Z`
  }
}
