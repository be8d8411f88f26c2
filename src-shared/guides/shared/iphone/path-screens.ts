import type { Condition } from '../../format/condition';
import { tap } from '../../format/controls';
import type { EntryPart, EntrySign } from '../../format/platform-parts';
import type { Text } from '../../format/text';
import { t } from '../../format/text';
import type { Action, Screen } from '../../guide';
import { beside, labels, listed, phone } from './phones';

const { settings, mail } = labels;
const apps = t('アプリ', 'Apps');
const mailAccounts = t('メールアカウント', 'Mail Accounts');
const accounts = t('アカウント', 'Accounts');
const passwords = t('パスワードとアカウント', 'Accounts & Passwords');
const oldMail = t('メール/連絡先/カレンダー', 'Mail, Contacts, Calendars');
const add = t('アカウントを追加', 'Add Account');
const other = t('その他', 'Other');
const addMail = t('メールアカウントを追加', 'Add Mail Account');

const opens = (label: Text, ring: string, sign?: EntrySign): EntryPart => ({
  kind: 'entry',
  label,
  ring,
  more: true,
  ...(sign && { sign }),
});

const on = (...versions: string[]): Condition => ({ answers: { ios: versions } });

const start: Action = {
  do: t('iPhone のホーム画面で「設定」を開きます。', 'Open “Settings” on the home screen of the iPhone.'),
  noRing: 'before',
};

/** Where the answer to "which iOS" is found when it is not known. */
const whichVersion: Screen['cures'] = [
  {
    sign: t('iOS のバージョンがわからない', 'You do not know your iOS version'),
    cure: t(
      '「設定」→「一般」→「情報」の「iOS バージョン」（古いものは「バージョン」）に出ています。',
      'See “Settings” → “General” → “About”, the line “iOS Version”, on older ones “Version”.',
      true,
    ),
  },
  {
    sign: t('項目が見つからない', 'The entry is not there'),
    cure: t(
      '「設定」をいちばん上まで戻して下に引くと、検索の欄が出ます。「メール」で探してください。',
      'Scroll to the top of “Settings” and pull down: a search box appears. Look for “Mail”.',
      true,
    ),
  },
];

interface Way {
  id: string;
  when: Condition;
  /** The page that is open, and what to tap on it. */
  steps: { page: Text; entry: Text; sign?: EntrySign; before?: number }[];
}

const way = ({ id, when, steps }: Way, first: boolean): Screen => ({
  id,
  when,
  title: first
    ? t('「設定」からメールのアカウントへ', 'From “Settings” to the accounts')
    : t('アカウントを追加する', 'Add an account'),
  picture: [
    beside(
      ...steps.map(({ page, entry, sign, before }, index) =>
        phone(page, [listed(opens(entry, `step${index}`, sign), before ?? 2)]),
      ),
    ),
  ],
  actions: [...(first ? [start] : []), ...steps.map(({ entry }, index) => tap(entry, `step${index}`))],
  notes: [],
  cures: whichVersion,
});

const firstSteps: Way[] = [
  {
    id: 'settings-18',
    when: on('18'),
    steps: [
      { page: settings, entry: apps, sign: 'apps', before: 4 },
      { page: apps, entry: mail, sign: 'mail', before: 3 },
    ],
  },
  {
    id: 'settings-14',
    when: on('14'),
    steps: [
      { page: settings, entry: mail, sign: 'mail', before: 4 },
      { page: mail, entry: accounts },
    ],
  },
  {
    id: 'settings-11',
    when: on('11'),
    steps: [
      { page: settings, entry: passwords, sign: 'key', before: 4 },
      { page: passwords, entry: add },
    ],
  },
  {
    id: 'settings-7',
    when: on('7'),
    steps: [
      { page: settings, entry: oldMail, sign: 'mail', before: 4 },
      { page: oldMail, entry: add, before: 1 },
    ],
  },
];

const addSteps: Way[] = [
  {
    id: 'add-18',
    when: on('18'),
    steps: [
      { page: mail, entry: mailAccounts, before: 1 },
      { page: mailAccounts, entry: add, before: 1 },
    ],
  },
  { id: 'add-14', when: on('14'), steps: [{ page: accounts, entry: add, before: 1 }] },
];

const kind: Screen = {
  id: 'kind',
  title: t('「その他」から追加する', 'Add it under “Other”'),
  picture: [
    beside(phone(add, [listed(opens(other, 'other'), 5, 0)]), phone(other, [listed(opens(addMail, 'addMail'), 0, 1)])),
  ],
  actions: [
    {
      ...tap(other, 'other'),
      why: t('上にならぶ会社の名前ではなく、いちばん下です。', 'It is the last one, below the names of companies.'),
    },
    tap(addMail, 'addMail'),
  ],
  notes: [],
  cures: [],
};

export const pathScreens: Screen[] = [
  ...firstSteps.map((steps) => way(steps, true)),
  ...addSteps.map((steps) => way(steps, false)),
  kind,
];
