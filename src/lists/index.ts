import type { Adapter } from './adapter.ts'
import { auDfat } from './au-dfat/index.ts'
import { caListed } from './ca-listed/index.ts'
import { caSema } from './ca-sema/index.ts'
import { chSeco } from './ch-seco/index.ts'
import { cnCounter } from './cn-counter/index.ts'
import { euFsf } from './eu-fsf/index.ts'
import { frGels } from './fr-gels/index.ts'
import { ftmAdapter } from './ftm/index.ts'
import { gbOfsi } from './gb-ofsi/index.ts'
import { gbUksl } from './gb-uksl/index.ts'
import { jpMof } from './jp-mof/index.ts'
import { unSc } from './un-sc/index.ts'
import { usCons } from './us-cons/index.ts'
import { usBisDpl, usBisEl, usBisMeu, usBisUvl, usCmic, usDtc, usIsn } from './us-csl/index.ts'
import { usSdn } from './us-sdn/index.ts'
import { usUflpa } from './us-uflpa/index.ts'
import { usWro } from './us-wro/index.ts'

export type { Layout } from '../record/index.ts'
export * from './adapter.ts'
export * from './catalogue.ts'
export * from './field-changes.ts'
export * from './ftm/index.ts'
export * from './guards.ts'
export { countryCode } from './reading/country.ts'
export * from './same-in-fields.ts'

/** The lists that can be read, a line each. */
export const ADAPTERS: readonly Adapter[] = [
  unSc,
  usSdn,
  usCons,
  caSema,
  caListed,
  gbUksl,
  gbOfsi,
  euFsf,
  frGels,
  chSeco,
  auDfat,
  jpMof,
  cnCounter,
  usBisEl,
  usBisMeu,
  usBisUvl,
  usBisDpl,
  usIsn,
  usDtc,
  usCmic,
  usUflpa,
  usWro,
]

/** The adapter of a list; `null` where it cannot be read. Lists called `xx-…` are somebody's own. */
export function adapterFor(list: string): Adapter | null {
  const own = list.startsWith('xx-') ? ftmAdapter(list) : null
  return ADAPTERS.find((adapter) => adapter.list === list) ?? own
}
