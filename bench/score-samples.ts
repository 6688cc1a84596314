// What scores are fitted on: what was measured of the forms that the questions of the deck and the judged name pairs
// met, a line of JSON each: node bench/score-samples.ts HOME OUT.jsonl [--names DIR] [--half tune] [--seed S] [--per-class N]

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDeck, type DeckQuery } from '../src/deck/index.ts'
import { type LoadedNames, loadedNames, OpenRecord } from '../src/desk/index.ts'
import { prepareFor, scriptOf } from '../src/names/index.ts'
import type { Entry } from '../src/record/index.ts'
import {
  buildIndex,
  type NameIndex,
  NameSearch,
  READING_COST,
  readForAll,
  type Subject,
} from '../src/screen/index.ts'
import { HALVES, ofHalf } from './deck/halves.ts'
import { readPairs } from './deck/name-pairs.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
    half: { type: 'string', default: 'tune' },
    seed: { type: 'string', default: '7' },
    'per-class': { type: 'string', default: '200' },
  },
})
const [home, path] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || path === undefined || half === undefined) {
  process.stderr.write(
    'usage: node bench/score-samples.ts HOME OUT.jsonl [--names DIR] [--half tune|held-out|all] [--seed S] [--per-class N]\n',
  )
  process.exit(2)
}

/** A form that was compared with a query, and what was measured. */
interface Seen {
  readonly form: number
  readonly features: readonly number[]
  readonly person: boolean
  /** What the score loses because a side is not in its own letters. */
  readonly cost: number
}

const PERSON = 0
const MOST_FORMS = 12

/** Asks an index and sees every form that is compared. */
class Observed {
  readonly index: NameIndex
  readonly #search: NameSearch
  #seen: Seen[] = []
  #isLatin = true

  constructor(index: NameIndex) {
    this.index = index
    this.#search = new NameSearch(index, (form, features, bearer) =>
      this.#seen.push({
        form,
        features: Array.from(features),
        person: bearer === PERSON,
        cost: this.#costOf(form),
      }),
    )
  }

  async ask(name: string): Promise<readonly Seen[]> {
    this.#seen = []
    this.#isLatin = scriptOf(name) === 'Latn'
    await prepareFor([name])
    const lists = this.index.heading.lists.map(() => true)
    this.#search.search(readForAll(name), { lists, least: Number.POSITIVE_INFINITY, mostOfWeak: 0 })
    return this.#seen
  }

  #costOf(form: number): number {
    return (this.#isLatin ? 0 : READING_COST) + (this.index.isRomanised(form) ? READING_COST : 0)
  }

  /** The entries that have a form. */
  keysOf(form: number): ReadonlySet<string> {
    const { formReadingStarts, readingNames, nameItems } = this.index
    const keys = new Set<string>()
    for (let at = formReadingStarts.at(form); at < formReadingStarts.at(form + 1); at += 1)
      keys.add(this.index.keyOf(nameItems.at(readingNames[at] ?? 0)))
    return keys
  }
}

/** Roughly how far two names are apart: only those that are near take part in the fitting. */
function badness({ features: [respelled = 0, , listedLeft = 0, askedLeft = 0] }: Seen): number {
  return respelled * 2 + listedLeft + askedLeft
}

const out = createWriteStream(path)
async function put(sample: object): Promise<void> {
  if (!out.write(`${JSON.stringify(sample)}\n`)) await once(out, 'drain')
}

async function sampleOf(
  query: DeckQuery,
  own: Observed,
  loaded: LoadedNames,
  isOf: (keys: ReadonlySet<string>) => boolean,
): Promise<object> {
  const seen = await own.ask(query.name)
  const kept = query.expects === null ? seen : seen.filter(({ form }) => isOf(own.keysOf(form)))
  return {
    group: query.group,
    class: query.class,
    name: query.name,
    of: query.of,
    match: query.expects !== null,
    within: query.expects === null && loaded.words.has(query.name),
    forms: kept
      .toSorted((a, b) => badness(a) - badness(b))
      .slice(0, MOST_FORMS)
      .map(({ form, ...measured }) => ({ ...measured, words: own.index.wordsOf(form).join(' ') })),
  }
}

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record)
const deck = buildDeck({
  names: ofHalf(loaded.names, half),
  words: loaded.words,
  ordinary: readOrdinaryNames(options.names),
  seed: options.seed,
  perClass: Number(options['per-class']),
})
const whole = new Observed(await buildIndex(loaded.entries))
for (const query of deck)
  if (query.group !== 'cross-script')
    await put(await sampleOf(query, whole, loaded, (keys) => keys.has(query.expects ?? '')))

const partyOf = new Map(loaded.names.map(({ key, party }) => [key, party]))
for (const keepLatin of [true, false]) {
  const subjects: Subject[] = loaded.entries
    .map((entry: Entry) => ({
      ...entry,
      names: entry.names.filter(({ script }) => (script === 'Latn') === keepLatin),
    }))
    .filter(({ names }) => names.length > 0)
  const part = new Observed(await buildIndex(subjects))
  for (const query of deck)
    if (query.group === 'cross-script' && query.class.endsWith(keepLatin ? 'to-latin' : 'from-latin')) {
      const party = partyOf.get(query.expects ?? '')
      await put(
        await sampleOf(query, part, loaded, (keys) => [...keys].some((key) => partyOf.get(key) === party)),
      )
    }
}

for (const { schema, asked, listed, match } of readPairs(join(options.names, 'name-bench.csv'), half)) {
  const name = {
    value: listed,
    script: scriptOf(listed),
    language: null,
    kind: 'primary',
    strength: 'strong',
  } as const
  const own = new Observed(
    await buildIndex([
      { key: 'xx-pair:1', schema, names: [name], dates: [], countries: [], identifiers: [] },
    ]),
  )
  const seen = await own.ask(asked)
  await put({
    group: 'pair',
    class: 'pair',
    name: asked,
    of: listed,
    match,
    within: false,
    forms: seen.map(({ form, ...measured }) => ({ ...measured, words: own.index.wordsOf(form).join(' ') })),
  })
}
out.end()
await once(out, 'finish')
record.close()
