import { daysBetween } from '../coverage.ts'

/** What is known of the day of an edition that a publisher has sent. */
export interface DaysOfEdition {
  /** What the file says, else its Last-Modified, else the day of the download. */
  readonly stated: string
  /** The day of the download, by the clock of this machine. */
  readonly seenOn: string
  /** The day of the edition in force when it came; `null`: there was none. */
  readonly inForce: string | null
}

/** The day that an edition is kept under, and what speaks against the one that it states. */
export interface EditionDay {
  readonly day: string
  readonly reasons: readonly string[]
}

/** A publisher east of Greenwich may be a day ahead of UTC. */
const AHEAD_DAYS = 1

/**
 * The day of an edition that a publisher serves as its newest. One that states a day before that of the edition in force
 * may be a stale copy, one that states a day that has not come yet may be damaged: both are to be held, and are kept under
 * the day on which they were seen, from which on they are in force when they are let in.
 *
 * @example `the file is of 2031-01-01, older than the edition of 2031-01-02 that is in force`
 */
export function editionDay({ stated, seenOn, inForce }: DaysOfEdition): EditionDay {
  const notBefore = (day: string): string => (inForce !== null && inForce > day ? inForce : day)
  if (daysBetween(seenOn, stated) > AHEAD_DAYS)
    return {
      day: notBefore(seenOn),
      reasons: [
        `the file is of ${stated}, and by the clock of this machine it is only ${seenOn}: one of the two is wrong`,
      ],
    }
  // A clock that has been set back says nothing of the file.
  if (inForce === null || stated >= inForce || stated === seenOn)
    return { day: notBefore(stated), reasons: [] }
  const day = notBefore(seenOn)
  return {
    day,
    reasons: [
      `the file is of ${stated}, older than the edition of ${inForce} that is in force: a stale copy, or the publisher has gone back to it; let in, it is in force from ${day} on`,
    ],
  }
}
