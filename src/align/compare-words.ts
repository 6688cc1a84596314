const WORD = /[\p{L}\p{N}]+/gu
/** Words that places, posts and addresses share whoever they are of. */
const COMMON = new Set(
  `the and of for in to a an former formerly current currently member deputy head chief director general minister ministry
  chairman chairperson president vice first state federal federation republic council committee department office party
  national people province district region city village town street st road avenue building bldg floor room unit box po no
  area near federation russian russia china iran syria ukraine belarus islamic united kingdom states north south east west korea
  oblast territory autonomous government assembly parliament duma under since until from with was is as at by on his its
  involved meaning exit following grounds ground obtaining benefit supporting
  destabilising undermining threatening territorial integrity sovereignty independence carrying business sector strategic
  significance within based concerned activity activities engaged engaging providing support including through been being has
  have had that this these which who are also because therefore associated responsible listed regulations regulation
  sanctions review pursuant security resolution concluded interpol special notice web link https www int how work view notices
  individuals entities commander officer manager ceo board company bank security police military army armed forces secretary`.split(
    /\s+/,
  ),
)

/** The words of some texts that can tell one from another. */
export function tellingWords(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts)
    for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD))
      if (word.length > 2 && !COMMON.has(word)) found.add(word)
  return found
}

/** Longer texts are told apart by how they begin. */
const LONGEST_TEXT = 900

/** The same of a text that may be long. */
export function tellingWordsOfText(texts: readonly string[]): ReadonlySet<string> {
  return tellingWords(texts.map((text) => text.slice(0, LONGEST_TEXT)))
}

/** How many of the words both have, and which share of the smaller set that is. */
export function sharedWords(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly shared: number; readonly share: number; readonly numbers: number } {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  let numbers = 0
  for (const word of small)
    if (large.has(word)) {
      shared += 1
      if (/^\d{3,}$/.test(word)) numbers += 1
    }
  return { shared, share: small.size === 0 ? 0 : shared / small.size, numbers }
}
