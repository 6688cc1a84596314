import type { Dispatcher } from 'undici'
import type { Download } from '../lists/index.ts'
import type { Archive } from './archive.ts'
import { type Answer, type Asking, ask, letGo } from './ask.ts'
import { inAttempts, type Wait } from './attempts.ts'
import { ofItsKind } from './beginning.ts'
import { unpacked } from './body.ts'
import type { Limits } from './limits.ts'
import { linkOnPage } from './link-on-page.ts'
import { Failure, NotObtained, shownUrl } from './not-obtained.ts'
import type { Validators } from './validators.ts'

/** How far a file has come. */
export interface DownloadProgress {
  readonly list: string
  readonly file: string
  /** Received in this attempt, as they were sent. */
  readonly bytes: number
  /** Of how many, where the publisher says so. */
  readonly total: number | null
  /** Counted from 1. */
  readonly attempt: number
}

interface OfDownload {
  readonly list: string
  readonly archive: Archive
  readonly connections: Dispatcher
  readonly limits: Limits
  readonly hosts: ReadonlySet<string>
  readonly userAgent: string
  readonly signal: AbortSignal | null
  readonly wait: Wait
  readonly onProgress: (progress: DownloadProgress) => void
}

/** A page with links has no more than this many bytes. */
const MOST_OF_PAGE = 2 ** 24

/** The files of one download of one list. */
export class FileDownload {
  readonly #of: OfDownload
  /** What has come in this download: in the archive, undamaged. */
  readonly #come = new Set<string>()

  constructor(of: OfDownload) {
    this.#of = of
  }

  /**
   * One file, as it is now. Where it is the one that was known, it need not be in the archive, unless `mustBeKept`.
   *
   * @throws NotObtained
   */
  async get(download: Download, known: Validators | null, mustBeKept: boolean): Promise<Validators> {
    const { limits, signal: given, wait } = this.#of
    let usable = known
    if (mustBeKept && known !== null && !this.#come.has(known.sha256)) {
      const isKept = (await this.#of.archive.size(known.sha256)) !== null
      usable = isKept ? known : null
    }
    // A file without validators would only be sent whole once more, which says nothing of the moment in between.
    if (mustBeKept && usable !== null && usable.etag === null && usable.lastModified === null) return usable
    const late = new AbortController()
    const signal = given === null ? late.signal : AbortSignal.any([given, late.signal])
    const timer = setTimeout(
      () => late.abort(new Failure('time', `not whole within ${limits.fileMs} ms`)),
      limits.fileMs,
    )
    let asked = 0
    try {
      return await inAttempts(
        (attempt) => {
          asked = attempt
          return this.#attempt(download, usable, attempt, { ...this.#of, signal })
        },
        limits,
        wait,
        signal,
      )
    } catch (error) {
      throw error instanceof Failure ? this.notObtained(download, error, asked) : error
    } finally {
      clearTimeout(timer)
    }
  }

  /** The failure of a file, told to the caller. */
  notObtained({ file, url }: Download, failure: Failure, attempts: number): NotObtained {
    return new NotObtained({ list: this.#of.list, file, url: shownUrl(url) }, failure, attempts)
  }

  async #attempt(
    download: Download,
    known: Validators | null,
    attempt: number,
    asking: Asking,
  ): Promise<Validators> {
    const { list, archive, onProgress } = this.#of
    const { file } = download
    const url = await addressOf(download, asking)
    // Validators are those of an address; another one says nothing of them.
    const last = known?.url === url.href ? known : null
    const answer = await ask(url, conditionsOf(last), asking)
    try {
      const etag = answer.header('etag')
      const lastModified = answer.header('last-modified')
      if (answer.status === 304 && last !== null)
        return { ...last, etag: etag ?? last.etag, lastModified: lastModified ?? last.lastModified }
      refuseStatus(answer)
      const bytes = unpacked(answer, asking, (received, total) =>
        onProgress({ list, file, bytes: received, total, attempt }),
      )
      const kept = await archive.put(ofItsKind(file, answer.header('content-type'), bytes))
      this.#come.add(kept.sha256)
      return { name: file, url: url.href, ...kept, etag, lastModified }
    } finally {
      letGo(answer.body)
    }
  }
}

/** @throws Failure where the address is none, or the page does not link to one */
async function addressOf({ url: given, link }: Download, asking: Asking): Promise<URL> {
  const url = URL.parse(given)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Failure('address', 'expected an address that begins with https://')
  if (link === undefined) return url
  const limits = { ...asking.limits, mostBytes: Math.min(asking.limits.mostBytes, MOST_OF_PAGE) }
  const answer = await ask(url, {}, asking)
  try {
    refuseStatus(answer)
    const page = await Array.fromAsync(unpacked(answer, { ...asking, limits }, () => {}))
    const found = linkOnPage(Buffer.concat(page).toString(), answer.url, link)
    if (found === null) throw new Failure('address', `the page links to nothing that matches /${link}/`)
    if (!asking.hosts.has(found.host) || (found.protocol !== 'https:' && url.protocol === 'https:'))
      throw new Failure(
        'address',
        `the page links to ${shownUrl(found)}, which is none of ${[...asking.hosts].join(', ')} over https`,
      )
    return found
  } finally {
    letGo(answer.body)
  }
}

function conditionsOf(known: Validators | null): Readonly<Record<string, string>> {
  return {
    ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
  }
}

/** @throws Failure for any status but 200; one of a server in trouble may pass, a refusal (4xx) does not */
function refuseStatus({ status, header, url }: Answer): void {
  if (status === 200) return
  const at = shownUrl(url)
  throw new Failure('status', `${at} answered with HTTP ${status}, expected 200`, {
    status,
    mayPass: status === 429 || status >= 500,
    retryAfter: retryAfter(header('retry-after')),
  })
}

/** In ms from now; the header gives seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null): number | null {
  if (value === null) return null
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : Math.max(0, time - Date.now())
}
