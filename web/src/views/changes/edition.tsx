import type { ReactNode } from 'react'
import { DateText } from '../../kit/date-text.tsx'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import type { PagedChanges } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { SCHEMA_WORDS } from '../../words/vocabulary.ts'
import { Counts } from './counts.tsx'
import { FieldChangeText } from './field-change.tsx'
import { changeWords } from './words.ts'

type Edition = PagedChanges['editions'][number]
type Changed = Edition['added'][number]

/** What one edition changed against the one before it. */
export function EditionText({ changed }: { readonly changed: Edition }): ReactNode {
  const words = useWords(changeWords)
  const format = useFormat()
  const { edition, before, added, removed, amended, renumbered, notCompared, counts } = changed
  const shown = added.length + removed.length + amended.length + renumbered.length
  const all = counts.added + counts.removed + counts.amended + counts.renumbered
  return (
    <section className="edition">
      <header className="stack stack--tight">
        <h2>
          <DateText iso={edition.date} />{' '}
          <span className="edition__against">{words.against(format.date(before.date))}</span>
        </h2>
        <Counts counts={counts} />
        {shown < all && <p className="small muted">{words.part}</p>}
        {notCompared.length > 0 && (
          <p className="small muted">
            {words.notCompared(format.list(notCompared.map((field) => words.fields[field])))}
          </p>
        )}
      </header>
      <Group title={words.groups.added} entries={added} />
      <Group title={words.groups.removed} hint={words.removedMeans} entries={removed} />
      <Group
        title={words.groups.amended}
        entries={amended}
        renderMore={({ fields }) => (
          <dl className="change__fields">
            {fields.map((each) => (
              <FieldChangeText key={each.field} change={each} />
            ))}
          </dl>
        )}
      />
      <Group
        title={words.groups.renumbered}
        hint={words.renumberedMeans}
        entries={renumbered}
        renderMore={({ was, fields }) => (
          <>
            <p className="small muted">
              {words.was} <span className="code">{was}</span>
            </p>
            {fields.length > 0 && (
              <dl className="change__fields">
                {fields.map((each) => (
                  <FieldChangeText key={each.field} change={each} />
                ))}
              </dl>
            )}
          </>
        )}
      />
    </section>
  )
}

interface GroupProps<Each extends Changed> {
  readonly title: string
  readonly hint?: string
  readonly entries: readonly Each[]
  readonly renderMore?: (entry: Each) => ReactNode
}

function Group<Each extends Changed>({ title, hint, entries, renderMore }: GroupProps<Each>): ReactNode {
  const schemas: Readonly<Record<string, string>> = useWords(SCHEMA_WORDS)
  if (entries.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h3>{title}</h3>
      {hint !== undefined && <p className="small muted">{hint}</p>}
      <ul className={renderMore === undefined ? 'change change--short' : 'change'}>
        {entries.map((each) => (
          <li key={each.entry} className="change__entry">
            <p>
              <EntryLink entry={each.entry}>
                <NameText value={each.caption} />
              </EntryLink>{' '}
              <span className="small muted">
                {schemas[each.schema] ?? each.schema}
                {each.programmes.length > 0 && (
                  <>
                    {' · '}
                    <RecordText>{each.programmes.join(', ')}</RecordText>
                  </>
                )}
              </span>
            </p>
            {renderMore?.(each)}
          </li>
        ))}
      </ul>
    </section>
  )
}
