import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { writerOn } from '../../test/situations/on-the-line.ts'
import { served } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'

const question = 'problem'

test('what cannot be kept is told as a fault to whoever asks for the page, however often, and is kept once it can be', async () => {
  const base = await freshDatabase('seeded')
  const joint = await oneUnsigned(base)
  const house = await served(base, undefined, () => whileOpen)
  const headers = { cookie: await sessionFor(base.write, joint.editor.id), origin: house.origin }
  const aino = await writerOn(
    `${house.origin.replace('http', 'ws')}/fi/my/applications/${joint.id}/line`,
    headers,
    question,
  )
  const page = async () => (await fetch(`${house.origin}/fi/my/applications/${joint.id}/preview`, { headers })).status
  const right = (deed: string) => base.owner.query(`${deed} talko_writer`)
  const before = await page()
  await right('revoke insert on applications.text_change from')
  aino.write(0, 'Sitkeä.')
  const faults: number[] = []
  while (faults.length < 8) {
    const status = await page()
    if (status !== 200 || faults.length > 0) faults.push(status) // until the server has heard the writer
  }
  await right('grant insert on applications.text_change to')
  await aino.kept()
  expect([before, new Set(faults), aino.ended()]).toEqual([200, new Set([500]), undefined])
  expect([(await joint.now()).answers[question], await page()]).toEqual(['Sitkeä.Vastaus', 200])
  aino.close()
  await house.close()
  await base.close()
})
