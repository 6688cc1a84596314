import { InvalidValue, type PartialDate, partialDate } from '../../record/index.ts'

/** A date of FollowTheMoney, `1962` to `1962-08-10T12:00:00`, to the day; `null` for any other text. */
export function ftmDate(words: string): PartialDate | null {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?=$|[T ]))?)?/u.exec(words)?.[0]
  if (date === undefined || (date !== words && !/^[T ]/u.test(words.slice(date.length)))) return null
  try {
    return partialDate(date, words)
  } catch (error) {
    if (error instanceof InvalidValue) return null
    throw error
  }
}
