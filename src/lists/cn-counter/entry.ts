import { scriptOf } from '../../names/index.ts'
import {
  type Entry,
  entry,
  entryKey,
  listedOn,
  MEASURES,
  type Measure,
  type Name,
  type NameKind,
  name,
  SCHEMAS,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { filled, refusingAt } from '../reading/entry-facts.ts'
import { JsonFields } from '../reading/json-fields.ts'
import type { JsonObject } from '../reading/json-records.ts'

const KINDS: readonly NameKind[] = ['primary', 'alias', 'former', 'original-script']

interface RecordPlace {
  readonly file: string
  readonly line: number
}

/**
 * The entry of a designation of the table. The property `status` says what became of it: "active"; "delisted" with
 * `endDate`; "suspended" with `suspendedFrom` and, where the notice gives an end, `suspendedUntil`; "unverified" where it
 * is not known whether it is in force, with the reason among the notes. `answers` names the jurisdiction and the day of
 * the listings that a notice says it answers ("EU 2021-03-22"). The measures are those of the notice, whatever
 * became of them.
 *
 * @throws UnreadableList for a field that is missing or is not what the table says that it is
 */
export function cnCounterEntry(record: JsonObject, place: RecordPlace): Entry {
  const fields = new JsonFields(record)
  const need = (field: string): string => {
    const value = fields.text(field)
    if (value === null) throw new UnreadableList(place, `${field} is missing`)
    return value
  }
  const schema = oneOf(SCHEMAS, need('schema'), 'schema', place)
  const names = fields.groups('names').flatMap((each): readonly Name[] => {
    const value = each.text('value')
    if (value === null) return []
    return [
      {
        value,
        script: scriptOf(value),
        language: each.text('language'),
        kind: oneOf(KINDS, each.text('kind') ?? '', 'kind of a name', place),
        strength: oneOf(
          ['strong', 'weak'] as const,
          each.text('strength') ?? '',
          'strength of a name',
          place,
        ),
      },
    ]
  })
  const [notice] = fields.groups('notice')
  const suspensions = fields.groups('suspensions').map((each) => ({
    from: each.text('from'),
    until: each.text('until'),
    source: sourceWords(each.groups('source')[0]),
  }))
  const liftedOn = fields.text('liftedOn')
  const unverified = fields.text('unverified')
  const measures = fields.texts('measures').map((each): Measure => oneOf(MEASURES, each, 'measure', place))
  const published = fields.text('publishedOn')
  return refusingAt(place, () =>
    entry({
      key: entryKey('cn-counter', need('id')),
      schema,
      names: names.map(name),
      dates: [],
      countries: fields
        .texts('countries')
        .map(
          (code) => ({ role: schema === 'Person' ? 'nationality' : 'country', code, words: code }) as const,
        ),
      identifiers: [],
      properties: filled({
        status: [statusOf(liftedOn, suspensions.length > 0, unverified)],
        endDate: [liftedOn],
        suspendedFrom: suspensions.map(({ from }) => from),
        suspendedUntil: suspensions.map(({ until }) => until),
        publishedOn: [published],
        answers: fields
          .groups('answers')
          .map((each) => `${each.text('jurisdiction') ?? '?'} ${each.text('listedOn') ?? '?'}`),
        position: [fields.text('position')],
        authority: [need('body')],
        sourceUrl: [notice?.text('url') ?? null],
        recordId: [notice?.text('number') ?? null],
        notes: [
          unverified,
          ...fields.texts('details'),
          ...(notice === undefined ? [] : [`Notice: ${sourceWords(notice)}`]),
          ...suspensions.map(
            ({ from, until, source }) =>
              `Suspended from ${from ?? '?'}${until === null ? '' : ` until ${until}`}: ${source}`,
          ),
          ...fields.groups('liftedSource').map((each) => `Lifted: ${sourceWords(each)}`),
        ],
      }),
      listing: {
        programmes: [need('programme')],
        listedOn: listedOn({ date: need('effectiveOn'), basis: 'stated' }),
        amendedOn: [],
        measures,
        legalBasis: fields.text('legalBasis'),
        reasons: fields.text('reasons'),
      },
      unread: fields.unread(),
    }),
  )
}

/** Until when a suspension lasts stands beside it: whether it has ended is for who reads on a later day. */
function statusOf(liftedOn: string | null, isSuspended: boolean, unverified: string | null): string {
  if (liftedOn !== null) return 'delisted'
  if (isSuspended) return 'suspended'
  return unverified === null ? 'active' : 'unverified'
}

function sourceWords(source: JsonFields | undefined): string {
  const parts = ['publisher', 'title', 'url', 'date'].map((field) => source?.text(field) ?? null)
  return parts.filter((part) => part !== null).join(', ')
}

function oneOf<T extends string>(allowed: readonly T[], value: string, what: string, place: RecordPlace): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined)
    throw new UnreadableList(
      place,
      `${what} ${JSON.stringify(value.slice(0, 80))}: expected one of ${allowed.join(', ')}`,
    )
  return found
}
