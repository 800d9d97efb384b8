import { readFileSync } from 'node:fs'

/** What a file below db/seeds holds: what seeding enters, and what is shown as it stands and never kept in the database (outlines). */
export const seedFile = <Shape>(name: string): Shape => JSON.parse(readFileSync(`db/seeds/${name}`, 'utf8'))
