import type { ReportFlag } from '../../record/index.ts'
import type { Settled } from '../metadata/settle.ts'
import type { ReportText } from '../text/report-text.ts'

/** What is poor about a text, in its order; what is about the whole has the whole as its place. */
export function qualityFlags(report: ReportText, settled: Settled): readonly ReportFlag[] {
  const { text, paragraphs, quotations, glued } = report
  const whole = (flag: ReportFlag['flag']): ReportFlag => ({ flag, start: 0, end: text.length })
  const flags: ReportFlag[] = []
  if (!/\p{L}/u.test(text.slice(0, 100_000))) return [whole('no-text')]
  if (settled.publishedAt === null) flags.push(whole('no-date'))
  if (settled.source === null) flags.push(whole('no-source'))
  if (settled.byline === null) flags.push(whole('no-by-line'))
  if (settled.language !== null && !settled.language.toLowerCase().startsWith('en'))
    flags.push(whole('other-language'))
  for (const { start, end, zone, isRepeated } of paragraphs) {
    if (isRepeated) flags.push({ flag: 'duplicate-paragraph', start, end })
    else if (zone === 'boilerplate' || zone === 'navigation') flags.push({ flag: 'boilerplate', start, end })
  }
  const continued = new Set(quotations.map(({ continues }) => continues))
  for (const { isClosed, index, start, end } of quotations)
    if (!isClosed && !continued.has(index) && end > start)
      flags.push({ flag: 'unbalanced-quotation', start, end })
  for (const { start, end } of glued) flags.push({ flag: 'glued-words', start, end })
  for (const place of lostMarks(report)) flags.push({ flag: 'quotation-marks-lost', ...place })
  for (const place of rewritten(report)) flags.push({ flag: 'machine-rewrite', ...place })
  return flags.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.flag < b.flag ? -1 : 1))
}

interface Place {
  readonly start: number
  readonly end: number
}

/** `he said: We will`, `said Smith, I never`: the first person outside of any marks, beside a verb of saying. */
function lostMarks({ tokens, quotations, sentences, paragraphs }: ReportText): readonly Place[] {
  const places: Place[] = []
  let next = 0
  for (const { first, last, paragraph } of sentences) {
    if (paragraphs[paragraph]?.zone !== 'body') continue
    while (next < quotations.length && (quotations[next]?.closeToken ?? 0) < first) next += 1
    const quoted = quotations[next]
    if (quoted !== undefined && quoted.openToken < last) continue
    for (let at = first; at + 2 < last; at += 1) {
      const [verb, mark, word] = [tokens[at], tokens[at + 1], tokens[at + 2]]
      if (
        /^(?:said|says|added|wrote|told)$/.test(verb?.low ?? '') &&
        mark?.text === ':' &&
        /^(?:we|i|no|yes|our|my)$/.test(word?.low ?? '')
      ) {
        const [from, to] = [tokens[first], tokens[last - 1]]
        if (from !== undefined && to !== undefined) places.push({ start: from.start, end: to.end })
        break
      }
    }
  }
  return places
}

/** Set phrases that programs which reword a text make of others. */
const REWORDED =
  /\b(?:in excess of|close to a third|near to a third|the ongoing conflict of|inquired as to|is known to be|it is worth noting|in conclusion|as an ai|delve into|navigate (?:the|their) complex|only time will tell|one thing is clear)\b/gi

function rewritten({ text, tokens }: ReportText): readonly Place[] {
  const sample = text.slice(0, 200_000)
  const phrases = [...sample.matchAll(REWORDED)].slice(0, 20)
  const doubled: Place[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const [before, word] = [tokens[at - 1], tokens[at]]
    if (
      before === undefined ||
      word === undefined ||
      word.kind !== 'word' ||
      before.low !== word.low ||
      word.low.length < 5
    )
      continue
    doubled.push({ start: before.start, end: word.end })
  }
  const all = [
    ...phrases.map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ...doubled,
  ]
  return all.length >= 2 ? all : []
}
