import { Problem } from '@shared/contract/problem';
import type { CertificateFacts } from '@shared/contract/schemas';
import { judgedAgent, type CertificateJudge } from '../trust';
import { findEndpoint } from './endpoint';
import { standardApiTimeouts, type BlueOnyxApiOptions } from './options';

export interface ApiInspection {
  panelOrigin: string;
  /** Where the API answers. */
  endpoint: string;
  /** The certificate of that very place. */
  certificate: CertificateFacts;
}

export interface InspectApiOptions extends Pick<BlueOnyxApiOptions, 'authorities' | 'directPort'> {
  /** Milliseconds for each of the two places. */
  timeout?: number;
  signal?: AbortSignal;
}

/**
 * Look for the API of a panel before any credential is sent, and whose certificate it shows. The certificate is not judged
 * here, the person does that; nothing but a PING goes out.
 * @throws Problem `panel-api-missing`, or what the network says.
 */
export async function inspectApi(origin: string, options: InspectApiOptions = {}): Promise<ApiInspection> {
  const { timeout, authorities, directPort, signal } = options;
  const connect = timeout ?? standardApiTimeouts.connect;
  const seen = new Map<string, CertificateFacts>();
  const note: CertificateJudge = (facts, { port }) => {
    seen.set(port, facts);
    return null;
  };
  const agent = judgedAgent(note, { connectTimeout: connect, authorities });
  try {
    const timeouts = { connect, probe: Math.min(connect, standardApiTimeouts.probe) };
    const endpoint = await findEndpoint({ origin, agent, directPort, timeouts, signal });
    const certificate = seen.get(endpoint.port || '443');
    if (!certificate) {
      throw new Problem('panel-tls-failed', {
        host: endpoint.hostname,
        port: endpoint.port || '443',
        reason: 'NO_CERTIFICATE',
      });
    }
    return { panelOrigin: origin, endpoint: endpoint.href, certificate };
  } finally {
    await agent.destroy();
  }
}
