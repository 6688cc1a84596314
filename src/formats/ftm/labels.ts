/** Words of property names that are written otherwise than they are spoken. */
const WORDS: Readonly<Record<string, string>> = {
  eu: 'EU',
  un: 'UN',
  uksl: 'UKSL',
  ofsi: 'OFSI',
  id: 'ID',
  caatsa: 'CAATSA',
  imo: 'IMO',
  isin: 'ISIN',
}

/**
 * A property name in words, as it stands before a value that FollowTheMoney has no property for.
 *
 * @example labelOf('unReference') // 'UN reference'
 */
export function labelOf(property: string): string {
  const words = property
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
