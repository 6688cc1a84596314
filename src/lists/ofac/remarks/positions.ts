/**
 * Offices and occupations, by their nouns. A segment of a person's remarks without a keyword is read as a position where
 * it has one of these as a word, and not otherwise.
 */
const OFFICE =
  /\b(?:accountant|administrator|advis[eo]r|agent|aide|ambassador|analyst|arms dealer|assistant|attach[eé]|attorney|auditor|banker|bomb[- ]?maker|broker|businessman|businesswoman|CEO|CFO|captain|cardinal|chair|chairman|chairperson|chairwoman|chancellor|chief|cleric|(?:co-)?founder|(?:co-)?leader|(?:co-)?owner|colonel|commandant|commander|commissioner|congressman|congresswoman|constituent|consul|coordinator|counsel(?:l?or)?|dealer|dean|delegate|deputy|diplomat|director|editor|emir|employee|engineer|envoy|executive|expert|facilitator|figure|figurehead|financier|fundraiser|general|governor|guard|head|imam|inspector|instructor|investigator|journalist|judge|justice|king|lawyer|lecturer|liaison|lieutenant|magistrate|major|manager|mayor|member|mini?ster|mufti|negotiator|nuncio|officer|official|ombudsman|operative|parliamentarian|partner|physician|pilot|police|politician|premier|president|presidium|prince|principal|professor|prosecutor|provost|recruiter|rector|representative|researcher|scientist|secretary|senator|shareholder|smuggler|speaker|specialist|spokes(?:man|person|woman)|staff|superintendent|supervisor|tax collector|trafficker|treasurer|trustee|vice[- ]?(?:chair|governor|president)\w*|warden)s?\b/iu

/** Ranks and forms of address alone: a title, no office. */
const TITLE =
  /^(?:(?:\(?ret(?:ired|\.)\)?|IRGC|1st|2nd|First|Second|Senior|Army|Navy|Air|Police|Vice|Rear|Staff|Brig(?:adier)?|Brig\.|Maj(?:or)?|Maj\.|Lt|Lt\.|Lieutenant|Col(?:onel)?|Col\.|Gen(?:eral)?|Gen\.|Captain|Capt\.|Admiral|Marshal|Commodore|Sergeant|Ayatollah|Doctor|Dr\.?|Engineer|Hafiz|Haji|Hajj|Hojjatoleslam|Maulana|Maulavi|Maulawi|Mawlawi|Moulana|Mulawi|Mullah|Mufti|Professor|Qari|Sayyid|Sheik|Shaykh|Sheikh|The Reverend|Ustadz?)(?:[ -]|$))+$/iu

/** Kin: "wife of …", "half-brother of …", "Child of …". */
const KIN =
  /^(?:(?:also |alleged |former |estranged |the )?(?:(?:half|step)-?)?(?:brother|child|cousin|daughter|father|husband|mother|nephew|niece|sister|son|spouse|uncle|aunt|widow|wife|ex-wife)(?:-in-law)?,? (?:of|to)\b)/iu

/** What an unmarked segment of a person's remarks says of the person; `null` where no rule tells. */
export function whatOfPerson(segment: string): 'relatives' | 'title' | 'position' | null {
  if (KIN.test(segment)) return 'relatives'
  if (TITLE.test(segment)) return 'title'
  return segment.length <= 400 && OFFICE.test(segment) ? 'position' : null
}
