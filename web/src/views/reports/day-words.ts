/** A day of EDTF taken apart for saying it. */
export interface DayWords {
  /** As ISO 8601, or as it stands where it is neither day, month nor year. */
  readonly from: string
  /** The end of a range; an empty one is open. */
  readonly to: string | null
  readonly isAbout: boolean
}

/** Takes a date of EDTF apart: `1962~` is about 1962, `2020/2021` goes from 2020 to 2021. */
export function dayWords(edtf: string): DayWords {
  const plain = edtf.replaceAll(/[~?%]/g, '')
  const [from = '', to] = plain.split('/')
  return { from, to: to === undefined ? null : to === '..' ? '' : to, isAbout: plain !== edtf }
}
