import { Command } from 'commander'
import {
  type AlignmentView,
  alignmentView,
  captionsOf,
  decideLink,
  homeFolder,
  type OpenRecord,
  UnusableInput,
  undecidedLinks,
} from '../desk/index.ts'
import { openRecord } from './open-record.ts'
import { linkText } from './print/link.ts'
import { PROGRAM, print, printJson, table, wrapped } from './terminal.ts'

interface AlignOptions {
  readonly because?: string
  readonly list?: string
  readonly limit?: string
  readonly json?: true
  readonly home?: string
}

export function alignCommand(): Command {
  const command = new Command('align')
    .description(
      'which entries of the lists are one party: what is linked, what is undecided, what people decided',
    )
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  ${PROGRAM} align                                            what is linked, and by what
  ${PROGRAM} align undecided --list ca-sema                   pairs that the facts do not decide
  ${PROGRAM} align confirm us-sdn:1 ca-sema:x --because "…"   they are one party
  ${PROGRAM} align reject us-sdn:1 ca-sema:x --because "…"    they are two, whatever else says so

A decision is kept with who, when and why, and is never taken away; a later one on the same pair holds.`,
    )
    .action(async (_: unknown, self: Command) => {
      const { json, home } = self.optsWithGlobals<AlignOptions>()
      await withRecord(home, (record) => {
        const view = alignmentView(record)
        if (json) printJson(view)
        else print(viewText(view))
      })
    })
  command
    .command('undecided')
    .description('pairs that are alike and not decided, the likeliest first')
    .option('--list <LIST>', 'with an entry of this list')
    .option('--limit <NUMBER>', 'so many of them', '20')
    .option('--json', 'one JSON document')
    .action(async (_: unknown, self: Command) => {
      const { json, home, list, limit } = self.optsWithGlobals<AlignOptions>()
      const most = Number(limit)
      if (!Number.isInteger(most) || most < 1)
        throw new UnusableInput(`--limit "${limit}": expected a number`)
      await withRecord(home, async (record) => {
        const all = undecidedLinks(record, list ?? null)
        const links = all.slice(0, most)
        if (json) printJson({ undecided: all.length, links })
        else {
          const captions = await captionsOf(
            record,
            links.flatMap(({ a, b }) => [a, b]),
          )
          print(links.map((link) => linkText(link, captions)).join('\n'))
          print(`${links.length} of ${all.length} undecided`)
        }
      })
    })
  for (const [name, verdict, what] of [
    ['confirm', 'same', 'they are one party'],
    ['reject', 'different', 'they are two parties'],
  ] as const)
    command
      .command(name)
      .description(what)
      .argument('<A>', 'an entry key')
      .argument('<B>', 'another')
      .option('--because <REASON>', 'why; kept with the decision')
      .option('--json', 'one JSON document')
      .action(async (a: string, b: string, _: unknown, self: Command) => {
        const { because, json, home } = self.optsWithGlobals<AlignOptions>()
        const request = {
          home: homeFolder(home),
          a,
          b,
          verdict,
          because: because ?? '',
          at: new Date().toISOString(),
        }
        const outcome = await decideLink(request)
        if (json) printJson({ a, b, verdict, because, revision: outcome?.revision ?? null })
        else
          print(
            `${a} and ${b}: ${what}, because ${because}. The alignment is at revision ${outcome?.revision}.`,
          )
      })
  return command
}

async function withRecord(
  home: string | undefined,
  work: (record: OpenRecord) => void | Promise<void>,
): Promise<void> {
  const record = await openRecord(home)
  try {
    await work(record)
  } finally {
    record.close()
  }
}

function viewText(view: AlignmentView): string {
  const { revision, madeAt, rules, parties, entries, links, undecided, splits, decisions } = view
  return [
    wrapped(
      `Revision ${revision} of ${madeAt}, by the rules ${rules}: ${entries.toLocaleString('en')} entries are ${parties.toLocaleString('en')} parties; ` +
        `${undecided.toLocaleString('en')} pairs are undecided, ${splits.length.toLocaleString('en')} links were given up because they contradict one another, ` +
        `${decisions.length} decisions were made by people.`,
      '',
    ),
    '',
    table(
      ['links by', 'links'],
      links.map(({ by, links: count }) => [by, count]),
    ),
  ].join('\n')
}
