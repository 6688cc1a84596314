import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartyView } from '../../../src/desk/index.ts'
import { countriesByRole, propertyWords, sortedProperties } from '../../../web/src/views/party/facts-shown.ts'
import { linkTree, otherName, otherOf } from '../../../web/src/views/party/link-tree.ts'
import { markedParts } from '../../../web/src/views/party/marked-parts.ts'
import { inOwnScript, nameGroups } from '../../../web/src/views/party/name-groups.ts'
import { textLanguage } from '../../../web/src/views/party/text-language.ts'
import { isUnanswered, namesIn, threadsOf } from '../../../web/src/views/party/threads.ts'
import { link, said } from './party-fixture.ts'

type Name = PartyView['names'][number]

const name = (value: string, given: Partial<Name> = {}): Name => ({
  value,
  script: 'Latn',
  language: null,
  kind: 'primary',
  strength: 'strong',
  lists: ['us-sdn'],
  ...given,
})

test('names stand by script, the script of the caption first, each value once with all its lists', () => {
  const { strong, weak } = nameGroups([
    name('CHEN, Quanguo'),
    name('陈全国', { script: 'Hani', kind: 'original-script', lists: ['eu-fsf'] }),
    name('Quanguo Chen', { kind: 'alias', lists: ['ca-sema'] }),
    name('Quanguo Chen', { lists: ['gb-uksl'], note: 'previously listed as' }),
  ])
  assert.deepEqual(
    strong.map(({ script, names }) => [script, names.length]),
    [
      ['Latn', 2],
      ['Hani', 1],
    ],
  )
  const merged = strong[0]?.names.find(({ value }) => value === 'Quanguo Chen')
  assert.deepEqual(merged?.lists, ['ca-sema', 'gb-uksl'])
  assert.deepEqual(merged?.kinds, ['primary', 'alias'])
  assert.deepEqual(merged?.notes, ['previously listed as'])
  assert.deepEqual(weak, [])
})

test('a weak alias stands apart, unless another list has it as a strong name', () => {
  const { strong, weak } = nameGroups([
    name('Dawood Ibrahim'),
    name('Hizrat', { kind: 'alias', strength: 'weak' }),
    name('Farooqi', { kind: 'alias', strength: 'weak' }),
    name('Farooqi', { kind: 'alias', lists: ['un-sc'] }),
  ])
  assert.deepEqual(
    weak.map(({ value }) => value),
    ['Hizrat'],
  )
  assert.ok(strong[0]?.names.some(({ value }) => value === 'Farooqi'))
})

test('a name in another script stands beside the caption, and only in another one', () => {
  const own = name('陈全国', { script: 'Hani', kind: 'original-script' })
  assert.equal(inOwnScript([name('Chen Quanguo'), own], 'Chen Quanguo'), own)
  assert.equal(inOwnScript([own], '陈全国'), null)
})

test('the strongest links join all entries; the others agree besides', () => {
  const entries = ['ca-sema:1', 'eu-fsf:1', 'us-sdn:1']
  const links = [
    link('ca-sema:1', 'us-sdn:1', 270),
    link('ca-sema:1', 'eu-fsf:1', 305),
    link('eu-fsf:1', 'us-sdn:1', 280),
  ]
  const tree = linkTree(entries, links)
  assert.deepEqual(
    tree.joining.map(({ score }) => score),
    [305, 280],
  )
  assert.deepEqual(
    tree.further.map(({ score }) => score),
    [270],
  )
})

test('what a person decided joins before what was weighed', () => {
  const decided = link('ca-sema:1', 'us-sdn:1', 0, { by: 'R. Analyst', at: '2026-01-01T00:00:00Z' })
  const tree = linkTree(
    ['ca-sema:1', 'eu-fsf:1', 'us-sdn:1'],
    [link('ca-sema:1', 'eu-fsf:1', 305), link('eu-fsf:1', 'us-sdn:1', 280), decided],
  )
  assert.equal(tree.joining[0], decided)
})

