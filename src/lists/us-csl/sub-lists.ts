import type { LayoutField, Measure } from '../../record/index.ts'
import type { Bounds } from '../adapter.ts'
import * as suspect from './suspect.ts'

/** One of the lists that the Consolidated Screening List holds. */
export interface SubList {
  /** As the catalogue names it. */
  readonly list: string
  /** How the publication's `source` begins. */
  readonly source: string
  /** The programme of an entry that states none: the list's abbreviation, as `source` has it in brackets. */
  readonly programme: string
  /** What an entry is forbidden by, whatever notices it quotes; `null` where its programmes say it. */
  readonly rule: string | null
  /** The measures of an entry with these programmes. */
  readonly measures: (programmes: readonly string[]) => readonly Measure[]
  /** What the publication says of its entries besides names, countries, programmes, measures and legal basis. */
  readonly carries: readonly LayoutField[]
  /** The `list_id` of the derived layout; `null` where there is none. */
  readonly derivedAs: string | null
  readonly bounds: Bounds
}

const EXPORTS: readonly Measure[] = ['export-control']
const BARRED: readonly Measure[] = ['export-control', 'debarment']

function isBlockingOrder(programme: string): boolean {
  return programme === 'E.O. 13382'
}

/**
 * The lists of the publication that are read out of it. All others are copies of what OFAC publishes itself (SDN, SSI, FSE,
 * NS-PLC, CAP, NS-MBS …): no adapter takes them from here.
 */
export const SUB_LISTS: Readonly<
  Record<
    | 'entityList'
    | 'militaryEndUsers'
    | 'unverified'
    | 'deniedPersons'
    | 'nonproliferation'
    | 'debarred'
    | 'militaryIndustrial',
    SubList
  >
> = {
  entityList: {
    list: 'us-bis-el',
    source: 'Entity List (EL)',
    programme: 'EL',
    rule: '15 CFR part 744, Supplement No. 4',
    measures: () => EXPORTS,
    carries: ['aliases', 'addresses', 'listedOn'],
    derivedAs: 'us-bis-entity-list',
    bounds: suspect.entityListBounds,
  },
  militaryEndUsers: {
    list: 'us-bis-meu',
    source: 'Military End User (MEU) List',
    programme: 'MEU',
    rule: '15 CFR part 744, Supplement No. 7',
    measures: () => EXPORTS,
    carries: ['aliases', 'addresses', 'listedOn'],
    derivedAs: 'us-bis-military-end-user-list',
    bounds: suspect.militaryEndUserBounds,
  },
  unverified: {
    list: 'us-bis-uvl',
    source: 'Unverified List (UVL)',
    programme: 'UVL',
    rule: '15 CFR part 744, Supplement No. 6',
    measures: () => EXPORTS,
    carries: ['addresses'],
    derivedAs: null,
    bounds: suspect.unverifiedBounds,
  },
  deniedPersons: {
    list: 'us-bis-dpl',
    source: 'Denied Persons List (DPL)',
    programme: 'DPL',
    rule: '15 CFR 764.3(a)(2)',
    measures: () => BARRED,
    carries: ['addresses', 'listedOn', 'remarks'],
    derivedAs: null,
    bounds: suspect.deniedPersonsBounds,
  },
  nonproliferation: {
    list: 'us-isn',
    source: 'Nonproliferation Sanctions (ISN)',
    programme: 'ISN',
    rule: null,
    // An order under E.O. 13382 blocks property; the statutes bar exports, licences and procurement.
    measures: (programmes) => {
      const isBlocking = programmes.some(isBlockingOrder)
      const isMore = programmes.length === 0 || programmes.some((each) => !isBlockingOrder(each))
      return [...(isBlocking ? (['asset-freeze'] as const) : []), ...(isMore ? EXPORTS : [])]
    },
    carries: ['aliases', 'listedOn', 'remarks'],
    derivedAs: null,
    bounds: suspect.nonproliferationBounds,
  },
  debarred: {
    list: 'us-dtc',
    source: 'ITAR Debarred (DTC)',
    programme: 'DTC',
    rule: '22 CFR 127.7',
    measures: () => BARRED,
    carries: ['aliases'],
    derivedAs: null,
    bounds: suspect.debarredBounds,
  },
  militaryIndustrial: {
    list: 'us-cmic',
    source: 'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC)',
    programme: 'CMIC',
    rule: 'E.O. 13959, as amended by E.O. 14032',
    measures: () => ['investment-ban'],
    carries: ['aliases', 'addresses', 'identifiers', 'listedOn', 'remarks'],
    derivedAs: null,
    bounds: suspect.militaryIndustrialBounds,
  },
}

/** How the `source` of every list in the publication begins that is a copy of one of OFAC's own. */
export const OFAC_COPIES: readonly string[] = [
  'Specially Designated Nationals (SDN)',
  'Sectoral Sanctions Identifications List (SSI)',
  'Foreign Sanctions Evaders (FSE)',
  'Palestinian Legislative Council List (PLC)',
  'Capta List (CAP)',
  'Correspondent Account or Payable-Through Account Sanctions (CAPTA)',
  'Non-SDN Menu-Based Sanctions List (NS-MBS List)',
  'Non-SDN Iranian Sanctions Act List (NS-ISA)',
  'Part 561 List (561)',
]
