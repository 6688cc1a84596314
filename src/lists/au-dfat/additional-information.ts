import type { Identifier } from '../../record/index.ts'
import { countryCode } from '../reading/country.ts'
import { wordsOf } from '../reading/xml-element.ts'

/** What the prose of Additional Information says in fixed forms; the prose itself is kept whole beside it. */
export interface AuAdditional {
  readonly identifiers: readonly Identifier[]
  readonly titles: readonly string[]
  readonly positions: readonly string[]
  readonly genders: readonly string[]
  /** The UN's reference, with which the entries of the UN's lists begin ("TAi.100"). */
  readonly unReferences: readonly string[]
}

/** A longer text is kept and not searched. */
const LONGEST = 20_000

/** Numbers by the words before them; a number has a digit and at least four signs. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bpassport/iu, 'passportNumber'],
  [/\b(?:tax|inn|fiscal)\b/iu, 'taxNumber'],
  [/\bogrn\b/iu, 'ogrnCode'],
  [/\bswift|\bbic\b/iu, 'swiftBic'],
  [/\bregistration|\bcommercial reg/iu, 'registrationNumber'],
  [/\bidentif|\bidentity|\bnational id|\bid card|\bid\b/iu, 'idNumber'],
]

const NUMBER = String.raw`([A-Z]{0,6}[-/ ]?\d[\dA-Z/-]{3,24})(?![\dA-Z])`
const LABEL = new RegExp(
  String.raw`((?:\b\p{Lu}\p{Ll}{2,20} )?\b(?:(?:diplomatic|national|foreign|international|tax|identity|registration|identification|passport|card|document) ){0,4}(?:passport|tax|identification|identity card|identity|national id|registration|OGRN|INN|SWIFT/BIC|ID card|ID)(?: (?:card|document|information|ID|code))?(?: ?(?:number|no\.?|№))?:? ?(?:a\) )?)${NUMBER}`,
  'giu',
)

/** Reads the fixed forms; a number whose words deny or doubt it is left in the prose. */
export function auAdditional(texts: readonly string[]): AuAdditional {
  const searched = texts.map((each) => wordsOf(each).slice(0, LONGEST))
  return {
    identifiers: searched.flatMap(identifiersIn),
    titles: searched.flatMap((text) => enumerated(/\bTitle: ((?:[a-d]\) )?[^.:]{1,120})\./u.exec(text)?.[1])),
    positions: searched.flatMap((text) => enumerated(/\bDesignation: ([^.:]{1,600})\./u.exec(text)?.[1])),
    genders: searched.flatMap(
      (text) => /\b(?:Sex|Gender): (male|female)\b/iu.exec(text)?.[1]?.toLowerCase() ?? [],
    ),
    unReferences: searched.flatMap((text) => /^([A-Z]{2,3}[ie]\.\d{3})\b/u.exec(text)?.[1] ?? []),
  }
}

function identifiersIn(text: string): readonly Identifier[] {
  return [...text.matchAll(LABEL)].flatMap((found): readonly Identifier[] => {
    const [words, label = '', value = ''] = found
    const around = text.slice(Math.max(0, found.index - 30), found.index + words.length + 40)
    const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1]
    if (
      kind === undefined ||
      /\b(?:forged|false|fraudulent|counterfeit|stolen|reported lost)\b/iu.test(around)
    )
      return []
    const issuer = /^(\p{Lu}\p{Ll}+) /u.exec(label)?.[1] ?? ''
    return [
      {
        kind,
        value: value.replace(/[-/ ]+$/u, '').trim(),
        country: countryCode(issuer),
        note: wordsOf(words),
      },
    ]
  })
}

/** "a) First Deputy b) Foreign Minister" */
function enumerated(words: string | undefined): readonly string[] {
  return (words ?? '')
    .split(/(?:^|\s)[a-z]\) /u)
    .map((part) => part.replace(/[,;\s]+$/u, '').trim())
    .filter((part) => part !== '' && !/^na$/iu.test(part))
}
