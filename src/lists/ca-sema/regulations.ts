/** A regulation under which Canada lists. */
export interface Regulation {
  /** What it is called in entry keys, whatever the list calls it. */
  readonly slug: string
  /** Its title and number; `null` where no source was at hand. */
  readonly legalBasis: string | null
}

/**
 * The regulations by the English half of Country. Titles and numbers checked against copies of Justice Canada's texts
 * (https://laws-lois.justice.gc.ca/eng/regulations/) and of the Canada Gazette; for Moldova, South Sudan, Syria and Ukraine
 * against what others quote.
 */
const REGULATIONS: Readonly<Record<string, Regulation>> = {
  Belarus: sema('belarus', 'Belarus', 'SOR/2020-214'),
  // The label of the same regulation in 2020 and since; it was renamed by SOR/2025-82 on 2025-03-06.
  Burma: sema('burma', 'Burma', 'SOR/2007-285'),
  'Myanmar (Burma)': sema('burma', 'Myanmar', 'SOR/2007-285'),
  China: sema('china', "People's Republic of China", 'SOR/2021-49'),
  'Extremist Settler Violence': sema(
    'extremist-settler-violence',
    'Extremist Settler Violence',
    'SOR/2024-91',
  ),
  Guatemala: sema('guatemala', 'Guatemala', 'SOR/2024-23'),
  Haiti: sema('haiti', 'Haiti', 'SOR/2022-226'),
  'Hamas Terrorist Attacks': sema('hamas-terrorist-attacks', 'Hamas Terrorist Attacks', 'SOR/2024-17'),
  Iran: sema('iran', 'Iran', 'SOR/2010-165'),
  Moldova: sema('moldova', 'Moldova', 'SOR/2023-109'),
  Nicaragua: sema('nicaragua', 'Nicaragua', 'SOR/2019-232'),
  Russia: sema('russia', 'Russia', 'SOR/2014-58'),
  'South Sudan': sema('south-sudan', 'South Sudan', 'SOR/2014-235'),
  'Sri Lanka': sema('sri-lanka', 'Sri Lanka', 'SOR/2023-2'),
  Sudan: sema('sudan', 'Sudan', 'SOR/2024-61'),
  Syria: sema('syria', 'Syria', 'SOR/2011-114'),
  Ukraine: sema('ukraine', 'Ukraine', 'SOR/2014-60'),
  Venezuela: sema('venezuela', 'Venezuela', 'SOR/2017-204'),
  Zimbabwe: sema('zimbabwe', 'Zimbabwe', 'SOR/2008-248'),
  'Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR)': {
    slug: 'jvcfor',
    legalBasis: 'Justice for Victims of Corrupt Foreign Officials Regulations, SOR/2017-233',
  },
}

function sema(slug: string, title: string, number: string): Regulation {
  return { slug, legalBasis: `Special Economic Measures (${title}) Regulations, ${number}` }
}

/** The English half of a Country cell: "Russia / Russie". */
export function programmeOf(country: string): string {
  return (country.split(' / ')[0] ?? country).trim()
}

/** The regulation of a programme; one that is not in the table is named by the words of its label. */
export function regulationOf(programme: string): Regulation {
  const known = Object.hasOwn(REGULATIONS, programme) ? REGULATIONS[programme] : undefined
  if (known !== undefined) return known
  const words = programme.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
  return { slug: slug.slice(0, 60) || 'unnamed', legalBasis: null }
}
