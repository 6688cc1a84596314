import type { QueryWord, Sought } from './query-word.ts'

/** How words are looked for that are remembered. */
export type Remembered = Exclude<Sought, 'joined' | 'joined-short'>

type Generation = Readonly<Record<Remembered, Map<string, QueryWord>>>

/**
 * Words of queries by their text and how they are looked for, in two generations: a word that is asked for again moves
 * into the younger one, and those that no query had for a whole generation are forgotten.
 */
export class RememberedWords {
  #younger = fresh()
  #older = fresh()
  /** How many words the younger generation has. */
  size = 0

  get(text: string, sought: Remembered): QueryWord | undefined {
    const word = this.#younger[sought].get(text)
    if (word !== undefined) return word
    const older = this.#older[sought].get(text)
    if (older !== undefined) this.add(older, sought)
    return older
  }

  add(word: QueryWord, sought: Remembered): void {
    this.#younger[sought].set(word.text, word)
    this.size += 1
  }

  /** Begins a new generation; gives the words that are still remembered. */
  age(): readonly QueryWord[] {
    this.#older = this.#younger
    this.#younger = fresh()
    this.size = 0
    return Object.values(this.#older).flatMap((words) => [...words.values()])
  }

  /** Forgets them all. */
  clear(): void {
    this.#older = fresh()
    this.#younger = fresh()
    this.size = 0
  }
}

function fresh(): Generation {
  return { word: new Map(), beginning: new Map(), none: new Map(), 'none-beginning': new Map() }
}
