import type { Limits } from './limits.ts'
import { Failure } from './not-obtained.ts'

/**
 * What went wrong on the way, told from what the connection threw. Where the signal ended it, that is its reason: the time
 * of the file, or whatever the caller gave up for, which is none of the publisher's doing.
 */
export function failureOf(error: unknown, limits: Limits, signal: AbortSignal): unknown {
  if (error instanceof Failure) return error
  if (signal.aborted) return signal.reason
  if (!(error instanceof Error)) return error
  // What is no HTTP has a name, and a code only sometimes.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
      return new Failure('time', `no connection within ${limits.connectMs} ms`, { mayPass: true })
    case 'UND_ERR_HEADERS_TIMEOUT':
      return new Failure('time', `no answer within ${limits.headersMs} ms`, { mayPass: true })
    case 'UND_ERR_BODY_TIMEOUT':
      return new Failure('time', `nothing more came for ${limits.idleMs} ms`, { mayPass: true })
    default:
      return new Failure('connection', `${error.message} (${code})`, {
        mayPass: PASSING.has(code) || error.name === 'HTTPParserError',
      })
  }
}

/** A connection that broke off, or an answer that is not as long as it says. Refused and unknown hosts stay so for a while. */
const PASSING: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
])
