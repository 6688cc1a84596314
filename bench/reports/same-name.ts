import type { AnsweredParty } from './answer.ts'

/** Whether a name given is one of those that are right; letter case, "the" and the form of apostrophes do not count. */
export function sameName(given: string | null | undefined, right: readonly string[]): boolean {
  return typeof given === 'string' && right.some((each) => plain(each) === plain(given))
}

/** The name that stands for a party in the answer. */
export function nameOf(party: string | AnsweredParty | null | undefined): string | null {
  if (party === null || party === undefined) return null
  return typeof party === 'string' ? party : (party.canonical ?? party.name)
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/'s$/, '')
}
