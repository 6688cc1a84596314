import { Refusal } from './problem.ts'

/** So many requests a second on the whole, and so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

interface Bucket {
  tokens: number
  filledAt: number
}

/** Addresses that are remembered; beyond, the one that asked least lately is forgotten. */
const MOST_ADDRESSES = 10_000

/** A bucket of tokens for each address: a request takes one, and they come back with time. */
export class RateLimit {
  readonly #rate: Rate
  readonly #buckets = new Map<string, Bucket>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /**
   * Takes a token. `now`: milliseconds of a clock that never goes back.
   *
   * @throws Refusal 429 where none is left, with the seconds until there is one
   */
  take(address: string, now: number = performance.now()): void {
    const { perSecond, burst } = this.#rate
    const bucket = this.#buckets.get(address) ?? { tokens: burst, filledAt: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond)
    bucket.filledAt = now
    // The order of a map is that of coming in: whoever asks goes to its end.
    this.#buckets.delete(address)
    this.#buckets.set(address, bucket)
    if (this.#buckets.size > MOST_ADDRESSES)
      for (const [oldest] of this.#buckets.entries().take(1)) this.#buckets.delete(oldest)
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1
      return
    }
    const seconds = Math.ceil((1 - bucket.tokens) / perSecond)
    throw new Refusal(
      429,
      `more than ${burst} requests at once, or ${told(perSecond)}: ask again in ${seconds} s`,
      { headers: { 'Retry-After': String(seconds) } },
    )
  }
}

function told(perSecond: number): string {
  return perSecond >= 1 ? `${perSecond} a second` : `${Math.round(perSecond * 60)} a minute`
}
