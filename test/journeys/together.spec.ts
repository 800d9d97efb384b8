import type { Page } from '@playwright/test'
import { lineTo } from '../situations/cut-line.ts'
import { applicationAt } from './applying.ts'
import { expect, expectAccessible, signIn, test } from './support.ts'

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
  await maja.clock.install() // her minutes pass at once
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

  line.silence() // nothing comes through, and nothing says so
  await type(theirs, words('s', 0))
  await maja.clock.fastForward('00:10')
  await expect(maja.getByText('förbindelsen är bruten')).toBeVisible()
  await maja.clock.fastForward('05:00')
  await type(theirs, words('s', 10))
  await maja.close() // with all of it unkept
  line.mend()
  const again = await there.newPage()
  await again.goto(`${line.origin}${at.replace('/fi/', '/sv/')}`)
  const silent = [...words('s', 0), ...words('s', 10)]
  await isThere(page, [...all, ...silent])
  const whole = await hers.inputValue()
  expect(silent.filter((word) => whole.split(word).length !== 2)).toEqual([]) // each of them once

  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tavoitteet' })).toBeVisible()
  await page.goto(at)
  await isThere(page, all)
  await page.getByRole('link', { name: /Historia ja kommentit.*Ongelma/ }).click()
  await expect(page.getByText(/Aino Esimerkki ja Maja Exempel|Maja Exempel ja Aino Esimerkki/).first()).toBeVisible()
  await expectAccessible(page)
  await expect(folke.getByRole('status').first()).toContainText('Sparat')
  await folke.reload()
  await expect(folke.locator('[name="own"]')).toHaveValue(/^1\s234$/)

  await page.goto(at.replace('/change', '/budget'))
  await again.goto(`${line.origin}${at.replace('/fi/', '/sv/').replace('/change', '/budget')}`)
  await expect(again.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible()
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
  await expect(again.locator('others-costs')).toContainText(/4\s421\s000/) // nor the sum in Maja's, whose line was cut when it was kept
  await expect(again.locator('[name="own"]')).toHaveValue(/^3\s900\s000$/) // which a colleague of hers has written
  await expect(again.getByText(/Folke Modell ändrade det här/)).toBeVisible()

  await page.goto(at.replace('/change', '/goals'))
  await again.goto(`${line.origin}${at.replace('/fi/', '/sv/').replace('/change', '/goals')}`)
  await expect(again.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible()
  const [name, target] = ['[name="outputs.0.name"]', '[name="goals.0.target"]']
  const waits = Promise.withResolvers<void>()
  await page.route('**/answers', async (route) => waits.promise.then(() => route.continue()))
  await page.locator(target).fill('Ainon tavoite') // not kept yet
  await again.locator(target).fill('Majas mål')
  await again.locator(name).fill('Gemensam modell')
  await expect(page.locator(name)).toHaveValue('Gemensam modell')
  await expect(page.getByText(/Maja Exempel muutti tätä klo/)).toHaveCount(1)
  await expect(page.locator('[aria-live="polite"][data-aloud]')).toContainText('Maja Exempel muutti: ')
  await expect(page.locator(target)).toHaveValue('Ainon tavoite')
  waits.resolve()
  await expect(page.getByRole('status').first()).toContainText(/joku muu on muuttanut/)
  await expectAccessible(page)
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
  await expect(page.getByText(/Teksti ei mahdu kenttään: enintään 3\s000 merkkiä, nyt 3\s050/).first()).toBeVisible()
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

  await page.goto(at.replace('/change', '/parties'))
  const iban = page.locator('[name="iban"]')
  await iban.fill('FI21 1234 5600 0007 86')
  await expect(page.locator('#iban-wrong')).toHaveText(/^Tarkista tilinumero/) // at the field, before the form is sent
  await expect(iban).toHaveAccessibleDescription(/Tarkista tilinumero/)
  await expectAccessible(page)
  await iban.fill('FI21 1234 5600 0007 85')
  await expect(page.locator('#iban-wrong')).toHaveCount(0)
  await expect(iban).toHaveAttribute('aria-invalid', 'false')
  await page.goto(at.replace('/change', '/budget'))
  await page.locator('[name="travel.2027"]').fill('paljon')
  await expect(page.locator('[name="travel.2027"]')).toHaveAccessibleDescription(/Matka/)
  await page.locator('[name="travel.2027"]').fill('')
  await expect(page.locator('.error')).toHaveCount(0)
})
