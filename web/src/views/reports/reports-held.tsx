import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportSummary } from '../../../../src/api/messages.ts'
import { Tag } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import type { ReportsPage } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { DayText } from './day-text.tsx'
import { isGrave } from './flags-read.ts'
import { fileName } from './given-file.ts'
import { reportsWords } from './reports-words.ts'
import { FLAG_WORDS } from './vocabulary.ts'
import { WordsOfReport } from './words-of-report.tsx'

interface ReportsHeldProps {
  readonly page: ReportsPage
  readonly isFirst: boolean
}

/** The reports that were read, the last one first; where there is none, what would be found. */
export function ReportsHeld({ page, isFirst }: ReportsHeldProps): ReactNode {
  const words = useWords(reportsWords)
  const flags: Readonly<Record<string, string>> = useWords(FLAG_WORDS)
  const format = useFormat()
  if (page.total === 0) return <NothingRead />
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">{words.held}</h2>
      <p className="muted">{words.total(format.number(page.total), page.total)}</p>
      <Table
        caption={words.held}
        isCaptionHidden
        rows={page.reports}
        keyOf={({ id }) => id}
        columns={[
          { head: words.report, isName: true, cell: (report) => <Title report={report} /> },
          {
            head: words.publisher,
            cell: ({ source, language }) =>
              source === null ? (
                <span className="muted">{words.none}</span>
              ) : (
                <WordsOfReport language={language} text={source} />
              ),
          },
          {
            head: words.day,
            cell: ({ publishedAt }) =>
              publishedAt === null ? (
                <span className="muted">{words.none}</span>
              ) : (
                <DayText edtf={publishedAt} />
              ),
          },
          {
            head: words.claims,
            isNumber: true,
            cell: ({ claims }) => <span className="reports__count">{format.number(claims)}</span>,
          },
          {
            head: words.flags,
            cell: (report) => (
              <span className="reports__flags">
                {report.flags.filter(isGrave).map((flag) => (
                  <Tag key={flag} tone="near">
                    {flags[flag] ?? flag}
                  </Tag>
                ))}
                {!report.flags.some(isGrave) && <span className="muted">{words.none}</span>}
              </span>
            ),
          },
          {
            head: words.readAt,
            cell: ({ readAt }) => <time dateTime={readAt}>{format.moment(readAt)}</time>,
          },
        ]}
      />
      <nav className="row" aria-label={words.held}>
        {!isFirst && (
          <Link to="/reports" search={{}} className="button button--quiet">
            {words.first}
          </Link>
        )}
        {page.next !== null && (
          <Link to="/reports" search={{ cursor: page.next }} className="button button--quiet">
            {words.next}
          </Link>
        )}
      </nav>
    </section>
  )
}

function Title({ report: { id, title, file, language } }: { readonly report: ReportSummary }): ReactNode {
  const words = useWords(reportsWords)
  return (
    <>
      <Link to="/reports/$id" params={{ id }}>
        <WordsOfReport language={language} text={title ?? fileName(file)} />
      </Link>
      <span className="reports__file">{title === null ? words.untitled : <bdi>{fileName(file)}</bdi>}</span>
    </>
  )
}

function NothingRead(): ReactNode {
  const words = useWords(reportsWords)
  return (
    <section className="stack stack--tight" aria-labelledby="held">
      <h2 id="held">{words.emptyTitle}</h2>
      <p>{words.emptyLead}</p>
      <ul className="reports__found">
        {Object.entries(words.found).map(([key, what]) => (
          <li key={key}>{what}</li>
        ))}
      </ul>
      <p className="muted">{words.proposal}</p>
    </section>
  )
}
