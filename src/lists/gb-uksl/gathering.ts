import type { Unread } from '../../record/index.ts'
import type { UkAddress, UkBirthPlace, UkDocument, UkField, UkName, UkNative, UkParty } from './uk-party.ts'

/** Gathers what a list says of one party, each thing once: a file of rows repeats most of it in every row. */
export class Gathering {
  readonly id: string
  readonly line: number
  /** The cells of the row that was gathered last. */
  lastCells: readonly string[] = []
  private readonly texts = new Map<UkField, Set<string>>()
  private readonly names = new Map<string, UkName>()
  private readonly natives = new Map<string, UkNative>()
  private readonly addresses = new Map<string, UkAddress>()
  private readonly birthPlaces = new Map<string, UkBirthPlace>()
  private readonly passports = new Map<string, UkDocument>()
  private readonly nationalIds = new Map<string, UkDocument>()
  private readonly unread = new Map<string, Unread>()

  constructor(id: string, line: number) {
    this.id = id
    this.line = line
  }

  add(field: UkField, value: string): void {
    if (value === '') return
    const values = this.texts.get(field)
    if (values === undefined) this.texts.set(field, new Set([value]))
    else values.add(value)
  }

  addName(name: UkName): void {
    const key = JSON.stringify([name.parts, name.type?.toLowerCase(), name.strength])
    if (name.parts.length > 0 && !this.names.has(key)) this.names.set(key, name)
  }

  addNative(native: UkNative): void {
    once(this.natives, native, native.value !== '')
  }

  addAddress(address: UkAddress): void {
    const { lines, postalCode, country } = address
    once(this.addresses, address, lines.length > 0 || postalCode !== null || country !== null)
  }

  addBirthPlace(place: UkBirthPlace): void {
    once(this.birthPlaces, place, place.town !== null || place.country !== null)
  }

  addPassport(document: UkDocument): void {
    once(this.passports, document, document.number !== null || document.detail !== null)
  }

  addNationalId(document: UkDocument): void {
    once(this.nationalIds, document, document.number !== null || document.detail !== null)
  }

  addUnread(field: string, value: string): void {
    once(this.unread, { field, value }, value !== '')
  }

  /** What was gathered so far. */
  party(): UkParty {
    return {
      id: this.id,
      line: this.line,
      texts: new Map([...this.texts].map(([field, values]) => [field, [...values]])),
      names: [...this.names.values()],
      natives: [...this.natives.values()],
      addresses: [...this.addresses.values()],
      birthPlaces: [...this.birthPlaces.values()],
      passports: [...this.passports.values()],
      nationalIds: [...this.nationalIds.values()],
      unread: [...this.unread.values()],
    }
  }
}

function once<T>(kept: Map<string, T>, value: T, isFilled: boolean): void {
  if (!isFilled) return
  const key = JSON.stringify(value)
  if (!kept.has(key)) kept.set(key, value)
}
