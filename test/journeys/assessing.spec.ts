import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import {
  expect,
  expectAccessible,
  expectLanguage,
  expectNarrow,
  follow,
  press,
  signIn,
  tabTo,
  test,
} from './support.ts'

// The invented call in assessment, as the examples leave it: db/seeds/assessment/examples.json.
const slug = 'esimerkki-arvioinnissa'
const half = 'Distansarbete i kommunernas gemensamma lokaler'
const undeclared = 'Ungdomsarbete på nätet över kommungränserna'

const enter = async (page: Page, person: string) => {
  await signIn(page, person, { lang: 'sv', back: paths.assess('sv') })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att bedöma')
}
/** Waits until what was typed has been kept by the server. */
const kept = (page: Page, words: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/scores') &&
      answer.status() === 200 &&
      new URLSearchParams(answer.request().postData() ?? '').toString().includes(words),
  )

test('En bedömare blir klar med sin blankett och ser först då de andras poäng', async ({ page }) => {
  await enter(page, 'Berit Bedömare')
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('link', { name: half }).click()
  await expectLanguage(page, 'sv')
  await expect(page.getByText('Bedömarnas poäng')).toHaveCount(0)
  await expectAccessible(page)
  await expectNarrow(page)

  await page.getByRole('button', { name: 'Lämna bedömningen' }).click()
  await expect(page.getByRole('alert')).toContainText('Ge poäng: Gemensamt genomförande och förankring')
  await expectAccessible(page)

  await Promise.all([kept(page, 'points=4'), page.locator('[name="joint_anchoring.points"][value="4"]').check()])
  const reason = page.locator('[name="joint_anchoring.reason"]')
  await Promise.all([kept(page, 'ansvarar'), reason.fill('Båda kommunerna ansvarar för var sin del.')])
  await expect(page.locator('[data-saved]')).toContainText('Sparat kl.')
  await page.reload()
  await expect(reason).toHaveValue('Båda kommunerna ansvarar för var sin del.')

  await page.getByRole('button', { name: 'Lämna bedömningen' }).click()
  await expect(page.getByText('Din bedömning är klar')).toBeVisible()
  await expect(page.getByText('Bedömarnas poäng')).toBeVisible()
  await expect(page.getByText('Skillnad minst 2: diskutera')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lämna bedömningen' })).toHaveCount(0)
  await expectAccessible(page)
})

test('En bedömare läser utan skript, med tangentbordet, och poängen sparas', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await signIn(page, 'Antti Arvioija', { lang: 'sv', back: paths.assess('sv') })
  await page.getByRole('link', { name: 'Idrottsplatser att boka med en inloggning' }).click()
  await expect(page.getByText('Har det redan gjorts?')).toHaveCount(0)
  await page.getByLabel('Jag är inte jävig').check()
  await page.getByRole('button', { name: 'Meddela' }).click()
  await page.locator('[name="improvement.points"][value="3"]').check()
  await page.locator('[name="improvement.reason"]').fill('Utgångsläget är mätt.')
  await page.getByRole('button', { name: 'Spara' }).first().click()
  await expect(page.locator('[name="improvement.reason"]')).toHaveValue('Utgångsläget är mätt.')
  await expect(page.getByText('Sparat kl.').first()).toBeVisible()
  await context.close()
})

test('Den som är jävig ser inte längre att ärendet finns', async ({ page }) => {
  await enter(page, 'Noora Näkijä')
  const link = page.getByRole('link', { name: undeclared })
  const address = (await link.getAttribute('href')) ?? ''
  await follow(page, link)
  await expectAccessible(page)
  await tabTo(page, page.getByLabel('Jag är inte jävig'))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Jag är jävig')).toBeChecked()
  await tabTo(page, page.getByLabel('Grund för jävet'))
  await page.keyboard.type('Jag är anställd')
  await press(page, page.getByRole('button', { name: 'Meddela' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att bedöma')
  await expect(page.getByText(undeclared)).toHaveCount(0)
  expect((await page.goto(address))?.status()).toBe(404)
})

test('Esittelijä vahvistaa tarkistukset, jakaa arvioitavaksi ja katsoo järjestyksen', async ({ page }) => {
  await signIn(page, 'Eeva Esittelijä', { back: paths.deskApplications('fi', slug) })
  await expectAccessible(page)
  await follow(page, page.getByRole('link', { name: /^XM\/\d+\/\d+$/ }).last())
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('button', { name: 'Vahvista kaikki ehdotukset' }).click()
  await expect(page.getByText('Eeva Esittelijä,').first()).toBeVisible()

  await page.goto(`${paths.deskAssignments('fi', slug)}?suggest=1`)
  await expectAccessible(page)
  await expectNarrow(page)
  await page.goto(paths.deskCallAssessment('fi', slug))
  await expectAccessible(page)

  await page.goto(paths.deskRanking('fi', slug))
  await expectAccessible(page)
  await expectNarrow(page)
  await page.locator('[name="appropriation"]').fill('1 000')
  await page.getByRole('button', { name: 'Laske' }).click()
  await expect(page.getByText('Näet, miltä järjestys näyttäisi')).toBeVisible()
})
