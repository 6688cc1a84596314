import type { ExportedList, ExportFormat } from '../../desk/index.ts'
import { wrapped } from '../terminal.ts'

/** What an export holds, for people: each list with its edition, and whatever could not be written. */
export function exportText(format: ExportFormat, lists: readonly ExportedList[]): string {
  const what = format === 'ftm' ? 'entities' : 'rows'
  const written = lists.filter(({ entries }) => entries > 0)
  const sum = (of: (list: ExportedList) => number): string =>
    written.reduce((total, list) => total + of(list), 0).toLocaleString('en')
  const each = written.map(({ list, state, edition, entries }) => {
    const from = state === 'starter' ? 'starter record' : edition
    return `${list} (${from}) ${entries.toLocaleString('en')}`
  })
  const without = lists.filter(({ entries }) => entries === 0)
  return [
    wrapped(
      `${sum(({ entries }) => entries)} entries in ${sum(({ lines }) => lines)} ${what}: ${each.join(', ')}.`,
      '',
    ),
    ...(without.length === 0
      ? []
      : [wrapped(`Nothing of ${without.map(({ list, state }) => `${list} (${state})`).join(', ')}.`, '')]),
    ...(lists.some(({ state }) => state === 'loaded')
      ? []
      : [
          'No official list is loaded: this is the starter record, typed from public sources, not the lists.',
        ]),
  ].join('\n')
}
