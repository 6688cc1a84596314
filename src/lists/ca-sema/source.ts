import type { ListSource } from '../adapter.ts'

/** Where Global Affairs Canada serves the Consolidated Canadian Autonomous Sanctions List. */
export const caSemaSource: ListSource = {
  page: 'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng',
  urls: [
    'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
  ],
  files: ['sema-lmes.xml'],
  hosts: ['www.international.gc.ca'],
}
