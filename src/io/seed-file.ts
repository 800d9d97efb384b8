import { readFileSync } from 'node:fs'

/** What a file below db/seeds holds, for what is shown as it stands and never kept in the database: outlines, texts of history. */
export const seedFile = <Shape>(name: string): Shape => JSON.parse(readFileSync(`db/seeds/${name}`, 'utf8'))
