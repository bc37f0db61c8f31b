import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing } from './client.ts';
import { multipart } from './files.ts';

export type Judgements = Answer<'/api/files/{id}/signatures', 'get'>;
export type Judgement = Judgements['items'][number];
export type JudgedSignature = Judgement['signatures'][number];
export type CertificateShown = NonNullable<JudgedSignature['signer']>;

/** What was found of the signatures of a kept file, the latest first. */
export function useJudgements(file: string | undefined) {
  return useQuery({
    queryKey: ['judgements', file],
    queryFn: (): Promise<Judgements> =>
      answer(api.GET('/api/files/{id}/signatures', { params: { path: { id: file ?? '' } } })),
    enabled: file !== undefined,
  });
}

export function judgeAgain(file: string): Promise<Judgements> {
  return answer(
    api.POST('/api/files/{id}/signatures/judge', { params: { ...changing(), path: { id: file } } }),
  );
}

/** Judged and forgotten. */
export function judgeDropped(file: File): Promise<Judgement> {
  return answer(
    api.POST('/api/validate', {
      params: changing(),
      body: { file } as never,
      bodySerializer: multipart as never,
    }),
  );
}
