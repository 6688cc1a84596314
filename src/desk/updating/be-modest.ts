import { setFlagsFromString } from 'node:v8'

/** Sets V8 up for an update, as bench/all-lists.ts measured it: for this thread, and for those that are started later. */
export function beModest(): void {
  // Garbage would stand until it is several times what is in use: with this all lists stay under 600 MB.
  setFlagsFromString('--heap-growing-percent=100')
  // The other threads have work of their own.
  setFlagsFromString('--no-parallel-scavenge')
  // Most of the code is run for some seconds only: compiling it a second time costs more than it gains.
  setFlagsFromString('--invocation-count-for-turbofan=30000')
}
