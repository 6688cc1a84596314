import type { Measure } from '../../record/index.ts'
import type { AuFlags } from './party.ts'

/**
 * What is imposed. Where the layout has columns for it, as they say. The older workbook holds parties under targeted
 * financial sanctions (Charter of the United Nations Act 1945, Part 4; Autonomous Sanctions Regulations 2011, parts 3 and
 * 4) and says of a person that they were also declared for the travel ban only in the words "designation and declaration".
 */
export function auMeasures(
  flags: AuFlags | null,
  isPerson: boolean,
  listing: readonly string[],
): readonly Measure[] {
  if (flags === null) {
    const isDeclared = listing.some((words) =>
      /\bdesignation\s+and\s+declaration\b|\(travel ban\)/iu.test(words),
    )
    return isPerson && isDeclared ? ['asset-freeze', 'travel-ban'] : ['asset-freeze']
  }
  const measures: Measure[] = []
  if (flags['targeted financial sanction']) measures.push('asset-freeze')
  if (flags['travel ban']) measures.push('travel-ban')
  if (flags['arms embargo']) measures.push('arms-embargo')
  if (flags['maritime restriction']) measures.push('transport-restrictions')
  return measures
}
