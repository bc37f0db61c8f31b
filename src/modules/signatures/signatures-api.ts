import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { defineRoute, type Route, type UploadedFile } from '../../http/route.ts';
import { refuse } from '../../kernel/refusal.ts';
import { keyKindsRoutes } from './keys/key-kinds-api.ts';
import { MAX_KEY_FILE, MAX_PICTURE } from './keys/signing-key.ts';
import { keyViewOf } from './keys/signing-key-view.ts';
import { keyExample } from './signatures-examples.ts';
import * as schema from './signatures-schema.ts';
import type { SignaturesService } from './signatures-service.ts';

const tag = 'signatures';
const KEY_FILE = { type: 'application/x-pkcs12', content: 'khoa-ky.p12' };

function uploaded(file: UploadedFile | undefined, limit: number, code: string): Promise<Buffer> {
  if (!file) return refuse('FILE_REQUIRED', { field: 'file' });
  return file.size > limit ? refuse(code, { field: 'file' }) : readFile(file.path);
}

function keyRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/signing-keys',
      operationId: 'listSigningKeys',
      summary: "Keys that who asks may sign with: their own; for clerks the agency's too",
      tag,
      access: 'signed-in',
      response: schema.keysView,
      example: { response: { items: [keyExample] } },
      run: async (context) => {
        return { items: (await service.keys(context)).map((key) => keyViewOf(context, key)) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/signing-keys',
      operationId: 'loadSigningKey',
      summary: 'Load a PKCS#12 key file; its passphrase is tried once and kept nowhere',
      tag,
      access: 'signed-in',
      upload: { field: 'file', required: true, sample: KEY_FILE },
      body: schema.keyBody,
      response: schema.keyView,
      status: 201,
      refusals: [
        'SIGNING_KEY_UNREADABLE',
        'SIGNING_KEY_PASSPHRASE',
        'SIGNING_KEY_OTHER_NAME',
        'SIGNING_KEY_LOADED_ALREADY',
        'SIGNING_KEY_AGENCY_CLERKS_ONLY',
        'SIGNING_CERTIFICATE_EXPIRED',
      ],
      example: { body: { ownerKind: 'person', passphrase: '…' }, response: keyExample },
      run: async (context, { body, file }) => {
        const p12 = await uploaded(file, MAX_KEY_FILE, 'SIGNING_KEY_FILE_TOO_LARGE');
        const { ownerKind, passphrase } = body;
        const confirmed = body.confirmed === 'true';
        return keyViewOf(context, await service.load(context, { ownerKind, passphrase, confirmed, p12 }));
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/signing-keys/:id',
      operationId: 'removeSigningKey',
      summary: 'Remove a key and delete its file',
      tag,
      access: 'signed-in',
      needsVersion: true,
      params: schema.keyParams,
      response: null,
      refusals: ['SIGNING_KEY_UNKNOWN', 'SIGNING_KEY_AGENCY_CLERKS_ONLY'],
      example: {},
      run: (context, { params }, { version }) => service.remove(context, { id: params.id, version }),
    }),
  ];
}

function pictureRoutes(service: SignaturesService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/signing-keys/:id/picture',
      operationId: 'getSigningKeyPicture',
      summary: 'Picture of the hand signature or the seal',
      tag,
      access: 'signed-in',
      params: schema.keyParams,
      response: null,
      raw: { type: 'image/png', content: '\x89PNG…' },
      refusals: ['SIGNING_KEY_UNKNOWN'],
      example: {},
      run: async (context, { params }, { res }) => {
        const picture = await service.picture(context, params.id);
        res.set({ 'Content-Type': 'image/png', 'Cache-Control': 'private, no-cache' });
        await pipeline(picture, res);
      },
    }),
    defineRoute({
      method: 'put',
      path: '/signing-keys/:id/picture',
      operationId: 'setSigningKeyPicture',
      summary:
        'Set the picture: the blue hand signature, or the red seal in its real size, as a transparent PNG',
      tag,
      access: 'signed-in',
      needsVersion: true,
      params: schema.keyParams,
      upload: { field: 'file', required: true, sample: { type: 'image/png', content: 'chu-ky.png' } },
      response: schema.keyView,
      refusals: ['SIGNING_KEY_UNKNOWN', 'PICTURE_NOT_PNG', 'PICTURE_SIZE'],
      example: { response: { ...keyExample, hasPicture: true } },
      run: async (context, { params, file }, { version }) => {
        const png = await uploaded(file, MAX_PICTURE, 'PICTURE_SIZE');
        return keyViewOf(context, await service.setPicture(context, { id: params.id, version }, png));
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/signing-keys/:id/picture',
      operationId: 'removeSigningKeyPicture',
      summary: 'Take the picture away',
      tag,
      access: 'signed-in',
      needsVersion: true,
      params: schema.keyParams,
      response: schema.keyView,
      refusals: ['SIGNING_KEY_UNKNOWN'],
      example: { response: keyExample },
      run: async (context, { params }, { version }) => {
        return keyViewOf(context, await service.setPicture(context, { id: params.id, version }, null));
      },
    }),
  ];
}

export function signaturesRoutes(service: SignaturesService): Route[] {
  return [...keyRoutes(service), ...keyKindsRoutes(service), ...pictureRoutes(service)];
}
