import type { ReactNode } from 'react'
import { questionsOf } from '../../forms/form.ts'
import { longestOf } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type TogetherProps = {
  readonly children: ReactNode
  readonly line: string
  readonly limits: string
  readonly away: string
  'too-long': string
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'write-together': TogetherProps
    }
  }
}

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  /** Texts that came back because they could not be kept: their form settles them first. */
  readonly unkept: (question: string) => boolean
  readonly children: ReactNode
}

const textsIn = (work: Workspace, section: string) =>
  questionsOf(work.form, section).filter(({ kind }) => kind === 'long_text')

/** Whether a section has texts that several can write at the same time. */
export const isJoined = (work: Workspace, section: string): boolean => textsIn(work, section).length > 0

/**
 * A form in whose long texts several people write at the same time, where the browser runs scripts (elements/write-together.ts). Without
 * them it is the form that stands in it.
 */
export function WrittenTogether({ view: { lang }, work, section, unkept, children }: Props) {
  const t = together[lang].live
  const limits = textsIn(work, section).flatMap((question) =>
    unkept(question.key) ? [] : [`${question.key}:${longestOf(question)}`],
  )
  if (limits.length === 0 || !work.open) return children
  return (
    <write-together
      line={paths.applicationSection(lang, work.application.id, 'line')}
      limits={limits.join(' ')}
      away={t.away}
      too-long={t.tooLong}
    >
      <p className="small quiet" data-present="" />
      {children}
    </write-together>
  )
}
