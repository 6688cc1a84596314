import { type FtmLine, ftmEntities, type PartyLookup } from '../../src/formats/index.ts'
import { ftmAdapter, type SourceFile, type Told } from '../../src/lists/index.ts'
import { type Designation, type Entry, partsOfKey } from '../../src/record/index.ts'

const NOBODY: PartyLookup = { byKey: () => null, byName: () => null }

/** A designation in force that says what the entry's listing says. */
export function inForce(entry: Entry): Designation {
  const { programmes, listedOn, measures, legalBasis, reasons } = entry.listing
  const since = listedOn ?? { date: null, basis: 'first-seen', between: [null, '2031-01-01'] }
  return {
    list: partsOfKey(entry.key).list,
    entry: entry.key,
    authority: 'Somebody',
    programmes,
    listedOn: since,
    status: 'active',
    periods: [[since.date, null]],
    measures,
    legalBasis,
    reasons,
    note: null,
    source: 'a test',
  }
}

export function linesOf(entry: Entry, lookup: PartyLookup = NOBODY): readonly FtmLine[] {
  return ftmEntities(entry, { designation: inForce(entry), page: 'https://example.org/list', lookup })
}

/** The entries of a file with these lines, as a list of one's own. */
export async function readBack(
  lines: Iterable<object | string>,
  told: Told = nothingTold(),
): Promise<readonly Entry[]> {
  const adapter = ftmAdapter('xx-own')
  const [layout] = adapter.layouts
  if (layout === undefined) throw new Error('no layout')
  return Array.fromAsync(adapter.read([fileOf(lines)], layout, told))
}

export function nothingTold(): Told {
  return { publishedOn: null, findings: [], missing: [] }
}

function fileOf(lines: Iterable<object | string>): SourceFile {
  const text = Array.from(lines, (line) =>
    typeof line === 'string' ? line : `${JSON.stringify(line)}\n`,
  ).join('')
  const bytes = new TextEncoder().encode(text)
  return {
    name: 'own.ftm.json',
    async *read() {
      for (let from = 0; from < bytes.length; from += 4096) yield bytes.subarray(from, from + 4096)
    },
  }
}
