import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Field } from '../../kit/parts.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import type { ClaimsAsked } from './claims-asked.ts'
import { claimsWords } from './claims-words.ts'
import { ACT_NOUNS, CLAIM_STATUS_WORDS } from './vocabulary.ts'

interface ClaimsFilterProps {
  readonly asked: ClaimsAsked
  readonly onAsk: (asked: ClaimsAsked) => void
}

const DAYS = ['since', 'until'] as const
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Which claims are asked for. */
export function ClaimsFilter({ asked, onAsk }: ClaimsFilterProps): ReactNode {
  const words = useWords(claimsWords)
  const acts = useWords(ACT_NOUNS)
  const statuses = useWords(CLAIM_STATUS_WORDS)
  const { data: held } = useQuery(questions.reports())
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set())
  const days = useId()
  const documents = held?.reports ?? []
  const isMore = [asked.act, asked.status, asked.document, asked.since, asked.until].some(
    (field) => field !== undefined,
  )
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value.trim() : '',
      ]),
    )
    const wrong = DAYS.filter((name) => (fields[name] ?? '') !== '' && !DAY.test(fields[name] ?? ''))
    setFaults(new Set(wrong))
    if (wrong.length === 0) onAsk(fields)
  }
  return (
    <search>
      <form className="ledger__filter" onSubmit={submit} noValidate aria-label={words.filter}>
        <div className="fields">
          <Text name="about" label={words.about} value={asked.about} />
          <Text name="speaker" label={words.speaker} value={asked.speaker} />
        </div>
        <details className="fold" open={isMore || faults.size > 0 || undefined}>
          <summary>{words.more}</summary>
          <div className="fields">
            <Choice
              name="act"
              label={words.act}
              value={asked.act}
              any={words.any}
              choices={Object.entries(acts)}
            />
            <Choice
              name="status"
              label={words.status}
              value={asked.status}
              any={words.notRejected}
              choices={Object.entries(statuses)}
            />
            <Choice
              name="document"
              label={words.document}
              value={asked.document}
              any={words.allReports}
              choices={[
                ...documents.map(({ id, title, file }): [string, string] => [id, title ?? file]),
                ...(asked.document !== undefined && !documents.some(({ id }) => id === asked.document)
                  ? [[asked.document, words.thisReport] as [string, string]]
                  : []),
              ]}
            />
            {DAYS.map((name) => (
              <Text
                key={name}
                name={name}
                label={words[name]}
                value={asked[name]}
                fault={faults.has(name) ? words.dayFault : undefined}
                about={days}
              />
            ))}
          </div>
          <p id={days} className="small muted">
            {words.dayHint}
          </p>
        </details>
        <div className="row">
          <button type="submit" className="button">
            {words.show}
          </button>
          {Object.keys(asked).length > 0 && (
            <button type="button" className="button button--quiet" onClick={() => onAsk({})}>
              {words.clear}
            </button>
          )}
        </div>
      </form>
    </search>
  )
}

interface TextProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly fault?: string | undefined
  /** The id of what tells how it is written. */
  readonly about?: string
}

function Text({ name, label, value, fault, about }: TextProps): ReactNode {
  return (
    <Field label={label} fault={fault}>
      {({ id, describedBy }) => (
        <input
          id={id}
          name={name}
          aria-describedby={[describedBy, about].filter(Boolean).join(' ') || undefined}
          aria-invalid={fault !== undefined}
          dir="auto"
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          defaultValue={value ?? ''}
        />
      )}
    </Field>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly any: string
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, value, any, choices }: ChoiceProps): ReactNode {
  return (
    <Field label={label}>
      {({ id }) => (
        <select key={choices.length} id={id} name={name} defaultValue={value ?? ''}>
          <option value="">{any}</option>
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
