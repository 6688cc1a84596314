import { type NameKind, parsePartialDate, type Schema, type Unread } from '../../record/index.ts'
import { listedName } from './name-parts.ts'
import { whatOfPerson } from './positions.ts'
import { RemarkFacts } from './remark-facts.ts'
import { knownIdentifier, likelyIdentifier } from './remark-identifier.ts'
import { splitRemarks } from './split-remarks.ts'

/** What the remarks of a row say, and the segments that no rule reads. */
export interface ReadRemarks {
  readonly facts: RemarkFacts
  readonly unread: readonly Unread[]
}

/** Reads one row's remarks; `isCutOff`: they end in the middle, and the last segment is not to be trusted. */
export function readRemarks(remarks: string, schema: Schema, isCutOff: boolean): ReadRemarks {
  const facts = new RemarkFacts(schema)
  const { whole, cutOff } = splitRemarks(remarks, isCutOff)
  const unread = whole
    .filter((segment) => !readSegment(segment, facts))
    .map((value): Unread => ({ field: 'Remarks', value }))
  if (cutOff !== null) unread.push({ field: 'Remarks/cut-off', value: cutOff })
  return { facts, unread }
}

/** What a segment begins with, and what is done with the rest; `false`: it is not understood after all. */
type Rule = readonly [RegExp, (rest: string, facts: RemarkFacts, segment: string) => boolean]

/** The segment in its own words, as a value of that property. */
function segmentAs(property: string): Rule[1] {
  return (_rest, facts, segment) => facts.add(property, segment)
}

/** What follows the keyword, as a value of that property. */
function restAs(property: string): Rule[1] {
  return (rest, facts) => facts.add(property, rest)
}

/** A day as FollowTheMoney writes it. */
function dayAs(property: string): Rule[1] {
  return (rest, facts) => {
    const date = parsePartialDate(rest)
    return date !== null && facts.add(property, date.edtf)
  }
}

const dateOfParty: Rule[1] = (rest, facts) => facts.addDate(rest)

