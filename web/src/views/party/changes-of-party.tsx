import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { Fold } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import '../changes/changes.css'
import { FieldChangeText } from '../changes/field-change.tsx'
import { CHANGE_WORDS, partyWords } from './words.ts'

type Change = PartyView['changes'][number]

/** So many changes stand open. */
const MOST_OPEN = 5

/** What the editions held tell of the entries, field by field, the newest first. */
export function ChangesOfParty({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const newest = changes.toReversed()
  const folded = newest.slice(MOST_OPEN)
  return (
    <section className="party__section" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {words.changes}
      </h2>
      <p className="muted">{changes.length === 0 ? words.changesNone : words.changesLead}</p>
      <ol className="party__changes">{newest.slice(0, MOST_OPEN).map(line)}</ol>
      {folded.length > 0 && (
        <Fold title={words.moreChanges(format.number(folded.length))}>
          <ol className="party__changes">{folded.map(line)}</ol>
        </Fold>
      )}
    </section>
  )
}

function line(change: Change): ReactNode {
  return <ChangeOf key={`${change.entry} ${change.edition.sha256}`} change={change} />
}

function ChangeOf({ change }: { readonly change: Change }): ReactNode {
  const words = useWords(partyWords)
  const whats = useWords(CHANGE_WORDS)
  const format = useFormat()
  const { entry, edition, before, fields } = change
  return (
    <li className="stack stack--tight">
      <p>
        <span className="code">{entry}</span> <strong>{whats[change.change]}</strong>{' '}
        <span className="muted">
          {words.between(format.shortDate(before.date), format.shortDate(edition.date))}
        </span>
      </p>
      {fields.length > 0 && (
        <dl className="change__fields">
          {fields.map((field) => (
            <FieldChangeText key={field.field} change={field} />
          ))}
        </dl>
      )}
    </li>
  )
}
