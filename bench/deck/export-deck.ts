import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { DeckQuery } from '../../src/deck/index.ts'
import type { LoadedNames } from '../../src/desk/index.ts'

/** A negative is put to so many entries whose names share most words with it. */
const CANDIDATES = 5

/**
 * Writes a line a question: class, group, name, the key expected and the candidates that a pairwise matcher may be asked
 * about (schema and strong names). For a listed name that is its own entry only.
 */
export async function exportDeck(
  deck: readonly DeckQuery[],
  { entries, words }: LoadedNames,
  path: string,
): Promise<void> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const file = createWriteStream(path)
  for (const query of deck) {
    const keys =
      query.expects === null ? [...query.from, ...words.nearest(query.name, CANDIDATES)] : [query.expects]
    const across = query.group === 'cross-script'
    const keepLatin = query.class.endsWith('to-latin')
    const candidates = [...new Set(keys)].flatMap((key) => {
      const entry = byKey.get(key)
      if (entry === undefined) return []
      const names = entry.names
        .filter(
          ({ strength, script }) => strength === 'strong' && (!across || (script === 'Latn') === keepLatin),
        )
        .map(({ value }) => value)
      return names.length === 0 ? [] : [{ key, schema: entry.schema, names }]
    })
    const { class: id, group, name, expects } = query
    file.write(
      `${JSON.stringify({ class: id, group, name, expects, type: query.type ?? null, candidates })}\n`,
    )
  }
  file.end()
  await once(file, 'finish')
}
