import { userInfo } from 'node:os'
import { type HeldEdition, openStore } from '../../store/index.ts'
import { hasRecord } from '../home.ts'
import { UnusableInput } from '../unusable-input.ts'
import { derive } from './derive.ts'

/** Which held edition to let in, and why. */
export interface AcceptRequest {
  readonly home: string
  readonly list: string
  readonly date: string
  /** Why it is right although the guards held it; kept with the edition. */
  readonly because: string
  readonly at: string
}

/**
 * Lets an edition in that was held; who, when and why are kept with it.
 *
 * @throws UnusableInput where there is no such held edition, or no reason is given
 */
export async function accept({ home, list, date, because, at }: AcceptRequest): Promise<HeldEdition> {
  if (because.trim() === '') throw new UnusableInput('--because "": say why the edition is right')
  if (!hasRecord(home)) throw new UnusableInput(`${home}: no list has been loaded here yet`)
  const store = openStore(home)
  try {
    const held = (await store.editions.all()).filter((edition) => edition.state === 'held')
    const edition = held.findLast((each) => each.list === list && each.date === date)
    if (edition === undefined) {
      const others = held.map((each) => `${each.list} ${each.date}`).join(', ')
      throw new UnusableInput(
        `no held edition of ${list} ${date}${others === '' ? '' : `; held are ${others}`}`,
      )
    }
    const acceptance = { by: userInfo().username, at, because }
    await store.editions.accept(edition, acceptance)
    await derive(home, at)
    return { ...edition, state: 'loaded', accepted: acceptance }
  } finally {
    store.close()
  }
}
