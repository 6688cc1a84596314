const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is done to somebody: forms that end a passive, and the same in the past. */
export const HARMED: ReadonlySet<string> = set(
  'punched slapped choked dragged pushed spat sacked fired kicked strangled headbutted arrested locked trafficked stabbed struck hurt shelled bombed gassed groped scammed tricked duped conned silenced underpaid overworked gunned branded displaced caned flogged maimed lynched hanged strangled drowned hounded blackmailed extorted cheated abused abducted assaulted attacked beaten beat bullied burned detained deceived defrauded deported disappeared displaced drugged enslaved evicted executed expelled exploited forced harassed humiliated imprisoned injured insulted intimidated jailed kicked kidnapped killed mistreated mocked molested murdered neglected persecuted poisoned raped robbed shot starved sterilised sterilized swindled threatened tortured whipped wounded',
)

export const HARMING: ReadonlySet<string> = set(
  'firing sacking dismissing punching slapping choking dragging kicking arresting locking trafficking stabbing striking hurting bombing groping scamming tricking duping silencing underpaying blackmailing extorting cheating starving wounding injuring exploding hounding displacing forcing abusing abducting assaulting attacking beating bullying defrauding deporting detaining enslaving evicting executing exploiting harassing humiliating imprisoning intimidating jailing kidnapping killing mistreating mocking molesting murdering neglecting persecuting poisoning raping robbing shooting sterilising swindling threatening torturing',
)

/** What somebody did who is said to have done wrong. */
export const WRONGED: ReadonlySet<string> = set(
  'backdated buried bullied colluded concocted conspired corrupted doped embezzled fabricated fiddled leaked overcharged rigged siphoned skimmed suppressed swindled tipped tricked bribed betrayed broke broken cheated concealed covered deceived destroyed doctored dumped embezzled faked falsified forged hid hidden ignored inflated interfered laundered lied looted misled misused pocketed plotted rigged sabotaged sold siphoned smuggled spied stole stolen tampered used violated withheld',
)

/** Who says of somebody that he did wrong by what they are: whatever verb of the past they use. */
export const ACCUSERS: ReadonlySet<string> = set(
  'indictment lawsuit complaint prosecutors prosecutor prosecution charge-sheet',
)

/** What is done by somebody who stands accused of it: `fired by a militia`, `ordered by the general`. */
export const DONE: ReadonlySet<string> = set(
  'fired planted ordered launched staged orchestrated perpetrated committed forged rigged masterminded sabotaged stolen leaked fabricated directed',
)

/** Nouns of harm, with the words that lead to whom it is done to. */
export const HARM_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ...'abuse abuses attack attacks violence atrocities assault assaults crackdown crimes genocide massacre massacres discrimination cruelty reprisals retaliation raid raids repression'
    .split(' ')
    .map((noun): [string, RegExp] => [noun, /^(?:against|on|of)$/]),
  ...'torture killing killings murder murders rape detention imprisonment jailing arrest arrests persecution mistreatment ill-treatment treatment execution executions shooting beating beatings exploitation harassment intimidation kidnapping abduction enslavement deportation expulsion eviction displacement starvation disappearance sterilisation sterilization trafficking deaths bullying'
    .split(' ')
    .map((noun): [string, RegExp] => [noun, /^of$/]),
])

/** About how many: no part of what a group is called. */
export const ABOUT_HOW_MANY: RegExp =
  /^(?:at least|more than|fewer than|up to|some|about|around|nearly|almost|over|roughly|an estimated|as many as) [\d,.]+(?: (?:million|thousand|hundred))? /i
/** Forms that make a passive. */
export const BE: ReadonlySet<string> = set('is are was were be been being')
/** Plurals that end like people and are none. */
export const NO_PEOPLE: ReadonlySet<string> = set(
  'papers letters computers orders matters numbers waters rivers towers offers powers flowers doors floors figures errors sensors',
)
