import type { Stored } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import { type Steps, stepRoute } from '../../http/step-route.ts';
import { successionRoutes } from '../directory/index.ts';
import type { Outgoing } from './outgoing.ts';
import {
  draftExample,
  formExample,
  pageExample,
  successionExample,
  viewExample,
} from './outgoing-examples.ts';
import * as schema from './outgoing-schema.ts';
import type { OutgoingService } from './outgoing-service.ts';
import { placingRoutes } from './placing/placing-api.ts';

const tag = 'outgoing';
const common = { tag, access: 'signed-in' } as const;

/** The steps of a document; each answers with the document as it is then. */
function stepsOf(service: OutgoingService): Steps<Stored<Outgoing>> {
  return {
    ...common,
    object: '/outgoing/:id',
    params: schema.outgoingId,
    refusals: ['OUTGOING_NOT_FOUND', 'OUTGOING_WRONG_STATE', 'OUTGOING_NOT_YOURS'],
    response: schema.outgoingView,
    example: viewExample,
    view: (context, after) => service.view(context, after),
  };
}

function readRoutes(service: OutgoingService): Route[] {
  return [
    defineRoute({
      ...common,
      method: 'get',
      path: '/outgoing',
      operationId: 'listOutgoing',
      summary: 'Outgoing documents that the reader may see, last changed first',
      query: schema.outgoingQuery,
      response: schema.outgoingPage,
      example: { response: pageExample },
      run: (context, { query }) => service.list(context, query),
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/outgoing/:id',
      operationId: 'getOutgoing',
      summary: 'An outgoing document with the actions its reader may take now',
      params: schema.outgoingId,
      response: schema.outgoingView,
      refusals: ['OUTGOING_NOT_FOUND'],
      example: { response: viewExample },
      run: (context, { params }) => service.get(context, params.id),
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/outgoing/:id/form-check',
      operationId: 'getFormCheck',
      summary: 'What the text of the draft shows of its form (NĐ 30/2020, Điều 12.2)',
      params: schema.outgoingId,
      response: schema.formCheckView,
      refusals: ['OUTGOING_NOT_FOUND'],
      example: { response: formExample },
      run: (context, { params }) => service.checking.formCheck(context, params.id),
    }),
  ];
}

function draftRoutes(service: OutgoingService): Route[] {
  const { drafting } = service;
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/outgoing',
      operationId: 'draftOutgoing',
      summary: 'Begin a draft, alone or in answer to an incoming document; from a file or composed',
      body: schema.draftBody,
      response: schema.outgoingView,
      status: 201,
      refusals: [
        'DRAFTER_NOT_ALLOWED',
        'DRAFT_UNIT_NOT_YOURS',
        'OUTGOING_TYPE_UNKNOWN',
        'RECIPIENT_UNKNOWN',
        'SECRET_FIELDS_ONLY',
        'NO_PART_IN_INCOMING',
      ],
      example: { body: draftExample, response: viewExample },
      run: async (context, { body }) => service.view(context, await drafting.create(context, body)),
    }),
    defineRoute({
      ...common,
      method: 'put',
      path: '/outgoing/:id',
      operationId: 'updateOutgoing',
      summary: 'Change the fields of a draft',
      params: schema.outgoingId,
      body: schema.updateBody,
      needsVersion: true,
      response: schema.outgoingView,
      refusals: ['OUTGOING_WRONG_STATE', 'OUTGOING_NOT_YOURS', 'RECIPIENT_UNKNOWN'],
      example: { body: updateExample(), response: viewExample },
      run: async (context, { params, body }, { version }) =>
        service.view(context, await drafting.update(context, { id: params.id, version }, body)),
    }),
  ];
}

function submissionRoutes(service: OutgoingService): Route[] {
  const { drafting } = service;
  const steps = stepsOf(service);
  return [
    stepRoute(steps, {
      path: 'versions',
      operationId: 'addOutgoingVersion',
      summary: 'Add a version of the draft',
      body: schema.versionBody,
      example: { file: '01k3m9x0file', note: 'Bổ sung danh sách' },
      refusals: ['DRAFT_WITHOUT_FILE', 'DRAFT_FILE_OR_COMPOSE', 'FILE_NOT_FOUND', 'SECRET_FIELDS_ONLY'],
      run: (context, target, body) => drafting.addVersion(context, target, body),
    }),
    stepRoute(steps, {
      path: 'submit',
      operationId: 'submitOutgoing',
      summary: 'Submit the draft to the head of the unit (Điều 12.1)',
      body: schema.noteBody,
      example: { note: 'Kính trình kiểm tra' },
      refusals: [
        'DRAFT_NOT_PDF',
        'DRAFT_WITHOUT_FILE',
        'UNIT_WITHOUT_HEAD',
        'SIGNER_NOT_HEAD',
        'MANDATE_REQUIRED',
      ],
      run: (context, target, body) => drafting.submit(context, target, body.note),
    }),
    stepRoute(steps, {
      path: 'recall',
      operationId: 'recallOutgoing',
      summary: 'Take a submitted draft back',
      body: schema.reasonBody,
      example: { reason: 'Cần sửa trích yếu' },
      run: (context, target, body) => drafting.recall(context, target, body.reason),
    }),
  ];
}

