import type { EntryKey } from '../record/index.ts'
import { type AlignDecision, byText, inOrder, pairKey } from './alignment.ts'

/** What people decided, one decision a pair: the latest. */
export class Decisions {
  readonly #byPair: ReadonlyMap<string, AlignDecision>
  /** By pair. */
  readonly all: readonly AlignDecision[]

  constructor(given: Iterable<AlignDecision>) {
    const byPair = new Map<string, AlignDecision>()
    for (const each of given) {
      const [a, b] = inOrder(each.a, each.b)
      if (a === b) continue
      const key = pairKey(a, b)
      const known = byPair.get(key)
      if (known === undefined || isLater(each, known)) byPair.set(key, { ...each, a, b })
    }
    this.all = [...byPair.values()].toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b))
    this.#byPair = byPair
  }

  of(a: EntryKey, b: EntryKey): AlignDecision | null {
    return this.#byPair.size === 0 ? null : (this.#byPair.get(pairKey(a, b)) ?? null)
  }
}

/** By the clock; two at one time by their words, so that the order of input is nothing. A `different` wins a tie. */
function isLater(a: AlignDecision, b: AlignDecision): boolean {
  if (a.at !== b.at) return a.at > b.at
  if (a.verdict !== b.verdict) return a.verdict === 'different'
  return byText(`${a.by} ${a.because}`, `${b.by} ${b.because}`) > 0
}

export function sameDecision(a: AlignDecision, b: AlignDecision): boolean {
  return a.verdict === b.verdict && a.at === b.at && a.by === b.by && a.because === b.because
}
