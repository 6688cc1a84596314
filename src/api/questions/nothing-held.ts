import { UnusableInput } from '../../desk/index.ts'

/** @throws UnusableInput always: nothing has been read into the data folder yet */
export function nothingHeld(what: string, id: string): never {
  throw new UnusableInput(`${what} "${id}": no report has been read here yet`)
}
