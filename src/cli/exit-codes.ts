/** What the process ends with; fixed, for scripts rely on it. */
export const EXIT = {
  done: 0,
  internalError: 1,
  badUsage: 2,
  editionNotTaken: 3,
  notScreenable: 4,
  alert: 5,
} as const
