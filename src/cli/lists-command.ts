import { Command } from 'commander'
import { homeFolder, lists, OpenRecord } from '../desk/index.ts'
import { note, oneLine, PROGRAM, print, printJson, table, wrapped } from './terminal.ts'

export function listsCommand(): Command {
  return new Command('lists')
    .description('the lists that are answered from: edition, layout, entries, age, state')
    .option('--json', 'one JSON document')
    .action(async (options: { json?: true }, command: Command) => {
      const home = homeFolder(command.optsWithGlobals<{ home?: string }>().home)
      const record = await OpenRecord.open(home)
      try {
        const found = await lists(record, new Date().toISOString())
        if (options.json) {
          printJson({
            lists: found.map(({ list, edition, layout, entries, names, state }) => ({
              list,
              edition,
              layout,
              entries,
              names,
              state,
            })),
          })
          return
        }
        print(
          table(
            ['list', 'authority', 'edition', 'layout', 'entries', 'names', 'age', 'editions', 'state'],
            found.map((each) => [
              each.list,
              each.authority,
              each.edition ?? '–',
              each.layout ?? '–',
              each.entries,
              each.names,
              each.age === null ? '–' : `${each.age} days`,
              each.editions,
              each.state,
            ]),
          ),
        )
        for (const { list, held } of found)
          if (held !== null)
            print(wrapped(`${list} ${held.edition} is held back: ${held.reasons.join('; ')}`, ''))
        if (found.every(({ state }) => state !== 'loaded'))
          note(
            wrapped(
              `No official list is loaded; the starter record answers. Load them with "${PROGRAM} update --from DIR", ` +
                'where DIR/LIST/YYYY-MM-DD/ holds the files as the publisher serves them:',
              '',
            ) +
              found
                .filter(({ page }) => page !== null)
                .map(({ list, page }) => `\n  ${list}  ${oneLine(page ?? '')}`)
                .join(''),
          )
      } finally {
        record.close()
      }
    })
}
