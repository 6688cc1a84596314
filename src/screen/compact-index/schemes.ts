/** Whether a reading by this scheme is the name itself in its own script; else it is romanised. */
export function isAsWritten(scheme: string): boolean {
  return scheme.startsWith('as written')
}
