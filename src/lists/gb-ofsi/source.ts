import type { ListSource } from '../adapter.ts'

/**
 * Where the Office of Financial Sanctions Implementation served its list until it was closed on 2026-01-28. Before 2021 the
 * file was called sanctionsconlist.csv; it has no address any more.
 */
export const ofsiSource: ListSource = {
  page: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
  urls: ['https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv'],
  files: ['ConList.csv', 'sanctionsconlist.csv'],
  downloads: [],
  hosts: ['www.gov.uk', 'assets.publishing.service.gov.uk'],
}
