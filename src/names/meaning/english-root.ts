/** Endings by which English words of one root differ, with the fewest letters that must stand before each. */
const ENDINGS: readonly (readonly [string, number])[] = (
  [
    [
      5,
      'ional ical ments ment ance ence ings ions ers ors ists ing ion ive ics ous ity acy ate ial ian ism ist ant ent ary ies ed er or y e',
    ],
    [4, 'es al ic s'],
  ] as const
)
  .flatMap(([least, endings]) => endings.split(' ').map((ending) => [ending, least] as const))
  .toSorted(([a], [b]) => b.length - a.length)

/** Words that would have the root of another, and mean something else. */
const THEMSELVES: ReadonlySet<string> = new Set(
  'university universal police policy community communist communism general international internal party'.split(
    ' ',
  ),
)

/**
 * The root that an English word shares with its other forms, as far as the names of bodies need it: industry, industries
 * and industrial are "industr". Coarse: only for words of which one was translated.
 */
export function englishRoot(word: string): string {
  if (THEMSELVES.has(word)) return word
  const one = withoutPlural(word)
  if (THEMSELVES.has(one)) return one
  for (const [ending, least] of ENDINGS)
    if (one.length - ending.length >= least && one.endsWith(ending)) return one.slice(0, -ending.length)
  return one
}

function withoutPlural(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is|ics|ous)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** The endings that may follow a root, each also in the plural. */
const AFTER_ROOT: readonly string[] = [
  ...new Set(['', ...ENDINGS.map(([ending]) => ending)].flatMap((ending) => [ending, pluralOf(ending)])),
]

/** All words that may have a root, for looking them up: many of them are no words. */
export function wordsOfRoot(root: string): readonly string[] {
  if (THEMSELVES.has(root)) return [root, pluralOf(root)]
  return AFTER_ROOT.map((ending) => root + ending)
}

function pluralOf(text: string): string {
  if (/[^aeou]y$/.test(text)) return `${text.slice(0, -1)}ies`
  return text.endsWith('s') ? text : `${text}s`
}
