/** How the office itself signs in to a service (OAuth 2.0 client credentials, RFC 6749, 4.4). */
export interface RemoteClient {
  readonly id: string;
  readonly secret: string;
  /** Default: `oauth2/token` below the service's address. */
  readonly tokenUrl?: string;
}

/** A remote signing service by the CSC API v2, as the settings of the installation name it. */
export interface RemoteService {
  readonly name: string;
  /** With `/csc/v2` at its end, or whatever the service has before the names of the methods. */
  readonly url: string;
  /** Absent: each person signs in with a name and a password (`auth/login`). */
  readonly client?: RemoteClient;
}

/** What a person types for one signing; in memory for that request alone. */
export interface RemoteSecrets {
  readonly password?: string;
  readonly pin?: string;
  /** One-time code. */
  readonly code?: string;
}
