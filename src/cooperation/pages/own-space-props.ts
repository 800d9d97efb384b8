import type { TakenPart } from '../../catalogue/found.ts'
import type { View } from '../../frame/view.ts'
import type { Activity } from '../activity.ts'
import type { NewsLine } from '../news.ts'
import type { Participant } from '../participant.ts'
import type { Space } from '../space.ts'
import type { activityTexts } from '../texts/activity.ts'
import type { insideTexts } from '../texts/inside.ts'

/** What came of the last deed. */
export type SpaceDone = keyof (typeof insideTexts)['fi']['space']['done'] | keyof (typeof activityTexts)['fi']['done']
export type SpaceRefusal = keyof (typeof insideTexts)['fi']['space']['refusal']

/** What the page of a space from the inside is made of. */
export type OwnSpaceProps = {
  readonly view: View
  readonly space: Space
  readonly organisationId: string
  readonly personId: string
  readonly activity: Activity
  /** What others did here since the reader last looked. */
  readonly news: readonly NewsLine[]
  readonly people: readonly Participant[]
  /** The projects that the organisation acted for leads. */
  readonly led: readonly TakenPart[]
  /** May write, invite and admit; never in a closed space. */
  readonly writes: boolean
  /** What is shared that the reader may take down, by its id. */
  readonly takesDown: readonly string[]
  readonly done?: SpaceDone | undefined
  readonly refusal?: SpaceRefusal | undefined
  /** What was typed into the invitation that was refused. */
  readonly typed?: { readonly name: string; readonly said: string } | undefined
}
