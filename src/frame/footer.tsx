import { say } from '../kit/texts.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'
import type { View } from './view.ts'

const places = ['accessibility', 'privacy', 'help', 'openData'] as const

export const Footer = ({ view: { lang, version } }: { view: View }) => (
  <footer className="foot">
    <nav className="wrap" aria-label={texts[lang].aboutService}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={paths[place](lang)}>{texts[lang][place]}</a>
          </li>
        ))}
        {version === undefined ? null : <li className="quiet">{say(texts[lang].version, { version })}</li>}
      </ul>
    </nav>
  </footer>
)
