import type { Draft, Reading } from '../attribution/sentence/reading.ts'
import { rolesByVerbs } from './by-verbs.ts'
import { scenesOf } from './scene.ts'

const MEANS_DEED =
  /^\s*(?:it|this|that|the (?:step|move|decision|ruling|arrests?|raid|detentions?|seizure|charges?)) (?!that\b|is\b|was\b)/i

/** How many sentences before a claim the deed stands at most. */
const REACH = 2

/**
 * `Two reporters were detained. The editor described it as intimidation`: what is called a wrong stands in the sentences before;
 * who did it there, and to whom, has the same role in this claim. Where no harm is told there, who has spoken is accused.
 */
export function rolesOfDeedBefore(reading: Reading, draft: Draft): void {
  const { cue, content } = draft
  if (draft.rule !== 'call-as' && draft.rule !== 'describe-as') return
  const text = reading.report.text.slice(cue?.end ?? 0, content.at(-1)?.end ?? 0)
  if (cue === null || text.length > 300 || !MEANS_DEED.test(text)) return
  const { sentences, tokens } = reading.report
  for (let index = draft.sentence - 1; index >= draft.sentence - REACH; index -= 1) {
    const sentence = sentences[index]
    if (sentence === undefined || sentence.paragraph !== draft.paragraph) break
    const [start, end] = [tokens[sentence.first]?.start ?? 0, tokens[sentence.last - 1]?.end ?? 0]
    // The list of whom a claim is about is one and the same.
    const told: Draft = { ...draft, kind: 'indirect', act: 'accusation', content: [{ start, end }] }
    const known = draft.about.length
    for (const scene of scenesOf(reading, told)) rolesByVerbs(scene)
    if (draft.about.length === known) continue
    if (draft.act === 'assertion') draft.act = 'accusation'
    return
  }
  const said = reading.drafts.findLast(({ paragraph }) => paragraph === draft.paragraph)
  if (draft.act !== 'accusation' || said?.speaker?.entity === null || said === undefined) return
  const isNext = draft.sentence - said.sentence === 1 && said.speaker?.canonical !== draft.speaker?.canonical
  if (isNext && said.speaker !== null && said.act !== 'accusation')
    draft.about.push({ named: said.speaker, role: 'accused' })
}
