import { countryCode } from '../reading/country.ts'
import type { RecordFields } from '../reading/record-fields.ts'
import type { ChPlace } from './target.ts'

/** The places and programmes that stand beside the targets, by their ssid. */
export interface ChTables {
  readonly places: ReadonlyMap<string, ChPlace>
  /** By the ssid of a sanctions-set, and of a sanctions-program: names in English, else the first that there is. */
  readonly programmes: ReadonlyMap<string, readonly string[]>
}

/** A `place`: location, area and country, from the narrow to the wide; of variants only the first. */
export function placeIn(fields: RecordFields): ChPlace {
  const [country] = fields.groups('country')
  const words = country?.ownText() ?? null
  const parts = [...fields.texts('location'), ...fields.texts('area'), words].filter((part) => part !== null)
  return { words: parts.join(', ') || null, country: words, code: codeOf(country ?? null, words) }
}

/** A `country` or `issuer`, by its attribute or its words. */
export function countryIn(fields: RecordFields | undefined): ChPlace {
  const words = fields?.ownText() ?? null
  return { words, country: words, code: codeOf(fields ?? null, words) }
}

function codeOf(fields: RecordFields | null, words: string | null): string | null {
  const code = fields?.attribute('iso-code')?.toUpperCase() ?? ''
  if (/^[A-Z]{2}$/u.test(code)) return code
  return words === null ? null : countryCode(words)
}

/** The programmes that a `sanctions-program` names: itself and its sets. */
export function programmesIn(
  fields: RecordFields,
): readonly (readonly [ssid: string, names: readonly string[]])[] {
  const titles = inEnglish([...fields.groups('program-key'), ...fields.groups('program-name')])
  const sets = fields.groups('sanctions-set')
  const ids = new Set(sets.map((set) => set.attribute('ssid') ?? ''))
  const own = fields.attribute('ssid')
  return [
    ...(own === null ? [] : [[own, titles] as const]),
    ...[...ids].map(
      (id) => [id, [...titles, ...inEnglish(sets.filter((set) => set.attribute('ssid') === id))]] as const,
    ),
  ]
}

function inEnglish(groups: readonly RecordFields[]): readonly string[] {
  const english = groups.filter((each) => each.attribute('lang') === 'eng')
  const [first] = groups
  const chosen = english.length > 0 ? english : first === undefined ? [] : [first]
  return chosen.map((each) => each.ownText()).filter((words) => words !== null)
}
