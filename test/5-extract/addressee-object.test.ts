import { expect, test } from 'vitest'
import { compare } from './addressee-cases.ts'

const addressed = [
  '{verb:Requests} the {addressee:Secretary-General} to report on the harbour;',
  '{verb:Urges} {addressee:all States}, in accordance with their laws, to close the sluices;',
  '{verb:Requests} the {addressee:Executive Director}, as part of the yearly survey, drawing on the archives, to give an account;',
  '{verb:Calls upon|lemma=call upon} {addressee:all Member States}, including island States, to share their charts;',
  '{verb:Encouraging|lemma=encourage} {addressee:parties} to talk,',
  '{verb:Requests}, in this regard, the {addressee:Panel of Experts} to visit the mine;',
  '{verb:URGES|lemma=urge} {addressee:Member States}:',
  '{verb:REQUESTS|lemma=request} the {addressee:Director-General}:',
  '{verb:Appeals to|lemma=appeal} {addressee:all donors} for blankets;',
  '{verb:Recommends} to the {addressee:General Assembly} the following draft:',
  '{verb:Demands} of the {addressee:Governments concerned} to open the road;',
  '{verb:Entrusts} the {addressee:Bureau} with the choice of a venue;',
  '{verb:Reminds} {addressee:States} that they must pay;',
  '{verb:Reiterates its call|lemma=reiterate call} upon {addressee:both sides} to stop shelling;',
  '{verb:Reiterates its requests|lemma=reiterate request} for the {addressee:Secretary-General} to mediate;',
  '{verb:Renews} its request to the {addressee:Office of the High Commissioner} to train judges;',
  '{verb:Decides} to request the {addressee:Secretary-General} to publish the atlas;',
  '{verb:Encourages} the {addressee:international community} to (a) repair the bridge; (b) pave the road;',
  '{verb:Invites} {addressee:States} to, inter alia, plant trees;',
  '{verb:Requests} {addressee:UNMIS} support the local courts;',
  '{verb:Requests} the {addressee:Board}, and {verb:encourages} the {addressee:regional commissions}, to confer;',
  '{verb:Requests} the {addressee:Secretary-\nGeneral} to reply;',
  '{verb:Invites} the {addressee:Special Adviser on Water} to a dialogue on wells;',
  '{verb:Requests} the {addressee:Committee’s relevant subsidiary bodies} to count boats;',
  '{verb:Urges} {addressee:that organization} to count boats;',
  '{verb:Calls upon|lemma=call upon} {addressee:that Government} urgently to count boats;',
  '{verb:Requests} the {addressee:following Governments} to name a judge each;',
  '{verb:Requests} {addressee:all organs} within the system to count boats;',
  '{verb:Calls upon|lemma=call upon} the {addressee:programmes of the United Nations system} and the {addressee:World Bank} to help;',
  '{verb:Entrusts} the {addressee:Committee} established by resolution 8 (1990) with the task of counting boats;',
  '{verb:Urges} them and {addressee:all other parties} to stop;',
  '{verb:Encourages} {addressee:national institutions} compliant with the rules to meet;',
  '{verb:Invites} {addressee:creditors} and {addressee:debtors} to meet;',
  '{verb:Requests} the {addressee:WHO Secretariat} to count boats;',
  '{verb:Requests} {addressee:WHO} and {addressee:UNICEF} to count boats;',
  '{verb:Urges} {addressee:Member States} and where applicable {addressee:regional organizations} to count boats;',
  '{verb:Calls upon|lemma=call upon} the {addressee:Bank}, and upon {addressee:all other lenders}, to count boats;',
  '{verb:Urges} {addressee:countries} in a position to do so, {addressee:banks} and {addressee:traders} to count boats;',
  '{verb:Encourages} {addressee:Governments} in a position to do so, and {verb:invites} {addressee:banks} to pay;',
  '{verb:Encourages} {addressee:observers}, {addressee:contractors} and {addressee:other stakeholders} to count boats;',
  '{verb:Encourages} {addressee:banks} and {addressee:online traders} to count boats;',
  '{verb:Calls upon|lemma=call upon} the {addressee:Board} to meet and upon {addressee:all States} to pay;',
  '{verb:Calls on|lemma=call upon} the {addressee:Board} to report on the port and on the conditions there to be met;',
  '{verb:Calls upon|lemma=call upon} {addressee:all parties} to stop attacks on ports and on sailors, and to pay;',
  '{verb:Requests} the {addressee:Panel} to report, and the {addressee:Board} to publish it;',
  '{verb:Urges} {addressee:States} to consider signing, and {addressee:States parties} to apply, the pact;',
  '{verb:Requests} the {addressee:Panel} to invite the Bank, and the Board to publish it;',
  '{verb:Requests} the {addressee:Panel} to meet lenders, banks, and traders to hear them;',
]

test.each(addressed)('the object that is asked: %s', (marked) => {
  const { expected, found } = compare(marked)
  expect(found).toEqual(expected)
})

const nobody = [
  '{verb:Calls for|lemma=call for} the full implementation of the plan;',
  '{verb:Encourages} the further development of ports to serve trade;',
  '{verb:Requests} a detailed update from the Secretary-General;',
  '{verb:Encourages} renewed commitment to ensuring peace;',
  '{verb:Encourages} the deployment of advisers to such missions;',
  '{verb:Requests} future reports of the Panel to list serial numbers;',
  '{verb:Encourages} initiatives by Member States to further mediation;',
  '{verb:Reminds} the parties of their obligations;',
  '{verb:Invites} them to continue;',
  '{verb:Urges} it to report to the Council;',
  '{verb:Stresses|lemma=stress} the need for States to act;',
  '{verb:Stresses|lemma=stress} the importance of States making use of the register;',
  '{verb:Recommends} the draft rules to Member States for adoption;',
  '{verb:Reiterates its call|lemma=reiterate call} for the withdrawal of all troops;',
  '{verb:Decides} to send a mission to the region;',
  '{verb:Encourages} the efforts of the Government of Chile to reduce hunger;',
  '{verb:Reminds} local authorities of their duty to count boats;',
  '{verb:Calls for|lemma=call for} the perpetrators to be brought to justice;',
  '{verb:Calls for|lemma=call for} improved debt mechanisms to support reviews;',
  '{verb:Encourages} empowering women to take part in talks;',
  '{verb:Urges} that agreement be sought;',
  '{verb:Calls for|lemma=call for} donor funding to repair the port;',
  '{verb:Calls for|lemma=call for} Member States’ continued efforts to repair the port;',
]

test.each(nobody)('nobody is asked: %s', (marked) => {
  expect(compare(marked).found).toEqual([])
})
