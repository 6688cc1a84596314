import { type Language, useLanguage } from './language.tsx'

/** Dates and numbers as the language writes them. */
export interface Format {
  /** A day, month or year of ISO 8601, no more precise than it is. Anything else is given back as it is. */
  readonly date: (iso: string) => string
  /** The same with a short month, for tables. */
  readonly shortDate: (iso: string) => string
  /** A moment, in the reader's own time zone. */
  readonly moment: (iso: string) => string
  readonly number: (value: number) => string
  /** 0.8665 as 0.87. */
  readonly score: (value: number) => string
  readonly list: (items: readonly string[]) => string
  /** How old something is, in days, months or years as the number of days asks for. */
  readonly age: (days: number) => string
  /** The name of a country by ISO 3166-1 alpha-2, of `EU` and `UN`; any other code is given back as it is. */
  readonly place: (code: string) => string
}

const made = new Map<Language, Format>()

export function useFormat(): Format {
  const { language } = useLanguage()
  const known = made.get(language)
  if (known !== undefined) return known
  const format = formatOf(language)
  made.set(language, format)
  return format
}

function formatOf(language: Language): Format {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const numbers = new Intl.NumberFormat(locale)
  const scores = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const ages = (unit: 'day' | 'month' | 'year'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 })
  const [inDays, inMonths, inYears] = [ages('day'), ages('month'), ages('year')]
  const places = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const dates = (month: 'long' | 'short'): ((iso: string) => string) => {
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    const ofMonth = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' })
    return (iso) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return day.format(Date.parse(iso))
      if (/^\d{4}-\d{2}$/.test(iso)) return ofMonth.format(Date.parse(`${iso}-01`))
      return iso
    }
  }
  return {
    date: dates('long'),
    shortDate: dates('short'),
    moment: (iso) => moments.format(Date.parse(iso)),
    number: (value) => numbers.format(value),
    score: (value) => scores.format(value),
    list: (items) => lists.format(items),
    age: (days) => {
      if (days < 90) return inDays.format(days)
      return days < 730 ? inMonths.format(days / 30.44) : inYears.format(days / 365.25)
    },
    place: (code) => (/^[A-Z]{2}$/.test(code) ? (places.of(code) ?? code) : code),
  }
}
