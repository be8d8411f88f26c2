import { html, storedText, type Html } from '../web/html';
import type { PageParts, Skin } from './skin';

/** The looks of BlueOnyx 5212R: the Elmer theme, Bootstrap's class names. */
export const elmer: Skin = {
  page: ({ title, language, menu, body }: PageParts): Html =>
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/.elmer/css/style.css" />
      </head>
      <body class="elmer">
        <nav class="sidebar">
          <ul>
            ${menu.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
          </ul>
        </nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`,

  errorBox: (sentences) =>
    sentences.map(
      (sentence) =>
        html`<div class="alert alert-danger alert-dismissable">
          <button type="button" class="close">×</button>
          <p>${storedText(sentence)}</p>
        </div>`,
    ),

  infoBox: (sentence) => html`<div class="alert alert-info alert-dismissable"><p>${sentence}</p></div>`,

  suspendedBadge: (suspended, label) =>
    html`<button type="button" class="btn btn-sm ${suspended ? 'btn-danger' : 'btn-default'}">${label}</button>`,

  addButton: (href, label) =>
    html`<button type="button" class="btn btn-primary" onclick="openUrl('${storedText(href)}', '_self')">
      ${label}
    </button>`,

  editButton: (href, label) =>
    html`<button type="button" class="btn btn-sm" onclick="openUrl('${storedText(href)}', '_self')" title="${label}">
      <i class="fa fa-edit"></i>
    </button>`,

  deleteButton: (href, label) =>
    html`<button
      type="button"
      class="btn btn-sm dialog_button"
      data-url="${storedText(href)}"
      data-modal-id="dialog"
      title="${label}"
    >
      <i class="fa fa-trash-o"></i>
    </button>`,
};
