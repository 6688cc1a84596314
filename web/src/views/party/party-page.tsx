import type { ReactNode } from 'react'
import type { PartyView, Shown } from '../../../../src/desk/index.ts'
import { useWords } from '../../words/language.tsx'
import { ChangesOfParty } from './changes-of-party.tsx'
import { Designations } from './designations.tsx'
import { Facts } from './facts.tsx'
import { Head } from './head.tsx'
import { Links } from './links.tsx'
import { Names } from './names.tsx'
import { Reported } from './reported.tsx'
import { Said } from './said.tsx'
import { Unread } from './unread.tsx'
import { partyWords } from './words.ts'

interface PartyPageProps {
  readonly shown: Shown
  readonly party: PartyView
  /** The entry key of the address. */
  readonly asked: string
  readonly asOf: string | null
}

/** The page of a party, from where it stands to what no rule read. */
export function PartyPage({ shown, party, asked, asOf }: PartyPageProps): ReactNode {
  const words = useWords(partyWords)
  const day = asOf ?? shown.query.at.slice(0, 10)
  const sections = [
    ['designations', words.designations],
    ['said', words.said],
    ['names', words.names],
    ['facts', words.facts],
    ['reported', words.reported],
    ['links', words.links],
    ['changes', words.changes],
  ] as const
  return (
    <article className="party">
      <Head shown={shown} party={party} asked={asked} asOf={asOf} />
      <nav className="party__contents no-print" aria-label={words.onThisPage}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Designations party={party} coverage={shown.coverage} day={day} isPast={asOf !== null} />
      <Said statements={party.statements} party={party} />
      <Names names={party.names} />
      <Facts party={party} />
      <Reported caption={party.caption} />
      <Links party={party} />
      <ChangesOfParty changes={party.changes} />
      <Unread unread={party.unread} />
    </article>
  )
}
