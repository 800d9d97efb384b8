import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { isFlagKey } from './flag.ts'
import type { Happened } from './listed.ts'
import { words } from './words.ts'

const texts = (lang: Lang) => words[lang].happened
const plainly = [
  'supplement.asked',
  'supplement.extended',
  'supplement.closed',
  'edit.opened',
  'edit.dropped',
  'application.withdrawn',
  'application.transferred',
  'application.late_shown',
  'application.admitted_late',
  'coordination.asked',
  'coordination.accepted',
  'coordination.declined',
  'coordination.withdrawn',
  'assessment.assigned',
  'assessment.unassigned',
  'assessment.sheet_completed',
  'assessment.completed',
  'secrecy.asked',
  'secrecy.revoked',
  'secrecy.decided',
  'copy.given',
  'case.disposal_proposed',
  'case.disposal_revoked',
  'case.disposed',
] as const

type Tells = (data: Happened['data'], lang: Lang) => string | undefined
const tells: Readonly<Record<string, Tells>> = {
  'application.submitted': (data, lang) => say(texts(lang)['application.submitted'], { number: String(data.number) }),
  'supplement.answered': (data, lang) => say(texts(lang)['supplement.answered'], { number: String(data.number) }),
  'edit.made': (data, lang) => say(texts(lang)['edit.made'], { number: String(data.number) }),
  'message.written': (data, lang) => texts(lang)[data.direction === 'sent' ? 'message.sent' : 'message.arrived'],
  'assessment.conflict_declared': (data, lang) =>
    texts(lang)[data.declared === 'none' ? 'assessment.conflict_none' : 'assessment.conflict_disqualified'],
  'assessment.flag_confirmed': (data, lang) => {
    const key = String(data.flag)
    return isFlagKey(key) ? say(texts(lang)['assessment.flag_confirmed'], { flag: words[lang].flag[key] }) : undefined
  },
}

/** An event in words, for a timeline. Undefined for what belongs to other pages. */
export function writtenHappening({ what, data }: Pick<Happened, 'what' | 'data'>, lang: Lang): string | undefined {
  const known = plainly.find((one) => one === what)
  if (known !== undefined) return texts(lang)[known]
  return Object.hasOwn(tells, what) ? tells[what]?.(data, lang) : undefined
}
