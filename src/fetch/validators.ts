/** What is to be remembered of a file, so that it is sent again only when it is another: plain data. */
export interface Validators {
  /** The name of the file in its edition. */
  readonly name: string
  /** The address that was asked, before any redirect. */
  readonly url: string
  /** Of the file as it is kept, 64 hex digits. */
  readonly sha256: string
  readonly bytes: number
  readonly etag: string | null
  /** The header as it was sent. */
  readonly lastModified: string | null
}

/** The day in UTC of the newest Last-Modified, YYYY-MM-DD; `null` where none was sent that can be read. */
export function lastModifiedDay(files: readonly Pick<Validators, 'lastModified'>[]): string | null {
  const days = files.flatMap(({ lastModified }) => {
    const time = Date.parse(lastModified ?? '')
    return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)]
  })
  return days.sort().at(-1) ?? null
}
