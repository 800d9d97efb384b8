import { Page } from '../../frame/page.tsx'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/life.ts'
import type { DeskCallProps } from './desk-props.ts'
import { AdviceNote, Checklist } from './lacks.tsx'
import { deskCrumbs, type PartRefusal } from './part-page.tsx'

type Props = Omit<DeskCallProps, 'duties' | 'writes' | 'fresh' | 'outcome' | 'amendments' | 'changes'> & {
  refusal?: PartRefusal | undefined
}

const Happens = ({ view, hands }: Props) => {
  const t = texts[view.lang].check
  return (
    <>
      <p>{t.read}</p>
      <h2>{t.happens}</h2>
      <ul>
        <li>{t.points.publish}</li>
        <li>{t.points.falls}</li>
        <li>{t.points.kept}</li>
      </ul>
      {hands.writers.length === 0 ? null : (
        <p className="small quiet">{say(t.writers, { names: hands.writers.join(', ') })}</p>
      )}
    </>
  )
}

const Body = (props: Props) => {
  const { view, lacks, hands } = props
  if (lacks.length > 0) return null
  return hands.mine ? <Note>{texts[view.lang].check.own}</Note> : <Happens {...props} />
}

/** A second person reads the call and says, once, that it may be published as it stands. */
export function CheckPage(props: Props) {
  const { view, call, lacks, hands, refusal } = props
  const [t, d] = [texts[view.lang].check, desk[view.lang]]
  const mayCheck = lacks.length === 0 && !hands.mine && call.state === 'draft'
  return (
    <Page
      view={view}
      title={t.title}
      width="read"
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      lead={t.needed}
      failed={refusal !== undefined}
      alert={refusal === undefined ? undefined : <Alert kind="bad">{d.refusal[refusal]}</Alert>}
    >
      <Body {...props} />
      <AdviceNote {...props} />
      <Checklist view={view} call={call} />
      <div className="buttons">
        {mayCheck ? (
          <PostButton action={paths.deskCallCheck(view.lang, call.slug)} hidden={{ revision: String(call.revision) }}>
            {t.button}
          </PostButton>
        ) : null}
        <LinkButton href={paths.deskCallPreview(view.lang, call.slug)} variant="second">
          {d.overview.preview}
        </LinkButton>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {d.part.back}
        </LinkButton>
      </div>
    </Page>
  )
}
