/** The values of JSON lines. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into rows and records of many shapes
export const jsonLines = <Value = any>(text: string): Value[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value)
