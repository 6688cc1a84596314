const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What nobody may have a part in, beside the nouns of harm. */
export const WRONG_DEEDS: ReadonlySet<string> = set(
  'genocide crimes crime fraud murder murders atrocities torture perjury treason violations massacre massacres violence theft malpractice coup bombing bombings purge assassination assassinations shootings cover-up plot conspiracy looting corruption smuggling extortion rackets racket slavery pogrom pogroms cleansing airstrikes executions disappearances rapes kidnappings abductions bribery embezzlement laundering scheme scam cyberattacks hacking sabotage invasion annexation evictions misconduct wrongdoing',
)

/** What one is charged with, beside the deeds and the nouns of harm. */
export const CRIMES: ReadonlySet<string> = set(
  'racketeering spying espionage treason sedition extremism terrorism blasphemy defamation libel slander tax manslaughter homicide burglary robbery possession graft insider doping perjury contempt hooliganism assault arson piracy poaching trafficking incitement subversion mutiny desertion impersonation forgery drug drugs drink-driving cybercrime collusion price-fixing negligence abuse money insulting',
)

const FORBIDDEN = set(
  'banned illegal fake forged false stolen counterfeit unsafe child slave forced contaminated rotten prohibited unlicensed doctored',
)
const MONEY = set('bribes bribe kickbacks kickback backhanders hospitality gifts payoffs hush')
const ARMED = set(
  'terrorism terrorists militias militia rebels insurgents extremists weapons arms ammunition missiles drones gangs jihadists mercenaries repression invasion war',
)

/** Verbs that are a wrong by what follows them within so many words. */
const ROWS: readonly (readonly [verbs: string, then: ReadonlySet<string>, within: number])[] = [
  ['knew knows known', set('of about that'), 1],
  [
    'accepted took taken paid offered received demanded demands demanding takes taking solicited pays paying demand pocketed accepting receiving',
    MONEY,
    3,
  ],
  // `had demanded 500 dollars for each lorry`
  [
    'demanded demanding extorted',
    set('dollars euros pounds roubles francs rupees money ransom cash $ € £'),
    4,
  ],
  ['failed fails failing', set('to'), 1],
  ['turned turns turning', set('blind'), 2],
  [
    'used uses using sold sells selling supplied supplies employed employs served took produced taken',
    FORBIDDEN,
    3,
  ],
  [
    'committed commits committing commit perpetrated perpetrates perpetrating waging waged wages',
    set(
      'genocide crimes fraud murders crime murder atrocities torture perjury treason violations war massacres massacre abuses abuse violence theft malpractice',
    ),
    4,
  ],
  [
    'launched staged ordered carried planned organised organized directed orchestrated masterminded incited oversaw overseen supervised commanded authorised authorized approved ordering overseeing planning condoned tolerated sponsored coordinated co-ordinated presided facilitated enabled instigated encouraged justified glorified abetted',
    WRONG_DEEDS,
    5,
  ],
  // `is involved in smuggling`, `was complicit in`
  [
    'participated participates participating involved implicated complicit engaged engages engaging',
    WRONG_DEEDS,
    5,
  ],
  [
    'led leads ran runs headed heads operated operates run',
    set('criminal mafia racket ring cartel gang scam pyramid ponzi smuggling sweatshop kleptocracy'),
    4,
  ],
  [
    'financed finances funded funds bankrolled armed arms supplied supplies supplying smuggled sold provided',
    ARMED,
    4,
  ],
  ['opened open opens opening', set('fire'), 1],
  ['looked looks looking', set('away'), 1],
  ['did done', set('nothing'), 1],
  [
    'showed shown shows displayed showing',
    set('disregard contempt indifference negligence cruelty bias favouritism'),
    3,
  ],
  [
    'hand handed give gave slip slipped pass passed handing passing',
    set('envelopes envelope bribes bribe cash kickbacks kickback wads wad banknotes'),
    5,
  ],
  ['put puts putting', set('profit profits lives risk danger'), 3],
]

/** By the form of the verb. */
export const WRONG_PHRASES: ReadonlyMap<string, readonly (readonly [ReadonlySet<string>, number])[]> =
  byVerb()

function byVerb(): ReadonlyMap<string, readonly (readonly [ReadonlySet<string>, number])[]> {
  const found = new Map<string, (readonly [ReadonlySet<string>, number])[]>()
  for (const [verbs, then, within] of ROWS)
    for (const verb of verbs.split(' ')) found.set(verb, [...(found.get(verb) ?? []), [then, within]])
  return found
}
