import type { ReportFlag, ReportFlagKind } from '../../../../src/record/index.ts'
import type { Place } from './segments.ts'
import { isInPlace } from './text-marks.ts'

/** Flags of one kind, with the places that it has in the text; none where it is about the whole. */
export interface FlagsOfKind {
  readonly flag: ReportFlagKind
  readonly places: readonly Place[]
}

/** What says how far the words can be relied on; the others say what the report does not tell of itself. */
const GRAVE: ReadonlySet<ReportFlagKind> = new Set([
  'machine-rewrite',
  'quotation-marks-lost',
  'unbalanced-quotation',
  'glued-words',
  'cut-short',
  'no-text',
  'other-language',
  'hidden-text',
  'repaired-encoding',
])

/** Whether a report with such a flag is to be read with care. */
export function isGrave(flag: string): boolean {
  return GRAVE.has(flag as ReportFlagKind)
}

/** The flags of a report by kind, the grave first, in the order of the text. */
export function flagsByKind(flags: readonly ReportFlag[], length: number): readonly FlagsOfKind[] {
  const kinds = new Map<ReportFlagKind, Place[]>()
  for (const { flag, start, end } of flags) {
    const places = kinds.get(flag) ?? []
    if (isInPlace({ start, end }, length)) places.push({ start, end })
    kinds.set(flag, places)
  }
  return [...kinds]
    .map(([flag, places]) => ({ flag, places: places.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => Number(isGrave(b.flag)) - Number(isGrave(a.flag)))
}
