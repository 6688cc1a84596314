import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RecordText } from '../../kit/name-text.tsx'
import { ViewTitle } from '../../kit/parts.tsx'
import { Failed, Loading } from '../../kit/states.tsx'
import { Refusal } from '../../service/ask.ts'
import { questions } from '../../service/questions.ts'
import { SearchBox } from '../../shell/search-box.tsx'
import { useWords } from '../../words/language.tsx'
import './party.css'
import { PartyPage } from './party-page.tsx'
import { partyWords } from './words.ts'

/** All that is on record of one party, by the key of any of its entries; as of a day, where one is given. */
export function Party(): ReactNode {
  const { key } = useParams({ from: '/party/$key' })
  const { asOf } = useSearch({ from: '/party/$key' })
  const words = useWords(partyWords)
  const query = useQuery(questions.party(key, asOf))
  const party = query.data?.parties[0]
  if (query.data !== undefined && party !== undefined)
    return <PartyPage key={party.party} shown={query.data} party={party} asked={key} asOf={asOf ?? null} />
  if (!query.isError)
    return (
      <div className="stack">
        <ViewTitle title={words.title}>
          <span className="code">{key}</span>
        </ViewTitle>
        <Loading bars={8} />
      </div>
    )
  const isMissing = query.error instanceof Refusal && query.error.problem.status === 404
  return (
    <div className="stack">
      <ViewTitle title={isMissing ? words.notFoundTitle : words.title} />
      {isMissing ? (
        <p>
          <RecordText>{query.error.message}</RecordText>
        </p>
      ) : (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {isMissing && (
        <>
          <p>{words.notFoundWay}</p>
          <SearchBox size="large" />
          <Link to="/lists">{words.toLists}</Link>
        </>
      )}
      {asOf !== undefined && (
        <Link to="/party/$key" params={{ key }} search={{}}>
          {words.asOfToday}
        </Link>
      )}
    </div>
  )
}
