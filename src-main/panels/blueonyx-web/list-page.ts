import type { CheerioAPI } from 'cheerio/slim';
import type { PanelUser } from '@shared/account/account';
import { cellsOf, hasClass, tagsIn, textOf, type Tag } from './nodes';
import { withoutReferences } from '../stored-references';
import { readRights } from './rights';

/** The list of users as one page shows it. */
export interface UserList {
  users: PanelUser[];
  /** False when the site's user limit is reached: the panel then leaves its "add" button out. */
  hasAddButton: boolean;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A column of a row: by its class (`dt_3`), or by its place where the table has no such classes. */
const cellOf = (cells: readonly Tag[], column: number): Tag | undefined =>
  cells.find((cell) => hasClass(cell, `dt_${column}`)) ?? cells[column];

const isBadge = (tag: Tag) =>
  tag.name === 'button' ||
  tag.name === 'a' ||
  (tag.name === 'span' && (hasClass(tag, 'label') || hasClass(tag, 'badge')));

function userOf(row: Tag): PanelUser | null {
  const cells = cellsOf(row);
  const text = (column: number) => tidy(textOf(cellOf(cells, column)));
  const tags = (column: number) => tagsIn(cellOf(cells, column));
  const loginName = text(1);
  if (loginName === '') return null;
  const badges = tags(4)
    .filter(isBadge)
    .map((badge) => tidy(textOf(badge)));
  return {
    fullName: withoutReferences(text(0)),
    loginName,
    aliases: text(2)
      .split(/[\s,]+/)
      .filter(Boolean),
    // A coloured button says yes: `btn-danger` (5212R) or `red` (2019).
    suspended: tags(3).some((tag) => hasClass(tag, 'btn-danger') || hasClass(tag, 'red')),
    ...readRights(badges.filter(Boolean)),
  };
}

/** Addresses that a page's links, buttons and scripts lead to, in both looks of the panel. */
export function targetsIn(html: string): string[] {
  const targets = html.matchAll(/(?:openUrl\(\s*'|(?:data-link|data-url|href|action)=["'])([^"']+)/g);
  return [...targets].map(([, target = '']) => target.replaceAll('&amp;', '&'));
}

const isUserAction = (html: string) => targetsIn(html).some((target) => /\/user\/userMod\?/.test(target));

/**
 * All users that a list page shows (BlueOnyx, user list); null when the page is no list. A row counts when it can be
 * edited, or stands in the panel's own table of users.
 */
export function readUserList($: CheerioAPI, html: string): UserList | null {
  const ownTable = $('table[id^="userList"]').first();
  const table =
    ownTable.length > 0
      ? ownTable
      : $('table')
          .filter((_i, one) => isUserAction($.html(one)))
          .first();
  if (table.length === 0) return null;
  const rows = table
    .toArray()
    .flatMap(tagsIn)
    .filter((tag) => tag.name === 'tr' && cellsOf(tag).length >= 5);
  return {
    users: rows.flatMap((row) => userOf(row) ?? []),
    hasAddButton: targetsIn(html).some((target) => /\/user\/userAdd\?/.test(target)),
  };
}

/**
 * The site of the signed-in administrator, by the pages that his menu leads to (BlueOnyx: `group` of the user list and of the
 * pages around it). More than one for somebody who looks after several sites.
 */
export function groupsIn(html: string): string[] {
  const groups = targetsIn(html).map((target) => /[?&]group=([A-Za-z0-9]+)(?:[&#]|$)/.exec(target)?.[1]);
  return [...new Set(groups.filter((group) => group !== undefined))];
}
