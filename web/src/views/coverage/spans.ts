/** "20–23 March 2021", as the language writes a span of days; `null` where the days are none. */
export function plainSpan(from: string, to: string, language: 'en' | 'fr'): string | null {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (Number.isNaN(start) || Number.isNaN(end)) return null
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(start, end)
}
