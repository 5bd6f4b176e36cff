// compromise as its documentation shows it: the whole text of each document, tagged.

import nlp from 'compromise'
import { texts } from './texts.ts'

let terms = 0
for (const { text } of texts()) terms += nlp(text).termList().length
console.log(`${terms} terms`)
