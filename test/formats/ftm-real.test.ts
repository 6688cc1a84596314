import assert from 'node:assert/strict'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ftmId } from '../../src/formats/index.ts'
import { adapterFor } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { realLists } from '../support/folders.ts'
import { linesOf, nothingTold, readBack } from './ftm-support.ts'

/** So many entries of a list are tried. */
const TRIED = 1_500

for (const list of ['un-sc', 'eu-fsf', 'us-sdn', 'ca-sema'])
  test(`real entries of ${list} come back with their names, dates, countries, numbers and listing`, async (t) => {
    const folder = realLists(t, list)
    if (folder === null) return
    const entries = await newest(folder, list)
    assert.ok(entries.length > 0)
    const back = new Map(
      (await readBack(entries.flatMap((entry) => linesOf(entry)))).map((entry) => [entry.key, entry]),
    )
    for (const entry of entries) {
      const read = back.get(`xx-own:${ftmId(entry.key)}`)
      assert.ok(read !== undefined, entry.key)
      assert.deepEqual(new Set(carriedNames(read)), new Set(carriedNames(entry)), entry.key)
      for (const [what, of] of Object.entries(CARRIED))
        for (const value of of(entry))
          assert.ok(of(read).includes(value), `${entry.key}: ${what} "${value}" is lost`)
    }
  })

/** What FollowTheMoney carries: docs/exchange.md says what it does not. */
const CARRIED: Readonly<Record<string, (entry: Entry) => readonly string[]>> = {
  schema: ({ schema }) => [schema],
  birthDate: ({ dates, schema }) =>
    schema === 'Person' ? dates.map(({ edtf }) => edtf).filter((edtf) => /^[\d-]+$/.test(edtf)) : [],
  country: ({ countries, schema }) =>
    countries.flatMap(({ role, code }) =>
      code === null || code === 'AN' || (schema !== 'Person' && role === 'citizenship')
        ? []
        : [`${role} ${code}`],
    ),
  identifier: ({ identifiers, schema }) =>
    schema === 'Vessel' || schema === 'Airplane'
      ? []
      : identifiers.map((identifier) => JSON.stringify(identifier)),
  programme: ({ listing }) => listing.programmes,
  measure: ({ listing }) => listing.measures,
  listedOn: ({ listing }) => [listing.listedOn?.date ?? ''],
  reasons: ({ listing }) => [plain(listing.reasons ?? '')],
  legalBasis: ({ listing }) => [listing.legalBasis ?? ''],
}

/** Weak names come back as weak aliases; the same value under two kinds is one name. */
function carriedNames({ names }: Entry): readonly string[] {
  return names.flatMap(({ value, kind, strength }) => {
    const isSaid = names.some(
      (other) =>
        other.value === value &&
        other.strength === 'strong' &&
        (strength === 'weak' || other.kind === 'primary'),
    )
    const as = strength === 'weak' ? 'weak' : kind === 'primary' || kind === 'original-script' ? 'name' : kind
    return isSaid && kind !== 'primary' ? [] : [`${plain(value)} ${as}`]
  })
}

/** Without the invisible characters that FollowTheMoney leaves out. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .replaceAll('\u202f', ' ')
    .trim()
}

async function newest(folder: string, list: string): Promise<readonly Entry[]> {
  const adapter = adapterFor(list)
  assert.ok(adapter)
  const editions = readdirSync(join(folder, list)).toSorted()
  for (const date of editions.toReversed()) {
    const files = readdirSync(join(folder, list, date)).map((name) => ({
      name,
      read: () => createReadStream(join(folder, list, date, name)),
    }))
    const layout = await adapter.recognise(files)
    if (layout === null) continue
    const entries: Entry[] = []
    for await (const entry of adapter.read(files, layout, nothingTold())) {
      entries.push(entry)
      if (entries.length === TRIED) break
    }
    return entries
  }
  return []
}
