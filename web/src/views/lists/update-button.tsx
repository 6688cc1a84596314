import { Link } from '@tanstack/react-router'
import { type ReactNode, useId, useRef } from 'react'
import { Failed } from '../../kit/states.tsx'
import { Refusal } from '../../service/ask.ts'
import { useWords } from '../../words/language.tsx'
import { useUpdate } from './use-update.ts'
import { listWords } from './words.ts'

interface UpdateButtonProps {
  /** All lists where it is left out. */
  readonly list?: { readonly list: string; readonly authority: string }
  /** How many publishers would be asked. */
  readonly count: string
}

/** Says what an update does before it is started. */
export function UpdateButton({ list, count }: UpdateButtonProps): ReactNode {
  const words = useWords(listWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const update = useUpdate()
  const start = (): void => {
    dialog.current?.close()
    update.mutate(list === undefined ? {} : { lists: [list.list] })
  }
  return (
    <div className="stack stack--tight">
      <div>
        <button
          type="button"
          className="button"
          onClick={() => dialog.current?.showModal()}
          disabled={update.isPending}
        >
          {list === undefined ? words.update : words.updateOne}
        </button>
      </div>
      {update.isError && <NotStarted error={update.error} />}
      <dialog ref={dialog} className="confirm" aria-labelledby={title}>
        <div className="stack">
          <h2 id={title}>{words.confirmTitle}</h2>
          <p>{list === undefined ? words.confirmAll(count) : words.confirmOne(list.authority)}</p>
          <p>{words.confirmKeeps}</p>
          <div className="row">
            <button type="button" className="button" onClick={start}>
              {words.start}
            </button>
            <button type="button" className="button button--quiet" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  )
}

/** Why an update was not started; where one is running, the way to it. */
export function NotStarted({ error }: { readonly error: unknown }): ReactNode {
  const words = useWords(listWords)
  if (!(error instanceof Refusal && error.problem.status === 409)) return <Failed error={error} />
  return (
    <output>
      {words.running} <Link to="/work">{words.see}</Link>
    </output>
  )
}
