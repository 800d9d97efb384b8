import { suomifiShapes } from './icon-shapes.ts'

/** Drawn for Talko as strokes on a grid of 24, where Suomi.fi has no such icon. */
const drawn = {
  circle: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0',
  half: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 4.5v15M15 6v12M18 8.5v7',
  offline: 'M3 3l18 18M5 10a10 10 0 0 1 4-2.4M19 10a10 10 0 0 0-6-2.9M8.5 14a5 5 0 0 1 5.5-1M12 18.5v.1',
} as const

export type IconName = keyof typeof suomifiShapes | keyof typeof drawn

const isDrawn = (name: IconName): name is keyof typeof drawn => name in drawn

/** A drawing that says nothing of its own: words always stand beside it, so screen readers pass it by. */
export const Icon = ({ name }: { name: IconName }) =>
  isDrawn(name) ? (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawn[name]} />
    </svg>
  ) : (
    <svg className="icon full" viewBox={suomifiShapes[name].box} aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={suomifiShapes[name].d} />
    </svg>
  )
