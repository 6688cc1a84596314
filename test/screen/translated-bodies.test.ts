import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { body, asked as queryOf } from './support.ts'

/** Bodies known from public life, under the name that they bear at home and the one that they go by in English. */
const BODIES: readonly (readonly [string, string])[] = [
  ['蓝色起源公司', 'Blue Origin, LLC'],
  ['中国红十字会', 'Red Cross Society of China'],
  ['国立科学博物館', 'National Museum of Science'],
  ['ヨーロッパ・ブロードキャスティング・ユニオン', 'European Broadcasting Union'],
  ['Российская национальная библиотека', 'National Library of Russia'],
  ['Вологодский государственный университет', 'Vologda State University'],
  ['Εθνική Βιβλιοθήκη της Ελλάδος', 'National Library of Greece'],
  ['بنك دبي الإسلامي', 'Dubai Islamic Bank'],
  ['دانشگاه علوم پزشکی شیراز', 'Shiraz University of Medical Sciences'],
  // One word by its meaning, the next by its sound
  ['جامعة القدس المفتوحة', 'Al-Quds Open University'],
  ['نادي الزمالك الرياضي', 'Nadi Zamalek Sporting'],
  ['Московский монетный завод', 'Moscow Mint Zavod'],
  // Brands with words of other languages, and by the sounds of another language
  ['АО "Электротехмаш Констракшн"', 'Electrotechmash Construction JSC'],
  ['ООО "Кристалл Трейд"', 'Crystal Trade LLC'],
  ['Τράπεζα Γκουανταλαχάρα Μπαρίνγκο', 'Guadalajara Baringo Bank'],
  // With a short form in brackets on one side
  ['Российская национальная библиотека (РНБ)', 'National Library of Russia'],
  ['National Library of Greece (NLG)', 'National Library of Greece'],
  ['Российская национальная библиотека', 'National Library of Russia (NLR)'],
  // One brand by a dictionary, and letters that a space parts
  ['彗星公司', 'Comet Corporation'],
  ['中国 红 十字 会', 'Red Cross Society of China'],
  // Hebrew, Korean and English in katakana
  ['רכבת ישראל', 'Israel Railways'],
  ['מכון המחקר הכימי', 'Chemical Research Institute'],
  ['한국해양수산연구원', 'Korea Ocean Fisheries Research Institute'],
  ['モダン・アグリカルチュラル・マシーナリー', 'Modern Agricultural Machinery'],
  // Ukrainian and Belarusian
  ['Вострельський меблевий комбінат', 'Vostrel Furniture Combine'],
  ['Вострэльскі шклозавод', 'Vostrel Glass Plant'],
  // A town of whose name the adjective has more or less letters
  ['Мытищинский молочный завод', 'Mytishchi Dairy Plant'],
  // Without the ministry or the state that it belongs to
  ['سازمان صنایع شیلات جمهوری اسلامی ایران', 'Fisheries Industries Organization'],
  [
    '27 Центральный научно-исследовательский институт Минобороны России',
    '27 Central Scientific Research Institute',
  ],
  // One word that is two at home, or two that are one, and what is said again in brackets
  ['شركة ستار وست للتجارة', 'Starwest Trading Company'],
  ['شرکت پترودنا', 'Petrodena Company'],
  ['شرکت توسعه پتروالوند (شرکت پتروالوند)', 'Petroalvand Development Company'],
  // General words that one side has more of
  ['شركة النخلة للحماية والحراسة والأمن', 'Nakhla Protection and Security LLC'],
  // A number in words, and a quarter of the sky in one word
  ['شرکت صنایع هشتم آذر', '8th of Azar Industries Company'],
  ['Десятый Вострельский завод', '10th Vostrel Plant'],
  ['Вострельский союз Юго-Востока', 'Vostrel Union of the Southeast'],
  ['142-й батальон радиоэлектронной борьбы', '142nd Separate Electronic Warfare Battalion'],
  // Of a place that Belarusian spells as it is heard
  ['Аршанскі шклозавод', 'Orsha Glass Plant'],
  // An abbreviation with a quotation mark for its gershayim
  ['תנועת תלד"ן', 'Taladan Movement'],
  // What sort it is in letters on one side, and said again in brackets
  ['АО "НПП Завод Вострель"', 'JSC NPP Vostrel Plant'],
  ['ПАО «Востре́льшина»', 'PJSC Vostrelshina (société par actions Vostrelshina)'],
]

async function meets(asked: string, listed: string): Promise<boolean> {
  const screener = new Screener(await buildIndex([body(listed)]), DEFAULT_POLICY)
  const matches = await screener.screen(queryOf(asked), new Set(['xx-body']))
  return matches?.some(({ alert }) => alert) ?? false
}

test('a body is met by its translated name, from either side', async () => {
  for (const [native, english] of BODIES) {
    assert.ok(await meets(native, english), `${native} asked of ${english}`)
    assert.ok(await meets(english, native), `${english} asked of ${native}`)
  }
})

test('an own word tells as much from another script as in its own, once spelled alike', async () => {
  const scoreOf = async (asked: string, listed: string): Promise<number> => {
    const screener = new Screener(await buildIndex([body(listed)]), { ...DEFAULT_POLICY, floor: 0 })
    return (await screener.screen(queryOf(asked), new Set(['xx-body'])))?.[0]?.score ?? 0
  }
  const inLatin = await scoreOf('Vostrelnord Group', 'Vostrelnord')
  const across = await scoreOf('Vostrelnord Group', 'Вострельнорд')
  assert.ok(inLatin - across <= 200, `${across} for ${inLatin}`)
  assert.ok((await scoreOf('Horizon Group', 'Хорайзон')) < 7000)
})

