import { hasRecord, OpenRecord, recordMark } from '../../desk/index.ts'
import type { Policy } from '../../screen/index.ts'
import { RecordState } from './record-state.ts'

/** How often it is looked whether another process has changed the record. */
const LOOK_EVERY_MS = 2000

/** Where whoever writes makes no index: so long nothing changes any more before one is made here. */
const SETTLED_AFTER_MS = 10_000

/** Told when what is answered from changes, and when a change begins to be prepared. */
export type RecordListener = (state: 'ready' | 'preparing', revision: string) => void

/**
 * Holds the state of the record that questions are answered from. When the record changes, by a job of this service or by
 * another process, the next state is made ready beside it and takes its place; the old one closes with its last request.
 */
export class RecordHolder {
  readonly home: string
  readonly #policy: Policy
  readonly #tell: RecordListener
  #current: RecordState
  /** The record as it is now, not held fast: to see that it has changed. */
  #live: OpenRecord
  #seen = ''
  #changedAt = 0
  #opening: Promise<OpenRecord> | null = null
  #preparing: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #isWaiting = false
  #isClosed = false

  private constructor(
    home: string,
    policy: Policy,
    current: RecordState,
    live: OpenRecord,
    tell: RecordListener,
  ) {
    this.home = home
    this.#policy = policy
    this.#current = current
    this.#live = live
    this.#tell = tell
    this.#look()
  }

  static async open(home: string, policy: Policy, tell: RecordListener): Promise<RecordHolder> {
    const live = await OpenRecord.open(home)
    const current = await openState(home, policy)
    return new RecordHolder(home, policy, current, live, tell)
  }

  get revision(): string {
    return this.#current.revision
  }

  get state(): 'ready' | 'preparing' {
    return this.#preparing === null ? 'ready' : 'preparing'
  }

  /** Does some work on the state of now. It stays open until the work is done, whatever comes meanwhile. */
  use<Result>(work: (state: RecordState) => Promise<Result>): Promise<Result> {
    return this.#current.use(work)
  }

  /** How many reports are held, now. */
  async reports(): Promise<number> {
    await this.#openLive()
    return (await this.#live.store?.reports.reports())?.length ?? 0
  }

  /** Answers from the newest state once this has come back. Does nothing where that is answered from already. */
  async refresh(): Promise<void> {
    while (this.#preparing !== null) await this.#preparing
    await this.#openLive()
    const { revision } = await recordMark(this.#live, this.#policy)
    if (revision === this.#current.revision) return
    this.#preparing ??= this.#next().finally(() => {
      this.#preparing = null
      this.#tell('ready', this.#current.revision)
    })
    await this.#preparing
  }

  /** Holds the same state from where the log of what was written can begin anew; nothing where there is a newer one. */
  renew(): void {
    const { store } = this.#current.record
    if (store === null || this.#preparing !== null || this.#isClosed) return
    store.release()
    store.hold()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#preparing?.catch(() => {})
    this.#current.retire()
    this.#live.close()
  }

  async #next(): Promise<void> {
    this.#tell('preparing', this.#current.revision)
    const next = await openState(this.home, this.#policy)
    const before = this.#current
    this.#current = next
    before.retire()
  }

  /** Looks again and again; the timer keeps no process alive. */
  #look(): void {
    if (this.#isClosed) return
    this.#timer = setTimeout(() => {
      this.#lookOnce()
        .catch((error: unknown) => {
          process.stderr.write(`onrecord: the record could not be read again: ${String(error)}\n`)
        })
        .finally(() => this.#look())
    }, LOOK_EVERY_MS).unref()
  }

  async #lookOnce(): Promise<void> {
    await this.#openLive()
    const { store } = this.#live
    if (store === null || this.#preparing !== null) return
    const version = store.version()
    if (version !== this.#seen) this.#changedAt = performance.now()
    const isNew = version !== this.#seen
    this.#seen = version
    const hasSettled = performance.now() - this.#changedAt > SETTLED_AFTER_MS
    if (!isNew && !this.#isWaiting) return
    const { revision, isIndexed } = await recordMark(this.#live, this.#policy)
    this.#isWaiting = revision !== this.#current.revision
    // Editions come one by one, and the index with the last: half an update is not answered from.
    if (this.#isWaiting && (isIndexed || hasSettled)) await this.refresh()
  }

  /** A data folder may come to be after the service has started. */
  async #openLive(): Promise<void> {
    if (this.#live.store !== null || !hasRecord(this.home)) return
    this.#opening ??= OpenRecord.open(this.home).finally(() => {
      this.#opening = null
    })
    this.#live = await this.#opening
  }
}

function openState(home: string, policy: Policy): Promise<RecordState> {
  return RecordState.open(home, policy, async (record) => (await recordMark(record, policy)).revision)
}
