import type { Unread } from '../../../record/index.ts'
import type { RecordFields } from '../../reading/record-fields.ts'
import { readDocument } from '../document.ts'
import type { RemarkFacts } from '../remarks/remark-facts.ts'
import { readDate } from './date.ts'

/** Reads identity documents into the facts; `primaryName`: one that bears it is not told to be in that name. */
export function enhancedDocuments(
  documents: readonly RecordFields[],
  primaryName: string,
  facts: RemarkFacts,
): readonly Unread[] {
  return documents.flatMap((fields) => {
    const type = fields.text('type') ?? 'Identification Number'
    const number = fields.text('documentNumber') ?? ''
    const said: string[] = []
    if (fields.text('isValid') === 'false') said.push('not valid')
    for (const name of fields.texts('name')) if (name !== primaryName) said.push(`in the name of ${name}`)
    for (const authority of fields.texts('issuingAuthority')) said.push(`issued by ${authority}`)
    for (const place of fields.texts('issuingLocation')) said.push(`issued in ${place}`)
    for (const comment of fields.texts('comments')) said.push(comment)
    for (const features of fields.groups('idFeatures')) said.push(...features.texts('idFeature'))
    return readDocument(
      {
        type,
        number,
        country: fields.text('issuingCountry'),
        issued: dateOf(fields, 'issueDate'),
        expires: dateOf(fields, 'expirationDate'),
        said,
      },
      'identityDocuments/identityDocument',
      facts,
    )
  })
}

function dateOf(fields: RecordFields, field: string): string | null {
  const [date] = fields.groups(field)
  const words = date === undefined ? null : readDate(date)
  if (words === null)
    for (const each of ['fromDateBegin', 'fromDateEnd', 'toDateBegin', 'toDateEnd', 'isApproximate'])
      date?.giveBack(each)
  return words
}
