import type { RemoteSecrets } from '../remote/remote-service.ts';

/** What a person types to sign; in memory for one request, and nowhere else. */
export interface KeySecrets {
  /** Of a key file; the PIN of a token or of a remote credential. */
  readonly passphrase: string;
  /** One-time code of a remote service. */
  readonly code?: string;
  /** The person's password at a remote service. */
  readonly password?: string;
}

export interface SigningSecrets extends KeySecrets {
  /** How many signatures are to come: one authorisation of a remote service may hold for all of them. */
  readonly signatures?: number;
}

export function secretsFrom(given: string | SigningSecrets): SigningSecrets {
  return typeof given === 'string' ? { passphrase: given } : given;
}

export function remoteSecrets({ passphrase, code, password }: KeySecrets): RemoteSecrets {
  return {
    ...(passphrase ? { pin: passphrase } : {}),
    ...(code ? { code } : {}),
    ...(password ? { password } : {}),
  };
}
