import type { Quotation } from '../../text/quotation.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/token.ts'
import type { Extent, Reading } from './reading.ts'

/** A token of the reporter's own, or a quotation as one item. */
type Item =
  | { readonly kind: 'token'; readonly token: Token; readonly at: number }
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly at: number }

/** A sentence without the words of its quotations, each of which is one item. */
export interface Skeleton {
  readonly items: readonly Item[]
  readonly sentence: number
  readonly paragraph: number
}

/** The skeleton of a sentence. */
export function skeletonOf(
  { report, quotationAt }: Reading,
  { first, last, paragraph }: Sentence,
  sentence: number,
): Skeleton {
  const items: Item[] = []
  for (let at = first; at < last; at += 1) {
    const index = quotationAt[at] ?? -1
    const quotation = index === -1 ? undefined : report.quotations[index]
    if (quotation !== undefined) {
      items.push({ kind: 'quotation', quotation, at })
      at = Math.min(quotation.isClosed ? quotation.closeToken : quotation.closeToken - 1, last - 1)
      continue
    }
    const token = report.tokens[at]
    if (token !== undefined) items.push({ kind: 'token', token, at })
  }
  return { items, sentence, paragraph }
}

/** The word at a place in lower case; '' for a quotation and past the ends. */
export function lowAt({ items }: Skeleton, at: number): string {
  const item = items[at]
  return item?.kind === 'token' ? item.token.low : ''
}

export function tokenAt({ items }: Skeleton, at: number): Token | null {
  const item = items[at]
  return item?.kind === 'token' ? item.token : null
}

export function isQuotation({ items }: Skeleton, at: number): boolean {
  return items[at]?.kind === 'quotation'
}

const startOf = (reading: Reading, item: Item): number =>
  item.kind === 'token'
    ? item.token.start
    : (reading.report.tokens[item.quotation.openToken]?.start ?? item.quotation.start)

const endOf = (reading: Reading, item: Item): number =>
  item.kind === 'token'
    ? item.token.end
    : item.quotation.isClosed
      ? (reading.report.tokens[item.quotation.closeToken]?.end ?? item.quotation.end)
      : item.quotation.end

/** The place in the text of the items `from` up to and without `to`; `null` where there are none. */
export function extentOf(reading: Reading, { items }: Skeleton, from: number, to: number): Extent | null {
  const [first, last] = [items[from], items[to - 1]]
  if (first === undefined || last === undefined || from >= to) return null
  return { start: startOf(reading, first), end: endOf(reading, last) }
}

/** The quotations among the items `from` up to and without `to`. */
export function quotationsIn({ items }: Skeleton, from: number, to: number): readonly Quotation[] {
  return items.slice(from, to).flatMap((item) => (item.kind === 'quotation' ? [item.quotation] : []))
}
