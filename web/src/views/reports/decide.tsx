import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Field } from '../../kit/parts.tsx'
import { Failed } from '../../kit/states.tsx'
import { useWords } from '../../words/language.tsx'
import { claimWords } from './claim-words.ts'
import { type DecisionDraft, type DecisionFault, faultsOf, type Verdict } from './decision.ts'
import type { Deciding } from './use-decide.ts'

interface DecideProps {
  readonly deciding: Deciding
  /** What is decided on, for those who do not see the page. */
  readonly label: string
}

const NOTHING_TYPED: Omit<DecisionDraft, 'verdict'> = { speaker: '', isNobody: false, because: '' }

/** Accept, reject or correct a claim, each with a reason. What was typed stays until it is kept. */
export function Decide({ deciding, label }: DecideProps): ReactNode {
  const words = useWords(claimWords)
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [faults, setFaults] = useState<ReadonlySet<DecisionFault>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (verdict !== null) form.current?.querySelector<HTMLElement>('input[type="text"], textarea')?.focus()
  }, [verdict])
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (verdict === null || deciding.isPending) return
    const draft = { verdict, ...typed }
    const missing = faultsOf(draft)
    setFaults(missing)
    if (missing.size > 0) {
      form.current?.querySelector<HTMLElement>(missing.has('speaker') ? 'input' : 'textarea')?.focus()
      return
    }
    deciding.mutate(draft, {
      onSuccess: () => {
        setVerdict(null)
        setTyped(NOTHING_TYPED)
        buttons.current?.querySelector('button')?.focus()
      },
    })
  }
  return (
    <fieldset className="decide no-print" aria-label={label}>
      <div className="row decide__row" ref={buttons}>
        {(['accepted', 'rejected', 'speaker'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="decide__do"
            aria-expanded={verdict === each}
            onClick={() => {
              setVerdict(verdict === each ? null : each)
              setFaults(new Set())
            }}
          >
            {each === 'accepted' ? words.accept : each === 'rejected' ? words.reject : words.speaker}
          </button>
        ))}
        <output className="small">
          {deciding.isPending ? words.saving : deciding.isSuccess && verdict === null ? words.saved : ''}
        </output>
      </div>
      {verdict !== null && (
        <form ref={form} className="decide__form stack" onSubmit={send} noValidate>
          {verdict === 'speaker' && (
            <>
              <Field
                label={words.rightSpeaker}
                hint={words.rightSpeakerHint}
                fault={faults.has('speaker') ? words.speakerMissing : undefined}
              >
                {({ id, describedBy }) => (
                  <input
                    id={id}
                    aria-describedby={describedBy}
                    aria-invalid={faults.has('speaker')}
                    type="text"
                    dir="auto"
                    maxLength={2000}
                    value={typed.speaker}
                    disabled={typed.isNobody}
                    onChange={(event) => setTyped({ ...typed, speaker: event.target.value })}
                  />
                )}
              </Field>
              <label className="decide__nobody">
                <input
                  type="checkbox"
                  checked={typed.isNobody}
                  onChange={(event) => setTyped({ ...typed, isNobody: event.target.checked })}
                />
                {words.namesNobody}
              </label>
            </>
          )}
          <Field
            label={words.because}
            hint={words.becauseHint}
            fault={faults.has('because') ? words.becauseMissing : undefined}
          >
            {({ id, describedBy }) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                aria-invalid={faults.has('because')}
                rows={2}
                dir="auto"
                maxLength={2000}
                value={typed.because}
                onChange={(event) => setTyped({ ...typed, because: event.target.value })}
              />
            )}
          </Field>
          {deciding.isError && (
            <>
              <p className="small">{words.notSaved}</p>
              <Failed error={deciding.error} />
            </>
          )}
          <div className="row">
            <button type="submit" className="button" disabled={deciding.isPending}>
              {deciding.isPending ? words.saving : words.save[verdict]}
            </button>
            <button type="button" className="button button--quiet" onClick={() => setVerdict(null)}>
              {words.leave}
            </button>
          </div>
        </form>
      )}
    </fieldset>
  )
}
