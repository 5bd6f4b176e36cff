// Marks of notes go where it is certain; numbers of the text stay.

import { describe, expect, it } from 'vitest'
import { withoutNoteMarks } from '../../src/1-read/note-marks.ts'

const NOTES = new Set(['2', '3', '16', '45', '61'])

describe('takes out', () => {
  it.each([
    ['the goals of the new decade;4', 'the goals of the new decade;'],
    ['in the case of Israel,21 which', 'in the case of Israel, which'],
    ['noted by Governments16 on the matter', 'noted by Governments on the matter'],
    ['of the rights⁴ and duties⁵', 'of the rights and duties'],
    ['in the report on crime, 45 less than one per cent', 'in the report on crime, less than one per cent'],
    ['the Iranian Government 3 pursuant to the request', 'the Iranian Government pursuant to the request'],
    ['the letter of the Minister, 99', 'the letter of the Minister,'],
    ['the Programme of Action, 3/ which contains', 'the Programme of Action, which contains'],
    ['the Covenant on Polar Rights77 and the Protocol', 'the Covenant on Polar Rights and the Protocol'],
    ['the Kyoto Rules)75 and the Plan of Work”98 was noted', 'the Kyoto Rules) and the Plan of Work” was noted'],
    ['the letter of 4 May 1967,27 by which', 'the letter of 4 May 1967, by which'],
    ['for the biennium 1992–1993;126', 'for the biennium 1992–1993;'],
    ['resolution 4 (I) of 15 June 197238 adopted by', 'resolution 4 (I) of 15 June 1972 adopted by'],
    ['for the period 1990-1991165 for', 'for the period 1990-1991 for'],
    ['of Offenders^77 and the process[136] of', 'of Offenders and the process of'],
    ['Urges Member States:12', 'Urges Member States:'],
    ['as set out in chapter 9 of Agenda 21;15', 'as set out in chapter 9 of Agenda 21;'],
    ['the reports on rivers and on lakes;1,2', 'the reports on rivers and on lakes;'],
    ['the report of the Advisory Committee;4, 8', 'the report of the Advisory Committee;'],
    ['the report of the Advisory Committee;\u00a03/', 'the report of the Advisory Committee;'],
    ['Having considered the report on rivers,26/', 'Having considered the report on rivers,'],
    ['the letter of the Minister of 4 May 1986. 7', 'the letter of the Minister of 4 May 1986.'],
    ['signed at Lakeside on 4 May 1974.12', 'signed at Lakeside on 4 May 1974.'],
    ['the annex to resolution 9 (XXI). 72', 'the annex to resolution 9 (XXI).'],
    ['the report on the Observer Force. 10', 'the report on the Observer Force.'],
    ['the letter (S/9051) 30 from the Minister', 'the letter (S/9051) from the Minister'],
    ['the reports (S/9051), 7 on the lake', 'the reports (S/9051), on the lake'],
    ['the Mission to the Lakes, 65 and demands', 'the Mission to the Lakes, and demands'],
    ['the accord on the lake, 7 in which it', 'the accord on the lake, in which it'],
    ['documents S/7930/Add.48 and Add.49, 10', 'documents S/7930/Add.48 and Add.49,'],
  ])('%s', (text, clean) => expect(withoutNoteMarks(text, NOTES)).toBe(clean))
})

describe('keeps', () => {
  it.each([
    'in paragraph 3 of resolution 16 (1946) and in Chapter 2',
    'between 2 and 16 members',
    'on 3 July and 16 August 1979',
    'a sum of 2,450,000 dollars and 3.5 per cent',
    'Add.1, para.3 and No.16',
    'Articles 3, 16 and 45 of the Covenant',
    'documents S/13176, S/22558 and A/45/16',
    'COVID-19 and the G20, UF6 and CO2',
    'an area of 5 km² and 10 m³',
    'in resolutions 9 (2004), 425 and 426 (1978), and at Geneva, 12 and 18 May',
    'of the posts, 9 of which are new, and of the boats, 12 more',
    'in document A/C.5/ 37 and in No. 10',
    'Official Records, Twelfth Session, Supplement No. 7',
    'under agenda item10, in paragraph260 and in Agenda21 of the Council',
    'by the Africa50 Infrastructure Fund',
    'document S/19278 of 19 November and Act No. 20016 of 15 June',
    'a debt of 1990,5 million dollars',
    'A.Seas and coasts:14',
  ])('%s', (text) => expect(withoutNoteMarks(text, NOTES)).toBe(text))
})
