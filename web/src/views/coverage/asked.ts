/** What the address of the coverage view asks; all of it optional. */
export interface Asked {
  readonly from?: string
  readonly to?: string
  /** A programme as a list has it, or a subject of several. */
  readonly programme?: string
  readonly missingFrom?: string
  /** Ids of lists with commas between. */
  readonly lists?: string
  /** An entry key. */
  readonly party?: string
  readonly asOf?: string
}

/** Which field is at fault, and how. */
export type Fault =
  | { readonly field: 'from' | 'to' | 'asOf'; readonly fault: 'no-day' | 'needs-other' | 'backwards' }
  | { readonly field: 'party'; readonly fault: 'no-key' }

/** Whether anything is asked: lists and a day alone narrow an answer, and make none. */
export function isAsked({ from, to, programme, missingFrom, party }: Asked): boolean {
  return [from, to, programme, missingFrom, party].some((each) => each !== undefined)
}

/** What is wrong with what was asked; empty where it can be answered. */
export function faultsOf({ from, to, asOf, party }: Asked): readonly Fault[] {
  const faults: Fault[] = []
  for (const [field, day] of [
    ['from', from],
    ['to', to],
    ['asOf', asOf],
  ] as const)
    if (day !== undefined && !isDay(day)) faults.push({ field, fault: 'no-day' })
  if (faults.length === 0) {
    if (from !== undefined && to === undefined) faults.push({ field: 'to', fault: 'needs-other' })
    if (to !== undefined && from === undefined) faults.push({ field: 'from', fault: 'needs-other' })
    if (from !== undefined && to !== undefined && from > to) faults.push({ field: 'to', fault: 'backwards' })
  }
  if (party !== undefined && !/^[a-z]{2}-[a-z0-9-]+:\S+$/.test(party))
    faults.push({ field: 'party', fault: 'no-key' })
  return faults
}

/** Whether it is a day of the calendar, YYYY-MM-DD. */
export function isDay(words: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(words) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}

/** That many days before a day. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

/** Questions that are ready to be asked. */
export const READY_QUESTIONS = [
  'march-2021',
  'rights-not-eu',
  'rights-not-uk',
  'last-month',
  'myanmar',
] as const
export type ReadyQuestion = (typeof READY_QUESTIONS)[number]

export function readyQuestion(which: ReadyQuestion, today: string): Asked {
  switch (which) {
    case 'march-2021':
      return { from: '2021-03-20', to: '2021-03-23' }
    case 'rights-not-eu':
      return { programme: 'human-rights', missingFrom: 'eu-fsf' }
    case 'rights-not-uk':
      return { programme: 'human-rights', missingFrom: 'gb-uksl' }
    case 'last-month':
      return { from: daysBefore(today, 30), to: today }
    case 'myanmar':
      return { programme: 'myanmar' }
  }
}
