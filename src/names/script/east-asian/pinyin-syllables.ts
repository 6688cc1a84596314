/** Raised when a table below changes in meaning. */
export const PINYIN_VERSION = 1

/**
 * The syllables of standard Chinese in pinyin without tones (GB/T 16159, ISO 7098), by initial: which finals each takes.
 * ü is v after n and l and u after j, q, x and y, as in the standard's plain form.
 */
export const FINALS_OF: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

/** Every standard syllable, in the plain form. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS_OF).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
)

/** The commoner family names of China in pinyin, roughly by how many bear them (Ministry of Public Security name reports). */
export const FAMILY_NAMES: readonly string[] = (
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong ' +
  'xiao cheng cao yuan deng fu shen zeng peng lv su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang ' +
  'shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao ' +
  'lai gong wen pang lan yue ruan ji ni ge geng shu mei qi zhuang nie ling zu bao tong ou xing xin hua guan tao chi mu pu bi ' +
  'zhan zuo mi bian rong you min zha jing fei dou dan ba bo ke di ning chu sha che lou mo ying shuai si ai pei sheng wo xi'
).split(' ')

/** Family names of two syllables, in pinyin. */
export const DOUBLE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'ouyang sima zhuge shangguan situ xiahou huangfu gongsun murong linghu yuwen zhangsun yuchi dongfang ximen nangong duanmu ' +
    'helian dugu tuoba taishi baili dongguo'
  ).split(' '),
)

/** Family names of two Han characters, simplified and traditional. */
export const DOUBLE_HAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 公孙 公孫 慕容 令狐 宇文 长孙 長孫 尉迟 尉遲 东方 東方 西门 西門 南宫 南宮 ' +
    '端木 赫连 赫連 独孤 獨孤 拓跋 太史 百里 东郭 東郭'
  ).split(' '),
)
