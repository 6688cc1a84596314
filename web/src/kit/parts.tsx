import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useId, useRef } from 'react'

// The smallest parts of a page. Patterns follow the GOV.UK Design System (summary list, tag, inset text, details).

export type Tone = 'plain' | 'note' | 'near' | 'alert' | 'gone'

/** A word or two that says the state of something; never the only sign of it. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone
  readonly children: ReactNode
}): ReactNode {
  return <span className={`tag tag--${tone}`}>{children}</span>
}

interface NoticeProps {
  readonly tone?: Exclude<Tone, 'gone'>
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** `alert` is read out at once, `status` when there is a pause. */
  readonly role?: 'alert' | 'status'
}

/** Something that must not be overlooked. */
export function Notice({ tone = 'note', title, children, role }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice--${tone}`} role={role}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  )
}

/** Facts by name: a row a fact. Rows without a value are left out. */
export function SummaryList({
  rows,
}: {
  readonly rows: readonly (readonly [name: ReactNode, value: ReactNode, key?: string])[]
}): ReactNode {
  return (
    <dl className="summary">
      {rows.map(([name, value, key], at) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={key ?? (typeof name === 'string' ? name : at)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

interface FoldProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
}

/** What most readers do not need, a click away; open on paper. */
export function Fold({ title, children, isOpen = false }: FoldProps): ReactNode {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let wasFolded = false
    const open = (): void => {
      wasFolded = ref.current?.open === false
      if (ref.current !== null) ref.current.open = true
    }
    const fold = (): void => {
      if (wasFolded && ref.current !== null) ref.current.open = false
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', fold)
    }
  }, [])
  return (
    <details className="fold" ref={ref} open={isOpen}>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  )
}

interface FieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly fault?: string | undefined
  /** Given the id that the control needs, and that of what describes it. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode
}

/** A labelled control with its hint and what is wrong with it. */
export function Field({ label, hint, fault, children }: FieldProps): ReactNode {
  const id = useId()
  const describedBy = hint === undefined && fault === undefined ? undefined : `${id}-about`
  return (
    <div className={fault === undefined ? 'field' : 'field field--faulty'}>
      <label htmlFor={id}>{label}</label>
      {describedBy !== undefined && (
        <span id={describedBy}>
          {hint !== undefined && <span className="field__hint">{hint}</span>}
          {fault !== undefined && <span className="field__fault">{fault}</span>}
        </span>
      )}
      {children({ id, describedBy })}
    </div>
  )
}

/** The heading of a view: the title of the page, and where a change of view puts the reader. */
export function ViewTitle({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}): ReactNode {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Onrecord`
  }, [title])
  useEffect(() => {
    // The first view of a visit leaves the focus where the browser puts it.
    if (document.body.dataset['visited'] === 'yes') ref.current?.focus({ preventScroll: true })
    document.body.dataset['visited'] = 'yes'
  }, [])
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}

/** How far a piece of work has come; without a total, that it goes on. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: ReactNode
  readonly done: number
  readonly total: number | null
}): ReactNode {
  const id = useId()
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      {total === null ? (
        <progress aria-labelledby={id} />
      ) : (
        <progress aria-labelledby={id} value={done} max={total} />
      )}
    </div>
  )
}

/** The key of an entry, leading to its party. */
export function EntryLink({
  entry,
  children,
}: {
  readonly entry: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <Link to="/party/$key" params={{ key: entry }}>
      {children ?? <span className="code">{entry}</span>}
    </Link>
  )
}
