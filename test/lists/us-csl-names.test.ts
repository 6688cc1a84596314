import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { namesInAlias } from '../../src/lists/us-csl/alias-cell.ts'
import { repaired } from '../../src/lists/us-csl/mojibake.ts'
import { nameInCell } from '../../src/lists/us-csl/name-cell.ts'
import { cslNames } from '../../src/lists/us-csl/names.ts'

test('question marks are read as what the file lost', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['OOO ?Kite?', 'OOO "Kite"'],
    ['Zembla People?s Loft', "Zembla People's Loft"],
    ['Xi?an Kites', "Xi'an Kites"],
    ['Orlando ?ulwan', "Orlando 'ulwan"],
    ['SMT?K', 'SMT-K'],
    ['Peak Multi?Scale Works', 'Peak Multi-Scale Works'],
    ['Centre d?Etudes', "Centre d'Etudes"],
    ['AO ?Institute Kite?Saint-Petersburg?', 'AO "Institute Kite-Saint-Petersburg"'],
    ['Plant ??Kite?? (KP)', 'Plant "Kite" (KP)'],
    ['Kite Works', 'Kite Works'],
  ]
  for (const [text, expected] of cases) assert.equal(repaired(text), expected)
})

interface Expected {
  readonly value: string
  readonly others?: readonly string[]
  readonly parents?: readonly string[]
  readonly extendsTo?: readonly string[]
  readonly person?: true
}

test('a name cell is taken apart', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    ['Kite Works Co., Ltd., ', { value: 'Kite Works Co., Ltd.' }],
    ['Kite  Works\nCo. Ltd ', { value: 'Kite Works Co. Ltd' }],
    ['Kite Works Corporation (KWC)', { value: 'Kite Works Corporation', others: ['~KWC'] }],
    [
      'Huge Kite Technologies Co., Ltd. (Huge)',
      { value: 'Huge Kite Technologies Co., Ltd.', others: ['~Huge'] },
    ],
    ['Kite Closed Joint Stock Company (CJSC)', { value: 'Kite Closed Joint Stock Company (CJSC)' }],
    ['Federal Kite Service (FSK)', { value: 'Federal Kite Service', others: ['~FSK'] }],
    ['Kite Plant (NPO LEMZ)', { value: 'Kite Plant', others: ['~NPO LEMZ'] }],
    ['KITE WORKS (GONDAL)', { value: 'KITE WORKS (GONDAL)' }],
    ['Kite Works (UAE)', { value: 'Kite Works (UAE)' }],
    ['Kite Works (Zembla) Ltd.', { value: 'Kite Works (Zembla) Ltd.' }],
    ['Kite Works (Hong Kong)', { value: 'Kite Works (Hong Kong)' }],
    [
      'Xanadu Production Corps (XPC) Public Security Bureau',
      { value: 'Xanadu Production Corps Public Security Bureau' },
    ],
    ['AKS (Armored Kite Spares)', { value: 'AKS', others: ['Armored Kite Spares'] }],
    [
      'Kite LLC and any successor, sub-unit, or subsidiary thereof',
      { value: 'Kite LLC', extendsTo: ['and any successor, sub-unit, or subsidiary thereof'] },
    ],
    [
      'Kite Academy, and its sub-units and successors',
      { value: 'Kite Academy', extendsTo: ['and its sub-units and successors'] },
    ],
    [
      'Ministry of Kites, including the Armed Kites and all units wherever located.  This includes all.',
      {
        value: 'Ministry of Kites',
        extendsTo: ['including the Armed Kites and all units wherever located. This includes all.'],
      },
    ],
    [
      'Dragon Co., Ltd. (Dragon).  Affiliated Entity:  Kite Loom Co., Ltd.',
      { value: 'Kite Loom Co., Ltd.', parents: ['Dragon Co., Ltd. (Dragon)'] },
    ],
    [
      'Dragon Second Academy.  Subordinate Institution -  23rd Institute',
      { value: 'Dragon Second Academy 23rd Institute', parents: ['Dragon Second Academy'] },
    ],
    [
      'Kite Commission (KC), and subordinate entity Dragon Complex (DC) ',
      { value: 'Dragon Complex', others: ['~DC'], parents: ['Kite Commission (KC)'] },
    ],
    ['Department of Kites entity: Rare Kites', { value: 'Rare Kites', parents: ['Department of Kites'] }],
    [
      'Kite Corporation (Parent Organization: National Dragon Group)',
      { value: 'Kite Corporation', parents: ['National Dragon Group'] },
    ],
    [
      'Kite Co., Ltd. (a subordinate institute of DRAGON-7)',
      { value: 'Kite Co., Ltd.', parents: ['DRAGON-7'] },
    ],
    ['Kite, OOO (f.k.a., Otkrytoe Kite)', { value: 'Kite, OOO', others: ['former Otkrytoe Kite'] }],
    ['Kite, Inc. (a.k.a. Dragon; Q Arms)', { value: 'Kite, Inc.', others: ['Dragon', 'Q Arms'] }],
    [
      'Kite Institute [aka Kite Center, Dragon Institute]',
      { value: 'Kite Institute', others: ['Kite Center', 'Dragon Institute'] },
    ],
    ['ORLANDO FENNIMORE A/K/A LANDO', { value: 'ORLANDO FENNIMORE', others: ['LANDO'] }],
    ['PEARL (A.K.A. NEI KITE) LI', { value: 'PEARL LI', others: ['NEI KITE'] }],
    ['Orlando Fennimore (Ruritanian individual)', { value: 'Orlando Fennimore', person: true }],
    ['Kite Technologies Co., Ltd., Gondal, Tidewater', { value: 'Kite Technologies Co., Ltd.' }],
    ['Kite Finance (UK) Limited, Great Britain', { value: 'Kite Finance (UK) Limited' }],
    ['Kite Works, OAO', { value: 'Kite Works, OAO' }],
  ]
  for (const [cell, expected] of cases) {
    const read = nameInCell(cell, '3 Mill Lane, Gondal, Tidewater, CN')
    assert.deepEqual(
      {
        value: read.value,
        others: read.others.map(
          ({ value, kind, isWeak }) => `${isWeak ? '~' : ''}${kind === 'former' ? 'former ' : ''}${value}`,
        ),
        parents: read.parents,
        extendsTo: read.extendsTo,
        person: read.isPerson || undefined,
      },
      { others: [], parents: [], extendsTo: [], person: undefined, ...expected },
      cell,
    )
  }
  assert.equal(nameInCell('Address 1, 2 Mill Lane').isAddress, true)
})

