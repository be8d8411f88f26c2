// Put into the fallback Electron as its `default_app.asar`, which that distribution comes without.
// Starts `electron [switches] <app folder>`; an ES module with top-level await, so that the app's own entry module has
// run before Electron reports "ready" (schemes must be registered earlier than that).
import { app } from 'electron/main';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const words = process.argv.slice(1);
if (words.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
const folder = words.find((word) => !word.startsWith('-'));
if (!folder) {
  process.stderr.write('usage: electron [switches] <app folder>\n');
  app.exit(2);
} else {
  const appFolder = path.resolve(folder);
  const about = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
  app.setAppPath(appFolder);
  app.setVersion(about.version);
  app.setName(about.productName ?? about.name);
  try {
    await import(pathToFileURL(path.join(appFolder, about.main)).href);
  } catch (error) {
    process.stderr.write(`cannot start ${appFolder}: ${error.stack}\n`);
    app.exit(1);
  }
}
