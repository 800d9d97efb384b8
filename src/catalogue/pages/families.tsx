import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Table } from '../../ui/table.tsx'
import type { Family, FamilyCounts } from '../family/family.ts'
import { familyTexts } from '../texts/family.ts'
import { solutionTexts } from '../texts/solutions.ts'

/** All problems in the words of a resident, each with how much has been done about it. */
export function Families({ view, families }: { view: View; families: readonly (Family & FamilyCounts)[] }) {
  const { lang } = view
  const t = familyTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: solutionTexts[lang].title, href: paths.solutions(lang) }]}
    >
      <Table
        id="families"
        caption={t.title}
        captionHidden
        columns={[
          {
            key: 'problem',
            head: t.problem,
            file: { kind: 'text', of: (one) => plain(one.name, lang) },
            onCard: '',
            cell: (one) => (
              <>
                <a href={paths.family(lang, one.key)}>{plain(one.name, lang)}</a>
                <p className="small quiet">{plain(one.resident, lang)}</p>
              </>
            ),
          },
          { key: 'ready', head: t.ready, end: true, cell: (one) => one.solutions },
          { key: 'funded', head: t.funded, end: true, cell: (one) => one.projects },
          { key: 'others', head: t.others, end: true, cell: (one) => one.others },
        ]}
        rows={families}
        keyOf={(one) => one.key}
        files
        empty={null}
      />
    </Page>
  )
}
