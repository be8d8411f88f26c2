import type { Screen } from '../../guide';
import { outlookChoiceScreens } from './choice-screens';
import { accountPage, startTest } from './account-screens';
import { advanced } from './advanced-screen';
import { outgoingServer } from './outgoing-screen';
import { outlookTestScreens } from './test-screens';

/**
 * The classic wizard from "manual setup" to its end. Outlook itself and the Mail applet of the Control Panel both lead
 * into it. A guide that uses it asks the question `version` with the options `2010` and `2013`.
 */
export const outlookWizard: Screen[] = [
  ...outlookChoiceScreens,
  accountPage,
  outgoingServer,
  advanced,
  startTest,
  ...outlookTestScreens,
];
