import { UnreadableList } from '../adapter.ts'
import { JsonFields } from '../reading/json-fields.ts'
import type { JsonRecord } from '../reading/json-records.ts'
import type { FrParty } from './party.ts'

/** The members of a `Valeur` by the `TypeChamp` of its field, and the FollowTheMoney property of those kept as they are. */
const PLAIN: Readonly<Record<string, readonly [member: string, property: string]>> = {
  TITRE: ['Titre', 'position'],
  TELEPHONE: ['Telephone', 'phone'],
  COURRIEL: ['Courriel', 'email'],
  SITE_INTERNET: ['SiteInternet', 'website'],
  REFERENCE_ONU: ['ReferenceOnu', 'unReference'],
}

/** A record of the publisher's JSON: `{"IdRegistre", "Nature", "Nom", "RegistreDetail": [{"TypeChamp", "Valeur": […]}]}`. */
export function publishedParty({ value, line }: JsonRecord, file: string): FrParty {
  const fields = new JsonFields(value)
  const id = fields.text('IdRegistre')
  const name = fields.text('Nom')
  if (id === null || name === null)
    throw new UnreadableList(
      { file, line },
      `record ${id ?? ''} without ${id === null ? 'IdRegistre' : 'Nom'}`,
    )
  const nature = fields.text('Nature') ?? ''
  const details = fields.groups('RegistreDetail').map((detail) => ({
    type: detail.text('TypeChamp') ?? '',
    values: detail.groups('Valeur'),
  }))
  const of = (...types: readonly string[]): readonly JsonFields[] =>
    details.flatMap(({ type, values }) => (types.includes(type) ? values : []))
  const texts = (type: string, member: string): readonly string[] =>
    of(type).flatMap((each) => each.texts(member))
  const properties: Record<string, readonly string[]> = {
    gender: texts('SEXE', 'Sexe').map((words) =>
      /^f|^2$/iu.test(words) ? 'female' : /^(?:m|h)|^1$/iu.test(words) ? 'male' : words,
    ),
  }
  for (const [type, [member, property]] of Object.entries(PLAIN)) properties[property] = texts(type, member)
  return {
    file,
    line,
    id,
    name,
    nature,
    givenNames: texts('PRENOM', 'Prenom'),
    aliases: texts('ALIAS', 'Alias'),
    births: of('DATE_DE_NAISSANCE').map((each) => ({
      day: each.text('Jour'),
      month: each.text('Mois'),
      year: each.text('Annee'),
    })),
    birthPlaces: of('LIEU_DE_NAISSANCE').map((each) => ({
      words: each.text('Lieu'),
      country: each.text('Pays'),
    })),
    nationalities: texts('NATIONALITE', 'Pays'),
    addresses: of('ADRESSE_PP', 'ADRESSE_PM').map((each) => ({
      words: each.text('Adresse'),
      country: each.text('Pays'),
    })),
    identifications: [
      ...of('IDENTIFICATION').map((each) => ({
        value: each.text('Identification'),
        comment: each.text('Commentaire'),
      })),
      ...of('AUTRE_IDENTITE').map((each) => ({
        value: each.text('NumeroCarte'),
        comment: each.text('Commentaire'),
      })),
    ],
    passports: of('PASSEPORT').map((each) => ({
      value: each.text('NumeroPasseport'),
      comment: each.text('Commentaire'),
    })),
    imoNumbers: texts('NUMERO_OMI', 'NumeroOMI'),
    euReferences: texts('REFERENCE_UE', 'ReferenceUe'),
    properties,
    legalBasis: texts('FONDEMENT_JURIDIQUE', 'FondementJuridiqueLabel'),
    reasons: texts('MOTIFS', 'Motifs'),
    unread: fields.unread(),
  }
}
