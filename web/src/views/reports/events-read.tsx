import type { ReactNode } from 'react'
import type { ReportEvent } from '../../../../src/record/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { DayText } from './day-text.tsx'
import type { Lit } from './lit.ts'
import { PlaceLink } from './place-link.tsx'
import { reportWords } from './report-words.ts'
import { BOUND_WORDS, EVENT_STATUS_WORDS, EVENT_WORDS } from './vocabulary.ts'
import { WordsOfReport } from './words-of-report.tsx'

interface EventsReadProps {
  readonly events: readonly ReportEvent[]
  readonly language: string | null
  readonly onPlace: (lit: Lit) => void
}

/** What a report says happened, or will: with what standing, on which day, with whom, in which numbers. */
export function EventsRead({ events, language, onPlace }: EventsReadProps): ReactNode {
  const words = useWords(reportWords)
  const types = useWords(EVENT_WORDS)
  const statuses = useWords(EVENT_STATUS_WORDS)
  if (events.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="events">
      <h2 id="events">{words.events}</h2>
      <p className="muted">{words.eventsLead}</p>
      <Table
        caption={words.events}
        isCaptionHidden
        rows={events}
        keyOf={({ id }) => id}
        columns={[
          {
            head: words.event,
            isName: true,
            cell: ({ type, status }) => (
              <>
                {types[type]}
                <span className="report__from">{statuses[status]}</span>
              </>
            ),
          },
          {
            head: words.day,
            cell: ({ date }) =>
              date === null ? <span className="muted">{words.openDay}</span> : <DayText edtf={date} />,
          },
          {
            head: words.who,
            cell: ({ participants }) =>
              participants.length === 0
                ? '–'
                : participants.map((name, at) => (
                    <span key={name}>
                      {at > 0 && ', '}
                      <NameText value={name} />
                    </span>
                  )),
          },
          { head: words.numbers, cell: ({ numbers }) => <Numbers numbers={numbers} language={language} /> },
          {
            head: words.sentence,
            cell: ({ id, spans }) => (
              <PlaceLink lit={{ key: id, places: spans }} onPlace={onPlace}>
                <WordsOfReport language={language} text={spans.map(({ exact }) => exact).join(' … ')} />
              </PlaceLink>
            ),
          },
        ]}
      />
    </section>
  )
}

function Numbers({
  numbers,
  language,
}: {
  readonly numbers: ReportEvent['numbers']
  readonly language: string | null
}): ReactNode {
  const bounds = useWords(BOUND_WORDS)
  const format = useFormat()
  if (numbers.length === 0) return '–'
  return numbers.map(({ value, bound, of }, at) => (
    <span key={`${value} ${of}`}>
      {at > 0 && '; '}
      {bounds[bound]} {format.number(value)} <WordsOfReport language={language} text={of} />
    </span>
  ))
}
