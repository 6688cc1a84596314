import assert from 'node:assert/strict'
import { createReadStream, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { chSeco } from '../../src/lists/ch-seco/index.ts'
import { chNames } from '../../src/lists/ch-seco/names.ts'
import type { ChNamePart } from '../../src/lists/ch-seco/target.ts'
import { jsonLines } from '../../src/lists/reading/json-lines.ts'
import {
  editionOf,
  everythingSaid,
  lettersOf,
  readOrRefused,
  realFile,
  reasons,
  unreadCounts,
} from './au-dfat-support.ts'
import { fileOf } from './support.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/ch-seco/gesamtliste.xml', import.meta.url))
const NAME = 'gesamtliste.xml'

test("the publisher's XML: parts, spellings, places, changes", async () => {
  const { layout, entries, told } = await editionOf(chSeco, {
    name: NAME,
    read: () => createReadStream(FIXTURE),
  })
  assert.equal(layout.id, 'xml')
  assert.equal(told.publishedOn, '2031-03-01')
  assert.deepEqual(told.findings, [])
  const [person, body, vessel] = entries
  assert.ok(person && body && vessel)
  assert.equal(person.key, 'ch-seco:100')
  assert.deepEqual(
    person.names.map(({ value, kind, strength, language }) => [value, kind, strength, language]),
    [
      ['Orlando Quillovich Fennimore', 'primary', 'strong', null],
      ['Орландо Quillovich Фенимор', 'original-script', 'strong', 'ru'],
      ['Orlandu Quillovich Fennimore', 'alias', 'strong', 'en'],
      ['Lando', 'alias', 'weak', null],
      ['Orlando Quill', 'former', 'strong', null],
    ],
  )
  assert.deepEqual(
    person.names[0]?.parts?.map(({ label }) => label),
    ['family-name', 'given-name', 'father-name', 'title'],
  )
  assert.deepEqual(person.properties['title'], ['Dr'])
  assert.deepEqual(person.dates, [{ edtf: '1959-03-04', words: null }])
  assert.deepEqual(person.properties['birthPlace'], ['Tunis, Tunisia'])
  assert.deepEqual(person.properties['address'], ['1 Wind Street, 1000, Geneva, Geneva, Switzerland'])
  assert.deepEqual(
    person.countries.map(({ role, code }) => `${role} ${code}`),
    ['nationality TN', 'birthCountry TN', 'country CH'],
  )
  assert.deepEqual(person.identifiers, [
    {
      kind: 'passportNumber',
      value: 'A123456',
      country: 'TN',
      note: 'passport; issued by Tunisia; issued on 2020-01-01; lost',
    },
  ])
  assert.deepEqual(person.listing.listedOn, { date: '2024-01-01', basis: 'stated' })
  assert.equal(person.properties['status'], undefined)
  assert.equal(person.listing.reasons, 'Flew a kite.')
  assert.deepEqual(person.listing.measures, ['asset-freeze'])
  assert.deepEqual(person.listing.programmes, ['11'])
  assert.equal(person.properties['program']?.[0], 'Kites')
  assert.deepEqual(person.properties['notes'], ['Left-handed.', 'related-to ch-seco:300: keeper'])
  assert.deepEqual(person.unread, [
    { field: 'individual/new-thing/@colour', value: 'red' },
    { field: 'individual/new-thing', value: 'something new' },
    { field: 'day-month-year', value: '31/2/1960' },
  ])
  assert.deepEqual([body.properties['status'], body.properties['endDate']], [['delisted'], ['2022-05-05']])
  assert.equal(body.listing.listedOn?.date, '2020-01-01')
  assert.deepEqual(body.properties['incorporationDate'], ['1999'])
  assert.equal(vessel.schema, 'Vessel')
  assert.equal(vessel.identifiers[0]?.value, '9123456')
})

