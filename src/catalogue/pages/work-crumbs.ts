import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { Crumb } from '../../ui/crumbs.tsx'
import { texts } from '../texts.ts'
import { solutionTexts } from '../texts/solutions.ts'
import type { Work } from '../work.ts'

/** The way to a work: the list in which it stands, and its own page. */
export const workCrumbs = (
  lang: Lang,
  { slug, kind, title }: { readonly slug: string; readonly kind: Work['kind']; readonly title: string },
): readonly Crumb[] => [
  kind === 'project'
    ? { text: texts[lang].list.title, href: paths.projects(lang) }
    : { text: solutionTexts[lang].title, href: paths.solutions(lang) },
  { text: title, href: paths.work(lang, { slug, kind }) },
]
