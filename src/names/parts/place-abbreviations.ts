/** Raised when the rule for these changes; the table itself is part of the fingerprint. */
export const PLACE_ABBREVIATIONS_VERSION = 1

/** Countries and their unions by the letters that stand for them in the names of bodies, folded. Own collection. */
export const PLACE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states of america',
  uk: 'united kingdom',
  uae: 'united arab emirates',
  eu: 'european union',
  drc: 'democratic republic of the congo',
  prc: 'peoples republic of china',
  dprk: 'democratic peoples republic of korea',
}
