import { scriptOf } from '../../names/index.ts'
import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  type ListedOn,
  listedOn,
  type Name,
  type NameKind,
  name,
  parsePartialDate,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { foldedWords } from '../reading/folded-words.ts'
import { isShortFor } from '../reading/short-names.ts'
import { wordKey } from '../reading/word-key.ts'
import { nameInUflpaCell, type UflpaName } from './name-cell.ts'
import type { UflpaRecord } from './record.ts'
import { groundOf, programmeOf } from './sub-lists.ts'

/**
 * The entry of a party from all its records: one a sub-list, with the same name. Its key is made of the words of its name.
 * The day of listing is the earliest effective date; the others become `startDate`. The presumption of section 3 that its
 * goods are made with forced labour bars them from entry.
 *
 * @throws UnreadableList for a record without a name
 */
export function uflpaEntry(records: readonly [UflpaRecord, ...UflpaRecord[]], file: string): Entry {
  const [first] = records
  const place = { file, line: first.line }
  const read = nameInUflpaCell(first.name)
  if (!/[\p{L}\p{N}]/u.test(read.value)) throw new UnreadableList(place, 'row without a name')
  const subLists = [...new Set(records.flatMap((record) => record.subLists))]
  const effective = records.flatMap((record) => record.effective ?? [])
  const since = effective.flatMap((words) => dateOf(words) ?? []).toSorted()
  const cells = [...new Set(records.map((record) => record.name))]
  try {
    return entry({
      key: entryKey('us-uflpa', wordKey(namesOf(read)[0]?.value ?? read.value)),
      schema: 'Organization',
      names: distinct(records.flatMap((record) => namesOf(nameInUflpaCell(record.name)))),
      dates: [],
      countries: records.flatMap(({ countries }) => countries.map(countryOf)).filter(isFirst),
      identifiers: [],
      properties: filled({
        nameCell: cells.filter((cell) => cell !== read.value),
        extendsTo: records.flatMap((record) => nameInUflpaCell(record.name).extendsTo ?? []),
        parent: records.flatMap(({ parent }) => parent ?? []),
        subsidiaries: records.flatMap((record) => nameInUflpaCell(record.name).subsidiaries),
        startDate: effective,
        provisions: subLists.map((each) => `${programmeOf(each)}: ${groundOf(each)}`),
        recordId: records.flatMap(({ recordId }) => recordId ?? []),
        sourceUrl: records.flatMap(({ sourceUrls }) => sourceUrls),
      }),
      listing: {
        programmes: subLists.map(programmeOf),
        listedOn: since[0] === undefined ? null : statedOn(since[0]),
        amendedOn: [],
        measures: ['import-ban'],
        legalBasis:
          'Uyghur Forced Labor Prevention Act, Pub. L. 117-78, sections 2(d)(2)(B) and 3; 19 U.S.C. 1307',
        reasons: null,
      },
      unread: [
        ...records.flatMap(({ unread }) => unread),
        ...effective
          .filter((words) => dateOf(words) === null)
          .map((value) => ({ field: 'Effective Date', value })),
      ],
    })
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}

/** A day; the list writes "June 21, 2022" and, at times, 6/21/2022. */
function dateOf(words: string): string | null {
  const date = parsePartialDate(words, { order: 'mdy' })?.edtf ?? ''
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : null
}

function statedOn(date: string): ListedOn {
  return listedOn({ date, basis: 'stated' })
}

function countryOf(words: string): CountryFact {
  return { role: 'country', code: words === '중국' || words === 'China' ? 'CN' : null, words }
}

function isFirst(fact: CountryFact, at: number, facts: readonly CountryFact[]): boolean {
  return facts.findIndex((each) => each.words === fact.words) === at
}

function namesOf({ value, aliases, former }: UflpaName): readonly Name[] {
  const [, before, short] = /^(.{3,}?)\s*\(([^()]{2,14})\)$/u.exec(value) ?? []
  const isShort = before !== undefined && short !== undefined && isShortFor(short, before)
  return [
    nameOf(isShort ? before : value, 'primary'),
    ...(isShort ? [{ ...nameOf(short, 'alias'), strength: 'weak' as const }] : []),
    ...aliases.map((alias) => nameOf(alias, 'alias')),
    ...former.map((each) => nameOf(each, 'former')),
  ]
}

function nameOf(value: string, kind: NameKind): Name {
  const script = scriptOf(value)
  const isNative = kind === 'alias' && script !== 'Latn' && script !== 'Zyyy'
  return name({
    value,
    script,
    language: null,
    kind: isNative ? 'original-script' : kind,
    strength: 'strong',
  })
}

function distinct(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = foldedWords(each.value).join(' ') || each.value
    if (!kept.has(key)) kept.set(key, each)
  }
  return [...kept.values()]
}

function filled(
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([property, values]) => [property, [...new Set(values)]] as const)
      .filter(([, values]) => values.length > 0),
  )
}
