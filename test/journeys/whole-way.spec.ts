import type { Page } from '@playwright/test'
import { texts as announced } from '../../src/announcements/texts.ts'
import { texts as applied } from '../../src/applications/texts.ts'
import { texts as assessedTexts } from '../../src/assessment/texts.ts'
import { texts as called } from '../../src/calls/texts/open.ts'
import { texts as decided } from '../../src/decisions/texts.ts'
import { letterWords } from '../../src/decisions/words/letter.ts'
import { euros } from '../../src/kit/money.ts'
import { say } from '../../src/kit/texts.ts'
import { paths } from '../../src/paths.ts'
import type { Base } from '../situations/entered.ts'
import { announce } from './announcing.ts'
import { typeCosts, writeJointly } from './applying.ts'
import { writeCall } from './calling.ts'
import { test } from './ground.ts'
import { assess, closeCall, enterAnother, prepare, propose } from './handling.ts'
import { expect, expectAccessible, expectLanguage, expectNarrow, signIn } from './support.ts'

test.describe.configure({ mode: 'parallel', timeout: 300_000 })

type Story = {
  readonly lang: 'fi' | 'sv'
  readonly slug: string
  readonly coordinator: string
  readonly partner: string
  readonly partnerName: string
  readonly decider: string
  readonly call: string
  readonly project: string
}

const duties = (decider: string) => ({
  'Eeva Esittelijä': 'presenter',
  'Antti Arvioija': 'assessor',
  'Berit Bedömare': 'assessor',
  [decider]: 'decision_maker',
})

/** A call is written and published, two municipalities apply together, and the coordinator sends it. Gives the id of the application. */
async function apply(page: Page, story: Story): Promise<string> {
  const { lang, slug, project } = story
  await signIn(page, 'Eeva Esittelijä', { lang, back: paths.deskCalls(lang) })
  await writeCall(
    page,
    { lang, slug, title: { fi: `${story.call} fi`, sv: `${story.call} sv` } },
    duties(story.decider),
  )

  await signIn(page, story.coordinator, { lang, back: paths.call(lang, slug) })
  const title = { title_fi: `${project} fi`, title_sv: `${project} sv` }
  const at = await writeJointly(page, { lang, slug, partner: story.partnerName, title })

  await signIn(page, story.partner, { lang, back: at })
  await typeCosts(page, at, lang, { costs: '40 000', own: '6 000' })
  await page.goto(paths.my(lang))
  await page.getByRole('link', { name: say(applied[lang].my.commitTaskBare, { title: `${project} ${lang}` }) }).click()
  await page.getByLabel(applied[lang].commit.position).fill('Kunnanjohtaja / kommundirektör')
  await page.getByRole('button', { name: applied[lang].commit.button }).click()

  await signIn(page, story.coordinator, { lang, back: `${at}/submission` })
  await page.getByRole('button', { name: applied[lang].submission.button }).click()
  await expect(page.getByRole('heading', { level: 1, name: applied[lang].receipt.title })).toBeVisible()
  await expect(page.getByText(euros(85_000_00, lang)).first()).toBeVisible()
  return at.split('/').at(-1) ?? ''
}

/** The call closes; two assessors score; the presenter reads the ranking with its cut line and proposes; another person signs. */
async function decide(page: Page, base: Base, story: Story, id: string): Promise<void> {
  const { lang, slug } = story
  const t = decided[lang]
  await closeCall(base, slug)
  await signIn(page, 'Eeva Esittelijä', { lang, back: paths.deskCall(lang, slug) })
  await prepare(page, lang, { slug, id })
  await enterAnother(base, slug)
  for (const assessor of ['Antti Arvioija', 'Berit Bedömare']) {
    await signIn(page, assessor, { lang, back: paths.assess(lang) })
    await assess(page, lang, id, 4)
  }
  await signIn(page, 'Eeva Esittelijä', { lang, back: paths.deskRanking(lang, slug) })
  const line = say(assessedTexts[lang].ranking.cut, { sum: euros(100_000_00, lang) })
  await expect(page.getByRole('row').filter({ hasText: line })).toBeVisible()
  const below = page.getByRole('row').filter({ hasText: 'Elektroniska möten för alla' })
  const other = (await below.getByRole('link').first().getAttribute('href'))?.split('/').at(-1) ?? ''
  await propose(page, lang, { id, kind: 'granted', euros: '80 000' })
  await propose(page, lang, { id: other, kind: 'rejected' })

  await signIn(page, story.decider, { lang, back: paths.deskDecisions(lang, slug) })
  await page.getByRole('button', { name: t.decisions.confirm }).click()
  await page.getByRole('button', { name: say(t.decisions.sign, { count: 2 }) }).click()
  await expect(page.getByRole('status')).toContainText(say(t.decisions.signedAll, { count: 2 }))
}

