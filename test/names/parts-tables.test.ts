import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type NameOf,
  readInitialsApart,
  readName,
  readWithFormCorrected,
  readWithoutCutForm,
  standsFor,
  type TokenRole,
} from '../../src/names/index.ts'
import { ABBREVIATIONS, GENERIC_WORDS } from '../../src/names/parts/generic-words.ts'
import { GIVEN_NAME_FORMS, sameGivenName } from '../../src/names/parts/given-name-forms.ts'
import { LEGAL_FORMS, UNSPACED_LEGAL_FORMS } from '../../src/names/parts/legal-forms.ts'
import { PARTICLES } from '../../src/names/parts/particles.ts'
import { TITLES, type TitleRule } from '../../src/names/parts/titles.ts'
import { fold } from '../../src/names/script/fold.ts'

const RULES: readonly TitleRule[] = ['always', 'rank', 'lead', 'tail']

function rolesOf(value: string, of: NameOf): readonly (readonly [string, TokenRole])[] {
  return readName(value, of).readings[0]?.tokens.map(({ text, role }) => [text, role] as const) ?? []
}

/** Every table by name with its entries. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'given names': GIVEN_NAME_FORMS.flatMap((forms) => forms.split(' ')),
  'legal forms': LEGAL_FORMS.flatMap(({ spellings }) => spellings.split(', ')),
  'unspaced legal forms': UNSPACED_LEGAL_FORMS,
  titles: RULES.flatMap((rule) => TITLES[rule].split(', ')),
  'generic words': GENERIC_WORDS.split(' '),
  abbreviations: Object.entries(ABBREVIATIONS).flat(),
  particles: PARTICLES.split(' '),
}

for (const [name, entries] of Object.entries(TABLES))
  test(`${name}: every entry is folded`, () => {
    for (const entry of entries) {
      assert.notEqual(entry, '')
      assert.equal(fold(entry), entry)
    }
  })

for (const name of ['legal forms', 'titles', 'generic words', 'particles'])
  test(`${name}: no entry stands there twice`, () => {
    const seen = new Set<string>()
    for (const entry of TABLES[name] ?? []) {
      assert.ok(!seen.has(entry), entry)
      seen.add(entry)
    }
  })

test('a legal form has its role in the name of a body', () => {
  for (const { rule, spellings } of LEGAL_FORMS)
    for (const spelling of spellings.split(', ')) {
      const words = spelling.split(' ')
      const read = rolesOf(`Zzwernik ${spelling}`, 'organization')
      assert.deepEqual(
        read,
        [['zzwernik', 'name'], ...words.map((word) => [word, 'legal-form'])],
        `${spelling} at the end`,
      )
      if (rule !== 'edge' && rule !== 'lead' && rule !== 'any') continue
      assert.deepEqual(
        rolesOf(`${spelling} Zzwernik`, 'organization'),
        [...words.map((word) => [word, 'legal-form']), ['zzwernik', 'name']],
        `${spelling} at the start`,
      )
    }
})

test('a legal form is one before the name too', () => {
  for (const [value, key] of [
    ['LLC TITUL', 'titul'],
    ['Limited Liability Company Titul', 'titul'],
    ['Ltd Titul', 'titul'],
    ['AO Titul', 'titul'],
    ['A.O. Titul', 'titul'],
    ['AB Titul', 'titul'],
    ['Titul JSC Moscow', 'moscow titul'],
    ['AB Group', 'ab group'],
    ['NV Energy', 'energy nv'],
    ['Limited Brands', 'brands limited'],
    ['LLC', 'llc'],
  ] as const)
    assert.equal(readName(value, 'organization').readings[0]?.key, key, value)
})

test('a body that is asked for loses the beginning of a legal form that was cut off', () => {
  for (const [value, key] of [
    ['Titul Joint Stock Comp', 'titul'],
    ['NOVOPOLOTSK LIMITED LIABILITY COMPA', 'novopolotsk'],
    ['Titul Limited', null],
    ['Titul Joint', null],
    ['Joint Stock Comp', null],
  ] as const) {
    const [first] = readName(value, 'organization').readings
    assert.equal(first === undefined ? null : (readWithoutCutForm(first)?.key ?? null), key, value)
  }
})

test('a body that is asked for has the misspelt legal form in which it ends corrected', () => {
  for (const [value, key] of [
    ['Titul Limted', 'titul'],
    ['Titul Incorporatd', 'titul'],
    ['Siemens Aktiengeselschaft', 'siemens'],
    ['Titul Limited', null],
    ['Titul Limestone', null],
    ['Limted', null],
    ['Limted Titul', null],
  ] as const) {
    const [first] = readName(value, 'organization').readings
    assert.equal(first === undefined ? null : (readWithFormCorrected(first)?.key ?? null), key, value)
  }
})

test('a person who is asked for by initials written together has them apart', () => {
  for (const [value, key] of [
    ['JC Juncker', 'c j juncker'],
    ['Ng Wai', null],
    ['JC', null],
    ['Al Juncker', null],
    ['AQ Titul', 'a q titul'],
    ['aq titul', 'a q titul'],
    ['AK Titul', 'a k titul'],
    ['AA Titul', 'a a titul'],
    // In capitals throughout it may be a name, and so may a syllable of Chinese anywhere.
    ['AK TITUL', null],
    ['LI Titul', null],
    ['ED Titul', null],
  ] as const) {
    const [first] = readName(value, 'person').readings
    assert.equal(first === undefined ? null : (readInitialsApart(first, value)?.key ?? null), key, value)
  }
})

test('a country by its letters is the country in the name of a body', () => {
  assert.ok(
    readName('U.S. Department of Zzwernik', 'organization').readings.some(
      ({ key }) => key === 'department of states united zzwernik',
    ),
  )
})

test('an unspaced legal form is cut from the name of a body, and a longer one before a shorter', () => {
  for (const form of UNSPACED_LEGAL_FORMS) {
    const name = /[\uac00-\ud7af]/.test(form) ? '삼성' : '三菱'
    assert.deepEqual(
      rolesOf(name + form, 'organization'),
      [
        [name, 'name'],
        [form, 'legal-form'],
      ],
      form,
    )
  }
})

test('a title has its role in the name of a person', () => {
  for (const rule of RULES)
    for (const title of TITLES[rule].split(', ')) {
      const value = rule === 'tail' ? `Zzwernik Bcdrov ${title}` : `${title} Zzwernik Bcdrov`
      const read = rolesOf(value, 'person')
      const titles = read.filter(([, role]) => role === 'title').map(([text]) => text)
      assert.deepEqual(titles, title.split(' '), value)
    }
})

test('a title that is borne as a name stays where only one other name is left', () => {
  for (const name of ['Sayyid Qutb', 'Syed Ali', 'Eng Tan', 'Sartip Karimi', 'Kari Traa'])
    assert.ok(
      rolesOf(name, 'person').every(([, role]) => role !== 'title'),
      name,
    )
})

test('names of one group stand for each other both ways', () => {
  for (const [group, forms] of GIVEN_NAME_FORMS.entries()) {
    const names = forms.split(' ')
    assert.ok(names.length > 1, forms)
    assert.equal(new Set(names).size, names.length, forms)
    for (const one of names) {
      assert.match(one, /^[a-z]+$/)
      assert.ok(sameGivenName(one)?.includes(group), one)
      for (const other of names)
        if (one !== other) {
          assert.notEqual(standsFor(one, other), null, `${one} for ${other}`)
          assert.equal(standsFor(one, other), standsFor(other, one), `${one} for ${other}`)
        }
    }
  }
})

test('given names that are not forms of one another do not stand for each other', () => {
  for (const [one, other] of [
    ['ivan', 'igor'],
    ['hassan', 'hussein'],
    ['jack', 'vanya'],
    ['ahmad', 'mohammed'],
    ['abdullah', 'abdulrahman'],
    ['maria', 'marina'],
    ['beppe', 'pepe'],
    ['mikhail', 'mykola'],
  ] as const)
    assert.equal(standsFor(one, other), null, `${one} for ${other}`)
})

test('an abbreviation stands for a general word', () => {
  const generic = new Set(GENERIC_WORDS.split(' '))
  for (const [short, long] of Object.entries(ABBREVIATIONS)) {
    assert.ok(generic.has(long), `${short} for ${long}`)
    assert.equal(standsFor(short, long), 'abbreviation', `${short} for ${long}`)
    assert.equal(standsFor(long, short), 'abbreviation', `${long} for ${short}`)
  }
})

/** The kind, a name as it is printed, and the key that it shares with the name alone. */
const PRINTED: readonly (readonly [NameOf, string, string])[] = [
  ['organization', 'Société „Vinul” Societatea cu Răspundere Limitată', 'societe vinul'],
  ['organization', 'შპს „ვარდი“', 'ვარდი'],
  ['organization', '«Արեւ» ՍՊԸ', 'արեւ'],
  ['organization', 'Araz Məhdud Məsuliyyətli Cəmiyyəti', 'araz'],
  ['organization', 'شرکت نور سهامی خاص', 'نور'],
  ['organization', 'Sherkat-e Sahami Khas Noor', 'noor'],
  ['organization', 'บริษัท สยาม จำกัด (มหาชน)', 'สยาม'],
  ['organization', '中国长城总公司', '中国长城'],
  ['organization', '长城集团', '长城'],
  ['organization', '(株)三菱', '三菱'],
  ['organization', 'אורן בע"מ', 'אורנ'],
  ['organization', 'אורן בע״מ', 'אורנ'],
  ['organization', 'Inversiones Zeta, C.A.', 'inversiones zeta'],
  ['organization', 'Mas’uliyati cheklangan jamiyat Zarafshon', 'zarafshon'],
  ['person', 'Maulvi Omar', 'omar'],
  ['person', 'سردار سرتیپ علی کریمی', 'علي كريمي'],
  ['person', 'حجت‌الاسلام علی کریمی', 'علي كريمي'],
]

test('names as they are printed are left without their titles and legal forms', () => {
  for (const [of, value, key] of PRINTED)
    assert.equal(readName(value, of).readings[0]?.key, key, `${value} as ${of}`)
})
