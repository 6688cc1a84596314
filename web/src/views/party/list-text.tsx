import type { ReactNode } from 'react'
import { RecordText } from '../../kit/name-text.tsx'
import { textLanguage } from './text-language.ts'

/** Words of a list, which are not always English. */
export function ListText({ children }: { readonly children: string }): ReactNode {
  return <RecordText lang={textLanguage(children)}>{children}</RecordText>
}
