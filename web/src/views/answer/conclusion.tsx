import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Coverage, Hit } from '../../../../src/desk/index.ts'
import { placeOf, useListOf } from '../../kit/list-name.tsx'
import { Notice } from '../../kit/parts.tsx'
import type { ExplainedScreening } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { isOneWordNear, sortedHits } from './standing.ts'
import { answerWords } from './words.ts'

/** What came of it in a few words. */
function useTitle(answer: ExplainedScreening): string {
  const words = useWords(answerWords)
  const { alerts, lapsed } = sortedHits(answer)
  if (answer.status === 'not-screenable') return words.notScreenable
  if (alerts.length === 0) {
    if (lapsed.length > 0) return words.foundLapsed
    if (isOneWordNear(answer)) return words.oneWord
    return answer.status === 'no-hits' ? words.noHits : words.incomplete
  }
  if (isByNumber(alerts)) return words.foundNumber
  return isOfStarter(answer) ? words.foundStarter(alerts.length) : words.found(alerts.length)
}

function isByNumber(alerts: readonly Hit[]): boolean {
  return alerts.some(({ evidence }) => evidence.some(({ feature }) => feature === 'identifier'))
}

function isOfStarter({ coverage }: ExplainedScreening): boolean {
  return !coverage.some(({ state }) => state === 'loaded')
}

interface ConclusionProps {
  readonly answer: ExplainedScreening
}

/** The same for those who hear the page: said as soon as the answer is there. */
export function ConclusionSpoken({ answer }: ConclusionProps): ReactNode {
  return useTitle(answer)
}

/** What came of it in plain words, and where the answer stops. */
export function Conclusion({ answer }: ConclusionProps): ReactNode {
  const words = useWords(answerWords)
  const title = useTitle(answer)
  const { status } = answer
  const { alerts } = sortedHits(answer)
  if (status === 'not-screenable')
    return (
      <Notice tone="near" title={title}>
        <p>{words.notScreenableWay}</p>
      </Notice>
    )
  const isStarter = isOfStarter(answer)
  return (
    <Notice tone={alerts.length > 0 ? 'alert' : status === 'no-hits' ? 'plain' : 'near'} title={title}>
      <InForce alerts={alerts} />
      {alerts.length > 0 && !isByNumber(alerts) && <p>{words.nameOnly}</p>}
      {alerts.length === 0 && <p>{status === 'no-hits' ? words.noHitsWay : words.incompleteWay}</p>}
      {isStarter && (
        <p>
          {words.starterOnly} <Link to="/lists">{words.loadLists}</Link>
        </p>
      )}
      <Limits answer={answer} isStarter={isStarter} />
    </Notice>
  )
}

/** Of one party alone: which places list it, each since when. */
function InForce({ alerts }: { readonly alerts: readonly Hit[] }): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const [only, ...others] = alerts
  if (only === undefined || others.length > 0) return null
  const since = new Map<string, string | null>()
  for (const { list, status, listedOn } of only.designations) {
    const place = placeOf(list)
    const isInForce = status === 'active' || status === 'suspended'
    if (place !== null && isInForce && !since.has(place)) since.set(place, listedOn.date)
  }
  if (since.size === 0) return null
  const places = [...since].map(([place, day]) =>
    day === null ? format.place(place) : words.placeSince(format.place(place), format.date(day)),
  )
  return <p className="answer__places">{words.listedSince(format.list(places))}</p>
}

/** Up to so many lists are named in a sentence; of more, how many there are. The table at the end has them all. */
const MOST_NAMED = 4

function Limits({
  answer,
  isStarter,
}: {
  readonly answer: ExplainedScreening
  readonly isStarter: boolean
}): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const listOf = useListOf()
  const { coverage, stale, query } = answer
  const named = (those: readonly Coverage[]): string =>
    format.list(those.map(({ list }) => `${listOf(list)?.authority ?? list} (${list})`))
  const of = (state: Coverage['state']): readonly Coverage[] =>
    coverage.filter((each) => each.state === state)
  const [starter, missing, held] = [of('starter'), of('missing'), of('held')]
  const asOf = typeof query['asOf'] === 'string' ? query['asOf'] : null
  const unknown = coverage.filter((each) => each.asOf === 'unknown' && each.state === 'loaded')
  const old = coverage.filter(({ list }) => stale.includes(list))
  const oldest = old.map(({ edition }) => edition?.date ?? '').toSorted()[0] ?? ''
  const sentences = [
    isStarter || starter.length === 0 ? '' : words.someStarter(named(starter)),
    isStarter || missing.length === 0
      ? ''
      : missing.length > MOST_NAMED
        ? words.missingMany(format.number(missing.length))
        : words.missing(named(missing)),
    held.length === 0 ? '' : words.held(named(held)),
    asOf === null || unknown.length === 0
      ? ''
      : unknown.length > MOST_NAMED
        ? words.unknownOnMany(format.date(asOf), format.number(unknown.length))
        : words.unknownOn(format.date(asOf), named(unknown)),
    old.length === 0
      ? ''
      : old.length > MOST_NAMED
        ? words.staleMany(format.number(old.length), format.date(oldest))
        : words.staleSome(named(old)),
  ].filter((each) => each !== '')
  if (sentences.length === 0) return null
  return (
    <p className="small">
      {sentences.join(' ')}{' '}
      <a href="#rests" onClick={openRests}>
        {words.which}
      </a>
    </p>
  )
}

/** The table stands at the end of the page; the address is left as it is, for the name stands behind its #. */
function openRests(event: { preventDefault: () => void }): void {
  event.preventDefault()
  const rests = document.querySelector('#rests details')
  rests?.setAttribute('open', '')
  rests?.scrollIntoView()
  rests?.querySelector('summary')?.focus()
}
