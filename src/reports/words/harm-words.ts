const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Who says of somebody that he did wrong by what they are: whatever verb of the past they use. */
export const ACCUSERS: ReadonlySet<string> = set(
  'indictment lawsuit complaint prosecutors prosecutor prosecution charge-sheet suit indictments',
)

const AGAINST = /^(?:against|on|of|toward|towards)$/

/** Nouns of harm, with the words that lead to whom it is done to. */
export const HARM_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ...'abuse abuses attack attacks violence atrocities assault assaults crackdown crimes genocide massacre massacres discrimination cruelty reprisals retaliation raid raids repression brutality aggression threats slurs bias fraud'
    .split(' ')
    .map((noun): [string, RegExp] => [noun, AGAINST]),
  ...'torture killing killings murder murders slaying rape detention imprisonment jailing arrest arrests persecution mistreatment ill-treatment treatment execution executions shooting shootings beating beatings exploitation harassment intimidation kidnapping abduction enslavement deportation expulsion eviction displacement starvation disappearance sterilisation sterilization trafficking deaths bullying bombing shelling poisoning oppression humiliation neglect grooming sacking dismissal firing betrayal scapegoating lynching slaughter internment invasion occupation annexation bombardment siege blockade colonisation colonization plundering looting indoctrination surveillance repression subjugation conscription recruitment mutilation poisonings suppression'
    .split(' ')
    .map((noun): [string, RegExp] => [noun, /^of$/]),
])

/** `charges against`, `evidence against`: what stands against somebody accuses him. */
export const CASE_NOUNS: ReadonlySet<string> = set(
  'charge charges allegation allegations accusation accusations case complaint complaints lawsuit lawsuits suit evidence indictment warrant proceedings claims conviction verdict',
)

/** What is done by somebody who stands accused of it: `fired by a militia`, `ordered by the general`. */
export const DONE: ReadonlySet<string> = set(
  'fired planted ordered launched staged orchestrated perpetrated committed masterminded directed engineered carried instigated caused',
)

/** About how many: no part of what a group is called. */
export const ABOUT_HOW_MANY: RegExp =
  /^(?:at least|more than|fewer than|up to|some|about|around|nearly|almost|over|roughly|an estimated|as many as) [\d,.]+(?: (?:million|thousand|hundred))? /i

/** Forms that make a passive. */
export const BE: ReadonlySet<string> = set(
  "is are was were be been being 's 're am got get gets getting isn't aren't wasn't weren't",
)

/** Plurals that end like people and are none. */
const NO_PEOPLE =
  /^(?:papers|letters|computers|orders|matters|numbers|waters|rivers|towers|offers|powers|flowers|doors|floors|figures|errors|sensors|dollars|chambers|quarters|headquarters|borders|centers|centres|posters|containers|trailers|tankers|bunkers|boilers|servers|printers|factors|mirrors|colors|tremors|lists|coasts|posts|costs|tests|boosts|fees|trees|degrees|knees|committees|coffees|bees|guarantees|others|corners|layers|covers|transfers|disasters|registers|vouchers|folders|feathers|fingers|shoulders|showers|theaters|shelters|barriers|ladders|boulders|answers|years|cars|stars|wars|bars)$/

/** A word for persons by itself or by its ending. */
export const PEOPLE_WORD = {
  test: (low: string): boolean =>
    /^(?:m[ae]n|crews?|sailors|shepherds?|stewards?|ones|staff|deckhands|constables?|surgeons?|pilots?|captives|conscripts|cadets|soldiers?|wom[ae]n|boys?|girls?|child|children|kids?|people|person|civilians?|inmates?|patients?|teenagers?|relatives|dozens|hundreds|thousands|refugees|migrants|infants?|babies|baby|pensioners?|villagers?|mother|father|parents?|brothers?|sisters?|sons?|daughters?|husband|wife|colleagues?|clients?|customers?|public|voters?|taxpayers?|hostages?|monks?|nuns?|minority|minorities|community|communities|families|family|friend|friends|couple|guests?|shareholders|savers|depositors|passengers?|bystanders?|peasants?|natives|pupils?|choirboys|boyfriend|girlfriend|fiancee?|nephew|niece|cousin|survivors?|dissidents?|citizens?|adherents|believers|muslims|christians|jews|women's|animals|troops|fighters|militants|gunmen|rebels|mobs?|mercenaries|militiamen|thugs|guards|recruits|trainees|athletes?|youths?|youngsters|orphans|widows?|elders)$/.test(
      low,
    ) ||
    (/(?:[^d]ers|[^t]ors|tors|ists|ees)$/.test(low) && low.length > 5 && !NO_PEOPLE.test(low)),
}
