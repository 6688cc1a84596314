import type { ReactNode } from 'react'
import type { Hit } from '../../../../src/desk/index.ts'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { Fold } from '../../kit/parts.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { oddsOf } from './likeness.ts'
import { noteIn } from './note-words.ts'
import { answerWords } from './words.ts'

type Evidence = Hit['evidence'][number]

interface WhyProps {
  readonly hit: Hit
  /** The score from which a name alerts. */
  readonly line: number
}

/** What speaks for and against its being the name that was asked for, part by part. */
export function Why({ hit, line }: WhyProps): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const { language } = useLanguage()
  const odds = oddsOf(hit.score)
  const signed = (effect: number): string => `${effect < 0 ? '−' : '+'}${format.score(Math.abs(effect))}`
  const columns: readonly Column<Evidence>[] = [
    { head: words.feature, cell: ({ feature }) => words.features[feature], isName: true },
    { head: words.effect, cell: ({ effect }) => (effect === 0 ? '' : signed(effect)), isNumber: true },
    { head: words.query, cell: ({ query }) => <NameText value={query} /> },
    {
      head: words.listed,
      cell: ({ feature, listed }) => (
        <NameText value={listed} script={feature === 'name' ? hit.matched.script : undefined} />
      ),
    },
    {
      head: words.note,
      cell: ({ note }) => (
        <ul className="why__notes">
          {noteIn(language, note).map((each) => (
            <li key={each}>
              <RecordText lang={language}>{each}</RecordText>
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <Fold title={words.why}>
      <Table
        caption={words.whyCaption}
        isCaptionHidden
        columns={columns}
        rows={hit.evidence}
        keyOf={({ feature, listed }) => `${feature} ${listed}`}
      />
      <p className="small muted">
        {words.scoreMeans(format.score(line))}{' '}
        {hit.score < 1 &&
          (odds >= 1
            ? words.odds(format.number(odds))
            : words.oddsAgainst(format.number(Math.round(1 / odds))))}
      </p>
    </Fold>
  )
}
