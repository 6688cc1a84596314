/** The pieces of a row's remarks. */
export interface RemarkSegments {
  /** In order, without the semicolons between and the full stop at the end. */
  readonly whole: readonly string[]
  /** A last piece that is cut off in the middle; `null` where there is none. */
  readonly cutOff: string | null
}

/**
 * Names end in a full stop of their own: "CO., LTD.", "S.A.", "Jr." The publisher writes no second one, so that it cannot
 * be told for certain; of the names so linked to in 2024 these endings are listed with a full stop more often than without.
 */
const OWN_FULL_STOP =
  /(?:\b(?:\p{L}\.){2,}|\b(?:Brig|Bros|Cia|Co|Col|Dr|Gen|Jr|Lt|Ltd|Ltda|Maj|Mr|No|Pte|Pvt|Sr|St)\.)$/iu

/** More than this after a semicolon is not looked through for the end of an alias. */
const LONGEST_ALIAS = 350

/** What a quoted alias begins with. */
const QUOTED = /^\s*(?:alt\. )?[afn]\.k\.a\.,? '/iu

/**
 * Splits remarks at their semicolons, save those in brackets and within a quoted alias, and takes the full stop off the end.
 * That of an abbreviation stays: the publisher writes only one.
 *
 * @example splitRemarks("DOB 1962; Linked To: ORRIN TRADING CO., LTD.", false).whole // ['DOB 1962', 'Linked To: ORRIN TRADING CO., LTD.']
 */
export function splitRemarks(remarks: string, isCutOff: boolean): RemarkSegments {
  const pieces: string[] = []
  const closing = closingBrackets(remarks)
  let from = 0
  for (let at = 0; at < remarks.length; at++) {
    const unit = remarks.charAt(at)
    if (unit === '(') at = closing.get(at) ?? at
    else if (unit === ';' && !isWithinQuotes(remarks, from, at)) {
      pieces.push(remarks.slice(from, at))
      from = at + 1
    }
  }
  const last = remarks.slice(from).replace(/\s+/gu, ' ').trim()
  const whole = pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter((piece) => piece !== '')
  if (last === '') return { whole, cutOff: null }
  if (isCutOff) return { whole, cutOff: last }
  const bare = OWN_FULL_STOP.test(last.slice(-40)) ? last : last.replace(/\.$/u, '')
  return { whole: bare === '' ? whole : [...whole, bare], cutOff: null }
}

/** Where each bracket that is closed is closed, for the outermost ones. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '(') open.push(at)
    if (unit !== ')') continue
    const opened = open.pop()
    if (opened !== undefined) closing.set(opened, at)
  }
  return closing
}

/** Whether a semicolon stands between the quotes of an alias: they are not closed before it, and are after it. */
function isWithinQuotes(remarks: string, from: number, at: number): boolean {
  if (!QUOTED.test(remarks.slice(from, from + 20)) || remarks.charAt(at - 1) === "'") return false
  const [next = ''] = remarks.slice(at + 1, at + LONGEST_ALIAS).split(';', 1)
  return /'\.?$/u.test(next) && !QUOTED.test(next)
}
