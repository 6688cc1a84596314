import { Command } from 'commander'
import { changes, dayFrom } from '../desk/index.ts'
import { openRecord } from './open-record.ts'
import { changesText } from './print/changes.ts'
import { PROGRAM, print, printJson } from './terminal.ts'

interface ChangesOptions {
  readonly since?: string
  readonly until?: string
  readonly json?: true
  readonly home?: string
}

export function changesCommand(): Command {
  return new Command('changes')
    .description('what changed on a list from edition to edition')
    .argument('<LIST>', 'for example un-sc')
    .option('--since <DATE>', 'changes after this day (default: since the oldest edition held)')
    .option('--until <DATE>', 'changes up to and with this day (default: to the newest edition held)')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} changes un-sc --since 2023-10-17 --until 2023-10-19
  ${PROGRAM} changes us-sdn --json

Only what both editions can carry is compared: what the layout of one lacks is unknown, not removed.`,
    )
    .action(async (list: string, _: unknown, command: Command) => {
      const { since, until, json, home } = command.optsWithGlobals<ChangesOptions>()
      const record = await openRecord(home)
      try {
        const answer = await changes(record, {
          list,
          since: since === undefined ? undefined : dayFrom(since),
          until: until === undefined ? undefined : dayFrom(until),
        })
        if (json) printJson(answer)
        else print(changesText(answer))
      } finally {
        record.close()
      }
    })
}
