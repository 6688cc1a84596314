import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axeFaults, browserFor, watchedPage } from '../../support/browser.ts'
import { onrecord } from '../../support/cli.ts'
import { repositoryPath, temporaryFolder } from '../../support/folders.ts'
import { served } from '../../support/serve.ts'

/** Every view, with what shows that it is there. */
const VIEWS = [
  ['/', 'main input'],
  ['/answer#name=Chen+Quanguo', 'main a[href^="/party/"]'],
  ['/answer#name=Nobody+Anywhere', 'main h1'],
  ['/party/us-sdn:29220', 'main h2'],
  ['/coverage', 'main h1'],
  ['/coverage?from=2021-03-20&to=2021-03-23', 'main h2'],
  ['/lists', 'main table'],
  ['/lists/us-sdn', 'main h1'],
  ['/changes', 'main h1'],
  ['/reports', 'main h1'],
  ['/claims', 'main h1'],
  ['/work', 'main h1'],
  ['/no-such-view', 'main h1'],
] as const

async function opened(page: Page, address: string, [path, shows]: (typeof VIEWS)[number]): Promise<void> {
  await page.goto(address + path)
  await page.locator(shows).filter({ visible: true }).first().waitFor({ timeout: 15_000 })
  await page.waitForTimeout(300)
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Walks every view: nothing serious by axe-core, no sideways scrolling, one first heading, a title. */
async function walk(browser: Browser, t: Parameters<typeof watchedPage>[0], address: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await watchedPage(t, browser, address, { colorScheme })
    for (const view of VIEWS) {
      await opened(page, address, view)
      assert.deepEqual(await axeFaults(page), [], `${view[0]} in ${colorScheme}`)
      assert.equal(await page.locator('h1').count(), 1, `${view[0]}: one first heading`)
      assert.match(await page.title(), /· Onrecord$/)
    }
  }
  for (const width of [320, 390, 768, 2560]) {
    const page = await watchedPage(t, browser, address, { viewport: { width, height: 800 } })
    for (const view of VIEWS) {
      await opened(page, address, view)
      assert.ok((await overflow(page)) <= 0, `${view[0]} at ${width}: ${await overflow(page)} px too wide`)
    }
  }
}

test('every view of the starter record: accessible, and as wide as its window', {
  timeout: 240_000,
}, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  await walk(browser, t, service.address)
})

test('a page in French says so, and every word of its frame is French', { timeout: 60_000 }, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  const page = await watchedPage(t, browser, service.address, { locale: 'fr-FR' })
  await opened(page, service.address, VIEWS[0])
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr')
  await page.getByRole('button', { name: 'English' }).click()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
})

test('names never stand in what is asked by address', { timeout: 60_000 }, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  const page = await watchedPage(t, browser, service.address)
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  await page.goto(service.address)
  await page.locator('main input[type="search"]').fill('Chen Quanguo')
  await page.keyboard.press('Enter')
  await page.locator('main a[href^="/party/"]').first().waitFor()
  await page.locator('main a[href^="/party/"]').first().click()
  await page.locator('main h2').first().waitFor()
  assert.deepEqual(
    asked.filter((url) => /quanguo/i.test(url.replace(/#.*/, ''))),
    [],
  )
})

test('a new user finds who listed Chen Quanguo, since when, who has not, and what China said', {
  timeout: 60_000,
}, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const service = await served(temporaryFolder(t))
  t.after(() => service.stop())
  const page = await watchedPage(t, browser, service.address)
  await page.goto(service.address)
  // By keyboard alone: the search box has the focus first or a few tabs away.
  await page.locator('main input[type="search"]').focus()
  await page.keyboard.type('Chen Quanguo')
  await page.keyboard.press('Enter')
  const main = page.locator('main')
  await main.getByText('9 July 2020').first().waitFor()
  await main.getByText('9 December 2024').first().waitFor()
  const answer = await main.innerText()
  assert.match(answer, /OFAC/)
  assert.match(answer, /Global Affairs Canada/)
  assert.match(answer, /European Union|eu-fsf/)
  await main.locator('a[href^="/party/"]').first().click()
  await page.getByRole('heading', { level: 1, name: /Chen Quanguo/i }).waitFor()
  await main.locator('text=/Foreign Ministry|Hua Chunying|Wang Wenbin|Zhao Lijian/').first().waitFor()
})

test('real lists: four scripts, and an answer within its time', { timeout: 300_000 }, async (t) => {
  const browser = await browserFor(t)
  if (browser === null) return
  const lists = repositoryPath('../shared/lists')
  if (!existsSync(lists)) {
    t.skip('the real editions are not at hand')
    return
  }
  const home = temporaryFolder(t)
  await onrecord(home, 'update', 'us-sdn', 'eu-fsf', 'ca-sema', '--from', lists)
  const service = await served(home)
  t.after(() => service.stop())
  const page = await watchedPage(t, browser, service.address)
  await page.goto(service.address)
  for (const [name, shows] of [
    ['朱海仑', /ZHU,? Hailun/i],
    ['Рамзан Кадыров', /KADYROV/i],
    ['김정은', /KIM,? Jong.Un/i],
    ['بشار الأسد', /Assad/i],
  ] as const) {
    const box = page.locator('input[type="search"]').first()
    await box.fill(name)
    const started = Date.now()
    await page.keyboard.press('Enter')
    await page.locator('main').getByText(shows).first().waitFor({ timeout: 10_000 })
    t.diagnostic(`${name}: on screen after ${Date.now() - started} ms`)
  }
  const page2 = await watchedPage(t, browser, service.address, { viewport: { width: 390, height: 800 } })
  for (const path of [
    '/coverage?from=2021-03-20&to=2021-03-23',
    '/lists',
    '/party/us-sdn:29220',
    '/lists/eu-fsf',
  ]) {
    await page2.goto(service.address + path)
    await page2.locator('main h2, main table').filter({ visible: true }).first().waitFor({ timeout: 20_000 })
    await page2.waitForTimeout(400)
    assert.deepEqual(await axeFaults(page2), [], path)
    assert.ok((await overflow(page2)) <= 0, `${path}: too wide`)
  }
})
