import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { ApplicationState } from '../application.ts'
import type { Listed } from '../task.ts'
import { words } from '../words.ts'

/** An application as its parties' start page shows it. */
export type MyApplication = Listed & {
  readonly id: string
  readonly state: ApplicationState
  readonly partnerId: string
  readonly title: Words
  readonly callTitle: Words
  readonly caseNumber: string | null
  readonly example: boolean
}

/** What an application is called on the start page. */
export const titleOf = ({ title }: Pick<MyApplication, 'title'>, lang: Lang): string =>
  plain(title, lang) || words[lang].untitled
