/** Raised when the rule for these changes; the table itself is part of the fingerprint. */
export const KINDS_IN_FULL_VERSION = 1

/**
 * What sort of body it is, as Russian and traders cut it short, and what it is in English: NPO Energomash, PMC Wagner, Hengtong Impex. Folded, as it is
 * spelled in Latin letters or translated. Own collection.
 */
export const KINDS_IN_FULL: Readonly<Record<string, string>> = {
  npo: 'scientific production association',
  npp: 'scientific production enterprise',
  npk: 'scientific production company',
  npc: 'scientific production center',
  npts: 'scientific production center',
  ntts: 'scientific technical center',
  nii: 'scientific research institute',
  vnii: 'all russian scientific research institute',
  tsnii: 'central scientific research institute',
  cnii: 'central scientific research institute',
  okb: 'experimental design bureau',
  skb: 'special design bureau',
  tskb: 'central design bureau',
  ckb: 'central design bureau',
  mkb: 'machine building design bureau',
  pmc: 'private military company',
  chvk: 'private military company',
  impex: 'import export',
}
