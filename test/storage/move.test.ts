import { folderEnd } from './moving/ends.ts';
import { movingContract } from './moving/move-suite.ts';

movingContract({ name: 'from a folder to a folder', from: folderEnd, to: folderEnd }, { brief: true });
