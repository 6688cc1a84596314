interface Transfer {
  readonly lists: readonly string[]
  readonly date: string
  readonly source: string
}

/** Days on which a list took over what another authority had decided: no act of its own, so no lag and no joint day. */
const TRANSFERS: readonly Transfer[] = [
  {
    lists: ['gb-uksl', 'gb-ofsi'],
    date: '2020-12-31',
    source:
      'The Sanctions and Anti-Money Laundering Act 2018: at the end of the transition period, 31 December 2020, regulations under it took the place of those of the European Union',
  },
]

/** Whether a listing of that day was taken over from another authority. */
export function isTransferred(list: string, date: string): boolean {
  return TRANSFERS.some((transfer) => transfer.date === date && transfer.lists.includes(list))
}
