import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { axeFaults, browserFor, watchedPage } from '../../support/browser.ts'
import { repositoryPath, temporaryFolder } from '../../support/folders.ts'
import { mirrorUnFixture } from '../../support/mirror.ts'
import { served } from '../../support/serve.ts'

test('an update while an answer is open: the page asks again by itself', { timeout: 90_000 }, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  const mirror = temporaryFolder(t)
  mirrorUnFixture(mirror)
  const answer = await watchedPage(t, browser, service.address)
  await answer.goto(`${service.address}/answer#name=Adrian+Zenz`)
  await answer
    .getByText(/the starter record only/)
    .first()
    .waitFor()

  const lists = await watchedPage(t, browser, service.address)
  await lists.goto(`${service.address}/lists`)
  await lists.getByText('Without a network: from a folder on this computer').first().click()
  await lists.getByLabel('Folder').first().fill(mirror)
  await lists.getByRole('button', { name: 'Load from this folder' }).first().click()
  // An edition of two entries is held back; the table that comes with the project is taken.
  await lists
    .locator('main')
    .getByText('2 entries: expected at least 500')
    .first()
    .waitFor({ timeout: 60_000 })
  assert.deepEqual(await axeFaults(lists), [])

  await answer
    .getByText(/1 of 22 official lists/)
    .first()
    .waitFor({ timeout: 15_000 })
  await answer.getByText(/The record has changed: asked again at/).waitFor({ timeout: 15_000 })
})

test('an article is pasted, read and judged: claims stand in place, and a decision is kept', {
  timeout: 90_000,
}, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  const page = await watchedPage(t, browser, service.address)
  const text = readFileSync(repositoryPath('test/reports/articles/develop/canal-shelling.txt'), 'utf8')
  await page.goto(`${service.address}/reports`)
  await page
    .getByLabel('Paste its text')
    .fill(`${text}\n\n<script>alert(1)</script><img src=x onerror=alert(2)>`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.waitForURL(/\/reports\/sha256/, { timeout: 30_000 })
  const main = page.locator('main')
  await main.getByText('<script>alert(1)</script>').first().waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await main.getByRole('button', { name: 'Accept' }).first().click()
  await main.getByLabel('Why').first().fill('It stands so in the text.')
  await main.getByRole('button', { name: 'Save: accepted' }).press('Enter')
  await main.getByText('accepted').filter({ visible: true }).first().waitFor({ timeout: 10_000 })
  await page.reload()
  await main.getByText('accepted').filter({ visible: true }).first().waitFor({ timeout: 10_000 })
})
