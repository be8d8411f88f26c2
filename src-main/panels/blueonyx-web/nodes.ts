import type { load } from 'cheerio/slim';

/**
 * Walking through a page by hand: on a list of ten thousand users, selectors for each cell take seconds in which the program
 * stands still.
 */
export type Node = Exclude<Parameters<typeof load>[0], string | Buffer | readonly unknown[]>;
export type Tag = Extract<Node, { attribs: unknown }>;

const textType = 3;
const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);
const isTag = (node: Node): node is Tag => 'attribs' in node;

/** All tags below a node, in the order of the page. */
export function tagsIn(node: Node | undefined): Tag[] {
  const found: Tag[] = [];
  const walk = (one: Node): void => {
    for (const child of childrenOf(one)) {
      if (isTag(child)) found.push(child);
      walk(child);
    }
  };
  if (node) walk(node);
  return found;
}

/** The text below a node, white space as it stands. */
export function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeType === textType && 'data' in node) return node.data;
  return childrenOf(node).map(textOf).join('');
}

export const hasClass = ({ attribs }: Tag, name: string): boolean =>
  (attribs['class'] ?? '').split(/\s+/).includes(name);

/** The data cells of a row. */
export const cellsOf = (row: Tag): Tag[] =>
  childrenOf(row)
    .filter(isTag)
    .filter(({ name }) => name === 'td');
