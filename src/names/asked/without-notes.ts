/** Raised when the rules below change. */
export const WITHOUT_NOTES_VERSION = 1

/** A text without any of these has no note. */
const MAY_HAVE = /[\d,:()[\]†*&]|\b(?:deceased|et al|family|others|acc(?:oun)?t|a\/c|messrs|m\/s)\b/iu

const NUMBER =
  String.raw`(?:imo|mmsi|call ?sign|hull|passport|pass|id|identity(?: card)?|national id|tax(?:payer)?(?: id)?|tin|inn|инн|ogrn|огрн|кпп|снилс|паспорт|vat|lei|duns|` +
  String.raw`bic|swift|iban|reg(?:istration|istered|istr)?|company|cnpj|cpf|nif|cif|nit|ruc|rfc|cuit|siren|siret|hrb|ein|ssn|curp|acc(?:oun)?t|a\/c|ref(?:erence)?)` +
  String.raw`(?:\s*(?:no|nr|num|number|id|code|n°|№|#))*[\s.:#]*(?:[a-z]{0,4}[\s.-]?)?\d(?:[ ./-]?[a-z]{0,2}\d){3,}[a-z]{0,2}`
const ANY_NUMBER = String.raw`(?:no|nr|num|number|№|#)[\s.:]*\d+`
const DATE_OF_BIRTH = String.raw`(?:d\.? ?o\.? ?b\b\.?|date of birth|birth ?date|born(?: on| in)?|b\.|geb(?:oren)?\b\.?(?: am)?|née? le|nacid[oa](?: el)?|nat[oa] il|род\.?|рожд\.?|д\.? ?р\.?|\*)[\s:]*(?=\d|\p{L}{3,9}\.? \d)[^()[\]]{2,60}`
const YEARS = String.raw`(?:1[89]|20)\d\d(?:\s*[–-]\s*(?:(?:1[89]|20)\d\d)?)?(?:\s*г(?:ода|\.)?\s*(?:р\.?|рожд\p{L}*)?|\s*年生?)?`
const AGE = String.raw`(?:aged?|age:)\s*\d{1,3}`
const FLAG = String.raw`(?:flag(?:ged)?(?: of| in)?[\s:]+\p{L}[\p{L}\s]{2,30}|\p{L}[\p{L}\s]{2,30}[\s-]flag(?:ged)?)`
const STATE =
  'deceased|dead|late|sanctioned|designated|listed|blocked|frozen|ofac|sdn|sdn list|ofac sdn|eu|un|pep|dissolved|liquidated|in liquidation|inactive|' +
  'closed|in memoriam|†|умер|умерла|покойный|ликвидировано'
const COMPANY = String.raw`(?:(?:and|&|et|und|y|e|и)\s+(?:others?|(?:his\s+|her\s+)?(?:family|wife|husband|spouse)|autres|otros|andere|др\.?)|et\s+al(?:ii|\.)?)`
const OFFICE =
  String.raw`(?:the\s+)?(?:(?:former|first|acting|current|then|ex)[\s-]+)*(?:deputy\s+|vice[\s-]+|assistant\s+)?(?:president|prime minister|minister|chair(?:man|woman|person)?|director|governor|` +
  String.raw`commander|ambassador|secretary|shareholder|owner|head of|member of|ceo|cfo|coo|founder|co-founder|spokes(?:man|woman|person)|manager|beneficial owner|ubo|partner|senator|oligarch|businessman|businesswoman)\b.*`

const LETTERS = /\p{L}{2}/u
/** In brackets at the end: what no name has in brackets. */
const IN_BRACKETS = new RegExp(
  String.raw`\s*[([（]\s*(?:${NUMBER}|${ANY_NUMBER}|${DATE_OF_BIRTH}|${YEARS}|${AGE}|${FLAG}|${STATE}|\d{1,3})\s*[)\]）]\s*$`,
  'iu',
)
/** Behind a comma, a semicolon or a dash. */
const BEHIND_A_COMMA = new RegExp(
  String.raw`\s*(?:[,;]|\s[–—-])\s*(?:${NUMBER}|${DATE_OF_BIRTH}|${YEARS}|${AGE}|${FLAG}|${STATE}|${COMPANY}|${OFFICE}|acc(?:oun)?t|a\/c)\s*$`,
  'iu',
)
/** Behind a space: what no name ends with. */
const BEHIND = new RegExp(
  String.raw`(?:\s+(?:${NUMBER}|${DATE_OF_BIRTH}|${COMPANY}|deceased|†|acct|a\/c)|[\s*†]*\*+)\s*$`,
  'iu',
)
/** Words for who or what is named, with a colon behind: "Beneficiary: ". */
const LABEL =
  /^\s*(?:(?:full\s+|legal\s+|account\s+|company\s+|vessel\s+|ship\s+|entity\s+|customer\s+|client\s+|beneficiary\s+)?name|client|customer|company|supplier|vendor|vessel|ship|shipper|consignee|notify(?:\s+party)?|buyer|seller|sender|payer|payee|beneficiary|benef|bnf|remitter|attn|attention|to|from|re|account(?:\s+holder)?|a\/c|owner|director|ubo|beneficial\s+owner|entity|individual|person|organi[sz]ation|applicant|borrower|insured|contact|counterparty|subject|имя|фио|наименование|название|получатель|плательщик|отправитель)\s*:\s*/iu
/** The same without a colon, where it is no word of a name. */
const LABEL_ALONE =
  /^\s*(?:(?:for\s+)?(?:the\s+)?account\s+of|acct\s+of|a\/c(?:\s+of)?|m\/s\.?|messrs\.?)\s+/iu

const MOST_NOTES = 4
/** No longer text is a name with notes beside it. */
const LONGEST = 300

/**
 * A text asked for without the notes that files have beside a name: a number ("Mirto (IMO 9999999)"), a date of birth or an
 * age, a ship's flag, a state ("deceased"), an office behind a comma, "et al.", a label before it ("Beneficiary: Mirto"); null
 * where there are none. Meant for names that are asked for.
 */
export function withoutNotes(value: string): string | null {
  if (value.length > LONGEST || !MAY_HAVE.test(value)) return null
  let name = value.replace(LABEL, '').replace(LABEL_ALONE, '')
  for (let notes = 0; notes < MOST_NOTES; notes += 1) {
    const shorter = name.replace(IN_BRACKETS, '').replace(BEHIND_A_COMMA, '').replace(BEHIND, '')
    if (shorter === name) break
    name = shorter
  }
  name = name.trim()
  return name.length === value.trim().length || !LETTERS.test(name) ? null : name
}
