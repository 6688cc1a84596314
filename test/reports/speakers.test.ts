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
  [
    'The House voted for it, defying the government, which had urged members to leave the finding to the courts.',
    'leave the finding',
    'government',
  ],
  ['A second buyer, the Swedish chain Ekdahl, said it had never bought there.', 'never bought', 'Ekdahl'],
  [
    'Towels come from the region, a coalition of more than 180 groups said.',
    'Towels come',
    'coalition of more than 180 groups',
  ],
  [
    'Human Rights Watch asked for an inquiry. The High Commissioner, Ann Lee, said she was worried.',
    'was worried',
    'Ann Lee',
  ],
  [
    'Norland’s ambassador, Ann Lee, delivered the following statement on behalf of 39 countries.\n\n“We are gravely concerned about the camps.”',
    'gravely concerned',
    'Ann Lee',
    '39 countries',
  ],
  [
    'Iran Human Rights, whose director Bo Ek accuses a judge of murder, met. At least 300 people died, the group said.',
    'murder',
    'Bo Ek',
    'Iran Human Rights',
  ],
  [
    'Karl Ek said he had met nobody. His former assistant, Bo Orr, disputes that: he says he drove two men home.',
    'he drove two men home',
    'Bo Orr',
  ],
  [
    'US Senator Ron Halvorsen, Democrat of Oregon, said he would ask for an inquiry.',
    'would ask for',
    'Ron Halvorsen',
  ],
  ['The report, Cut and Run, alleges that Crown Foods forged permits.', 'forged permits', 'report'],
  ['The statement, read by Norway’s ambassador, Ann Lee, said it was late.', 'it was late', 'statement'],
  ['Bo Ek, a spokesman, in 2023 called the women “actors hired by others”.', 'actors hired', 'Bo Ek'],
  [
    'The Singapore Exchange heard it. A commander of the armed group, Bo Ek, said it had taxed timber.',
    'taxed timber',
    'Bo Ek',
    'armed group',
  ],
  [
    'Environmentalists in Anapa, who say the sand is dirty, accuse Bo Ek of hiding dead seals.',
    'hiding dead seals',
    'Environmentalists',
  ],
  [
    'Ann Lee accused the six of treason, saying some had lobbied Norland to sanction judges.',
    'some had lobbied',
    'Ann Lee',
  ],
  [
    'General Karl Ek spoke. When I put this to a spokesman for the agency, Bo Orr, he said that it was late.',
    'it was late',
    'Bo Orr',
  ],
  [
    'The Open Sea Project reported it. Bo Ek, the project’s director, said it had proof.',
    'it had proof',
    'Bo Ek',
    'Open Sea Project',
  ],
  // What stands between a subject and its verb, and what is no apposition.
  [
    'The centre, which supported the plaintiffs, says Norland ought to ask for help.',
    'Norland ought to ask for help',
    'centre',
  ],
  [
    'According to a UN panel, Wagner mercenaries shot farmers in Mora; Norland’s junta says nobody died.',
    'shot farmers',
    'UN panel',
  ],
  [
    'Denmark listed Pacific Anchor Storage, which runs a port. A lawyer for Pacific Anchor, Ann Lee, said the company would appeal.',
    'would appeal',
    'Ann Lee',
    'Pacific Anchor',
  ],
  // A name is whole with its little words, its initial and what looks like an adverb.
  ['Human rights group Justice For Norland welcomed the move.', 'the move', 'Justice For Norland'],
  ['The campaign group Free Orva Now said the law was bad.', 'the law was bad', 'Free Orva Now'],
  ['A former guard, Karl M., denied it. “I was ill,” Karl M. told judges.', 'I was ill', 'Karl M.'],
  // Whom the text has spoken of before it named that of another country.
  [
    'Ministers sat as the government abstained. The Norland government has a mine. Ann Lee said the army left.\n\nThe government said it would wait.',
    'it would wait',
    'government',
  ],
  [
    'Canada hit junta’s fuel suppliers.\n\nA spokesman for the junta, Bo Ek, rejected the accusation.',
    'the accusation',
    'Bo Ek',
    'junta',
  ],
  [
    'The House of Commons sat. The Minister for Africa, Lord Pemberton, told peers that it was late.',
    'it was late',
    'Pemberton',
  ],
  [
    'Wafa Lee, a nurse, said Jo Ek had ordered guards to hang her. “He stood there,” she told the court.',
    'He stood there',
    'Wafa Lee',
  ],
  [
    'The Swiss organisation Public Ledger said gold was sold to firms that the European Union has listed. The group said it had proof.',
    'it had proof',
    'Public Ledger',
  ],
  [
    'The Honourable Ann Lee, Minister of Trade, announced that the port is closed.',
    'the port is closed',
    'Ann Lee',
  ],
  [
    'Bo Ek told the council that the evidence, including satellite images, pointed to fraud.',
    'pointed to fraud',
    'Bo Ek',
  ],
  // Which body a common noun means.
  [
    'Bo Ek told the newspaper Verdens Post it was grain.\n\nAmnesty International urged talks. “We wait,” said Ann Lee, a director of the group.',
    'We wait',
    'Ann Lee',
    'Amnesty International',
  ],
  [
    'Parliament voted on Tuesday. Papers came from Larkspur Silicon.\n\nLarkspur, which the state owns, denied it. The company did not reply to a letter.',
    'reply to a letter',
    'Larkspur Silicon',
  ],
  [
    'Ann Lee, whom the state named in June 2021, has denied using forced labour.',
    'using forced labour',
    'Ann Lee',
  ],
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
  // Who speaks is called by what he is and by his name.
  ['Her coach, the Swede Bo Ek, said he knew nothing.', 'he knew nothing', 'Bo Ek'],
  ['Osman Taha denied it. Kwabena Mensah said no. “I wait,” he added.', 'I wait', 'Kwabena Mensah'],
  [
    'Brigadier Osman Taha spoke. A member of the bureau, Hamdan Jumaa, said it was the army. “They lie,” he said.',
    'They lie',
    'Hamdan Jumaa',
  ],
  [
    'Police spokesman Charles Okwir spoke. Her lawyer, Apollo Sserunkuuma, said she could not write. “We wait,” he said.',
    'We wait',
    'Apollo Sserunkuuma',
  ],
  [
    'There are 300 Chileans in town and Chile has expressed concern about a crackdown.',
    'a crackdown',
    'Chile',
  ],
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
  // Whose their office, their trade or their body is.
  [
    'It cost Lakeview Power, and its chairman, Bo Ek, left. “I am fine,” Ek said.',
    'I am fine',
    'Bo Ek',
    'Lakeview Power',
  ],
  [
    'Talks failed. The spokesman of the military government, U Kyaw Zin, was asked. “No,” he said.',
    'No',
    'Kyaw Zin',
    'military government',
  ],
  [
    'The chair of the election commission, Suharmanto, said that it was over.',
    'it was over',
    'Suharmanto',
    'election commission',
  ],
  [
    'Ann Lee, a doctor with the volunteer group Clear Wells, said she met them.',
    'she met them',
    'Ann Lee',
    'Clear Wells',
  ],
  [
    'A US commerce department official said it was late.',
    'it was late',
    'A US commerce department official',
    'US commerce department',
  ],
  [
    'Analysts at Silverline Research believe the card will stay.',
    'the card will stay',
    'Analysts',
    'Silverline Research',
  ],
  [
    'Ann Lee sued. Her lawyer Mia Holt was adamant. “She will win,” Holt said.',
    'She will win',
    'Mia Holt',
    'Ann Lee',
  ],
  [
    '“He fell,” declared his mother, Ann Lee, to the newspaper Handelspost.',
    'He fell',
    'Ann Lee',
    undefined,
    'Handelspost',
  ],
  // Clauses and sentences that English news builds around what is said.
  [
    'China has denied all reports of abuses, claiming that the camps are schools.',
    'the camps are schools',
    'China',
  ],
  [
    'Ann Lee leads an international effort to demand that China allow access.',
    'China allow access',
    'Ann Lee',
  ],
  ['“They must act“, reads Ann Lee’s statement. Ann Lee left.', 'They must act', 'Ann Lee’s statement'],
  ['Bo Ek left. The first witness, a clerk named Ann Lee, said it was dark.', 'it was dark', 'Ann Lee'],
  ['The ministry has refused requests. It said inspectors had come.', 'inspectors had come', 'ministry'],
  [
    'The health service of Gambia has banned it, it said on Monday.',
    'has banned it',
    'health service of Gambia',
  ],
  ['Ann Lee blames the council, which, she maintains, has sat on it for years.', 'has sat on it', 'Ann Lee'],
  [
    'Ann Lee chairs the board. In June, she found, the dust was above the limit.',
    'above the limit',
    'Ann Lee',
  ],
  ['A report leaked to The Clarion says the roof was rotten.', 'the roof was rotten', 'report'],
  ['Two officials in Warsaw say they have asked for help.', 'they have asked for help', 'Two officials'],
  ['The border service says nobody asked for anything.', 'nobody asked for anything', 'border service'],
  ['Ann Lee did, however, admit that it was late.', 'it was late', 'Ann Lee'],
  ['Bo Ek did not deny that a sum had been returned.', 'a sum had been returned', 'Bo Ek'],
  ['Bo Ek put most of the gaps down to dead batteries.', 'dead batteries', 'Bo Ek'],
  [
    'Ann Lee said she won. A tribunal threw out her claim that a drug got into her drink.',
    'a drug got into her drink',
    'Ann Lee',
  ],
  [
    'It rained.\n\nWe, the 23 undersigned groups, condemn the arrest of seven farmers.',
    'the arrest of seven farmers',
    '23 undersigned groups',
  ],
  [
    'It rained.\n\nThe union is calling on airlines to:\n• waive the fees for all\n• make it public',
    'make it public',
    'union',
  ],
  // Live reports.
  [
    '21:00 It is over for today.\n\n20:55 The commission says the boxes came late.',
    'the boxes came late',
    'commission',
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

test('what many are said to think has no speaker', () => {
  const { claims } = readText('It rained. The arrest is widely viewed as an act of reprisal.')
  assert.deepEqual(
    claims.map(({ speaker, content }) => [speaker, content[0]?.exact]),
    [[null, 'an act of reprisal']],
  )
})

test('a headline that calls for something, or says so after what happens, has its subject as the speaker', () => {
  const body = '\n\nIt rained all day in the town on Monday, and nothing else happened there at all.'
  for (const [headline, speaker] of [
    ['Alliance of 60 elected officials calls for probe', 'Alliance of 60 elected officials'],
    ['Lens maker halts shipments, says new rule leaves no choice', 'Lens maker'],
  ] as const)
    assert.equal(readText(headline + body).claims[0]?.speaker?.canonical, speaker)
})

test('an interview may put statements to who answers', () => {
  const { claims } = readText(
    'The novelist Ayo Balogun lives in Lagos.\n\nHow did you begin?\n\nMy mother had a typewriter.\n\nThe authorities say that books are free.\n\nI have seen none.\n\nCritics call the law a sham.\n\nIt is easy to write from a hotel.\n\nWho told them that?\n\nI will not say.\n\nWill you write more?\n\nI hope so.',
  )
  assert.equal(claims.filter(({ rule }) => rule === 'interview-answer').length, 5)
})

test('names that no list has are bodies and persons by what stands around them', () => {
  const { mentions } = readText(
    'It sold Optiwerk NV. They found Optiwerk lenses there. Luminar Precision, a customer that buys glass, agreed with its general secretary Yonas G/Medhin and Joseph arap Sang. Charity River Kin said so.',
  )
  const named = (words: string): string | undefined =>
    mentions.find(({ canonical }) => canonical === words)?.type
  assert.equal(named('Optiwerk NV'), 'ORG')
  assert.equal(mentions.filter(({ canonical }) => canonical === 'Optiwerk NV').length, 2)
  assert.equal(named('Luminar Precision'), 'ORG')
  assert.equal(named('River Kin'), 'ORG')
  assert.equal(named('Yonas G/Medhin'), 'PERSON')
  assert.equal(named('Joseph arap Sang'), 'PERSON')
})

test('what is quoted from a suggestion that is rejected is of whose suggestion it was', () => {
  const { claims } = readText(
    'Ann Lee rejects suggestions by the minister, Bo Ek, that the strike is “a trick”.',
  )
  assert.equal(claims.find(({ kind }) => kind === 'partial')?.speaker?.canonical, 'Bo Ek')
})

test('a body that capitals name is no group without a name', () => {
  const attributions = [
    'The Corps could not be reached for comment.',
    'U.S. Customs and Border Protection said its officers would detain shipments.',
    'Two officials said the mill was shut.',
  ].map((text) => readText(`A headline of the day\n\n${text}`).claims[0]?.attribution)
  assert.deepEqual(attributions, ['explicit', 'explicit', 'vague-group'])
})

test('a number of people is no name: the chamber is not the party of those who spoke', () => {
  const { claims } = readText(
    'A headline of the day\n\nSeventeen Liberal backbenchers spoke in favour.\n\n“We can no longer ignore this,” Ann Lee told the chamber.',
  )
  assert.equal(claims.at(-1)?.addressee, 'chamber')
})
