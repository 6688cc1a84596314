import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Job } from '../../../../src/api/messages.ts'
import { useListOf } from '../../kit/list-name.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { NotStarted } from '../lists/update-button.tsx'
import { useUpdate } from '../lists/use-update.ts'
import { listOutcomes, notObtained } from './outcomes.ts'
import { workWords } from './words.ts'

/** Ways on from work that has ended. */
export function Next({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(workWords)
  const update = useUpdate()
  const outcomes = listOutcomes(job)
  const missing = notObtained(outcomes)
  const lists = missing.flatMap((each) => each.lists)
  if (job.kind === 'read') return null
  const isAny = (...states: readonly string[]): boolean =>
    outcomes.some(({ state }) => states.includes(state))
  const isBroken = job.state !== 'done' && lists.length === 0
  return (
    <section className="stack stack--tight">
      <NotObtainedText missing={missing} />
      <h3 className="job__next">{words.next}</h3>
      <div className="row">
        {isAny('loaded', 'unchanged') && (
          <Link className="button" to="/">
            {words.search}
          </Link>
        )}
        {isAny('loaded') && (
          <Link className="button button--quiet" to="/changes">
            {words.seeChanges}
          </Link>
        )}
        {isAny('held') && (
          <Link className="button button--quiet" to="/lists">
            {words.seeHeld}
          </Link>
        )}
        {lists.length > 0 && (
          <button
            type="button"
            className="button button--quiet"
            disabled={update.isPending}
            onClick={() => update.mutate({ lists })}
          >
            {words.tryAgain(lists.length)}
          </button>
        )}
        {isBroken && (
          <button
            type="button"
            className="button button--quiet"
            disabled={update.isPending}
            onClick={() => update.mutate(job.subject.length === 0 ? {} : { lists: job.subject })}
          >
            {words.again}
          </button>
        )}
        {(lists.length > 0 || isBroken) && (
          <Link className="button button--quiet" to="/lists">
            {words.fromFolder}
          </Link>
        )}
      </div>
      {update.isError && <NotStarted error={update.error} />}
    </section>
  )
}

/** Up to so many lists are named; the table has them all. */
const MOST_NAMED = 4

/** The codes of Node.js for names that cannot be looked up and networks that cannot be reached. */
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENETDOWN/

/** What was not obtained, in as few sentences as there are causes. */
function NotObtainedText({ missing }: { readonly missing: ReturnType<typeof notObtained> }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const listOf = useListOf()
  if (missing.length === 0) return null
  return (
    <>
      <ul>
        {missing.map(({ cause, lists }) => (
          <li key={cause}>
            {lists.length > MOST_NAMED ? (
              words.listsOf(format.number(lists.length))
            ) : (
              <RecordText>
                {format.list(lists.map((list) => `${listOf(list)?.authority ?? ''} (${list})`))}
              </RecordText>
            )}
            : <RecordText>{cause}</RecordText>
          </li>
        ))}
      </ul>
      <p className="muted">
        {missing.every(({ cause }) => NO_NETWORK.test(cause)) && words.noNetwork} {words.notObtainedWay}
      </p>
    </>
  )
}
