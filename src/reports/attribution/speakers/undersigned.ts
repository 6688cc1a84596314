import type { Reading } from '../sentence/reading.ts'

const known = new WeakMap<Reading, string | null>()

/** Who `we` is in a joint statement outside of quotations: `We, the 23 undersigned organisations, condemn`; `null` where the text does not tell. */
export function undersigned(reading: Reading): string | null {
  const held = known.get(reading)
  if (held !== undefined) return held
  const found =
    /(?:^|[\s—–])We, (?:the )?((?:[\p{L}\p{N}’'-]+ ){0,5}(?:undersigned|signatory)(?: [\p{L}’'-]+){0,4}),/u.exec(
      reading.report.text,
    )
  const name = found?.[1] ?? null
  known.set(reading, name)
  return name
}
