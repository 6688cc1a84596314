import type { CompareCell, ComparedParty, Comparison } from '../../../src/desk/index.ts'

type Entry = CompareCell['entries'][number]

/** A listing dated to the day, in force; what is given besides stands instead. */
export function listing(entry: string, date: string | null, given: Partial<Entry> = {}): Entry {
  return {
    entry,
    listedOn:
      date === null
        ? { date, basis: 'first-seen', between: [null, '2026-01-01'] }
        : { date, basis: 'stated' },
    status: 'active',
    until: null,
    programmes: [],
    transferred: false,
    ...given,
  }
}

export function cell(id: string, entries: readonly Entry[], given: Partial<CompareCell> = {}): CompareCell {
  return {
    list: id,
    state: entries.length === 0 ? 'not-listed' : 'listed',
    entries,
    alike: [],
    lag: null,
    ...given,
  }
}

export function party(
  key: string,
  cells: readonly CompareCell[],
  given: Partial<ComparedParty> = {},
): ComparedParty {
  const dated = cells
    .flatMap((each) => each.entries.map(({ listedOn }) => ({ list: each.list, date: listedOn.date })))
    .flatMap(({ date, ...each }) => (date === null ? [] : [{ ...each, date }]))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return {
    party: key,
    caption: key,
    schema: 'Person',
    subjects: [],
    first: dated[0] ?? null,
    cells,
    joint: [],
    delistedAlone: [],
    wordings: [],
    ...given,
  }
}

export function list(
  id: string,
  given: Partial<Comparison['lists'][number]> = {},
): Comparison['lists'][number] {
  return {
    list: id,
    state: 'loaded',
    edition: { date: '2026-01-01', sha256: '00', layout: 'x' },
    asOf: null,
    authority: id,
    jurisdiction: id.slice(0, 2).toUpperCase(),
    ...given,
  }
}

export function comparison(parties: readonly ComparedParty[], given: Partial<Comparison> = {}): Comparison {
  const ids = [...new Set(parties.flatMap(({ cells }) => cells.map((each) => each.list)))]
  return {
    query: {},
    lists: ids.map((id) => list(id)),
    alignment: 1,
    parties,
    lags: [],
    counterSanctions: [],
    ...given,
  }
}
