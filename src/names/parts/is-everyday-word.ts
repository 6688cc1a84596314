import { EVERYDAY_WORDS } from './everyday-words.ts'

const WORDS: ReadonlySet<string> = new Set(everydayWords())

function* everydayWords(): Generator<string> {
  let word = ''
  for (const [, same = '', rest = ''] of EVERYDAY_WORDS.matchAll(/(\d)([a-z]*)/g)) {
    word = word.slice(0, Number(same)) + rest
    yield word
  }
}

/** Whether a folded word is one of everyday English: many bodies that have nothing to do with one another may be called by it. */
export function isEverydayWord(word: string): boolean {
  return WORDS.has(word)
}
