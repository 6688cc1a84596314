import { buildDeck } from '../../deck/index.ts'
import { hashOf } from '../../proof/index.ts'
import type { Policy } from '../../screen/index.ts'
import type { OpenRecord } from '../open-record.ts'
import { ScreeningDesk } from '../screening/screening-desk.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { Selftest } from './answer.ts'
import { askDeck } from './ask-deck.ts'
import { CURVE_LINES, classFigures, curveOf, failuresOf, groupFigures, listFigures } from './count.ts'
import { loadedNames } from './loaded-names.ts'
import { readOrdinaryFile } from './ordinary-file.ts'
import { ORDINARY_TABLE } from './ordinary-table.ts'

/** What to test, and how much. */
export interface SelftestRequest {
  readonly policy: Policy
  readonly lists?: readonly string[] | undefined
  /** A file of names that are on no list; the product's own table where it is left out. */
  readonly ordinary?: string | undefined
  readonly seed: string
  /** So many questions of each class of listed names, and a multiple of the others. */
  readonly perClass: number
  readonly onProgress?: ((asked: number, of: number) => void) | undefined
}

/**
 * Puts the deck to the lists of a record under a policy: listed names in some fifty ways of writing, and names that are
 * not to alert.
 *
 * It asks once, under the same policy with its alert line and floor at the lowest line of the curve, and judges the scores
 * by each line. That is what each line would have given: alerts are never cut short, and no score depends on the line but
 * that of a weak alias, which stays under it wherever it lies.
 *
 * @throws UnusableInput for a list without names, and for a file of ordinary names that cannot be read
 */
export async function selftest(record: OpenRecord, request: SelftestRequest): Promise<Selftest> {
  const { policy, lists = [], seed, perClass, onProgress } = request
  const ordinary = request.ordinary === undefined ? null : await readOrdinaryFile(request.ordinary)
  const lowest = Math.min(policy.alert, ...CURVE_LINES)
  const lowered = { ...policy, alert: lowest, floor: lowest }
  const desk = await ScreeningDesk.open(record, null, lowered)
  const loaded = await loadedNames(record, { lists, among: policy.lists, types: policy.types })
  if (loaded.names.length === 0)
    throw new UnusableInput(
      `no listed name in force to ask about in ${loaded.lists.length === 0 ? `the lists of the policy "${policy.id}"` : loaded.lists.join(', ')}${policy.types === undefined ? '' : ` of the types ${policy.types.join(', ')}`}`,
    )
  const { names, words } = loaded
  const deck = buildDeck({ names, words, ordinary: ordinary?.names ?? ORDINARY_TABLE, seed, perClass })
  const asked = await askDeck(deck, desk, lowered, loaded, (count) => onProgress?.(count, deck.length))
  const isListed = (name: string): boolean => words.has(name)
  const { engine, coverage } = desk.terms(lists, loaded.at)
  const answer = {
    query: {
      at: loaded.at,
      seed,
      perClass,
      lists,
      ordinary:
        ordinary === null ? null : { file: ordinary.file, sha256: ordinary.sha256, names: ordinary.count },
    },
    starter: loaded.isStarter,
    policy: { id: policy.id, hash: hashOf(policy), alert: policy.alert / 10_000 },
    choices: policy,
    engine,
    coverage,
    tested: { lists: loaded.lists, entries: loaded.entries.length, names: names.length },
    groups: groupFigures(asked, policy.alert, isListed),
    classes: classFigures(asked, policy.alert, isListed),
    lists: listFigures(asked, policy.alert),
    curve: curveOf(asked),
    failures: failuresOf(asked, policy.alert),
  }
  return { ...answer, receipt: hashOf(answer) }
}
