import type { Page } from '@playwright/test'
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
  const at = `${applicationAt(page)}/change`
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
  await Promise.all([there.close(), beside.close()])
  await line.close()
})

test('whatever comes into a field is kept: set by a script, pasted, too long, in two tabs of one person', async ({
  page,
  context,
}) => {
  await signIn(page, 'Aino Esimerkki', { back: '/fi/my' })
  await page.getByRole('link', { name: 'Tapahtumaluvat yhdestä paikasta', exact: true }).first().click()
  const at = `${applicationAt(page)}/change`
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

  await page.evaluate(`document.querySelector('[name="what_changes"]').value = 'Asetettu ilman näppäilyä'`)
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await expect(page).not.toHaveURL(at)
  await expect(there).toHaveValue('Asetettu ilman näppäilyä')
  await page.goto(at)
  await expect(here).toHaveValue('Asetettu ilman näppäilyä')
})
