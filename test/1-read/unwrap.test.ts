// Hard line ends, page furniture and notes inside paragraphs are undone: one paragraph a line.

import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/1-read/index.ts'

const lines = (text: string, path = 'a.txt') => readBytes(new TextEncoder().encode(text), path).text.split('\n')

/** A narrow column as scanners leave it. */
const SCAN = `Resolution 901 (1994)
of 4 March 1994

The Security Council,

Recalling its resolution 890 (1993) of 15 December
1993 and the commitments that both parties made in
that connection, including the cease-fire, 12

Noting with regret that the self-
determination of the islands is still not assured,
1. Calls upon the parties to resume their talks with-
out delay and to report to the Council on whether
they have done so;
2. Requests the Secretary-General to follow the talks
and to keep the Council informed.

Adopted unanimously at the
3341st meeting.

12 Ibid., document S/26999, which was issued in the
month before.
13 Ibid., 3340th meeting.`

describe('hard-wrapped scans', () => {
  it('joins the lines of a paragraph and keeps hyphens', () => {
    expect(lines(SCAN)).toEqual([
      'Resolution 901 (1994) of 4 March 1994',
      'The Security Council,',
      'Recalling its resolution 890 (1993) of 15 December 1993 and the commitments that both parties made in that connection, including the cease-fire,',
      'Noting with regret that the self-determination of the islands is still not assured,',
      '1. Calls upon the parties to resume their talks with-out delay and to report to the Council on whether they have done so;',
      '2. Requests the Secretary-General to follow the talks and to keep the Council informed.',
      'Adopted unanimously at the 3341st meeting.',
      '12\tIbid., document S/26999, which was issued in the month before.',
      '13\tIbid., 3340th meeting.',
    ])
  })

  it('separates the organ from the verb on the next line', () => {
    expect(
      lines('The Security Council\nResolves that the sub-committee be asked to meet\nagain at an early date.'),
    ).toEqual(['The Security Council', 'Resolves that the sub-committee be asked to meet again at an early date.'])
  })
})

/** pdftotext -layout: paragraphs open by indentation, a page ends inside one. */
const LAYOUT = `               United Nations                                        S/2031/77
               Security Council                                      Distr.: General

                    The Security Council,
                    Recalling its previous resolutions on the matter and the statements of its
               President, and welcoming the progress that has been made since then by all,
                    Acting under Chapter VII of the Charter of the United Nations,
                    1.   Decides to renew the mandate of the Mission for a period of one year,
               and requests the Secretary-General to take the steps that are necessary as




31-01234 (E)    010231
*3101234*
\fS/2031/77


             expeditiously as possible, in close consultation with the Committee;

             Reporting
                  2.   Urges all parties to cooperate fully with the Mission;


2/2                                                                        31-01234
`

describe('page layout', () => {
  it('opens paragraphs by indentation and joins them over the page', () => {
    const text = lines(LAYOUT)
    expect(text).toContain(
      'Recalling its previous resolutions on the matter and the statements of its President, and welcoming the progress that has been made since then by all,',
    )
    expect(text).toContain(
      '1. Decides to renew the mandate of the Mission for a period of one year, and requests the Secretary-General to take the steps that are necessary as expeditiously as possible, in close consultation with the Committee;',
    )
    expect(text.slice(-2)).toEqual(['Reporting', '2. Urges all parties to cooperate fully with the Mission;'])
  })

  it('parts a heading at the head of a page from the paragraph that ends before it', () => {
    const text = lines(
      LAYOUT.replace(
        'and requests the Secretary-General to take the steps that are necessary as',
        'as the Board has asked in its report of 5 May 2030 on all missions,',
      ).replace('             expeditiously as possible, in close consultation with the Committee;\n\n', ''),
    )
    expect(text.slice(-2)).toEqual(['Reporting', '2. Urges all parties to cooperate fully with the Mission;'])
  })

  it('puts a footnote behind the paragraph that it interrupts', () => {
    const text = lines(
      '1. Requests the Office to continue its work in the\n\n7 See document A/50/1.\n\nfield of training;\n\n2. Thanks the Office.',
    )
    expect(text).toEqual([
      '1. Requests the Office to continue its work in the field of training;',
      '7\tSee document A/50/1.',
      '2. Thanks the Office.',
    ])
  })

  it('takes a mark on a line of its own for the note that follows it', () => {
    const text = lines(
      'The Health Assembly,\n\n(1) to send the report of the Secretariat on the state of the\n                        1\nhospitals to all Members;\n\n1\n    Document A66/1.\n(2) to print it.',
    )
    expect(text).toEqual([
      'The Health Assembly,',
      '(1) to send the report of the Secretariat on the state of the hospitals to all Members;',
      '1\tDocument A66/1.',
      '(2) to print it.',
    ])
  })
})

