import type { CountedNumber } from '../../record/index.ts'
import type { Token } from '../text/token.ts'
import { numberAt } from './counted-numbers.ts'

/**
 * The votes that a clause counts: `by 23 votes to 18, with three abstentions`, `voted 5-2`, `266 in favour and zero opposed`,
 * `by 88 per cent`. Of what was lost `by nine votes to seven` the first number is of those against.
 */
export function votesCounted(
  tokens: readonly Token[],
  from: number,
  to: number,
  isDate: Uint8Array,
): readonly CountedNumber[] {
  const found: CountedNumber[] = []
  const isLost = tokens
    .slice(from, to)
    .some(({ low }) => /^(?:lost|defeated|fell|failed|rejected)$/.test(low))
  const [first, second] = isLost ? ['votes against', 'votes for'] : ['votes for', 'votes against']
  for (let at = from; at < to; at += 1) {
    if (isDate[at] === 1) continue
    const pair = /^(\d{1,4})[-–](\d{1,4})$/.exec(tokens[at]?.text ?? '')
    if (pair !== null && /^(?:voted|votes|vote|by|passed)$/.test(tokens[at - 1]?.low ?? '')) {
      found.push({ value: Number(pair[1]), bound: '=', of: first })
      found.push({ value: Number(pair[2]), bound: '=', of: second })
      continue
    }
    const number = numberAt(tokens, at, to)
    if (number === null) continue
    const { value, last } = number
    const [one, two] = [tokens[last]?.low ?? '', tokens[last + 1]?.low ?? '']
    const push = (of = '', amount = value): void => void found.push({ value: amount, bound: '=', of })
    const other =
      one === 'votes' && two === 'to'
        ? numberAt(tokens, last + 2, to)
        : one === 'to' || one === '–' || one === '-'
          ? numberAt(tokens, last + 1, to)
          : null
    if (
      other !== null &&
      (one === 'votes' || tokens[at - 1]?.low === 'by' || tokens[at - 1]?.low === 'voted')
    ) {
      push(first)
      push(second, other.value)
      at = other.last - 1
      continue
    }
    if ((one === 'in' && /^favou?r$/.test(two)) || one === 'for' || (one === 'votes' && two === 'in'))
      push('votes for')
    else if (/^(?:per|percent|%)$/.test(one) && /^(?:by|voted|nearly|over)$/.test(tokens[at - 1]?.low ?? ''))
      push('per cent')
    else if (one === 'against' || one === 'opposed') push('votes against')
    else if (
      one.startsWith('abst') ||
      (/^(?:mps|members|deputies|councillors|countries|states)$/.test(one) &&
        /^(?:formally|abstained|abstaining)$/.test(two))
    )
      push('abstentions')
    at = last - 1
  }
  return found
}
