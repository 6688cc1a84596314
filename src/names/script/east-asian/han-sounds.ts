import { HAN_SOUNDS_MARK } from '../../compare/consonant-key.ts'
import { spellingsToken } from '../../meaning/meaning-token.ts'
import type { HanLibrary } from './han-library.ts'
import { TIBETAN_NAMES, turkicName } from './western-peoples.ts'

/** Raised when a table below changes. */
export const HAN_SOUNDS_VERSION = 6

/** The letters that spell foreign names (the English table of 世界人名翻译大辞典, 1993), simplified. */
export const TRANSCRIPTION_LETTERS: string =
  '阿埃艾爱安昂奥澳巴班邦保贝本比彼毕宾波勃伯博卜布查茨达戴丹道德登邓迪蒂丁东杜顿多恩尔法范菲费芬丰弗夫福富盖甘冈高戈哥格根贡古' +
  '瓜圭哈海汉豪赫亨胡华怀惠霍基吉季济加贾简杰金卡凯坎康考科克肯孔库夸奎拉腊莱赖兰朗劳勒雷蕾里利莉丽莲连廉列林琳龙卢鲁路露伦罗洛' +
  '马玛迈麦曼芒毛梅门蒙米密明缪摩莫默姆穆纳娜内奈南瑙尼妮年宁纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀普其奇齐乔切琴琼屈让热日瑞若萨塞赛' +
  '桑瑟森莎沙山尚绍舍申圣施什史士舒斯丝司思松苏孙索塔泰坦汤陶特腾提替田廷通图土托瓦威韦维温文翁沃乌伍武西希锡夏香谢辛欣兴修许雅亚' +
  '延扬耶叶伊易因尹英永尤于约泽扎詹张哲珍芝朱茱卓兹宗佐娅娃嘉珊黛薇梵凡仑伽琪茜妲荷葛考斯季揚京唐理庇励逊墨可贺诗纽昆柯仕厄芭冯耐妥各耶察楚敦俄喀堪坤黎隆孟楠涅聂裴浦别任茹冉采措祖岑邱丘缅休恰钦滕汀弥拜肖慕坡捷津宰攸魁'

/** Letters whose sound in such names is not the one that they have in Chinese, or not the one that pinyin-pro takes first. */
export const TRANSCRIPTION_SOUNDS: Readonly<Record<string, string>> = {
  什: 'shi',
  茜: 'xi',
  伽: 'ga',
  加: 'ga',
  基: 'kji',
  季: 'tji',
  京: 'tjin',
  捷: 'tje',
  佳: 'tjia',
  金: 'kin',
  惠: 'wi',
  怀: 'wai',
  华: 'wa',
  维: 'wi',
  威: 'wi',
  何: 'ho',
  扎: 'za',
  蒂: 'ti',
  彼: 'pi',
  休: 'hiu',
  约: 'yo',
  顿: 'tun',
  逊: 'sen',
  尤: 'yu',
  尔: 'er',
}

/** Particles of names between their other parts. */
export const HAN_PARTICLES: Readonly<Record<string, string>> = {
  本: 'bin',
  宾: 'bin',
  伊本: 'ibn',
  阿布: 'abu',
  阿尔: 'al',
  艾尔: 'al',
  阿勒: 'al',
  埃尔: 'el',
  乌尔德: 'ould',
  冯: 'von',
  范: 'van',
  德: 'de',
  达: 'da',
  迪: 'di',
  杜: 'du',
  拉: 'la',
}

