/** A number is kept as its distance from the first of so many. */
const BLOCK = 16

/** Numbers none of which is under the one before it, in about half the room. */
export class RisingNumbers {
  /** The first number of each block. */
  readonly blocks: Uint32Array
  /** How far each number is above the first of its block. */
  readonly offsets: Uint16Array | Uint32Array

  constructor(blocks: Uint32Array, offsets: Uint16Array | Uint32Array) {
    this.blocks = blocks
    this.offsets = offsets
  }

  static from(numbers: Uint32Array): RisingNumbers {
    const blocks = new Uint32Array(Math.ceil(numbers.length / BLOCK))
    for (let block = 0; block < blocks.length; block += 1) blocks[block] = numbers[block * BLOCK] ?? 0
    const offsets = numbers.map((number, at) => number - (blocks[Math.trunc(at / BLOCK)] ?? 0))
    const fits = offsets.every((offset) => offset < 1 << 16)
    return new RisingNumbers(blocks, fits ? Uint16Array.from(offsets) : offsets)
  }

  get length(): number {
    return this.offsets.length
  }

  /** 0 where there is no such number. */
  at(index: number): number {
    return (this.blocks[Math.trunc(index / BLOCK)] ?? 0) + (this.offsets[index] ?? 0)
  }

  /** Where the first number is that is not under this one. */
  firstFrom(number: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.at(middle) < number) low = middle + 1
      else high = middle
    }
    return low
  }
}
