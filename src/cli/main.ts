import { Command, CommanderError } from 'commander'
import { packageVersion, UnusableInput } from '../desk/index.ts'
import { NoMirror } from '../fetch/index.ts'
import { UnreadableList } from '../lists/index.ts'
import { InvalidValue } from '../record/index.ts'
import { UnusableStore } from '../store/index.ts'
import { alignCommand } from './align-command.ts'
import { changesCommand } from './changes-command.ts'
import { claimsCommand } from './claims-command.ts'
import { compareCommand } from './compare-command.ts'
import { EXIT } from './exit-codes.ts'
import { exportCommand } from './export-command.ts'
import { listsCommand } from './lists-command.ts'
import { readCommand } from './read-command.ts'
import { screenCommand } from './screen-command.ts'
import { selftestCommand } from './selftest-command.ts'
import { serveCommand } from './serve-command.ts'
import { showCommand } from './show-command.ts'
import { clearProgress, note, PROGRAM } from './terminal.ts'
import { updateCommand } from './update-command.ts'

/** Runs the command line and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.done)
  })
  try {
    await program().parseAsync(argv, { from: 'user' })
  } catch (error) {
    process.exitCode = reported(error)
  }
}

function program(): Command {
  const onrecord = new Command('onrecord')
    .description(
      'Who is listed, by whom, since when, on what grounds, and what is said of them:\n' +
        'from official files and reports, with the source of every fact, offline.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option(
      '--home <DIR>',
      'the data folder (default: $ONRECORD_HOME, else your platform’s folder for user data)',
    )
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} screen "Chen Quanguo"             is this name listed, by whom, since when
  ${PROGRAM} show "Chen Quanguo"               all that is on record, with what was said and answered
  ${PROGRAM} update                            load the official lists from their publishers
  ${PROGRAM} lists                             which lists are loaded, of which day

Exit codes: 0 done, 1 internal error, 2 bad usage or unreadable input, 3 an edition was not taken,
4 not screenable (with --fail-on-alert: or incomplete), 5 an alert (with --fail-on-alert).`,
    )
  const commands = [
    screenCommand(),
    showCommand(),
    updateCommand(),
    listsCommand(),
    changesCommand(),
    compareCommand(),
    alignCommand(),
    exportCommand(),
    readCommand(),
    selftestCommand(),
    claimsCommand(),
    serveCommand(),
  ]
  for (const command of commands) onrecord.addCommand(command.exitOverride().copyInheritedSettings(onrecord))
  return onrecord
}

function reported(error: unknown): number {
  clearProgress()
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badUsage
  const unusable = [UnusableInput, InvalidValue, NoMirror, UnusableStore, UnreadableList].some(
    (kind) => error instanceof kind,
  )
  if (unusable && error instanceof Error) {
    note(`onrecord: ${error.message}`)
    return EXIT.badUsage
  }
  note(`onrecord: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return EXIT.internalError
}
