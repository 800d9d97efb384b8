import type { Recorded } from '../kit/event.ts'

export type DeskEvent = Recorded<'outage.entered', 'outage'>
