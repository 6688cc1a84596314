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
