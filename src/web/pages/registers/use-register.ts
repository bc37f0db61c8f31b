import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type RegisterPage as Piece, readRegister } from '../../api/registers.ts';

export interface Range {
  from?: number;
  to?: number;
}
export type Register = ReturnType<typeof useRegister>;

/** Lines of a register in pages; from one number to another where these are given. */
export function useRegister(id: string, range: Range) {
  return useInfiniteQuery({
    queryKey: ['register-entry', id, range],
    queryFn: ({ pageParam }): Promise<Piece> =>
      readRegister(id, { limit: 100, ...range, ...(pageParam && { after: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
