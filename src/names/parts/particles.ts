/** Raised when the rules for particles change; the table itself is part of the fingerprint. */
export const PARTICLES_VERSION = 2

/** Words of kinship, descent and place inside names, folded, apart by a space. They stay in the key. Own collection. */
export const PARTICLES: string =
  'al el ul ur ud us ad ash as an at az ar il bin bint binti binte bte ben ibn ibnu abu abou abi umm um ould wuld walad banu beni bani ' +
  'von vom van ver der den ter ten te zu zum zur de del della delle dei degli di da do dos das du des d la le les lo los las ' +
  'af av na ni ap mac mc ab verch st san santa saint sant ' +
  'oglu ogly ogli oghlu oghli ugli uglu uulu uly zade zada zadeh qizi qyzy gizi kizi kizy kyzy gyzy hanim ' +
  'dit ep nee ' +
  'бин ибн абу аль эль оглы оглу угли улы уулу кызы кизи заде фон ван де да ' +
  'بن بنت ابن ابو ابي ام ال ولد ' +
  'בנ בת אבו אל'

/**
 * Those that a name is as often written without, folded: articles, prepositions and words for a son or a daughter; but not
 * those that make another name (Abu Bakr, MacDonald, Alioglu), nor those that are syllables of Chinese or Korean names too (da, do, an). Left over they tell nothing.
 */
export const OFTEN_LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'al el ul ur ud us ad ash as at az il bin bint binti binte bte ibn ' +
    'von vom van ver der den zu zum zur de del della delle dei degli dos das des les los las af av ' +
    'бин ибн аль эль фон ван де да ' +
    'بن بنت ابن ال בן בת'
  ).split(' '),
)
