import { expect, it } from 'vitest';
import { mailServiceWith } from '@shared/mail-service/mail-service';
import { isExampleService } from '@renderer/mail-check/practice-mail';
import { transcriptText } from '@renderer/mail-check/transcript-text';

it('tells servers that exist only as examples from real ones', () => {
  const at = (host: string) => isExampleService(mailServiceWith({ host, accountType: 'pop', security: 'tls' }));
  expect(['mail.example.com', 'example.com', 'mail.example.test', 'a.invalid'].map(at)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['mail.kaisha.co.jp', 'localhost', 'myexample.com', 'example.com.jp'].map(at)).not.toContain(true);
});

it('writes the talk with the servers line by line', () => {
  const text = transcriptText(
    [
      { side: 'incoming', at: 12, from: 'server', text: '+OK ready' },
      { side: 'incoming', at: 1030, from: 'client', text: 'PASS •••' },
    ],
    (side) => side,
  );
  expect(text).toBe('0.012 incoming < +OK ready\n1.030 incoming > PASS •••');
});
