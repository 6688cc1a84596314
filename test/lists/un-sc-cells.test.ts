import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type CellName, namesInCell } from '../../src/lists/un-sc/alias-cell.ts'
import { everything, fileOf, individual, listOf } from './support.ts'

function shown(names: readonly CellName[]): string {
  return names.map(({ value, role }) => (role === 'name' ? value : `${role}: ${value}`)).join(' | ')
}

/** Cells of people in the words of the list, and the names in them. */
const PEOPLE: readonly (readonly [string, string])[] = [
  // semicolons and enumerators split, commas do not
  ['Ada Quill; Ada Quille;\n Adda Quill', 'Ada Quill | Ada Quille | Adda Quill'],
  ['Ada Quill; Ada Quille b) A. Quill; Aida Quill', 'Ada Quill | Ada Quille | A. Quill | Aida Quill'],
  ['Quill, Ada', 'Quill, Ada'],
  ['"QUILL, Sheikh"', '"QUILL, Sheikh"'],
  ['Hilary Quill, III (third)', 'Hilary Quill, III'],
  // the name in its own script
  ['Jin Quill (金铁三)', 'Jin Quill | native: 金铁三'],
  ['Ada Quill (ادا کویل\n),', 'Ada Quill | native: ادا کویل'],
  ['Ada Quill (Original script: محمد)', 'Ada Quill | native: محمد'],
  ['Amir Quill (original script: Амир Квилл)', 'Amir Quill | native: Амир Квилл'],
  ['Ada Quill [Ада Квилл]', 'Ada Quill | native: Ада Квилл'],
  ['Agha Quill اغا کویل (formerly listed as)', 'Agha Quill | native: اغا کویل'],
  ['ООО Quill', 'ООО Quill'],
  ['حسن غول (Hassan Quill; Hassan Quil)', 'native: حسن غول | Hassan Quill | Hassan Quil'],
  ['أبو بكر (Abu Quill; Abu Bakr', 'native: أبو بكر | Abu Quill | Abu Bakr'],
  ['金铁三', '金铁三'],
  // remarks
  ['Ada Quill (previously listed as)', 'Ada Quill'],
  ['EL QUILL (COMBAT NAME)', 'EL QUILL'],
  ['Abu Quill (أبو كويل) (prominently known by this nom de guerre)', 'Abu Quill | native: أبو كويل'],
  ['Ada Quill, born in Kandahar on 01 Jan.1967', 'Ada Quill'],
  ['Ada Quill, born 1 Jan. 1953 (Oman passport no. 1)', 'Ada Quill'],
  [') Ada Quill', 'Ada Quill'],
  // brackets that are part of a name, or not understood
  ['(Sheikh) Ada Quill', '(Sheikh) Ada Quill'],
  ['Ada Quill (Quille)', 'Ada Quill (Quille)'],
  ['Ada (the Great) Quill', 'Ada (the Great) Quill'],
  ['Ada Quill (AQ)', 'Ada Quill (AQ)'],
  ['', ''],
  [' ; ', ''],
  ['(((', ''],
]

/** Cells of bodies, of whose names capitals in brackets may be the acronym. */
const BODIES: readonly (readonly [string, string])[] = [
  ['Grand Union of Kitemakers (GUK)', 'Grand Union of Kitemakers | acronym: GUK'],
  ['GRAND UNION / GU', 'GRAND UNION | acronym: GU'],
  ['Kite Board; Board of Kites (BOK)', 'Kite Board | Board of Kites | acronym: BOK'],
  ['Union des cerfs-volants – Nord (UCV-N)', 'Union des cerfs-volants – Nord | acronym: UCV-N'],
  ['KITE FOUNDATION (KENYA)', 'KITE FOUNDATION (KENYA)'],
  ['Kite (Hong Kong) Trading Limited', 'Kite (Hong Kong) Trading Limited'],
  ['KITE COMPANY, LTD', 'KITE COMPANY, LTD'],
  ['Kites/Army', 'Kites/Army'],
  ['SECOND ACADEMY OF KITES (KPE.018)', 'SECOND ACADEMY OF KITES'],
  ['شبكة (Kite Network - sub-unit name)', 'native: شبكة | Kite Network'],
  ['أنصار (Ansar of Libya (AOL))', 'native: أنصار | Ansar of Libya | acronym: AOL'],
  ['華信船務(香港)有限公司', '華信船務(香港)有限公司'],
]

