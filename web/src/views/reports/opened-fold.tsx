import { type ReactNode, useState } from 'react'

interface OpenedFoldProps {
  readonly title: ReactNode
  readonly children: () => ReactNode
}

/** A fold whose inside is made, and asked for, when it is opened for the first time. */
export function OpenedFold({ title, children }: OpenedFoldProps): ReactNode {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="fold fold--small" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && <div className="stack stack--tight">{children()}</div>}
    </details>
  )
}
