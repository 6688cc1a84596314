/** What is told of a request: never its address as it was asked, for that may hold a name. */
export interface LogLine {
  readonly at: string
  readonly method: string
  /** The pattern of the address, `/api/parties/{key}`. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly id: string
}

/** Takes a line for each request that was answered. */
export type Log = (line: LogLine) => void

/** JSON lines on stderr. */
export const logToStderr: Log = (line) => {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** Where in the program an error came up, without its message, which may hold what was asked. */
export function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 12)].join('\n')
}
