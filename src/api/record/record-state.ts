import {
  isIndexPrepared,
  knownLists,
  type ListedEntity,
  type ListInForce,
  listedEntity,
  OpenRecord,
  RecentlyUsed,
  ScreeningDesk,
  warmUp,
} from '../../desk/index.ts'
import type { EntryKey } from '../../record/index.ts'
import type { Policy } from '../../screen/index.ts'
import { prepareIndexApart } from './prepare-index-apart.ts'

/** Past days that are kept ready to be screened for. */
const MOST_DAYS = 3

/** Entities that are kept at hand, a generation. */
const MOST_ENTITIES = 1000

/** One state of the record, held fast: whatever is written meanwhile, all answers from here are of the same state. */
export class RecordState {
  readonly record: OpenRecord
  readonly revision: string
  /** Screens as of now. */
  readonly desk: ScreeningDesk
  /** The lists in force now. */
  readonly lists: readonly ListInForce[]
  readonly #policy: Policy
  /** Desks for past days, the one that was asked last at the end. */
  readonly #days = new Map<string, Promise<ScreeningDesk>>()
  readonly #entities = new RecentlyUsed<Promise<ListedEntity | null>>(MOST_ENTITIES)
  #asking = 0
  #isRetired = false

  private constructor(
    record: OpenRecord,
    revision: string,
    desk: ScreeningDesk,
    lists: readonly ListInForce[],
    policy: Policy,
  ) {
    this.record = record
    this.revision = revision
    this.desk = desk
    this.lists = lists
    this.#policy = policy
  }

  /**
   * Opens the state of now.
   *
   * @throws UnusableInput for a policy that names a list that is not known
   */
  static async open(
    home: string,
    policy: Policy,
    revisionOf: (record: OpenRecord) => Promise<string>,
  ): Promise<RecordState> {
    const record = await OpenRecord.open(home)
    try {
      record.store?.hold()
      if (!(await isIndexPrepared(record, null))) await prepareIndexApart({ home, asOf: null })
      const lists = await record.inForce(await knownLists(record.store, record.starter), null)
      const desk = await ScreeningDesk.open(record, null, policy)
      await warmUp(record)
      return new RecordState(record, await revisionOf(record), desk, lists, policy)
    } catch (error) {
      record.close()
      throw error
    }
  }

  /** Does some work on this state, which stays open until it is done. */
  async use<Result>(work: (state: RecordState) => Promise<Result>): Promise<Result> {
    this.#asking += 1
    try {
      return await work(this)
    } finally {
      this.#asking -= 1
      this.#closeOnceUnused()
    }
  }

  /** Screens as of a past day. Its index is made in a thread of its own where there is none yet. */
  async deskOn(day: string): Promise<ScreeningDesk> {
    const known = this.#days.get(day)
    const desk = known ?? this.#openDesk(day)
    this.#days.delete(day)
    this.#days.set(day, desk)
    for (const oldest of [...this.#days.keys()].slice(0, -MOST_DAYS)) this.#days.delete(oldest)
    try {
      return await desk
    } catch (error) {
      this.#days.delete(day)
      throw error
    }
  }

  /** The party of an entry as one FollowTheMoney entity; `null` where the lists have no such entry. */
  async entity(key: EntryKey, day: string): Promise<ListedEntity | null> {
    const id = `${day} ${key}`
    const known = this.#entities.get(id)
    if (known !== undefined) return known
    const entity = listedEntity(this.record, key, this.lists, day)
    this.#entities.set(id, entity)
    return entity
  }

  /** Closes once the last request of it is answered. */
  retire(): void {
    this.#isRetired = true
    this.#closeOnceUnused()
  }

  #closeOnceUnused(): void {
    if (!this.#isRetired || this.#asking > 0) return
    this.#isRetired = false
    this.record.close()
  }

  async #openDesk(day: string): Promise<ScreeningDesk> {
    const { record } = this
    if (!(await isIndexPrepared(record, day))) await prepareIndexApart({ home: record.home, asOf: day })
    return ScreeningDesk.open(record, day, this.#policy)
  }
}
