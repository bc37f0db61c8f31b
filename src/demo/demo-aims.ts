import type { Config } from '../config.ts';
import type { Aims } from '../modules/signatures/index.ts';
import type { DemoAuthority } from './demo-authority.ts';

interface Beside {
  readonly config: Config;
  readonly demoAuthority: DemoAuthority | undefined;
}

/**
 * What the settings ask for, and in the demo office its own authority besides: asked without being set, since all that its
 * certificates name lies on loopback. A demo that others reach asks nobody but whom the settings name: their certificates
 * may name any place at all.
 */
export function demoAims(aims: Aims, { config, demoAuthority }: Beside): Aims {
  const stamping = (): string | undefined => demoAuthority?.stamping;
  return {
    ...aims,
    get services(): readonly string[] {
      const own = stamping();
      return own === undefined ? aims.services : [...aims.services, own];
    },
    get network(): boolean {
      return aims.network || (stamping() !== undefined && !config.demoAllowRemote);
    },
  };
}
