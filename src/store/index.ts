import { AlignmentStore } from './alignment-store.ts'
import { openDatabase } from './database.ts'
import { EditionStore } from './edition-store.ts'
import { ReportStore } from './report-store.ts'

export type { AlignedRows, AlignmentStore, Clusters, StoredAlignment } from './alignment-store.ts'
export { UnusableStore } from './database.ts'
export type { EditionDifference, EditionStore, WrittenDifference } from './edition-store.ts'
export type {
  EditionSource,
  EditionState,
  HeldEdition,
  ReadEdition,
  ToldOfEdition,
  Verdict,
} from './held-edition.ts'
export { ListHistory, type Run } from './list-history.ts'
export type {
  ClaimDecision,
  ClaimVerdict,
  HeldReport,
  SpeakerMerge,
  StoredClaim,
  StoredReading,
} from './report-row.ts'
export type { ClaimQuery, ReportStore } from './report-store.ts'

/** The stores of one data folder. */
export interface Store {
  readonly editions: EditionStore
  readonly alignment: AlignmentStore
  readonly reports: ReportStore
  /** Another text whenever another connection has committed something since; while a state is held, that of the hold. */
  version(): string
  /** From here on every read is of the state of now, whatever others write. Nothing can be written meanwhile. */
  hold(): void
  /** Ends a hold: reads are of the newest state again. */
  release(): void
  /** Moves what stands in the write-ahead log to the database, as far as no reader needs it there. */
  checkpoint(): void
  close(): void
}

/**
 * Opens the stores of a data folder; makes the folder where there is none.
 *
 * @throws UnusableStore where the database cannot be opened or is newer than this version
 */
export function openStore(home: string): Store {
  const database = openDatabase(home)
  return {
    editions: new EditionStore(database),
    alignment: new AlignmentStore(database),
    reports: new ReportStore(database),
    version: () => String(database.prepare('pragma data_version').get()?.['data_version']),
    hold: () => {
      database.exec('begin')
      // A transaction takes its state with the first read.
      database.prepare('select count(*) from sqlite_schema').get()
    },
    release: () => database.exec('rollback'),
    checkpoint: () => database.exec('pragma wal_checkpoint(passive)'),
    close: () => database.close(),
  }
}
