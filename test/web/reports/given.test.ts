import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueBefore } from '../../../web/src/views/reports/cue-before.ts'
import { afterDecision, bodyOf, faultsOf } from '../../../web/src/views/reports/decision.ts'
import {
  faultsOfFacts,
  fileName,
  givenFacts,
  nameOfPasted,
} from '../../../web/src/views/reports/given-file.ts'
import { numberedClaims, textMarks } from '../../../web/src/views/reports/text-marks.ts'

test('a day and an address that are none are told; empty ones are none at all', () => {
  assert.deepEqual(
    [...faultsOfFacts({ date: '22.3.2021', source: '', url: 'www.example.org' })],
    ['date', 'url'],
  )
  assert.equal(faultsOfFacts({ date: ' 2021-03 ', source: 'x', url: '' }).size, 0)
  assert.deepEqual(givenFacts({ date: '', source: ' The Courier ', url: '' }), { source: 'The Courier' })
})

test('a pasted text is called by its first words', () => {
  assert.equal(
    nameOfPasted('\n\n  Farmers accuse ministry: “theft”\nmore', 'pasted'),
    'Farmers accuse ministry theft',
  )
  assert.equal(nameOfPasted('<p>\n***\n', 'pasted'), 'pasted')
  const long = nameOfPasted('word '.repeat(40), 'pasted')
  assert.ok(long.length <= 62 && long.endsWith('word …'), long)
})

test('a file is called by the end of its path', () => {
  assert.equal(fileName('/tmp/a/b.txt'), 'b.txt')
  assert.equal(fileName('C:\\reports\\b.txt'), 'b.txt')
  assert.equal(fileName('a.jsonl line 2'), 'a.jsonl line 2')
})

test('a decision needs a reason, and a correction a name or that there is none', () => {
  const draft = { verdict: 'speaker', speaker: ' ', isNobody: false, because: ' ' } as const
  assert.deepEqual([...faultsOf(draft)], ['because', 'speaker'])
  assert.equal(faultsOf({ ...draft, isNobody: true, because: 'read twice' }).size, 0)
  assert.deepEqual(bodyOf({ ...draft, isNobody: true, because: ' read twice ' }), {
    verdict: 'speaker',
    because: 'read twice',
    speaker: null,
  })
  assert.deepEqual(bodyOf({ ...draft, verdict: 'accepted', because: 'checked' }), {
    verdict: 'accepted',
    because: 'checked',
  })
})

const TEXT = 'Ann Lee said it rains. “It does,” she said.'

function shown(id: string, start: number, end: number, speaker: readonly [number, number] | null) {
  const place = (from: number, to: number) => ({ start: from, end: to, exact: TEXT.slice(from, to) })
  return {
    claim: {
      id,
      document: 'd',
      kind: 'indirect',
      act: 'assertion',
      speaker:
        speaker === null
          ? null
          : { name: 'x', start: speaker[0], end: speaker[1], canonical: 'Ann Lee', onBehalfOf: null },
      via: null,
      addressee: null,
      content: [place(start, end)],
      cue: place(8, 12),
      when: null,
      about: [],
      answers: [],
      contradicts: [],
      attribution: 'explicit',
      rule: 'r',
      status: 'proposed',
    },
    sentence: '',
    answersTo: [],
    answeredBy: [],
    decisions: [],
    readSpeaker: null,
    file: 'f',
    title: null,
    source: null,
    url: null,
    day: null,
  } as const
}

test('claims are counted in the order of their words', () => {
  const claims = numberedClaims([
    shown('b', 24, 31, null),
    shown('a', 13, 21, null),
    shown('c', 13, 30, null),
  ])
  assert.deepEqual(
    claims.map(({ number, shown: { claim } }) => [number, claim.id]),
    [
      [1, 'c'],
      [2, 'a'],
      [3, 'b'],
    ],
  )
})

test('a speaker is marked once, and not where a person named them and the text does not', () => {
  const claims = numberedClaims([
    shown('a', 13, 21, [0, 7]),
    shown('b', 24, 31, [0, 7]),
    shown('c', 13, 22, [8, 12]),
  ])
  const marks = textMarks({ text: TEXT, claims, dates: [], flags: [] })
  assert.deepEqual(
    marks.filter(({ kind }) => kind === 'speaker').map(({ start, end }) => [start, end]),
    [[0, 7]],
  )
  assert.equal(marks.filter(({ kind }) => kind === 'claim').length, 3)
})

test('a flag of the whole text has no place in it', () => {
  const flags = [
    { flag: 'no-date', start: 0, end: TEXT.length },
    { flag: 'hidden-text', start: 0, end: 0 },
    { flag: 'glued-words', start: 3, end: 9 },
  ] as const
  const marks = textMarks({ text: TEXT, claims: [], dates: [], flags })
  assert.deepEqual(marks, [{ kind: 'flag', flag: 'glued-words', start: 3, end: 9 }])
})

test('a rejected answer is none any more', () => {
  const accusation = {
    ...shown('a', 13, 21, null),
    answeredBy: [{ claim: 'b', how: 'denies', speaker: null, words: '' }],
  } as const
  const denial = shown('b', 24, 31, null)
  const rejected = { ...denial, claim: { ...denial.claim, status: 'rejected' } } as const
  assert.deepEqual(afterDecision(accusation, rejected).answeredBy, [])
  assert.equal(afterDecision(accusation, denial), accusation)
  assert.equal(afterDecision(denial, rejected), rejected)
})

test('what the reporter tells stands with the word that makes it a claim, a quotation without', () => {
  const { claim } = shown('a', 13, 21, null)
  assert.equal(cueBefore(TEXT, claim), 'said ')
  assert.equal(cueBefore(TEXT, { ...claim, kind: 'direct' }), '')
  const refusal = 'The army did not respond to questions.'
  const span = (words: string) => {
    const start = refusal.indexOf(words)
    return { start, end: start + words.length, exact: words }
  }
  assert.equal(
    cueBefore(refusal, {
      ...claim,
      kind: 'no-comment',
      cue: span('did not respond'),
      content: [span('respond to questions')],
    }),
    'did not ',
  )
})
