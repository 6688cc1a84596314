/** A stretch of a text, in UTF-16 code units: from the first to the one after the last. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A stretch that the same marks cover from its first code unit to its last. */
export interface Segment<Mark extends Place> extends Place {
  /** The longest first, so that the last is the innermost. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends. The segments follow one another without gap from `from` to `to`;
 * marks may overlap in any way, and what stands outside of the stretch is left out.
 *
 * @example segmentsOf(0, 9, [{ start: 2, end: 6 }, { start: 4, end: 8 }]) // 0–2, 2–4, 4–6, 6–8, 8–9
 */
export function segmentsOf<Mark extends Place>(
  from: number,
  to: number,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const within = marks
    .filter(({ start, end }) => Math.max(start, from) < Math.min(end, to))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([from, to])
  for (const { start, end } of within) {
    cuts.add(Math.max(start, from))
    cuts.add(Math.min(end, to))
  }
  const segments: Segment<Mark>[] = []
  let open: Mark[] = []
  let next = 0
  const ordered = [...cuts].sort((a, b) => a - b)
  for (const [at, start] of ordered.entries()) {
    const end = ordered[at + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = within[next]; mark !== undefined && mark.start <= start; mark = within[next]) {
      open.push(mark)
      next += 1
    }
    segments.push({ start, end, marks: open.toSorted((a, b) => b.end - b.start - (a.end - a.start)) })
  }
  return segments
}

/** Whether two stretches have a code unit in common. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end
}
