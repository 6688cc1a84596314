import type { ReactNode } from 'react'
import type { ShownClaim } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { useWords } from '../../words/language.tsx'
import { claimWords } from './claim-words.ts'
import { DayText } from './day-text.tsx'

interface ClaimWhoProps {
  readonly shown: ShownClaim
  readonly isDayOfReportSaid: boolean
}

/** Who says it, for whom, to whom, and when: the name that holds, and what the text has where that is another. */
export function ClaimWho({ shown, isDayOfReportSaid }: ClaimWhoProps): ReactNode {
  const words = useWords(claimWords)
  const { claim, day } = shown
  const { speaker } = claim
  return (
    <p className="claim__who">
      {speaker === null ? (
        <span className="claim__nobody">{words.nobody}</span>
      ) : (
        <strong>
          <NameText value={speaker.canonical} />
        </strong>
      )}
      <Otherwise shown={shown} />
      {speaker !== null && speaker.onBehalfOf !== null && speaker.onBehalfOf !== speaker.canonical && (
        <Joined word={words.onBehalfOf} name={speaker.onBehalfOf} />
      )}
      {claim.addressee !== null && <Joined word={words.to} name={claim.addressee} />}
      {claim.via !== null && <Joined word={words.via} name={claim.via} />}
      {claim.when !== null && (
        <span className="claim__when">
          {words.said} <DayText edtf={claim.when} />
        </span>
      )}
      {claim.when === null && isDayOfReportSaid && (
        <span className="claim__when">
          {day === null ? (
            words.undated
          ) : (
            <>
              {words.published} <DayText edtf={day} />
            </>
          )}
        </span>
      )}
    </p>
  )
}

function Joined({ word, name }: { readonly word: string; readonly name: string }): ReactNode {
  return (
    <span>
      {' '}
      {word} <NameText value={name} />
    </span>
  )
}

/** How the text names the speaker, where that is not the name above. */
function Otherwise({ shown }: { readonly shown: ShownClaim }): ReactNode {
  const words = useWords(claimWords)
  const { claim, readSpeaker, decisions } = shown
  const { speaker } = claim
  const isCorrected = decisions.some(({ verdict }) => verdict === 'speaker')
  if (readSpeaker !== null)
    return (
      <span className="claim__aside">
        {speaker === null ? words.noSpeakerNow : isCorrected ? words.correctedFrom : words.mergedFrom}{' '}
        <NameText value={readSpeaker} />
      </span>
    )
  if (speaker === null) return null
  if (isCorrected && claim.attribution === 'none')
    return <span className="claim__aside">{words.correctedFromNobody}</span>
  if (speaker.name === speaker.canonical || speaker.name === '') return null
  return (
    <span className="claim__aside">
      <bdi>{words.asNamed(speaker.name)}</bdi>
    </span>
  )
}
