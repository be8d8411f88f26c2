import { CookieJar } from 'tough-cookie';
import { Problem } from '@shared/contract/problem';
import { controlNamed, fieldsOf, withText, type Form } from './forms';
import { send, type Answer, type HttpOptions } from './http';
import { asPage, isSignedOut, leadsToLogin, pageProblem, type Page } from './pages';

export interface SessionOptions extends HttpOptions {
  /** Origin of the panel, e.g. `https://mx10.example.com:81`. */
  origin: string;
  /** Milliseconds for one page. */
  pageTimeout: number;
}

export interface Ask {
  timeout?: number;
  signal?: AbortSignal;
}

const csrfField = 'BlueOnyx_CSRF_token';
export const csrfCookie = 'BlueOnyx_CSRF_cookie';
const maximumRedirects = 10;

const portOf = ({ port, protocol }: URL) => port || (protocol === 'http:' ? '80' : '443');

/** A host is compared as written first: `http://panel/` stands for `https://panel/`. */
const isSamePlace = (one: URL, other: URL) =>
  one.host === other.host || (one.hostname === other.hostname && portOf(one) === portOf(other));

/**
 * Where a redirect may be followed to: the same host and port, always over HTTPS. Any other place is reported with its
 * origin, so that the person can decide; nothing is sent to it.
 */
export function redirectTarget(location: URL, origin: string): URL {
  const home = new URL(origin);
  if (!isSamePlace(location, home)) {
    throw new Problem('panel-host-changed', { from: origin, to: `https://${location.host}` });
  }
  const target = new URL(location);
  target.protocol = 'https:';
  target.port = home.port;
  target.hash = '';
  return target;
}

/** One visit of a browser: its cookies, its redirects, its forms. */
export class Session {
  private readonly jar = new CookieJar();

  constructor(readonly options: SessionOptions) {
    // Decides the language of the panel's texts until the user's own preference is known.
    this.jar.setCookieSync(`locale=${options.locale}; Path=/; Secure`, options.origin);
  }

  cookie(name: string): string | undefined {
    return this.jar.getCookiesSync(this.options.origin).find((cookie) => cookie.key === name)?.value;
  }

  async get(path: string, ask: Ask = {}): Promise<Answer> {
    return this.send('GET', new URL(path, this.options.origin), ask);
  }

  /** Send a filled form as a browser does, its token renewed from the cookie; the answer may be a redirect. */
  async submit(form: Form, page: URL, ask: Ask = {}): Promise<Answer> {
    const token = this.cookie(csrfCookie);
    const hasToken = token !== undefined && controlNamed(form, csrfField);
    const fields = fieldsOf(hasToken ? withText(form, csrfField, token) : form);
    const url = redirectTarget(form.action, this.options.origin);
    return this.send('POST', url, ask, { referer: page, body: { multipart: form.multipart, fields } });
  }

  /** Follow redirects with GET until a page comes. With `signedIn`, stop in front of the login page instead of fetching it. */
  async follow(first: Answer, ask: Ask = {}, { signedIn }: { signedIn: boolean } = { signedIn: true }): Promise<Page> {
    let answer = first;
    for (let hops = 0; answer.location; hops++) {
      if (signedIn && leadsToLogin(answer.location)) throw new Problem('panel-session-expired');
      if (hops === maximumRedirects) {
        throw new Problem('panel-page-unreadable', { page: answer.url.pathname, reason: 'redirects' });
      }
      answer = await this.send('GET', redirectTarget(answer.location, this.options.origin), ask);
    }
    return asPage(answer);
  }

  /**
   * A page for somebody who is signed in.
   * @throws Problem `panel-session-expired`, or what the page stands for (`panel-not-allowed`, `panel-gateway-error`, …).
   */
  async page(path: string, ask: Ask = {}): Promise<Page> {
    return readable(await this.follow(await this.get(path, ask), ask));
  }

  private send(
    method: 'GET' | 'POST',
    url: URL,
    ask: Ask,
    more: { referer?: URL; body?: { multipart: boolean; fields: ReturnType<typeof fieldsOf> } } = {},
  ): Promise<Answer> {
    const { pageTimeout } = this.options;
    return send(
      { method, url, timeout: ask.timeout ?? pageTimeout, signal: ask.signal, ...more },
      this.jar,
      this.options,
    );
  }
}

/** The page itself, when it is one of a signed-in session and no error page. */
export function readable(page: Page): Page {
  const problem = pageProblem(page);
  if (problem) throw problem;
  if (isSignedOut(page)) throw new Problem('panel-session-expired');
  return page;
}

/** Leave the panel: it forgets the session's cookies; the answer's page is of no interest. */
export async function signOut(session: Session, ask: Ask = {}): Promise<void> {
  await session.get('/logout/true', ask);
}
