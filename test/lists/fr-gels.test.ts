import assert from 'node:assert/strict'
import { createReadStream, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { frIdentified, frPassport } from '../../src/lists/fr-gels/identification.ts'
import { frGels } from '../../src/lists/fr-gels/index.ts'
import { frAliases } from '../../src/lists/fr-gels/names.ts'
import { jsonRecords } from '../../src/lists/reading/json-records.ts'
import type { Name } from '../../src/record/index.ts'
import {
  editionOf,
  everythingSaid,
  judged,
  lettersOf,
  readOrRefused,
  realFile,
  reasons,
  unreadCounts,
} from './au-dfat-support.ts'
import { fileOf } from './support.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/fr-gels/derniere-publication.json', import.meta.url))
const NAME = 'derniere-publication.json'

function shown(names: readonly Name[]): string {
  return names
    .map(
      ({ value, kind, strength, language }) =>
        `${kind}${strength === 'weak' ? '?' : ''}${language === null ? '' : `/${language}`} ${value}`,
    )
    .join(' | ')
}

test('a record of the publisher becomes an entry with all that it says', async () => {
  const { layout, entries, told } = await editionOf(frGels, {
    name: NAME,
    read: () => createReadStream(FIXTURE),
  })
  assert.equal(layout.id, 'json')
  assert.equal(told.publishedOn, '2031-03-01')
  assert.deepEqual(told.findings, [])
  const [person, body, vessel] = entries
  assert.ok(person && body && vessel)
  assert.equal(person.key, 'fr-gels:9001')
  assert.equal(
    shown(person.names),
    'primary Orlando FENNIMORE | alias Orlando QUILL | alias? Lando | original-script/ru Орландо ФЕННИМОР',
  )
  assert.deepEqual(person.names[0]?.parts, [
    { label: 'Prenom', value: 'Orlando' },
    { label: 'Nom', value: 'FENNIMORE' },
  ])
  assert.deepEqual(person.dates, [{ edtf: '1959-03', words: null }])
  assert.deepEqual(
    person.countries.map(({ role, code }) => `${role} ${code}`),
    ['nationality KP', 'birthCountry TN', 'country CH'],
  )
  assert.deepEqual(person.identifiers, [
    { kind: 'passportNumber', value: 'A0005159', country: 'IR', note: 'A0005159, délivré en Iran; périmé' },
  ])
  assert.deepEqual(person.properties['euReference'], ['EU.9001.12'])
  assert.deepEqual(person.properties['unReference'], ['ZZi.001'])
  assert.deepEqual(person.properties['gender'], ['male'])
  assert.deepEqual(person.properties['position'], ['Gardien des cerfs-volants'])
  assert.equal(person.listing.reasons, 'A fait voler un cerf-volant.')
  assert.equal(person.listing.legalBasis, '(UE) 2031/1 du 01/01/2031 (Vent)')
  assert.equal(person.listing.listedOn, null)
  assert.deepEqual(person.listing.measures, ['asset-freeze'])
  assert.deepEqual(person.unread, [
    { field: 'RegistreDetail/Valeur/Chose', value: 'autre chose' },
    { field: 'DatesNaissance', value: '31/02/1960' },
    { field: 'Passeports', value: '/' },
  ])
  assert.equal(shown(body.names), 'primary Grand Kite Board | alias? GKB')
  assert.deepEqual(
    body.identifiers.map(({ kind, value }) => `${kind} ${value}`),
    ['registrationNumber 1023202741781', 'taxNumber 7708234633', 'kppCode 770801001'],
  )
  assert.equal(vessel.schema, 'Vessel')
  assert.equal(vessel.identifiers[0]?.value, '9123456')
})

