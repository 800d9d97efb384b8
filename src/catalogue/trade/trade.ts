import { administration } from './administration.ts'
import { built } from './built.ts'
import { security } from './security.ts'
import { service } from './service.ts'
import type { Subject } from './subject.ts'
import { welfare } from './welfare.ts'

/** Every subject of the trade; its number is its place, so that new ones are added at the end. */
export const subjects: readonly Subject[] = [...built, ...service, ...administration, ...security, ...welfare]
