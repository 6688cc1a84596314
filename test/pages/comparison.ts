import type { CellView, ComparisonView, ListedView, ListView, PartyView } from '../../src/pages/index.ts'

/** An invented list with an edition; `starter`: without one. */
export function listView(list: string, jurisdiction: string, edition: string | null): ListView {
  return {
    list,
    authority: `Ministry of ${jurisdiction}`,
    jurisdiction,
    state: edition === null ? 'starter' : 'loaded',
    edition: edition === null ? null : { date: edition, sha256: 'ab'.repeat(32), layout: 'xml' },
  }
}

export function listedView(entry: string, date: string | null, more: Partial<ListedView> = {}): ListedView {
  return {
    entry,
    listedOn:
      date === null
        ? { date, basis: 'first-seen', between: [null, '2031-05-01'] }
        : { date, basis: 'stated' },
    status: 'active',
    until: null,
    programmes: [],
    transferred: false,
    ...more,
  }
}

export function cellView(list: string, state: CellView['state'], more: Partial<CellView> = {}): CellView {
  return { list, state, entries: [], alike: [], lag: null, ...more }
}

export function partyView(party: string, caption: string, more: Partial<PartyView> = {}): PartyView {
  return {
    party,
    caption,
    schema: 'Person',
    subjects: [],
    first: null,
    cells: [],
    joint: [],
    delistedAlone: [],
    wordings: [],
    ...more,
  }
}

export const LISTS: readonly ListView[] = [
  listView('us-sdn', 'US', '2031-06-01'),
  listView('ca-sema', 'CA', '2031-06-02'),
  listView('gb-uksl', 'GB', '2031-06-03'),
  listView('eu-fsf', 'EU', '2021-01-01'),
  listView('ch-seco', 'CH', null),
]

/** Two invented parties: one listed jointly after an earlier listing and taken off by one; one on a single list. */
export function smallComparison(more: Partial<ComparisonView> = {}): ComparisonView {
  return {
    query: { at: '2031-06-04T00:00:00Z', listed: { from: '2031-03-20', to: '2031-03-23' } },
    lists: LISTS,
    alignment: 7,
    parties: [
      partyView('us-sdn:1', 'Orlando Fennimore', {
        first: { list: 'us-sdn', date: '2030-07-09' },
        joint: ['ca-sema', 'gb-uksl'],
        delistedAlone: ['us-sdn'],
        cells: [
          cellView('us-sdn', 'delisted', {
            lag: 0,
            entries: [listedView('us-sdn:1', '2030-07-09', { status: 'delisted', until: '2031-05-05' })],
          }),
          cellView('ca-sema', 'listed', { lag: 255, entries: [listedView('ca-sema:f', '2031-03-21')] }),
          cellView('gb-uksl', 'listed', {
            lag: 256,
            entries: [
              listedView('gb-uksl:G0', '2020-12-31', { transferred: true }),
              listedView('gb-uksl:G1', '2031-03-22'),
            ],
          }),
          cellView('eu-fsf', 'not-yet-knowable'),
          cellView('ch-seco', 'unknown'),
        ],
      }),
      partyView('ca-sema:kite', 'Kite Works JSC', {
        schema: 'Company',
        first: { list: 'ca-sema', date: '2031-03-21' },
        cells: [
          cellView('us-sdn', 'not-listed'),
          cellView('ca-sema', 'listed', { lag: 0, entries: [listedView('ca-sema:kite', '2031-03-21')] }),
          cellView('gb-uksl', 'listed', { entries: [listedView('gb-uksl:G2', null)] }),
          cellView('eu-fsf', 'not-yet-knowable'),
          cellView('ch-seco', 'unknown'),
        ],
      }),
    ],
    lags: [
      {
        first: 'Ministry of US',
        later: 'Ministry of CA',
        subject: null,
        parties: 1,
        quartiles: [255, 255, 1255],
        joint: 0,
      },
    ],
    counterSanctions: [
      {
        entry: 'cn-counter:quill',
        caption: 'Quill Society',
        listedOn: '2031-03-27',
        status: 'active',
        answers: { jurisdiction: 'CA', listedOn: '2031-03-22' },
        beside: ['us-sdn:1', 'ca-sema:kite'],
      },
    ],
    ...more,
  }
}
