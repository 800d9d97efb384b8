import type { Page } from '@playwright/test'
import { texts } from '../../src/announcements/texts.ts'
import { paths } from '../../src/paths.ts'
import { expect, expectAccessible, expectNarrow, follow } from './support.ts'

type Lang = 'fi' | 'sv'

/** The presenter makes the announcement out of the decisions, writes what a program cannot know, and publishes it in Finnish and Swedish. */
export async function announce(page: Page, lang: Lang, slug: string): Promise<void> {
  const t = texts[lang].desk
  await page.goto(paths.deskAnnouncement(lang, slug))
  await expectAccessible(page)
  await follow(page, page.getByRole('button', { name: t.make }))
  await expectAccessible(page)
  await expectNarrow(page)
  await page.locator('[name="topics_fi"]').fill('kokoukset')
  await page.locator('[name="topics_sv"]').fill('möten')
  await page.locator('[name="contact1_title_fi"]').fill('esimerkkiesittelijä')
  await page.locator('[name="contact1_title_sv"]').fill('exempelföredragande')
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(t.saved)
  await follow(page, page.getByRole('link', { name: t.preview, exact: true }))
  await expectAccessible(page)
  for (const published of ['fi', 'sv'] as const) {
    await page.goto(paths.deskAnnouncement(lang, slug))
    await follow(page, page.getByRole('link', { name: t.toPublish[published] }))
    await expectAccessible(page)
    await page.getByRole('button', { name: t.confirm[published] }).click()
    await expect(page.getByRole('status')).toContainText(t.publishedNow)
  }
}
