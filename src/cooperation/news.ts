import type { Words } from '../kit/words.ts'

/** What is told to a member of what others did in a space. */
export const toldInSpace = [
  'noted',
  'shared',
  'took_back',
  'meeting_called',
  'meeting_changed',
  'meeting_cancelled',
  'meeting_minutes',
  'described',
  'joined',
  'left',
  'closed',
] as const
export type ToldInSpace = (typeof toldInSpace)[number]

/** Something that an organisation did in a space, once or several times; `at`: the last time. */
export type NewsLine = {
  readonly what: ToldInSpace
  readonly organisation: Words | null
  readonly at: Date
  readonly times: number
}

/** What others did in a space since a person last looked at it, the latest first; everything where the person never looked. */
export type SpaceNews = { readonly spaceId: string; readonly lines: readonly NewsLine[] }
