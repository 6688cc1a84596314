import type { ListSource } from '../adapter.ts'

/** Where the Department of Homeland Security serves the UFLPA Entity List: a page with a table for each statutory sub-list. */
export const usUflpaSource: ListSource = {
  page: 'https://www.dhs.gov/uflpa-entity-list',
  urls: ['https://www.dhs.gov/uflpa-entity-list'],
  files: ['uflpa-entity-list.html'],
  hosts: ['www.dhs.gov'],
}
