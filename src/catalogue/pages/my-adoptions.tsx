import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { OwnAdoption } from '../adoption/adopter.ts'
import { knownText, StageOf } from '../parts/adoption-cells.tsx'
import { titleIn } from '../title.ts'
import { texts } from '../texts/adoption.ts'

type Props = { readonly view: View; readonly adoptions: readonly OwnAdoption[] }

/** What the own organisation has taken into use, with what waits for confirmation first. */
export function MyAdoptions({ view, adoptions }: Props) {
  const { lang } = view
  const t = texts[lang]
  const next = (
    <LinkButton variant="second" href={paths.projects(lang)}>
      {t.mine.search}
    </LinkButton>
  )
  return (
    <Page
      view={view}
      title={t.mine.title}
      lead={t.mine.lead}
      crumbs={[{ text: t.mine.my, href: paths.my(lang) }]}
      next={next}
    >
      <Table
        id="adoptions"
        files
        caption={t.mine.title}
        captionHidden
        rows={adoptions}
        keyOf={(one) => one.id}
        empty={<Empty title={t.mine.none}>{t.mine.noneHint}</Empty>}
        columns={[
          {
            key: 'work',
            head: t.mine.work,
            cell: (one) => <a href={paths.ownAdoption(lang, one.slug)}>{titleIn(one, lang)}</a>,
          },
          {
            key: 'stage',
            head: t.stage,
            cell: (one) =>
              one.entry === null ? <Unsaid>{t.unsaid}</Unsaid> : <StageOf stage={one.entry.stage} lang={lang} />,
          },
          { key: 'known', head: t.known, cell: (one) => knownText(one.entry, dayOf(view.now), lang) },
        ]}
      />
    </Page>
  )
}
