import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { CompareChoices } from '../../../../src/api/messages.ts'
import { Field } from '../../kit/parts.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { type Asked, faultsOf, isAsked } from './asked.ts'
import { coverageWords, SUBJECT_WORDS } from './words.ts'

interface ChooserProps {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}

/** What to ask: days, a subject, a list that lacks somebody, which lists. Nothing is asked before it is sent. */
export function Chooser({ asked, onAsk }: ChooserProps): ReactNode {
  const words = useWords(coverageWords)
  const { data } = useQuery(questions.compareChoices())
  const choices = data === undefined ? undefined : { ...data, lists: data.lists.filter(isAnswering) }
  const [given, setGiven] = useState<Asked>(asked)
  const [isTried, setTried] = useState(isAsked(asked))
  const set = (change: { readonly [Name in keyof Asked]?: string | undefined }): void =>
    setGiven((before) => withoutEmpty({ ...before, ...change }))
  const faults = isTried ? faultsOf(given) : []
  const faultOf = (field: string): string | undefined => {
    const found = faults.find((each) => each.field === field)?.fault
    if (found === undefined) return undefined
    return {
      'no-day': words.faultDay,
      'needs-other': words.faultOther,
      backwards: words.faultBackwards,
      'no-key': words.faultKey,
    }[found]
  }
  const isEmpty = isTried && !isAsked(given)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isAsked(given) && faultsOf(given).length === 0) onAsk(given)
  }
  return (
    <form className="stack coverage__chooser" onSubmit={submit} noValidate>
      <div className="fields">
        {(['from', 'to'] as const).map((field) => (
          <Field
            key={field}
            label={words[field]}
            hint={field === 'from' ? words.dayHint : undefined}
            fault={faultOf(field)}
          >
            {({ id, describedBy }) => (
              <input
                id={id}
                type="date"
                aria-describedby={describedBy}
                aria-invalid={faultOf(field) !== undefined}
                value={given[field] ?? ''}
                onChange={({ target }) => set({ [field]: target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={words.programme} hint={words.programmeHint}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              value={given.programme ?? ''}
              onChange={({ target }) => set({ programme: target.value })}
            >
              <Programmes choices={choices} held={given.programme} />
            </select>
          )}
        </Field>
        <Field label={words.missingFrom} hint={words.missingFromHint}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              value={given.missingFrom ?? ''}
              onChange={({ target }) => set({ missingFrom: target.value })}
            >
              <option value="">{words.noMissing}</option>
              {choices?.lists.map(({ list, authority }) => (
                <option key={list} value={list}>
                  {authority} ({list})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.asOf} hint={words.asOfHint} fault={faultOf('asOf')}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="date"
              aria-describedby={describedBy}
              value={given.asOf ?? ''}
              onChange={({ target }) => set({ asOf: target.value })}
            />
          )}
        </Field>
      </div>
      {faultOf('party') !== undefined && <p className="field__fault">{faultOf('party')}</p>}
      <ListChoice choices={choices} chosen={given.lists} onChoose={(lists) => set({ lists })} />
      {isEmpty && (
        <p className="field__fault" role="alert">
          {words.nothingAsked}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button">
          {words.ask}
        </button>
        <Link to="/coverage" search={{}} className="coverage__clear">
          {words.clear}
        </Link>
      </div>
    </form>
  )
}

/** A list that is held back or missing has nothing to compare with. */
function isAnswering({ state }: CompareChoices['lists'][number]): boolean {
  return state === 'loaded' || state === 'starter'
}

function withoutEmpty(given: { readonly [Name in keyof Asked]?: string | undefined }): Asked {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
}

function Programmes({
  choices,
  held,
}: {
  readonly choices: CompareChoices | undefined
  readonly held: string | undefined
}): ReactNode {
  const words = useWords(coverageWords)
  const subjects: Readonly<Record<string, string>> = useWords(SUBJECT_WORDS)
  const programmes = choices?.programmes ?? []
  const known = new Set([...(choices?.subjects ?? []), ...programmes.map(({ programme }) => programme)])
  const byList = Map.groupBy(programmes, ({ list }) => list)
  return (
    <>
      <option value="">{words.anyProgramme}</option>
      {held !== undefined && !known.has(held) && <option value={held}>{subjects[held] ?? held}</option>}
      <optgroup label={words.subjects}>
        {choices?.subjects.map((subject) => (
          <option key={subject} value={subject}>
            {subjects[subject] ?? subject}
          </option>
        ))}
      </optgroup>
      {[...byList].map(([list, ofList]) => (
        <optgroup key={list} label={`${words.filterProgrammeOwn}${words.colon}${list}`}>
          {ofList.map(({ programme }) => (
            <option key={programme} value={programme}>
              {programme}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

interface ListChoiceProps {
  readonly choices: CompareChoices | undefined
  readonly chosen: string | undefined
  readonly onChoose: (lists: string) => void
}

function ListChoice({ choices, chosen, onChoose }: ListChoiceProps): ReactNode {
  const words = useWords(coverageWords)
  const ticked = new Set(chosen?.split(',') ?? [])
  return (
    <fieldset className="coverage__lists">
      <legend>
        {words.lists} <span className="field__hint">{words.listsHint}</span>
      </legend>
      {choices?.lists.map(({ list, authority, state }) => (
        <label key={list} className="coverage__tick">
          <input
            type="checkbox"
            checked={ticked.has(list)}
            onChange={({ target }) => {
              const next = new Set(ticked)
              if (target.checked) next.add(list)
              else next.delete(list)
              onChoose([...next].join(','))
            }}
          />
          <span>
            {authority} <span className="code">{list}</span>
            {state === 'starter' && <span className="muted small"> · {words.starterList}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
