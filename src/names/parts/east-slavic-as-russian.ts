import { keyOf, type Reading, type Token } from '../token.ts'

/** Raised when the rules below change; the table is part of the fingerprint. */
export const EAST_SLAVIC_AS_RUSSIAN_VERSION = 2

/**
 * Given names as Belarus and Ukraine write them in Latin letters, and as Russia does, folded, where they differ. Own
 * collection; the spellings are those of the passports of Belarus (2007), of Ukraine (2010), and the ones before them.
 */
export const EAST_SLAVIC_GIVEN_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'aleksandr:aliaksandr alyaksandr oleksandr,aleksei:aliaksei alyaksei aliaksiej oleksii oleksiy oleksij oleksi,anatoly:anatol anatolii,' +
    'andrei:andrii andriy,artem:artsiom arciom artsem,boris:barys borys,bogdan:bohdan,vadim:vadzim vadym,valentin:valiantsin valyantsin valyantsyn valentyn,' +
    'valery:valeryj valerii,vasily:vasil vasyl,viktor:viktar,vitaly:vital vitalii,vladimir:uladzimir uladzimer volodymyr,' +
    'vladislav:uladzislau uladzislav vladyslav,vsevolod:usevalad,vyacheslav:viachaslau vyachaslau viachaslav vyachaslav,' +
    'gennady:henadz henadzi hienadz hennadii hennadiy,georgy:heorhi heorhiy heorhii heorgi,grigory:ryhor ryhory hryhorii hryhoriy hryhir,' +
    'daniil:danila danylo,denis:dzianis dzyanis denys,dmitry:dzmitry dzmitryi dzmitriy zmitser dmytro,evgeny:yauhen yauheni yauhenii yevhen yevhenii yevheniy,' +
    'egor:yahor yehor,igor:ihar ihor,ilya:illia illya,konstantin:kanstantsin kanstancin kostiantyn kostyantyn,leonid:leanid,' +
    'maksim:maksym,mikhail:mikhal mihal mihail mykhailo mykhaylo,nikita:mikita mykyta,nikolai:mikalai mikalaj mykola,oleg:aleh oleh,' +
    'pavel:pavlo paval,petr:piatro piotr petro,roman:raman,rostislav:rastsislau rastsislav rostyslav,sergei:siarhei siarhiej syarhei serhii serhiy serhij,' +
    'svyatoslav:sviataslau svyataslau sviatoslav,stanislav:stanislau stanislaw,stepan:stsiapan stsyapan,timofei:tsimafei tymofii,' +
    'fedor:fiodar fedar fedir,yakov:yakau yakiv,yaroslav:yaraslau iaraslau,yury:iuryi yurii yuriy,' +
    'aleksandra:aliaksandra oleksandra,anna:hanna,valentina:valiantsina valentyna,viktoria:viktoryia viktoriia,galina:halina halyna,' +
    'ekaterina:katsiaryna kateryna,elena:alena olena,irina:iryna,larisa:larysa,lidia:lidzia lidziya,lyudmila:liudmila liudmyla lyudmyla,' +
    'maria:maryia mariia,nadezhda:nadzeya nadzeia nadiia nadiya,natalya:natallia natallya nataliia,olga:volha olha,' +
    'svetlana:sviatlana svyatlana svitlana,tatyana:tatsiana tatsyana tetiana tetyana,yulia:yuliya yuliia,evgenia:yauheniya yevheniia,angelina:anhelina'
  )
    .split(',')
    .flatMap((row) => {
      const [russian = '', others = ''] = row.split(':')
      return others.split(' ').map((other) => [other, russian])
    }),
)

/** Fathers by their names without the last vowels, as patronymics have them. */
const BY_STEM: ReadonlyMap<string, string> = new Map([
  ...Object.entries(EAST_SLAVIC_GIVEN_NAMES).map(([own, russian]) => [stemOf(own), russian] as const),
  ['paul', 'pavel'],
  ['pyatr', 'petr'],
])

/** Patronymics of men and of women, and what only those of Belarus and Ukraine end with. */
const OF_A_MAN = /^(.{2,}?)(?:[ie]?[aoe]|[iy]+o|ye)v(?:ich|ych)$/
const OF_A_WOMAN = /^(.{2,}?)(?:[iy]?[aoe](?:v|u)|[iy]*iv)na$/
const OWN_PATRONYMIC = /(?:avich|[aoe]vych|auna|euna|ivna)$/
/** A soft sign that Japan writes as a j: Oljga, Igorj. */
const SOFT = /(?<=[bdlmnprstvz])j(?=[bcdfghklmnpqrstvwxyz]|$)/g

function stemOf(name: string): string {
  return name === 'pavel' ? 'pavl' : name.replace(/[aeiyjo]+$/, '')
}

/**
 * A person's name as Russia spells it, where it is written as Belarus or Ukraine does (Siarhei Siarheevich Kruchkou, Oleksii
 * Oleksiiovych Naidenko) or with the letter j for soft signs (Oljga); null where nothing tells so.
 */
export function readAsRussian({ tokens }: Pick<Reading, 'tokens'>): Reading | null {
  const own = tokens.map((token) => (token.role === 'name' ? asRussian(token.text) : null))
  const isOther = own.some((each) => each !== null)
  const spelled = tokens.map((token, at): Token => {
    if (token.role !== 'name') return token
    const text = own[at] ?? withoutSoftSigns(isOther ? familyAsRussian(token.text) : token.text)
    return text === token.text ? token : { text, role: token.role }
  })
  if (spelled.every((token, at) => token === tokens[at])) return null
  return { scheme: 'as written, as Russian spells it', tokens: spelled, key: keyOf(spelled) }
}

function withoutSoftSigns(word: string): string {
  return word.includes('j') ? word.replaceAll(SOFT, '') : word
}

/** A given name or a patronymic of Belarus or Ukraine as Russia spells it; null where it is none. */
function asRussian(word: string): string | null {
  if (Object.hasOwn(EAST_SLAVIC_GIVEN_NAMES, word)) return EAST_SLAVIC_GIVEN_NAMES[word] ?? null
  if (!word.endsWith('ch') && !word.endsWith('na')) return null
  const isOfMan = OF_A_MAN.exec(word)
  const [, stem = ''] = isOfMan ?? OF_A_WOMAN.exec(word) ?? []
  if (stem === '') return null
  const father = BY_STEM.get(stemOf(stem)) ?? stem
  // Russia's own: Petrovich, Anatolievich.
  if (stemOf(father) === stemOf(stem) && !OWN_PATRONYMIC.test(word)) return null
  const isSoft = /[iyj]$/.test(father) || father === 'igor'
  const from = isSoft ? father.replace(/[iyj]+$/, '') : stemOf(father)
  return `${from}${isSoft ? 'ev' : 'ov'}${isOfMan === null ? 'na' : 'ich'}`
}

/** A family name of Belarus with the endings and hard sounds of Russian. */
function familyAsRussian(word: string): string {
  return word
    .replaceAll(/dz(?=[iey])/g, 'd')
    .replace(/(?<=[aeoiy])u(?=sk(?:i|y|yi|ii|aya|aia)$)/, 'v')
    .replace(/(?<=[^aeiou])[ao]u$/, 'ov')
    .replace(/(?<=[^aou])eu$/, 'ev')
    .replace(/(?<=..[^aeiou])ava$/, 'ova')
}
