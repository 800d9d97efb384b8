import type { Draft } from './message.ts'
import { isGround } from './secrecy/ground.ts'
import type { SentTexts } from '../kit/sent.ts'

/** A message as its form carries it. */
export type TypedMessage = Draft & { readonly addition: boolean }
export const nothingWritten: TypedMessage = { subject: '', text: '', addition: false }

/** A message out of its form. Whoever chooses a ground or gives a reason means it to be secret, also without the tick. */
export function typedMessage(form: SentTexts): TypedMessage {
  const [ground, reason] = [form.text('ground'), form.text('reason')]
  const isSecret = form.text('secret') === 'yes' || isGround(ground) || reason.trim() !== ''
  return {
    subject: form.text('subject'),
    text: form.text('text'),
    addition: form.text('addition') === 'yes',
    secret: isSecret ? { ground: isGround(ground) ? ground : null, law: form.text('law'), reason } : undefined,
  }
}
