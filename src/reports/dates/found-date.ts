/** What words for a date say, before they are resolved. */
export type DateMeaning =
  /** A day, month or year that says its year itself, or a range of such; EDTF. */
  | { readonly kind: 'absolute'; readonly edtf: string }
  /** A month, or a day of it, of a year that is not said. */
  | { readonly kind: 'month'; readonly month: number; readonly day: number | null; readonly turn: Turn }
  /** From a day of a month up to another of a year that is not said. */
  | { readonly kind: 'days'; readonly month: number; readonly from: number; readonly to: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn }
  /** So many units before (less than 0) or after the day of publication. */
  | { readonly kind: 'shift'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number }
  | { readonly kind: 'open' }

/** Which of the days of that name is meant: `last`, `next`, `this`, of the year before (`March last year`), or the nearest that fits the sentence. */
export type Turn = 'last' | 'next' | 'this' | 'year-before' | 'none'

/** Words for a date: tokens `first` up to and without `last`. */
export interface FoundDate {
  readonly first: number
  readonly last: number
  readonly meaning: DateMeaning
}
