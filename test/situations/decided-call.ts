import { callToDecide, must, type ToDecide } from './call-to-decide.ts'
import type { Base } from './entered.ts'

/** A decided call: 90 000 € and 80 000 € granted, the third application put off to later. */
export async function decidedCall(base: Base): Promise<ToDecide> {
  const call = await callToDecide(base)
  await must(call.offer(call.one))
  await must(call.offer(call.two, { cents: 80_000_00 }))
  await must(call.offer(call.three, { kind: 'later', cents: null, reasons: 'Avgörs senare.' }))
  await must(call.signs(call.people.decider, call.one))
  await must(call.signs(call.people.decider, call.two))
  return call
}
