// Pictures of the main views, from the real app over real lists: those that docs/web.md shows, or with --all each on desktop
// and phone, light and dark: node bench/screenshots.ts HOME [--all] [--out docs/pictures] [--only NAME].
// HOME holds the lists, and reports that were read.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { served } from '../test/support/serve.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../docs/pictures', import.meta.url)) },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
})
const [home] = positionals
if (home === undefined) {
  process.stderr.write('usage: node bench/screenshots.ts HOME [--out DIR] [--only NAME]\n')
  process.exit(2)
}
mkdirSync(options.out, { recursive: true })

interface Shot {
  readonly name: string
  readonly path: string
  /** What shows that the view is there. */
  readonly until: string
  readonly before?: (page: Page) => Promise<unknown>
}

const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/', until: 'main form' },
  { name: 'answer', path: '/answer#name=Chen+Quanguo', until: 'main a[href^="/party/"]' },
  { name: 'answer-han', path: '/answer#name=%E6%9C%B1%E6%B5%B7%E4%BB%91', until: 'main a[href^="/party/"]' },
  { name: 'party', path: '/party/us-sdn:29220', until: 'main a[href^="/party/"]' },
  { name: 'coverage', path: '/coverage?from=2021-03-20&to=2021-03-23', until: 'table' },
  { name: 'lists', path: '/lists', until: 'table' },
  { name: 'changes', path: '/changes', until: 'main h2' },
  { name: 'reports', path: '/reports', until: 'main a[href^="/reports/"]' },
  {
    name: 'report',
    path: '/reports',
    until: 'main h2',
    before: async (page) => {
      await page.locator('main a[href^="/reports/"]').first().click()
      await page.waitForURL(/reports\/sha256/)
    },
  },
]
/** What docs/web.md and README.md show. */
const SHOWN: ReadonlySet<string> = new Set([
  'answer-desktop-light',
  'answer-desktop-dark',
  'coverage-desktop-light',
  'party-desktop-dark',
  'report-desktop-light',
  'changes-desktop-light',
  'home-phone-light',
  'coverage-phone-light',
  'party-phone-dark',
])
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

const service = await served(home)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  for (const shot of SHOTS.filter(({ name }) => name.startsWith(options.only)))
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of ['light', 'dark'] as const) {
        const picture = `${shot.name}-${size}-${colorScheme}`
        if (!options.all && !SHOWN.has(picture)) continue
        const context = await browser.newContext({
          viewport,
          colorScheme,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        await page.goto(service.address + shot.path)
        await page.locator(shot.until).first().waitFor()
        await shot.before?.(page)
        await page.waitForTimeout(700)
        const file = join(options.out, `${picture}.png`)
        await page.screenshot({ path: file, fullPage: false })
        process.stdout.write(`${file}\n`)
        await context.close()
      }
} finally {
  await browser.close()
  await service.stop()
}
