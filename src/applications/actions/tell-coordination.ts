import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { findCase } from '../../register/reads.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { HandingPhase, TransferEnd } from '../coordination.ts'
import { coordinationLetter } from '../coordination-letters.ts'
import type { ApplicationEvent } from '../events.ts'
import { findVersion } from '../reads/version.ts'
import { answersTo } from '../store/answer.ts'
import { endTransfer, openTransfer } from '../store/coordination.ts'
import { partiesOf } from '../submission.ts'
import { tellAll } from './tell.ts'

export type Sides = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly byAuthority: boolean
}

export type CoordinationNews = {
  /** lapsed: it ended because of something else than its withdrawal, and stands as withdrawn. */
  readonly kind: 'asked' | 'lapsed' | TransferEnd
  readonly phase: HandingPhase
  readonly application: Application
  readonly sides: Sides
}

const nameOf = async (tx: Write, id: string) => found(await findOrganisation(tx, id)).name

/** What a letter and the register say of the application: what was sent stands as it was sent, a draft as it is written now. */
type Said = { readonly title: Words; readonly parties: readonly string[] }
async function saidOf(tx: Write, { phase, application }: CoordinationNews): Promise<Said> {
  if (phase === 'drafting')
    return {
      title: titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv'])),
      parties: application.parties.map(({ organisationId }) => organisationId),
    }
  const { content } = found(await findVersion(tx, application.id))
  return { title: content.title, parties: partiesOf(content) }
}

/** A request is told to whom it asks, its end to who asked, an acceptance to every party; what the authority asks is everybody's matter. */
function toldTo({ kind, sides }: CoordinationNews, parties: readonly string[]): readonly string[] {
  if (kind === 'accepted' || sides.byAuthority) return parties
  if (kind === 'lapsed') return [sides.from, sides.to]
  return [kind === 'declined' ? sides.from : sides.to]
}

async function write(tx: Write, here: Here<Actor>, news: CoordinationNews, { title, parties }: Said): Promise<void> {
  const { kind, phase, application, sides } = news
  const file = application.caseId === null ? undefined : await findCase(tx, application.caseId)
  const told = {
    title,
    from: await nameOf(tx, sides.from),
    to: await nameOf(tx, sides.to),
    by: await nameOf(tx, sides.byAuthority ? application.authorityId : sides.from),
    caseNumber: file?.number ?? '',
  }
  await tellAll(
    tx,
    here,
    { application, parties: toldTo(news, parties) },
    {
      from: phase === 'sent' ? 'authority' : 'parties',
      once: `coordination-${kind}:${sides.id}`,
      letter: (reader) => coordinationLetter({ kind, phase, byAuthority: sides.byAuthority }, told, reader),
    },
  )
}

/** Which document of the case the news is, if any: what the authority asks, and that the task of what was sent has passed on. */
function documentOf({ kind, phase, sides }: CoordinationNews) {
  if (phase !== 'sent') return undefined
  if (kind === 'asked' && sides.byAuthority) return { kind: 'coordination_request', direction: 'sent' } as const
  return kind === 'accepted' ? ({ kind: 'coordination', direction: 'arrived' } as const) : undefined
}

/** Enters it, addressed to the other side. */
async function enter(tx: Write, here: Here<Actor>, news: CoordinationNews, { title, parties }: Said): Promise<void> {
  const { application, sides } = news
  const { caseId, authorityId, lang } = application
  const entered = documentOf(news)
  if (caseId === null || entered === undefined) return
  const content = { transfer: sides.id, from: sides.from, to: sides.to, by: here.who.id, at: here.now.toISOString() }
  const document = await enterDocument(tx, {
    ...entered,
    caseId,
    title: plain(title, lang),
    lang,
    at: here.now,
    senderId: entered.direction === 'sent' ? authorityId : sides.to,
    content,
    hash: digestOf(content),
  })
  await dispatchDocument(tx, document.id, entered.direction === 'sent' ? parties : [authorityId], here.now)
}

/** Records what comes of a request to hand over the coordinator's task, enters it into the register, and tells by letter whom it concerns. */
export async function tellCoordination(tx: Write, here: Here<Actor>, news: CoordinationNews): Promise<void> {
  const { kind, application, sides } = news
  await record<ApplicationEvent>(tx, here, {
    what: `coordination.${kind === 'lapsed' ? 'withdrawn' : kind}`,
    aboutKind: 'application',
    about: application.id,
    caseId: application.caseId,
    data: { transfer: sides.id, from: sides.from, to: sides.to },
  })
  const words = await saidOf(tx, news)
  await enter(tx, here, news, words)
  await write(tx, here, news, words)
}

/** Ends the coordinator's own open request because of something else that was done with the application; told to both sides. */
export async function lapse(
  tx: Write,
  here: Here<Actor>,
  application: Application,
  phase: HandingPhase,
): Promise<void> {
  const open = await openTransfer(tx, application.id)
  if (open === undefined || open.byAuthority) return
  await endTransfer(tx, open.id, { as: 'withdrawn', at: here.now, who: here.who.id })
  await tellCoordination(tx, here, { kind: 'lapsed', phase, application, sides: open })
}
