import type { Reply } from '../web/reply';

const rules = `body { margin: 0; font-family: sans-serif; display: flex; gap: 2rem }
nav, #sidebar { background: #24344d; min-height: 100vh; padding: 1rem } nav a, #sidebar a { color: #fff }
table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left }
.form-group { margin: .6rem 0 } label { display: inline-block; min-width: 16rem }
.alert { padding: .5rem 1rem; margin: .5rem 0 } .alert-danger, .alert_red { background: #f8d7da } .alert-info { background: #d9edf7 }`;

/** One plain look for both generations, for whoever opens the practice panel in a browser. */
export const stylesheet = (): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/css; charset=UTF-8' },
  body: rules,
});
