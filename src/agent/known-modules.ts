import { existsSync } from 'node:fs';

/** Where makers of smart-card software put their PKCS#11 library; whoever has another names it by `--module`. */
const PLACES: { readonly [platform: string]: readonly string[] } = {
  linux: [
    '/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so',
    '/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so',
    '/usr/lib/opensc-pkcs11.so',
    '/usr/lib/libeToken.so',
    '/usr/lib/libeTPkcs11.so',
  ],
  win32: [
    'C:\\Windows\\System32\\eTPKCS11.dll',
    'C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll',
  ],
};

export function modulesHere(): string[] {
  return (PLACES[process.platform] ?? []).filter((place) => existsSync(place));
}
