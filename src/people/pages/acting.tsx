import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import type { Actor, Mandate } from '../person.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

type Props = { readonly view: View; readonly who: Actor; readonly back: string }

const Choice = ({ view, held, back }: { view: View; held: Mandate; back: string }) => (
  <PostButton action={paths.acting(view.lang)} hidden={{ organisation: held.organisation.id, back }} variant="second">
    {texts[view.lang].acting.choose}
  </PostButton>
)

/** Where a person with several mandates chooses on whose behalf to act. */
export function Acting({ view, who, back }: Props) {
  const t = texts[view.lang].acting
  return (
    <Page view={view} title={t.title} lead={who.mandates.length === 0 ? t.none : t.lead}>
      <ul className="ruled">
        {who.mandates.map((held) => (
          <li key={held.organisation.id} className="row ends">
            <div>
              <p className="strong">{plain(held.organisation.name, view.lang)}</p>
              <p className="small quiet">{held.roles.map((role) => words[view.lang].role[role]).join(', ')}</p>
            </div>
            {held.organisation.id === who.actingFor?.id ? (
              <Status kind="ok">{t.now}</Status>
            ) : (
              <Choice view={view} held={held} back={back} />
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
