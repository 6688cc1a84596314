import { Command } from 'commander'
import {
  CLAIM_FORMATS,
  type ClaimFormat,
  claimHistory,
  claimStatusFrom,
  claims,
  decideClaim,
  exportClaims,
  homeFolder,
  mergeSpeakers,
  reportDayFrom,
  speechActFrom,
  UnusableInput,
  withHeldStore,
} from '../desk/index.ts'
import { claimText } from './print/claim.ts'
import { note, PROGRAM, print, printJson } from './terminal.ts'

interface ClaimsOptions {
  readonly about?: string
  readonly speaker?: string
  readonly act?: string
  readonly document?: string
  readonly since?: string
  readonly until?: string
  readonly status?: string
  readonly format?: string
  readonly because?: string
  readonly nobody?: true
  readonly json?: true
  readonly home?: string
}

export function claimsCommand(): Command {
  const command = new Command('claims')
    .description(
      'what reports say that somebody said: who, what, of whom, in which sentence, and who answered',
    )
    .option('--about <NAME>', 'claims about this name, or with it in their words')
    .option('--speaker <NAME>', 'claims of this speaker, or on behalf of it')
    .option('--act <ACT>', 'accusation, denial, demand, no-comment, …')
    .option('--document <ID>', 'claims of this report: its id, the beginning of it, or its file')
    .option('--since <DATE>', 'said on this day or later (else: published)')
    .option('--until <DATE>', 'said on this day or earlier')
    .option('--status <STATUS>', 'proposed, accepted or rejected (default: all but rejected)')
    .option('--format <FORMAT>', 'csv, or jsonld (schema.org with Web Annotation selectors)')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} claims --about "Energy Ministry"                   with the answers beside
  ${PROGRAM} claims --act denial --since 2021-03
  ${PROGRAM} claims accept ID --because "read it in the paper"
  ${PROGRAM} claims speaker ID "Ann Lee" --because "she is named two lines above"
  ${PROGRAM} claims merge "A. Lee" "Ann Lee" --because "one person"
  ${PROGRAM} claims --format jsonld > claims.jsonld

A decision is kept with who, when and why, and is never taken away; a later one holds. It stays when a newer
version reads the report again, as long as the words stand where they stood.`,
    )
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<ClaimsOptions>()
      const { about, speaker, act, document, since, until, status, format, json, home } = options
      if (format !== undefined && json) throw new UnusableInput('--json and --format: give one of them')
      const request = {
        about,
        speaker,
        document,
        act: act === undefined ? undefined : speechActFrom(act),
        since: since === undefined ? undefined : reportDayFrom(since),
        until: until === undefined ? undefined : reportDayFrom(until),
        status: status === undefined ? undefined : claimStatusFrom(status),
      }
      const as = format === undefined ? null : claimFormat(format)
      await withHeldStore(homeFolder(home), async (store) => {
        const found = await claims(store, request)
        if (json) return printJson(found)
        if (as !== null) {
          for await (const piece of exportClaims(store, found.claims, as)) process.stdout.write(piece)
          return
        }
        for (const claim of found.claims) print(`${claimText(claim)}\n`)
        print(`${found.claims.length.toLocaleString('en')} claims`)
        for (const { claim, verdict, because } of found.lost)
          note(`onrecord: the words of ${claim} do not stand any more; it was ${verdict} because ${because}`)
      })
    })
  for (const [name, verdict, what] of [
    ['accept', 'accepted', 'the report says this, of this speaker'],
    ['reject', 'rejected', 'the report does not say this'],
  ] as const)
    command
      .command(name)
      .description(what)
      .argument('<ID>', 'a claim, or the beginning of its id')
      .option('--because <REASON>', 'why; kept with the decision')
      .option('--json', 'one JSON document')
      .action(async (id: string, _: unknown, self: Command) => {
        const { because, json, home } = self.optsWithGlobals<ClaimsOptions>()
        await withHeldStore(homeFolder(home), async (store) => {
          const decision = await decideClaim(store, {
            claim: id,
            verdict,
            because: because ?? '',
            at: new Date().toISOString(),
          })
          if (json) printJson(decision)
          else print(`${decision.claim}: ${verdict}, because ${decision.because}.`)
        })
      })
  command
    .command('speaker')
    .description('who says it is somebody else')
    .argument('<ID>', 'a claim, or the beginning of its id')
    .argument('[NAME]', 'the speaker')
    .option('--nobody', 'the text names nobody')
    .option('--because <REASON>', 'why; kept with the decision')
    .option('--json', 'one JSON document')
    .action(async (id: string, name: string | undefined, _: unknown, self: Command) => {
      const { because, json, nobody, home } = self.optsWithGlobals<ClaimsOptions>()
      if ((name === undefined) !== (nobody === true))
        throw new UnusableInput('give the NAME of the speaker, or --nobody')
      await withHeldStore(homeFolder(home), async (store) => {
        const decision = await decideClaim(store, {
          claim: id,
          verdict: 'speaker',
          speaker: name ?? null,
          because: because ?? '',
          at: new Date().toISOString(),
        })
        if (json) printJson(decision)
        else
          print(
            `${decision.claim}: said by ${decision.speaker ?? 'nobody who is named'}, because ${decision.because}.`,
          )
      })
    })
  command
    .command('merge')
    .description('two names of speakers are one')
    .argument('<NAME>', 'a name as claims have it')
    .argument('<INTO>', 'the name that stands for both')
    .option('--because <REASON>', 'why; kept with the decision')
    .option('--json', 'one JSON document')
    .action(async (name: string, into: string, _: unknown, self: Command) => {
      const { because, json, home } = self.optsWithGlobals<ClaimsOptions>()
      await withHeldStore(homeFolder(home), async (store) => {
        const merge = await mergeSpeakers(store, {
          name,
          into,
          because: because ?? '',
          at: new Date().toISOString(),
        })
        if (json) printJson(merge)
        else print(`${merge.name} is ${merge.into}, because ${merge.because}.`)
      })
    })
  command
    .command('history')
    .description('every reading of a claim and every decision on it, as JSON')
    .argument('<ID>', 'a claim, or the beginning of its id')
    .action(async (id: string, _: unknown, self: Command) => {
      const { home } = self.optsWithGlobals<ClaimsOptions>()
      await withHeldStore(homeFolder(home), async (store) => printJson(await claimHistory(store, id)))
    })
  return command
}

function claimFormat(given: string): ClaimFormat {
  const format = CLAIM_FORMATS.find((each) => each === given)
  if (format === undefined)
    throw new UnusableInput(`--format "${given}": expected ${CLAIM_FORMATS.join(', ')}`)
  return format
}
