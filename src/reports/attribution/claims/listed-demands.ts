import { CUE_FORMS } from '../../words/cue-verbs.ts'
import type { Draft, Reading } from '../sentence/reading.ts'

const BULLET = /^[•·▪●–—*-]$/

/**
 * `We urge:` or `The union is calling on airlines to:` before lines that each begin with a bullet: a demand each, of the same
 * speaker; what stands after `to` where whom it is put to is named in the line.
 *
 * @param speakerAt who speaks in a sentence, by its number
 */
export function listedDemands(reading: Reading, speakerAt: (sentence: number) => Draft['speaker']): void {
  const { report, drafts } = reading
  const { tokens, paragraphs, sentences } = report
  let speaker: Draft['speaker'] = null
  let hasTo = false
  for (const { index, first, last, zone } of paragraphs) {
    // A short line that ends with a colon looks like a heading.
    if (zone === 'navigation' || zone === 'boilerplate') continue
    const bullets = bulletsIn(report, first, last)
    const lead = bullets[0] ?? last
    if (lead > first) {
      const isAnnounced = tokens[lead - 1]?.text === ':'
      const opener = isAnnounced ? sentences.findIndex((each) => each.first < lead && each.last >= lead) : -1
      const words = tokens.slice(sentences[opener]?.first ?? lead, lead)
      hasTo = tokens[lead - 2]?.low === 'to'
      speaker = words.some((_, at) => isDemand(words, at)) ? speakerAt(opener) : null
    }
    if (speaker === null) continue
    for (const [at, bullet] of bullets.entries()) {
      const content = demandIn(report, bullet + 1, bullets[at + 1] ?? last, hasTo)
      if (content === null || drafts.some((draft) => draft.paragraph === index && draft.token > bullet))
        continue
      drafts.push({
        kind: 'indirect',
        act: 'demand',
        content: [content],
        cue: null,
        speaker,
        via: null,
        addressee: null,
        about: [],
        attribution: speaker.attribution,
        rule: 'listed-demand',
        lemma: '',
        token: bullet + 1,
        sentence: sentences.findIndex((each) => each.first <= bullet && each.last > bullet),
        paragraph: index,
        quotations: [],
      })
    }
  }
}

/** The bullets with which lines of a paragraph begin. */
function bulletsIn({ text, tokens }: Reading['report'], first: number, last: number): readonly number[] {
  const found: number[] = []
  for (let at = first; at < last; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (token === undefined || !BULLET.test(token.text)) continue
    if (at === first || text.slice(before?.end ?? 0, token.start).includes('\n')) found.push(at)
  }
  return found
}

/** What a line asks for: all of it, or what follows its `to`; `null` where that is nothing. */
function demandIn(
  { tokens }: Reading['report'],
  first: number,
  last: number,
  isWhole: boolean,
): Draft['content'][number] | null {
  const afterTo = tokens.findIndex(({ low }, at) => at >= first && at < last && low === 'to') + 1
  if (!isWhole && afterTo === 0) return null
  const from = isWhole ? first : afterTo
  let to = last
  while (to > from && /^(?:[;.,]|and)$/.test(tokens[to - 1]?.low ?? '')) to -= 1
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end]
  return start === undefined || end === undefined || to - from < 2 ? null : { start, end }
}

/** `urge`, `is calling on`. */
const isDemand = (words: readonly { readonly low: string }[], at: number): boolean =>
  CUE_FORMS.get(words[at]?.low ?? '')?.verb.act === 'demand' ||
  (/^call(?:s|ed|ing)?$/.test(words[at]?.low ?? '') && /^(?:on|for|upon)$/.test(words[at + 1]?.low ?? ''))
