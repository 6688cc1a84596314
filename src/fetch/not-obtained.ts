/** Where a download ended: at the address itself, on the way, by a bound, or with what was served. */
export type Obstacle = 'address' | 'connection' | 'time' | 'status' | 'redirect' | 'size' | 'content'

/** Which file of which list was asked for; `url` as it may be shown. */
interface Asked {
  readonly list: string
  readonly file: string
  readonly url: string
}

/** A file that a publisher was asked for and that did not come as it should. */
export class NotObtained extends Error {
  override readonly name = 'NotObtained'
  readonly list: string
  readonly file: string
  /** Without credentials, and without the values of a query, which may be some. */
  readonly url: string
  readonly obstacle: Obstacle
  /** What went wrong, without which file it was. */
  readonly why: string
  /** The status of the last answer; `null` where there was none. */
  readonly status: number | null
  /** How many times it was asked for. */
  readonly attempts: number

  constructor({ list, file, url }: Asked, failure: Failure, attempts: number) {
    const tries = attempts > 1 ? ` (asked ${attempts} times)` : ''
    const why = `${failure.message}${tries}`
    super(`${list} ${file} ${url}: ${why}`)
    this.why = why
    this.list = list
    this.file = file
    this.url = url
    this.obstacle = failure.obstacle
    this.status = failure.status
    this.attempts = attempts
  }
}

/** Why one attempt came to nothing, and whether another is worth it. Only within this room. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly obstacle: Obstacle
  readonly status: number | null
  readonly mayPass: boolean
  /** How long the publisher asks to be left alone, in ms. */
  readonly retryAfter: number | null

  constructor(
    obstacle: Obstacle,
    message: string,
    more: { readonly status?: number; readonly mayPass?: boolean; readonly retryAfter?: number | null } = {},
  ) {
    super(withoutCredentials(message))
    this.obstacle = obstacle
    this.status = more.status ?? null
    this.mayPass = more.mayPass ?? false
    this.retryAfter = more.retryAfter ?? null
  }
}

/** An address as it may be shown: no user, no password, no values of a query (signatures, tokens), no fragment. */
export function shownUrl(url: URL | string): string {
  const parsed = typeof url === 'string' ? URL.parse(url) : url
  if (parsed === null) return withoutCredentials(String(url))
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}${parsed.search === '' ? '' : '?…'}`
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/\s@]*@/g, '//')
}
