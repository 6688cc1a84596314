#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: it only finds a Node that can run Onrecord.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const NEEDED = [24, 15]

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  // What was compiled once is kept in the machine's folder for temporary files: the next start takes half the time.
  nodeModule.enableCompileCache()
  // A checkout runs its sources; a published package carries dist/ only, for Node runs no .ts below node_modules.
  const source = new URL('../src/cli/main.ts', import.meta.url)
  const { main } = await import(
    existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href
  )
  await main(process.argv.slice(2))
} else {
  const node = at(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
  if (existsSync(node)) {
    // Less room for what is young costs no time here, and an update takes a quarter less memory.
    const child = spawn(node, ['--max-semi-space-size=8', at('onrecord.js'), ...process.argv.slice(2)], {
      stdio: 'inherit',
      // On Linux, large arrays lie in large pages: an index is read all over, and a page that is not at hand is waited for.
      env: { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1', ...process.env },
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(`onrecord: cannot start ${node}: ${error.message}`)
      process.exit(1)
    })
    child.on('exit', (code, signal) => {
      if (signal === null) process.exit(code ?? 1)
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    })
  } else {
    console.error(
      `onrecord needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
        'Install a newer Node from https://nodejs.org, or, in a checkout, run "npm ci" with install scripts and\n' +
        'development packages allowed (no --ignore-scripts, no NODE_ENV=production): it brings Node 24 along.',
    )
    process.exit(2)
  }
}
