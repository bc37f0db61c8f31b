/** A certificate on a token of the reader's own machine, as the agent there tells it. */
export interface AgentCertificate {
  /** SHA-256 of the DER, in hex: names the key at the agent. */
  fingerprint: string;
  /** DER, base64. */
  certificate: string;
  /** DER, base64; the issuer first. */
  chain: string[];
  subject: string;
  issuer: string;
  notBefore: string;
  notAfter: string;
  tokenLabel: string;
  tokenSerial: string;
  algorithms: AgentAlgorithm[];
}

export interface AgentAlgorithm {
  scheme: 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa';
  digest: 'sha256' | 'sha384' | 'sha512';
}

/** A document as the agent shows it to the person who is to agree. */
export interface AgentDocument {
  id: string;
  title: string;
  number?: string;
  /** SHA-256 of the file as it was seen, in hex. */
  digest?: string;
}

export interface AgentHello {
  version: number;
  program: string;
  paired: boolean;
}
