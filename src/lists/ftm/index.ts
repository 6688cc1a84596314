import { entryKey, LAYOUT_FIELDS, type Layout, partsOfKey } from '../../record/index.ts'
import type { Adapter, SourceFile } from '../adapter.ts'
import { type FtmSkipped, readFtm } from './read.ts'

export { ftmCountry } from './countries.ts'
export { LEGAL_BASIS } from './listing.ts'
export {
  FTM_VERSION,
  type FtmFormat,
  type FtmProperty,
  type FtmType,
  ftmProperty,
  isFtmKind,
} from './model.ts'
export type { FtmSkipped } from './read.ts'

/** The layout of every FollowTheMoney file: JSON lines, with entities apart or nested. */
const FTM_LINES: Layout = { id: 'ftm', carries: LAYOUT_FIELDS }

export interface FtmAdapterOptions {
  /** Told once a reading has ended: entities that made no entry, by why, and how many. */
  readonly onSkipped?: (skipped: readonly FtmSkipped[]) => void
}

/**
 * The adapter of somebody's own list in FollowTheMoney JSON lines: what `ftm` writes, what `onrecord export --format ftm`
 * writes, and OpenSanctions' `entities.ftm.json` and `targets.nested.json`.
 *
 * The user names the file, so any file is taken for one: what cannot be read is told by `read`, with its line. An edition
 * that lost half of its entries is held, since it may be cut off.
 *
 * @throws InvalidValue where the list id is none
 * @example ftmAdapter('xx-suppliers', {onSkipped: (skipped) => note(skipped)})
 */
export function ftmAdapter(list: string, { onSkipped }: FtmAdapterOptions = {}): Adapter {
  partsOfKey(entryKey(list, '0'))
  return {
    list,
    source: { page: 'https://followthemoney.tech/', urls: [], files: [`${list}.ftm.json`], hosts: [] },
    layouts: [FTM_LINES],
    bounds: {
      fewestEntries: 1,
      entriesMayFallBy: 0.5,
      fieldsMayFallBy: 0.5,
      entriesMayGrowBy: Number.POSITIVE_INFINITY,
    },
    recognise: (files: readonly SourceFile[]) => Promise.resolve(files.length === 1 ? FTM_LINES : null),
    read: (files, _layout, told) => readFtm(list, files, told, onSkipped),
  }
}
