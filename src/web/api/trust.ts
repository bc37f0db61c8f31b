import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing, changingOne, type Versioned } from './client.ts';
import { multipart } from './files.ts';

export type TrustedRoot = Answer<'/api/trusted-roots/{id}', 'get'>;
export type RootState = TrustedRoot['state'];
export type InspectedRoot = Answer<'/api/trusted-roots/inspect', 'post'>['items'][number];

export function listTrustedRoots(state: RootState, after?: string) {
  return answer(api.GET('/api/trusted-roots', { params: { query: { state, ...(after && { after }) } } }));
}

export function useTrustedRoot(id: string) {
  return useQuery({
    queryKey: ['trusted-root', id],
    queryFn: () => answer(api.GET('/api/trusted-roots/{id}', { params: { path: { id } } })),
  });
}

/** Public roots that come with the program and are not trusted yet. */
export function useStartSet() {
  return useQuery({
    queryKey: ['trusted-root', 'start-set'],
    queryFn: async () => (await answer(api.GET('/api/trusted-roots/start-set'))).items,
  });
}

/** What a file holds; nothing is kept by it. */
export async function inspectRoots(file: File): Promise<readonly InspectedRoot[]> {
  const found = await answer(
    api.POST('/api/trusted-roots/inspect', {
      params: changing(),
      body: { file } as never,
      bodySerializer: multipart as never,
    }),
  );
  return found.items;
}

export function addRoots(file: File, reason: string) {
  return answer(
    api.POST('/api/trusted-roots', {
      params: changing(),
      body: { file, reason } as never,
      bodySerializer: multipart as never,
    }),
  );
}

export function removeRoot(root: Versioned, reason: string): Promise<TrustedRoot> {
  return answer(api.POST('/api/trusted-roots/{id}/remove', { params: changingOne(root), body: { reason } }));
}

export function certificateOf(id: string): string {
  return `/api/trusted-roots/${encodeURIComponent(id)}/certificate`;
}
