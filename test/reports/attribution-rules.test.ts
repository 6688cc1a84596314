import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../support/report.ts'

/** One sentence or paragraph, the rule that must fire, who says it, and the words. */
type Case = readonly [text: string, rule: string, speaker: string | null, content: string]

const CASES: readonly Case[] = [
  [
    '“We carry apples,” the letter signed by more than 200 people says.',
    'quote-subject-said',
    'letter',
    'We carry apples,',
  ],
  [
    '“They closed it,” the mayor, Bo Ek, a former teacher who is not known for jokes, told the council.',
    'quote-subject-said',
    'Bo Ek',
    'They closed it,',
  ],
  [
    'Ann Lee, who found the leak, is not convinced.\n\n“If it is small, somebody should explain the numbers.”',
    'paragraph-before',
    'Ann Lee',
    'If it is small, somebody should explain the numbers.',
  ],
  ['Ann Lee was there. Asked how many there were, Bo Ek did not say.', 'would-not-say', 'Bo Ek', 'say'],
  ['“We will stay,” said Ann Lee.', 'quote-said', 'Ann Lee', 'We will stay,'],
  ['"We will stay," Ann Lee said on Monday.', 'quote-subject-said', 'Ann Lee', 'We will stay,'],
  ['Ann Lee said: “We will stay.”', 'said-quote', 'Ann Lee', 'We will stay.'],
  ['Ann Lee told reporters, “We will stay.”', 'said-quote', 'Ann Lee', 'We will stay.'],
  [
    '‘We don’t know what became of the prisoners’ letters,’ said Ann Lee.',
    'quote-said',
    'Ann Lee',
    'We don’t know what became of the prisoners’ letters,',
  ],
  ['« We will stay, » said Ann Lee.', 'quote-said', 'Ann Lee', 'We will stay,'],
  ['„We will stay“, said Ann Lee.', 'quote-said', 'Ann Lee', 'We will stay'],
  ['Ann Lee called the plan "a disgrace".', 'call-as', 'Ann Lee', 'a disgrace'],
  ['Ann Lee described the vote as "a farce".', 'describe-as', 'Ann Lee', 'a farce'],
  ['Ann Lee rejected the report as "gossip".', 'reject-as', 'Ann Lee', 'gossip'],
  ['Ann Lee said the bridge would be closed.', 'verb-clause', 'Ann Lee', 'the bridge would be closed'],
  [
    'Ann Lee said on Monday that the bridge would be closed.',
    'verb-that',
    'Ann Lee',
    'the bridge would be closed',
  ],
  ['Ann Lee told the council that the bridge was unsafe.', 'tell-that', 'Ann Lee', 'the bridge was unsafe'],
  ['Ann Lee told me the bridge was unsafe.', 'tell-clause', 'Ann Lee', 'the bridge was unsafe'],
  [
    'Ann Lee spoke. The licences, she said, were already under review.',
    'split-clause',
    'Ann Lee',
    'The licences',
  ],
  [
    'Ann Lee was there. The mayor had agreed to it, she said, and the plan was lost.',
    'said-and-clause',
    'Ann Lee',
    'the plan was lost',
  ],
  [
    'The vote ignored a warning from Ann Lee that the bridge was unsafe.',
    'noun-that',
    'Ann Lee',
    'the bridge was unsafe',
  ],
  ['Ann Lee put it to him that he had misheard.', 'put-to', 'Ann Lee', 'he had misheard'],
  ['Asked about the bills, Ann Lee hung up.', 'hung-up', 'Ann Lee', 'hung up'],
  ['The bridge will be closed, Ann Lee said.', 'clause-comma-said', 'Ann Lee', 'The bridge will be closed'],
  [
    'The bridge will be closed, said Ann Lee, the mayor.',
    'clause-said',
    'Ann Lee',
    'The bridge will be closed',
  ],
  ['The bridge is unsafe, according to Ann Lee.', 'according-to', 'Ann Lee', 'The bridge is unsafe'],
  ['According to Ann Lee, the bridge is unsafe.', 'according-to', 'Ann Lee', 'the bridge is unsafe'],
  ['Ann Lee accused the mayor of selling the bridge.', 'accuse-of', 'Ann Lee', 'selling the bridge'],
  ['Ann Lee blames the mayor for the delay.', 'blame-for', 'Ann Lee', 'the delay'],
  ['Ann Lee called on the mayor to resign.', 'call-on-to', 'Ann Lee', 'resign'],
  ['Ann Lee called for a new bridge.', 'call-for', 'Ann Lee', 'a new bridge'],
  ['Ann Lee urged the council to build a new bridge.', 'urge-to', 'Ann Lee', 'build a new bridge'],
  ['Ann Lee asked the council for an audit.', 'ask-for', 'Ann Lee', 'an audit'],
  ['Ann Lee has appealed to the council to wait.', 'appeal-to', 'Ann Lee', 'wait'],
  ['Ann Lee denied the charge.', 'deny', 'Ann Lee', 'the charge'],
  ['Ann Lee denies selling the bridge.', 'deny', 'Ann Lee', 'selling the bridge'],
  ['Ann Lee vowed to appeal.', 'verb-to', 'Ann Lee', 'appeal'],
  ['Ann Lee warned of higher prices.', 'verb-about', 'Ann Lee', 'higher prices'],
  ['Ann Lee expressed concern about the delay.', 'express', 'Ann Lee', 'the delay'],
  ['Ann Lee ruled out an inquiry.', 'rule-out', 'Ann Lee', 'an inquiry'],
  ['Ann Lee is adamant that the count was fair.', 'state-of-mind', 'Ann Lee', 'the count was fair'],
  ['Ann Lee made clear that she would not resign.', 'made-clear', 'Ann Lee', 'she would not resign'],
  ['Ann Lee declined to comment.', 'declined-to', 'Ann Lee', 'to comment'],
  [
    'Ann Lee did not respond to a request for comment.',
    'did-not-answer',
    'Ann Lee',
    'respond to a request for comment',
  ],
  ['Ann Lee would not say who paid.', 'would-not-say', 'Ann Lee', 'say who paid'],
  ['Ann Lee could not be reached for comment.', 'not-reached', 'Ann Lee', 'be reached for comment'],
  ['Ann Lee was unavailable for comment.', 'unavailable', 'Ann Lee', 'unavailable for comment'],
  ['The mayor has been accused of selling the bridge.', 'accused-of', null, 'selling the bridge'],
  [
    'The mayor is accused by boat owners of selling the bridge.',
    'accused-of',
    'boat owners',
    'selling the bridge',
  ],
  ['Smith is alleged to have sold the bridge.', 'alleged', null, 'have sold the bridge'],
  ['Asked about the bridge, Ann Lee looked away: “It fell.”', 'subject-colon-quote', 'Ann Lee', 'It fell.'],
  ['Ann Lee: “It fell.”', 'name-colon-quote', 'Ann Lee', 'It fell.'],
  ['Ann Lee laughed. “Nobody asked me.”', 'sentence-before', 'Ann Lee', 'Nobody asked me.'],
  ['Ann Lee pleaded not guilty on Tuesday.', 'plead-not-guilty', 'Ann Lee', 'not guilty'],
  ['Ann Lee maintains her innocence.', 'maintain-innocence', 'Ann Lee', 'her innocence'],
  ['Ann Lee took issue with the finding.', 'take-issue', 'Ann Lee', 'the finding'],
  ['Ann Lee poured scorn on the allegation.', 'pour-scorn', 'Ann Lee', 'on the allegation'],
  ['Ann Lee cast doubt on the report.', 'cast-doubt', 'Ann Lee', 'the report'],
  ['Ann Lee accepted full responsibility.', 'accept-blame', 'Ann Lee', 'full responsibility'],
  ['Ann Lee pleaded guilty.', 'plead-guilty', 'Ann Lee', 'guilty'],
  ['Ann Lee called the claim false.', 'call-as', 'Ann Lee', 'the claim false'],
  ['Ann Lee had no immediate comment.', 'no-comment-made', 'Ann Lee', 'no immediate comment'],
  ['Ann Lee could not immediately be contacted.', 'not-reached', 'Ann Lee', 'contacted'],
  ['Ann Lee failed to respond.', 'failed-to-answer', 'Ann Lee', 'to respond'],
  ['Ann Lee would neither confirm nor deny it.', 'neither-confirm', 'Ann Lee', 'confirm nor deny it'],
  [
    'Ann Lee ignored repeated requests for comment.',
    'ignored',
    'Ann Lee',
    'ignored repeated requests for comment',
  ],
  ['The report found that the bridge was unsafe.', 'verb-that', 'report', 'the bridge was unsafe'],
  ['The bridge was unsafe, an inquiry has found.', 'clause-comma-said', 'inquiry', 'The bridge was unsafe'],
  [
    'A driver accused by prosecutors of selling the bridge was freed.',
    'accused-of',
    'prosecutors',
    'selling the bridge',
  ],
  ['“Nobody asked us,” grumbled Ann Lee.', 'quote-said', 'Ann Lee', 'Nobody asked us,'],
  [
    'Two people familiar with the audit said that the bridge was unsafe.',
    'verb-that',
    'Two people',
    'the bridge was unsafe',
  ],
  [
    'Two of her aides, who did not want to be named, said the vote was lost.',
    'verb-clause',
    'Two of her aides',
    'the vote was lost',
  ],
  ['In the words of Ann Lee: “It is over.”', 'in-the-words-of', 'Ann Lee', 'It is over.'],
  [
    '“It is over,” Ann Lee was quoted as saying by the Gazette.',
    'quoted-as-saying',
    'Ann Lee',
    'It is over,',
  ],
  [
    'The Gazette quoted Ann Lee as saying the bridge was safe.',
    'verb-clause',
    'Ann Lee',
    'the bridge was safe',
  ],
  ['Ann Lee had this to say: “It is over.”', 'this-to-say', 'Ann Lee', 'It is over.'],
  [
    '“It is over,” the woman, who is in her sixties, told reporters.',
    'quote-subject-said',
    'woman',
    'It is over,',
  ],
  [
    'Ann Lee, 54, denied it. “It is over,” the 54-year-old said.',
    'quote-subject-said',
    'Ann Lee',
    'It is over,',
  ],
  [
    'The bridge will be closed, an aide tells the Gazette on condition of anonymity.',
    'clause-comma-said',
    'an aide',
    'The bridge will be closed',
  ],
  ['Ann Lee took to Twitter to accuse the mayor of lying.', 'accuse-of', 'Ann Lee', 'lying'],
  [
    'He was named by a website which alleged that the bridge was sold.',
    'verb-that',
    'a website',
    'the bridge was sold',
  ],
  [
    'Fourteen countries, led by Canada, on Monday condemned the sale.',
    'verb-object',
    'Fourteen countries',
    'the sale',
  ],
  [
    'Campaigners, among them Ann Lee, say the bridge is unsafe.',
    'verb-clause',
    'Campaigners',
    'the bridge is unsafe',
  ],
  [
    'According to prosecutors, Ann Lee sold the bridge.',
    'according-to',
    'prosecutors',
    'Ann Lee sold the bridge',
  ],
  ['Relatives of Ann Lee said she was ill.', 'verb-clause', 'Relatives', 'she was ill'],
  [
    'Mayor Ann Lee was accused on Tuesday of taking bribes by a former aide, Bo Crane.',
    'accused-of',
    'Bo Crane',
    'taking bribes',
  ],
  ['Ann Lee is also charged with threatening a witness.', 'accused-of', null, 'threatening a witness'],
  [
    'Bo Ek accused the council of theft, a charge Ann Lee dismissed as absurd.',
    'relative-denial',
    'Ann Lee',
    'a charge Ann Lee dismissed as absurd',
  ],
  ['The council did not wish to comment on it.', 'declined-to', 'council', 'comment on it'],
  ['Ann Lee would not speak to reporters.', 'did-not-answer', 'Ann Lee', 'speak to reporters'],
  ['Ann Lee speaks of a witch hunt.', 'verb-about', 'Ann Lee', 'a witch hunt'],
  ['Ann Lee asked to visit him.', 'ask-to', 'Ann Lee', 'visit him'],
]

