import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { Field, Fold, Tag } from '../../kit/parts.tsx'
import { faultsOf } from '../../service/ask.ts'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type Asked, hashOf } from './asked.ts'
import { answerWords } from './words.ts'

const TYPES = ['person', 'organization', 'vessel', 'aircraft'] as const

interface RefineProps {
  readonly asked: Asked
  /** Why the question was refused: what is wrong with a field is said at the field. */
  readonly error: unknown
}

/** The question, to be said more exactly: what is filled in goes behind the # with the name. */
export function Refine({ asked, error }: RefineProps): ReactNode {
  const words = useWords(answerWords)
  const navigate = useNavigate()
  const faults = faultsOf(error)
  const isRefined = Object.keys(asked).length > 1
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: string): string => {
      const value = form.get(field)
      return typeof value === 'string' ? value : ''
    }
    const idValue = text('idValue')
    const next = {
      name: text('name') || asked.name,
      type: text('type'),
      birthDate: text('birthDate'),
      country: text('country'),
      gender: text('gender'),
      address: text('address'),
      position: text('position'),
      idValue,
      idKind: idValue === '' ? '' : text('idKind'),
      lists: form
        .getAll('lists')
        .filter((each) => typeof each === 'string')
        .join(','),
      asOf: text('asOf'),
    }
    void navigate({ to: '/answer', hash: hashOf(next) }).then(focusTitle)
  }
  return (
    <div className="refine">
      <Said asked={asked} />
      <Fold title={words.refine} isOpen={Object.keys(faults).length > 0}>
        <form className="stack refine__form" onSubmit={submit}>
          <p className="muted">{words.refineHint}</p>
          <div className="fields">
            <Field label={words.name}>
              {({ id }) => (
                <input
                  id={id}
                  name="name"
                  dir="auto"
                  defaultValue={asked.name}
                  required
                  maxLength={2000}
                  spellCheck={false}
                />
              )}
            </Field>
            <Field label={words.type}>
              {({ id }) => (
                <select id={id} name="type" defaultValue={asked.type ?? ''}>
                  <option value="">{words.anyType}</option>
                  {TYPES.map((type) => (
                    <option key={type} value={type}>
                      {words.types[type]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.birthDate} hint={words.birthDateHint} fault={faults['birthDate']}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  name="birthDate"
                  aria-describedby={describedBy}
                  defaultValue={asked.birthDate}
                  autoComplete="off"
                />
              )}
            </Field>
            <Field label={words.country} hint={words.countryHint} fault={faults['country']}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  name="country"
                  aria-describedby={describedBy}
                  defaultValue={asked.country}
                  autoComplete="off"
                />
              )}
            </Field>
            <Field label={words.gender}>
              {({ id }) => (
                <select id={id} name="gender" defaultValue={asked.gender ?? ''}>
                  <option value="">{words.anyGender}</option>
                  <option value="female">{words.genders.female}</option>
                  <option value="male">{words.genders.male}</option>
                </select>
              )}
            </Field>
            {(['address', 'position'] as const).map((fact) => (
              <Field key={fact} label={words[fact]} fault={faults[fact]}>
                {({ id }) => (
                  <input id={id} name={fact} dir="auto" defaultValue={asked[fact]} autoComplete="off" />
                )}
              </Field>
            ))}
            <Field label={words.idValue} fault={faults['identifiers']}>
              {({ id }) => (
                <input
                  id={id}
                  name="idValue"
                  defaultValue={asked.idValue}
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
            </Field>
            <Field label={words.idKind}>
              {({ id }) => (
                <select id={id} name="idKind" defaultValue={asked.idKind ?? 'id'}>
                  {Object.entries(words.idKinds).map(([kind, word]) => (
                    <option key={kind} value={kind}>
                      {word}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.asOf} hint={words.asOfHint} fault={faults['asOf']}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  name="asOf"
                  type="date"
                  aria-describedby={describedBy}
                  defaultValue={asked.asOf}
                />
              )}
            </Field>
          </div>
          <ListChoice chosen={(asked.lists ?? '').split(',')} />
          <div className="row">
            <button type="submit" className="button">
              {words.ask}
            </button>
            {isRefined && (
              <button
                type="button"
                className="button button--quiet"
                onClick={() => void navigate({ to: '/answer', hash: hashOf({ name: asked.name }) })}
              >
                {words.clear}
              </button>
            )}
          </div>
        </form>
      </Fold>
    </div>
  )
}

/** The form folds when it was sent: the reader goes on from the name. */
function focusTitle(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}

/** What was said besides the name, so that it is seen while the form is folded. */
function Said({ asked }: { readonly asked: Asked }): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const { type, birthDate, country, gender, address, position, idValue, asOf, lists } = asked
  const said = [
    type === undefined ? '' : (words.types[type as keyof typeof words.types] ?? type),
    birthDate === undefined ? '' : words.born(format.date(birthDate)),
    country === undefined ? '' : format.place(country.toUpperCase()),
    gender === undefined ? '' : (words.genders[gender as keyof typeof words.genders] ?? gender),
    address ?? '',
    position ?? '',
    idValue === undefined || idValue === asked.name ? '' : idValue,
    lists === undefined ? '' : words.onLists(lists.split(',').length),
    asOf === undefined ? '' : words.onDay(format.date(asOf)),
  ].filter((each) => each !== '')
  if (said.length === 0) return null
  return (
    <div className="row">
      {said.map((each) => (
        <Tag key={each}>{each}</Tag>
      ))}
    </div>
  )
}

function ListChoice({ chosen }: { readonly chosen: readonly string[] }): ReactNode {
  const words = useWords(answerWords)
  const { data } = useQuery(questions.record())
  return (
    <Fold title={words.lists} isOpen={chosen.some((each) => each !== '')}>
      <fieldset className="refine__lists">
        <legend className="field__hint">{words.listsHint}</legend>
        <div className="refine__choices">
          {data?.lists.map(({ list, authority, title }) => (
            <label key={list} className="refine__choice">
              <input type="checkbox" name="lists" value={list} defaultChecked={chosen.includes(list)} />
              <span lang="en">
                {authority}: {title} <span className="code">{list}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </Fold>
  )
}
