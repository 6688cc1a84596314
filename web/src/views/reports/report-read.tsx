import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReportView } from '../../../../src/api/messages.ts'
import { Notice } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { Care } from './care.tsx'
import { claimWords } from './claim-words.ts'
import { CLAIMS_AT_ONCE, ClaimsBeside } from './claims-beside.tsx'
import { DaysRead } from './days-read.tsx'
import type { ClaimDecision } from './decision.ts'
import { EventsRead } from './events-read.tsx'
import { Lamp, type Lit } from './lit.ts'
import { Lost } from './lost.tsx'
import { MarkedInText } from './marked-in-text.tsx'
import { NamesRead } from './names-read.tsx'
import { firstAfter, partsOf } from './paragraphs.ts'
import { ReportHead } from './report-head.tsx'
import { type Layer, ReportText } from './report-text.tsx'
import { reportWords } from './report-words.ts'
import { reveal } from './reveal.ts'
import { numberedClaims, textMarks } from './text-marks.ts'
import { LampContext } from './use-lit.ts'

/** Where the reader is taken once the page is drawn. */
type Move = { readonly to: 'claim' | 'text'; readonly claim: string }

/** A report with its claims beside the text: pointing at the one marks the other, and each leads to the other. */
export function ReportRead({ view }: { readonly view: ReportView }): ReactNode {
  const { report, text, mentions, dates, events } = view
  const words = useWords(reportWords)
  const { claim: chosen } = useSearch({ from: '/reports/$id' })
  const navigate = useNavigate({ from: '/reports/$id' })
  const router = useRouter()
  const [lamp] = useState(() => new Lamp())
  const [without, setWithout] = useState<ReadonlySet<Layer>>(new Set())
  const [move, setMove] = useState<Move | null>(chosen === undefined ? null : { to: 'text', claim: chosen })
  const moved = useRef<Move | null>(null)
  const claims = useMemo(() => numberedClaims(view.claims), [view.claims])
  const byId = useMemo(() => new Map(claims.map((each) => [each.shown.claim.id, each])), [claims])
  const parts = useMemo(
    () => partsOf(text, textMarks({ text, claims, dates, flags: report.flags })),
    [text, claims, dates, report.flags],
  )
  const pageOf = (id: string | undefined): number =>
    Math.max(0, Math.floor(((byId.get(id ?? '')?.number ?? 1) - 1) / CLAIMS_AT_ONCE))
  const [page, setPage] = useState(() => pageOf(chosen))

  const linkOf = useCallback(
    (claim: string) =>
      router.buildLocation({ to: '/reports/$id', params: { id: report.id }, search: { claim } }).href,
    [router, report.id],
  )
  const litOf = useCallback(
    (claim: string): Lit => ({ key: claim, places: byId.get(claim)?.shown.claim.content ?? [] }),
    [byId],
  )
  const go = useCallback(
    (to: Move['to'], claim: string) => {
      void navigate({ search: { claim }, replace: true, resetScroll: false })
      const number = byId.get(claim)?.number ?? 1
      setPage(Math.floor((number - 1) / CLAIMS_AT_ONCE))
      setMove({ to, claim })
    },
    [navigate, byId],
  )
  const onText = useCallback((claim: string) => go('text', claim), [go])
  const goToPlace = (lit: Lit): void => {
    lamp.choose(lit)
    const start = lit.places[0]?.start ?? 0
    const paragraphs = parts.flatMap((part) => part.paragraphs)
    const paragraph = paragraphs[firstAfter(paragraphs, start)]
    if (paragraph !== undefined) reveal(`text-${paragraph.start}`, '.marked--lit')
  }

  useEffect(() => {
    lamp.choose(chosen === undefined ? null : litOf(chosen))
  }, [lamp, chosen, litOf])
  useEffect(() => {
    if (move === null || moved.current === move) return
    const found = byId.get(move.claim)
    if (found === undefined) return
    if (move.to === 'claim') reveal(`claim-${found.number}`)
    else if (!reveal('text', `[data-number="${found.number}"]`)) return
    if (move.to === 'text') showBeside(found.number)
    moved.current = move
  }, [move, byId])

  const linkTo = useCallback(
    (id: string) => (
      <ClaimNumber number={byId.get(id)?.number} href={linkOf(id)} onGo={() => go('claim', id)} />
    ),
    [byId, linkOf, go],
  )
  const language = report.language
  return (
    <LampContext value={lamp}>
      <article className="report">
        <ReportHead report={report} />
        <Care
          report={report}
          onPlace={(place) => goToPlace({ key: `place ${place.start}`, places: [place] })}
        />
        {chosen !== undefined && !byId.has(chosen) && <Notice tone="plain">{words.notFound}</Notice>}
        <div className="report__sides">
          <section className="report__text" aria-labelledby="text-title">
            <h2 id="text-title" className="report__side-title">
              {words.text}
            </h2>
            <a className="report__skip no-print" href="#claims-title" onClick={pastText}>
              {words.pastText}
            </a>
            <MarkedInText without={without} onWithout={setWithout} />
            <div id="text">
              <ReportText
                text={text}
                parts={parts}
                language={language}
                without={without}
                linkOf={linkOf}
                pointAt={(claim) => lamp.point(claim === null ? null : litOf(claim))}
                onClaim={(claim) => go('claim', claim)}
              />
            </div>
          </section>
          <section className="report__beside" aria-labelledby="claims-title">
            <h2 id="claims-title" className="report__side-title" tabIndex={-1}>
              {words.claims}
            </h2>
            <p className="small muted">{words.proposal}</p>
            <ClaimsBeside
              text={text}
              claims={claims}
              page={page}
              onPage={setPage}
              chosen={chosen ?? null}
              language={language}
              linkOf={linkOf}
              linkTo={linkTo}
              onText={onText}
            />
          </section>
        </div>
        <EventsRead events={events} language={language} onPlace={goToPlace} />
        <NamesRead mentions={mentions} onPlace={goToPlace} />
        <DaysRead text={text} dates={dates} language={language} onPlace={goToPlace} />
        <Lost lost={view.lost as readonly ClaimDecision[]} />
      </article>
    </LampContext>
  )
}

function pastText(event: MouseEvent): void {
  event.preventDefault()
  reveal('claims-title')
}

/** Scrolls the claims beside the text to one, where they have a room of their own, and leaves the text where it is. */
function showBeside(number: number): void {
  const room = document.querySelector<HTMLElement>('.report__beside')
  const claim = document.getElementById(`claim-${number}`)
  if (room === null || claim === null || room.scrollHeight <= room.clientHeight) return
  room.scrollTop +=
    claim.getBoundingClientRect().top - room.getBoundingClientRect().top - room.clientHeight / 4
}

interface ClaimNumberProps {
  readonly number: number | undefined
  readonly href: string
  readonly onGo: () => void
}

function ClaimNumber({ number, href, onGo }: ClaimNumberProps): ReactNode {
  const words = useWords(claimWords)
  return (
    <a
      className="claim__ref"
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onGo()
      }}
    >
      {number === undefined ? words.otherClaim : words.claim(number)}
    </a>
  )
}
