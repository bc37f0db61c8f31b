import { codes, common, problem } from './common.ts';
import { history, viewer } from './history.ts';
import { password, shell, signIn } from './shell.ts';

export const vi = { common, problem, codes, shell, signIn, password, history, viewer };

export type Texts = typeof vi;