for (const [text, rule, speaker, content] of CASES)
  test(`${rule}: ${text}`, () => {
    const { claims } = readText(`A headline of the day\n\n${text}`)
    const found = claims.find((claim) => claim.rule === rule && claim.content[0]?.exact === content)
    assert.ok(
      found,
      `found only ${JSON.stringify(claims.map((each) => [each.rule, each.content[0]?.exact]))}`,
    )
    assert.equal(found.speaker?.canonical ?? null, speaker)
  })

/** Words in marks, or verbs, that nobody said anything by. */
const NOTHING_SAID: readonly string[] = [
  'The band played "Dockside Lullaby" twice, and then the song "Harbour Lights".',
  'The so-called "family day" had been called off.',
  'The mayor was charged £400 for parking.',
  'The claims of both sides were heard on Monday.',
  'A court dismissed the appeal.',
  'The guards denied him entry.',
  'The firm, called Orvane, makes cables.',
  'The meeting was called off.',
  'The council did not build the bridge.',
  'The divers found a wreck.',
  'The mayor maintains his car.',
  'The firm accepted full payment.',
  'The editor cast doubt.',
  'The police found that day a body.',
]
for (const text of NOTHING_SAID)
  test(`nothing is invented: ${text}`, () => {
    assert.deepEqual(
      readText(`A headline of the day\n\n${text}`).claims.map(({ rule, content }) => [
        rule,
        content[0]?.exact,
      ]),
      [],
    )
  })

