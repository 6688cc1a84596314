import type { Adapter } from '../adapter.ts'
import { fsfXml, fsfXmlBefore, fsfXmlWithoutStrength } from './layouts.ts'
import { readFsf, recogniseFsf } from './read.ts'
import { fsfSource } from './source.ts'
import { fsfBounds } from './suspect.ts'

/** The consolidated list of persons, groups and entities subject to EU financial sanctions. */
export const euFsf: Adapter = {
  list: 'eu-fsf',
  source: fsfSource,
  layouts: [fsfXml, fsfXmlWithoutStrength, fsfXmlBefore],
  bounds: fsfBounds,
  recognise: recogniseFsf,
  read: (files, _layout, told) => readFsf(files, told),
}
