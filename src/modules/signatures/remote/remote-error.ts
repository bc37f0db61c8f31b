export type RemoteCode =
  | 'REMOTE_SERVICE_UNKNOWN'
  | 'REMOTE_NO_ANSWER'
  | 'REMOTE_ANSWER_UNREADABLE'
  | 'REMOTE_LOGIN_NEEDED'
  | 'REMOTE_LOGIN_REFUSED'
  | 'REMOTE_SECRET_WRONG'
  | 'REMOTE_SECRET_LOCKED'
  | 'REMOTE_CODE_NEEDED'
  | 'REMOTE_NOT_CONFIRMED'
  | 'REMOTE_CREDENTIAL_UNUSABLE'
  | 'REMOTE_CERTIFICATE_CHANGED'
  | 'REMOTE_MODE_UNSUPPORTED'
  | 'REMOTE_AUTHORISATION_OVER'
  | 'REMOTE_REFUSED';

/** Why a remote service did not sign. The detail is the service's own code, never a secret. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: RemoteCode;
  readonly detail: string;

  constructor(code: RemoteCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
