import { fold } from './fold.ts'

/**
 * Names of Western Europe as Arabic, Persian and Hebrew write what is heard of them, with how they are spelled: above all
 * French ones, whose mute letters no reading by letters gives. As newspapers have them. Own collection.
 */
const WRITTEN =
  'جاك,ژاک,זאק:jacques|jack شارل,שארל:charles جان,ژان,זאן:jean|jan فرانسوا,فرنسوا,פרנסואה:francois فرانسواز,פרנסואז:francoise لوران,لورن,לורן:laurent|lauren جيرار,ژرار,זראר:gerard ' +
  'جورج,ژرژ,גורג,זורז:george|georges|georg نيكولا,نیکلا,ניקולא,ניקולה:nicolas|nicola|nikola فانسان,فنسان,ונסן,ונסאן:vincent برنار,ברנאר,ברנר:bernard روبير,روبر,רובר:robert ريشار,רישאר,רישר:richard ' +
  'ألبير,آلبر,אלבר,אלבר:albert إيف,ایو,איב:yves|eve جيل,ژیل,זיל:gilles|gil|jill هوبير,אובר,הובר:hubert إدوار,ادوار,אדואר:edouard ريمون,رمون,ריימון:raymond|ramon أرنو,آرنو,ארנו:arnaud|arnault رينو,רנו:renaud|renault ' +
  'تيبو,טיבו:thibault|thibaut بونوا,بنوا,בנואה:benoit كليمان,כלמן,קלמאן:clement فلوران,פלורן:florent غيوم,گیوم,גיום:guillaume لویی,לואי:louis دوني:denis ماتيو,מתיו:mathieu|matthieu|matthew|matteo ' +
  'ميشيل,میشل,מישל:michel|michelle|michele أندريه,آندره,אנדרה:andre|andrzej|andrei تييري,تيري,טיירי:thierry|terry إيمانويل,عمانوئل,עמנואל:emmanuel|emanuel دومينيك,דומיניק:dominique|dominik|dominic برونو,ברונו:bruno ' +
  'ميتران,میتران,מיטראן,מיטרן:mitterrand ديغول,دوگل,דהגול:degaulle|gaulle لوبان,لوبن,لوپن,להפן:pen|lepen لودريان:drian|ledrian لومير,لومر:maire|lemaire دوبارديو,دپاردیو,דפרדייה:depardieu دوفيلبان,דווילפן:devillepin ' +
  'غيرهارد,گرهارد,גרהרד:gerhard فريدريش,فریدریش,פרידריך:friedrich هاينريش,هاینریش,היינריך:heinrich يوزف,يوزيف,یوزف,יוזף:josef|joseph يوهان,یوهان,יוהאן:johann|johan يورغن,یورگن,יורגן:jurgen|jorgen|juergen يواخيم,יואכים:joachim ' +
  'شتاينماير,اشتاین‌مایر,שטיינמאייר:steinmeier شولتس,شولتز,שולץ:scholz|schulz|schultz شرودر,שרדר:schroder|schroeder شويبله,שויבלה:schauble|schaeuble مولر,مولر,מולר:muller|mueller|moller ' +
  'جوزيبي,جوزپه,גוזפה:giuseppe جوفاني,جووانی,גובאני:giovanni جورجيو,גורגיו:giorgio لويجي,לואיגי:luigi غوليلمو:guglielmo חוויאר,חאבייר,חביאר:javier ארדואן,ארדוגן:erdogan רגפ:recep ליך,ليخ:lech جايير,ژائیر:jair كاراديتش,كاراجيتش,کاراجیچ,קראדזיץ:karadzic فاونسا,فاليسا,والسا,ואלנסה:walesa ' +
  'دايفيد,ديفيد,دیوید,דייוויד,דיוויד:david تشارلز,چارلز,צרלס:charles جيمس,جیمز,גיימס:james جيك,جیک,גייק:jake مايكل,مایکل,מייקל:michael شون,شان,שון:sean|shaun|shawn ستيفن,استیون,סטיבן:stephen|steven جورجي,גורגי:george|georgi|georgy ' +
  'هيو,هیو:hugh غراهام,گراهام,גרהאם:graham رايت,רייט:wright نايت,נייט:knight هيوز,יוז:hughes لينكولن,לינקולן:lincoln بنيامين,بنیامین:benjamin|binyamin|benyamin يعقوب:yaqub|jacob|yaakov شمعون:simon|shimon '

/** Names by how they are written, folded, with the spellings that they have at home. */
export const WESTERN_NAMES_IN_ABJADS: ReadonlyMap<string, string> = new Map(
  WRITTEN.trim()
    .split(' ')
    .flatMap((row) => {
      const [written = '', spellings = ''] = row.split(':')
      return written.split(',').map((each) => [fold(each), spellings] as const)
    }),
)
