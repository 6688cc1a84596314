import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Mention, MentionType } from '../../../../src/record/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { Fold } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Lit } from './lit.ts'
import { type NameRead, namesRead } from './mentions-by-kind.ts'
import { PlaceLink } from './place-link.tsx'
import { reportWords } from './report-words.ts'
import { MENTION_WORDS } from './vocabulary.ts'

/** In the order in which they are shown. */
const MENTION_TYPES: readonly MentionType[] = ['PERSON', 'ORG', 'PLACE']

/** So many names of a kind stand open; the others are folded. */
const OPEN_NAMES = 12

interface NamesReadProps {
  readonly mentions: readonly Mention[]
  readonly onPlace: (lit: Lit) => void
}

/** People, bodies and places that a report names, each with how often. */
export function NamesRead({ mentions, onPlace }: NamesReadProps): ReactNode {
  const words = useWords(reportWords)
  const kinds = useWords(MENTION_WORDS)
  const format = useFormat()
  const read = namesRead(mentions)
  if (read.size === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="names">
      <h2 id="names">{words.names}</h2>
      <p className="muted">{words.namesLead}</p>
      <div className="names">
        {MENTION_TYPES.map((type) => {
          const names = read.get(type) ?? []
          const rest = names.slice(OPEN_NAMES)
          return names.length === 0 ? null : (
            <div key={type}>
              <h3>{kinds[type]}</h3>
              <Names names={names.slice(0, OPEN_NAMES)} isScreened={type !== 'PLACE'} onPlace={onPlace} />
              {rest.length > 0 && (
                <Fold title={words.moreNames(format.number(rest.length))}>
                  <Names names={rest} isScreened={type !== 'PLACE'} onPlace={onPlace} />
                </Fold>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

interface NamesProps {
  readonly names: readonly NameRead[]
  readonly isScreened: boolean
  readonly onPlace: (lit: Lit) => void
}

function Names({ names, isScreened, onPlace }: NamesProps): ReactNode {
  const words = useWords(reportWords)
  return (
    <ul className="names__list">
      {names.map(({ canonical, places }) => (
        <li key={canonical}>
          <PlaceLink lit={{ key: `name ${canonical}`, places }} onPlace={onPlace}>
            <NameText value={canonical} />
          </PlaceLink>{' '}
          <span className="muted small">{words.times(places.length)}</span>
          {isScreened && (
            <Link
              to="/answer"
              hash={new URLSearchParams({ name: canonical }).toString()}
              className="names__screen no-print"
            >
              {words.screen}
              <span className="hidden">
                {': '}
                {canonical}
              </span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
