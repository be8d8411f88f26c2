import { html, storedText, type Html } from '../web/html';
import type { PageParts, Skin } from './skin';

/** The looks of BlueOnyx 5209R and 5210R in 2019: the Adminica theme. */
export const adminica: Skin = {
  page: ({ title, language, menu, body }: PageParts): Html =>
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/.adm/styles/adminica.css" />
      </head>
      <body>
        <div id="sidebar">
          <ul>
            ${menu.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
          </ul>
        </div>
        <div id="main_container">
          <h2>${title}</h2>
          ${body}
        </div>
      </body>
    </html>`,

  errorBox: (sentences) =>
    sentences.map(
      (sentence) =>
        html`<div class="alert dismissible alert_red">
          <img width="40" height="36" src="/.adm/images/icons/small/white/alarm_bell.png" /><strong
            >${storedText(sentence)}</strong
          >
        </div>`,
    ),

  infoBox: (sentence) => html`<div class="alert dismissible alert_light"><strong>${sentence}</strong></div>`,

  suspendedBadge: (suspended, label) =>
    html`<button type="button" class="${suspended ? 'red' : 'light'} tiny"><span>${label}</span></button>`,

  addButton: (href, label) =>
    html`<button type="button" class="link_button" data-link="${storedText(href)}"><span>${label}</span></button>`,

  editButton: (href, label) =>
    html`<button
      type="button"
      class="tiny icon_only link_button"
      data-link="${storedText(href)}"
      title="${label}"
    ></button>`,

  deleteButton: (href, label) => html`<a class="lb" href="${storedText(href)}" title="${label}"></a>`,
};
