import type { ReactNode } from 'react'
import { catalogue, useWords } from '../words/language.tsx'

const words = catalogue({
  en: { leaves: 'leaves Onrecord' },
  fr: { leaves: 'quitte Onrecord' },
})

interface OutLinkProps {
  readonly href: string
  readonly children?: ReactNode
}

/** A link to somebody else's page: it says that it leaves, and nothing is asked of that page before. */
export function OutLink({ href, children }: OutLinkProps): ReactNode {
  const { leaves } = useWords(words)
  if (!/^https?:\/\//.test(href)) return children ?? href
  return (
    <a href={href} rel="external noreferrer" className="out">
      {children ?? hostOf(href)}
      <span className="out__mark" aria-hidden="true">
        ↗
      </span>
      <span className="hidden"> ({leaves})</span>
    </a>
  )
}

/** Where a thing is written: an address as a link, the files of an edition as they are named, with a short hash. */
export function Source({ source }: { readonly source: string }): ReactNode {
  if (/^https?:\/\//.test(source)) return <OutLink href={source} />
  const [files, hash] = source.split(/\s*sha256:/)
  return (
    <span className="code">
      {files}
      {hash !== undefined && ` · sha256 ${hash.slice(0, 12)}…`}
    </span>
  )
}

function hostOf(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, '') ?? address
}
