import type { Condition } from '../../format/condition';
import { button, mainButton, tap } from '../../format/controls';
import type { AlertPart } from '../../format/platform-parts';
import type { Text } from '../../format/text';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { iphoneErrors } from './errors';
import { beside, cells, labels, phone } from './phones';

const alert = (title: Text, buttons: AlertPart['buttons'], text?: Text): AlertPart => ({
  kind: 'alert',
  title,
  ...(text && { text }),
  buttons,
});

const yes = t('はい', 'Yes', true);
const cancel = t('キャンセル', 'Cancel', true);

/** Asked where either server is used without encryption: the phone tries SSL first. */
const withoutSsl = (id: string, when: Condition): Screen => ({
  id,
  when,
  title: t('「SSL を使わない」に答える', 'Answer the question about SSL'),
  picture: [
    phone(labels.newAccount, [
      alert(
        t('SSLを使用して接続できません', 'Cannot Connect Using SSL', true),
        [button(cancel), mainButton(yes, 'yes')],
        t('SSLを使用せずにアカウントを設定しますか?', 'Do you want to try setting up the account without SSL?', true),
      ),
    ]),
  ],
  actions: [
    {
      do: t('「検証中」が終わるのを待ちます。', 'Wait while it says “Verifying”.'),
      why: t('1〜2 分かかることがあります。', 'It may take a minute or two.'),
      noRing: 'look',
    },
    {
      ...tap(yes, 'yes'),
      why: t(
        'お使いのサーバーの設定では暗号化しないため、この確認が出ます。受信と送信で 2 回出ることがあります。',
        'It is asked because your office’s server is used without encryption, perhaps once for each server.',
      ),
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('この確認が出ずに進んだ', 'It goes on without asking'),
      cure: t('そのまま次へ進んで大丈夫です。', 'That is all right; go on.'),
    },
    ...iphoneErrors,
  ],
});

const ok = t('OK', 'OK', true);
const save = t('保存', 'Save', true);

/** The way on when the phone cannot prove the account: save it, and set SSL and port by hand afterwards. */
const verifyFailed: Screen = {
  id: 'verify-failed',
  when: { answers: { verified: 'failed' } },
  title: t('検証できなくても、保存する', 'Save although it cannot be verified'),
  picture: [
    beside(
      phone(
        labels.newAccount,
        [alert(t('アカウントを検証できません', 'Cannot Verify Account', true), [mainButton(ok, 'ok')])],
        { done: save, ring: 'save' },
      ),
      phone(labels.newAccount, [
        alert(
          t(
            'このアカウントではメールを送受信できない可能性があります。保存しますか?',
            'This account may not be able to send or receive emails. Are you sure you want to save?',
            true,
          ),
          [button(cancel), mainButton(save, 'saveAnyway')],
        ),
      ]),
    ),
  ],
  actions: [
    tap(ok, 'ok'),
    {
      do: t(
        'ホスト名と、ユーザ名が {loginName} になっているかを見直します。',
        'Look at the host names once more, and that the user name is {loginName}.',
      ),
      noRing: 'look',
    },
    { do: t('もう一度、右上の「保存」をタップします。', 'Tap “Save” at the top right once more.'), ring: 'save' },
    {
      do: t('保存するか聞かれたら「保存」をタップします。', 'When it asks whether to save, tap “Save”.'),
      why: t(
        'SSL とポート番号は、このあとの手順で手動で合わせます。',
        'The following steps set SSL and ports by hand.',
      ),
      ring: 'saveAnyway',
    },
  ],
  notes: [],
  cures: iphoneErrors,
};

const mail = t('メール', 'Mail', true);

const options: Screen = {
  id: 'options',
  title: t('メールをオンにして保存する', 'Turn mail on and save'),
  picture: [
    phone(
      { if: { accountType: 'pop' }, is: t('POP', 'POP', true), else: t('IMAP', 'IMAP', true) },
      [
        cells([
          { kind: 'check', on: true, label: mail, ring: 'mail' },
          { kind: 'check', on: false, label: t('メモ', 'Notes', true) },
        ]),
      ],
      { done: labels.save, ring: 'save' },
    ),
  ],
  actions: [
    { do: t('「メール」がオンか確かめます。', 'See that “Mail” is on.'), ring: 'mail' },
    tap(labels.save, 'save'),
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ずに、アカウントの一覧に戻った', 'The list of accounts appears instead'),
      cure: t('もう保存されています。次へ進みます。', 'It has been saved already; go on.'),
    },
    {
      sign: t('「検証できません」と出て、保存できない', 'It cannot be verified and is not saved'),
      cure: t(
        '上の質問で「検証できないと出た」を選びます。',
        'Answer the question above with “It cannot be verified”.',
      ),
    },
    ...iphoneErrors,
  ],
};

export const verifyScreens: Screen[] = [
  withoutSsl('without-ssl', { incomingSecurity: ['none'] }),
  withoutSsl('sending-without-ssl', { incomingSecurity: ['starttls', 'tls'], outgoingSecurity: ['none'] }),
  verifyFailed,
  options,
];
