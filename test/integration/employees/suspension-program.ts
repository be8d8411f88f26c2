import { profileId, serviceOn, type PanelPlace } from './open-employees';

/** Suspends one user and says so when it is done; killed before that, as a power cut would do it. */
const [folder = '', place = '{}', loginName = ''] = process.argv.slice(2);
const { employees } = serviceOn(folder, JSON.parse(place) as PanelPlace);
await employees.suspend({ profileId, loginName });
process.send?.('suspended');
