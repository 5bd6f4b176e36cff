import { expect, test } from 'vitest'
import { compare } from './addressee-cases.ts'

const spans = [
  // up to the end of the name
  '{verb:Requests} the {addressee:Executive Director of the United Nations Office on Drugs and Crime} to report;',
  '{verb:Urges} {addressee:States parties to the Convention} to pay;',
  '{verb:Urges} {addressee:States not parties to the Convention} to join;',
  '{verb:Urges} the {addressee:parties to the conflict in Freedonia} to talk;',
  '{verb:Urges} {addressee:parties to armed conflict} to spare schools;',
  '{verb:Requests} the {addressee:Special Rapporteur on the right to food} to visit;',
  '{verb:Requests} the {addressee:Special Representative of the Secretary-General for Children and Armed Conflict} to report;',
  '{verb:Urges} {addressee:all contributors of core resources} to give more;',
  '{verb:Urges} the {addressee:Governments of Chile and Peru} to confer;',
  '{verb:Requests} {addressee:all parts of the United Nations system} to cooperate;',
  '{verb:Requests} the {addressee:Government of Bosnia and Herzegovina} to reply;',
  '{verb:Urges} {addressee:all parties concerned} to talk;',
  '{verb:Appeals to|lemma=appeal} the {addressee:parties concerned and interested} to wait;',
  '{verb:Urges} {addressee:all concerned} to talk;',
  // and no further
  '{verb:Urges} {addressee:those island States} that have not yet done so to ratify the pact;',
  '{verb:Urges} {addressee:all stakeholders} in Freedonia, with the help of donors, to meet;',
  '{verb:Urges} {addressee:States} in a position to do so to give;',
  '{verb:Urges} {addressee:Member States} involved in the search to report;',
  '{verb:Requests} the {addressee:World Food Programme} (WFP) to help;',
  '{verb:Urges} the {addressee:United Nations system} as a whole to help;',
  '{verb:Urges} {addressee:States}, individually or together, to help;',
  '{verb:Requests} the {addressee:Secretary-General}, in cooperation with Member States and the private sector, to plan;',
  '{verb:Urges} {addressee:other actors}, including banks and firms, in particular small firms, to help;',
  // lists
  '{verb:Invites} {addressee:Member States}, the {addressee:World Bank} and {addressee:other international organizations} to help;',
  '{verb:Invites} {addressee:all States} as well as {addressee:all parties to the conflict} to help;',
  '{verb:Invites} {addressee:States} and, where appropriate, {addressee:regional organizations} to help;',
  '{verb:Invites} {addressee:coastal States} and {addressee:States} fishing on the high seas, in line with the pact, to confer;',
  '{verb:Invites} the {addressee:African Union}, {addressee:UNICEF}, and the {addressee:Special Envoy of the Secretary-General} to meet;',
  '{verb:Invites} {addressee:Member States}, within their respective mandates, and {addressee:civil society} to help;',
  '{verb:Invites} {addressee:Member States}, including island States, and the {addressee:private sector} to help;',
  '{verb:Urges} {addressee:States} that have not yet done so and {addressee:other donors} to pay;',
  // what shares a modifier stays together
  '{verb:Invites} {addressee:relevant United Nations agencies, funds and programmes} to help;',
  '{verb:Invites} the {addressee:funds, programmes and specialized agencies of the United Nations system} to help;',
  '{verb:Invites} the {addressee:specialized agencies and other organizations of the United Nations system} to help;',
  '{verb:Invites} {addressee:all States and organizations} to help;',
  '{verb:Invites} {addressee:international, regional and subregional organizations} to help;',
  '{verb:Invites} {addressee:troop- and police-contributing countries} to help;',
  '{verb:Invites} the {addressee:security and defence services} to obey;',
  '{verb:Invites} {addressee:donor and host countries} to meet;',
  '{verb:Invites} the {addressee:Government and people of Freedonia} to vote;',
  '{verb:Calls upon|lemma=call upon} {addressee:Arab and Jewish armed groups} in the port to stop;',
  '{verb:Calls upon|lemma=call upon} {addressee:all Libyan and international parties} to meet;',
  '{verb:Requests} {addressee:relevant United Nations and African Union bodies} to meet;',
  '{verb:Requests} the {addressee:United Nations} and {addressee:African Union bodies} to meet;',
  '{verb:Invites} {addressee:Member and observer States} to meet;',
  '{verb:Appeals to} the {addressee:various official and private libraries} to lend;',
  '{verb:Invites} the {addressee:business and financial sectors} to lend;',
  '{verb:Urges} the {addressee:agencies} and {addressee:other concerned regional and global bodies} to lend;',
  '{verb:Encourages} {addressee:relevant United Nations mandating bodies} to meet;',
  '{verb:Invites} {addressee:States}, {addressee:national mechanisms for implementation, reporting and follow-up} and {addressee:civil society} to meet;',
  // a comma joins nouns only where a bare noun closes their list
  '{verb:Invites} {addressee:all Member States}, {addressee:organizations and agencies of the United Nations system} and the {addressee:World Bank} to lend;',
  '{verb:Invites} {addressee:relevant organs, bodies and agencies of the United Nations system} to lend;',
  '{verb:Invites} {addressee:States}, {addressee:international organizations}, {addressee:entities} and {addressee:other lenders} to lend;',
  // names that hold a comma, a conjunction or an infinitive
  '{verb:Invites} the {addressee:Committee on Housing, Building and Planning} to report;',
  '{verb:Invites} the {addressee:secretariat of the Convention to Combat Desertification} to report;',
  '{verb:Invites} the {addressee:Special Rapporteur on the independence of judges and lawyers} to report;',
  '{verb:Invites} the {addressee:Independent Expert on the enjoyment of all human rights by older persons} to report;',
  '{verb:Invites} {addressee:States}, in line with the World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance, to report;',
  '{verb:Calls upon|lemma=call upon} {addressee:all parties to the conflict}, first and foremost the harbour police, to stop;',
  '{verb:Invites} the {addressee:parties to the Basel, Rotterdam and Stockholm conventions} to meet;',
  '{verb:Requests} the {addressee:Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator} to report;',
  '{verb:Requests} the {addressee:African Union–United Nations Joint Special Representative} to report;',
  '{verb:Calls upon|lemma=call upon} the {addressee:Greek Cypriot and Turkish Cypriot leaders} to meet;',
  '{verb:Invites} {addressee:trade unions} and {addressee:employers’ organizations} to meet;',
  '{verb:Urges} the {addressee:Militia} and {addressee:forces} loyal to the former President to leave;',
  '{verb:Urges} {addressee:all States}, and in particular the island States, to meet;',
  '{verb:Urges} {addressee:States} and, through them, {addressee:shipowners} to meet;',
  '{verb:Urges} {addressee:firms}, both small and large ones, and {addressee:banks} to meet;',
  '{verb:Urges} the {addressee:signatory armed groups} to meet;',
  '{verb:Calls upon|lemma=call upon} the {addressee:Bank}, {addressee:States} bordering straits and {addressee:user States} to meet;',
  '{verb:Urges} {addressee:States} hosting sailors and their families to meet;',
  '{verb:Encourages} {addressee:treaty body monitoring mechanisms} and {addressee:special procedure mandate holders} to meet;',
  '{verb:Invites} {addressee:organizations concerned} and {addressee:interested national banks} to meet;',
  '{verb:Invites} the {addressee:secretariats of relevant United Nations specialized agencies, programmes, funds and bodies} to meet;',
  '{verb:Invites} {addressee:development banks} and {addressee:funding agencies} to meet;',
  '{verb:Urges} {addressee:all missions}, in particular the Group on Children and Armed Conflict, the Bank, and the Board, to meet;',
  '{verb:Requests} {addressee:all special procedure and other human rights mechanisms} to meet;',
  '{verb:Invites} {addressee:all relevant programmes}, {addressee:funds}, {addressee:specialized agencies} and {addressee:other bodies} to meet;',
  '{verb:Requests} the {addressee:specialized agencies and other organizations and bodies of the United Nations system} and {addressee:regional banks} to meet;',
  '{verb:Encourages} {addressee:all relevant regional and national programmes and bodies} to meet;',
  '{verb:Invites} {addressee:relevant regional and national processes, platforms and organizations} to meet;',
  '{verb:Encourages} {addressee:regional organizations or arrangements} and {addressee:States} to meet;',
  '{verb:Invites} the {addressee:Office for the Care of Harbours} and the {addressee:United Nations Office on Drugs and Crime} to meet;',
  '{verb:Invites} the {addressee:Commission on Narcotic Drugs} and the {addressee:Economic and Social Council} to meet;',
  '{verb:Invites} {addressee:entities of the United Nations Harbour Compact} and {addressee:organizations of the United Nations system} to meet;',
  '{verb:Requests} {addressee:United Nations peacekeeping, peacebuilding and political missions} and {addressee:United Nations country teams} to meet;',
  '{verb:Requests} {addressee:United Nations peacekeeping and other relevant missions} to meet;',
  '{verb:Invites} {addressee:States}, as well as {addressee:all women and men}, to meet;',
]

test.each(spans)('%s', (marked) => {
  const { expected, found } = compare(marked)
  expect(found).toEqual(expected)
})

test('offsets index the whole text', () => {
  const { expected, found } = compare('An opening that is not read. {verb:Urges} the {addressee:Board} to act.')
  expect(found).toEqual(expected)
})
