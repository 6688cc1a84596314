import { Command } from 'commander'
import {
  accept,
  homeFolder,
  reread,
  UnusableInput,
  type UpdateDetail,
  type UpdateProgress,
  update,
  updateOwnList,
} from '../desk/index.ts'
import type { FtmSkipped } from '../lists/index.ts'
import { EXIT } from './exit-codes.ts'
import { notObtainedText } from './print/not-obtained.ts'
import { clearProgress, note, PROGRAM, print, printJson, progress, table, wrapped } from './terminal.ts'

interface UpdateOptions {
  readonly from?: string
  readonly ftm?: string
  readonly name?: string
  readonly reread?: true
  readonly accept?: true
  readonly because?: string
  readonly edition?: string
  readonly json?: true
  readonly home?: string
}

export function updateCommand(): Command {
  return new Command('update')
    .description('load editions of the official lists, from their publishers or from a folder')
    .argument('[LIST...]', 'the lists, for example un-sc (default: every list that there is an edition of)')
    .option('--from <DIR>', 'a folder DIR/LIST/YYYY-MM-DD/FILES with the files as the publisher serves them')
    .option('--edition <DATE>', 'this edition of the folder instead of the newest; "all": every one')
    .option('--ftm <FILE>', 'a list of your own, in FollowTheMoney JSON lines')
    .option('--name <NAME>', 'what the list of --ftm is called: xx-NAME')
    .option('--reread', 'read the editions held again, from the bytes that were kept')
    .option('--accept', 'let in a held edition: update --accept LIST DATE --because "…"')
    .option('--because <REASON>', 'why the held edition is right; kept with it')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} update                                               the newest edition of every list, downloaded
  ${PROGRAM} update --from ./mirror                               the newest edition of every list in a folder
  ${PROGRAM} update --from ./mirror un-sc --edition 2025-06-16    one edition of one list
  ${PROGRAM} update --ftm suppliers.ftm.json --name suppliers     your own list, as xx-suppliers
  ${PROGRAM} update --accept un-sc 2026-04-02 --because "regime 2374 has ended"

An edition comes in whole or not at all; what is held stays until a newer one is taken. HTTPS_PROXY and NO_PROXY are
kept to.`,
    )
    .action(async (lists: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<UpdateOptions>()
      if (options.because !== undefined && !options.accept)
        throw new UnusableInput('--because needs --accept LIST DATE')
      if (options.accept) {
        for (const other of ['from', 'ftm', 'name', 'reread', 'edition'] as const)
          if (options[other] !== undefined)
            throw new UnusableInput(`--accept LIST DATE stands alone: without --${other}`)
        await acceptEdition(lists, options)
        return
      }
      const outcomes = await updated(lists, options)
      clearProgress()
      if (options.json) printJson({ lists: outcomes.map(contracted) })
      else printOutcomes(outcomes)
      if (outcomes.some(({ state }) => state !== 'loaded' && state !== 'unchanged'))
        process.exitCode = EXIT.editionNotTaken
    })
}

async function updated(lists: readonly string[], options: UpdateOptions): Promise<readonly UpdateDetail[]> {
  const { from, ftm, name, edition } = options
  if ([from, ftm, options.reread].filter((each) => each !== undefined).length > 1)
    throw new UnusableInput('--from, --ftm and --reread are three ways to update: give one of them')
  if (ftm === undefined && name !== undefined) throw new UnusableInput('--name needs --ftm FILE')
  if (ftm !== undefined && edition === 'all')
    throw new UnusableInput('--ftm is one edition: --edition takes its day')
  const common = {
    home: homeFolder(options.home),
    at: new Date().toISOString(),
    onProgress: (each: UpdateProgress) => progress(progressText(each)),
  }
  if (options.reread && edition !== undefined)
    throw new UnusableInput('--reread takes every edition of the lists named: without --edition')
  if (options.reread) return reread({ ...common, lists })
  if (ftm === undefined) return update({ ...common, from, lists, edition })
  if (lists.length > 0) throw new UnusableInput('--ftm takes one list, and --name says what it is called')
  const onSkipped = (skipped: readonly FtmSkipped[]): void => {
    for (const { why, count } of skipped) note(`passed over: ${count} × ${why}`)
  }
  return [await updateOwnList({ ...common, file: ftm, name, edition, onSkipped })]
}

function progressText({ list, edition, step, done, total }: UpdateProgress): string {
  if (step === 'indexing') return 'making the index …'
  if (step === 'aligning') return 'looking which entries are one party …'
  if (step === 'reading') return `${list} ${edition ?? ''}: ${done.toLocaleString('en')} entries …`
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`
  return `${list}: ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`} …`
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
  const notObtained = outcomes.filter(({ state }) => state === 'not-obtained')
  for (const { list, edition, state, reason, skipped, inForce, unread, missingFiles } of outcomes) {
    if (state === 'not-obtained') continue
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
  if (notObtained.length === 0) return
  for (const each of notObtainedText(notObtained)) note(wrapped(each, ''))
  const stay = notObtained.flatMap(({ list, inForce }) => (inForce === null ? [] : [`${list} ${inForce}`]))
  note(
    wrapped(stay.length === 0 ? 'Nothing is held of them.' : `In force as before: ${stay.join(', ')}.`, ''),
  )
  // What comes with the project needs no publisher.
  if (notObtained.length > 1 && reachedNone(outcomes))
    note(`No publisher was reached. Without a network: ${PROGRAM} update --from DIR`)
}

/** Whether nothing came from any address. */
function reachedNone(outcomes: readonly UpdateDetail[]): boolean {
  return outcomes.every(({ state, folder }) => state === 'not-obtained' || !/^https?:/.test(folder ?? ''))
}
