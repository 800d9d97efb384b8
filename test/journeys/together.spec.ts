import type { Page } from '@playwright/test'
import { texts } from '../../src/applications/texts.ts'
import { together } from '../../src/applications/texts/together.ts'
import { texts as beginning } from '../../src/calls/texts/begin.ts'
import { paths } from '../../src/paths.ts'
import { lineTo } from '../situations/cut-line.ts'
import { applicationAt } from './applying.ts'
import { expect, expectAccessible, signIn, test } from './support.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const isThere = async (page: Page, words: readonly string[]): Promise<void> => {
  await expect
    .poll(async () => {
      const text = await page.locator('[name="problem"]').inputValue()
      return words.filter((word) => !text.includes(word))
    })
    .toEqual([])
}
const words = (letter: string, from: number): readonly string[] =>
  Array.from({ length: 6 }, (_, at) => `${letter}${from + at}å;`)

test('three people write: two in the same field while the line is cut and mended, and no character is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const line = await lineTo(baseURL ?? '')
  const there = await browser.newContext({ reducedMotion: 'reduce' })
  const maja = await there.newPage()
  await signIn(page, 'Aino Esimerkki', { back: '/fi/my' })
  await page.getByRole('link', { name: 'Tapahtumaluvat yhdestä paikasta', exact: true }).first().click()
  const at = `${await applicationAt(page)}/change`
  const beside = await browser.newContext({ reducedMotion: 'reduce' })
  const folke = await beside.newPage()
  await folke.goto(`${baseURL}/sv`)
  await signIn(folke, 'Folke Modell', { lang: 'sv', back: '/sv/my' })
  await folke.goto(`${baseURL}${at.replace('/fi/', '/sv/').replace('/change', '/budget')}`)
  await page.goto(at)
  await maja.goto(`${baseURL}/sv`)
  await signIn(maja, 'Maja Exempel', { lang: 'sv', back: '/sv/my' })
  await maja.goto(`${line.origin}${at.replace('/fi/', '/sv/')}`)
  await expect(page.getByText(/Täällä nyt: .*Maja Exempel/)).toBeVisible()
  await expect(maja.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible()
  await expect(page.getByText(/Täällä nyt: .*Folke Modell/)).toBeVisible()
  await expect(folke.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible() // who writes no text there

  const [hers, theirs] = [page.locator('[name="problem"]'), maja.locator('[name="problem"]')]
  await hers.press('ControlOrMeta+End')
  await theirs.press('ControlOrMeta+Home')
  await expect(page.getByText(/Maja Exempel .*on tässä kentässä/)).toBeVisible()
  await expectAccessible(page)
  const type = (one: typeof hers, texts: readonly string[]) => one.pressSequentially(texts.join(''), { delay: 8 })
  await Promise.all([type(hers, words('a', 0)), type(theirs, words('m', 0))])
  await isThere(page, [...words('a', 0), ...words('m', 0)])
  await isThere(maja, [...words('a', 0), ...words('m', 0)])

  line.cut()
  await folke.locator('[name="own"]').fill('1 234') // the finance officer writes the money meanwhile
  await Promise.all([type(hers, words('a', 10)), type(theirs, words('m', 10))])
  await expect(maja.getByText('förbindelsen är bruten')).toBeVisible()
  line.mend()
  await Promise.all([type(hers, words('a', 20)), type(theirs, words('m', 20))])
  const all = [0, 10, 20].flatMap((from) => [...words('a', from), ...words('m', from)])
  await isThere(page, all)
  await isThere(maja, all)
  expect(await theirs.inputValue()).toBe(await hers.inputValue())

  await hers.press('ControlOrMeta+z') // takes back one's own alone
  await isThere(
    page,
    [0, 10, 20].flatMap((from) => words('m', from)),
  )
  await hers.press('ControlOrMeta+Shift+z')
  await isThere(page, all)

  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tavoitteet' })).toBeVisible()
  await page.goto(at)
  await isThere(page, all)
  await page.getByRole('link', { name: /Historia ja kommentit.*Ongelma/ }).click()
  await expect(page.getByText(/Aino Esimerkki ja Maja Exempel|Maja Exempel ja Aino Esimerkki/).first()).toBeVisible()
  await expectAccessible(page)
  await expect(folke.getByRole('status').first()).toContainText('Sparat')
  await folke.reload()
  await expect(folke.locator('[name="own"]')).toHaveValue('1234')

  await page.goto(at.replace('/change', '/budget'))
  await maja.goto(`${line.origin}${at.replace('/fi/', '/sv/').replace('/change', '/budget')}`)
  await expect(maja.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible()
  line.cut()
  const answers = Promise.withResolvers<void>()
  await folke.route('**/answers', async (route) => answers.promise.then(() => route.continue()))
  const shareIs = (when: string) => folke.locator(`[data-rule="share"] [data-when="${when}"]`)
  await folke.locator('input[name^="services."]').first().fill('4 000 000')
  await expect(shareIs('breaks')).toBeVisible() // compared with the call before anything is kept
  await folke.locator('[name="own"]').fill('3 900 000')
  await expect(shareIs('holds')).toBeVisible()
  answers.resolve()
  await expect(page.locator('others-costs')).toContainText(/4\s000\s000/) // in Aino's table, which is not loaded again
  line.mend()
  await expect(maja.locator('others-costs')).toContainText(/4\s421\s000/) // nor the sum in Maja's, whose line was cut when it was kept
  await Promise.all([there.close(), beside.close()])
  await line.close()
})

test('whatever comes into a field is kept: set by a script, pasted, too long, in two tabs of one person', async ({
  page,
  context,
}) => {
  await signIn(page, 'Aino Esimerkki', { back: '/fi/my' })
  await page.getByRole('link', { name: 'Tapahtumaluvat yhdestä paikasta', exact: true }).first().click()
  const at = `${await applicationAt(page)}/change`
  await page.goto(at)
  const beside = await context.newPage()
  await beside.goto(at)
  const [here, there] = [page.locator('[name="what_changes"]'), beside.locator('[name="what_changes"]')]
  await expect(here).toHaveAttribute('data-live', 'open')
  await expect(there).toHaveAttribute('data-live', 'open')
  await expect(page.getByRole('status')).toHaveCount(1)

  await here.fill('<b>Liitetty</b> &amp; teksti')
  await expect(there).toHaveValue('<b>Liitetty</b> &amp; teksti')
  await there.press('ControlOrMeta+End')
  await there.pressSequentially(' toisesta välilehdestä')
  await expect(here).toHaveValue('<b>Liitetty</b> &amp; teksti toisesta välilehdestä')
  await expect(page.locator('[data-present]')).toHaveText('') // one's own tabs are nobody else

  const long = 'x'.repeat(3_050)
  await here.fill(long)
  await expect(page.getByText(/Teksti ei mahdu kenttään: enintään 3000 merkkiä, nyt 3050/).first()).toBeVisible()
  await expect(here).toHaveAttribute('aria-invalid', 'true')
  await expect(there).toHaveValue('<b>Liitetty</b> &amp; teksti toisesta välilehdestä') // nothing of it was sent
  await here.fill('Lyhyempi')
  await expect(there).toHaveValue('Lyhyempi')
  await expect(here).toHaveAttribute('aria-invalid', 'false')
  const offered = page.locator('earlier-works')
  await page.evaluate(`document.querySelector('earlier-works').replaceChildren()`)
  await expect(offered.getByRole('listitem')).toHaveCount(3) // asked for anew, now that something else was kept

  await page.evaluate(`document.querySelector('[name="what_changes"]').value = 'Asetettu ilman näppäilyä'`)
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await expect(page).not.toHaveURL(at)
  await expect(there).toHaveValue('Asetettu ilman näppäilyä')
  await page.goto(at)
  await expect(here).toHaveValue('Asetettu ilman näppäilyä')
})

test('a right that ends in the middle of writing and a tab of yesterday: nothing is written over, and every text can still be read', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'Aino Esimerkki')
  await page.goto(paths.call('fi', 'esimerkki-avoin'))
  await page.getByRole('button', { name: beginning.fi.begin }).click()
  const at = await applicationAt(page)
  await page.goto(`${at}/parties`)
  await page.locator('select[name="organisation"]').selectOption({ label: 'Esimerkkikunta 3' })
  await page.getByRole('button', { name: texts.fi.parties.addButton, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Esimerkkikunta 3' })).toBeVisible()

  const old = await browser.newContext({ javaScriptEnabled: false })
  const yesterday = await old.newPage()
  await yesterday.goto(`${baseURL}/fi`)
  await signIn(yesterday, 'Aino Esimerkki')
  await yesterday.goto(`${baseURL}${at}/change`)
  const there = await browser.newContext({ reducedMotion: 'reduce' })
  const [maja, beside] = [await there.newPage(), await there.newPage()]
  const swedish = `${baseURL}${at.replace('/fi/', '/sv/')}`
  await maja.goto(`${baseURL}/sv`)
  await signIn(maja, 'Maja Exempel', { lang: 'sv' })
  await maja.goto(`${swedish}/change`)
  await beside.goto(page.url().replace('/fi/', '/sv/'))
  await beside.locator('[name="tasks"]').pressSequentially('Leder arbetet')
  await expect(page.locator('[name="tasks"]')).toHaveValue('Leder arbetet')
  await beside.goto(`${swedish}/budget`)
  const hers = maja.locator('[name="problem"]')
  await expect(hers).toHaveAttribute('data-live', 'open')
  await hers.pressSequentially('Skrivet av Maja')
  await expect.poll(async () => (await page.request.get(`${at}/change`)).text()).toContain('Skrivet av Maja') // is kept

  await yesterday.locator('[name="problem"]').fill('Eilisestä välilehdestä')
  await yesterday.getByRole('button', { name: texts.fi.work.save }).last().click()
  await expect(yesterday.getByRole('heading', { level: 1 })).toHaveText(together.fi.merge.title)
  await expect(yesterday.locator('textarea[name="problem"]')).toHaveValue(/Skrivet av Maja[^]*Eilisestä välilehdestä/)

  await page.getByRole('button', { name: texts.fi.parties.remove, exact: true }).click()
  await expect(maja.getByText(together.sv.live.ended)).toBeVisible()
  await expect(hers).toHaveValue('Skrivet av Maja')
  await expect(hers).not.toBeEditable()
  await beside.locator('[name="own"]').fill('1 234')
  await expect(beside.getByRole('status').first()).toContainText(together.sv.live.ended)
  await expect(beside.locator('[name="own"]')).toHaveValue('1 234')
  await page.goto(`${at}/change`)
  await expect(page.locator('[name="problem"]')).toHaveValue('Skrivet av Maja')
  await Promise.all([old.close(), there.close()])
})
