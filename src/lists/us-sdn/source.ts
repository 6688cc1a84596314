import type { ListSource } from '../adapter.ts'
import type { OfacFiles } from './ofac-list.ts'

/** The SDN list's files of delimited text. */
export const usSdnFiles: OfacFiles = {
  primary: 'sdn.csv',
  aliases: 'alt.csv',
  addresses: 'add.csv',
  comments: 'sdn_comments.csv',
}

const { primary, aliases, addresses, comments } = usSdnFiles

/** Where the US Treasury's Office of Foreign Assets Control serves the SDN list. */
export const usSdnSource: ListSource = {
  page: 'https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists',
  urls: [primary, aliases, addresses, comments].map(
    (name) => `https://www.treasury.gov/ofac/downloads/${name}`,
  ),
  files: [primary, aliases, addresses, comments],
  // The old address hands on to the list service, and that to its storage.
  hosts: [
    'sanctionslistservice.ofac.treas.gov',
    'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
  ],
}
