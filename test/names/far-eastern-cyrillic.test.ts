import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consonantLikeness, readName } from '../../src/names/index.ts'

/** Office holders of Korea, Vietnam and Japan as Russian newspapers and as English ones write them. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Ким Чен Ын', 'Kim Jong Un'],
  ['Ким Чен Ир', 'Kim Jong Il'],
  ['Ким Ир Сен', 'Kim Il Sung'],
  ['Пак Кын Хе', 'Park Geun-hye'],
  ['Мун Чжэ Ин', 'Moon Jae-in'],
  ['Ли Мён Бак', 'Lee Myung-bak'],
  ['Но Му Хён', 'Roh Moo-hyun'],
  ['Пан Ги Мун', 'Ban Ki-moon'],
  ['Чхве Рён Хэ', 'Choe Ryong Hae'],
  ['Цой Рён Хэ', 'Choe Ryong Hae'],
  ['Ким Ё Чжон', 'Kim Yo Jong'],
  ['Хан Док Су', 'Han Duck-soo'],
  ['Юн Сок Ёль', 'Yoon Suk Yeol'],
  ['Ли Чжэ Мён', 'Lee Jae-myung'],
  ['Ро Гван Чхоль', 'No Kwang Chol'],
  ['Ким Ён Чхоль', 'Kim Yong Chol'],
  ['Чон Ду Хван', 'Chun Doo-hwan'],
  ['Ким Дэ Чжун', 'Kim Dae-jung'],
  ['Пак Чон Хи', 'Park Chung-hee'],
  ['Нгуен Фу Чонг', 'Nguyen Phu Trong'],
  ['Хо Ши Мин', 'Ho Chi Minh'],
  ['Во Нгуен Зяп', 'Vo Nguyen Giap'],
  ['Фам Минь Тинь', 'Pham Minh Chinh'],
  ['Чан Дай Куанг', 'Tran Dai Quang'],
  ['Нгуен Суан Фук', 'Nguyen Xuan Phuc'],
  ['Во Ван Тхыонг', 'Vo Van Thuong'],
  ['То Лам', 'To Lam'],
  ['Ле Зуан', 'Le Duan'],
  ['Чыонг Тан Шанг', 'Truong Tan Sang'],
  ['Нонг Дык Мань', 'Nong Duc Manh'],
  ['Фан Ван Кхай', 'Phan Van Khai'],
  ['Буй Тхань Шон', 'Bui Thanh Son'],
  ['Выонг Динь Хюэ', 'Vuong Dinh Hue'],
  ['Фам Ван Донг', 'Pham Van Dong'],
  ['Синдзо Абэ', 'Shinzo Abe'],
  ['Фумио Кисида', 'Fumio Kishida'],
  ['Дзюнъитиро Коидзуми', 'Junichiro Koizumi'],
  ['Сигэру Исиба', 'Shigeru Ishiba'],
  ['Ёсихидэ Суга', 'Yoshihide Suga'],
  ['Таро Асо', 'Taro Aso'],
  ['Юкио Хатояма', 'Yukio Hatoyama'],
  ['Ёсимаса Хаяси', 'Yoshimasa Hayashi'],
  ['Санаэ Такаити', 'Sanae Takaichi'],
  ['Тосимицу Мотэги', 'Toshimitsu Motegi'],
  ['Мацумото Тиэко', 'Matsumoto Chieko'],
]

const wordsOf = (latin: string): string[] => latin.toLowerCase().split(/[ -]/)

/** Whether some reading has each of these words, by letters or by their sounds, and no more. */
function reaches(cyrillic: string, latin: string): boolean {
  const words = wordsOf(latin)
  return readName(cyrillic, 'person').readings.some(
    ({ tokens }) =>
      tokens.length === words.length &&
      words.every((word) => tokens.some(({ text }) => text === word || consonantLikeness(text, word) >= 700)),
  )
}

test('names of Korea, Vietnam and Japan in Cyrillic are read back', () => {
  assert.deepEqual(
    PEOPLE.filter(([cyrillic, latin]) => !reaches(cyrillic, latin)).map(
      ([cyrillic, latin]) =>
        `${cyrillic} ## ${latin}: ${readName(cyrillic, 'person')
          .readings.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))
          .join(' | ')}`,
    ),
    [],
  )
})

test('a reading says where it is from', () => {
  const schemes = (name: string): string[] => readName(name, 'person').readings.map(({ scheme }) => scheme)
  assert.ok(schemes('Пак Кын Хе').includes('Korean in Cyrillic (Kontsevich)'))
  assert.ok(schemes('Нгуен Фу Чонг').includes('Vietnamese in Cyrillic'))
  assert.ok(schemes('Синдзо Абэ').includes('Japanese in Cyrillic (Polivanov)'))
})

test('Russian names are read as nothing else, nor is a body', () => {
  for (const name of [
    'Иван Петров',
    'Никита Сидорова',
    'Анна Никитина',
    'Сергей Лавров',
    'Пан Тадеуш',
    'Юрий Ким',
  ])
    for (const { scheme } of readName(name, 'person').readings) assert.doesNotMatch(scheme, /in Cyrillic/)
  for (const { scheme } of readName('Ким Чен Ын', 'organization').readings)
    assert.doesNotMatch(scheme, /in Cyrillic/)
})
