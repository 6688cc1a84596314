import { type PartialDate, parsePartialDate, type Schema } from '../../record/index.ts'
import { jpDates } from './dates.ts'

/** A sheet: a programme of its own. */
export interface JpProgramme {
  /** The name of the sheet without its number and mark: "北朝鮮(決議1695号)". */
  readonly name: string
  /** Stands in the keys of its entries. */
  readonly slug: string
  /** 【解除】: the whole programme has been lifted. */
  readonly isLifted: boolean
  /** What its parties are, where the sheet says so. */
  readonly schema: Schema | null
}

/**
 * The slugs of the programmes. A sheet's number is no part of them: a programme that is put in between moves those that
 * follow. The number of the notice, on the other hand, stays with its party: the workbook keeps the numbers of those that
 * were removed.
 */
const SLUGS: Readonly<Record<string, string>> = {
  ミロシェビッチ前ユーゴ大統領関係者: 'milosevic',
  タリバーン関係者等: 'taliban',
  'テロリスト等(1)': 'terrorists-1',
  'テロリスト等(2)': 'terrorists-2',
  'イラク前政権関係者等(I)': 'iraq-1',
  'イラク前政権関係者等(II)': 'iraq-2',
  'イラク前政権関係者等(III)': 'iraq-3',
  リベリア: 'liberia',
  'コンゴ民主共和国(個人)': 'drc-persons',
  'コンゴ民主共和国(団体)': 'drc-bodies',
  コートジボワール: 'ivory-coast',
  スーダン: 'sudan',
  '北朝鮮(決議1695号)': 'dprk-1695',
  '北朝鮮(決議1718号等;団体)': 'dprk-1718-bodies',
  '北朝鮮(決議1718号等;個人)': 'dprk-1718-persons',
  '北朝鮮(協調;団体)': 'dprk-concerted-bodies',
  '北朝鮮(協調;個人)': 'dprk-concerted-persons',
  'イラン(個人)': 'iran-persons',
  'イラン(団体)': 'iran-bodies',
  ソマリア: 'somalia',
  'リビア(I)': 'libya-1',
  'リビア(II)': 'libya-2',
  'シリア(個人)': 'syria-persons',
  'シリア(団体)': 'syria-bodies',
  'クリミア等(個人)': 'crimea-persons',
  'クリミア等(団体)': 'crimea-bodies',
  'ロシア連邦(団体(特定銀行を除く))': 'russia-bodies',
  'ロシア連邦(個人)': 'russia-persons',
  'ロシア連邦(特定銀行)': 'russia-banks',
  'ベラルーシ(個人)': 'belarus-persons',
  'ベラルーシ(団体(特定銀行を除く))': 'belarus-bodies',
  'ベラルーシ(特定銀行)': 'belarus-banks',
  'ロシア及びベラルーシ以外(団体(特定銀行を除く))': 'third-countries-bodies',
  'ロシア及びベラルーシ以外(個人)': 'third-countries-persons',
  'ロシア及びベラルーシ以外(特定銀行)': 'third-countries-banks',
  '中央アフリカ共和国(個人)': 'car-persons',
  '中央アフリカ共和国(団体)': 'car-bodies',
  イエメン共和国: 'yemen',
  南スーダン: 'south-sudan',
  マリ共和国: 'mali',
  'ハイチ共和国(個人)': 'haiti-persons',
  'ハイチ共和国(団体)': 'haiti-bodies',
  イスラエル: 'israel',
}

/** The programme of a sheet; one that is not in the table is named by its own words. */
export function jpProgramme(sheet: string): JpProgramme {
  const even = sheet.normalize('NFKC').replace(/\s+/gu, '')
  const isLifted = even.includes('【解除】')
  const name = even.replace(/^\d+\./u, '').replace('【解除】', '')
  const words = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
  const slug = Object.hasOwn(SLUGS, name) ? SLUGS[name] : undefined
  return { name, slug: slug ?? (words || 'sheet'), isLifted, schema: schemaOf(name) }
}

function schemaOf(name: string): Schema | null {
  if (/個人/u.test(name)) return 'Person'
  if (/団体|銀行|\((?:II|III)\)$/u.test(name) && !name.startsWith('リビア')) return 'Organization'
  return /^(?:ミロシェビッチ|イラク前政権関係者等\(I\)|スーダン|南スーダン|マリ共和国)/u.test(name)
    ? 'Person'
    : null
}

/** 【2015年12月18日告示廃止】: the day on which a lifted programme ended. */
export function endOfProgramme(words: string): PartialDate | null {
  const found = /【([^】]{4,40})告示廃止】/u.exec(words)
  const [date] = found === null ? [] : jpDates(found[1] ?? '').dates
  return date ?? null
}

/** What the cell of notice dates says: "2001.9.22 / 2008.12.5改訂 / 2012.3.27削除", a line each. */
export interface JpNotices {
  readonly listed: PartialDate | null
  readonly amended: readonly PartialDate[]
  readonly removed: PartialDate | null
  readonly isRemoved: boolean
  /** Lines that are not understood. */
  readonly rest: readonly string[]
}

export function jpNotices(cell: string): JpNotices {
  let listed: PartialDate | null = null
  let removed: PartialDate | null = null
  let isRemoved = false
  const amended: PartialDate[] = []
  const rest: string[] = []
  for (const line of cell.normalize('NFKC').split(/\n/u)) {
    const text = line.replace(/\s+/gu, '')
    if (text === '') continue
    const [, day, mark = ''] = /^(\d{4}[./]\d{1,2}[./]\d{1,2}|\d{5})(改訂|改正|削除)?$/u.exec(text) ?? []
    const date = day === undefined ? null : parsePartialDate(day, { excelSerials: true })
    if (mark === '削除' || (day === undefined && text.includes('削除'))) isRemoved = true
    if (date === null) rest.push(line.trim())
    else if (mark === '削除') removed = date
    else if (mark === '') {
      if (listed === null) listed = date
      else rest.push(line.trim())
    } else amended.push(date)
  }
  return { listed, amended, removed, isRemoved, rest }
}
