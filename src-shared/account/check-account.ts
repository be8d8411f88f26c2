import { Problem } from '../contract/problem';
import { loginNameOf, type Account } from './account';
import { ownDomainsOf, type AccountContext } from './account-context';
import type { AccountForm } from './account-form';
import { checkAliases, repairAliases } from './aliases';
import { readDisk } from './disk';
import { error, hasError, hint, type Finding } from './finding';
import { checkFullName, cleanFullName } from './full-name';
import { checkPassword, checkPasswordRepeat, passwordRulesOf, type PasswordContext } from './password';
import { checkRemarks, cleanRemarks } from './remarks';
import { checkUserName, repairUserName } from './user-name';

/** The fields of the form, and `account` for what concerns it as a whole. */
export type AccountField = keyof AccountForm | 'account';
export type AccountFindings = Record<AccountField, Finding[]>;

/** What of the form is used, after the repairs that need no asking. */
function repaired(form: AccountForm, context: AccountContext) {
  const ownDomains = ownDomainsOf(context);
  const userName = repairUserName(form.userName, ownDomains).value;
  return {
    userName,
    loginName: userName === '' ? '' : loginNameOf(userName, context.site.prefix),
    aliases: repairAliases(form.aliases, ownDomains).aliases,
  };
}

/** Against what a password of this form is checked and generated. */
export function passwordContextOf(form: AccountForm, context: AccountContext): PasswordContext {
  const { userName, loginName } = repaired(form, context);
  const rules = context.passwordRules ?? passwordRulesOf(context.site);
  return { userName, loginName, administrator: context.site.administrator, rules };
}

/** Rights that the manual wants left alone are hinted at; one that the site does not have is refused. */
function checkShell({ shell }: AccountForm, { site }: AccountContext): Finding[] {
  if (shell === 'none') return [];
  return [site.shells.includes(shell) ? hint('shell-unusual') : error('shell-not-allowed')];
}

function checkEmailDisabled({ emailDisabled }: AccountForm, aliases: readonly string[]): Finding[] {
  if (!emailDisabled) return [];
  if (aliases.length === 0) return [hint('email-disabled')];
  const params = { aliases: aliases.join(', ') };
  return [{ code: 'email-disabled-with-aliases', severity: 'question', params }];
}

/** Check everything that was typed, field by field, before anything is sent to the panel. */
export function checkAccount(form: AccountForm, context: AccountContext): AccountFindings {
  const { aliases, loginName } = repaired(form, context);
  const isWithoutAddress = form.emailDisabled && aliases.length === 0;
  return {
    fullName: checkFullName(form.fullName, context),
    userName: checkUserName(form.userName, context),
    password: checkPassword(form.password, passwordContextOf(form, context)),
    passwordRepeat: checkPasswordRepeat(form.password, form.passwordRepeat),
    disk: readDisk(form.disk, context.site).findings,
    aliases: isWithoutAddress ? [] : checkAliases(aliases, loginName, context),
    remarks: checkRemarks(form.remarks),
    shell: checkShell(form, context),
    siteAdministrator: form.siteAdministrator ? [hint('site-administrator-unusual')] : [],
    dnsAdministrator: form.dnsAdministrator ? [hint('dns-administrator-unusual')] : [],
    emailDisabled: checkEmailDisabled(form, aliases),
    account: context.site.canAddUsers ? [] : [error('user-limit-reached')],
  };
}

/** The fields that still hold an error, in the order of the form. */
export const fieldsWithErrors = (findings: AccountFindings): AccountField[] =>
  (Object.keys(findings) as AccountField[]).filter((field) => hasError(findings[field]));

/**
 * The account that a form without errors asks for. Throws `input-invalid` with the names of the fields when
 * `checkAccount` still finds an error.
 */
export function toAccount(form: AccountForm, context: AccountContext): Account {
  const fields = fieldsWithErrors(checkAccount(form, context));
  const { megabytes } = readDisk(form.disk, context.site);
  if (fields.length > 0 || megabytes === null) throw new Problem('input-invalid', { fields });
  const { userName, aliases } = repaired(form, context);
  return {
    fullName: cleanFullName(form.fullName),
    userName,
    password: form.password,
    diskMegabytes: megabytes,
    aliases,
    remarks: cleanRemarks(form.remarks),
    shell: form.shell,
    siteAdministrator: form.siteAdministrator,
    dnsAdministrator: form.dnsAdministrator,
    emailDisabled: form.emailDisabled,
  };
}
