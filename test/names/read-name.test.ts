import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import * as fc from 'fast-check'
import {
  type NameOf,
  prepareFor,
  readName,
  type TokenRole,
  tablesFingerprint,
} from '../../src/names/index.ts'
import { lexemeOf } from '../../src/names/parts/lexicon.ts'

const KINDS: readonly NameOf[] = ['person', 'organization', 'object', 'unknown']

function keys(value: string, of: NameOf): string[] {
  return readName(value, of).readings.map((reading) => reading.key)
}

before(() => prepareFor(['朱海仑']))

/** Each: the kind, then spellings whose first keys are all the same. */
const SAME_KEY: readonly (readonly [NameOf, ...string[]])[] = [
  [
    'person',
    'Dr. ZHU, Hailun',
    'hailun zhu',
    'Zhu Hailun',
    'ZHU, Dr Hailun',
    'Mr Zhu Hailun',
    'Zhu Hailun, PhD',
  ],
  ['person', "O'Brien", 'OBrien', 'O’Brien', 'Mr O`Brien'],
  ['person', 'Haji Abdul Manan Agha', 'abdul manan AGHA', 'Agha, Abdul Manan', 'Sheikh Abdul-Manan Agha'],
  ['person', 'Major General Aleksei Ivanov', 'Lt. Gen. Aleksei IVANOV', 'Aleksei Ivanov Jr.'],
  ['person', 'Yusuf Ibn-Muhammad', 'ibn muhammad yusuf'],
  ['person', 'J.R.R. Tolkien', 'J. R. R. Tolkien', 'Tolkien, J R R'],
  ['person', 'Господин Владимир Путин', 'ПУТИН Владимир'],
  ['person', 'الشيخ أحمد محمد', 'محمد احمد'],
  ['organization', 'Al-Qaida', 'al qaida', 'AL QAIDA'],
  ['organization', 'Repair Plant No. 120', '120 Repair Plant', 'Repair Plant Nr. 120', 'Repair Plant № 120'],
  ['organization', 'Rosneft Oil Company OOO', 'OOO «Rosneft Oil Company»'],
  ['organization', 'Foo Trading Co., Ltd.', 'Foo Trading Company Limited', 'FOO TRADING'],
  ['organization', 'Foo S.A. de C.V.', 'Foo, S.A. de C.V.', 'Foo'],
  ['organization', 'Siemens Aktiengesellschaft', 'Siemens AG', 'SIEMENS'],
  ['organization', 'ООО «Ромашка»', 'Общество с ограниченной ответственностью Ромашка', 'РОМАШКА'],
  ['organization', 'PT Maju Jaya Tbk', 'Maju Jaya'],
  ['organization', 'Foo Sp. z o.o.', 'Foo'],
  ['organization', 'Johnson & Johnson', 'Johnson and Johnson'],
  ['organization', '华为技术有限公司', '华为技术'],
  ['organization', '주식회사 삼성전자', '삼성전자주식회사'],
  ['organization', 'شركة النور المحدودة', 'النور'],
  ['object', 'M/V Ocean Star', 'MV OCEAN STAR', 'M.V. Ocean Star', 'ocean star'],
  ['unknown', 'Dr. Zhu Hailun', 'Zhu Hailun'],
  ['unknown', 'Rosneft OAO', 'OAO Rosneft'],
]

test('spellings of one name share a key', () => {
  for (const [of, first, ...others] of SAME_KEY)
    for (const other of others)
      assert.equal(keys(other, of)[0], keys(first ?? '', of)[0], `${other} as ${of}`)
})

/** Names whose only words are titles or legal forms, and names that keep what looks like one. */
const KEPT: readonly (readonly [NameOf, string, string])[] = [
  ['person', 'Sheikh', 'sheikh'],
  ['person', 'Dr Sheikh', 'sheikh'],
  ['person', 'Dr.', 'dr'],
  ['person', 'Sheikh Hasina', 'hasina sheikh'],
  ['person', 'Pope Francis', 'francis pope'],
  ['person', 'Don Johnson', 'don johnson'],
  ['person', 'Abdul Haji Rahman', 'abdul haji rahman'],
  ['person', 'Maria de Sa', 'de maria sa'],
  ['organization', 'AG', 'ag'],
  ['organization', 'S.A.', 'sa'],
  ['organization', 'Ltd. Co.', 'co ltd'],
  ['organization', 'SAS Institute', 'institute sas'],
  ['organization', 'Limited Brands', 'brands limited'],
  ['organization', 'General Electric', 'electric general'],
  ['unknown', 'General Motors', 'general motors'],
  ['object', 'MT', 'mt'],
  ['object', 'Dr Ltd', 'dr ltd'],
]

test('the only word of a name, and a word that names, stay in the key', () => {
  for (const [of, value, key] of KEPT) assert.equal(keys(value, of)[0], key, `${value} as ${of}`)
})

