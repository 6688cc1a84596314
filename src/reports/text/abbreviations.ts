/** Words that are written with a full stop and are followed by a name or a number: no sentence ends after them. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt cmdr adm maj brig pte cpl cst insp supt det fr sr sra ' +
    'st ste mt ft no nos vs fig art sec ch vol pp op ed eds al cf approx dept'
  ).split(' '),
)

/** Words that are written with a full stop and may also end a sentence. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc ltd corp co bros plc llc jr est etc ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa tenn tex vt va wash wis wyo ont que alta sask man'
  ).split(' '),
)

/** Capitalised words that begin a sentence and no name: after `U.S.` and its like they tell that a sentence ended. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my in on at for from with by as after before ' +
    'but and or so yet if when while since although though because however meanwhile last earlier later there here what who ' +
    'how why where both some many most all no not one two three several few each every another such instead still ' +
    'according during under until despite among asked critics officials police'
  ).split(' '),
)
