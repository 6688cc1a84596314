import type { Token } from '../text/token.ts'
import type { Entity } from './entity.ts'
import { KIN } from './name-of-kin.ts'

/** Words between somebody's kin and the name, at most. */
const REACH = 3

/** Where the people of a text are first named in full. */
export class Introductions {
  readonly #tokens: readonly Token[]
  readonly #firsts = new Map<Entity, number>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  add(entity: Entity, first: number): void {
    this.#firsts.set(entity, first)
  }

  /**
   * Those of a surname whom the surname alone may mean at a place, the likeliest last: whom the text has named in full before,
   * unless as somebody's sister or father, who keeps the full name. All of them in a headline, which is before all full names.
   */
  before(named: readonly Entity[], at: number): readonly Entity[] {
    const known = named.filter((entity) => (this.#firsts.get(entity) ?? 0) < at)
    if (known.length === 0) return named
    return [
      ...known.filter((entity) => this.#isKin(entity)),
      ...known.filter((entity) => !this.#isKin(entity)),
    ]
  }

  /** Of several with one surname whom it alone means at a place: the last who was named, unless that is kin of another of them. */
  meant(named: readonly Entity[], at: number, last: Entity | undefined): Entity | undefined {
    const likeliest = this.before(named, at)
    return last !== undefined && !(this.#isKin(last) && likeliest.at(-1) !== last) ? last : likeliest.at(-1)
  }

  /** `her sister, Efua Osei`, `his wife Ann Lee`, `the mother of Bo Ek` names the mother, not Bo Ek. */
  #isKin(entity: Entity): boolean {
    const first = this.#firsts.get(entity) ?? 0
    for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
      const low = this.#tokens[at]?.low ?? ''
      if (KIN.test(low)) return true
      if (low !== ',' && !/^(?:elder|younger|older|late|twin|own)$/.test(low)) return false
    }
    return false
  }
}
