import { Command } from 'commander'
import {
  type GivenFacts,
  homeFolder,
  type ReadOutcome,
  readingAnswer,
  readReports,
  reportDayFrom,
  withStore,
} from '../desk/index.ts'
import { EXIT } from './exit-codes.ts'
import { readText } from './print/read.ts'
import { note, PROGRAM, print, progress } from './terminal.ts'

interface ReadOptions {
  readonly date?: string
  readonly source?: string
  readonly url?: string
  readonly json?: true
  readonly home?: string
}

export function readCommand(): Command {
  return new Command('read')
    .description('read reports into claims: who said what, of whom, and who answered')
    .argument('<FILE...>', 'HTML, text, Markdown, PDF or JSON lines; folders of them; - for standard input')
    .option('--date <DATE>', 'the day of publication, where the file does not say it')
    .option('--source <NAME>', 'who published it')
    .option('--url <URL>', 'where it can be read')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} read article.html
  ${PROGRAM} read notes.txt --date 2021-03-22 --source "The Courier"
  ${PROGRAM} read clippings/ > /dev/null        a folder; run it again to go on where it stopped
  ${PROGRAM} claims --act denial                what was read, by what was said

A line of JSON lines is {"url": …, "title": …, "date": …, "text": …}. Reading a document twice changes nothing.`,
    )
    .action(async (files: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ReadOptions>()
      const home = homeFolder(options.home)
      const given: GivenFacts = {
        date: options.date === undefined ? undefined : reportDayFrom(options.date),
        source: options.source,
        url: options.url,
      }
      await withStore(home, async (store) => {
        const reports = new Set<number>()
        let unreadable = 0
        let named = 0
        for await (const outcome of readReports(store, {
          home,
          files,
          given,
          at: new Date().toISOString(),
        })) {
          if (outcome.state === 'unreadable') {
            note(`onrecord: ${outcome.reason}`)
            unreadable += 1
            if (outcome.isNamed) named += 1
            continue
          }
          tell(outcome)
          reports.add(outcome.report)
          progress(`${reports.size.toLocaleString('en')} read: ${outcome.file}`)
        }
        if (unreadable > 0 && reports.size > 0)
          note(`onrecord: ${unreadable} could not be read, ${reports.size} could`)
        if (named > 0 || (unreadable > 0 && reports.size === 0)) process.exitCode = EXIT.badUsage
        if (reports.size === 0 && process.exitCode === EXIT.badUsage) return
        const answer = readingAnswer(store, [...reports])
        if (options.json) await printParts(answer)
        else for await (const text of readText(store, [...reports])) print(text)
      })
    })
}

function tell(outcome: Exclude<ReadOutcome, { state: 'unreadable' }>): void {
  if (outcome.isEmpty)
    note(
      `onrecord: ${outcome.file}: no text in it; a page that is a picture has to be read by other means first`,
    )
}

/** One JSON document, written item by item: a thousand reports are not held at once. */
async function printParts(
  parts: Readonly<Record<string, () => AsyncIterable<unknown>>> | object,
): Promise<void> {
  let between = '{'
  for (const [name, items] of Object.entries(parts) as [string, () => AsyncIterable<unknown>][]) {
    process.stdout.write(`${between}\n  ${JSON.stringify(name)}: [`)
    between = ','
    let isFirst = true
    for await (const item of items()) {
      const text = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')
      if (!process.stdout.write(`${isFirst ? '' : ','}\n    ${text}`))
        await new Promise((drained) => process.stdout.once('drain', drained))
      isFirst = false
    }
    process.stdout.write(isFirst ? ']' : '\n  ]')
  }
  process.stdout.write('\n}\n')
}
