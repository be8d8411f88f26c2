import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrModules } from '@renderer/handouts/qr-modules';

/** The modules that a path darkens, as rows of marks. */
function rowsOf({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(length));
  }
  return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
  it.each(['a', 'メールサーバ mail.example.com', 'x'.repeat(2000)])(
    'draws every dark module and no other (%#)',
    (text) => {
      const drawn = qrModules(text);
      if (!drawn) throw new Error('There is no code.');
      const { modules } = create(text, { errorCorrectionLevel: 'L' });
      const wanted = Array.from({ length: modules.size }, (_, y) =>
        Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '#' : '.')).join(''),
      );
      expect(rowsOf(drawn)).toEqual(wanted);
      expect(drawn.path.match(/M\d+ 0h7v1/g)).toHaveLength(2);
    },
  );

  it('is not made of more than a code can hold', () => {
    expect(qrModules('x'.repeat(2953))).not.toBeNull();
    expect(qrModules('x'.repeat(2954))).toBeNull();
    expect(qrModules('あ'.repeat(985))).toBeNull();
  });
});
