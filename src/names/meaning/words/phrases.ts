import { fold } from '../../script/fold.ts'
import type { Glossary } from '../glossary.ts'
import { GREEK_ENDINGS, isForm, SLAVIC_ENDINGS } from '../inflected.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES, isWithAffixes } from '../semitic.ts'

/**
 * Words that mean together what they do not mean one by one, joined by `_`; a hyphen ends a stem, as in the tables of words.
 * Russian, Ukrainian, Belarusian and Bulgarian. Own collection.
 */
export const SLAVIC_PHRASES: Glossary = {
  'railway|railroad': 'железн-_дорог-',
  'navy|naval fleet?': 'военно_морск-_флот- военно_морск-_сил- військово_морськ-_сил-',
  'naval|navy': 'военно_морск- військово_морськ-',
  'air force': 'военно_воздушн-_сил- військово_повітрян-_сил- военно_въздушн-_сил-',
  'aerospace force': 'воздушно_космическ-_сил- въздушно_космическ-_сил-',
  'airborne|paratroopers': 'воздушно_десантн- повітряно_десантн- въздушно_десантн-',
  'general staff': 'генеральн-_штаб- генералн-_щаб-',
  'military unit': 'войсков-_част- військов-_частин- военно_подразделени- военно_поделени-',
  'nuclear power plant|station?': 'атомн-_электростанци- атомн-_електростанці- атомн-_електроцентрал-',
  'thermal power plant|station?': 'теплов-_электростанци- теплов-_електростанці-',
  'internal|interior affairs?': 'внутренн-_дел внутрішн-_справ вътрешн-_работ- унутран-_справ',
  'foreign affairs': 'иностранн-_дел закордонн-_справ външн-_работ- замежн-_справ',
  'interior|internal troops': 'внутренн-_войск-',
  'emergency|emergencies situations?': 'чрезвычайн-_ситуац- надзвичайн-_ситуац- извънредн-_ситуаци-',
  'directorate|office|administration affairs?': 'управлени-_делами',
  securities: 'ценн-_бумаг- цінн-_папер- ценн-_книж-',
  'property|estate real?': 'недвижим-_имуществ- недвижим-_имот-',
  'agriculture|agricultural': 'сельск-_хозяйств- сільськ-_господарств- селск-_стопанств-',
  software: 'программн-_обеспечени- програмн-_забезпеченн-',
  'computer|computing technology|equipment?': 'вычислительн-_техник-',
  'computer|computing': 'электронн-_вычислительн-',
  'media mass?': 'средств-_массов-_информац- засоб-_масов-_інформац- средств-_масов-_информац-',
  'human rights': 'прав-_человек- прав-_людин- човешк-_прав- прав-_на_човек-',
  'special purpose|forces|operations': 'специальн-_назначени- спеціальн-_призначенн- специалн-_назначени-',
  'middle|near east': 'ближн-_восток- близьк-_сх- близк-_изток-',
  'southeast|southeastern': 'юго_восток- юго_восточн-',
  'southwest|southwestern': 'юго_запад- юго_западн-',
  'northeast|northeastern': 'северо_восток- северо_восточн-',
  'northwest|northwestern': 'северо_запад- северо_западн-',
  'far east|eastern': 'дальн-_восток- далечн-_изток-',
  'field?': 'в_области в_областта',
  'procurement public?': 'обществен-_поръчк- государственн-_закуп-',
  'red cross': 'красн-_крест- червон-_хрест- червен-_кръст-',
  'red crescent': 'красн-_полумесяц- червен-_полумесец-',
  'russian|russia federation?': 'российск-_федераци- російськ-_федераці- руск-_федераци-',
  'republic? belarus|belarusian': 'республик-_беларус- рэспублік-_беларус-',
  'islamic? republic? iran|iranian': 'исламск-_республик-_иран- ислямск-_републик-_иран-',
  'democratic? peoples? republic? korea|korean|dprk':
    'корейск-_народно_демократическ-_республик- корейск-_народнодемократич-_републик-',
  'syria|syrian arab? republic?': 'сирийск-_арабск-_республик- сирийск-_арабск-_републик-',
  'so? called?': 'так_называем- т_н така_наречен-',
  'united nations': 'объединенн-_наци- обединен-_наци-',
  'united states': 'соединенн-_штат- съединен-_щат-',
  'quarter|quartermaster master? general': 'главн-_интендант-',
  'montenegro|montenegrin': 'черна_гора',
  'counter|anti|combating|fight|fighting|suppression against?':
    'борьб-_с борьб-_со борьб-_против боротьб-_з боротьб-_із боротьб-_проти борб-_с борб-_срещу',
  'revolutionary|revolution guard|guards corps? islamic?':
    'корпус-_страж-_исламск-_революци- страж-_исламск-_революци- страж-_революци- корпус-_вартов-_ісламськ-_революці-',
  'air defense': 'противовоздушн-_оборон- противовъздушн-_отбран-',
  'missile defense': 'противоракетн-_оборон-',
}

