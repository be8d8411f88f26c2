import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { outlookErrors } from './errors';
import { addAccountTitle, in2010 } from './form';

const done = t('完了', 'Completed');

const testResult: Screen = {
  id: 'test-result',
  title: t('テストの結果を確かめる', 'Look at the result of the test'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('テスト アカウント設定', 'Test Account Settings'),
      width: 46,
      body: [
        {
          kind: 'columns',
          columns: [
            [
              {
                kind: 'words',
                text: t(
                  'すべてのテストが完了しました。[閉じる] をクリックして続行してください。',
                  'Congratulations! All tests completed successfully. Click Close to continue.',
                  'en',
                ),
              },
            ],
            [
              {
                kind: 'row',
                align: 'end',
                parts: [
                  { kind: 'button', disabled: true, label: t('中止(S)', 'Stop', 'en') },
                  { kind: 'button', preferred: true, label: t('閉じる(C)', 'Close'), ring: 'close' },
                ],
              },
            ],
          ],
        },
        {
          kind: 'tabs',
          tabs: [{ label: t('タスク', 'Tasks', 'en'), selected: true }, { label: t('エラー', 'Errors') }],
          body: [
            {
              kind: 'table',
              ticked: true,
              ring: 'rows',
              columns: [t('タスク', 'Tasks', 'en'), t('状況', 'Status')],
              rows: [
                [
                  {
                    if: { accountType: 'pop' },
                    is: t('受信メール サーバー (POP3) へのログオン', 'Log onto incoming mail server (POP3)'),
                    else: t('受信メール サーバー (IMAP) へのログオン', 'Log onto incoming mail server (IMAP)'),
                  },
                  done,
                ],
                [t('テスト電子メール メッセージの送信', 'Send test e-mail message'), done],
              ],
            },
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    {
      do: t('2 行とも「完了」になるまで待ちます。', 'Wait until both rows say “Completed”.'),
      why: t('1 分ほどかかることがあります。', 'It may take a minute.'),
      ring: 'rows',
    },
    { do: t('「閉じる(C)」を押します。', 'Press “Close”.'), ring: 'close' },
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '「失敗」と出たら、「エラー」タブの文章と番号（0x で始まります）を見て、下の「図と違うとき」から探してください。',
        'If a row says “Failed”, read the text and the number (it begins with 0x) on the tab “Errors” and look for it below under “Looks different, or an error?”.',
      ),
    },
  ],
  cures: outlookErrors,
};

const finish: Screen = {
  id: 'finish',
  title: t('設定を終える', 'Finish'),
  picture: [
    {
      kind: 'window',
      style: 'wizard',
      title: addAccountTitle,
      width: 56,
      body: [
        {
          kind: 'words',
          tone: 'title',
          text: in2010(t('セットアップの完了', 'Congratulations!'), t('すべて完了しました', "You're all set!")),
        },
        {
          kind: 'words',
          text: t(
            'アカウントのセットアップに必要な情報がすべて入力されました。',
            'We have all the information we need to set up your account.',
            'en',
          ),
        },
        {
          kind: 'words',
          when: { answers: { version: '2010' } },
          text: t(
            'ウィザードを閉じるには、[完了] をクリックしてください。',
            'To close the wizard, click Finish.',
            'en',
          ),
        },
        { kind: 'space' },
        {
          kind: 'row',
          align: 'end',
          parts: [{ kind: 'button', label: t('別のアカウントの追加(A)...', 'Add another account...', 'en') }],
        },
      ],
      buttons: [
        { kind: 'button', label: t('< 戻る(B)', '< Back') },
        { kind: 'button', label: t('完了', 'Finish'), preferred: true, ring: 'finish' },
      ],
    },
  ],
  actions: [
    { do: t('「完了」を押します。', 'Press “Finish”.'), ring: 'finish' },
    {
      do: t(
        'Outlook に戻ったら、自分あてにメールを送り、「すべてのフォルダーを送受信」を押して届くことを確かめます。',
        'Back in Outlook, send yourself a message and see it arrive with “Send/Receive All Folders”.',
      ),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('あとで設定を直したい', 'You want to change a setting later'),
      cure: t(
        '「ファイル」→「アカウント設定」→「アカウント設定(A)...」→「電子メール」タブ→「変更(C)...」→「詳細設定(M)」で、同じ画面が開きます。',
        '“File” → “Account Settings” → “Account Settings...” → tab “E-mail” → “Change...” → “More Settings...” opens the same windows.',
      ),
    },
    {
      sign: t('受信はできるが、送信できない', 'You can receive but not send'),
      cure: t(
        '上の道順で開き、「送信サーバー」タブの認証のチェックと、「詳細設定」タブの送信ポート {outgoingPort} を確かめます。',
        'Open the windows as above and check authentication on the tab “Outgoing Server” and the outgoing port {outgoingPort} on “Advanced”.',
      ),
    },
    {
      sign: t('POP を IMAP に（または逆に）変えたい', 'You want IMAP instead of POP, or the other way round'),
      cure: t(
        'あとから変えることはできません。アカウントを消して、はじめから追加し直します。',
        'That cannot be changed later: remove the account and add it again.',
      ),
    },
  ],
};

export const outlookTestScreens: Screen[] = [testResult, finish];
