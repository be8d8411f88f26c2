import { createPinia, setActivePinia } from 'pinia';
import { expect, it } from 'vitest';
import { mailServiceWith } from '@shared/mail-service/mail-service';
import { useMailProofs } from '@renderer/stores/mail-proofs';

it('takes a mailbox for proved only with the servers that it was proved with', () => {
  setActivePinia(createPinia());
  const proofs = useMailProofs();
  const at = (host: string, loginName = 'aaa_ito') => ({
    loginName,
    service: mailServiceWith({ host, accountType: 'pop', security: 'tls' }),
  });
  proofs.note(at('mail.example.com'));
  expect(proofs.provedAt(at('mail.example.com'))).toMatch(/^\d{4}-.*Z$/);
  expect(proofs.provedAt(at('mail.example.net'))).toBeNull();
  expect(proofs.provedAt(at('mail.example.com', 'aaa_kato'))).toBeNull();
});
