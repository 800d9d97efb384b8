import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { Form } from '../../ui/form.tsx'
import { words } from '../adoption/words.ts'
import { offerWords } from '../words/offer.ts'
import { isFiltered, offerAddress, type OfferAsked } from '../offer/asked.ts'
import { offerFacets, type OfferChoice, type OfferFacet } from '../offer/offered.ts'
import { solutionTexts } from '../texts/solutions.ts'

type Props = { lang: Lang; asked: OfferAsked; choices: readonly OfferChoice[] }

const labelsOf = (lang: Lang): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  ...offerWords[lang],
  size: words[lang].size,
})

/** What a choice is called: the name that the database holds, the word of the house, or the key itself (a licence). */
export const labelOf = ({ facet, key, name }: Pick<OfferChoice, 'facet' | 'key' | 'name'>, lang: Lang): string => {
  if (name !== null) return plain(name, lang)
  return labelsOf(lang)[facet]?.[key] ?? key
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The kinds of works as links, each with how many there are. */
export function Kinds({ lang, asked, choices }: Props) {
  const kinds = choices.filter((one) => one.facet === 'kind')
  const chip = (key: string | undefined, text: string, count?: number) => ({
    href: paths.solutions(lang, offerAddress({ ...asked, kind: key, page: 1 })),
    text,
    count,
    chosen: asked.kind === key,
  })
  return (
    <Chips
      label={solutionTexts[lang].kinds}
      chips={[
        chip(undefined, solutionTexts[lang].everything),
        ...kinds.map((one) => chip(one.key, capital(labelOf(one, lang)), one.count)),
      ]}
    />
  )
}

const more = offerFacets.filter((facet) => facet !== 'kind')

const optionsOf = (facet: OfferFacet, choices: readonly OfferChoice[], lang: Lang) =>
  choices
    .filter((one) => one.facet === facet)
    .map((one) => ({ value: one.key, label: `${labelOf(one, lang)} (${one.count})` }))

/** The other filters, each with how many works a choice leaves; they go into the address. Open while one of them is set. */
export function OfferFilters({ lang, asked, choices }: Props) {
  const t = solutionTexts[lang]
  const { q, kind } = asked
  return (
    <Details summary={t.filters} open={more.some((facet) => asked[facet] !== undefined)} lean>
      <Form
        action={paths.solutions(lang)}
        method="get"
        label={t.filters}
        hidden={{ ...(q === '' ? {} : { q }), ...(kind === undefined ? {} : { kind }) }}
      >
        <div className="stack">
          <div className="quarters">
            {more.map((facet) => {
              const options = optionsOf(facet, choices, lang)
              return options.length === 0 ? null : (
                <Select
                  key={facet}
                  name={facet}
                  label={offerWords[lang].facet[facet]}
                  options={[{ value: '', label: t.everything }, ...options]}
                  value={asked[facet] ?? ''}
                  wide
                />
              )
            })}
          </div>
          <div className="row">
            <SubmitButton variant="second" slim>
              {t.apply}
            </SubmitButton>
            {isFiltered(asked) ? <a href={paths.solutions(lang, { q })}>{t.clear}</a> : null}
          </div>
        </div>
      </Form>
    </Details>
  )
}
