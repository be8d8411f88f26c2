import type { CallName } from './calls';
import type { PcRole } from './calls/company';

/** Who may make a call: whoever sits at the PC, or IT staff only. */
export type CallOwner = 'everybody' | 'it';

/**
 * One decision for each call of the contract. For everybody is what the first-run wizard, the printed page and the window
 * itself need; whatever reaches a control panel, this PC's list of panels, its journal or the company's settings is IT's.
 */
export const callOwners: Readonly<Record<CallName, CallOwner>> = {
  'app.start': 'everybody',
  'app.setLanguage': 'everybody',
  'app.setUnsaved': 'everybody',
  'app.mark': 'everybody',
  'app.openLogFolder': 'everybody',
  'app.reportDefect': 'everybody',
  'clipboard.copy': 'everybody',

  'practice.start': 'it',
  'practice.stop': 'it',
  'panel.inspect': 'it',
  'panel.connect': 'it',
  'panel.chooseSite': 'it',
  'panel.enterDraftCode': 'it',
  'panel.enterCode': 'it',
  'panel.openInBrowser': 'it',

  'profile.save': 'it',
  'profile.select': 'it',
  'profile.remove': 'it',
  'profile.rename': 'it',
  'profile.setMark': 'it',
  'profile.setMailService': 'it',
  'profile.setSecret': 'it',
  'profile.inspectCertificate': 'it',
  'profile.trust': 'it',
  'profile.export': 'it',
  'profile.import': 'it',

  'employee.prepare': 'it',
  'employee.create': 'it',
  'employee.cancel': 'it',
  'employee.lookUpRun': 'it',
  'employee.undoRun': 'it',
  'employee.forgetRun': 'it',

  'employees.list': 'it',
  'employees.details': 'it',
  'employees.change': 'it',
  'employees.setPassword': 'it',
  'employees.suspend': 'it',
  'employees.resume': 'it',
  'employees.delete': 'it',
  'employees.cancel': 'it',
  'template.read': 'it',
  'template.change': 'it',
  // A user's own pages, but reached through a panel that IT staff has saved.
  'personal.read': 'it',
  'personal.change': 'it',

  'journal.list': 'it',
  'journal.unfinished': 'it',
  'journal.dismiss': 'it',
  'journal.export': 'it',

  // It may ask a panel for its switches.
  'mailCheck.findServers': 'it',
  'mailCheck.start': 'everybody',
  'mailCheck.cancel': 'everybody',

  // The guides that the company offers, and whom the printed page names.
  'company.read': 'everybody',
  'company.save': 'it',

  'handouts.savePdf': 'everybody',
  'handouts.saveFile': 'everybody',
  'print.read': 'everybody',
  'print.ready': 'everybody',

  'handover.save': 'it',
  'handover.choose': 'everybody',
  'handover.readText': 'everybody',
  'handover.pending': 'everybody',
  'handover.unseal': 'everybody',
  'clients.detect': 'everybody',
  'clients.launch': 'everybody',

  'firstRun.read': 'everybody',
  'firstRun.reopen': 'everybody',
  'firstRun.save': 'everybody',
  'firstRun.keepPassword': 'everybody',
  'firstRun.recallPassword': 'everybody',
  'firstRun.forgetPassword': 'everybody',
  'firstRun.end': 'everybody',
};

/** Whether a PC of this role answers the call. Only a policy that says `employee` closes anything. */
export const isOpenTo = (role: PcRole, name: CallName): boolean => role !== 'employee' || callOwners[name] !== 'it';
