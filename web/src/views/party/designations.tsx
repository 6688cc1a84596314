import type { ReactNode } from 'react'
import type { PartyView, Shown } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { Source } from '../../kit/out-link.tsx'
import { Fold, SummaryList, Tag, type Tone } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { BASIS_WORDS, MEASURE_WORDS, STATUS_WORDS } from '../../words/vocabulary.ts'
import { isHistory } from './lanes.ts'
import { ListText } from './list-text.tsx'
import { listOf } from './standing.ts'
import { TimelineOf } from './timeline-view.tsx'
import { partyWords } from './words.ts'

type Designation = PartyView['designations'][number]

interface DesignationsProps {
  readonly party: PartyView
  readonly coverage: Shown['coverage']
  readonly day: string
  readonly isPast: boolean
}

/** The designations: on a timeline, as a table, and each in full. */
export function Designations({ party, coverage, day, isPast }: DesignationsProps): ReactNode {
  const words = useWords(partyWords)
  const statuses = useWords(STATUS_WORDS)
  const { designations } = party
  const rows = designations.flatMap((designation) =>
    designation.periods.map((period, at) => ({ designation, period, at })),
  )
  return (
    <section className="party__section" aria-labelledby="designations">
      <h2 id="designations" tabIndex={-1}>
        {words.designations}
      </h2>
      <p className="muted">{words.timelineLead}</p>
      <TimelineOf designations={designations} day={day} isPast={isPast} />
      <Fold title={words.timelineTable}>
        <Table
          caption={words.timelineCaption}
          rows={rows}
          keyOf={({ designation, at }) => `${designation.entry} ${at}`}
          columns={[
            { head: words.authority, isName: true, cell: ({ designation }) => designation.authority },
            { head: words.list, cell: ({ designation }) => designation.list },
            { head: words.from, cell: ({ designation, period }) => beginning(designation, period[0]) },
            { head: words.until, cell: ({ period }) => ending(period[1], words.still) },
            { head: words.state, cell: ({ designation }) => statuses[designation.status] },
          ]}
        />
      </Fold>
      <div className="designations">
        {designations.map((designation) => (
          <InFull
            key={designation.entry}
            designation={designation}
            isStarter={coverage.find(({ list }) => list === listOf(designation.entry))?.state === 'starter'}
          />
        ))}
      </div>
    </section>
  )
}

function beginning(designation: Designation, from: string | null): ReactNode {
  return from === null ? <SinceText designation={designation} /> : <DateText iso={from} isShort />
}

function ending(until: string | null, still: string): ReactNode {
  return until === null ? still : <DateText iso={until} isShort />
}

const TONES: Readonly<Record<Designation['status'], Tone>> = {
  active: 'alert',
  suspended: 'near',
  delisted: 'gone',
  'not-yet-listed': 'gone',
  unknown: 'near',
}

interface InFullProps {
  readonly designation: Designation
  readonly isStarter: boolean
}

function InFull({ designation, isStarter }: InFullProps): ReactNode {
  const words = useWords(partyWords)
  const statuses = useWords(STATUS_WORDS)
  const measures: Readonly<Record<string, string>> = useWords(MEASURE_WORDS)
  const format = useFormat()
  const { authority, entry, programmes, status, periods, legalBasis, reasons, note, source } = designation
  const said = designation.measures.map((measure) => measures[measure] ?? measure)
  return (
    <article className="designation" id={entry} aria-label={`${authority}, ${entry}`}>
      <div className="designation__head">
        <h3>
          <ListText>{authority}</ListText>
        </h3>
        <Tag tone={isHistory(designation) ? 'plain' : TONES[status]}>
          {isHistory(designation) ? words.closedList : statuses[status]}
        </Tag>
      </div>
      <SummaryList
        rows={[
          [words.since, <SinceText key="since" designation={designation} withBasis />],
          [
            words.periods,
            periods.length > 1 || periods[0]?.[1] != null ? periodsText(periods, words.still) : null,
          ],
          [
            words.programme,
            programmes.length === 0 ? null : <ListText key="programme">{programmes.join('; ')}</ListText>,
          ],
          [words.measures, said.length === 0 ? words.noMeasures : format.list(said)],
          [words.legalBasis, legalBasis === null ? null : <ListText key="basis">{legalBasis}</ListText>],
          [
            words.reasons,
            reasons === null || reasons === '' ? (
              <span key="reasons" className="muted">
                {words.noReasons}
              </span>
            ) : (
              <div key="reasons">
                <span className="muted small">
                  {isStarter ? words.reasonsStarter : words.reasonsOf(authority)}
                </span>
                <blockquote className="designation__reasons">
                  <ListText>{reasons}</ListText>
                </blockquote>
              </div>
            ),
          ],
          [words.note, note === null ? null : <ListText key="note">{note}</ListText>],
          [
            words.entry,
            <span key="entry" className="code">
              {entry}
            </span>,
          ],
          [words.source, <Source key="source" source={source} />],
        ]}
      />
    </article>
  )
}

function periodsText(periods: Designation['periods'], still: string): ReactNode {
  return (
    <ul className="party__plain">
      {periods.map(([from, until]) => (
        <li key={`${from} ${until}`}>
          {from === null ? '…' : <DateText iso={from} />} –{' '}
          {until === null ? still : <DateText iso={until} />}
        </li>
      ))}
    </ul>
  )
}

interface SinceTextProps {
  readonly designation: Designation
  /** With how the date is known, and where it was published. */
  readonly withBasis?: boolean
}

/** Since when, no more precise than it is known. */
function SinceText({ designation, withBasis = false }: SinceTextProps): ReactNode {
  const words = useWords(partyWords)
  const bases = useWords(BASIS_WORDS)
  const format = useFormat()
  const { date, basis, between, source } = designation.listedOn
  if (date === null)
    return (
      <>
        {words.dateUnknown}
        {between !== undefined && (
          <span className="muted">
            {' · '}
            {between[0] === null
              ? words.seenFirst(format.date(between[1]))
              : words.seenBetween(format.date(between[0]), format.date(between[1]))}
          </span>
        )}
      </>
    )
  return (
    <>
      <DateText iso={date} />
      {withBasis && (
        <span className="muted">
          {' · '}
          {bases[basis]}
          {source !== undefined && (
            <>
              {words.colon}
              <Source source={source} />
            </>
          )}
        </span>
      )}
    </>
  )
}
