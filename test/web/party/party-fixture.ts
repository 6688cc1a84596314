import type { PartyView, Shown } from '../../../src/desk/index.ts'

type Designation = PartyView['designations'][number]
type Link = PartyView['links'][number]
type Said = PartyView['statements'][number]

export function designation(
  entry: string,
  date: string | null,
  given: Partial<Designation> = {},
): Designation {
  return {
    list: entry.split(':')[0] ?? '',
    entry,
    authority: entry,
    programmes: [],
    listedOn:
      date === null
        ? { date, basis: 'first-seen', between: [null, '2026-02-18'] }
        : { date, basis: 'stated' },
    status: 'active',
    periods: [[date, null]],
    measures: [],
    legalBasis: null,
    reasons: null,
    note: null,
    source: '',
    ...given,
  }
}

export function covered(list: string, date: string | null): Shown['coverage'][number] {
  return {
    list,
    state: date === null ? 'starter' : 'loaded',
    edition: date === null ? null : { date, sha256: '00', layout: 'x' },
    asOf: null,
  }
}

export function link(a: string, b: string, score: number, given: Partial<Link> = {}): Link {
  return {
    a,
    b,
    state: 'linked',
    judged: 'linked',
    score,
    evidence: [],
    contradictions: [],
    by: 'align-1 name',
    at: null,
    ...given,
  }
}

export function said(id: string, when: string, given: Partial<Said> = {}): Said {
  return {
    id,
    act: 'accusation',
    speaker: id,
    onBehalfOf: null,
    addressee: null,
    summary: id,
    when,
    about: [],
    answers: [],
    reportedBy: [],
    answeredBy: [],
    ...given,
  }
}
