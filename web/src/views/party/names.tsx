import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { Fold } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { NAME_KIND_WORDS } from '../../words/vocabulary.ts'
import { ListText } from './list-text.tsx'
import { type ListedName, nameGroups } from './name-groups.ts'
import { partyWords } from './words.ts'

/** So many names of a script stand open. */
const MOST_OPEN = 12

/** Names by script, those that lists call weak apart. */
export function Names({ names }: { readonly names: PartyView['names'] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const nameOfScript = useScriptNames()
  const { strong, weak } = nameGroups(names)
  return (
    <section className="party__section" aria-labelledby="names">
      <h2 id="names" tabIndex={-1}>
        {words.names}
      </h2>
      <p className="muted">{words.namesLead}</p>
      <div className="names">
        {strong.map(({ script, names: of }) => (
          <div key={script} className="stack stack--tight">
            <h3>{words.script(nameOfScript(script), format.number(of.length))}</h3>
            <NameList names={of} />
          </div>
        ))}
      </div>
      {weak.length > 0 && (
        <div className="stack stack--tight">
          <h3>{words.weakTitle(format.number(weak.length), weak.length)}</h3>
          <p className="muted">{words.weakLead}</p>
          <NameList names={weak} />
        </div>
      )}
    </section>
  )
}

function useScriptNames(): (script: string) => string {
  const { language } = useLanguage()
  const names = new Intl.DisplayNames(language === 'en' ? 'en-GB' : 'fr-FR', {
    type: 'script',
    fallback: 'code',
  })
  return (script) => {
    const name = names.of(script) ?? script
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}

function NameList({ names }: { readonly names: readonly ListedName[] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  // One name over would be a fold for nothing.
  const open = names.length <= MOST_OPEN + 1 ? names : names.slice(0, MOST_OPEN)
  const folded = names.slice(open.length)
  return (
    <>
      <ul className="names__list">{open.map(line)}</ul>
      {folded.length > 0 && (
        <Fold title={words.moreNames(format.number(folded.length), folded.length)}>
          <ul className="names__list">{folded.map(line)}</ul>
        </Fold>
      )}
    </>
  )
}

function line(name: ListedName): ReactNode {
  return <NameLine key={name.value} name={name} />
}

function NameLine({ name }: { readonly name: ListedName }): ReactNode {
  const words = useWords(partyWords)
  const kinds = useWords(NAME_KIND_WORDS)
  const { value, script, language, notes, lists } = name
  return (
    <li>
      <span className="names__value">
        <NameText value={value} script={script} language={language} />
      </span>
      <span className="names__about">
        {name.kinds.map((kind) => kinds[kind]).join(', ')} · {lists.join(', ')}
        {notes.map((note) => (
          <span key={note}>
            {' · '}
            {words.nameNote('')}
            <ListText>{note}</ListText>
          </span>
        ))}
      </span>
    </li>
  )
}
