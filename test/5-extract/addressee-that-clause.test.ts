import { expect, test } from 'vitest'
import { compare } from './addressee-cases.ts'

const addressed = [
  '{verb:Decides} that {addressee:all States} shall freeze the accounts;',
  '{verb:Stresses|lemma=stress} that the {addressee:parties} must keep the truce;',
  '{verb:Emphasizing|lemma=emphasize} that {addressee:States} should publish their budgets,',
  '{verb:Demands} that {addressee:Freedonia}, the occupying Power, immediately cease the digging;',
  '{verb:Recommends} that the {addressee:General Assembly}, at its next session, adopt the rules;',
  '{verb:Recommends} that the {addressee:General Assembly} at its next session adopt the rules;',
  '{verb:Requests} that, after a talk with the members, the {addressee:Panel of Experts} submit its findings;',
  '{verb:Decides} that where paragraph 3 applies, the {addressee:Committee} shall, within ten days, notify the bank;',
  '{verb:Considers|lemma=consider} that {addressee:Freedonia} as the administering Power should hold a vote;',
  '{verb:Demands} that the {addressee:sides} and {addressee:others concerned} respect the line;',
  '{verb:Urges} that {addressee:Member States} which have signed the pact share their maps;',
  '{verb:Reaffirming|lemma=reaffirm} that {addressee:all States} are required to pay,',
  '{verb:Reaffirming|lemma=reaffirm} that the {addressee:Secretariat} is to keep the archive,',
  '{verb:Stresses|lemma=stress} that the {addressee:Library} should be fully open to readers;',
  '{verb:Decides} that the {addressee:expert mechanism} shall have a mandate of three years;',
  '{verb:Requests} that the {addressee:regional commissions} give advice and that the results be printed;',
  '{verb:Noting|lemma=note} that roads are poor and that {addressee:Governments} should mend them,',
  '{verb:Renews} its demand that {addressee:Freedonia} withdraw;',
  '{verb:Demands} that {addressee:all parties} put an end to the shelling;',
  '{verb:Recommends} that the {addressee:Board} actively interact with sailors;',
  '{verb:Recommends} that {addressee:Governments}, where they have not yet done so, seek advice;',
  '{verb:Demands} that {addressee:all parties to the conflict} work towards a truce;',
  '{verb:Requests} that the {addressee:Panel} set up in paragraph 8 (the “Panel”) report to the Council;',
  '{verb:Demands} that the {addressee:Houthis} immediately and unconditionally:',
  '{verb:Demands} that they and {addressee:all other concerned parties} keep the truce;',
  '{verb:Demands} that the {addressee:Militia} leave and that the {addressee:Defence Force} cease its support;',
  '{verb:Demands} that {addressee:Freedonia} grant sailors access to the port;',
  '{verb:Resolves|lemma=resolve} that {addressee:all States} strictly adhere to the rules;',
  '{verb:Requests} that the {addressee:Secretary-General} brief the Council;',
  '{verb:Recommends} that {addressee:States parties to regional instruments} address, where appropriate, the matter;',
  '{verb:Recommends} that the {addressee:Committee}, bearing in mind what the Board can do, should meet;',
  '{verb:Demands} that {addressee:all fighters}, and those who are paying them, must leave;',
  '{verb:Demands} {addressee:both sides} stop shelling the port;',
  '{verb:Demands} that {addressee:all other parties} not hinder the convoy;',
  '{verb:Recommends} that the {addressee:authorities of Mali} do everything necessary to repair the dam;',
  '{verb:Requests} that, after its visit, the {addressee:Chair of the Committee} to brief the Council;',
  '{verb:Recommends} that {addressee:national statistical systems} explore new sources;',
  '{verb:Decides} that in 1993 the {addressee:Committee} shall hold two sessions;',
  '{verb:Decides} that for future appointments the {addressee:Justice Council} shall not name more than one judge;',
  '{verb:Urges} that, due to the storm, {addressee:States} should count boats;',
]

test.each(addressed)('the subject that is told to act: %s', (marked) => {
  const { expected, found } = compare(marked)
  expect(found).toEqual(expected)
})

const nobody = [
  '{verb:Decides} that the tribunal shall be established in May;',
  '{verb:Stresses|lemma=stress} that those responsible must be held accountable;',
  '{verb:Stresses|lemma=stress} that adequate funds should be assigned to the Office;',
  '{verb:Urges} that the treaties be ratified;',
  '{verb:Decides} that the Committee shall, under rule 28, be entrusted with the task;',
  '{verb:Decides} that the regional meeting will be held at Nairobi;',
  '{verb:Reaffirming|lemma=reaffirm} that States have the responsibility to protect their citizens,',
  '{verb:Reaffirming|lemma=reaffirm} that the Commission continues to have a leading role and should not lose it,',
  '{verb:Confirms|lemma=confirm} that the requirements in paragraph 2 shall also apply to ransoms;',
  '{verb:Emphasizes|lemma=emphasize} that any unilateral action may prompt a response;',
  '{verb:Stresses|lemma=stress} that service to citizens should be at the centre of reform;',
  '{verb:Stresses|lemma=stress} that women should enjoy equal pay;',
  '{verb:Encouraging|lemma=encourage} that such meetings take place each year,',
  '{verb:Requests} that they be translated;',
  '{verb:Recalling|lemma=recall} that the Assembly decided that tolls should end,',
  '{verb:Demands} that those units must either be withdrawn or be disbanded;',
  '{verb:Emphasizes|lemma=emphasize} that delegation of authority should be in line with the rules;',
  '{verb:Emphasizes|lemma=emphasize} that the wide powers of the Board should be in line with the rules;',
  '{verb:Demands} that measures put in place by the Militia be lifted;',
  '{verb:Notes} that the Commission decided to recommend that the Assembly take note of the draft;',
  '{verb:Notes} that some firms increasingly take advantage of the rules;',
  '{verb:Demands} the States concerned the payment of dues;',
  '{verb:Demanding|lemma=demand} that parties that violate the truce be held to account,',
  '{verb:Decides} that the Summit shall be webcast;',
  '{verb:Requests} that the Committee to be set up in May be told;',
  '{verb:Decides} that for this reason the seat of the Committee should be at Nairobi;',
  '{verb:Decides} that in no case shall the tolls rise;',
  '{verb:Urges} that due regard continue to be given to the harbour, in line with the plan, the Harbour Forum and the review, as appropriate, and that boats should be counted;',
  '{verb:Stresses|lemma=stress} that the multilateral trading system should be open;',
]

test.each(nobody)('nobody is told to act: %s', (marked) => {
  expect(compare(marked).found).toEqual([])
})
