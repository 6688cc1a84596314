import { TIE_ROWS } from './programme-tie-rows.ts'

/** What programmes of different authorities are about. */
export const PROGRAMME_SUBJECTS = [
  'human-rights',
  'corruption',
  'russia-ukraine',
  'belarus',
  'dprk',
  'iran',
  'myanmar',
  'syria',
  'venezuela',
  'isil-al-qaida',
  'taliban',
  'terrorism',
  'iraq',
  'dr-congo',
  'libya',
  'somalia',
  'central-african-republic',
  'haiti',
  'yemen',
  'sudan',
  'south-sudan',
  'guinea-bissau',
  'guinea',
  'mali',
  'nicaragua',
  'zimbabwe',
  'moldova',
  'guatemala',
  'balkans',
  'cyber',
  'chemical-weapons',
  'settler-violence',
  'chinese-military-companies',
  'forced-labour',
] as const
export type ProgrammeSubject = (typeof PROGRAMME_SUBJECTS)[number]

/** One programme of one list on one subject; a programme may be about two. */
export interface ProgrammeTie {
  readonly subject: ProgrammeSubject
  readonly list: string
  /** As the list's entries carry it. */
  readonly programme: string
  /** The regulation, order or resolution that lays the programme down, by its number. */
  readonly source: string
}

/** Programmes of different authorities on one subject: this project's own table, each row with its source. */
export const PROGRAMME_TIES: readonly ProgrammeTie[] = TIE_ROWS.map(([subject, list, programme, source]) => ({
  subject,
  list,
  programme,
  source,
}))

const BY_PROGRAMME: ReadonlyMap<string, readonly ProgrammeSubject[]> = byProgramme()

function byProgramme(): ReadonlyMap<string, readonly ProgrammeSubject[]> {
  const found = new Map<string, ProgrammeSubject[]>()
  for (const { subject, list, programme } of PROGRAMME_TIES) {
    const key = `${list} ${programme}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [subject])
    else known.push(subject)
  }
  return found
}

/** The subjects of an entry's programmes, in the order of the programmes; none where the table has no row. */
export function subjectsOf(list: string, programmes: readonly string[]): readonly ProgrammeSubject[] {
  const found: ProgrammeSubject[] = []
  for (const programme of programmes)
    for (const subject of BY_PROGRAMME.get(`${list} ${programme}`) ?? [])
      if (!found.includes(subject)) found.push(subject)
  return found
}
