import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { RecordText } from '../../kit/name-text.tsx'
import { Field, Notice, ViewTitle } from '../../kit/parts.tsx'
import { Failed, Loading } from '../../kit/states.tsx'
import { type PagedChanges, questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { UnknownList } from '../lists/unknown-list.tsx'
import './changes.css'
import { EditionText } from './edition.tsx'
import { changeWords } from './words.ts'

/** What changed on one list, edition by edition, field by field. */
export function ChangesOfList(): ReactNode {
  const words = useWords(changeWords)
  const { list } = useParams({ from: '/changes/$list' })
  const search = useSearch({ from: '/changes/$list' })
  const { data: record } = useQuery(questions.record())
  const known = record?.lists.find((each) => each.list === list)
  const isUnloaded = known !== undefined && known.state !== 'loaded'
  const query = useQuery({ ...questions.changes(list, search), enabled: known?.state === 'loaded' })
  const title = known?.title ?? list
  if (record !== undefined && known === undefined) return <UnknownList list={list} />
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="small">
          <Link to="/changes">{words.title}</Link>
        </p>
        <ViewTitle title={words.ofList(title)}>
          <RecordText>{title}</RecordText>
        </ViewTitle>
        <p className="muted">
          {known !== undefined && <RecordText>{known.authority}</RecordText>}{' '}
          <Link to="/lists/$list" params={{ list }}>
            {words.list}
          </Link>
        </p>
      </div>
      {isUnloaded ? (
        <Notice tone="plain" title={words.empty}>
          <p>{words.notLoaded}</p>
          <p>
            <Link to="/lists/$list" params={{ list }}>
              {words.list}
            </Link>
          </p>
        </Notice>
      ) : (
        <>
          <Span list={list} {...search} key={`${search.since} ${search.until}`} />
          {query.data === undefined ? (
            query.isError ? (
              <>
                <Failed error={query.error} onRetry={() => void query.refetch()} />
                {search.cursor !== undefined && <FromNewest list={list} span={spanOf(search)} />}
              </>
            ) : (
              <Loading bars={8} />
            )
          ) : (
            <Body list={list} changes={query.data} cursor={search.cursor} />
          )}
        </>
      )}
    </div>
  )
}

interface SpanProps {
  readonly list: string
  readonly since?: string
  readonly until?: string
}

/** The days between which changes are shown. */
function Span({ list, since, until }: SpanProps): ReactNode {
  const words = useWords(changeWords)
  const navigate = useNavigate()
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const day = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const search = {
      ...(day('since') !== '' && { since: day('since') }),
      ...(day('until') !== '' && { until: day('until') }),
    }
    void navigate({ to: '/changes/$list', params: { list }, search })
  }
  return (
    <form className="span" onSubmit={show}>
      <Field label={words.since}>
        {({ id }) => <input id={id} type="date" name="since" defaultValue={since} />}
      </Field>
      <Field label={words.until}>
        {({ id }) => <input id={id} type="date" name="until" defaultValue={until} />}
      </Field>
      <button type="submit" className="button button--quiet">
        {words.show}
      </button>
      {(since !== undefined || until !== undefined) && (
        <Link className="span__whole" to="/changes/$list" params={{ list }}>
          {words.whole}
        </Link>
      )}
    </form>
  )
}

interface BodyProps {
  readonly list: string
  readonly changes: PagedChanges
  readonly cursor: string | undefined
}

function Body({ list, changes, cursor }: BodyProps): ReactNode {
  const words = useWords(changeWords)
  const format = useFormat()
  const { since, until, from, beginsLate, editions, compared, next } = changes
  const span = spanOf({ since: since ?? undefined, until: until ?? undefined })
  const start = from === null ? '' : format.date(from.date)
  return (
    <>
      {beginsLate && since !== null && (
        <Notice tone="near">
          <p>{words.beginsLate(format.date(since), start)}</p>
        </Notice>
      )}
      {compared < 2 ? (
        <p>{words.one(start)}</p>
      ) : (
        editions.length === 0 && <p>{words.nothing(format.number(compared), start)}</p>
      )}
      {editions.map((each) => (
        <EditionText key={each.edition.sha256} changed={each} />
      ))}
      {(cursor !== undefined || next !== null) && (
        <nav className="row" aria-label={words.title}>
          {cursor !== undefined && <FromNewest list={list} span={span} />}
          {next !== null && (
            <Link className="button" to="/changes/$list" params={{ list }} search={{ ...span, cursor: next }}>
              {words.next}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

type Days = Readonly<Partial<Record<'since' | 'until', string>>>

/** The days alone, without the place that was reached between them. */
function spanOf({ since, until }: { readonly [Each in keyof Days]: string | undefined }): Days {
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
}

function FromNewest({ list, span }: { readonly list: string; readonly span: Days }): ReactNode {
  const words = useWords(changeWords)
  return (
    <div>
      <Link className="button button--quiet" to="/changes/$list" params={{ list }} search={span}>
        {words.first}
      </Link>
    </div>
  )
}
