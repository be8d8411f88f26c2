import { csrfField } from '../web/csrf';
import { html, type Html } from '../web/html';
import { page, type Reply } from '../web/reply';
import type { Visit } from '../web/visit';
import { skin } from './layout';

interface LoginPage {
  error?: string | null;
  info?: string | null;
  action: string;
  fields: Html;
}

/** The sign-in page around its fields. */
export function loginPage(visit: Visit, { error, info, action, fields }: LoginPage): Reply {
  const { text, locale, csrfHash, request } = visit;
  const title = text('loginTitle', { hostname: request.host.replace(/:\d+$/, '') });
  const body = html`${error && skin(visit).errorBox([error])} ${info && skin(visit).infoBox(info)}
    <form id="login_form" method="post" accept-charset="utf-8" action="${action}">
      <input type="hidden" name="${csrfField}" value="${csrfHash}" />
      ${fields}
      <input type="hidden" name="redirect_target" value="/gui" />
      <button type="submit">${text('login')}</button>
    </form>`;
  return page(skin(visit).page({ title, language: locale.slice(0, 2), menu: [], body }));
}

export const passwordFields = ({ text, panel }: Visit): Html =>
  html`<label for="username_field">${text('loginUserName')}</label>
    <input type="text" name="username_field" id="username_field" value="" />
    <label for="password_field">${text('loginPassword')}</label>
    <input type="password" name="password_field" id="password_field" value="" />
    ${
      panel.settings.style === '2019' &&
      html`<label>${text('secureConnect')}</label>
        <input type="radio" name="secureConnect" value="1" checked="checked" />
        <input type="radio" name="secureConnect" value="0" />`
    }`;

export const codeFields = ({ text }: Visit, userName: string, sessionId: string): Html =>
  html`<label for="token_field">${text('twoFactorCode')}</label>
    <input type="text" name="token_field" id="token_field" autocomplete="one-time-code" value="" />
    <input type="hidden" name="username_field" value="${userName}" />
    <input type="hidden" name="sessionId_field" value="${sessionId}" />`;
