import { setTimeout as pause } from 'node:timers/promises'
import type { Limits } from './limits.ts'
import { Failure } from './not-obtained.ts'

/** How the waits between attempts are spent; a test spends them otherwise. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>

/** Waits by the clock; ends at once when the signal aborts. */
export const waitByClock: Wait = async (ms, signal) => {
  await pause(ms, undefined, { signal })
}

/**
 * Does something until it succeeds, fails in a way that does not pass, or has been tried often enough.
 *
 * @throws Failure the last one; whatever else `once` throws is thrown on at once
 */
export async function inAttempts<T>(
  once: (attempt: number) => Promise<T>,
  limits: Limits,
  wait: Wait,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(attempt)
    } catch (error) {
      if (!(error instanceof Failure) || !error.mayPass || attempt >= limits.attempts) throw error
      const asked = error.retryAfter ?? 0
      if (asked > limits.longestWaitMs)
        throw new Failure(
          error.obstacle,
          `${error.message}; asks to wait ${asked / 1000} s, more than ${limits.longestWaitMs / 1000} s`,
          error.status === null ? {} : { status: error.status },
        )
      await wait(Math.max(asked, backOff(attempt, limits)), signal).catch((stopped: unknown) => {
        throw signal.aborted ? signal.reason : stopped
      })
    }
  }
}

/** Half of the wait is by chance, so that many desks that failed together do not come back together. */
function backOff(attempt: number, { firstWaitMs, longestWaitMs }: Limits): number {
  const whole = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs)
  return Math.round(whole * (0.5 + Math.random() / 2))
}
