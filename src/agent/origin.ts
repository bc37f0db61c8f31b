/** Loopback is trusted by browsers as https is. */
function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127\./.test(name);
}

/**
 * The origin of the office. Over plain HTTP anybody on the way could put pages of their own into it, and have signed what they
 * like; browsers do not let such pages reach this machine either.
 */
export function parseOrigin(raw: string): string | undefined {
  if (!URL.canParse(raw)) return undefined;
  const { protocol, origin, hostname, pathname, search, hash, username, password } = new URL(raw);
  const bare = pathname === '/' && `${search}${hash}${username}${password}` === '';
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname));
  return bare && safe ? origin : undefined;
}
