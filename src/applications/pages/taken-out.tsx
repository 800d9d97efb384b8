import { titleIn } from '../../catalogue/title.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { PostButton } from '../../ui/form.tsx'
import { findingPart } from '../kept-part.ts'
import type { TakenParty, TakenWork } from '../taken-out.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type Props = { readonly view: View; readonly work: Workspace }

type LineProps = {
  readonly lang: Lang
  readonly name: string
  readonly taken: { readonly at: Date; readonly who: string | null }
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
}

/** Something that was taken out, when and by whom, with the button that brings it back. */
const TakenLine = ({ lang, name, taken: { at, who }, action, hidden }: LineProps) => {
  const t = together[lang].taken
  const by = { moment: writtenMoment(at, lang), who: who ?? together[lang].field.unknownWho }
  return (
    <li className="stack tight">
      <p>
        <strong>{name}</strong> <span className="quiet">{say(t.by, by)}</span>
      </p>
      <PostButton action={action} hidden={hidden} variant="second" slim>
        {t.back}
        <span className="hidden">: {name}</span>
      </PostButton>
    </li>
  )
}

/** Parties that were taken out; whoever adds parties brings them back with their tasks and money. */
export function TakenParties({ view: { lang }, work, taken }: Props & { readonly taken: readonly TakenParty[] }) {
  const t = together[lang].taken
  if (taken.length === 0) return null
  return (
    <Details summary={say(t.parties, { count: taken.length })} lean>
      <p className="quiet">{t.partiesNote}</p>
      <ul className="ruled">
        {taken.map((party) => (
          <TakenLine
            key={party.partnerId}
            lang={lang}
            name={plain(party.name, lang)}
            taken={party}
            action={paths.applicationPartner(lang, work.application.id, party.partnerId)}
            hidden={{ deed: 'return' }}
          />
        ))}
      </ul>
    </Details>
  )
}

/** Works that were taken out of the reuse check; whoever writes it brings them back with their notes. */
export function TakenWorks({ view: { lang }, work, taken }: Props & { readonly taken: readonly TakenWork[] }) {
  const t = together[lang].taken
  if (taken.length === 0) return null
  return (
    <Details summary={say(t.works, { count: taken.length })} lean>
      <ul className="ruled">
        {taken.map((one) => (
          <TakenLine
            key={one.workId}
            lang={lang}
            name={titleIn({ title: one.title, coordinator: null, nameInSource: null }, lang)}
            taken={one}
            action={paths.applicationRestoration(lang, work.application.id, findingPart(one.workId))}
            hidden={{ revision: String(one.revision) }}
          />
        ))}
      </ul>
    </Details>
  )
}
