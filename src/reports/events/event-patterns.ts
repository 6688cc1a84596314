import type { EventType } from '../../record/index.ts'

/** A way in which a report tells an event. */
export interface EventPattern {
  /** Its id, the `rule` of the events that it makes. */
  readonly id: string
  readonly type: EventType
  /** The word that tells, in lower case. */
  readonly trigger: ReadonlySet<string>
  /** One of these stands within so many words after it (or before it, where the number is negative). */
  readonly near?: { readonly words: ReadonlySet<string>; readonly within: number }
  /** None of these stands right before or after. */
  readonly unless?: ReadonlySet<string>
  /** None of these stands within four words before. */
  readonly notOf?: ReadonlySet<string>
  /** One of these stands right before it. */
  readonly after?: ReadonlySet<string>
  /** One of these stands right after it. */
  readonly next?: ReadonlySet<string>
  /** None of these stands within three words after. */
  readonly without?: ReadonlySet<string>
  /** A word with a capital stands right after it. */
  readonly ofName?: boolean
  /** `of` and a number or a name stand right after it. */
  readonly ofSomebody?: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In this order: the first that fits a word makes the event. */
const EVENT_PATTERNS: readonly EventPattern[] = [
  {
    id: 'imposed-sanctions',
    type: 'sanction',
    trigger: set(
      'imposed imposes impose imposing announced announces announcing placed placing introduced slapped levied',
    ),
    near: { words: set('sanctions freeze freezes'), within: 6 },
  },
  {
    id: 'sanctioned',
    type: 'sanction',
    trigger: set('sanctioned sanctions sanctioning sanction blacklisted'),
    unless: set('to'),
    near: {
      words: set(
        'officials individuals entities companies people officers members judges ministers generals commanders firms company',
      ),
      within: 6,
    },
  },
  {
    id: 'under-sanctions',
    type: 'sanction',
    trigger: set('sanctions sanction'),
    near: { words: set('under'), within: -3 },
    notOf: set('would could if come comes fall falls threat threats threatened pressure'),
  },
  {
    id: 'designated',
    type: 'sanction',
    trigger: set('designated blacklisted'),
    near: { words: set('sanctions treasury ofac terrorist'), within: 14 },
  },
  {
    id: 'put-on-list',
    type: 'sanction',
    trigger: set('list'),
    after: set('sanctions entity'),
    near: { words: set('added placed put adding placing'), within: -14 },
  },
  {
    id: 'on-list-since',
    type: 'sanction',
    trigger: set('list lists'),
    after: set('sanctions'),
    near: { words: set('since'), within: 2 },
  },
  {
    id: 'on-blacklist',
    type: 'sanction',
    trigger: set('blacklist'),
    near: { words: set('since'), within: 2 },
  },
  {
    id: 'listed-him',
    type: 'sanction',
    trigger: set('listed'),
    next: set('him her them'),
    near: { words: set('in since last'), within: 3 },
  },
  { id: 'sanctioned-by-name', type: 'sanction', trigger: set('sanctioned'), ofName: true },
  {
    id: 'asset-freeze',
    type: 'sanction',
    trigger: set('froze frozen freezes'),
    near: { words: set('assets accounts'), within: 4 },
  },
  {
    id: 'under-measures',
    type: 'sanction',
    trigger: set('restrictive'),
    near: { words: set('place placed places placing put under imposed impose'), within: -18 },
  },
  {
    id: 'refused-entry',
    type: 'sanction',
    trigger: set('refused denied barred banned bar bars ban bans prohibit prohibited prohibits'),
    near: { words: set('entry entering visas'), within: 4 },
  },
  {
    id: 'barred-from-entering',
    type: 'sanction',
    trigger: set('barred banned bar bars ban bans prohibit prohibited prohibits'),
    near: { words: set('entering'), within: 30 },
  },
  {
    id: 'banned-for',
    type: 'sanction',
    trigger: set('banned suspended'),
    near: { words: set('matches games months years year life imports exports'), within: 5 },
    notOf: set('is are'),
  },
  {
    id: 'joint-statement',
    type: 'joint-statement',
    trigger: set('statement declaration letter communique communiqué'),
    near: { words: set('joint signed open'), within: -3 },
  },
  {
    id: 'letter-of-many',
    type: 'joint-statement',
    trigger: set('letter'),
    near: {
      words: set(
        'members signatories mps lawmakers lawyers clubs academics scientists experts senators councillors jurists',
      ),
      within: 12,
    },
    notOf: set('to from'),
  },
  {
    id: 'undersigned',
    type: 'joint-statement',
    trigger: set('undersigned'),
  },
  {
    id: 'signed-statement',
    type: 'joint-statement',
    trigger: set('signed sign signing'),
    near: { words: set('statement declaration letter appeal'), within: 6 },
  },
  {
    id: 'passed-motion',
    type: 'motion',
    trigger: set('motion resolution'),
    near: {
      words: set(
        'passed adopted approved backed tabled moved proposed rejected carried voted passing adopting adopt pass approve debated debate',
      ),
      within: -6,
    },
  },
  {
    id: 'motion-passed',
    type: 'motion',
    trigger: set('motion resolution'),
    near: {
      words: set('passed carried adopted tabled calls called declares declared declaring calling'),
      within: 4,
    },
  },
  {
    id: 'passed-law',
    type: 'law',
    trigger: set('law bill act legislation decree'),
    near: {
      words: set(
        'passed adopted approved signed enacted ratified passes approves adopts signs backed imposed introduced repealed imposing',
      ),
      within: -8,
    },
  },
  {
    id: 'law-passed',
    type: 'law',
    trigger: set('law bill legislation decree'),
    near: { words: set('passed approved adopted enacted takes took comes came bans banning'), within: 4 },
  },
  {
    id: 'voted',
    type: 'vote',
    trigger: set('voted votes vote voting'),
    near: { words: set('to for against on in by favour favor next unanimously overwhelmingly'), within: 3 },
    unless: set('the a of to right'),
  },
  {
    id: 'to-vote',
    type: 'vote',
    trigger: set('vote'),
    near: { words: set('expected due will set scheduled is are'), within: -5 },
    notOf: set('member members one only first right'),
  },
  {
    id: 'vote-planned',
    type: 'vote',
    trigger: set('vote'),
    near: { words: set('agenda scheduled planned expected due'), within: 9 },
  },
  {
    id: 'passed-reading',
    type: 'law',
    trigger: set('reading'),
    near: { words: set('passed passes'), within: -4 },
  },
  { id: 'sentenced', type: 'trial', trigger: set('sentenced convicted acquitted sentences convicts') },
  {
    id: 'trial',
    type: 'trial',
    trigger: set('trial trials hearing verdict retrial'),
    near: {
      words: set(
        'faced faces face stood opened begins began due set will adjourned handed starts started resumed scheduled opens is expected',
      ),
      within: -5,
    },
  },
  { id: 'on-trial', type: 'trial', trigger: set('trial'), after: set('on') },
  {
    id: 'trial-opens',
    type: 'trial',
    trigger: set('trial trials hearing verdict'),
    near: {
      words: set(
        'opened begins began due set adjourned starts started resumed scheduled opens expected is will',
      ),
      within: 8,
    },
  },
  {
    id: 'court-decides',
    type: 'trial',
    trigger: set('court judge judges tribunal jury'),
    near: {
      words: set(
        'rejected upheld dismissed ruled sentenced convicted hear overturned ordered found acquitted quashed hears adjourned',
      ),
      within: 8,
    },
  },
  {
    id: 'found-guilty',
    type: 'trial',
    trigger: set('found'),
    near: { words: set('guilty'), within: 3 },
  },
  {
    id: 'released',
    type: 'release',
    trigger: set('released freed frees releases pardoned'),
    near: {
      words: set(
        'people prisoners detainees hostages from on after and men women activists journalists bail last protesters opponents bishops priests monks fishermen sailors soldiers workers crew nationals citizens villagers students reporters',
      ),
      within: 6,
    },
    unless: set('a the statement report been-statement'),
  },
  {
    id: 'was-released',
    type: 'release',
    notOf: set(
      'version text copy which recordings recording report reports statement video footage figures data results documents details names film album tapes tape song book findings letter photo photos images water gas funds money',
    ),
    trigger: set('released freed pardoned'),
    near: { words: set('was were been be is are'), within: -3 },
  },
  {
    id: 'arrested',
    type: 'detention',
    trigger: set('arrested detained jailed imprisoned seized arrests detains jails'),
    unless: set('those all the these such of by no mass more further'),
    notOf: set('nobody none'),
  },
  {
    id: 'arrest-of',
    type: 'detention',
    trigger: set('arrest arrests detention jailing imprisonment'),
    ofSomebody: true,
    notOf: set('possible imminent avoid seek sought warrant leading lead led information reward rewards'),
  },
  {
    id: 'deprived-of-liberty',
    type: 'detention',
    trigger: set('deprived'),
    near: { words: set('liberty'), within: 3 },
  },
  {
    id: 'held',
    type: 'detention',
    trigger: set('held'),
    near: { words: set('without custody incommunicado captive detention prison jail since'), within: 4 },
    without: set('post office title job seat record position role office presidency talks back'),
  },
  {
    id: 'held-in',
    type: 'detention',
    trigger: set('held holding'),
    near: { words: set('barracks cell cells prison jail camp custody charge incommunicado'), within: 16 },
    notOf: set('talks meeting conference ceremony vote election crews'),
  },
  {
    id: 'captured',
    type: 'detention',
    trigger: set('captured'),
    near: { words: set('police soldiers troops forces army militia'), within: 6 },
  },
  {
    id: 'remains-held',
    type: 'detention',
    trigger: set('remains remain remained languishes languish'),
    near: { words: set('detention prison jail custody bars imprisoned jailed detained'), within: 4 },
  },
  {
    id: 'serves-sentence',
    type: 'detention',
    trigger: set('serving serves'),
    near: { words: set('sentence imprisonment prison jail'), within: 6 },
    notOf: set('after before'),
  },
  {
    id: 'in-custody',
    type: 'detention',
    trigger: set('custody'),
    near: { words: set('into in'), within: -2 },
    notOf: set('died death deaths dying'),
  },
  {
    id: 'visit-of',
    type: 'visit',
    trigger: set('visit'),
    after: set("his her their its 's ’"),
    next: set('to'),
    notOf: set('will would expected due planned plans could'),
  },
  { id: 'visited', type: 'visit', trigger: set('visited visits visiting'), unless: set('official the of') },
  {
    id: 'to-visit',
    type: 'visit',
    trigger: set('visit'),
    near: { words: set('to will would expected due'), within: -4 },
    unless: set('a the'),
    notOf: set(
      'asked ask asks asking wants wanted want hopes hoped hope hoping seeks sought seeking refused allowed tried',
    ),
  },
  {
    id: 'to-travel',
    type: 'visit',
    trigger: set('travel'),
    near: { words: set('is will due expected'), within: -3 },
    unless: set('the'),
  },
  {
    id: 'visit-planned',
    type: 'visit',
    trigger: set('visit'),
    near: { words: set('planned scheduled expected'), within: 8 },
  },
  {
    id: 'travelled',
    type: 'visit',
    trigger: set('arrived arrives travelled traveled flew flies'),
    near: { words: set('in to'), within: 2 },
  },
  {
    id: 'admit-observers',
    type: 'access-demand',
    trigger: set('admit'),
    near: { words: set('observers inspectors monitors investigators'), within: 3 },
  },
  {
    id: 'access-demand',
    type: 'access-demand',
    trigger: set('access'),
    near: {
      words: set(
        'demand demands demanded demanding urge urges urged urging call calls called calling allow give given grant seek seeks sought asked asks',
      ),
      within: -12,
    },
  },
]

/** The patterns by the word that tells, each list in their order. */
export const PATTERNS_OF: ReadonlyMap<string, readonly EventPattern[]> = new Map(
  [...new Set(EVENT_PATTERNS.flatMap(({ trigger }) => [...trigger]))].map((word) => [
    word,
    EVENT_PATTERNS.filter(({ trigger }) => trigger.has(word)),
  ]),
)
