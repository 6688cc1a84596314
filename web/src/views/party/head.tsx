import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { PartyView, Shown } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { Field, Fold, Notice, ViewTitle } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { SCHEMA_WORDS } from '../../words/vocabulary.ts'
import { countriesByRole } from './facts-shown.ts'
import { inOwnScript } from './name-groups.ts'
import { editionSpan, type Place, type Standing, standingOf } from './standing.ts'
import { usePlaces } from './use-places.ts'
import { partyWords } from './words.ts'

interface HeadProps {
  readonly shown: Shown
  readonly party: PartyView
  readonly asked: string
  readonly asOf: string | null
}

/** Who it is, and where the party stands in one sentence. */
export function Head({ shown, party, asked, asOf }: HeadProps): ReactNode {
  const words = useWords(partyWords)
  const schemas = useWords(SCHEMA_WORDS)
  const format = useFormat()
  const own = inOwnScript(party.names, party.caption)
  const captioned = party.names.find(({ value }) => value === party.caption)
  const standing = standingOf(party, shown.coverage)
  const codes = [...new Set(countriesByRole(party.countries).flatMap((each) => each.codes))]
  const answers = answeredDays(party)
  return (
    <header className="party__head">
      <p className="party__kind">
        {[schemas[party.schema], ...codes.slice(0, 4).map(format.place)].join(' · ')}
      </p>
      <ViewTitle title={party.caption}>
        <NameText value={party.caption} script={captioned?.script} language={captioned?.language} />
      </ViewTitle>
      {own !== null && (
        <p className="party__own">
          <NameText value={own.value} script={own.script} language={own.language} />
        </p>
      )}
      {asOf !== null && (
        <Notice tone="near" title={words.asOfNow(format.date(asOf))}>
          <p>
            <Link to="/party/$key" params={{ key: asked }} search={{}}>
              {words.asOfToday}
            </Link>
          </p>
        </Notice>
      )}
      <Sentence standing={standing} />
      <StandingRows standing={standing} />
      {answers !== null && (
        <p>
          {words.counterOf}{' '}
          <Link to="/coverage" search={answers}>
            {words.counterLink}
          </Link>
        </p>
      )}
      <div className="party__ways no-print">
        <Link to="/coverage" search={{ party: party.party, ...(asOf === null ? {} : { asOf }) }}>
          {words.across}
        </Link>
        <Fold title={words.asOf}>
          <AsOf asked={asked} asOf={asOf} />
        </Fold>
      </div>
    </header>
  )
}

/** The days of what a counter-sanction says that it answers, a day around them; `null` for any other party. */
function answeredDays({ properties }: PartyView): { readonly from: string; readonly to: string } | null {
  const days = (properties['answers'] ?? []).map((words) => words.slice(3)).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(first)) return null
  return { from: dayFrom(first, -1), to: dayFrom(last, 1) }
}

function dayFrom(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}

function Sentence({ standing }: { readonly standing: Standing }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const { places, placesOf } = usePlaces()
  const { inForce, by, first, notOn, suspended, lifted, unclear } = standing
  const span = editionSpan(notOn)
  return (
    <p className="party__sentence">
      {inForce.length === 0 ? (
        <>
          <strong>{words.notInForce}</strong>
          {words.dot}{' '}
        </>
      ) : (
        <>
          <strong>{words.inForce(format.number(inForce.length), inForce.length)}</strong>
          {words.by(places(by))}{' '}
        </>
      )}
      {suspended.length > 0 && `${words.suspended(places(suspended))} `}
      {lifted.length > 0 && `${words.lifted(places(lifted))} `}
      {unclear.length > 0 && `${words.unclear(places(unclear))} `}
      {first === null
        ? words.noFirst
        : first.isSure
          ? words.first(places([first.code]), format.date(first.date))
          : words.firstDated(places([first.code]), format.date(first.date))}{' '}
      {notOn.length > 0 && (
        <>
          <strong>{words.notOn(placesOf(notOn.map(({ code }) => code)))}</strong>
          {span === null
            ? words.dot
            : span[0] === span[1]
              ? words.edition(format.date(span[0]))
              : words.editions(format.date(span[0]), format.date(span[1]))}
        </>
      )}
    </p>
  )
}

function StandingRows({ standing }: { readonly standing: Standing }): ReactNode {
  const words = useWords(partyWords)
  const rows = [
    [words.notListedBy, words.notListedHint, standing.notOn],
    [words.undecided, words.undecidedHint, standing.undecided],
    [words.tooEarly, words.tooEarlyHint, standing.tooEarly],
    [words.notKnown, words.notKnownHint, standing.notKnown],
  ] as const
  if (rows.every(([, , places]) => places.length === 0)) return null
  return (
    <Fold title={words.standing} isOpen={standing.undecided.length + standing.notKnown.length > 0}>
      <dl className="summary">
        {rows.map(([title, hint, places]) =>
          places.length === 0 ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <PlaceList places={places} />
                <span className="muted small">{hint}</span>
              </dd>
            </div>
          ),
        )}
      </dl>
    </Fold>
  )
}

function PlaceList({ places }: { readonly places: readonly Place[] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  return (
    <ul className="party__places">
      {places.map(({ code, lists }) => {
        const dates = lists.flatMap(({ edition }) => edition?.date ?? []).toSorted()
        const newest = dates.at(-1)
        return (
          <li key={code}>
            {format.place(code)}
            {newest !== undefined && (
              <span className="muted small"> {words.editionOf(format.shortDate(newest))}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function AsOf({ asked, asOf }: { readonly asked: string; readonly asOf: string | null }): ReactNode {
  const words = useWords(partyWords)
  const navigate = useNavigate()
  const [fault, setFault] = useState<string | undefined>()
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('asOf')
    if (typeof day !== 'string' || Number.isNaN(Date.parse(day))) return setFault(words.asOfFault)
    void navigate({ to: '/party/$key', params: { key: asked }, search: { asOf: day } })
  }
  return (
    <form className="party__asof" onSubmit={show} noValidate>
      <Field label={words.asOfLabel} hint={words.asOfHint} fault={fault}>
        {({ id, describedBy }) => (
          <input id={id} name="asOf" type="date" aria-describedby={describedBy} defaultValue={asOf ?? ''} />
        )}
      </Field>
      <button type="submit" className="button button--quiet">
        {words.asOfDo}
      </button>
    </form>
  )
}
