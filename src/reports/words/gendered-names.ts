/** Given names that are nearly always a man’s, in lower case: a guess that only decides whom a pronoun may mean. */
export const MENS_NAMES: ReadonlySet<string> = new Set(
  'aaron adam adrian ahmed alan albert alexander ali alistair allan andre andrei andrew anthony antonio antony arthur aung bart ben benjamin bernard bill bob boris brad brian bruce carl carlos charles chris christian christopher clive colin craig daniel darren dave david dean dennis derek diego dmitri dmitry donald douglas duncan dylan ed edward elnur emmanuel enrique eric erik ethan felix fernando fraser fred gareth gary geoff george gerald gilbert giles glen gordon graham grant greg hamid harold harry hassan henri henry hideo hugh hugo hussein ian ibrahim igor ivan jack jacob jakob james jan jason javier jean jeff jeremy jim joe joel johan john jon jonathan jorge jose josé joseph juan julian justin karl keith ken kenneth kevin khalid klaus kwame lars laurence lee leo leon leonard lev liam louis luc luca lucas luis lukas luke malcolm marc marcel marco marcus mark martin matt matthew maurice max mehmet michael miguel mike mikhail mohamed mohammed muhammad mustafa nathan neil nick nicolas nigel nils noah oleg oliver omar orkhan oscar owen pablo pascal patrick paul paulo pedro per pete peter philip pierre rafael rahim ralph raymond richard rick rob robert roberto robin roger roland ron rory ross roy rui ruben rui russell ryan salvator sam samuel scott sean sebastian sergei sergey simon stefan stephen steve steven stuart ted terry thomas tim timothy tom tomas tomás tony trevor ulf victor vikram viktor vincent vladimir volodymyr walter wayne will william wolfgang yusuf'.split(
    ' ',
  ),
)

/** Given names that are nearly always a woman’s and do not end in -a. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  'abigail agnes alice alison amy anne ann annette aysel ayşe beatrice beatrix beth bridget carly carmen carol caroline catherine charlotte chloe christine claire clare claudine deborah delphine denise diane dolores doris dorothy edith eileen elaine eleanor elisabeth elizabeth ellen emily esther eve evelyn florence frances gail grace gwen hannah harriet hazel heather heidi helen ines inés ingrid irene isabel isabelle jane janet jean jennifer jenny jess jill joan joanne joyce judith judy julie karen karin kate katherine kathleen kelly kim laura lauren leslie lily linda liz lois louise lucy lynn madeleine margaret marguerite marie marion mary maryam meghan mercedes michelle miriam monique nancy naomi nicole odile olive pamela penelope phyllis rachel rosemary rose ruth sally sandy sarah sevil sharon sheila shirley simone sophie sue susan suzanne sylvie teresa theresa tracy valerie violet vivian wendy yvonne zoe'.split(
    ' ',
  ),
)

/** Words for a woman. */
export const FEMALE: ReadonlySet<string> = new Set(
  'spokeswoman woman mother sister wife daughter girl aunt grandmother widow chairwoman businesswoman policewoman actress'.split(
    ' ',
  ),
)

/** Words for a man. */
export const MALE: ReadonlySet<string> = new Set(
  'spokesman man father brother husband son boy uncle grandfather chairman businessman policeman fisherman'.split(
    ' ',
  ),
)
