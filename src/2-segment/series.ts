// Label series and the depth they stand at: `2` above `(a)` above `(i)`; and which label is expected next.

import type { LabelStyle } from '../1-read/openers.ts'
import { letterValue, numberIn, printed, romanValue, type Series } from './label-value.ts'

interface Level {
  readonly series: Series
  value: number
}

/** Where a label stands. */
export interface Place {
  /** Levels above it among labelled paragraphs: 0 for `2`, 1 for `(a)`. */
  readonly depth: number
  /** The label that the series would have had here; null where the printed one fits. */
  readonly expected: string | null
}

/** Follows the labels through a resolution. */
export class LabelSeries {
  private levels: Level[] = []
  /** Depth of the paragraph that the run hangs under: 1 under a paragraph without label, which has no level of its own. */
  private base = 0
  /** The last top-level number, which headings and paragraphs without label don't end. */
  private top = 0
  /** Depth of the numbers: 1 where they finish the sentence of a paragraph without label. */
  private numberDepth = 0
  /** The last number of the run that a deeper one interrupts; 0 where none is interrupted. */
  private outer = 0

  /** Closes all levels below the numbers: behind a heading or a paragraph without label at depth `base` - 1. */
  restart(base = 0): void {
    this.levels = []
    this.base = base
  }

  /** Forgets the numbers too: behind an organ line or the heading of an annex. */
  restartNumbers(): void {
    this.restart()
    this.top = 0
    this.numberDepth = 0
    this.outer = 0
  }

  /** How many levels are open. */
  get open(): number {
    return this.levels.length
  }

  /** Depth at which the numbers stand now. */
  get depthOfNumbers(): number {
    return this.numberDepth
  }

  /** Value of the last top-level number; 0 where none has been printed yet. */
  get number(): number {
    return this.top
  }

  /**
   * Takes the next label.
   * @param numberDepth where a new run of numbers stands: 1 where it finishes the sentence of the paragraph above
   * @param isOwnAct whether a verb of the organ opens the paragraph, so that it rather belongs to the outer run of numbers
   */
  place(label: string, style: LabelStyle, numberDepth = 0, isOwnAct = false): Place {
    if (style === 'number' || style === 'op' || style === 'pp')
      return this.placeNumber(label, style, numberDepth, isOwnAct)
    if (style === 'decimal') return this.decimal(label)
    const { series, value } = this.resolve(label, style)
    let index = this.find(series)
    let expected: string | null = null
    const level = this.levels[index]
    if (level) {
      if (value > 0 && level.value > 0 && value !== level.value + 1 && value !== 1)
        expected = printed(series, level.value + 1)
      if (value > 0) level.value = value
      this.levels.length = index + 1
    } else {
      index = this.levels.length
      if (value > 1) expected = printed(series, 1)
      this.levels.push({ series, value })
    }
    return { depth: Math.max(0, this.base + index), expected }
  }

  private placeNumber(label: string, style: 'number' | 'op' | 'pp', numberDepth: number, isOwnAct: boolean): Place {
    const value = numberIn(label)
    if (numberDepth > this.numberDepth) this.outer = this.top
    // "… for the Congress: 1. Opening. 2. Other matters. 12. Requests …": the outer run goes on.
    const follows = value === this.top + 1
    const resumes = this.numberDepth > 0 && this.outer > 0 && value === this.outer + 1 && (isOwnAct || !follows)
    if (resumes) {
      this.top = this.outer
      this.numberDepth = 0
    }
    const same = this.top > 0 && (value === this.top || value === this.top + 1)
    const expected = same || value === 1 ? null : printed(style, this.top + 1)
    if (!same || numberDepth > 0) this.numberDepth = value === 1 || numberDepth > 0 ? numberDepth : this.numberDepth
    this.top = value
    this.levels = [{ series: style, value }]
    this.base = this.numberDepth
    return { depth: this.numberDepth, expected }
  }

  private find(series: Series): number {
    for (let i = this.levels.length - 1; i >= 0; i -= 1) if (this.levels[i]?.series === series) return i
    return -1
  }

  private decimal(label: string): Place {
    const depth = label.split('.').length - 1
    this.levels.length = Math.min(this.levels.length, 1)
    return { depth: this.top > 0 && label.startsWith(`${this.top}.`) ? depth : 0, expected: null }
  }

  private resolve(label: string, style: LabelStyle): { series: Series; value: number } {
    const bare = label.slice(label.startsWith('(') ? 1 : 0, label.endsWith(')') ? -1 : label.length)
    const last = this.levels.at(-1)
    if (style === '(1)') {
      const value = Number(bare)
      const own = this.levels[this.find('(1)')]
      // "(6)" for "(b)": scanners read letters so. Where letters are open and no numbers in brackets go on, it is the next letter.
      if (last?.series === '(a)' && value !== 1 && own?.value !== value - 1)
        return { series: '(a)', value: last.value + 1 }
      return { series: style, value }
    }
    if (style === '(A)') return { series: style, value: bare.charCodeAt(0) - 64 }
    if (style === 'roman') return { series: style, value: romanValue(bare) }
    if (style !== '(a)' && style !== 'a') return { series: style, value: 0 }
    const roman = romanValue(bare)
    const letter = letterValue(bare)
    const numerals: Series = style === '(a)' ? '(i)' : 'roman'
    if (roman > 0) {
      const openLetters = this.levels[this.find(style)]
      const openNumerals = this.levels[this.find(numerals)]
      // "(1)" for "(i)", with "(ii)" behind it.
      if (last?.series === '(1)' && roman === last.value + 1 && roman > 1) return { series: '(1)', value: roman }
      if (last?.series === numerals && roman === last.value + 1) return { series: numerals, value: roman }
      if (letter > 0 && openLetters && openLetters.value + 1 === letter) return { series: style, value: letter }
      if (openNumerals && roman === openNumerals.value + 1) return { series: numerals, value: roman }
      // "(ii)" is a numeral whose first was lost, rather than the letter behind "(hh)".
      if (roman === 1 || letter === 0 || letter > 26 || openNumerals) return { series: numerals, value: roman }
    }
    return { series: style, value: letter }
  }
}
