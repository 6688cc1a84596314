import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { UnreadableList } from '../../src/lists/index.ts'
import { filesOf, readAll, xmlFixture } from './us-sdn-files.ts'

const encoder = new TextEncoder()

/** Reads it, or refuses it as an unreadable list: nothing else may happen. */
async function readsOrRefuses(
  name: string,
  content: string | Uint8Array,
  piece = 4096,
): Promise<'read' | 'refused'> {
  try {
    for (const { key } of (await readAll(filesOf({ [name]: content }, piece))).entries)
      assert.match(key, /^us-sdn:\d+$/u)
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    return 'refused'
  }
}

for (const [name, text] of Object.entries(xmlFixture)) {
  const bytes = encoder.encode(text)

  test(`${name}: cut off anywhere is refused`, async () => {
    assert.equal(await readsOrRefuses(name, bytes), 'read')
    const end = bytes.lastIndexOf(0x3e)
    for (let length = 0; length <= end; length += Math.ceil(bytes.length / 300))
      assert.equal(await readsOrRefuses(name, bytes.subarray(0, length)), 'refused', `cut at ${length}`)
  })

  test(`${name}: changed bytes never end in another error`, async () => {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Uint8Array.from(bytes)
        for (const { at, byte } of changes) changed[at] = byte
        await readsOrRefuses(name, changed)
      }),
      { numRuns: 300 },
    )
  })

  test(`${name}: changed values never end in another error`, async () => {
    const places = [...text.matchAll(/(?<=>|=")[^<>"]+(?=<|")/gu)].filter(
      ({ 0: value }) => value.trim() !== '',
    )
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.stringMatching(/^[-0-9A-Za-z ().,;:'/]{0,30}$/),
      fc.constantFrom(
        '',
        '0',
        '-1',
        '__proto__',
        'constructor',
        'true',
        'false',
        '1962-13-45',
        '9'.repeat(30),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: places.length - 1 }), value), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          let changed = text
          for (const [at, to] of changes.toSorted(([a], [b]) => b - a)) {
            const place = places[at]
            if (place === undefined) continue
            const after = place.index + place[0].length
            changed = changed.slice(0, place.index) + escaped(to) + changed.slice(after)
          }
          await readsOrRefuses(name, changed)
        },
      ),
      { numRuns: 400 },
    )
  })

  test(`${name}: records left out, met again or in another order never end in another error`, async () => {
    const lines = text.split('\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length - 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (moves) => {
          const moved = [...lines]
          for (const [from, to] of moves) moved.splice(to, 0, ...moved.splice(from, 1))
          await readsOrRefuses(name, moved.join('\n'))
        },
      ),
      { numRuns: 200 },
    )
  })

  test(`${name}: entities, a DOCTYPE and deep nesting are refused`, async () => {
    const root = /<(?:sdnList|sanctionsData|Sanctions)\b/u
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    assert.equal(await readsOrRefuses(name, text.replace(root, `${bomb}$&`)), 'refused')
    assert.equal(
      await readsOrRefuses(name, text.replace('Lamplighter', '&b;').replace('LAMPLIGHTER', '&b;')),
      'refused',
    )
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000)
    assert.equal(await readsOrRefuses(name, text.replace('90001', `${deep}90001`)), 'refused')
  })

  test(`${name}: a text of a million characters in any place is read or refused in time`, async () => {
    const started = performance.now()
    const places = [...text.matchAll(/(?<=>)[^<>\n]+(?=<)/gu)]
    for (const unit of ['x', '(', 'DOB 1962; ', "a.k.a. '", ') ', '(Linked To: ', ' ', 'Passport 1 ', '1'])
      for (const [at, place] of places.entries()) {
        if (at % Math.ceil(places.length / 12) !== 0) continue
        const long = unit.repeat(Math.floor(999_000 / unit.length))
        const after = place.index + place[0].length
        await readsOrRefuses(name, text.slice(0, place.index) + long + text.slice(after), 65_536)
      }
    assert.equal(
      await readsOrRefuses(
        name,
        text.replace(/>Una<|>PLAINWAY<|>Plainway</u, `>${'x'.repeat(1_000_001)}<`),
        65_536,
      ),
      'refused',
    )
    assert.ok(performance.now() - started < 60_000)
  })
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (unit) => `&#${unit.charCodeAt(0)};`)
}