test('a split quotation is one claim, a quotation over paragraphs keeps its speaker', () => {
  const { claims } = readText(
    'A headline of the day\n\n“We will stay,” Ann Lee said, “whatever it costs.”\n\n“They came at night.\n\n“They took the radio,” said Bo Ek.',
  )
  assert.deepEqual(
    claims.map(({ speaker, content }) => [speaker?.canonical, content.map(({ exact }) => exact)]),
    [
      ['Ann Lee', ['We will stay,', 'whatever it costs.']],
      ['Bo Ek', ['They came at night.']],
      ['Bo Ek', ['They took the radio,']],
    ],
  )
})

test('a pronoun is who spoke before it, a title is who holds it, a spokesman speaks for a body', () => {
  const { claims } = readText(
    'A headline of the day\n\nFinance Minister Ann Lee said the plan was dead. She said it had never lived. The minister warned of more cuts. A spokesman for the tax office, Bo Ek, said the office had been told. It said nothing more would follow.',
  )
  assert.deepEqual(
    claims
      .map(({ speaker, attribution }) => [speaker?.canonical, speaker?.onBehalfOf, attribution])
      .slice(0, 4),
    [
      ['Ann Lee', null, 'explicit'],
      ['Ann Lee', null, 'pronoun'],
      ['Ann Lee', null, 'title'],
      ['Bo Ek', 'tax office', 'explicit'],
    ],
  )
})

