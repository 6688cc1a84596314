import type { ReactNode } from 'react'
import type { ShownClaim } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { SummaryList, Tag } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { ClaimAnswers } from './claim-answers.tsx'
import { ClaimHistoryList } from './claim-history.tsx'
import { ClaimWho } from './claim-who.tsx'
import { claimWords } from './claim-words.ts'
import './claim.css'
import { Decide } from './decide.tsx'
import { OpenedFold } from './opened-fold.tsx'
import { useDecide } from './use-decide.ts'
import { ACT_NOUNS, ATTRIBUTION_WORDS, CLAIM_STATUS_WORDS, KIND_WORDS, ROLE_WORDS } from './vocabulary.ts'
import { WordsOfReport } from './words-of-report.tsx'

/** Leads to another claim by its id. */
export type LinkToClaim = (id: string) => ReactNode

interface ClaimCardProps {
  readonly shown: ShownClaim
  /** Leads to the place in the text; stands first. */
  readonly place: ReactNode
  /** The words of the claim, or the sentence that they stand in. */
  readonly children: ReactNode
  /** BCP 47, of the report. */
  readonly language: string | null
  readonly linkTo: LinkToClaim
  /** What the claim is called for those who do not see the page. */
  readonly label: string
  /** Whether the day of publication stands in for that of the claim. */
  readonly isDayOfReportSaid?: boolean
  /** Where the claim can be read, after all that is said of it. */
  readonly source?: ReactNode
}

/** A claim: who says what of whom, what was answered, what people decided, and how it was read. */
export function ClaimCard(props: ClaimCardProps): ReactNode {
  const { shown, place, children, language, linkTo, label, isDayOfReportSaid = false, source } = props
  const words = useWords(claimWords)
  const acts = useWords(ACT_NOUNS)
  const kinds = useWords(KIND_WORDS)
  const { claim } = shown
  const deciding = useDecide(claim.id, claim.document)
  return (
    <div className={`claim claim--${claim.status}`}>
      <div className="claim__head">
        {place}
        <span className="claim__act">{acts[claim.act]}</span>
        {claim.kind !== 'no-comment' && <span className="claim__kind">{kinds[claim.kind]}</span>}
        <Standing
          status={claim.status}
          pending={deciding.isPending ? deciding.variables.verdict : undefined}
        />
      </div>
      <ClaimWho shown={shown} isDayOfReportSaid={isDayOfReportSaid} />
      {children}
      <ClaimAbout about={claim.about} />
      <ClaimAnswers shown={shown} language={language} linkTo={linkTo} />
      {source}
      <div className="claim__foot">
        <Decide deciding={deciding} label={words.decideOn(label)} />
        <OpenedFold title={words.smallPrint}>
          {() => <SmallPrint shown={shown} language={language} />}
        </OpenedFold>
        <OpenedFold title={words.history}>{() => <ClaimHistoryList claim={claim.id} />}</OpenedFold>
      </div>
    </div>
  )
}

/** What became of a claim. */
function Standing({
  status,
  pending,
}: {
  readonly status: ShownClaim['claim']['status']
  readonly pending: 'accepted' | 'rejected' | 'speaker' | undefined
}): ReactNode {
  const statuses = useWords(CLAIM_STATUS_WORDS)
  const { saving } = useWords(claimWords)
  if (pending !== undefined)
    return (
      <Tag>
        {pending === 'speaker' ? '' : `${statuses[pending]} · `}
        {saving}
      </Tag>
    )
  if (status === 'accepted') return <Tag tone="note">✓ {statuses.accepted}</Tag>
  if (status === 'rejected') return <Tag tone="gone">✕ {statuses.rejected}</Tag>
  return <span className="claim__proposed">{statuses.proposed}</span>
}

/** Whom a claim is about, each with the role. */
function ClaimAbout({ about }: { readonly about: ShownClaim['claim']['about'] }): ReactNode {
  const words = useWords(claimWords)
  const roles = useWords(ROLE_WORDS)
  if (about.length === 0) return null
  return (
    <p className="claim__about">
      <span className="claim__label">{words.about}</span>{' '}
      {about.map(({ name, role }, at) => (
        <span key={`${name} ${role}`}>
          {at > 0 && ', '}
          <NameText value={name} /> <span className="muted">({roles[role]})</span>
        </span>
      ))}
    </p>
  )
}

function SmallPrint({
  shown: { claim },
  language,
}: {
  readonly shown: ShownClaim
  readonly language: string | null
}): ReactNode {
  const words = useWords(claimWords)
  const attributions = useWords(ATTRIBUTION_WORDS)
  const kinds = useWords(KIND_WORDS)
  const cue = claim.cue === null ? null : <WordsOfReport language={language} text={claim.cue.exact} />
  const rule = <span className="code">{claim.rule}</span>
  const id = <span className="code">{claim.id}</span>
  return (
    <SummaryList
      rows={[
        [words.kind, kinds[claim.kind]],
        [words.attribution, attributions[claim.attribution]],
        [words.cue, cue],
        [words.rule, rule],
        [words.id, id],
      ]}
    />
  )
}
