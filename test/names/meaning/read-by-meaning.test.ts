import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import * as fc from 'fast-check'
import { type NameOf, prepareFor, readName, usualMeaning } from '../../../src/names/index.ts'

before(() => prepareFor(['松风']))

/** What a name of a body is read as by its meaning: its words but for legal forms, by reading. */
function meant(value: string, of: NameOf = 'organization'): readonly string[] {
  return readName(value, of)
    .readings.filter(({ scheme }) => scheme.startsWith('by meaning'))
    .map(({ tokens }) =>
      tokens
        .filter(({ role }) => role !== 'legal-form')
        .map(({ text }) => usualMeaning(text))
        .join(' '),
    )
}

/** Names of bodies that were made up, with the first reading. */
const BODIES: readonly (readonly [string, string])[] = [
  // Chinese, simplified and traditional
  ['青岛市松风动力科技有限公司', 'qingdao songfeng power technology'],
  ['青島市松風動力科技有限公司', 'qingdao songfeng power technology'],
  ['明海县松风进出口有限公司', 'minghai songfeng import and export'],
  ['香港松风船务有限公司', 'hong kong songfeng shipping'],
  ['松风省国家安全局', 'songfeng national security bureau'],
  ['第七机床厂', '7 machine tools factory'],
  ['松风JMU防务系统', 'songfeng jmu defense system'],
  // Japanese, with and without kana
  ['株式会社松風機械製造工場', 'songfeng machine plant'],
  ['松風海運サービス有限会社', 'songfeng shipping service'],
  ['トゥラノ・トレーディング・カンパニー', '~~turano trading company'],
  ['ザ・センター・フォー・ニュクリア', 'center for ~~nyukuria'],
  // Korean of the North and of the South, parted and not, and parted in the wrong place
  ['조선은별무역회사', 'korea unbyol trading corporation'],
  ['조선 은별 무역 회사', 'korea unbyol trading corporation'],
  ['조선은별무 역회사', 'korea unbyol trading corporation'],
  ['은별정밀기계공업주식회사', 'unbyol precision machine industry'],
  // Russian in several cases, Ukrainian, Belarusian, Bulgarian
  ['Научно-производственное объединение "Вихрь-7"', 'production association vikhr 7'],
  ['Министерство тяжёлой промышленности Тулы', 'ministry heavy industry tula'],
  ['Министерства тяжелой промышленности', 'ministry heavy industry'],
  ['Велижский судоремонтный завод имени Петрова', 'velizhsk ship repair plant petrov'],
  ['Державне підприємство «Вербовський приладобудівний завод»', 'verbovsk instrument plant'],
  ['Дзяржаўны камітэт прамысловасці Беларусі', 'state committee industry belarus'],
  ['Министерството на отбраната', 'ministry defense'],
  // Arabic with articles and particles, Persian
  ['شركة الوردان للتجارة العامة والنقل', 'al ~wrdan trading general and transport'],
  ['مؤسسة الوردان للاستثمارات', 'establishment al ~wrdan investments'],
  ['المصرف التجاري السوري', 'bank trading syrian'],
  ['شرکت صنایع الکترونیک وردان', 'industry electronics ~wrdan'],
  // Hebrew, Greek
  ['ורדן בנייה ותשתיות בע"מ', '~ẇrdn construction and infrastructure'],
  ['Διεύθυνση Ναυτικών Βιομηχανιών της Βερδανίας', 'directorate navy industries verdanias'],
]

test('what the words of a body say is put into English, and the rest is spelled in Latin letters', () => {
  for (const [native, english] of BODIES) assert.equal(meant(native)[0], english, native)
})

test('a legal form of its own script stays one', () => {
  const reading = readName('青岛市松风动力科技有限公司', 'organization').readings.find(
    ({ scheme }) => scheme === 'by meaning',
  )
  assert.deepEqual(reading?.tokens.at(-1), { text: 'company', role: 'legal-form' })
  assert.equal(
    reading?.key,
    '=power|dynamics|dynamic|dongli =technology|science|technologies|tech|keji qingdao songfeng',
  )
})

test('what may be foreign is read by its sounds besides', () => {
  const schemes = readName('斯托尼克科技公司', 'organization').readings.map(({ scheme }) => scheme)
  assert.deepEqual(
    schemes.filter((scheme) => scheme.startsWith('by meaning')),
    ['by meaning', 'by meaning, the rest by its sounds'],
  )
  assert.equal(meant('斯托尼克科技公司')[1], "~~sutuonikë' technology")
  assert.deepEqual(meant('은별정밀기계'), ['unbyol precision machinery', 'eunbyeol precision machinery'])
})

test('a word in quotation marks alone is a name', () => {
  assert.equal(meant('Завод "Победа"')[0], 'plant pobeda')
  assert.equal(meant('Завод Победа')[0], 'plant victory')
})

