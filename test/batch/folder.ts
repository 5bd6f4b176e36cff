// A folder of files for one test, taken away at its end.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder with files by relative path; gives its path. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Every file of a folder with its content. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** A short resolution about `subject`, of no organ in particular. */
export const resolutionOn = (subject: string): string => `Resolution on ${subject}

The General Assembly,

Recalling its earlier work on ${subject} 🌊,

1. Calls upon Member States to protect ${subject};

2. Requests the Secretary-General to spend up to 5 million dollars a year on ${subject};

3. Decides to return to the matter at its next session.
`
