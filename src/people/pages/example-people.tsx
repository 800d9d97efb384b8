import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import type { Mandate } from '../person.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

type Person = {
  readonly subject: string
  readonly name: string
  readonly lang: string
  readonly mandates: readonly Mandate[]
}
type Props = { readonly view: View; readonly uid: string; readonly people: readonly Person[] }

const Tasks = ({ view, mandates }: { view: View; mandates: readonly Mandate[] }) => (
  <p className="small quiet">
    {mandates
      .map(
        (held) =>
          `${plain(held.organisation.name, view.lang)}: ${held.roles.map((role) => words[view.lang].role[role]).join(', ')}`,
      )
      .join(' · ')}
  </p>
)

/** Where one chooses as whom to sign in, in an example environment. */
export function ExamplePeople({ view, uid, people }: Props) {
  const t = texts[view.lang].example
  return (
    <Page view={view} title={t.title} lead={t.lead}>
      <ul className="ruled">
        {people.map((person) => (
          <li key={person.subject}>
            <div className="row ends">
              <div>
                <p className="strong">{person.name}</p>
                {person.mandates.length === 0 ? (
                  <p className="small quiet">{t.without}</p>
                ) : (
                  <Tasks view={view} mandates={person.mandates} />
                )}
              </div>
              <PostButton
                action={paths.exampleSignIn(view.lang, uid)}
                hidden={{ subject: person.subject }}
                variant="second"
              >
                {say(t.choose, { name: person.name })}
              </PostButton>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
