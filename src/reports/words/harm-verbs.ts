/**
 * What a verb says of who does it and of whom it is done to:
 * `harm` the doer does harm to people; `take` the doer harms people and bodies of their own: cheats, robs, slanders;
 * `wrong` the doer does wrong, nobody need suffer by it; `law` an authority acts against somebody, who stands accused where it
 * is for something, and is wronged where it is without charge; `part` the doer parts with somebody: sacks, expels, bans.
 */
type HarmSense = 'harm' | 'take' | 'wrong' | 'law' | 'part'

export interface HarmForm {
  readonly lemma: string
  readonly sense: HarmSense
  /** `base` and `s` forms are nouns as often. */
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** Whether the form also ends a passive. */
  readonly isParticiple: boolean
}

/** By sense; a star: the last letter is doubled; irregular ones with their past and participle. */
const TABLE: Readonly<Record<HarmSense, string>> = {
  harm:
    'kill murder shoot/shot/shot stab* torture rape assault attack abuse molest grope hit*/hit/hit slap* punch kick choke strangle throttle headbutt shove ' +
    'poison starve wound injure maim mutilate whip* flog* cane drug* gas bomb shell strafe massacre slaughter execute lynch behead drown bludgeon batter burn ' +
    'enslave exploit traffick kidnap* abduct persecute oppress repress harass bully intimidate threaten humiliate insult taunt stalk hound ' +
    'evict displace mistreat ill-treat maltreat terrorise terrorize brutalise brutalize silence gag* coerce pressure harry endanger torment ' +
    'underpay/underpaid/underpaid overwork neglect beat/beat/beaten hurt/hurt/hurt strike/struck/struck hang gun* drag* lock spit/spat/spat mock groom sterilise sterilize ' +
    'disappear discriminate dehumanise dehumanize victimise victimize scald trample ram* maul degrade racially-abuse imprison throw/threw/thrown chain shackle force',
  take: 'swindle defraud cheat deceive dupe trick scam* con* rob* extort blackmail frame smear slander defame libel betray abandon fleece mug* double-cross overcharge short-change hoodwink exclude',
  wrong:
    'steal/stole/stolen embezzle loot plunder pocket siphon launder bribe forge falsify fabricate doctor backdate conceal suppress ignore mislead/misled/misled ' +
    'collude conspire plot* rig* tamper sabotage breach violate break/broke/broken flout pollute contaminate dump leak smuggle spy dope plagiarise plagiarize ' +
    'fiddle inflate misuse squander interfere meddle incite instigate withhold/withheld/withheld obstruct stonewall lie/lied/lied hide/hid/hidden bury cover cook skim* ' +
    'evade misappropriate divert copy invent concoct destroy disregard misrepresent exaggerate distort manipulate shred* cook gerrymander hack botch bungle peddle disregard mishandle mismanage profiteer skirt circumvent overstate disobey infringe trespass desecrate vandalise vandalize flood perjure',
  law: 'arrest detain jail charge indict prosecute sue convict sentence fine sanction penalise penalize hold/held/held extradite deport blacklist intern accuse suspect blame',
  part: 'sack dismiss fire expel* suspend ban* demote',
}

type Forms = readonly [form: string, kind: HarmForm['form'], isParticiple: boolean][]

function formsOf(row: string): readonly [lemma: string, forms: Forms] {
  const [name = '', past, participle] = row.split('/')
  const base = name.replace(/\*$/, '')
  const doubled = name.endsWith('*') ? base + base.slice(-1) : null
  const isInE = base.endsWith('e')
  const isInY = /[^aeiou]y$/.test(base)
  const s = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : isInY ? `${base.slice(0, -1)}ies` : `${base}s`
  const ed =
    doubled === null ? (isInY ? `${base.slice(0, -1)}ied` : isInE ? `${base}d` : `${base}ed`) : `${doubled}ed`
  const ing =
    base === 'lie' ? 'lying' : doubled === null ? `${isInE ? base.slice(0, -1) : base}ing` : `${doubled}ing`
  const [did, done] = [past ?? ed, participle ?? ed]
  return [
    base,
    [
      [base, 'base', false],
      [s, 's', false],
      [ing, 'ing', false],
      [did, 'past', did === done],
      [done, 'past', true],
    ],
  ]
}

function tableOf(): ReadonlyMap<string, HarmForm> {
  const forms = new Map<string, HarmForm>()
  for (const sense of ['harm', 'take', 'wrong', 'law', 'part'] as const)
    for (const row of TABLE[sense].split(' ')) {
      const [lemma, each] = formsOf(row)
      for (const [word, form, isParticiple] of each)
        if (!(forms.get(word)?.form === 'base' && form !== 'past'))
          forms.set(word, { lemma, sense, form, isParticiple })
    }
  return forms
}

/** Every form of every verb of harm, in lower case. */
export const HARM_FORMS: ReadonlyMap<string, HarmForm> = tableOf()

/** What somebody is who does wrong: `is a liar`, `called him a bully`. */
export const WRONGDOERS: ReadonlySet<string> = new Set(
  'liar liars thief thieves crook crooks criminal criminals murderer murderers killer killers terrorist terrorists coward cowards hypocrite hypocrites dictator dictators tyrant tyrants predator predators bully bullies rapist rapists traitor traitors fraudster fraudsters cheat cheats fraud conman swindler swindlers racist racists extremist extremists butcher butchers monster monsters abuser abusers aggressor aggressors warmonger warmongers plagiarist spy spies gangster gangsters'.split(
    ' ',
  ),
)

/** `is responsible for`, `was complicit in`, `were behind the attack`. */
export const TO_BLAME: ReadonlySet<string> = new Set(
  'responsible guilty complicit corrupt negligent liable behind dishonest reckless'.split(' '),
)

/** What an authority acts for when it does wrong itself. */
export const WITHOUT_CHARGE: ReadonlySet<string> = new Set(
  'without arbitrarily unlawfully illegally wrongly wrongfully unfairly unjustly incommunicado baselessly'.split(
    ' ',
  ),
)
