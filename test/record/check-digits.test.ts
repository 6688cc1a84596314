import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isImo, isInn, isLei, isOgrn, isUscc } from '../../src/record/check-digits.ts'

// Numbers as the official lists give them.
const RIGHT: readonly (readonly [string, (value: string) => boolean, readonly string[]])[] = [
  ['IMO', isImo, ['7408873', '8604917', '9288693', '9299862']],
  ['LEI', isLei, ['253400V1H6ART1UQ0N98', '213800NW35DTWHTMX505', '300300PV91RY9GH3CT16']],
  ['INN', isInn, ['7702070139', '7708619320', '752404428886']],
  ['OGRN', isOgrn, ['1027739609391', '1147746683468', '1037700013020']],
  ['USCC', isUscc, ['9111000071093019X7', '91110000710929113P', '91441400686355518J']],
]

for (const [what, isRight, values] of RIGHT)
  test(`the check digits of ${what} hold, and no longer when the last digit is another`, () => {
    for (const value of values) {
      assert.ok(isRight(value), value)
      const at = value.search(/\d[A-Z]*$/)
      const other = String((Number(value[at]) + 1) % 10)
      assert.ok(!isRight(value.slice(0, at) + other + value.slice(at + 1)), `${value} with another digit`)
      assert.ok(!isRight(`${value}0`) && !isRight(value.slice(1)) && !isRight(''))
    }
  })
