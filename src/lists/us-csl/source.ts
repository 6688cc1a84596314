import type { ListSource } from '../adapter.ts'

/** The folders of a mirror: the publication itself, and a derived copy of two of its lists. */
const FOLDERS = { publication: 'us-csl', derived: 'us-bis' } as const

/** Where the International Trade Administration serves the Consolidated Screening List; `derived`: whether `us-bis` may hold the list too. */
export function cslSource(page: string, derived: boolean): ListSource {
  return {
    page,
    urls: [
      'https://api.trade.gov/static/consolidated_screening_list/consolidated.json',
      'https://api.trade.gov/static/consolidated_screening_list/consolidated.csv',
    ],
    files: ['consolidated.json', 'consolidated.csv'],
    downloads: [
      {
        file: 'consolidated.json',
        url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json',
      },
    ],
    folders: derived ? [FOLDERS.publication, FOLDERS.derived] : [FOLDERS.publication],
    hosts: ['api.trade.gov', 'data.trade.gov'],
  }
}
