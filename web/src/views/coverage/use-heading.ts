import type { Comparison } from '../../../../src/desk/index.ts'
import { useFormat } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import type { Asked } from './asked.ts'
import { PLACE_OF_WORDS, placeIn } from './places.ts'
import { plainSpan } from './spans.ts'
import { coverageWords, SUBJECT_WORDS } from './words.ts'

/** What was asked, in words: "Listed 20–23 March 2021 and not on the list of …". */
export function useHeading(asked: Asked, comparison: Comparison | null): string {
  const words = useWords(coverageWords)
  const subjects: Readonly<Record<string, string>> = useWords(SUBJECT_WORDS)
  const places = useWords(PLACE_OF_WORDS)
  const { language } = useLanguage()
  const format = useFormat()
  const { from, to, programme, missingFrom, party } = asked
  const parts: string[] = []
  if (party !== undefined) parts.push(`${captionOf(comparison) ?? party} ${words.across}`)
  if (from !== undefined && to !== undefined)
    parts.push(
      words.listedFromTo(
        from === to ? words.on(format.date(from)) : (plainSpan(from, to, language) ?? words.fromTo(from, to)),
      ),
    )
  if (programme !== undefined) {
    const subject = subjects[programme]
    const under = subject === undefined ? words.under(programme) : words.about(subject)
    parts.push(parts.length === 0 ? `${words.listedWord} ${under}` : under)
  }
  if (missingFrom !== undefined) {
    const list = comparison?.lists.find((each) => each.list === missingFrom)
    const name =
      list === undefined ? missingFrom : words.listName(placeIn(places, list.jurisdiction), missingFrom)
    parts.push(list?.state === 'starter' ? words.notKnownOn(name) : words.notOn(name))
  }
  const heading = parts.join(words.andAlso)
  if (heading === '') return words.title
  // A name or a key stands as it is.
  return party === undefined ? heading.charAt(0).toUpperCase() + heading.slice(1) : heading
}

/** Of one party its name; of several of one key there are none. */
function captionOf(comparison: Comparison | null): string | null {
  return comparison?.parties[0]?.caption ?? null
}
