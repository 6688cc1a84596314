import { Command } from 'commander'
import { accept, homeFolder, UnusableInput, type UpdateDetail, update } from '../desk/index.ts'
import { EXIT } from './exit-codes.ts'
import { clearProgress, note, PROGRAM, print, printJson, progress, table, wrapped } from './terminal.ts'

interface UpdateOptions {
  readonly from?: string
  readonly accept?: true
  readonly because?: string
  readonly edition?: string
  readonly json?: true
  readonly home?: string
}

export function updateCommand(): Command {
  return new Command('update')
    .description('load editions of the official lists')
    .argument('[LIST...]', 'the lists, for example un-sc (default: every list that the folder has)')
    .option('--from <DIR>', 'a folder DIR/LIST/YYYY-MM-DD/FILES with the files as the publisher serves them')
    .option('--edition <DATE>', 'this edition instead of the newest')
    .option('--accept', 'let in a held edition: update --accept LIST DATE --because "…"')
    .option('--because <REASON>', 'why the held edition is right; kept with it')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} update --from ./mirror                               the newest edition of every list
  ${PROGRAM} update --from ./mirror un-sc --edition 2025-06-16    one edition of one list
  ${PROGRAM} update --accept un-sc 2026-04-02 --because "regime 2374 has ended"

An edition comes in whole or not at all; what is held stays until a newer one is taken.`,
    )
    .action(async (lists: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<UpdateOptions>()
      if (options.accept) {
        await acceptEdition(lists, options)
        return
      }
      if (options.from === undefined)
        throw new UnusableInput('update needs --from DIR: a folder DIR/LIST/YYYY-MM-DD/FILES')
      const outcomes = await update({
        home: homeFolder(options.home),
        from: options.from,
        lists,
        edition: options.edition,
        at: new Date().toISOString(),
        onProgress: ({ list, edition, step, entries }) =>
          progress(step === 'indexing' ? 'making the index …' : `${list} ${edition}: ${entries} entries …`),
      })
      clearProgress()
      if (options.json) printJson({ lists: outcomes.map(contracted) })
      else printOutcomes(outcomes)
      if (outcomes.some(({ state }) => state !== 'loaded' && state !== 'unchanged'))
        process.exitCode = EXIT.editionNotTaken
    })
}

async function acceptEdition(
  named: readonly string[],
  { home, because, json }: UpdateOptions,
): Promise<void> {
  const [list, day, ...others] = named
  if (list === undefined || day === undefined || others.length > 0 || because === undefined)
    throw new UnusableInput('--accept needs LIST DATE and --because "…"')
  const edition = await accept({
    home: homeFolder(home),
    list,
    date: day,
    because,
    at: new Date().toISOString(),
  })
  const { accepted, date, entries, layout, state } = edition
  if (json) printJson({ lists: [{ list, edition: date, layout, entries, state, accepted }] })
  else print(`${list} ${date} is let in (${entries} entries), by ${accepted?.by}: ${because}`)
}

function contracted({
  list,
  edition,
  layout,
  entries,
  added,
  removed,
  changed,
  state,
  reason,
}: UpdateDetail): unknown {
  return { list, edition, layout, entries, added, removed, changed, state, reason }
}

function printOutcomes(outcomes: readonly UpdateDetail[]): void {
  const taken = outcomes.filter(({ layout }) => layout !== null)
  if (taken.length > 0)
    print(
      table(
        ['list', 'edition', 'layout', 'entries', 'names', 'added', 'removed', 'changed', 'state'],
        taken.map((each) => [
          each.list,
          each.edition ?? '–',
          each.layout ?? '–',
          each.entries,
          each.names,
          each.added,
          each.removed,
          each.changed,
          each.state,
        ]),
      ),
    )
  for (const { list, edition, state, reason, skipped, inForce, unread, missingFiles } of outcomes) {
    for (const each of skipped) note(`skipped ${each}`)
    if (state === 'unchanged') print(`${list} ${edition} was loaded before: nothing changed.`)
    else if (reason !== null) note(wrapped(`${state}: ${reason}`, ''))
    if (state === 'held')
      note(`To let it in all the same: ${PROGRAM} update --accept ${list} ${edition} --because "…"`)
    if (state === 'held' || state === 'unreadable')
      note(`The record is as it was${inForce === null ? '' : `: ${list} ${inForce} stays in force`}.`)
    else if (inForce !== null) print(`${list} ${edition} is kept as history; ${inForce} is in force.`)
    if (missingFiles.length > 0)
      note(`${list} ${edition}: without ${missingFiles.join(', ')}; what they carry is unknown.`)
    const left = Object.entries(unread)
    if (left.length > 0 && state === 'loaded')
      note(
        wrapped(
          `${list} ${edition}: ${left.reduce((sum, [, count]) => sum + count, 0)} values were kept but not understood: ` +
            left.map(([field, count]) => `${field} ${count}`).join(', '),
          '',
        ),
      )
  }
}
