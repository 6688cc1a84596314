import { type DragEvent, type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Field, Progress } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { faultsOfFacts, type KnownFacts } from './given-file.ts'
import { reportsWords } from './reports-words.ts'
import { useSending } from './use-sending.ts'

const NOTHING_KNOWN: KnownFacts = { date: '', source: '', url: '' }
const READABLE = '.html,.htm,.xhtml,.txt,.text,.md,.markdown,.pdf,.jsonl,.ndjson'

interface IntakeProps {
  /** Told before so many documents are sent. */
  readonly onBegin: (count: number) => void
  /** Told the id of each piece of work as it begins. */
  readonly onJob: (id: string) => void
}

/** Where a report is given to be read: dropped, chosen or pasted. */
export function Intake({ onBegin, onJob }: IntakeProps): ReactNode {
  const words = useWords(reportsWords)
  const format = useFormat()
  const picker = useId()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [pasted, setPasted] = useState('')
  const [known, setKnown] = useState(NOTHING_KNOWN)
  const [isOver, setOver] = useState(false)
  const [isNothing, setNothing] = useState(false)
  const [wasTried, setTried] = useState(false)
  const { send, sending, failures } = useSending()
  const faults = wasTried ? faultsOfFacts(known) : new Set<string>()

  const add = (more: Iterable<File>): void => {
    setNothing(false)
    setFiles((held) => [...held, ...more])
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length > 0) add(event.dataTransfer.files)
    else setPasted((held) => held + event.dataTransfer.getData('text/plain'))
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setNothing(files.length === 0 && pasted.trim() === '')
    if (sending !== null || (files.length === 0 && pasted.trim() === '') || faultsOfFacts(known).size > 0)
      return
    onBegin(files.length + (pasted.trim() === '' ? 0 : 1))
    const { left, isPastedSent } = await send(files, pasted, known, onJob)
    // What was added in the meantime stays.
    setFiles((held) => held.filter((file) => left.includes(file) || !files.includes(file)))
    if (isPastedSent) setPasted((held) => (held === pasted ? '' : held))
    if (left.length === 0 && isPastedSent) setKnown(NOTHING_KNOWN)
    setTried(false)
  }
  return (
    <form className="intake" onSubmit={(event) => void submit(event)} noValidate>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it does the same for keys */}
      <div
        className={`intake__drop${isOver ? ' intake__drop--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="intake__call">{words.drop}</p>
        <label className="button button--quiet intake__choose" htmlFor={picker}>
          {words.choose}
        </label>
        <input
          ref={input}
          id={picker}
          className="hidden intake__picker"
          type="file"
          multiple
          accept={READABLE}
          onChange={({ target }) => {
            add(target.files ?? [])
            target.value = ''
          }}
        />
        <p className="small muted">{words.formats}</p>
        {files.length > 0 && (
          <ul className="intake__files" aria-label={words.chosen}>
            {files.map((file, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same file may be there twice
              <li key={`${file.name} ${at}`}>
                <bdi>{file.name}</bdi>
                <button
                  type="button"
                  className="intake__out"
                  aria-label={words.takeOut(file.name)}
                  disabled={sending !== null}
                  onClick={() => {
                    setFiles(files.filter((_, other) => other !== at))
                    input.current?.focus()
                  }}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Field label={words.paste}>
        {({ id }) => (
          <textarea
            id={id}
            className="intake__text"
            rows={7}
            dir="auto"
            spellCheck={false}
            value={pasted}
            onChange={({ target }) => {
              setNothing(false)
              setPasted(target.value)
            }}
          />
        )}
      </Field>
      <details className="fold intake__known" open={faults.size > 0 || undefined}>
        <summary>{words.known}</summary>
        <Known known={known} faults={faults} onKnown={setKnown} />
        {files.length > 1 && <p className="small muted">{words.knownForAll}</p>}
      </details>
      <div className="intake__do">
        <button type="submit" className="button" disabled={sending !== null}>
          {sending !== null ? words.sending : words.doRead}
        </button>
        <p className="small muted">{words.stays}</p>
      </div>
      {sending !== null && sending.total > 1 && (
        <div className="intake__known">
          <Progress
            label={words.sendingOf(format.number(sending.done), format.number(sending.total))}
            done={sending.done}
            total={sending.total}
          />
        </div>
      )}
      <div role="alert" className="intake__faults">
        {isNothing && <p className="field__fault">{words.nothing}</p>}
        {failures.map(({ file, reason }) => (
          <p key={file}>
            <strong className="field__fault">{words.notSent(file)}</strong> {reason}
          </p>
        ))}
      </div>
    </form>
  )
}

interface KnownProps {
  readonly known: KnownFacts
  readonly faults: ReadonlySet<string>
  readonly onKnown: (known: KnownFacts) => void
}

function Known({ known, faults, onKnown }: KnownProps): ReactNode {
  const words = useWords(reportsWords)
  const rows = [
    { name: 'date', label: words.date, hint: words.dateHint, fault: words.dateFault },
    { name: 'source', label: words.source, hint: undefined, fault: undefined },
    { name: 'url', label: words.url, hint: words.urlHint, fault: words.urlFault },
  ] as const
  return (
    <div className="fields intake__facts">
      {rows.map(({ name, label, hint, fault }) => (
        <Field key={name} label={label} hint={hint} fault={faults.has(name) ? fault : undefined}>
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              aria-invalid={faults.has(name)}
              dir="auto"
              maxLength={2000}
              autoComplete="off"
              inputMode={name === 'url' ? 'url' : undefined}
              value={known[name]}
              onChange={({ target }) => onKnown({ ...known, [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