/** A key that one of the readings has. */
const REACHED: readonly (readonly [NameOf, string, string])[] = [
  ['person', 'Аlexey', 'alexey'],
  ['person', 'Владимир Путин', 'putin vladimir'],
  ['person', 'Сергей Лавров', 'lavrov sergei'],
  ['person', 'Сергей Лавров', 'lavrov sergey'],
  ['person', 'Дмитрий Юрьев', 'dmitry yurev'],
  ['person', 'Евгений Пригожин', 'prigozhin yevgeniy'],
  ['person', 'Евгений Пригожин', 'evgenii prigozhin'],
  ['person', 'Александр Иванов', 'alexander ivanov'],
  ['person', 'Володимир Зеленський', 'volodymyr zelensky'],
  ['person', 'Олена Гнатів', 'hnativ olena'],
  ['person', 'Александър Щърбанов', 'aleksandar shtarbanov'],
  ['person', 'Љубомир Ђорђевић', 'djordjevic ljubomir'],
  ['person', 'Γιώργος Παπανδρέου', 'giorgos papandreou'],
  ['person', 'Ευάγγελος Μπασιάκος', 'basiakos evangelos'],
  ['person', '朱海仑', 'hailun zhu'],
  ['person', '朱海侖', 'hailun zhu'],
  ['person', '朱海侖', 'hai lun zhu'],
  ['person', 'Zhu Hai Lun', 'hailun zhu'],
  ['person', 'Hai-lun Zhu', 'hailun zhu'],
  ['unknown', '朱海仑', 'hailun zhu'],
  ['person', '欧阳娜娜', 'nana ouyang'],
  ['person', '吕建国', 'jianguo lu'],
  ['person', '吕建国', 'jianguo lyu'],
  ['person', '曾庆红', 'qinghong zeng'],
  ['person', 'Чжу Хайлунь', 'hailun zhu'],
  ['person', 'Chzhu Khailun', 'hailun zhu'],
  ['person', "Syuy Guan'tszyun", 'guanjun xu'],
  ['person', 'Müller Jürgen', 'juergen mueller'],
  ['organization', '新疆生产建设兵团', 'bingtuan jianshe shengchan xinjiang'],
  ['organization', 'Ford Motor Co', 'company ford motor'],
  ['organization', 'Rosneft Oil Company (Ltd.)', 'company oil rosneft'],
  ['organization', 'Foo Motor Co., Ltd.', 'company foo motor'],
  ['unknown', 'Maria de Sa', 'de maria sa'],
  ['unknown', 'A. B. Khan', 'a b khan'],
]

test('readings in other scripts and spellings are reached', () => {
  for (const [of, value, key] of REACHED)
    assert.ok(keys(value, of).includes(key), `${value} as ${of}: ${keys(value, of).join(' | ')}`)
})

function roles(value: string, of: NameOf): TokenRole[] | undefined {
  return readName(value, of).readings[0]?.tokens.map((token) => token.role)
}

test('each word has its role', () => {
  assert.deepEqual(roles('Dr. Abu Yusuf K. 2', 'person'), ['title', 'particle', 'name', 'initial', 'number'])
  assert.deepEqual(roles('Rosneft Trading S.A.', 'organization'), ['name', 'generic', 'legal-form'])
})

test('a name that normalises to nothing has no reading', () => {
  for (const of of KINDS)
    for (const value of ['', ' ', '\ud800', '&', '-–—', '\u200b\u202e', "'’", '😀'])
      assert.deepEqual(readName(value, of).readings, [], value)
})

const word = fc.string({
  unit: fc.constantFrom(...'bcdfgklmnprstvwzaeiou'.split('')),
  minLength: 3,
  maxLength: 9,
})
/** At the beginning of a ship's name the one is left out of the key, behind “Dr.” the other. */
const LEFT_OUT: ReadonlySet<string> = new Set(['msv', 'med'])
const names = fc
  .array(word, { minLength: 2, maxLength: 5 })
  .filter((words) => words.every((each) => lexemeOf(each) === undefined && !LEFT_OUT.has(each)))
const ACCENTS = ['\u0301', '\u0308', '\u0327', '\u030c']

