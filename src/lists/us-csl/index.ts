import type { Adapter } from '../adapter.ts'
import { fileOfList, layoutsOf } from './layouts.ts'
import { readCsl } from './read.ts'
import { cslSource } from './source.ts'
import { SUB_LISTS, type SubList } from './sub-lists.ts'

const BIS = 'https://www.bis.gov/regulations/ear'

/** BIS: exports, re-exports and transfers to these parties need a licence. */
export const usBisEl: Adapter = adapterOf(SUB_LISTS.entityList, BIS)

/** BIS: military end users, for whom items of Supplement No. 2 to part 744 need a licence. */
export const usBisMeu: Adapter = adapterOf(SUB_LISTS.militaryEndUsers, BIS)

/** BIS: parties whose end use could not be checked. */
export const usBisUvl: Adapter = adapterOf(SUB_LISTS.unverified, BIS)

/** BIS: parties whose export privileges an order denies. */
export const usBisDpl: Adapter = adapterOf(SUB_LISTS.deniedPersons, BIS)

/** State: parties sanctioned under nonproliferation statutes and orders. */
export const usIsn: Adapter = adapterOf(
  SUB_LISTS.nonproliferation,
  'https://www.state.gov/bureaus-offices/isn',
)

/** State: parties debarred under the Arms Export Control Act. */
export const usDtc: Adapter = adapterOf(SUB_LISTS.debarred, 'https://www.pmddtc.state.gov')

/** OFAC: companies in whose securities US persons may not deal. */
export const usCmic: Adapter = adapterOf(
  SUB_LISTS.militaryIndustrial,
  'https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists',
)

function adapterOf(list: SubList, page: string): Adapter {
  const layouts = layoutsOf(list)
  return {
    list: list.list,
    source: cslSource(page, list.derivedAs !== null),
    layouts,
    bounds: list.bounds,
    recognise: async (files) => {
      const found = await fileOfList(files, list)
      return layouts.find(({ id }) => id === found?.layout) ?? null
    },
    read: (files, _layout, told) => readCsl(files, list, told),
  }
}
