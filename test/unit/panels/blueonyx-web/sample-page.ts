import { asPage, type Page } from '@main/panels/blueonyx-web/pages';

const origin = 'https://mx10.example.com:81';

/** A page as it would come from the panel. */
export const samplePage = (html: string, path = '/user/userList?group=site1', status = 200): Page =>
  asPage({ url: new URL(path, origin), status, location: null, html });
