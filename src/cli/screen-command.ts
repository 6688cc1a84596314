import { Command } from 'commander'
import { explainScreening, homeFolder, OpenRecord, type Screening, ScreeningDesk } from '../desk/index.ts'
import type { PartialDate, PartyType } from '../record/index.ts'
import { EXIT } from './exit-codes.ts'
import { hitText } from './print/hit.ts'
import {
  birthDate,
  commaSeparated,
  countryCode,
  day,
  identifier,
  moment,
  partyType,
} from './screen-options.ts'
import { PROGRAM, print, printJson, styled, wrapped } from './terminal.ts'

interface ScreenOptions {
  readonly type?: PartyType
  readonly birthDate?: PartialDate
  readonly country?: string
  readonly id: readonly { kind: string; value: string }[]
  readonly list?: readonly string[]
  readonly asOf?: string
  readonly at?: string
  readonly failOnAlert?: true
  readonly json?: true
  readonly home?: string
}

export function screenCommand(): Command {
  return new Command('screen')
    .description('find listed parties by name: who listed them, since when, on what grounds')
    .argument('<NAME>', 'the name, in any script, in quotation marks')
    .option('--type <TYPE>', 'person, organization, vessel or aircraft', partyType)
    .option('--birth-date <DATE>', 'as much as is known: 1962, 1962-08, 1962-08-10', birthDate)
    .option('--country <CODE>', 'ISO 3166 code of a country of the party', countryCode)
    .option('--id <KIND:VALUE>', 'an official number, for example passportNumber:A1234567', identifier, [])
    .option('--list <LISTS>', 'only these lists, separated by commas', commaSeparated)
    .option('--as-of <DATE>', 'what the lists said on that day', day)
    .option('--at <MOMENT>', 'the clock of the answer (default: now)', moment)
    .option('--fail-on-alert', 'exit with 5 on an alert, with 4 when the answer is not whole')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} screen "Chen Quanguo"
  ${PROGRAM} screen "朱海仑" --type person --birth-date 1958
  ${PROGRAM} screen "Zhu Hailun" --as-of 2020-01-01
  ${PROGRAM} screen "Acme Trading LLC" --list un-sc --json --fail-on-alert`,
    )
    .action(async (name: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScreenOptions>()
      const record = await OpenRecord.open(homeFolder(options.home))
      try {
        const desk = await ScreeningDesk.open(record, options.asOf ?? null)
        const answer = await desk.screen({
          name,
          type: options.type,
          birthDate: options.birthDate,
          country: options.country,
          identifiers: options.id,
          lists: options.list,
          at: options.at ?? new Date().toISOString(),
        })
        if (options.json) printJson(answer)
        else printAnswer(name, answer)
        process.exitCode = exitCodeOf(answer, options.failOnAlert === true)
      } finally {
        record.close()
      }
    })
}

function exitCodeOf({ status, hits }: Screening, failOnAlert: boolean): number {
  if (status === 'not-screenable') return EXIT.notScreenable
  if (!failOnAlert) return EXIT.done
  if (hits.some(({ alert }) => alert)) return EXIT.alert
  return status === 'incomplete' ? EXIT.notScreenable : EXIT.done
}

const STATUS_WORDS: Readonly<Record<Screening['status'], string>> = {
  hits: 'listed names found',
  'no-hits': 'no listed name found in these editions',
  incomplete: 'incomplete',
  'not-screenable': 'not screenable',
}

function printAnswer(name: string, answer: Screening): void {
  const alerts = answer.hits.filter(({ alert }) => alert)
  const near = answer.hits.filter(({ alert }) => !alert)
  print(`${styled('bold', name === '' ? '(empty)' : wrapped(name, ''))}: ${STATUS_WORDS[answer.status]}`)
  for (const sentence of explainScreening(answer)) print(wrapped(sentence, '  '))
  for (const hit of alerts) print(`\n${hitText(hit, answer)}`)
  if (near.length > 0) print(`\n${styled('bold', 'Under the alert line')}`)
  for (const hit of near) print(`\n${hitText(hit, answer)}`)
  if (answer.coverage.some(({ state }) => state === 'starter' || state === 'missing'))
    print(
      `\nTo load the official lists: ${PROGRAM} update --from DIR  (${PROGRAM} lists says where they are)`,
    )
  const first = answer.hits[0]
  if (first !== undefined) print(`All that is on record of a party: ${PROGRAM} show ${first.party}`)
}
