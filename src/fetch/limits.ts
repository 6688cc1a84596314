/** How long a download may take, how large it may be, how often it is asked for. */
export interface Limits {
  /** Until the connection stands, in ms. */
  readonly connectMs: number
  /** From the request to the head of the answer, in ms. */
  readonly headersMs: number
  /** Without a byte coming, in ms. */
  readonly idleMs: number
  /** One file with all its attempts and the waits between them, in ms. */
  readonly fileMs: number
  /** Of a file, as it is sent and as it is unpacked. */
  readonly mostBytes: number
  /** How often a file is asked for when what fails may pass. */
  readonly attempts: number
  /** The first wait between attempts, in ms; each next one is twice as long, and all are cut by up to a half, by chance. */
  readonly firstWaitMs: number
  /** No wait is longer, in ms; a publisher that asks for a longer one is left alone. */
  readonly longestWaitMs: number
  /** Each redirect is followed by one more request. */
  readonly redirects: number
}

/**
 * Large and slow enough for the largest list (some 120 MB) over a line of 1 Mbit/s, and for publishers who take a minute to
 * begin.
 */
export const USUAL_LIMITS: Limits = {
  connectMs: 20_000,
  headersMs: 90_000,
  idleMs: 60_000,
  fileMs: 1_800_000,
  mostBytes: 2 ** 29,
  attempts: 4,
  firstWaitMs: 1_000,
  longestWaitMs: 120_000,
  redirects: 5,
}
