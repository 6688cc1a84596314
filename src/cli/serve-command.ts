import { spawn } from 'node:child_process'
import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import type { Serving } from '../api/index.ts'
import { homeFolder, lists, policyFrom, UnusableInput } from '../desk/index.ts'
import { note, PROGRAM, print } from './terminal.ts'

interface ServeCommandOptions {
  readonly port: number
  readonly host: string
  readonly open?: true
  readonly log?: true
  readonly rate?: number
  readonly policy?: string
  readonly home?: string
}

const USUAL_PORT = 3210

export function serveCommand(): Command {
  return new Command('serve')
    .description('answer on this machine: the web app, and an interface for programs')
    .option('--port <N>', 'the port; 0: any that is free', wholeFrom(0, 65_535, '--port'), USUAL_PORT)
    .option('--host <HOST>', 'an address of this machine’s own', '127.0.0.1')
    .option('--open', 'open the web app in your browser')
    .option('--policy <FILE>', 'a policy of your own, as JSON: alert line, lists, types, facts that count')
    .option('--rate <N>', 'requests a second that one address may make', wholeFrom(1, 1_000_000, '--rate'))
    .option('--log', 'a line on stderr for each request, as JSON, without what was asked')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} serve --open
  ${PROGRAM} serve --port 0 --log
  curl -s localhost:${USUAL_PORT}/api/screen -H 'content-type: application/json' -d '{"name": "Chen Quanguo"}'

Only this machine can reach it. What programs can ask for is at /docs. Ctrl-C stops it.`,
    )
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<ServeCommandOptions>()
      const serving = await started(options)
      try {
        await tellWhere(serving)
        if (options.open) openBrowser(serving.url)
        await stopAsked()
      } finally {
        note('stopping …')
        await serving.close()
      }
    })
}

async function started({ home, policy, port, host, rate, log }: ServeCommandOptions): Promise<Serving> {
  beModest()
  // Other commands start without what only a service needs.
  const { logToStderr, serve } = await import('../api/index.ts')
  return serve({
    home: homeFolder(home),
    policy: await policyFrom(policy),
    port,
    host,
    ...(rate !== undefined && { rate: { perSecond: rate, burst: 2 * rate } }),
    log: log ? logToStderr : null,
  })
}

/**
 * V8 lets garbage pile up as long as the machine has room: 600 MB after twenty thousand answers of which 180 are in use. A
 * service shares its machine: with these it stays under 400 and answers as fast, within what can be measured
 * (bench/service.ts).
 */
function beModest(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}

async function tellWhere({ url, service }: Serving): Promise<void> {
  const at = new Date().toISOString()
  const loaded = await service.record.use(async ({ record }) =>
    (await lists(record, at)).filter(({ state }) => state === 'loaded'),
  )
  print(url)
  if (loaded.length === 0)
    note(`It answers from the starter record: no official list is loaded. To load them: ${PROGRAM} update`)
  else {
    const newest = loaded
      .flatMap(({ edition }) => edition ?? [])
      .toSorted()
      .at(-1)
    const entries = loaded.reduce((sum, each) => sum + each.entries, 0)
    note(
      `It answers from ${loaded.length} lists with ${entries.toLocaleString('en')} entries, the newest of ${newest}, in ${service.home}.`,
    )
  }
  note('Ctrl-C stops it.')
}

/** Comes back once somebody wants the service to stop. A second Ctrl-C ends it at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

function openBrowser(url: string): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.once('error', () => note(`No browser could be opened: go to ${url}`))
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) note(`No browser could be opened: go to ${url}`)
  })
  child.unref()
}

function wholeFrom(least: number, most: number, option: string): (words: string) => number {
  return (words) => {
    const value = Number(words)
    if (!/^\d{1,9}$/.test(words) || value < least || value > most)
      throw new UnusableInput(`${option} "${words}": expected a whole number from ${least} to ${most}`)
    return value
  }
}
