import type { Call } from '../../calls/call.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import type { EmptyRoundRefusal } from '../outcome.ts'
import { texts as all } from '../texts.ts'
import { texts } from '../words/empty-round.ts'

type Props = { view: View; call: Call; received: number; refusal?: EmptyRoundRefusal | undefined }

/** What ending a round without decisions does, and the button that does it where nothing waits. */
export function EmptyRoundPage({ view, call, received, refusal }: Props) {
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      example={call.example}
      crumbs={[
        { text: all[view.lang].desk, href: paths.desk(view.lang) },
        { text: plain(call.title, view.lang), href: paths.deskCall(view.lang, call.slug) },
      ]}
      failed={refusal !== undefined}
      alert={refusal === undefined ? undefined : <Alert kind="bad">{t.refusal[refusal]}</Alert>}
    >
      {received > 0 ? (
        <Note>{say(t.waits, { count: received })}</Note>
      ) : (
        <>
          <ul>
            <li>{t.public}</li>
            <li>{t.lasting}</li>
          </ul>
          <PostButton action={paths.deskCallClosing(view.lang, call.slug)}>{t.button}</PostButton>
        </>
      )}
    </Page>
  )
}
