import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Field, Fold } from '../../kit/parts.tsx'
import { Failed } from '../../kit/states.tsx'
import { ask } from '../../service/ask.ts'
import { useWords } from '../../words/language.tsx'
import { claimsWords } from './claims-words.ts'

interface Merge {
  readonly name: string
  readonly into: string
  readonly because: string
}

const NOTHING: Merge = { name: '', into: '', because: '' }

/** Says that two names of speakers are one, in all reports. What was typed stays until it is kept. */
export function MergeSpeakers({ speakers }: { readonly speakers: readonly string[] }): ReactNode {
  const words = useWords(claimsWords)
  const cache = useQueryClient()
  const names = useId()
  const [typed, setTyped] = useState(NOTHING)
  const [fault, setFault] = useState<string | null>(null)
  const merging = useMutation({
    mutationFn: (merge: Merge) => ask<Merge>('/api/speakers/merge', { body: merge }),
    onSuccess: () => {
      setTyped(NOTHING)
      void cache.invalidateQueries({ queryKey: ['reports'] })
    },
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    const merge = { name: typed.name.trim(), into: typed.into.trim(), because: typed.because.trim() }
    const isMissing = Object.values(merge).includes('')
    const wrong = isMissing ? words.missing : merge.name === merge.into ? words.same : null
    setFault(wrong)
    if (wrong === null && !merging.isPending) merging.mutate(merge)
  }
  const field = (name: keyof Merge, label: string, hint?: string): ReactNode => (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          list={name === 'because' ? undefined : names}
          dir="auto"
          maxLength={2000}
          autoComplete="off"
          value={typed[name]}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <Fold title={words.merge}>
      <p className="muted">{words.mergeLead}</p>
      <form className="stack merge" onSubmit={send} noValidate>
        <datalist id={names}>
          {speakers.map((speaker) => (
            <option key={speaker}>{speaker}</option>
          ))}
        </datalist>
        <div className="fields">
          {field('name', words.name)}
          {field('into', words.into)}
          {field('because', words.because, words.becauseHint)}
        </div>
        <div role="alert">{fault !== null && <p className="field__fault">{fault}</p>}</div>
        {merging.isError && (
          <>
            <p className="small">{words.notSaved}</p>
            <Failed error={merging.error} />
          </>
        )}
        <div className="row">
          <button type="submit" className="button" disabled={merging.isPending}>
            {merging.isPending ? words.saving : words.doMerge}
          </button>
          <output>
            {merging.isSuccess && <bdi>{words.merged(merging.variables.name, merging.variables.into)}</bdi>}
          </output>
        </div>
      </form>
    </Fold>
  )
}
