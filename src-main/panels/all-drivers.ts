import type { PanelDrivers } from './drivers';

// HTTP client, HTML parser and cookie jar are large and wanted only when a panel is spoken to.
const blueOnyxWeb = () => import('./blueonyx-web/index');
const blueOnyxApi = () => import('./blueonyx-api/index');

/** The drivers of this program, each loaded when it is first needed. */
export const allDrivers: PanelDrivers = {
  async inspect(kind, origin) {
    const { certificate } =
      kind === 'blueonyx-api'
        ? await (await blueOnyxApi()).inspectApi(origin)
        : await (await blueOnyxWeb()).inspectPanel(origin);
    return certificate;
  },
  async open(access) {
    return access.kind === 'blueonyx-api'
      ? (await blueOnyxApi()).createBlueOnyxApiPanel(access)
      : (await blueOnyxWeb()).createBlueOnyxWebPanel(access);
  },
};
