import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import {
  birthDateFrom,
  countryFrom,
  dayFrom,
  explainScreening,
  type FileSummary,
  genderFrom,
  partyTypeFrom,
  policyFrom,
  type Screening,
  ScreeningDesk,
  type ScreeningRequest,
  screenFile,
  UnusableInput,
} from '../desk/index.ts'
import type { PartialDate, PartyType } from '../record/index.ts'
import { sinkFor } from './answer-sink.ts'
import { EXIT } from './exit-codes.ts'
import { openRecord } from './open-record.ts'
import { hitText } from './print/hit.ts'
import { commaSeparated, identifier, moment, threadCount } from './screen-options.ts'
import { clearProgress, note, PROGRAM, print, printJson, progress, styled, wrapped } from './terminal.ts'

interface ScreenOptions {
  readonly type?: PartyType
  readonly birthDate?: PartialDate
  readonly country?: string
  readonly gender?: ScreeningRequest['gender']
  readonly address?: string
  readonly position?: string
  readonly id: readonly { kind: string; value: string }[]
  readonly file?: string
  readonly out?: string
  readonly threads?: number
  readonly list?: readonly string[]
  readonly asOf?: string
  readonly at?: string
  readonly policy?: string
  readonly failOnAlert?: true
  readonly json?: true
  readonly home?: string
}

export function screenCommand(): Command {
  return new Command('screen')
    .description('find listed parties by name: who listed them, since when, on what grounds')
    .argument('[NAME]', 'the name, in any script, in quotation marks')
    .option('--type <TYPE>', 'person, organization, vessel or aircraft', partyTypeFrom)
    .option('--birth-date <DATE>', 'as much as is known: 1962, 1962-08, 1962-08-10', birthDateFrom)
    .option('--country <CODE>', 'ISO 3166 code of a country of the party', countryFrom)
    .option('--gender <GENDER>', 'male or female', genderFrom)
    .option('--address <ADDRESS>', 'as much of it as is known, in any order')
    .option('--position <OFFICE>', 'an office or a post: "Minister of Defence"')
    .option('--id <KIND:VALUE>', 'an official number, for example passportNumber:A1234567', identifier, [])
    .option(
      '--file <FILE>',
      'screen a delimited file instead: columns id, name, type, birth_date, country, …',
    )
    .option('--out <FILE>', 'with --file: the answers, as .jsonl or .csv, or - for JSON lines on stdout')
    .option(
      '--threads <N>',
      'with --file: so many names at a time (default: one a core, four at most)',
      threadCount,
    )
    .option('--list <LISTS>', 'only these lists, separated by commas', commaSeparated)
    .option('--policy <FILE>', 'a policy of your own, as JSON: alert line, lists, types, facts that count')
    .option('--as-of <DATE>', 'what the lists said on that day', dayFrom)
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
  ${PROGRAM} screen --file customers.csv --out answers.jsonl`,
    )
    .action(async (name: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScreenOptions>()
      if ((name === undefined) === (options.file === undefined))
        throw new UnusableInput('screen needs a NAME in quotation marks, or --file FILE')
      const policy = await policyFrom(options.policy)
      const record = await openRecord(options.home)
      try {
        const desk = await ScreeningDesk.open(record, options.asOf ?? null, policy)
        if (name === undefined) await answerFile(desk, options)
        else await answerName(desk, name, options)
      } finally {
        record.close()
      }
    })
}

async function answerName(desk: ScreeningDesk, name: string, options: ScreenOptions): Promise<void> {
  const answer = await desk.screen({
    name,
    type: options.type,
    birthDate: options.birthDate,
    country: options.country,
    identifiers: options.id,
    gender: options.gender,
    address: options.address,
    position: options.position,
    lists: options.list,
    at: options.at ?? new Date().toISOString(),
  })
  if (options.json) printJson(answer)
  else printAnswer(name, answer)
  const { status, hits } = answer
  if (status === 'not-screenable') process.exitCode = EXIT.notScreenable
  else if (options.failOnAlert)
    process.exitCode = failure(
      hits.some(({ alert }) => alert),
      status === 'incomplete',
    )
}

/** More threads of their own accord would take more memory than a desk computer has to spare. */
const MOST_USUAL_THREADS = 4

function usualThreads(): number {
  return Math.min(availableParallelism(), MOST_USUAL_THREADS)
}

/** Rows that could not be read are told on stderr up to this many; the answers have a line for each. */
const MOST_FAULTS_TOLD = 20

/** Screens a file; what goes wrong with single rows is told and does not stop the rest. */
async function answerFile(desk: ScreeningDesk, options: ScreenOptions): Promise<void> {
  const { file, out, list, at, threads } = options
  if (file === undefined) return
  const sink = sinkFor(out)
  const started = performance.now()
  let summary: FileSummary | undefined
  let faults = 0
  try {
    const request = {
      path: file,
      lists: list,
      at: at ?? new Date().toISOString(),
      threads: threads ?? usualThreads(),
    }
    for await (const answer of screenFile(desk, {
      ...request,
      onProgress: (rows) => progress(`${rows} rows …`),
    })) {
      if (answer.kind === 'header' && answer.header.columns.ignored.length > 0)
        note(`columns that are not used: ${answer.header.columns.ignored.join(', ')}`)
      if (answer.kind === 'row' && answer.row.fault !== undefined && (faults += 1) <= MOST_FAULTS_TOLD)
        note(`${file} line ${answer.row.line}: not screened: ${answer.row.fault}`)
      if (answer.kind === 'summary') summary = answer.summary
      await sink.write(answer)
    }
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
  clearProgress()
  if (summary === undefined) return
  if (options.json && out !== '-') printJson(summary)
  else if (out !== '-') printSummary(summary, out)
  const seconds = (performance.now() - started) / 1000
  note(`${summary.rows} rows in ${seconds.toFixed(1)} s (${Math.round(summary.rows / seconds)} a second)`)
  if (summary.bad > 0) note(`${summary.bad} rows could not be read and were not screened`)
  if (options.failOnAlert)
    process.exitCode = failure(summary.alerts > 0, summary.incomplete + summary.bad > 0)
}

function failure(hasAlert: boolean, isIncomplete: boolean): number {
  if (hasAlert) return EXIT.alert
  return isIncomplete ? EXIT.notScreenable : EXIT.done
}

function printSummary(summary: FileSummary, out: string | undefined): void {
  const { rows, alerts, near, incomplete, notScreenable, bad } = summary
  print(
    [
      `${rows} rows screened${out === undefined ? '' : `; the answers are in ${out}`}`,
      `  ${alerts} with an alert`,
      `  ${near} with names under the alert line only`,
      `  ${incomplete} incomplete: no alert, but not every list could be asked; this clears nobody`,
      `  ${notScreenable} not screenable`,
      `  ${bad} not read`,
      styled('dim', `  receipt ${summary.receipt}`),
      ...(out === undefined ? ['The answers row by row: --out FILE.jsonl, --out FILE.csv'] : []),
    ].join('\n'),
  )
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
  if (answer.coverage.some(({ state }) => state === 'starter'))
    print(
      `\nTo load the official lists: ${PROGRAM} update  (without a network: ${PROGRAM} update --from DIR)`,
    )
  const [first] = answer.hits
  if (first !== undefined) print(`All that is on record of a party: ${PROGRAM} show ${first.party}`)
}
