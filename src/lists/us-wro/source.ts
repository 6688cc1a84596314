import type { ListSource } from '../adapter.ts'

/** Where US Customs and Border Protection serves its orders: a page, and a dataset that the page links to. */
export const usWroSource: ListSource = {
  page: 'https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings',
  urls: ['https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings'],
  files: ['withhold-release-orders-and-findings.html'],
  hosts: ['www.cbp.gov'],
}