/** Alias cells of bodies in the words of the register, and the names in them. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['Kite, Ada', 'alias Kite, Ada'],
  ['JSC Kite; NJSC Kite', 'alias JSC Kite | alias NJSC Kite'],
  ['Kite;', 'alias Kite'],
  ['институт им; А.Ф. Кайта', 'original-script институт им; А.Ф. Кайта'],
  ['En russe: ЗАО “Кайт”', 'original-script/ru ЗАО “Кайт”'],
  ['En russe: Кайт  En ukrainien: Кайто', 'original-script/ru Кайт | original-script/uk Кайто'],
  [
    'En russe: Кайт  autrement connue sous le nom de JSC “Kite”  ou JSC “Kyte”',
    'original-script/ru Кайт | alias JSC “Kite” | alias JSC “Kyte”',
  ],
  ['Autres dénominations: KB,  ou KBB,  ou Kite Board', 'alias KB | alias KBB | alias Kite Board'],
  ['Autrement connue sous les noms de Kite Co.;  Kyte Company', 'alias Kite Co. | alias Kyte Company'],
  ['Vent ou Kite', 'alias Vent ou Kite'],
  ['Kite (pseudonyme peu fiable)', 'alias? Kite'],
  ['Kite (pseudonyme fiable)', 'alias Kite'],
  ['شرکت کایت  (orthographe farsi)', 'original-script/fa شرکت کایت'],
  ['précédemment connu sous le nom de Old Kite', 'former Old Kite'],
  ['Grand Kite Board (GKB)', 'alias Grand Kite Board | alias? GKB'],
  ['Kite Board (Kenya)', 'alias Kite Board (Kenya)'],
  ['"le Vent"', 'alias le Vent'],
  ['', ''],
  [';;(', ''],
]

test('alias cells are split by these rules and no others', () => {
  for (const [cell, names] of ALIASES) assert.equal(shown(frAliases(cell, false)), names, cell)
})

test('an identification is read by its French comment, a passport by its words', () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ['7708234633', 'Numéro d’identification fiscale', 'taxNumber 7708234633'],
    ['7708234633', 'Numéro d’identification fiscale (INN)', 'innCode 7708234633'],
    ['1027739456084', 'ОГРН', 'ogrnCode 1027739456084'],
    ['1149102007933', 'Immatriculation (numéro OGRN)', 'ogrnCode 1149102007933'],
    ['770801001', 'Code du motif d’enregistrement', 'kppCode 770801001'],
    ['91211000701696207Q', 'Code de crédit social unifié:', 'uscCode 91211000701696207Q'],
    ['5434358', 'n° OMI de la société', 'imoNumber 5434358'],
    ['KITEFRPP123', 'SWIFT/BIC', 'swiftBic KITEFRPP123'],
    [
      '1217000287 (numéro d’identification fiscale)',
      'Date d’enregistrement: 12.7.1996',
      'taxNumber 1217000287',
    ],
    ['12345', null, 'idNumber 12345'],
    ['Fédération de Russie', 'Établissement principal', ''],
    ['12.3.2001', 'Date d’enregistrement', ''],
    [null, 'Numéro d’enregistrement', ''],
  ]
  for (const [value, comment, expected] of cases)
    assert.equal(
      frIdentified({ value, comment })
        .identifiers.map((each) => `${each.kind} ${each.value}`)
        .join(' | '),
      expected,
      String(value),
    )
  const passports: readonly (readonly [string, string | null])[] = [
    ['55 0314316', '55 0314316'],
    ['n°CG9153881', 'CG9153881'],
    ['B00018729 (Soudan)', 'B00018729'],
    ['Numéro de passeport: 2908332215', '2908332215'],
    ['Sudan number B00024943, expires 27 Sep 2031', 'B00024943'],
    ['G52FYPRL', 'G52FYPRL'],
    ['/', null],
    ['0', null],
  ]
  for (const [value, expected] of passports)
    assert.equal(frPassport({ value, comment: null })?.value ?? null, expected, value)
})

test('the real editions: counts, nothing dropped, little unread, and the later taken after the earlier', async (t) => {
  let before: ReturnType<typeof judged> | null = null
  for (const [date, count] of [
    ['2026-05-13', 6204],
    ['2026-05-31', 6212],
  ] as const) {
    const file = realFile('fr-gels', date, 'registre-gels-index.json')
    if (file === null) return t.skip('the mirror of real editions is not at hand')
    const edition = await editionOf(frGels, file)
    assert.equal(edition.layout.id, 'index-json')
    assert.equal(edition.told.publishedOn, date)
    assert.equal(edition.entries.length, count)
    assert.deepEqual(reasons(frGels, before, date, edition), [])
    before = judged(date, edition)
    assert.deepEqual(Object.keys(unreadCounts(edition.entries)).toSorted(), [
      'DatesNaissance',
      'Passeports',
      'ReferencesUe',
    ])
    assert.ok(edition.entries.flatMap(({ unread }) => unread).length <= 50)
    let at = 0
    for await (const { value } of jsonRecords(file, { member: 'entries' })) {
      const entry = edition.entries[at++]
      assert.equal(entry?.key, `fr-gels:${JSON.stringify(value['IdRegistre'])}`)
      const words = everythingSaid(entry)
      for (const [field, members] of Object.entries(value)) {
        if (/^(?:IdRegistre|Nature|DatesNaissance|ReferencesUe|_search)$/u.test(field)) continue
        for (const said of [members]
          .flat()
          .flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : [each])))
          for (const piece of (typeof said === 'string' ? said : '').split(/["“”()]/u))
            assert.ok(words.includes(lettersOf(piece)), `${entry.key} ${field}: ${piece}`)
      }
    }
    assert.equal(at, count)
  }
  return undefined
})

test('a count that is not that of the records, and an id met again, are findings', async () => {
  const record = '{"IdRegistre": 1, "Nature": "Navire", "Nom": "KITE"}'
  const { told, entries } = await editionOf(
    frGels,
    fileOf(`{"as_of": "2031-01-01", "count": 3, "entries": [${record},\n${record}]}`, 64, 'index.json'),
  )
  assert.equal(entries.length, 1)
  assert.deepEqual(
    told.findings.map(({ message }) => message),
    ['fr-gels:1 is listed again; the first is in line 1', 'the file counts 3 records and holds 2'],
  )
})

test('a file cut off or with changed bytes ends in no other error, and long cells take little time', async () => {
  const bytes = readFileSync(FIXTURE)
  for (let length = 40; length < bytes.length - 2; length += 97)
    assert.equal(await readOrRefused(frGels, fileOf(bytes.subarray(0, length), 512, NAME)), 'refused')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = byte
      await readOrRefused(frGels, fileOf(changed, 512, NAME))
    }),
    { numRuns: 400 },
  )
  const started = performance.now()
  for (const unit of [
    'a',
    '(',
    'ou ',
    ' ou: ',
    ';',
    'En russe: ',
    'Numéro d ',
    '1',
    ' - ',
    'A1 ',
    'a: 1 ',
    '(a) ',
    ' (',
    'n°',
  ]) {
    const cell = `x${unit.repeat(Math.floor(150_000 / unit.length))}`
    const record = {
      IdRegistre: 1,
      Nature: 'Personne morale',
      Nom: cell,
      Prenoms: [cell],
      Alias: [cell],
      LieuxNaissance: [cell],
      Passeports: [cell],
      ReferencesUe: [cell],
      Nationalites: [cell],
      Identifications: [{ identification: cell, commentaire: cell }],
      Adresses: [{ adresse: cell, pays: cell }],
    }
    for (const nature of ['Personne morale', 'Personne physique'])
      await readOrRefused(
        frGels,
        fileOf(
          JSON.stringify({ as_of: '2031-01-01', entries: [{ ...record, Nature: nature }] }),
          65_536,
          'index.json',
        ),
      )
  }
  assert.ok(performance.now() - started < 60_000)
  const deep = `{"Publications": {"PublicationDetail": ${'['.repeat(5_000)}`
  assert.equal(await readOrRefused(frGels, fileOf(deep, 512, NAME)), 'refused')
})
