/** Words that addresses and offices share whoever they are of. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the and for of street road avenue lane square house building floor room flat apartment apt suite unit office block box ' +
    'district province region city town village state ulitsa ul prospekt prospect pereulok dom city rue calle via strasse ' +
    'str former current deputy head chief senior member first'
  ).split(' '),
)

/** Of the shorter text's telling words so many hundredths must be in the other, and so many words at least. */
const ENOUGH_SHARE = 60
const ENOUGH_WORDS = 2

/**
 * The listed text that says the same as the one asked for, in any order and spelling of case: most of the telling words of
 * the shorter are in the longer; `null` where none does.
 *
 * @example mostInCommon('Moscow, Tverskaya 9', ['9 Tverskaya St., Moscow, Russia']) // '9 Tverskaya St., Moscow, Russia'
 */
export function mostInCommon(asked: string, listed: readonly string[]): string | null {
  const words = tellingWords(asked)
  let best: string | null = null
  let most = 0
  for (const text of listed) {
    const others = tellingWords(text)
    let shared = 0
    for (const word of words) if (others.has(word)) shared += 1
    const least = Math.min(words.size, others.size)
    const isEnough =
      shared === Math.max(words.size, others.size) ||
      (shared >= ENOUGH_WORDS && shared * 100 >= least * ENOUGH_SHARE)
    if (shared > most && isEnough) {
      best = text
      most = shared
    }
  }
  return best
}

function tellingWords(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => (word.length > 2 || /\d/.test(word)) && !COMMON.has(word)))
}
