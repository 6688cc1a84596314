import type { FtmProperty, FtmType } from '../../lists/index.ts'
import { parsePartialDate } from '../../record/index.ts'
import { formattedNumber } from './identifier-formats.ts'

/**
 * A value as FollowTheMoney's own tools would leave it, so that they change and drop nothing; `null` where the property
 * cannot hold it.
 */
export function validValue(property: FtmProperty, value: string): string | null {
  const text = plainText(value)
  if (text === '') return null
  const valid =
    property.format === null ? CHECKS[property.type](text) : formattedNumber(property.format, text)
  return valid !== null && Array.from(valid).length <= property.maxLength ? valid : null
}

/** In NFC, without control and invisible characters, and without white space around it. */
function plainText(value: string): string {
  return value
    .normalize('NFC')
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu,
      '',
    )
    .replaceAll(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu, ' ')
    .trim()
}

const same = (text: string): string => text

const CHECKS: Readonly<Record<FtmType, (text: string) => string | null>> = {
  name: same,
  string: same,
  text: same,
  address: same,
  identifier: same,
  date: (text) =>
    /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) && parsePartialDate(text) !== null ? text : null,
  // The Netherlands Antilles have no code in the model.
  country: (text) => (/^(?:(?!an$)[a-z]{2}|suhh|yucs|csxx|cshh)$/u.test(text) ? text : null),
  url: validUrl,
  email: validEmail,
  phone: validPhone,
  number: (text) => (/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?[^\s\d]+)?$/u.test(text) ? text : null),
  gender: (text) => (/^(?:male|female|other)$/u.test(text) ? text : null),
  language: (text) => (/^[a-z]{3}$/u.test(text) ? text : null),
  topic: same,
  entity: (text) => (/^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u.test(text) ? text : null),
}

function validUrl(text: string): string | null {
  if (/\s/u.test(text)) return null
  const whole = /^[a-z]+:\/\//iu.test(text) ? text : `http://${text.replace(/^\/\//u, '')}`
  if (!URL.canParse(whole) || !/^https?:\/\/[^/?#@]+\.[^/?#@]+/iu.test(whole)) return null
  return /^[a-z]+:\/\/[^/?#]+$/iu.test(whole) ? `${whole}/` : whole
}

function validEmail(text: string): string | null {
  const found = /^([^<>()[\],;:?\s@"]{1,64})@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,})$/iu.exec(
    text,
  )
  return found === null ? null : `${found[1]}@${found[2]?.toLowerCase()}`
}

/** E.164. Whether the country has given the number out is not known here. */
function validPhone(text: string): string | null {
  const digits = text.replaceAll(/[\s().-]/gu, '').replace(/^00/u, '+')
  return /^\+[1-9]\d{7,14}$/u.test(digits) ? digits : null
}
