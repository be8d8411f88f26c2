import { Problem } from '@shared/contract/problem';

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

// An SVG is shown as a picture, where nothing in it can act; on paper and in other programs it could.
const harmless = new Set(
  [
    'svg',
    'g',
    'defs',
    'title',
    'desc',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
  ].concat(['tspan', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'use', 'symbol', 'pattern']),
);

type Node = Record<string, unknown>;

function actingParts(nodes: Node[]): boolean {
  return nodes.some((node) =>
    Object.entries(node).some(([name, inner]) => {
      if (name === '#text') return false;
      if (name === ':@') return Object.entries(inner as Node).some(([key, value]) => acts(key, String(value)));
      if (name.startsWith('?xml')) return false;
      return !harmless.has(name) || (Array.isArray(inner) && actingParts(inner as Node[]));
    }),
  );
}

const acts = (attribute: string, value: string): boolean =>
  /^on/i.test(attribute) ||
  (/href$/i.test(attribute) && !value.startsWith('#')) ||
  /url\(\s*['"]?(?!#)/i.test(value) ||
  /^style$/i.test(attribute);

async function isHarmlessSvg(text: string): Promise<boolean> {
  // Wanted only where there is such a picture.
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) return false;
  const tree: unknown = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
  }).parse(text);
  if (!Array.isArray(tree)) return false;
  const nodes = tree as Node[];
  return nodes.some((node) => 'svg' in node) && !actingParts(nodes);
}

/** Whether a company's picture may be shown. Rejects with `logo-unfit` for anything but a PNG or an SVG in which nothing acts. */
export async function checkLogo(dataUrl: string): Promise<void> {
  const [, kind, base64 = ''] = /^data:image\/(png|svg\+xml);base64,(.*)$/s.exec(dataUrl) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const fits =
    kind === 'png'
      ? bytes.subarray(0, pngSignature.length).equals(pngSignature)
      : kind === 'svg+xml' && (await isHarmlessSvg(bytes.toString('utf8')));
  if (!fits) throw new Problem('logo-unfit');
}
