import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../support/report.ts'

/** A passage, words that a claim of it has, and who says them, for whom and through whom. */
type Case = readonly [
  text: string,
  words: string,
  speaker: string,
  onBehalfOf?: string | undefined,
  via?: string,
]

const CASES: readonly Case[] = [
  // Words for the same role, people, kin and trades.
  [
    'Rovers boss Steve Garrity was angry. “It is over,” said the Rovers manager.',
    'It is over',
    'Steve Garrity',
  ],
  ['Erik Lindahl smiled. “I never talk,” the Swede said.', 'I never talk', 'Erik Lindahl'],
  ['Priya Nambiar agrees. “It is late,” said the mother-of-two.', 'It is late', 'Priya Nambiar'],
  ['Her son, Wayne, came. “She cried,” said the self-employed roofer.', 'She cried', 'Wayne'],
  ['A resident of Kani told Reuters he saw smoke. “We hide,” said the man.', 'We hide', 'A resident of Kani'],
  ['Captain Bo Ek spoke. The tug’s skipper said the radio was on.', 'the radio was on', 'tug’s skipper'],
  // Names that no list has.
  ['Its head, Suharyanto, came on Monday. “I am sorry,” Suharyanto said.', 'I am sorry', 'Suharyanto'],
  ['The mayor, María José Roldán Peña, left. “I leave,” Roldán said.', 'I leave', 'María José Roldán Peña'],
  [
    'Riad bin Salman al-Hajj was held. “It is false,” Al-Hajj said.',
    'It is false',
    'Riad bin Salman al-Hajj',
  ],
  [
    'Parishioner Lurdes Pinto, 81, was there. “I hope it falls,” she said.',
    'I hope it falls',
    'Lurdes Pinto',
  ],
  ['“He was mean,” said DC Hannah Lowe, of Tenby Police.', 'He was mean', 'Hannah Lowe', 'Tenby Police'],
  ['The founder, 84-year-old Elspeth Carnegie, said she forgave him.', 'she forgave him', 'Elspeth Carnegie'],
  // Pronouns.
  [
    '“Ann knew,” said Ann Lee. Maureen Duffy, whose husband Tom died, wept. “They knew,” she said.',
    'They knew',
    'Maureen Duffy',
  ],
  ['Deshawn Pryor’s mother, LaTonya, spoke. “He was good,” she said.', 'He was good', 'LaTonya'],
  [
    'Governor Dale Insley offered help, while President Harriet Cole said she hoped for “a deal at last”.',
    'a deal at last',
    'Harriet Cole',
  ],
  [
    'The prosecutor, Bo Ek, suspects her of theft. In his filing, he wrote that it was “a swindle”.',
    'a swindle',
    'Bo Ek',
  ],
  // Verbs and places of the attribution.
  ['“A lovely word,” Calloway shot back, said nobody. Ann Calloway left.', 'A lovely word', 'Ann Calloway'],
  ['Ann Lee spoke. “Never for nothing,” as she put it to me.', 'Never for nothing', 'Ann Lee'],
  [
    'As the mayor, Ann Lee, has left, so be it. As Bo Ek noted, the roof had held for years.',
    'the roof had held for years',
    'Bo Ek',
  ],
  [
    'Responding to it, Ann Lee, the director of the Tenby Trust, said:\n\n“It is a cruel decision.”',
    'It is a cruel decision',
    'Ann Lee',
    'Tenby Trust',
  ],
  [
    'Ann Lee was a nurse.\n\nShe was held for nine days. It was cold.\n\n“I counted the tiles.”',
    'I counted the tiles',
    'Ann Lee',
  ],
  ['Striker Kenny Baptiste, on loan from Tenby, was calm: “It happens.”', 'It happens', 'Kenny Baptiste'],
  ['“We will fight,” said furnace operator Kev Dyer.', 'We will fight', 'Kev Dyer'],
  [
    'Fans were angry, with one man, Eric Habimana, telling them that the board must go.',
    'the board must go',
    'Eric Habimana',
  ],
  [
    'The memo, written in March by the director, Nadia Rourke, warned that it was illegal.',
    'it was illegal',
    'memo',
  ],
  [
    'Canada, Norway and New Zealand on Friday condemned the arrests.',
    'the arrests',
    'Canada, Norway and New Zealand',
  ],
  // For whom, and through whom.
  [
    'Lorraine Peach stole it and was jailed. Defending, Aoife Brannigan said she was sorry.',
    'she was sorry',
    'Aoife Brannigan',
    'Lorraine Peach',
  ],
  [
    'Bo Ek was held, his lawyer said. Lawyer Ann Lee was angry. “My client is ill,” she said.',
    'My client is ill',
    'Ann Lee',
    'Bo Ek',
  ],
  [
    'China’s foreign ministry dismissed it. Spokesman Zhao Lijuan told reporters that it was false.',
    'it was false',
    'Zhao Lijuan',
    'foreign ministry',
  ],
  [
    'A Quarrymoor Homes spokesperson said the work was done.',
    'the work was done',
    'A Quarrymoor Homes spokesperson',
    'Quarrymoor Homes',
  ],
  [
    'Achieng Odhiambo, a researcher at Horizon for Rights, said it was a crime. Horizon for Rights said so.',
    'it was a crime',
    'Achieng Odhiambo',
    'Horizon for Rights',
  ],
  [
    'Irakli Beridze told the pro-government channel Imeri: “She can go.”',
    'She can go',
    'Irakli Beridze',
    undefined,
    'Imeri',
  ],
]

for (const [text, words, speaker, onBehalfOf, via] of CASES)
  test(`who speaks: ${text}`, () => {
    const { claims } = readText(text)
    const claim = claims.find(({ content }) => content.some(({ exact }) => exact.includes(words)))
    assert.equal(claim?.speaker?.canonical, speaker)
    if (onBehalfOf !== undefined) assert.equal(claim?.speaker?.onBehalfOf, onBehalfOf)
    if (via !== undefined) assert.equal(claim?.via, via)
  })

test('who led a body until some year speaks for nobody', () => {
  const { claims } = readText('Ann Lee, who led the Mersey Vale trust until 2021, said she had left.')
  assert.equal(claims[0]?.speaker?.canonical, 'Ann Lee')
  assert.equal(claims[0]?.speaker?.onBehalfOf, null)
})

test('an interview with names before colons, or with questions that stand alone, is read without marks', () => {
  const named = readText(
    'Rosalind Achterberg has come off stage.\n\nCOURIER: Why did you leave?\n\nACHTERBERG: The horse was frightened.\n\nCOURIER: Will you return?\n\nACHTERBERG: Ask the horse.',
  )
  const asked = readText(
    'The novelist Ayo Balogun lives in Lagos.\n\nHow did you begin?\n\nMy mother had a typewriter.\n\nWill you write more?\n\nI hope so.\n\nWhat do you read?\n\nI read maps.',
  )
  for (const [{ claims }, who] of [
    [named, 'Rosalind Achterberg'],
    [asked, 'Ayo Balogun'],
  ] as const) {
    assert.ok(claims.length > 1)
    for (const { speaker, rule } of claims)
      assert.deepEqual([speaker?.canonical, rule], [who, 'interview-answer'])
  }
})

test('a quotation alone before any sentence is read', () => {
  assert.equal(readText('"declined to commentBeijing# Mr.').claims[0]?.speaker, null)
})
