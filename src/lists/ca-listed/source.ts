import type { ListSource } from '../adapter.ts'

/** Where Public Safety Canada serves the entities listed under the Criminal Code. */
export const caListedSource: ListSource = {
  page: 'https://www.publicsafety.gc.ca/cnt/ntnl-scrt/cntr-trrrsm/lstd-ntts/crrnt-lstd-ntts-en.aspx',
  urls: ['https://www.publicsafety.gc.ca/cnt/_xml/lstd-ntts-eng.xml'],
  files: ['lstd-ntts-eng.xml'],
  hosts: ['www.publicsafety.gc.ca'],
}