/** Names of persons that keep an older spelling, which does not sound like them. */
export const OLDER_NAMES: Readonly<Record<string, string>> = {
  约翰: 'john',
  亚历山大: 'alexander',
  亚历山德拉: 'alexandra',
  亚历山德罗: 'alessandro',
  亚历杭德罗: 'alejandro',
  亚历克斯: 'alex',
  亚伯拉罕: 'abraham',
  亚当: 'adam',
  查尔斯: 'charles',
  爱德华: 'edward',
  爱德华多: 'eduardo',
  理查德: 'richard',
  理查: 'richard',
  唐纳德: 'donald',
  雅各布: 'jacob',
  雅各: 'jacob',
  雅克: 'jacques',
  路易: 'louis',
  大卫: 'david',
  约瑟夫: 'joseph',
  约瑟: 'joseph',
  约书亚: 'joshua',
  乔治: 'george',
  乔瓦尼: 'giovanni',
  朱塞佩: 'giuseppe',
  马修: 'matthew',
  马太: 'matthew',
  彼得: 'peter',
  保罗: 'paul',
  詹姆斯: 'james',
  伊丽莎白: 'elizabeth',
  凯瑟琳: 'katherine',
  玛格丽特: 'margaret',
  海伦: 'helen',
  史蒂芬: 'stephen',
  斯蒂芬: 'stephen',
  玛丽: 'mary',
  肖恩: 'sean',
  休: 'hugh',
  伊恩: 'ian',
  尤金: 'eugene',
  亨利: 'henry',
  让: 'jean',
  胡安: 'juan',
  何塞: 'jose',
  若泽: 'jose',
  若昂: 'joao',
  豪尔赫: 'jorge',
  弗朗索瓦: 'francois',
  皮埃尔: 'pierre',
  阿卜杜拉: 'abdullah',
  阿不都: 'abdul',
  阿布都: 'abdul',
  穆罕默德: 'mohammed',
  威廉: 'william',
  杰西: 'jesse|jessie|jesus',
  麦克唐纳: 'macdonald|mcdonald',
  麦克唐奈: 'mcdonnell|macdonnell',
  麦克唐奈尔: 'mcdonnell|macdonnell',
  麦卡锡: 'mccarthy',
  格雷厄姆: 'graham|grahame',
  格雷姆: 'graeme|graham',
  鲍威尔: 'powell',
  赖特: 'wright',
  库克: 'cook|cooke',
  雷: 'ray|wray|rey|lei',
  梅尔: 'mayer|meyer|mel|meir',
  迈耶: 'meyer|mayer|meier',
  迈尔斯: 'myers|miles|meyers',
  麦当劳: 'mcdonald|macdonald',
  罗斯福: 'roosevelt',
  撒切尔: 'thatcher',
  丘吉尔: 'churchill',
  艾伦: 'allen|alan|allan|ellen',
  查理: 'charlie|charley',
  鲍勃: 'bob',
  沃伦: 'warren',
  沃尔特: 'walter',
  沃尔特斯: 'walters',
  奥布赖恩: 'obrien',
  奥康纳: 'oconnor',
  奥尼尔: 'oneill|oneil|oneal',
  菲茨杰拉德: 'fitzgerald',
  休斯: 'hughes',
  怀特: 'white|wight',
  奎因: 'quinn',
  墨菲: 'murphy',
  默里: 'murray',
  汤普森: 'thompson|thomson',
  汤姆森: 'thomson|thomsen',
  斯图尔特: 'stuart|stewart',
  劳伦斯: 'lawrence|laurence',
  安东尼: 'anthony|antony',
  克劳德: 'claude',
  伊莎贝尔: 'isabel|isabelle',
  路易斯: 'louis|luis|lewis|louise',
  刘易斯: 'lewis',
  何塞普: 'josep',
  哈维尔: 'javier|havel',
  米格尔: 'miguel',
  吉列尔莫: 'guillermo',
  纪尧姆: 'guillaume',
  热拉尔: 'gerard',
  雅各布斯: 'jacobs',
  詹金斯: 'jenkins',
  约瑟芬: 'josephine',
  露西: 'lucy',
}

/** Syllables whose vowel only helps the consonant; an e is as often the -er of English and German names. */
const HELPING = /^([bpmfdtnlgkhrzcs]|zh|ch|sh)u$|^(zh|ch|sh|[zcsr])i$/
const HELPING_E = /^([bpmfdtnlgkhrzcs]|zh|ch|sh)e$/

/** What Johnson and Johnston begin with. */
const JOHN = '约翰'

const LETTERS: ReadonlySet<string> = new Set(TRANSCRIPTION_LETTERS)

/** Whether every letter of a simplified text may spell a foreign name. */
export function isTranscription(text: string): boolean {
  for (const letter of text) if (!LETTERS.has(letter)) return false
  return text !== ''
}

function signsOf(letter: string, library: HanLibrary): string {
  const syllable = TRANSCRIPTION_SOUNDS[letter] ?? library.pinyin(letter, false)[0] ?? ''
  if (syllable === 'er') return 'ru'
  const helping = HELPING.exec(syllable)
  const consonant = helping?.[1] ?? helping?.[2]
  if (consonant !== undefined) return withOwnR(`${consonant}u`)
  const before = HELPING_E.exec(syllable)?.[1]
  return withOwnR(before === undefined ? syllable.replaceAll('v', 'yu') : `${before}ë`)
}

/** The r that begins a syllable of pinyin is the zh of Russian and the j of French (热, 任, 让), that of kana an r or l. */
function withOwnR(signs: string): string {
  return signs.replace(/^r/, 'rj')
}

/**
 * The sounds of one word of a foreign name, marked (see `SYLLABLE_MARK`): a vowel that only helps its consonant is u or ë.
 * An older name is itself.
 */
export function foreignSigns(letters: readonly string[], library: HanLibrary): string {
  const text = library.simplified(letters.join(''))
  const older = OLDER_NAMES[text] ?? turkicName(text) ?? TIBETAN_NAMES[text]
  if (older !== undefined) return older.includes('|') ? spellingsToken(older) : older
  return soundsOf(text, library)
}

/** Signs with further ones: the w or y after 尔 is a sound of its own, as in 萨尔瓦 (Salva), and 恩 before g is no vowel. */
function withSigns(made: string, signs: string): string {
  if (made.endsWith('ru') && /^[wy]/.test(signs)) return `${made.slice(0, -1)}${HAN_SOUNDS_MARK}${signs}`
  return made === 'en' && /^[gdk]/.test(signs) ? `n${signs}` : made + signs
}

/** The same of a text in simplified letters, whatever name it is. */
export function soundsOf(text: string, library: HanLibrary): string {
  const isOfJohn = text.startsWith(JOHN)
  let made = isOfJohn ? 'jon' : ''
  // It only ends the syllable before it: Stein, Mann.
  for (const letter of isOfJohn ? text.slice(JOHN.length) : text)
    if (letter !== '恩' || !/ng?$/.test(made)) made = withSigns(made, signsOf(letter, library))
  return `~~${made}${HAN_SOUNDS_MARK}`
}
