import type { Block, BlockedText } from '../text/zone.ts'

/** A line is cut here where it has no end: no paragraph is longer. */
const LONGEST_BLOCK = 20_000

/** The blocks of a plain text: its lines; where lines are broken by hand, what stands between empty lines. */
export function plainBlocks(text: string): BlockedText {
  return { text, blocks: isHardWrapped(text) ? joined(text) : lines(text, 0, text.length) }
}

/** The lines with something in them, from `from` to `to`, without space at their ends. */
function lines(text: string, from: number, to: number): Block[] {
  const blocks: Block[] = []
  let start = from
  while (start < to) {
    let end = text.indexOf('\n', start)
    if (end === -1 || end > to) end = to
    pushTrimmed(text, start, end, blocks)
    start = end + 1
  }
  return blocks
}

/** Adds what is between the two places, without space at the ends, cut where it is too long. */
export function pushTrimmed(
  text: string,
  from: number,
  to: number,
  blocks: Block[],
  zone: Block['zone'] = null,
): void {
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  while (end - start > LONGEST_BLOCK) {
    let cut = text.lastIndexOf(' ', start + LONGEST_BLOCK)
    if (cut <= start) cut = start + LONGEST_BLOCK
    if (isLowSurrogate(text.charCodeAt(cut))) cut -= 1
    blocks.push({ start, end: cut, zone })
    start = cut
    while (start < end && isBlank(text.charCodeAt(start))) start += 1
  }
  if (start < end) blocks.push({ start, end, zone })
}

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Whether most lines that another follows at once break a sentence between 40 and 100 characters. */
function isHardWrapped(text: string): boolean {
  const all = text.slice(0, 200_000).split('\n')
  let followed = 0
  let broken = 0
  for (let at = 0; at + 1 < all.length; at += 1) {
    const line = (all[at] ?? '').trim()
    const next = (all[at + 1] ?? '').trim()
    if (line === '' || next === '') continue
    followed += 1
    if (
      line.length >= 40 &&
      line.length <= 100 &&
      /[\p{L}\p{N},;—–-]$/u.test(line) &&
      /^[\p{Ll}\p{N}“"(]|^\p{Lu}/u.test(next)
    )
      broken += /^\p{Ll}/u.test(next) ? 1 : 0.6
  }
  return broken >= 3 && broken / followed > 0.5
}

function joined(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < text.length) {
    const gap = nextEmptyLine(text, start)
    pushTrimmed(text, start, gap, blocks)
    start = gap + 1
  }
  return blocks
}

function nextEmptyLine(text: string, from: number): number {
  let at = text.indexOf('\n', from)
  while (at !== -1) {
    let next = at + 1
    while (next < text.length && /[ \t\r\u00a0]/.test(text[next] ?? '')) next += 1
    if (next >= text.length || text[next] === '\n') return at
    at = text.indexOf('\n', next)
  }
  return text.length
}
