import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GIVEN = ['Yormand', 'Petrovan', 'Khaloufar', 'Rosworn', 'Willmarn', 'Orsolande']
const CYRILLIC = ['Йорманд', 'Петрован', 'Халуфар', 'Росворн', 'Вильмарн', 'Орсоланд']
const FAMILY = ['Bektashian', 'Zorwanidis', 'Ossendryver', 'Tchernikhov', 'Karzolani', 'Quillonbert']
const BODIES = [
  'First Zorwan International Trading Company',
  'Velquara Shipping and Engineering Co Ltd',
  'Morgrim Industries LLC',
  'Institute Number Seven of Applied Hydroacoustics',
  'Bektash Petroleum Holding & Partners Limited',
  'Oakenvale Beekeepers Association',
]

/** A listed name that would be a script if a page took it for one. */
export const HOSTILE_NAME = '<script>alert("Tarnhelm")</script> Electronics Corporation'

interface Thing {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Invented parties in FollowTheMoney: people with names in two scripts and weak aliases, bodies, a vessel. */
function inventedParties(): readonly Thing[] {
  const people = GIVEN.flatMap((given, one) =>
    FAMILY.map((family, two) => ({
      id: `p-${one}-${two}`,
      schema: 'Person',
      properties: {
        name: [`${family.toUpperCase()}, ${given}`],
        alias: [`${given} ${family}`, ...(two === 0 ? [`${CYRILLIC[one]} Бекташьян`] : [])],
        weakAlias: [`Abu ${given.slice(0, 4)}`],
        birthDate: [`19${50 + one}-0${1 + two}-12`],
        country: ['aq'],
      },
    })).filter((_, two) => (one + two) % 2 === 0),
  )
  const bodies = [...BODIES, HOSTILE_NAME].map((name, at) => ({
    id: `b-${at}`,
    schema: 'Company',
    properties: { name: [name], country: ['aq'] },
  }))
  const vessel = {
    id: 'v-1',
    schema: 'Vessel',
    properties: { name: ['Zephyrine Quandary'], flag: ['aq'] },
  }
  return [...people, ...bodies, vessel]
}

/** Writes the invented list into a folder, for `update --ftm FILE`. */
export function inventedListFile(folder: string): string {
  const path = join(folder, 'invented.ftm.json')
  writeFileSync(
    path,
    inventedParties()
      .map((thing) => JSON.stringify(thing))
      .join('\n'),
  )
  return path
}
