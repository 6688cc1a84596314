import type { ListSource } from '../adapter.ts'

/** Where the European Commission (FISMA) serves the consolidated list; the token is the one of its public links. */
export const fsfSource: ListSource = {
  page: 'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
  urls: [
    'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
  ],
  files: ['xmlFullSanctionsList_1_1.xml', 'global.xml'],
  hosts: ['webgate.ec.europa.eu'],
}
