import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { texts } from '../../src/applications/texts.ts'
import { sendingWords } from '../../src/kit/attachment-words.ts'
import { found } from '../../src/io/absent.ts'
import { lineTo } from '../situations/cut-line.ts'
import { expect, expectAccessible } from './support.ts'

/** A file of a text that takes several parts to send, in a folder of the test, so that the same file can be chosen again. */
function longFile(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'hankesuunnitelma.txt')
  writeFileSync(file, 'Suunnitelma etenee vaihe vaiheelta.\n'.repeat(60_000))
  return file
}

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Drops a file on what takes files, as a mouse would. */
const drop = (page: Page, name: string): Promise<void> =>
  page.evaluate(`(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Pudotettu'], '${name}', { type: 'text/plain' }))
    document.querySelector('file-drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  })()`)

/**
 * Attaches files on the page of attachments: one chosen and one dropped beside one that is refused, then a long one whose line is cut and
 * whose page is closed in the middle. Every file is there once, and no part of the long one was kept twice.
 */
export async function attachFiles(own: Page, at: string, folder: string): Promise<void> {
  const line = await lineTo(new URL(own.url()).origin)
  const signedIn = await own.context().storageState()
  const there = await own.context().browser()?.newContext({ storageState: signedIn, reducedMotion: 'reduce' })
  const page = found(await there?.newPage())
  const t = texts.fi.attachments
  await page.goto(`${line.origin}${at}/attachments`)
  const chosen = page.getByLabel(t.files)
  await chosen.setInputFiles([textFile('budjetti.txt', 'Erittely'), textFile('sivu.html', '<p>q48713</p>')])
  await drop(page, 'lautakunta.txt')
  const list = page.locator('[data-files] li')
  await expect(list.filter({ hasText: 'lautakunta.txt' })).toContainText(sendingWords.fi.kept)
  await expect(list.filter({ hasText: 'budjetti.txt' })).toContainText(sendingWords.fi.kept)
  await expect(list.filter({ hasText: 'sivu.html' })).toContainText(texts.fi.refusal.type_not_allowed)
  await expect(page.getByRole('link', { name: 'lautakunta.txt' })).toBeVisible() // the others are in the list, the reason stays
  await expectAccessible(page)

  const froms: string[] = []
  await page.route('**/parts', async (route) => {
    const [, from] = /name="from"\r\n\r\n(\d+)/.exec(route.request().postDataBuffer()?.toString('latin1') ?? '') ?? []
    if (from !== undefined && froms.push(from) === 3) line.cut()
    await route.continue()
  })
  const long = longFile(folder)
  await chosen.setInputFiles(long)
  await expect(list.filter({ hasText: 'hankesuunnitelma.txt' })).toContainText(sendingWords.fi.away)
  line.mend()
  await page.goto(`${line.origin}${at}/attachments`) // the page is closed while the file waits, and the file chosen again
  await chosen.setInputFiles(long)
  for (const name of ['budjetti.txt', 'lautakunta.txt', 'hankesuunnitelma.txt'])
    await expect(page.getByRole('link', { name })).toHaveCount(1)
  expect(froms.filter((from) => from === '0')).toHaveLength(1)
  expect(froms[3]).toBe(froms[2])
  await there?.close()
  await line.close()
}
