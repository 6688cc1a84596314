import { type ReactNode, use } from 'react'
import type { Lit } from './lit.ts'
import { LampContext } from './use-lit.ts'

interface PlaceLinkProps {
  readonly lit: Lit
  readonly onPlace: (lit: Lit) => void
  readonly children: ReactNode
}

/** Leads to a place in the text; pointing at it marks all its places there. */
export function PlaceLink({ lit, onPlace, children }: PlaceLinkProps): ReactNode {
  const lamp = use(LampContext)
  return (
    <a
      className="place-link"
      href={`#text-${lit.places[0]?.start ?? 0}`}
      onClick={(event) => {
        event.preventDefault()
        onPlace(lit)
      }}
      onPointerMove={() => lamp.point(lit)}
      onPointerLeave={() => lamp.point(null)}
      onFocus={() => lamp.point(lit)}
      onBlur={() => lamp.point(null)}
    >
      {children}
    </a>
  )
}
