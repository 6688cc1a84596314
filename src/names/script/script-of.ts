/** First and last code point of each script's main blocks (Unicode 16, Blocks.txt), with its ISO 15924 code. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0x2af, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x591, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x870, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0xf00, 0xfff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x13a0, 0x13ff, 'Cher'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1800, 0x18af, 'Mong'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1d00, 0x1d25, 'Latn'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2d00, 0x2d2f, 'Geor'],
  [0x2d30, 0x2d7f, 'Tfng'],
  [0x2d80, 0x2ddf, 'Ethi'],
  [0x2e80, 0x2fdf, 'Hani'],
  [0x3005, 0x3007, 'Hani'],
  [0x3021, 0x3029, 'Hani'],
  [0x3041, 0x309f, 'Jpan'],
  [0x30a0, 0x30ff, 'Jpan'],
  [0x3105, 0x312f, 'Bopo'],
  [0x3131, 0x318e, 'Hang'],
  [0x31f0, 0x31ff, 'Jpan'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa000, 0xa4cf, 'Yiii'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa7ff, 'Latn'],
  [0xa960, 0xa97f, 'Hang'],
  [0xab30, 0xab6f, 'Latn'],
  [0xac00, 0xd7ff, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff9d, 'Jpan'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x1d400, 0x1d6a5, 'Latn'],
  [0x1d6a8, 0x1d7cb, 'Grek'],
  [0x20000, 0x3ffff, 'Hani'],
]

const LETTER = /\p{L}/u
const ASCII = /^[\0-\x7f]*$/

/** The script of one code point by its block; `Zzzz` for a block that the table has not. */
function blockOf(code: number): string {
  let low = 0
  let high = BLOCKS.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = BLOCKS[middle]
    if (block === undefined) break
    if (code < block[0]) high = middle - 1
    else if (code > block[1]) low = middle + 1
    else return block[2]
  }
  return 'Zzzz'
}

/**
 * ISO 15924 code of a text: the script of most of its letters (the earlier one on a tie), `Zyyy` when there is no letter.
 * Kana, with or without Han, is `Jpan`; Hangul with Han is `Kore`; a script that is not known here is `Zzzz`.
 */
export function scriptOf(text: string): string {
  if (ASCII.test(text)) return /[a-z]/i.test(text) ? 'Latn' : 'Zyyy'
  const counts = new Map<string, number>()
  for (const letter of text) {
    if (!LETTER.test(letter)) continue
    const script = blockOf(letter.codePointAt(0) ?? 0)
    counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const han = counts.get('Hani') ?? 0
  for (const host of ['Jpan', 'Hang']) {
    const own = counts.get(host) ?? 0
    if (han === 0 || own === 0) continue
    counts.delete('Hani')
    counts.delete(host)
    counts.set(host === 'Hang' ? 'Kore' : host, own + han)
    break
  }
  let best = 'Zyyy'
  let most = 0
  for (const [script, count] of counts) {
    if (count > most) {
      best = script
      most = count
    }
  }
  return best
}
