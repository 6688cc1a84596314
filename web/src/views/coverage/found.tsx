import type { ReactNode } from 'react'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Asked } from './asked.ts'
import { distance } from './day-picture.ts'
import { type Findings, findingsOf } from './findings.ts'
import { useSays } from './says.ts'
import { coverageWords } from './words.ts'

interface FoundProps {
  readonly asked: Asked
  readonly comparison: PagedComparison
}

/** What was found, in sentences. */
export function Found({ asked, comparison }: FoundProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const says = useSays()
  const { from, to } = asked
  const span = from === undefined || to === undefined ? null : { from, to }
  const found = findingsOf(comparison, span)
  const isWhole = comparison.next === null
  const jointTotal = found.joint.reduce((sum, { parties }) => sum + parties, 0)
  const own = isWhole ? found.own : comparison.total - found.answers
  return (
    <div className="stack stack--tight" aria-live="polite">
      <ul className="coverage__found">
        <li>
          {words.counted(says.parties(own), found.answers === 0 ? null : format.number(found.answers))}
          {asked.asOf !== undefined && ` ${words.asOfLine(format.date(asked.asOf))}`}
        </li>
        {jointTotal > 0 && (
          <li>
            <strong>{words.jointTotal(format.number(jointTotal), jointTotal)}</strong>
            {words.colon}
            {found.joint
              .slice(0, 4)
              .map(({ jurisdictions, parties }) =>
                words.jointGroup(format.number(parties), says.places(jurisdictions)),
              )
              .join(words.semicolon)}
            .
          </li>
        )}
        {span !== null && <Earlier before={found.before} from={span.from} />}
        {found.counter.length > 0 && (
          <li>
            {words.counterFound}{' '}
            {found.counter
              .map(({ date, answers, designations, lag }) =>
                words.counterOf(
                  format.number(designations),
                  says.places(answers),
                  format.date(date),
                  lag <= 0 ? words.sameDay : words.later(says.length({ count: lag, unit: 'day' })),
                ),
              )
              .join(words.semicolon)}
            .
          </li>
        )}
        {found.lifted > 0 && <li>{words.liftedFound(format.number(found.lifted), found.lifted)}</li>}
      </ul>
      {!isWhole && (
        <p className="muted small">
          {words.ofShown(format.number(comparison.parties.length), format.number(comparison.total))}
        </p>
      )}
    </div>
  )
}

/** Who had listed some of them before: of one day how long before, of several between which. */
function Earlier({
  before,
  from,
}: {
  readonly before: Findings['before']
  readonly from: string
}): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const says = useSays()
  if (before.length === 0) return null
  const said = before.map(({ jurisdiction, parties, days }) => {
    const [first = '', last = first] = [days[0], days.at(-1)]
    const far = distance(first, [from])
    const when =
      days.length === 1 && far !== null
        ? words.earlier(format.date(first), says.length(far))
        : words.earlierSpan(format.date(first), format.date(last))
    return words.listedBefore(format.number(parties), says.place(jurisdiction), when)
  })
  return (
    <li>
      {words.beforeFound} {said.join(words.semicolon)}.
    </li>
  )
}
