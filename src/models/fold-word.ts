// One spelling for every way in which a word is written: accents and case are folded, British and older spellings brought
// to one form.

/** Other spellings of one word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    organisation: 'organization',
    organisations: 'organizations',
    program: 'programme',
    programs: 'programmes',
    center: 'centre',
    centers: 'centres',
    defense: 'defence',
    labor: 'labour',
    stabilisation: 'stabilization',
    industrialised: 'industrialized',
    organised: 'organized',
    specialised: 'specialized',
    mobilisation: 'mobilization',
  }),
)

/** Beginnings that older texts set off by a hyphen: co-operation, peace-keeping. */
const SPLIT_STARTS: ReadonlySet<string> = new Set(['co', 'peace', 're', 'sub', 'inter', 'multi', 'socio'])
/** What they begin, written as one word today; other words after such a hyphen stay apart. */
const REJOINED: ReadonlySet<string> = new Set([
  'cooperation',
  'coordination',
  'coordinator',
  'coordinating',
  'cooperating',
  'peacekeeping',
  'peacebuilding',
  'subregional',
  'intergovernmental',
  'multidimensional',
  'multinational',
  'multilateral',
])

/** What words are compared by. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase()
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '')
  return SPELLINGS.get(plain) ?? plain
}

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) >= 0x80) return false
  return true
}

/** Whether two folded words that a hyphen joins are one word today: *co* and *operation*. */
export const isOneWord = (start: string, rest: string): boolean => SPLIT_STARTS.has(start) && REJOINED.has(start + rest)
