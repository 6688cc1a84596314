import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The data folder: the one asked for, else `$ONRECORD_HOME`, else the platform's folder for user data. */
export function homeFolder(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (asked !== undefined && asked !== '') return asked
  const set = env['ONRECORD_HOME']
  if (set !== undefined && set !== '') return set
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'onrecord')
  if (process.platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'onrecord')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'onrecord')
}

/** Whether a data folder holds a record yet. Reading commands make none. */
export function hasRecord(home: string): boolean {
  return existsSync(join(home, 'onrecord.sqlite'))
}
