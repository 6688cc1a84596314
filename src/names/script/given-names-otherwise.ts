import { spellingsToken } from '../meaning/meaning-token.ts'
import { ARABIC_NAMES_IN_CYRILLIC } from './arabic-names-in-cyrillic.ts'
import { ENGLISH_NAMES_IN_CYRILLIC } from './english-names-in-cyrillic.ts'
import { IBERIAN_NAMES } from './iberian-names.ts'

import { WESTERN_NAMES_IN_ABJADS } from './western-names-in-abjads.ts'

/** Raised when the table below changes. */
export const GIVEN_NAMES_OTHERWISE_VERSION = 4

function read(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((each) => each.split(':') as [string, string]))
}

/** Given names of Belarus with the forms that Russian and English have of them. */
const OF_BELARUS: ReadonlyMap<string, string> = read(
  'уладзімір:vladimir|uladzimir|uladzimer|wladimir аляксандр:alexander|aleksandr|alyaksandr|aliaksandr|alexandr аляксандра:alexandra|aleksandra|aliaksandra святлана:svetlana|sviatlana|svyatlana|swetlana марыя:maria|mariya|maryia|marya|mariia ' +
    'наталля:natalia|natalya|natallia|nataliya наталья:natalia|natalya|nataliya віктар:viktor|victor|viktar сяргей:sergei|sergey|siarhei|syarhey|serge дзмітрый:dmitry|dmitri|dmitriy|dzmitry|dzmitryi|dmitrii зміцер:dmitry|zmitser ' +
    'мікалай:nikolai|nikolay|mikalai|mikalay міхаіл:mikhail|mihail|michail|mikhal аляксей:alexei|aleksei|alexey|aleksey|aliaksei|alyaksey яуген:yevgeny|evgeny|yauhen|evgeni яугеній:yevgeny|evgeny|yauheni|evgeniy юрый:yuri|yury|yuriy|iury ' +
    'валерый:valery|valeriy|valeri|valeryi васіль:vasily|vasil|vasiliy|vasili павел:pavel|paval|paul генадзь:gennady|henadz|gennadiy|hienadz ігар:igor|ihar алег:oleg|aleh рыгор:grigory|ryhor|grigori анатоль:anatoly|anatol|anatoli|anatoliy раман:roman|raman ' +
    'кацярына:ekaterina|katsiaryna|yekaterina|catherine вольга:olga|volha алена:elena|alena|yelena|olena тацяна:tatiana|tatsiana|tatyana|tatsyana ірына:irina|iryna ганна:anna|hanna|ganna надзея:nadezhda|nadzeya вячаслау:vyacheslav|viachaslau|viacheslav ' +
    'уладзіслау:vladislav|uladzislau станіслау:stanislav|stanislau максім:maxim|maksim мікіта:nikita|mikita канстанцін:konstantin|kanstantsin леанід:leonid|leanid федар:fedor|fyodor|fiodar цімафей:timofey|tsimafei|timofei алесь:ales|oles',
)

/**
 * Given names in other alphabets, folded, that Latin letters often have in the form of another language, the usual one first
 * and those spelled out among them: Belarusian ones as Russian has them, those of Greece, Israel, Armenia and Georgia, and
 * a few of Russia, as English has them. Own collection.
 */
