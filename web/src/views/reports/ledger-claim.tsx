import { Link } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import type { ShownClaim } from '../../../../src/desk/index.ts'
import { useWords } from '../../words/language.tsx'
import { ClaimCard } from './claim-card.tsx'
import { claimWords } from './claim-words.ts'
import { claimsWords } from './claims-words.ts'
import { sentencePieces } from './marked-sentence.ts'
import { VisibleText } from './visible-text.tsx'
import { WordsOfReport } from './words-of-report.tsx'

interface LedgerClaimProps {
  readonly shown: ShownClaim
  readonly label: string
}

/** A claim of the ledger in its sentence, leading to its place in the report. */
export function LedgerClaim({ shown, label }: LedgerClaimProps): ReactNode {
  const words = useWords(claimsWords)
  const { otherClaim } = useWords(claimWords)
  const { claim, sentence, title, file, source } = shown
  const place = { id: claim.document }
  const linkTo = useCallback(
    (id: string) => (
      <Link to="/reports/$id" params={{ id: claim.document }} search={{ claim: id }} className="claim__ref">
        {otherClaim}
      </Link>
    ),
    [claim.document, otherClaim],
  )
  return (
    <li className="ledger__claim">
      <ClaimCard
        shown={shown}
        language={null}
        label={label}
        place={null}
        isDayOfReportSaid
        linkTo={linkTo}
        source={
          <p className="ledger__place">
            <Link to="/reports/$id" params={place} search={{ claim: claim.id }}>
              {words.inReport}
            </Link>{' '}
            <WordsOfReport language={null} text={title ?? file} />
            {source !== null && (
              <>
                {', '}
                <WordsOfReport language={null} text={source} />
              </>
            )}
          </p>
        }
      >
        <blockquote className="claim__words ledger__sentence">
          <span lang="und" dir="auto">
            {sentencePieces(sentence).map(({ text, isMarked }, at) =>
              isMarked ? (
                // oxlint-disable-next-line react/no-array-index-key -- the pieces of a sentence do not move
                <mark key={at}>
                  <VisibleText text={text} />
                </mark>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- the pieces of a sentence do not move
                <VisibleText key={at} text={text} />
              ),
            )}
          </span>
        </blockquote>
      </ClaimCard>
    </li>
  )
}
