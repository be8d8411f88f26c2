import { XMLBuilder } from 'fast-xml-parser';
import { Problem } from '@shared/contract/problem';

export type XmlTree = { [name: string]: string | number | boolean | XmlTree | XmlTree[] };

// XML 1.0, production [2]: what no document may hold, not even as a reference.
const forbidden = /[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  processEntities: true,
  suppressEmptyNode: false,
});

function texts(tree: XmlTree | XmlTree[string]): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object') return [];
  return Object.values(tree).flatMap((inner: XmlTree[string]) => texts(inner));
}

/** A document in UTF-8; names with `@` are attributes. Throws `handout-value-unfit` for what XML cannot hold. */
export function xmlDocument(tree: XmlTree): string {
  const unfit = texts(tree).find((text) => forbidden.test(text));
  if (unfit !== undefined) throw new Problem('handout-value-unfit', { value: unfit.replace(forbidden, '?') });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;
}
