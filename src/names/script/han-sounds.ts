import type { HanLibrary } from './han-library.ts'

/** Raised when a table below changes. */
export const HAN_SOUNDS_VERSION = 2

/** The letters that spell foreign names (the English table of 世界人名翻译大辞典, 1993), simplified. */
export const TRANSCRIPTION_LETTERS: string =
  '阿埃艾爱安昂奥澳巴班邦保贝本比彼毕宾波勃伯博卜布查茨达戴丹道德登邓迪蒂丁东杜顿多恩尔法范菲费芬丰弗夫福富盖甘冈高戈哥格根贡古' +
  '瓜圭哈海汉豪赫亨胡华怀惠霍基吉季济加贾简杰金卡凯坎康考科克肯孔库夸奎拉腊莱赖兰朗劳勒雷蕾里利莉丽莲连廉列林琳龙卢鲁路露伦罗洛' +
  '马玛迈麦曼芒毛梅门蒙米密明缪摩莫默姆穆纳娜内奈南瑙尼妮年宁纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀普其奇齐乔切琴琼屈让热日瑞若萨塞赛' +
  '桑瑟森莎沙山尚绍舍申圣施什史士舒斯丝司思松苏孙索塔泰坦汤陶特腾提替田廷通图土托瓦威韦维温文翁沃乌伍武西希锡夏香谢辛欣兴修许雅亚' +
  '延扬耶叶伊易因尹英永尤于约泽扎詹张哲珍芝朱茱卓兹宗佐娅娃嘉珊黛薇梵凡仑伽琪茜妲荷葛考斯季揚京唐理庇励逊墨可贺诗纽昆柯仕厄芭冯耐妥'

/** Letters whose sound in such names is not the one that pinyin-pro takes by itself. */
export const TRANSCRIPTION_SOUNDS: Readonly<Record<string, string>> = {
  什: 'shi',
  茜: 'xi',
  伽: 'ga',
  逊: 'sen',
  尤: 'yu',
  尔: 'er',
  爾: 'er',
}

/** Names of persons that keep an older spelling, which does not sound like them. */
export const OLDER_NAMES: Readonly<Record<string, string>> = {
  约翰: 'john',
  亚历山大: 'alexander',
  亚伯拉罕: 'abraham',
  查尔斯: 'charles',
  爱德华: 'edward',
  理查德: 'richard',
  唐纳德: 'donald',
  雅各布: 'jacob',
  路易: 'louis',
  大卫: 'david',
  约瑟夫: 'joseph',
  约书亚: 'joshua',
  乔治: 'george',
  马修: 'matthew',
  彼得: 'peter',
  保罗: 'paul',
  詹姆斯: 'james',
  伊丽莎白: 'elizabeth',
  凯瑟琳: 'katherine',
  史蒂芬: 'stephen',
  玛丽: 'mary',
  阿卜杜拉: 'abdullah',
  穆罕默德: 'mohammed',
  威廉: 'william',
  杰西: 'jesse',
  露西: 'lucy',
}

/** Syllables whose vowel only helps the consonant. */
const HELPING = /^([bpmfdtnlgkhrzcs]|zh|ch|sh)(?:e|u)$|^(zh|ch|sh|[zcsr])i$/

const LETTERS: ReadonlySet<string> = new Set(TRANSCRIPTION_LETTERS)

/** Whether every letter of a simplified text may spell a foreign name. */
export function isTranscription(text: string): boolean {
  for (const letter of text) if (!LETTERS.has(letter)) return false
  return text !== ''
}

/** The sounds of the letters, marked (see `SYLLABLE_MARK`); a vowel that only helps its consonant is u. An older name is itself. */
export function foreignSigns(letters: readonly string[], library: HanLibrary): string {
  const older = OLDER_NAMES[library.simplified(letters.join(''))]
  if (older !== undefined) return older
  let made = '~~'
  for (const letter of letters) {
    const syllable = TRANSCRIPTION_SOUNDS[letter] ?? library.pinyin(letter, false)[0] ?? ''
    const helping = HELPING.exec(syllable)
    const consonant = helping?.[1] ?? helping?.[2]
    made +=
      syllable === 'er' ? 'ru' : consonant === undefined ? syllable.replaceAll('v', 'yu') : `${consonant}u`
  }
  return made
}