test('an entry of another is told once, by its strongest pair, under the name it was compared by', () => {
  const own = ['eu-fsf:1', 'us-sdn:1']
  const compared = (left: string, right: string) => ({
    evidence: [{ feature: 'name' as const, effect: 160, left, right, note: 'alike' }],
    state: 'undecided' as const,
  })
  const { undecided, refused } = linkTree(own, [
    link('ca-sema:9', 'us-sdn:1', 120, compared('Mingguo Chen', 'WANG, Mingshan')),
    link('ca-sema:9', 'eu-fsf:1', 215, compared('Mingguo Chen', 'Mingshan WANG')),
    link('eu-fsf:1', 'gb-uksl:9', -97, { state: 'refused' }),
  ])
  assert.deepEqual(
    undecided.map(({ score }) => score),
    [215],
  )
  const [first] = undecided
  assert.ok(first !== undefined)
  assert.equal(otherOf(first, new Set(own)), 'ca-sema:9')
  assert.equal(otherName(first, new Set(own)), 'Mingguo Chen')
  assert.equal(otherName(link('a', 'b', 1), new Set(['a'])), null)
  assert.equal(refused.length, 1)
})

test('an answer stands beside what it answers, whole the first time, and not by itself', () => {
  const answer = said('zhao', '2020-07-10', { act: 'position' })
  const threads = threadsOf([
    said('treasury', '2020-07-09', { answeredBy: [answer] }),
    said('state', '2020-07-09', { answeredBy: [answer] }),
    answer,
    said('canada', '2024-12-10'),
  ])
  assert.deepEqual(
    threads.map(({ statement, answers }) => [statement.id, ...answers.map(({ isAbove }) => isAbove)]),
    [['treasury', false], ['state', true], ['canada']],
  )
  assert.deepEqual(threads.map(isUnanswered), [false, false, true])
})

test('an answer that is answered in its turn stands by itself as well', () => {
  const second = said('b', '2021-03-24')
  const first = said('a', '2021-03-23', { answeredBy: [second] })
  const threads = threadsOf([said('root', '2021-03-22', { answeredBy: [first] }), first, second])
  assert.deepEqual(
    threads.map(({ statement }) => statement.id),
    ['root', 'a'],
  )
})

test('an accused is never among the victims', () => {
  const statement = said('x', '2021', {
    about: [
      { name: 'A', role: 'accused', entry: null },
      { name: 'V', role: 'victim', entry: null },
    ],
  })
  assert.deepEqual(
    namesIn(statement, 'accused').map((each) => each.name),
    ['A'],
  )
  assert.deepEqual(
    namesIn(statement, 'victim').map((each) => each.name),
    ['V'],
  )
})

test('properties that readers ask for come first, the rest under the list’s own name; empty ones nowhere', () => {
  const { main, rest } = sortedProperties({
    logicalId: ['1'],
    address: ['Ürümqi'],
    position: ['Secretary'],
    gender: [],
  })
  assert.deepEqual(
    main.map(([property]) => property),
    ['position', 'address'],
  )
  assert.deepEqual(rest, [['logicalId', ['1']]])
  assert.equal(propertyWords('secondarySanctionsRisk'), 'secondary sanctions risk')
})

test('a country that is said in several ways stands once a role', () => {
  assert.deepEqual(
    countriesByRole([
      { role: 'nationality', code: 'CN', words: 'China' },
      { role: 'nationality', code: 'CN', words: 'CHINE' },
      { role: 'nationality', code: null, words: 'stateless' },
      { role: 'country', code: 'RU', words: 'Russia' },
    ]),
    [
      { role: 'nationality', codes: ['CN'], words: ['stateless'] },
      { role: 'country', codes: ['RU'], words: [] },
    ],
  )
})

test('the words of a claim are marked in their sentence, and nothing is lost', () => {
  const parts = markedParts('He said ⟦it is a farce⟧, and ⟦waste paper⟧.')
  assert.deepEqual(
    parts.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ['it is a farce', 'waste paper'],
  )
  assert.equal(parts.map(({ text }) => text).join(''), 'He said it is a farce, and waste paper.')
  assert.equal(new Set(parts.map(({ start }) => start)).size, parts.length)
  assert.deepEqual(markedParts('No marks.'), [{ text: 'No marks.', isMarked: false, start: 0 }])
})

test('the script of a text tells its language, as far as it does', () => {
  assert.equal(textLanguage('タリバーン関係者等'), 'ja')
  assert.equal(textLanguage('王明山'), 'zh')
  assert.equal(textLanguage('جمال مصطفى'), 'ar')
  assert.equal(textLanguage('Владимир'), 'ru')
  assert.equal(textLanguage('E.O. 13818'), 'en')
})
