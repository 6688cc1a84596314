/**
 * The words that introduce a fact in remarks, where the XML layouts call it otherwise. Every other kind of feature has
 * the same words in both.
 */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['Birthdate', 'DOB'],
  ['Place of Birth', 'POB'],
  ['Citizenship Country', 'citizen'],
  ['Nationality Country', 'nationality'],
  ['Title', 'Title:'],
])

/** The words for a kind of feature. */
export function labelOf(featureType: string): string {
  return LABELS.get(featureType) ?? featureType
}
