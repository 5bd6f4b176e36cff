// wink-nlp as its documentation shows it: all of its default pipe on the whole text of each document.

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { texts } from './texts.ts'

const nlp = winkNLP(model)
let tokens = 0
for (const { text } of texts()) tokens += nlp.readDoc(text).tokens().length()
console.log(`${tokens} tokens`)
