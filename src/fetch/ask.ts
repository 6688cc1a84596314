import type { Dispatcher } from 'undici'
import { failureOf } from './failure-of.ts'
import type { Limits } from './limits.ts'
import { Failure, shownUrl } from './not-obtained.ts'
import { redirectTarget } from './redirect.ts'

/** What every request of a download has in common. */
export interface Asking {
  readonly connections: Dispatcher
  readonly userAgent: string
  /** The hosts that may be asked. */
  readonly hosts: ReadonlySet<string>
  readonly limits: Limits
  readonly signal: AbortSignal
}

/** What a server said, with the body still to come. */
export interface Answer {
  readonly status: number
  /** The address that answered, after all redirects. */
  readonly url: URL
  /** A header by its name in small letters; `null` where there is none. */
  readonly header: (name: string) => string | null
  readonly body: Dispatcher.ResponseData['body']
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks for an address and follows where it is sent on to. The body must be read or destroyed.
 *
 * @throws Failure where no answer comes, or one that sends on to where it must not go
 */
export async function ask(
  first: URL,
  conditions: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<Answer> {
  const { connections, userAgent, hosts, limits, signal } = asking
  const { request } = await import('undici')
  let url = first
  for (let sent = 0; ; sent++) {
    const answer = await request(url, {
      dispatcher: connections,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, br, zstd',
        ...conditions,
      },
      signal,
    }).catch((error: unknown) => {
      throw failureOf(error, limits, signal)
    })
    const { headers, body } = answer
    const header = (name: string): string | null => {
      const value = headers[name]
      return value === undefined ? null : typeof value === 'string' ? value : value.join(', ')
    }
    if (!REDIRECTS.has(answer.statusCode)) return { status: answer.statusCode, url, header, body }
    letGo(body)
    if (sent === limits.redirects)
      throw new Failure(
        'redirect',
        `is sent on more than ${limits.redirects} times, last by ${shownUrl(url)}`,
      )
    url = redirectTarget(url, header('location'), hosts)
  }
}

/** Ends a body that is not read; what it then says of being cut off is no failure. */
export function letGo(body: Answer['body']): void {
  body.on('error', () => {}).destroy()
}
