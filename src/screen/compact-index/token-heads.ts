import { soundKeyOf } from '../../names/index.ts'
import { lettersOf } from './letters-of.ts'
import type { WordTable } from './word-table.ts'

/** A head is so many words of 32 bits: a line of memory holds whole ones. */
const SIZE = 4
/** Words are told to be no longer than this, nor their sounds. */
const MOST_LENGTH = 255
const SOUND_LETTERS = 0xffffff

/** Sounds one behind the other in units; that of token n is `units[starts[n] … starts[n + 1]]`, empty for no Latin word. */
export interface Sounds {
  readonly units: Uint16Array
  readonly starts: Uint32Array
}

/**
 * What is asked of many tokens, side by side for each: most words that share a key are not alike, and reading what tells
 * so from one place costs less than comparing them.
 */
export class TokenHeads {
  /** Of each token its first unit (16 bits), weight (8) and length (8); its letters; its sound's length (8) and letters (24); where that begins. */
  readonly #heads: Uint32Array

  constructor({ units, starts, length }: WordTable, sounds: Sounds, weights: Uint8Array) {
    const heads = new Uint32Array(length * SIZE)
    for (let token = 0; token < length; token += 1) {
      const start = starts[token] ?? 0
      const end = starts[token + 1] ?? 0
      const sound = sounds.starts[token] ?? 0
      const soundEnd = sounds.starts[token + 1] ?? 0
      let letters = 0
      for (let at = start; at < end; at += 1) letters |= 1 << ((units[at] ?? 0) & 31)
      let soundLetters = FIRST_SOUND[sounds.units[sound] ?? 0] ?? 0
      for (let at = sound; at < soundEnd; at += 1) soundLetters |= NEXT_SOUND[sounds.units[at] ?? 0] ?? 0
      if (sound === soundEnd) soundLetters = 0
      const at = token * SIZE
      heads[at] = ((units[start] ?? 0) << 16) | ((weights[token] ?? 0) << 8) | shortened(end - start)
      heads[at + 1] = letters
      heads[at + 2] = (shortened(soundEnd - sound) << 24) | (soundLetters & SOUND_LETTERS)
      heads[at + 3] = sound
    }
    this.#heads = heads
  }

  /** The head of a token, of which `firstIn` and the like tell what is in it. */
  of(token: number): number {
    return this.#heads[token * SIZE] ?? 0
  }

  /** The first unit of a token. */
  first(token: number): number {
    return firstIn(this.of(token))
  }

  /** How many units it has, 255 at most. */
  length(token: number): number {
    return lengthIn(this.of(token))
  }

  /** Which letters it has, as `lettersOf`. */
  letters(token: number): number {
    return this.#heads[token * SIZE + 1] ?? 0
  }

  /** Which coarse consonants its sound has, a bit each. */
  soundLetters(token: number): number {
    return (this.#heads[token * SIZE + 2] ?? 0) & SOUND_LETTERS
  }

  /** How many units its sound has, 255 at most, and where they begin. */
  soundLength(token: number): number {
    return (this.#heads[token * SIZE + 2] ?? 0) >>> 24
  }

  soundStart(token: number): number {
    return this.#heads[token * SIZE + 3] ?? 0
  }
}

/** The first unit of the token of a head. */
export function firstIn(head: number): number {
  return head >>> 16
}

/** What meeting it tells, in sixteenths of a bit. */
export function weightInHead(head: number): number {
  return (head >>> 8) & 255
}

/** How many units it has, 255 at most. */
export function lengthIn(head: number): number {
  return head & 255
}

function shortened(length: number): number {
  return Math.min(MOST_LENGTH, length)
}

/** The letters of a sound's key that a sound gives as the first, and as another: what comes before it is in no key. */
const SIGNS: readonly string[] = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit))
const FIRST_SOUND: Uint32Array = Uint32Array.from(SIGNS, (sign) => lettersOf(soundKeyOf(sign)))
const NEXT_SOUND: Uint32Array = Uint32Array.from(SIGNS, (sign) => lettersOf(soundKeyOf(`y${sign}`)))
