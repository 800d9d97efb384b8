import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Steps, type Step } from '../../ui/steps.tsx'
import { adviceOnTimes } from '../advice.ts'
import { isPrepared, type Call } from '../call.ts'
import { parts, type Part } from '../part.ts'
import { partLines } from '../part-lines.ts'
import type { Lack } from '../publication.ts'
import { texts } from '../texts/desk.ts'
import { texts as forms } from '../texts/forms.ts'
import { texts as notices } from '../texts/notices.ts'
import { texts as writing } from '../texts/writing.ts'
import { words } from '../words.ts'

/** What a call lacks, in words. */
export function lackText(view: View, lack: Lack): string {
  const t = writing[view.lang]
  const langs = (lack.langs ?? []).map((lang) => t.lang[lang])
  const [one = '', other] = langs
  const message: string = t.lack[lack.what]
  return message
    .replace('{langs}', other === undefined ? one : say(t.and, { one, other }))
    .replace('{number}', String(lack.number ?? ''))
    .replace('{sum}', String(lack.sum ?? ''))
}

/** Ids of fields that the list of what is missing leads to, where the part has more than one. */
const fieldOf: Partial<Record<Lack['what'], string>> = {
  title: 'title.fi',
  summary: 'summary.fi',
  description: 'description.fi',
  legal_basis: 'law.fi',
  grant_kind: 'kind',
  form: 'form',
  joint: 'joint',
  appropriation: 'appropriation',
  share: 'share',
  vat: 'vat',
  cost_types: 'costs.0.name.fi',
  period_kind: 'period_kind',
  opening: 'opens.day',
  closing: 'closes.day',
  order: 'closes.day',
  closing_past: 'closes.day',
  period: 'earliest',
  period_order: 'latest',
  priority: 'priority',
  priority_reason: 'priority_reason.fi',
}

/** The language of a field that is missing where only one is. */
const inLang = (id: string, lack: Lack) =>
  lack.langs?.length === 1 && id.endsWith('.fi') ? `${id.slice(0, -2)}${lack.langs[0] ?? 'fi'}` : id

/** Where one goes to mend what is missing. */
export function lackAddress(view: View, slug: string, lack: Lack): string {
  if (lack.what === 'form_unfinished' || lack.what === 'form_adoption') return paths.deskCallForm(view.lang, slug)
  const id = fieldOf[lack.what]
  return `${paths.deskCallPart(view.lang, slug, lack.part)}${id === undefined ? '' : `#${inLang(id, lack)}`}`
}

type Props = { view: View; call: Call; lacks: readonly Lack[]; duties: number; current?: Part | 'form' | undefined }

function statusOf({ view, call, lacks, duties }: Props, part: Part): Step['status'] {
  const t = texts[view.lang].overview
  if (part === 'people') return { kind: duties === 0 ? 'due' : 'ok', text: say(t.people, { count: duties }) }
  if (!isPrepared(call)) return undefined
  const count = lacks.filter((lack) => lack.part === part && !inBuilder(lack)).length
  return count === 0 ? unlacking(view, call, part) : { kind: 'due', text: say(t.missing, { count }) }
}

const mayBeEmpty: readonly Part[] = ['exclusions', 'conditions', 'faq', 'attachments']

/** How a part stands in which nothing is missing: empty where it may be, with times that are seldom wise, or done. */
function unlacking({ lang, now }: View, call: Call, part: Part): Step['status'] {
  const t = texts[lang].overview
  if (mayBeEmpty.includes(part) && partLines(part, call).length === 0) return { kind: 'none', text: t.empty }
  if (part === 'timetable' && adviceOnTimes(call, now).length > 0) return { kind: 'due', text: t.unwise }
  return { kind: 'ok', text: t.ready }
}

/** What is mended in the form builder. */
const inBuilder = ({ what }: Lack): boolean => what === 'form' || what === 'form_unfinished' || what === 'form_adoption'

/** The form of the call, which has pages of its own. */
function formStep({ view, call, lacks, current }: Props): Step {
  const t = texts[view.lang].overview
  const own = lacks.filter((lack) => lack.what === 'form' || lack.what === 'form_adoption').length
  const count = own + call.formUnfinished
  const due: Step['status'] = { kind: 'due', text: say(t.missing, { count }) }
  return {
    href: paths.deskCallForm(view.lang, call.slug),
    text: forms[view.lang].step,
    mark: String(parts.length + 1),
    status: !isPrepared(call) ? undefined : count > 0 ? due : { kind: 'ok', text: t.ready },
    current: current === 'form',
  }
}

/** What is told of the call beside its terms, once it is published. */
const noticesStep = ({ view, call }: Props): Step => ({
  href: paths.deskCallNotices(view.lang, call.slug),
  text: notices[view.lang].title,
  mark: String(parts.length + 2),
})

/** The parts of a call with how far each has come, as links. */
export const CallSteps = (props: Props) => (
  <Steps
    label={texts[props.view.lang].overview.parts}
    steps={[
      ...parts.map((part, i) => ({
        href: paths.deskCallPart(props.view.lang, props.call.slug, part),
        text: words[props.view.lang].part[part],
        mark: String(i + 1),
        status: statusOf(props, part),
        current: part === props.current,
      })),
      formStep(props),
      noticesStep(props),
    ]}
  />
)