function updateExample(): unknown {
  const { unit: _unit, answersTo: _answers, compose: _compose, secrecy: _secrecy, ...rest } = draftExample;
  return rest;
}

function checkRoutes(service: OutgoingService): Route[] {
  const { checking } = service;
  const steps = stepsOf(service);
  return [
    stepRoute(steps, {
      path: 'approve',
      operationId: 'approveOutgoing',
      summary:
        'The head of the unit finds the content right (Điều 12.1), with initials where the agency wants them',
      body: schema.approveBody,
      example: {},
      run: (context, target, body) => checking.approve(context, target, body),
    }),
    stepRoute(steps, {
      path: 'check',
      operationId: 'checkOutgoing',
      summary: 'The clerk finds the form right (Điều 12.2); exactly this file is signed',
      body: schema.checkBody,
      example: { confirmed: true },
      refusals: ['FORM_NOT_CONFIRMED', 'DRAFT_HAS_NUMBER', 'DRAFT_HAS_DATE', 'DRAFT_OF_OTHER_YEAR'],
      run: (context, target, body) => checking.check(context, target, body),
    }),
    stepRoute(steps, {
      path: 'return',
      operationId: 'returnOutgoing',
      summary: 'Give the draft back to its drafter with a reason',
      body: schema.reasonBody,
      example: { reason: 'Bổ sung căn cứ' },
      run: (context, target, body) => checking.return(context, target, body.reason),
    }),
    stepRoute(steps, {
      path: 'withdraw',
      operationId: 'withdrawOutgoing',
      summary: 'Withdraw: give up a draft or a number, or recall what was issued (Điều 18.4)',
      body: schema.reasonBody,
      example: { reason: 'Không còn cần ban hành' },
      run: (context, target, body) => checking.withdraw(context, target, body.reason),
    }),
  ];
}

function signRoutes(service: OutgoingService): Route[] {
  const { signing, numbering, checking, issuing } = service;
  const steps = stepsOf(service);
  const keyExample = { keyId: '01k3m9x0key', passphrase: 'mat-khau-khoa' };
  return [
    stepRoute(steps, {
      path: 'sign',
      operationId: 'signOutgoing',
      summary: 'Sign: number and date are taken and written on the page, then signed (Điều 13.7, 15.3)',
      body: schema.signBody,
      example: keyExample,
      refusals: ['SIGNING_KEY_PASSPHRASE', 'KEY_NOT_YOURS', 'FILE_CHANGED_SINCE_CHECK', 'SIGNING_FAILED'],
      run: (context, target, body) => signing.sign(context, target, body),
    }),
    stepRoute(steps, {
      path: 'cancel-number',
      operationId: 'cancelOutgoingNumber',
      summary: 'Cancel a number that was taken but not signed; its line stays in the register',
      body: schema.reasonBody,
      example: { reason: 'Không ký được trong ngày' },
      run: (context, target, body) => checking.cancelNumber(context, target, body.reason),
    }),
    stepRoute(steps, {
      path: 'record-paper',
      operationId: 'recordPaperSignature',
      summary: 'Number a secret document that was signed by hand on paper (Điều 15.2)',
      body: schema.paperBody,
      example: { signedOn: '2026-03-02' },
      refusals: ['PAPER_DAY_WRONG', 'OUTGOING_WRONG_MEDIUM'],
      run: (context, target, body) => numbering.recordPaper(context, target, body.signedOn),
    }),
    stepRoute(steps, {
      path: 'seal',
      operationId: 'sealOutgoing',
      summary: "The agency's signature, only on what the competent person has signed (Điều 32.2.d)",
      body: schema.signBody,
      example: keyExample,
      refusals: ['NOT_SIGNED_BY_COMPETENT_PERSON', 'KEY_NOT_OF_AGENCY', 'SEALING_FAILED'],
      run: (context, target, body) => signing.seal(context, target, body),
    }),
    stepRoute(steps, {
      path: 'issue',
      operationId: 'issueOutgoing',
      summary: 'Issue to recipients inside and outside (Điều 18)',
      body: schema.issueBody,
      example: { dispatches: [{ recipient: 'Sở Nội vụ', method: 'post', note: 'Chuyển phát nhanh' }] },
      refusals: ['DISPATCH_UNKNOWN'],
      run: (context, target, body) => issuing.issue(context, target, body),
    }),
  ];
}

export function outgoingRoutes(service: OutgoingService): Route[] {
  return [
    // Before `/outgoing/:id`.
    ...successionRoutes(service.succession, {
      kind: 'outgoing',
      params: schema.outgoingId,
      missing: 'OUTGOING_NOT_FOUND',
      example: successionExample,
    }),
    ...placingRoutes(service.placing, stepsOf(service)),
    ...readRoutes(service),
    ...draftRoutes(service),
    ...submissionRoutes(service),
    ...checkRoutes(service),
    ...signRoutes(service),
  ];
}
