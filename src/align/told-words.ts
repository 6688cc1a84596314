import { tellingWords, tellingWordsOfText } from './compare-words.ts'
import type { Facts } from './facts.ts'

type Words = ReadonlySet<string>

/** The words of what a list says of an entry, found when first asked for: of most entries they never are. */
export class ToldWords {
  readonly #facts: Facts
  #said: Words | undefined
  #birthPlaces: Words | undefined
  #addresses: Words | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  get said(): Words {
    this.#said ??= tellingWordsOfText(this.#facts.said)
    return this.#said
  }

  get birthPlaces(): Words {
    this.#birthPlaces ??= tellingWords(this.#facts.birthPlaces)
    return this.#birthPlaces
  }

  get addresses(): Words {
    this.#addresses ??= tellingWords(this.#facts.addresses)
    return this.#addresses
  }
}
