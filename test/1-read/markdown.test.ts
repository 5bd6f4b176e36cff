// Markdown made from scans: its marks go, its words and its footnotes stay.

import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/1-read/index.ts'

const lines = (text: string, path = 'a.md') => readBytes(new TextEncoder().encode(text), path).text.split('\n')

describe('markdown', () => {
  it('undoes headings, emphasis, lists, links and escapes', () => {
    expect(
      lines(
        '## Resolution 9/1\n\n*Noting* the **plan** and _its_ [annex](https://example.org/x), &quot;as is&quot; 3 \\* 4 &lt; 13,\n\n- 2. Calls upon all;\n- 3. Thanks all.',
      ),
    ).toEqual([
      'Resolution 9/1',
      'Noting the plan and its annex, "as is" 3 * 4 < 13,',
      '2. Calls upon all;',
      '3. Thanks all.',
    ])
  })

  it('takes raised marks out of the text and keeps them before the notes', () => {
    expect(
      lines(
        'Recalling the Convention<sup>40</sup> and the Protocol,<sup>41</sup>\n\n<sup>40</sup> Treaty Series, vol. 1.\n\n<sup>&</sup>lt;sup>41</sup> Ibid.\n\n1. Decides.',
      ),
    ).toEqual(['Recalling the Convention and the Protocol,', '40\tTreaty Series, vol. 1.', '41\tIbid.', '1. Decides.'])
  })

  it('reads a text file that is Markdown by its content', () => {
    const source = readBytes(
      new TextEncoder().encode('<!-- Page 1 -->\n\n# Resolution 9/2\n\nThe Council,'),
      'scan.txt',
    )
    expect(source.format).toBe('markdown')
    expect(source.text).toBe('Resolution 9/2\nThe Council,')
  })

  it('leaves stars and underscores that mark nothing', () => {
    expect(lines('Provisional agenda* and the items * and snake_case_words')).toEqual([
      'Provisional agenda* and the items * and snake_case_words',
    ])
  })
})
