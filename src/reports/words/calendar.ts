/** Names of months in lower case, with and without the stop of an abbreviation, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sep. sept sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)

/** Names of days of the week in lower case, to 0 (Sunday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun.',
    'monday mon.',
    'tuesday tue. tues.',
    'wednesday wed.',
    'thursday thu. thur. thurs.',
    'friday fri.',
    'saturday sat.',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at])),
)

/** Numbers written out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
