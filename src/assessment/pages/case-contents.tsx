import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Chips } from '../../ui/chips.tsx'
import { Status } from '../../ui/status.tsx'
import { working } from '../case-filter.ts'
import { caseStepOf, type CaseStep } from '../case-step.ts'
import { flagKeys } from '../flag.ts'
import type { DeskCase } from '../listed.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly view: View
  readonly listed: DeskCase
  readonly slug: string
  /** How many documents the case has, and how many things have happened in it. */
  readonly counts: { readonly documents: number; readonly happened: number }
}

const kinds = { confirm: 'due', assign: 'due', assess: 'busy', ready: 'ok' } as const

/** Where on the page, or behind it, what is waited for is done. */
const placeOf = ({ step }: CaseStep, { view, slug }: Props): string => {
  if (step === 'confirm') return '#flags'
  return step === 'assign' ? paths.deskAssignments(view.lang, slug) : '#assessors'
}

const Step = (props: Props & { step: CaseStep }) => {
  const { view, step } = props
  return (
    <p>
      <Status kind={kinds[step.step]}>
        <a href={placeOf(step, props)}>{say(texts[view.lang].file.step[step.step], { count: step.count })}</a>
      </Status>
    </p>
  )
}

/** What the case waits for, and what its page holds with how much of it: the first thing that one who opens it reads. */
export const CaseContents = (props: Props) => {
  const { view, listed, counts } = props
  const t = texts[view.lang].file
  const [people, step] = [working(listed), caseStepOf(listed)]
  const ready = people.filter(({ completed }) => completed).length
  return (
    <div className="stack tight">
      {step === undefined ? null : <Step {...props} step={step} />}
      <Chips
        label={t.contents}
        chips={[
          { href: '#content', text: t.content },
          { href: '#flags', text: t.flags, count: `${listed.flags.length}/${flagKeys.length}` },
          { href: '#assessors', text: t.assessors, count: `${ready}/${people.length}` },
          { href: '#history', text: t.timeline, count: counts.happened },
          { href: '#papers', text: t.documents, count: counts.documents },
        ]}
      />
    </div>
  )
}
