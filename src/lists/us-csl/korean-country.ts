import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' }

/** What the derived files write where the language data has another name. */
const MORE: Readonly<Record<string, string>> = {
  남아프리카공화국: 'ZA',
  대만: 'TW',
  러시아: 'RU',
  북마케도니아: 'MK',
  아랍에미리트: 'AE',
  조지아: 'GE',
  키르기스스탄: 'KG',
  키프로스: 'CY',
  튀르키예: 'TR',
  포르투갈: 'PT',
  폴란드: 'PL',
  한국: 'KR',
}

const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(korean.countries).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [name, code]),
  ),
  ...Object.entries(MORE),
])

/** ISO 3166-1 alpha-2 of a country by its Korean name; `null` where it names none that is known. */
export function koreanCountry(words: string): string | null {
  return CODES.get(words.trim()) ?? null
}
