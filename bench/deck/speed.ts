import type { LoadedNames, ScreeningDesk } from '../../src/desk/index.ts'

/** So many names are asked before any is timed. */
const WARM = 500

/** How fast a desk answers these names; `isNew`: a desk that was asked nothing before, and meets each name for the first time. */
export async function speedOf(
  names: readonly string[],
  desk: ScreeningDesk,
  { lists, at }: LoadedNames,
  isNew = false,
): Promise<{ readonly perSecond: number; readonly p50: number; readonly p99: number }> {
  if (!isNew) for (const name of names.slice(0, WARM)) await desk.screen({ name, lists, at })
  const times: number[] = []
  for (const name of names) {
    const before = performance.now()
    await desk.screen({ name, lists, at })
    times.push(performance.now() - before)
  }
  const whole = times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  const under = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: Math.round((1000 * times.length) / whole), p50: under(0.5), p99: under(0.99) }
}
