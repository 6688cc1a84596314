import type { ListSource } from '../adapter.ts'

/** Where the Foreign, Commonwealth and Development Office serves the UK Sanctions List. */
export const ukslSource: ListSource = {
  page: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  urls: [
    'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
    'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv',
  ],
  files: ['UK-Sanctions-List.xml', 'UK-Sanctions-List.csv'],
  hosts: ['www.gov.uk', 'assets.publishing.service.gov.uk'],
}
