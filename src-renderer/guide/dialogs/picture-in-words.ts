import type { Drawn, DrawnPart, DrawnValue } from '@shared/guides/format/draw';
import type { Tab } from '@shared/guides/format/picture';
import { objectsIn } from '@shared/guides/format/walk';

type Node = DrawnPart | Drawn<Tab>;
type Translate = (key: string, values: Record<string, unknown>) => string;

/** The windows of a picture, their ringed places and the values in them, as sentences in the order of the picture. */
export function pictureInWords(picture: DrawnPart[], t: Translate): string[] {
  const sentences = [...objectsIn(picture)].map((node) => sentenceOf(node as Node, t));
  return sentences.filter((sentence) => sentence !== null);
}

function sentenceOf(node: Node, t: Translate): string | null {
  const say = (key: string, values: Record<string, unknown>) => {
    const ring = 'ring' in node && node.ring !== undefined ? t('guide.words.ring', { ring: node.ring }) : '';
    return ring + t(`guide.words.${key}`, values);
  };
  const ringed = 'ring' in node && node.ring !== undefined;
  if (!('kind' in node)) return ringed ? say('tab', { name: node.label }) : null;
  switch (node.kind) {
    case 'window':
    case 'band':
    case 'ribbon':
    case 'backstage':
      return say(node.kind, { name: node.title });
    case 'field':
    case 'list': {
      const value = typeof node.shows === 'object' ? node.shows.text : null;
      return ringed || value ? say(node.kind, { name: node.label, value }) : null;
    }
    case 'check':
    case 'radio':
      return ringed ? say(`${node.kind}${node.on ? 'On' : 'Off'}`, { name: node.label }) : null;
    case 'button':
    case 'tile':
    case 'link':
      return ringed ? say('button', { name: node.label }) : null;
    case 'group':
      return say('group', { name: node.label });
    case 'cells':
      return node.label ? say('group', { name: node.label }) : null;
    case 'mac':
    case 'thunderbird':
      return say('window', { name: node.title });
    case 'phone':
      return node.title ? say('phone', { name: node.title }) : say('phoneUntitled', {});
    case 'entry':
      return ringed ? say('entry', { name: node.label }) : null;
    case 'segments':
      return say('segments', { value: typeof node.shows === 'object' ? node.shows.text : node.shows });
    case 'notice':
      return say('notice', { text: node.title ? `${node.title} ${node.text}` : node.text });
    case 'alert':
      return say('alert', { name: node.title });
    case 'switch':
      return ringed ? say(node.on ? 'switchOn' : 'switchOff', { name: node.label }) : null;
    case 'route':
      return say('route', { stops: node.stops.map(({ label }) => label).join(' ↔ ') });
    case 'table': {
      const words = (cell: string | DrawnValue) => (typeof cell === 'string' ? cell : cell.text);
      return say('table', { rows: node.rows.map((row) => row.map(words).join(' ')).join(', ') });
    }
    default:
      return null;
  }
}
