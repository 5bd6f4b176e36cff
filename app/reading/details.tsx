// What stands behind a mark: the rule that made it, and the entry of the models.

import type { ClauseRecord, ResolutionRecord } from '../../src/6-emit/record.ts'
import type { SiteEntries } from '../../src/explore/site.ts'
import { clauseLink } from '../clause-link.ts'
import type { Mark } from './marks.ts'

/** A list of facts; those that are not known are left out. */
export const Facts = ({ facts }: { facts: Readonly<Record<string, string | number | null | undefined>> }) => (
  <dl>
    {Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)

/** One mark with everything that is known of it. */
export const MarkDetails = ({
  mark,
  entries,
  record,
}: {
  mark: Mark
  entries: SiteEntries
  record: ResolutionRecord
}) => (
  <section class={`detail ${mark.layer}`}>
    <h2>
      <span class={`sample ${mark.layer}`}>{mark.layer}</span> “{record.text.slice(mark.start, mark.end)}”
    </h2>
    {mark.layer === 'verb' ? (
      <VerbFacts clause={mark.clause} entries={entries} />
    ) : mark.layer === 'money' ? (
      <Facts
        facts={{
          amount:
            mark.item.amount_max === null
              ? mark.item.amount.toLocaleString('en')
              : `${mark.item.amount.toLocaleString('en')} to ${mark.item.amount_max.toLocaleString('en')}`,
          currency: `${mark.item.currency}${mark.item.currency_assumed ? ' (assumed)' : ''}`,
          qualifier: mark.item.qualifier,
          period: mark.item.period,
          clause: mark.item.clause,
          rule: mark.item.rule,
        }}
      />
    ) : (
      <ActorFacts mark={mark} entries={entries} />
    )}
  </section>
)

const VerbFacts = ({ clause, entries }: { clause: ClauseRecord; entries: SiteEntries }) => {
  const entry = entries.verbs[clause.verb]
  return (
    <Facts
      facts={{
        verb: clause.lemma,
        modifiers: clause.modifiers.join(', '),
        force: clause.force,
        strength:
          clause.strength === null
            ? 'not ranked'
            : `${clause.strength}${entry?.scale ? ` on the scale ${entry.scale}` : ''}`,
        rule: clause.rule,
        entry: entry === undefined ? `${clause.verb}, not among these models` : clause.verb,
        forms: entry?.forms.join(', '),
        source: entry?.source,
      }}
    />
  )
}

const ActorFacts = ({ mark, entries }: { mark: Mark & { layer: 'addressee' | 'actor' }; entries: SiteEntries }) => {
  const { actor, actor_type, rule } = mark.item
  const entry = actor === null ? undefined : entries.actors[actor]
  return (
    <Facts
      facts={{
        actor: actor ?? 'of no entry in the models',
        type: actor_type,
        'ISO 3166': mark.layer === 'actor' ? mark.item.iso3 : null,
        'addressed by': mark.layer === 'addressee' ? mark.clause.phrase.text : null,
        rule,
        names: entry?.names.join(', '),
        acronyms: entry?.acronyms.join(', '),
        source: entry?.source,
      }}
    />
  )
}

/** The clauses of a paragraph in words: what the marks show, for those who don't see them. */
export const ClauseList = ({ mark, record }: { mark: Mark; record: ResolutionRecord }) => (
  <section class="clauses-here">
    <h2>
      Clauses of {mark.paragraph.id}, {mark.paragraph.kind}
    </h2>
    <ul>
      {mark.paragraph.clauses.map((clause) => (
        <li key={clause.id}>
          <a href={clauseLink(record.id, clause.id, record.text.slice(clause.start, clause.end))}>
            {clause.id} {clause.phrase.text}
          </a>
          {clause.addressees.length > 0 && ` → ${clause.addressees.map(({ text }) => text).join('; ')}`}
        </li>
      ))}
    </ul>
    {mark.paragraph.clauses.length === 0 && <p>None.</p>}
  </section>
)
