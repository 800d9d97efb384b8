import type { Page } from '@playwright/test'
import { texts } from '../../src/calls/texts/desk.ts'
import { texts as life } from '../../src/calls/texts/life.ts'
import { daysLater, dayOf, writtenDay } from '../../src/kit/dates.ts'
import { paths } from '../../src/paths.ts'
import { expect, signIn } from './support.ts'

type Lang = 'fi' | 'sv'
/** What is typed into fields by their names, and what is ticked: `name=value`. */
type Typed = { readonly fields?: Readonly<Record<string, string>>; readonly ticks?: readonly string[] }
export type CallToWrite = { readonly lang: Lang; readonly slug: string; readonly title: Readonly<Record<Lang, string>> }

const inDays = (days: number) => writtenDay(daysLater(dayOf(new Date()), days), 'fi')
const both = (name: string, fi: string, sv: string) => ({ [`${name}.fi`]: fi, [`${name}.sv`]: sv })
const anchors = Object.assign(
  {},
  ...[0, 1, 3, 5].map((n) => both(`criteria.0.anchor.${n}`, `Piste ${n}`, `Poäng ${n}`)),
)

/** The parts of a short call for joint projects: 100 000 € to give, 85 per cent at most, one criterion. */
const parts: Readonly<Record<string, Typed>> = {
  basics: {
    fields: {
      ...both('summary', 'Avustusta yhteisiin hankkeisiin.', 'Understöd för gemensamma projekt.'),
      ...both('description', 'Tämä haku on keksitty.', 'Den här utlysningen är påhittad.'),
      ...both('law', 'Valtionavustuslaki (688/2001)', 'Statsunderstödslagen (688/2001)'),
    },
    ticks: ['kind=project'],
  },
  purposes: {
    fields: {
      ...both('purposes.0.words', 'Sähköiset kokoukset', 'Elektroniska möten'),
      ...both('aims.0.words', 'Asiointi helpottuu', 'Ärenden sköts lättare'),
    },
  },
  applicants: { ticks: ['applicants=municipality', 'applicants=joint_authority', 'joint=yes'] },
  money: { fields: { appropriation: '100 000', share: '85' }, ticks: ['vat=no'] },
  criteria: {
    fields: { ...both('criteria.0.name', 'Parannus', 'Förbättring'), 'criteria.0.weight': '100', ...anchors },
  },
  timetable: {
    fields: { 'opens.day': inDays(-1), 'closes.day': inDays(80), earliest: inDays(90), latest: inDays(700) },
  },
}

async function type(page: Page, { fields = {}, ticks = [] }: Typed): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(text)
  for (const tick of ticks) {
    const [name, value] = tick.split('=')
    await page.locator(`[name="${name}"][value="${value}"]`).check()
  }
}

async function writePart(page: Page, { lang, slug }: CallToWrite, part: string): Promise<void> {
  const address = paths.deskCallPart(lang, slug, part)
  await page.goto(address)
  if (part === 'basics') await page.locator('[name="form"]').selectOption({ index: 1 })
  if (part === 'criteria') await page.locator('main summary').first().click()
  await type(page, parts[part] ?? {})
  await page.getByRole('button', { name: texts[lang].part.saveOn }).click()
  await expect(page).not.toHaveURL(address)
}

/** A second person reads the call and marks it as checked. */
async function checkCall(page: Page, { lang, slug }: CallToWrite): Promise<void> {
  await signIn(page, 'Greta Granskare', { lang, back: paths.deskCallCheck(lang, slug) })
  await page.getByRole('button', { name: life[lang].check.button }).click()
  await expect(page.getByRole('status')).toContainText(life[lang].check.done)
}

/** A presenter writes a call part by part and gives the others their duties; another person checks it; the presenter publishes it. */
export async function writeCall(
  page: Page,
  call: CallToWrite,
  duties: Readonly<Record<string, string>>,
): Promise<void> {
  const { lang, slug, title } = call
  const t = texts[lang]
  await page.goto(paths.newDeskCall(lang))
  await type(page, { fields: { ...both('title', title.fi, title.sv), slug } })
  await page.getByRole('button', { name: t.begin.button }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/basics'))
  for (const part of Object.keys(parts)) await writePart(page, call, part)
  await page.goto(paths.deskCallPart(lang, slug, 'people'))
  for (const [person, role] of Object.entries(duties)) {
    const form = page.locator('form').filter({ has: page.locator(`#person-${role}`) })
    await form.locator('select').selectOption({ label: person })
    await form.getByRole('button', { name: t.people.give }).click()
    await expect(page.getByRole('main').getByText(person, { exact: true })).toBeVisible()
  }
  await checkCall(page, call)
  await signIn(page, 'Eeva Esittelijä', { lang, back: paths.deskCallPublication(lang, slug) })
  await page.getByRole('button', { name: t.publication.button }).click()
  await expect(page.getByRole('status')).toContainText(t.publication.done)
}
