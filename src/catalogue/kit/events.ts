import type { Recorded } from '../../kit/event.ts'

export type KitEvent = Recorded<'work.kit_written', 'work', { readonly version: number }>
