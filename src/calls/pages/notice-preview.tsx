import type { View } from '../../frame/view.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import type { Call } from '../call.ts'
import type { NoticeSaid } from '../entry/notice.ts'
import type { Values } from '../entry/typed.ts'
import { Paragraphs, Said } from '../parts/said.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/notices.ts'

/** A notice as it would stand, and the form that it was written in, to be sent on or taken up again. */
export type Previewed = {
  readonly said: NoticeSaid
  readonly values: Values
  readonly unconfirmed?: string | undefined
}
type Props = { view: View; call: Call; id: string; previewed: Previewed }

/** One language of the notice, as its readers get it. */
const InLanguage = ({ view, said, lang }: { view: View; said: NoticeSaid; lang: Lang }) => {
  const [title, words] = [said.title[lang], said.words[lang]]
  if (title === undefined && words === undefined) return null
  const only = (one: typeof title) => (one === undefined ? null : { [lang]: one })
  return (
    <section className="stack" aria-labelledby={`in-${lang}`}>
      <h2 id={`in-${lang}`} className="h3">
        {desk[view.lang].part.langs[lang]}
      </h2>
      <p className="strong">
        <Said words={only(title)} lang={view.lang} />
      </p>
      <Paragraphs words={only(words)} lang={view.lang} />
    </section>
  )
}

/** How a notice would look in each language; it is published when its writer says that it changes no terms. */
export const NoticePreview = ({ view, call, id, previewed: { said, values, unconfirmed } }: Props) => {
  const t = texts[view.lang]
  const hidden = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => /^(title|words)\.|^corrects$/.test(name))
      .map(([name, [value = '']]) => [name, value]),
  )
  return (
    <>
      {said.corrects === null ? null : <p>{say(t.corrects, { number: said.corrects })}</p>}
      {langs.map((lang) => (
        <InLanguage key={lang} view={view} said={said} lang={lang} />
      ))}
      <Form action={paths.deskCallNotices(view.lang, call.slug)} hidden={{ ...hidden, id }} label={t.desk.publish}>
        <p>{t.desk.terms}</p>
        <Tick name="changes_nothing" label={t.desk.changesNothing} error={unconfirmed} />
        <Buttons>
          <SubmitButton name="deed" value="publish">
            {t.desk.publish}
          </SubmitButton>
          <SubmitButton name="deed" value="edit" variant="second">
            {t.desk.edit}
          </SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}
