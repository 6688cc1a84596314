import { type Identifier, parsePartialDate } from '../../record/index.ts'
import { countryCodeFrench } from '../reading/country-french.ts'
import type { FrNumber } from './party.ts'

/** What an identification says: numbers, and facts of other kinds by FollowTheMoney property. */
export interface FrIdentified {
  readonly identifiers: readonly Identifier[]
  readonly properties: readonly (readonly [property: string, value: string])[]
}

/** Kinds by the words of the comment, without diacritics and in lower case; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\binn\b|инн/u, 'innCode'],
  [/\bogrn\b|огрн/u, 'ogrnCode'],
  [/\bkpp\b|кпп|code (?:du )?motif d.?enregistrement/u, 'kppCode'],
  [/\bokpo\b|окпо/u, 'okpoCode'],
  [/\bomi\b|\bimo\b/u, 'imoNumber'],
  [/\bswift\b|\bbic\b/u, 'swiftBic'],
  [/credit social/u, 'uscCode'],
  [/fiscal|\bnif\b|\btaxe\b|\btin\b/u, 'taxNumber'],
  [
    /(?:numeros?|n ?o?°?|no|code) d.?(?:enregistrement|immatriculation|inscription)|immatriculation|registre du commerce|\bbin\b/u,
    'registrationNumber',
  ],
  [/identification (?:national|de l.?entreprise|$)|identite|identification/u, 'idNumber'],
]

/** Labels of facts that are no numbers. */
const FACTS: readonly (readonly [RegExp, string])[] = [
  [/^type d.?entite/u, 'legalForm'],
  [/^date d.?enregistrement/u, 'incorporationDate'],
  [/^(?:fax|telecopieur)/u, 'fax'],
  [/^site internet/u, 'website'],
  [/^(?:telephone|tel\b)/u, 'phone'],
  [/^(?:courriel|adresse electronique|e-?mail)/u, 'email'],
]

const NUMBER = /^[\p{Lu}\d][\p{Lu}\d/.№°() -]{2,40}$/u

/**
 * Reads an identification by its French comment ("1023202741781", "Numéro d'enregistrement"), or by the label within it
 * ("Numéro d'identification fiscale: 7708234633"). Where the comment itself holds labelled numbers, those are read too. What
 * is none of these is kept as a note, with both parts in their words.
 */
export function frIdentified({ value, comment }: FrNumber): FrIdentified {
  const identifiers: Identifier[] = []
  const properties: (readonly [string, string])[] = []
  const words = [value, comment].filter((each) => each !== null).join(' – ')
  const whole = value === null ? null : labelled(value, comment)
  if (whole !== null)
    identifiers.push({ ...whole, country: null, note: whole.value === value ? comment : words })
  for (const [label, text] of labelsIn(`${whole === null ? (value ?? '') : ''} - ${comment ?? ''}`)) {
    const fact = FACTS.find(([pattern]) => pattern.test(plain(label)))?.[1]
    const kind = /entites? associ|personnes? associ|lieu|etablissement/u.test(plain(label))
      ? null
      : kindOf(label)
    const number = /^(?:SRN: ?)?([\p{Lu}\d][\p{Lu}\d/-]{4,24})(?=$|[\s,;.(])/u.exec(text)?.[1]
    if (fact !== undefined) {
      const date = fact === 'incorporationDate' ? parsePartialDate(text, { order: 'dmy' }) : null
      if (fact !== 'incorporationDate') properties.push([fact, text])
      else if (date !== null) properties.push([fact, date.edtf])
    } else if (kind !== null && number !== undefined && /\d{4}/u.test(number))
      identifiers.push({ kind, value: number, country: null, note: words })
  }
  if (whole === null) properties.push(['notes', words])
  return { identifiers, properties }
}

/** The number that the cell is, by its comment, or by a label before or in brackets after it. */
function labelled(
  value: string,
  comment: string | null,
): { readonly kind: string; readonly value: string } | null {
  const before =
    /^([\p{L}][\p{L}’'°. ()/]{1,60}?)\s*(?::|n°|(?<=national)\s)\s*([\p{Lu}\d][\p{Lu}\d/ -]{3,30})$/u.exec(
      value,
    )
  const after = /^([\p{Lu}\d][\p{Lu}\d/-]{3,30}) (?:\(|- )([^()]+)\)?$/u.exec(value)
  const label = before?.[1] ?? after?.[2] ?? null
  const number = (before?.[2] ?? after?.[1] ?? value).trim()
  if (
    !NUMBER.test(number) ||
    (number.match(/\d/gu)?.length ?? 0) < 3 ||
    /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(number)
  )
    return null
  if (label !== null) {
    const kind = kindOf(label)
    return kind === null ? null : { kind, value: number }
  }
  const said = (comment ?? '').split(/ - | ; |(?<!\bn)\. /u)[0] ?? ''
  if (FACTS.some(([pattern]) => pattern.test(plain(said)))) return { kind: 'idNumber', value: number }
  return { kind: kindOf(said) ?? 'idNumber', value: number }
}

/** "Type d'entité: société par actions - Lieu d'enregistrement: Moscou": what stands after each label. */
function labelsIn(text: string): readonly (readonly [string, string])[] {
  return text
    .slice(0, 4_000)
    .split(
      / - | ; ?|(?<=\d)\. (?=\p{Lu})| (?=(?:Numéro d|Date d|Lieu d|Type d|Principal|KPP|INN|OGRN|NIF|ИНН|ОГРН|КПП)\b)/u,
    )
    .flatMap((part) => {
      const found = /^[\s-]*([^:]{2,60}?)\s*:\s*(.+)$/u.exec(part)
      return found === null ? [] : [[found[1] ?? '', (found[2] ?? '').replace(/[\s.;-]+$/u, '')] as const]
    })
}

function kindOf(label: string): string | null {
  const words = plain(label)
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/gu, "'").toLowerCase().trim()
}

/** "A0005159, délivré en Iran", "n° CG9153881", "B00018729 (Soudan)"; `null` where a cell has no number. */
export function frPassport({ value, comment }: FrNumber): Identifier | null {
  if (value === null || value.length > 300) return null
  const words = [value, comment].filter((each) => each !== null).join('; ')
  const found =
    /(?<![\p{L}\d])(?:\p{Lu}{1,8}[- ]{0,2})?\d[\p{Lu}\d/-]*(?: \d[\p{Lu}\d-]*)*(?:\.\d\p{Lu}{2,3})?/u.exec(
      value.replace(/^.*?(?:n°|\bnumber|numéro(?: de [\p{L}’' ]+?)?(?: \p{L}+)?:?)\s*(?=[\p{Lu}\d])/iu, ''),
    )?.[0]
  const isWhole = /^(?=.*\d)[\p{Lu}\d]{6,12}$/u.test(value)
  const number = isWhole ? value : (found?.trim() ?? '')
  if (!isWhole && (number.match(/\d/gu)?.length ?? 0) < 3) return null
  const issuer = /\(([^()]+)\)|\bdélivré (?:en|au|aux) ([^,/]+)/u.exec(value)
  return {
    kind: /pièce|carte|identité/iu.test(words) ? 'idNumber' : 'passportNumber',
    value: number,
    country: countryCodeFrench(issuer?.[1] ?? issuer?.[2] ?? ''),
    note: words === number ? null : words,
  }
}