export const GIVEN_NAMES_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ...ARABIC_NAMES_IN_CYRILLIC,
  ...ENGLISH_NAMES_IN_CYRILLIC,
  ...IBERIAN_NAMES,
  ...WESTERN_NAMES_IN_ABJADS,
  ...OF_BELARUS,
  ...read(
    'иосиф:joseph|iosif|josif лев:leo|lev петр:peter|petr|pyotr|piotr георгий:george|georgy|georgiy|georgii екатерина:catherine|ekaterina|yekaterina|katerina юлия:julia|yulia|yuliya|iuliia ' +
      'γιωργοσ:george|giorgos|yiorgos|yorgos γεωργιοσ:george|georgios|giorgos γιαννησ:yannis|giannis|yiannis|john|ioannis ιωαννησ:john|ioannis|yannis|giannis νικολαοσ:nicholas|nikolaos|nicolaos αριστοτελησ:aristotle|aristotelis|aristoteles παυλοσ:paul|pavlos πετροσ:peter|petros ' +
      'αλεξανδροσ:alexander|alexandros|aleksandros κωνσταντινοσ:constantine|konstantinos|constantinos|konstandinos κωστασ:costas|kostas ανδρεασ:andreas|andrew μιχαλησ:michael|michalis|mihalis μιχαηλ:michael|michail δημητρησ:dimitris|demetris|dimitri|james δημητριοσ:dimitrios|demetrios|demetrius ' +
      'αικατερινη:catherine|aikaterini|ekaterini ελενη:eleni|helen|helena ευαγγελοσ:evangelos|vangelis|evan βαγγελησ:vangelis|evangelos φιλιπποσ:philip|filippos|philippos θεοδωροσ:theodore|theodoros|thodoros στεφανοσ:stephen|stefanos|stephanos θωμασ:thomas ιακωβοσ:jacob|iakovos|james ιωσηφ:joseph|iosif ' +
      'ζακ:jacques|jack σαρλ:charles φρανσουα:francois ζαν:jean ζορζ:georges|george λοραν:laurent ζεραρ:gerard νικολα:nicolas|nikola|nicola βενσαν:vincent μπερναρ:bernard ρομπερ:robert ρισαρ:richard ιβ:yves ζιλ:gilles ' +
      'χρηστοσ:christos|chris|hristos σπυροσ:spyros|spiros νικοσ:nikos|nicos|nick ευκλειδησ:euclid|efklidis|eukleidis ζωη:zoe|zoi ντορα:dora λουκασ:lucas|loukas|luke ' +
      'בנימינ:benjamin|binyamin|benyamin יונתנ:jonathan|yonatan|yonathan יהונתנ:jonathan|yehonatan יצחק:isaac|yitzhak|itzhak|yitzchak|itzchak|izhak יוספ:joseph|yosef|yossef יעקב:jacob|yaakov|yakov|yaacov|jacov שלמה:solomon|shlomo|salomon משה:moses|moshe אברהמ:abraham|avraham ' +
      'יהודה:yehuda|judah|jehuda אליהו:elijah|eliyahu|eliahu יהושע:joshua|yehoshua שמעונ:simon|shimon ישראל:israel|yisrael מיכאל:michael|michal|mihael רבקה:rebecca|rivka חנה:hannah|hana|chana|channah מרימ:miriam|mary רחל:rachel|rahel שרה:sarah|sara חוה:eve|chava|hava דניאל:daniel גבריאל:gabriel|gavriel ' +
      'רפאל:raphael|rafael|refael שאול:saul|shaul נתנ:nathan|natan אסתר:esther|ester לאה:leah|lea נועה:noa|noah ירמיהו:jeremiah|yirmiyahu ישעיהו:isaiah|yeshayahu זכריה:zechariah|zecharia יחזקאל:ezekiel|yehezkel|yechezkel אלכסנדר:alexander|aleksander גורג:george גונ:john|jon גורגי:george|georgie ' +
      'պետրոս:peter|petros|bedros գևորգ:george|gevorg|kevork հակոբ:jacob|hakob|hagop|akop կարապետ:karapet|garabed սարգիս:sarkis|sargis|serkis հովհաննես:hovhannes|john|ovanes|ivan|hovannes ստեփան:stepan|stephen միքայել:michael|mikayel|mikael ալեքսանդր:alexander|aleksandr ' +
      'გიორგი:george|giorgi მიხეილ:mikheil|mikhail|michael დავით:david|davit ნიკოლოზ:nikoloz|nicholas|nikolai ალექსანდრე:alexander|aleksandre|alexandre იოსებ:joseph|ioseb|iosif პეტრე:peter|petre ეკატერინე:catherine|ekaterine ივანე:ivane|john|ivan ვანო:vano|ivane',
  ),
])

/** How family names of Belarus end and begin in Latin letters, and what Russian has there. */
const AS_RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/[ae]nka$/, 'enko'],
  [/ava$/, 'ova'],
  [/a[uw]$/, 'ov'],
  [/(i?e|io)[uw]$/, 'ev'],
  [/[ou]u(?=sk)/, 'ov'],
  [/eu(?=sk)/, 'ev'],
  [/tsi/g, 'ti'],
  [/dzi/g, 'di'],
]

/** A family name of Belarus in Latin letters as it is written from Russian: Lukashenka is Lukashenko. */
function asFromRussian(latin: string): string {
  return AS_RUSSIAN.reduce((made, [found, written]) => made.replace(found, written), latin)
}

/**
 * The words of a name, of which `native` were read as `latin`, with given names in the forms of other languages; beside
 * one of Belarus, with the others as they are from Russian. Null where there is no such given name.
 */
export function withGivenNamesOtherwise(
  native: readonly string[],
  latin: readonly string[],
): readonly string[] | null {
  if (!native.some((word) => GIVEN_NAMES_OTHERWISE.has(word))) return null
  const isOfBelarus = native.some((word) => OF_BELARUS.has(word))
  return latin.map((text, at) => {
    const forms = GIVEN_NAMES_OTHERWISE.get(native[at] ?? '')
    return forms !== undefined ? spellingsToken(forms) : isOfBelarus ? asFromRussian(text) : text
  })
}
