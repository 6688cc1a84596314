/** Raised when the rule for these changes; the tables are part of the fingerprint. */
export const STATES_IN_SHORT_VERSION = 1

/** States that have a style before their short name: Islamic Republic of Iran, Kingdom of Bahrain. Folded. */
export const STYLED_STATES: string =
  'afghanistan albania algeria angola armenia austria azerbaijan bahrain bangladesh belarus belgium benin bhutan bolivia botswana ' +
  'bulgaria burundi cameroon chad chile colombia croatia cuba cyprus denmark djibouti ecuador egypt estonia ethiopia fiji finland ' +
  'gambia georgia ghana guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy ' +
  'jordan kazakhstan kenya kiribati kosovo kuwait latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi ' +
  'maldives mali malta mauritania mauritius moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal ' +
  'netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar ' +
  'romania rwanda senegal serbia seychelles singapore slovenia somalia spain srpska sudan suriname sweden syria tajikistan tanzania ' +
  'thailand togo tonga tunisia turkey turkiye turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen ' +
  'zambia zimbabwe abkhazia crimea tatarstan chechnya dagestan'

/** The official names of states that have an adjective in them or none of their short one, and the short one. Folded. */
export const STATES_IN_SHORT: Readonly<Record<string, string>> = {
  'russian federation': 'russia',
  'swiss confederation': 'switzerland',
  'french republic': 'france',
  'italian republic': 'italy',
  'hellenic republic': 'greece',
  'portuguese republic': 'portugal',
  'lebanese republic': 'lebanon',
  'tunisian republic': 'tunisia',
  'togolese republic': 'togo',
  'gabonese republic': 'gabon',
  'argentine republic': 'argentina',
  'kyrgyz republic': 'kyrgyzstan',
  'chechen republic': 'chechnya',
  'slovak republic': 'slovakia',
  'czech republic': 'czechia',
  'syrian arab republic': 'syria',
  'yemen arab republic': 'yemen',
  'arab republic of egypt': 'egypt',
  'hashemite kingdom of jordan': 'jordan',
  'kingdom of saudi arabia': 'saudi arabia',
  'saudi arabian kingdom': 'saudi arabia',
  'republic of south africa': 'south africa',
  'republic of south sudan': 'south sudan',
  'republic of north macedonia': 'north macedonia',
  'republic of equatorial guinea': 'equatorial guinea',
  'republic of costa rica': 'costa rica',
  'republic of el salvador': 'el salvador',
  'republic of sierra leone': 'sierra leone',
  'republic of cape verde': 'cape verde',
  'state of eritrea': 'eritrea',
  'federal republic of germany': 'germany',
  'republic of korea': 'south korea',
  'democratic peoples republic of korea': 'north korea',
  'peoples republic of china': 'china',
  'lao peoples democratic republic': 'laos',
  'socialist republic of viet nam': 'vietnam',
  'democratic socialist republic of sri lanka': 'sri lanka',
  'republic of the union of myanmar': 'myanmar',
}

/** What may stand before "of" and the name of a state, the last of them always. */
const STYLES: ReadonlySet<string> = new Set(['republic', 'kingdom', 'state', 'sultanate', 'emirate'])
const BEFORE_STYLE: ReadonlySet<string> = new Set(
  'islamic democratic peoples socialist federal federative united bolivarian plurinational arab cooperative autonomous oriental'.split(
    ' ',
  ),
)
const STYLED: ReadonlySet<string> = new Set(STYLED_STATES.split(' '))
const PHRASES = Object.entries(STATES_IN_SHORT).map(([long, short]) => ({
  words: long.split(' '),
  short: short.split(' '),
}))
const MAY_HAVE_STYLE = /republi|federation|kingdom|state|confederation|sultanate|emirate/

/** The folded words of a body's name with each state by its short name: Ministry of Defence of Belarus; null where none has a style. */
export function statesInShort(words: readonly string[]): readonly string[] | null {
  if (!words.some((word) => MAY_HAVE_STYLE.test(word))) return null
  const made: string[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.filter(({ words: long }) =>
      long.every((word, offset) => words[at + offset] === word),
    )
      .toSorted((a, b) => b.words.length - a.words.length)
      .at(0)
    const styled = phrase === undefined ? styledAt(words, at) : 0
    if (phrase !== undefined || styled > 0) withoutArticle(made)
    if (phrase !== undefined) made.push(...phrase.short)
    else if (styled > 0) made.push(words[at + styled - 1] ?? '')
    else made.push(words[at] ?? '')
    at += phrase?.words.length ?? Math.max(1, styled)
  }
  return made.length < words.length ? made : null
}

/** How many words a style and its state are at a place; 0 where there is none. */
function styledAt(words: readonly string[], at: number): number {
  let next = at
  while (BEFORE_STYLE.has(words[next] ?? '')) next += 1
  if (!STYLES.has(words[next] ?? '') || words[next + 1] !== 'of') return 0
  next += 2
  if (words[next] === 'the') next += 1
  return STYLED.has(words[next] ?? '') ? next + 1 - at : 0
}

function withoutArticle(made: string[]): void {
  if (made.at(-1) === 'the') made.pop()
}
