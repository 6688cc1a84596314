import assert from 'node:assert/strict'
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('the packed package installs elsewhere and answers from its dist', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-packed-'))
  try {
    const quiet: ExecFileSyncOptionsWithStringEncoding = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, ...quiet })
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    assert.ok(tarball)
    execFileSync('npm', ['init', '-y'], { cwd: folder, ...quiet })
    execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], {
      cwd: folder,
      ...quiet,
    })
    const installed = join(folder, 'node_modules', 'onrecord')
    assert.ok(!readdirSync(installed).includes('src'), 'sources are not published')
    const home = join(folder, 'home')
    const answer = spawnSync(
      process.execPath,
      [join(installed, 'bin', 'onrecord.js'), 'screen', 'Chen Quanguo', '--json', '--home', home],
      { encoding: 'utf8', cwd: folder },
    )
    assert.equal(answer.status, 0, answer.stderr)
    const { hits } = JSON.parse(answer.stdout) as { hits: { designations: { entry: string }[] }[] }
    assert.ok(hits[0]?.designations.some(({ entry }) => entry === 'us-sdn:29220'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
