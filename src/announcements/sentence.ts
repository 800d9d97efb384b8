import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import { withKind } from './grantee.ts'
import { grouped, ordered, type Form, type Grant, type Group, type ListOrder } from './listing.ts'
import { eurosInText } from './numerals.ts'
import { proseOf } from './prose.ts'
import { words } from './words.ts'

/** One decision in a sentence: who, at most how much, for what. A sum that is not published is left out with the rest of the sentence. */
export function sumSentence(grant: Grant, lang: Lang): string {
  const t = words[lang].sums
  const who = withKind(grant.coordinator, lang)
  if (grant.cents === null) return titleLine(grant, lang)
  const [told, title] = [{ who, sum: eurosInText(grant.cents, lang) }, plain(grant.title, lang)]
  const joint = grant.others || grant.partners.length > 0
  if (title === '') return say(joint ? t.jointUntitled : t.aloneUntitled, told)
  return say(joint ? t.joint : t.alone, { ...told, title })
}

/** Who and what: `Pargas stad: Den it-smarta kommunen`. Only who, where the title is not published. */
export function titleLine(grant: Grant, lang: Lang): string {
  const [who, title] = [withKind(grant.coordinator, lang), plain(grant.title, lang)]
  return title === '' ? who : say(words[lang].category, { who, title })
}

/** The heading of a group: its category, "other projects" for what has none; nothing where there is but one group without a name. */
export function headingOf(group: Group, groups: number, lang: Lang): readonly string[] {
  if (group.category !== null) return [plain(group.category.name, lang)]
  return groups === 1 ? [] : [words[lang].otherProjects]
}

/** The list in lines of plain text: sentences, headings with numbered lines, or one numbered list. */
export function listLines(
  grants: readonly Grant[],
  { form, order, lang }: { form: Form; order: ListOrder; lang: Lang },
): readonly string[] {
  const inOrder = ordered(grants, order)
  if (form === 'prose') return inOrder.length === 0 ? [] : [proseOf(inOrder, lang).join(' ')]
  const numbered = (lines: readonly string[], end: string) =>
    lines.map((line, i) => `${i + 1}. ${line}${i + 1 < lines.length ? end : ''}`)
  if (form === 'sums')
    return numbered(
      inOrder.map((grant) => sumSentence(grant, lang)),
      ';',
    )
  const groups = grouped(inOrder)
  return groups.flatMap((group) => [
    ...headingOf(group, groups.length, lang),
    ...numbered(
      group.grants.map((grant) => titleLine(grant, lang)),
      '',
    ),
  ])
}
