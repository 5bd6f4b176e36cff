// Lines that hold the name of an organ and nothing else.

import { expect, it } from 'vitest'
import { isOrganLine } from '../../src/1-read/openers.ts'

it.each([
  'The General Assembly,',
  'The Commission on Narcotic Drugs,',
  'The Conference of the Parties to the Convention,',
  'The General Conference of the International Tea Organization, meeting at its 112th Session, 2031,',
  'The Assembly:',
  'The World Conference on Lakes, at its session in Oberland:',
  'The Meeting of the Parties, meeting in Oberland from 4 to 6 December 2031,',
])('knows %s', (line) => expect(isOrganLine(line)).toBe(true))

it.each([
  'The Commission, at its fifth session, decided,',
  'The Committee, meeting in Oberland, adopted the report,',
  'The Conference met:',
])('does not take %s for one', (line) => expect(isOrganLine(line)).toBe(false))
