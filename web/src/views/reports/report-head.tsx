import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MetadataFact, Report } from '../../../../src/record/index.ts'
import { OutLink } from '../../kit/out-link.tsx'
import { ViewTitle } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { DayText } from './day-text.tsx'
import { fileName } from './given-file.ts'
import { reportWords } from './report-words.ts'
import { EVIDENCE_WORDS } from './vocabulary.ts'
import { WordsOfReport } from './words-of-report.tsx'

/** What a report is: its title, day, publisher, author, address, each with where that was read. */
export function ReportHead({ report }: { readonly report: Report }): ReactNode {
  const words = useWords(reportWords)
  const { title, file, publishedAt, source, byline, url, language } = report
  return (
    <header className="report__head">
      <p className="small">
        <Link to="/reports">{words.back}</Link>
      </p>
      <ViewTitle title={title ?? fileName(file)}>
        <WordsOfReport language={language} text={title ?? fileName(file)} />
      </ViewTitle>
      <dl className="report__facts">
        <Fact name={words.publisher} report={report} field="source">
          {source !== null && <WordsOfReport language={language} text={source} />}
        </Fact>
        <Fact name={words.published} report={report} field="publishedAt">
          {publishedAt !== null && <DayText edtf={publishedAt} />}
        </Fact>
        {byline !== null && (
          <Fact name={words.byline} report={report} field="byline">
            <WordsOfReport language={language} text={byline} />
          </Fact>
        )}
        {url !== null && (
          <Fact name={words.address} report={report} field="url">
            <OutLink href={url} />
          </Fact>
        )}
        <div>
          <dt>{words.file}</dt>
          <dd>
            <bdi>{file}</bdi>
          </dd>
        </div>
      </dl>
    </header>
  )
}

interface FactProps {
  readonly name: string
  readonly report: Report
  readonly field: MetadataFact['field']
  readonly children: ReactNode
}

function Fact({ name, report, field, children }: FactProps): ReactNode {
  const words = useWords(reportWords)
  const places: Readonly<Record<string, string>> = useWords(EVIDENCE_WORDS)
  const fact = report.evidence.find((each) => each.field === field && each.value === report[field])
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children === false ? <span className="muted">{words.notSaid}</span> : children}
        {children !== false && fact !== undefined && (
          <span className="report__from">{places[fact.from] ?? fact.from}</span>
        )}
      </dd>
    </div>
  )
}