test('a name is said given name first; a maiden name is a former one', () => {
  const part = (type: string, order: number, value: string): ChNamePart => ({
    type,
    order,
    value,
    variants: [],
  })
  const parts = [
    part('family-name', 1, 'Quill'),
    part('maiden-name', 2, 'Kite'),
    part('given-name', 3, 'Ada'),
    part('title', 4, 'Dr'),
  ]
  const names = chNames([{ type: 'primary-name', quality: 'good', lang: 'eng', parts }])
  assert.deepEqual(
    names.map(({ value, kind }) => `${kind} ${value}`),
    ['primary Ada Quill', 'former Ada Kite'],
  )
})

test('the real edition: counts, nothing dropped, and the records that name nobody', async (t) => {
  const file = realFile('ch-seco', '2026-02-18', 'seco-targets.jsonl')
  if (file === null) return t.skip('the mirror of real editions is not at hand')
  const edition = await editionOf(chSeco, file)
  assert.deepEqual(reasons(chSeco, null, '2026-02-18', edition), [])
  assert.equal(edition.entries.length, 7608)
  assert.deepEqual(unreadCounts(edition.entries), { 'day-month-year': 2 })
  let at = 0
  let nameless = 0
  for await (const { value } of jsonLines(file)) {
    const party = value['individual'] ?? value['entity']
    if (party === undefined) {
      assert.deepEqual(Object.keys(value), ['_file', 'ssid', 'sanctions_set_id'])
      nameless++
      continue
    }
    const entry = edition.entries[at++]
    assert.equal(entry?.key, `ch-seco:${lettersOf(JSON.stringify(value['ssid']))}`)
    const words = everythingSaid(entry)
    const walk = (each: unknown, field: string): void => {
      if (typeof each === 'object' && each !== null)
        for (const [name, inner] of Object.entries(each)) walk(inner, name)
      else if (
        field === 'value' ||
        field === 'address_details' ||
        field === 'zip_code' ||
        field === 'justification'
      )
        assert.ok(words.includes(lettersOf(String(each))), `${entry.key} ${field}: ${String(each)}`)
    }
    walk(party, '')
  }
  assert.equal(at, 7608)
  assert.equal(nameless, 646)
  return undefined
})

test('an ssid met again is a finding; a target without a name or a kind is refused', async () => {
  const line =
    '{"ssid": "1", "sanctions_set_id": "2", "entity": {"identity": {"names": [{"name_type": "primary-name", "quality": "good", "name_parts": [{"order": 1, "name_part_type": "whole-name", "value": "Kite"}]}]}}}'
  const { told } = await editionOf(chSeco, fileOf(`${line}\n${line}\n`, 64, 'x.jsonl'))
  assert.deepEqual(
    told.findings.map(({ message }) => message),
    ['ch-seco:1 is listed again; the first is in line 1'],
  )
  for (const bad of [
    line.replace('"Kite"', '"-"'),
    line.replace('"entity"', '"thing"'),
    line.replace('"ssid": "1", ', ''),
    '[]',
    '{',
  ])
    assert.equal(await readOrRefused(chSeco, fileOf(`${line}\n${bad}\n`, 64, 'x.jsonl')), 'refused', bad)
})

test('a file cut off or with changed bytes ends in no other error, and long cells take little time', async () => {
  const bytes = readFileSync(FIXTURE)
  for (let length = 200; length < bytes.lastIndexOf('>'); length += 61)
    assert.equal(await readOrRefused(chSeco, fileOf(bytes.subarray(0, length), 512, NAME)), 'refused')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = byte
      await readOrRefused(chSeco, fileOf(changed, 512, NAME))
    }),
    { numRuns: 400 },
  )
  const started = performance.now()
  const text = bytes.toString('utf8')
  for (const unit of ['a', '1 ', 'IMO ', '- ', 'ж'])
    for (const value of [
      'Fennimore',
      'Орландо',
      'Flew a kite.',
      'IMO number: 9123456. Blue sails.',
      'Tunis',
      'A123456',
      '1959',
    ])
      await readOrRefused(
        chSeco,
        fileOf(text.replace(value, unit.repeat(150_000 / unit.length)), 65_536, NAME),
      )
  assert.ok(performance.now() - started < 60_000)
})
