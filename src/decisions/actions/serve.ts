import type { Version } from '../../applications/reads/version.ts'
import { findPublicVersion } from '../../applications/reads/open-version.ts'
import type { Call } from '../../calls/call.ts'
import { enterWork } from '../../catalogue/actions/enter-work.ts'
import { takePledges } from '../../cooperation/actions/take-pledges.ts'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import { newId } from '../../io/once.ts'
import { isLang } from '../../kit/lang.ts'
import type { Actor } from '../../people/person.ts'
import { listHolders } from '../../people/reads.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { settleRetention } from '../../register/actions/settle-retention.ts'
import type { DecisionContent } from '../decision.ts'
import { workSaidIn } from '../granted-work.ts'
import { pledgesIn } from '../pledged.ts'
import { insertDecision } from '../store.ts'
import { letterWords } from '../words/letter.ts'
import { noticeOf } from '../words/notice.ts'

export type Ready = {
  readonly content: DecisionContent
  readonly version: Version & { readonly caseId: string }
  readonly call: Call
  readonly presentedBy: string
}

const partiesOf = ({ version }: Ready) => [
  ...new Set(version.content.partners.map((partner) => partner.organisationId)),
]

/** Writes to those who write and sign for every party, each in their own language. The same decision is told once. */
async function tellParties(tx: Write, here: Here<Actor>, ready: Ready, decisionId: string): Promise<void> {
  const { version, call } = ready
  for (const party of version.content.partners)
    for (const { id, name, email, lang: spoken, example } of await listHolders(tx, party.organisationId, [
      'admin',
      'editor',
      'signatory',
    ])) {
      if (email === null) continue
      const lang = isLang(spoken) ? spoken : 'fi'
      const notice = {
        authority: call.authority.name,
        title: version.content.title,
        party: party.name,
        caseNumber: version.caseNumber ?? '',
      }
      await post(
        tx,
        {
          to: { name, address: email },
          lang,
          ...noticeOf(notice, { name, lang }),
          once: `decision:${decisionId}:${party.organisationId}:${id}`,
          about: { kind: 'case', id: version.applicationId },
          example: example || version.example,
        },
        here.now,
      )
    }
}

/** What an application says of its work and promises, as everybody may read it. */
async function publicIn(tx: Write, { applicationId, number }: Version) {
  const open = await findPublicVersion(tx, { applicationId, number })
  const said = workSaidIn(open?.version.content.answers ?? {})
  return { said, promised: open === undefined ? [] : pledgesIn(open.version.content) }
}

/** A granted application becomes a work that everybody sees, with what it promised; what is secret in it is not told there. */
async function enterGrant(tx: Write, here: Here<Actor>, ready: Ready): Promise<void> {
  const { content, version, call } = ready
  if (content.kind !== 'granted') return
  const { said, promised } = await publicIn(tx, version)
  const purpose = call.purposes.find(({ key }) => key === version.content.purpose)
  const work = {
    applicationId: content.applicationId,
    slug: `${call.slug}-${content.caseNumber.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    round: { key: call.roundKey ?? call.slug, name: call.title, year: Number(content.decidedOn.slice(0, 4)) },
    listNumber: null,
    title: version.content.title,
    ...said,
    theme: purpose === undefined ? null : { key: purpose.key, name: purpose.words },
    coordinatorId: content.recipient.id,
    partnerIds: partiesOf(ready).filter((party) => party !== content.recipient.id),
    grantedCents: content.grantedCents,
    periodFrom: content.use?.from ?? null,
    periodTo: content.use?.to ?? null,
    decidedOn: content.decidedOn,
    example: version.example,
  }
  const { id } = await enterWork(tx, work, here.now)
  await takePledges(tx, { workId: id, authorityId: call.authority.id, lang: version.lang, promised })
}

/**
 * Everything that a signature brings about, in its transaction: the document in the register with its hash, the decision, its dispatch
 * to coordinator and every implementer (domain.md R-T3), how long the case is kept, the letters, and for a grant the public work. Gives the ids.
 */
export async function serve(tx: Write, here: Here<Actor>, ready: Ready): Promise<{ id: string; documentId: string }> {
  const { content, version, call } = ready
  const id = newId()
  const document = await enterDocument(tx, {
    caseId: version.caseId,
    kind: 'decision',
    direction: 'sent',
    title: `${letterWords[content.lang].decision.heading} ${content.caseNumber}`,
    lang: content.lang,
    at: here.now,
    senderId: call.authority.id,
    content,
    hash: digestOf(content),
  })
  await insertDecision(tx, {
    id,
    documentId: document.id,
    content,
    presentedBy: ready.presentedBy,
    signedBy: here.who.id,
    signedAt: here.now,
  })
  await dispatchDocument(tx, document.id, partiesOf(ready), here.now)
  await settleRetention(tx, version.caseId, content.kind === 'granted' ? 'granted' : 'rejected')
  await enterGrant(tx, here, ready)
  await tellParties(tx, here, ready, id)
  return { id, documentId: document.id }
}