/** The same in Greek. */
export const GREEK_PHRASES: Glossary = {
  'navy|naval': 'πολεμικ-_ναυτικ-',
  'air force': 'πολεμικ-_αεροπορι-',
  'general staff': 'γενικ-_επιτελει-',
  'foreign affairs': 'εξωτερικων_υποθεσε-',
  'internal|interior affairs?': 'εσωτερικων_υποθεσε-',
  'netherlands|dutch': 'κατω_χωρ-',
  'middle east': 'μεση_ανατολη μεσης_ανατολης',
  'far east': 'απω_ανατολη απω_ανατολης',
  'democratic? peoples? republic? korea|korean|dprk':
    'λαοκρατικ-_δημοκρατι-_της_κορε- λαοκρατικ-_δημοκρατι-_της_βορει-_κορε-',
  'russian|russia federation?': 'ρωσικ-_ομοσπονδι-',
  'islamic? republic? iran|iranian': 'ισλαμικ-_δημοκρατι-_του_ιραν',
  'syria|syrian arab? republic?': 'αραβικ-_δημοκρατι-_της_συρι-',
  'revolutionary|revolution guard|guards corps? islamic?':
    'φρουρ-_της_επαναστασ- φρουρ-_της_ισλαμικ-_επαναστασ- σωμα_φρουρ-_της_επαναστασ-',
  'human rights': 'ανθρωπιν-_δικαιωμα-',
  'ballistic missiles': 'βαλλιστικ-_πυραυλ-',
  'special purpose': 'ειδικου_σκοπου',
  'unmanned aerial vehicles|aircraft|systems': 'μη_επανδρωμεν-_αεροσκαφ- μη_επανδρωμεν-_αεροχημα-',
  unmanned: 'μη_επανδρωμεν-',
  'non governmental': 'μη_κυβερνητικ-',
  'non profit|commercial': 'μη_κερδοσκοπικ-',
  'real estate': 'ακινητ-_περιουσι-',
  'power plant|station?': 'σταθμ-_παραγωγ-_ηλεκτρικ-_ενεργει-',
  'emergency|emergencies situations?': 'καταστασ-_εκτακτ-_αναγκ- εκτακτ-_αναγκ-',
  'special operations': 'ειδικ-_επιχειρησ-',
  'united nations': 'ηνωμεν-_εθν-',
  'united arab emirates': 'ηνωμεν-_αραβικ-_εμιρατ-',
  'red cross': 'ερυθρ-_σταυρ-',
  'red crescent': 'ερυθρ-_ημισεληνο-',
  'railway|railways': 'σιδηροδρομικ-_δικτυ-',
}

/** The same in Arabic, Persian and Urdu, without article and particles. */
export const ARABIC_PHRASES: Glossary = {
  'railway|railways|railroad': 'سكك_حديد سكة_حديد راه_آهن',
  'airlines|airways|air lines?': 'خطوط_جوي خطوط_هوايي',
  reconstruction: 'إعادة_إعمار إعادة_بناء',
  'middle east': 'شرق_أوسط خاور_میانه',
  'far east': 'شرق_أقصى خاور_دور',
  'real estate': 'أملاك_عقاري',
  software: 'نرم_افزار',
  hardware: 'سخت_افزار',
  'technology|technologies|fanavari': 'فن_آوری',
  'technologists|technology|fanavaran': 'فن_آوران فناوران',
  'technology|fanavar': 'فن_آور فناور',
  aerospace: 'هوا_فضا',
  'broadcasting|television': 'صدا_و_سیما صدا_و_سیمای صدا_سیما',
  investment: 'سرمایه_گذاری',
  'shipping|ship lines?': 'کشتی_رانی',
  'transport|transportation': 'حمل_و_نقل',
  'social security': 'تأمین_اجتماعی تامین_اجتماعی',
  'exploitation|operation|production': 'بهره_برداری',
  international: 'بین_المللی بین_الملل',
  'knowledge based': 'دانش_بنیان',
  'air defense': 'پدافند_هوایی دفاع_جوي',
  'mobile|cell phone?': 'تلفن_همراه',
  'cyberspace|virtual space?': 'فضای_مجازی',
  'money exchange': 'صرافة_أموال تحويل_أموال بيع_و_شراء_عملات',
  'human rights': 'حقوق_إنسان حقوق_بشر',
  'red crescent': 'هلال_أحمر',
  'red cross': 'صليب_أحمر',
  'islamic? republic? iran|iranian': 'جمهوری_اسلامی_ایران جمهورية_إسلامية_إيرانية',
  'syria|syrian arab? republic?': 'جمهورية_عربية_سورية',
  'united nations': 'أمم_متحد',
  'general staff|headquarters': 'أركان_عام ستاد_کل',
  'armed forces': 'نیروهای_مسلح نیرو_های_مسلح',
  'ground|land forces?': 'نیروی_زمینی',
  'naval|navy forces?': 'نیروی_دریایی',
  'air|aerospace force': 'نیروی_هوایی',
  'arabian|arab peninsula': 'جزيرة_عرب',
  'revolutionary|revolution guard|guards corps? islamic?': 'حرس_ثوري فيلق_حرس_ثوري حرس_ثورة_إسلامي',
  'qods|quds|jerusalem force|corps': 'فيلق_قدس قوة_قدس نیروی_قدس سپاه_قدس',
}

