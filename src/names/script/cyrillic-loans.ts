import { longestFirst } from '../compare/spellings.ts'
import { cyrillicToLatin, POPULAR } from './cyrillic.ts'

/** Raised when the rule below changes. */
export const CYRILLIC_LOANS_VERSION = 2

/**
 * Words and parts of words that brands in Cyrillic letters have from English, Greek and Latin, folded, and how English
 * writes them, in pairs. Own collection.
 */
export const LOANS: string =
  'крио cryo фрахт fracht рейл rail пэй pay кэш cash бокс box люкс lux микс mix кемикал chemical крэйн crane крейн crane берри berry бот bot ' +
  'форвард forward кейс case кодер coder софтлайн softline рент rent хант hunt хантер hunter ' +
  'телекоммуник telecommunic телеком telecom телекс telex коммуник communic коммун commun коммодити commodity комм comm компани compani ' +
  'компьютер computer комплекс complex конструк construc констракшн construction контакт contact контракт contract контрол control ' +
  'контроль control консалт consult консорциум consortium корпорейшн corporation компас compas компонент component композит composit ' +
  'космо cosmo косметик cosmetic эколог ecolog эконом econom экспорт export экспо expo экспресс express эксперт expert эксплор explor ' +
  'техно techno технолог technolog технолоджи technology технолоджис technologies технолоджиз technologies техник technic ' +
  'тех tech хим chem химик chemic химфарм chempharm центр center микро micro макро macro электро electro электрон electron ' +
  'электрик electric оптик optic оптико optico физ phys фарм pharm фото photo фокус focus крипто crypto кредит credit капитал capital ' +
  'кэпитал capital кристалл crystal кристал crystal логистик logistic логистикс logistics лоджистик logistic лоджистикс logistics ' +
  'актив activ акти acti актор actor вектор vector сектор sector фактор factor трактор tractor ректор rector реактор reactor ' +
  'клуб club класс class классик classic клир clear кварц quartz квант quant квадр quadr скай sky системс systems ' +
  'системз systems систем system карго cargo карбон carbon карт cart катализ cataly кабель cable каскад cascade ' +
  'бизнес business сервис service сервисиз services сервисез services инжиниринг engineering энджиниринг engineering ' +
  'энерджи energy энергетик energetic групп group груп group холдинг holding холдингс holdings трейдинг trading ' +
  'трейд trade трейдер trader трейдерс traders майнинг mining шиппинг shipping шип ship лайн line лайнс lines ' +
  'лайнз lines лайт light лайф life лизинг leasing софт soft софтвер software хардвер hardware дрон drone дроун drone стар star ' +
  'старт start смарт smart флай fly флайт flight эйр air эйрлайнс airlines эйрвейс airways аэро aero авиэйшн aviation эвиэйшн aviation ' +
  'джет jet пауэр power ойл oil петролеум petroleum проджект project проджектс projects продакшн production продактс products ' +
  'солюшн solution солюшнс solutions солюшнз solutions индастри industry индастриз industries индастриал industrial ' +
  'интернешнл international интернешенел international интернэшнл international интернэшнал international глобал global ' +
  'менеджмент management финанс finance файненс finance файнэнс finance инвест invest инвестмент investment инвестментс investments ' +
  'маркет market маркетинг marketing медиа media нетворк network диджитал digital лаб lab лабс labs скан scan ' +
  'скрин screen секьюрити security партнерс partners партнерз partners юнион union юнайтед united уорлд world ворлд world ' +
  'вест west норд nord саут south форс force форест forest стил steel метал metal вуд wood фуд food фудс foods плаза plaza ' +
  'плазма plasma призма prisma сити city хаус house билд build девелопмент development рисерч research ресурс resource рисорсез resources ' +
  'ресорсез resources бэнк bank стрим stream тим team тайм time тауэр tower таргет target титан titan кью q бридж bridge ' +
  'брайт bright блэк black блю blue грин green вайт white уайт white голд gold голден golden даймонд diamond алмаз almaz ' +
  'квин queen роял royal принт print пресс press пласт plast полимер polymer пипл people плюс plus прайм prime ' +
  'премиум premium райз rise роад road роуд road ривер river рокет rocket силвер silver синтез synthes синтек sintec ' +
  'спейс space спот spot спринт sprint стандарт standard стейт state сторм storm стрит street студио studio ' +
  'супер super тревел travel транс trans транспорт transport трак truck тул tool тулс tools турбо turbo ультра ultra ' +
  'файр fire фарма pharma фиш fish фьюче future фьючер future хелс health чейн chain шоп shop эйдж age элемент element ' +
  'эдванс advance эдвансед advanced эйкр acre юнит unit армс arms арм arm арсенал arsenal нэви navy норт north оверсиз overseas ' +
  'оушен ocean океан ocean ориент orient пасифик pacific атлантик atlantic евразия eurasia евро euro еуро euro азия asia ' +
  'джи g эй a дейл dale дрейк drake хим chem хром chrom циклон cyclone акцент accent сервис service кс x'

/** Of so many letters one counts anywhere in a word; a shorter one at its beginning and end; two letters alone. */
const LONG = 5
const SHORT = 3
/** Counts anywhere. */
const KS = 'кс'

const SPELLINGS = longestFirst(Object.fromEntries(pairsOf(LOANS.split(' '))))

function pairsOf(words: readonly string[]): readonly (readonly [string, string])[] {
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : []))
}

function loanAt(word: string, at: number): readonly [string, string] | undefined {
  return SPELLINGS.get(word.charAt(at))?.find(([loan]) => {
    if (!word.startsWith(loan, at)) return false
    if (loan.length >= LONG || loan === KS || loan === word) return true
    return loan.length >= SHORT && (at === 0 || at + loan.length === word.length)
  })
}

/** A folded word of Cyrillic with what is of another language as English writes it: крымтелеком is krymtelecom; null where nothing is. */
export function withLoansAsInEnglish(word: string): string | null {
  let made = ''
  let own = ''
  for (let at = 0; at < word.length; ) {
    const loan = loanAt(word, at)
    if (loan === undefined) {
      own += word.charAt(at)
      at += 1
      continue
    }
    made += cyrillicToLatin(own, POPULAR) + loan[1]
    own = ''
    at += loan[0].length
  }
  made += cyrillicToLatin(own, POPULAR)
  return made === cyrillicToLatin(word, POPULAR) ? null : made
}
