import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { isPrepared, phaseOf, type Phase } from '../call.ts'
import { texts } from '../texts/desk.ts'
import { texts as life } from '../texts/life.ts'
import { texts as published } from '../texts/public.ts'
import type { DeskCallProps } from './desk-props.ts'

/** The step that a draft waits for: its check by somebody else, then its publication. */
function StepOfDraft({ view, call, lacks, writes, hands }: DeskCallProps) {
  const [t, { lang }] = [life[view.lang].check, view]
  if (!writes) return null
  if (call.state === 'checked')
    return <LinkButton href={paths.deskCallPublication(lang, call.slug)}>{texts[lang].overview.publish}</LinkButton>
  if (hands.mine && lacks.length === 0)
    return call.checkAskedAt === null ? (
      <PostButton action={paths.deskCallCheckAsked(lang, call.slug)}>{t.ask}</PostButton>
    ) : null
  return (
    <LinkButton href={paths.deskCallCheck(lang, call.slug)} variant={lacks.length === 0 ? 'first' : 'second'}>
      {t.to}
    </LinkButton>
  )
}

const NextOfDraft = (props: DeskCallProps) => (
  <>
    <StepOfDraft {...props} />
    <LinkButton href={paths.deskCallPreview(props.view.lang, props.call.slug)} variant="second">
      {texts[props.view.lang].overview.preview}
    </LinkButton>
  </>
)

/** The deed that a phase waits for, where the person may do it. */
const DeedOf = ({ view, call, phase }: DeskCallProps & { phase: Phase }) => {
  const [t, { lang }] = [texts[view.lang].overview, view]
  if (phase === 'closed')
    return <PostButton action={paths.deskCallAssessment(lang, call.slug)}>{t.beginAssessment}</PostButton>
  if (phase === 'decided')
    return (
      <LinkButton href={paths.deskCallArchiving(lang, call.slug)} variant="second">
        {life[lang].archiving.title}
      </LinkButton>
    )
  if (phase !== 'open' && phase !== 'scheduled') return null
  return (
    <>
      <LinkButton href={paths.deskCallPart(lang, call.slug, 'faq')} variant="second">
        {t.answer}
      </LinkButton>
      <LinkButton href={paths.deskQuestions(lang, call.slug)} variant="second">
        {published[lang].questions.title}
      </LinkButton>
      <LinkButton href={paths.deskCallExtension(lang, call.slug)} variant="second">
        {life[lang].amend.extension.title}
      </LinkButton>
    </>
  )
}

/** What can be done next with a call at the desk. */
export function nextOf(props: DeskCallProps): ReactNode {
  const { view, call, writes } = props
  if (isPrepared(call)) return <NextOfDraft {...props} />
  if (call.state === 'cancelled' && call.publishedAt === null) return undefined
  return (
    <>
      {writes ? <DeedOf {...props} phase={phaseOf(call, view.now)} /> : null}
      <LinkButton href={paths.call(view.lang, call.slug)} variant="second">
        {texts[view.lang].overview.see}
      </LinkButton>
    </>
  )
}