test('persons, ships, single words and names of which nothing is understood have none', () => {
  assert.deepEqual(meant('王建国', 'person'), [])
  assert.deepEqual(meant('Научный Завод', 'person'), [])
  assert.deepEqual(meant('Научный Завод', 'object'), [])
  assert.deepEqual(meant('Завод'), [])
  assert.deepEqual(meant('王建国'), [])
  assert.deepEqual(meant('Иван Петрович Сидоров'), [])
  assert.deepEqual(meant('Ministry of Defence'), [])
  // Of an unknown bearer most of the name has to be a body's.
  assert.deepEqual(meant('Иван Петрович Завод', 'unknown'), [])
  assert.equal(meant('Велижский научный завод', 'unknown')[0], 'velizhsk scientific plant')
})

/** Which words a translated name may have in one of its readings, each by all its English. */
function mayBe(value: string): readonly (readonly string[])[] {
  return readName(value, 'organization').readings.flatMap(({ scheme, tokens }) =>
    scheme.startsWith('by meaning') ? [tokens.flatMap(({ text }) => text.replace('=', '').split('|'))] : [],
  )
}

/** Bodies that were made up, with words that one reading has all. */
const WITH_ALL: readonly (readonly [string, string])[] = [
  // Two words as one, as English brands are
  ['火风暴实验室公司', 'firestorm laboratory'],
  ['深水鲨航空', 'aviation deepwater'],
  ['中国石油(香港)有限公司', 'chinaoil hong kong'],
  // A letter that is a word beside words of the dictionary, and a number
  ['红色六方案公司', 'red six solutions'],
  ['蓝力量技术公司', 'blue force technology'],
  // Places of China, other places and brands of the world by a dictionary
  ['石河子天山铝业有限公司', 'shihezi tianshan'],
  ['江阴市海安特机械厂', 'jiangyin haiante'],
  ['哥本哈根航运公司', 'copenhagen shipping'],
  // A body of Korea
  ['朝鲜光鲜银行', 'korea kwangson bank'],
  // The same as Japan writes them, without its country, and as the North reads what begins with r
  ['松原海運会社', 'songwon shipping company'],
  ['柳松商業銀行', 'ryusong commercial bank'],
  ['羅松貿易会社', 'rasong trading company'],
  // One of Japan that is called by its founder
  ['日野汽车株式会社', 'hino motors'],
  // Words of a field, and what further may stand for one that another table has
  ['青岛松风锡业有限公司', 'qingdao songfeng tin'],
  ['青岛松风电机厂', 'qingdao songfeng motor factory'],
  ['連邦松風税関庁', 'federal customs service'],
  ['松風空挺旅団', 'airborne brigade'],
  ['Мукомольный комбинат Велиж', 'milling plant velizh'],
  ['Σιτηρών Βελιτς Εταιρεία', 'grain company'],
  ['نقابة محامين تورانو', 'syndicate lawyers'],
]

test('a name may be two words as one, in words of one letter, with a place, or as Korea or Japan reads it', () => {
  for (const [native, english] of WITH_ALL)
    assert.ok(
      mayBe(native).some((words) => english.split(' ').every((word) => words.includes(word))),
      native,
    )
})

test('the sounds of a foreign name are not cut into short names of a dictionary', () => {
  assert.ok(!meant('斯托尼克科技公司').some((words) => words.includes('nick')))
})

test('the readings by alphabet keep their room', () => {
  const { readings } = readName('Велижский научный завод', 'unknown')
  assert.ok(readings.filter(({ scheme }) => !scheme.startsWith('by meaning')).length >= 4)
  assert.ok(readings.length <= 11)
})

test('any text is read without an error, the same each time, and in English again as it is', () => {
  const letters = fc.constantFrom(
    ...Array.from(
      '松风动力科技有限公司局市厂무역회사은별の・トレカンパニーзаводнаучныйиьو الشركةتجارة בע"מחברה των"«» -7a',
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: letters, maxLength: 80 }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom<NameOf>('organization', 'unknown', 'person', 'object'), (value, of) => {
      const once = readName(value, of)
      assert.deepEqual(readName(value, of), once)
      for (const { tokens, scheme, key } of once.readings) {
        if (!scheme.startsWith('by meaning')) continue
        assert.ok(tokens.length > 0 && tokens.length <= 24 && key !== '')
        const english = tokens.map((token) => token.text).join(' ')
        if (/^[a-z0-9 =|]+$/.test(english)) assert.deepEqual(meant(english, of), [])
      }
    }),
    { numRuns: 300 },
  )
})

test('the time for a long name is bounded', () => {
  for (const unit of ['松风动力市', '은별무역', 'завод ', 'تجارة', 'トレ', 'μονάδα ']) {
    const value = unit.repeat(Math.ceil(2000 / unit.length))
    const from = process.cpuUsage()
    for (let each = 0; each < 5; each += 1) readName(value, 'organization')
    const { user } = process.cpuUsage(from)
    assert.ok(user < 2_000_000, `${unit}: ${user / 5000} ms each`)
  }
})