/** The first rule whose beginning fits decides. `alt.` before a segment says only that there is another before it. */
const RULES: readonly Rule[] = [
  [/^DOB:? /u, dateOfParty],
  [/^POB:? /u, (rest, facts) => facts.addBirthPlace(rest)],
  [/^nationality:? (?!of )/iu, (rest, facts) => facts.addCountry('nationality', rest)],
  [/^citizen(?:ship:?| of)? /iu, (rest, facts) => facts.addCountry('citizenship', rest)],
  [/^Gender:? (?=(?:Fem|M)ale$)/iu, (rest, facts) => facts.add('gender', rest.toLowerCase())],
  [/^a\.k\.a\.,? (?=')/iu, (rest, facts) => addAlias(rest, 'alias', null, facts)],
  [/^f\.k\.a\.,? (?=')/iu, (rest, facts) => addAlias(rest, 'former', null, facts)],
  [/^n\.k\.a\.,? (?=')/iu, (rest, facts) => addAlias(rest, 'alias', 'now known as', facts)],
  [/^d\.b\.a\.,? (?=')/iu, (rest, facts) => addAlias(rest, 'alias', 'doing business as', facts)],
  [/^Digital Currency Address - (?=\S+ \S+$)/u, addWallet],
  [/^Linked To: ?/iu, restAs('linkedTo')],
  [/^Secondary sanctions risk: ?/iu, restAs('secondarySanctionsRisk')],
  [/^Additional Sanctions Information - /iu, restAs('additionalSanctions')],
  [/^Transactions Prohibited For /iu, segmentAs('transactionsProhibited')],
  [/^Executive Order \d+ (?:Directive|information|determination)/iu, segmentAs('executiveOrderInformation')],
  [/^CAATSA Section \d+ Information/iu, segmentAs('caatsaInformation')],
  [/^PEESA Information/iu, segmentAs('peesaInformation')],
  [/^IFCA Determination - /iu, restAs('ifcaDetermination')],
  [/^(?:Listing|Effective|Purchase\/Sales For Divestment) Date \(/iu, segmentAs('directiveDates')],
  [/^Organization Established Date /iu, dayAs('incorporationDate')],
  [/^Organization Type: ?/iu, restAs('sector')],
  [/^Target Type /iu, restAs('classification')],
  [
    /^(?:Nationality of Registration|Registration Country) /iu,
    (rest, facts) => facts.addCountry('jurisdiction', rest),
  ],
  [/^(?:Former |Other )?Vessel Flag None Identified$/iu, segmentAs('notes')],
  [/^(?:Other )?Vessel Flag /iu, (rest, facts) => facts.addCountry('flag', rest)],
  [/^Former Vessel Flag /iu, (rest, facts) => facts.addCountry('pastFlags', rest)],
  [/^(?:Other )?Vessel Type /iu, restAs('type')],
  [/^Vessel Year of Build /iu, dateOfParty],
  [/^(?:Vessel )?Gross Registered Tonnage /iu, restAs('grossRegisteredTonnage')],
  [/^(?:Vessel )?(?:Gross )?Tonnage /iu, restAs('tonnage')],
  [/^(?:Vessel )?(?:Registered )?Owner:? /u, restAs('owner')],
  [/^Aircraft Manufacture Date /iu, dateOfParty],
  [/^Aircraft Model /iu, restAs('model')],
  [/^Aircraft Type /iu, restAs('type')],
  [/^Aircraft Operator /iu, restAs('operator')],
  [/^Website:? /iu, restAs('website')],
  [/^(?=(?:https?:\/\/|www\.)\S+$)/iu, restAs('website')],
  [/^E-?mail(?: Address)?(?::| ) ?/iu, restAs('email')],
  [/^(?=[^\s@]+@[^\s@]+\.[^\s@]+$)/iu, restAs('email')],
  [/^(?=\S+ \((?:website|email)\)\.?$)/iu, addContact],
  [/^(?:Tele)?phone(?: (?:Number|No\.))?:? (?=[+(\d])/iu, restAs('phone')],
  [/^Fax(?: (?:Number|No\.))?:? (?=[+(\d])/iu, restAs('fax')],
  [/^Telex:? (?=\d)/iu, restAs('telex')],
  [/^Chinese Commercial Code /iu, restAs('chineseCommercialCode')],
  [/^(?:Position|Title): /u, restAs('position')],
  [/^(?=(?:Bosnian Serb|Kurdish)$)/u, restAs('ethnicity')],
  [/^(?:Ethnicity|(?:Sub)?tribe|Race):? /iu, restAs('ethnicity')],
  [/^(?:Profession|Occupation):? /iu, restAs('position')],
  [
    /^(?:Eyes?|Hair|Height|Weight|Complexion|Build|Physical description|Individual's)\b/iu,
    segmentAs('appearance'),
  ],
  [/^Issuer Name /iu, restAs('issuerName')],
  [/^for more information(?: on directives)?, please (?:visit|reference)\b/iu, segmentAs('notes')],
  [/^(?:and )?all (?:other )?(?:offices|branches|locations)\b/iu, segmentAs('notes')],
  [/^ICTY indictee\b/iu, segmentAs('notes')],
  [
    /^(?:currently )?(?:incarcerated|detained|in (?:custody|detention|prison|remand))\b|^arrested\b|^deceased\b/iu,
    segmentAs('notes'),
  ],
]

/** A longer segment is prose or damage; none of the rules is meant for it. */
const LONGEST_SEGMENT = 4_000

/** Whether a rule reads the segment; its facts are then added. */
function readSegment(given: string, facts: RemarkFacts): boolean {
  if (given.length > LONGEST_SEGMENT) return false
  const segment = given.replace(/^alt\. /iu, '')
  for (const [pattern, take] of RULES) {
    const found = pattern.exec(segment)
    if (found !== null) return take(segment.slice(found[0].length), facts, segment)
  }
  const known = knownIdentifier(segment)
  if (known !== null)
    return typeof known === 'string' ? facts.add('notes', known) : facts.addIdentifier(known)
  const property = facts.schema === 'Person' ? whatOfPerson(segment) : null
  if (property !== null) return facts.add(property, segment)
  const likely = likelyIdentifier(segment)
  return likely !== null && facts.addIdentifier(likely)
}

/** A quoted name is one that alone does not identify (OFAC FAQ 122 and 123). */
function addAlias(rest: string, kind: NameKind, note: string | null, facts: RemarkFacts): boolean {
  const found = /^'(.+)'(?: ?\((.+)\))?$/u.exec(rest)
  const quoted = found?.[1]?.trim() ?? ''
  const inner = /^'.*'$/u.test(quoted) ? quoted.slice(1, -1).trim() : quoted
  if (!/[\p{L}\p{N}]/u.test(inner)) return false
  const said = [note, found?.[2] ?? null].filter((part) => part !== null).join('; ')
  facts.names.push(listedName(inner, kind, 'weak', facts.schema, said === '' ? null : said))
  return true
}

/** "www.orrin.example (website)" */
function addContact(rest: string, facts: RemarkFacts): boolean {
  const [address = '', kind = ''] = rest.split(' ')
  return facts.add(kind.includes('website') ? 'website' : 'email', address)
}

/** "XBT 1Abc…": the currency, and the address on its ledger. */
function addWallet(rest: string, facts: RemarkFacts): boolean {
  const [currency = '', address = ''] = rest.split(' ')
  return facts.addIdentifier({
    kind: 'publicKey',
    value: address,
    country: null,
    note: `Digital Currency Address - ${currency}`,
  })
}
