import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

export interface TestMail {
  messageId: string;
  source: Buffer;
}

const words = {
  subject: '送受信テスト / Test message',
  text: [
    'メール設定アシスタントが送受信を確認するために送ったメールです。ふつうは自動で削除されます。残っていたら、削除してかまいません。',
    'The Mail Setup Assistant sent this message to check sending and receiving. It is normally deleted at once; if it is still there, it may be deleted.',
  ].join('\n'),
};

/** A small message from a person to themselves. Nobody's auto-reply answers it (RFC 3834 §5). */
export async function composeTestMail(of: { displayName: string; emailAddress: string }): Promise<TestMail> {
  const messageId = `<${randomUUID()}@${of.emailAddress.split('@').at(-1) ?? 'localhost'}>`;
  const party = { name: of.displayName, address: of.emailAddress };
  const composer = new MailComposer({
    from: party,
    to: party,
    ...words,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return { messageId, source: await composer.compile().build() };
}
