import type { Evidence } from '../../../screen/index.ts'
import type { MatchAnswer } from '../../shapes/yente.ts'

/** The name of the only algorithm that there is here; any other that is asked for is answered with it. */
export const ALGORITHM = 'onrecord'

const DOCS = 'https://github.com/onrecord/onrecord/blob/main/docs/matching.md'

/** The features of a score, as clients of yente show them: all add up, none has a weight of its own. */
const FEATURES: Readonly<Record<Evidence['feature'], string>> = {
  name: 'How like the name is to a listed one, in any script.',
  'weak-alias': 'The list marks the name as weak: it confirms, and does not alert by itself.',
  'birth-date': 'Whether the date of birth can be the same.',
  country: 'Whether the country is one of the listed party.',
  identifier: 'The same official number.',
  type: 'Another kind of party.',
  gender: 'Whether the gender is the same.',
  address: 'How much of the address is the same.',
  position: 'How much of an office or a post is the same.',
}

export const MATCHER: MatchAnswer['matcher'] = Object.fromEntries(
  Object.entries(FEATURES).map(([feature, description]) => [
    feature.replaceAll('-', '_'),
    { description, coefficient: 1, url: DOCS },
  ]),
)

/** What each feature adds, 0 to 1. */
export function featuresOf(
  evidence: readonly { readonly feature: Evidence['feature']; readonly effect: number }[],
): Readonly<Record<string, number>> {
  const features: Record<string, number> = {}
  for (const { feature, effect } of evidence) {
    const name = feature.replaceAll('-', '_')
    features[name] = Number(((features[name] ?? 0) + effect).toFixed(4))
  }
  return features
}
