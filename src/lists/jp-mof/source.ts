import type { ListSource } from '../adapter.ts'

const PAGE =
  'https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/list.html'

/**
 * Where the Ministry of Finance serves the workbook of all asset freeze targets: a page, which links to a file with the day
 * in its name. In 2026 the page came to link to a CSV file of that name; whether it still links to the workbook is not known.
 */
export const jpMofSource: ListSource = {
  page: PAGE,
  urls: [],
  files: ['shisantouketsu.xlsx'],
  downloads: [{ file: 'shisantouketsu.xlsx', url: PAGE, link: '/shisantouketsu\\d{8}\\.xlsx$' }],
  hosts: ['www.mof.go.jp'],
}
