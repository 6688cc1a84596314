import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener, type Subject } from '../../src/screen/index.ts'

type Pair = readonly [han: string, latin: string]

/** People of public life, as they are written at home and in Latin letters. */
const PEOPLE: readonly Pair[] = [
  ['葛优', 'Ge You'],
  ['張忠謀', 'Chang Chung-mou'],
  ['謝長廷', 'Frank Hsieh Chang-ting'],
  ['梁朝偉', 'Tony Leung Chiu-wai'],
  ['張學友', 'Jacky Cheung Hok-yau'],
  ['崔世安', 'Fernando Chui Sai-on'],
  ['李宗伟', 'Lee Chong Wei'],
  ['林国荣', 'Lim Kok Wing'],
  ['陈六使', 'Tan Lark Sye'],
  // By the Mandarin Phonetic Symbols II, and by Gwoyeu Romatzyh
  ['王金平', 'Wang Jin-pyng'],
  ['陳瑞正', 'Chen Ruey-jenq'],
  ['黎明', 'Leon Lai Ming'],
  ['李孝式', 'Lee Hau Shik'],
  ['梅艷芳', 'Anita Mui Yim-fong'],
  ['吳靄儀', 'Margaret Ng Ngoi-yee'],
  ['魏家祥', 'Wee Ka Siong'],
  ['陆兆福', 'Anthony Loke Siew Fook'],
  ['朴正熙', 'Park Chung-hee'],
  ['李明博', 'Lee Myung-bak'],
  ['司马义·铁力瓦尔地', 'Ismail Tiliwaldi'],
  ['迪丽热巴·迪力木拉提', 'Dilraba Dilmurat'],
  ['洛桑江村', 'Losang Jamcan'],
  ['扎西顿珠', 'Tashi Dhondup'],
  ['约翰·肯尼迪', 'John Fitzgerald Kennedy'],
  ['罗纳德·里根', 'Ronald Wilson Reagan'],
  ['约翰·麦凯恩', 'John Sidney McCain III'],
  ['米奇·麦康奈尔', 'Mitch McConnell'],
]

/** Bodies of China, Hong Kong, Taiwan and Malaysia, and of others under their Chinese names. */
const BODIES: readonly Pair[] = [
  ['招商银行', 'China Merchants Bank'],
  ['万达集团', 'Wanda Group'],
  ['中国疾病预防控制中心', 'Chinese Center for Disease Control and Prevention'],
  [
    '中国电子科技集团公司第十四研究所',
    'China Electronics Technology Group Corporation 14th Research Institute',
  ],
  ['恒生銀行有限公司', 'Hang Seng Bank Limited'],
  ['永隆貿易有限公司', 'Wing Lung Trading Company Limited'],
  ['萬寶龍電子有限公司', 'Man Bo Lung Electronics Limited'],
  ['馬來西亞航空公司', 'Malaysia Airlines'],
  ['丰隆银行', 'Hong Leong Bank'],
  ['国家卫生健康委员会', 'National Health Commission'],
  ['生态环境部', 'Ministry of Ecology and Environment'],
  ['杜克能源公司', 'Duke Energy Corporation'],
  ['波士顿动力公司', 'Boston Dynamics, Inc.'],
  ['斯通航空公司', 'Stone Aviation'],
  ['国立感染症研究所', 'National Institute of Infectious Diseases'],
]

async function meets(asked: string, listed: string, schema: 'Person' | 'Organization'): Promise<boolean> {
  const name = { value: listed, script: 'Zyyy', language: null, kind: 'primary', strength: 'strong' } as const
  const subject: Subject = {
    key: 'xx-list:1',
    schema,
    names: [name],
    dates: [],
    countries: [],
    identifiers: [],
  }
  const screener = new Screener(await buildIndex([subject]), DEFAULT_POLICY)
  const query = { name: asked, type: null, birthDate: null, country: null, identifiers: [] }
  const matches = await screener.screen(query, new Set(['xx-list']))
  return matches?.some(({ alert }) => alert) ?? false
}

for (const [what, schema, pairs] of [
  ['people', 'Person', PEOPLE],
  ['bodies', 'Organization', BODIES],
] as const)
  test(`${what} in Han letters are met by their Latin names, and the reverse`, async () => {
    const missed: string[] = []
    for (const [han, latin] of pairs) {
      if (!(await meets(han, latin, schema))) missed.push(`${han} asked of ${latin}`)
      if (!(await meets(latin, han, schema))) missed.push(`${latin} asked of ${han}`)
    }
    assert.deepEqual(missed, [])
  })

test('another name of the same sort is not met', async () => {
  for (const [han, latin, schema] of [
    // The given name of another, and no Western one beside a whole Chinese name
    ['謝長廷', 'Frank Hsieh', 'Person'],
    ['梁朝偉', 'Leung Chiu-ming', 'Person'],
    ['林国荣', 'Tan Kok Wing', 'Person'],
    // A syllable of the name that is left over, however it is spelled, is no Western given name
    ['余家驊', 'Yu Hua', 'Person'],
    ['成小龍', 'Sing Lung', 'Person'],
    ['刘德', 'Lau Tak-wah', 'Person'],
    ['扎西顿珠', 'Tenzin Dhondup', 'Person'],
    ['司马义·铁力瓦尔地', 'Ismail Amat', 'Person'],
    ['第三研究所', '14th Research Institute', 'Organization'],
    ['恒生銀行有限公司', 'Wing Lung Bank Limited', 'Organization'],
    ['杜克能源公司', 'Dominion Energy', 'Organization'],
  ] as const) {
    assert.ok(!(await meets(han, latin, schema)), `${han} asked of ${latin}`)
    assert.ok(!(await meets(latin, han, schema)), `${latin} asked of ${han}`)
  }
})
