interface Transfer {
  readonly lists: readonly string[]
  readonly dates: readonly string[]
  readonly source: string
}

/** Days on which a list took over what another authority had decided: no act of its own, so no lag and no joint day. */
const TRANSFERS: readonly Transfer[] = [
  {
    lists: ['gb-uksl', 'gb-ofsi'],
    dates: ['2020-12-31'],
    source:
      'The Sanctions and Anti-Money Laundering Act 2018: at the end of the transition period, 31 December 2020, regulations under it took the place of those of the European Union. The 1,049 parties that OFSI’s list of 2023-06-05 says were designated on that day it had all listed before, the last of them on 2020-12-18.',
  },
  {
    lists: ['gb-uksl', 'gb-ofsi'],
    dates: ['2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04'],
    source:
      'The same transfer, for six parties of the chemical weapons regime (CHW0010 to CHW0015), dated on by a day at a time after CHW0001 to CHW0009 of 2020-12-31. The European Union had listed them by Implementing Regulations (EU) 2019/84 and (EU) 2020/1480; OFSI’s list has them since 2019-01-21 and 2020-10-15. No other entry of either list bears these days.',
  },
]

/** Whether a listing of that day was taken over from another authority. */
export function isTransferred(list: string, date: string): boolean {
  return TRANSFERS.some((transfer) => transfer.dates.includes(date) && transfer.lists.includes(list))
}
