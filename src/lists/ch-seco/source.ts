import type { ListSource } from '../adapter.ts'

/** Where SECO serves its whole list (Gesamtliste), in English. */
export const chSecoSource: ListSource = {
  page: 'https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos/sanktionsmassnahmen/suche_sanktionsadressaten.html',
  urls: [
    'https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction',
  ],
  files: ['gesamtliste.xml'],
  hosts: ['www.sesam.search.admin.ch'],
}
