import { MEASURES, type Measure } from '../../record/index.ts'

/** How lists call a measure, besides its own name in words ("Asset freeze"). */
const WORDS: Readonly<Record<string, Measure>> = {
  'assets freeze': 'asset-freeze',
  'freezing of assets': 'asset-freeze',
  'asset freezing': 'asset-freeze',
  'asset blocking': 'asset-freeze',
  blocking: 'asset-freeze',
  'entry ban': 'travel-ban',
  'travel restrictions': 'travel-ban',
  'export restrictions': 'export-control',
  'export controls': 'export-control',
  'export ban': 'export-control',
  'import restrictions': 'import-ban',
  'trust services sanctions': 'services-ban',
  'director disqualification sanction': 'director-disqualification',
  'transport sanctions': 'transport-restrictions',
  'charter of aircraft': 'transport-restrictions',
  'sectoral sanctions': 'sectoral',
  debarred: 'debarment',
}

/** The measure that a provision names; `null` where its words are not known. */
export function measureNamed(provision: string): Measure | null {
  const words = provision
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
  return MEASURES.find((measure) => measure.replaceAll('-', ' ') === words) ?? WORDS[words] ?? null
}
