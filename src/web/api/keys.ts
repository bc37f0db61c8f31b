import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing, changingOne, type Versioned } from './client.ts';
import { multipart } from './files.ts';

export type SigningKey = Answer<'/api/signing-keys', 'get'>['items'][number];

/** Keys that the reader may sign with: their own; for clerks the agency's too. */
export function useSigningKeys() {
  return useQuery({
    queryKey: ['signing-key'],
    queryFn: async (): Promise<SigningKey[]> => (await answer(api.GET('/api/signing-keys'))).items,
  });
}

/** What a command that signs sends: the key, and what it asks for. */
export interface SecretBody {
  keyId: string;
  passphrase: string;
  code?: string;
  password?: string;
}

export interface KeyFile {
  ownerKind: SigningKey['ownerKind'];
  passphrase: string;
  confirmed: 'true' | 'false';
  file: File;
}

export function loadKey({ file, ...fields }: KeyFile): Promise<SigningKey> {
  return answer(
    api.POST('/api/signing-keys', {
      params: changing(),
      body: { ...fields, file } as never,
      bodySerializer: multipart as never,
    }),
  );
}

export async function removeKey(key: Versioned): Promise<void> {
  await api.DELETE('/api/signing-keys/{id}', { params: changingOne(key) });
}

export function setPicture(key: Versioned, file: File): Promise<SigningKey> {
  return answer(
    api.PUT('/api/signing-keys/{id}/picture', {
      params: changingOne(key),
      body: { file } as never,
      bodySerializer: multipart as never,
    }),
  );
}

export type KeyPlaces = Answer<'/api/signing-key-places', 'get'>;
export type Token = Answer<'/api/signing-key-places/tokens', 'get'>['items'][number];
/** A key that could be taken in, by what its certificate says. */
export type FoundKey = Answer<'/api/signing-key-places/token-keys', 'post'>['items'][number];

/** Where keys may be besides files, as this installation is set up. */
export function useKeyPlaces() {
  return useQuery({
    queryKey: ['key-places'],
    queryFn: (): Promise<KeyPlaces> => answer(api.GET('/api/signing-key-places')),
  });
}

export function useTokens(module: string) {
  return useQuery({
    queryKey: ['tokens', module],
    enabled: module !== '',
    // A token may have been plugged in just now.
    gcTime: 0,
    queryFn: async (): Promise<Token[]> => {
      const query = { module };
      return (await answer(api.GET('/api/signing-key-places/tokens', { params: { query } }))).items;
    },
  });
}

export interface KeyOwner {
  ownerKind: SigningKey['ownerKind'];
  confirmed: boolean;
}

export interface TokenChoice {
  module: string;
  serial: string;
  label: string;
  pin: string;
}

export async function findTokenKeys(body: TokenChoice): Promise<FoundKey[]> {
  const found = api.POST('/api/signing-key-places/token-keys', { params: changing(), body });
  return (await answer(found)).items;
}

export function takeTokenKey(body: TokenChoice & KeyOwner & { keyId: string }): Promise<SigningKey> {
  return answer(api.POST('/api/signing-keys/token', { params: changing(), body }));
}

export interface RemoteChoice {
  service: string;
  user?: string;
  password?: string;
}

export async function findRemoteKeys(body: RemoteChoice): Promise<FoundKey[]> {
  const found = api.POST('/api/signing-key-places/remote-keys', { params: changing(), body });
  return (await answer(found)).items;
}

export function connectRemoteKey(
  body: RemoteChoice & KeyOwner & { credential: string },
): Promise<SigningKey> {
  return answer(api.POST('/api/signing-keys/remote', { params: changing(), body }));
}

export function registerAgentKey(
  body: KeyOwner & { certificate: string; others: string[] },
): Promise<SigningKey> {
  return answer(api.POST('/api/signing-keys/agent', { params: changing(), body }));
}

export function chooseAlgorithm(key: Versioned, body: SigningKey['signsWith']): Promise<SigningKey> {
  return answer(api.PUT('/api/signing-keys/{id}/algorithm', { params: changingOne(key), body }));
}

/** Has the remote service send a one-time code. */
export async function requestCode(id: string, password: string): Promise<void> {
  const params = { path: { id }, ...changing() };
  const body = password === '' ? {} : { password };
  await api.POST('/api/signing-keys/{id}/code', { params, body });
}
