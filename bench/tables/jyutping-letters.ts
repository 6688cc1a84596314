// Writes src/names/script/east-asian/jyutping-letters.ts: how Cantonese reads each Han letter by itself, in Jyutping, as
// to-jyutping (an npm package, for development only) has it:
// node bench/tables/jyutping-letters.ts > src/names/script/east-asian/jyutping-letters.ts
import { getJyutpingList } from 'to-jyutping'

/** The blocks of Unicode that hold Han letters: unified ideographs and their extensions. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x323af],
]
const CHARACTERS_A_LINE = 100

const letters = new Map<string, string>()
for (const [from, to] of BLOCKS) {
  for (let code = from; code <= to; code += 1) {
    const letter = String.fromCodePoint(code)
    const syllable = getJyutpingList(letter)[0]?.[1] ?? ''
    if (/^[a-z]+[1-6]$/.test(syllable)) letters.set(syllable, (letters.get(syllable) ?? '') + letter)
  }
}
const whole = Array.from(letters, ([syllable, its]) => `${syllable}${its}`)
  .sort()
  .join('')
const lines = whole.match(new RegExp(`.{1,${CHARACTERS_A_LINE}}`, 'gu')) ?? []
process.stdout.write(`// Made by bench/tables/jyutping-letters.ts from to-jyutping 3.1.1, © 2024 Cantonese Computational Linguistics
// Infrastructure Development Workgroup; see NOTICE.

/** Every Jyutping syllable, with its tone, before the letters that are read so by themselves: \`aa1丫亞…aa2…\`. */
export const JYUTPING_LETTERS: string =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`)
