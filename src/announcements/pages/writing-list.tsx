import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Choice, Choices } from '../../ui/choice-field.tsx'
import { NumberField } from '../../ui/text-field.tsx'
import type { Announcement } from '../announcement.ts'
import { nameIn } from '../grantee.ts'
import { forms, listOrders, type Grant } from '../listing.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { InLangs } from './in-langs.tsx'
import { Section } from './section.tsx'

type Props = { readonly lang: Lang; readonly one: Announcement; readonly grants: readonly Grant[] }

/** The form and the order of the list, its place and its heading, and whom the readers of each language are told of first. */
export function ListFields({ lang, one, grants }: Props) {
  const [t, w] = [texts[lang].desk, words[lang]]
  return (
    <Section title={t.list}>
      <div className="duo">
        <Choice
          name="form"
          label={t.form}
          value={one.form ?? undefined}
          options={forms.map((value) => ({ value, label: w.form[value] }))}
        />
        <Choice
          name="order"
          label={t.order}
          value={one.order ?? undefined}
          options={listOrders.map((value) => ({ value, label: w.order[value] }))}
        />
      </div>
      <NumberField
        name="list_after"
        label={t.listAfter}
        hint={say(t.listAfterHelp, { count: one.body.length })}
        value={String(one.listAfter)}
      />
      <InLangs lang={lang} name="list_heading" label={t.listHeading} words={one.listHeading} />
      <Highlighted lang={lang} one={one} grants={grants} />
    </Section>
  )
}

/** The municipalities that lead projects, for each language those that its readers are told of first. */
function Highlighted({ lang, one, grants }: Props) {
  const t = texts[lang].desk
  const leaders = [
    ...new Map(
      grants.flatMap(({ coordinator }) => (coordinator.code === null ? [] : [[coordinator.code, coordinator]])),
    ).entries(),
  ]
  if (leaders.length === 0) return null
  return (
    <div className="stack tight">
      <p className="hint">{t.highlightedHelp}</p>
      <div className="trio">
        {langs.map((each) => (
          <Choices
            key={each}
            name={`highlighted_${each}`}
            label={say(t.highlighted, { lang: t.langs[each] })}
            optional={t.optional}
            options={leaders.map(([value, who]) => ({ value, label: nameIn(who, each) }))}
            values={one.highlighted[each] ?? []}
          />
        ))}
      </div>
    </div>
  )
}
