// The figures, in the order of the report.

import type { Figure } from '../figure.ts'
import { dispersion } from './dispersion.ts'
import { forceOverTime, strengthByOrgan } from './force.ts'
import { addresseesByVerb, verbsByDecade, verbsByOrgan } from './heat-map.ts'
import { keyness } from './keyness.ts'
import { moneyByYear } from './money.ts'

/** All figures; their names are the kinds of `calls-upon plot`. */
export const figures: readonly Figure[] = [
  verbsByOrgan,
  verbsByDecade,
  forceOverTime,
  strengthByOrgan,
  addresseesByVerb,
  keyness,
  moneyByYear,
  dispersion,
]
