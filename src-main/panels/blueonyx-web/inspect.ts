import { Problem } from '@shared/contract/problem';
import type { CertificateFacts } from '@shared/contract/schemas';
import { judgedAgent } from '../trust';
import { loginPage } from './login';
import { placeOf } from '../network-problems';
import { localeOf, standardTimeouts, type BlueOnyxWebOptions } from './options';
import { styleOf, type PanelStyle } from './pages';
import { Session } from './session';

export interface PanelInspection {
  panelOrigin: string;
  certificate: CertificateFacts;
  style: PanelStyle;
}

export interface InspectOptions extends Pick<BlueOnyxWebOptions, 'language' | 'authorities' | 'onRequest'> {
  /** Milliseconds, for the connection and for each page. */
  timeout?: number;
  signal?: AbortSignal;
}

/**
 * Look at a panel before any credential is sent: whose certificate it shows and whether its login page is BlueOnyx's. The
 * certificate is not judged here, the person does that; nothing but a request for the login page goes out.
 * @throws Problem `panel-not-blueonyx`, `panel-host-changed` when it sends visitors elsewhere, or what the network says.
 */
export async function inspectPanel(origin: string, options: InspectOptions = {}): Promise<PanelInspection> {
  const { timeout, signal, onRequest } = options;
  let certificate: CertificateFacts | null = null;
  const note = (facts: CertificateFacts) => {
    certificate = facts;
    return null;
  };
  const agent = judgedAgent(note, {
    connectTimeout: timeout ?? standardTimeouts.connect,
    authorities: options.authorities,
  });
  try {
    const pageTimeout = timeout ?? standardTimeouts.page;
    const session = new Session({ origin, agent, locale: localeOf(options.language), onRequest, pageTimeout });
    const page = await loginPage(session, { signal });
    if (!certificate) throw new Problem('panel-tls-failed', { ...placeOf(page.url), reason: 'NO_CERTIFICATE' });
    return { panelOrigin: origin, certificate, style: styleOf(page.$, page.html) };
  } finally {
    await agent.destroy();
  }
}
