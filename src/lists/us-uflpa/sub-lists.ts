/** The statutory sub-lists, sections 2(d)(2)(B)(i), (ii), (iv) and (v) of Pub. L. 117-78. */
const SUB_LISTS = ['i', 'ii', 'iv', 'v'] as const
type SubListOf = (typeof SUB_LISTS)[number]

/** What puts an entry on each of them, in short: they differ in what has to be shown. */
const GROUNDS: Readonly<Record<SubListOf, string>> = {
  i: 'produces goods in Xinjiang with forced labor',
  ii: 'works with the government of Xinjiang to recruit, transport, transfer, harbor or receive forced labor or members of persecuted groups out of Xinjiang',
  iv: 'exports goods of such parties from China to the United States',
  v: 'sources material from Xinjiang or from persons working with its government or the Xinjiang Production and Construction Corps in a labor scheme that uses forced labor',
}

/** The programme of a sub-list: `UFLPA 2(d)(2)(B)(ii)`. */
export function programmeOf(subList: SubListOf): string {
  return `UFLPA 2(d)(2)(B)(${subList})`
}

/** What the sub-list is of, in this project's words; never a party's own reasons. */
export function groundOf(subList: SubListOf): string {
  return GROUNDS[subList]
}

/** The sub-list that words name with its section: "section 2(d)(2)(B)(ii)"; `null` where they name none or several. */
export function subListIn(words: string): SubListOf | null {
  const found = [...words.matchAll(/2\s*\(d\)\s*\(2\)\s*\(B\)\s*\((i|ii|iii|iv|v)\)/giu)].map(
    ({ 1: each }) => each,
  )
  const distinct = [...new Set(found.map((each) => each?.toLowerCase()))]
  return distinct.length === 1 ? (SUB_LISTS.find((each) => each === distinct[0]) ?? null) : null
}

/** The sub-lists in a cell such as "(ii); (v)"; `null` where it has anything else. */
export function subListsInCell(cell: string): readonly SubListOf[] | null {
  const found = cell.split(/[;,]/u).map((part) => SUB_LISTS.find((each) => `(${each})` === part.trim()))
  return found.every((each) => each !== undefined) ? found : null
}

export type { SubListOf }
