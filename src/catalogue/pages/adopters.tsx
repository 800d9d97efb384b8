import { byAlphabet, type Lang } from '../../kit/lang.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Adopter } from '../adoption/adopter.ts'
import { sizeClasses, type KinFilter } from '../adoption/likeness.ts'
import { words } from '../adoption/words.ts'
import { texts } from '../texts/adoption.ts'

type Props = {
  readonly lang: Lang
  readonly slug: string
  readonly adopters: readonly Adopter[]
  readonly filter: KinFilter
}

/** The name of an organisation that uses a work; a municipality leads to its own page. */
export const Name = ({ adopter, lang }: { adopter: Adopter; lang: Lang }) => (
  <>
    <OrganisationName lang={lang} name={adopter.name} code={adopter.code} />
    {adopter.example ? (
      <>
        {' '}
        <Tag kind="example">{texts[lang].example}</Tag>
      </>
    ) : null}
  </>
)

/** What can be chosen is what some user has. */
export const Filters = ({ lang, slug, adopters, filter }: Props) => {
  const t = texts[lang]
  const regions = new Map(adopters.map((one) => [one.regionCode ?? '', plain(one.regionName, lang)]))
  regions.delete('')
  const all = { value: '', label: t.all }
  const byName = [...regions].toSorted((a, b) => byAlphabet(lang)(a[1], b[1]))
  return (
    <Form action={paths.adoption(lang, slug)} method="get" label={t.who}>
      <div className="group">
        <Select
          name="size"
          label={t.size}
          value={filter.size ?? ''}
          options={[all, ...sizeClasses.map((one) => ({ value: one, label: words[lang].size[one] }))]}
        />
        <Select
          name="region"
          label={t.region}
          value={filter.region ?? ''}
          options={[all, ...byName.map(([value, label]) => ({ value, label }))]}
        />
        <Select
          name="language"
          label={t.language}
          value={filter.language ?? ''}
          options={[all, { value: 'fi', label: t.languages.fi }, { value: 'sv', label: t.languages.sv }]}
        />
        <div className="row at-foot">
          <SubmitButton variant="second">{t.show}</SubmitButton>
        </div>
      </div>
    </Form>
  )
}

/** What users have learnt, as they wrote it. */
export const Experiences = ({ lang, adopters }: { lang: Lang; adopters: readonly Adopter[] }) => {
  const t = texts[lang]
  const telling = adopters.filter((one) => one.entry.experience !== null || one.entry.helps)
  return telling.length === 0 ? null : (
    <>
      <h2>{t.experience}</h2>
      <ul className="ruled read">
        {telling.map((one) => (
          <li key={one.organisationId} className="tight">
            <p className="strong">
              <Name adopter={one} lang={lang} />
            </p>
            <p className="prose" lang={told(one.entry.experience, lang)?.lang}>
              {told(one.entry.experience, lang)?.text}
            </p>
            {one.entry.helps ? <p className="small quiet">{t.helps}</p> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
