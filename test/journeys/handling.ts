import type { Page } from '@playwright/test'
import { texts } from '../../src/assessment/texts.ts'
import { findCallBySlug } from '../../src/calls/reads.ts'
import { texts as said } from '../../src/decisions/texts.ts'
import { found } from '../../src/io/absent.ts'
import { paths } from '../../src/paths.ts'
import { findByName } from '../../src/people/reads/register.ts'
import { assessed } from '../situations/assessed.ts'
import { confirmFlags } from '../situations/confirmed.ts'
import type { Base } from '../situations/entered.ts'
import { received } from '../situations/received.ts'
import { examplePerson } from '../situations/signed-in.ts'
import { expect } from './support.ts'

type Lang = 'fi' | 'sv'

const minuteMs = 60_000

/** The last moment of a call was a minute ago. No door of the server can make time pass, so its row is changed. */
export async function closeCall({ write }: Base, slug: string): Promise<void> {
  const closed = new Date(Date.now() - minuteMs)
  await write.updateTable('calls.call').set({ closes_at: closed }).where('slug', '=', slug).execute()
}

/** What arrived beside the application of the journey: two other municipalities seek 50 000 € and were given 3 points by both assessors. */
export async function enterAnother(base: Base, slug: string): Promise<void> {
  const call = found(await findCallBySlug(base.write, slug))
  const [one, two] = [
    found(await findByName(base.write, 'municipality', 'Esimerkkikunta 7')),
    found(await findByName(base.write, 'municipality', 'Esimerkkikunta 8')),
  ]
  const people = [await examplePerson(base.write, 'assessor-fi'), await examplePerson(base.write, 'assessor-sv')]
  const ids = people.map((person) => person.id)
  const id = await received(base, {
    call: call.id,
    formId: found(call.formId ?? undefined),
    authority: call.authority.id,
    parties: [one.id, two.id],
    by: found(ids[0]),
    title: 'Elektroniska möten för alla',
    soughtCents: 50_000_00,
    number: 2,
  })
  const scores = call.criteria.map(({ key }) => ({ criterionKey: key, points: 3, reason: 'Bra.' }))
  await assessed(base, id, ids, { scores, at: new Date() })
  await confirmFlags(base, id, { who: found(ids[0]), at: new Date() })
}

/** The presenter begins the assessment, shares the work out as it is suggested, and confirms every check. */
export async function prepare(page: Page, lang: Lang, { slug, id }: { slug: string; id: string }): Promise<void> {
  const t = texts[lang]
  await page.goto(paths.deskCallAssessment(lang, slug))
  await page.getByRole('button', { name: t.begin.button }).click()
  await page.getByRole('link', { name: t.assignments.suggest }).click()
  await page.getByRole('button', { name: t.assignments.button }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.goto(paths.deskCase(lang, id))
  await page.getByRole('button', { name: t.file.confirmAll }).click()
  const open = page.getByRole('row').filter({ hasText: t.file.unconfirmed })
  for (let left = await open.count(); left > 0; left--) {
    await open.first().locator('[name="note"]').fill('Tarkistettu / kontrollerat')
    await open.first().getByRole('button', { name: t.file.confirm }).click()
    await expect(open).toHaveCount(left - 1)
  }
}

/** An assessor declares no conflict, gives the one criterion its points and a reason, and completes the sheet. */
export async function assess(page: Page, lang: Lang, id: string, points: number): Promise<void> {
  const t = texts[lang]
  await page.goto(paths.assessment(lang, id))
  await expect(page.locator('[name$=".points"]')).toHaveCount(0)
  await page.getByLabel(t.declare.none).check()
  await page.getByRole('button', { name: t.declare.button }).click()
  await page.locator(`[name$=".points"][value="${points}"]`).check()
  await page.locator('[name$=".reason"]').fill('Muutos on mitattu / förändringen är mätt.')
  await page.getByRole('button', { name: t.assess.complete }).click()
  await expect(page.locator('[name$=".points"]')).toHaveCount(0)
}

/** The presenter proposes for a case on its page: a kind, at most how many euros, and why. */
export async function propose(
  page: Page,
  lang: Lang,
  { id, kind, euros = '' }: { id: string; kind: string; euros?: string },
): Promise<void> {
  await page.goto(paths.deskProposal(lang, id))
  await page.locator(`[name="kind"][value="${kind}"]`).check()
  await page.locator('[name="cents"]').fill(euros)
  await page.locator('[name="reasons"]').fill('Hakemus täyttää ehdot. / Ansökan uppfyller villkoren.')
  await page.getByRole('button', { name: said[lang].proposal.save }).click()
  await expect(page.getByRole('status')).toContainText(said[lang].proposal.saved)
}
