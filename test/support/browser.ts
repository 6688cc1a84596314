import { existsSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { repositoryPath } from './folders.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser of this machine; skips the test where there is none, or where the app was not built. */
export async function browserFor(t: TestContext): Promise<Browser | null> {
  const executablePath = CHROMIUM.find((path) => existsSync(path))
  if (executablePath === undefined) {
    t.skip('no Chromium on this machine')
    return null
  }
  if (!existsSync(repositoryPath('dist/web/index.html'))) {
    t.skip('the web app was not built: npm run build:web')
    return null
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  t.after(() => browser.close())
  return browser
}

/** A page of which nothing may go wrong unseen: errors in it, and requests to anybody else, fail the test. */
export async function watchedPage(
  t: TestContext,
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url))
      faults.push(`asked of somebody else: ${url}`)
  })
  t.after(async () => {
    await context.close()
    if (faults.length > 0) throw new Error(`the page complained:\n${faults.join('\n')}`)
  })
  return page
}

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe-core finds that is serious or critical on the page as it stands, one line a fault. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, not by the page: its security policy stays as it is.
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    interface Found {
      readonly id: string
      readonly impact: string | null
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
    }
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: readonly Found[] }> }
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      )
  })
}
