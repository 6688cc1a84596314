import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../support/report.ts'

type Cases = readonly (readonly [text: string, roles: readonly string[]])[]

/** Whom the last claim of a text accuses and who is a victim by it. */
function rolesOf(text: string): readonly string[] {
  const { claims } = readText(`A headline of the day\n\n${text}`)
  return (claims.at(-1)?.about ?? [])
    .filter(({ role }) => role !== 'topic')
    .map(({ role, name }) => `${role} ${name}`)
    .toSorted()
}

const GROUPS: Readonly<Record<string, Cases>> = {
  'who is named beside a wrong and does or suffers none': [
    ['Smith is alleged to have violated sanctions against Norland.', ['accused Smith']],
    ['Ann Lee said the minister abused the platform of the council.', ['accused minister']],
    ['Ann Lee said Bo Ek violates no law at all.', []],
    ['Ann Lee spoke of what many have called a campaign of genocide.', []],
  ],
  'who does harm and who suffers it': [
    ['Ann Lee said guards beat two divers.', ['accused guards', 'victim two divers']],
    ['Ann Lee said Cy Orr was kicked by soldiers.', ['accused soldiers', 'victim Cy Orr']],
    ['Ann Lee said Bo Ek was beaten by guards at the prison.', ['accused guards', 'victim Bo Ek']],
    ['Ann Lee said soldiers opened fire and killed two farmers.', ['accused soldiers', 'victim two farmers']],
    ['Ann Lee said two divers, whom police beat in June, were ill.', ['accused police', 'victim two divers']],
    ['Ann Lee said the shots were fired by a militia.', ['accused militia']],
    ['Ann Lee said the shots may have been fired by a militia.', ['accused militia']],
    ['The lawsuit says the company poisoned 300 families.', ['accused company', 'victim 300 families']],
    ['Ann Lee said Bo Ek had stolen money from pensioners.', ['accused Bo Ek', 'victim pensioners']],
    ['Ann Lee said Bo Ek had her fired.', ['accused Bo Ek', 'victim Ann Lee']],
    ['Ann Lee said Bo Ek groped Cy Orr and then fired her.', ['accused Bo Ek', 'victim Cy Orr']],
    ['Ann Lee said the army used patients as human shields.', ['accused army', 'victim patients']],
    ['Ann Lee accused the army of killing civilians.', ['accused army', 'victim civilians']],
    ['Ann Lee claimed that Bo Ek had forged the title.', ['accused Bo Ek']],
    ['Ann Lee said the diocese knew of the abuse.', ['accused diocese']],
    ['Ann Lee said Bo Ek took bribes.', ['accused Bo Ek']],
  ],
  'nouns of harm and of blame': [
    ['Ann Lee condemned the killing of unarmed protesters.', ['victim unarmed protesters']],
    ['Ann Lee decried the murder of Cy Orr by masked gunmen.', ['accused masked gunmen', 'victim Cy Orr']],
    ['Ann Lee condemned the army’s abuse of prisoners.', ['accused army', 'victim prisoners']],
    ['Prosecutors said there were charges against Bo Ek.', ['accused Bo Ek']],
    ['Ann Lee said the ministry was to blame.', ['accused ministry']],
    ['Ann Lee said Bo Ek had blood on his hands.', ['accused Bo Ek']],
    ['Ann Lee called Bo Ek a thief.', ['accused Bo Ek']],
    ['Ann Lee said Bo Ek was the victim of a plot.', ['victim Bo Ek']],
    ['Ann Lee described China’s treatment of the miners as an act of genocide.', ['accused China']],
  ],
  'blame without a verb of harm': [
    ['Ann Lee said Bo Ek knowingly processed the payments.', ['accused Bo Ek']],
    ['Ann Lee said it was the agencies that had inflated the register.', ['accused agencies']],
    ['“Bo Ek should look in his own books,” said Ann Lee.', ['accused Bo Ek']],
    ['“Bo Ek has known for years what was going on,” said Ann Lee.', ['accused Bo Ek']],
    ['“Ask the ministry where the money went,” said Ann Lee.', ['accused ministry']],
    ['Ann Lee said the ministry had been warned in June.', ['accused ministry']],
    ['Ann Lee said Bo Ek looked in his books.', []],
  ],
  'what is taken, and what is done to people': [
    ['Ann Lee said soldiers had burned their homes.', ['accused soldiers']],
    ['“The soldiers burned my house,” said Ann Lee.', ['accused soldiers', 'victim Ann Lee']],
    ['“They did not believe me,” said Ann Lee.', ['victim Ann Lee']],
    ['Bo Ek was detained on Monday. Ann Lee described it as intimidation.', ['victim Bo Ek']],
    ['Ann Lee said soldiers burned their letters.', []],
  ],
  'a part in a wrong': [
    ['Ann Lee said Bo Ek took part in the torture of prisoners.', ['accused Bo Ek', 'victim prisoners']],
    ['Ann Lee said Bo Ek played a key role in the massacre.', ['accused Bo Ek']],
    ['Ann Lee said Bo Ek bears responsibility for the killings.', ['accused Bo Ek']],
    ['Ann Lee urged police to look at the mayor’s alleged role in the case.', ['accused mayor']],
    ['Ann Lee said Bo Ek oversaw the shelling of civilians.', ['accused Bo Ek', 'victim civilians']],
    ['Ann Lee said Bo Ek was behind at least 70 murders.', ['accused Bo Ek']],
    ['Ann Lee said Bo Ek led a criminal enterprise.', ['accused Bo Ek']],
    ['Ann Lee said Bo Ek supplied weapons to the rebels.', ['accused Bo Ek']],
    ['Ann Lee said Bo Ek took part in an inquiry into the killings.', []],
    ['Ann Lee said Bo Ek played a role in ending the violence.', []],
    ['Ann Lee condemned Russia’s invasion of Ukraine.', ['accused Russia']],
    ['Ann Lee urged Russia to stop persecuting Christians.', ['accused Russia', 'victim Christians']],
    ['Ann Lee urged both sides to stop shelling civilians.', ['victim civilians']],
  ],
  'what befalls people': [
    ['Ann Lee said prisoners had died of hunger.', ['victim prisoners']],
    ['Ann Lee said many people had died in the flood.', []],
    ['Ann Lee said people were driven from their homes by the army.', ['accused army', 'victim people']],
    ['“The police took my sister away,” said Ann Lee.', ['accused police', 'victim sister']],
    ['“Bo Ek took my sister to school,” said Ann Lee.', []],
    ['“The regime wants to silence me,” said Ann Lee.', ['accused regime', 'victim Ann Lee']],
    [
      'Ann Lee said Russia used hunger as a weapon against civilians.',
      ['accused Russia', 'victim civilians'],
    ],
    ['Ann Lee said the firm had failed to pay its workers.', ['accused firm', 'victim workers']],
    ['Ann Lee said thousands of people had been held in internment camps.', ['victim people']],
    [
      'A 27-year-old farmer said soldiers had tied him up and beaten him.',
      ['accused soldiers', 'victim A 27-year-old farmer'],
    ],
    [
      'Ann Lee said forces loyal to Bo Ek had raped women.',
      ['accused forces loyal to Bo Ek', 'victim women'],
    ],
    [
      'Ann Lee said soldiers had killed suspected opponents.',
      ['accused soldiers', 'victim suspected opponents'],
    ],
    ['Customs officers banned the imports over allegations of slavery, Ann Lee said.', []],
  ],
  'what somebody stands charged with': [
    ['Bo Ek faces charges of murder and torture.', ['accused Bo Ek']],
    ['Bo Ek was indicted in Norland on racketeering charges.', ['accused Bo Ek']],
    ['Bo Ek was arrested on Monday on suspicion of fraud.', ['accused Bo Ek']],
    ['Bo Ek is on trial for the murder of Cy Orr.', ['accused Bo Ek', 'victim Cy Orr']],
    ['Bo Ek is wanted by Norland on charges of fraud.', ['accused Bo Ek']],
    ['Bo Ek is under investigation for bribery.', ['accused Bo Ek']],
    ['Prosecutors charged Bo Ek with stealing from pensioners.', ['accused Bo Ek', 'victim pensioners']],
    ['Norway sanctioned two firms for supplying the rebels.', ['accused two firms']],
    [
      'Norway imposed sanctions on Bo Ek over the torture of prisoners.',
      ['accused Bo Ek', 'victim prisoners'],
    ],
    ['The United States hit Bo Ek with sanctions, accusing him of theft.', ['accused Bo Ek']],
    ['Bo Ek faces no charges of fraud.', []],
    ['Bo Ek was not arrested on suspicion of fraud.', []],
    ['Bo Ek faces calls for a vote.', []],
  ],
  'courts and police': [
    ['Prosecutors said Bo Ek was convicted of fraud.', ['accused Bo Ek']],
    ['Bo Ek, accused of taking bribes, should resign, Ann Lee said.', ['accused Bo Ek']],
    ['Ann Lee said at least 40 miners had been held without trial.', ['victim miners']],
    ['Ann Lee said the police detained Bo Ek for praying in public.', ['accused police', 'victim Bo Ek']],
    ['Ann Lee said Bo Ek was arrested on Monday.', []],
    ['Bo Ek and Cy Orr are accused of theft.', ['accused Bo Ek', 'accused Cy Orr']],
    ["Ann Lee accused the home's owners, Orvane Care, of fraud.", ['accused Orvane Care']],
  ],
  'who is meant, and who is not': [
    [
      'Maryam Osei was held.\n\nPolice accuse Ms Osei of fraud.\n\nHer sister, Efua Osei, cried.',
      ['accused Maryam Osei'],
    ],
    [
      'Maryam Osei was held. Her sister, Efua Osei, cried.\n\nPolice accuse Osei of fraud.',
      ['accused Maryam Osei'],
    ],
    [
      'A young nurse has accused a police commander of ordering her beating.\n\nAnn Lee, 41, waits.',
      ['accused a police commander'],
    ],
    ['Nobody has been charged with theft, and Bo Ek has not been accused of fraud.', []],
    ['Bo Ek, who is not suspected of wrongdoing, resigned.', []],
    ['Bo Ek, who was charged with theft, resigned.', ['accused Bo Ek']],
    [
      'Ann Lee alleges that the general, whom she named as Bo Ek, told guards to beat Cy Orr.',
      ['accused general', 'victim Cy Orr'],
    ],
    [
      'Ann Lee said the general had ordered police to shoot two nurses.',
      ['accused general', 'victim two nurses'],
    ],
    ['Its director, Bo Ek, allegedly told brokers to mislabel the crates.', ['accused Bo Ek']],
    ['Bo Ek was allegedly beaten by guards.', ['accused guards', 'victim Bo Ek']],
    [
      'Ms Ann Lee was held for a week and, according to her sister, Cy Lee, was beaten by guards.',
      ['accused guards', 'victim Ann Lee'],
    ],
    [
      'Ann Lee said Bo Ek, editor of the weekly Daybreak, who was beaten in June, had left.',
      ['victim Bo Ek'],
    ],
    ['Ann Lee said her articles on illegal mining were checked twice.', []],
    [
      'Among those taken was Bo Ek, a developer. His brother, Cy Ek, said four men forced him into a car.',
      ['accused four men', 'victim Bo Ek'],
    ],
    [
      '“The Orvan regime has beaten thousands of people. We will not look away,” said Ann Lee.',
      ['accused Orvan regime', 'victim people'],
    ],
    [
      'An air strike by the army on a school killed two teachers, Ann Lee said.',
      ['accused army', 'victim two teachers'],
    ],
    [
      'The ministry on Tuesday added 27 Orvan companies to its list, accusing them of supplying drones.',
      ['accused 27 Orvan companies'],
    ],
    [
      'The three officials, Ann Lee, Bo Ek and Cy Orr, are accused of theft.',
      ['accused Ann Lee', 'accused Bo Ek', 'accused Cy Orr'],
    ],
    [
      'Bo Ek said no. A nurse who gave her first name, Olga Lee, said her supervisor had beaten her.',
      ['accused supervisor', 'victim Olga Lee'],
    ],
    ['Ann Lee said the forced labour regulation would apply from 2027.', []],
    // `that` behind a verb begins what is said, no relative clause.
    [
      'Norland has determined that members of the Orvan forces and allied militias committed genocide, Ann Lee said.',
      ['accused members of the Orvan forces and allied militias'],
    ],
    [
      'Ann Lee, whose organisation is small, blames Bo Ek, secretary until 2021, for the deaths.',
      ['accused Bo Ek'],
    ],
    [
      'Ann Lee said guards under his command tortured two women.',
      ['accused guards under his command', 'victim two women'],
    ],
    // A pronoun behind a semicolon may be whom the clause before it names.
    [
      'The chief, Bo Ek, was a smuggler. His superior was Cy Orr; Norland refused to extradite him and says that the accusations against him were dropped.',
      ['accused Cy Orr'],
    ],
    // A source in the middle of a relative clause.
    [
      'Crown Foods said it had left Dandong Larkspur, a processor that, according to a report by the union, used prisoners in violation of the law.',
      ['accused Dandong Larkspur'],
    ],
    // Relative clauses without their pronoun.
    [
      'Ann Lee named two men she said bore direct responsibility: General Bo Ek, the chief of staff; and Cy Orr.',
      ['accused Bo Ek', 'accused Cy Orr'],
    ],
    [
      'Norland and Denmark on Thursday imposed sanctions on three companies and two brokers they say supply fuel to the army.',
      ['accused three companies and two brokers'],
    ],
    [
      'The ministry published the names of officers it said had tortured detainees.',
      ['accused officers', 'victim detainees'],
    ],
    ['Prosecutors charge the broker with four counts of fraud.', ['accused broker']],
    [
      'China announced that it would sanction two institutions from the United States, accusing them of spreading lies.',
      ['accused two institutions from the United States'],
    ],
    [
      'Police arrested Khaled M. in June. Wafa Lee said Khaled M. ordered guards to beat Cy Orr.',
      ['accused Khaled M.', 'victim Cy Orr'],
    ],
    [
      'Ann Lee accuses Bo Ek, Cy Orr and Di Fry of theft.',
      ['accused Bo Ek', 'accused Cy Orr', 'accused Di Fry'],
    ],
    ['Ann Lee said the states were responsible for enforcement.', []],
    ['Ann Lee said the states were responsible for the killings.', ['accused states']],
    ['Villagers along the river say a mine has poisoned their water.', ['accused mine']],
  ],
  'in somebody’s own words': [
    ['“The regime murdered our children,” said Ann Lee.', ['accused regime', 'victim children']],
    ['“I was beaten every night,” said Ann Lee.', ['victim Ann Lee']],
    ['“He hit me with a shoe,” said Ann Lee.', ['victim Ann Lee']],
    [
      'Ann Lee accused Bo Ek of theft. “He hit me with a shoe,” she said.',
      ['accused Bo Ek', 'victim Ann Lee'],
    ],
    ['Ann Lee accused the ministry of theft. “They built nine dams,” she said.', ['accused ministry']],
    ['“My husband is being framed by his deputy,” said Ann Lee.', ['accused deputy', 'victim husband']],
  ],
  'what is denied, left open or still to come, and things': [
    ['Ann Lee denied that Bo Ek had been beaten.', []],
    ['Ann Lee denied mistreating them.', []],
    ['Ann Lee said Bo Ek had never abused a child.', []],
    ['Ann Lee said that if soldiers had killed the farmers, they must be tried.', []],
    ['Ann Lee warned that the law would harm refugees.', []],
    ['Ann Lee said the road was beaten and the bill was killed.', []],
    ['Ann Lee said troops burned dozens of houses.', []],
    ['Ann Lee said the army would continue to help the families of the killed.', []],
    ['Ann Lee said these groups were tortured.', []],
    ['Ann Lee said the launch had failed.', []],
  ],
}
for (const [group, cases] of Object.entries(GROUPS))
  for (const [text, roles] of cases)
    test(`${group}: ${text}`, () => {
      assert.deepEqual(rolesOf(text), roles)
    })

