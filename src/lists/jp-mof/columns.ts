/** What a column says of a party. */
export type JpColumn =
  | 'notice date'
  | 'number'
  | 'japanese name'
  | 'english name'
  | 'alias'
  | 'former name'
  | 'weak alias'
  | 'title'
  | 'position'
  | 'birth date'
  | 'birth'
  | 'birth place'
  | 'nationality'
  | 'passport'
  | 'id number'
  | 'address'
  | 'un listing date'
  | 'un reference'
  | 'phone'
  | 'fax'
  | 'reasons'
  | 'legal basis'
  | 'notes'

/** The headers of the sheets, as each ministry's notice words them. */
const HEADERS: Readonly<Record<string, JpColumn>> = {
  告示日付: 'notice date',
  告示番号: 'number',
  日本語表記: 'japanese name',
  英語表記: 'english name',
  別名: 'alias',
  別称: 'alias',
  '別称・旧称': 'alias',
  '別称・別名': 'alias',
  '別名・別称': 'alias',
  確定可能な別名: 'alias',
  旧称: 'former name',
  '旧称・以前の呼称': 'former name',
  過去の別名: 'former name',
  以前の別名: 'former name',
  確定に十分でない別名: 'weak alias',
  称号: 'title',
  役職: 'position',
  肩書: 'position',
  肩書等: 'position',
  生年月日: 'birth date',
  '生年月日・出生地': 'birth',
  出生地: 'birth place',
  '出生地・出身地': 'birth place',
  国籍: 'nationality',
  旅券番号: 'passport',
  ID番号: 'id number',
  身分登録番号: 'id number',
  身分証番号: 'id number',
  住所: 'address',
  住所等: 'address',
  所在地: 'address',
  '住所・所在地': 'address',
  '所在地・住所登録された事務所の住所': 'address',
  '活動地域・住所': 'address',
  リスト掲載日: 'un listing date',
  国連制裁員会による指定日: 'un listing date',
  国連制裁委員会による指定日: 'un listing date',
  国連参照番号: 'un reference',
  電話: 'phone',
  電話番号: 'phone',
  FAX: 'fax',
  指定の根拠: 'reasons',
  決議1483上の根拠: 'legal basis',
  その他の情報: 'notes',
  詳細: 'notes',
}

/** A header: what each column says, and its words in the sheet. */
export interface JpHeader {
  readonly columns: readonly (JpColumn | null)[]
  readonly words: readonly string[]
}

/** `null` where a row is no header of a programme. */
export function jpColumns(row: readonly string[]): JpHeader | null {
  const words = row.map((cell) => cell.normalize('NFKC').replace(/\s+/gu, ''))
  if (!words.includes('告示日付') || !words.includes('日本語表記')) return null
  return {
    columns: words.map((word) => (Object.hasOwn(HEADERS, word) ? (HEADERS[word] ?? null) : null)),
    words: row.map((cell) => cell.trim()),
  }
}
