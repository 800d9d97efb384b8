import type { OwnAdoption } from '../../catalogue/adoption/adopter.ts'
import { experienceOf, knownText, sectorsText, StageOf } from '../../catalogue/parts/adoption-cells.tsx'
import { titleIn } from '../../catalogue/title.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import type { View } from '../../frame/view.ts'
import { told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Table } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts/municipalities.ts'

type Told = OwnAdoption & { readonly entry: NonNullable<OwnAdoption['entry']> }
type Props = { readonly view: View; readonly adoptions: readonly OwnAdoption[] }

const isTold = (one: OwnAdoption): one is Told => one.entry !== null

/** What the municipality has taken into use, as it tells itself. */
export function Adopted({ view, adoptions }: Props) {
  const { lang } = view
  const t = texts[lang]
  return (
    <>
      <h2>{t.adopted}</h2>
      <Table
        id="adopted"
        files
        caption={t.adopted}
        captionHidden
        rows={adoptions.filter(isTold)}
        keyOf={(one) => one.id}
        empty={<p>{t.adoptedNone}</p>}
        columns={[
          {
            key: 'work',
            head: t.work,
            cell: (one) => <a href={paths.adoption(lang, one.slug)}>{titleIn(one, lang)}</a>,
          },
          { key: 'state', head: t.state, cell: (one) => <StageOf stage={one.entry.stage} lang={lang} /> },
          {
            key: 'since',
            head: t.since,
            cell: (one) => (one.entry.since === null ? <Unsaid>{t.untold}</Unsaid> : writtenDay(one.entry.since, lang)),
          },
          {
            key: 'sectors',
            head: t.sectors,
            cell: (one) => sectorsText(one.entry, lang) || <Unsaid>{t.untold}</Unsaid>,
          },
          { key: 'known', head: t.known, cell: (one) => knownText(one.entry, dayOf(view.now), lang) },
        ]}
      />
    </>
  )
}

/** In what the municipality tells and shows others what it has done. */
export function Helping({ view, adoptions }: Props) {
  const { lang } = view
  const t = texts[lang]
  const helping = adoptions.filter(isTold).filter((one) => one.entry.helps)
  return (
    <>
      <h2>{t.helps}</h2>
      {helping.length === 0 ? (
        <p>{t.helpsNone}</p>
      ) : (
        <ul className="ruled">
          {helping.map((one) => (
            <li key={one.id} className="tight">
              <p className="strong">
                <a href={paths.adoption(lang, one.slug)}>{titleIn(one, lang)}</a>
              </p>
              <p className="prose" lang={told(one.entry.experience, lang)?.lang}>
                {experienceOf(one.entry, lang)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
