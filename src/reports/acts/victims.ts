import type { AboutDraft, Draft, Reading } from '../attribution/reading.ts'

const HARM =
  /^(?:killed|tortured|beaten|detained|held|jailed|imprisoned|arrested|raped|abused|persecuted|shot|kidnapped|abducted|disappeared|displaced|evicted|sterilised|sterilized|enslaved|executed|murdered|expelled)$/
const HARM_NOUN =
  /^(?:killing|torture|detention|imprisonment|rape|abuse|persecution|murder|massacre|repression|sterilisation|sterilization|disappearance|execution|genocide|treatment|kidnapping|jailing|beating)$/

/** Adds to a claim those whom its words say harm was done to: `held without charge`, `the torture of …`. An accused is left out. */
export function addVictims({ report, mentions }: Reading, draft: Draft): void {
  const [first] = draft.content
  if (first === undefined || draft.act === 'no-comment' || draft.act === 'denial') return
  const from = firstAtOrAfter(report.tokens, first.start)
  for (
    let at = from;
    at < report.tokens.length && (report.tokens[at]?.start ?? Infinity) < first.end;
    at += 1
  ) {
    const low = report.tokens[at]?.low ?? ''
    const next = report.tokens[at + 1]?.low
    if (HARM_NOUN.test(low) && (next === 'of' || next === 'against')) {
      const skip = report.tokens[at + 2]?.low === 'the' ? 3 : 2
      const mention = mentions.all[mentions.at[at + skip] ?? -1]
      if (mention !== undefined && mention.entity.type === 'PERSON') push(report, draft, mention)
    }
    if (HARM.test(low) && /^(?:was|were|been|being|is|are)$/.test(report.tokens[at - 1]?.low ?? '')) {
      let back = at - 1
      while (
        back > from &&
        /^(?:was|were|been|being|is|are|has|have|had|also|still)$/.test(report.tokens[back]?.low ?? '')
      )
        back -= 1
      const mention = mentions.all[mentions.at[back] ?? -1]
      if (mention !== undefined && mention.entity.type === 'PERSON') push(report, draft, mention)
    }
  }
}

function push(
  { tokens }: Reading['report'],
  draft: Draft,
  { first, last, entity }: Reading['mentions']['all'][number],
): void {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
  if (start === undefined || end === undefined) return
  if (
    draft.about.some(({ named }) => named.canonical === entity.canonical) ||
    draft.speaker?.canonical === entity.canonical
  )
    return
  const about: AboutDraft = {
    named: { start, end, canonical: entity.canonical, entity, onBehalfOf: null, attribution: 'explicit' },
    role: 'victim',
  }
  draft.about.push(about)
}

function firstAtOrAfter(tokens: Reading['report']['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
