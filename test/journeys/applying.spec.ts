import { applicationAt, baseOnAnother, fillSection } from './applying.ts'
import { attachFiles } from './attaching.ts'
import {
  expect,
  expectAccessible,
  expectLanguage,
  expectNarrow,
  follow,
  loseSession,
  press,
  signIn,
  tabTo,
  test,
} from './support.ts'

test('a joint authority applies for its members, from the open call to the receipt', async ({ page }, {
  outputDir,
}) => {
  test.setTimeout(150_000)
  await signIn(page, 'Saara Seutu', { back: '/fi/my' })
  await expectAccessible(page)
  await expectNarrow(page)
  const call = page.getByRole('listitem').filter({ hasText: 'Kuntien yhteiset digihankkeet' }) // others open theirs meanwhile
  await call.getByRole('button', { name: 'Aloita hakemus suomeksi' }).click()
  await expect(page.getByRole('heading', { name: 'Mitä vielä puuttuu' })).toBeVisible()
  await expectAccessible(page)
  await expectNarrow(page)
  const at = await applicationAt(page)

  for (const section of [
    'identity',
    'parties',
    'change',
    'goals',
    'reuse',
    'replicability',
    'budget',
    'risks',
    'declarations',
  ])
    await fillSection(page, `${at}/${section}`)

  await baseOnAnother(page, at, { asked: 'ansökan till småbarnspedagogiken', work: 'eVaka' })

  await page.goto(`${at}/parties`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Muokkaa tehtäviä' }).click()
  await page.getByRole('textbox').first().fill('Johtaa hanketta jäsenkuntien puolesta.')
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()

  await page.goto(`${at}/budget`)
  await page.locator('.matrix input').first().fill('100 000')
  await page.getByLabel(/Omarahoitusosuus/).fill('15 000')
  await page.getByRole('button', { name: 'Tallenna kustannukset' }).click()
  await expect(page.getByLabel(/Omarahoitusosuus/)).toHaveValue(/^15\s000$/) // as it was kept: the page is the new one
  await expect(page.getByText('Avustuksen osuus kustannuksista on nyt 85 %').filter({ visible: true })).toHaveCount(1)
  await expectAccessible(page)

  await attachFiles(page, at, outputDir)

  await page.goto(`${at}/submission`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lähetä käsiteltäväksi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vastaanottokuittaus' })).toBeVisible()
  await expect(page.getByText(/XM\/\d+\/20\d\d/)).toBeVisible()
  await expect(page.locator('code')).toHaveText(/^[0-9a-f]{64}$/)
  await expectAccessible(page)
  await expectNarrow(page)
})

test('a partner’s signatory reads in Swedish what the municipality commits to, and commits', async ({ page }) => {
  await signIn(page, 'Maja Exempel', { lang: 'sv', back: '/sv/my' })
  await expectLanguage(page, 'sv')
  await follow(page, page.getByRole('link', { name: 'Ge åtagandet i ansökan ”Evenemangstillstånd från ett ställe”' }))
  await expectAccessible(page)
  await expect(page.getByText('Översätter tjänsten')).toBeVisible()
  await expect(page.getByText(/ingår ett samarbetsavtal med projektadministratören/)).toBeVisible()
  await page.getByRole('button', { name: 'Ge åtagandet' }).click()
  await expect(page.getByRole('alert')).toContainText('Ange din ställning')
  await page.getByLabel('Din ställning i organisationen').fill('Kommundirektör')
  await page.getByRole('button', { name: 'Ge åtagandet' }).click()
  await expect(page.getByText(/Åtagandet gäller. Det gavs av Maja Exempel, Kommundirektör/)).toBeVisible()
})

test('an application is written by keyboard alone', async ({ page }) => {
  await signIn(page, 'Tuomo Näyte', { back: '/fi/my' })
  await press(page, page.getByRole('link', { name: 'Kuntalaisaloitteet näkyviin', exact: true }).first())
  await press(page, page.getByRole('link', { name: /Muutos/ }))
  const field = page.getByRole('textbox', { name: 'Ongelma' })
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Vastaus viipyy.')
  await expect(page.getByRole('status')).toContainText('Tallennettu')
  await expect(field).toBeFocused()
  await press(page, page.getByRole('button', { name: 'Tallenna ja jatka' }).last())
  await expect(page.getByRole('heading', { level: 1, name: 'Tavoitteet' })).toBeVisible()
  await page.getByRole('link', { name: /Muutos/ }).click()
  await expect(page.getByRole('textbox', { name: 'Ongelma' })).toHaveValue(/Vastaus viipyy\.$/)
})

test('what is typed without a connection or a session waits in the browser and is sent when it is back', async ({
  page,
  context,
}) => {
  await signIn(page, 'Aino Esimerkki', { back: '/fi/my' })
  await page.getByRole('link', { name: 'Tapahtumaluvat yhdestä paikasta', exact: true }).first().click()
  const address = `${await applicationAt(page)}/replicability`
  await page.goto(address)
  const field = page.getByRole('textbox', { name: 'Kuka muu voi käyttää' })
  const status = page.getByRole('status')

  await context.setOffline(true)
  await field.fill('Kaikki kunnat')
  await expect(status).toContainText('Ei yhteyttä')
  await context.setOffline(false)
  await expect(status).toContainText('Tallennettu')

  const beside = await context.newPage() // the session ends in another tab
  await beside.goto('/fi/my')
  await beside.getByRole('button', { name: 'Kirjaudu ulos' }).first().click()
  await beside.waitForURL((url) => !url.pathname.endsWith('/my'))
  await field.fill('Kaikki kunnat ja kuntayhtymät')
  await expect(status).toContainText('Istunto on päättynyt')
  await expect(status.getByRole('link', { name: /^Kirjaudu sisään/ })).toHaveAttribute('target', '_blank')
  await signIn(beside, 'Aino Esimerkki')
  await beside.close()
  await page.goto(address)
  await expect(field).toHaveValue('Kaikki kunnat ja kuntayhtymät')
  await expect(status).toContainText('Tallennettu')
  await page.reload()
  await expect(field).toHaveValue('Kaikki kunnat ja kuntayhtymät')

  await context.setOffline(true)
  await field.fill('Kaikki, jotka lähettivät lomakkeen ilman yhteyttä')
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click({ noWaitAfter: true })
  await page.waitForURL(/^chrome-error:|replicability/)
  const again = await context.newPage() // the page of the error reloads itself when the line is back, in its own time
  await page.close()
  await context.setOffline(false)
  await again.goto(address)
  await expect(again.getByRole('textbox', { name: 'Kuka muu voi käyttää' })).toHaveValue(
    'Kaikki, jotka lähettivät lomakkeen ilman yhteyttä',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an application is written, corrected and shared all the same', async ({ page }) => {
    await signIn(page, 'Siv Ensam', { lang: 'sv', back: '/sv/my' })
    await page.getByRole('link', { name: 'Elektroniska möten för organ i små kommuner', exact: true }).first().click()
    const at = await applicationAt(page)

    await page.goto(`${at}/identity`)
    await page.getByLabel('Projektet börjar').fill('i vår')
    await page.getByRole('button', { name: 'Spara och fortsätt' }).last().click()
    await expect(page.getByRole('alert')).toContainText('Ange dagen i formen')
    await expect(page.getByLabel('Projektet börjar')).toHaveValue('i vår')

    await page.goto(`${at}/risks`)
    await page.locator('[name="risks.0.risk"]').fill('Brådska')
    await page.getByRole('button', { name: 'Lägg till en rad' }).click()
    await expect(page.locator('[name="risks.0.risk"]')).toHaveValue('Brådska')

    await page.goto(`${at}/parties`)
    await page.getByLabel('Kommun eller samkommun').first().selectOption({ label: 'Exempelkommun 12' })
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Exempelkommun 12' })).toBeVisible()
    await page.getByRole('textbox').first().fill('Prövar modellen.')
    await page.getByRole('button', { name: 'Spara och fortsätt' }).last().click()
    await expect(page.getByText('Prövar modellen.')).toBeVisible()
  })

  test('what is sent after the session has ended waits, and is sent again after signing in beside it', async ({
    page,
    context,
  }) => {
    await signIn(page, 'Siv Ensam', { lang: 'sv', back: '/sv/my' })
    await page.getByRole('link', { name: 'Elektroniska möten för organ i små kommuner', exact: true }).first().click()
    const at = await applicationAt(page)
    await page.goto(`${at}/replicability`)
    const field = page.getByRole('textbox').first()
    await field.fill('Alla kommuner,\n"också" de små & nya')
    await loseSession(page)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).last().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din session har upphört')
    await expectLanguage(page, 'sv')
    await expectNarrow(page)
    await signIn(await context.newPage(), 'Siv Ensam', { lang: 'sv' })
    await page.getByRole('button', { name: 'Skicka på nytt' }).click()
    await page.waitForURL((url) => url.pathname !== `${at}/replicability`)
    await page.goto(`${at}/replicability`)
    await expect(field).toHaveValue('Alla kommuner,\n"också" de små & nya')
  })
})
