import { type Entry, partsOfKey } from '../record/index.ts'

/** A list whose own ids other lists quote, and where they do. */
interface Quoted {
  /** What the reference is called here: `un`, `eu`, `gb`, `ofsi`, `ofac`. */
  readonly system: string
  /** The lists whose own ids are the reference. */
  readonly own: readonly string[]
  /** The property under which other lists' entries carry it. */
  readonly property: string | null
  readonly form: RegExp
}

const QUOTED: readonly Quoted[] = [
  { system: 'un', own: ['un-sc'], property: 'unReference', form: /^[A-Z]{2}[ie]\.\d{3}$/ },
  { system: 'eu', own: ['eu-fsf'], property: 'euReference', form: /^EU\.\d+\.\d+$/ },
  { system: 'gb', own: ['gb-uksl'], property: 'ukslReference', form: /^[A-Z]{3}\d{4}$/ },
  { system: 'ofsi', own: ['gb-ofsi'], property: 'ofsiGroupId', form: /^\d{4,6}$/ },
  // OFAC numbers the parties of all its lists in one row.
  { system: 'ofac', own: ['us-sdn', 'us-cons', 'us-cmic'], property: null, form: /^\d{2,6}$/ },
]

/** The references of an entry, `un:QDi.001`: its own where others quote it, and those it quotes; sorted. */
export function officialReferencesOf(entry: Entry): readonly string[] {
  const { list, id } = partsOfKey(entry.key)
  const found: string[] = []
  for (const { system, own, property, form } of QUOTED) {
    if (own.includes(list) && form.test(id)) found.push(`${system}:${id}`)
    if (property === null) continue
    for (const value of entry.properties[property] ?? [])
      if (form.test(value) && !found.includes(`${system}:${value}`)) found.push(`${system}:${value}`)
  }
  return found.length > 1 ? found.toSorted() : found
}
