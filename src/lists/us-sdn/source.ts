import type { ListSource } from '../adapter.ts'
import type { OfacFiles } from '../ofac/index.ts'

/** The SDN list's files. */
export const usSdnFiles: OfacFiles = {
  csv: { primary: 'sdn.csv', aliases: 'alt.csv', addresses: 'add.csv', comments: 'sdn_comments.csv' },
  classic: 'sdn.xml',
  enhanced: 'sdn_enhanced.xml',
  advanced: 'sdn_advanced.xml',
}

const { csv, enhanced, advanced, classic } = usSdnFiles
const files: readonly string[] = [
  enhanced,
  advanced,
  classic,
  csv.primary,
  csv.aliases,
  csv.addresses,
  csv.comments,
]

/** Where the US Treasury's Office of Foreign Assets Control serves the SDN list. */
export const usSdnSource: ListSource = {
  page: 'https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists',
  urls: files.map((name) => `https://www.treasury.gov/ofac/downloads/${name}`),
  files,
  downloads: [
    {
      file: enhanced,
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML',
    },
  ],
  // The addresses at treasury.gov hand on to the list service, and that to its storage.
  hosts: [
    'sanctionslistservice.ofac.treas.gov',
    'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
  ],
}
