import type { Words } from '../../kit/words.ts'

/** A family of problems as a file tells of it. */
export type FamilyRow = {
  readonly key: string
  readonly position: number
  readonly name: Words
  readonly resident: Words
  readonly official: Words
  readonly remains: Words
  /** Whom to ask: a role. */
  readonly contact: Words
}
