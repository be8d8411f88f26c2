import { openAuditJournal } from '@main/journal/journal';

/** One change after the other, without end, until it is killed. It says the number of each change when it is noted as done. */
const [folder = '', who = '', maximumBytes = ''] = process.argv.slice(2);
const journal = openAuditJournal({
  folder,
  who,
  now: Date.now,
  maximumBytes: Number(maximumBytes),
  report: (problem) => {
    throw problem;
  },
});
const profile = {
  id: '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01',
  panelOrigin: 'https://mx10.example.com:81',
  practice: false,
};

process.send?.('ready');
for (let change = 0; ; change++) {
  const deed = { action: 'change', profile, loginName: `user${change}`, fields: ['remarks'] } as const;
  await journal.around(deed, async () => undefined);
  process.send?.(change);
}
