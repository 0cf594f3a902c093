import { addressParser } from 'postal-mime';

/** Someone a mail goes to. */
export interface Mailbox {
  /** Empty when only the address is known. */
  readonly name: string;
  /** `local@domain`, the domain in ASCII (IDNA). */
  readonly address: string;
}

/** RFC 5321, 4.5.3.1: 64 for the local part, 255 for the domain. */
const LONGEST_ADDRESS = 320;

/**
 * The people with an address in a line such as `Priya Raman <priya@example.com>, jo@example.com`. What has no usable
 * address is left out; nothing in the line can add a header.
 */
export function readMailboxes(line: string): readonly Mailbox[] {
  return addressParser(line, { flatten: true }).flatMap(({ name, address }) => {
    const usable = toAddress(address ?? '');
    return usable === null ? [] : [{ name: name.trim(), address: usable }];
  });
}

/** Letters of any script, digits and what RFC 5322 calls atext, with dots between. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

function toAddress(written: string): string | null {
  const at = written.lastIndexOf('@');
  if (at < 1 || written.length > LONGEST_ADDRESS) return null;
  const domain = toAsciiDomain(written.slice(at + 1));
  return domain !== null && LOCAL.test(written.slice(0, at)) ? `${written.slice(0, at)}@${domain}` : null;
}

/** `müller.example` → `xn--mller-kva.example`; `null` for what is no host name. */
function toAsciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  try {
    const { hostname } = new URL(`https://${domain}`);
    return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
