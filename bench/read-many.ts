// A folder of small reports through `onrecord read FOLDER`, stopped after some seconds with SIGINT and started again:
// node bench/read-many.ts [--documents 10000] [--stop-after 5]. It writes the reports itself, to a folder that it takes away.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withStore } from '../src/desk/index.ts'
import { keepFigures } from './figures.ts'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    'stop-after': { type: 'string', default: '5' },
  },
})
const documents = Number(options.documents)
const stopAfter = Number(options['stop-after'])
if (!Number.isInteger(documents) || documents < 100 || !(stopAfter > 0)) {
  process.stderr.write('usage: node bench/read-many.ts [--documents 10000] [--stop-after 5]\n')
  process.exit(2)
}

const GIVEN = ['Ann', 'Bo', 'Clara', 'Dmitri', 'Efua', 'Farid', 'Greta', 'Hamid', 'Ines', 'Jonas']
const FAMILY = ['Lee', 'Ek', 'Marsh', 'Petrov', 'Mensah', 'Karimi', 'Lund', 'Sadr', 'Duarte', 'Weber']
const TOWNS = ['Hallow', 'Merrow', 'Stanlake', 'Wenbury', 'Tarrow', 'Corley', 'Dunmere', 'Pell', 'Osk']
const DEEDS = ['selling the bridge', 'hiding an audit', 'draining the marsh', 'forging a permit']

/** A report of about 900 characters that no other equals. */
function reportOf(number: number): string {
  const pick = (from: readonly string[], step: number): string =>
    from[Math.floor(number / step) % from.length] ?? ''
  const [critic, mayor] = [`${pick(GIVEN, 1)} ${pick(FAMILY, 10)}`, `${pick(GIVEN, 3)} ${pick(FAMILY, 7)}son`]
  const town = pick(TOWNS, 5)
  return [
    `${town} mayor rejects report ${number}`,
    `${critic}, a councillor, accused Mayor ${mayor} on Monday of ${pick(DEEDS, 2)} and called for an inquiry into contract ${number}.`,
    `“We have seen the papers, all ${number} of them,” ${critic} told The ${town} Courier. “They do not add up.”`,
    `The mayor denied the accusation. A spokesman for the ${town} Borough Council said that ${200 + (number % 700)} families would be paid by the end of March, and that no money was missing.`,
    `${town} Farmers’ Union urged both sides to wait for the audit, which is expected on 12 May. “Nobody gains from shouting,” said its chairman. The police declined to comment.`,
    `In March the council voted by ${10 + (number % 20)} votes to ${number % 10} to sell the land beside the river, according to its minutes.`,
  ].join('\n\n')
}

interface Run {
  readonly seconds: number
  /** Peak resident memory, MiB; 0 where the system does not say. */
  readonly memory: number
  readonly code: number | null
}

/** One run of the command; `stop` sends SIGINT after so many seconds. */
function read(folder: string, home: string, stop: number | null): Promise<Run> {
  const launcher = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))
  const started = performance.now()
  const child = spawn(process.execPath, [launcher, 'read', folder, '--home', home, '--date', '2024-03-19'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = 0
  const look = setInterval(() => {
    try {
      const found = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
      memory = Math.max(memory, Number(found?.[1] ?? 0) / 1024)
    } catch {
      // Another system than Linux, or the process has ended.
    }
  }, 200)
  const stopping = stop === null ? undefined : setTimeout(() => child.kill('SIGINT'), 1000 * stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(look)
      clearTimeout(stopping)
      resolve({ seconds: (performance.now() - started) / 1000, memory: Math.round(memory), code })
    })
  })
}

const heldIn = (home: string): Promise<number> =>
  withStore(home, async (store) => (await store.reports.reports()).length)

const folder = mkdtempSync(join(tmpdir(), 'onrecord-many-'))
const [reports, home] = [join(folder, 'reports'), join(folder, 'home')]
try {
  mkdirSync(reports)
  let letters = 0
  for (let number = 0; number < documents; number += 1) {
    const text = reportOf(number)
    letters += text.length
    writeFileSync(join(reports, `${String(number).padStart(6, '0')}.txt`), text)
  }
  const first = await read(reports, home, stopAfter)
  const stopped = await heldIn(home)
  const second = await read(reports, home, null)
  const held = await heldIn(home)
  if (second.code !== 0 || held !== documents)
    throw new Error(`the second run left with ${second.code} and ${held} of ${documents} reports held`)
  const on = `${documents} generated reports, ${letters} characters; stopped by SIGINT after ${stopAfter} s with ${stopped} kept (exit ${first.code}), then started again`
  keepFigures([
    {
      what: 'reports, many: reading a folder',
      value: Math.round(10 * (first.seconds + second.seconds)) / 10,
      unit: 's',
      on,
    },
    {
      what: 'reports, many: peak memory',
      value: Math.max(first.memory, second.memory),
      unit: 'MiB',
      on: 'the same',
    },
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
