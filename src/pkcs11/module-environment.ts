// Modules are set up by their own environment variables; the program's own, which may bear addresses with passwords, are
// none of their business.
const NEEDED = new Set(
  [
    'HOME',
    'USER',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'COMMONPROGRAMFILES',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'PATH',
    'TEMP',
    'TMP',
    'TMPDIR',
    'LANG',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
    'LD_LIBRARY_PATH',
  ].map((name) => name.toUpperCase()),
);
/** SoftHSM, OpenSC, p11-kit, Thales/SafeNet, Utimaco, Entrust nShield, YubiHSM, AWS CloudHSM, and names that say PKCS#11. */
const OF_MODULES =
  /^(SOFTHSM2?_|OPENSC_|PCSCLITE_|P11_?KIT_|CHRYSTOKI|LUNA|ET_|SAFENET|CS_PKCS11|CS_R[23]|NFAST|CKNFAST|YUBIHSM_|CLOUDHSM_|.*(PKCS11|CRYPTOKI))/;

export function moduleEnvironment(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = Object.entries(all).filter(([name]) => {
    const upper = name.toUpperCase();
    return NEEDED.has(upper) || OF_MODULES.test(upper);
  });
  return Object.fromEntries(named);
}
