import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import type { Partner } from './partner.ts'
import { words } from './words.ts'

/** What the register knows of a party beside its name, to stand after its role: ' · Y-tunnus 0201256-6 · kuntanumero 091'. */
export const registered = ({ businessId, code }: Pick<Partner, 'businessId' | 'code'>, lang: Lang): string =>
  [
    businessId === null ? '' : ` · ${say(words[lang].businessId, { id: businessId })}`,
    code === null ? '' : ` · ${say(words[lang].municipalityCode, { code })}`,
  ].join('')
