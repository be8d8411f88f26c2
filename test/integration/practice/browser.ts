import { load, type CheerioAPI } from 'cheerio';
import { CookieJar } from 'tough-cookie';
import { Agent, FormData, request, type Dispatcher } from 'undici';
import { onTestFinished } from 'vitest';
import type { PracticePanel } from '@main/practice/practice-panel';

export interface PageSeen {
  status: number;
  /** Address after all redirects, without the origin. */
  path: string;
  /** `STATUS location` of every redirect on the way. */
  redirects: string[];
  headers: Record<string, string | string[] | undefined>;
  html: string;
  $: CheerioAPI;
}

export type Pairs = [name: string, value: string][];

interface Asked {
  method?: 'GET' | 'POST';
  body?: FormData | string;
  headers?: Record<string, string>;
  follow?: boolean;
}

/** A browser without script: cookies, redirects, forms. It takes any certificate, for that is not under test here. */
export class Browser {
  readonly jar = new CookieJar();
  readonly #agent = new Agent({ connect: { rejectUnauthorized: false } });
  language = 'ja';
  userAgent = 'test';

  constructor(readonly origin: string) {}

  close = (): Promise<void> => this.#agent.destroy();

  async cookie(name: string): Promise<string | undefined> {
    return (await this.jar.getCookies(this.origin)).find(({ key }) => key === name)?.value;
  }

  async open(path: string, { method = 'GET', body, headers = {}, follow = true }: Asked = {}): Promise<PageSeen> {
    const redirects: string[] = [];
    let url = new URL(path, this.origin);
    let asked: { method: Dispatcher.HttpMethod; body?: FormData | string } = { method, body };
    for (;;) {
      const answer = await request(url, {
        ...asked,
        dispatcher: this.#agent,
        headers: {
          'accept-language': this.language,
          'user-agent': this.userAgent,
          cookie: await this.jar.getCookieString(url.href),
          ...headers,
        },
      });
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) await this.jar.setCookie(line, url.href);
      const html = await answer.body.text();
      const location = answer.headers.location?.toString();
      if (location === undefined || !follow || redirects.length > 10) {
        const at = url.pathname + url.search;
        return { status: answer.statusCode, path: at, redirects, headers: answer.headers, html, $: load(html) };
      }
      redirects.push(`${answer.statusCode} ${location}`);
      url = new URL(location, url);
      asked = { method: 'GET' };
    }
  }

  /** Post fields as a browser posts a form of a page: multipart, with the page as Referer. */
  async post(path: string, fields: Pairs, options: Omit<Asked, 'body' | 'method'> = {}): Promise<PageSeen> {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    const headers = { referer: new URL(path, this.origin).href, ...options.headers };
    return this.open(path, { ...options, method: 'POST', body, headers });
  }

  /** Fill in the form of a page and post it; null leaves a control out. */
  async submit(
    page: PageSeen,
    values: Record<string, string | null> = {},
    options: { follow?: boolean } = {},
  ): Promise<PageSeen> {
    return this.post(page.$('form').attr('action') ?? page.path, filledIn(controlsOf(page.$), values), options);
  }

  async signIn(loginName: string, password: string): Promise<PageSeen> {
    const page = await this.open('/login');
    return this.submit(page, { username_field: loginName, password_field: password });
  }
}

/** A fresh browser that is closed after the test. */
export function browserOf(panel: PracticePanel): Browser {
  const browser = new Browser(panel.origin);
  onTestFinished(browser.close);
  return browser;
}

/** A browser in which the administrator is signed in. */
export async function signedInBrowser(panel: PracticePanel): Promise<Browser> {
  const browser = browserOf(panel);
  await browser.signIn(panel.administrator.loginName, panel.administrator.password);
  return browser;
}

/** What a browser would send of a form, in the order of the page. */
export function controlsOf($: CheerioAPI): Pairs {
  return $('form')
    .serializeArray()
    .map(({ name, value }) => [name, value]);
}

/** Change controls in their places; a ticked check box, which an unticked form does not send, goes behind its companion. */
export function filledIn(controls: Pairs, values: Record<string, string | null>): Pairs {
  const left = new Map(Object.entries(values));
  const pairs = controls.flatMap(([name, value]): Pairs => {
    const behind = name.startsWith('checkbox-') ? name.slice('checkbox-'.length) : '';
    const ticked = left.get(behind);
    if (ticked === 'on' && !controls.some(([other]) => other === behind)) {
      left.delete(behind);
      return [
        [name, value],
        [behind, ticked],
      ];
    }
    const wanted = left.get(name);
    if (wanted === undefined) return [[name, value]];
    left.delete(name);
    return wanted === null ? [] : [[name, wanted]];
  });
  return [...pairs, ...[...left].flatMap(([name, value]): Pairs => (value === null ? [] : [[name, value]]))];
}

/** The texts of the error boxes of a page, of either generation of the panel. */
export const errorsOf = ({ $ }: PageSeen): string[] =>
  $('.alert-danger, .alert_red')
    .map((_, box) => $(box).find('p, strong').text().trim())
    .get();
