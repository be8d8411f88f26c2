import type { CheerioAPI } from 'cheerio/slim';

// 5210R and later ("elmer") / the look of 2019 ("adminica").
const boxes = '.alert.alert-danger, .alert.alert_red';

/**
 * The texts of all error boxes on a page, verbatim but for white space, in the order of the page. Boxes are shown once and
 * then gone, so every page that follows a save has to be asked.
 */
export function errorBoxes($: CheerioAPI): string[] {
  return $(boxes)
    .toArray()
    .map((element) => {
      const box = $(element).clone();
      box.find('button, script, style, .close').remove();
      box.find('br').replaceWith('\n');
      const lines = box.text().split('\n');
      return lines
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n');
    })
    .filter(Boolean);
}