test('a cell is split by these rules and no others', () => {
  for (const [cell, names] of PEOPLE) assert.equal(shown(namesInCell(cell, { acronyms: false })), names, cell)
  for (const [cell, names] of BODIES) assert.equal(shown(namesInCell(cell, { acronyms: true })), names, cell)
})

test('any cell is read in little time, and every name has a letter or digit', () => {
  const cell = fc.string({
    unit: fc.constantFrom('(', ')', '[', ';', ' ', 'a', 'B', 'Ж', 'b) ', ', born', '/', '1'),
    maxLength: 200,
  })
  fc.assert(
    fc.property(cell, fc.boolean(), (text, acronyms) => {
      for (const { value } of namesInCell(text, { acronyms })) assert.match(value, /[\p{L}\p{N}]/u)
    }),
  )
  const started = performance.now()
  for (const unit of ['(', 'a (ж ', '; ', ' b) ', '[(', 'ж(a('])
    namesInCell(unit.repeat(600), { acronyms: true })
  namesInCell('('.repeat(1_000_000), { acronyms: true })
  assert.ok(performance.now() - started < 2000)
})

/** The fields of a document, and its identifiers as kind, value and country. */
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER> A 123</NUMBER>', 'passportNumber A 123'],
  ['<TYPE_OF_DOCUMENT>Numéro de passeport</TYPE_OF_DOCUMENT><NUMBER>1</NUMBER>', 'passportNumber 1'],
  ['<TYPE_OF_DOCUMENT>Número de pasaporte</TYPE_OF_DOCUMENT><NUMBER>1</NUMBER>', 'passportNumber 1'],
  ['<TYPE_OF_DOCUMENT2>diplomatic passport</TYPE_OF_DOCUMENT2><NUMBER>D1</NUMBER>', 'passportNumber D1'],
  ['<TYPE_OF_DOCUMENT2>Ration card number:</TYPE_OF_DOCUMENT2><NUMBER>77</NUMBER>', 'idNumber 77'],
  ['<TYPE_OF_DOCUMENT2>Italian Fiscal Code:</TYPE_OF_DOCUMENT2><NUMBER>ABC12</NUMBER>', 'taxNumber ABC12 IT'],
  ['<TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>9</NUMBER>', 'idNumber 9'],
  [
    '<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Libya B/002210</NUMBER>',
    'passportNumber B/002210 LY',
  ],
  [
    '<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>K560098 (BOMBAY)</NUMBER>',
    'passportNumber K560098',
  ],
  ['<NUMBER>Social Security Number 423-31-3021 (US)</NUMBER>', 'socialSecurityNumber 423-31-3021 US'],
  ['<NUMBER>Afghan passport number SE 012820</NUMBER>', 'passportNumber SE 012820 AF'],
  [
    '<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>Qatari passport number 006 issued in Doha</NOTE>',
    'passportNumber 006 QA',
  ],
  [
    '<NOTE>a) United States Social Security Number: 548-91-5411 b) National number 968</NOTE>',
    'socialSecurityNumber 548-91-5411 US | idNumber 968',
  ],
  ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>Egyptian passport issued in 1993</NOTE>', ''],
]

test('the number of a document is found in its cell or its words', async () => {
  const fields = DOCUMENTS.map(([xml], at) =>
    individual(`A.${at}`, `<INDIVIDUAL_DOCUMENT>${xml}</INDIVIDUAL_DOCUMENT>`),
  )
  const { entries } = await everything(fileOf(listOf(fields.join(''))))
  for (const [at, [xml, expected]] of DOCUMENTS.entries()) {
    const found = (entries[at]?.identifiers ?? []).map((each) =>
      [each.kind, each.value, each.country ?? ''].join(' ').trim(),
    )
    assert.equal(found.join(' | '), expected, xml)
  }
})