const STEM = '-'

/** A word of a phrase folded, with the hyphen of a stem, which folding would take. */
function folded(word: string): string {
  return word.endsWith(STEM) ? fold(word) + STEM : fold(word)
}

interface Phrase {
  readonly words: readonly string[]
  readonly english: readonly string[]
}

/** Phrases of a script, the longer before the shorter, and what is a form of one of their words. */
export interface PhraseTable {
  readonly phrases: readonly Phrase[]
  readonly isForm: (word: string, written: string) => boolean
}

/** Words of Hebrew that mean together what they do not mean one by one, as above. Own collection. */
export const HEBREW_PHRASES: Glossary = {
  hospital: 'בית_חולים בית_רפואה',
  hospitals: 'בתי_חולים',
  school: 'בית_ספר',
  'court|tribunal': 'בית_משפט בית_דין',
  'prison|jail': 'בית_סוהר בית_כלא',
  prisons: 'בתי_סוהר',
  'real estate': 'נכסי_דלא_ניידי',
  'air force': 'חיל_אוויר חיל_האוויר',
  navy: 'חיל_ים חיל_הים',
  'military|defense intelligence': 'אגף_מודיעין',
  'university college': 'מכללה_אקדמית',
  'stock exchange': 'בורסה_לניירות_ערך',
  'postal company': 'חברת_דואר',
  'high|advanced technology': 'טכנולוגיה_עילית',
  'revolutionary|revolution guard|guards corps? islamic?': 'משמרות_מהפכה משמרות_המהפכה',
  'qods|quds|jerusalem force|corps': 'כוח_קודס',
  'terrorist? organization?': 'ארגון_טרור ארגון_הטרור',
  'duty free': 'פטור_ממכס',
  'electric power|plant': 'תחנת_כוח',
}

function phraseTable(glossary: Glossary, isOne: PhraseTable['isForm']): PhraseTable {
  const phrases = Object.entries(glossary).flatMap(([english, written]) =>
    written
      .split(' ')
      .map((phrase) => ({ words: phrase.split('_').map(folded), english: english.split(' ') })),
  )
  return { phrases: phrases.toSorted((a, b) => b.words.length - a.words.length), isForm: isOne }
}

const withEndings = (endings: string): PhraseTable['isForm'] => {
  const all = new Set(endings.split(' ').map(fold))
  return (word, written) => isForm(word, written, all)
}

export const slavicPhrases: PhraseTable = phraseTable(SLAVIC_PHRASES, withEndings(SLAVIC_ENDINGS))
export const greekPhrases: PhraseTable = phraseTable(GREEK_PHRASES, withEndings(GREEK_ENDINGS))
export const arabicPhrases: PhraseTable = phraseTable(ARABIC_PHRASES, (word, written) =>
  isWithAffixes(word, written, ARABIC_PREFIXES, ARABIC_ENDINGS),
)

export const hebrewPhrases: PhraseTable = phraseTable(HEBREW_PHRASES, (word, written) =>
  isWithAffixes(word, written, HEBREW_PREFIXES, []),
)

/** The phrase that begins at a word, and how many words it has; null where none does. */
export function phraseAt(
  words: readonly string[],
  at: number,
  { phrases, isForm: isOne }: PhraseTable,
): { readonly english: readonly string[]; readonly count: number } | null {
  const found = phrases.find(({ words: own }) =>
    own.every((written, next) => isOne(words[at + next] ?? '', written)),
  )
  return found === undefined ? null : { english: found.english, count: found.words.length }
}
