import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { holds, type Actor } from '../person.ts'
import { texts } from '../texts.ts'

/** The way from a start page to the roles of the own organisation, for who gives them. */
export const MyRolesLink = ({ lang, who }: { lang: Lang; who: Actor | null }) =>
  who === null || who.actingFor === null || !holds(who, 'admin') ? null : (
    <p>
      <a href={paths.adminPeople(lang, who.actingFor.id)}>{texts[lang].admin.mine}</a>
    </p>
  )
