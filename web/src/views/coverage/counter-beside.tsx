import type { ReactNode } from 'react'
import { DateText } from '../../kit/date-text.tsx'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink, Fold } from '../../kit/parts.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type CounterGroup, counterGroups } from './counter.ts'
import { JurisdictionMark } from './mark.tsx'
import { useSays } from './says.ts'
import { coverageWords } from './words.ts'

interface CounterBesideProps {
  readonly comparison: PagedComparison
  /** The days asked for: answers to listings before them are folded. */
  readonly span: { readonly from: string; readonly to: string } | null
}

/** Counter-sanctions beside the listings that they say they answer. */
export function CounterBeside({ comparison, span }: CounterBesideProps): ReactNode {
  const words = useWords(coverageWords)
  const groups = counterGroups(comparison)
  if (groups.length === 0) return null
  const isMeant = ({ answers: { listedOn } }: CounterGroup): boolean =>
    span === null || (listedOn >= span.from && listedOn <= span.to)
  const [meant, outside] = [groups.filter(isMeant), groups.filter((group) => !isMeant(group))]
  return (
    <section className="stack" aria-labelledby="counter">
      <h2 id="counter">{words.counter}</h2>
      <p>{words.counterLead}</p>
      <div className="counter">{meant.map(pair)}</div>
      {outside.length > 0 && (
        <Fold title={words.outside} isOpen={meant.length === 0}>
          <div className="counter">{outside.map(pair)}</div>
        </Fold>
      )}
    </section>
  )
}

function pair(group: CounterGroup): ReactNode {
  const { answers, listedOn } = group
  return <Pair key={`${answers.listedOn} ${answers.jurisdictions.join()} ${listedOn ?? ''}`} group={group} />
}

/** So many names stand in a column before the fold. */
const MOST_NAMES = 16

function Pair({ group }: { readonly group: CounterGroup }): ReactNode {
  const words = useWords(coverageWords)
  const says = useSays()
  const { answers, listedOn, designations, beside } = group
  return (
    <div className="counter__pair">
      <div className="stack stack--tight">
        <h3>
          {answers.jurisdictions.map((code) => (
            <JurisdictionMark key={code} label={code} />
          ))}{' '}
          {words.listedBy(says.places(answers.jurisdictions))}
        </h3>
        <p className="muted">
          <DateText iso={answers.listedOn} />
        </p>
        <Names parties={beside.map(({ party, caption }) => ({ entry: party, caption, note: null }))} />
      </div>
      <div className="stack stack--tight">
        <h3>
          <JurisdictionMark label="CN" look="counter" count={designations.length} /> {words.chinaListed}
        </h3>
        <p className="muted">{listedOn === null ? words.dayUnknown : <DateText iso={listedOn} />}</p>
        <Names
          parties={designations.map(({ entry, caption, status }) => ({
            entry,
            caption,
            note:
              status === 'delisted' || status === 'suspended'
                ? words.notNow
                : status === 'unknown'
                  ? words.notKnownNow
                  : null,
          }))}
        />
      </div>
    </div>
  )
}

interface NamesProps {
  readonly parties: readonly {
    readonly entry: string
    readonly caption: string
    readonly note: string | null
  }[]
}

function Names({ parties }: NamesProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const more = parties.slice(MOST_NAMES)
  const list = (some: NamesProps['parties']): ReactNode => (
    <ul className="counter__names">
      {some.map(({ entry, caption, note }) => (
        <li key={entry}>
          <EntryLink entry={entry}>
            <NameText value={caption} />
          </EntryLink>
          {note !== null && <span className="muted small"> ({note})</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(parties.slice(0, MOST_NAMES))}
      {more.length > 0 && <Fold title={words.andMore(format.number(more.length))}>{list(more)}</Fold>}
    </>
  )
}
