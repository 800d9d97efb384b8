import type { ReactNode } from 'react'
import { questionsOf } from '../../forms/form.ts'
import { longestOf } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type TogetherProps = {
  readonly children: ReactNode
  readonly line: string
  readonly owner: string
  readonly limits: string
  readonly here: string
  readonly writes: string
  readonly saved: string
  readonly away: string
  readonly ended: string
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
export function WrittenTogether({ view: { lang, who }, work, section, children }: Props) {
  const t = together[lang].live
  const limits = textsIn(work, section).map((question) => `${question.key}:${longestOf(question)}`)
  if (limits.length === 0) return children
  return (
    <write-together
      line={paths.applicationLine(work.application.id)}
      owner={who?.id ?? ''}
      limits={limits.join(' ')}
      here={t.here}
      writes={t.writes}
      saved={texts[lang].work.saved}
      away={t.away}
      ended={t.ended}
      too-long={t.tooLong}
    >
      <p className="small quiet" role="status" data-present="" />
      {children}
    </write-together>
  )
}
