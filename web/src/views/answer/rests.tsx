import type { ReactNode } from 'react'
import type { Coverage } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { ListName } from '../../kit/list-name.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { Fold, Tag } from '../../kit/parts.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import type { ExplainedScreening } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { LIST_STATE_WORDS } from '../../words/vocabulary.ts'
import { answerWords } from './words.ts'

/** What the answer rests on: the lists asked with their editions, and what it takes to give the answer again. */
export function Rests({ answer }: { readonly answer: ExplainedScreening }): ReactNode {
  const words = useWords(answerWords)
  const states = useWords(LIST_STATE_WORDS)
  const { coverage, stale, explained, query } = answer
  const columns: readonly Column<Coverage>[] = [
    {
      head: words.list,
      isName: true,
      cell: ({ list }) => (
        <>
          <ListName list={list} /> <span className="code">{list}</span>
        </>
      ),
    },
    {
      head: words.state,
      cell: ({ list, state }) => (
        <>
          <Tag tone={state === 'loaded' ? 'plain' : 'near'}>{states[state]}</Tag>{' '}
          {stale.includes(list) && <Tag tone="near">{words.maybeStale}</Tag>}
        </>
      ),
    },
    {
      head: words.editionHead,
      cell: ({ edition }) =>
        edition === null ? (
          '–'
        ) : (
          <>
            <DateText iso={edition.date} isShort /> <span className="code">{edition.layout}</span>
          </>
        ),
    },
  ]
  const ofDay: Column<Coverage> = {
    head: words.that,
    cell: ({ asOf }) => (asOf === null ? '' : words.asOfStates[asOf]),
  }
  return (
    <footer className="rests stack" id="rests">
      <Fold title={words.rests}>
        <Table
          caption={words.restsCaption}
          isCaptionHidden
          columns={typeof query['asOf'] === 'string' ? [...columns, ofDay] : columns}
          rows={coverage}
          keyOf={({ list }) => list}
        />
        {explained.length > 0 && (
          <section className="stack stack--tight">
            <h3 className="hit__title">{words.inItsWords}</h3>
            {explained.map((sentence) => (
              <p key={sentence} className="small">
                <RecordText>{sentence}</RecordText>
              </p>
            ))}
          </section>
        )}
      </Fold>
      <SmallPrint answer={answer} />
    </footer>
  )
}

/** What it takes to give the same answer again. */
function SmallPrint({ answer }: { readonly answer: ExplainedScreening }): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const { policy, engine, receipt, query } = answer
  return (
    <p className="rests__small">
      {typeof query['at'] === 'string' && `${words.answeredAt} ${format.moment(query['at'])} · `}
      {words.policy} <code>{policy.id}</code>, {words.alertLine(format.score(policy.alert))} · {words.engine}{' '}
      <code>{engine.version}</code>, {words.tables} <code>{engine.tables.slice(7, 19)}</code>,{' '}
      {words.alignment} <code>{engine.alignment}</code> · {words.receipt} <code>{receipt}</code>
    </p>
  )
}
