import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

/** One measured figure, with what it was measured on. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly on: string
}

const FILE = fileURLToPath(new URL('figures.json', import.meta.url))

/** Prints figures beside the last ones and keeps them in `bench/figures.json`. */
export function keepFigures(figures: readonly Figure[]): void {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<
    string,
    Figure & { measured: string; machine: string }
  >
  for (const figure of figures) {
    const before = kept[figure.what]
    const last = before === undefined ? '' : `   (${before.value} ${before.unit} on ${before.measured})`
    process.stdout.write(`${figure.what}: ${figure.value} ${figure.unit}${last}\n    on ${figure.on}\n`)
    kept[figure.what] = {
      ...figure,
      measured: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores, Node ${process.versions.node}`,
    }
  }
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`)
}
