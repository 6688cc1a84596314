import { type NameKind, parsePartialDate } from '../../../record/index.ts'
import { listedName } from '../listed-name.ts'
import type { RemarkFacts } from './remark-facts.ts'

/** What a segment begins with, and what is done with the rest; `false`: it is not understood after all. */
export type RemarkRule = readonly [RegExp, (rest: string, facts: RemarkFacts, segment: string) => boolean]

/** The segment in its own words, as a value of that property. */
function segmentAs(property: string): RemarkRule[1] {
  return (_rest, facts, segment) => facts.add(property, segment)
}

/** What follows the keyword, as a value of that property. */
function restAs(property: string): RemarkRule[1] {
  return (rest, facts) => facts.add(property, rest)
}

/** A day as FollowTheMoney writes it. */
function dayAs(property: string): RemarkRule[1] {
  return (rest, facts) => {
    const date = parsePartialDate(rest)
    return date !== null && facts.add(property, date.edtf)
  }
}

const dateOfParty: RemarkRule[1] = (rest, facts) => facts.addDate(rest)

/** The first rule whose beginning fits decides. `alt.` before a segment says only that there is another before it. */
export const REMARK_RULES: readonly RemarkRule[] = [
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
  // The classic layout has it in brackets.
  [/^\(Linked To: ?(?=.+\)$)/iu, (rest, facts) => facts.add('linkedTo', rest.slice(0, -1))],
  [/^Secondary sanctions risk: ?/iu, restAs('secondarySanctionsRisk')],
  [/^Additional Sanctions Information - /iu, restAs('additionalSanctions')],
  [
    /^(?:Transactions Prohibited For|United States financial institutions are prohibited) /iu,
    segmentAs('transactionsProhibited'),
  ],
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
  [/^for more information(?: on directives)?, please (?:visit|reference)\b/iu, addReference],
  [/^(?:and )?all (?:other )?(?:offices|branches|locations)\b/iu, segmentAs('notes')],
  [/^(?=(?:HAMAS|PFLP|DFLP)(?: - .+)?$)/u, restAs('political')],
  [/^ICTY indictee\b/iu, segmentAs('notes')],
  [
    /^(?:currently )?(?:incarcerated|detained|in (?:custody|detention|prison|remand))\b|^arrested\b|^deceased\b/iu,
    segmentAs('notes'),
  ],
]

/** Where to read on: some end in a full stop, which cannot be told from the one at the end of all remarks. */
function addReference(_rest: string, facts: RemarkFacts, segment: string): boolean {
  return facts.add('notes', segment.replace(/\.$/u, ''))
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
