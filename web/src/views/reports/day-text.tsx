import type { ReactNode } from 'react'
import { DateText } from '../../kit/date-text.tsx'
import { catalogue, useWords } from '../../words/language.tsx'
import { dayWords } from './day-words.ts'

const words = catalogue({
  en: { about: 'about', to: 'to', open: 'on' },
  fr: { about: 'vers', to: 'à', open: 'et après' },
})

/** A day, month, year or range as a report gives it. */
export function DayText({ edtf }: { readonly edtf: string }): ReactNode {
  const { about, to: until, open } = useWords(words)
  const { from, to, isAbout } = dayWords(edtf)
  return (
    <>
      {isAbout && `${about} `}
      <DateText iso={from} />
      {to === '' && ` ${open}`}
      {to !== null && to !== '' && (
        <>
          {` ${until} `}
          <DateText iso={to} />
        </>
      )}
    </>
  )
}
