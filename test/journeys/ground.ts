import { open } from '../../src/io/pool.ts'
import { addressOf } from '../cluster.ts'
import type { Base } from '../situations/entered.ts'
import { test as plain } from './support.ts'

type Ground = { database: string; base: Base }

/** A journey that begins in a situation of its own, entered into the database under the server as the server's own roles. */
export const test = plain.extend<object, Ground>({
  database: [process.env.TALKO_JOURNEYS_DATABASE ?? '', { scope: 'worker', option: true }],
  base: [
    async ({ database }, use) => {
      const role = (name: string) => open(addressOf(database, new URL(database).pathname.slice(1), name), 2).db
      const [write, witness] = [role('talko_writer'), role('talko_witness')]
      await use({ write, witness })
      await Promise.all([write.destroy(), witness.destroy()])
    },
    { scope: 'worker' },
  ],
})
