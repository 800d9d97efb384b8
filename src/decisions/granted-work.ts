import { summaryOf, type Answers } from '../applications/content.ts'
import { services, type Service } from '../catalogue/offer/kinds.ts'
import type { Words } from '../kit/words.ts'

/** What the public work of a grant tells beside its name: what it is about, and the national services that the application chose. */
export type WorkSaid = { readonly summary: Words | null; readonly services: readonly Service[] }

/**
 * Reads it from the answers of an application, as everybody may see them (questions summary_fi, summary_sv and national_services). Nothing
 * is told where nothing was answered; an option that is no national service of the catalogue is left out.
 */
export function workSaidIn(answers: Answers): WorkSaid {
  const summary = summaryOf(answers)
  const chosen: readonly unknown[] = Array.isArray(answers.national_services) ? answers.national_services : []
  return {
    summary: Object.keys(summary).length === 0 ? null : summary,
    services: services.filter((service) => chosen.includes(service)),
  }
}
