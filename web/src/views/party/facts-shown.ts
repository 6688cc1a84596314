/** Properties that readers ask for, in the order in which they are shown; what is not here is folded. */
const MAIN_PROPERTIES = [
  'position',
  'title',
  'description',
  'gender',
  'birthPlace',
  'address',
  'parent',
  'subsidiaries',
  'owner',
  'linkedTo',
  'legalForm',
  'sector',
  'incorporationDate',
  'type',
  'tonnage',
  'length',
  'website',
  'email',
  'phone',
  'fax',
  'notes',
  'sourceUrl',
] as const

type Properties = Readonly<Record<string, readonly string[]>>
type Row = readonly [property: string, values: readonly string[]]

/** Properties in the order of reading, then the rest as the lists name them. */
export function sortedProperties(properties: Properties): {
  readonly main: readonly Row[]
  readonly rest: readonly Row[]
} {
  const main = MAIN_PROPERTIES.flatMap((property): readonly Row[] => {
    const values = properties[property] ?? []
    return values.length === 0 ? [] : [[property, values]]
  })
  const shown = new Set<string>(MAIN_PROPERTIES)
  return {
    main,
    rest: Object.entries(properties).filter(
      ([property, values]) => !shown.has(property) && values.length > 0,
    ),
  }
}

/** The words of a property where there are none of its own: `birthPlace` as "birth place". */
export function propertyWords(property: string): string {
  return property.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase()
}

/** The same country said in several ways, by role and code. */
export function countriesByRole(
  countries: readonly { readonly role: string; readonly code: string | null; readonly words: string }[],
): readonly {
  readonly role: string
  readonly codes: readonly string[]
  readonly words: readonly string[]
}[] {
  const roles = Map.groupBy(countries, ({ role }) => role)
  return [...roles].map(([role, facts]) => ({
    role,
    codes: [...new Set(facts.flatMap(({ code }) => code ?? []))],
    words: [...new Set(facts.filter(({ code }) => code === null).map(({ words }) => words))],
  }))
}
