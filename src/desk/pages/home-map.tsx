import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { AreaMap, MapKey } from '../../ui/charts/map.tsx'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Details } from '../../ui/details.tsx'
import { Table } from '../../ui/table.tsx'
import { levelOf, type Leader } from '../numbers.ts'
import { texts } from '../texts/home.ts'

type Props = { lang: Lang; leaders: readonly Leader[]; outlines: Outlines }

const LeaderName = ({ leader, lang }: { leader: Leader; lang: Lang }) =>
  leader.code === null ? (
    plain(leader.name, lang)
  ) : (
    <a href={paths.municipality(lang, leader.code)}>{plain(leader.name, lang)}</a>
  )

const Picture = ({ lang, leaders, outlines }: Props) => {
  const t = texts[lang]
  const led = leaders.flatMap((leader) => {
    const d = outlines.areas.get(leader.code ?? '')
    if (leader.code === null || d === undefined) return []
    const label = say(t.area, { name: plain(leader.name, lang), count: leader.works })
    return [{ id: leader.code, d, level: levelOf(leader.works), label, href: paths.municipality(lang, leader.code) }]
  })
  return (
    <AreaMap
      id="leaders-map"
      title={t.mapTitle}
      desc={t.mapDesc}
      viewBox={outlines.viewBox}
      edges={outlines.edges}
      caption={t.boundaries}
      areas={[{ id: 'land', d: outlines.land, level: 0, label: t.land }, ...led]}
    />
  )
}

const rowsShown = 8

/** Who has led projects: a map, the most frequent ones as a table, and all of them in words. */
export function HomeMap({ lang, leaders, outlines }: Props) {
  const t = texts[lang]
  return (
    <section className="beside even" aria-labelledby="where">
      <div className="stack">
        <h2 id="where">{t.where}</h2>
        <p>{t.whereLead}</p>
        <MapKey
          label={t.key}
          entries={[
            { level: 1, text: t.keyOne },
            { level: 2, text: say(t.keyMany, { count: 2 }) },
            { level: 3, text: say(t.keyMany, { count: 3 }) },
            { level: 4, text: say(t.keyMost, { count: 4 }) },
          ]}
        />
        <Table
          id="leaders"
          caption={t.most}
          rows={leaders.slice(0, rowsShown)}
          keyOf={(leader) => leader.id}
          empty={null}
          columns={[
            { key: 'name', head: t.municipality, cell: (leader) => <LeaderName leader={leader} lang={lang} /> },
            { key: 'years', head: t.years, cell: (leader) => leader.years.join(', ') },
            { key: 'works', head: t.count, end: true, cell: (leader) => leader.works },
          ]}
        />
        <Details summary={t.allLeaders} lean>
          <ul className="inline small">
            {leaders.map((leader) => (
              <li key={leader.id}>
                <LeaderName leader={leader} lang={lang} /> {leader.works}
              </li>
            ))}
          </ul>
        </Details>
        <p>
          <a href={paths.municipalities(lang)}>{t.allMunicipalities}</a>
        </p>
      </div>
      <Picture lang={lang} leaders={leaders} outlines={outlines} />
    </section>
  )
}