test('whoever says that somebody did harm accuses, whatever the verb; what a court did accuses nobody', () => {
  const acts = (text: string): unknown => readText(`A headline of the day\n\n${text}`).claims.at(-1)?.act
  assert.equal(
    acts('“They shot my brother,” said Ann Lee. “Soldiers shot two farmers,” she said.'),
    'accusation',
  )
  assert.equal(acts('Ann Lee said that Bo Ek was convicted of theft in 2011.'), 'assertion')
})

test('that there is no other cause, and no doubt, denies nothing', () => {
  const acts = (text: string): unknown => readText(`A headline of the day\n\n${text}`).claims.at(-1)?.act
  assert.equal(acts('Ann Lee said there was no plausible source other than the dam.'), 'assertion')
  assert.equal(acts('Ann Lee said there was no doubt about the figures.'), 'assertion')
  assert.equal(acts('Ann Lee said there was no dam.'), 'denial')
})

test('a move called ridiculous is judged; a report called lies is denied', () => {
  const acts = (text: string): unknown => readText(`A headline of the day\n\n${text}`).claims.at(-1)?.act
  assert.equal(acts('Ann Lee called the move “ridiculous and dangerous”.'), 'position')
  assert.equal(acts('Ann Lee called the report “ridiculous”.'), 'denial')
  assert.equal(acts('Ann Lee denounced the report as “nothing but lies”.'), 'denial')
})

test('allegations that are taken seriously accuse nobody; a wrong by its owner and its name does', () => {
  const acts = (text: string): unknown => readText(`A headline of the day\n\n${text}`).claims.at(-1)?.act
  assert.equal(
    acts('Ann Lee said the government took “allegations of genocide extremely seriously”.'),
    'assertion',
  )
  assert.equal(
    acts('“Norland’s systematic abuse of prisoners should disturb every buyer,” Ann Lee said.'),
    'accusation',
  )
  assert.equal(acts('“We must call it a genocide,” Ann Lee said.'), 'accusation')
  assert.equal(acts('“No threat will stop the council or me,” Ann Lee said.'), 'assertion')
  assert.equal(acts('“He told us not to lose hope,” Ann Lee said.'), 'assertion')
})
