import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Status } from '../../ui/status.tsx'
import { texts } from '../correspondence-texts.ts'
import type { Corresponded } from '../listed.ts'

/** What is being written between those who handle a case and its parties, with the way to it. */
export const Correspondence = ({ view, id, said }: { view: View; id: string; said: Corresponded }) => {
  const t = texts[view.lang]
  const { count, waiting } = said.messages
  return (
    <section className="stack tight" aria-labelledby="correspondence">
      <h2 id="correspondence">{t.heading}</h2>
      <p>
        <a href={paths.deskMessages(view.lang, id)}>{t.messages}</a>: {count === 0 ? t.none : say(t.counted, { count })}
        {waiting === 0 ? null : (
          <>
            {' '}
            <Status kind="due">{say(t.waiting, { count: waiting })}</Status>
          </>
        )}
      </p>
    </section>
  )
}
