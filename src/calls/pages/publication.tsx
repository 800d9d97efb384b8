import { Page } from '../../frame/page.tsx'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { texts } from '../texts/desk.ts'
import { texts as life } from '../texts/life.ts'
import { AdviceNote, Lacks } from './lacks.tsx'
import type { DeskCallProps } from './desk-props.ts'
import { deskCrumbs, type PartRefusal } from './part-page.tsx'

type Props = Omit<DeskCallProps, 'duties' | 'writes' | 'fresh' | 'outcome' | 'amendments' | 'changes' | 'hands'> & {
  refusal?: PartRefusal | undefined
}

const Happens = ({ view, call }: Props) => {
  const t = texts[view.lang].publication.points
  const at = (moment: Date | null) => (moment === null ? '' : writtenMoment(moment, view.lang))
  return (
    <ul>
      <li>{t.seen}</li>
      <li>{t.frozen}</li>
      <li>{say(t.opens, { opens: at(call.opensAt), closes: at(call.closesAt) })}</li>
      <li>{t.form}</li>
    </ul>
  )
}

/** Asks once, saying what happens, before a call is published; or says what is missing. */
export function Publication(props: Props) {
  const { view, call, lacks, refusal } = props
  const t = texts[view.lang]
  const back = (
    <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
      {t.publication.back}
    </LinkButton>
  )
  return (
    <Page
      view={view}
      title={t.publication.title}
      width="read"
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      failed={refusal !== undefined}
      alert={refusal === undefined ? undefined : <Alert kind="bad">{t.refusal[refusal]}</Alert>}
    >
      {lacks.length === 0 && call.state === 'draft' ? (
        <>
          <h2>{t.publication.cannot}</h2>
          <p>{life[view.lang].check.needed}</p>
        </>
      ) : lacks.length > 0 ? (
        <>
          <h2>{t.publication.cannot}</h2>
          <Lacks {...props} />
        </>
      ) : (
        <>
          <h2>{t.publication.happens}</h2>
          <Happens {...props} />
        </>
      )}
      <AdviceNote {...props} />
      <div className="buttons">
        {lacks.length > 0 || call.state !== 'checked' ? null : (
          <PostButton
            action={paths.deskCallPublication(view.lang, call.slug)}
            hidden={{ revision: String(call.revision) }}
          >
            {t.publication.button}
          </PostButton>
        )}
        <LinkButton href={paths.deskCallPreview(view.lang, call.slug)} variant="second">
          {t.overview.preview}
        </LinkButton>
        {back}
      </div>
    </Page>
  )
}
