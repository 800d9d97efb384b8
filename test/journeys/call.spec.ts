import type { Page } from '@playwright/test'
import { daysLater, dayOf, writtenDay } from '../../src/kit/dates.ts'
import { paths } from '../../src/paths.ts'
import {
  expect,
  expectAccessible,
  expectNarrow,
  follow,
  loseSession,
  press,
  signIn,
  tabTo,
  test,
  typeInto,
} from './support.ts'

const inDays = (days: number) => writtenDay(daysLater(dayOf(new Date()), days), 'fi')
const onwards = (page: Page) => page.getByRole('button', { name: 'Tallenna ja jatka' }).click()

async function both(page: Page, name: string, fi: string, sv: string): Promise<void> {
  await page.locator(`[name="${name}.fi"]`).fill(fi)
  await page.locator(`[name="${name}.sv"]`).fill(sv)
}

async function writeTexts(page: Page): Promise<void> {
  await both(page, 'summary', 'Avustusta yhteisiin hankkeisiin.', 'Understöd för gemensamma projekt.')
  await both(page, 'description', 'Kuvaus.', 'Beskrivning.')
  await both(page, 'law', 'Valtionavustuslaki (688/2001)', 'Statsunderstödslagen (688/2001)')
  await page.getByLabel('Hankeavustus').check()
  await page.getByLabel('Hakemuslomake').selectOption({ index: 1 })
  await onwards(page)
}

async function writePurposes(page: Page): Promise<void> {
  await both(page, 'purposes.0.words', 'Etätyö', 'Distansarbete')
  await page.getByRole('button', { name: 'Lisää rivi' }).first().click()
  await expect(page.locator('[name="purposes.0.words.fi"]')).toHaveValue('Etätyö')
  await both(page, 'purposes.1.words', 'Sähköiset kokoukset', 'Elektroniska möten')
  await both(page, 'aims.0.words', 'Asiointi helpottuu', 'Ärenden sköts lättare')
  await onwards(page)
  await onwards(page) // no exclusions
}

async function writeTerms(page: Page): Promise<void> {
  await page.locator('[name=applicants][value=municipality]').check()
  await page.locator('[name=joint][value=yes]').check()
  await onwards(page)
  await page.getByLabel('Määräraha').fill('sata')
  await onwards(page)
  await expect(page.getByRole('alert')).toContainText('Anna summa euroina')
  await expectAccessible(page)
  await page.getByLabel('Määräraha').fill('1 000 000')
  await page.getByLabel('Avustus enintään').fill('85')
  await page.getByLabel('Ei', { exact: true }).check()
  await both(page, 'costs.4.name', 'Laitteet', 'Utrustning') // in the place of the fifth usual one
  await onwards(page)
}

async function writeCriteria(page: Page): Promise<void> {
  await both(page, 'criteria.0.name', 'Parannus', 'Förbättring')
  await page.getByLabel('Painoarvo').fill('100')
  await page.locator('summary').click()
  for (const point of [0, 1, 3, 5]) await both(page, `criteria.0.anchor.${point}`, `Piste ${point}`, `Poäng ${point}`)
  await onwards(page)
  await onwards(page) // no conditions
}

async function writeTimes(page: Page): Promise<void> {
  await page.locator('[name="opens.day"]').fill(inDays(-1))
  await page.locator('[name="closes.day"]').fill(inDays(60))
  await page.getByLabel('Ensimmäinen päivä').fill(inDays(120))
  await page.getByLabel('Viimeinen päivä').fill(inDays(700))
  await onwards(page)
  await both(page, 'faq.0.question', 'Voiko hakea yksin?', 'Kan man söka ensam?')
  await both(page, 'faq.0.answer', 'Ei.', 'Nej.')
  await onwards(page)
}

/** The second person: finds the task, reads the preview, marks the call as checked. */
async function checkInSwedish(page: Page, slug: string): Promise<void> {
  await signIn(page, 'Greta Granskare', { lang: 'sv', back: paths.desk('sv') })
  await follow(page, page.locator(`a[href="${paths.deskCallCheck('sv', slug)}"]`))
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Förhandsgranska' }).click()
  await expect(page.getByText('Elektroniska möten')).toBeVisible()
  await page.goto(paths.deskCallCheck('sv', slug))
  await page.getByRole('button', { name: 'Markera som granskad' }).click()
  await expect(page.getByRole('status')).toContainText('Utlysningen är granskad')
  await loseSession(page)
}

test.describe('a call', () => {
  test('is written by an officer in Finnish without a script, checked by another in Swedish, published and read', async ({
    page,
  }) => {
    const slug = `matka-${Date.now()}`
    await signIn(page, 'Eeva Esittelijä', { back: paths.deskCalls('fi') })
    await page.getByRole('link', { name: 'Tee uusi haku' }).click()
    await both(page, 'title', 'Matkan haku', 'Resans utlysning')
    await page.getByLabel('Osoitteen loppu').fill(slug)
    await page.getByRole('button', { name: 'Aloita luonnos' }).click()
    await expect(page.locator('script')).toHaveCount(0)
    await writeTexts(page)
    await writePurposes(page)
    await writeTerms(page)
    await writeCriteria(page)
    await writeTimes(page)
    await page.goto(paths.deskCall('fi', slug))
    await expect(page.getByRole('heading', { name: 'Mitään ei puutu' })).toBeVisible()
    await page.getByRole('button', { name: 'Pyydä tarkistus' }).click()
    await expect(page.getByRole('status')).toContainText('Tarkistusta on pyydetty')
    await loseSession(page)
    await checkInSwedish(page, slug)
    await signIn(page, 'Eeva Esittelijä', { back: paths.deskCall('fi', slug) })
    await follow(page, page.getByRole('link', { name: 'Siirry julkaisemaan' }))
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Julkaise haku' }).click()
    await expect(page.getByRole('status')).toContainText('Haku on julkaistu')
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
    await expect(page.getByRole('button', { name: 'Kirjaudu ulos' })).toHaveCount(0)
    await page.goto(paths.calls('sv'))
    await page.getByRole('link', { name: 'Resans utlysning' }).last().click()
    await expect(page.getByText('Elektroniska möten')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Logga in och börja ansökan' })).toBeVisible()
    await expectAccessible(page)
    await expectNarrow(page)
  })

  test('is begun and saved by keyboard alone, Enter saving', async ({ page }) => {
    const slug = `nappain-${Date.now()}`
    await signIn(page, 'Eeva Esittelijä', { back: paths.newDeskCall('fi') })
    await typeInto(page, page.locator('[name="title.fi"]'), 'Näppäimin')
    await typeInto(page, page.getByLabel('Osoitteen loppu'), slug)
    await press(page, page.getByRole('button', { name: 'Aloita luonnos' }))
    await page.waitForURL((url) => url.pathname.endsWith('/basics'))
    await tabTo(page, page.locator('[name="title.sv"]'))
    await page.keyboard.type('Med tangenter')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.search === '?saved')
    await expect(page.locator('[name="title.sv"]')).toHaveValue('Med tangenter')
  })
})
