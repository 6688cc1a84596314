import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { useHash } from '../../kit/use-hash.ts'
import { type PagedClaims, questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type ClaimsAsked, claimsAskedFrom, hashOfClaims } from './claims-asked.ts'
import './claims.css'
import { ClaimsFilter } from './claims-filter.tsx'
import { claimsWords } from './claims-words.ts'
import { LedgerClaim } from './ledger-claim.tsx'
import { Lost } from './lost.tsx'
import { MergeSpeakers } from './merge-speakers.tsx'

/** So many claims stand on a page. */
const ON_A_PAGE = 30

/** The ledger of claims over all reports. Which ones are asked for stands behind the # of the address. */
export function Claims(): ReactNode {
  const words = useWords(claimsWords)
  const hash = useHash()
  const asked = claimsAskedFrom(hash)
  const navigate = useNavigate()
  const query = useQuery(questions.claims({ ...asked, limit: ON_A_PAGE }))
  return (
    <div className="ledger stack stack--wide">
      <header className="stack stack--tight">
        <p className="small">
          <Link to="/reports">{words.reports}</Link>
        </p>
        <ViewTitle title={words.title} />
        <p>{words.lead}</p>
      </header>
      <ClaimsFilter
        key={hash}
        asked={asked}
        onAsk={(next) => void navigate({ to: '/claims', hash: hashOfClaims(next) })}
      />
      <Answered query={query}>{(page) => <Found page={page} asked={asked} />}</Answered>
    </div>
  )
}

function Found({ page, asked }: { readonly page: PagedClaims; readonly asked: ClaimsAsked }): ReactNode {
  const words = useWords(claimsWords)
  const format = useFormat()
  const speakers = page.claims.flatMap(({ claim }) =>
    claim.speaker === null ? [] : [claim.speaker.canonical],
  )
  const isAsked = Object.keys(asked).length > 0
  return (
    <>
      <section className="stack" aria-label={words.title}>
        <output className="ledger__total">{words.total(format.number(page.total), page.total)}</output>
        {page.total === 0 && (
          <div className="stack stack--tight">
            <p>{isAsked ? words.none : words.nothingRead}</p>
            {isAsked ? (
              <p className="muted">{words.noneWay}</p>
            ) : (
              <p>
                <Link to="/reports">{words.reports}</Link>
              </p>
            )}
          </div>
        )}
        <ol className="ledger__claims">
          {page.claims.map((shown, at) => (
            <LedgerClaim key={shown.claim.id} shown={shown} label={words.label(format.number(at + 1))} />
          ))}
        </ol>
        <nav className="row" aria-label={words.pages}>
          {asked.cursor !== undefined && (
            <Link to="/claims" hash={hashOfClaims({ ...asked, cursor: '' })} className="button button--quiet">
              {words.first}
            </Link>
          )}
          {page.next !== null && (
            <Link
              to="/claims"
              hash={hashOfClaims({ ...asked, cursor: page.next })}
              className="button button--quiet"
            >
              {words.next}
            </Link>
          )}
        </nav>
      </section>
      <Lost lost={page.lost} />
      {(page.total > 0 || isAsked) && <MergeSpeakers speakers={[...new Set(speakers)]} />}
    </>
  )
}
