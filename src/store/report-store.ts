import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Claim, checkedSpan, type ReportEvent } from '../record/index.ts'
import { inTransaction } from './database.ts'
import type { ClaimDecision, HeldReport, SpeakerMerge, StoredClaim, StoredReading } from './report-row.ts'

/** What is kept of a report when it is read. */
export interface NewReading extends Omit<StoredReading, 'number'> {
  readonly text: string
  readonly claims: readonly Claim[]
  /** Of the bytes in the archive. */
  readonly sha256: string
  readonly bytes: number
}

/** Which claims are asked for; what is left out does not narrow. */
export interface ClaimQuery {
  readonly act?: string | undefined
  /** The id of a report. */
  readonly document?: string | undefined
  /** The row of a report. */
  readonly report?: number | undefined
}

type BodyOfReading = Pick<StoredReading, 'report' | 'mentions' | 'dates' | 'events'>

const READING = 'select number, digest, reader, given, read_at, body from reading'

/** Reports, every reading of them, and what people decided of their claims. Nothing is ever changed or taken away. */
export class ReportStore {
  readonly #database: DatabaseSync
  readonly #held: StatementSync
  readonly #newest: StatementSync
  readonly #decisions: StatementSync

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#held = database.prepare('select row, id, sha256, bytes from report where id = ?')
    this.#newest = database.prepare(`${READING} where report = ? order by number desc limit 1`)
    this.#decisions = database.prepare(
      'select claim, verdict, speaker, because, "by", at from claim_decision where claim = ? order by number',
    )
  }

  /** The report with this id; `null` where none is held. */
  async report(id: string): Promise<HeldReport | null> {
    return (this.#held.get(id) as unknown as HeldReport | undefined) ?? null
  }

  /** Every report held, in the order in which they came. */
  async reports(): Promise<readonly HeldReport[]> {
    return this.#database
      .prepare('select row, id, sha256, bytes from report order by row')
      .all() as unknown as HeldReport[]
  }

  /** The rows of the reports, the one that was read last first. */
  async lastRead(): Promise<readonly number[]> {
    return this.#database
      .prepare('select report from reading group by report order by max(number) desc')
      .all()
      .map((row) => Number(row['report']))
  }

  /** The hashes of all bytes that reports were read from: the archive keeps them. */
  async bytesUsed(): Promise<readonly string[]> {
    return this.#database
      .prepare('select sha256 from report')
      .all()
      .map((row) => String(row['sha256']))
  }

  /** The text that the spans of a report point into. */
  async textOf(report: number): Promise<string> {
    const blob = this.#database.prepare('select text from report where row = ?').get(report)?.['text']
    if (!(blob instanceof Uint8Array))
      throw new RangeError(`report ${report}: expected the row of a report that is held`)
    return zstdDecompressSync(blob).toString('utf8')
  }

  /** The newest reading of a report; `null` before the first. */
  async reading(report: number): Promise<StoredReading | null> {
    const row = this.#newest.get(report)
    return row === undefined ? null : readingOf(row)
  }

  /** By what and from what the newest reading was made, without the rest of it. */
  async latest(report: number): Promise<Pick<StoredReading, 'digest' | 'given'> | null> {
    const row = this.#database
      .prepare('select digest, given from reading where report = ? order by number desc limit 1')
      .get(report)
    return row === undefined ? null : { digest: String(row['digest']), given: String(row['given']) }
  }

  /**
   * Keeps a reading whole, in one transaction: the report with its text where it is new, the claims, the rest. Each span is
   * checked against the text.
   *
   * @throws InvalidValue for a span that does not stand in the text; nothing of the reading stays then
   */
  async put(reading: NewReading): Promise<number> {
    const { text, claims, sha256, bytes, given, digest, reader, readAt, ...rest } = reading
    for (const claim of claims) checkClaim(text, claim)
    for (const event of rest.events) checkEvent(text, event)
    return inTransaction(this.#database, () => {
      const held = this.#held.get(rest.report.id)
      const report =
        held === undefined
          ? Number(
              this.#database
                .prepare('insert into report (id, sha256, bytes, text) values (?, ?, ?, ?)')
                .run(rest.report.id, sha256, bytes, zstdCompressSync(text)).lastInsertRowid,
            )
          : Number(held['row'])
      const body: BodyOfReading = {
        report: rest.report,
        mentions: rest.mentions,
        dates: rest.dates,
        events: rest.events,
      }
      const number = Number(
        this.#database
          .prepare(
            'insert into reading (report, digest, reader, given, read_at, body) values (?, ?, ?, ?, ?, ?)',
          )
          .run(report, digest, reader, given, readAt, zstdCompressSync(JSON.stringify(body))).lastInsertRowid,
      )
      const insert = this.#database.prepare(
        'insert into claim (reading, report, id, act, speaker, day, body) values (?, ?, ?, ?, ?, ?, ?)',
      )
      for (const claim of claims)
        insert.run(
          number,
          report,
          claim.id,
          claim.act,
          claim.speaker?.canonical ?? null,
          claim.when ?? rest.report.publishedAt,
          JSON.stringify(claim),
        )
      return number
    })
  }

  /** The claims of the newest readings that fit, in the order of reports and of their texts. */
  async claims({ act, document, report }: ClaimQuery = {}): Promise<readonly StoredClaim[]> {
    const rows = this.#database
      .prepare(
        `select claim.body, claim.reading, claim.report from claim
         join report on report.row = claim.report
         where claim.reading = (select max(number) from reading where reading.report = claim.report)
           and (?1 is null or claim.act = ?1) and (?2 is null or report.id = ?2) and (?3 is null or claim.report = ?3)
         order by claim.report, claim.number`,
      )
      .all(act ?? null, document ?? null, report ?? null)
    return rows.map(storedClaim)
  }

  /** Every state of a claim, the oldest reading first. */
  async claimHistory(id: string): Promise<readonly StoredClaim[]> {
    return this.#database
      .prepare('select body, reading, report from claim where id = ? order by number')
      .all(id)
      .map(storedClaim)
  }

  /** The ids of claims that begin so. */
  async claimsLike(beginning: string): Promise<readonly string[]> {
    return this.#database
      .prepare('select distinct id from claim where substr(id, 1, length(?1)) = ?1 order by id limit 20')
      .all(beginning)
      .map((row) => String(row['id']))
  }

  /** What people decided, of one claim or of all, the oldest first. */
  async decisions(claim?: string): Promise<readonly ClaimDecision[]> {
    const rows =
      claim === undefined
        ? this.#database
            .prepare('select claim, verdict, speaker, because, "by", at from claim_decision order by number')
            .all()
        : this.#decisions.all(claim)
    return rows as unknown as ClaimDecision[]
  }

  /** Adds a decision; none is ever taken away. */
  async decide({ claim, verdict, speaker, because, by, at }: ClaimDecision): Promise<void> {
    this.#database
      .prepare(
        'insert into claim_decision (claim, verdict, speaker, because, "by", at) values (?, ?, ?, ?, ?, ?)',
      )
      .run(claim, verdict, speaker, because, by, at)
  }

  /** Which names of speakers mean another, the oldest first. */
  async merges(): Promise<readonly SpeakerMerge[]> {
    return this.#database
      .prepare('select name, into_name as "into", because, "by", at from speaker_merge order by number')
      .all() as unknown as SpeakerMerge[]
  }

  /** Adds that one name means another; a later one on the same name holds. */
  async merge({ name, into, because, by, at }: SpeakerMerge): Promise<void> {
    this.#database
      .prepare('insert into speaker_merge (name, into_name, because, "by", at) values (?, ?, ?, ?, ?)')
      .run(name, into, because, by, at)
  }
}

type Row = Readonly<Record<string, unknown>>

function storedClaim(row: Row): StoredClaim {
  return {
    claim: JSON.parse(String(row['body'])) as Claim,
    reading: Number(row['reading']),
    report: Number(row['report']),
  }
}

function readingOf(row: Row): StoredReading {
  const blob = row['body']
  if (!(blob instanceof Uint8Array))
    throw new RangeError(`reading ${String(row['number'])}: its body is no blob`)
  const body = JSON.parse(zstdDecompressSync(blob).toString('utf8')) as BodyOfReading
  return {
    number: Number(row['number']),
    digest: String(row['digest']),
    reader: Number(row['reader']),
    given: String(row['given']),
    readAt: String(row['read_at']),
    ...body,
  }
}

function checkClaim(text: string, { id, content, cue }: Claim): void {
  for (const span of content) checkedSpan(text, span, id)
  if (cue !== null) checkedSpan(text, cue, id)
}

function checkEvent(text: string, { id, spans }: ReportEvent): void {
  for (const span of spans) checkedSpan(text, span, id)
}
