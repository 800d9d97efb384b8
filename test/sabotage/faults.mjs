// Faults that somebody could make tomorrow. Each is { name, file, from, to, test, expects }: in `file` the text `from`, which occurs once,
// becomes `to`; then the test file `test` (or the check `types` or `arrows`) is run, and the test whose name holds `expects` must be red.
import { ofHouse } from './house.mjs'
import { ofMoney } from './money.mjs'
import { ofPeople } from './people.mjs'
import { ofRecord } from './record.mjs'
import { ofTime } from './time.mjs'

export const faults = [...ofMoney, ...ofTime, ...ofPeople, ...ofRecord, ...ofHouse]
