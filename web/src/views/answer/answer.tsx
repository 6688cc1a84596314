import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { NameText } from '../../kit/name-text.tsx'
import { Fold, ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { useHash } from '../../kit/use-hash.ts'
import { type ExplainedScreening, questions } from '../../service/questions.ts'
import { SearchBox } from '../../shell/search-box.tsx'
import { useWords } from '../../words/language.tsx'
import './answer.css'
import { type Asked, askedFrom, hashOf, whomOf } from './asked.ts'
import { AskedAgain } from './asked-again.tsx'
import { Conclusion, ConclusionSpoken } from './conclusion.tsx'
import { HitText } from './hit.tsx'
import { Refine } from './refine.tsx'
import { Rests } from './rests.tsx'
import { isOneWordNear, sortedHits } from './standing.ts'
import { answerWords } from './words.ts'

/** Who bears the name that was asked for: on which lists, since when, and how far that can be known. */
export function Answer(): ReactNode {
  const asked = askedFrom(useHash())
  return asked === null ? <Nobody /> : <AnswerTo asked={asked} key={asked.name} />
}

function Nobody(): ReactNode {
  const words = useWords(answerWords)
  return (
    <div className="stack">
      <ViewTitle title={words.nobody} />
      <p>{words.nobodyWay}</p>
      <SearchBox size="large" />
    </div>
  )
}

function AnswerTo({ asked }: { readonly asked: Asked }): ReactNode {
  const words = useWords(answerWords)
  const query = useQuery(questions.screen(whomOf(asked)))
  return (
    <div className="answer stack stack--wide">
      <div className="stack stack--tight">
        <p className="answer__kicker">{words.askedFor}</p>
        <ViewTitle title={asked.name}>
          <span className="answer__name">
            <NameText value={asked.name} />
          </span>
        </ViewTitle>
        <Refine asked={asked} error={query.error} key={hashOf(asked)} />
      </div>
      <output className="hidden">
        {query.data !== undefined && <ConclusionSpoken answer={query.data} />}
      </output>
      <Answered query={query}>{(answer) => <Body asked={asked} answer={answer} />}</Answered>
      <AskedAgain query={query} id={hashOf(asked)} />
    </div>
  )
}

/** So many hits are shown at first. */
const AT_FIRST = 10

function Body({ asked, answer }: { readonly asked: Asked; readonly answer: ExplainedScreening }): ReactNode {
  const words = useWords(answerWords)
  const { alerts, lapsed, near } = sortedHits(answer)
  const isOneWord = isOneWordNear(answer)
  return (
    <>
      <Conclusion answer={answer} />
      {alerts.length > 0 && <HitList title={words.alerts} hits={alerts} answer={answer} asked={asked} />}
      {lapsed.length > 0 && (
        <HitList title={words.lapsed} hint={words.lapsedWay} hits={lapsed} answer={answer} asked={asked} />
      )}
      {near.length > 0 && (
        <Fold title={words.near(near.length)} isOpen={isOneWord}>
          <p className="muted">{isOneWord ? words.oneWordWay : words.nearWay}</p>
          <div>
            {near.map((hit) => (
              <HitText key={hit.party} hit={hit} answer={answer} asked={asked} isBrief />
            ))}
          </div>
        </Fold>
      )}
      <Rests answer={answer} />
    </>
  )
}

interface HitListProps {
  readonly title: string
  readonly hint?: string
  readonly hits: ExplainedScreening['hits']
  readonly answer: ExplainedScreening
  readonly asked: Asked
}

function HitList({ title, hint, hits, answer, asked }: HitListProps): ReactNode {
  const words = useWords(answerWords)
  const [shown, setShown] = useState(AT_FIRST)
  return (
    <section aria-label={title}>
      {hint !== undefined && <h2 className="answer__group">{title}</h2>}
      {hint !== undefined && <p className="muted">{hint}</p>}
      {hits.slice(0, shown).map((hit, at) => (
        <HitText
          key={hit.party}
          hit={hit}
          answer={answer}
          asked={asked}
          isOnly={hits.length === 1}
          isBrief={at >= 3}
        />
      ))}
      {hits.length > shown && (
        <button type="button" className="button button--quiet" onClick={() => setShown(shown + 25)}>
          {words.more(Math.min(25, hits.length - shown))}
        </button>
      )}
    </section>
  )
}