test('words that somebody else demanded are not those of who asks', () => {
  const { claims } = readText(
    'A headline of the day\n\nSmith asked the envoy, Bo Ek, whether his country would free them "at once" as Ann Lee has demanded.',
  )
  const quoted = claims.find(({ content }) => content[0]?.exact === 'at once')
  assert.equal(quoted?.speaker?.canonical, 'Ann Lee')
})

test('an accused is never a victim, and an accusation without a speaker says so', () => {
  const { claims } = readText(
    'A headline of the day\n\nAnn Lee accused Bo Ek of theft. Bo Ek has been accused of fraud. Ann Lee said Cy Orr had been beaten.',
  )
  for (const { about } of claims) {
    const accused = new Set(about.filter(({ role }) => role === 'accused').map(({ name }) => name))
    assert.ok(!about.some(({ role, name }) => role === 'victim' && accused.has(name)))
  }
  assert.deepEqual(
    claims.map(({ speaker, attribution, about }) => [
      speaker?.canonical ?? null,
      attribution,
      about.map(({ name, role }) => `${role} ${name}`),
    ]),
    [
      ['Ann Lee', 'explicit', ['accused Bo Ek']],
      [null, 'none', ['accused Bo Ek']],
      ['Ann Lee', 'explicit', ['victim Cy Orr']],
    ],
  )
})

/** Who speaks on whose behalf. */
const BEHALF: readonly (readonly [text: string, speaker: string, onBehalfOf: string])[] = [
  ['Bo Ek, a lawyer for four of the families, said it was over.', 'Bo Ek', 'four of the families'],
  ['Bo Ek, a lawyer representing 212 villagers, said it was over.', 'Bo Ek', '212 villagers'],
  ['Ann Lee denied it. Her lawyer, Bo Ek, said it was over.', 'Bo Ek', 'Ann Lee'],
  ['Ann Lee denied it. Her lawyer Bo Ek said it was over.', 'Bo Ek', 'Ann Lee'],
  ['Ann Lee denied it through her solicitor. “It is over,” said the solicitor, Bo Ek.', 'Bo Ek', 'Ann Lee'],
  ['Lawyers representing Ann Lee said it was over.', 'Lawyers', 'Ann Lee'],
  ['Ann Lee’s office said it was over.', 'Ann Lee’s office', 'Ann Lee'],
  ['Bo Ek, for Ann Lee, said it was over.', 'Bo Ek', 'Ann Lee'],
  ['The players’ union met. Its general secretary, Bo Ek, said it was over.', 'Bo Ek', 'players’ union'],
  ['Norway’s ambassador to Canada said it was over.', 'Norway’s ambassador to Canada', 'Norway'],
  ['Bo Ek, speaking for the government, said it was over.', 'Bo Ek', 'government'],
  [
    'The delivery company Swiftline closed it. “It is over,” company spokesperson Bo Ek said.',
    'Bo Ek',
    'Swiftline',
  ],
]
for (const [text, speaker, onBehalfOf] of BEHALF)
  test(`on behalf of ${onBehalfOf}: ${text}`, () => {
    const { claims } = readText(`A headline of the day\n\n${text}`)
    const found = claims.find((claim) => claim.speaker?.canonical === speaker)
    assert.equal(found?.speaker?.onBehalfOf, onBehalfOf)
  })

test('a description of the first sentence is the person or firm that the report names later', () => {
  const { claims } = readText(
    'A headline of the day\n\nA former harbour master accused by prosecutors of taking bribes pleaded not guilty on Tuesday.\n\nBo Ek, 58, was freed on bail.',
  )
  assert.deepEqual(
    claims.map(({ speaker, about: [first] }) => [speaker?.canonical, first?.name]),
    [
      ['prosecutors', 'Bo Ek'],
      ['Bo Ek', undefined],
    ],
  )
})
