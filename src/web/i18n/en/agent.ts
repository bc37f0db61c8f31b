export const agent = {
  title: 'The signing agent of this machine',
  looking: 'Looking for the signing agent of this machine…',
  none: 'This office does not use signing agents.',
  absent: 'There is no signing agent on this machine. Start it and try again.',
  start: 'Start it by the shortcut that your administrator has made, or by:',
  otherVersion: 'The signing agent of this machine is of another version. Bring it up to date.',
  code: 'Pairing code',
  codeHint: 'Eight digits, shown in the agent’s window. Press Enter there for a new one.',
  pair: 'Pair',
  paired: 'Paired with the signing agent of this machine.',
  certificates: 'Certificates on the signing token',
  certificate: 'Issued by {{issuer}}, valid until {{until}}; token {{token}}',
  noCertificates: 'There are no certificates. Plug in the signing token and try again.',
  waitingTitle: 'Look at the agent’s window',
  waiting:
    'The signing agent shows {{count}} documents that are to be signed. Check them and type the PIN there. Do not type the PIN into this page.',
};
