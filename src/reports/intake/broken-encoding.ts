/** What stands for the bytes 0x80–0x9F in Windows-1252, where anything does. */
const WINDOWS: readonly string[] = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')

const BYTES: ReadonlyMap<string, number> = new Map(
  WINDOWS.map((letter, at): [string, number] => [letter, 0x80 + at]),
)

const LEAD = /[\u00c2-\u00f4]/

/**
 * Mends UTF-8 that was read as Windows-1252 (`donâ€™t`), unit for unit: the letter meant, then U+200D up to the length
 * that it took; a mark of quotation gets blanks instead. `null` where fewer than two places are broken.
 */
export function mendedEncoding(text: string): string | null {
  if (!LEAD.test(text)) return null
  const pieces: string[] = []
  let copied = 0
  let mended = 0
  for (let at = 0; at < text.length; at += 1) {
    const lead = text.charCodeAt(at)
    if (lead < 0xc2 || lead > 0xf4) continue
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const letter = letterAt(text, at, lead, length)
    if (letter === null) continue
    const taken = letter.isShort ? 2 : length
    pieces.push(text.slice(copied, at), filled(letter.letter, taken))
    mended += 1
    copied = at + taken
    at = copied - 1
  }
  if (mended < 2) return null
  pieces.push(text.slice(copied))
  return pieces.join('')
}

/** The letter that these units stand for, read as bytes; `isShort`: the last byte, that of a closing mark, was lost. */
function letterAt(
  text: string,
  at: number,
  lead: number,
  length: number,
): { letter: string; isShort: boolean } | null {
  const bytes = [lead]
  for (let next = at + 1; next < at + length; next += 1) {
    const unit = text[next] ?? ''
    const code = unit.charCodeAt(0)
    const byte = BYTES.get(unit) ?? (code >= 0x80 && code <= 0xbf ? code : -1)
    if (byte === -1) {
      // `â€` before a space: the closing mark, whose last byte is no letter of Windows-1252.
      return lead === 0xe2 && bytes.length === 2 && bytes[1] === 0x80 ? { letter: '”', isShort: true } : null
    }
    bytes.push(byte)
  }
  const letter = Buffer.from(bytes).toString('utf8')
  return letter.includes('\ufffd') || letter.length > length ? null : { letter, isShort: false }
}

function filled(letter: string, length: number): string {
  const fill = length - letter.length
  if (/[“‘«„]/.test(letter)) return ' '.repeat(fill) + letter
  if (/[”»—–…]/.test(letter)) return letter + ' '.repeat(fill)
  return letter + '\u200d'.repeat(fill)
}