describe('one paragraph a line', () => {
  it('keeps paragraphs apart and joins a soft line break', () => {
    expect(
      lines(
        'Recalling resolutions 48/1 of\n20 December 1993 and 50/2,\n\n1.\tDecides to act.\n\n57th meeting\n4 April 2023',
      ),
    ).toEqual([
      'Recalling resolutions 48/1 of 20 December 1993 and 50/2,',
      '1. Decides to act.',
      '57th meeting',
      '4 April 2023',
    ])
  })

  it('does not take a resolution number, a date or a count for a footnote', () => {
    const text = lines(
      '14/5\n\nForum on Rivers\n\nThe Human Rights Council,\n\n1. Decides as follows:\n\n2 July 2030 is the day of the first meeting;',
    )
    expect(text).toContain('14/5')
    expect(text).toContain('2 July 2030 is the day of the first meeting;')
    expect(text.some((line) => line.includes('\t'))).toBe(false)
  })
})

describe('paragraphs apart from each other', () => {
  const LONG =
    'Recalling the report on the state of the islands, in which it is shown how the fishing grounds around the smaller of them have changed in the course of the last forty years, and the many replies of Governments to it,'
  const apart = (...paragraphs: readonly string[]) =>
    lines(['The General Assembly,', LONG, LONG, ...paragraphs].join('\n\n')).slice(3)

  it.each([
    ['Recalling the rules for the care of all who are in any form of', 'custody, whatever its grounds may be,'],
    ['Recalling its resolution on the seas, in which the Assembly,', 'inter alia, called for a survey,'],
    ['International action against the spread of', 'forest fires'],
    [
      '2. Endorses the recommendations on the care of the northern fishing grounds that were made by the Standing Committee on Human',
      'Rights to the Sea, and the plan of work that it adopted;',
    ],
  ])('are one where one breaks off: %s', (first, second) => {
    expect(apart(first, second)).toEqual([`${first} ${second}`])
  })

  it.each([
    ['(a) To hold a survey of the northern fishing grounds,', 'and requests the Secretary-General to report;'],
    ['(b) To close the harbours in the months of winter; and', 'confirms that the harbours are open in summer;'],
    ['Recalling its resolution on the seas,', 'jRecalling also the law of harbours,'],
    ['Recalling its resolution on the seas,', 'noting the law of harbours,'],
    [
      '2. Advice to Governments on the care of the northern fishing grounds, and on what the Standing Committee calls its mandate',
      'Ocean and coast are the first concern of the Committee.',
    ],
    [
      'Noting the recommendations on the care of the northern fishing grounds that were made by the Standing Committee on coasts',
      'Recalling the report of the Committee,',
    ],
    ['1. Requests the islands to report on their harbours to', 'instructs the Director'],
  ])('stay apart otherwise: %s', (first, second) => {
    expect(apart(first, second)).toEqual([first, second])
  })

  it('go on behind a page and the head that is printed on it', () => {
    const head = `VI. Resolutions adopted on the reports of the Third Committee${' '.repeat(95)}207`
    expect(
      apart('1. Requests the Secretary-General to report on the level', '<!-- Page 2 -->', head, 'of the seas;'),
    ).toEqual(['1. Requests the Secretary-General to report on the level of the seas;'])
  })
})
