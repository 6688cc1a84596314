import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { type Comparison, compare, dayFrom, UnusableInput } from '../desk/index.ts'
import { comparePage } from '../pages/index.ts'
import { openRecord } from './open-record.ts'
import { compareCsv, compareText } from './print/compare.ts'
import { moment } from './screen-options.ts'
import { note, PROGRAM, print, printJson } from './terminal.ts'

interface CompareOptions {
  readonly lists?: string
  readonly programme?: string
  readonly party?: string
  readonly listed?: string
  readonly missingFrom?: string
  readonly asOf?: string
  readonly at?: string
  readonly format: 'text' | 'csv' | 'json' | 'html'
  readonly out?: string
  readonly json?: true
  readonly home?: string
}

export function compareCommand(): Command {
  return new Command('compare')
    .description('the same parties across the lists: who listed them since when, who has not followed')
    .option('--party <PARTY>', 'an entry key, or a name in quotation marks')
    .option('--programme <PROGRAMME>', 'a programme as a list has it, or a subject such as human-rights')
    .option('--listed <FROM..TO>', 'parties that some authority listed between these days')
    .option('--missing-from <LIST>', 'parties that this list does not have in force')
    .option('--lists <LISTS>', 'the lists to compare, separated by commas (default: all that answer)')
    .option('--as-of <DATE>', 'what the lists said on that day', dayFrom)
    .option('--at <MOMENT>', 'the clock of the answer (default: now)', moment)
    .addOption(
      new Option('--format <FORMAT>', 'how to print it')
        .choices(['text', 'csv', 'json', 'html'])
        .default('text'),
    )
    .option('--out <FILE>', 'write it to a file')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} compare --party "Chen Quanguo"
  ${PROGRAM} compare --listed 2021-03-20..2021-03-23 --missing-from us-sdn
  ${PROGRAM} compare --programme GLOMAG --missing-from eu-fsf --format csv --out gaps.csv
  ${PROGRAM} compare --listed 2021-03-20..2021-03-23 --format html --out affair.html

A list that is older than a designation cannot have followed it yet: that is no gap.`,
    )
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<CompareOptions>()
      const { party, programme, missingFrom, out } = options
      if ([party, programme, options.listed, missingFrom].every((each) => each === undefined))
        throw new UnusableInput('compare needs --party, --programme, --listed or --missing-from')
      const record = await openRecord(options.home)
      try {
        const comparison = await compare(record, {
          lists: options.lists?.split(',').map((list) => list.trim()),
          party,
          programme,
          missingFrom,
          listed: options.listed === undefined ? undefined : spanFrom(options.listed),
          asOf: options.asOf,
          at: options.at ?? new Date().toISOString(),
        })
        const format = options.json ? 'json' : options.format
        if (out === undefined && format === 'json') printJson(comparison)
        else if (out === undefined) print(written(comparison, format).trimEnd())
        else {
          await writeFile(out, written(comparison, format))
          note(`${comparison.parties.length} parties written to ${out}`)
        }
      } finally {
        record.close()
      }
    })
}

function written(comparison: Comparison, format: CompareOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
  if (format === 'html') return comparePage(comparison)
  return format === 'csv' ? compareCsv(comparison) : `${compareText(comparison)}\n`
}

function spanFrom(words: string): { readonly from: string; readonly to: string } {
  const [from, to, ...others] = words.split('..')
  if (from === undefined || to === undefined || others.length > 0)
    throw new UnusableInput(`--listed "${words}": expected two days, FROM..TO`)
  const span = { from: dayFrom(from), to: dayFrom(to) }
  if (span.from > span.to) throw new UnusableInput(`--listed "${words}": ${from} is after ${to}`)
  return span
}
