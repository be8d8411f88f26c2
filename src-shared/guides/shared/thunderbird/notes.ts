import { t } from '../../format/text';
import type { Note } from '../../guide';

export const waitNote: Note = {
  kind: 'tip',
  text: t(
    '「設定を探しています」のような表示が出ている間は、止まるまで待ってから入力します。見つかった値が、入力した値を上書きすることがあります。',
    'While the page says that it is looking for settings, wait: what it finds can replace what you have typed.',
  ),
};

export const portNotes: Note[] = [
  {
    kind: 'warning',
    when: { outgoingPort: [25] },
    text: t(
      '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めているため、送信だけできないことがあります。そのときは IT 担当者に、587 を使えるか聞いてください。',
      'This set-up sends through port 25, which many access providers block: you may receive but not send. If so, ask your IT staff whether 587 can be used.',
    ),
  },
  {
    kind: 'warning',
    when: { outgoingSecurity: ['tls'], outgoingPort: [587] },
    text: t(
      '「SSL/TLS」とポート 587 の組み合わせは、ふつうつながりません。テストでエラーになったら、「STARTTLS」に変えるか、IT 担当者に知らせてください。',
      '“SSL/TLS” and port 587 do not usually go together. If the test fails, choose “STARTTLS” or tell your IT staff.',
    ),
  },
];
