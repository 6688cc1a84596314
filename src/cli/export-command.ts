import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Command } from 'commander'
import {
  dayFrom,
  EXPORT_FORMATS,
  type ExportedList,
  type ExportFormat,
  exportRecord,
  UnusableInput,
} from '../desk/index.ts'
import { openRecord } from './open-record.ts'
import { exportText } from './print/export.ts'
import { commaSeparated, moment } from './screen-options.ts'
import { clearProgress, note, PROGRAM, printJson, progress } from './terminal.ts'

interface ExportOptions {
  readonly format: ExportFormat
  readonly list?: readonly string[]
  readonly asOf?: string
  readonly at?: string
  readonly out: string
  readonly json?: true
  readonly home?: string
}

export function exportCommand(): Command {
  return new Command('export')
    .description('what the lists in force say, as FollowTheMoney entities or as a table')
    .requiredOption('--format <FORMAT>', 'ftm (JSON lines) or csv (a row a designation)', exportFormat)
    .option('--list <LISTS>', 'only these lists, separated by commas', commaSeparated)
    .option('--as-of <DATE>', 'what the lists said on that day', dayFrom)
    .option('--at <MOMENT>', 'the clock of the answer (default: now)', moment)
    .option('--out <FILE>', 'the file to write; - for stdout', '-')
    .option('--json', 'with --out FILE: one JSON document on what was written')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} export --format ftm --out lists.ftm.json
  ${PROGRAM} export --format csv --list un-sc,eu-fsf > designations.csv`,
    )
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>()
      const { format, out, json } = options
      if (json && out === '-') throw new UnusableInput('--json needs --out FILE: stdout holds one of the two')
      const record = await openRecord(options.home)
      const target = targetFor(out)
      const lists: ExportedList[] = []
      let entries = 0
      try {
        const request = {
          format,
          lists: options.list,
          asOf: options.asOf ?? null,
          at: options.at ?? new Date().toISOString(),
        }
        for await (const part of exportRecord(record, request)) {
          if (part.kind === 'list') lists.push(part.list)
          else {
            await target.write(part.text)
            entries++
            if (entries % 1_000 === 0) progress(`${entries} entries …`)
          }
        }
        await target.finish()
      } catch (error) {
        await target.abandon()
        throw error
      } finally {
        record.close()
      }
      clearProgress()
      if (json) printJson({ format, out, lists })
      else note(exportText(format, lists))
    })
}

function exportFormat(value: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === value)
  if (format === undefined)
    throw new UnusableInput(`--format "${value}": expected ${EXPORT_FORMATS.join(' or ')}`)
  return format
}

/** Where an export goes: a file is there under its name only once it is whole. */
interface Target {
  write(text: string): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

function targetFor(out: string): Target {
  return out === '-'
    ? { write: toStdout, finish: async () => {}, abandon: async () => {} }
    : new DraftFile(out)
}

async function toStdout(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

class DraftFile implements Target {
  readonly #path: string
  readonly #draft: string
  readonly #file: WriteStream

  constructor(path: string) {
    this.#path = path
    this.#draft = `${path}.partial`
    this.#file = createWriteStream(this.#draft)
    // Kept until somebody waits for it: a folder that is not there must not end the process.
    this.#file.on('error', () => {})
  }

  async write(text: string): Promise<void> {
    await this.#trying(async () => {
      if (this.#file.errored !== null) throw this.#file.errored
      if (!this.#file.write(text)) await once(this.#file, 'drain')
    })
  }

  async finish(): Promise<void> {
    await this.#trying(async () => {
      if (this.#file.errored !== null) throw this.#file.errored
      this.#file.end()
      await once(this.#file, 'close')
      await rename(this.#draft, this.#path)
    })
  }

  async abandon(): Promise<void> {
    this.#file.destroy()
    await rm(this.#draft, { force: true })
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new UnusableInput(`--out ${this.#path}: ${message}`, { cause: error })
    }
  }
}
