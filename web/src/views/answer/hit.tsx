import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Hit } from '../../../../src/desk/index.ts'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { Tag } from '../../kit/parts.tsx'
import type { ExplainedScreening } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { NAME_KIND_WORDS, SCHEMA_WORDS, STRENGTH_WORDS } from '../../words/vocabulary.ts'
import type { Asked } from './asked.ts'
import { likenessOf } from './likeness.ts'
import { Listed } from './listed.tsx'
import { NotListed } from './not-listed.tsx'
import { noteIn } from './note-words.ts'
import { SaidOfThem } from './said.tsx'
import { Why } from './why.tsx'
import { answerWords } from './words.ts'

interface HitTextProps {
  readonly hit: Hit
  readonly answer: ExplainedScreening
  readonly asked: Asked
  /** The only one: nothing of it is folded that answers a question. */
  readonly isOnly?: boolean
  /** One of many: no more than who it is, why, and who listed it. */
  readonly isBrief?: boolean
}

/** A party that was met: who it is, how near its name comes, who listed it since when, who did not, and what was said. */
export function HitText({ hit, answer, asked, isOnly = false, isBrief = false }: HitTextProps): ReactNode {
  const words = useWords(answerWords)
  const schemas: Readonly<Record<string, string>> = useWords(SCHEMA_WORDS)
  const search = asked.asOf === undefined ? {} : { asOf: asked.asOf }
  return (
    <article className={isBrief ? 'hit hit--brief' : 'hit'}>
      <header className="hit__head">
        <h2 className="hit__name">
          <Link to="/party/$key" params={{ key: hit.party }} search={search}>
            <NameText value={hit.caption} />
          </Link>
        </h2>
        <Tag>{schemas[hit.schema] ?? hit.schema}</Tag>
      </header>
      <Likeness hit={hit} line={answer.policy.alert} />
      <Met hit={hit} asked={asked} />
      <Why hit={hit} line={answer.policy.alert} />
      <Listed designations={hit.designations} isBrief={isBrief} />
      {isBrief ? null : <NotListed coverage={answer.coverage} designations={hit.designations} />}
      {!isBrief && <SaidOfThem hit={hit} isOpen={isOnly} {...search} />}
      <p className="hit__ways">
        <Link to="/party/$key" params={{ key: hit.party }} search={search}>
          {words.allOfThem}
        </Link>
        <Link to="/coverage" search={{ party: hit.party, ...search }}>
          {words.coverageOf}
        </Link>
      </p>
    </article>
  )
}

/** How near the name comes, in words and as a number on a line with the point from which a name alerts. */
function Likeness({ hit, line }: { readonly hit: Hit; readonly line: number }): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const { score, evidence, alert } = hit
  return (
    <p className="hit__likeness">
      <strong className={alert ? 'hit__likely' : 'hit__near'}>
        {words.likeness[likenessOf(score, evidence)]}
      </strong>
      <span className="muted">
        {words.score} {format.score(score)}
      </span>
      <ScoreLine score={score} line={line} />
    </p>
  )
}

/** Where the score stands between one half and one; the tick is the line from which a name alerts. */
function ScoreLine({ score, line }: { readonly score: number; readonly line: number }): ReactNode {
  const at = (value: number): number => 4 + Math.max(0, (value - 0.5) / 0.5) * 112
  return (
    <svg className="hit__score" viewBox="0 0 120 12" aria-hidden="true">
      <path d={`M4 6H116M${at(line)} 1V11`} stroke="currentColor" fill="none" />
      <circle
        cx={at(score)}
        cy="6"
        r="4"
        className={score >= line ? 'hit__dot' : 'hit__dot hit__dot--near'}
      />
    </svg>
  )
}

/** The name asked for beside the one that was met, each in its own script. */
function Met({ hit, asked }: { readonly hit: Hit; readonly asked: Asked }): ReactNode {
  const words = useWords(answerWords)
  const kinds: Readonly<Record<string, string>> = useWords(NAME_KIND_WORDS)
  const strengths: Readonly<Record<string, string>> = useWords(STRENGTH_WORDS)
  const { name, kind, strength, script } = hit.matched
  const { language } = useLanguage()
  const [how] = noteIn(language, hit.evidence.find(({ feature }) => feature === 'name')?.note ?? '')
  return (
    <dl className="met">
      <div>
        <dt>{words.query}</dt>
        <dd>
          <NameText value={asked.name} />
        </dd>
      </div>
      <div>
        <dt>{words.listed}</dt>
        <dd>
          <NameText value={name} script={script} />{' '}
          <span className="met__kind">
            {kinds[kind] ?? kind}
            {strength === 'weak' && ` · ${strengths['weak']}`}
          </span>
        </dd>
      </div>
      {how !== undefined && how !== '' && (
        <div>
          <dt>{words.note}</dt>
          <dd className="met__how">
            <RecordText lang={language}>{how}</RecordText>
          </dd>
        </div>
      )}
    </dl>
  )
}
