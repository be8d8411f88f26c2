/** One painted size: `png` is a whole PNG file, `pixels` its RGBA bytes row by row from the top. */

/** A device-independent bitmap as an icon file holds it: 32 bits a pixel, BGRA, rows from the bottom, then an empty mask. */
function bitmap({ size, pixels }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8); // picture and mask
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const rows = Array.from({ length: size }, (_, index) => {
    const row = Buffer.from(pixels.subarray((size - 1 - index) * size * 4, (size - index) * size * 4));
    for (let at = 0; at < row.length; at += 4) [row[at], row[at + 2]] = [row[at + 2], row[at]];
    return row;
  });
  return Buffer.concat([header, ...rows, Buffer.alloc(size * Math.ceil(size / 32) * 4)]);
}

/** A Windows icon file. The 256 pixel picture is stored as PNG, as Windows does it since Vista, smaller ones as bitmaps. */
export function ico(pictures) {
  const bodies = pictures.map((picture) => (picture.size >= 256 ? picture.png : bitmap(picture)));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size }, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry); // 0 means 256
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(bodies[index].length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += bodies[index].length;
  });
  return Buffer.concat([head, ...bodies]);
}

/** Types of an Apple icon file that hold a PNG, with their size in pixels. */
export const appleTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

export function icns(pngOf) {
  const chunk = (type, body) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(body.length + 8, 4);
    return Buffer.concat([head, body]);
  };
  return chunk('icns', Buffer.concat(Object.entries(appleTypes).map(([type, size]) => chunk(type, pngOf(size)))));
}
