import { readFileSync } from 'node:fs'
import { largestForm } from '../../src/kit/form-size.ts'
import { newId } from '../../src/io/once.ts'
import type { Sent } from './pages-made.ts'
import type { Who } from './page-kind.ts'

/** A page that answers what was sent and keeps nothing of it: it has no address of its own. */
export type Answering = {
  readonly who: Who
  /** Where it is sent, without the language. */
  readonly to: string
  /** What is sent; nothing where the page is only asked for. */
  readonly fields?: Sent
  readonly status: number
}

const plan = 'Varhaiskasvatuksen hakemukset ja asiakasmaksut hoidetaan vielä paperilla.\n'.repeat(20)
const works = 'Nimi;Mitä se ratkaisee;Tila;Kustannus;Keneltä kysyä\nRikki;;käytössä;paljon;it@kunta.fi'
const rounds = 'Kierros;Koordinaattori;Hankkeen nimi;Avustus\n2014;Salo;Lupapalvelu;1 234,50 €\n2014;Atlantis;Kolmas;10'
const source = { sourceTitle: 'Luettelo', lang: 'fi', covers: 'all', round: '' }

export const answeringPages: readonly Answering[] = [
  { who: 'visitor', to: '/nowhere', status: 404 },
  { who: 'visitor', to: '/similar', fields: { plan }, status: 200 },
  { who: 'visitor', to: '/similar', fields: { plan: '?' }, status: 422 },
  { who: 'visitor', to: '/calls/esimerkki-avoin/following', fields: { address: 'kunta' }, status: 422 },
  { who: 'small-sv', to: '/families/permits/wording', status: 403 },
  { who: 'small-sv', to: '/acting', fields: { organisation: 'x'.repeat(largestForm) }, status: 413 },
  { who: 'small-sv', to: '/my/works', fields: { id: newId(), title: 'Nimi' }, status: 422 },
  { who: 'small-sv', to: '/my/works-table', fields: { table: works }, status: 200 },
  {
    who: 'small-sv',
    to: '/my/works-publiccode',
    fields: { text: readFileSync('test/publiccode/v0/valid/valid.yml', 'utf8') },
    status: 200,
  },
  { who: 'small-sv', to: '/my/works-publiccode', fields: { text: 'publiccodeYmlVersion: "0.7"' }, status: 422 },
  { who: 'officer', to: '/desk/earlier-rounds-table', fields: { ...source, table: rounds }, status: 200 },
  { who: 'officer', to: '/desk/earlier-rounds-table', fields: { ...source, table: 'a;b' }, status: 422 },
]
