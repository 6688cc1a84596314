import type { FormEvent, ReactNode } from 'react'
import { Field, Fold } from '../../kit/parts.tsx'
import { faultsOf } from '../../service/ask.ts'
import { useWords } from '../../words/language.tsx'
import { NotStarted } from './update-button.tsx'
import { useUpdate } from './use-update.ts'
import { listWords } from './words.ts'
import './lists.css'

/** For a record without lists: how to load them, from the publishers or from a folder. */
export function LoadLists(): ReactNode {
  const words = useWords(listWords)
  const update = useUpdate()
  return (
    <section className="load stack" id="load">
      <h2>{words.loadTitle}</h2>
      <p>{words.loadHow}</p>
      <div>
        <button
          type="button"
          className="button"
          disabled={update.isPending}
          onClick={() => update.mutate({})}
        >
          {words.load}
        </button>
      </div>
      <Fold title={words.folderTitle}>
        <FolderUpdate />
      </Fold>
      {update.isError && <NotStarted error={update.error} />}
    </section>
  )
}

/** Takes editions from a folder on the computer that the service runs on. */
export function FolderUpdate(): ReactNode {
  const words = useWords(listWords)
  const update = useUpdate()
  const fault = faultsOf(update.error)['from']
  const fromFolder = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const folder = new FormData(event.currentTarget).get('folder')
    if (typeof folder === 'string' && folder.trim() !== '') update.mutate({ from: folder.trim() })
  }
  return (
    <>
      <form className="load__folder" onSubmit={fromFolder}>
        <Field label={words.folder} hint={words.folderHint} fault={fault}>
          {({ id, describedBy }) => (
            <input
              id={id}
              name="folder"
              aria-describedby={describedBy}
              required
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
            />
          )}
        </Field>
        <button type="submit" className="button button--quiet" disabled={update.isPending}>
          {words.loadFolder}
        </button>
      </form>
      {update.isError && fault === undefined && <NotStarted error={update.error} />}
    </>
  )
}
