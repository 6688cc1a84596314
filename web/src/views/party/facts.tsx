import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { OutLink } from '../../kit/out-link.tsx'
import { Fold, SummaryList } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { countriesByRole, propertyWords, sortedProperties } from './facts-shown.ts'
import { ListText } from './list-text.tsx'
import { COUNTRY_ROLE_WORDS, IDENTIFIER_WORDS, PROPERTY_WORDS, partyWords } from './words.ts'

/** So many values of a fact stand open. */
const MOST_OPEN = 5

/** What the lists state of the party besides its names. */
export function Facts({ party }: { readonly party: PartyView }): ReactNode {
  const words = useWords(partyWords)
  const properties: Readonly<Record<string, string>> = useWords(PROPERTY_WORDS)
  const roles: Readonly<Record<string, string>> = useWords(COUNTRY_ROLE_WORDS)
  const format = useFormat()
  const { main, rest } = sortedProperties(party.properties)
  const dateWords =
    party.schema === 'Person' ? words.birth : party.schema === 'Vessel' ? words.built : words.founded
  const countries = countriesByRole(party.countries)
  const isEmpty =
    main.length + rest.length + countries.length + party.dates.length + party.identifiers.length === 0
  return (
    <section className="party__section" aria-labelledby="facts">
      <h2 id="facts" tabIndex={-1}>
        {words.facts}
      </h2>
      {isEmpty && <p className="muted">{words.noFacts}</p>}
      <SummaryList
        rows={[
          [dateWords, party.dates.length === 0 ? null : <Dates key="dates" dates={party.dates} />],
          ...countries.map(
            ({ role, codes, words: said }) =>
              [roles[role] ?? role, [...codes.map(format.place), ...said].join(', '), role] as const,
          ),
          ...main.map(
            ([property, values]) =>
              [
                properties[property] ?? propertyWords(property),
                <Values key={property} values={values} />,
                property,
              ] as const,
          ),
        ]}
      />
      {party.identifiers.length > 0 && <Identifiers identifiers={party.identifiers} />}
      {rest.length > 0 && (
        <Fold title={words.rest}>
          <SummaryList
            rows={rest.map(
              ([property, values]) =>
                [
                  <span key="name" className="code">
                    {property}
                  </span>,
                  <Values key={property} values={values} />,
                  property,
                ] as const,
            )}
          />
        </Fold>
      )}
    </section>
  )
}

/** Dates by value; the publisher's own words where they say more than the value. */
function Dates({ dates }: { readonly dates: PartyView['dates'] }): ReactNode {
  const words = useWords(partyWords)
  const byValue = Map.groupBy(dates, ({ edtf }) => edtf)
  return (
    <ul className="party__plain">
      {[...byValue].map(([edtf, same]) => {
        const written = [...new Set(same.flatMap((date) => date.words ?? []))].filter((said) =>
          /[a-z]/i.test(said),
        )
        return (
          <li key={edtf}>
            <DateText iso={edtf} />
            {written.length > 0 && (
              <span className="muted small">
                {' · '}
                {words.asWritten(written.join('; '))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Values({ values }: { readonly values: readonly string[] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const open = values.length <= MOST_OPEN + 1 ? values : values.slice(0, MOST_OPEN)
  const folded = values.slice(open.length)
  const [only] = open
  if (open.length === 1 && folded.length === 0 && only !== undefined) return <ValueText value={only} />
  const list = (some: readonly string[]): ReactNode => (
    <ul className="party__plain">
      {some.map((value) => (
        <li key={value}>
          <ValueText value={value} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(open)}
      {folded.length > 0 && (
        <Fold title={words.moreValues(format.number(folded.length))}>{list(folded)}</Fold>
      )}
    </>
  )
}

function ValueText({ value }: { readonly value: string }): ReactNode {
  return /^https?:\/\/\S+$/.test(value) ? (
    <OutLink href={value}>{value.replace(/^https?:\/\/(?:www\.)?/, '')}</OutLink>
  ) : (
    <ListText>{value}</ListText>
  )
}

function Identifiers({ identifiers }: { readonly identifiers: PartyView['identifiers'] }): ReactNode {
  const words = useWords(partyWords)
  const kinds: Readonly<Record<string, string>> = useWords(IDENTIFIER_WORDS)
  const format = useFormat()
  const distinct = [
    ...new Map(identifiers.map((each) => [`${each.kind} ${each.value} ${each.country} ${each.note}`, each])),
  ]
  return (
    <Table
      caption={words.identifiers}
      rows={distinct}
      keyOf={([key]) => key}
      columns={[
        { head: words.kind, isName: true, cell: ([, { kind }]) => kinds[kind] ?? kind },
        { head: words.number, cell: ([, { value }]) => value },
        {
          head: words.issuer,
          cell: ([, { country }]) => (country === null ? '–' : format.place(country)),
        },
        { head: words.remark, cell: ([, { note }]) => remark(note) },
      ]}
    />
  )
}

function remark(note: string | null): ReactNode {
  return note === null ? '–' : <ListText>{note}</ListText>
}