test('another body of the same sort is not', async () => {
  for (const [native, english] of [
    ['蓝色起源公司', 'Red Origin, LLC'],
    ['Вологодский государственный университет', 'Samara State University'],
    ['بنك دبي الإسلامي', 'Dubai Commercial Bank'],
    ['Εθνική Βιβλιοθήκη της Ελλάδος', 'National Bank of Greece'],
    ['国立科学博物館', 'National Museum of Art'],
    ['وزارت نفت جمهوری اسلامی ایران', 'Ministry of Petroleum'],
    ['ООО «Горизонт»', 'Horizon Trading Company'],
  ] as const) {
    assert.ok(!(await meets(native, english)), `${native} asked of ${english}`)
    assert.ok(!(await meets(english, native)), `${english} asked of ${native}`)
  }
})

test('a word that says what sort of body it is weighs as little in its own script as in English', async () => {
  for (const [asked, listed] of [
    ['Звездочёт', 'Авиакомпания Звездочёт'],
    ['الوردان', 'مؤسسة الوردان'],
    ['Βερδανία', 'Εταιρεία Βερδανία'],
  ] as const) {
    const screener = new Screener(await buildIndex([body(listed)]), { ...DEFAULT_POLICY, floor: 0 })
    const [best] = (await screener.screen(queryOf(asked), new Set(['xx-body']))) ?? []
    assert.ok((best?.score ?? 0) >= DEFAULT_POLICY.floor, `${asked} asked of ${listed}: ${best?.score}`)
  }
})

test('one word is read by meaning where it is a name that Chinese has for a body, and no other word is', async () => {
  assert.ok(await meets('真主党', 'Hizballah'))
  assert.ok(await meets('洛克希德马丁', 'Lockheed Martin'))
  assert.ok(!(await meets('凤凰', 'Phoenix')))
})

test('plurals in -ways and phrases of Arabic are met by meaning', async () => {
  assert.ok(await meets('Иранские железные дороги', 'Iranian Railways'))
  assert.ok(await meets('الخطوط الجوية الليبية', 'Libyan Airlines'))
  assert.ok(await meets('الخطوط الجوية العراقية', 'Iraqi Airways'))
})

test('Chinese places and forces in Hangul', async () => {
  assert.ok(await meets('신장생산건설병단', 'Xinjiang Production and Construction Corps'))
  assert.ok(await meets('이슬람 혁명수비대', 'Islamic Revolutionary Guard Corps'))
})

test('phrases of Hebrew, units behind their number, groups of Japan by their founder', async () => {
  assert.ok(await meets('בית החולים הדסה', 'Hadassah Hospital'))
  assert.ok(await meets('מכון המחקר הביולוגי', 'Biological Research Institute'))
  assert.ok(await meets('第一师阿拉尔市', 'First Division Aral'))
  assert.ok(await meets('山口組', 'Yamaguchi-gumi'))
  assert.ok(await meets('大林組', 'Obayashi-Gumi'))
  assert.ok(!(await meets('山口組', 'Yamashita-gumi')))
  assert.ok(await meets('中国船舶重工集团', 'China Shipbuilding Industry Corporation'))
})

test('companies and groups of the world as other scripts hear them, places of China in Russian, guards in Hebrew', async () => {
  assert.ok(await meets('ルノー', 'Renault'))
  assert.ok(await meets('Боинг', 'Boeing'))
  assert.ok(await meets('アルカイダ', 'Al-Qaida'))
  assert.ok(await meets('하이크비전', 'Hikvision'))
  assert.ok(await meets('Госкорпорация Ростех', 'Rostec State Corporation'))
  assert.ok(await meets('Исламское государство', 'Islamic State'))
  assert.ok(await meets('Фонд борьбы с коррупцией', 'Anti-Corruption Foundation'))
  assert.ok(
    await meets(
      'Синьцзянский производственно-строительный корпус',
      'Xinjiang Production and Construction Corps',
    ),
  )
  assert.ok(await meets('משמרות המהפכה', 'Revolutionary Guards'))
  assert.ok(await meets('فيلق القدس', 'Quds Force'))
})

test('a word in Han letters or Hangul that is the name of a company is met as it sounds too', async () => {
  assert.ok(await meets('上海和平贸易有限公司', 'Shanghai Heping Trading Co., Ltd.'))
  assert.ok(await meets('上海和平贸易有限公司', 'Shanghai Peace Trading Co., Ltd.'))
  assert.ok(await meets('江苏长城机械有限公司', 'Jiangsu Changcheng Machinery Co., Ltd.'))
  assert.ok(await meets('江苏长城机械有限公司', 'Jiangsu Great Wall Machinery Co., Ltd.'))
  assert.ok(await meets('평화자동차', 'Pyonghwa Motors'))
  assert.ok(!(await meets('江苏长城机械有限公司', 'Jiangsu Hongqi Machinery Co., Ltd.')))
})

test('companies of China whose English name is no reading of their letters', async () => {
  assert.ok(await meets('深圳市大疆创新科技有限公司', 'DJI Innovation Technology'))
  assert.ok(await meets('北方华创科技集团股份有限公司', 'NAURA Technology Group Co., Ltd.'))
  assert.ok(await meets('合盛硅业股份有限公司', 'Hoshine Silicon Industry Co., Ltd.'))
  assert.ok(await meets('合盛硅业股份有限公司', 'Hesheng Silicon Industry Co., Ltd.'))
  assert.ok(
    await meets('深圳市电子市场价格指数有限公司', 'Shenzhen Electronics Market Price Index Co., Ltd.'),
  )
})
