import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideBrackets, repaired, withoutNotes, withoutPlaces } from '../../src/names/index.ts'

for (const [damaged, whole] of [
  ['Soci&eacute;t&eacute; &amp; Cie', 'Société & Cie'],
  ['Orvandel &#8220;Mirto&#x201D;', 'Orvandel “Mirto”'],
  ['Soci&amp;eacute;t&amp;eacute; Mirto', 'Société Mirto'],
  ['Orvandel%20Mirt%C3%B3', 'Orvandel Mirtó'],
  ['MirtÃ³ JiÅ™Ã­', 'Mirtó Jiří'],
  ['Ã‡elik ÅžimÅŸek', 'Çelik Şimşek'],
  ['РџСѓС‚РёРЅ', 'Путин'],
  [Buffer.from('Владимир Путин').toString('latin1'), 'Владимир Путин'],
  [Buffer.from('习近平').toString('latin1'), '习近平'],
] as const)
  test(`"${damaged}" is ${whole}`, () => {
    assert.equal(repaired(damaged), whole)
  })

for (const name of [
  'Mirto & Sons',
  'AT&T;',
  '100% Orvandel',
  'KÚŠIK',
  'Ströß Åsa',
  'São Tomé Ñáñez',
  'Рђорђе РЂАВ',
  'Сергей Ёлкин',
  'Nguyễn Văn Ả',
  '«Орвандель»',
  'İbrahim Šašić',
])
  test(`"${name}" is nothing but written so`, () => {
    assert.equal(repaired(name), name)
  })

for (const text of [
  'Orvandel (IMO 9999999)',
  'Orvandel IMO 9999999',
  'Orvandel, IMO No. 9999999',
  'Orvandel, flag Panama',
  'Orvandel (Panama flag)',
  'Orvandel (born 1970)',
  'Orvandel DOB 12/05/1970',
  'Orvandel, born on 12 May 1970 in Mirto',
  'Orvandel (1970–2011)',
  'Orvandel, Passport No. A1234567',
  'Orvandel (INN 7700000000)',
  'Orvandel (deceased)',
  'Orvandel et al.',
  'Orvandel and family',
  'Orvandel, Deputy Minister of Mirto',
  'Orvandel - account',
  'Beneficiary: Orvandel',
  'Account of Orvandel (OFAC)',
  'Messrs. Orvandel',
])
  test(`the name in "${text}", without notes`, () => {
    assert.equal(withoutNotes(text), 'Orvandel')
  })

for (const name of [
  'Orvandel, Mirto',
  'Director, Mirto',
  'Research Institute No. 5',
  'Military Unit 74455',
  'Brigade No. 12345',
  'Construction Company 2nd Engineering Bureau',
  'Max Born',
  'Orvandel 12 (Mirto)',
  'Mirto, family of',
])
  test(`"${name}" has no note beside it`, () => {
    assert.equal(withoutNotes(name), null)
  })

const places = (text: string): readonly (readonly [string, boolean])[] =>
  withoutPlaces(text).map(({ name, isApart }) => [name, isApart])

test('countries, cities and branches behind a name are left out one by one, and it is told whether they stand apart', () => {
  assert.deepEqual(places('Orvandel (Russia)'), [['Orvandel', true]])
  assert.deepEqual(places('Orvandel Mirto Hong Kong'), [['Orvandel Mirto', false]])
  assert.deepEqual(places('Orvandel, Moscow, Russian Federation'), [
    ['Orvandel, Moscow', true],
    ['Orvandel', true],
  ])
  assert.deepEqual(places('Orvandel, Tehran branch'), [['Orvandel', true]])
  assert.deepEqual(places('Orvandel Head Office'), [['Orvandel', false]])
  assert.deepEqual(places('Orvandel Ltd (RU)'), [['Orvandel Ltd', true]])
  assert.deepEqual(places('Iran: Orvandel Ltd'), [['Orvandel Ltd', true]])
  assert.deepEqual(places('Орвандель (Россия)'), [['Орвандель', true]])
})

for (const name of [
  'Bank of Orvandel and China',
  'Bank of China',
  'China',
  'Hong Kong',
  'KIM, IL',
  'Al-Iran',
  'Contact us',
])
  test(`"${name}" has no place beside a name`, () => {
    assert.deepEqual(places(name), [])
  })

test('of a name and another in brackets both may be asked for; in one script only several words', () => {
  assert.deepEqual(besideBrackets('Orvandel Bank (OOO Mirtobank)'), {
    names: ['Orvandel Bank', 'OOO Mirtobank'],
    inTwoScripts: false,
  })
  assert.deepEqual(besideBrackets('Орвандель (Orvandel)'), {
    names: ['Орвандель', 'Orvandel'],
    inTwoScripts: true,
  })
  assert.deepEqual(besideBrackets('Orvandel District Partnership (ODP)')?.names, [
    'Orvandel District Partnership',
  ])
  assert.equal(besideBrackets('Orvandel (2)'), null)
  assert.equal(besideBrackets('Orvandel Mirto'), null)
})

test('a text of any length is looked at within bounds', { timeout: 10_000 }, () => {
  const blank = ' '.repeat(100_000)
  for (const text of [`Orvandel ${blank}(`, `${'Mirto, '.repeat(20_000)}Iran`]) {
    assert.equal(withoutNotes(text), null)
    assert.deepEqual(withoutPlaces(text), [])
    assert.equal(besideBrackets(text), null)
  }
  for (const text of ['&#'.repeat(50_000), '&'.repeat(100_000), '%c'.repeat(50_000)])
    assert.equal(repaired(text), text)
})
