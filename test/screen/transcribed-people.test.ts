import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, type Match, Screener, type Subject } from '../../src/screen/index.ts'

function named(value: string): Subject {
  const name = { value, script: 'Zyyy', language: null, kind: 'primary', strength: 'strong' } as const
  return { key: 'xx-list:1', schema: 'Person', names: [name], dates: [], countries: [], identifiers: [] }
}

async function met(asked: string, listed: string): Promise<Match | undefined> {
  const screener = new Screener(await buildIndex([named(listed)]), DEFAULT_POLICY)
  const query = { name: asked, type: null, birthDate: null, country: null, identifiers: [] }
  const matches = await screener.screen(query, new Set(['xx-list']))
  return matches?.find(({ alert }) => alert)
}

test('who spells a foreign name in Han letters leaves out its middle name', async () => {
  for (const [han, latin] of [
    ['克里斯托弗·卡斯特纳', 'Christopher Douglas Kastner'],
    ['萨拉·斯特恩', 'Sarah May Stern'],
    ['凯西·沃登', 'Kathy J. Warden'],
  ] as const) {
    assert.ok(await met(han, latin), `${han} asked of ${latin}`)
    assert.ok(
      !(await met(han, latin.split(' ').toReversed().slice(1).join(' '))),
      `${han} without the family name`,
    )
  }
  // Not the middle syllable of a Korean name, which is none.
  assert.ok(!(await met('진우 윤', 'Yun Ho Jin')))
})

test('a Russian name in the spelling of another list is met as English spells it', async () => {
  for (const [english, listed] of [
    ['Mikhail Khodorkovsky', 'Michail Chodorkowski'],
    ['Mikhail Khodorkovsky', 'Mijaíl Jodorkovski'],
    ['Nikita Khrushchev', 'Nikita Khrouchtchev'],
    ['Alexei Navalny', 'Aleksiej Nawalny'],
  ] as const) {
    assert.ok(await met(english, listed), `${english} asked of ${listed}`)
    assert.ok(await met(listed, english), `${listed} asked of ${english}`)
  }
  assert.ok(!(await met('Mikhail Gorbachev', 'Michail Chodorkowski')))
})

test('people of South and South-East Asia are met from their own scripts, and the reverse', async () => {
  for (const [native, latin, how] of [
    ['မင်းအောင်လှိုင်', 'Min Aung Hlaing', 'read as Burmese: min aung hlaing'],
    ['မောင်မောင်အုန်း', 'Maung Maung Ohn', 'read as Burmese, any spelling'],
    ['စိုင်းမောက်ခမ်း', 'Sai Mauk Kham', 'read as Burmese, any spelling'],
    ['ញឹក ប៊ុនឆៃ', 'Nhek Bun Chhay', 'syllables apart'],
    ['Джеймс Браун', 'James Brown', 'read as given names in other languages'],
    ['ทักษิณ ชินวัตร', 'Thaksin Shinawatra', 'read as Thai and Lao by their letters'],
    ['ខៀវ សំផន', 'Khieu Samphan', 'read as Khmer by its letters'],
    ['මහින්ද රාජපක්ෂ', 'Mahinda Rajapaksa', 'read as Indic by its letters'],
    ['བསྟན་འཛིན་རྒྱ་མཚོ', 'Tenzin Gyatso', 'read as Tibetan'],
    ['ደመቀ መኮንን', 'Demeke Mekonnen', 'read as Ethiopic by its letters'],
    ['Пак Кын Хе', 'Park Geun Hye', 'read as Korean in Cyrillic (Kontsevich)'],
  ] as const) {
    const match = await met(native, latin)
    assert.ok(
      match?.evidence[0]?.note?.includes(how),
      `${native} asked of ${latin}: ${match?.evidence[0]?.note}`,
    )
    assert.ok(await met(latin, native), `${latin} asked of ${native}`)
  }
})
