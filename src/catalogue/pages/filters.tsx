import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Details } from '../../ui/details.tsx'
import { DrawnOnce, type Drawn } from '../../ui/drawn.tsx'
import { Form } from '../../ui/form.tsx'
import { addressOf, isNarrowed, type Asked } from '../asked.ts'
import { facets, type Choice, type Facet } from '../found.ts'
import { texts } from '../texts.ts'

type Props = { lang: Lang; asked: Asked; choices: readonly Choice[] }

/** The rounds as links: the filter that most people want. */
export function Rounds({ lang, asked, choices }: Props) {
  const rounds = choices.filter((one) => one.facet === 'round')
  const chip = (key: string | undefined, text: string, count?: number) => ({
    href: paths.projects(lang, addressOf({ ...asked, round: key, category: undefined, page: 1 })),
    text,
    count,
    chosen: asked.round === key,
  })
  return (
    <Chips
      label={texts[lang].list.round}
      chips={[
        chip(undefined, texts[lang].list.all),
        ...rounds.map((one) => chip(one.key, plain(one.name, lang), one.count)),
      ]}
    />
  )
}

const chosenFrom = (facet: Facet, { lang, asked, choices }: Props) => {
  const t = texts[lang].list
  const options = choices
    .filter((one) => one.facet === facet)
    .map((one) => ({ value: one.key, label: `${plain(one.name, lang)} (${one.count})` }))
  return options.length === 0 ? null : (
    <Select
      key={facet}
      name={facet}
      label={t[facet]}
      options={[{ value: '', label: t.all }, ...options]}
      value={asked[facet] ?? ''}
      wide
    />
  )
}

const more = facets.filter((facet) => facet !== 'round')

/** The other filters, each with how many works a choice leaves; they go into the address. Open while one of them is set. */
export function Filters({ drawn, ...props }: Props & { drawn: Drawn }) {
  const { lang, asked, choices } = props
  const t = texts[lang].list
  const isChosen = more.some((facet) => asked[facet] !== undefined)
  const fields = () => more.map((facet) => chosenFrom(facet, props))
  const hidden = Object.fromEntries(
    Object.entries(addressOf({ ...asked, page: 1 })).flatMap(([name, value]) =>
      value === undefined || more.some((facet) => facet === name) ? [] : [[name, String(value)]],
    ),
  )
  return (
    <Details summary={t.filters} open={isChosen} lean>
      <Form action={paths.projects(lang)} method="get" label={t.filters} hidden={hidden}>
        <div className="stack">
          {isChosen ? (
            <div className="quarters">{fields()}</div>
          ) : (
            <DrawnOnce
              tag="div"
              own={{ className: 'quarters' }}
              drawn={drawn}
              drawings={[{ of: choices, as: lang, draw: fields }]}
            />
          )}
          <div className="row">
            <SubmitButton variant="second" slim>
              {t.apply}
            </SubmitButton>
            {isNarrowed(asked) ? <a href={paths.projects(lang, { q: asked.q })}>{t.clear}</a> : null}
          </div>
        </div>
      </Form>
    </Details>
  )
}
