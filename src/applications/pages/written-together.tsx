import type { ReactNode } from 'react'
import { questionsOf } from '../../forms/form.ts'
import { longestOf } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { together } from '../texts/together.ts'
import { longestReuse } from '../content.ts'
import { reusePart } from '../kept-part.ts'
import { checkTexts } from '../typed-reuse.ts'
import type { Workspace } from '../workspace.ts'

type HereProps = { readonly children: ReactNode; readonly line: string }

type TogetherProps = {
  readonly children: ReactNode
  readonly line: string
  readonly limits: string
  readonly away: string
  'too-long': string
  readonly aloud: string
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'write-together': TogetherProps
      'who-is-here': HereProps
      'read-aloud': { readonly children: ReactNode; readonly more: string }
    }
  }
}

/** The long texts of a form in which several may write: the field, how many characters it holds, what it is called on the line. */
export type TogetherFields = readonly {
  readonly key: string
  readonly longest: number
  readonly line?: string | undefined
}[]

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly fields: TogetherFields
  /** Whether they can be written now; as the application where nothing is said. */
  readonly open?: boolean | undefined
  /** Whether it is said elsewhere on the page who is there. */
  readonly lean?: boolean | undefined
  readonly children: ReactNode
}

const textsIn = (work: Workspace, section: string) =>
  questionsOf(work.form, section).filter(({ kind }) => kind === 'long_text')

/** Whether a section has texts that several can write at the same time. */
export const isJoined = (work: Workspace, section: string): boolean =>
  textsIn(work, section).length > 0 || (section === 'reuse' && work.may.reuse)

/** The texts of the reuse check. */
export const checkJoined: TogetherFields = checkTexts.map((key) => ({
  key,
  longest: longestReuse,
  line: reusePart(key),
}))

/** The long texts of a section, but those that came back because they could not be kept: their form settles them first. */
export const fieldsJoined = (work: Workspace, section: string, unkept: (question: string) => boolean): TogetherFields =>
  textsIn(work, section).flatMap((question) =>
    unkept(question.key) ? [] : [{ key: question.key, longest: longestOf(question) }],
  )

const lineOf = (lang: View['lang'], work: Workspace): string =>
  paths.applicationSection(lang, work.application.id, 'line')

/**
 * A form in whose long texts several people write at the same time, where the browser runs scripts (elements/write-together.ts). Without
 * them it is the form that stands in it.
 */
export function WrittenTogether({ view: { lang }, work, fields, lean = false, open = work.open, children }: Props) {
  const t = together[lang].live
  if (fields.length === 0 || !open) return children
  const limits = fields.map(({ key, longest, line = key }) => [longest, key, line].join('|'))
  return (
    <write-together
      line={lineOf(lang, work)}
      limits={limits.join(' ')}
      away={t.away}
      too-long={t.tooLong}
      aloud={t.writtenAloud}
    >
      {lean ? null : <p className="small quiet" data-present="" />}
      {children}
    </write-together>
  )
}

/** Who else has the application open, on its pages where nobody writes in the same text (elements/who-is-here.ts). */
export const WhoIsHere = ({ view: { lang }, work }: Pick<Props, 'view' | 'work'>) => (
  <who-is-here line={lineOf(lang, work)}>
    <p className="small quiet" data-present="" />
  </who-is-here>
)

/** Where it is said aloud what others change in an open page (elements/read-aloud.ts). */
export const Aloud = ({ lang }: Pick<View, 'lang'>) => (
  <read-aloud more={together[lang].live.moreAloud}>
    <p className="hidden" aria-live="polite" aria-atomic="true" data-aloud="" />
  </read-aloud>
)
