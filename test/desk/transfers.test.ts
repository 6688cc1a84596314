import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createGunzip } from 'node:zlib'
import { isTransferred } from '../../src/desk/comparing/transfers.ts'
import { adapterFor } from '../../src/lists/index.ts'
import { realLists } from '../support/folders.ts'

const CHEMICAL_WEAPONS = 'The Chemical Weapons (Sanctions) (EU Exit) Regulations 2019'

test('a transfer is of a list and a day', () => {
  for (const day of ['2020-12-31', '2021-01-01', '2021-01-04']) {
    assert.equal(isTransferred('gb-uksl', day), true)
    assert.equal(isTransferred('gb-ofsi', day), true)
    assert.equal(isTransferred('eu-fsf', day), false)
  }
  assert.equal(isTransferred('gb-uksl', '2020-12-30'), false)
  assert.equal(isTransferred('gb-uksl', '2021-01-05'), false)
})

test('the first four days of 2021 are those of six parties of one regime', async (t) => {
  const mirror = realLists(t, 'gb-uksl')
  const adapter = adapterFor('gb-uksl')
  if (mirror === null || adapter === null) return
  const path = join(mirror, 'gb-uksl/2026-08-22/UK-Sanctions-List.xml.gz')
  const file = { name: 'UK-Sanctions-List.xml', read: () => createReadStream(path).pipe(createGunzip()) }
  const layout = await adapter.recognise([file])
  assert.ok(layout)
  const found: string[] = []
  for await (const { key, listing } of adapter.read([file], layout, {
    publishedOn: null,
    findings: [],
    missing: [],
  })) {
    const day = listing.listedOn?.date ?? ''
    if (day < '2021-01-01' || day > '2021-01-04') continue
    assert.deepEqual(listing.programmes, [CHEMICAL_WEAPONS], key)
    found.push(key)
  }
  const sought = [10, 11, 12, 13, 14, 15].map((number) => `gb-uksl:CHW00${number}`)
  assert.deepEqual(found.toSorted(), sought)
})
