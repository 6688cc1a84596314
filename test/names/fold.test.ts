import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { scriptOf } from '../../src/names/index.ts'
import { fold } from '../../src/names/script/fold.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(..."aАВвсCeеЕοΟßıİẞςΣйё́̆ґæÆøə.,-&'’ʼ \u200b\u00ad\ud800#1٣ﷺ㈱ＡÅ한글ー".split('')),
    maxLength: 30,
  }),
  fc.string({ maxLength: 40 }),
)

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(text)
      assert.equal(fold(once), once)
    }),
    { numRuns: 3000 },
  )
})

test('folding twice is folding once: every letter there is, alone and among Latin and Cyrillic letters', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const letter = String.fromCodePoint(code)
    for (const text of [letter, `a${letter}b`, `А${letter}б`]) {
      const once = fold(text)
      assert.equal(fold(once), once, `U+${code.toString(16)} in ${JSON.stringify(text)}`)
    }
  }
})

test('folding leaves no capitals, no lone surrogates and no invisible characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text)
      assert.ok(folded.isWellFormed())
      assert.doesNotMatch(folded, /[\p{Cf}A-Z]/u)
    }),
    { numRuns: 1000 },
  )
})

const FOLDS: readonly (readonly [string, string])[] = [
  ['Müller', 'muller'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Işık', 'isik'],
  ['Łódź', 'lodz'],
  ['Søren Đorđe Þór Æthel Œuvre', 'soren dorde thor aethel oeuvre'],
  ['Əliyev', 'aliyev'],
  // A gershayim that is typed as a quotation mark; other quotation marks part words
  ['צה"ל', 'צהל'],
  ['צה״ל', 'צהל'],
  ['רכבת "אורן"', 'רכבת אורנ'],
  ["O'Brien", 'obrien'],
  ['O’Brien', 'obrien'],
  ['O`Brien', 'obrien'],
  ['Oʼbrien', 'obrien'],
  ['ＺＨＵ　Ｈａｉｌｕｎ', 'zhu hailun'],
  ['Zhu\u200b Hai\u00adl\u2060un\ufe0f', 'zhu hailun'],
  ['Zhu\ud800 Hailun\udc00', 'zhu hailun'],
  ['Jean-Claude_Van–Damme/Foo', 'jean claude van damme foo'],
  ['ZHU, Hailun', 'zhu,hailun'],
  ['S.A.', 's.a'],
  ['S. A.', 's.a'],
  ['О.О.О. Ромашка', 'о.о.о ромашка'],
  ['Ph.D.', 'ph d'],
  ['Johnson & Sons', 'johnson and sons'],
  ['&', ''],
  ['مُحَمَّد الأَحْمَدِيّ', 'محمد الاحمدي'],
  ['محمـــد', 'محمد'],
  ['کریمی', 'كريمي'],
  ['فاطمة', 'فاطمه'],
  ['٤٢ ۴۲ ४२', '42 42 42'],
  ['Чайко́вский', 'чайковский'],
  ['Хрущёв', 'хрущев'],
  ['Київ', 'київ'],
  ['Γιώργος', 'γιωργοσ'],
  ['ΓΙΩΡΓΟΣ', 'γιωργοσ'],
  ['שָׁלוֹם', 'שלומ'],
  ['김정은', '김정은'],
  ['ガンダム', 'ガンダム'],
]

test('folding by example', () => {
  for (const [text, folded] of FOLDS) assert.equal(fold(text), folded, text)
})

test('a word that mixes look-alike letters is written in the alphabet of most of them', () => {
  assert.equal(fold('Аlexey'), 'alexey')
  assert.equal(fold('АLEXEY'), 'alexey')
  assert.equal(fold('Пyтин'), 'путин')
  assert.equal(fold('Ρutin'), 'putin')
  assert.equal(fold('Владимир Putin'), 'владимир putin')
  assert.equal(fold('жdz'), 'жdz')
})

test('the script of a text is that of most of its letters', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Zhu Hailun', 'Latn'],
    ['Владимир P', 'Cyrl'],
    ['Γιώργος', 'Grek'],
    ['محمد', 'Arab'],
    ['שלום', 'Hebr'],
    ['朱海仑', 'Hani'],
    ['김정은', 'Hang'],
    ['金正恩 위원장', 'Kore'],
    ['株式会社トヨタ', 'Jpan'],
    ['สมชาย', 'Thai'],
    ['12-34', 'Zyyy'],
    ['', 'Zyyy'],
    ['\ud800', 'Zyyy'],
  ]
  for (const [text, script] of cases) assert.equal(scriptOf(text), script, text)
})