test('an alias is taken apart', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['and Kite Works', ['Kite Works']],
    ['and', []],
    ['-Kite Works,', ['Kite Works']],
    ['Kite Institute.', ['Kite Institute']],
    ['Kite Co., Ltd.', ['Kite Co., Ltd.']],
    ['Kite OAO;OJSC Dragon', ['Kite OAO', 'OJSC Dragon']],
    ['f.k.a. Dragon Works', ['former Dragon Works']],
    ['JSC Kite, f.k.a., Otkrytoe Dragon', ['JSC Kite', 'former Otkrytoe Dragon']],
    ['Kite Institute a.k.a. Dragon Institute', ['Kite Institute', 'Dragon Institute']],
    ['a.k.a., the following two aliases: Kite Loft; and Dragon Loft', ['Kite Loft', 'Dragon Loft']],
    ['Al', ['~Al']],
    ['JSC KITE).', ['JSC KITE']],
    ['(all of preceding located in or near Gondal)', []],
    ['Address 2, 1 Mill Lane', []],
  ]
  for (const [cell, expected] of cases)
    assert.deepEqual(
      namesInAlias(cell).names.map(
        ({ value, kind, isWeak }) => `${isWeak ? '~' : ''}${kind === 'former' ? 'former ' : ''}${value}`,
      ),
      expected,
      cell,
    )
  assert.deepEqual(namesInAlias('(all of preceding located in Gondal)').remarks.length, 1)
  assert.deepEqual(namesInAlias('Address 2, 1 Mill Lane').addresses, ['Address 2, 1 Mill Lane'])
})

test('whatever text stands in a cell, its primary name is made of words of the cell', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[-A-Ca-c0-9 .,;:?()"/]{0,60}$/),
    fc.constantFrom('Kite (f.k.a. )', 'a.k.a.', '() (KW)', 'Kite and its subsidiaries', '__proto__', '? ?'),
  )
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), text, (cell, aliases, address) => {
      const [primary] = cslNames(cell, aliases, address).names
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '')
      if (primary === undefined) return
      assert.ok(
        letters(primary.value)
          .split('')
          .every((letter) => cell.includes(letter)),
      )
    }),
    { numRuns: 2_000 },
  )
})
