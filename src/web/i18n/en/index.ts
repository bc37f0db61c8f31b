import type { Texts } from '../vi/index.ts';
import { codes, common, problem } from './common.ts';
import { history, viewer } from './history.ts';
import { password, shell, signIn } from './shell.ts';

export const en: Texts = { common, problem, codes, shell, signIn, password, history, viewer };
