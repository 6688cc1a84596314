import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink, Fold } from '../../kit/parts.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { linkTree, otherName, otherOf } from './link-tree.ts'
import { ListText } from './list-text.tsx'
import { FEATURE_WORDS, partyWords } from './words.ts'

type Link = PartyView['links'][number]

/** Why the entries are one party, what is alike and undecided, and what is known to be another. */
export function Links({ party }: { readonly party: PartyView }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const { entries, links } = party
  const { joining, further, undecided, refused } = linkTree(entries, links)
  const own = new Set(entries)
  const { data: record } = useQuery(questions.record())
  const revision = record?.engine.alignment ?? 0
  const listOf = (some: readonly Link[]): ReactNode => <LinkList links={some} own={own} />
  return (
    <section className="party__section" aria-labelledby="links">
      <h2 id="links" tabIndex={-1}>
        {words.links}
      </h2>
      <p className="muted">
        {entries.length === 1
          ? words.linksOne
          : joining.length === 0
            ? words.linksStarter
            : words.linksLead(format.number(entries.length), entries.length)}{' '}
        {revision > 0 && words.revision(format.number(revision))}
      </p>
      {joining.length > 0 && listOf(joining)}
      {further.length > 0 && (
        <Fold title={words.further(format.number(further.length), further.length)}>{listOf(further)}</Fold>
      )}
      {undecided.length > 0 && (
        <div className="stack stack--tight">
          <h3>{words.undecidedTitle(format.number(undecided.length))}</h3>
          <p className="muted">{words.undecidedLead}</p>
          {listOf(undecided)}
        </div>
      )}
      {refused.length > 0 && (
        <div className="stack stack--tight">
          <h3>{words.refusedTitle(format.number(refused.length))}</h3>
          <p className="muted">{words.refusedLead}</p>
          {listOf(refused)}
        </div>
      )}
    </section>
  )
}

interface LinkListProps {
  readonly links: readonly Link[]
  readonly own: ReadonlySet<string>
}

/** So many pairs stand open. */
const MOST_OPEN = 6

function LinkList({ links, own }: LinkListProps): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const open = links.length <= MOST_OPEN + 1 ? links : links.slice(0, MOST_OPEN)
  const folded = links.slice(open.length)
  const list = (some: readonly Link[]): ReactNode => (
    <ul className="links">
      {some.map((link) => (
        <LinkOf key={`${link.a} ${link.b}`} link={link} own={own} />
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

function LinkOf({ link, own }: { readonly link: Link; readonly own: ReadonlySet<string> }): ReactNode {
  const words = useWords(partyWords)
  const features = useWords(FEATURE_WORDS)
  const format = useFormat()
  const { a, b, state, evidence, contradictions, by, at } = link
  const other = otherOf(link, own)
  const name = otherName(link, own)
  const strongest = evidence.toSorted((one, two) => Math.abs(two.effect) - Math.abs(one.effect)).slice(0, 3)
  return (
    <li className={`link link--${state}`}>
      <p>
        {state === 'linked' ? (
          <>
            <EntryLink entry={a} /> <span aria-hidden="true">↔</span> <EntryLink entry={b} />
          </>
        ) : (
          <>
            {name !== null && (
              <>
                <NameText value={name} />{' '}
              </>
            )}
            <EntryLink entry={other} />
          </>
        )}{' '}
        <span className="muted small">
          {at === null ? words.made(by) : words.decided(by, format.moment(at))}
        </span>
      </p>
      {contradictions.map(({ feature, left, right, note, excludes }) => (
        <p key={`${feature} ${left} ${right}`} className="link__contradiction">
          <strong>{words.contradiction}</strong>
          {words.colon}
          {features[feature]},<ListText>{left}</ListText> / <ListText>{right}</ListText>{' '}
          <span className="muted">
            <ListText>{note}</ListText>
            {excludes && ` · ${words.excludes}`}
          </span>
        </p>
      ))}
      <p className="small">{strongest.map(({ feature }) => features[feature]).join(' · ')}</p>
      <Fold title={words.evidence(format.number(evidence.length), evidence.length)}>
        <Evidence link={link} />
      </Fold>
    </li>
  )
}

function Evidence({ link }: { readonly link: Link }): ReactNode {
  const words = useWords(partyWords)
  const features = useWords(FEATURE_WORDS)
  return (
    <dl className="evidence">
      {link.evidence.map(({ feature, effect, left, right, note }) => (
        <div key={`${feature} ${left} ${right} ${note}`}>
          <dt>
            {features[feature]}{' '}
            <span className={effect < 0 ? 'evidence__against' : 'evidence__for'}>
              {effect < 0 ? words.speaksAgainst : words.speaksFor}
            </span>
          </dt>
          <dd>
            <ListText>{left}</ListText>
            {right !== left && (
              <>
                {' / '}
                <ListText>{right}</ListText>
              </>
            )}
            {note !== '' && (
              <span className="muted">
                {' · '}
                <ListText>{note}</ListText>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
