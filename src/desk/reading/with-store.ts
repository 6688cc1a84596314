import { openStore, type Store } from '../../store/index.ts'
import { hasRecord } from '../home.ts'
import { UnusableInput } from '../unusable-input.ts'

/** Opens the stores of a data folder, made where there is none, for as long as the work takes. */
export async function withStore<Result>(
  home: string,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = openStore(home)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/**
 * The same for what only asks: no folder is made.
 *
 * @throws UnusableInput where nothing has been read or loaded into the folder
 */
export async function withHeldStore<Result>(
  home: string,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (!hasRecord(home)) throw new UnusableInput(`${home}: no report has been read here yet`)
  return withStore(home, work)
}