/** Coordinator and partner read their decision in their own list, in the language that the coordinator chose, and it is served by that. */
async function readDecision(page: Page, { lang, coordinator, partner, project }: Story): Promise<void> {
  for (const person of [coordinator, partner]) {
    await signIn(page, person, { lang, back: paths.my(lang) })
    await page
      .getByRole('row')
      .filter({ hasText: `${project} ${lang}` })
      .getByRole('link', { name: applied[lang].my.readDecision })
      .click()
    await expect(page.getByRole('heading', { name: letterWords[lang].decision.heading, exact: true })).toBeVisible()
    await expect(page.getByText(decided[lang].decision.servedOn.split('{when}')[1] ?? '')).toBeVisible()
  }
}

/** Everybody reads the announcement, the project and the outcome. */
async function readInPublic(page: Page, { lang, slug, call, project }: Story): Promise<void> {
  await page.context().clearCookies()
  await page.goto(paths.announcements(lang))
  await page.getByRole('link', { name: new RegExp(`${call} ${lang}`) }).click()
  await expectLanguage(page, lang)
  await expect(page.getByText(euros(80_000_00, lang)).first()).toBeVisible()
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('link', { name: `${project} ${lang}` }).click()
  await expect(page).toHaveURL(new RegExp(`/${lang}/projects/`))
  await expectLanguage(page, lang)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${project} ${lang}`)
  await expect(page.getByText(euros(80_000_00, lang)).first()).toBeVisible()
  await expectAccessible(page)
  await expectNarrow(page)
  await page.goto(paths.call(lang, slug))
  await page.getByRole('link', { name: called[lang].seeOutcome }).click()
  await expect(page.getByRole('row').filter({ hasText: `${project} ${lang}` })).toContainText(euros(80_000_00, lang))
}

async function walk(page: Page, base: Base, story: Story): Promise<void> {
  const id = await apply(page, story)
  await decide(page, base, story, id)
  await readDecision(page, story)
  await signIn(page, 'Eeva Esittelijä', { lang: story.lang, back: paths.deskCall(story.lang, story.slug) })
  await announce(page, story.lang, story.slug)
  await expect(page.getByText(announced[story.lang].desk.leadPublished)).toBeVisible()
  await readInPublic(page, story)
}

test('Haku kulkee ihmiseltä toiselle: kirjoittamisesta yhteiseen hakemukseen, päätökseen ja tiedotteeseen', ({
  page,
  base,
}) =>
  walk(page, base, {
    lang: 'fi',
    slug: `koko-matka-${Date.now()}`,
    coordinator: 'Maja Exempel',
    partner: 'Tuomo Näyte',
    partnerName: 'Esimerkkikunta 2',
    decider: 'Risto Ratkaisija',
    call: 'Kokousten haku',
    project: 'Kokoukset etänä',
  }))

test('En utlysning går från hand till hand: från texten till en gemensam ansökan, beslutet och meddelandet', ({
  page,
  base,
}) =>
  walk(page, base, {
    lang: 'sv',
    slug: `hela-vagen-${Date.now()}`,
    coordinator: 'Saara Seutu',
    partner: 'Siv Ensam',
    partnerName: 'Exempelkommun 6',
    decider: 'Barbro Beslutare',
    call: 'Bibliotekens utlysning',
    project: 'Bibliotek utan gränser',
  }))