test('the key is the same in any case, order, punctuation, with diacritics and with a title before', () => {
  fc.assert(
    fc.property(
      names,
      fc.constantFrom(...KINDS),
      fc.nat(),
      fc.constantFrom(' ', '-', ', ', '  ', ' / ', '_', '\u00a0', ' \u2013 '),
      (words, of, seed, between) => {
        const key = keys(words.join(' '), of)[0]
        assert.ok(key)
        assert.equal(keys(words.join(' ').toUpperCase(), of)[0], key)
        assert.equal(keys(words.toReversed().join(between), of)[0], key)
        const accented = words.map(
          (each, at) => each[0] + (ACCENTS[(seed + at) % ACCENTS.length] ?? '') + each.slice(1),
        )
        assert.equal(keys(accented.join(' '), of)[0], key)
        assert.equal(keys(accented.join(' ').normalize('NFC'), of)[0], key)
        assert.equal(keys(`“${words.join(' ')}”.`, of)[0], key)
        const title = ['Dr. ', 'Mr ', 'Prof. ', 'Haji ', 'Colonel '][seed % 5] ?? ''
        if (of === 'person' || of === 'unknown') assert.equal(keys(title + words.join(' '), of)[0], key)
        const form = [' Ltd.', ' GmbH', ' LLC', ', Inc.', ' S.A.'][seed % 5] ?? ''
        if (of === 'organization') assert.equal(keys(words.join(' ') + form, of)[0], key)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a name of Han letters with a space after each word has its words in any order, and is read without spaces', () => {
  const words = ['山东', '金', '港口', '港务', '有限', '公司']
  const [written, ...others] = readName(words.join(' '), 'organization').readings
  const [reversed] = readName(words.toReversed().join(' '), 'organization').readings
  assert.equal(written?.key, reversed?.key)
  assert.ok(
    others.some(({ scheme, key }) => scheme === 'as written, without spaces' && key === '山东金港口港务'),
  )
})

test('no text whatever makes it throw, and readings are at most seventeen, distinct and not empty', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        '\ud800',
        '\udc00',
        '朱',
        '海',
        'А',
        'a',
        'ö',
        ' ',
        '.',
        ',',
        "'",
        'ل',
        'ά',
        '有限公司',
        'Dr',
        'ltd ',
      ),
      maxLength: 40,
    }),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...KINDS), (text, of) => {
      const { readings } = readName(text, of)
      assert.ok(readings.length <= 17)
      assert.equal(new Set(readings.map((reading) => reading.key)).size, readings.length)
      for (const { key, tokens } of readings)
        assert.ok(key !== '' && tokens.every((token) => token.text !== ''))
    }),
    { numRuns: 3000 },
  )
})

test('the work on a very long name is bounded', () => {
  const long = [
    'a',
    'a ',
    'a.',
    '朱',
    '朱 ',
    'чжу',
    'чжу ',
    'ё',
    'co ltd ',
    'dr ',
    'khai',
    '\u0301',
    "a'",
    'А a',
    'αυ',
    'ü',
  ]
  for (const unit of long) {
    for (const of of KINDS) {
      const value = unit.repeat(10_000 / unit.length)
      const started = performance.now()
      const { readings } = readName(value, of)
      assert.ok(performance.now() - started < 500, `${unit} as ${of}`)
      for (const reading of readings) assert.ok(reading.tokens.length <= 4000)
    }
  }
  assert.ok((readName('word '.repeat(2000), 'person').readings[0]?.tokens.length ?? 0) <= 60)
})

test('the fingerprint is stable and names the version of the Han data that is installed', () => {
  assert.equal(tablesFingerprint(), tablesFingerprint())
  const installed: unknown = JSON.parse(
    readFileSync(new URL('../../node_modules/pinyin-pro/package.json', import.meta.url), 'utf8'),
  )
  const version =
    installed !== null && typeof installed === 'object' && 'version' in installed ? installed.version : null
  assert.ok(typeof version === 'string' && tablesFingerprint().includes(`pinyin-pro ${version}`))
})

test('every name in the United Nations list has a reading and a key', (t) => {
  const file = new URL('../../../shared/lists/un-sc/2026-04-02/consolidated.xml', import.meta.url)
  if (!existsSync(file)) return t.skip('the United Nations list is not at hand')
  const text = readFileSync(file, 'utf8')
  let count = 0
  for (const [, , value = ''] of text.matchAll(
    /<(FIRST_NAME|SECOND_NAME|THIRD_NAME|FOURTH_NAME|ALIAS_NAME|NAME_ORIGINAL_SCRIPT)>([^<]+)</g,
  )) {
    if (value.trim() === '') continue
    count++
    const key = readName(value, 'person').readings[0]?.key ?? ''
    assert.notEqual(key, '', value)
  }
  assert.ok(count > 2000, String(count))
})

test('what is cut short in the names of bodies is read in full as well', () => {
  for (const [short, full] of [
    ['Kalina Imp. & Exp.', 'Kalina Import and Export'],
    ['Kalina Impex', 'Kalina Import Export'],
    ['Kalina Constr. Mach.', 'Kalina Construction Machinery'],
  ] as const)
    assert.ok(keys(short, 'organization').includes(keys(full, 'organization')[0] ?? ''), short)
})

test('capitals in brackets behind three words are a short form, but for a country', () => {
  const without = keys('Kurdistan Workers Party', 'organization')[0] ?? ''
  assert.ok(keys("Kurdistan Workers' Party (PKK)", 'organization').includes(without))
  assert.equal(keys('Kurdistan Workers Party (UAE)', 'organization').includes(without), false)
  assert.equal(keys('Workers Party (PKK)', 'organization').includes('party workers'), false)
})

test("a person's name is also read without the one in quotation marks within it", () => {
  for (const name of ['Jonathan "Yoni" Ferwell', 'Jonathan “Yoni” Ferwell', 'Jonathan «Yoni» Ferwell'])
    assert.ok(keys(name, 'person').includes(keys('Jonathan Ferwell', 'person')[0] ?? ''), name)
  for (const name of ['"Yoni Ferwell"', '"Yoni" Ferwell', 'Jonathan "Yoni"'])
    assert.ok(!keys(name, 'person').includes(keys('Ferwell', 'person')[0] ?? ''), name)
})
