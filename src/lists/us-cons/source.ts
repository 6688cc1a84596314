import type { ListSource } from '../adapter.ts'
import type { OfacFiles } from '../ofac/index.ts'

/** The consolidated list's files. */
export const usConsFiles: OfacFiles = {
  csv: {
    primary: 'cons_prim.csv',
    aliases: 'cons_alt.csv',
    addresses: 'cons_add.csv',
    comments: 'cons_comments.csv',
  },
  classic: 'consolidated.xml',
  enhanced: 'cons_enhanced.xml',
  advanced: 'cons_advanced.xml',
}

const { csv, enhanced, advanced, classic } = usConsFiles
const files: readonly string[] = [
  enhanced,
  advanced,
  classic,
  csv.primary,
  csv.aliases,
  csv.addresses,
  csv.comments,
]

/** Where the US Treasury's Office of Foreign Assets Control serves the consolidated list of its lists besides the SDN list. */
export const usConsSource: ListSource = {
  page: 'https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists',
  urls: files.map((name) => `https://www.treasury.gov/ofac/downloads/consolidated/${name}`),
  files,
  downloads: [
    {
      file: enhanced,
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.XML',
    },
  ],
  // The addresses at treasury.gov hand on to the list service, and that to its storage.
  hosts: [
    'sanctionslistservice.ofac.treas.gov',
    'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
  ],
}
