import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../support/report.ts'

/** How each claim that answers does so, and the words of what it answers. */
function answers(text: string): readonly string[] {
  const { claims } = readText(`A headline of the day\n\n${text}`)
  const words = new Map(claims.map(({ id, content }) => [id, content[0]?.exact]))
  return claims.flatMap((claim) =>
    claim.answers.map(({ how, claim: id }) => `${claim.speaker?.canonical ?? '—'} ${how} “${words.get(id)}”`),
  )
}

const ACCUSED = 'Ann Lee accused the energy ministry of stealing water.'

const CASES: readonly (readonly [answer: string, expected: readonly string[]])[] = [
  ['The ministry denied the accusation.', ['energy ministry denies “stealing water”']],
  ['The energy ministry declined to comment.', ['energy ministry declines “stealing water”']],
  ['The energy ministry accused Ann Lee of lying.', ['energy ministry counter-accuses “stealing water”']],
  [
    'The energy ministry conceded that some water had been lost.',
    ['energy ministry concedes “stealing water”'],
  ],
  [
    'The energy ministry said the case was not about water but about votes.',
    ['energy ministry reframes “stealing water”'],
  ],
  ['The energy ministry insisted that the dams were legal.', ['energy ministry denies “stealing water”']],
  ['The energy ministry apologised for the delay.', ['energy ministry concedes “stealing water”']],
  ['Bo Ek insisted that the dams were legal.', []],
  ['Bo Ek apologised for the delay.', []],
  ['The energy ministry built a dam.', []],
]
for (const [answer, expected] of CASES)
  test(answer, () => {
    assert.deepEqual(answers(`${ACCUSED}\n\n${answer}`), expected)
  })

/** What the accused side says that denies nothing in so many words, and how it answers. */
const REPLIES: readonly (readonly [answer: string, how: string | null])[] = [
  ['The energy ministry said it had followed every rule.', 'denies'],
  ['The energy ministry said the accounts were audited twice.', 'denies'],
  ['A spokesman for the energy ministry, Bo Ek, said it was a smear.', 'denies'],
  ['“The figures are in the books,” the energy ministry said.', 'denies'],
  ['The energy ministry said that was politics.', 'reframes'],
  ['“We welcome the inquiry,” the energy ministry said.', 'reframes'],
  ['The energy ministry said it took the complaint seriously.', 'reframes'],
  ['The energy ministry said mistakes had been made.', 'concedes'],
  ['“We fell short, and we are sorry,” the energy ministry said.', 'concedes'],
  ['The energy ministry said no mistakes had been made.', 'denies'],
  ['Bo Ek said the accounts were audited twice.', null],
  ['The energy ministry announced a new dam.', null],
]
for (const [answer, how] of REPLIES)
  test(`after a charge: ${answer}`, () => {
    const { claims } = readText(`A headline of the day\n\n${ACCUSED}\n\n${answer}`)
    assert.equal(claims.at(-1)?.answers[0]?.how ?? null, how)
  })

/** What the report's own words set against the statement before it, though nobody stands accused. */
const CONTRASTS: readonly (readonly [text: string, answered: string | null])[] = [
  ['Bo Ek said the water was clean. Cy Orr countered that fish had died.', 'the water was clean'],
  ['Bo Ek said the water was clean.\n\nCy Orr disagreed. “Fish have died,” he said.', 'the water was clean'],
  ['Bo Ek said the gates were shut. Cy Orr said that nobody had shut them.', 'the gates were shut'],
  ['Bo Ek said the water was clean. Cy Orr said fish had died.', null],
]
for (const [text, answered] of CONTRASTS)
  test(`set against: ${text}`, () => {
    const { claims } = readText(`A headline of the day\n\n${text}`)
    const to = claims.at(-1)?.answers[0]?.claim
    assert.equal(claims.find(({ id }) => id === to)?.content[0]?.exact ?? null, answered)
  })

test('who concedes after a denial concedes of what he denied', () => {
  assert.deepEqual(
    answers(`${ACCUSED}\n\nThe energy ministry denied the accusation. It conceded that a dam had leaked.`),
    ['energy ministry denies “stealing water”', 'energy ministry concedes “stealing water”'],
  )
})

test('a reply stays near its charge, and goes on while the same side speaks', () => {
  const charge = 'Ann Lee accused the energy ministry of stealing water.'
  const reply = 'The energy ministry said it had followed every rule. “The dams are safe,” it said.'
  assert.equal(answers(`${charge}\n\n${reply}`).length, 2)
  const rest = ['One.', 'Two.', 'Three.', 'Four.'].map((word) => `It rained on day ${word}`).join('\n\n')
  assert.deepEqual(answers(`${charge}\n\n${rest}\n\n${reply}`), [])
})

test('a body answers for whoever serves it', () => {
  const text =
    'Parents accused the head coach of the Larkmouth Swim Club, Bo Ek, of hitting children.\n\nThe Larkmouth Swim Club said it had followed every rule.'
  assert.deepEqual(answers(text), ['Larkmouth Swim Club denies “hitting children”'])
})

test('an account that is disputed is what was said last', () => {
  const text = 'Ann Lee said the bus was late. Bo Ek disputed her account.'
  assert.deepEqual(answers(text), ['Bo Ek denies “the bus was late”'])
})

