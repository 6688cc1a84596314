import type { ReactNode } from 'react'
import type { Hit } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { ListName } from '../../kit/list-name.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { Source } from '../../kit/out-link.tsx'
import { EntryLink, Fold, Tag, type Tone } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { BASIS_WORDS, MEASURE_WORDS, STATUS_WORDS } from '../../words/vocabulary.ts'
import { answerWords } from './words.ts'

type Designation = Hit['designations'][number]

const TONE: Readonly<Record<Designation['status'], Tone>> = {
  active: 'alert',
  suspended: 'near',
  delisted: 'gone',
  'not-yet-listed': 'gone',
  unknown: 'near',
}

interface ListedProps {
  readonly designations: readonly Designation[]
  readonly isBrief: boolean
}

/** Who listed the party, since when and how that is known, on what grounds; each with its source. */
export function Listed({ designations, isBrief }: ListedProps): ReactNode {
  const words = useWords(answerWords)
  const all = authoritiesOf(designations)
  const inForce = authoritiesOf(
    designations.filter(({ status }) => status === 'active' || status === 'suspended'),
  )
  return (
    <section className="stack stack--tight">
      <h3 className="hit__title">
        {all === inForce ? words.listedBy(all) : words.listedBySome(all, inForce)}
      </h3>
      <ol className={isBrief ? 'listed listed--brief' : 'listed'}>
        {designations.map((each) =>
          isBrief ? (
            <li key={each.entry}>
              <Since designation={each} isBrief />
              <ListName list={each.list} isShort />
              <StatusTag status={each.status} />
            </li>
          ) : (
            <li key={each.entry} className="listed__row">
              <Since designation={each} />
              <div className="stack stack--tight">
                <p className="listed__who">
                  <strong>
                    <ListName list={each.list} />
                  </strong>{' '}
                  <StatusTag status={each.status} />
                </p>
                <What designation={each} />
                <Grounds designation={each} />
              </div>
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

function authoritiesOf(designations: readonly Designation[]): number {
  return new Set(designations.map(({ authority }) => authority)).size
}

function StatusTag({ status }: { readonly status: Designation['status'] }): ReactNode {
  const statuses = useWords(STATUS_WORDS)
  return <Tag tone={TONE[status]}>{statuses[status]}</Tag>
}

interface SinceProps {
  readonly designation: Designation
  /** Without how the day is known. */
  readonly isBrief?: boolean
}

/** The day, as large as it matters, over how it is known. */
function Since({ designation, isBrief = false }: SinceProps): ReactNode {
  const words = useWords(answerWords)
  const bases = useWords(BASIS_WORDS)
  const format = useFormat()
  const { listedOn, periods, status } = designation
  const { date, basis, between } = listedOn
  const [after, by] = between ?? [null, null]
  const until = status === 'delisted' ? (periods.at(-1)?.[1] ?? null) : null
  return (
    <div className="listed__since">
      <span className="listed__day">
        {date !== null ? (
          <DateText iso={date} />
        ) : by === null ? (
          words.dayUnknown
        ) : after === null ? (
          words.byOrEarlier(format.date(by))
        ) : (
          words.sinceAfter(format.date(after), format.date(by))
        )}
      </span>
      {until !== null && <span>{words.until(format.date(until))}</span>}
      {periods.slice(1).map(([from, end]) => (
        <span key={from}>{words.again(format.date(from ?? ''), end === null ? null : format.date(end))}</span>
      ))}
      {!isBrief && <span className="listed__basis">{bases[basis]}</span>}
    </div>
  )
}

/** What it imposes and under what it stands. */
function What({ designation }: { readonly designation: Designation }): ReactNode {
  const words = useWords(answerWords)
  const measures = useWords(MEASURE_WORDS)
  const { programmes, measures: imposed, legalBasis } = designation
  return (
    <>
      {imposed.length > 0 && <p>{imposed.map((each) => measures[each]).join(', ')}</p>}
      <p className="small muted">
        {programmes.length > 0 && (
          <>
            {words.programme} <RecordText>{programmes.join(', ')}</RecordText>
          </>
        )}
        {programmes.length > 0 && legalBasis !== null && ' · '}
        {legalBasis !== null && <RecordText>{legalBasis}</RecordText>}
      </p>
    </>
  )
}

function Grounds({ designation }: { readonly designation: Designation }): ReactNode {
  const words = useWords(answerWords)
  const { reasons, note, source, entry, listedOn } = designation
  return (
    <>
      {reasons === null ? (
        <p className="small muted">{words.noReasons}</p>
      ) : (
        <Fold title={words.reasons}>
          <blockquote className="listed__reasons">
            <RecordText>{reasons}</RecordText>
          </blockquote>
        </Fold>
      )}
      {note !== null && (
        <p className="small">
          <RecordText>{note}</RecordText>
        </p>
      )}
      <p className="small muted listed__source">
        {words.source} <Source source={source} /> · <EntryLink entry={entry} />
        {listedOn.source !== undefined && listedOn.source !== source && (
          <>
            {' · '}
            {words.dated} <Source source={listedOn.source} />
          </>
        )}
      </p>
    </>
  )
}
