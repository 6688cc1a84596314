import { type Finding, type SourceFile, UnreadableList } from '../adapter.ts'
import { jsonLines } from '../reading/json-lines.ts'
import { type FtmEntity, ftmEntity, referencesIn } from './entity.ts'
import { isFtmKind, isFtmSchema } from './model.ts'

/** Which properties of an entity name the parties that it says something of. */
export const REFERS_BY: Readonly<Record<string, readonly string[]>> = {
  Sanction: ['entity'],
  Identification: ['holder'],
  Passport: ['holder'],
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  UnknownLink: ['subject', 'object'],
  Membership: ['member', 'organization'],
  Employment: ['employee', 'employer'],
  Representation: ['agent', 'client'],
  Succession: ['predecessor', 'successor'],
  Family: ['person', 'relative'],
  Associate: ['person', 'associate'],
}

/** An entity that may be a party of a list. */
const PARTIES = ['LegalEntity', 'Vessel', 'Airplane', 'CryptoWallet'] as const

/** Whether a schema is that of a party. */
export function isParty(schema: string): boolean {
  return PARTIES.some((party) => isFtmKind(schema, party))
}

/** How much is held at most while a file is read. */
const MOST = { parties: 1_500_000, joined: 3_000_000 } as const

/** A party as others refer to it. */
interface NamedParty {
  readonly caption: string
  readonly schema: string
  /** Where it stands first. */
  readonly line: number
}

/** What a file says beside the parties themselves, by the party that it says it of. */
export interface Gathered {
  readonly parties: ReadonlyMap<string, NamedParty>
  /** Sanctions, documents and relations, by the id of each party that they name; as JSON, which takes the least room. */
  readonly joined: ReadonlyMap<string, readonly string[]>
  readonly addresses: ReadonlyMap<string, FtmEntity>
  /** How many entities of each schema say nothing that an entry holds. */
  readonly beside: ReadonlyMap<string, number>
}

/**
 * Reads a file once for what has to be joined, since an entity may stand before or after those that refer to it.
 * An unknown schema is told as a finding, once a schema.
 *
 * @throws UnreadableList for what is no entity, and for a file with more entities than are held at once
 */
export async function gather(
  file: SourceFile,
  find: (finding: Finding) => void,
  most: { readonly parties: number; readonly joined: number } = MOST,
): Promise<Gathered> {
  const parties = new Map<string, NamedParty>()
  const joined = new Map<string, string[]>()
  const addresses = new Map<string, FtmEntity>()
  const beside = new Map<string, number>()
  let held = 0
  for await (const { value, line } of jsonLines(file)) {
    const place = { file: file.name, line }
    const entity = ftmEntity(value, place)
    const { id, schema } = entity
    if (isParty(schema)) {
      if (!parties.has(id)) parties.set(id, { caption: captionOf(entity), schema, line })
      if (parties.size > most.parties) refuse(place, 'parties', most.parties)
      continue
    }
    if (schema === 'Address') {
      addresses.set(id, entity)
      held++
    } else if (REFERS_BY[schema] === undefined) {
      const known = beside.get(schema)
      if (known === undefined && !isFtmSchema(schema))
        find({ ...place, message: `schema "${schema}" of ${id} is not one of FollowTheMoney: left out` })
      beside.set(schema, (known ?? 0) + 1)
    }
    const text = JSON.stringify(value)
    for (const property of REFERS_BY[schema] ?? [])
      for (const { id: party } of referencesIn(entity, property)) {
        const others = joined.get(party)
        if (others === undefined) joined.set(party, [text])
        else others.push(text)
        held++
      }
    if (held > most.joined) refuse(place, 'sanctions, documents, addresses and relations', most.joined)
  }
  return { parties, joined, addresses, beside }
}

/** What an entity is called. */
function captionOf({ id, caption, properties }: FtmEntity): string {
  const [first] = properties.get('name') ?? []
  return caption ?? (typeof first === 'string' ? first : id)
}

function refuse(place: { readonly file: string; readonly line: number }, what: string, bound: number): never {
  throw new UnreadableList(place, `more than ${bound.toLocaleString('en')} ${what} in one file`)
}
