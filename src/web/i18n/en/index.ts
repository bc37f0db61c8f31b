import type { Texts } from '../vi/index.ts';
import {
  administration,
  agencies,
  agency,
  books,
  calendar,
  people,
  positions,
  units,
} from './administration.ts';
import { agencyKeys } from './agency-keys.ts';
import { agent } from './agent.ts';
import { audit } from './audit.ts';
import { codes, common, problem } from './common.ts';
import { archive, dossiers } from './dossiers.ts';
import { history, viewer } from './history.ts';
import { home } from './home.ts';
import { incoming } from './incoming.ts';
import { judgement } from './judgement.ts';
import { background, keeping } from './keeping.ts';
import { keys } from './keys.ts';
import { leftBehind } from './left-behind.ts';
import { outgoing } from './outgoing.ts';
import { places } from './places.ts';
import { registers } from './registers.ts';
import { search } from './search.ts';
import { password, shell, signIn } from './shell.ts';
import { signing } from './signing.ts';
import { setup, start } from './start.ts';
import { tasks } from './tasks.ts';
import { trust } from './trust.ts';

export const en: Texts = {
  agent,
  administration,
  agencies,
  agency,
  agencyKeys,
  books,
  calendar,
  people,
  positions,
  units,
  audit,
  common,
  problem,
  codes,
  dossiers,
  archive,
  history,
  viewer,
  home,
  incoming,
  judgement,
  background,
  keeping,
  keys,
  leftBehind,
  outgoing,
  places,
  registers,
  search,
  shell,
  signing,
  signIn,
  password,
  start,
  setup,
  tasks,
  trust,
};
