import { meaningToken } from './meaning-token.ts'

/** Legal forms of other languages, each with the words that English has for it: all that may stand there. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^фгбоу$/u, 'federal state budgetary educational institution fsbei'],
  [/^(?:фгбу|фгбну|фку|фгку)$|бюджетн|учреждение/u, 'federal state budgetary institution fsbi'],
  [/^фгуп$|федеральн.*унитарн/u, 'federal state unitary enterprise fsue'],
  [/^(?:гуп|руп|куп)$|унитарн|унітарн/u, 'state republican unitary enterprise sue company'],
  [/^фкп$|казенн|казённ/u, 'federal state treasury enterprise fke fse'],
  [/^ано$|некоммерческ/u, 'autonomous non profit commercial organization ano'],
  [/^(?:ооо|тов|тоо|таа|одо|оод|еоод)$|ограничен|обмежен|абмежаван/u, 'limited liability company llc'],
  [/^(?:пао|пат)$|публичн|публічн/u, 'public joint stock company pjsc'],
  [/^(?:оао|ват|аат)$|открыт|відкрит|адкрыт/u, 'open public joint stock company ojsc'],
  [/^(?:зао|зат|заа)$|закрыт|закрит/u, 'closed joint stock company cjsc'],
  [/^(?:ао|нао|прат|ат|ад)$|акционер|акціонер|акцыянер/u, 'joint stock company jsc corporation'],
  [/集团|集團/u, 'group company corporation'],
  [/^非?公開|^公共|^閉鎖/u, 'open public closed joint stock company pjsc ojsc'],
  [/株式会社|株式會社/u, 'joint stock company corporation'],
  [/有限会社|有限會社/u, 'limited liability company'],
]

export const COMPANY: string = '公司'
/** What Chinese leaves out where it calls a foreign company but one. */
const OF_ANY_COMPANY = meaningToken(
  'industries|enterprises|technologies|technology|solutions|holdings|group|systems',
)

/**
 * A legal form as English names have it, still as a form that tells nothing: but where the Latin name has "company" as a
 * word, or begins with "LLC", that is no word too many then.
 */
export function formInEnglish(form: string): readonly string[] {
  if (form === COMPANY) return ['company', OF_ANY_COMPANY]
  for (const [test, english] of FORMS) if (test.test(form)) return english.split(' ')
  return ['company']
}
