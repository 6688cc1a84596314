import { rename, rm, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { policyFrom, type Selftest, selftest, UnusableInput } from '../desk/index.ts'
import { selftestPage } from '../pages/index.ts'
import { openRecord } from './open-record.ts'
import { selftestText } from './print/selftest.ts'
import { commaSeparated } from './screen-options.ts'
import { clearProgress, note, PROGRAM, print, printJson, progress } from './terminal.ts'

interface SelftestOptions {
  readonly list?: readonly string[]
  readonly policy?: string
  readonly ordinary?: string
  readonly perClass: string
  readonly seed: string
  readonly out?: string
  readonly json?: true
  readonly home?: string
}

/** More questions of a class than this tell nothing more, and take hours. */
const MOST_PER_CLASS = 10_000

export function selftestCommand(): Command {
  return new Command('selftest')
    .description(
      'what your lists and policy find of listed names written differently, and what they alert on in vain',
    )
    .option('--list <LISTS>', 'only these lists, separated by commas', commaSeparated)
    .option('--policy <FILE>', 'a policy of your own, as JSON')
    .option(
      '--ordinary <FILE>',
      'names that are on no list, such as your customers: a name a line, or a column "name"',
    )
    .option('--per-class <NUMBER>', 'questions of each class', '100')
    .option('--seed <SEED>', 'another seed draws other names', '1')
    .option('--out <FILE>', 'write a page for an examiner: figures, curve, failures (.html)')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} selftest --out selftest.html
  ${PROGRAM} selftest --policy strict.json --ordinary customers.csv --out selftest.html
  ${PROGRAM} selftest --list us-sdn,eu-fsf --per-class 400 --seed 2 --json

The same lists, policy and seed give the same figures. Nothing leaves this machine.`,
    )
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<SelftestOptions>()
      const { out, seed } = options
      const perClass = Number(options.perClass)
      if (!Number.isInteger(perClass) || perClass < 1 || perClass > MOST_PER_CLASS)
        throw new UnusableInput(
          `--per-class "${options.perClass}": expected a whole number from 1 to ${MOST_PER_CLASS}`,
        )
      if (out !== undefined && !/\.html?$/i.test(out))
        throw new UnusableInput(`--out "${out}": expected a name that ends in .html`)
      const policy = await policyFrom(options.policy)
      const record = await openRecord(options.home)
      try {
        const answer = await selftest(record, {
          policy,
          seed,
          perClass,
          lists: options.list,
          ordinary: options.ordinary,
          onProgress: (asked, of) => progress(`${asked} of ${of} questions …`),
        })
        clearProgress()
        if (out !== undefined) await writePage(out, selftestPage(answer))
        if (options.json) printJson(answer)
        else print(selftestText(answer, out))
        const standIns = standInsOf(answer)
        if (answer.starter)
          note(
            'No official list is loaded: this tested the starter record, which says little of the official lists.',
          )
        else if (standIns.length > 0)
          note(`Not loaded, tested from the starter record only: ${standIns.join(', ')}.`)
      } finally {
        record.close()
      }
    })
}

/** The lists asked for by name that only the starter record answers. */
function standInsOf({ coverage, tested }: Selftest): readonly string[] {
  return coverage
    .filter(({ list, state }) => state === 'starter' && tested.lists.includes(list))
    .map(({ list }) => list)
}

/** Writes beside the file and renames, so that a page of that name is always a whole one. */
async function writePage(path: string, page: string): Promise<void> {
  const draft = `${path}.partial`
  try {
    await writeFile(draft, page)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw new UnusableInput(`--out ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
