import type { EntrySign } from '@shared/guides/format/platform-parts';

/** Strokes on a 24 × 24 field. */
export const signPaths: Record<EntrySign, string> = {
  account: 'M12 4a4 4 0 110 8 4 4 0 010-8zM4.5 20c.8-4 3.6-6 7.5-6s6.7 2 7.5 6',
  apps: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  contacts: 'M6 3h13v18H6zM12.5 8a2 2 0 110 4 2 2 0 010-4zM9 17c.5-2 1.8-3 3.5-3s3 1 3.5 3M4 7h3M4 12h3M4 17h3',
  gear: 'M12 8.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
  general: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  key: 'M8 10a4 4 0 110 8 4 4 0 010-8zM11 11l8-7M16 6.5l2.5 2.5',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  note: 'M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  plus: 'M12 5v14M5 12h14',
};
