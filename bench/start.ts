/** npm run bench -- start: how long it takes until the first page, on the embedded PostgreSQL: the first start, a later one, one after kill -9. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { most } from './parts/pace.ts'
import { started } from './parts/started.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-bench-'))

/** The seconds from the start to the first page; ends Talko in this way. */
async function seconds(ending: 'SIGTERM' | 'SIGKILL'): Promise<number> {
  const talko = await started({ folder })
  await talko.end(ending)
  return talko.seconds
}

console.log(`the first start, with initdb, migrations and seeds: ${(await seconds('SIGTERM')).toFixed(1)} s`)
most('a later start', await seconds('SIGKILL'), 5, 's')
most('a start after kill -9', await seconds('SIGTERM'), 5, 's')
rmSync(folder, { recursive: true, force: true })
