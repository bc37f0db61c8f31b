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
