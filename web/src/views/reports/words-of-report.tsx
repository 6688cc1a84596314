import type { ReactNode } from 'react'
import { VisibleText } from './visible-text.tsx'

interface WordsOfReportProps {
  readonly text: string
  /** BCP 47, of the report. */
  readonly language: string | null
}

/** Words that a report has, in its language and direction: they turn nothing around them round. */
export function WordsOfReport({ text, language }: WordsOfReportProps): ReactNode {
  return (
    <span lang={language ?? 'und'} dir="auto">
      <VisibleText text={text} />
    </span>
  )
}
