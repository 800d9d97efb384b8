import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { CaseLang } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { listCaseLanguages } from '../../people/reads/case-languages.ts'
import { inLanguage } from '../case-language.ts'
import type { ApplicationEvent } from '../events.ts'
import { saveLanguage } from '../store/application.ts'
import { change, right } from './change.ts'

/**
 * Changes the language in which the case is handled and decided, for the coordinator, until the application is sent the first time.
 * Refuses application_closed, language_fixed (it has been sent), not_its_language (of the coordinator).
 */
export const chooseLanguage = (here: Here<Actor>, id: string, lang: CaseLang) =>
  change<'language_fixed' | 'not_its_language'>(here, id, {
    right: right(here.who, 'choose_language'),
    make: async (tx, next) => {
      const chosen = inLanguage(next, await listCaseLanguages(tx, next.coordinatorId), lang)
      if (!chosen.ok) return chosen
      if (lang === next.lang) return done(false)
      await saveLanguage(tx, id, lang)
      await record<ApplicationEvent>(tx, here, {
        what: 'application.language_chosen',
        aboutKind: 'application',
        about: id,
        caseId: next.caseId,
        data: { lang },
      })
      return done(true)
    },
  })
