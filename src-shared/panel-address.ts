import { Problem } from './contract/problem';

/** The port on which BlueOnyx serves its control panel over HTTPS (its `GUI_PORT`, by default). */
export const defaultPanelPort = 81;
/** The plain twin of the panel. This program speaks HTTPS only, so it goes to the port beside it. */
const plainPanelPort = 444;

/** Why an address cannot be used; travels as `reason` with `panel-address-invalid`. */
export type AddressFault = 'empty' | 'scheme' | 'credentials' | 'host' | 'port';

const repairs: readonly (readonly [RegExp, string])[] = [
  // Zero-width characters and direction marks come along when an address is copied out of a document.
  [/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ''],
  // Hyphens, dashes and the minus sign that an input method offers for "-".
  [/[\u2010-\u2015\u2212]/g, '-'],
  // The ideographic full stop, which URLs know as a dot too (UTS 46), and the back slash that a Japanese keyboard shows as yen.
  [/\u3002/g, '.'],
  [/[\\\u00a5]/g, '/'],
  // What a Japanese keyboard gives for "-" and "/"; only after half-width letters, where the meaning is clear.
  [/(?<=[a-z0-9.-])\u30fc/gi, '-'],
  [/(?<=[a-z0-9:/])\u30fb+/gi, '/'],
  [/\s*([:/.])\s*/g, '$1'],
  // A label before an address that has no scheme.
  [/^\s*(?:url|[^\x00-\x7f][^./:\s]*)[:\s]\s*(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#\s]|$))/i, ''],
];

/** With the slips that are made in it: a letter is missing, or the colon, or it stands there twice. */
const scheme = /^(?:(?:h?ttp|htp)(s?)(?::\/*|;?\/{2,}))+/i;

function invalid(reason: AddressFault): Problem {
  return new Problem('panel-address-invalid', { reason });
}

function repaired(typed: string): string {
  const text = repairs.reduce((current, [what, by]) => current.replace(what, by), typed.normalize('NFKC'));
  // A sheet says "URL: https://…" or sets the address in brackets; what follows a space is no part of it.
  const start = text.search(/(?<![a-z])(?:h?ttps?|htps?)(?::\/+|;?\/{2,})/i);
  const [first = ''] = text
    .slice(Math.max(start, 0))
    .replace(/^[\s"'<(「『【«“‘]+/, '')
    .split(/[\s"'<>)」』】»”’、]/, 1);
  return first;
}

/** Split `host`, `host:port`, `[v6]:port` or a bare IPv6 address; the port is the text after the colon. */
function hostAndPort(authority: string): { host: string; port: string | null } {
  if (/^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.]*$/i.test(authority)) return { host: `[${authority}]`, port: null };
  const parts = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  if (!parts) throw invalid('host');
  return { host: parts[1] ?? '', port: parts[2] ?? null };
}

function portOf(typed: string | null, plain: boolean): number {
  if (!typed) return defaultPanelPort;
  const digits = /^\d{1,5}/.exec(typed);
  const port = Number(digits?.[0]);
  // A letter that looks like a digit: half a port is not what was meant.
  const isMistyped = /^\d+[ilo](?:\d|$)/i.test(typed);
  if (!digits || isMistyped || port < 1 || port > 65535) throw invalid('port');
  return plain && port === plainPanelPort ? defaultPanelPort : port;
}

function canonicalHost(typed: string): string {
  const host = typed.replace(/[.,;]+$/, '');
  let canonical: string;
  try {
    canonical = new URL(`https://${host}/`).hostname;
  } catch {
    throw invalid('host');
  }
  if (canonical.startsWith('[')) return canonical;
  // The URL standard reads a lone number as an IPv4 address ("81" as 0.0.0.81); nobody means that.
  const isAddress = /^\d+(?:\.\d+){3}$/.test(canonical);
  if (isAddress && canonical !== host) throw invalid('host');
  const labels = canonical.split('.');
  if (canonical.length > 253 || !labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/.test(label))) {
    throw invalid('host');
  }
  return canonical;
}

/**
 * The origin of a panel, always with its port (`https://mx10.example.com:81`), from what somebody typed or pasted:
 * with or without a scheme, port or path, with full-width characters, stray spaces and the words around it. Always HTTPS;
 * port 81 where none is given. An international name comes back in its ASCII form (UTS 46).
 * @throws Problem `panel-address-invalid` with an {@link AddressFault} as `reason`; what was typed is not in it.
 */
export function panelOriginOf(typed: string): string {
  const text = repaired(typed);
  const begin = scheme.exec(text);
  if (!begin && /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw invalid('scheme');
  const [authority = ''] = text.slice(begin?.[0].length ?? 0).split(/[/?#]/, 1);
  if (authority === '') throw invalid('empty');
  // A name or password before "@" would end up in a saved profile; a mail address is no panel.
  if (authority.includes('@')) throw invalid('credentials');
  const { host, port } = hostAndPort(authority);
  return `https://${canonicalHost(host)}:${portOf(port, begin?.[1] === '')}`;
}
