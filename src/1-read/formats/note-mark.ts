// The raised mark of a footnote, where a format tells that it is raised.

const NOTE_MARK = /^\[?\(?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])(?:\s*,\s*(?:\d{1,3}|[a-z]))*\)?\]?$/

/** Whether raised text points to a note or opens one: `1`, `[12]`, `(a)`, `*`; several stand with commas. Blanks around it do not count. */
export const isNoteMark = (raised: string): boolean => NOTE_MARK.test(raised.trim())

/** The mark without blanks and brackets around it. */
export const bareMark = (mark: string): string => mark.trim().replace(/^[[(]+|[\])]+$/g, '')
