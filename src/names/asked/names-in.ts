/** Raised when the rules below change. */
export const NAMES_IN_VERSION = 2

/** What stands between two names of one party, or between two parties: "a.k.a.", "formerly", "ex", "d/b/a", "; ", " / ". */
const BETWEEN = new RegExp(
  String.raw`\s*(?:[;|\n]|\s/\s)\s*|[\s,(]+(?:(?:also|better|formerly|previously|now|otherwise) known as|a[./]?k[./]?a\.?|f[./]?k[./]?a\.?|n[./]?k[./]?a\.?|formerly|previously|` +
    String.raw`doing business as|d[./]?b[./]?a\.?|trading as|t/a|operating as|o/a|alias|ex|он же|она же|известный как|известная как|ранее|также)(?=[\s:,])[\s:,]*`,
  'iu',
)
/** Between a woman's name and the family name that she was born with. */
const BORN = /^(\S+)(\s.*\S)[\s,(]+n[ée]e?\s+(\S.*)$/iu
const MAY_BE_BORN = /\sn[ée]e?\s|\(n[ée]e?\s/iu
const CLOSING = /[\s,)\]]+$/u
const MOST = 4
const FEWEST_LETTERS = 3

/**
 * The names that a text has one beside the other ("Orvandel Mirto a.k.a. Tamsin Quell", "Mirto Ltd t/a Quell Foods", "Maria
 * Mirto née Quell"), at most four; none where it is a single name. Meant for names that are asked for.
 */
export function namesIn(value: string): readonly string[] {
  const born = MAY_BE_BORN.test(value) ? BORN.exec(value) : null
  if (born !== null) {
    const [, given = '', family = '', own = ''] = born
    return [`${given}${family}`, `${given} ${own.replace(CLOSING, '')}`]
  }
  const parts = value.split(BETWEEN, MOST + 1)
  if (parts.length === 1 || parts.length > MOST) return []
  return parts
    .map((name) => (name.includes('(') ? name : name.replace(CLOSING, '')).trim())
    .filter((name) => name.replaceAll(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS)
}
