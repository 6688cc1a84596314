// Which real editions the guards hold, and why: every edition of each list of a mirror folder, the oldest first, into a
// fresh record. A held one is let in afterwards, as a person would after having looked at it, unless --keep-held is
// given; --only-held leaves out what is taken and lost no programme:
// node bench/guards.ts MIRROR [LIST…] [--keep-held] [--only-held]
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { accept, update } from '../src/desk/index.ts'
import { mirroredEditions } from '../src/fetch/index.ts'
import { ADAPTERS, type EditionSummary } from '../src/lists/index.ts'
import { type HeldEdition, openStore } from '../src/store/index.ts'

const [mirror, ...more] = process.argv.slice(2)
const wanted = more.filter((each) => !each.startsWith('--'))
const onlyHeld = more.includes('--only-held')
const letsIn = !more.includes('--keep-held')
if (mirror === undefined) {
  process.stderr.write('usage: node bench/guards.ts MIRROR [LIST…] [--keep-held] [--only-held]\n')
  process.exit(2)
}
const at = new Date().toISOString()

/** What fell and was not held: told so that it can be looked at. */
function falls(before: HeldEdition, after: HeldEdition): readonly string[] {
  const [was, is] = [before.summary, after.summary] as [EditionSummary, EditionSummary]
  return was.programmes.flatMap((programme) => {
    const [had, has] = [was.entriesOf[programme] ?? 0, is.entriesOf[programme] ?? 0]
    return had - has >= 10 && (had - has) * 5 >= had ? [`${programme} ${had} → ${has}`] : []
  })
}

let [loaded, held] = [0, 0]
for (const { list, source } of ADAPTERS) {
  if (wanted.length > 0 && !wanted.includes(list)) continue
  const editions = await mirroredEditions(mirror, list, source.folders)
  if (editions.length === 0) continue
  const home = mkdtempSync(join(tmpdir(), 'onrecord-guards-'))
  let last: HeldEdition | undefined
  for (const { date, folder } of editions) {
    // One at a time, so that a held one can be looked at before the next comes.
    const one = mkdtempSync(join(tmpdir(), 'onrecord-mirror-'))
    mkdirSync(join(one, source.folders?.[0] ?? list))
    symlinkSync(resolve(folder), join(one, source.folders?.[0] ?? list, date))
    const [outcome] = await update({ home, from: one, edition: 'all', lists: [list], at })
    rmSync(one, { recursive: true })
    if (outcome === undefined) continue
    const { layout, entries, added, removed, changed, state, reason } = outcome
    if (state === 'loaded') loaded++
    if (state === 'held') held++
    if (letsIn && state === 'held')
      await accept({ home, list, date, because: 'looked at by bench/guards.ts', at })
    const store = openStore(home)
    const now = (await store.editions.all()).findLast((each) => each.state === 'loaded')
    store.close()
    const fell =
      state === 'loaded' && last !== undefined && now !== undefined
        ? falls(last, now).map((each) => `not held: ${each}`)
        : []
    last = now
    if (onlyHeld && state === 'loaded' && fell.length === 0) continue
    const counts = state === 'loaded' ? `, ${added} added, ${removed} removed, ${changed} changed` : ''
    process.stdout.write(`${list} ${date} ${layout ?? '–'}: ${state}, ${entries} entries${counts}\n`)
    for (const each of [...(reason?.split('; ') ?? []), ...fell]) process.stdout.write(`    ${each}\n`)
  }
  rmSync(home, { recursive: true })
}
process.stdout.write(`${loaded} editions loaded, ${held} held\n`)
