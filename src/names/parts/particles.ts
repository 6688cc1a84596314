/** Raised when the rules for particles change; the table itself is part of the fingerprint. */
export const PARTICLES_VERSION = 1

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
