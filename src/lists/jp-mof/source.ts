import type { ListSource } from '../adapter.ts'

/** Where the Ministry of Finance serves the workbook of all asset freeze targets. */
export const jpMofSource: ListSource = {
  page: 'https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/list.html',
  urls: [
    'https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/shisantouketsu.xlsx',
  ],
  files: ['shisantouketsu.xlsx'],
  hosts: ['www.mof.go.jp'],
}
