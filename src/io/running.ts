import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from './program.ts'

/** When a process began, as Linux counts it; nothing where it is not Linux, and undefined where the process is no more. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return ''
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return afterName.split(' ')[19] // the 22nd field of proc(5)
  } catch {
    return undefined
  }
}

/** Writes the mark where there is none; says whether it did. */
function marked(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid) ?? ''}`, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/**
 * One Talko for one folder: marks the folder as in use until the process ends. The mark of a process that is no more is taken over, also
 * where its number belongs to another by now.
 */
export function claim(folder: string, mark: 'running' | 'running-jobs'): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const file = path.join(folder, mark)
  if (!marked(file)) {
    const [owner = '', start = ''] = readFileSync(file, 'utf8').split(' ')
    if (startOf(Number(owner)) === start)
      throw new CannotStart(
        `Talko is already running here (process ${owner}). Stop it first, or set DATA_DIR to another folder.`,
      )
    rmSync(file, { force: true })
    marked(file)
  }
  process.once('exit', () => rmSync(file, { force: true }))
}
