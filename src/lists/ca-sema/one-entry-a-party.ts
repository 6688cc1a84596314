import { couldBeSameDay, type Entry, type Name } from '../../record/index.ts'
import { keyAmong } from './key.ts'

/**
 * The entries in their order, each under a key of its own. Records of one name under one regulation are one entry if nothing
 * in them tells two parties apart: Sergey Ivanovich Menyailo stands in two parts of the Russian schedule, with two listing
 * dates. What tells them apart is a birth or building date, an IMO number or the kind of party; then every one of them has
 * it in its key.
 */
export function oneEntryAParty(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.key)
    if (group === undefined) groups.set(entry.key, [entry])
    else group.push(entry)
  }
  const taken = new Set(groups.keys())
  return [...groups.values()].flatMap((group) => {
    const [only] = group
    if (only !== undefined && group.length === 1) return [only]
    const parties = partiesIn(group)
    if (parties.length === 1) return parties
    return parties.map((party) => {
      const key = unused(
        keyAmong(
          party,
          parties.filter((other) => other !== party),
        ),
        taken,
      )
      taken.add(key)
      return { ...party, key }
    })
  })
}

function unused(key: string, taken: ReadonlySet<string>): string {
  let free = key
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`
  return free
}

/** A record that could be of two parties is of neither. */
function partiesIn(group: readonly Entry[]): readonly Entry[] {
  const parties: Entry[][] = []
  for (const entry of group) {
    const fitting = parties.filter((party) => party.every((other) => couldBeOne(entry, other)))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) only.push(entry)
    else parties.push([entry])
  }
  return parties.map(joined)
}

function couldBeOne(a: Entry, b: Entry): boolean {
  if (a.schema !== b.schema) return false
  const [first, second] = [a.identifiers[0]?.value, b.identifiers[0]?.value]
  if (first !== undefined && second !== undefined && first !== second) return false
  if (a.dates.length === 0 || b.dates.length === 0) return true
  return a.dates.some((date) => b.dates.some((other) => couldBeSameDay(date, other)))
}

/** One entry of them: listed since the earliest date; the others' dates stay with their place in the schedules. */
function joined(party: readonly Entry[]): Entry {
  const [first, ...rest] = party.toSorted((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
  )
  if (first === undefined) throw new RangeError('a party without a record')
  if (rest.length === 0) return first
  return {
    ...first,
    names: distinct(
      [...first.names, ...rest.flatMap(({ names }) => names.map(asFurther))],
      ({ value }) => value,
    ),
    dates: distinct(
      [first, ...rest].flatMap(({ dates }) => dates),
      ({ edtf }) => edtf,
    ),
    identifiers: distinct(
      [first, ...rest].flatMap(({ identifiers }) => identifiers),
      ({ kind, value }) => `${kind} ${value}`,
    ),
    properties: { ...propertiesOf([first, ...rest]), alsoListed: rest.map(placeOf) },
    unread: [first, ...rest].flatMap(({ unread }) => unread),
  }
}

function propertiesOf(party: readonly Entry[]): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, Set<string>>()
  for (const { properties } of party)
    for (const [property, given] of Object.entries(properties)) {
      const all = values.get(property) ?? new Set()
      for (const value of given) all.add(value)
      values.set(property, all)
    }
  return Object.fromEntries([...values].map(([property, all]) => [property, [...all]]))
}

/** The primary name of a further record, written otherwise, is one more name of the party. */
function asFurther(name: Name): Name {
  return name.kind === 'primary' ? { ...name, kind: 'alias' } : name
}

function dateOf(entry: Entry): string {
  return entry.listing.listedOn?.date ?? '9999'
}

function placeOf({ properties, listing }: Entry): string {
  return [
    ...(properties['schedule'] ?? []).map((words) => `schedule ${words}`),
    ...(properties['item'] ?? []).map((words) => `item ${words}`),
    ...(listing.listedOn === null ? [] : [`listed on ${listing.listedOn.date ?? ''}`]),
  ].join(', ')
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value)
  return [...byKey.values()]
}
