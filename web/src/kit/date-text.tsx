import type { ReactNode } from 'react'
import { useFormat } from '../words/format.ts'

/** A date in the reader's language, with the value that machines read; no more precise than it is. */
export function DateText({
  iso,
  isShort = false,
}: {
  readonly iso: string
  readonly isShort?: boolean
}): ReactNode {
  const format = useFormat()
  return <time dateTime={iso}>{isShort ? format.shortDate(iso) : format.date(iso)}</time>
}
