import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/life.ts'
import { deskCrumbs } from './part-page.tsx'

type Props = { view: View; call: Call; refusal?: 'step_not_allowed' | 'some_later' | undefined }

/** What archiving a decided call does, and the button that does it. */
export function ArchivingPage({ view, call, refusal }: Props) {
  const t = texts[view.lang].archiving
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      failed={refusal !== undefined}
      alert={refusal === undefined ? undefined : <Alert kind="bad">{t.refusal[refusal]}</Alert>}
    >
      <ul>
        <li>{t.kept}</li>
        <li>{t.lasting}</li>
      </ul>
      <PostButton action={paths.deskCallArchiving(view.lang, call.slug)}>{t.button}</PostButton>
      <p>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {desk[view.lang].part.back}
        </LinkButton>
      </p>
    </Page>
  )
}
