/** Words for one and the same role: who is introduced by one of a row may be called by another. */
const KINDS: readonly string[] = [
  'manager boss coach trainer',
  'chief executive ceo boss',
  'lawyer attorney solicitor barrister counsel counsellor counselor advocate',
  'chairman chairwoman chair chairperson',
  'captain skipper',
  'mp msp mep congressman congresswoman representative lawmaker legislator parliamentarian senator deputy backbencher politician',
  'minister secretary politician',
  'spokesman spokeswoman spokesperson',
  'headteacher head principal headmaster headmistress',
  'inspector superintendent detective constable sergeant officer policeman policewoman',
  'founder co-founder',
  'reporter journalist correspondent columnist editor',
  'doctor dr physician surgeon medic consultant professor oncologist paediatrician',
  'scientist researcher biologist chemist microbiologist ecologist academic scholar professor',
  'leader head chief',
  'vicar priest reverend rev revd pastor rector clergyman',
  'goalkeeper keeper',
  'businessman businesswoman tycoon entrepreneur billionaire magnate investor financier',
  'activist campaigner organiser organizer',
  'filmmaker director',
  'councillor councilor alderman cllr coun',
  'actor actress star',
  'singer musician star',
  'author writer novelist',
  'commissioner chief',
  'co-ordinator coordinator',
  'soldier colonel major captain lieutenant general',
]

const BY_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(KINDS.flatMap((row) => row.split(' ')))].map((word) => [
    word,
    new Set(KINDS.filter((row) => row.split(' ').includes(word)).flatMap((row) => row.split(' '))),
  ]),
)

const NONE: ReadonlySet<string> = new Set()

/** The words by which somebody in a role may be called too, in lower case. */
export const kindsOfRole = (role: string): ReadonlySet<string> => BY_WORD.get(role) ?? NONE
