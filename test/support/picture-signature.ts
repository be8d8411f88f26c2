/** Fields across and down. */
export const signatureSide = 24;

/** What a picture looks like from afar: its form, and how bright and how red each of 24 × 24 fields is. */
export interface PictureSignature {
  /** Height divided by width. */
  form: number;
  /** One hexadecimal digit a field, from 0 for black to f for white. */
  grey: string;
  /** One hexadecimal digit a field, from 0 for no red to f for the red of the rings; its square root, as rings are thin. */
  red: string;
}

const digit = (share: number): string => Math.round(Math.min(1, Math.max(0, share)) * 15).toString(16);

/**
 * The signature of a picture that was scaled to 24 × 24 pixels, given as bytes in the order blue, green, red, alpha.
 * The brightness is that of ITU-R BT.601.
 */
export function signatureOf(pixels: readonly number[], form: number): PictureSignature {
  let grey = '';
  let red = '';
  for (let at = 0; at < pixels.length; at += 4) {
    const [b = 0, g = 0, r = 0] = pixels.slice(at, at + 3);
    grey += digit((0.299 * r + 0.587 * g + 0.114 * b) / 255);
    red += digit(Math.sqrt(Math.max(0, r - Math.max(g, b)) / 160));
  }
  return { form: Math.round(form * 1000) / 1000, grey, red };
}

/**
 * How far two signatures are apart: in form, in brightness on the whole, and in brightness and red where they differ most.
 * Fields are compared together with their neighbours, since letters of another machine are a little wider or bolder.
 */
export interface SignatureDistance {
  form: number;
  grey: number;
  greyestField: number;
  reddestField: number;
}

export function distanceBetween(one: PictureSignature, other: PictureSignature): SignatureDistance {
  const grey = differences(one.grey, other.grey, 1);
  return {
    form: Math.abs(one.form - other.form) / other.form,
    grey: grey.reduce((sum, field) => sum + Math.abs(field), 0) / grey.length,
    greyestField: mostWithNeighbours(grey),
    reddestField: mostWithNeighbours(differences(one.red, other.red, 2)),
  };
}

/** Differences from 0 to 1 of one field each; digits of a root are raised to its `power` before. */
function differences(one: string, other: string, power: number): number[] {
  const shares = (digits: string) => [...digits].map((field) => (parseInt(field, 16) / 15) ** power);
  const reference = shares(other);
  return shares(one).map((share, index) => share - (reference[index] ?? 0));
}

/** The greatest mean difference of a square of 3 × 3 fields. */
function mostWithNeighbours(fields: readonly number[]): number {
  let most = 0;
  for (let row = 1; row < signatureSide - 1; row++) {
    for (let column = 1; column < signatureSide - 1; column++) {
      let sum = 0;
      for (const down of [-1, 0, 1])
        for (const right of [-1, 0, 1]) sum += fields[(row + down) * signatureSide + column + right] ?? 0;
      most = Math.max(most, Math.abs(sum) / 9);
    }
  }
  return most;
}
