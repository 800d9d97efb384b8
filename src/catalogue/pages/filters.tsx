import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { isNarrowed, type Asked } from '../asked.ts'
import { facets, type Choice } from '../found.ts'
import { texts } from '../texts.ts'

type Props = { lang: Lang; asked: Asked; choices: readonly Choice[] }

/** The filters of the list, each with how many works a choice leaves; they go into the address. */
export function Filters({ lang, asked, choices }: Props) {
  const t = texts[lang].list
  const hidden = { ...(asked.q === '' ? {} : { q: asked.q }), ...(asked.sort === 'newest' || asked.sort === 'match' ? {} : { sort: asked.sort }) }
  return (
    <Form action={paths.projects(lang)} method="get" label={t.filters} hidden={hidden}>
      <div className="stack">
        {facets.map((facet) => {
          const options = choices.filter((one) => one.facet === facet).map((one) => ({ value: one.key, label: `${plain(one.name, lang)} (${one.count})` }))
          return options.length === 0 ? null : (
            <Select key={facet} name={facet} label={t[facet]} options={[{ value: '', label: t.all }, ...options]} value={asked[facet] ?? ''} wide />
          )
        })}
        <div className="row">
          <SubmitButton variant="second" slim>{t.apply}</SubmitButton>
          {isNarrowed(asked) ? <a href={paths.projects(lang, { q: asked.q })}>{t.clear}</a> : null}
        </div>
      </div>
    </Form>
  )
}
