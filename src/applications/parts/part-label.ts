import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { partName, partOf, type Part } from '../../register/secrecy/part.ts'
import type { PartsNamed } from '../part-named.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { secrecyTexts } from '../texts/secrecy.ts'

type Label = (of: PartsNamed, key: string, lang: Lang) => string

const partyIn = ({ parties }: PartsNamed, key: string, lang: Lang): string =>
  plain(parties.find(({ partnerId }) => partnerId === key)?.name, lang)

function workIn({ works }: PartsNamed, key: string, lang: Lang): string {
  const work = works.find(({ workId }) => workId === key)
  return plain(work?.title, lang) || (work?.slug ?? '')
}

/** The fields of the reuse check and of what is taken into use, as their forms call them. */
const fieldLabels: Readonly<Record<string, (lang: Lang) => string>> = {
  searched: (lang) => texts[lang].receipt.searched,
  why: (lang) => texts[lang].receipt.why,
  decision: (lang) => texts[lang].reuse.decisionLabel,
  work: (lang) => adoptionTexts[lang].work,
  way: (lang) => adoptionTexts[lang].way,
  replaces: (lang) => adoptionTexts[lang].replaces,
  consentBy: (lang) => adoptionTexts[lang].consentBy,
  consentOn: (lang) => adoptionTexts[lang].consentOn,
}

const fieldLabel = (key: string, lang: Lang): string =>
  Object.hasOwn(fieldLabels, key) ? (fieldLabels[key]?.(lang) ?? key) : key

const labels: Readonly<Record<Part['kind'], Label>> = {
  answer: ({ form }, key, lang) => plain(form.questions.find((one) => one.key === key)?.label, lang) || key,
  attachment: ({ files }, key, lang) =>
    say(secrecyTexts[lang].attachment, { name: files.find(({ id }) => id === key)?.name ?? '' }),
  tasks: (of, key, lang) => say(secrecyTexts[lang].tasks, { party: partyIn(of, key, lang) }),
  costs: (of, key, lang) => say(secrecyTexts[lang].costs, { party: partyIn(of, key, lang) }),
  reuse: (_, key, lang) => say(secrecyTexts[lang].reuse, { field: fieldLabel(key, lang) }),
  finding: (of, key, lang) => say(secrecyTexts[lang].finding, { work: workIn(of, key, lang) }),
  adoption: (_, key, lang) => fieldLabel(key, lang),
  message: ({ messages = [] }, key, lang) =>
    say(secrecyTexts[lang].message, {
      subject: messages.find(({ part }) => part === partName({ kind: 'message', key }))?.subject ?? '',
    }),
}

/** What a part is called: the question, the attachment by its name, tasks and costs by their party, a note by its work. */
export function partLabel(of: PartsNamed, name: string, lang: Lang): string {
  const part = partOf(name)
  return part === undefined ? name : labels[part.kind](of, part.key, lang)
}
