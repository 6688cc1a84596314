import { Command } from 'commander'
import { dayFrom, show } from '../desk/index.ts'
import { openRecord } from './open-record.ts'
import { partyText } from './print/party.ts'
import { moment } from './screen-options.ts'
import { PROGRAM, print, printJson, wrapped } from './terminal.ts'

interface ShowOptions {
  readonly asOf?: string
  readonly at?: string
  readonly json?: true
  readonly home?: string
}

export function showCommand(): Command {
  return new Command('show')
    .description('all that is on record of a party: names, designations, statements about it and the answers')
    .argument('<PARTY>', 'an entry key such as us-sdn:29220, or a name in quotation marks')
    .option('--as-of <DATE>', 'what the lists said on that day', dayFrom)
    .option('--at <MOMENT>', 'the clock of the answer (default: now)', moment)
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} show "Chen Quanguo"
  ${PROGRAM} show un-sc:CDi.001 --as-of 2020-01-01 --json`,
    )
    .action(async (party: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ShowOptions>()
      const record = await openRecord(options.home)
      try {
        const shown = await show(record, party, options.at ?? new Date().toISOString(), options.asOf ?? null)
        if (options.json) printJson(shown)
        else {
          print(shown.parties.map(partyText).join('\n\n'))
          if (!shown.coverage.some(({ state }) => state === 'loaded'))
            print(
              `\n${wrapped(
                'No official list is loaded: this is the starter record, typed from public sources, not the lists. ' +
                  `To load them: ${PROGRAM} update  (without a network: ${PROGRAM} update --from DIR)`,
                '',
              )}`,
            )
        }
      } finally {
        record.close()
      }
    })
}
