import type { Condition } from '../../format/condition';
import { button, mainButton, press } from '../../format/controls';
import { value } from '../../format/picture';
import type { ThunderbirdPart } from '../../format/platform-parts';
import { t } from '../../format/text';
import { keepRings } from '../../format/walk';
import type { Screen } from '../../guide';
import { thunderbirdErrors } from './errors';
import {
  incomingActions,
  incomingBoxes,
  incomingRings,
  labels,
  outgoingActions,
  outgoingBoxes,
  outgoingRings,
} from './form';
import { hub } from './hub-screens';
import { portNotes } from './notes';

const newer: Condition = { answers: { screens: 'newer' } };

const imapCard = t('端末間で同期 (IMAP)', 'Sync across devices (IMAP)', 'en');
const popCard = t('端末にダウンロード (POP)', 'Download to this device (POP)', 'en');

const newerType: Screen = {
  id: 'newer-type',
  when: newer,
  title: t('アカウントの種類を選ぶ', 'Choose the type of account'),
  picture: [
    hub(
      t('メールアカウントの種類を選んでください', 'Choose your email account type'),
      [
        {
          kind: 'radio',
          on: true,
          label: imapCard,
          when: { accountType: 'imap' },
          shows: value('accountType'),
          ring: 'type',
        },
        { kind: 'radio', on: false, label: imapCard, when: { accountType: 'pop' } },
        {
          kind: 'radio',
          on: true,
          label: popCard,
          when: { accountType: 'pop' },
          shows: value('accountType'),
          ring: 'type',
        },
        { kind: 'radio', on: false, label: popCard, when: { accountType: 'imap' } },
        {
          kind: 'radio',
          on: false,
          label: t('Exchange または Microsoft 365', 'Exchange or Microsoft 365', 'en'),
        },
      ],
      [mainButton(t('続ける', 'Continue', true), 'next')],
    ),
  ],
  actions: [
    {
      do: {
        if: { accountType: 'pop' },
        is: t('「端末にダウンロード (POP)」を選びます。', 'Choose the card with “(POP)”.'),
        else: t('「端末間で同期 (IMAP)」を選びます。', 'Choose the card with “(IMAP)”.'),
      },
      ring: 'type',
      value: 'accountType',
    },
    press(labels.continue, 'next'),
  ],
  notes: [],
  cures: [
    {
      sign: t('先に設定の画面が出た', 'The settings appear first'),
      cure: t(
        'そのまま次の手順へ進みます。種類はあとから変えられないので、「{accountType} 設定」と書いてあることだけ確かめてください。',
        'Go on to the next step. The type cannot be changed later: see that the page is about {accountType}.',
      ),
    },
  ],
};

/** The page is of one type: it has no list to choose it from. */
const boxesOfType = incomingBoxes.filter((part) => part.kind !== 'list' || part.ring !== 'type');

const connect = t('接続', 'Connect', 'en');
const sameLogin = t('受信サーバーと同じユーザー名', 'Same username as for the incoming server', 'en');

const settings: ThunderbirdPart = {
  ...hub(
    t('POP3 設定', 'POP3 settings', 'en'),
    [
      {
        kind: 'group',
        style: 'heading',
        label: labels.incoming,
        body: boxesOfType,
      },
      {
        kind: 'group',
        style: 'heading',
        label: labels.outgoing,
        body: [
          ...outgoingBoxes.filter((part) => part.kind !== 'field' || part.ring !== 'outgoingLogin'),
          { kind: 'check', on: true, label: sameLogin, ring: 'sameLogin' },
        ],
      },
    ],
    [button(t('設定を検索', 'Find settings', 'en')), mainButton(connect, 'connect')],
  ),
  title: {
    if: { accountType: 'pop' },
    is: t('POP3 設定', 'POP3 settings', 'en'),
    else: t('IMAP 設定', 'IMAP settings', 'en'),
  },
};

const newerIncoming: Screen = {
  id: 'newer-incoming',
  when: newer,
  title: t('受信サーバーを入力する', 'Enter the incoming server'),
  picture: [keepRings(settings, incomingRings)],
  actions: incomingActions.filter(({ ring }) => ring !== 'type'),
  notes: [
    {
      kind: 'tip',
      text: t(
        '「設定を検索」は押しません。見つかった値が、入力した値を上書きします。',
        'Do not press “Find settings”: what it finds replaces what you have typed.',
      ),
    },
  ],
  cures: [],
};

const newerOutgoing: Screen = {
  id: 'newer-outgoing',
  when: newer,
  title: t('送信サーバーを入力して、接続する', 'Enter the outgoing server and connect'),
  picture: [keepRings(settings, [...outgoingRings, 'sameLogin', 'connect'])],
  actions: [
    ...outgoingActions.filter(({ ring }) => ring !== 'outgoingLogin'),
    {
      do: t(
        '「受信サーバーと同じユーザー名」にチェックを入れます。',
        'Tick that the username is the same as for the incoming server.',
      ),
      ring: 'sameLogin',
    },
    press(connect, 'connect'),
  ],
  notes: portNotes,
  cures: thunderbirdErrors,
};

const newerReview: Screen = {
  id: 'newer-review',
  when: newer,
  title: t('変わった値がないか確かめる', 'See whether a value was changed'),
  picture: [
    hub(
      t('更新した設定の確認', 'Check the updated settings', 'en'),
      [
        { kind: 'group', style: 'heading', label: labels.incoming, body: keepRings(boxesOfType, ['incomingLogin']) },
        { kind: 'group', style: 'heading', label: labels.outgoing, body: keepRings(outgoingBoxes, []) },
      ],
      [mainButton(t('続ける', 'Continue', true), 'next')],
    ),
  ],
  actions: [
    {
      do: t('「ユーザー名」が {loginName} のままか見ます。', 'See that “Username” is still {loginName}.'),
      ring: 'incomingLogin',
      value: 'loginName',
    },
    {
      do: t(
        'ほかの値も図と見比べます。違っていたら、戻って直します。',
        'Compare the other values with the picture. If one differs, go back and correct it.',
      ),
      noRing: 'look',
    },
    press(labels.continue, 'next'),
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ない', 'This page does not appear'),
      cure: t('テストで変わった値がありません。そのまま次へ進みます。', 'The test has changed nothing; go on.'),
    },
  ],
};

export const newerScreens: Screen[] = [newerType, newerIncoming, newerOutgoing, newerReview];
