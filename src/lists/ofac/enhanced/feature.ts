import { parsePartialDate, type Unread } from '../../../record/index.ts'
import type { RecordFields } from '../../reading/record-fields.ts'
import { labelOf } from '../labels.ts'
import type { RemarkFacts } from '../remarks/remark-facts.ts'
import { readLabelled } from '../remarks/remarks.ts'
import { readDate } from './date.ts'

/**
 * Reads features into the facts, each by the words that the delimited text has for it. What that has no room for is kept as
 * `reliability` and `comment`.
 */
export function enhancedFeatures(features: readonly RecordFields[], facts: RemarkFacts): readonly Unread[] {
  return features.flatMap((feature) => {
    const type = feature.text('type') ?? ''
    const value = feature.text('value') ?? dateValue(feature) ?? ''
    const said = `${type} ${value}`.trim()
    for (const reliability of feature.texts('reliability'))
      facts.add('reliability', `${said}: ${reliability}`)
    for (const comment of feature.texts('comments')) facts.add('comment', `${said}: ${comment}`)
    for (const date of feature.groups('valueDate')) checkDate(date, value)
    return readLabelled(labelOf(type), value, facts) ? [] : [{ field: 'features/feature', value: said }]
  })
}

function dateValue(feature: RecordFields): string | null {
  return feature.groups('valueDate').map(readDate)[0] ?? null
}

/** The date in numbers stays unread where it says something else than the words. */
function checkDate(date: RecordFields, words: string): void {
  const inNumbers = readDate(date)
  const same =
    inNumbers !== null && parsePartialDate(inNumbers)?.edtf === (parsePartialDate(words)?.edtf ?? words)
  if (!same) for (const field of DATE_FIELDS) date.giveBack(field)
}

const DATE_FIELDS = ['fromDateBegin', 'fromDateEnd', 'toDateBegin', 'toDateEnd', 'isApproximate'] as const
