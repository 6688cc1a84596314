import type { Ignored } from './attributes.ts'

/** The parts of an entity that quote the act which brought them. */
const PARTS = ['nameAlias', 'citizenship', 'birthdate', 'identification', 'address'] as const

/**
 * The publisher's bookkeeping: the numbers of its rows, the language of its regulations, the acts that brought each part of
 * an entity (of which only the date is read, for the listing date), and what subjectType says twice.
 */
export const IGNORED: Ignored = {
  'regulation/@entryIntoForceDate': /./u,
  'regulation/@logicalId': /^-?\d+$/u,
  'regulation/@organisationType': /./u,
  'regulation/@publicationDate': /./u,
  'regulation/@regulationType': /./u,
  'subjectType/@classificationCode': /^[PE]$/u,
  ...Object.fromEntries(
    PARTS.flatMap((part) => [
      [`${part}/@logicalId`, /^-?\d+$/u],
      [`${part}/@regulationLanguage`, /./u],
      [`${part}/regulationSummary/@numberTitle`, /./u],
      [`${part}/regulationSummary/@publicationDate`, /./u],
      [`${part}/regulationSummary/@publicationUrl`, /./u],
      [`${part}/regulationSummary/@regulationType`, /./u],
    ]),
  ),
}

/** The same of the schema before 1.1, where each part names its act in its own attributes. */
export const IGNORED_BEFORE: Ignored = Object.fromEntries(
  ['NAME', 'BIRTH', 'PASSPORT', 'CITIZEN', 'ADDRESS'].flatMap((part) => [
    [`${part}/@Entity_id`, /^-?\d+$/u],
    [`${part}/@Id`, /^-?\d+$/u],
    [`${part}/@legal_basis`, /./u],
    [`${part}/@pdf_link`, /./u],
    [`${part}/@programme`, /./u],
    [`${part}/@reg_date`, /./u],
  ]),
)
