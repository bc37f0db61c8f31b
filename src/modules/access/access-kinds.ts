import type { Kind } from '../../../storage/port.ts';

export const ACCOUNT = 'account';

export const accessKinds: readonly Kind[] = [{ name: ACCOUNT, fields: {} }];
