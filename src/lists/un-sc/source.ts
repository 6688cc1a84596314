import type { ListSource } from '../adapter.ts'

/** Where the UN Secretariat serves the Security Council's Consolidated List. */
export const unScSource: ListSource = {
  page: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  urls: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
  files: ['consolidated.xml'],
  // The address hands on to the Secretariat's storage.
  hosts: ['scsanctions.un.org', 'unsolprodfiles.blob.core.windows.net'],
}