test('an accusation right after a denial strikes back at what was denied', () => {
  assert.deepEqual(
    answers(`${ACCUSED}\n\nThe ministry denied the accusation. It accused the farmers of lying.`),
    ['energy ministry denies “stealing water”', 'energy ministry counter-accuses “stealing water”'],
  )
})

test('silence is no answer', () => {
  assert.deepEqual(answers(`${ACCUSED}\n\nThe ministry has forty officials.`), [])
})

test('a speaker who says otherwise contradicts himself, and both stand', () => {
  const { claims } = readText(
    'A headline of the day\n\nBo Ek had said in October that the sheets would be posted online. On Sunday he said no such promise had been made.',
  )
  assert.equal(claims.length, 2)
  assert.deepEqual(claims[1]?.contradicts, [claims[0]?.id])
})

test('a denial of the allegations answers all that its side is accused of, and nothing else', () => {
  const text =
    'Ann Lee accused the energy ministry of stealing water. Farmers alleged that the energy ministry had hidden a report. Bo Ek accused the army of theft.\n\nThe energy ministry denied the allegations.'
  assert.deepEqual(answers(text).toSorted(), [
    'energy ministry denies “stealing water”',
    'energy ministry denies “the energy ministry had hidden a report”',
  ])
})

test('a denial in the first paragraph answers the accusation that is told below', () => {
  const text =
    'Ann Lee has denied claims that she sold the bridge.\n\nA website alleged that Ann Lee had stolen the money.'
  assert.deepEqual(answers(text), ['Ann Lee denies “Ann Lee had stolen the money”'])
})

test('a lawyer answers for the client', () => {
  const text = 'Bob Ek accused Ann Lee of fraud. Her lawyer, Cy Orr, called the accusation “a fantasy”.'
  assert.deepEqual(answers(text), ['Cy Orr denies “fraud”'])
})

test('whoever accuses is not denied by a third party that denies something else', () => {
  const text = 'Ann Lee accused Bo Ek of fraud.\n\nThe bank denied that it had closed a branch.'
  assert.deepEqual(answers(text), [])
})

test('the accusation that is rejected is the last one, not a worry before it', () => {
  const text =
    'We, the undersigned organisations, are concerned about the detention of Ann Lee.\n\nPolice accuse Ms Lee of forging seals. Her colleagues reject the accusation.'
  assert.deepEqual(answers(text), ['colleagues denies “forging seals”'])
})

test('who calls it a lie denies what was said last', () => {
  const text = 'The mill says nobody was moved by force.\n\n“That is a lie,” said Ann Lee.'
  assert.deepEqual(answers(text), ['Ann Lee denies “nobody was moved by force”'])
})

test('no organ of a state answers what its own state says', () => {
  const text =
    'China announced sanctions on two firms, accusing them of spreading lies.\n\n“They must turn back before it is too late. These are lies about China,” foreign ministry spokeswoman Ann Lee said.'
  assert.deepEqual(answers(text), [])
})

test('what is disputed as “that” is what was said last, and an accusation that is told is not any', () => {
  const text =
    'Ann Lee accused the mayor of theft. A spokesman for the army, Bo Ek, rejected the accusation that it had shelled the school, saying rebels had hidden there. Residents disputed that.'
  assert.deepEqual(answers(text), ['Residents denies “rebels had hidden there”'])
})

test('who has no doubt denies nothing', () => {
  const { claims } = readText(
    'A headline of the day\n\nAnn Lee said she had no doubt that crimes took place.',
  )
  assert.deepEqual(
    claims.map(({ act }) => act),
    ['assertion'],
  )
})

test('words that others used in a relative clause are not of whoever denies', () => {
  const { claims } = readText(
    'A headline of the day\n\nNorland denied it, despite reports by experts that called the allegations “credible”.',
  )
  assert.deepEqual(
    claims.map(({ content }) => content[0]?.exact),
    ['it'],
  )
})

test('that nobody was threatened is a denial of what was told before', () => {
  const text = 'An officer told them they would be jailed, Ann Lee said. The police department denies this.'
  assert.equal(answers(text).length > 0, true)
  const { claims } = readText('A headline of the day\n\n“Nobody threatened the citizens,” Bo Ek said.')
  assert.equal(claims[0]?.act, 'denial')
})

test('“her statement”, dismissed, is what she has just said, whoever else was accused', () => {
  const text =
    'Ann Lee accused Norland of hanging Bo Ek.\n\nCy Orr said the trial met no standard. Norland’s mission dismissed her statement as “propaganda”.'
  assert.deepEqual(answers(text), [
    'Norland’s mission denies “the trial met no standard”',
    'Norland’s mission denies “the trial met no standard”',
  ])
})

test('a denial of nothing that was said answers no demand; charges against another answer none of a third', () => {
  assert.deepEqual(
    answers(
      '“Europe must act,” Ann Lee said.\n\nBo Ek told state television that he had no assets in Europe.',
    ),
    [],
  )
  assert.deepEqual(
    answers(
      'The two men were charged with espionage in June 2024.\n\nA year went by.\n\nCy Orr was freed in 2025. Huarun said the charges against her were politically motivated.',
    ),
    [],
  )
})

test('a link is denied by whom the words before accuse', () => {
  assert.deepEqual(
    answers('Canada has accused Norland of “hostage diplomacy”. Norland denies any link between the cases.'),
    ['Norland denies “hostage diplomacy”'],
  )
})
