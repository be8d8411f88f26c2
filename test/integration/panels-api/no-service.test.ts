import { describe, expect, it } from 'vitest';
import { outcomeOf, short } from './fault-matrix';
import { creates, edits, reads, suzuki } from './matrix-calls';
import { openApiPanel } from './open-api-panel';

describe('a panel in maintenance', () => {
  it.each([...creates.slice(0, 1), ...edits].map((call) => [call.name, call] as const))(
    'takes no %s, says so, and takes it afterwards',
    async (_name, call) => {
      const { panel, server, api } = await openApiPanel({}, { timeouts: short });
      const seen = await panel.readDetails(suzuki);
      const untouched = structuredClone(call.state(server));
      api.suspend('backup');
      expect(await outcomeOf(call.run(panel, seen))).toBe('panel-maintenance');
      expect(call.state(server)).toEqual(untouched);
      api.suspend(null);
      expect(await outcomeOf(call.run(panel, seen))).toBe('done');
      expect(call.state(server)).toEqual(call.done);
    },
  );

  it.each(reads.map((call) => [call.name, call] as const))('still answers %s', async (_name, call) => {
    const { panel, api } = await openApiPanel();
    api.suspend('backup');
    expect(await outcomeOf(call.run(panel, {} as never))).toBe('done');
  });
});

describe('another certificate all of a sudden', () => {
  it.each([...reads, ...creates.slice(0, 1), ...edits].map((call) => [call.name, call] as const))(
    'stops %s before anything is sent',
    async (_name, call) => {
      const { panel, server, api } = await openApiPanel({}, { timeouts: short });
      const seen = await panel.readDetails(suzuki);
      const untouched = structuredClone(call.state(server));
      const requests = api.requests.length;
      await server.replaceCertificate();
      expect(await outcomeOf(call.run(panel, seen))).toBe('panel-certificate-changed');
      expect(api.requests).toHaveLength(requests);
      expect(call.state(server)).toEqual(untouched);
    },
  );
});
