import type { ListSource } from '../adapter.ts'

/** Where the French Treasury serves its register; it holds the freezes of the EU and the UN and those of France itself. */
export const frGelsSource: ListSource = {
  page: 'https://gels-avoirs.dgtresor.gouv.fr/',
  urls: [
    'https://gels-avoirs.dgtresor.gouv.fr/ApiPublic/api/v1/publication/derniere-publication-fichier-json',
  ],
  files: ['derniere-publication.json'],
  hosts: ['gels-avoirs.dgtresor.gouv.fr'],
}
