import type { ListSource } from '../adapter.ts'

/** Where the Australian Sanctions Office serves its Consolidated List; until 2025 as regulation8_consolidated.xlsx. */
export const auDfatSource: ListSource = {
  page: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
  urls: ['https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx'],
  files: ['Australian_Sanctions_Consolidated_List.xlsx'],
  hosts: ['www.dfat.gov.au'],
}
