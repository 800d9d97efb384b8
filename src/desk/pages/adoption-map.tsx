import type { AdoptionStage } from '../../catalogue/adoption/adoption.ts'
import { words } from '../../catalogue/adoption/words.ts'
import { knownText, StageOf } from '../../catalogue/parts/adoption-cells.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { MapKey } from '../../ui/charts/map.tsx'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Table } from '../../ui/table.tsx'
import { levelOfStage, type UserOnMap } from '../layer.ts'
import { texts } from '../texts/map.ts'
import { crumbsOf, nameColumns, Nothing, Picture } from './places.tsx'

type WorkProps = {
  readonly view: View
  readonly slug: string
  readonly title: string
  readonly example: boolean
  readonly rows: readonly UserOnMap[]
  readonly outlines: Outlines
}
const shownStages = ['plans', 'pilots', 'uses'] as const satisfies readonly AdoptionStage[]

/** Who plans, pilots and uses one work: a map and the same as a table. */
export function AdoptionMap({ view, slug, title, example, rows, outlines }: WorkProps) {
  const { lang } = view
  const t = texts[lang]
  const label = (row: UserOnMap) =>
    say(t.areaStage, { name: plain(row.name, lang), stage: words[lang].stage[row.entry.stage] })
  const placed = rows.map((row) => ({ ...row, level: levelOfStage[row.entry.stage], label: label(row) }))
  return (
    <Page
      view={view}
      title={t.ofWork}
      above={title}
      lead={t.leadOfWork}
      example={example}
      crumbs={crumbsOf(lang)}
      next={
        <LinkButton href={paths.adoption(lang, slug)} variant="second">
          {t.toList}
        </LinkButton>
      }
    >
      <div className="beside even">
        <Picture lang={lang} rows={placed} outlines={outlines} desc={t.descWork} />
        <div className="stack">
          <MapKey
            label={t.keys}
            entries={shownStages.map((stage) => ({ level: levelOfStage[stage], text: words[lang].stage[stage] }))}
          />
          <Table
            id="places"
            files
            caption={t.caption}
            note={t.notOnMap}
            rows={rows}
            keyOf={(row) => row.id}
            empty={<Nothing lang={lang} layer="adopted" />}
            columns={[
              ...nameColumns(lang),
              {
                key: 'known',
                head: t.known,
                cell: (row: UserOnMap) => knownText(row.entry, dayOf(view.now), lang),
              },
              {
                key: 'stage',
                head: t.stage,
                cell: (row: UserOnMap) => <StageOf stage={row.entry.stage} lang={lang} />,
              },
            ]}
          />
        </div>
      </div>
    </Page>
  )
}
