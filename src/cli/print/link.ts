import type { Edge } from '../../align/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'

const STATES = {
  linked: ['green', 'one party'],
  undecided: ['yellow', 'undecided'],
  refused: ['dim', 'two parties'],
} as const

/** A link between two entries for people: what it says, by whom or what, and what speaks for and against it. */
export function linkText(edge: Edge, captions: ReadonlyMap<string, string> = new Map()): string {
  const [colour, words] = STATES[edge.state]
  const named = (key: string): string => {
    const caption = captions.get(key)
    return caption === undefined ? key : `${oneLine(caption)} (${key})`
  }
  const when = edge.at === null ? '' : ` on ${edge.at.slice(0, 10)}`
  return [
    `  ${styled(colour, words)}: ${named(edge.a)} and ${named(edge.b)}, by ${edge.by}${when}`,
    ...edge.evidence.map(({ feature, effect, left, right, note }) =>
      wrapped(
        `${feature} ${effect < 0 ? '−' : '+'}${(Math.abs(effect) / 10).toFixed(1)}: ${pairText(left, right)}${note === '' ? '' : ` (${note})`}`,
        '      ',
      ),
    ),
    ...edge.contradictions.map(({ feature, left, right, note }) =>
      wrapped(`against it: ${feature}: ${pairText(left, right)}${note === '' ? '' : ` (${note})`}`, '      '),
    ),
  ].join('\n')
}

/** A link in a few lines: its ends, by whom or what, and in one word each what speaks for and against it. */
export function linkInBrief({ a, b, by, at, evidence, contradictions }: Edge): string {
  const when = at === null ? '' : ` on ${at.slice(0, 10)}`
  const facts = evidence.map(
    ({ feature, effect, note }) =>
      `${feature}${note === '' ? '' : ` (${oneLine(note)})`}${effect < 0 ? ' against it' : ''}`,
  )
  const against = contradictions.map(
    ({ feature, left, right }) => `against it: ${feature} ${pairText(left, right)}`,
  )
  return wrapped(`${a} and ${b}, by ${by}${when}: ${[...facts, ...against].join(', ')}`, '  ')
}

function pairText(left: string, right: string): string {
  return left === right ? oneLine(left) : `${oneLine(left)} / ${oneLine(right)}`
}
