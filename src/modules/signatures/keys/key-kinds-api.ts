import { defineRoute, type Route } from '../../../http/route.ts';
import { keyExample } from '../signatures-examples.ts';
import { keyParams, keyView } from '../signatures-schema.ts';
import type { SignaturesService } from '../signatures-service.ts';
import * as schema from './key-kinds-schema.ts';
import { foundViewOf, keyViewOf } from './signing-key-view.ts';

const tag = 'signatures';
const CERTIFICATE_CODES = [
  'SIGNING_KEY_OTHER_NAME',
  'SIGNING_KEY_LOADED_ALREADY',
  'SIGNING_KEY_AGENCY_CLERKS_ONLY',
  'SIGNING_CERTIFICATE_EXPIRED',
  'SIGNING_CERTIFICATE_UNREADABLE',
];
const TOKEN_CODES = ['TOKEN_MODULE_UNKNOWN', 'TOKEN_NOT_PRESENT', 'TOKEN_MODULE_FAILED'];
const PIN_CODES = ['TOKEN_PIN_WRONG', 'TOKEN_PIN_WRONG_LAST_TRY', 'TOKEN_PIN_LOCKED', 'TOO_MANY_ATTEMPTS'];
const REMOTE_CODES = [
  'REMOTE_SERVICE_UNKNOWN',
  'REMOTE_LOGIN_NEEDED',
  'REMOTE_LOGIN_REFUSED',
  'REMOTE_NO_ANSWER',
  'REMOTE_ANSWER_UNREADABLE',
  'TOO_MANY_ATTEMPTS',
];

const tokenExample = {
  label: 'Nguyễn Văn An',
  serial: '5A1B2C3D',
  manufacturer: 'SoftHSM project',
  model: 'SoftHSM v2',
  pinFinalTry: false,
  pinLocked: false,
};
const { holder, issuer, serial, notBefore, notAfter, fingerprint, algorithm } = keyExample;
const foundExample = { holder, issuer, serial, notBefore, notAfter, fingerprint, algorithm };
const tokenPlace = { module: 'usb', serial: '5A1B2C3D', label: 'Nguyễn Văn An' };
const remoteSignIn = { service: 'dich-vu-ky-so', user: 'an.nguyen', password: '…' };

function lookingRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/signing-key-places',
      operationId: 'listKeyPlaces',
      summary: 'Where keys may be besides files: token modules and remote services of the installation',
      tag,
      access: 'signed-in',
      response: schema.placesView,
      example: {
        response: { modules: ['usb'], services: [{ name: 'dich-vu-ky-so', signIn: 'person' }] },
      },
      run: async () => ({
        modules: [...service.places.modules.keys()],
        services: [...service.places.services.values()].map(({ name, client }) => ({
          name,
          signIn: client ? ('office' as const) : ('person' as const),
        })),
      }),
    }),
    defineRoute({
      method: 'get',
      path: '/signing-key-places/tokens',
      operationId: 'listTokens',
      summary: 'Tokens that a module sees; no PIN is needed',
      tag,
      access: 'signed-in',
      query: schema.tokensQuery,
      response: schema.tokensView,
      refusals: TOKEN_CODES,
      example: { response: { items: [tokenExample] } },
      run: async (_context, { query }) => ({
        items: (await service.tokenKeys.tokens(query.module)).map(
          ({ label, serial, manufacturer, model, pinFinalTry, pinLocked }) => {
            return { label, serial, manufacturer, model, pinFinalTry, pinLocked };
          },
        ),
      }),
    }),
  ];
}

function choosingRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/signing-key-places/token-keys',
      operationId: 'findTokenKeys',
      summary: 'Keys of a token, for choosing one; the PIN is tried once and kept nowhere',
      tag,
      access: 'signed-in',
      body: schema.tokenKeysBody,
      response: schema.foundKeysView,
      refusals: [...TOKEN_CODES, ...PIN_CODES],
      example: {
        body: { ...tokenPlace, pin: '…' },
        response: { items: [{ ...foundExample, place: '07' }] },
      },
      run: async (context, { body }) => {
        const found = await service.tokenKeys.keysOn(context, body);
        return { items: found.map(({ facts, keyId }) => foundViewOf(facts, keyId)) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/signing-key-places/remote-keys',
      operationId: 'findRemoteKeys',
      summary: 'Credentials at a remote service, for choosing one; a password is kept nowhere',
      tag,
      access: 'signed-in',
      body: schema.remoteKeysBody,
      response: schema.foundKeysView,
      refusals: REMOTE_CODES,
      example: { body: remoteSignIn, response: { items: [{ ...foundExample, place: 'cred-01' }] } },
      run: async (context, { body }) => {
        const { user, password, ...choice } = body;
        const signIn = { ...choice, ...(user ? { user } : {}), ...(password ? { password } : {}) };
        const found = await service.remoteKeys.credentials(context, signIn);
        return { items: found.map(({ facts, credential }) => foundViewOf(facts, credential)) };
      },
    }),
  ];
}

function takingRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/signing-keys/token',
      operationId: 'takeTokenKey',
      summary: 'Take in a key that is in a token or HSM of this server',
      tag,
      access: 'signed-in',
      body: schema.tokenKeyBody,
      response: keyView,
      status: 201,
      refusals: [...TOKEN_CODES, ...PIN_CODES, 'TOKEN_KEY_NOT_FOUND', ...CERTIFICATE_CODES],
      example: {
        body: { ...tokenPlace, pin: '…', keyId: '07' },
        response: { ...keyExample, held: 'token', place: 'Nguyễn Văn An', asks: ['pin'] },
      },
      run: async (context, { body }) => keyViewOf(context, await service.tokenKeys.register(context, body)),
    }),
    defineRoute({
      method: 'post',
      path: '/signing-keys/remote',
      operationId: 'connectRemoteKey',
      summary: 'Connect a credential of a remote signing service (CSC API v2)',
      tag,
      access: 'signed-in',
      body: schema.remoteKeyBody,
      response: keyView,
      status: 201,
      refusals: [
        ...REMOTE_CODES,
        'REMOTE_CREDENTIAL_UNUSABLE',
        'REMOTE_MODE_UNSUPPORTED',
        ...CERTIFICATE_CODES,
      ],
      example: {
        body: { ...remoteSignIn, credential: 'cred-01' },
        response: {
          ...keyExample,
          held: 'remote',
          place: 'dich-vu-ky-so',
          asks: ['password', 'pin', 'code'],
        },
      },
      run: async (context, { body }) => {
        const { user, password, ...rest } = body;
        const upload = { ...rest, ...(user ? { user } : {}), ...(password ? { password } : {}) };
        return keyViewOf(context, await service.remoteKeys.register(context, upload));
      },
    }),
  ];
}

function agentRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/signing-keys/agent',
      operationId: 'registerAgentKey',
      summary: "Register a key on the person's own machine by its certificate; nothing secret is sent",
      tag,
      access: 'signed-in',
      body: schema.agentKeyBody,
      response: keyView,
      status: 201,
      refusals: CERTIFICATE_CODES,
      example: {
        body: { certificate: 'MIIDazCCAlOgAwIBAgIU', others: [] },
        response: { ...keyExample, held: 'agent', asks: [] },
      },
      run: async (context, { body }) => {
        const { certificate, others, ...owner } = body;
        const upload = {
          ...owner,
          certificate: Buffer.from(certificate, 'base64'),
          others: others.map((one) => Buffer.from(one, 'base64')),
        };
        return keyViewOf(context, await service.registerAgentKey(context, upload));
      },
    }),
  ];
}

function settingRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'put',
      path: '/signing-keys/:id/algorithm',
      operationId: 'chooseSigningAlgorithm',
      summary: 'Choose what the key signs with, among what it can',
      tag,
      access: 'signed-in',
      needsVersion: true,
      params: keyParams,
      body: schema.algorithmBody,
      response: keyView,
      refusals: ['SIGNING_KEY_UNKNOWN', 'SIGNATURE_ALGORITHM_NOT_OF_KEY'],
      example: { body: { scheme: 'rsa-pss', digest: 'sha384' }, response: keyExample },
      run: async (context, { params, body }, { version }) => {
        return keyViewOf(context, await service.chooseAlgorithm(context, { id: params.id, version }, body));
      },
    }),
    defineRoute({
      method: 'post',
      path: '/signing-keys/:id/code',
      operationId: 'requestSigningCode',
      summary: 'Have the remote service send the person a one-time code',
      tag,
      access: 'signed-in',
      params: keyParams,
      body: schema.codeBody,
      response: null,
      refusals: ['SIGNING_KEY_UNKNOWN', ...REMOTE_CODES],
      example: { body: { password: '…' } },
      run: (context, { params, body }) => service.requestCode(context, params.id, body.password),
    }),
  ];
}

export function keyKindsRoutes(service: SignaturesService): Route[] {
  return [
    ...lookingRoutes(service),
    ...choosingRoutes(service),
    ...takingRoutes(service),
    ...agentRoutes(service),
    ...settingRoutes(service),
  ];
}
